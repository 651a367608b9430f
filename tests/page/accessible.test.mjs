// axe-core finds nothing, in any state.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { briefing, open, settled, violations, NARROW } from './browser.mjs';

async function nothing() {}

async function openFirstPlace(page) {
  await page.locator('#places .pick').first().click();
}

async function correctFirstPlace(page) {
  await openFirstPlace(page);
  const form = page.locator('.correct').first();
  if (!(await form.evaluate((node) => node.open))) await form.locator('summary').click();
  await form.getByLabel('Not a place').check();
  await page.locator('#changes summary').click();
}

for (const [name, options, act] of [
  ['wide', {}, nothing],
  ['wide with a card', {}, openFirstPlace],
  ['dark', { colorScheme: 'dark' }, nothing],
  ['dark with a card', { colorScheme: 'dark' }, openFirstPlace],
  ['wide with a correction', {}, correctFirstPlace],
  ['dark with a correction', { colorScheme: 'dark' }, correctFirstPlace],
  ['narrow with a correction', { viewport: NARROW }, correctFirstPlace],
  ['narrow', { viewport: NARROW }, nothing],
  ['narrow with a card', { viewport: NARROW }, openFirstPlace],
  ['320 px', { viewport: { width: 320, height: 700 } }, nothing],
  ['forced colours', { forcedColors: 'active' }, nothing],
]) {
  test(`axe: ${name}`, async () => {
    const { page, close } = await open(briefing, options);
    await act(page);
    await settled(page);
    assert.deepEqual(await violations(page), []);
    await close();
  });
}

test('targets are large enough', async () => {
  const { page, close } = await open(briefing);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, .pin, .leaflet-bar a, .off-map')]
      .filter((node) => node.checkVisibility())
      .map((node) => ({ html: node.outerHTML.slice(0, 80), box: node.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ html }) => html),
  );
  assert.deepEqual(small, []);
  await close();
});
