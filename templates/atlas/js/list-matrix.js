/* Matrix: places by weeks, sources or documents, alike beside alike. */

const MATRIX_ROWS = 40;
/** Shares of the largest cell from which the tints begin. */
const TINTS = [0.42, 0.74];

/** Columns of the matrix: words above, words for readers of screens, and which documents are in it. */
function matrixColumns() {
  const kind = state.matrix.columns;
  if (kind === 'sources') {
    return {
      columns: sources.map(({ name }) => ({ head: name, words: name })),
      columnOf: (number) => sourceOf[number],
    };
  }
  if (kind === 'documents') {
    const columnOfGroup = new Map(now.firsts.map((first, at) => [groupOf[first], at]));
    return {
      columns: now.firsts.map((first) => ({
        head: '',
        words: titleOf(first),
        group: groupOf[first],
      })),
      columnOf: (number) => columnOfGroup.get(groupOf[number]) ?? -1,
    };
  }
  const columns = bars.starts.map((start, bar) => ({
    head: bars.unit === 'month' ? monthName(start, true) : shortDay(start),
    words: barName(bars, bar),
    isOff: isOutside(bars, bar),
  }));
  if (hasUndated) columns.push({ head: texts.noDate, words: texts.noDate });
  return { columns, columnOf: (number) => (barOf[number] < 0 ? bars.count : barOf[number]) };
}

function mostNamed(counts, limit) {
  const some = counts.named.filter((place) => !isCountry[place]);
  some.sort((a, b) => counts.documents[b] - counts.documents[a] || a - b);
  return some.slice(0, limit);
}

/** A greedy chain by cosine from the most named place. */
function alikeBesideAlike(chosen, cells, width) {
  const rest = chosen.map((place, line) => ({
    place,
    row: cells.subarray(line * width, (line + 1) * width),
  }));
  const norm = (row) => Math.hypot(...row);
  const dot = (a, b) => a.reduce((total, value, at) => total + value * b[at], 0);
  const chain = rest.splice(0, 1);
  while (rest.length) {
    const last = chain.at(-1).row;
    let [best, bestAt] = [-1, 0];
    rest.forEach(({ row }, at) => {
      const likeness = dot(last, row) / (norm(last) * norm(row) || 1);
      if (likeness > best + 1e-12) [best, bestAt] = [likeness, at];
    });
    chain.push(...rest.splice(bestAt, 1));
  }
  return chain.map(({ place }) => place);
}

function matrixRows(cells, width, chosen) {
  const counts = now.places;
  const order = state.matrix.rows;
  const rows = [...chosen];
  if (order === 'similar') return alikeBesideAlike(rows, cells, width);
  if (order === 'name') return rows.sort((a, b) => nameRank[a] - nameRank[b]);
  if (order === 'first') {
    const day = (place) => undatedLast(dayOfRow(counts.firstRow[place]));
    return rows.sort((a, b) => day(a) - day(b) || a - b);
  }
  return rows;
}

function chooser(id, words, options, value, choose) {
  const select = element('select');
  select.id = id;
  for (const [key, label] of options) select.append(new Option(legible(label), key, false, key === value));
  select.addEventListener('change', () => {
    choose(select.value);
    drawList();
    saveAddress();
    document.getElementById(id)?.focus();
  });
  return element('label', '', `${words} `, select);
}

function matrixView() {
  const { columns, columnOf } = matrixColumns();
  const chosen = mostNamed(now.places, MATRIX_ROWS);
  const width = columns.length;
  const { all, article } = countCells((number) => fits(number), chosen, width, columnOf);
  const lineOf = new Map(chosen.map((place, line) => [place, line]));
  const most = all.reduce((a, b) => Math.max(a, b), 1);
  const isDense = state.matrix.columns === 'documents' || width > 26;
  const head = element('tr', '', element('th', '', unseen(texts.place)));
  head.firstChild.scope = 'col';
  for (const { head: words, words: said } of columns) {
    const cell = element('th', '', isDense ? unseen(said) : isolated('span', '', words));
    cell.scope = 'col';
    head.append(cell);
  }
  const body = element('tbody');
  for (const place of matrixRows(all, width, chosen)) {
    const line = lineOf.get(place) * width;
    const name = element('th', '', placeButton(place));
    name.scope = 'row';
    const row = element('tr', state.places.includes(place) ? 'sel' : '', name);
    columns.forEach((column, at) => {
      const counts = [all[line + at], article[line + at]];
      row.append(matrixCell({ place, column, at, counts, most, isDense }));
    });
    body.append(row);
  }
  const table = element('table', isDense ? 'mx dense' : 'mx', element('thead', '', head), body);
  table.style.setProperty('--cell', `${Math.max(5, Math.min(26, 340 / width - 1)).toFixed(1)}px`);
  const words = state.matrix.columns === 'documents' ? texts.columnIsDocument : texts.cellIsCount;
  return [matrixControls(), element('div', 'wide', table), note(`${words} ${texts.matrixNote}`)];
}

function matrixControls() {
  const columns = [
    ['bars', texts.columnsBy[bars.unit]],
    ['sources', texts.columnsBy.sources],
    ['documents', texts.columnsBy.documents],
  ];
  const rows = ['similar', 'documents', 'first', 'name'].map((key) => [key, texts.rowsBy[key]]);
  return element(
    'div',
    'ctl',
    chooser('mxc', texts.placesBy, columns, state.matrix.columns, (value) => {
      state.matrix.columns = value;
    }),
    chooser('mxs', texts.rowsOrder, rows, state.matrix.rows, (value) => {
      state.matrix.rows = value;
    }),
  );
}

function tint(count, most) {
  if (count <= 1) return 'm1';
  if (count / most > TINTS[1]) return 'm4';
  return count / most > TINTS[0] ? 'm3' : 'm2';
}

function matrixCell({ place, column, at, counts: [count, inArticles], most, isDense }) {
  const cell = element('td', column.isOff ? 'off' : '');
  if (!count) {
    cell.append(element('i'));
    return cell;
  }
  const shade = inArticles ? (column.group === undefined ? tint(count, most) : 'm3') : 'mc';
  const control = button(shade, isDense ? '' : grouped(count));
  const more = inArticles ? '' : `, ${texts.commentsOnly}`;
  const words = `${nameOf(place)}, ${column.words}: ${counted(texts.documents, count)}${more}`;
  Object.assign(control, { tabIndex: -1, ariaLabel: legible(words) });
  control.dataset.cell = `${place},${at}`;
  cell.append(control);
  return cell;
}

/** Whether a document stands in a column of the matrix. */
function isInCell(number, at) {
  return matrixColumns().columnOf(number) === at;
}

/** Arrow keys jump to the next filled cell. */
function moveInMatrix(control, key) {
  const cell = control.closest('td, th');
  const row = cell.closest('tr');
  const at = [...row.children].indexOf(cell);
  const sideways = { ArrowRight: 'nextElementSibling', ArrowLeft: 'previousElementSibling' }[key];
  let found = null;
  if (sideways) {
    for (let next = cell[sideways]; next && !found; next = next[sideways]) found = query('button', next);
  } else {
    const step = key === 'ArrowDown' ? 'nextElementSibling' : 'previousElementSibling';
    for (let next = row[step]; next && !found; next = next[step]) found = query('button', next.children[at]);
  }
  found?.focus();
  return Boolean(found);
}
