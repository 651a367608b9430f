// axe-core finds nothing, in any state; targets are large enough; no page scrolls sideways.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { dataOf, openAtlas, settled, NARROW } from './atlas.mjs';

const require = createRequire(new URL('../page/package.json', import.meta.url));
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const { index } = dataOf();
const linz = index.places.find(({ name }) => name === 'Linz');

/** Violations as words. The policy lets no script in, so the check runs outside it. */
async function violations(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe });
  const { result } = await session.send('Runtime.evaluate', {
    awaitPromise: true,
    expression: `axe.run(document, { iframes: false }).then(({ violations }) =>
      JSON.stringify(violations.flatMap(({ id, impact, nodes }) =>
        nodes.map((node) => impact + ' ' + id + ': ' + node.html.slice(0, 160)))))`,
    returnByValue: true,
  });
  return JSON.parse(result.value);
}

const dark = { colorScheme: 'dark' };
const narrow = { viewport: NARROW };
const place = `#p=${linz.id}`;
for (const [name, options] of [
  ['wide', {}],
  ['dark', dark],
  ['a place', { hash: place }],
  ['a place, dark', { ...dark, hash: place }],
  ['a place and a period', { hash: `${place}&t=2026-06-01..2026-06-14` }],
  ['documents', { hash: '#tab=docs' }],
  ['matrix', { hash: '#tab=matrix' }],
  ['matrix of documents, dark', { ...dark, hash: '#tab=matrix&mx=documents' }],
  ['comparison', { hash: '#tab=compare' }],
  ['to check', { hash: '#tab=check' }],
  ['copies, dark', { ...dark, hash: '#tab=copies' }],
  ['nothing fits', { hash: `${place}&in=comments&st=check` }],
  ['phone', narrow],
  ['phone with a place', { ...narrow, hash: place }],
  ['320 px', { viewport: { width: 320, height: 700 } }],
  ['tablet', { viewport: { width: 900, height: 1000 } }],
  ['forced colours', { forcedColors: 'active' }],
  ['the page of a place', { file: linz.page }],
  ['the page of a place, dark', { ...dark, file: linz.page }],
  ['the page of a place on a phone', { ...narrow, file: linz.page }],
]) {
  test(`axe: ${name}`, async () => {
    const { page, close } = await openAtlas(options);
    await settled(page);
    assert.deepEqual(await violations(page), []);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(sideways <= 0, `${sideways} px sideways`);
    await close();
  });
}

test('targets are large enough', async () => {
  const small = async (hash, options) => {
    const { page, close } = await openAtlas({ hash, ...options });
    await settled(page);
    const found = await page.evaluate(() =>
      [...document.querySelectorAll('button, summary, select, input')]
        .filter((node) => node.checkVisibility() && !node.closest('th, td, p, li, .l1, .bf'))
        .map((node) => ({ html: node.outerHTML.slice(0, 90), box: node.getBoundingClientRect() }))
        .filter(({ box }) => box.height > 0 && (box.width < 24 || box.height < 23.5))
        .map(({ html, box }) => `${box.width.toFixed()}×${box.height.toFixed()} ${html}`),
    );
    await close();
    return found.filter((one) => !one.includes('aria-hidden'));
  };
  assert.deepEqual(await small(place), []);
  assert.deepEqual(await small('#tab=check', narrow), []);
});

test('on a phone the place opens below and the map stays in sight', async () => {
  const { page, close } = await openAtlas(narrow);
  await page.locator('#list .pb').first().click();
  await settled(page);
  const [sheet, map] = await page.evaluate(() =>
    ['#panel', '.mapbox'].map((selector) =>
      document.querySelector(selector).getBoundingClientRect().toJSON(),
    ),
  );
  assert.equal(Math.round(sheet.bottom), NARROW.height);
  assert.ok(sheet.height <= NARROW.height * 0.47);
  assert.ok(Math.abs(map.top) < 4, `the map begins at ${map.top}`);
  await close();
});
