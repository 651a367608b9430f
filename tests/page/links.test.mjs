// Text, list and map light up together, by mouse, by keyboard and by address.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { briefing, island, markedPlace, open, settled, NARROW } from './browser.mjs';

const inPlace = (id) => `[data-place="${id}"]`;

test('hovering one mention lights all, in the text, the list and on the map', async () => {
  const { page, close } = await open(briefing);
  const { id } = await markedPlace(page);
  await page
    .locator(`#article mark${inPlace(id)} a`)
    .first()
    .hover();
  const states = await page
    .locator(inPlace(id))
    .evaluateAll((nodes) => nodes.map((node) => node.classList.contains('hot')));
  assert.ok(states.length >= 3 && states.every(Boolean), JSON.stringify(states));
  assert.ok(await page.locator(`#map .pin.hot`).count());
  await page.mouse.move(5, 5);
  assert.equal(await page.locator('.hot').count(), 0);
  await close();
});

test('a click on a mention opens its card with quotations and moves the map there', async () => {
  const { page, close } = await open(briefing);
  const place = await markedPlace(page);
  await page
    .locator(`#article mark${inPlace(place.id)} a`)
    .first()
    .click();
  await settled(page);
  const card = page.getByRole('dialog', { name: place.label });
  await card.waitFor();
  assert.ok((await card.locator('ol li mark').allTextContents()).length);
  assert.ok((await card.innerText()).includes(place.evidence[0]));
  const visible = await page.evaluate(
    ([lon, lat]) => geobrief.map.getBounds().contains([lat, lon]),
    place.anchor.at,
  );
  assert.ok(visible);
  const box = await card.boundingBox();
  const map = await page.locator('#map').boundingBox();
  assert.ok(box.y >= map.y && box.y + box.height <= map.y + map.height, 'the card fits the map');
  await close();
});

test('a quotation leads back to its sentence', async () => {
  const { page, close } = await open(briefing);
  const { id } = await markedPlace(page);
  await page.evaluate((place) => geobrief.select(place), id);
  const jump = page.locator('.card ol li .jump').first();
  const target = await jump.getAttribute('href');
  await jump.click();
  await settled(page);
  const sentence = page.locator(target);
  assert.match(await sentence.getAttribute('class'), /flash/);
  assert.ok(
    await sentence.evaluate((node) => {
      const { top, bottom } = node.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }),
  );
  await close();
});

test('markers, names of countries and shapes open the same card', async () => {
  const { page, close } = await open(briefing);
  const place = await markedPlace(page);
  await page
    .locator(`#map .pin${inPlace(place.id)}`)
    .first()
    .click();
  await page.getByRole('dialog', { name: place.label }).waitFor();
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('.card').count(), 0);
  for (const sign of ['.lab.country.named', 'path.m-shape', 'path.m-country']) {
    const label = await page.evaluate((selector) => {
      const node = [...document.querySelectorAll(selector)].find(({ hidden }) => !hidden);
      const click = new MouseEvent('click', { bubbles: true, clientX: 900, clientY: 300 });
      node?.dispatchEvent(click);
      return geobrief.places.find(({ id }) => id === node?.dataset.place)?.label;
    }, `#map ${sign}`);
    if (!label) continue;
    await page.getByRole('dialog', { name: label }).waitFor();
    await page.keyboard.press('Escape');
  }
  await close();
});

test('the keyboard does it all, and Escape returns to where it began', async () => {
  const { page, close } = await open(briefing);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.hash), '#summary');
  const row = page.locator('#places .pick').first();
  await row.focus();
  await page.keyboard.press('Enter');
  await settled(page);
  const focused = () => page.evaluate(() => document.activeElement.id);
  assert.equal(await focused(), 'card-heading');
  await page.keyboard.press('Escape');
  assert.ok(await row.evaluate((node) => node === document.activeElement));
  const marker = page.locator('#map .pin[tabindex="0"]').first();
  await marker.focus();
  await page.keyboard.press('Enter');
  await settled(page);
  assert.equal(await focused(), 'card-heading');
  await page.keyboard.press('Escape');
  assert.ok(await marker.evaluate((node) => node === document.activeElement));
  await close();
});

test('next and previous walk through the mentions', async () => {
  const { page, close } = await open(briefing);
  const data = await island(page);
  const index = data.places.findIndex((place) => place.article + place.comments > 2);
  const row = page.locator('#places tr[data-place]').nth(index);
  await row.locator('.pick').click();
  await row.locator('[data-step="1"]').click();
  assert.match(await row.locator('.position').innerText(), /^Mention 1 of \d+$/);
  await row.locator('[data-step="-1"]').click();
  const [, last, all] = /^Mention (\d+) of (\d+)$/.exec(await row.locator('.position').innerText());
  assert.equal(last, all);
  assert.match(await page.locator('#live').innerText(), /^Mention/);
  await close();
});

test('the address opens a place and follows the selection', async () => {
  const probe = await open(briefing);
  const place = await markedPlace(probe.page);
  await probe.close();
  const hash = `#place=${encodeURIComponent(place.id)}`;
  const { page, notes, close } = await open(briefing, { hash });
  await page.getByRole('dialog', { name: place.label }).waitFor();
  await page.keyboard.press('Escape');
  assert.equal(await page.evaluate(() => location.hash), '');
  await page.locator('#places .pick').first().click();
  assert.match(await page.evaluate(() => location.hash), /^#place=/);
  assert.deepEqual(notes, []);
  await close();
});

test('on a narrow screen the card comes from below and closes', async () => {
  const { page, close } = await open(briefing, { viewport: NARROW });
  await page.locator('#places .pick').first().click();
  const sheet = page.locator('#sheet');
  assert.ok(await sheet.isVisible());
  await sheet.getByRole('button', { name: 'Close' }).click();
  assert.ok(!(await sheet.isVisible()));
  await close();
});
