// Positions that the text gives in figures, and distances from places.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { island, open, positions, settled, NARROW } from './browser.mjs';

const SHIP = 'pos:14.516667,41.966667';

test('a position has a marker of its own, a row and a card', async () => {
  const { page, notes, close } = await open(positions);
  const pin = page.locator(`#map .pin[data-place="${SHIP}"]`);
  assert.equal(await pin.locator('.g-position.article').count(), 2);
  assert.match(await pin.getAttribute('aria-label'), /Position/);
  const row = page.locator(`#places [data-place="${SHIP}"]`);
  assert.equal(await row.locator('.pick use').first().getAttribute('href'), '#s-position');
  await row.locator('.pick').click();
  await settled(page);
  const card = page.locator('.card');
  assert.match(await card.textContent(), /The position is written in the text/);
  assert.match(await card.textContent(), /14\.51667/);
  assert.ok(await page.locator('.legend', { hasText: 'Position written in the text' }).count());
  assert.deepEqual(notes, []);
  await close();
});

test('name and position are one place', async () => {
  const { page, close } = await open(positions);
  const { places } = await island(page);
  const camp = places.find(({ id }) => id === 'pos:13.105,42.852');
  assert.equal(camp.mentions.length, 2);
  const row = page.locator('#places [data-place="pos:13.105,42.852"]');
  assert.match(await row.textContent(), /Camp Sorayan/);
  await close();
});

test('a distance is a line to an open ring, or a circle, and lights up with its place', async () => {
  const { page, notes, close } = await open(positions);
  assert.equal(await page.locator('#map .m-offset').count(), 3);
  assert.equal(await page.locator('#map .g-spot').count(), 2, 'the circle has no ring');
  assert.equal(await page.locator('#map .m-offset.in-comments').count(), 1);
  const { map, places } = await island(page);
  const { place } = map.hints[0];
  await page.locator(`#places [data-place="${place}"]`).first().hover();
  assert.ok(await page.locator('#map .m-offset.hot').count());
  assert.ok(await page.locator('#map .g-spot.hot').count());
  const { evidence } = places.find(({ id }) => id === place);
  assert.match(evidence.at(-1), /open ring/);
  const label = page.locator('#map .lab.offset', { hasText: '111 km W' });
  assert.ok(await label.isVisible());
  assert.deepEqual(notes, []);
  await close();
});

for (const [name, options] of [
  ['without scripts', { javaScriptEnabled: false }],
  ['narrow, without scripts', { javaScriptEnabled: false, viewport: NARROW }],
]) {
  test(`the drawing shows both: ${name}`, async () => {
    const { page, close } = await open(positions, options);
    const drawing = page.locator('svg#static-map');
    assert.ok(await drawing.isVisible());
    assert.equal(await drawing.locator('.m-offset').count(), 3);
    assert.equal(await drawing.locator('.g-spot').count(), 2);
    assert.ok(await drawing.locator('circle.g-position').count());
    assert.match(await drawing.textContent(), /80 km S/);
    await close();
  });
}
