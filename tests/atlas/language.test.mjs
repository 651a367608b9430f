// In German the page's own words are German; names and sentences stay those of the sources.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataOf, german, openAtlas, settled } from './atlas.mjs';

const { index } = dataOf(german);

test('the page speaks German', async () => {
  const { page, notes, close } = await openAtlas({ folder: german });
  await settled(page);
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'de');
  assert.match(
    await page.locator('#res').textContent(),
    /^\d+ Dokumente nennen \d+ Orte; \d+ Kopien nicht doppelt gezählt$/,
  );
  assert.match(
    await page.locator('#tabs').textContent(),
    /Orte\d+Dokumente\d+MatrixVergleichZu prüfen\d+Kopien\d+/,
  );
  const days = await page.locator('#hist text').allTextContents();
  assert.ok(
    days.some((words) => /^\d+\. Juni$/.test(words)),
    days.join(' '),
  );
  const left = await page.evaluate(() => document.body.innerText);
  for (const word of ['documents', 'Sources', 'Places', 'Named', 'copies'])
    assert.ok(!left.includes(word), word);
  assert.match(await page.locator('#panel .big').textContent(), /von \d+ Dokumenten genannt\.$/);
  assert.deepEqual(notes, []);
  await close();
});

test('documents in other languages are marked as such', async () => {
  const other = index.documents.find(({ language }) => language);
  assert.ok(other);
  const { page, close } = await openAtlas({ folder: german, hash: '#tab=docs' });
  const title = page.locator('.dl h3', { hasText: other.title }).first();
  assert.equal(await title.getAttribute('lang'), other.language);
  await close();
});
