// The desk under test: the real file, opened from disk, and the program that it is compared with.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { open } from '../page/browser.mjs';

export const root = join(fileURLToPath(import.meta.url), '../../..');
export const desk = process.env.GEOBRIEF_DESK ?? join(root, 'target/desk/geobrief.html');
export const program = process.env.GEOBRIEF ?? join(root, 'target/debug/geobrief');
export const sample = join(root, 'docs/sample/northern-frontier.txt');
export const fixtures = join(root, 'tests/fixtures/files');

/** What the program writes to standard output, away from the tester's own settings; it runs in a folder. */
export function geobrief(arguments_, input = '', cwd = root) {
  const away = join(root, 'target/tmp/no-user');
  const env = { PATH: process.env.PATH, XDG_DATA_HOME: away, XDG_CONFIG_HOME: away, XDG_CACHE_HOME: away };
  return execFileSync(program, arguments_, { input, cwd, env, stdio: ['pipe', 'pipe', 'ignore'], maxBuffer: 1 << 28 });
}

/** Opens the desk. `notes` collects what it should not do: requests, messages, dialogs. */
export async function openDesk({ file = desk, ...options } = {}) {
  const opened = await open(file, options);
  const { page, notes } = opened;
  return {
    ...opened,
    // Worker and frames come from the page itself.
    notes: () => notes.filter((note) => !note.startsWith('request: blob:')),
    ready: () => until(page, 'Boolean(engine.about)'),
  };
}

/** Waits until an expression of the desk holds; the policy lets no other script in. */
export async function until(page, expression, limit = 60_000) {
  const end = Date.now() + limit;
  for (;;) {
    const value = await page.evaluate(expression);
    if (value) return value;
    if (Date.now() > end) throw new Error(`never: ${expression}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Pastes a text and waits for its briefing. */
export async function paste(page, text) {
  await page.locator('#paste').fill(text);
  await page.locator('#make').click();
  await made(page);
}

/** Waits until the article that is shown is briefed and its frame is drawn. */
export async function made(page) {
  await until(page, `desk.now?.state === 'failed' || (desk.now?.state === 'made' && Boolean(desk.now.frame?.isReady))`);
  return frameOf(page);
}

/** The frame of the article that is shown. */
export async function frameOf(page) {
  const handle = await page.locator('#frames iframe.now').elementHandle();
  const frame = await handle.contentFrame();
  await frame.locator('#map .leaflet-pane').first().waitFor({ state: 'attached' });
  return frame;
}

/** The bytes of the briefing that is shown, as they would be saved. */
export async function pageOf(page) {
  const text = await page.evaluate(`(() => {
    let text = '';
    const { page } = desk.now;
    for (let at = 0; at < page.length; at += 32768) text += String.fromCharCode(...page.subarray(at, at + 32768));
    return btoa(text);
  })()`);
  return Buffer.from(text, 'base64');
}

/** What a click downloads: its name and its bytes. */
export async function download(page, act) {
  const [saved] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: saved.suggestedFilename(), bytes: readFileSync(await saved.path()) };
}

/** Opens a tool and waits until the frame has the size that is left to it: a browser sends a click in the
    meantime to where the frame was. */
export async function tool(page, name) {
  await page.locator(`[data-tool="${name}"]`).click();
  await settled(page);
}

/** Waits until both pages have drawn what holds now. */
export async function settled(page) {
  const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const frames = page.frames().filter((frame) => !frame.isDetached());
  await Promise.all(frames.map((frame) => frame.evaluate(drawn).catch(() => {})));
  await page.evaluate(drawn);
}
