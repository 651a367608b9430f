/* The engine of the program that serves the page, `geobrief desk`. Its address has a key that opens once; the
   page changes it for another, which it keeps while its tab is open. */

const KEY = 'geobrief-desk-key';

const carrier = {
  key: null,
  /** What ends the questions that are under way. */
  stop: new AbortController(),

  async start() {
    try {
      await carrier.enter();
    } catch (refusal) {
      return fail(refusal.message);
    }
    carrier.stay();
    return onReady();
  },

  async enter() {
    const first = location.hash.slice(1);
    history.replaceState(null, '', '/');
    carrier.key = sessionStorage.getItem(KEY);
    if (!first) return;
    carrier.key = first;
    carrier.key = (await carrier.post('/enter', null)).trim();
    sessionStorage.setItem(KEY, carrier.key);
  },

  /** What the program answers, as text; with a request, as bytes. */
  async post(path, request, signal = null) {
    const headers = { authorization: `Bearer ${carrier.key}`, 'content-type': 'application/octet-stream' };
    const answer = await fetch(path, { method: 'POST', headers, body: request, signal, cache: 'no-store', credentials: 'omit' });
    if (!answer.ok) throw new Error((await answer.text()).trim());
    return request ? answer.arrayBuffer() : answer.text();
  },

  /** Keeps an answer open that never ends: the program ends when the page does, and the page learns when the
      program has ended. */
  async stay() {
    const headers = { authorization: `Bearer ${carrier.key}` };
    try {
      const { ok, body } = await fetch('/stay', { method: 'POST', headers, cache: 'no-store', credentials: 'omit' });
      if (!ok) throw new Error('the address was used already, or is an old one; start geobrief desk again');
      const reader = body.getReader();
      while (!(await reader.read()).done);
      throw new Error('the program that serves this page has ended');
    } catch ({ message }) {
      carrier.gone(message);
    }
  },

  gone(message) {
    const isEnd = Boolean(engine.about);
    fail(isEnd ? 'the program that serves this page has ended' : message);
    if (isEnd) notify('The program that serves this page has ended. What is open can still be saved; start geobrief desk again to go on.');
  },

  async send(id, request) {
    try {
      onTold(id, await carrier.post('/ask', request, carrier.stop.signal));
    } catch (error) {
      if (error.name !== 'AbortError') onBroken(id, error.message, engine.failed ? 'engine' : 'broken');
    }
  },

  /** The program keeps what it was given. */
  keep() {},

  restart() {
    carrier.stop.abort();
    carrier.stop = new AbortController();
  },
};

const shelf = {
  words: {
    promise: ' The page talks to the geobrief program on this machine and to nothing else; only an address that you give is fetched.',
    addresses: 'An address is fetched when it is all that is pasted; else: ',
    fixes: (path) => `Saved ${path}. geobrief brief applies it.`,
    places: (path) => `Saved ${path}. Every command uses it.`,
    kept: () => (own.isSaved ? `As in ${shelf.file?.path ?? 'your gazetteer'}.` : 'Kept until this page is closed. Save them.'),
  },
  /** The file of one's own places: its path, and its text as it was read or written last. */
  file: null,

  ownFile: () => shelf.file?.path ?? OWN_FILE,

  async places() {
    const { path = null, text = '' } = await ask({ task: 'shelf' });
    shelf.file = path === null ? null : { path, text };
    return text || null;
  },

  /** Files are written when the reader says so. */
  keep() {},

  async savePlaces(text) {
    if (!shelf.file) {
      saveFile(OWN_FILE, text, 'application/geo+json');
      return `Saved ${OWN_FILE}.`;
    }
    const { path } = await ask({ task: 'store', text, before: shelf.file.text });
    shelf.file = { path, text };
    return shelf.words.places(path);
  },

  async saveFixes(article) {
    if (!article.file) {
      saveFile(fixesName(article), article.fixes, 'application/toml');
      return `Saved ${fixesName(article)}.`;
    }
    const { number, before } = article.file;
    const { path } = await ask({ task: 'keep', number, text: article.fixes, before });
    article.file.before = article.fixes;
    return shelf.words.fixes(path);
  },

  /** Opens what the program was started with. */
  async open() {
    const { inputs, more } = await ask({ task: 'inputs' });
    const all = Array.from({ length: inputs }, (_, number) => newArticle(null, new Uint8Array()));
    all.forEach((article, number) => {
      article.source = { task: 'open', number };
    });
    openArticles(all);
    if (more) notify(`${counted(more, 'file')} more than are opened at once. geobrief atlas reads any number.`);
  },
};
