// Comments: threads, filter, their layer of the map.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { briefing, crowded, island, open, settled } from './browser.mjs';

test('the filter shows the comments that name a place, and a jump shows all again', async () => {
  const { page, notes, close } = await open(briefing);
  const { places, map } = await island(page);
  const index = places.findIndex(({ comments }) => comments > 0);
  const blocks = new Set(places[index].mentions.map(({ block }) => block));
  const wanted = [...blocks].filter((block) => block.startsWith('c'));
  await page.locator('#comment-filter').selectOption(places[index].id);
  const shown = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('#comments .comment')]
        .filter((node) => node.checkVisibility())
        .map((node) => node.id),
    );
  assert.deepEqual(await shown(), wanted.sort());
  const counted = await page.locator('.filter-count').innerText();
  assert.match(counted, new RegExp(`^${wanted.length} comment`));
  await page.emulateMedia({ media: 'print' });
  const all = (await island(page)).document.comments.length;
  assert.equal((await shown()).length, all, 'paper has every comment');
  await page.emulateMedia({ media: 'screen' });
  const hidden = (await page.locator('#comments .comment[hidden]').first().getAttribute('id')) ?? '';
  await page.evaluate((id) => {
    const link = document.createElement('a');
    link.href = `#${id}`;
    link.dataset.jump = '';
    document.querySelector('main').append(link);
    link.click();
  }, hidden);
  assert.equal((await shown()).length, all);
  await page.locator('#places .pick', { hasText: map.places[index].label }).first().click();
  await settled(page);
  await page.locator('.card').getByRole('button', { name: /^Its comment/ }).click();
  assert.deepEqual(await shown(), wanted.sort());
  assert.deepEqual(notes, []);
  await close();
});

test('the layer of the comments can be switched off on the map', async () => {
  const { page, close } = await open(briefing);
  const visible = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('#map :is(.pin.in-comments, .lab.in-comments, .n.c), .off-map .n.c')]
        .filter((node) => !node.closest('[hidden]') && node.checkVisibility())
        .map((node) => node.outerHTML.slice(0, 80)),
    );
  assert.ok((await visible()).length > 0);
  await page.locator('#comment-layer').uncheck();
  await settled(page);
  assert.deepEqual(await visible(), []);
  assert.ok((await page.locator('#map .pin:not(.in-comments)').count()) > 0);
  await page.locator('#comment-layer').check();
  await settled(page);
  assert.ok((await visible()).length > 0);
  await close();
});

test('answers stand in from what they answer, with votes and a link to the source', async () => {
  const { page, close } = await open(crowded);
  const [first, answer] = await page.evaluate(() =>
    ['c1', 'c2'].map((id) => {
      const node = document.getElementById(id);
      const { left } = node.getBoundingClientRect();
      const inset = Number.parseFloat(getComputedStyle(node).marginInlineStart);
      return { left: left + inset, words: node.querySelector('header').innerText };
    }),
  );
  assert.ok(answer.left > first.left, `${answer.left} / ${first.left}`);
  assert.match(answer.words, /answers\s+reader_1/);
  assert.match(answer.words, /\d points?/);
  const link = page.locator('#c2 a', { hasText: 'permalink' });
  assert.equal(await link.getAttribute('href'), 'https://forum.example/thread/2');
  assert.match(await link.getAttribute('rel'), /noreferrer/);
  await close();
});
