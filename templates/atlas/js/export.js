/* The selection as a file for other programs. */

const CSV_COLUMNS = [
  'id',
  'name',
  'kind',
  'where',
  'lat',
  'lon',
  'documents',
  'mentions',
  'in_articles',
  'in_comments',
  'status',
  'first',
  'last',
];

/** One rule for cells (RFC 4180); a cell that a spreadsheet would run is made text. */
function csvCell(value) {
  let text = String(value ?? '');
  if (typeof value === 'string' && /^[=+\-@\t\r]/.test(text)) text = `'${text}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A place of the selection as the columns of a table. */
function exportRow(place) {
  const counts = now.places;
  const { id, name, kind, where, at } = places[place];
  const day = (number) => (number === NO_DAY ? '' : isoOf(number));
  return {
    id,
    name,
    kind,
    where,
    lat: at[1],
    lon: at[0],
    documents: counts.documents[place],
    mentions: counts.mentions[place],
    in_articles: counts.inArticles[place],
    in_comments: counts.inComments[place],
    status: STATUS_KEYS[counts.status[place]],
    first: day(dayOfRow(counts.firstRow[place])),
    last: day(counts.lastDay[place]),
  };
}

function selectionRows() {
  return [...now.places.named].sort(byDocuments(now.places)).map(exportRow);
}

function csvFile() {
  const lines = selectionRows().map((row) => CSV_COLUMNS.map((name) => csvCell(row[name])).join(','));
  return `${[CSV_COLUMNS.join(','), ...lines].join('\r\n')}\r\n`;
}

/** RFC 7946: longitude first. */
function geojsonFile() {
  const features = selectionRows().map(({ lat, lon, id, ...properties }) => ({
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties,
  }));
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 1)}\n`;
}

function bindExport() {
  const menu = query('#export');
  const act = (id, run) =>
    query(id).addEventListener('click', () => {
      menu.open = false;
      run();
    });
  act('#to-csv', () => saveAs('selection.csv', csvFile(), 'text/csv'));
  act('#to-geojson', () => saveAs('selection.geojson', geojsonFile(), 'application/geo+json'));
  act('#to-paper', () => window.print());
  document.addEventListener('click', (event) => {
    if (menu.open && !menu.contains(event.target)) menu.open = false;
  });
}
