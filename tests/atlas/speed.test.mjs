// 5,000 documents and 6,858 places: ready in a second and a half, and no filter takes longer than a frame.
// GEOBRIEF_SLOW multiplies the limits on slow machines.

import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { dataOf, openAtlas, site } from './atlas.mjs';

const slow = Number(process.env.GEOBRIEF_SLOW ?? 1);
const LIMIT = { ready: 1500 * slow, filter: 16 * slow };
const SIZE = { documents: 5000, places: 6858, sources: 40, days: 364 };

/** The same numbers each time (Park and Miller 1988). */
function dice(seed) {
  let state = seed;
  return (sides) => {
    state = (state * 48271) % 2147483647;
    return state % sides;
  };
}

/** An index as large as the largest that the page promises to carry. */
function largeIndex() {
  const roll = dice(7);
  const { index } = dataOf();
  const [west, south, east, north] = [-10, 35, 40, 60];
  const places = Array.from({ length: SIZE.places }, (_, n) => ({
    ...index.places[n % index.places.length],
    id: `gn:${n}`,
    name: `Place ${n}`,
    family: n % 40 ? 'settlement' : 'admin',
    at: [west + roll(1000) * 0.001 * (east - west), south + roll(1000) * 0.001 * (north - south)],
    page: null,
  }));
  const documents = Array.from({ length: SIZE.documents }, (_, n) => {
    const named = new Map();
    for (let row = 0; row < 6; row += 1) {
      // Few places are named often, many once.
      const place = Math.floor((roll(100_000) / 100_000) ** 4 * SIZE.places);
      named.set(place, [place, roll(10) ? 0 : 1, roll(20) ? roll(2) : 2, 1 + roll(3), roll(8)]);
    }
    const copy = n > 50 && roll(12) === 0 ? { copy_of: n - 50 } : {};
    return {
      id: n.toString(16).padStart(12, '0'),
      title: `Title ${n}`,
      source: roll(SIZE.sources),
      day: Math.floor((n / SIZE.documents) * SIZE.days),
      comments: 0,
      page: null,
      shard: 0,
      named: [...named.values()],
      ...copy,
    };
  });
  for (const document of documents) {
    if (documents[document.copy_of]?.copy_of !== undefined) delete document.copy_of;
  }
  return {
    ...index,
    first: '2025-01-06',
    last: '2026-01-04',
    places,
    documents,
    sources: Array.from({ length: SIZE.sources }, (_, n) => ({ id: `s${n}`, name: `Source ${n}` })),
    checks: [],
    unmapped: [],
    search: undefined,
  };
}

const folder = mkdtempSync(join(tmpdir(), 'atlas-large-'));
cpSync(site, folder, { recursive: true });
const written = `geobriefAtlas.index(${JSON.stringify(largeIndex())});\n`;
writeFileSync(join(folder, 'data/index.js'), written);
// These texts are none of these documents.
for (const name of readdirSync(join(folder, 'data'))) {
  if (name.startsWith('text-')) rmSync(join(folder, 'data', name));
}
after(() => rmSync(folder, { recursive: true }));

function median(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

test('a large atlas is ready soon', async () => {
  const { page, close } = await openAtlas({ folder });
  const ready = await page.evaluate(() => performance.getEntriesByName('atlas-ready')[0].startTime);
  console.log(`ready after ${ready.toFixed()} ms, index ${(written.length / 1e6).toFixed(2)} MB`);
  assert.ok(ready < LIMIT.ready, `${ready} ms`);
  assert.ok(await page.locator('#marks').isVisible(), 'marks are painted');
  await close();
});

test('every filter recounts everything within a frame', async () => {
  const { page, close } = await openAtlas({ folder });
  const took = await page.evaluate(() => {
    const { state, countSelection } = window.geobriefAtlas;
    const filters = {
      period: () => {
        state.period = [70, 160];
      },
      source: () => {
        state.sources = new Set([3]);
      },
      status: () => {
        state.statuses = [true, false, false];
      },
      comments: () => {
        state.parts = [false, true];
      },
      place: () => {
        state.places = [5];
      },
      'two places': () => {
        state.places = [5, 9];
      },
      none: () => {},
    };
    const clear = () =>
      Object.assign(state, {
        period: null,
        sources: new Set(),
        statuses: [true, true, true],
        parts: [true, true],
        places: [],
      });
    const times = {};
    for (const [name, set] of Object.entries(filters)) {
      times[name] = [];
      for (let run = 0; run < 9; run += 1) {
        clear();
        set();
        const start = performance.now();
        countSelection();
        times[name].push(performance.now() - start);
      }
    }
    clear();
    return times;
  });
  for (const [name, times] of Object.entries(took)) {
    const middle = median(times);
    console.log(`${name}: ${middle.toFixed(2)} ms`);
    assert.ok(middle < LIMIT.filter, `${name}: ${middle} ms`);
  }
  await close();
});

test('drawing everything anew stays fluent', async () => {
  const { page, close } = await openAtlas({ folder });
  const took = await page.evaluate(() => {
    const { state, render } = window.geobriefAtlas;
    const times = {};
    for (const tab of ['places', 'docs', 'matrix', 'compare']) {
      state.tab = tab;
      times[tab] = [];
      for (let run = 0; run < 7; run += 1) {
        state.period = run % 2 ? [70, 160] : null;
        const start = performance.now();
        render();
        times[tab].push(performance.now() - start);
      }
    }
    return times;
  });
  for (const [name, times] of Object.entries(took)) {
    const middle = median(times);
    console.log(`redrawn with ${name}: ${middle.toFixed(1)} ms`);
    assert.ok(middle < 12 * LIMIT.filter, `${name}: ${middle} ms`);
  }
  await close();
});
