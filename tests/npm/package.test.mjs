// The npm package as it is installed: the command makes the program's pages, the module says what its types say,
// and a browser runs it.

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(fileURLToPath(import.meta.url), '../../..');
const project = process.env.GEOBRIEF_PROJECT;
const program = process.env.GEOBRIEF;
const sample = join(root, 'docs/sample/northern-frontier.txt');
const installed = join(project, 'node_modules/geobrief');
const { load, GeobriefError } = await import(pathToFileURL(createRequire(join(project, 'x.js')).resolve('geobrief')).href);

/** A folder with the sample in it. */
function folder() {
  const made = mkdtempSync(join(tmpdir(), 'geobrief-npm-'));
  copyFileSync(sample, join(made, 'northern.txt'));
  return made;
}

function away(cwd) {
  return { PATH: process.env.PATH, HOME: cwd, XDG_DATA_HOME: cwd, XDG_CONFIG_HOME: cwd, XDG_CACHE_HOME: cwd };
}

function geobrief(cwd, ...arguments_) {
  return execFileSync(program, arguments_, { cwd, env: away(cwd), maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });
}

/** The package's command, as npx finds it. */
function command(cwd, ...arguments_) {
  const { status, stdout, stderr } = spawnSync(join(project, 'node_modules/.bin/geobrief'), arguments_, { cwd, maxBuffer: 1 << 28 });
  return { status, stdout, stderr: stderr.toString() };
}

test('the command writes what the program writes', () => {
  const cwd = folder();
  const { status, stderr } = command(cwd, 'brief', 'northern.txt', '-o', 'out/', '--export', 'csv,geojson');
  assert.equal(status, 0, stderr);
  const names = readdirSync(join(cwd, 'out')).sort();
  assert.equal(names.length, 3);
  geobrief(cwd, 'brief', 'northern.txt', '-o', 'program/', '--export', 'csv,geojson');
  for (const name of names) assert.ok(readFileSync(join(cwd, 'out', name)).equals(readFileSync(join(cwd, 'program', name))), name);
  assert.match(stderr, /places, \d+ to check/);
  assert.ok(command(cwd, 'northern.txt', '-o', '-').stdout.equals(geobrief(cwd, 'northern.txt', '-o', '-')), 'without a command');
  assert.deepEqual(JSON.parse(command(cwd, 'places', 'northern.txt').stdout), JSON.parse(geobrief(cwd, 'places', 'northern.txt', '--format', 'json')));
});

test('corrections beside the article and places of one’s own count', () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'northern.fix.toml'), '[[fix]]\nname = "Kabul"\nplace = "none"\n');
  writeFileSync(join(cwd, 'own.geojson'), JSON.stringify({ type: 'Feature', properties: { name: 'Faizabad', kind: 'camp' }, geometry: { type: 'Point', coordinates: [67.2, 36.7] } }));
  const own = ['northern.txt', '-o', '-', '--gazetteer', 'own.geojson'];
  assert.ok(command(cwd, ...own).stdout.equals(geobrief(cwd, 'brief', ...own)));
});

test('what cannot be done says why, with the program’s codes', () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'empty.txt'), ' \n');
  writeFileSync(join(cwd, 'bad.fix.toml'), '[[fix]]\nnam = 1\n');
  writeFileSync(join(cwd, 'mine.html'), 'mine');
  const cases = [
    [['empty.txt'], 3],
    [['missing.txt'], 3],
    [['northern.txt', '--fixes', 'bad.fix.toml'], 5],
    [['https://example.org/a'], 4],
    [['northern.txt', '--nonsense'], 2],
    [[], 2],
    [['northern.txt', '-o', 'mine.html'], 1],
  ];
  for (const [arguments_, code] of cases) {
    const { status, stderr } = command(cwd, ...arguments_);
    assert.equal(status, code, `${arguments_}: ${stderr}`);
    assert.match(stderr, /^geobrief: .{10}/, `${arguments_}`);
  }
  assert.equal(readFileSync(join(cwd, 'mine.html'), 'utf8'), 'mine');
  assert.ok(!existsSync(join(cwd, 'out')));
});

test('the module answers, refuses in words, and its types are true', async () => {
  const engine = await load();
  const about = engine.about();
  assert.ok(about.places > 60_000 && about.languages.includes('en'));
  const { toponyms } = engine.places('The convoy left Kabul for Faizabad, capital of Badakhshan province.');
  assert.deepEqual(toponyms.map(({ name }) => name).slice(0, 2), ['Kabul', 'Faizabad']);
  assert.throws(() => engine.brief(' '), (problem) => problem instanceof GeobriefError && problem.code === 'empty');
  const made = engine.brief({ name: 'northern.txt', text: readFileSync(sample, 'utf8') });
  const told = readFileSync(join(installed, 'index.d.ts'), 'utf8');
  const membersOf = (name) => [...told.split(`export interface ${name} {`)[1].split('\n}')[0].matchAll(/^ {2}(\w+)\??:/gm)].map(([, member]) => member);
  assert.deepEqual(Object.keys(about).sort(), membersOf('About').sort());
  assert.deepEqual(Object.keys(made).sort(), membersOf('Briefing').sort());
  const members = membersOf('Toponym');
  for (const toponym of toponyms) for (const member of Object.keys(toponym)) assert.ok(members.includes(member), member);
});

test('a browser runs it from a web server', async (t) => {
  const { openWindow, closeBrowser } = await import('../page/browser.mjs');
  t.after(closeBrowser);
  const types = { '.js': 'text/javascript', '.wasm': 'application/wasm', '.br': 'application/octet-stream' };
  const page = '<!doctype html><script type="importmap">{"imports": {"geobrief": "/browser.js"}}</script>';
  const server = createServer(({ url }, response) => {
    const file = join(installed, url);
    if (url === '/') response.writeHead(200, { 'content-type': 'text/html' }).end(page);
    else if (existsSync(file)) response.writeHead(200, { 'content-type': types[extname(url)] }).end(readFileSync(file));
    else response.writeHead(404).end();
  });
  t.after(() => server.close().closeAllConnections());
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const window = await openWindow();
  await window.page.goto(`http://127.0.0.1:${server.address().port}/`);
  const html = await window.page.evaluate(async (text) => {
    const { load: start } = await import('geobrief');
    return (await start()).brief(text).html;
  }, readFileSync(sample, 'utf8'));
  const engine = await load();
  assert.equal(html, engine.brief(readFileSync(sample, 'utf8')).html);
});
