// The phone view: strip map and folded lists; sentences on demand; names on the map.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { briefing, crowded, open, sample, settled, NARROW } from './browser.mjs';

const PHONE = { viewport: NARROW, hasTouch: true, isMobile: true };

/** The part of a node that is in sight, in pixels of height. */
function seen(page, selector) {
  return page.locator(selector).first().evaluate((node) => {
    const { top, bottom } = node.getBoundingClientRect();
    return Math.min(bottom, innerHeight) - Math.max(top, 0);
  });
}

test('on a phone text, map and card are in sight together', async () => {
  const { page, notes, close } = await open(sample, PHONE);
  await page.locator('#article').evaluate((node) => node.scrollIntoView());
  await settled(page);
  assert.ok((await seen(page, '.mapbox')) > 180);
  await page.locator('#article p:not(.rest) mark a').first().click();
  await settled(page);
  assert.ok((await seen(page, '.mapbox')) > 180);
  assert.ok((await seen(page, '#sheet')) > 200);
  assert.deepEqual(notes, []);
  await close();
});

test('on a phone lists are folded, and links open what they lead into', async () => {
  const { page, close } = await open(sample, PHONE);
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const folded = await height();
  assert.ok(!(await page.locator('#timeline .rows').isVisible()));
  await page.locator('#timeline .unfold').click();
  assert.ok(await page.locator('#timeline .rows').isVisible());
  const hidden = page.locator('#article p.rest').last();
  assert.ok(!(await hidden.isVisible()));
  await page.locator('#timeline a[data-jump]').last().click();
  await settled(page);
  assert.ok(await page.locator('.s.flash').isVisible());
  await page.evaluate(() => document.querySelectorAll('.unfold').forEach((node) => node.click()));
  assert.ok(folded < 0.6 * (await height()), `${folded} of ${await height()}`);
  await close();
});

test('one finger scrolls the page, and the whole map comes and goes', async () => {
  const { page, close } = await open(sample, PHONE);
  const canDrag = () => page.evaluate(() => window.geobrief.map.dragging.enabled());
  assert.equal(await canDrag(), false);
  await page.locator('.whole-map').click();
  await settled(page);
  assert.equal(await canDrag(), true);
  assert.ok((await seen(page, '.mapbox')) > 800);
  await page.locator('.whole-map').click();
  await settled(page);
  assert.equal(await canDrag(), false);
  await close();
});

test('a wide page and paper fold nothing', async () => {
  const { page, close } = await open(sample);
  assert.ok(await page.locator('#timeline .rows').isVisible());
  assert.equal(await page.locator('.unfold:visible').count(), 0);
  await page.setViewportSize(NARROW);
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.locator('#timeline .rows').isVisible());
  assert.ok(await page.locator('#article p').last().isVisible());
  await close();
});

test('a link shows its sentence under the pointer and the focus', async () => {
  const { page, close } = await open(sample);
  const link = page.locator('#numbers a[data-jump]').first();
  const target = await link.evaluate((node) => document.querySelector(node.hash).textContent);
  const words = target.trim().replace(/\s+/g, ' ');
  await link.hover();
  assert.equal(await page.locator('#tip').innerText(), words);
  await page.keyboard.press('Escape');
  assert.ok(!(await page.locator('#tip').isVisible()));
  await page.mouse.move(1, 1);
  await link.focus();
  assert.ok(await page.locator('#tip').isVisible());
  assert.equal(await link.getAttribute('aria-describedby'), 'tip');
  await close();
});

/** Names of the places in the first view by whether they stand on the map. */
function names(page) {
  return page.evaluate(() => {
    const { places } = window.geobrief;
    const stands = ({ id }) =>
      [...document.querySelectorAll(`.lab[data-place="${CSS.escape(id)}"]`)].some(
        (node) => node.offsetWidth,
      );
    const pins = places.filter(({ anchor }) => anchor?.mark === 'point' && anchor.in_frame);
    return { pins: pins.length, named: pins.filter(stands).length };
  });
}

test('pins in the first view have their names, and none covers another', async () => {
  for (const file of [briefing, sample, crowded]) {
    const { page, close } = await open(file);
    await settled(page);
    const { pins, named } = await names(page);
    const most = Math.min(pins, 80);
    assert.ok(named >= Math.floor(0.85 * most), `${named} of ${pins} in ${file}`);
    const covered = await page.locator('.lab.named:visible').evaluateAll((nodes) => {
      const boxes = nodes.map((node) => node.getBoundingClientRect());
      const over = (a, b) =>
        a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
      return boxes.filter((box, at) => boxes.slice(0, at).some((other) => over(box, other))).length;
    });
    assert.equal(covered, 0, file);
    await close();
  }
});

/** Pages of the printed page. */
async function sheets(page, format) {
  const bytes = await page.pdf({ format, preferCSSPageSize: false });
  return (bytes.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length;
}

test('the switch prints one page, on A4 and on Letter', async () => {
  const { page, close } = await open(sample);
  assert.ok((await sheets(page, 'A4')) > 1);
  await page.locator('#one-page').check();
  for (const format of ['A4', 'Letter']) assert.equal(await sheets(page, format), 1, format);
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.locator('#static-map').isVisible());
  assert.equal(await page.locator('#places tr[data-place]:visible').count(), 5);
  assert.ok(!(await page.locator('#article').isVisible()));
  await close();
});

const program = '../../target/debug/geobrief';
const COUNTRIES =
  'Kenya Uganda Zambia Angola Gabon Ghana Togo Benin Mali Niger Chad Sudan Egypt Libya Tunisia ' +
  'Algeria Morocco Senegal Namibia Botswana Zimbabwe Mozambique Malawi Tanzania';

/** A page made from a text that names many places. */
function manyPlaces() {
  const folder = mkdtempSync(join(tmpdir(), 'geobrief-'));
  const [input, output] = [join(folder, 'article.txt'), join(folder, 'page.html')];
  const words = COUNTRIES.split(' ').join(', ');
  writeFileSync(input, `Talks on ivory\n\nDelegates came from ${words} to Nairobi.\n`);
  execFileSync(program, ['brief', input, '-o', output, '-q']);
  return output;
}

test('a long list is filtered and sorted', {
  skip: !existsSync(program) && `${program} is not built`,
}, async () => {
  const { page, notes, close } = await open(manyPlaces());
  const visible = page.locator('#places tr[data-place]:visible');
  const all = await visible.count();
  assert.ok(all > 20);
  const filter = page.locator('.list-tools input');
  await filter.fill('botsw');
  assert.equal(await visible.count(), 1);
  assert.match(await page.locator('.list-status').innerText(), /1 shown/);
  await filter.fill('');
  assert.equal(await visible.count(), all);
  await page.locator('.list-tools select').selectOption('name');
  const labels = await page.locator('#places .pick b').allInnerTexts();
  assert.deepEqual(labels, labels.toSorted(new Intl.Collator('en').compare));
  assert.deepEqual(notes, []);
  await close();
});

test('a short list has no tools', async () => {
  const { page, close } = await open(sample);
  assert.equal(await page.locator('.list-tools').count(), 0);
  await close();
});
