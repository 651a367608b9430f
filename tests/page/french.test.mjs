// The page in French: nothing overflows, axe finds nothing, words follow numbers.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { french, open, settled, violations, NARROW } from './browser.mjs';

for (const [name, viewport] of [
  ['wide', { width: 1440, height: 900 }],
  ['narrow', NARROW],
  ['320 px', { width: 320, height: 700 }],
]) {
  test(`French, ${name}: nothing overflows, axe finds nothing`, async () => {
    const { page, notes, close } = await open(french, { viewport });
    await page.locator('#places .pick').first().click();
    await settled(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `${overflow} px too wide`);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(notes, []);
    await close();
  });
}

test('French: no cell of the list is cut, wide and narrow', async () => {
  for (const viewport of [{ width: 1440, height: 900 }, NARROW]) {
    const { page, close } = await open(french, { viewport });
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('#places th, #places td, .legend li, .kicker')]
        .filter((node) => node.checkVisibility() && node.scrollWidth > node.clientWidth + 1)
        .map((node) => node.textContent.trim().slice(0, 40)),
    );
    assert.deepEqual(cut, []);
    await close();
  }
});
