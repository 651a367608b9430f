// The desk in Firefox, from a file: the same bytes, a drawn frame, a correction; nothing asked for.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { test } from 'node:test';
import { openTab, startFirefox } from '../page/firefox.mjs';
import { WIDE } from '../page/pages.mjs';
import { desk, geobrief, sample } from './desk.mjs';

const program = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
const skip = !existsSync(program) && `${program} is not installed: apt install firefox-esr`;

test('Firefox: paste, briefing, correction', { skip }, async () => {
  const text = readFileSync(sample, 'utf8');
  const firefox = await startFirefox();
  try {
    const { notes, evaluate } = await openTab(firefox, pathToFileURL(desk).href, WIDE);
    const until = async (expression) => {
      const end = Date.now() + 60_000;
      while (!(await evaluate(expression))) {
        if (Date.now() > end) throw new Error(`never: ${expression}`);
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    };
    await until('Boolean(engine.about)');
    const ready = await evaluate('performance.now()');
    await evaluate(`(document.querySelector('#paste').value = ${JSON.stringify(text)}, document.querySelector('#make').click())`);
    await until(`desk.now?.state === 'made' && Boolean(desk.now.frame?.isReady)`);
    const shown = await evaluate('performance.now()');
    console.log(`# Firefox: ready ${Math.round(ready)} ms after opening, first briefing ${Math.round(shown - ready)} ms later`);
    const sum = await evaluate(`crypto.subtle.digest('SHA-256', desk.now.page).then((sum) => [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, '0')).join('')).catch(() => null)`);
    const expected = geobrief(['brief', '-', '-o', '-'], text);
    if (sum) assert.equal(sum, createHash('sha256').update(expected).digest('hex'));
    assert.equal(await evaluate('desk.now.html'), expected.toString());
    await evaluate(`(openPanel('check'), desk.now.byKey(1))`);
    await until('desk.now.made.check === 0 && (desk.now.shown ?? 0) > 0');
    assert.equal(await evaluate('desk.now.made.corrections.length'), 1);
    const outside = notes.filter((note) => !note.startsWith('request: blob:'));
    assert.deepEqual(outside, []);
  } finally {
    await firefox.close();
  }
});
