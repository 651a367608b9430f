// Takes pictures of pages in every state that a reader can meet: node screenshots.mjs FOLDER PAGE…

import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { closeBrowser, open, settled, NARROW } from './browser.mjs';

const [folder, ...pages] = process.argv.slice(2);

async function openFirstPlace(page) {
  await page.locator('#places .pick').first().click();
}

/** The first place of a kind, if the page has one. */
function openPlaceOf(selector) {
  return async (page) => {
    const pick = page.locator(`#places tr:has(${selector}) .pick`).first();
    if (await pick.count()) await pick.click();
  };
}

async function showMap(page) {
  await page.evaluate(() => document.querySelector('.map').scrollIntoView());
}

async function showPlaces(page) {
  await page.evaluate(() => document.querySelector('#places').scrollIntoView());
}

async function nothing() {}

const SMALLEST = { width: 320, height: 700 };
const STATES = [
  ['wide', {}, nothing, {}],
  ['wide-whole', {}, nothing, { fullPage: true }],
  ['wide-places', {}, showPlaces, {}],
  ['wide-card', {}, openFirstPlace, {}],
  ['wide-card-point', {}, openPlaceOf('use[href="#s-disc"]'), {}],
  ['wide-card-check', {}, openPlaceOf('.status.check'), {}],
  ['laptop', { viewport: { width: 1200, height: 720 } }, nothing, {}],
  ['narrow', { viewport: NARROW }, nothing, {}],
  ['narrow-whole', { viewport: NARROW }, nothing, { fullPage: true }],
  ['narrow-map', { viewport: NARROW }, showMap, {}],
  ['narrow-card', { viewport: NARROW }, openFirstPlace, {}],
  ['320', { viewport: SMALLEST }, showMap, {}],
  ['dark', { colorScheme: 'dark' }, nothing, {}],
  ['dark-card', { colorScheme: 'dark' }, openFirstPlace, {}],
  ['no-script', { javaScriptEnabled: false }, nothing, {}],
  ['no-script-narrow', { javaScriptEnabled: false, viewport: NARROW }, nothing, {}],
];
const PAPER = ['A4', 'Letter'];

for (const file of pages) {
  const target = join(folder, basename(file, '.html'));
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const [name, options, act, shot] of STATES) {
    const { page, close } = await open(file, options);
    await act(page);
    if (options.javaScriptEnabled !== false) await settled(page);
    await page.screenshot({ path: join(target, `${name}.png`), ...shot });
    await close();
  }
  const { page, close } = await open(file);
  for (const format of PAPER) {
    const path = join(target, `print-${format}.pdf`);
    await page.pdf({ path, format, preferCSSPageSize: false });
    execFileSync('pdftoppm', ['-r', '70', '-png', path, path.replace(/\.pdf$/, '')]);
  }
  await close();
  console.log(target);
}
await closeBrowser();
