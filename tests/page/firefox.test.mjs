// A smoke test in Firefox: the page works there too, and asks for nothing.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { test } from 'node:test';
import { briefing, NARROW, WIDE } from './pages.mjs';
import { openTab, startFirefox } from './firefox.mjs';

const program = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
const skip = !existsSync(program) && `${program} is not installed: apt install firefox-esr`;
const stillness = 'new Promise((resolve) => setTimeout(resolve, 700))';

for (const viewport of [WIDE, NARROW]) {
  test(`Firefox, ${viewport.width} px: map, card, links, corrections`, { skip }, async () => {
    const firefox = await startFirefox();
    try {
      const { notes, evaluate } = await openTab(firefox, pathToFileURL(briefing).href, viewport);
      await evaluate(stillness);
      const drawn = await evaluate(`({
        land: document.querySelectorAll('#map path.m-land, #map path.m-tint2').length,
        pins: document.querySelectorAll('#map .pin').length,
        labels: [...document.querySelectorAll('#map .lab')].filter((n) => !n.hidden).length,
        over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      })`);
      assert.ok(drawn.land > 0 && drawn.pins > 0 && drawn.labels > 5, JSON.stringify(drawn));
      assert.ok(drawn.over <= 0, `${drawn.over} px too wide`);
      const id = await evaluate(`geobrief.places.find((p) => p.anchor?.mark === 'point').id`);
      const row = `document.querySelector('#places [data-place="${id}"] .pick')`;
      await evaluate(`${row}.click()`);
      await evaluate(stillness);
      const card = await evaluate(`({
        heading: document.querySelector('.card h3').textContent,
        quotes: document.querySelectorAll('.card ol li mark').length,
        lit: document.querySelectorAll('mark.sel').length,
        hash: location.hash,
      })`);
      assert.ok(card.quotes > 0 && card.lit > 0 && card.hash.startsWith('#place='));
      await evaluate(`document.querySelector('.correct input[value="none"]').click()`);
      assert.match(await evaluate(`document.querySelector('#changes').innerText`), /1 correction/);
      await evaluate(`document.querySelector('#changes > .btn:last-of-type').click()`);
      assert.deepEqual(notes, []);
    } finally {
      await firefox.close();
    }
  });
}
