// The page in another language: the same page, and no word of the first one left.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { german, open, sample, settled, NARROW } from './browser.mjs';

/** Words that are the same in both languages. */
const SAME = ['Briefing', 'Bot', 'Leaflet', 'Natural Earth · GeoNames CC BY 4.0', 'text, SHA-256'];
/** Lengths, and the words of the source that stand among those of the interface. */
const COMMON = /^\d+ km$| · geobrief$|^Sergei Shoigu$/;
/** What the sources, the gazetteer and the reader say. */
const QUOTED = '[lang]:not(html), [dir], bdi, code, script, style, svg text, .lab, .about-place, pre, output';

/** Texts of the interface that stand in the page now, and what screen readers are told. */
function interfaceTexts(page) {
  return page.evaluate((quoted) => {
    const texts = [];
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ALL);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
      if (element.closest(quoted)) continue;
      const told =
        node === element
          ? ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name))
          : [node.data];
      texts.push(...told.filter((text) => /\p{L}/u.test(text ?? '')));
    }
    return texts.map((text) => text.trim().replaceAll(/\s+/g, ' '));
  }, QUOTED);
}

/** Opens every door: cards, choices, corrections, filters. */
async function useAll(page) {
  await page.evaluate(() => document.querySelectorAll('.unfold').forEach((node) => node.click()));
  const rows = page.locator('#places .pick');
  const seen = [];
  const look = async () => seen.push(...(await interfaceTexts(page)));
  for (let n = 0; n < (await rows.count()); n += 1) {
    await rows.nth(n).click();
    await settled(page);
    await look();
  }
  const form = page.locator('.card .correct').last();
  if (!(await form.evaluate((node) => node.open))) await form.locator('summary').click();
  await form.locator('input[value="none"]').check();
  await page.locator('#changes summary').click();
  await page.locator('[data-correct]').first().click();
  await page.locator('[data-step="1"]').first().evaluate((node) => node.click());
  await page.locator('#comment-filter').selectOption({ index: 1 });
  await look();
  await page.locator('#changes summary').click();
  await form.locator('.own input').fill('nowhere');
  await form.locator('.own input').blur();
  await form.locator('.own button').click();
  await look();
  return new Set(seen);
}

for (const [name, options] of [
  ['wide', {}],
  ['narrow', { viewport: NARROW }],
]) {
  test(`German says all that English says, in German: ${name}`, async () => {
    const texts = [];
    for (const file of [sample, german]) {
      const { page, notes, close } = await open(file, options);
      texts.push(await useAll(page));
      assert.deepEqual(notes, []);
      await close();
    }
    const [english, translated] = texts;
    assert.ok(translated.size > 150, `${translated.size} texts`);
    const isCommon = (text) => SAME.includes(text) || COMMON.test(text);
    const left = [...translated].filter((text) => english.has(text) && !isCommon(text));
    assert.deepEqual(left, []);
  });
}

test('numbers, dates and positions are written as Germans write them', async () => {
  const { page, close } = await open(german);
  assert.equal(await page.locator('html').getAttribute('lang'), 'de');
  assert.notEqual(await page.locator('#article .text').getAttribute('lang'), 'de');
  assert.match(await page.locator('.facts').innerText(), /11\. August 2021/);
  await page.locator('#places tr[data-place]', { hasText: 'Faizabad' }).locator('.pick').click();
  await settled(page);
  assert.match(await page.locator('.card .actions').innerText(), /\d,\d{3} N \d+,\d{3} O/);
  await close();
});

test('the German page has room for its longer words', async () => {
  for (const width of [1440, 960, 390, 320]) {
    const { page, close } = await open(german, { viewport: { width, height: 800 } });
    await page.locator('#places .pick').first().click();
    await settled(page);
    const [inner, scrolled] = await page.evaluate(() => [
      document.documentElement.clientWidth,
      document.documentElement.scrollWidth,
    ]);
    assert.ok(scrolled <= inner, `${scrolled} px of content in ${width}`);
    await close();
  }
});
