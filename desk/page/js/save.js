/* Files that leave: the briefing, its exports, corrections, places. They are made here and handed to the
   browser; nothing is sent. */

/** What can be exported, by what it is for: [word of the engine, name, what it is good for]. */
const EXPORTS = [
  [
    'For a map',
    [
      ['geojson', 'GeoJSON', 'QGIS, Datawrapper, Mapbox'],
      ['kml', 'KML', 'Google Earth'],
      ['csv', 'CSV', 'A row a place, for a spreadsheet'],
      ['lpf', 'Linked Places', 'LPF, for research'],
    ],
  ],
  [
    'For a text or a slide',
    [
      ['md', 'Markdown', 'Text with footnotes'],
      ['slide-png', 'Slide', 'PNG, 3200 \u00d7 1800, with credits'],
      ['slide', 'Slide, drawn', 'SVG, 1600 \u00d7 900'],
      ['svg', 'Map drawing', 'SVG, all borders and labels'],
      ['json', 'Everything', 'JSON, as the page has it'],
      ['print', 'Print, PDF', 'Opens the print window'],
    ],
  ],
  [
    'Your own work',
    [
      ['fixes', 'Corrections', 'The .fix.toml, to load again or send'],
      ['places', 'My places', 'GeoJSON'],
    ],
  ],
];

function saveFile(name, bytes, type) {
  const link = h('a', { href: URL.createObjectURL(new Blob([bytes], { type })), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The bytes that `geobrief brief` writes for the same input. */
function saveBriefing(article) {
  closeMenu();
  const name = `${article.made.stem}.html`;
  saveFile(name, article.page, 'text/html');
  const with_ = fixCount(article) ? `, with ${counted(fixCount(article), 'correction')}` : '';
  const rest = article.fixes === article.savedFixes ? null : () => saveFixes(article);
  notify(`Saved ${name}, ${size(article.page.length)}${with_}.`, rest && 'Save the corrections too', rest);
  article.isSaved = true;
  drawTools();
}

async function saveFixes(article) {
  const { fixes } = article;
  try {
    notify(await shelf.saveFixes(article));
  } catch (refusal) {
    notify(refusal.message);
    return;
  }
  article.savedFixes = fixes;
  article.isSaved = article.fixes === fixes;
  drawTools();
  drawPanel();
}

async function exportAs(article, format) {
  closeMenu();
  if (format === 'fixes') return saveFixes(article);
  if (format === 'places') return savePlaces();
  if (format === 'print') return post(article, 'print');
  try {
    const wanted = wishOf(article, 'export', { format: format === 'slide-png' ? 'slide' : format });
    const { name, bytes } = await ask(wanted, bytesFor(article));
    if (format === 'slide-png') return await saveImage(name.replace(/\.svg$/, '.png'), bytes);
    saveFile(name, bytes, 'application/octet-stream');
    return notify(`Saved ${name}, ${size(bytes.length)}.`);
  } catch (refusal) {
    return notify(refusal.message);
  }
}

/** The slide as an image, drawn by the browser, twice as large as the drawing. */
async function saveImage(name, drawn) {
  const address = URL.createObjectURL(new Blob([drawn], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = h('canvas', { width: 3200, height: 1800 });
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(address);
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  saveFile(name, blob, 'image/png');
  notify(`Saved ${name}, ${size(blob.size)}.`);
}

function toggleMenu() {
  desk.menu = !desk.menu;
  drawMenu();
  drawTools();
  if (desk.menu) query('#pop .row').focus();
}

function closeMenu() {
  if (!desk.menu) return;
  desk.menu = false;
  drawMenu();
  drawTools();
}

function drawMenu() {
  const pop = query('#pop');
  pop.hidden = !desk.menu;
  if (!desk.menu) return;
  const article = desk.now;
  const isEmpty = (format) => (format === 'fixes' && !article.fixes.trim()) || (format === 'places' && !own.list.length);
  const groups = EXPORTS.map(([heading, rows]) => [
    h('h2', {}, heading),
    rows
      .filter(([format]) => !isEmpty(format))
      .map(([format, name, use]) => h('button.row', { 'data-format': format, onclick: () => exportAs(article, format) }, h('b', {}, name), h('span', {}, use))),
  ]);
  const shown = groups.filter(([, rows]) => rows.length);
  fill(
    pop,
    h('button.save-here', { onclick: () => saveBriefing(article) }, 'Save briefing'),
    shown.map((group, at) => [at ? h('hr') : null, group]),
  );
}
