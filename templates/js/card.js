/* The card of a place: what it is, why it was chosen, where the text names it. */

const QUOTES = 3;
const MORE_QUOTES = 100;
/** Longest stretch of a sentence on either side of a name. */
const LONGEST = 240;

function card(place) {
  const heading = isolated('h3', '', place.label);
  heading.id = 'card-heading';
  heading.tabIndex = -1;
  const node = element('div', 'card', heading, sortLine(place), countsRow(place), reasons(place));
  node.tabIndex = -1;
  const sentences = sentencesOf(place);
  const quoted = (sentence) => quote(place, sentence);
  node.append(...editorNote(place));
  node.append(element('ol', '', ...sentences.slice(0, QUOTES).map(quoted)));
  if (sentences.length > QUOTES) node.append(moreQuotes(place, sentences.slice(QUOTES)));
  node.append(chooser(placeSubject(place), { onChange: () => renewReasons(place, node) }));
  node.append(placeEditor(place));
  node.append(actions(place));
  return node;
}

function sortLine(place) {
  const line = element('p', 'sort', place.sort);
  if (place.name !== place.label) {
    line.append(` · ${texts.gazetteerName} `, element('bdi', '', place.name));
  }
  return line;
}

function countsRow(place) {
  const row = element('div', 'row');
  const { article, comments } = place;
  if (article) {
    const words = counted(texts.mentionsInArticle, article);
    row.append(element('span', 'n a', grouped(article)), element('span', '', words));
  }
  if (comments) {
    const words = counted(texts.mentionsInComments, comments);
    row.append(element('span', 'n c', grouped(comments)), element('span', '', words));
  }
  return row;
}

function reasons(place) {
  const change = changeOf(place);
  if (change) {
    const status = element('b', '', `${texts.setNotApplied} `);
    const words = isolated('div', '', status, `${place.label} ${meaningOf(change)}.`);
    return element('div', 'why', icon('s-set'), words);
  }
  const status = element('b', '', `${place.status_word}. `);
  const said = place.preferred ? [place.preferred, ...place.evidence.slice(1)] : place.evidence;
  return element('div', 'why', icon(place.status_symbol), isolated('div', '', status, said.join(' ')));
}

/** The note of a person, as the row of the place has it. */
function editorNote(place) {
  const row = elementsByPlace.get(place.id)?.find((node) => node.localName === 'tr');
  const note = row && query('.editor-note', row);
  return note ? [note.cloneNode(true)] : [];
}

function renewReasons(place, card) {
  query('.why', card).replaceWith(reasons(place));
}

/** The sentences that name a place, in the order of the page, each once. */
function sentencesOf(place) {
  const marks = elementsByPlace.get(place.id).filter((node) => node.localName === 'mark');
  return [...new Set(marks.map((mark) => mark.closest('.s') ?? mark.parentElement))];
}

function quote(place, sentence) {
  const item = element('li', sentence.closest('#comments') ? 'in-comments' : '');
  item.dir = sentence.closest('[dir]')?.dir ?? 'auto';
  item.lang = data.document.language;
  const nodes = [...sentence.childNodes];
  const isName = (node) => node.dataset?.place === place.id;
  const first = nodes.findIndex(isName);
  const last = nodes.findLastIndex(isName);
  const text = (from, to) =>
    nodes
      .slice(from, to)
      .map((node) => node.textContent)
      .join('');
  item.append(shortened(text(0, first), 'start'));
  for (const node of nodes.slice(first, last + 1)) {
    item.append(isName(node) ? element('mark', '', node.textContent) : node.textContent);
  }
  item.append(shortened(text(last + 1), 'end'), ' ', jumpLink(sentence));
  return item;
}

function shortened(text, side) {
  if (text.length <= LONGEST) return text;
  // Between words, unless one is longer than that.
  if (side === 'start') return `… ${text.slice(-LONGEST).replace(/^\S{0,40}\s/, '')}`;
  return `${text.slice(0, LONGEST).replace(/\s\S{0,40}$/, '')} …`;
}

function jumpLink(sentence) {
  const link = element('a', 'jump', sentence.closest('[data-said]').dataset.said);
  link.dir = 'ltr';
  link.href = `#${sentence.id}`;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    jumpTo(sentence);
  });
  return link;
}

/** The other sentences, made when they are asked for: a large thread may have thousands. */
function moreQuotes(place, sentences) {
  const words = counted(texts.moreSentences, sentences.length);
  const node = element('details', '', element('summary', '', words));
  const fill = () => {
    const shown = sentences.slice(0, MORE_QUOTES).map((sentence) => quote(place, sentence));
    node.append(element('ol', '', ...shown));
    const rest = sentences.length - shown.length;
    if (rest > 0) node.append(element('p', 'note', filled(texts.sentencesLeft, { n: grouped(rest) })));
  };
  node.addEventListener('toggle', fill, { once: true });
  return node;
}

function actions(place) {
  const node = element('div', 'actions');
  for (const [words, step] of [
    [texts.previous, -1],
    [texts.next, 1],
  ]) {
    const control = button('btn', words);
    control.addEventListener('click', () => stepTo(place, step));
    node.append(control);
  }
  if (place.comments) node.append(commentsButton(place));
  const open = nextToCheck(place);
  if (open) node.append(checkButton(open));
  const decided = place.status !== 'check' && place.anchor?.mark === 'point';
  if (decided) node.append(element('span', 'note', position(place)));
  return node;
}

/** From an undecided place the next one that nobody has decided yet, in the order of the list; after the last comes the first. */
function nextToCheck(place) {
  if (place.status !== 'check') return null;
  const open = places.filter((other) => other === place || (other.status === 'check' && !changeOf(other)));
  const next = open[(open.indexOf(place) + 1) % open.length];
  return next === place ? null : next;
}

function checkButton(place) {
  const control = button('btn', filled(texts.nextToCheck, { name: place.label }));
  control.addEventListener('click', (event) => {
    // The next card takes the place of this one: the map must not see a click on nothing.
    event.stopPropagation();
    select(place.id, { focus: byKeyboard(event) });
  });
  return control;
}

/** "37.117 N 70.580 E"; figures of the text as exactly as they may be. */
function position(place) {
  const { lat, lon } = place;
  const [north, east, south, west] = texts.compass;
  const digits = isPosition(place) ? 5 : 3;
  const form = { minimumFractionDigits: 3, maximumFractionDigits: digits };
  const degrees = (value) => Math.abs(value).toLocaleString(language, form);
  return `${degrees(lat)} ${lat < 0 ? south : north} ${degrees(lon)} ${lon < 0 ? west : east}`;
}
