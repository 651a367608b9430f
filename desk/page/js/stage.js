/* The stage: the empty page, an article that is being read, one that could not be. */

const EMPTY = 'empty';

function drawStage() {
  const article = desk.now;
  const stage = query('#stage');
  if (article?.state === 'made') {
    stage.replaceChildren();
    stage.dataset.shows = '';
    return;
  }
  const shows = article ? `${article.id} ${article.state} ${Boolean(article.read)}` : EMPTY;
  if (stage.dataset.shows === shows) return;
  stage.dataset.shows = shows;
  if (!article) fill(stage, emptyPage());
  else if (article.state === 'failed') fill(stage, trouble(article));
  else if (performance.now() - article.since < 300) stage.dataset.shows = '';
  else fill(stage, reading(article));
  placeExamples();
}

/** What is shown of the drawn world: left, top, width, height. */
const WORLD_BOX = [100, 46, 440, 400];

function land() {
  const use = (className) => drawing('use', { href: '#world', class: className });
  return drawing(
    'svg',
    { class: 'land', viewBox: WORLD_BOX.join(' '), preserveAspectRatio: 'xMidYMid slice', 'aria-hidden': 'true' },
    use('halo'),
    use('shore'),
    use('ground'),
    drawing('g', { class: 'leaders' }),
  );
}

/** Where a position lies on the drawn world: Miller's projection, two units a degree of longitude, as
    desk/pack/world.mjs draws it. */
function onWorld([lat, lon]) {
  const north = 1.25 * Math.log(Math.tan(Math.PI / 4 + (0.4 * lat * Math.PI) / 180));
  return [(lon + 180) * 2, 300 - (360 / Math.PI) * north];
}

function emptyPage() {
  const paste = h('textarea', {
    id: 'paste',
    spellcheck: 'false',
    placeholder: 'Paste the text here: headline, author and date first, then the paragraphs, then the comments if there are any.',
    onkeydown: (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) makeFromPaste();
    },
  });
  const drop = h(
    'div.drop',
    {},
    h('label.vh', { for: 'paste' }, 'Text of the article'),
    paste,
    h(
      'div.row',
      {},
      h('button.btn', { onclick: () => query('#choose-articles').click() }, icon('i-file'), 'Choose files'),
      h('span.wide', {}, 'or drop them anywhere here'),
      h('span.grow'),
      h('button.btn.primary', { id: 'make', onclick: makeFromPaste }, 'Make briefing'),
    ),
  );
  const megabytes = engine.about?.megabytes ?? 20;
  return h(
    'div.split',
    {},
    h(
      'div.ask',
      {},
      h('p.kicker', {}, h('b', {}, 'geobrief desk'), 'a briefing from an article'),
      h('h1', {}, 'Paste an article. Get its map, its summary and every place geobrief recognises in it.'),
      h('p.standfirst', {}, 'One page to check, correct, save and hand on. It opens anywhere, without a network.'),
      h(
        'div.promise',
        {},
        icon('i-shut'),
        h('span', {}, h('b', {}, 'Nothing leaves this machine.'), shelf.words.promise),
      ),
      drop,
      h(
        'p.accepts',
        {},
        `Text, saved web page, thread JSON, mail, DOCX, PDF up to ${megabytes} MB of text. Several at once: each becomes a tab. ${shelf.words.addresses}`,
        h('button.link', { onclick: howToSave }, 'how to save a page'),
        '.',
      ),
      bootLine(),
    ),
    h('div.world', {}, land(), h('h2', {}, 'Or try one', h('small', {}, 'Invented articles, real places')), exampleCards()),
  );
}

function bootLine() {
  const line = h('p.boot', { id: 'boot', role: 'status' });
  const tell = () => {
    if (engine.failed) fill(line, `The engine does not start: ${engine.failed}. Current versions of Chromium, Edge and Firefox run it.`);
    else if (engine.about) fill(line, h('progress', { value: 1, max: 1, 'aria-hidden': 'true' }), `Engine ${engine.about.version} ready. ${placesInside(engine.about)}`);
    else fill(line, h('progress', { 'aria-hidden': 'true' }), 'The engine is unpacked. You can paste already.');
  };
  tell();
  engine.ready.then(tell, tell);
  return line;
}

/** How many places there are, and which are not. */
function placesInside({ places, least_people: least }) {
  const inside = `${places.toLocaleString('en')} places of GeoNames and Natural Earth are inside.`;
  return least ? `${inside} This is the light file: towns and villages of fewer than ${least.toLocaleString('en')} people are in the full one.` : inside;
}

function makeFromPaste() {
  const field = query('#paste');
  const text = field.value.trim();
  if (!text) {
    notify('There is no text yet: paste an article, or choose a file.');
    field.focus();
  } else if (/^https?:\/\/\S+$/.test(text)) {
    if (can('fetch')) openAddress(text);
    else howToSave();
  } else {
    openText(field.value);
    field.value = '';
  }
}

function howToSave() {
  notify('A file cannot fetch an address: browsers forbid it, and nothing here may load. Open the page, save it (Ctrl + S, “HTML only”), and drop the saved file here; or copy its text and paste it.');
}

/* Examples stand beside the place that they are about. */

function examples() {
  desk.examples ??= JSON.parse(document.getElementById('examples').textContent);
  return desk.examples;
}

function exampleCards() {
  return examples().map(({ title, told, text }, at) =>
    h('button.example', { 'data-at': at, onclick: () => openText(text) }, h('b', {}, title), h('span', {}, told)),
  );
}

/** Puts the cards near their places, and a line from each to its place. */
function placeExamples() {
  const world = query('.world:has(.example)');
  if (!world) return;
  const { clientWidth: width, clientHeight: height } = world;
  const leaders = query('.leaders', world);
  leaders.replaceChildren();
  const [boxX, boxY, boxWidth, boxHeight] = WORLD_BOX;
  const scale = Math.max(width / boxWidth, height / boxHeight);
  const [left, top] = [(width - boxWidth * scale) / 2, (height - boxHeight * scale) / 2];
  for (const card of queryAll('.example', world)) {
    const { at, card: [byX, byY] } = examples()[card.dataset.at];
    const [x, y] = onWorld(at);
    const [px, py] = [left + (x - boxX) * scale, top + (y - boxY) * scale];
    const room = (value, most) => Math.min(Math.max(value, 24), Math.max(24, most - 24));
    const cardX = room(px + byX, width - card.offsetWidth);
    const cardY = room(py + byY, height - card.offsetHeight);
    card.style.left = `${Math.round(cardX)}px`;
    card.style.top = `${Math.round(cardY)}px`;
    const toX = (Math.min(Math.max(px, cardX + 16), cardX + card.offsetWidth - 16) - left) / scale + boxX;
    const toY = ((cardY > py ? cardY : cardY + card.offsetHeight) - top) / scale + boxY;
    leaders.append(drawing('path', { class: 'leader', d: `M${x} ${y}L${toX} ${toY}` }), drawing('circle', { class: 'decided', cx: x, cy: y, r: 3.4 }));
  }
}

/* Reading */

function reading(article) {
  const { read } = article;
  const step = (state, words, told = '') => {
    const signs = { done: icon('i-ok'), now: icon('i-turn', 'turning'), waiting: icon('i-wait') };
    return h(state === 'waiting' ? 'li.waiting' : 'li', {}, signs[state], h('b', {}, words), h('span', {}, told));
  };
  const elapsed = h('span', {}, '');
  const clock = setInterval(() => {
    if (!elapsed.isConnected) clearInterval(clock);
    const seconds = Math.round((performance.now() - article.since) / 1000);
    elapsed.textContent = counted(seconds, 'second');
  }, 500);
  const counts = read && [counted(read.paragraphs, 'paragraph'), read.comments ? counted(read.comments, 'comment') : 'no comments'].join(', ');
  const last = step(read ? 'now' : 'waiting', 'Finding names, deciding which places are meant, drawing the map');
  last.lastChild.replaceWith(elapsed);
  return h(
    'div.split.reading',
    {},
    h(
      'div.told',
      { role: 'status' },
      h('p.kicker', {}, h('b', {}, 'Reading'), `${article.name ?? 'pasted text'}, ${size(article.bytes.length)}`),
      h('h1', { dir: 'auto' }, titleOf(article)),
      h(
        'ul.stages',
        {},
        step(engine.about ? 'done' : 'now', engine.about ? 'Engine ready' : 'Unpacking the engine'),
        step(read ? 'done' : engine.about ? 'now' : 'waiting', read ? `Read as ${read.label}, in ${languageName(read.language)}` : 'Reading', counts ?? ''),
        last,
      ),
      read?.notices.length ? [h('h2.label', {}, 'Notes so far'), noteList(read.notices)] : null,
      h('div.actions', {}, h('button.btn', { onclick: () => stop(article) }, 'Stop')),
    ),
    h('div.world', { 'aria-hidden': 'true' }, land()),
  );
}

function stop(article) {
  const others = desk.articles.filter((other) => other !== article && other.state === 'reading');
  article.run += 1;
  if (engine.about) dismiss('stopped');
  closeArticle(article);
  for (const other of others) make(other);
}

function languageName(tag) {
  if (!tag || tag === 'und') return 'an unknown language';
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag);
  } catch {
    return tag;
  }
}

function noteList(notes) {
  return h('ul.notes', {}, notes.map((note) => h('li', { dir: 'auto' }, icon('i-note'), note)));
}

/* What went wrong: the cause in a sentence, then two ways on. */

const SAVE_PAGE = ['Open the article itself and save that page', 'In the browser: Save page as, “Web page, HTML only”. Then drop the file here.'];
const COPY_TEXT = ['Or copy the text of the article', 'Headline, author and date first, then the paragraphs; paste it here.'];
const SPLIT = ['Save a part of it', 'A chapter, a day, a thread: each becomes a briefing of its own.'];

/** Code of a refusal → what happened, and ways on. */
const TROUBLES = {
  empty: ['This file is empty', [['Choose another file', 'Or paste the text of the article.']]],
  large: ['This is more than the desk reads at once', [SPLIT, ['Or use the program', 'geobrief brief reads larger files with --max-size.']]],
  nowords: ['No article was found in this file', [SAVE_PAGE, COPY_TEXT]],
  list: ['This is a list of articles, not one', [SAVE_PAGE, COPY_TEXT]],
  fetch: ['This address could not be fetched', [SAVE_PAGE, COPY_TEXT]],
  notarticle: ['This page is not the article', [SAVE_PAGE, COPY_TEXT]],
  table: ['This is a table or a file of many texts', [['Save one text of it as a file', 'The desk makes one briefing of one text.'], ['Or use the program', 'geobrief places --from csv or --from jsonl reads it row by row.']]],
  unknown: ['The desk does not know this kind of file', [SAVE_PAGE, COPY_TEXT]],
  locked: ['This file is protected with a password', [['Save a copy without a password', 'In the program that made it.'], COPY_TEXT]],
  damaged: ['This file is damaged', [['Save or download it again', 'What was read so far is on the right.'], COPY_TEXT]],
  broken: ['The engine gave up on this file', [COPY_TEXT, ['Save it in another form', 'As text, HTML, DOCX or PDF; other open articles are not touched.']]],
  stopped: ['Reading was stopped', [SPLIT, COPY_TEXT]],
  engine: ['The engine does not start in this browser', [['Use a current Chromium, Edge or Firefox', 'WebAssembly and workers must be allowed.'], ['Or use the program', 'geobrief brief does the same on the command line.']]],
};

/** The engine's message without the file's name and without what to do on a command line: "Looks like a
    PNG image, not like text." */
function causeOf(article, message) {
  const name = `${article.name ?? 'the pasted text'}: `;
  const rest = message.startsWith(name) ? message.slice(name.length) : message;
  const [cause] = rest.split(/; |:\n|\n/);
  return `${cause[0].toUpperCase()}${cause.slice(1).replace(/[.:]$/, '')}.`;
}

function trouble(article) {
  const { code, message } = article.refusal;
  const [heading, ways] = TROUBLES[code] ?? ['This could not be read', [SAVE_PAGE, COPY_TEXT]];
  const start = new TextDecoder().decode(article.bytes.slice(0, 4000));
  const isText = !/[\u0000-\u0008\ufffd]/.test(start.slice(0, 3000));
  return h(
    'div.split',
    {},
    h(
      'div.told.trouble',
      { role: 'alert' },
      h('p.state', {}, icon('i-warn'), 'Not read'),
      h('h1', {}, heading),
      h('p.standfirst', { dir: 'auto' }, causeOf(article, message)),
      h('ul.ways', {}, ways.map(([what, how]) => h('li', {}, h('b', {}, what), h('span', {}, how)))),
      h(
        'div.actions',
        {},
        h('button.btn.primary', { onclick: () => (closeArticle(article), show(null)) }, 'Paste text instead'),
        h('button.btn', { onclick: () => query('#choose-articles').click() }, icon('i-file'), 'Choose another file'),
        isText && article.kind !== 'text' ? h('button.btn', { onclick: () => readAs(article, 'text') }, 'Read it all the same') : null,
      ),
    ),
    h('div.preview', {}, h('h2', {}, 'What was read ', h('small', {}, `beginning of ${article.name ?? 'the pasted text'}`)), h('pre', { tabindex: '0', role: 'group', 'aria-label': 'Beginning of the file' }, isText ? start : `${size(article.bytes.length)} that are not text`)),
  );
}

/** Reads an article as another kind of input. */
function readAs(article, kind) {
  article.kind = kind || null;
  // The program holds what it read by itself.
  if (kind) article.held = null;
  if (article.state === 'failed') Object.assign(article, { made: null, read: null });
  make(article);
}
