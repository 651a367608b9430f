// The second, smaller map: seen on every screen, without scripts and on paper, and never cut off.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { briefing, open, settled, twoCities, NARROW } from './browser.mjs';

for (const [name, options] of Object.entries({
  wide: {},
  narrow: { viewport: NARROW },
  'without scripts': { javaScriptEnabled: false },
})) {
  test(`the second map stands whole beside the text: ${name}`, async () => {
    const { page, notes, close } = await open(twoCities, options);
    const drawing = page.locator('#second-map');
    assert.equal(await drawing.count(), 1);
    const box = await drawing.boundingBox();
    const width = page.viewportSize().width;
    assert.ok(box.width > 250 && box.x >= 0 && box.x + box.width <= width, JSON.stringify(box));
    assert.ok(Math.abs(box.width / box.height - 620 / 300) < 0.05, JSON.stringify(box));
    const words = await drawing.locator('text').allTextContents();
    for (const town of ['Sydney', 'Parramatta', 'Newcastle']) assert.ok(words.includes(town), `${words}`);
    assert.deepEqual(notes, []);
    await close();
  });
}

test('on paper it follows, and on one page it gives way', async () => {
  const { page, close } = await open(twoCities);
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.locator('#second-map').isVisible());
  await page.evaluate(() => document.querySelector('.page').classList.add('one-page'));
  assert.ok(!(await page.locator('#second-map').isVisible()));
  await close();
});

test('a text with one cluster has none', async () => {
  const { page, close } = await open(briefing);
  assert.equal(await page.locator('.second').count(), 0);
  await close();
});

test('zoom ends where detail ends, wherever the map is moved', async () => {
  const { page, notes, close } = await open(twoCities);
  const state = () =>
    page.evaluate(() => ({ zoom: geobrief.map.getZoom(), most: geobrief.map.getMaxZoom() }));
  const near = await state();
  assert.ok(near.most >= 9);
  const sydney = await page.evaluate(() => geobrief.places.find(({ label }) => label === 'Sydney').id);
  await page.evaluate((id) => geobrief.select(id), sydney);
  await settled(page);
  const far = await state();
  assert.ok(far.zoom <= 5 && far.most <= 5, JSON.stringify(far));
  await page.evaluate(() => geobrief.map.setZoom(8, { animate: false }));
  await settled(page);
  assert.ok((await state()).zoom <= 5);
  const london = await page.evaluate(() => geobrief.places.find(({ label }) => label === 'London').id);
  await page.evaluate((id) => geobrief.select(id), london);
  await settled(page);
  assert.equal((await state()).most, near.most);
  assert.ok((await state()).zoom >= 6, JSON.stringify(await state()));
  assert.deepEqual(notes, []);
  await close();
});
