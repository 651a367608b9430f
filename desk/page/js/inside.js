/* The engine inside the file: a worker of the page carries messages to it. */

const carrier = {
  worker: null,
  /** The compiled engine: a new worker need not unpack it again. */
  module: null,
  /** Requests that an engine which begins anew is given first, by language. */
  packs: new Map(),

  start() {
    const length = Number(document.getElementById('engine').dataset.length);
    const [unpack, packed] = ['unpack', 'engine'].map(takePart);
    carrier.hire();
    const start = { unpack, engine: packed, length };
    carrier.worker.postMessage({ start }, [unpack.buffer, packed.buffer]);
  },

  hire() {
    carrier.source ??= URL.createObjectURL(
      new Blob([document.getElementById('worker').textContent], { type: 'text/javascript' }),
    );
    carrier.worker = new Worker(carrier.source);
    carrier.worker.onmessage = ({ data }) => carrier.hear(data);
    carrier.worker.onerror = (event) => fail(event.message ?? 'this browser starts no workers');
  },

  hear({ ready, module, failed, id, told, broken, memory }) {
    engine.memory = memory ?? engine.memory;
    if (failed) fail(failed);
    else if (ready) {
      carrier.module = module ?? carrier.module;
      onReady();
    } else if (broken) onBroken(id, broken);
    else onTold(id, told);
  },

  send(id, request) {
    carrier.worker.postMessage({ id, request }, [request]);
  },

  keep(name, request) {
    carrier.packs.set(name, request);
    carrier.worker.postMessage({ keep: true, request });
  },

  restart() {
    carrier.worker.terminate();
    carrier.hire();
    carrier.worker.postMessage({ start: { module: carrier.module, packs: [...carrier.packs.values()] } });
  },
};

/** Where the browser lets a page from a file keep its reader's places. */
const KEPT = 'geobrief-desk-places';

const shelf = {
  words: {
    promise: ' The program and the gazetteer are inside this file. It makes no request, and the browser is told to refuse any.',
    addresses: 'An address cannot be fetched from a file: ',
    fixes: (name) => `Saved ${name}. Load it here, or put it beside the article for geobrief brief.`,
    places: (name) => `Saved ${name}. geobrief brief takes it with --gazetteer.`,
    kept: () => (own.isKept ? 'Kept in this browser only. The file is the safe copy.' : 'Kept until this page is closed. Save the file.'),
  },

  /** What the file of one's own places is called. */
  ownFile: () => OWN_FILE,

  /** The text of one's own places as they were kept; null where there are none. */
  async places() {
    try {
      const kept = localStorage.getItem(KEPT);
      own.isKept = true;
      return kept;
    } catch {
      // A browser that lets a file keep nothing: the panel says so.
      own.isKept = false;
      return null;
    }
  },

  /** Keeps them without being asked to. */
  keep(text) {
    try {
      if (text) localStorage.setItem(KEPT, text);
      else localStorage.removeItem(KEPT);
      own.isKept = true;
    } catch {
      own.isKept = false;
    }
  },

  async savePlaces(text) {
    saveFile(OWN_FILE, text, 'application/geo+json');
    return shelf.words.places(OWN_FILE);
  },

  async saveFixes(article) {
    saveFile(fixesName(article), article.fixes, 'application/toml');
    return shelf.words.fixes(fixesName(article));
  },

  /** Nothing was opened before the page. */
  async open() {},
};
