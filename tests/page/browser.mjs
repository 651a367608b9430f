// Opens pages in Chromium and notes what they ask for and complain about.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { WIDE } from './pages.mjs';

export * from './pages.mjs';

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
if (process.env.NODE_TEST_CONTEXT) after(() => browser.close());

/** Ends the browser; under the test runner that happens by itself. */
export function closeBrowser() {
  return browser.close();
}

/** A window without a page yet. */
export async function openWindow(options = {}) {
  const context = await browser.newContext({ viewport: WIDE, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  return { page, close: () => context.close() };
}

/** Opens a file. `notes` collects requests that leave it, messages, errors and dialogs. */
export async function open(file, { hash = '', ...options } = {}) {
  const { page, close } = await openWindow(options);
  const notes = [];
  const address = pathToFileURL(file).href;
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address)) notes.push(`request: ${url}`);
  });
  page.on('console', (message) => notes.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => notes.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    notes.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  await page.goto(address + hash);
  return { page, notes, close };
}

/** The JSON island of an open page. */
export function island(page) {
  return page.evaluate(() => JSON.parse(document.getElementById('geobrief-data').textContent));
}

/** The decided place of the article with the most mentions that has a marker in the first view. */
export async function markedPlace(page) {
  const data = await island(page);
  const index = data.places.findIndex(({ article, status }, i) => {
    const anchor = data.map.places[i].anchor;
    return anchor?.mark === 'point' && anchor.in_frame && article && status !== 'check';
  });
  return { ...data.places[index], ...data.map.places[index] };
}

/** Waits until the map stands still. */
export async function settled(page) {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))),
  );
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds, as words. The policy lets no script in, so the check runs outside it. */
export async function violations(page) {
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
