// What a person adds to a briefing and keeps out of it, in the desk: shown at once, and what the program makes of
// the file that the desk saves.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { download, geobrief, made, openDesk, pageOf, paste, sample, until, tool } from './desk.mjs';

const TEXT = readFileSync(sample, 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'geobrief-edits-'));

async function atKabul() {
  const opened = await openDesk();
  await opened.ready();
  await paste(opened.page, TEXT);
  const frame = await made(opened.page);
  await tool(opened.page, 'correct');
  await frame.locator('#places [data-place] .pick', { hasText: 'Kabul' }).first().click();
  return { ...opened, frame };
}

/** Does something and waits until the frame shows it: milliseconds. */
async function remade(page, act) {
  const before = await page.evaluate('desk.now.shown ?? 0');
  const start = await page.evaluate('performance.now()');
  await act();
  await until(page, `(desk.now.shown ?? 0) > ${before}`);
  return (await page.evaluate('desk.now.shown')) - start;
}

/** The page that the program makes with the file that the desk saves. */
async function byProgram(page, name) {
  const { bytes } = await download(page, () => page.locator('[data-key="save-fixes"]').click());
  const fixes = join(folder, `${name}.fix.toml`);
  writeFileSync(fixes, bytes);
  return geobrief(['brief', '-', '-o', '-', '--fixes', fixes], TEXT);
}

test('a masked place is gone from every byte at once', async () => {
  const { page, notes, close } = await atKabul();
  const took = await remade(page, () => page.locator('[data-key="mask"]').click());
  console.log(`# from click to shown ${Math.round(took)} ms`);
  const shown = (await pageOf(page)).toString();
  assert.ok(!shown.includes('Kabul') && !shown.includes('gn:1138958'), 'no name, no id');
  assert.match(shown, /withheld/);
  assert.ok((await byProgram(page, 'mask')).equals(await pageOf(page)), 'the same bytes');
  assert.deepEqual(notes(), []);
  await close();
});

test('a note and a line of one’s own are shown with their writer, and are the program’s', async () => {
  const { page, frame, notes, close } = await atKabul();
  await page.locator('#note-by').fill('Desk');
  await page.locator('#own-note').fill('Road closed since Monday');
  await remade(page, () => page.locator('#own-note').blur());
  assert.match(await frame.locator('#places').innerText(), /Road closed since Monday/);
  await page.locator('#tab-summary').click();
  await page.locator('#line-by').fill('Desk');
  await page.locator('#own-line').fill('Two crossings are open, by our own count.');
  await remade(page, () => page.locator('#own-line').blur());
  assert.match(await frame.locator('body').innerText(), /Two crossings are open, by our own count\./);
  assert.ok((await byProgram(page, 'note')).equals(await pageOf(page)), 'the same bytes');
  assert.deepEqual(notes(), []);
  await close();
});
