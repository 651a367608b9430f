/* Labels: placed greedily after each change of view, most important first. One that finds no
   room is hidden. The static map follows the same rules. */

const MARKED = ['marked', 'town', 'capital', 'offset'];
const EDGE = 3;
const LINE = 14;
const PROVINCE_LINES = [0, 1, -1, 2, -2];
const labels = [];

function createLabels() {
  for (const record of sheet.labels) {
    const place = places[record.place];
    const label = { ...record, place, node: labelNode(record, place), dot: null, size: null };
    if (record.kind === 'town' || record.kind === 'capital') {
      label.dot = element('i', `dot ${record.kind}`);
      map.getPane('labels').append(label.dot);
    }
    map.getPane('labels').append(label.node);
    labels.push(label);
  }
}

function labelNode({ kind, text, at }, place) {
  const clickable = place && kind === 'country';
  const node = element(clickable ? 'button' : 'span', `lab ${kind}`);
  if (!place) {
    node.textContent = legible(text);
    node.setAttribute('aria-hidden', 'true');
    return node;
  }
  node.classList.add('named');
  node.classList.toggle('in-comments', !place.article);
  node.append(element('span', 'words', text));
  if (clickable) {
    node.type = 'button';
    node.append(' ', element('span', 'counts', ...counts(place)));
  } else {
    node.setAttribute('aria-hidden', 'true');
  }
  standsFor(place.id, node);
  if (kind !== 'marked') L.DomEvent.disableClickPropagation(node);
  node.addEventListener('click', (event) => {
    const focus = byKeyboard(event);
    select(place.id, { at: latLng(at[0]), move: false, focus, from: node });
  });
  return node;
}

function forgetSizes() {
  for (const label of labels) label.size = null;
}

function placeLabels() {
  const zoom = map.getZoom();
  const taken = obstacles();
  const visible = labels.filter(
    ({ zoom: [from, to], place }) => zoom >= from && zoom <= to && (!place || isOnLayer(place)),
  );
  for (const label of labels) label.node.hidden = true;
  for (const label of visible) label.node.hidden = false;
  for (const label of visible) label.size ??= [label.node.offsetWidth, label.node.offsetHeight];
  for (const label of labels) {
    const box = label.node.hidden ? null : freeBox(label, taken);
    label.node.hidden = !box;
    if (label.dot) label.dot.hidden = !box;
    if (box) stand(label, box, taken);
  }
  hideCoveredRejections(taken);
}

/** What labels must not cover: boxes `[left, top, right, bottom]` in the container. */
function obstacles() {
  const taken = queryAll('.leaflet-control, .off-map:not([hidden])')
    .map((node) => boxOf(node, 4))
    .filter(([left, , right]) => right - left > 8);
  return [...taken, ...markBoxes()];
}

const LINE_BOXES = 10;

/** What the ring of a spot and the line to it cover. */
function hintBoxes({ line, end }) {
  if (!end) return [];
  const [from, to] = [line[0], end].map((at) => map.latLngToContainerPoint(latLng(at)));
  const boxes = Array.from({ length: LINE_BOXES }, (_, step) => {
    const { x, y } = from.add(to.subtract(from).multiplyBy(step / LINE_BOXES));
    return boxAround(x, y, 2);
  });
  return [...boxes, boxAround(to.x, to.y, SPOT_RADIUS + 1)];
}

/** What markers and distances cover. */
function markBoxes() {
  const spots = sheet.hints.flatMap(hintBoxes);
  const marks = markedPlaces.filter(isOnLayer).flatMap((place) =>
    markPositions(place).map((position) => {
      const { x, y } = map.latLngToContainerPoint(latLng(position));
      return boxAround(x, y, markerReach(place) + 1.5);
    }),
  );
  return [...marks, ...spots];
}

function boxOf(node, margin = 0) {
  const box = node.getBoundingClientRect();
  const origin = map.getContainer().getBoundingClientRect();
  return [
    box.left - origin.left - margin,
    box.top - origin.top - margin,
    box.right - origin.left + margin,
    box.bottom - origin.top + margin,
  ];
}

function boxAround(x, y, reach) {
  return [x - reach, y - reach, x + reach, y + reach];
}

function overlap(a, b) {
  return a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
}

function isFree(box, taken) {
  return !taken.some((other) => overlap(box, other));
}

/** The first box for a label that is free and on the map, with the point it belongs to. */
function freeBox(label, taken) {
  const { x: width, y: height } = map.getSize();
  for (const position of label.at) {
    const point = map.latLngToContainerPoint(latLng(position));
    if (label.dot && !isFree(boxAround(point.x, point.y, 3), taken)) continue;
    for (const [left, top] of corners(label, point)) {
      const box = [left - 2, top - 1, left + label.size[0] + 2, top + label.size[1] + 1];
      const inside =
        box[0] >= EDGE && box[1] >= EDGE && box[2] <= width - EDGE && box[3] <= height - EDGE;
      if (inside && isFree(box, taken)) return { box, point };
    }
  }
  return null;
}

/** Corners for a label: beside a point right, left, above, below, then the four diagonals; in
    an area its middle; in a province also a line below or above, where its towns leave room. */
function corners(label, { x, y }) {
  const [width, height] = label.size;
  if (!MARKED.includes(label.kind)) {
    const lines = label.kind === 'province' ? PROVINCE_LINES : [0];
    return lines.map((line) => [x - width / 2, y - height / 2 + line * LINE]);
  }
  const undecided = label.place?.status === 'check';
  const marker = () => (undecided ? DIAMOND - 2 : markerReach(label.place)) + 6;
  const gap = label.dot ? 7 : label.kind === 'offset' ? SPOT_RADIUS + 5 : marker();
  return [
    [x + gap, y - height / 2],
    [x - gap - width, y - height / 2],
    [x - width / 2, y - gap - height + 1],
    [x - width / 2, y + gap - 1],
    [x + gap - 2, y - height - 1],
    [x + gap, y + 2],
    [x - gap + 2 - width, y - height - 1],
    [x - gap + 2 - width, y + 1],
  ];
}

function stand(label, { box, point }, taken) {
  taken.push(box);
  putAtPoint(label.node, box[0] + 2, box[1] + 1);
  if (label.dot) {
    taken.push(boxAround(point.x, point.y, 4));
    putAtPoint(label.dot, point.x, point.y);
  }
}

/** The labels' pane moves with the map: positions count from its origin. */
function putAtPoint(node, x, y) {
  const { x: left, y: top } = map.containerPointToLayerPoint([0, 0]);
  node.style.transform = `translate(${Math.round(x + left)}px, ${Math.round(y + top)}px)`;
}

/** "not chosen" beside a cross gives way to labels; the cross stays. */
function hideCoveredRejections(taken) {
  for (const words of queryAll('.rejected span')) {
    words.style.visibility = isFree(boxOf(words), taken) ? '' : 'hidden';
  }
}
