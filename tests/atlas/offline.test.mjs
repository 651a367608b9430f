// The pages ask for nothing beyond their folder, complain about nothing, and do without what is missing.

import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { dataOf, filled, openAtlas, selectionOf, settled, site, until, NARROW } from './atlas.mjs';

const { index } = dataOf();
const linz = index.places.find(({ name }) => name === 'Linz');

for (const [name, options] of [
  ['wide', {}],
  ['phone', { viewport: NARROW }],
  ['dark', { colorScheme: 'dark' }],
]) {
  test(`${name}: no request, no message`, async () => {
    const { page, notes, close } = await openAtlas(options);
    await filled(page);
    await page.locator('#list .pb').first().click();
    for (const tab of ['docs', 'matrix', 'compare', 'check', 'copies']) {
      await page.locator(`#t-${tab}`).click();
      await settled(page);
    }
    await page.fill('#q', 'water');
    await page.locator('#oq').waitFor();
    assert.deepEqual(notes, []);
    await close();
  });
}

test('pages of places ask for nothing', async () => {
  for (const { page: file } of index.places.filter((place) => place.page).slice(0, 5)) {
    const { page, notes, close } = await openAtlas({ file });
    await settled(page);
    assert.deepEqual(notes, [], file);
    const back = await page.locator('.kick a').getAttribute('href');
    assert.match(back, /^\.\.\/index\.html#p=/);
    await close();
  }
});

test('every link of the pages leads to a file of the folder', async () => {
  const files = new Set(readdirSync(site, { recursive: true }).map(String));
  const { page, close } = await openAtlas({ javaScriptEnabled: false });
  const links = await page
    .locator('a[href]')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href')));
  const inside = links.filter((link) => !link.startsWith('#'));
  assert.ok(inside.length > 40);
  for (const link of inside) assert.ok(files.has(decodeURIComponent(link)), link);
  await close();
});

test('the policy stands first and lets in only what lies beside the page', async () => {
  const { page, notes, close } = await openAtlas();
  const first = await page.evaluate(() => document.head.firstElementChild.content);
  assert.match(first, /^default-src 'none'; script-src 'self'; style-src 'self'/);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    document.body.setAttribute('onclick', 'window.ran = true');
    document.body.click();
  });
  await settled(page);
  assert.equal(await page.evaluate(() => window.ran), undefined);
  assert.ok(notes.some((note) => note.includes('Content Security Policy')));
  await close();
});

/** A copy of the site without some files. */
function without(...names) {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  cpSync(site, folder, { recursive: true });
  for (const name of names) rmSync(join(folder, name));
  return folder;
}

test('without the data the baked first view stays and says so', async () => {
  for (const name of ['data/index.js', 'data/map.js']) {
    const folder = without(name);
    const { page, close } = await openAtlas({ folder });
    await page.locator('#missing').waitFor();
    assert.match(await page.locator('#missing').textContent(), /The data beside this page was not found/);
    assert.ok(await page.locator('#list .pt tbody tr').count());
    assert.ok(await page.locator('svg.still').isVisible());
    await close();
    rmSync(folder, { recursive: true });
  }
});

test('without a file of texts the counts stay and the sentences say what is missing', async () => {
  const folder = without('data/text-000.js');
  const { page, close } = await openAtlas({ folder, hash: `#p=${linz.id}` });
  await until(page, () => document.querySelector('#panel .missing'));
  assert.match(await page.locator('#panel').textContent(), /The text beside this page was not found/);
  const whole = await openAtlas({ hash: `#p=${linz.id}` });
  assert.equal(await selectionOf(page), await selectionOf(whole.page));
  await whole.close();
  await close();
  rmSync(folder, { recursive: true });
});

test('without scripts the first view is there, and no control', async () => {
  const { page, close } = await openAtlas({ javaScriptEnabled: false });
  assert.ok(await page.locator('svg.still').isVisible());
  assert.equal(await page.locator('.find').isVisible(), false);
  assert.equal(await page.locator('#chips').isVisible(), false);
  assert.ok((await page.locator('.dl > li').count()) > 40);
  await page.locator('#list a.pb').first().click();
  assert.match(page.url(), /\/p\/[^/]+\.html$/);
  assert.ok(await page.locator('article.pd mark.on').count());
  await close();
});

test('print is the selection: its sentence, filters, list and place, and no control', async () => {
  const { page, close } = await openAtlas({ hash: `#p=${linz.id}` });
  await until(page, () => document.querySelectorAll('#panel .said blockquote').length);
  const folder = mkdtempSync(join(tmpdir(), 'atlas-print-'));
  const path = join(folder, 'print.pdf');
  await page.pdf({ path, preferCSSPageSize: true });
  const words = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
  assert.ok(words.includes(await selectionOf(page)), words.slice(0, 400));
  for (const part of [
    index.title,
    'Linz',
    'Named first',
    'Sources',
    'Documents by week',
    'Place and first sentence',
  ]) {
    assert.ok(words.includes(part), part);
  }
  for (const control of ['Export selection', 'Clear all', 'Close', 'Search places']) {
    assert.ok(!words.includes(control), control);
  }
  rmSync(folder, { recursive: true });
  // The bars are drawn for the paper: their words come out at 11 px of 96 an inch, not scaled down.
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const [width] = await page.evaluate(() =>
    document.querySelector('#hist').getAttribute('viewBox').split(' ').slice(2).map(Number),
  );
  assert.ok(width <= 500, `bars ${width} px wide`);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  const [again] = await page.evaluate(() =>
    document.querySelector('#hist').getAttribute('viewBox').split(' ').slice(2).map(Number),
  );
  assert.ok(again > 500);
  await close();
});

test('assets are named by their content', () => {
  const page = readFileSync(join(site, 'index.html'), 'utf8');
  for (const [, name] of page.matchAll(/assets\/(atlas-[0-9a-f]{12}\.(?:js|css))/g)) {
    assert.ok(readdirSync(join(site, 'assets')).includes(name), name);
  }
});
