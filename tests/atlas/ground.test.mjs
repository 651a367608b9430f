// The map of a briefing whose ground lies in tiles beside it shows what the map of one that stands alone shows.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'node:test';
import { openTab, startFirefox } from '../page/firefox.mjs';
import { dataOf, openAtlas, settled, single, site, NARROW, WIDE } from './atlas.mjs';

const program = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
const { index } = dataOf();
/** Of all kinds of frames: a town, a river, two continents. */
const pages = index.documents.map(({ page }) => page).filter((_, number) => number % 6 === 0);
/** Pixels from one sample to the next. */
const STEP = 16;

/** In the page: for each point of a grid what lies there, as letters: land, a country that is named, water, sea. */
function samples(step) {
  const box = document.querySelector('#map').getBoundingClientRect();
  const layers = [
    ['w', '.m-lake'],
    ['n', '.m-tint1, .m-tint2, .m-hatched'],
    ['l', '.m-land'],
  ].map(([letter, paths]) => [
    letter,
    [...document.querySelectorAll('#map path')].filter((path) => path.matches(paths)),
  ]);
  const isIn = (path, x, y) => {
    const point = new DOMPoint(x, y).matrixTransform(path.getScreenCTM().inverse());
    return path.isPointInFill(point);
  };
  let letters = '';
  for (let y = box.top + step; y < box.bottom; y += step) {
    for (let x = box.left + step; x < box.right; x += step) {
      letters += layers.find(([, paths]) => paths.some((path) => isIn(path, x, y)))?.[0] ?? 's';
    }
  }
  return letters;
}

/** How many letters differ, as a share. */
const difference = (a, b) => [...a].filter((letter, at) => letter !== b[at]).length / a.length;

/** Zooms out: what lies around comes into sight. */
async function further(page, times) {
  for (let time = 0; time < times; time += 1) {
    const button = page.locator('.leaflet-control-zoom-out');
    // On a phone two fingers do it, and the button is not shown.
    if ((await button.getAttribute('aria-disabled')) !== 'true') await button.evaluate((node) => node.click());
    await settled(page);
  }
}

for (const [name, viewport] of [
  ['wide', WIDE],
  ['phone', NARROW],
]) {
  test(`${name}: the ground of tiles is that of a page that stands alone`, async () => {
    for (const file of pages) {
      const [tiled, alone] = await Promise.all(
        [site, single].map((folder) => openAtlas({ folder, file, viewport })),
      );
      for (const times of [0, 4]) {
        const seen = [];
        for (const { page } of [tiled, alone]) {
          await further(page, times);
          await settled(page);
          seen.push(await page.evaluate(samples, STEP));
        }
        assert.equal(seen[0].length, seen[1].length);
        assert.ok(/[ln]/.test(seen[0]), `${file}: no land`);
        // Coasts are as fine as the page can bear, which is not the same.
        const share = difference(...seen);
        assert.ok(share < 0.03, `${file}, ${times} steps out: ${share} of the map differs`);
      }
      assert.deepEqual(tiled.notes, [], file);
      await Promise.all([tiled.close(), alone.close()]);
    }
  });
}

test('a page carries what is its own, and its tiles are few and small', () => {
  const sizes = pages.map((file) => statSync(join(site, file)).size);
  const alone = pages.map((file) => statSync(join(single, file)).size);
  const mean = (all) => all.reduce((sum, size) => sum + size) / all.length;
  assert.ok(mean(sizes) < 120_000, `${mean(sizes)} bytes a page`);
  assert.ok(mean(sizes) * 4 < mean(alone), `${mean(sizes)} of ${mean(alone)} bytes`);
  for (const file of pages) {
    const html = readFileSync(join(site, file), 'utf8');
    const tiles = [...html.matchAll(/src="\.\.\/(assets\/ground-[^"]+)"/g)].map(([, path]) => path);
    assert.ok(tiles.length > 1 && tiles.length < 18, `${file}: ${tiles.length} tiles`);
    const bytes = tiles.reduce((sum, path) => sum + statSync(join(site, path)).size, 0);
    assert.ok(bytes < 1_300_000, `${file}: ${bytes} bytes of tiles`);
  }
  const [folder] = readdirSync(join(site, 'assets')).filter((name) => name.startsWith('ground-'));
  assert.ok(!readdirSync(join(single, 'assets')).includes(folder), 'pages that stand alone need none');
});

test('without the tiles a page still shows its places', async () => {
  const [file] = pages;
  const { page, close } = await openAtlas({
    file,
    prepare: (context) => context.route('**/ground-*/**', (route) => route.abort()),
  });
  await settled(page);
  assert.ok((await page.locator('#map .leaflet-marker-icon, #map .pin').count()) > 0);
  assert.equal(await page.locator('#map path.m-land').count(), 0);
  await close();
});

test(
  'Firefox draws the tiles of a page opened as a file',
  { skip: !existsSync(program) && `${program} is not installed: apt install firefox-esr` },
  async () => {
    const firefox = await startFirefox();
    try {
      const address = pathToFileURL(join(site, pages[1])).href;
      const { notes, evaluate } = await openTab(firefox, address, WIDE);
      const seen = await evaluate(`(${samples})(${STEP})`);
      const chromium = await openAtlas({ file: pages[1], viewport: WIDE });
      await settled(chromium.page);
      const other = await chromium.page.evaluate(samples, STEP);
      await chromium.close();
      assert.ok(/[ln]/.test(seen));
      // The words below the map take other lines there, so the map is not as high.
      for (const letter of 'lnws') {
        const [here, there] = [seen, other].map((all) => all.split(letter).length / all.length);
        assert.ok(Math.abs(here - there) < 0.03, `${letter}: ${here}, in Chromium ${there}`);
      }
      const folder = pathToFileURL(`${site}/`).href;
      assert.deepEqual(
        notes.filter((note) => !note.startsWith(`request: ${folder}`)),
        [],
      );
    } finally {
      await firefox.close();
    }
  },
);
