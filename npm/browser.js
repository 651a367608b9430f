// geobrief in browsers, in a page or better in a worker: an article takes a tenth of a second.

import { Engine } from './engine.js';

export { Engine, GeobriefError } from './engine.js';

/** Fetches, unpacks and compiles the engine. `files` says where engine.wasm.br and unpack.wasm are, where a
    bundler has moved them. */
export async function load(files = {}) {
  const { engine = new URL('./engine.wasm.br', import.meta.url), unpack = new URL('./unpack.wasm', import.meta.url) } = files;
  const [packed, unpacker] = await Promise.all([engine, unpack].map(bytesOf));
  const wasm = await unpacked(packed, unpacker);
  return Engine.of(wasm);
}

async function bytesOf(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** Browsers unpack no Brotli for a script; a server that has unpacked it already is fine, too. */
async function unpacked(packed, unpacker) {
  if (isWasm(packed)) return packed;
  const { instance } = await WebAssembly.instantiate(unpacker, {});
  const { memory, unpack_room, unpack, unpack_at } = instance.exports;
  const at = unpack_room(packed.length) >>> 0;
  new Uint8Array(memory.buffer).set(packed, at);
  const length = unpack(packed.length * 2) >>> 0;
  if (!length) throw new Error('engine.wasm.br is damaged');
  return new Uint8Array(memory.buffer, unpack_at() >>> 0, length).slice();
}

function isWasm(bytes) {
  return [0, 97, 115, 109].every((byte, at) => bytes[at] === byte);
}
