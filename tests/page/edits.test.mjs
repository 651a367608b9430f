// The reader hides places, writes notes and arranges names and summary; the program makes the same of it.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { briefing, island, markedPlace, open, sample, settled, violations, NARROW } from './browser.mjs';

const program = '../../target/debug/geobrief';
const needsProgram = { skip: !existsSync(program) && `${program} is not built` };

/** Opens the form for edits in the card of the place with this label. */
async function openEditor(page, label) {
  const row = page.locator('#places tr[data-place]', { has: page.locator('.pick b', { hasText: label }) }).first();
  await row.waitFor({ state: 'attached' });
  await settled(page);
  if (!(await row.isVisible())) await page.locator('#places .unfold').click();
  await row.locator('.pick').click();
  await settled(page);
  const form = page.locator('.card .edit');
  if (!(await form.evaluate((node) => node.open))) await form.locator('summary').click();
  return form;
}

const waiting = (page) => page.locator('#changes pre').textContent();

/** A folder with the sample in it; `brief` writes its page. */
function workshop() {
  const folder = mkdtempSync(join(tmpdir(), 'geobrief-'));
  const input = join(folder, 'article.txt');
  const output = join(folder, 'page.html');
  copyFileSync('../../docs/sample/northern-frontier.txt', input);
  const brief = (...more) => spawnSync(program, ['brief', input, '-o', output, ...more], { encoding: 'utf8' });
  return { folder, output, brief };
}

async function download(page, folder) {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download' }).click()]);
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  return path;
}

test('the page is calm: edits stand behind a fold of the card and a button', async () => {
  const { page, notes, close } = await open(briefing);
  await page.locator('#places .pick').first().click();
  assert.equal(await page.locator('.card .edit').evaluate((node) => node.open), false);
  assert.equal(await page.locator('.editor:visible').count(), 0);
  assert.deepEqual(notes, []);
  await close();
});

test('a hidden place waits in the bar, is struck in the text, and is taken back', async () => {
  const { page, notes, close } = await open(briefing);
  const place = await markedPlace(page);
  const form = await openEditor(page, place.label);
  await form.locator('select').first().selectOption('2');
  assert.match(await page.locator('#changes').innerText(), /1 correction, not saved yet/);
  assert.ok((await waiting(page)).includes(`[[hide]]\nplace = "${place.id}" # ${place.name}`));
  assert.match(await waiting(page), /mask = true/);
  const row = page.locator(`#places tr[data-place="${place.id}"] .status-beside`);
  assert.match(await row.innerText(), /Hidden by you/);
  assert.ok((await page.locator(`#article mark.set-aside[data-place="${place.id}"]`).count()) > 0);
  page.removeAllListeners('dialog');
  page.on('dialog', (dialog) => dialog.accept());
  await page.reload();
  await settled(page);
  assert.match(await waiting(page), /mask = true/, 'it comes back');
  await page.getByRole('button', { name: 'Undo all' }).click();
  assert.ok(!(await page.locator('#changes').isVisible()));
  assert.equal(await page.locator('#article mark.set-aside').count(), 0);
  assert.deepEqual(notes.filter((note) => !note.startsWith('dialog')), []);
  await close();
});

test('a place that is hidden in the page is in no byte of the next, which says that one is missing', needsProgram, async () => {
  const { folder, output, brief } = workshop();
  brief();
  const { page, close } = await open(output);
  const form = await openEditor(page, 'Kabul');
  await form.locator('select').first().selectOption('2');
  const first = await download(page, folder);
  assert.match(first, /article\.fix\.toml$/);
  await close();
  assert.match(brief().stderr, /1 place withheld/);
  const again = await open(output);
  // The program's own scripts and styles are the same in every page.
  const left = readFileSync(output, 'utf8').replace(/<(script|style)>[^]*?<\/\1>/g, '');
  assert.ok(!/kabul/i.test(left) && !left.includes('gn:1138958'));
  assert.match(await again.page.locator('#withheld').innerText(), /^1 place is withheld/);
  assert.ok((await again.page.locator('#article').innerText()).includes('[name withheld]'));
  // A further edit does not bring it back, even where its file takes the place of the first.
  const other = await openEditor(again.page, 'Mazar-i-Sharif');
  await other.locator('textarea').fill('Seen on Monday.');
  await other.locator('textarea').blur();
  const second = await download(again.page, folder);
  assert.match(second, /article\.more\.fix\.toml$/);
  assert.match(readFileSync(second, 'utf8'), /^withheld = 1$/m);
  await again.close();
  const alone = brief('--no-fixes', '--fixes', second);
  assert.equal(alone.status, 5);
  assert.match(alone.stderr, /does not know which places are hidden in it; missing: 1/);
  const both = brief('--fixes', second);
  assert.equal(both.status, 0, both.stderr);
  const last = await open(output);
  assert.equal((await island(last.page)).withheld, 1);
  assert.match(await last.page.locator('#places .editor-note').innerText(), /Seen on Monday/);
  await last.close();
});

test('a note goes to the program and comes back on card, list and paper', needsProgram, async () => {
  const { folder, output, brief } = workshop();
  brief();
  const { page, close } = await open(output);
  const form = await openEditor(page, 'Mazar-i-Sharif');
  await form.locator('textarea').fill('Seen from the air.');
  await form.locator('textarea').blur();
  await form.locator('input').fill('R. Haddad');
  await form.locator('input').blur();
  await download(page, folder);
  await close();
  brief();
  const again = await open(output);
  const editor = await openEditor(again.page, 'Mazar-i-Sharif');
  assert.equal(await again.page.locator('.card > .editor-note').innerText(), 'Note by R. Haddad: Seen from the air.'.replace(':', ''));
  assert.equal(await editor.locator('textarea').inputValue(), 'Seen from the air.');
  assert.ok(!(await again.page.locator('#changes').isVisible()), 'nothing is left to save');
  await again.page.emulateMedia({ media: 'print' });
  assert.ok(await again.page.locator('#places .editor-note').isVisible());
  assert.ok(!(await again.page.locator('.edit-summary').isVisible()));
  await again.close();
});

/** How far the middle of a name is from its marker, in pixels to the right and down. */
function offsetOfName(page, { id, anchor }) {
  return page.evaluate(([place, [lon, lat]]) => {
    const name = document.querySelector(`#map .lab.marked[data-place="${CSS.escape(place)}"]`);
    if (!name || name.hidden) return null;
    const box = name.getBoundingClientRect();
    const map = document.querySelector('#map').getBoundingClientRect();
    const { x, y } = geobrief.map.latLngToContainerPoint([lat, lon]);
    return [box.x + box.width / 2 - map.x - x, box.y + box.height / 2 - map.y - y];
  }, [id, anchor.at]);
}

test('a name moves to the side that is chosen, at once and in the next page', needsProgram, async () => {
  const { folder, output, brief } = workshop();
  brief();
  const { page, close } = await open(output);
  const place = await markedPlace(page);
  const form = await openEditor(page, place.label);
  const side = form.locator('select').last();
  await side.selectOption('none');
  assert.equal(await offsetOfName(page, place), null);
  for (const [word, axis, sign] of [['w', 0, -1], ['e', 0, 1], ['n', 1, -1], ['s', 1, 1]]) {
    await side.selectOption(word);
    const offset = await offsetOfName(page, place);
    assert.ok(offset && Math.sign(offset[axis]) === sign && Math.abs(offset[1 - axis]) < 12, `${word}: ${offset}`);
  }
  await side.selectOption('w');
  await download(page, folder);
  await close();
  brief();
  const again = await open(output);
  const offset = await offsetOfName(again.page, place);
  assert.ok(offset[0] < 0 && Math.abs(offset[1]) < 12, String(offset));
  await again.close();
});

test('sentences are chosen, moved and taken out with the keyboard, and a line of one’s own stands apart', needsProgram, async () => {
  const { folder, output, brief } = workshop();
  brief();
  const { page, notes, close } = await open(output);
  const before = (await island(page)).summary.map(({ text }) => text);
  const control = page.getByRole('button', { name: 'Edit the summary' });
  await control.focus();
  await page.keyboard.press('Enter');
  const editor = page.locator('#summary .editor');
  await editor.getByRole('button', { name: 'Down (1)' }).focus();
  await page.keyboard.press('Enter');
  await editor.getByRole('button', { name: 'Take out (3)' }).click();
  await editor.locator('textarea').fill('The third this year.');
  await editor.locator('input').fill('R. Haddad');
  await editor.locator('input').blur();
  const file = await download(page, folder);
  assert.match(readFileSync(file, 'utf8'), /\[summary\]\nsentences = \[\n {2}"/);
  assert.deepEqual(notes, []);
  await close();
  const run = brief();
  assert.ok(!/left out/.test(run.stderr), run.stderr);
  const again = await open(output);
  const data = await island(again.page);
  const expected = [before[1], before[0], ...before.slice(3)];
  assert.deepEqual(data.summary.map(({ text }) => text), expected);
  assert.deepEqual(data.editor_lines, [{ text: 'The third this year.', by: 'R. Haddad' }]);
  const line = again.page.locator('#editor-line');
  assert.match(await line.innerText(), /Written by R\. Haddad/);
  const look = (locator) => locator.evaluate((node) => getComputedStyle(node).fontFamily);
  assert.notEqual(await look(line), await look(again.page.locator('.bottom-line')), 'drawn differently');
  await again.page.getByRole('button', { name: 'Edit the summary' }).click();
  await again.page.getByRole('button', { name: 'As geobrief chose' }).click();
  assert.ok(!/sentences/.test(await waiting(again.page)) && /line = /.test(await waiting(again.page)));
  await again.close();
});

/** Selects words in the article as a reader would. */
function selectWords(page, words) {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('#article'), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      node.parentElement.scrollIntoView({ block: 'center' });
      return true;
    }
    return false;
  }, words);
}

test('words that were missed become a place of those around, or a pin', needsProgram, async () => {
  const { folder, output, brief } = workshop();
  brief();
  const { page, notes, close } = await open(output);
  assert.ok(await selectWords(page, 'districts'));
  await page.getByRole('button', { name: 'This is a place' }).click();
  const panel = page.getByRole('dialog', { name: 'districts' });
  const field = panel.getByRole('searchbox');
  await field.fill('no such place at all');
  assert.match(await panel.innerText(), /No place of that name/);
  await field.fill('kulob');
  assert.match(await panel.locator('.found .btn').first().innerText(), /^K.lob/);
  await panel.locator('.found .btn').first().click();
  assert.equal(await panel.count(), 0);
  const text = await waiting(page);
  assert.match(text, /\[\[fix\]\]\nname = "districts"\nwithin = ".*districts.*"\nplace = "gn:\d+" # K.lob/);
  assert.ok(await selectWords(page, 'fighters'));
  await page.getByRole('button', { name: 'This is a place' }).click();
  const other = page.getByRole('dialog', { name: 'fighters' });
  await other.locator('.own input').fill('36.9, 69.1');
  await other.locator('.own input').blur();
  await download(page, folder);
  assert.deepEqual(notes, []);
  await close();
  assert.match(brief().stderr, /2 corrections applied/);
  const again = await open(output);
  const labels = (await island(again.page)).map.places.map(({ label }) => label);
  assert.ok(labels.includes('districts') && labels.includes('fighters'), String(labels));
  await again.close();
});

test('the index of names around is small', async () => {
  const { page, close } = await open(sample);
  const bytes = await page.locator('#geobrief-names').evaluate((node) => new Blob([node.textContent]).size);
  assert.ok(bytes > 10_000 && bytes <= 150_000, `${bytes} bytes`);
  await close();
});

for (const [name, options] of [
  ['wide', {}],
  ['narrow', { viewport: NARROW }],
  ['dark', { colorScheme: 'dark' }],
]) {
  test(`axe: forms for edits, ${name}`, async () => {
    const { page, close } = await open(sample, options);
    await page.getByRole('button', { name: 'Edit the summary' }).click();
    await settled(page);
    assert.deepEqual(await violations(page), []);
    const place = await markedPlace(page);
    await openEditor(page, place.label);
    await page.locator('.card .edit select').first().selectOption('1');
    await page.locator('#changes summary').click();
    assert.deepEqual(await violations(page), []);
    await close();
  });
}
