/* The engine: questions go in, answers come out. What carries them stands in its own section: `inside.js`, a
   worker of the page with the engine that the file has inside, or `served.js`, the program that serves the
   page. A carrier has `start()`, `send(id, request)`, `keep(request)` for what an engine that begins anew needs
   first, and `restart()`; it calls `onReady`, `onTold`, `onBroken` and `fail`. Beside it stands a `shelf`: where
   work is kept, and what the page says of it. */

/** Milliseconds after which a question is given up. */
const PATIENCE = 180_000;

const engine = {
  /** What it is and takes, once it runs. */
  about: null,
  /** Why it does not run. */
  failed: null,
  /** Bytes of its memory, at the last answer; 0 where it does not tell. */
  memory: 0,
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

/** Whether the program around the engine does this besides: "fetch", "files". */
function can(ability) {
  return Boolean(engine.about?.abilities.includes(ability));
}

function fail(words) {
  engine.failed = words;
  engine.reject(new Refusal({ code: 'engine', message: words }));
}

async function onReady() {
  if (engine.about) return;
  const about = await ask({ task: 'about' }, null, { early: true });
  engine.about = about;
  warmUp();
  engine.resolve(about);
}

function onTold(id, told) {
  const question = answered(id);
  if (!question) return;
  const { json, bytes } = readMessage(told);
  if (json.error) question.reject(new Refusal(json.error));
  else question.resolve({ ...json.ok, bytes });
}

function onBroken(id, words, code = 'broken') {
  answered(id)?.reject(new Refusal({ code, message: words }));
}

function answered(id) {
  const question = engine.waiting.get(id);
  engine.waiting.delete(id);
  clearTimeout(question?.timer);
  return question;
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
    carrier.send(id, request);
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
  const given = [...engine.waiting.values()];
  engine.waiting.clear();
  carrier.restart();
  for (const { reject, timer } of given) {
    clearTimeout(timer);
    reject(new Refusal({ code: 'stopped', message: words }));
  }
}

/** Has the engine read a language by its pack, now and whenever it begins anew. */
async function addLanguage(bytes) {
  const { language, name } = await ask({ task: 'language' }, bytes);
  carrier.keep(language, writeMessage({ task: 'language' }, bytes));
  return name;
}
