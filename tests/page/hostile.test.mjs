// What strangers write shows as text and runs nowhere.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crowded, hostile, island, open, settled, NARROW } from './browser.mjs';

test('nothing runs, nothing loads, everything shows', async () => {
  const { page, notes, close } = await open(hostile);
  await settled(page);
  const data = await island(page);
  for (const place of data.places) {
    await page.evaluate((id) => geobrief.select(id), place.id);
  }
  await settled(page);
  assert.equal(await page.evaluate(() => window.pwned), undefined);
  assert.deepEqual(notes, []);
  const shown = await page.locator('#comments').evaluate((node) => node.textContent);
  for (const words of ['<script>', '</script>', 'onerror=', '${', 'javascript:', '<!--', ']]>']) {
    assert.ok(shown.includes(words), words);
  }
  await close();
});

test('only the page’s own scripts, images and links are there', async () => {
  const { page, close } = await open(hostile);
  const found = await page.evaluate(() => ({
    scripts: document.scripts.length,
    images: document.images.length,
    frames: window.frames.length,
    outside: [...document.querySelectorAll('[href], [src]')]
      .map((node) => node.getAttribute('href') ?? node.getAttribute('src'))
      .filter((address) => !address.startsWith('#')),
    handlers: [...document.querySelectorAll('*')].flatMap((node) =>
      node.getAttributeNames().filter((name) => name.startsWith('on')),
    ),
  }));
  assert.deepEqual(found, { scripts: 4, images: 0, frames: 0, outside: [], handlers: [] });
  await close();
});

test('a character that turns text around is shown by its code and turns nothing', async () => {
  const { page, close } = await open(hostile);
  assert.ok((await page.locator('.code', { hasText: 'U+202E' }).count()) > 0);
  const everywhere = await page.evaluate(() => document.body.innerText + document.title);
  assert.ok(!everywhere.includes('\u202e'));
  await close();
});

test('long words and long lines stay inside', async () => {
  const { page, close } = await open(hostile, { viewport: NARROW });
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  assert.ok(over <= 0, `${over} px`);
  await close();
});

test('ten thousand comments open fast, can be searched and printed', async () => {
  const before = performance.now();
  const { page, notes, close } = await open(crowded);
  await page.locator('#map .pin').first().waitFor();
  const took = performance.now() - before;
  const comments = (await island(page)).document.comments.length;
  assert.equal(comments, 10_000);
  assert.equal(await page.locator('#comments article.comment').count(), comments);
  assert.ok(await page.evaluate(() => window.find('comment number 9999')), 'found by search');
  await page.emulateMedia({ media: 'print' });
  const last = page.locator('#comments article.comment').last();
  const laidOut = (node) => getComputedStyle(node.closest('.later')).contentVisibility;
  assert.equal(await last.evaluate(laidOut), 'visible');
  assert.deepEqual(notes, []);
  assert.ok(took < 15_000, `${Math.round(took)} ms`);
  await close();
});
