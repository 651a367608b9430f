// Puts the npm package together: node npm/build.mjs ENGINE.wasm UNPACK.wasm FOLDER [--quick]
//
// `desk/build.sh` makes both files (`target/desk`). `--quick` packs in seconds, less tightly: for tests.

import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { Engine } from './engine.js';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');
const [engineFile, unpackFile, out, form] = process.argv.slice(2);

const wasm = readFileSync(engineFile);
const { version } = (await Engine.of(wasm)).about();
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const described = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
writeFileSync(join(out, 'package.json'), `${JSON.stringify({ ...described, version }, null, 2)}\n`);
const parts = readdirSync(here).filter((name) => /\.(js|ts)$/.test(name));
for (const name of [...parts, 'README.md']) cpSync(join(here, name), join(out, name));
for (const name of readdirSync(root).filter((name) => /^(LICENSE|ATTRIBUTION)/.test(name))) cpSync(join(root, name), join(out, name));
cpSync(unpackFile, join(out, 'unpack.wasm'));
const packed = brotliCompressSync(wasm, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: form === '--quick' ? 5 : 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: wasm.length,
  },
});
writeFileSync(join(out, 'engine.wasm.br'), packed);
console.log(`${out}: geobrief ${version}, engine ${(packed.length / 1e6).toFixed(2)} MB packed`);
