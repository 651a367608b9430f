// Rivers that the text names: lit, named along their lines, gone where the scale bears them no more.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { island, open, rivers, settled, NARROW } from './browser.mjs';

test('a river lights up with its mention, in the colour of who names it', async () => {
  const { page, notes, close } = await open(rivers);
  assert.equal(await page.locator('#map .m-course:not(.in-comments)').count(), 1);
  assert.equal(await page.locator('#map .m-course.in-comments').count(), 1);
  await page.locator('.text mark[data-place="gb:danube"], article mark[data-place="gb:danube"]').first().hover();
  assert.equal(await page.locator('#map .m-course.hot:not(.in-comments)').count(), 1);
  assert.equal(await page.locator('#map .m-course.hot.in-comments').count(), 0);
  assert.deepEqual(notes, []);
  await close();
});

for (const [name, viewport] of [['wide', undefined], ['narrow', NARROW]]) {
  test(`the name of a river stands along its line, ${name}`, async () => {
    const { page, close } = await open(rivers, viewport ? { viewport } : {});
    await settled(page);
    const turned = await page.evaluate(() =>
      [...document.querySelectorAll('#map .lab.river:not([hidden])')].map((node) => ({
        words: node.textContent,
        turn: Number(/rotate\((-?\d+)deg\)/.exec(node.style.transform)?.[1] ?? 0),
      })),
    );
    assert.ok(turned.some(({ words }) => words.includes('Danube')), JSON.stringify(turned));
    assert.ok(turned.every(({ turn }) => Math.abs(turn) <= 90), JSON.stringify(turned));
    await close();
  });
}

test('lines and names go where the scale bears them no more', async () => {
  const { page, close } = await open(rivers);
  const seen = () =>
    page.evaluate(() =>
      ['.m-river', '.m-course', '.m-urban'].map((name) =>
        [...document.querySelectorAll(`#map ${name}`)].some((node) => getComputedStyle(node).display !== 'none'),
      ),
    );
  assert.deepEqual(await seen(), [true, true, true]);
  const { bears } = (await island(page)).map;
  const [first, closest] = await page.evaluate(() => [geobrief.map.getZoom(), geobrief.map.getMaxZoom()]);
  assert.ok(closest > bears.rivers);
  for (const zoom of [first, bears.rivers + 0.3, closest]) {
    await page.evaluate((to) => geobrief.map.setZoom(to, { animate: false }), zoom);
    await settled(page);
    const at = await page.evaluate(() => geobrief.map.getZoom());
    assert.deepEqual(await seen(), [at <= bears.rivers, at <= bears.courses, at <= bears.cover], `${at}`);
  }
  await close();
});

test('without scripts the drawing shows them too', async () => {
  const { page, close } = await open(rivers, { javaScriptEnabled: false });
  assert.equal(await page.locator('#static-map .m-course').count(), 2);
  assert.ok(await page.locator('#static-map .l-river text[transform^="rotate"]').count());
  await close();
});
