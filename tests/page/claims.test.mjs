// What the page tells beside places: borders, timeline, who said what. On the project's own sample.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { open, sample, settled, NARROW } from './browser.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function violations(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe });
  const { result } = await session.send('Runtime.evaluate', {
    awaitPromise: true,
    expression: `axe.run(document, { iframes: false }).then(({ violations }) =>
      JSON.stringify(violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => id + ': ' + node.html.slice(0, 160)))))`,
    returnByValue: true,
  });
  return JSON.parse(result.value);
}

test('a border, its row and its sentence light up together', async () => {
  const { page, notes, close } = await open(sample);
  const row = page.locator('#borders [data-border]').first();
  const lit = page.locator('#map .m-named-border.hot');
  assert.equal(await page.locator('#map .m-named-border').count(), await page.locator('#borders li').count());
  await row.hover();
  assert.equal(await lit.count(), 1);
  const sentence = await row.locator('a[data-jump]').first().getAttribute('href');
  await page.locator(sentence).hover();
  assert.ok((await lit.count()) >= 1);
  await page.mouse.move(5, 5);
  const before = await page.evaluate(() => geobrief.map.getCenter().toString());
  await row.locator('.pick').click();
  await settled(page);
  assert.notEqual(await page.evaluate(() => geobrief.map.getCenter().toString()), before);
  assert.ok(await page.locator('#map .m-named-border.sel').count());
  assert.deepEqual(notes, []);
  await close();
});

test('every line of the lists leads to its sentence', async () => {
  const { page, close } = await open(sample);
  for (const section of ['#timeline', '#said', '#numbers', '#agents', '#borders']) {
    const targets = await page
      .locator(`${section} a[data-jump]`)
      .evaluateAll((links) => links.map((link) => link.hash));
    assert.ok(targets.length, section);
    for (const target of targets) assert.equal(await page.locator(target).count(), 1, target);
  }
  await page.locator('#said a[data-jump]').first().click();
  assert.equal(await page.locator('.s.flash').count(), 1);
  await close();
});

for (const [name, options] of [
  ['wide', {}],
  ['dark', { colorScheme: 'dark' }],
  ['narrow', { viewport: NARROW }],
  ['without scripts', { javaScriptEnabled: false }],
]) {
  test(`the lists are sound: ${name}`, async () => {
    const { page, notes, close } = await open(sample, options);
    for (const section of ['#borders', '#timeline', '#said', '#numbers', '#agents']) {
      assert.ok(await page.locator(section).isVisible(), section);
    }
    if (options.javaScriptEnabled !== false) assert.deepEqual(await violations(page), []);
    const { scroll, width } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      width: document.documentElement.clientWidth,
    }));
    assert.ok(scroll <= width, `${scroll} > ${width}`);
    assert.deepEqual(notes, []);
    await close();
  });
}
