// Opens an atlas in Chromium, and reads its data without a browser.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
import { openWindow } from '../page/browser.mjs';

export { settled, NARROW, WIDE } from '../page/browser.mjs';

export const site = process.env.GEOBRIEF_ATLAS ?? '../../target/tmp/atlas';
export const single = process.env.GEOBRIEF_ATLAS_SINGLE ?? '../../target/tmp/atlas-single';
export const german = process.env.GEOBRIEF_ATLAS_GERMAN ?? '../../target/tmp/atlas-de';

/** The address's part after "#" as the page has it: what the browser reports comes later. */
export const hashOf = (page) => page.evaluate(() => location.hash);

/** Opens a page of an atlas. `notes` collects requests that leave its folder, messages and errors. */
export async function openAtlas({ folder = site, file = 'index.html', hash = '', prepare, ...options } = {}) {
  const { page, close } = await openWindow({ acceptDownloads: true, ...options });
  await prepare?.(page.context());
  const notes = [];
  const home = `${pathToFileURL(folder).href}/`;
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !url.startsWith('blob:')) notes.push(`request: ${url}`);
  });
  page.on('console', (message) => notes.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => notes.push(`error: ${error.message}`));
  await page.goto(home + file + hash);
  if (file === 'index.html' && options.javaScriptEnabled !== false) {
    // The page starts at the end of its loading, and words in the address are looked up first.
    await until(page, () => {
      const isDrawn =
        performance.getEntriesByName('atlas-ready').length && document.querySelector('#tabs button');
      return isDrawn || !document.querySelector('#missing').hidden;
    });
  }
  return { page, notes, close };
}

/** What the files of data hand over. */
export function dataOf(folder = site) {
  const data = { text: {}, search: {} };
  const geobriefAtlas = {
    index: (index) => Object.assign(data, { index }),
    map: (map) => Object.assign(data, { map }),
    text: (_, texts) => Object.assign(data.text, texts),
    search: (_, words) => Object.assign(data.search, words),
  };
  const run = (name) => runInNewContext(readFileSync(join(folder, 'data', name), 'utf8'), { geobriefAtlas });
  run('index.js');
  run('map.js');
  const shards = new Set(data.index.documents.map(({ shard }) => shard));
  for (const shard of shards) run(`text-${String(shard).padStart(3, '0')}.js`);
  (data.index.search ?? []).forEach((_, shard) => run(`search-${String(shard).padStart(2, '0')}.js`));
  // As JSON: objects of another realm are never deeply equal to ours.
  return JSON.parse(JSON.stringify(data));
}

/** Waits until the texts that the page asked for have come. */
export async function filled(page) {
  await page.evaluate(() => document.querySelector('#list').scrollIntoView());
  await until(page, () =>
    [...document.querySelectorAll('#list .fs')].slice(0, 5).every((node) => node.textContent),
  );
}

/** The selection's sentence. */
export function selectionOf(page) {
  return page.locator('#res').textContent();
}

/** What a click lets the reader save. */
export async function saved(page, act) {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** Waits until something holds in the page; the policy lets no polling script in. */
export async function until(page, holds, argument, limit = 10_000) {
  const end = Date.now() + limit;
  while (!(await page.evaluate(holds, argument))) {
    if (Date.now() > end) throw new Error(`never: ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
