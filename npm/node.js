// geobrief in Node.

import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { Engine } from './engine.js';

export { Engine, GeobriefError } from './engine.js';

/** Unpacks and compiles the engine, once for a program that keeps it. */
export async function load() {
  const packed = await readFile(new URL('./engine.wasm.br', import.meta.url));
  const wasm = await promisify(brotliDecompress)(packed);
  return Engine.of(wasm);
}
