/* One panel at a time beside the briefing. Each draws itself from what holds now. */

const PANELS = {};

function drawPanel() {
  const side = query('#side');
  const article = desk.now?.state === 'made' ? desk.now : null;
  const panel = article ? desk.panel : null;
  const place = panel === 'input' ? 'left' : 'right';
  query('.main').className = panel ? `main ${place}` : 'main';
  side.hidden = !panel;
  side.classList.toggle('adding', panel === 'add');
  drawMenu();
  // What the pointer was over is gone.
  post(article, 'ghost', { place: null });
  if (!panel) return side.replaceChildren();
  return fill(side, PANELS[panel](article));
}

function heading(words, beside) {
  const title = h('h2', { id: 'side-heading', tabindex: '-1', 'data-key': 'heading' }, words, beside ? h('small', {}, beside) : null);
  return h('header', {}, title, h('button.x', { 'aria-label': 'Close panel', 'data-key': 'close', onclick: () => openPanel(null) }, icon('i-x')));
}

/** A sentence with its name marked. */
function quoted(article, mention) {
  const { head, name, tail, block } = sentenceOf(article, mention);
  return h('p.quote', { dir: 'auto' }, head, h('mark', {}, name), tail, ' ', h('small', {}, whereSaid(block)));
}

function searchField(key, words, value, onSearch) {
  let timer = 0;
  const field = h('input.field', {
    type: 'search',
    'aria-label': words,
    placeholder: words,
    autocomplete: 'off',
    spellcheck: 'false',
    'data-key': key,
    value,
    oninput: () => {
      clearTimeout(timer);
      timer = setTimeout(() => onSearch(field.value), 150);
    },
  });
  return h('div.find', {}, icon('i-find'), field);
}

/** "town of 16,428, Kentucky, United States". */
function whereOf({ kind, population, division, country }) {
  const people = population ? ` of ${population.toLocaleString('en')}` : '';
  return [`${kind}${people}`, division, country].filter(Boolean).join(', ');
}

/* Input: how it was read, and its text. */

PANELS.input = (article) => {
  const { made, data } = article;
  const { document: of } = data;
  const options = { ...article.options };
  const choose = (key, words, choices) => {
    const select = h('select', { 'aria-label': words, 'data-key': key, onchange: () => setOption(article, key, select.value) });
    for (const [value, text] of choices) select.append(new Option(text, value));
    select.value = String(options[key] ?? choices[0][0]);
    return select;
  };
  const kinds = h('select', { 'aria-label': 'Read as', 'data-key': 'kind', onchange: () => readAs(article, kinds.value) });
  kinds.append(new Option(`found out: ${made.label}`, ''));
  for (const { word, label } of engine.about.kinds) kinds.append(new Option(label, word));
  kinds.value = article.kind ?? '';
  const date = of.date.value ? [of.date.value, h('span', {}, ` ${of.date.provenance}`)] : h('span', {}, 'not stated');
  return [
    heading('Input', `${article.name ?? 'pasted text'}, ${counted(made.words, 'word')}`),
    h(
      'div.scroll',
      {},
      h(
        'dl.facts',
        {},
        [
          ['Read as', kinds],
          ['Language', languageName(made.language)],
          ['Date', date],
          ['Comments', made.comments ? choose('comments', 'Comments', [['included', `${made.comments}, included`], ['anonymous', 'without names'], ['without', 'left out']]) : options.comments ? choose('comments', 'Comments', [['included', 'included'], ['anonymous', 'without names'], ['without', 'left out']]) : h('span', {}, 'none below this text')],
          ['Briefing in', choose('language', 'Language of the briefing', engine.about.languages.map((code) => [code, languageName(code)]))],
          ['Colours', choose('theme', 'Colours', [['auto', 'as the reader’s system'], ['light', 'light'], ['dark', 'dark']])],
          ['Prints as', choose('onePage', 'Prints as', [['false', 'all of it'], ['true', 'one A4']])],
        ].map(([term, told]) => [h('dt', {}, term), h('dd', {}, told)]),
      ),
      h('h3.small', {}, 'Notes on how it was read'),
      made.notices.length ? noteList(made.notices) : h('p.hint', {}, 'Nothing odd.'),
      made.unread ? languageHint() : null,
      sourceText(article),
      h(
        'div.actions',
        {},
        h('button.btn', { 'data-key': 'another', onclick: () => query('#choose-articles').click() }, icon('i-file'), 'Open another file'),
        h('button.btn', { 'data-key': 'clear', onclick: () => closeArticle(article) }, 'Clear'),
      ),
    ),
  ];
};

/** How a language that is not read comes to be read. */
function languageHint() {
  return [
    h('p.hint', {}, 'A language pack (ru.geobrief-language) has the names and the recogniser of a language. It comes with this file, or from a program: geobrief language save ru. Drop it here.'),
    h('div.actions', {}, h('button.btn', { 'data-key': 'language-pack', onclick: () => query('#choose-articles').click() }, icon('i-file'), 'Add a language pack')),
  ];
}

/** The text can be changed where the input is plain text; what was read of other kinds is shown. */
function sourceText(article) {
  const isText = article.made.kind === 'text';
  const field = h('textarea.field.source', { id: 'source', 'data-key': 'source', spellcheck: 'false', readonly: !isText });
  field.value = article.draft ?? (isText ? new TextDecoder().decode(article.bytes) : textOfBlocks(article));
  let timer = 0;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    article.draft = field.value;
    timer = setTimeout(() => {
      if (!field.value.trim()) return;
      article.bytes = new TextEncoder().encode(field.value);
      article.held = null;
      article.draft = null;
      make(article);
    }, 600);
  });
  const told = isText ? 'changes are read again as you stop typing' : 'as it was read';
  return [h('label.label', { for: 'source' }, 'Text ', h('span', {}, told)), field];
}

function textOfBlocks({ data: { document: of } }) {
  const blocks = [...of.paragraphs, ...(of.messages ?? []), ...of.comments];
  return [of.title.value ?? '', ...blocks.map(({ text }) => text)].filter(Boolean).join('\n\n');
}

function setOption(article, key, value) {
  article.options = { ...article.options, [key]: key === 'onePage' ? value === 'true' : key === 'sentences' ? Number(value) : value };
  make(article);
}

/* Why: how each name was decided. */

PANELS.why = (article) => {
  const { data } = article;
  const filter = (article.filter ?? '').toLowerCase();
  const shown = data.places.map((place, at) => ({ ...data.map.places[at], ...place })).filter(({ label, name }) => `${label} ${name}`.toLowerCase().includes(filter));
  return [
    heading('Why', 'how each name was decided'),
    h(
      'div.scroll',
      {},
      searchField('filter', `Filter ${counted(data.places.length, 'place')}`, article.filter ?? '', (words) => {
        article.filter = words;
        drawPanel();
      }),
      h('ul.names', {}, shown.map((place) => explained(article, place))),
      data.unmapped.length ? h('h3.small', {}, 'Named, and not on the map') : null,
      h('ul.names', {}, data.unmapped.map((name, at) => h('li.plain', {}, h('b', { dir: 'auto' }, name.name), ' ', h('span', {}, name.reason), ' ', h('button.link', { 'data-key': `u${at}`, onclick: () => correctThis({ unmapped: at }) }, 'Correct', h('span.vh', {}, ` ${name.name}`))))),
    ),
  ];
};

function explained(article, place) {
  const { id, label, status, status_word: word, sort, evidence, preferred, alternatives, mentions } = place;
  const isOpen = article.selected === id;
  const details = h(
    'details',
    { open: isOpen },
    h('summary', { 'data-key': `why-${id}` }, icon(`i-${status}`), h('span', {}, h('b', { dir: 'auto' }, label), ` ${sort}`), h('em', {}, word)),
    h(
      'div.more',
      {},
      h('ul.reasons', {}, evidence.map((reason) => h('li', {}, reason)), preferred ? h('li', {}, preferred) : null, alternatives.map(({ label: other, reason }) => h('li.not', {}, `${status === 'check' ? 'Perhaps' : 'Not'} ${other}: ${reason}`))),
      alternatives.length ? h('p.hint', {}, `It would change if the text named another place in the country or province that is meant, or said “${label}, (province or country)”.`) : null,
      h(
        'div.actions',
        {},
        h('button.btn.small', { onclick: () => correctThis({ place: id }) }, 'Correct'),
        h('button.btn.small', { onclick: () => post(article, 'jump', { block: mentions[0].block }) }, `Show ${whereSaid(mentions[0].block)}`),
      ),
    ),
  );
  details.addEventListener('toggle', () => {
    if (details.open && article.selected !== id) {
      article.selected = id;
      post(article, 'select', { place: id });
    }
  });
  return h('li', {}, details);
}

function correctThis(subject) {
  desk.now.subject = subject;
  if (subject.place) post(desk.now, 'select', { place: subject.place });
  openPanel('correct');
}
