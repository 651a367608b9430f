// The page asks for nothing, complains about nothing, and lets nothing in.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { briefing, island, open, settled, NARROW } from './browser.mjs';

for (const [name, options] of [
  ['wide', {}],
  ['narrow', { viewport: NARROW }],
  ['dark', { colorScheme: 'dark' }],
]) {
  test(`${name}: no request, no message`, async () => {
    const { page, notes, close } = await open(briefing, options);
    await settled(page);
    await page.locator('#places .pick').first().click();
    await settled(page);
    assert.deepEqual(notes, []);
    await close();
  });
}

test('the hooks that other tools use are there', async () => {
  const { page, close } = await open(briefing);
  for (const hook of [
    '#map.leaflet-container',
    '#summary li[data-sentence]',
    '#places [data-place]',
    '#article mark[data-place]',
    '#unmapped',
    '#about',
    'svg#static-map',
  ]) {
    assert.ok(await page.locator(hook).count(), hook);
  }
  const comments = (await island(page)).document.comments;
  const shown = await page.locator('#comments article.comment[data-comment]').count();
  assert.equal(shown, comments.length);
  await close();
});

test('the policy stands first and stops what is not the page’s own', async () => {
  const { page, notes, close } = await open(briefing);
  const first = await page.evaluate(() => document.head.firstElementChild.httpEquiv);
  assert.equal(first, 'Content-Security-Policy');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    document.body.setAttribute('onclick', 'window.ran = true');
    document.body.click();
    const image = document.createElement('img');
    image.src = 'https://example.org/x.png';
    document.body.append(image);
  });
  await settled(page);
  assert.equal(await page.evaluate(() => window.ran), undefined);
  assert.ok(notes.some((note) => note.includes('Content Security Policy')));
  await close();
});

test('every mention lies where the data says', async () => {
  const { page, close } = await open(briefing);
  const data = await island(page);
  const text = new Map([['title', data.document.title.value]]);
  for (const { id, text: words } of data.document.paragraphs) text.set(id, words);
  for (const { id, text: words } of data.document.comments) text.set(id, words);
  const named = [...data.places, ...data.unmapped];
  for (const { block, start, end, name } of named.flatMap(({ mentions }) => mentions)) {
    assert.equal([...text.get(block)].slice(start, end).join(''), name);
  }
  for (const { block, start, end, text: words } of data.summary) {
    assert.equal([...text.get(block)].slice(start, end).join(''), words);
  }
  await close();
});
