// The engine: compiled once, asked by messages. A message is the length of its JSON in four bytes, least first,
// the JSON, and behind it bytes to its end; `src/engine/task.rs` says what can be asked.

/** What the engine refuses, in its words; `code` tells the cases apart. */
export class GeobriefError extends Error {
  constructor({ code, message }) {
    super(message);
    this.name = 'GeobriefError';
    this.code = code;
  }
}

export class Engine {
  #module;
  #instance;
  /** Language packs, which an instance that begins anew needs first. */
  #packs = [];

  constructor(module, instance) {
    this.#module = module;
    this.#instance = instance;
  }

  /** An engine of the bytes of its WebAssembly. */
  static async of(wasm) {
    const module = await WebAssembly.compile(wasm);
    return new Engine(module, await WebAssembly.instantiate(module, glue(module)));
  }

  /** What it is and takes. */
  about() {
    const { bytes, ...about } = this.ask({ task: 'about' });
    return about;
  }

  /** The briefing of an article: its page, and what it holds. */
  brief(input, options = {}) {
    const { bytes, ...made } = this.ask(...wish('brief', input, options));
    return { ...made, html: new TextDecoder().decode(bytes) };
  }

  /** A briefing in another format: the file's name and bytes. */
  export(format, input, options = {}) {
    const [task, file] = wish('export', input, options);
    return this.ask({ ...task, format }, file);
  }

  /** The places that an article names: the object of `geobrief places --format json`. */
  places(input, options = {}) {
    const { bytes, ...found } = this.ask(...wish('mentions', input, options));
    return found;
  }

  /** Reads another language from now on, by its pack. */
  addLanguage(pack) {
    const { name } = this.ask({ task: 'language' }, pack);
    this.#packs.push(pack);
    return name;
  }

  /** Asks for a task; the members of the answer, and `bytes`. */
  ask(task, file = new Uint8Array()) {
    const { json, bytes } = read(this.#told(written(task, file)));
    if (json.error) throw new GeobriefError(json.error);
    return { ...json.ok, bytes };
  }

  #told(request) {
    if (!this.#instance) throw new GeobriefError({ code: 'broken', message: 'the engine begins anew; ask again' });
    try {
      return answer(this.#instance, request);
    } catch (problem) {
      // A trap (a panic, too little memory) ends an instance; the next question gets a new one.
      this.#instance = null;
      this.#begin();
      throw new GeobriefError({ code: 'broken', message: `the engine gave up on it: ${problem.message}` });
    }
  }

  /** Begins anew: at once, but for the main thread of a browser, which has to wait for so large a module. */
  #begin() {
    const begun = (instance) => {
      for (const pack of this.#packs) answer(instance, written({ task: 'language' }, pack));
      this.#instance = instance;
    };
    try {
      begun(new WebAssembly.Instance(this.#module, glue(this.#module)));
    } catch (problem) {
      if (!(problem instanceof RangeError)) throw problem;
      WebAssembly.instantiate(this.#module, glue(this.#module)).then(begun);
    }
  }
}

/** A task about an article, and the bytes of its file. */
function wish(task, input, { corrections = [], places = [], ...options }) {
  const { name = null, kind = null, text, bytes } = typeof input === 'string' ? { text: input } : input instanceof Uint8Array ? { bytes: input } : input;
  const file = bytes ?? new TextEncoder().encode(text);
  return [{ task, name, kind, corrections, places, options }, file];
}

function written(task, file) {
  const json = new TextEncoder().encode(JSON.stringify(task));
  const message = new Uint8Array(4 + json.length + file.length);
  new DataView(message.buffer).setUint32(0, json.length, true);
  message.set(json, 4);
  message.set(file, 4 + json.length);
  return message;
}

function read(message) {
  const length = new DataView(message.buffer).getUint32(0, true);
  const json = JSON.parse(new TextDecoder().decode(message.subarray(4, 4 + length)));
  return { json, bytes: message.subarray(4 + length) };
}

function answer({ exports: { memory, geobrief_room, geobrief_answer, geobrief_answer_at } }, request) {
  const at = geobrief_room(request.length) >>> 0;
  new Uint8Array(memory.buffer).set(request, at);
  const length = geobrief_answer() >>> 0;
  return new Uint8Array(memory.buffer, geobrief_answer_at() >>> 0, length).slice();
}

/** What libraries of the engine name but never call here: glue for clocks and random numbers. */
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
