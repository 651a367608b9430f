/* The articles that are open, and what is done with them. Each keeps its file, how it is read, its
   corrections with their history, and the briefing as it is now. */

const desk = {
  articles: [],
  /** The one that is shown; null for the empty page. */
  now: null,
  /** What is open beside it: "input", "correct", "places", "add", "why", "check". */
  panel: null,
  /** Whether the menu of exports is open. */
  menu: false,
  last: 0,
};

/** An article before it is read. `name` is null for what was pasted. */
function newArticle(name, bytes) {
  desk.last += 1;
  return {
    id: desk.last,
    name,
    bytes,
    /** What brings its bytes, where the program has them: {task: "open", number} or {task: "fetch", address}. */
    source: null,
    /** Number of the input that the program holds. */
    held: null,
    /** Its file of corrections, where the program keeps one: its input's number, and what it was. */
    file: null,
    kind: null,
    options: {},
    /** The text of its file of corrections, what it was before each change, and as it was saved. */
    fixes: '',
    history: [],
    savedFixes: '',
    /** "waiting", "reading", "made" or "failed". */
    state: 'waiting',
    since: 0,
    read: null,
    made: null,
    page: null,
    data: null,
    refusal: null,
    frame: null,
    selected: null,
    /** What is being corrected: {place}, {unmapped} or {words, sentence}. */
    subject: null,
    run: 0,
    isSaved: true,
  };
}

function titleOf(article) {
  const { title } = article.made ?? article.read ?? {};
  return title || article.name || 'Pasted text';
}

function stemOf(article) {
  return article.name?.replace(/\.[^.]*$/, '') || article.made?.stem || 'briefing';
}

function fixesName(article) {
  return `${stemOf(article)}.fix.toml`;
}

/** Opens files, each as a tab, and shows the first of them. */
async function openFiles(files) {
  const opened = [];
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    opened.push(newArticle(file.name, bytes));
  }
  openArticles(opened);
}

function openText(text) {
  openArticles([newArticle(null, new TextEncoder().encode(text))]);
}

/** The page at an address, which the program fetches. */
function openAddress(address) {
  const article = newArticle(address, new Uint8Array());
  article.source = { task: 'fetch', address };
  openArticles([article]);
}

/** Has the program bring an article that it was named. */
async function bring(article) {
  const { held, name, fixes, bytes } = await ask(article.source);
  const { number } = article.source;
  Object.assign(article, { held, name, bytes, source: null });
  if (!fixes) return;
  Object.assign(article, { fixes: fixes.text, savedFixes: fixes.text, file: { number, before: fixes.text } });
}

function openArticles(opened) {
  if (!opened.length) return;
  desk.articles.push(...opened);
  show(opened[0]);
  for (const article of opened) make(article);
}

/** What the engine is told about an article. */
function wishOf(article, task, rest = {}) {
  const { name, held, kind, options, fixes } = article;
  const corrections = fixes.trim() ? [{ name: fixesName(article), text: fixes }] : [];
  const places = own.list.length ? [{ name: shelf.ownFile(), text: ownText() }] : [];
  return { task, name, held, kind, options, corrections, places, ...rest };
}

/** The file of an article; nothing where the program holds it. */
function bytesFor({ held, bytes }) {
  return held === null ? bytes : null;
}

/** Bytes from which on an article is read before it is briefed, so that something can be told. */
const LONG = 60_000;

/** Briefs an article, or briefs it anew after a change. The last of several changes counts. */
async function make(article) {
  article.run += 1;
  const { run } = article;
  const isFirst = !article.made;
  if (isFirst) Object.assign(article, { state: 'reading', since: performance.now(), refusal: null });
  if (isFirst) setTimeout(() => article.state === 'reading' && article === desk.now && drawStage(), 320);
  drawTabs();
  try {
    await engine.ready;
    if (article.source) await bring(article);
    if (isFirst && article.bytes.length > LONG) {
      const { name, held, kind } = article;
      article.read = await ask({ task: 'read', name, held, kind }, bytesFor(article));
      if (article === desk.now) drawStage();
    }
    if (run !== article.run) return;
    const { bytes, ...made } = await ask(wishOf(article, 'brief'), bytesFor(article));
    if (run !== article.run) return;
    Object.assign(article, { made, page: bytes, state: 'made', refusal: null });
    article.html = new TextDecoder().decode(bytes);
    article.data = islandOf(article.html);
    showPage(article);
    if (isFirst && article === desk.now) announce(article);
  } catch (refusal) {
    if (run !== article.run) return;
    if (!(refusal instanceof Refusal)) throw refusal;
    article.refusal = refusal;
    if (isFirst) article.state = 'failed';
    else notify(refusal.message);
  }
  if (article === desk.now) drawAll();
  else drawTabs();
}

/** Takes a language pack, and briefs anew what may be in its language. */
async function loadLanguage(file) {
  try {
    const name = await addLanguage(new Uint8Array(await file.arrayBuffer()));
    notify(`${name} is read now, until this page is closed.`);
    await Promise.all(desk.articles.filter(({ made }) => made?.unread).map(make));
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    notify(`${file.name}: ${refusal.message}`);
  }
}

/** Says that a briefing is there; the focus, whose button has gone, moves to it. */
function announce(article) {
  const { places, check } = article.made;
  say(`Briefing: ${titleOf(article)}. ${counted(places, 'place')}, ${check} to check.`);
  showFrame(article);
  if (document.activeElement === document.body || document.activeElement.closest('#stage')) article.frame.focus();
}

/** The page's data: JSON without a single `<` in it, up to the end of its element. */
function islandOf(html) {
  const mark = 'id="geobrief-data">';
  const start = html.lastIndexOf(mark) + mark.length;
  return JSON.parse(html.slice(start, html.indexOf('<', start)));
}

/** Changes the corrections of an article; each entry is `{name, within, place | at, label}`. */
async function correct(article, changes) {
  const before = article.fixes;
  let text = before;
  try {
    for (const { name, within = null, place = null, at = null, label = '' } of changes) {
      const meant = place ?? (at ? at.join(', ') : null);
      ({ text } = await ask({ task: 'fix', text, name, within, place: meant, beside: label ?? '' }));
    }
  } catch (refusal) {
    notify(refusal.message);
    return;
  }
  if (text === before) return;
  article.history.push(before);
  article.fixes = text;
  article.isSaved = false;
  await make(article);
  const number = fixCount(article);
  say(`Shown. ${counted(number, 'correction')} in this briefing.`);
}

/** Changes what the corrections of an article add and arrange, as its page tells it. */
async function arrange(article, { table, place, entry }) {
  const before = article.fixes;
  try {
    const { text } = await ask({ task: 'edit', text: before, table, place: place ?? undefined, entry });
    if (text === before) return;
    article.history.push(before);
    article.fixes = text;
  } catch (refusal) {
    notify(refusal.message);
    return;
  }
  article.isSaved = false;
  await make(article);
  say(`Shown. ${counted(fixCount(article), 'correction')} in this briefing.`);
}

async function undo(article) {
  if (!article.history.length) return;
  article.fixes = article.history.pop();
  article.isSaved = article.fixes === article.savedFixes;
  await make(article);
  say('Undone.');
}

function fixCount(article) {
  return (article.made?.corrections.length ?? 0) + (article.made?.edits ?? 0);
}

/** Reads a file of corrections in the place of those that there are. */
async function loadFixes(article, file) {
  const text = await file.text();
  article.history.push(article.fixes);
  article.fixes = text;
  article.savedFixes = text;
  await make(article);
  if (article.refusal) {
    article.fixes = article.history.pop();
    return;
  }
  article.isSaved = true;
  const idle = article.made.corrections.filter(({ mentions }) => mentions === 0).map(({ name }) => name);
  const rest = idle.length ? ` These match nothing in this text: ${idle.join(', ')}.` : '';
  notify(`${counted(fixCount(article), 'correction')} read from ${file.name}.${rest}`);
}

/** Closes a tab; one with unsaved changes asks in its place. */
function closeArticle(article) {
  if (!article.isSaved && !article.asksToClose) {
    article.asksToClose = true;
    notify(`Close “${titleOf(article)}” without saving its corrections?`, 'Close', () => closeArticle(article));
    return;
  }
  article.run += 1;
  article.frame?.remove();
  const at = desk.articles.indexOf(article);
  desk.articles.splice(at, 1);
  if (desk.now === article) show(desk.articles[Math.min(at, desk.articles.length - 1)] ?? null);
  else drawTabs();
}

/** Everything that says what holds now, of the article that is shown. */
function drawAll() {
  document.body.classList.toggle('is-empty', !desk.now);
  drawTabs();
  drawTools();
  drawStage();
  drawPanel();
}

function show(article) {
  desk.now = article;
  desk.menu = false;
  if (!article || article.state !== 'made') desk.panel = null;
  showFrame(article);
  drawAll();
}

/** Opens a panel, or closes it with null; `from` has the focus back then. */
function openPanel(panel) {
  const was = desk.panel;
  desk.panel = panel;
  desk.menu = false;
  if (was === 'add' && panel !== 'add') leaveAdding();
  tellFrame(desk.now);
  drawTools();
  drawPanel();
  if (panel) query('#side-heading')?.focus({ preventScroll: true });
  else if (was) query(`[data-tool="${was === 'add' ? 'places' : was}"]`)?.focus();
}

/** Words of the block that a mention is in, by code points, cut to its sentence. */
function sentenceOf(article, { block, start, end }) {
  const text = [...textOf(article, block)];
  const stops = /[.!?\u2026]["\u201d\u2019]?\s|\n/g;
  const before = text.slice(0, start).join('');
  const after = text.slice(end).join('');
  const head = before.slice([...before.matchAll(stops)].at(-1)?.index + 1 || 0).trimStart();
  const stop = stops.exec(after);
  const tail = stop ? after.slice(0, stop.index + 1) : after;
  return { head: head.slice(-300), name: text.slice(start, end).join(''), tail: tail.slice(0, 300), block };
}

function textOf({ data: { document: of } }, block) {
  if (block === 'title') return of.title.value ?? '';
  const blocks = [...of.paragraphs, ...(of.messages ?? []), ...of.comments];
  return blocks.find(({ id }) => id === block)?.text ?? '';
}

/** "¶5", "comment 3", "title". */
function whereSaid(block) {
  if (block === 'title') return 'title';
  const number = block.slice(1);
  return block.startsWith('c') ? `comment ${number}` : `\u00b6${number}`;
}
