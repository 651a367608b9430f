/* The engine, in a worker: questions go in, answers come out; one that never ends is ended with its
   worker, and the next has a new one. */

/** Milliseconds after which a question is given up. */
const PATIENCE = 180_000;

const engine = {
  /** What it is and takes, once it runs. */
  about: null,
  /** Why it does not run. */
  failed: null,
  /** Bytes of its memory, at the last answer. */
  memory: 0,
  worker: null,
  /** The compiled engine: a new worker need not unpack it again. */
  module: null,
  /** Requests that an engine which begins anew is given first, by language. */
  packs: new Map(),
  waiting: new Map(),
  last: 0,
};
engine.ready = new Promise((resolve, reject) => Object.assign(engine, { resolve, reject }));
// Who needs the engine says so; that nobody does yet is no error.
engine.ready.catch(() => {});

/** What the engine refuses, in its words; `code` tells the cases apart. */
class Refusal extends Error {
  constructor({ code, message }) {
    super(message);
    this.code = code;
  }
}

function startEngine() {
  const length = Number(document.getElementById('engine').dataset.length);
  const [unpack, packed] = ['unpack', 'engine'].map(takePart);
  hire();
  const start = { unpack, engine: packed, length };
  engine.worker.postMessage({ start }, [unpack.buffer, packed.buffer]);
}

function hire() {
  engine.source ??= URL.createObjectURL(
    new Blob([document.getElementById('worker').textContent], { type: 'text/javascript' }),
  );
  engine.worker = new Worker(engine.source);
  engine.worker.onmessage = onAnswer;
  engine.worker.onerror = (event) => fail(event.message ?? 'this browser starts no workers');
}

function fail(words) {
  engine.failed = words;
  engine.reject(new Refusal({ code: 'engine', message: words }));
}

async function onAnswer({ data: { ready, module, failed, id, told, broken, memory } }) {
  if (failed) return fail(failed);
  if (ready) {
    engine.module = module ?? engine.module;
    if (engine.about) return undefined;
    const about = await ask({ task: 'about' }, null, { early: true });
    engine.about = about;
    warmUp();
    return engine.resolve(about);
  }
  const question = engine.waiting.get(id);
  engine.waiting.delete(id);
  if (!question) return undefined;
  clearTimeout(question.timer);
  engine.memory = memory ?? engine.memory;
  if (broken) return question.reject(new Refusal({ code: 'broken', message: broken }));
  const { json, bytes } = readMessage(told);
  if (json.error) return question.reject(new Refusal(json.error));
  return question.resolve({ ...json.ok, bytes });
}

function writeMessage(json, bytes) {
  const head = new TextEncoder().encode(JSON.stringify(json));
  const message = new Uint8Array(4 + head.length + (bytes?.length ?? 0));
  new DataView(message.buffer).setUint32(0, head.length, true);
  message.set(head, 4);
  if (bytes) message.set(bytes, 4 + head.length);
  return message.buffer;
}

function readMessage(message) {
  const length = new DataView(message).getUint32(0, true);
  const json = JSON.parse(new TextDecoder().decode(new Uint8Array(message, 4, length)));
  return { json, bytes: new Uint8Array(message, 4 + length) };
}

/** Asks the engine; the answer's members, and `bytes`. Throws a `Refusal`. */
async function ask(json, bytes = null, { early = false } = {}) {
  if (!early) await engine.ready;
  engine.last += 1;
  const id = engine.last;
  const request = writeMessage(json, bytes);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => dismiss('it took more than three minutes'), PATIENCE);
    engine.waiting.set(id, { resolve, reject, timer });
    engine.worker.postMessage({ id, request }, [request]);
  });
}

/** Browsers compile a function when it is first called: a text of ours goes first, while the reader has
    nothing to wait for yet. */
function warmUp() {
  const [{ text }] = examples();
  ask({ task: 'brief' }, new TextEncoder().encode(text), { early: true }).catch(() => {});
}

/** Ends what the engine is at, and begins anew. */
function dismiss(words) {
  engine.worker.terminate();
  const given = [...engine.waiting.values()];
  engine.waiting.clear();
  hire();
  engine.worker.postMessage({ start: { module: engine.module, packs: [...engine.packs.values()] } });
  for (const { reject, timer } of given) {
    clearTimeout(timer);
    reject(new Refusal({ code: 'stopped', message: words }));
  }
}

/** Has the engine read a language by its pack, now and whenever it begins anew. */
async function addLanguage(bytes) {
  const { language, name } = await ask({ task: 'language' }, bytes);
  const request = writeMessage({ task: 'language' }, bytes);
  engine.packs.set(language, request);
  engine.worker.postMessage({ keep: true, request });
  return name;
}
