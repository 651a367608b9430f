// The desk makes the pages that the program makes, byte by byte, and asks for nothing.

import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { desk, download, fixtures, geobrief, made, openDesk, pageOf, paste, sample, tool, until } from './desk.mjs';

/** Bytes of the file. */
const LARGEST = 22_500_000;

test('the file is of a size that can be mailed', () => {
  const { size } = statSync(desk);
  console.log(`# ${size} bytes`);
  assert.ok(size <= LARGEST, `${size} bytes`);
});

test('a text that is pasted becomes the page that the program writes', async () => {
  const { page, notes, ready, close } = await openDesk();
  await ready();
  const opened = await page.evaluate('performance.now()');
  const text = readFileSync(sample, 'utf8');
  await paste(page, text);
  const shown = await page.evaluate('performance.now()');
  console.log(`# ready ${Math.round(opened)} ms after opening, first briefing ${Math.round(shown - opened)} ms later`);
  const expected = geobrief(['brief', '-', '-o', '-'], text);
  assert.ok((await pageOf(page)).equals(expected), 'the same bytes');
  const saved = await download(page, () => page.locator('#save').click());
  assert.ok(saved.bytes.equals(expected), 'the same bytes when saved');
  assert.match(saved.name, /^taliban-take-.*\.html$/);
  assert.match(await page.locator('#notice').innerText(), /^Saved taliban-take/);
  const again = await page.evaluate(`(async () => {
    const before = performance.now();
    await make(desk.now);
    return performance.now() - before;
  })()`);
  const memory = await page.evaluate('engine.memory');
  console.log(`# each further briefing ${Math.round(again)} ms, engine memory ${Math.round(memory / 1e6)} MB`);
  assert.deepEqual(notes(), []);
  await close();
});

test('files of every kind are read as the program reads them, each in a tab', async () => {
  const names = ['note.pdf', 'note.docx', 'note.eml', 'saved.mhtml', 'note.md'];
  const files = names.map((name) => join(fixtures, name));
  const { page, notes, ready, close } = await openDesk();
  await ready();
  await page.locator('#choose-articles').setInputFiles([sample, ...files]);
  await until(page, `desk.articles.length === 6 && desk.articles.every(({ state }) => state === 'made' || state === 'failed')`);
  for (const [at, file] of [sample, ...files].entries()) {
    await page.locator('.tab > button:first-child').nth(at).click();
    await made(page);
    const expected = geobrief(['brief', file, '-o', '-', '--no-fixes']);
    assert.ok((await pageOf(page)).equals(expected), basename(file));
  }
  assert.deepEqual(notes(), []);
  await close();
});

/** Drops files on the page, as a person would. */
function drop(page, files) {
  const named = files.map((file) => ({ name: basename(file), bytes: readFileSync(file).toString('base64') }));
  return page.evaluate((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, bytes } of dropped) {
      transfer.items.add(new File([Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))], name));
    }
    for (const type of ['dragenter', 'dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }));
    }
  }, named);
}

test('ten files that are dropped are ten tabs, and the page stays responsive meanwhile', async () => {
  const { page, notes, ready, close } = await openDesk();
  await ready();
  await drop(page, Array.from({ length: 10 }, () => sample));
  const longest = await page.evaluate(`(async () => {
    let [last, longest] = [performance.now(), 0];
    while (desk.articles.length < 10 || desk.articles.some(({ state }) => state !== 'made')) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      const now = performance.now();
      [last, longest] = [now, Math.max(longest, now - last)];
    }
    return longest;
  })()`);
  console.log(`# longest pause of the page ${Math.round(longest)} ms`);
  assert.equal(await page.locator('.tab').count(), 10);
  const expected = geobrief(['brief', sample, '-o', '-', '--no-fixes']);
  assert.ok((await pageOf(page)).equals(expected));
  assert.deepEqual(notes(), []);
  await close();
});

test('what cannot be read says why, with two ways on, and others are not touched', async () => {
  const { page, notes, ready, close } = await openDesk();
  await ready();
  await page.locator('#choose-articles').setInputFiles([
    { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from(' \n ') },
    { name: 'picture.png', mimeType: 'image/png', buffer: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') },
    { name: 'deep.json', mimeType: 'application/json', buffer: Buffer.from(`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`) },
    { name: basename(sample), mimeType: 'text/plain', buffer: readFileSync(sample) },
  ]);
  await until(page, `desk.articles.length === 4 && desk.articles.every(({ state }) => state === 'made' || state === 'failed')`);
  assert.deepEqual(await page.evaluate('desk.articles.map(({ state }) => state)'), ['failed', 'failed', 'failed', 'made']);
  assert.match(await page.locator('.trouble h1').innerText(), /This file is empty/);
  assert.ok((await page.locator('.ways li').count()) >= 1);
  await page.locator('.tab > button:first-child').nth(1).click();
  assert.match(await page.locator('.trouble').innerText(), /Looks like a PNG image/);
  await page.locator('.tab > button:first-child').nth(3).click();
  assert.ok((await pageOf(page)).equals(geobrief(['brief', sample, '-o', '-', '--no-fixes'])));
  assert.deepEqual(notes(), []);
  await close();
});

test('an address is not fetched: it says how to save a page', async () => {
  const { page, notes, ready, close } = await openDesk();
  await ready();
  await page.locator('#paste').fill('https://example.org/article');
  await page.locator('#make').click();
  assert.match(await page.locator('#notice').innerText(), /cannot fetch an address/);
  assert.equal(await page.evaluate('desk.articles.length'), 0);
  assert.deepEqual(notes(), []);
  await close();
});

/** Words of strangers that would be markup, or another language's, where they were not escaped. */
const HOSTILE = `Kabul </script><script>window.pwned = 1</script> falls

By <img src=x onerror="window.pwned = 1">

Fighters took Kabul "><svg onload=window.pwned=1> and left Faizabad. <!-- <script> --> \u202eKunduz\u202c fell.

The road to Herat </textarea></title><iframe src="javascript:parent.pwned=1"></iframe> is closed; see {{script}} and \${pwned}.

'; window.pwned = 1; // on August 11th, 2021 at 17:35 UTC »

"]]></script><script>parent.pwned = 1</script> Mazar-i-Sharif is next.
`;

test('hostile words run nowhere, neither in the desk nor in the frame', async () => {
  const { page, notes, ready, close } = await openDesk();
  await ready();
  await paste(page, HOSTILE);
  for (const panel of ['input', 'correct', 'places', 'why', 'check']) {
    await tool(page, panel);
  }
  const frame = await made(page);
  assert.equal(await page.evaluate('window.pwned'), undefined);
  assert.equal(await frame.evaluate('window.pwned'), undefined);
  assert.ok((await pageOf(page)).equals(geobrief(['brief', '-', '-o', '-'], HOSTILE)));
  assert.deepEqual(notes(), []);
  await close();
});
