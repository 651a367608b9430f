/* Borders that the text names: a row, its sentences and its line light up together. */

const borderById = new Map(data.borders.map((border) => [border.id, { ...border, nodes: [] }]));
const borderOfSentence = new Map();
let litBorders = [];

function drawNamedBorders() {
  for (const { id, lines, in_article: inArticle } of sheet.named_borders) {
    const className = inArticle ? 'm-named-border' : 'm-named-border in-comments';
    borderById.get(id)?.nodes.push(drawLines('named', className, nearLines(lines)).getElement());
  }
}

function bindBorders() {
  for (const row of queryAll('#borders [data-border]')) {
    const border = borderById.get(row.dataset.border);
    if (!border) continue;
    border.nodes.push(row);
    query('.pick', row).addEventListener('click', () => showBorder(border));
    for (const jump of queryAll('a[data-jump]', row)) {
      const sentence = jump.hash.slice(1);
      borderOfSentence.set(sentence, [...(borderOfSentence.get(sentence) ?? []), border]);
    }
  }
  for (const type of ['mouseover', 'focusin']) {
    listen(document, type, ({ target }) => lightBorders(bordersUnder(target)));
  }
}

function bordersUnder(node) {
  const row = node.closest?.('[data-border]');
  if (row) return [borderById.get(row.dataset.border)].filter(Boolean);
  return borderOfSentence.get(node.closest?.('.s')?.id) ?? [];
}

function lightBorders(borders) {
  for (const { nodes } of litBorders) for (const node of nodes) node.classList.remove('hot');
  for (const { nodes } of borders) for (const node of nodes) node.classList.add('hot');
  litBorders = borders;
}

/** Moves the map to a border. */
function showBorder({ id, nodes }) {
  closeCard();
  for (const node of queryAll('.m-named-border.sel')) node.classList.remove('sel');
  for (const node of nodes) node.classList.add('sel');
  const drawn = sheet.named_borders.find((border) => border.id === id);
  if (!drawn) return;
  const bounds = L.latLngBounds(latLngBounds(drawn.bounds));
  const middle = bounds.getCenter();
  allowZoomAt(middle);
  map.fitBounds(bounds, { padding: [48, 48], maxZoom: Math.min(8, closestAt(middle)), animate: !calm.matches });
  if (!wideScreen.matches) bringIntoView(query('.mapbox'), 'start');
}
