// Runs the engine in Node: what its pages may do is asked of the engine itself.

/** An engine of compiled bytes: `ask(task, file)` gives the answer and its bytes. */
export async function runEngine(wasm) {
  const module = await WebAssembly.compile(wasm);
  const instance = await WebAssembly.instantiate(module, glue(module));
  const { memory, geobrief_room: room, geobrief_answer: answer, geobrief_answer_at: at } = instance.exports;
  return function ask(task, file = new Uint8Array()) {
    const json = new TextEncoder().encode(JSON.stringify(task));
    const length = 4 + json.length + file.length;
    const request = new Uint8Array(length);
    new DataView(request.buffer).setUint32(0, json.length, true);
    request.set(json, 4);
    request.set(file, 4 + json.length);
    const to = room(length) >>> 0;
    new Uint8Array(memory.buffer).set(request, to);
    const told = answer() >>> 0;
    const message = new Uint8Array(memory.buffer, at() >>> 0, told).slice();
    const head = new DataView(message.buffer).getUint32(0, true);
    const { ok, error } = JSON.parse(new TextDecoder().decode(message.subarray(4, 4 + head)));
    if (error) throw new Error(`${error.code}: ${error.message}`);
    return { ...ok, bytes: message.subarray(4 + head) };
  };
}

/** What libraries of the engine name but never call here. */
function glue(module) {
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
