/* The worker: unpacks the engine, compiles it, and carries messages to it and back. A trap (a panic, too
   little memory) ends an instance; the next message gets a new one. */

'use strict';

let compiled = null;
let instance = null;
/** Requests that every instance needs first: language packs. */
let kept = [];

self.onmessage = async ({ data: { start, keep, id, request } }) => {
  if (start) await open(start);
  else if (keep) kept.push(request);
  else answer(id, request);
};

async function open({ unpack, engine, length, module, packs }) {
  try {
    kept = packs ?? [];
    compiled = module ?? (await WebAssembly.compile(await unpacked(unpack, engine, length)));
    instance = await WebAssembly.instantiate(compiled, imports(compiled));
    kept.forEach(told);
    self.postMessage({ ready: true, module: module ? null : compiled });
  } catch (error) {
    self.postMessage({ failed: String(error) });
  }
}

async function unpacked(unpack, engine, length) {
  const { instance: unpacker } = await WebAssembly.instantiate(unpack, {});
  const { memory, unpack_room, unpack: work, unpack_at } = unpacker.exports;
  const at = unpack_room(engine.length) >>> 0;
  new Uint8Array(memory.buffer).set(engine, at);
  const found = work(length) >>> 0;
  if (found !== length) throw new Error('the engine inside this file is damaged');
  return new Uint8Array(memory.buffer, unpack_at() >>> 0, found).slice();
}

/** What the engine's libraries name but a page never calls: glue for clocks and random numbers. */
function imports(module) {
  const found = {};
  for (const { module: from, name, kind } of WebAssembly.Module.imports(module)) {
    if (kind !== 'function') continue;
    found[from] ??= {};
    found[from][name] = () => {
      throw new Error(`${name} is not for the engine`);
    };
  }
  return found;
}

function answer(id, request) {
  try {
    if (!instance) {
      instance = new WebAssembly.Instance(compiled, imports(compiled));
      kept.forEach(told);
    }
    const words = told(request);
    self.postMessage({ id, told: words, memory: instance.exports.memory.buffer.byteLength }, [words]);
  } catch (error) {
    instance = null;
    self.postMessage({ id, broken: String(error) });
  }
}

/** What the instance answers. */
function told(request) {
  const { memory, geobrief_room, geobrief_answer, geobrief_answer_at } = instance.exports;
  const at = geobrief_room(request.byteLength) >>> 0;
  new Uint8Array(memory.buffer).set(new Uint8Array(request), at);
  const length = geobrief_answer() >>> 0;
  return new Uint8Array(memory.buffer, geobrief_answer_at() >>> 0, length).slice().buffer;
}
