// `geobrief desk`: the same page with the program behind it. It makes the pages that `geobrief brief` makes, keeps
// files in place, answers nobody else, and ends with its page.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openWindow, violations } from '../page/browser.mjs';
import { made, pageOf, paste, program, sample, until, tool } from './desk.mjs';

const TEXT = readFileSync(sample, 'utf8');

/** A home of its own, with an article in it; `run` runs the program there. */
function home() {
  const folder = mkdtempSync(join(tmpdir(), 'geobrief-served-'));
  const env = { PATH: process.env.PATH, XDG_DATA_HOME: join(folder, 'data'), XDG_CONFIG_HOME: join(folder, 'config'), XDG_CACHE_HOME: join(folder, 'cache') };
  const articles = join(folder, 'articles');
  mkdirSync(articles);
  const article = join(articles, 'northern.txt');
  writeFileSync(article, TEXT);
  const run = (...arguments_) => {
    const child = spawn(program, arguments_, { env, cwd: folder });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    const ended = new Promise((resolve) => child.on('close', resolve));
    return { child, chunks, ended };
  };
  const output = async (...arguments_) => {
    const { chunks, ended } = run(...arguments_);
    assert.equal(await ended, 0);
    return Buffer.concat(chunks);
  };
  return { folder, articles, article, run, output, places: join(folder, 'data/geobrief/gazetteer/places.geojson') };
}

/** Starts the program: the address that it prints. */
async function serve({ run }, ...arguments_) {
  const { child, chunks, ended } = run('desk', '--no-open', ...arguments_);
  const end = Date.now() + 30_000;
  while (!chunks.length) {
    if (Date.now() > end) throw new Error('it prints no address');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const address = Buffer.concat(chunks).toString().trim();
  assert.match(address, /^http:\/\/127\.0\.0\.1:\d+\/#[0-9a-f]{64}$/);
  return { address, ended, stop: () => child.kill() };
}

/** Opens an address of the program; `notes` collects what the page should not do. */
async function openServed(address) {
  const { page, close } = await openWindow();
  const notes = [];
  const { origin } = new URL(address);
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('blob:')) notes.push(`request: ${url}`);
  });
  page.on('console', (message) => notes.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => notes.push(`error: ${error.message}`));
  await page.goto(address);
  await until(page, 'Boolean(engine.about ?? engine.failed)');
  return { page, notes, close };
}

/** Whether a promise comes true within so many seconds. */
function within(seconds, promise) {
  const late = new Promise((resolve) => setTimeout(resolve, seconds * 1000, 'late').unref());
  return Promise.race([promise, late]);
}

test('what it was started with is open, the pages are those of the program, and it ends with its page', async () => {
  const at = home();
  const { address, ended } = await serve(at, at.articles);
  const { page, notes, close } = await openServed(address);
  await made(page);
  assert.equal(await page.evaluate('desk.articles.length'), 1);
  assert.ok((await pageOf(page)).equals(await at.output('brief', at.article, '-o', '-')), 'of the file');
  assert.equal(new URL(page.url()).hash, '', 'the key is not in the address any more');
  assert.deepEqual(await violations(page), []);
  await page.locator('#new').click();
  await paste(page, TEXT);
  const { child, chunks, ended: briefed } = at.run('brief', '-', '-o', '-');
  child.stdin.end(TEXT);
  assert.equal(await briefed, 0);
  assert.ok((await pageOf(page)).equals(Buffer.concat(chunks)), 'of what was pasted');
  await page.evaluate('for (const article of desk.articles) article.isSaved = true');
  await page.reload();
  await until(page, 'Boolean(engine.about)');
  await made(page);
  assert.deepEqual(notes, []);
  await close();
  assert.equal(await within(15, ended), 0, 'it ended');
});

test('corrections are saved beside the article, but not over what somebody else wrote', async () => {
  const at = home();
  const { address, stop } = await serve(at, at.article);
  const { page, notes, close } = await openServed(address);
  await made(page);
  await page.evaluate(`correct(desk.now, [{ name: 'Kabul', place: 'none' }])`);
  await tool(page, 'correct');
  await page.locator('[data-key="save-fixes"]').click();
  await until(page, 'desk.now.isSaved');
  const file = join(at.articles, 'northern.fix.toml');
  assert.match(readFileSync(file, 'utf8'), /name = "Kabul"/);
  assert.match(await page.locator('#notice').innerText(), /northern\.fix\.toml/);
  assert.ok((await pageOf(page)).equals(await at.output('brief', at.article, '-o', '-')));
  writeFileSync(file, '# mine\n');
  await page.evaluate(`correct(desk.now, [{ name: 'Kunduz', place: 'none' }])`);
  await until(page, '!desk.now.isSaved');
  await page.locator('[data-key="save-fixes"]').click();
  await until(page, `query('#notice').textContent.includes('meanwhile')`);
  assert.equal(readFileSync(file, 'utf8'), '# mine\n');
  assert.deepEqual(notes, []);
  await close();
  stop();
});

test('places of one’s own are saved where every command finds them', async () => {
  const at = home();
  const text = 'Camp\n\nThe convoy left Marmal House for Kabul on Monday.';
  writeFileSync(at.article, text);
  const first = await serve(at, at.article);
  let opened = await openServed(first.address);
  await made(opened.page);
  await tool(opened.page, 'places');
  await opened.page.locator('[data-key="add-at"]').click();
  await opened.page.locator('#new-name').fill('Marmal House');
  await opened.page.locator('#new-at').fill('36.707, 67.212');
  await opened.page.locator('#new-at').blur();
  await until(opened.page, 'Boolean(own.draft?.near)');
  await opened.page.locator('[data-key="take"]').click();
  await until(opened.page, 'own.list.length === 1 && desk.now.state === "made"');
  await opened.page.locator('[data-key="save-places"]').click();
  await until(opened.page, 'own.isSaved');
  assert.match(readFileSync(at.places, 'utf8'), /Marmal House/);
  assert.ok((await pageOf(opened.page)).equals(await at.output('brief', at.article, '-o', '-')));
  assert.deepEqual(opened.notes, []);
  await opened.close();
  first.stop();
  // The next time they are there, and one that is taken out is out.
  const second = await serve(at, at.article);
  opened = await openServed(second.address);
  await until(opened.page, 'own.list.length === 1');
  await made(opened.page);
  await opened.page.evaluate(`removePlace('user:marmal-house')`);
  await until(opened.page, `!desk.now.data.places.some(({ id }) => id === 'user:marmal-house')`);
  await opened.close();
  second.stop();
});

test('an address is fetched, and the page of it is the program’s', async () => {
  const at = home();
  const article = `<!doctype html><html lang="en"><title>Flood in Kunduz</title><body><article><h1>Flood in Kunduz</h1>${'<p>Water rose in Kunduz and in Faizabad on Monday, and the road to Kabul was closed for the day, officials said in a statement.</p>'.repeat(4)}</article></body></html>`;
  const site = createServer((request, response) => response.writeHead(200, { 'content-type': 'text/html', etag: '"1"' }).end(article));
  await new Promise((resolve) => site.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${site.address().port}/flood`;
  const strict = await serve(at);
  let opened = await openServed(strict.address);
  await opened.page.locator('#paste').fill(url);
  await opened.page.locator('#make').click();
  await until(opened.page, `desk.now?.state === 'failed'`);
  assert.match(await opened.page.locator('.trouble').innerText(), /could not be fetched/);
  await opened.close();
  strict.stop();
  const { address, stop } = await serve(at, '--allow-private');
  opened = await openServed(address);
  await opened.page.locator('#paste').fill(url);
  await opened.page.locator('#make').click();
  await made(opened.page);
  const page = await pageOf(opened.page);
  assert.ok(page.toString().includes(url));
  assert.ok(page.equals(await at.output('brief', url, '-o', '-', '--offline')), 'the same bytes');
  await opened.close();
  stop();
  site.close();
});

test('the key of the address opens once, and paths of the machine are not read', async () => {
  const at = home();
  const { address, stop } = await serve(at);
  const first = await openServed(address);
  const asked = await first.page.evaluate(`(async () => {
    const told = [];
    for (const task of [{ task: 'fetch', address: ${JSON.stringify(at.article)} }, { task: 'fetch', address: 'file:///etc/passwd' }, { task: 'open', number: 0 }, { task: 'keep', number: 0, text: 'x', before: '' }, { task: 'brief', held: 3 }]) {
      told.push(await ask(task).then(() => 'done', ({ code }) => code));
    }
    return told;
  })()`);
  assert.deepEqual(asked, ['value', 'value', 'value', 'value', 'value']);
  const second = await openServed(address);
  assert.match(await second.page.evaluate('engine.failed'), /start .*geobrief desk.* again/);
  await first.close();
  await second.close();
  stop();
});

test('another site can neither ask, nor read, nor show it in a frame', async () => {
  const at = home();
  const { address, stop } = await serve(at, at.article);
  const { origin, hash } = new URL(address);
  const site = createServer((request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>elsewhere</title>'));
  await new Promise((resolve) => site.listen(0, '127.0.0.1', resolve));
  const { page, close } = await openWindow();
  await page.goto(`http://127.0.0.1:${site.address().port}/`);
  // The other site even knows the key.
  const told = await page.evaluate(async ([desk, key]) => {
    const tried = async (path, options) => {
      try {
        const answer = await fetch(desk + path, options);
        return `${answer.type} ${answer.status} ${(await answer.text()).length}`;
      } catch {
        return 'refused';
      }
    };
    const headers = { authorization: `Bearer ${key}` };
    return [
      await tried('/', {}),
      await tried('/enter', { method: 'POST', headers }),
      await tried('/enter', { method: 'POST', mode: 'no-cors' }),
      await tried('/ask', { method: 'POST', mode: 'no-cors', body: 'x' }),
    ];
  }, [origin, hash.slice(1)]);
  for (const one of told) assert.ok(one === 'refused' || /^opaque 0 0$/.test(one), one);
  const framed = await page.evaluate((desk) => new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.onload = () => {
      try {
        resolve(frame.contentDocument === null ? 'blocked' : 'empty');
      } catch {
        resolve('blocked');
      }
    };
    frame.src = desk;
    document.body.append(frame);
  }), origin);
  assert.equal(framed, 'blocked');
  assert.equal(page.frames().some((frame) => frame.url().startsWith(origin)) && (await page.frames().at(-1).evaluate('typeof engine')) === 'object', false);
  // The key was not used up by others.
  const own = await openServed(address);
  await made(own.page);
  assert.ok(existsSync(at.article));
  await own.close();
  await close();
  stop();
  site.close();
});
