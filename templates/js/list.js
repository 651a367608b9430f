/* A long list of places can be filtered, sorted and copied as a table. */

const LONG_LIST = 20;

function createListTools() {
  const rows = queryAll('#places tr[data-place]');
  if (rows.length <= LONG_LIST) return;
  const field = element('input');
  Object.assign(field, { type: 'search', autocomplete: 'off', spellcheck: false });
  field.setAttribute('aria-label', texts.filterPlaces);
  field.placeholder = texts.filterPlaces;
  const order = element('select');
  order.setAttribute('aria-label', texts.sortPlaces);
  for (const [value, words] of [
    ['mentions', texts.byMentions],
    ['name', texts.byName],
    ['country', texts.byCountry],
  ]) {
    order.append(new Option(legible(words), value));
  }
  const copy = button('btn', texts.copyTable);
  const status = element('span', 'list-status');
  status.setAttribute('role', 'status');
  field.addEventListener('input', () => filterRows(rows, field.value, status));
  order.addEventListener('change', () => sortRows(order.value));
  copy.addEventListener('click', () => copyTable(status));
  query('#places .places').before(element('p', 'list-tools', field, order, copy, status));
}

/** Shows the rows that have all words of a filter, whatever their marks and capitals. */
function filterRows(rows, words, status) {
  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const row of rows) {
    const text = plain(query('.pick', row).textContent);
    row.hidden = !wanted.every((word) => text.includes(word));
    if (!row.hidden) shown += 1;
  }
  if (wanted.length) unfoldFor(query('#places .places'));
  status.textContent = wanted.length ? filled(texts.placesShown, { n: grouped(shown) }) : '';
}

/** Sorts the rows under each heading. */
function sortRows(by) {
  const compare = new Intl.Collator(language).compare;
  const place = (row) => placeById.get(row.dataset.place);
  const country = (row) => place(row).lies_in.split(', ').at(-1) || place(row).label;
  const orders = {
    mentions: (a, b) => places.indexOf(place(a)) - places.indexOf(place(b)),
    name: (a, b) => compare(place(a).label, place(b).label),
    country: (a, b) => compare(country(a), country(b)) || orders.mentions(a, b),
  };
  for (const body of queryAll('#places tbody')) {
    body.append(...queryAll('tr[data-place]', body).sort(orders[by]));
  }
}

/** The rows that are shown, with tabs between cells: what spreadsheets paste. */
async function copyTable(status) {
  const cell = (value) => String(value ?? '').replace(/[\t\r\n]+/g, ' ').replace(/^(?=[=+\-@])/, "'");
  const shown = queryAll('#places tr[data-place]').filter((row) => !row.hidden);
  const lines = shown.map((row) => {
    const place = placeById.get(row.dataset.place);
    const { label, kind, lies_in: where, article, comments, status_word: match, lat, lon, id } = place;
    return [label, kind, where, article, comments, match].map(cell).concat(lat, lon, id).join('\t');
  });
  try {
    await navigator.clipboard.writeText(`${lines.join('\n')}\n`);
    status.textContent = filled(texts.rowsCopied, { n: grouped(lines.length) });
  } catch {
    // Pages from files may not reach the clipboard in some browsers.
    status.textContent = texts.notCopied;
  }
}
