// Every number of the page, counted a second way: by sets, from the mentions in the texts.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataOf, openAtlas, selectionOf, until } from './atlas.mjs';

const { index, text } = dataOf();
const { documents, places, sources } = index;
const groupOf = (number) => documents[number].copy_of ?? number;
const STATUSES = ['sure', 'likely', 'check'];

/** Each mention of the texts, with its document. */
const mentions = Object.entries(text).flatMap(([key, { m }]) =>
  m.map(([place, sentence, , , status, part]) => ({ number: Number(key), place, sentence, status, part })),
);

function everything() {
  return { period: null, sources: null, statuses: [0, 1, 2], parts: [0, 1], places: [] };
}

function counts({ statuses, parts }, mention) {
  return statuses.includes(mention.status) && parts.includes(mention.part);
}

/** Numbers of the documents that fit. */
function fitting(choice, without = []) {
  return [...documents.keys()].filter((number) => {
    const { day, source } = documents[number];
    const { period } = choice;
    if (period && !without.includes('period') && !(day >= period[0] && day <= period[1] && day !== null))
      return false;
    if (choice.sources && !without.includes('sources') && !choice.sources.includes(source)) return false;
    const own = mentions.filter((mention) => mention.number === number);
    const some = own.filter((mention) => counts(choice, mention));
    if (own.length && !some.length) return false;
    return choice.places.every((place) => some.some((mention) => mention.place === place));
  });
}

/** Documents, copies once, and mentions of each place, as the list has them. */
function placesOf(choice) {
  const numbers = new Set(fitting(choice));
  const found = new Map();
  const firstFirst = (a, b) => groupOf(a.number) - groupOf(b.number) || a.number - b.number;
  for (const mention of [...mentions].sort(firstFirst)) {
    if (!numbers.has(mention.number) || !counts(choice, mention)) continue;
    const entry = found.get(mention.place) ?? { groups: new Map(), mentions: 0 };
    const group = groupOf(mention.number);
    if (!entry.groups.has(group)) entry.groups.set(group, mention.number);
    if (entry.groups.get(group) === mention.number) entry.mentions += 1;
    found.set(mention.place, entry);
  }
  const row = ([place, { groups, mentions: count }]) => [places[place].name, groups.size, count];
  return [...found].map(row).sort();
}

/** The rows of the list of places. */
async function listed(page) {
  await until(page, () => !document.querySelector('#list .more:not([hidden])'));
  const rows = await page
    .locator('#list .pt tbody tr')
    .evaluateAll((nodes) =>
      nodes.map((row) => [
        row.querySelector('.pb').textContent,
        Number(row.cells[1].textContent),
        Number(row.cells[2].textContent),
      ]),
    );
  return rows.sort();
}

function sentence(choice) {
  const numbers = fitting(choice);
  const groups = new Set(numbers.map(groupOf)).size;
  const named = placesOf(choice).length;
  const words = `${groups} ${groups === 1 ? 'document names' : 'documents name'} ${named} ${named === 1 ? 'place' : 'places'}`;
  const copies = numbers.length - groups;
  if (!copies) return words;
  return `${words}; ${copies} ${copies === 1 ? 'copy' : 'copies'} not counted twice`;
}

/** Bars of weeks: documents, copies once, where the first that fits stands. */
function weeksOf(choice) {
  const weeks = new Map();
  const seen = new Set();
  const ordered = fitting(choice, ['period']).sort((a, b) => groupOf(a) - groupOf(b) || a - b);
  for (const number of ordered) {
    if (seen.has(groupOf(number))) continue;
    seen.add(groupOf(number));
    const { day } = documents[number];
    const week = day === null ? -1 : Math.floor(day / 7);
    weeks.set(week, (weeks.get(week) ?? 0) + 1);
  }
  return [...weeks].sort((a, b) => a[0] - b[0]).map(([, count]) => count);
}

async function bars(page) {
  const words = await page.locator('#hist .tot').allTextContents();
  return words.map(Number);
}

/** "3 of 7" of each source. */
function bySource(choice) {
  const groups = (numbers, source) =>
    new Set(numbers.filter((number) => documents[number].source === source).map(groupOf)).size;
  const here = fitting(choice, ['sources']);
  return sources.map((_, source) => `${groups(here, source)} of ${groups([...documents.keys()], source)}`);
}

const idOf = (name) => places.findIndex((place) => place.name === name);
const dayIso = (day) => {
  const first = Date.parse(`${index.first}T00:00Z`) / 864e5;
  const monday = first - ((first + 3) % 7);
  return new Date((monday + day) * 864e5).toISOString().slice(0, 10);
};

const CHOICES = [
  ['everything', {}, ''],
  ['a source', { sources: [0] }, `#s=${sources[0].id}`],
  ['two sources', { sources: [1, 3] }, `#s=${sources[1].id},${sources[3].id}`],
  ['a period', { period: [7, 20] }, `#t=${dayIso(7)}..${dayIso(20)}`],
  ['one day', { period: [1, 1] }, `#t=${dayIso(1)}..${dayIso(1)}`],
  ['sure only', { statuses: [0] }, '#st=sure'],
  ['likely or to check', { statuses: [1, 2] }, '#st=likely,check'],
  ['articles only', { parts: [0] }, '#in=article'],
  ['comments only', { parts: [1] }, '#in=comments'],
  ['a place', { places: [idOf('Linz')] }, `#p=${places[idOf('Linz')].id}`],
  [
    'two places',
    { places: [idOf('Linz'), idOf('Vienna')] },
    `#p=${places[idOf('Linz')].id}+${places[idOf('Vienna')].id}`,
  ],
  [
    'all at once',
    { places: [idOf('Vienna')], period: [0, 20], statuses: [0, 1], parts: [0], sources: [0, 1, 2, 3] },
    `#p=${places[idOf('Vienna')].id}&t=${dayIso(0)}..${dayIso(20)}&st=sure,likely&in=article&s=${[0, 1, 2, 3].map((n) => sources[n].id)}`,
  ],
];

for (const [name, part, hash] of CHOICES) {
  test(`numbers of ${name}`, async () => {
    const choice = { ...everything(), ...part };
    assert.ok(fitting(choice).length, 'the choice is no empty one');
    const { page, close } = await openAtlas({ hash });
    assert.equal(await selectionOf(page), sentence(choice));
    assert.deepEqual(await listed(page), placesOf(choice));
    assert.deepEqual(await bars(page), weeksOf(choice));
    const shown = await page.locator('#srcs .sb span').allTextContents();
    assert.deepEqual(shown, bySource(choice));
    const tabs = await page.locator('#tabs [role=tab] small').allTextContents();
    assert.equal(Number(tabs[0]), placesOf(choice).length);
    assert.equal(Number(tabs[1]), new Set(fitting(choice).map(groupOf)).size);
    await close();
  });
}

test('the collection holds what the tests are about', () => {
  assert.ok(documents.length >= 40 && sources.length >= 10);
  assert.ok(documents.some(({ copy_of: first }) => first !== undefined));
  assert.ok(documents.some(({ language }) => language === 'de'));
  assert.ok(documents.some(({ comments }) => comments > 0));
  assert.ok(documents.some(({ day }) => day === null));
  assert.ok(index.checks.some(({ readings }) => readings.length > 1));
  assert.equal(index.failures.length, 1);
});

test('the panel of a place says who names it, and together with what', async () => {
  const linz = idOf('Linz');
  const { page, close } = await openAtlas({ hash: `#p=${places[linz].id}` });
  await until(page, () => document.querySelectorAll('#panel .said blockquote').length);
  const naming = mentions.filter(({ place }) => place === linz);
  const groups = (some) => new Set(some.map(({ number }) => groupOf(number)));
  const all = new Set(documents.map((_, number) => groupOf(number))).size;
  const here = groups(naming);
  const expected = places
    .map(({ name }, place) => {
      const numbers = new Set(naming.map(({ number }) => number));
      const own = mentions.filter((mention) => mention.place === place);
      const both = groups(own.filter(({ number }) => numbers.has(number))).size;
      const lift = (both * all) / (here.size * groups(own).size);
      return { name, both, lift, weight: lift * Math.log(1 + both) };
    })
    .filter(({ name, both, lift }) => name !== 'Linz' && both > 1 && lift > 1)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 6)
    .map(({ name, both, lift }) => `${name} ${both} of ${here.size} · ×${lift.toFixed(1)}`);
  const together = await page
    .locator('#panel .tog li')
    .evaluateAll((nodes) =>
      nodes.map(
        (node) => `${node.querySelector('.pb').textContent} ${node.querySelector('span').textContent}`,
      ),
    );
  assert.deepEqual(together, expected);
  const silent = sources.filter(
    (_, source) => !naming.some(({ number }) => documents[number].source === source),
  );
  const words = await page.locator('#panel .sv .no').textContent();
  assert.equal(words, `Do not name it: ${silent.map(({ name }) => name).join(', ')}`);
  // Sentences: each once, of a group of copies those of its first document.
  const firsts = new Map();
  for (const { number } of naming) {
    const first = firsts.get(groupOf(number));
    firsts.set(groupOf(number), first === undefined ? number : Math.min(first, number));
  }
  const sentences = new Set(
    naming
      .filter(({ number }) => firsts.get(groupOf(number)) === number)
      .map(({ number, part, sentence: at }) => `${number} ${part} ${at}`),
  );
  assert.equal(await page.locator('#panel .said blockquote').count(), sentences.size);
  await close();
});

test('the page of a place and the baked first view say the same numbers', async () => {
  const { page, close } = await openAtlas({ javaScriptEnabled: false });
  assert.equal(await selectionOf(page), sentence(everything()));
  const rows = await page.locator('#list .pt tbody tr').allTextContents();
  assert.equal(rows.length, placesOf(everything()).length);
  const linz = placesOf(everything()).find(([name]) => name === 'Linz');
  const row = page.locator('#list .pt tbody tr', { hasText: /^Linz/ }).first();
  assert.equal(await row.locator('td').nth(0).textContent(), String(linz[1]));
  assert.equal(await row.locator('td').nth(1).textContent(), String(linz[2]));
  assert.deepEqual((await page.locator('#hist .tot').allTextContents()).map(Number), weeksOf(everything()));
  const sourceCounts = await page.locator('#srcs .sb span').allTextContents();
  assert.deepEqual(
    sourceCounts,
    bySource(everything()).map((words) => words.split(' of ')[1]),
  );
  await close();
  const of = await openAtlas({ file: places[idOf('Linz')].page });
  assert.equal(await of.page.locator('.cnt .n').first().textContent(), String(linz[1]));
  assert.match(await of.page.locator('.cnt').textContent(), new RegExp(`${linz[2]} mentions`));
  assert.equal(await of.page.locator('article.pd').count(), linz[1]);
  await of.close();
});

test('statuses of the list are the surest of each place', async () => {
  const { page, close } = await openAtlas();
  const rows = await page
    .locator('#list .pt tbody tr')
    .evaluateAll((nodes) =>
      nodes.map((row) => [
        Number(row.querySelector('.pb').dataset.place),
        row.querySelector('.g-q') ? 'check' : row.querySelector('.g-l') ? 'likely' : 'sure',
        Boolean(row.querySelector('.g-c')),
      ]),
    );
  for (const [place, status, hollow] of rows) {
    const { name } = places[place];
    const own = mentions.filter((mention) => mention.place === place);
    const best = STATUSES[Math.min(...own.map((mention) => mention.status))];
    const inComments = own.every(({ part }) => part === 1);
    assert.equal(hollow, inComments, name);
    if (!hollow) assert.equal(status, best, name);
  }
  await close();
});
