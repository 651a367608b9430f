// Other source languages: what the desk says without the pack of one, and reads with it.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { geobrief, made, openDesk, pageOf, paste, until, tool } from './desk.mjs';

const RUSSIAN = `Колонна прибыла в Бадахшан

Колонна вышла из Файзабада в провинции Бадахшан во вторник и к вечеру прибыла в Кабул, сообщили власти.
Дорога на Мазари-Шариф была закрыта, рассказали водители журналистам в Таджикистане.`;

const folder = mkdtempSync(join(tmpdir(), 'geobrief-packs-'));

function packOf(language) {
  const file = join(folder, `${language}.geobrief-language`);
  geobrief(['language', 'save', language, '-o', file]);
  return file;
}

test('a language without its pack is told, and read once its pack is dropped', async () => {
  const { page, notes, ready, close } = await openDesk();
  await ready();
  await paste(page, RUSSIAN);
  assert.equal(await page.evaluate('desk.now.made.unread'), true);
  await tool(page, 'input');
  const panel = page.locator('#side');
  assert.match(await panel.innerText(), /this text is Russian, and the language pack for it is not here/);
  assert.match(await panel.innerText(), /geobrief language save ru/);
  await page.locator('#choose-articles').setInputFiles(packOf('ru'));
  await until(page, `desk.now.made.unread === false`);
  assert.match(await page.locator('#notice').innerText(), /Russian is read now/);
  const expected = geobrief(['brief', '-', '-o', '-'], RUSSIAN);
  assert.ok(expected.includes('gn:1138958'), 'the program finds Kabul');
  assert.ok((await pageOf(page)).equals(expected), 'the same bytes');
  // An engine that begins anew still reads it.
  await page.evaluate(`dismiss('tried')`);
  await page.evaluate('make(desk.now)');
  await made(page);
  assert.ok((await pageOf(page)).equals(expected), 'the same bytes after a new start');
  assert.deepEqual(notes(), []);
  await close();
});

test('what is no pack is refused with its reason, and nothing changes', async () => {
  const { page, notes, ready, close } = await openDesk();
  await ready();
  await paste(page, RUSSIAN);
  const damaged = readFileSync(packOf('de')).subarray(0, 4000);
  await page.locator('#choose-articles').setInputFiles({ name: 'de.geobrief-language', mimeType: '', buffer: damaged });
  await until(page, `!document.getElementById('notice').hidden`);
  assert.match(await page.locator('#notice').innerText(), /de\.geobrief-language: damaged language pack/);
  assert.equal(await page.evaluate('desk.articles.length'), 1);
  assert.equal(await page.evaluate('desk.now.made.unread'), true);
  assert.deepEqual(notes(), []);
  await close();
});
