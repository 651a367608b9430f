/* Places: each with its first sentence in the selection, its counts and its weeks. */

let placeOrder = { by: 'documents', down: true };

const PLACE_KEYS = {
  name: null,
  documents: (counts, place) => counts.documents[place] * 1e6 + counts.mentions[place],
  mentions: (counts, place) => counts.mentions[place],
  first: (counts, place) => undatedLast(dayOfRow(counts.firstRow[place])),
};

function undatedLast(day) {
  return day === NO_DAY ? Infinity : day;
}

function sortedPlaces(counts) {
  const { by, down } = placeOrder;
  const key = PLACE_KEYS[by];
  const sign = down ? -1 : 1;
  const byKey = key ? (a, b) => sign * (key(counts, a) - key(counts, b) || 0) : () => 0;
  const byWords = (a, b) => (key ? 1 : sign) * (nameRank[a] - nameRank[b]);
  return [...counts.named].sort((a, b) => byKey(a, b) || byWords(a, b));
}

function sortButton(by, words, className = '') {
  const { by: current, down } = placeOrder;
  const node = element('th', className);
  node.scope = 'col';
  const arrow = current === by ? (down ? ' ↓' : ' ↑') : '';
  if (arrow) node.ariaSort = down ? 'descending' : 'ascending';
  const control = textButton(
    words + arrow,
    () => {
      const isText = by === 'name' || by === 'first';
      placeOrder = current === by ? { by, down: !down } : { by, down: !isText };
      drawList();
      query(`#list [data-sort="${by}"]`).focus();
    },
    '',
  );
  control.dataset.sort = by;
  node.append(control);
  return node;
}

function placesView() {
  const counts = now.places;
  const ordered = sortedPlaces(counts);
  const most = mostInBar(counts, ordered);
  const weeks = element('th', 'xs', texts.byBar[bars.unit]);
  weeks.scope = 'col';
  const head = element(
    'tr',
    '',
    sortButton('name', texts.placeAndSentence),
    sortButton('documents', texts.docsColumn),
    sortButton('mentions', texts.mentionsColumn),
    weeks,
    sortButton('first', texts.firstLast),
  );
  const body = element('tbody');
  const table = element('table', 'pt', element('thead', '', head), body);
  table.append(element('caption', 'vh', texts.tabPlaces));
  table.prepend(table.lastChild);
  const foot = element('div', '');
  inPortions(ordered, body, (place) => placeRow(counts, place, most), foot);
  if (hasDates) {
    foot.append(note(filled(texts.newMeans, { from: shortDay(lastWeek[0]), to: shortDay(lastWeek[1]) })));
  }
  if (index.unmapped?.length) foot.append(unmappedNote());
  return [table, foot];
}

/** Names that no gazetteer knows. */
function unmappedNote() {
  const names = index.unmapped.map(({ name, documents: naming }) => `${name} ${grouped(naming.length)}`);
  const shown = names.slice(0, 30).join(', ');
  const more = names.length > 30 ? ` ${filled(texts.andMore, { n: grouped(names.length - 30) })}` : '';
  return element(
    'details',
    'note',
    element('summary', '', counted(texts.unmapped, names.length)),
    isolated('p', '', `${shown}${more}.`),
  );
}

function placeRow(counts, place, most) {
  const hollow = onlyInComments(counts, place);
  const first = counts.firstRow[place];
  const line = element('span', 'l1', glyph(counts.status[place], hollow), placeButton(place));
  if (isNew(place)) line.append(element('span', 'new', texts.newMark));
  line.append(' ', isolated('span', 'wh', shortWhere(place)));
  const sentence = element('span', 'fs');
  fillFirst(sentence, first);
  const name = element('th', '', line, sentence);
  name.scope = 'row';
  const row = element(
    'tr',
    state.places.includes(place) ? 'sel' : '',
    name,
    element('td', '', pill(counts.documents[place], hollow)),
    element('td', '', grouped(counts.mentions[place])),
    element('td', 'xs', spark(counts, place, most)),
  );
  const last = element('span', 'wh', shortDay(counts.lastDay[place]));
  row.append(element('td', '', shortDay(dayOfRow(first)), element('br'), last));
  return row;
}

/** The sentence of a row, when its text is there. */
function fillFirst(node, row) {
  const number = rowDocument[row];
  inLanguageOf(node, number);
  fillInSight(node, number, (text) => {
    node.textContent = legible(wordsOf(text, rowPart[row], rowSentence[row]));
  });
}
