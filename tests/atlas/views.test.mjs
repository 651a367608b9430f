// What the views do: search, matrix, comparison, corrections, copies, files for other programs.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataOf, filled, hashOf, openAtlas, saved, selectionOf, settled, until } from './atlas.mjs';

const { index, text, search } = dataOf();
const { documents, places, sources } = index;
const place = (name) => places.find((one) => one.name === name);

test('a place is found by its beginning, and with a slip', async () => {
  const { page, close } = await openAtlas();
  await page.fill('#q', 'brati');
  assert.match(await page.locator('#sugg li').first().textContent(), /^Bratislava/);
  await page.fill('#q', 'regemsb');
  const first = page.locator('#sugg li').first();
  assert.match(await first.textContent(), /^Regensburg.*close to “regemsb”/);
  await page.press('#q', 'Enter');
  assert.equal(await page.locator('#ph').textContent(), 'Regensburg');
  assert.equal(await hashOf(page), `#p=${place('Regensburg').id}`);
  await page.fill('#q', 'qqqqqq');
  await until(page, () => document.querySelector('#sugg').textContent.startsWith('Nothing'));
  await close();
});

test('words are found in titles, sentences and comments', async () => {
  const { page, close } = await openAtlas();
  const has = (word) =>
    documents.filter((_, number) => {
      const { s, c = [] } = text[number];
      const all = [...s, ...c.map(([words]) => words)].join(' ').toLowerCase();
      return all.match(/[\p{L}\p{N}]+/gu).some((one) => one.startsWith(word));
    });
  for (const word of ['anchor', 'gravel', 'grandmother']) {
    const groups = new Set(has(word).map((document) => document.copy_of ?? documents.indexOf(document)));
    await page.fill('#q', word);
    await page.locator('#oq').waitFor();
    await page.locator('#oq').click();
    await until(page, (query) => location.hash.includes(`q=${query}`), word);
    const count = Number((await selectionOf(page)).split(' ')[0]);
    assert.equal(count, groups.size, word);
    assert.equal(await page.locator('#t-docs').getAttribute('aria-selected'), 'true');
  }
  await close();
});

test('the page folds words as the index of words has them', async () => {
  const { page, close } = await openAtlas();
  const texts = documents.map(({ title }, number) => {
    const { s, c = [] } = text[number];
    return [title, ...s, ...c.map(([words]) => words)];
  });
  const folded = await page.evaluate(
    (all) => all.map((some) => some.map((one) => window.geobriefAtlas.folded(one))),
    texts,
  );
  const expected = new Map();
  for (const [word, steps] of Object.entries(search)) {
    let number = 0;
    for (const step of steps) {
      number += step;
      if (!expected.has(number)) expected.set(number, new Set());
      expected.get(number).add(word);
    }
  }
  folded.forEach((some, number) => {
    const words = some.flatMap((one) => one.split(' ')).filter((word) => [...word].length > 1);
    assert.deepEqual([...new Set(words)].sort(), [...expected.get(number)].sort());
  });
  await close();
});

test('a period is drawn, taken back by its chip, and kept in the address', async () => {
  const { page, close } = await openAtlas();
  const box = await page.locator('#hist').boundingBox();
  const before = await selectionOf(page);
  const at = (share) => [box.x + box.width * share, box.y + box.height / 2];
  await page.mouse.move(...at(0.4));
  await page.mouse.down();
  await page.mouse.move(...at(0.5), { steps: 4 });
  await page.mouse.move(...at(0.62), { steps: 4 });
  await page.mouse.up();
  assert.match(await hashOf(page), /^#t=2026-\d\d-\d\d\.\.2026-\d\d-\d\d$/);
  const [from, to] = (await hashOf(page)).slice(3).split('..');
  assert.equal(((Date.parse(to) - Date.parse(from)) / 864e5) % 7, 6, 'whole weeks');
  assert.notEqual(await selectionOf(page), before);
  const hash = await hashOf(page);
  const again = await openAtlas({ hash });
  assert.equal(await selectionOf(again.page), await selectionOf(page));
  await again.close();
  await page.locator('.chipf').click();
  assert.equal(await selectionOf(page), before);
  await close();
});

test('documents without a date have a bar of their own', async () => {
  const { page, close } = await openAtlas({ hash: '#t=none' });
  const undated = documents.filter(({ day }) => day === null).length;
  assert.equal(Number((await selectionOf(page)).split(' ')[0]), undated);
  assert.equal(await page.locator('.chipf').textContent(), 'no date ×');
  await close();
});

test('a view never filters itself', async () => {
  const { page, close } = await openAtlas();
  const total = async () => (await page.locator('#hist .tot').allTextContents()).map(Number);
  const all = await total();
  await page.goto(`${page.url().split('#')[0]}#t=${index.first}..${index.first}`);
  await settled(page);
  assert.deepEqual(await total(), all, 'time shows all weeks');
  assert.ok(await page.locator('#hist .fade').count());
  assert.equal(await page.locator('#srcs .sb').count(), sources.length);
  await close();
});

test('a cell of the matrix leads to its sentences', async () => {
  const { page, close } = await openAtlas({ hash: '#tab=matrix&mx=sources' });
  const cells = page.locator('.mx [data-cell]');
  assert.ok((await cells.count()) > 20);
  const label = await cells.first().getAttribute('aria-label');
  const [, name, source, count] = /^(.+), (.+): (\d+) document/.exec(label);
  await cells.first().click();
  await page.locator('#panel .hit').first().waitFor();
  assert.equal(await page.locator('#ph').textContent(), name);
  const hits = await page.locator('#panel .hit').allTextContents();
  assert.equal(hits.length, Number(count));
  assert.ok(hits.every((words) => words.includes(source)));
  await close();
});

test('rows of the matrix are the same for the same selection, most named first when asked', async () => {
  const rows = async (hash) => {
    const { page, close } = await openAtlas({ hash });
    const names = await page.locator('.mx .pb').allTextContents();
    await close();
    return names;
  };
  assert.deepEqual(await rows('#tab=matrix'), await rows('#tab=matrix'));
  const { page, close } = await openAtlas({ hash: '#tab=matrix' });
  await page.selectOption('#mxs', 'name');
  const sorted = await page.locator('.mx .pb').allTextContents();
  assert.deepEqual(sorted, [...sorted].sort(new Intl.Collator('en').compare));
  await close();
});

test('two sources side by side, and what is new since a date', async () => {
  const { page, close } = await openAtlas({ hash: '#tab=compare' });
  const [a, b] = [0, 1].map((source) => {
    const numbers = documents.flatMap((document, number) => (document.source === source ? [number] : []));
    return new Set(numbers.flatMap((number) => documents[number].named.map(([one]) => places[one].name)));
  });
  const sections = await page.locator('.cmp h3').allTextContents();
  const onlyA = [...a].filter((name) => !b.has(name)).length;
  assert.equal(sections[0], `Only in ${sources[0].name} ${onlyA} ${onlyA === 1 ? 'place' : 'places'}`);
  await page.fill('#since', '2026-07-06');
  await page.locator('#since').dispatchEvent('change');
  const late = (day) => day >= (Date.parse('2026-07-06') - Date.parse('2026-06-01')) / 864e5;
  const named = (test_) =>
    new Set(
      documents
        .filter(({ day }) => day !== null && test_(day))
        .flatMap(({ named: rows }) => rows.map(([one]) => places[one].name)),
    );
  const [before, since] = [named((day) => !late(day)), named(late)];
  const fresh = [...since].filter((name) => !before.has(name));
  assert.ok(fresh.length, 'something is new');
  const heading = (await page.locator('.cmp h3').allTextContents())[1];
  assert.equal(heading, `Only in since 6 Jul ${fresh.length} ${fresh.length === 1 ? 'place' : 'places'}`);
  await close();
});

test('one correction holds for all articles, is counted, and is downloaded', async () => {
  const { page, close } = await openAtlas({ hash: '#tab=check' });
  const check = index.checks.find(({ readings }) => readings.length > 1);
  const block = page.locator('.ck', { has: page.locator('h3', { hasText: new RegExp(`^${check.name}$`) }) });
  assert.match(await block.textContent(), new RegExp(`One name, ${check.readings.length} places`));
  await block.locator('mark.on').first().waitFor();
  const target = places[check.readings[0].place];
  await block.getByRole('button', { name: `All are ${target.name}` }).click();
  const { name, text: file } = await saved(page, () => page.locator('#chips .btn').click());
  assert.equal(name, 'atlas.fix.toml');
  const entry = `[[fix]]\nname = "${check.name}"\nplace = "${target.id}" # ${[target.name, target.where].join(', ')}`;
  assert.ok(file.includes(entry), file);
  // The other reading is not counted any more where the name stood for it.
  const other = check.readings[1];
  await page.goto(`${page.url().split('#')[0]}#p=${places[other.place].id}&tab=places`);
  await page.locator('#t-places').click();
  const left = documents.filter(({ named }, number) => {
    const isMoved = check.readings.some(
      ({ place: one, documents: those }) =>
        one === other.place && those.some((first) => first === number || documents[number].copy_of === first),
    );
    return !isMoved && named.some(([one]) => one === other.place);
  });
  const words = await selectionOf(page);
  assert.equal(Number(words.split(' ')[0]), left.length);
  await close();
});

test('another place can be given by position, and taken back', async () => {
  const { page, close } = await openAtlas({ hash: '#tab=check' });
  const block = page.locator('.ck').first();
  const name = await block.locator('h3').textContent();
  await block.getByRole('button', { name: 'Another place…' }).click();
  await block.locator('.own input').fill('nowhere at all');
  await block.getByRole('button', { name: 'Set' }).click();
  assert.match(await block.locator('.hint').textContent(), /latitude, longitude/);
  await block.locator('.own input').fill('48.5, 13.4');
  await block.locator('.own input').press('Enter');
  const { text: file } = await saved(page, () => page.locator('#chips .btn').click());
  assert.ok(file.includes(`name = "${name}"\nat = { lat = 48.5, lon = 13.4 }`), file);
  await page.locator('.ck').first().getByRole('button', { name: 'Undo' }).click();
  assert.equal(await page.locator('#chips .btn').count(), 0);
  await close();
});

test('copies are shown with what differs in places', async () => {
  const { page, close } = await openAtlas({ hash: '#tab=copies' });
  await page.locator('.ck').first().waitFor();
  const words = await page.locator('.ck').allTextContents();
  const copies = documents.filter(({ copy_of: first }) => first !== undefined);
  assert.equal(await page.locator('.copy').count(), copies.length);
  assert.ok(
    words.some((one) => one.includes('says Szeged where the first says Győr')),
    words.join('\n'),
  );
  assert.ok(words.some((one) => one.includes('names the same places')));
  await close();
});

test('the selection as a table and as GeoJSON', async () => {
  const { page, close } = await openAtlas({ hash: `#p=${place('Linz').id}` });
  const file = async (button) => {
    await page.locator('#export summary').click();
    return saved(page, () => page.locator(button).click());
  };
  const csv = await file('#to-csv');
  const [head, ...rows] = csv.text.trim().split('\r\n');
  const shown = Number((await selectionOf(page)).match(/(\d+) places/)[1]);
  assert.equal(rows.length, shown);
  assert.match(head, /^id,name,kind,where,lat,lon,documents,mentions/);
  const json = JSON.parse((await file('#to-geojson')).text);
  assert.equal(json.features.length, shown);
  const linz = json.features.find(({ properties }) => properties.name === 'Linz');
  assert.deepEqual(linz.geometry.coordinates, place('Linz').at);
  assert.ok(rows.some((row) => row.startsWith(`${linz.id},Linz,`)));
  await close();
});

test('what was not read is said', async () => {
  const { page, close } = await openAtlas({ hash: '#tab=docs' });
  const words = await page.locator('#list .note').last().textContent();
  assert.match(words, new RegExp(`1 of ${index.inputs} files was not read: .*scan\\.pdf, .*PDF`));
  await close();
});

test('a document opens in place, comments set apart', async () => {
  const { page, close } = await openAtlas({ hash: '#tab=docs&q=grandmother' });
  const item = page.locator('.dl details').first();
  await item.locator('summary').click();
  await item.locator('.qs li.c').first().waitFor();
  assert.match(await item.locator('.qs li.c').first().textContent(), /grandmother.*comment by oderkind/);
  assert.ok(await item.locator('mark').count());
  const link = await item.locator('a.txt').getAttribute('href');
  assert.match(link, /^d\/[0-9a-f]{12}.*\.html$/);
  await close();
});

test('what is filtered out stays as a ghost', async () => {
  const { page, close } = await openAtlas({ hash: `#p=${place('Linz').id}` });
  await filled(page);
  assert.ok((await page.locator('#over .dot').count()) > 5);
  assert.ok((await page.locator('#hist .gh').count()) > 3);
  await close();
});

test('nothing fits: the views stay and lead back', async () => {
  const { page, close } = await openAtlas({ hash: `#p=${place('Linz').id}&in=comments&st=check` });
  assert.match(await page.locator('#list').textContent(), /No document fits these filters/);
  assert.match(await page.locator('#panel').textContent(), /Not named in this selection/);
  await page.locator('#panel .btn').click();
  assert.equal(await hashOf(page), `#p=${place('Linz').id}`);
  await close();
});
