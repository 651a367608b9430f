// Map and list alone, in a frame of another page: small, silent, for keyboard and pointer.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { embed, open, violations, NARROW } from './browser.mjs';

for (const [name, options] of [
  ['wide', {}],
  ['dark', { colorScheme: 'dark' }],
  ['narrow', { viewport: NARROW }],
  ['320 px', { viewport: { width: 320, height: 600 } }],
]) {
  test(`embed, ${name}: axe finds nothing, nothing overflows, nothing is asked for`, async () => {
    const { page, notes, close } = await open(embed, options);
    await page.locator('summary').first().click();
    assert.deepEqual(await violations(page), []);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `${overflow} px too wide`);
    assert.deepEqual(notes, []);
    await close();
  });
}

test('embed: at most 400 kB', () => {
  const { length } = readFileSync(embed);
  assert.ok(length <= 400_000, `${length} bytes`);
});

test('embed: the list lights marks, by keyboard too, and a mark opens its row', async () => {
  const { page, close } = await open(embed);
  const row = page.locator('details', { hasText: 'Kabul' }).first();
  const number = await row.getAttribute('data-mark');
  const mark = page.locator(`svg [data-mark="${number}"]`);
  await row.locator('summary').focus();
  assert.match(await mark.getAttribute('class'), /hot/);
  await page.keyboard.press('Enter');
  await page.locator(`svg [data-mark="${number}"].sel`).waitFor();
  assert.ok(await row.locator('blockquote').isVisible());
  assert.match(await row.locator('blockquote').innerText(), /Kabul/);
  await page.keyboard.press('Enter');
  assert.ok(!(await row.locator('blockquote').isVisible()));
  await mark.locator('circle').last().click();
  assert.ok(await row.locator('blockquote').isVisible());
  assert.ok(await row.locator('summary').evaluate((node) => node === document.activeElement));
  await close();
});

test('embed: without scripts map, list and sentences are there', async () => {
  const { page, close } = await open(embed, { javaScriptEnabled: false });
  assert.ok(await page.locator('svg#static-map').isVisible());
  await page.locator('summary').first().click();
  assert.ok(await page.locator('blockquote').first().isVisible());
  await close();
});

test('embed: it works in a frame that may run scripts and nothing else', async () => {
  const host = join(dirname(embed), 'frame.html');
  writeFileSync(
    host,
    '<!doctype html><html lang="en"><title>x</title><iframe title="map" src="embed.html" ' +
      'sandbox="allow-scripts" width="900" height="700"></iframe></html>',
  );
  const { page, notes, close } = await open(host);
  const frame = page.frameLocator('iframe');
  await frame.locator('summary').first().click();
  assert.ok(await frame.locator('blockquote').first().isVisible());
  assert.deepEqual(
    notes.filter((note) => !note.includes('embed.html')),
    [],
  );
  await close();
});
