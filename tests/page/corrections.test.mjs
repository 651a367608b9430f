// The reader corrects places, and nothing of that is lost on the way back to the program.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { briefing, island, open, settled, undecided, NARROW } from './browser.mjs';

const program = '../../target/debug/geobrief';

/** Opens the card of the place with this label. */
async function openCard(page, label) {
  const row = page.locator('#places tr[data-place]', { hasText: label }).first();
  if (!(await row.isVisible())) await page.locator('#places .unfold').click();
  await row.locator('.pick').click();
  await settled(page);
  const form = page.locator('.card .correct');
  if (!(await form.evaluate((node) => node.open))) await form.locator('summary').click();
  return form;
}

/** A place with a candidate that was not chosen. */
async function rivalled(page) {
  const { places, map } = await island(page);
  const index = places.findIndex(
    ({ status, alternatives }) => status !== 'check' && alternatives.length > 0,
  );
  return { ...places[index], ...map.places[index] };
}

async function downloaded(page) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download' }).click(),
  ]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8'), file };
}

test('the card compares the place chosen with those that were not', async () => {
  const { page, notes, close } = await open(briefing);
  const place = await rivalled(page);
  const form = await openCard(page, place.label);
  const options = await form.locator('li').allInnerTexts();
  assert.equal(options.length, place.alternatives.length + 3);
  assert.match(options[0], /chosen/);
  assert.ok(options[1].includes(place.alternatives[0].reason));
  assert.ok(await form.locator('input[type="radio"]').first().isChecked());
  const why = await page.locator('.card .why').innerText();
  assert.ok(why.includes(place.preferred ?? place.evidence[0]));
  assert.deepEqual(notes, []);
  await close();
});

test('a candidate under the pointer shows where it lies, on the map or at its edge', async () => {
  const { page, close } = await open(briefing);
  const place = await rivalled(page);
  const form = await openCard(page, place.label);
  for (let n = 1; n <= place.alternatives.length; n += 1) {
    await form.locator('li').nth(n).hover();
    assert.equal(await page.locator('#map .g-ghost').count(), 1);
    const { lat, lon } = place.alternatives[n - 1];
    const isOn = await page.evaluate((at) => geobrief.map.getBounds().contains(at), [lat, lon]);
    assert.equal(await page.locator('.off-map.off-map-ghost').count(), isOn ? 0 : 1);
  }
  await page.locator('.card h3').hover();
  assert.equal(await page.locator('#map .g-ghost').count(), 0);
  await close();
});

test('another place is chosen, downloaded, and taken back', async () => {
  const { page, notes, close } = await open(briefing);
  const place = await rivalled(page);
  const form = await openCard(page, place.label);
  const bar = page.locator('#changes');
  assert.ok(!(await bar.isVisible()));
  await form.locator('input[type="radio"]').nth(1).check();
  assert.match(await bar.innerText(), /1 correction, not saved yet/);
  assert.match(await page.locator('.card .why').innerText(), /^Set by you, not applied yet/);
  const row = page.locator(`#places tr[data-place="${place.id}"] .status-beside`);
  assert.match(await row.innerText(), /Set by you/);
  const { name, text } = await downloaded(page);
  assert.match(name, /\.fix\.toml$/);
  const entry = `[[fix]]\nname = "${place.label}"\nplace = "${place.alternatives[0].id}"`;
  assert.ok(text.includes(entry), text);
  assert.match(await bar.innerText(), /downloaded as/);
  await form.locator('input[type="radio"]').first().check();
  assert.ok(!(await bar.isVisible()));
  assert.deepEqual(notes, []);
  await close();
});

test('leaving with corrections that are not saved is warned of, and they come back', async () => {
  const { page, notes, close } = await open(briefing);
  const place = await rivalled(page);
  const form = await openCard(page, place.label);
  await form.getByLabel('Not a place').check();
  await page.close({ runBeforeUnload: true });
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.deepEqual(notes, ['dialog: ']);
  page.removeAllListeners('dialog');
  page.on('dialog', (dialog) => dialog.accept());
  await page.reload();
  await settled(page);
  assert.match(await page.locator('#changes').innerText(), /1 correction, not saved yet/);
  await downloaded(page);
  page.removeAllListeners('dialog');
  page.on('dialog', (dialog) => notes.push(dialog.type()));
  await page.reload();
  assert.deepEqual(notes, ['dialog: '], 'nothing to warn of after the download');
  await close();
});

test('a pin of one’s own is typed, clicked or set with the keyboard', async () => {
  const { page, close } = await open(briefing);
  const place = await rivalled(page);
  const form = await openCard(page, place.label);
  const field = form.locator('.own input');
  await field.fill('91, 200');
  await field.blur();
  assert.match(await form.locator('.hint').innerText(), /latitude, longitude/);
  assert.ok(!(await page.locator('#changes').isVisible()));
  await field.fill('36.707, 67.212');
  await field.blur();
  const file = page.locator('#changes pre');
  assert.match(await file.textContent(), /at = \{ lat = 36\.707, lon = 67\.212 \}/);
  await form.getByRole('button', { name: 'Pick on the map' }).click();
  const box = await page.locator('#map').boundingBox();
  const spot = [box.x + box.width / 3, box.y + box.height / 2];
  const expected = await page.evaluate(
    ([x, y]) => geobrief.map.mouseEventToLatLng({ clientX: x, clientY: y }),
    spot,
  );
  await page.mouse.click(...spot);
  const [lat, lon] = (await field.inputValue()).split(', ').map(Number);
  const pixel = await page.evaluate(() => 360 / 256 / 2 ** geobrief.map.getZoom());
  assert.ok(Math.abs(lat - expected.lat) < pixel && Math.abs(lon - expected.lng) < pixel);
  assert.equal(await page.locator('.card').count(), 1, 'the card is still open');
  await form.getByRole('button', { name: 'Pick on the map' }).click();
  await page.keyboard.press('Enter');
  const middle = await page.evaluate(() => geobrief.map.getCenter());
  assert.equal(await field.inputValue(), `${middle.lat.toFixed(4)}, ${middle.lng.toFixed(4)}`);
  await form.getByRole('button', { name: 'Pick on the map' }).click();
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('.picking-note').count(), 0);
  assert.equal(await page.locator('.card').count(), 1);
  await close();
});

test('one mention can be corrected by the words around it', async () => {
  const { page, close } = await open(briefing);
  const { places, map } = await island(page);
  const isMeant = ({ mentions, status }) => mentions.length > 2 && status !== 'check';
  const index = places.findIndex(isMeant);
  const form = await openCard(page, map.places[index].label);
  await form.locator('select').selectOption('1');
  await form.getByLabel('Not a place').check();
  const text = await page.locator('#changes pre').textContent();
  const [, within] = /within = "(.*)"\n/.exec(text);
  assert.ok(JSON.parse(`"${within}"`).includes(places[index].mentions[1].name));
  await close();
});

test('a name that is not mapped gets a pin in its row', async () => {
  const { page, close } = await open(briefing);
  await page.locator('[data-correct]').first().click();
  const field = page.locator('#unmapped .own input');
  await field.fill('38.9, -77.03');
  await field.blur();
  const [name] = (await island(page)).unmapped;
  const text = await page.locator('#changes pre').textContent();
  assert.ok(text.includes(`name = "${name.name}"`) && text.includes('lat = 38.9'), text);
  await close();
});

test('pins are kept for good: a gazetteer file that the program takes', async () => {
  const { page, close } = await open(briefing);
  const place = await rivalled(page);
  const form = await openCard(page, place.label);
  await form.getByLabel('Not a place').check();
  const keep = page.getByRole('button', { name: 'Add to my places' });
  assert.equal(await keep.count(), 0, 'nothing to keep without a pin');
  await form.locator('.own input').fill('36.707, 67.212');
  await form.locator('.own input').blur();
  const [file] = await Promise.all([page.waitForEvent('download'), keep.click()]);
  assert.match(file.suggestedFilename(), /\.places\.geojson$/);
  const path = await file.path();
  const { features } = JSON.parse(readFileSync(path, 'utf8'));
  assert.deepEqual(features[0].geometry.coordinates, [67.212, 36.707]);
  assert.equal(features[0].properties.name, place.mentions[0].name);
  assert.ok((await page.locator('#changes').innerText()).includes('not saved yet'));
  if (existsSync(program)) {
    const home = mkdtempSync(join(tmpdir(), 'geobrief-'));
    const own = join(home, 'own.places.geojson');
    copyFileSync(path, own);
    const env = { ...process.env, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home };
    execFileSync(program, ['gazetteer', 'add', '--from', own], { env, stdio: 'pipe' });
    const listed = execFileSync(program, ['gazetteer', 'list'], { env, encoding: 'utf8' });
    assert.ok(listed.includes(features[0].properties.name), listed);
  }
  await close();
});

test('on a narrow screen corrections are made in the sheet', async () => {
  const { page, close } = await open(briefing, { viewport: NARROW });
  const place = await rivalled(page);
  const form = await openCard(page, place.label);
  await form.getByLabel('Not a place').check();
  assert.match(await page.locator('#changes').innerText(), /1 correction/);
  await form.getByRole('button', { name: 'Pick on the map' }).click();
  await settled(page);
  assert.ok(!(await page.locator('#sheet').isVisible()));
  await page.locator('#map').click({ position: { x: 150, y: 200 } });
  assert.ok(await page.locator('#sheet').isVisible());
  assert.match(await page.locator('#changes pre').textContent(), /lat = /);
  await close();
});

test('the file goes back to the program, and the next page says “Set by you”', {
  skip: !existsSync(program) && `${program} is not built`,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'geobrief-'));
  const input = join(folder, 'article.txt');
  const output = join(folder, 'page.html');
  copyFileSync('../../docs/sample/northern-frontier.txt', input);
  const brief = () => execFileSync(program, ['brief', input, '-o', output, '-q']);
  brief();
  const { page, close } = await open(output);
  const form = await openCard(page, 'Dawlatabad');
  await form.locator('input[type="radio"]').nth(1).check();
  const { name, file } = await downloaded(page);
  assert.equal(name, 'article.fix.toml');
  await file.saveAs(join(folder, name));
  await close();
  brief();
  const again = await open(output);
  const { places, fixes } = await island(again.page);
  assert.equal(fixes.length, 1);
  assert.equal(fixes[0].mentions, 1);
  assert.equal(places.find(({ id }) => id === fixes[0].place).status, 'set');
  assert.ok(!(await again.page.locator('#changes').isVisible()), 'nothing is left to save');
  await openCard(again.page, 'Kabul');
  await again.page.locator('.card .correct').getByLabel('Not a place').check();
  const both = await downloaded(again.page);
  assert.equal(both.text.match(/\[\[fix\]\]/g).length, 2, 'earlier corrections are kept');
  await again.close();
});

test('from one place to check a button leads to the next, and around', async () => {
  const { page, notes, close } = await open(undecided);
  const toCheck = await page.evaluate(() =>
    geobrief.places.filter(({ status }) => status === 'check').map(({ id, label }) => ({ id, label })),
  );
  assert.ok(toCheck.length >= 2, JSON.stringify(toCheck));
  await page.evaluate((id) => geobrief.select(id), toCheck[0].id);
  for (let step = 1; step <= toCheck.length; step += 1) {
    const { label } = toCheck[step % toCheck.length];
    await page.locator('.card .btn', { hasText: /^Next to check/ }).click();
    await settled(page);
    assert.equal(await page.locator('.card h3').innerText(), label);
  }
  const decided = await page.evaluate(() => geobrief.places.find(({ status }) => status === 'sure')?.id);
  if (decided) {
    await page.evaluate((id) => geobrief.select(id), decided);
    assert.equal(await page.locator('.card .btn', { hasText: /^Next to check/ }).count(), 0);
  }
  assert.deepEqual(notes, []);
  await close();
});
