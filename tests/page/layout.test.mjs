// Nothing overlaps, nothing is cut off, at any width, in print, without scripts.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { briefing, crowded, german, hostile, open, settled, NARROW, WIDE } from './browser.mjs';

/** Pairs of visible labels that overlap, as words. */
function overlappingLabels() {
  const shown = [...document.querySelectorAll('#map .lab')]
    .filter((node) => !node.hidden)
    .map((node) => ({ text: node.innerText, box: node.getBoundingClientRect() }));
  return shown.flatMap((a, i) =>
    shown
      .slice(i + 1)
      .filter(({ box }) => {
        const inX = a.box.left < box.right - 1 && a.box.right > box.left + 1;
        const inY = a.box.top < box.bottom - 1 && a.box.bottom > box.top + 1;
        return inX && inY;
      })
      .map((b) => `${a.text} / ${b.text}`),
  );
}

for (const viewport of [WIDE, NARROW]) {
  test(`labels never overlap, at a width of ${viewport.width}`, async () => {
    const { page, close } = await open(briefing, { viewport });
    const first = await page.evaluate(() => geobrief.map.getZoom());
    for (const zoom of [first, 3, 4, 5, 6, 7, 8, 9]) {
      await page.evaluate((z) => geobrief.map.setZoom(z, { animate: false }), zoom);
      await settled(page);
      assert.deepEqual(await page.evaluate(overlappingLabels), [], `zoom ${zoom}`);
    }
    await close();
  });
}

for (const width of [320, 390, 640, 960, 1200, 1920]) {
  test(`no sideways scroll at a width of ${width}`, async () => {
    for (const file of [briefing, crowded]) {
      const { page, close } = await open(file, { viewport: { width, height: 800 } });
      await settled(page);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.ok(over <= 0, `${file}: ${over} px too wide`);
      await close();
    }
  });
}

/** Text spacing that readers may set (WCAG 2.2, SC 1.4.12): also what a wider font does. */
const SPACING =
  '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }';

test('no sideways scroll on a small screen when letters are wider', async () => {
  for (const file of [briefing, crowded, german, hostile]) {
    const viewport = { width: 320, height: 800 };
    const { page, close } = await open(file, { viewport, bypassCSP: true });
    await page.addStyleTag({ content: SPACING });
    await page.locator('#places .pick').first().click();
    await settled(page);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.ok(over <= 0, `${file}: ${over} px too wide`);
    await close();
  }
});

test('headings break between words', async () => {
  const { page, close } = await open(german, { viewport: { width: 320, height: 800 } });
  const broken = await page.evaluate(() =>
    [...document.querySelectorAll('h2')].flatMap(({ firstChild }) => {
      const words = [...firstChild.data.matchAll(/\S+/g)];
      return words.flatMap(({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(firstChild, index);
        range.setEnd(firstChild, index + word.length);
        return range.getClientRects().length > 1 ? [word] : [];
      });
    }),
  );
  assert.deepEqual(broken, []);
  await close();
});

test('the first view shows what the frame promises, at any size', async () => {
  const { page, close } = await open(briefing);
  for (const viewport of [WIDE, { width: 700, height: 500 }, NARROW]) {
    await page.setViewportSize(viewport);
    await settled(page);
    const inside = await page.evaluate(() => {
      const island = JSON.parse(document.getElementById('geobrief-data').textContent);
      const [west, south, east, north] = island.map.frame;
      return geobrief.map.getBounds().contains([
        [south, west],
        [north, east],
      ]);
    });
    assert.ok(inside, JSON.stringify(viewport));
  }
  await close();
});

test('without scripts everything is there', async () => {
  const { page, notes, close } = await open(briefing, { javaScriptEnabled: false });
  for (const part of ['#static-map', '#summary', '#places', '#article', '#unmapped', '#about']) {
    assert.ok(await page.locator(part).isVisible(), part);
  }
  assert.ok(!(await page.locator('#map').isVisible()));
  assert.ok(
    await page.locator('#places .why').first().isVisible(),
    'the reasons stand in the list',
  );
  const link = page.locator('#article mark a').first();
  const row = await link.getAttribute('href');
  await link.click();
  assert.match(page.url(), new RegExp(`${row}$`));
  assert.ok(await page.locator(row).isVisible());
  assert.deepEqual(notes, []);
  await close();
});

test('print has the static map, all text and no furniture', async () => {
  const { page, close } = await open(briefing);
  await page.locator('#places .pick').first().click();
  await page.emulateMedia({ media: 'print' });
  for (const shown of ['#static-map', '.legend', '.caption p', '#places', '#article', '#about']) {
    assert.ok(await page.locator(shown).first().isVisible(), shown);
  }
  for (const hidden of ['#map', '.skips', '.sections', '#sheet', '.stepper']) {
    assert.ok(!(await page.locator(hidden).first().isVisible()), hidden);
  }
  for (const text of await page.locator('.comment.bot p').all()) {
    assert.ok(await text.isVisible(), 'what bots say is unfolded');
  }
  assert.ok((await page.pdf({ format: 'Letter' })).length > 10_000);
  await close();
});

test('the static map has room for all its words', async () => {
  const { page, close } = await open(briefing, { javaScriptEnabled: true });
  await page.emulateMedia({ media: 'print' });
  const overlaps = await page.evaluate(() => {
    const texts = [...document.querySelectorAll('#static-map g.l text')];
    const boxes = texts.map((node) => ({ text: node.textContent, box: node.getBBox() }));
    return boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(({ box }) => {
          const inX = a.box.x < box.x + box.width && a.box.x + a.box.width > box.x;
          const inY = a.box.y + 2 < box.y + box.height && a.box.y + a.box.height > box.y + 2;
          return inX && inY;
        })
        .map((b) => `${a.text} / ${b.text}`),
    );
  });
  assert.deepEqual(overlaps, []);
  await close();
});

test('hatching of shapes has no ground: disputed land under it stays nobody’s', async () => {
  const { page, close } = await open(briefing);
  const parts = await page.evaluate(() =>
    [...document.querySelectorAll('pattern')].map(({ id, children }) => [id, children.length]),
  );
  assert.deepEqual(parts, [
    ['hatch-shape', 1],
    ['hatch-comments', 1],
    ['hatch-country', 2],
  ]);
  await close();
});

test('markers at the edge keep off controls and markers, wherever the map is moved', async () => {
  const { page, close } = await open(briefing);
  const moves = [
    [0, 0],
    [300, 300],
    [-900, -700],
    [900, -900],
    [-1500, 500],
  ];
  for (const by of moves) {
    await page.evaluate((offset) => geobrief.map.panBy(offset, { animate: false }), by);
    await settled(page);
    const overlaps = await page.evaluate(() => {
      const boxes = (selector) =>
        [...document.querySelectorAll(selector)]
          .filter((node) => !node.hidden && node.getBoundingClientRect().width > 0)
          .map((node) => ({ node, box: node.getBoundingClientRect() }));
      const all = [...boxes('.off-map'), ...boxes('#map .leaflet-control')];
      const overlap = (a, b) =>
        a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      const middles = boxes('#map .pin').map(({ node, box }) => {
        const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
        return { node, box: { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 } };
      });
      return boxes('.off-map').flatMap(({ node, box }) =>
        [...all, ...middles]
          .filter((other) => other.node !== node && overlap(box, other.box))
          .map((other) => `${node.innerText} / ${other.node.className}`),
      );
    });
    assert.deepEqual(overlaps, [], String(by));
  }
  await close();
});

test('a card is never cut off by the edge of the map', async () => {
  const { page, close } = await open(briefing);
  const places = await page.evaluate(() => geobrief.places.map(({ id }) => id));
  for (const id of places) {
    await page.evaluate((place) => geobrief.select(place), id);
    await settled(page);
    const out = await page.evaluate(() => {
      const card = document.querySelector('.leaflet-popup .card').getBoundingClientRect();
      const map = document.querySelector('.mapbox').getBoundingClientRect();
      const upright = Math.max(map.top - card.top, card.bottom - map.bottom);
      return Math.max(upright, map.left - card.left, card.right - map.right);
    });
    assert.ok(out <= 0, `${id}: ${out} px`);
  }
  await close();
});

test('the outline of a country does not follow the edges of the cut', async () => {
  const { page, close } = await open(briefing);
  const straight = await page.evaluate(() => {
    const island = JSON.parse(document.getElementById('geobrief-data').textContent);
    const [west, south, east, north] = island.map.detail;
    const along = (a, b, edges) =>
      edges.some((at) => Math.abs(a - at) < 0.02 && Math.abs(b - at) < 0.02);
    let found = 0;
    geobrief.map.eachLayer((layer) => {
      if (!layer.options.className?.includes('m-country-edge')) return;
      for (const line of layer.getLatLngs()) {
        line.slice(1).forEach((to, i) => {
          const onMeridian = along(line[i].lng, to.lng, [west, east]);
          if (onMeridian || along(line[i].lat, to.lat, [south, north])) found += 1;
        });
      }
    });
    return found;
  });
  assert.equal(straight, 0);
  await close();
});

test('the terms of the map library are on the page', async () => {
  const { page, close } = await open(briefing);
  const licence = page.locator('#about .licence');
  await licence.locator('summary').click();
  assert.match(await licence.innerText(), /Redistribution and use in source and binary forms/);
  await close();
});
