// Puts the desk into one HTML file: node pack.mjs ENGINE.wasm UNPACK.wasm OUT.html [--base64] [--quick]
//
// The engine, with all its data, is packed with Brotli; the file is windows-1252, in which each byte is a
// character, so that a byte costs a byte. `--base64` writes a file of ASCII for what changes other bytes
// (some filters of mail), a quarter larger. `--quick` packs in seconds, less tightly: for trying things.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { Engine } from '../../npm/engine.js';

const here = dirname(fileURLToPath(import.meta.url));
const page = join(here, '../page');
const [engineFile, unpackFile, out, ...forms] = process.argv.slice(2);

/** Sections in the order in which they need each other. */
const STYLES = ['tokens', 'frame', 'panel', 'stage', 'narrow'];
const SCRIPTS = [
  'dom', 'parts', 'engine', 'inside', 'articles', 'frames', 'chrome', 'save', 'stage', 'places', 'panels', 'correct', 'arrange', 'own-panels', 'start',
];

const read = (name) => readFileSync(join(page, name), 'utf8');

/** Characters beyond ASCII as the escapes of a language: the file's own letters need no encoding. */
function ascii(text, escape) {
  return text.replace(/[^\x00-\x7f]/gu, (c) => escape(c.codePointAt(0)));
}

const hex = (code, digits) => code.toString(16).padStart(digits, '0');
const inScript = (text) => ascii(text, (code) => (code > 0xffff ? `\\u{${hex(code, 1)}}` : `\\u${hex(code, 4)}`));
const inStyle = (text) => ascii(text, (code) => `\\${hex(code, 6)}`);
const inHtml = (text) => ascii(text, (code) => `&#${code};`);

function hash(text) {
  return `'sha256-${createHash('sha256').update(text, 'latin1').digest('base64')}'`;
}

/** Bytes as characters of windows-1252 that HTML leaves as they are: see page/js/parts.js. */
function asCharacters(bytes) {
  const parts = [];
  for (const byte of bytes) {
    if (byte === 0 || byte === 13 || byte === 60 || byte === 61) parts.push(61, byte + 64);
    else parts.push(byte);
  }
  return Buffer.from(parts);
}

function policy(script, style, pages) {
  return [
    "default-src 'none'",
    `script-src ${[hash(script), ...pages.scripts].join(' ')} 'wasm-unsafe-eval'`,
    `style-src ${[hash(style), ...pages.styles].join(' ')}`,
    'img-src data: blob:',
    'worker-src blob:',
    'frame-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function examples() {
  const listed = JSON.parse(read('examples/examples.json'));
  const known = new Set(readdirSync(join(page, 'examples')));
  const all = listed.map(({ file, ...rest }) => {
    if (!known.has(file)) throw new Error(`examples.json names ${file}, which is not there`);
    return { ...rest, text: read(`examples/${file}`) };
  });
  return inScript(JSON.stringify(all)).replaceAll('<', '\\u003c');
}

const wasm = readFileSync(engineFile);
const engine = await Engine.of(wasm);
const { version } = engine.about();
// A frame inherits the policy of the page: it lets in what briefings run, in every look.
const { world, ...sources } = engine.ask({ task: 'shell' });
const packed = brotliCompressSync(wasm, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: forms.includes('--quick') ? 5 : 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: wasm.length,
  },
});
const isBase64 = forms.includes('--base64');
const part = (bytes) => (isBase64 ? Buffer.from(bytes.toString('base64')) : asCharacters(bytes));
const script = inScript(`'use strict';\n${SCRIPTS.map((name) => read(`js/${name}.js`)).join('')}`);
const style = inStyle(STYLES.map((name) => read(`css/${name}.css`)).join(''));
const worker = inScript(read('worker.js'));
for (const [name, text] of [['script', script], ['worker', worker]]) {
  if (/<\/script|<!--/i.test(text)) throw new Error(`the ${name} would end its element`);
}

/** The engine, what unpacks it, and the worker that runs it. */
function carried() {
  const data = isBase64 ? ' data-form="base64"' : '';
  const element = (id, attributes, content) => [`<script type="text/plain" id="${id}"${attributes}>`, content, '</script>\n'];
  const all = [
    element('unpack', data, part(readFileSync(unpackFile))),
    element('engine', `${data} data-length="${wasm.length}"`, part(packed)),
    element('worker', '', worker),
  ];
  return Buffer.concat(all.flat().map((piece) => (Buffer.isBuffer(piece) ? piece : Buffer.from(piece, 'latin1'))));
}

const values = {
  policy: policy(script, style, sources),
  version,
  style,
  script,
  worker,
  world,
  symbols: read('symbols.svg').replace(/<\/?svg[^>]*>/g, '').trim(),
  examples: examples(),
  charset: 'windows-1252',
  carried: carried(),
};
const template = inHtml(read('index.html'));
const pieces = template.split(/\{\{(\w+)\}\}/).map((piece, at) => {
  if (at % 2 === 0) return Buffer.from(piece, 'latin1');
  const value = values[piece];
  if (value === undefined) throw new Error(`index.html wants {{${piece}}}`);
  return Buffer.isBuffer(value) ? value : Buffer.from(value, 'latin1');
});
const file = Buffer.concat(pieces);
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, file);
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
console.log(`${out}: ${megabytes(file.length)} (engine ${megabytes(wasm.length)}, packed ${megabytes(packed.length)})`);
