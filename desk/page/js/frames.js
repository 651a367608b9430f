/* Briefings stand in sandboxed frames: their words are strangers'. Frame and desk speak by messages, see
   templates/js/host.js; an article keeps its frame, with what its reader has scrolled and selected. */

const SANDBOX = 'allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox allow-modals';

function showFrame(article) {
  const frames = query('#frames');
  frames.hidden = article?.state !== 'made';
  query('#briefing').textContent = article ? legible(`Briefing: ${titleOf(article)}`) : '';
  for (const frame of queryAll('iframe', frames)) {
    const isNow = frame === article?.frame;
    frame.classList.toggle('now', isNow);
    frame.inert = !isNow;
  }
}

/** Shows the page of an article as it is now: in its frame by message, or in a new one. */
function showPage(article) {
  const look = `${article.options.language} ${article.options.theme}`;
  if (article.frame && article.look === look) {
    // One that is still loading is told when it is ready.
    if (article.frame.isReady) post(article, 'page', { html: article.html });
    return;
  }
  article.look = look;
  const frame = h('iframe', { sandbox: SANDBOX, title: `Briefing: ${titleOf(article)}` });
  const address = URL.createObjectURL(new Blob([article.page], { type: 'text/html;charset=utf-8' }));
  frame.src = address;
  frame.addEventListener('load', () => URL.revokeObjectURL(address), { once: true });
  // The one before stays until this one has drawn itself: no white in between.
  frame.replaces = article.frame;
  frame.html = article.html;
  article.frame = frame;
  query('#frames').append(frame);
  showFrame(desk.now);
}

function post(article, what, rest = {}) {
  article?.frame?.contentWindow?.postMessage({ geobrief: what, ...rest }, '*');
}

/** Whether clicks on places are for a panel. */
function tellFrame(article) {
  const quiet = ['correct', 'why', 'check'].includes(desk.panel);
  post(article, 'host', { quiet, words: 'This is a place' });
  if (!quiet) post(article, 'ghost', { place: null });
}

const HEARD = {
  ready(article) {
    const { frame } = article;
    frame.isReady = true;
    frame.replaces?.remove();
    tellFrame(article);
    // What was changed while it loaded.
    if (frame.html !== article.html) post(article, 'page', { html: article.html });
  },
  drawn(article) {
    article.shown = performance.now();
  },
  correct: (article, { changes }) => correct(article, changes),
  edit: (article, change) => arrange(article, change),
  select(article, { place }) {
    if (article.selected === place) return;
    article.selected = place;
    if (!place || article !== desk.now) return;
    if (desk.panel === 'correct' || desk.panel === 'check') article.subject = { place };
    if (['correct', 'why', 'check'].includes(desk.panel)) drawPanel();
  },
  words(article, { text, sentence, within }) {
    article.subject = { words: text, sentence, within };
    openPanel('correct');
  },
  drag: () => document.body.classList.add('dropping'),
  picked: (article, { at }) => onPicked(article, at),
  key(article, { key }) {
    if (key === 'undo') undo(article);
    else cycleFocus();
  },
};

window.addEventListener('message', ({ source, data }) => {
  const article = desk.articles.find(({ frame }) => frame && frame.contentWindow === source);
  if (article && Object.hasOwn(HEARD, data?.geobrief)) HEARD[data.geobrief](article, data);
});
