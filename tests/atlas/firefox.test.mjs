// The atlas in Firefox, from a folder: scripts and data load, the counts are the same, nothing is asked for.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'node:test';
import { openTab, startFirefox } from '../page/firefox.mjs';
import { dataOf, openAtlas, selectionOf, site, NARROW, WIDE } from './atlas.mjs';

const program = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
const skip = !existsSync(program) && `${program} is not installed: apt install firefox-esr`;
const { index } = dataOf();
const linz = index.places.find(({ name }) => name === 'Linz');

for (const [name, size] of [
  ['wide', WIDE],
  ['phone', NARROW],
]) {
  test(`Firefox, ${name}`, { skip }, async () => {
    const firefox = await startFirefox();
    try {
      const hash = `#p=${linz.id}`;
      const home = pathToFileURL(join(site, 'index.html')).href;
      const { notes, evaluate } = await openTab(firefox, home + hash, size);
      const until = async (expression) => {
        const end = Date.now() + 20_000;
        while (!(await evaluate(expression))) {
          if (Date.now() > end) throw new Error(`never: ${expression}`);
          await new Promise((resolve) => setTimeout(resolve, 30));
        }
      };
      await until(`document.querySelectorAll('#panel .said blockquote').length`);
      const chromium = await openAtlas({ hash, viewport: size });
      const words = await evaluate(`document.querySelector('#res').textContent`);
      assert.equal(words, await selectionOf(chromium.page));
      await chromium.close();
      assert.ok(await evaluate(`document.querySelectorAll('#base path').length > 8`));
      assert.ok(await evaluate(`document.querySelectorAll('#over .mk').length > 3`));
      await evaluate(
        `(document.querySelector('#q').value = 'water', document.querySelector('#q').dispatchEvent(new Event('input')))`,
      );
      await until(`document.querySelector('#oq')`);
      for (const tab of ['docs', 'matrix', 'compare', 'check', 'copies', 'places']) {
        await evaluate(`document.querySelector('#t-${tab}').click()`);
      }
      const folder = pathToFileURL(`${site}/`).href;
      assert.deepEqual(
        notes.filter((note) => !note.startsWith(`request: ${folder}`)),
        [],
      );
    } finally {
      await firefox.close();
    }
  });
}
