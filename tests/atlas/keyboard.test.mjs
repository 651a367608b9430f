// Everything can be done with keys alone, and the way back is the browser's.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataOf, hashOf, openAtlas, selectionOf, until } from './atlas.mjs';

const { index } = dataOf();

const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.className);

test('/ goes to the search, arrows walk, Enter takes, Escape takes back', async () => {
  const { page, close } = await openAtlas();
  const before = await selectionOf(page);
  await page.keyboard.press('/');
  assert.equal(await focused(page), 'q');
  await page.keyboard.type('vienn');
  await page.locator('#oq').waitFor();
  await page.keyboard.press('ArrowDown');
  const current = await page.getAttribute('#q', 'aria-activedescendant');
  assert.match(await page.locator(`#${current}`).textContent(), /^Vienna/);
  await page.keyboard.press('Enter');
  assert.equal(await page.locator('#ph').textContent(), 'Vienna');
  await page.locator('#panel').focus();
  await page.keyboard.press('Escape');
  assert.equal(await selectionOf(page), before);
  assert.equal(await hashOf(page), '');
  await close();
});

test('Escape takes back a place, then the words, then the rest', async () => {
  const id = index.places.find(({ name }) => name === 'Vienna').id;
  const { page, close } = await openAtlas({ hash: `#p=${id}&q=barges&st=sure` });
  await until(page, () => document.querySelector('#res').textContent);
  await page.locator('#panel').focus();
  const steps = [];
  for (let step = 0; step < 3; step += 1) {
    await page.keyboard.press('Escape');
    steps.push(await hashOf(page));
  }
  assert.deepEqual(steps, ['#st=sure&q=barges', '#st=sure', '']);
  await close();
});

test('tabs answer arrows, and stay one stop', async () => {
  const { page, close } = await openAtlas();
  await page.locator('#t-places').focus();
  await page.keyboard.press('ArrowRight');
  assert.equal(await focused(page), 't-docs');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  assert.equal(await focused(page), 't-copies');
  assert.equal(await page.locator('#tabs [tabindex="0"]').count(), 1);
  await close();
});

test('a place of the list opens with Enter, a second one with Shift, and the focus stays', async () => {
  const { page, close } = await openAtlas();
  const first = page.locator('#list .pb').first();
  const [name, second] = [await first.textContent(), await page.locator('#list .pb').nth(1).textContent()];
  await first.focus();
  await page.keyboard.press('Enter');
  assert.equal(await page.locator('#ph').textContent(), name);
  assert.equal(await page.evaluate(() => document.activeElement.textContent), name);
  await page.locator('#list .pb', { hasText: second }).first().focus();
  await page.keyboard.press('Shift+Enter');
  assert.equal(await page.locator('.chipf').count(), 2);
  await close();
});

test('the ends of the period are sliders', async () => {
  const { page, close } = await openAtlas();
  await page.locator('[data-handle="0"]').focus();
  await page.keyboard.press('ArrowRight');
  const from = async () => (await hashOf(page)).slice(3).split('..')[0];
  const first = Date.parse(await from());
  assert.equal(await page.evaluate(() => document.activeElement.dataset.handle), '0');
  await page.keyboard.press('Shift+ArrowRight');
  assert.equal(Date.parse(await from()) - first, 864e5, 'a day');
  await page.keyboard.press('ArrowRight');
  assert.equal(Date.parse(await from()) - first, 8 * 864e5, 'a week');
  await page.keyboard.press('Home');
  assert.equal(await hashOf(page), '');
  await page.keyboard.press('End');
  const slider = page.locator('[data-handle="0"]');
  assert.equal(await slider.getAttribute('aria-valuenow'), await slider.getAttribute('aria-valuemax'));
  await close();
});

test('switches of the legend answer Space and keep the focus', async () => {
  const { page, close } = await openAtlas();
  const before = await selectionOf(page);
  await page.locator('[data-switch="likely"]').focus();
  await page.keyboard.press('Space');
  assert.notEqual(await selectionOf(page), before);
  assert.equal(await page.evaluate(() => document.activeElement.dataset.switch), 'likely');
  await page.keyboard.press('Space');
  assert.equal(await selectionOf(page), before);
  await close();
});

test('arrows walk from cell to cell', async () => {
  const { page, close } = await openAtlas({ hash: '#tab=matrix' });
  await page.locator('.mx .pb').first().focus();
  await page.keyboard.press('ArrowRight');
  const cell = () => page.evaluate(() => document.activeElement.dataset.cell);
  const first = await cell();
  assert.ok(first);
  await page.keyboard.press('ArrowRight');
  const second = await cell();
  assert.equal(first.split(',')[0], second.split(',')[0]);
  await page.keyboard.press('ArrowDown');
  const third = await cell();
  assert.equal(third.split(',')[1], second.split(',')[1]);
  assert.notEqual(third.split(',')[0], second.split(',')[0]);
  await close();
});

test('a chosen place is a step of the history, a filter is none', async () => {
  const { page, close } = await openAtlas();
  const length = () => page.evaluate(() => history.length);
  const start = await length();
  await page.locator('[data-switch="likely"]').click();
  await page.locator('#srcs .sb').first().click();
  assert.equal(await length(), start, 'filters replace');
  const filters = await hashOf(page);
  await page.locator('#list .pb').first().click();
  assert.equal(await length(), start + 1);
  await page.goBack();
  await until(page, () => !document.querySelector('#ph'));
  assert.equal(await hashOf(page), filters);
  await page.goForward();
  await until(page, () => document.querySelector('#ph'));
  await close();
});
