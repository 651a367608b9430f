/* A page in the frame of a program (the desk): the program keeps corrections, applies them, and hands
   over the page as it is then; the page draws itself anew without being loaded again. Messages are
   plain objects with a member `geobrief` that says what they are. A page that nobody answers is a page
   by itself.

   page → host: ready · correct {changes} · edit {table, place, entry} · select {place} · words {text, sentence, within} · picked {at} ·
                key {key} · drag · drawn
   host → page: host {quiet, words} · page {html} · select {place} · pick {text} · unpick · ghost {place}
                · jump {block} · decide {place | unmapped, verdict} · print */

/** What the program around the page does and is told; `keeps`: whether there is one. */
const host = {
  keeps: false,
  /** Whether the program shows places itself: no card opens then. */
  quiet: false,
  /** What its button beside selected words says; without it there is none. */
  words: '',
  tell(what, rest = {}) {
    if (host.keeps || what === 'ready') window.parent.postMessage({ geobrief: what, ...rest }, '*');
  },
};

let drawn = null;
let ending = null;

function draw(before) {
  ending?.abort();
  ending = new AbortController();
  drawn = drawPage(host, ending.signal, before);
}

/** The page as it is after a correction, in the place of this one. */
function redraw(html) {
  const view = drawn.currentView();
  const next = new DOMParser().parseFromString(html, 'text/html');
  const running = [...document.scripts].filter(({ type }) => !type);
  for (const script of [...next.scripts].filter(({ type }) => !type)) script.remove();
  ending.abort();
  document.title = next.title;
  document.documentElement.lang = next.documentElement.lang;
  document.body.replaceChildren(...next.body.childNodes, ...running);
  draw(view);
}

const ANSWERS = {
  host({ quiet, words }) {
    const isNew = !host.keeps;
    Object.assign(host, { keeps: true, quiet: Boolean(quiet), words: String(words ?? '') });
    if (isNew) drawn.withoutDraft();
    drawn.setQuiet();
  },
  page({ html }) {
    redraw(String(html));
    host.tell('drawn');
  },
  select: ({ place }) => drawn.show(place),
  pick: ({ text }) => drawn.pick(String(text)),
  unpick: () => drawn.unpick(),
  ghost: ({ place }) => drawn.ghost(place),
  jump: ({ block }) => drawn.jump(String(block)),
  decide: (wanted) => drawn.decide(wanted),
  print: () => window.print(),
};

draw(null);
if (window.parent !== window) {
  window.addEventListener('message', ({ source, data: message }) => {
    if (source !== window.parent || !Object.hasOwn(ANSWERS, message?.geobrief)) return;
    ANSWERS[message.geobrief](message);
  });
  host.tell('ready');
}
