// axe-core finds nothing in any state; everything can be done with keys; nothing stands out over the edge.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { NARROW } from '../page/pages.mjs';
import { made, openDesk, paste, root, sample, until } from './desk.mjs';

const axe = readFileSync(createRequire(join(root, 'tests/page/')).resolve('axe-core/axe.min.js'), 'utf8');
const TEXT = readFileSync(sample, 'utf8');

/** Violations as words, the briefing in its frame aside: it has tests of its own. */
async function violations(page) {
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

const show = (panel) => (page) => page.evaluate(`openPanel('${panel}')`);

/** State after state, each from the one before. */
const STATES = {
  empty: () => {},
  trouble: async (page) => {
    await page.evaluate(`openText('   ')`);
    await until(page, `desk.now.state === 'failed'`);
  },
  working: async (page) => {
    await page.evaluate('show(null)');
    await paste(page, TEXT);
  },
  input: show('input'),
  correct: show('correct'),
  'correct a place': (page) => page.evaluate(`correctThis({ place: desk.now.data.places.at(-1).id })`),
  'missed names': (page) => page.evaluate(`chooseSegment(desk.now, 'missed')`),
  summary: (page) => page.evaluate(`chooseSegment(desk.now, 'summary')`),
  places: async (page) => {
    await show('places')(page);
    await page.evaluate(`setOwn([{ type: 'Feature', id: 'user:a', properties: { name: 'Kabul', kind: 'camp' }, geometry: { type: 'Point', coordinates: [69, 34] } }])`);
  },
  'new place': async (page) => {
    await page.evaluate(`startAdding({ at: [36.7, 67.1] })`);
    await until(page, 'own.draft.near');
  },
  why: async (page) => {
    await show('why')(page);
    await page.evaluate(`document.querySelector('.names details').open = true`);
  },
  check: show('check'),
  exports: async (page) => {
    await page.evaluate('openPanel(null)');
    await page.evaluate('toggleMenu()');
  },
  reading: async (page) => {
    await page.evaluate(`openText('Kabul fell. '.repeat(200000))`);
    await page.locator('.stages').waitFor();
  },
};

for (const [look, options] of [
  ['wide', {}],
  ['dark', { colorScheme: 'dark' }],
  ['narrow', { viewport: NARROW }],
]) {
  test(`axe: ${look}`, async (context) => {
    const { page, ready, close } = await openDesk(options);
    await ready();
    for (const [state, act] of Object.entries(STATES)) {
      await context.test(state, async () => {
        await act(page);
        await new Promise((resolve) => setTimeout(resolve, 100));
        assert.deepEqual(await violations(page), []);
        const over = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
        assert.ok(over <= 0, `${over} px too wide`);
      });
    }
    await close();
  });
}

test('with keys alone: paste, correct, undo, save', async () => {
  const { page, ready, notes, close } = await openDesk();
  await ready();
  await page.locator('#paste').focus();
  await page.keyboard.insertText(TEXT);
  await page.keyboard.press('Control+Enter');
  await made(page);
  await page.locator('[data-tool="check"]').focus();
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate('document.activeElement.id'), 'side-heading');
  await page.keyboard.press('0');
  await until(page, 'desk.now.made.corrections.length === 1');
  await page.keyboard.press('Control+z');
  await until(page, 'desk.now.made.corrections.length === 0');
  await page.keyboard.press('Escape');
  assert.equal(await page.evaluate('document.activeElement.dataset.tool'), 'check');
  await page.keyboard.press('F6');
  assert.equal(await page.evaluate('document.activeElement.localName'), 'iframe');
  await page.locator('#save').focus();
  const [saved] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  assert.match(saved.suggestedFilename(), /\.html$/);
  assert.deepEqual(notes(), []);
  await close();
});
