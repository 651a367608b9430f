/* What a person adds to a briefing and arranges in it, in the panel "Correct". */

/* Hiding a place, a note at it, the side of its name. */

const SIDES = [['', 'where there is room'], ['n', 'above'], ['e', 'on the right'], ['s', 'below'], ['w', 'on the left'], ['none', 'not shown']];

/** The entry of a table about a place that the briefing was made with. */
function entryOf(article, table, place) {
  return article.data.edits?.[table]?.find((entry) => entry.place === place.id) ?? null;
}

function arrangement(article, place) {
  const { id } = place;
  const label = [place.name, place.lies_in].filter(Boolean).join(', ');
  const [note, side] = [entryOf(article, 'notes', place), entryOf(article, 'labels', place)];
  const hide = (mask) => arrange(article, { table: 'hide', place: id, entry: { mask, label } });
  const text = h('textarea.field', { id: 'own-note', rows: '3', 'data-key': 'note', onchange: () => store() }, note?.text ?? '');
  const by = h('input.field', { id: 'note-by', value: note?.by ?? desk.editor ?? '', 'data-key': 'note-by', onchange: () => store() });
  const store = () => {
    desk.editor = by.value.trim() || desk.editor;
    const words = text.value.trim();
    arrange(article, { table: 'note', place: id, entry: words ? { text: words, by: by.value.trim() || null, label } : null });
  };
  const turn = (value) => arrange(article, { table: 'label', place: id, entry: value ? { side: value, label } : null });
  const sides = h('select.field', { id: 'side', 'data-key': 'side', onchange: () => turn(sides.value) }, SIDES.map(([value, words]) => h('option', { value, selected: value === (side?.side ?? '') }, words)));
  return [
    h('h3.small', {}, 'Keep it out'),
    h('p.hint', {}, 'A hidden place is in no part of the page, its data and exports. Masked, its name is replaced wherever it stands.'),
    h('div.actions', {}, h('button.btn', { 'data-key': 'hide', onclick: () => hide(false) }, 'Hide'), h('button.btn', { 'data-key': 'mask', onclick: () => hide(true) }, 'Hide and mask the name')),
    h('label.label', { for: 'own-note' }, 'Note ', h('span', {}, 'shown and printed at the place, marked as yours')),
    text,
    h('label.label', { for: 'note-by' }, 'Your name'),
    by,
    place.anchor?.mark === 'point' ? [h('label.label', { for: 'side' }, 'Its name on the map'), sides] : null,
  ];
}

/* Summary: what the engine lets a person set. */

function summaryPart(article) {
  const { data, options } = article;
  const number = options.sentences ?? data.summary.length;
  const most = h('input.field', { type: 'number', id: 'most', min: '1', max: '20', value: number, 'data-key': 'most', onchange: () => setOption(article, 'sentences', most.value) });
  const title = h('input.field', { id: 'own-title', value: options.title ?? data.document.title.value ?? '', 'data-key': 'title', onchange: () => setTitle(article, title.value) });
  return [
    h('label.label', { for: 'own-title' }, 'Title ', h('span', {}, 'of the briefing and its file')),
    title,
    h('label.label', { for: 'most' }, 'Sentences below the first, at most'),
    most,
    h('h3.small', {}, 'Quoted sentences'),
    chosenSentences(article),
    h('p.hint', {}, 'Sentences are quoted unchanged; the first is the bottom line.'),
    ownLine(article),
  ];
}

/** The words that find a sentence again in the file: its beginning. */
function quoteOf(text) {
  const words = text.trim().replace(/\s+/g, ' ');
  return words.length <= 80 ? words : words.slice(0, 80).replace(/\s\S*$/, '');
}

/** What the file says of the summary, with some of it changed. */
function arrangeSummary(article, changed) {
  const now = { sentences: [], line: null, by: null, ...article.data.edits?.summary, ...changed };
  const isAny = now.sentences.length || now.line;
  arrange(article, { table: 'summary', entry: isAny ? now : null });
}

function chosenSentences(article) {
  const { summary } = article.data;
  const quotes = summary.map(({ text }) => quoteOf(text));
  const put = (sentences) => arrangeSummary(article, { sentences, by: desk.editor ?? null });
  const move = (at, step) => () => {
    const next = [...quotes];
    const [one] = next.splice(at, 1);
    if (step) next.splice(at + step, 0, one);
    put(next);
  };
  const control = (words, key, act, disabled) => h('button.btn.small', { 'data-key': key, disabled, onclick: act }, words);
  const rows = summary.map(({ text, block }, at) => [
    h('p.quote', { dir: 'auto' }, text, ' ', h('small', {}, whereSaid(block))),
    h('div.actions', {}, control('Up', `up-${at}`, move(at, -1), at === 0), control('Down', `down-${at}`, move(at, 1), at === summary.length - 1), control('Take out', `out-${at}`, move(at, 0), summary.length < 2)),
  ]);
  const isChosen = article.data.edits?.summary?.sentences.length;
  return [rows, sentenceAdder(article, quotes, put), isChosen ? h('div.actions', {}, control('As geobrief chose', 'summary-auto', () => put([]))) : null];
}

/** Sentences of the article that are not in the summary, by paragraph. */
function sentenceAdder(article, quotes, put) {
  const offered = article.data.document.paragraphs.flatMap(({ id, text }) => {
    const parts = [...new Intl.Segmenter(article.data.document.language, { granularity: 'sentence' }).segment(text)];
    return parts.map(({ segment }) => ({ id, words: segment.trim().replace(/\s+/g, ' ') }));
  });
  const open = offered.filter(({ words }) => words.length > 20 && !quotes.includes(quoteOf(words)));
  const add = h('select.field', { id: 'add-sentence', 'data-key': 'add-sentence', onchange: () => add.value && put([...quotes, add.value]) }, h('option', { value: '' }, 'Add a sentence of the article'), open.map(({ id, words }) => h('option', { value: quoteOf(words) }, `${whereSaid(id)} ${quoteOf(words)}`)));
  return [h('label.vh', { for: 'add-sentence' }, 'Add a sentence'), add];
}

function ownLine(article) {
  const now = article.data.edits?.summary;
  const line = h('textarea.field', { id: 'own-line', rows: '3', 'data-key': 'own-line', onchange: () => store() }, now?.line ?? '');
  const by = h('input.field', { id: 'line-by', value: now?.by ?? desk.editor ?? '', 'data-key': 'line-by', onchange: () => store() });
  const store = () => {
    desk.editor = by.value.trim() || desk.editor;
    arrangeSummary(article, { line: line.value.trim() || null, by: by.value.trim() || null });
  };
  return [
    h('label.label', { for: 'own-line' }, 'A line of your own'),
    line,
    h('label.label', { for: 'line-by' }, 'Your name'),
    by,
    h('p.hint', {}, 'Own lines are set in another type and carry your name, so no reader takes them for the source’s words.'),
  ];
}

function setTitle(article, title) {
  const options = { ...article.options };
  if (title.trim()) options.title = title.trim();
  else delete options.title;
  article.options = options;
  make(article);
}
