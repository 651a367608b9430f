// The light file, where it was built (`bash desk/build.sh --light`): it makes briefings, and says what it lacks.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { made, openDesk, paste, root, sample } from './desk.mjs';

const light = join(root, 'target/desk/geobrief-light.html');

test('the light file says which places it lacks, and briefs without them', { skip: !existsSync(light) && 'it was not built' }, async () => {
  const { page, notes, ready, close } = await openDesk({ file: light });
  await ready();
  const { places, least_people: least } = await page.evaluate('engine.about');
  assert.equal(least, 5000);
  assert.ok(places > 60_000 && places < 200_000, `${places}`);
  assert.match(await page.locator('#boot').innerText(), /light file: .* fewer than 5,000 people/);
  await paste(page, readFileSync(sample, 'utf8'));
  await made(page);
  assert.ok((await page.evaluate('desk.now.made.places')) >= 10);
  const found = await page.evaluate(`ask({ task: 'search', query: 'Takht-e Qeysar', limit: 3 })`);
  assert.ok(!found.places.some(({ id }) => id === 'gn:12'), 'a village of 1,266 people');
  assert.deepEqual(notes(), []);
  await close();
});
