// Corrections, places of one's own and exports: what the desk does is what the program does with the files
// that the desk saves.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { download, frameOf, geobrief, made, openDesk, pageOf, paste, sample, settled, tool, until } from './desk.mjs';

const TEXT = readFileSync(sample, 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'geobrief-desk-'));

async function withSample(options) {
  const opened = await openDesk(options);
  await opened.ready();
  await paste(opened.page, TEXT);
  return { ...opened, frame: await made(opened.page) };
}

/** What the reader of the frame sees of it. */
function viewOf(frame) {
  return frame.evaluate(() => {
    const { map } = geobrief;
    const { lat, lng } = map.getCenter();
    return { top: document.querySelector('#places').getBoundingClientRect().top, lat, lng, zoom: map.getZoom() };
  });
}

/** Does something and waits until the frame shows it: milliseconds. */
async function shown(page, act) {
  const before = await page.evaluate('desk.now.shown ?? 0');
  const start = await page.evaluate('performance.now()');
  await act();
  await until(page, `(desk.now.shown ?? 0) > ${before}`);
  return (await page.evaluate('desk.now.shown')) - start;
}

test('a correction is shown at once, where the reader is, and is the one of the program', async () => {
  const { page, frame, notes, close } = await withSample();
  await tool(page, 'correct');
  await frame.evaluate(() => {
    window.scrollTo(0, 400);
    geobrief.map.setView([37, 68], 6, { animate: false });
  });
  await frame.locator('#places [data-place] .pick', { hasText: 'Kabul' }).click();
  await settled(page);
  assert.equal(await page.locator('#side h3').first().innerText(), 'Kabul');
  assert.equal(await frame.locator('.card').count(), 0, 'the panel shows the place, no card does');
  const before = await viewOf(frame);
  const took = await shown(page, () => page.locator('.options label', { hasText: 'No place' }).click());
  console.log(`# from click to shown ${Math.round(took)} ms`);
  const after = await viewOf(frame);
  assert.ok(Math.abs(after.top - before.top) < 60, `scrolled from ${before.top} to ${after.top}`);
  assert.ok(Math.abs(after.lat - before.lat) < 0.2 && Math.abs(after.lng - before.lng) < 0.2, JSON.stringify([before, after]));
  assert.equal(after.zoom, before.zoom);
  assert.equal(await frame.locator('#places .pick', { hasText: 'Kabul' }).count(), 0);
  assert.match(await page.locator('.unsaved').innerText(), /not saved/);
  const { name, bytes } = await download(page, () => page.locator('[data-key="save-fixes"]').click());
  assert.equal(name, 'taliban-take-afghanistans-frontier-districts-facing-tajikistan-and-uzbekistan.fix.toml');
  const fixes = join(folder, 'a.fix.toml');
  writeFileSync(fixes, bytes);
  const expected = geobrief(['brief', '-', '-o', '-', '--fixes', fixes], TEXT);
  assert.ok((await pageOf(page)).equals(expected), 'the program makes the same page of the saved corrections');
  await shown(page, () => page.locator('[data-key="undo"]').click());
  assert.ok((await pageOf(page)).equals(geobrief(['brief', '-', '-o', '-'], TEXT)), 'undone');
  await page.locator('#choose-fixes').setInputFiles(fixes);
  await until(page, 'desk.now.made.corrections.length === 1');
  assert.ok((await pageOf(page)).equals(expected), 'loaded again');
  assert.deepEqual(notes(), []);
  await close();
});

test('a card of the page corrects as well, and the page warns of nothing', async () => {
  const { page, frame, notes, close } = await withSample();
  await frame.locator('#places [data-place] .pick', { hasText: 'Kabul' }).click();
  await frame.locator('.card .correct summary').click();
  await shown(page, () => frame.locator('.card .correct').getByText('Not a place').click());
  assert.equal(await page.evaluate('desk.now.made.corrections[0].place'), 'none');
  assert.equal(await frame.locator('#changes').isHidden(), true);
  assert.deepEqual(notes(), []);
  await close();
});

test('the gazetteer is searched for another place', async () => {
  const { page, frame, notes, close } = await withSample();
  await tool(page, 'correct');
  await frame.locator('#places [data-place] .pick', { hasText: 'Kabul' }).click();
  await settled(page);
  await page.locator('[data-key="elsewhere"]').fill('Samarkand');
  const first = page.locator('#side .list li', { hasText: 'Uzbekistan' }).first();
  await first.waitFor();
  await shown(page, () => first.getByRole('button').click());
  const [{ name, place }] = await page.evaluate('desk.now.made.corrections');
  assert.deepEqual([name, place], ['Kabul', 'gn:1216265']);
  assert.deepEqual(notes(), []);
  await close();
});

test('names are checked one after the other, by keys', async () => {
  const { page, notes, close } = await withSample();
  assert.equal(await page.locator('[data-tool="check"] .count').innerText(), '1');
  await tool(page, 'check');
  assert.match(await page.locator('#side .steps').innerText(), /1 of 1/);
  await shown(page, () => page.keyboard.press('1'));
  assert.equal(await page.evaluate('desk.now.made.check'), 0);
  assert.match(await page.locator('#side').innerText(), /everything is decided/);
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('#side').isHidden(), true);
  assert.deepEqual(notes(), []);
  await close();
});

test('a control that is drawn anew under the pointer is clicked all the same', async () => {
  const { page, notes, close } = await withSample();
  const box = await page.locator('[data-key="exports"]').boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.evaluate('desk.now.isSaved = false; drawTools()');
  await page.mouse.up();
  assert.equal(await page.locator('#pop').isVisible(), true);
  await page.locator('.unsaved').waitFor();
  assert.deepEqual(notes(), []);
  await close();
});

test('a correction in the middle of a zoom breaks nothing', async () => {
  const { page, frame, notes, close } = await withSample({ reducedMotion: 'no-preference' });
  for (const zoom of [() => geobrief.map.zoomIn(2), () => geobrief.map.scrollWheelZoom._onWheelScroll(new WheelEvent('wheel', { deltaY: -300, clientX: 200, clientY: 200 }))]) {
    await frame.evaluate(zoom);
    await shown(page, () => page.evaluate('make(desk.now)'));
    await frame.evaluate(zoom);
    await page.evaluate(`post(desk.now, 'page', { html: desk.now.html })`);
    await new Promise((resolve) => setTimeout(resolve, 800));
  }
  assert.deepEqual(notes(), []);
  await close();
});

test('a place of one’s own by coordinates, and by a click on the map', async () => {
  const { page, frame, notes, close } = await withSample();
  await tool(page, 'places');
  await page.locator('[data-key="add-at"]').click();
  await page.locator('#new-name').fill('Dawlatabad');
  await page.locator('#new-at').fill('36°59′N 66°50′E');
  await page.locator('#new-at').press('Tab');
  await page.locator('#side .hint', { hasText: 'Afghanistan' }).waitFor();
  assert.match(await page.locator('#found-now').innerText(), /Dawlatabad/);
  await page.locator('label', { hasText: 'Camp' }).click();
  await shown(page, () => page.locator('[data-key="take"]').click());
  await page.locator('#side .list li.used', { hasText: 'Dawlatabad' }).waitFor();
  const { bytes } = await download(page, () => page.locator('[data-key="save-places"]').click());
  const file = join(folder, 'my-places.geojson');
  writeFileSync(file, bytes);
  // Its name as it was given stands on the card of a place.
  const expected = geobrief(['brief', '-', '-o', '-', '--gazetteer', 'my-places.geojson'], TEXT, folder);
  assert.ok((await pageOf(page)).equals(expected), 'the program makes the same page with the saved places');
  await page.locator('[data-key="add"]').click();
  const box = await frame.locator('#map').boundingBox();
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await until(page, 'own.draft?.at && own.draft.near');
  await page.locator('[data-key="cancel"]').click();
  assert.equal(await page.evaluate('own.list.length'), 1);
  assert.deepEqual(notes(), []);
  await close();
});

test('words that are no name become one', async () => {
  const { page, frame, notes, close } = await withSample();
  await frame.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('#article'), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.indexOf('Ashraf Ghani');
      if (at < 0) continue;
      node.parentElement.scrollIntoView({ block: 'center' });
      document.getSelection().setBaseAndExtent(node, at, node, at + 'Ashraf Ghani'.length);
      break;
    }
  });
  await frame.locator('.btn.words').click();
  await settled(page);
  await page.locator('#side h3', { hasText: 'Ashraf Ghani' }).waitFor();
  await page.locator('[data-key="missed"]').fill('36.7, 67.1');
  await shown(page, () => page.locator('[data-key="take-at"]').click());
  assert.ok(await page.evaluate(`desk.now.data.places.some(({ lat, lon }) => lat === 36.7 && lon === 67.1)`));
  assert.deepEqual(notes(), []);
  await close();
});

test('exports are those of the program', async () => {
  const { page, notes, close } = await withSample();
  const input = join(folder, 'article.txt');
  writeFileSync(input, TEXT);
  for (const format of ['geojson', 'kml', 'csv', 'md', 'svg', 'lpf', 'json', 'slide']) {
    await page.locator('[data-key="exports"]').click();
    const { name, bytes } = await download(page, () => page.locator(`#pop [data-format="${format}"]`).click());
    const out = join(folder, 'out.html');
    geobrief(['brief', '-', '-o', out, '--force', '--export', format], TEXT);
    const ending = name.slice(name.indexOf('.'));
    assert.ok(bytes.equals(readFileSync(join(folder, `out${ending}`))), format);
  }
  await page.locator('[data-key="exports"]').click();
  const image = await download(page, () => page.locator('#pop [data-format="slide-png"]').click());
  assert.equal(image.bytes.subarray(1, 4).toString(), 'PNG');
  assert.deepEqual([image.bytes.readUInt32BE(16), image.bytes.readUInt32BE(20)], [3200, 1800]);
  assert.deepEqual(notes(), []);
  await close();
});

test('why tells what the program tells', async () => {
  const { page, notes, close } = await withSample();
  await tool(page, 'why');
  await page.locator('[data-key="filter"]').fill('faizabad');
  const row = page.locator('.names details', { hasText: 'Faizabad' });
  await row.locator('summary').click();
  const said = geobrief(['why', sample, 'Faizabad', '--no-fixes']).toString();
  // The briefing words the reasons of all mentions together.
  const decided = /because\s+.*\u201c(.*)\u201d/.exec(said)[1];
  const told = await row.innerText();
  assert.ok(told.includes(decided), decided);
  assert.match(told, /Not Fyz\u0101b\u0101d, Uttar Pradesh, India/);
  assert.deepEqual(notes(), []);
  await close();
});

test('another language and other colours need no new engine', async () => {
  const { page, notes, close } = await withSample();
  await tool(page, 'input');
  await page.locator('[data-key="language"]').selectOption('de');
  await until(page, `desk.now.made && desk.now.data.language === 'de' && desk.now.frame.isReady`);
  const frame = await frameOf(page);
  assert.equal(await frame.evaluate('document.documentElement.lang'), 'de');
  assert.ok((await pageOf(page)).equals(geobrief(['brief', '-', '-o', '-', '--lang', 'de'], TEXT)));
  await page.locator('#source').fill(`${TEXT.split('\n')[0]}\n\nThe convoy left Kabul for Herat.`);
  await until(page, `desk.now.data.places.some(({ name }) => name === 'Her\u0101t')`);
  assert.deepEqual(notes(), []);
  await close();
});
