/* Labels, after each change of view: the names of places that the text names are arranged together,
   the others follow one by one where there is room, most important first. The static map follows the
   same rules (src/render/static_map/labels.rs). */

const MARKED = ['marked', 'town', 'capital', 'offset'];
const EDGE = 3;
const LINE = 14;
const PROVINCE_LINES = [0, 1, -1, 2, -2];
const labels = [];

/** What a map without a name costs: of the most important, and of the others by rank. */
const MUST = 1000;
const MUST_STAND = 3;
const LEAST_WORTH = 2.5;
const WORTH = 4;
/** What a name costs on a marker, a line through a marker, a line at all, each further spot. */
const ON_PIN = 6;
const LINE_ON_PIN = 0.8;
const LINE_COST = 0.5;
const NEXT_SPOT = 0.05;
/** What a spot costs on another side than a person wants: more than anything that it may cover. */
const OFF_SIDE = 300;
/** How far from its marker a name may stand that a line joins with it, in pixels. */
const APART = [16, 32, 52, 76];

function createLabels() {
  for (const record of sheet.labels.map(decodeLabel)) {
    const place = places[record.place];
    const label = { ...record, place, node: labelNode(record, place), dot: null, size: null };
    if (record.kind === 'town' || record.kind === 'capital') {
      label.dot = element('i', `dot ${record.kind}`);
      map.getPane('labels').append(label.dot);
    }
    if (record.kind === 'marked') {
      label.line = element('i', 'leader');
      label.line.hidden = true;
      map.getPane('labels').append(label.line);
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
  const furniture = furnitureBoxes();
  const pins = markBoxes();
  const visible = labels.filter(
    ({ zoom: [from, to], place, isAway }) =>
      zoom >= from && zoom <= to && !isAway && (!place || isOnLayer(place)),
  );
  for (const label of labels) label.node.hidden = true;
  for (const label of visible) label.node.hidden = false;
  for (const label of visible) label.size ??= [label.node.offsetWidth, label.node.offsetHeight];
  const named = visible.filter(({ rank }) => rank !== undefined);
  named.sort((a, b) => a.rank - b.rank);
  const together = named.slice(0, ARRANGED);
  const spots = arrange(together.map((label) => choiceOf(label, furniture, pins)));
  const taken = [...furniture, ...pins.map(({ box }) => box)];
  together.forEach((label, at) => stand(label, spots[at], taken));
  for (const label of labels) {
    if (together.includes(label)) continue;
    stand(label, label.node.hidden ? null : freeBox(label, taken), taken);
  }
  hideCoveredRejections(taken);
}

/** What no label may cover: boxes `[left, top, right, bottom]` in the container. */
function furnitureBoxes() {
  return queryAll('.leaflet-control, .off-map:not([hidden])')
    .map((node) => boxOf(node, 4))
    .filter(([left, , right]) => right - left > 8);
}

/** Where a name that is arranged may stand, and what it is worth. */
function choiceOf(label, furniture, pins) {
  const { rank } = label;
  const isMust = rank < MUST_STAND || label.side;
  const worth = isMust ? MUST - Math.min(rank, MUST_STAND) : LEAST_WORTH + WORTH / (1 + rank / 8);
  const { x: width, y: height } = map.getSize();
  const spots = [];
  for (const [nth, position] of label.at.entries()) {
    const point = map.latLngToContainerPoint(latLng(position));
    const { x, y } = point;
    const isOn = x >= 0 && y >= 0 && x <= width && y <= height;
    const beside = MARKED.includes(label.kind);
    if (beside && !isOn) continue;
    spotsAt(label, nth, point).forEach((spot, corner) => spots.push({ ...spot, cost: offSide(label, corner) }));
    if (!beside) continue;
    const gap = gapOf(label);
    for (const apart of APART) {
      for (const corner of around(label, point, gap + apart)) {
        spots.push({ ...spotAt(label, corner, point, gap - 4), cost: offSide(label) });
      }
    }
  }
  const isOpen = ({ box }) =>
    box[0] >= EDGE && box[1] >= EDGE && box[2] <= width - EDGE && box[3] <= height - EDGE && isFree(box, furniture);
  const open = spots.filter(isOpen);
  open.forEach((spot, nth) => {
    spot.cost += NEXT_SPOT * Math.min(nth, 12) + coverCost(label, spot, pins);
  });
  return { worth, spots: open };
}

/** What a spot costs on another side than a person wants. */
function offSide({ side, kind }, nth) {
  if (!side || !MARKED.includes(kind)) return 0;
  return 'ewns'[nth] === side ? 0 : OFF_SIDE;
}

/** The spots at a point without a line to it: along a river, beside a marker, in an area. */
function spotsAt(label, nth, point) {
  const turn = label.turns?.[nth];
  if (turn !== undefined) return spotsAlong(label, turn, point);
  return corners(label, point).map((corner) => spotAt(label, corner, point, null));
}

/** How far a name along a line stands from it, in pixels. */
const FROM_LINE = 2.5;

/** Spots along a line that is turned by so many degrees: above it, then below. */
function spotsAlong({ size: [width, height] }, turn, point) {
  const [sin, cos] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
  const wide = (width * Math.abs(cos) + height * Math.abs(sin)) / 2;
  const high = (width * Math.abs(sin) + height * Math.abs(cos)) / 2;
  const away = height / 2 + FROM_LINE;
  return [away, -away].map((off) => {
    const [x, y] = [point.x + off * sin, point.y - off * cos];
    const box = [x - wide, y - high, x + wide, y + high];
    return { box, corner: [x - width / 2, y - height / 2], turn, point, leader: null, cost: 0 };
  });
}

function spotAt({ size }, [left, top], point, reach) {
  const box = [left - 2, top - 1, left + size[0] + 2, top + size[1] + 1];
  const leader = reach === null ? null : leaderTo(point, reach, box);
  return { box, corner: [left, top], turn: 0, point, leader, cost: 0 };
}

/** The line from the edge of a marker to the nearest point of the words. */
function leaderTo({ x, y }, reach, [left, top, right, bottom]) {
  const to = [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top + 2), bottom - 2)];
  const length = Math.max(1, Math.hypot(to[0] - x, to[1] - y));
  return [[x + ((to[0] - x) / length) * reach, y + ((to[1] - y) / length) * reach], to];
}

/** Corners for words at a distance from a point: in twelve directions, from the right on. */
function around({ size: [width, height] }, { x, y }, distance) {
  return Array.from({ length: 12 }, (_, twelfth) => {
    const angle = (twelfth * Math.PI) / 6;
    return [
      x + Math.cos(angle) * (distance + width / 2) - width / 2,
      y + Math.sin(angle) * (distance + height / 2) - height / 2,
    ];
  });
}

/** What a spot costs for the markers that it covers, and for its line. */
function coverCost(label, { box, leader }, pins) {
  const on = pins.filter((pin) => overlap(pin.box, box)).length * ON_PIN;
  if (!leader) return on;
  const [[fromX, fromY], [toX, toY]] = leader;
  const others = pins.filter(({ place }) => place !== label.place);
  const across = others.filter((pin) => crosses(leader, pin.box)).length;
  return on + LINE_COST + Math.hypot(toX - fromX, toY - fromY) / 60 + LINE_ON_PIN * across;
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

/** What markers and distances cover, each with its place. */
function markBoxes() {
  const spots = sheet.hints.flatMap(hintBoxes).map((box) => ({ box, place: null }));
  const marks = markedPlaces.filter(isOnLayer).flatMap((place) =>
    markPositions(place).map((position) => {
      const { x, y } = map.latLngToContainerPoint(latLng(position));
      return { box: boxAround(x, y, markerReach(place) + 1.5), place };
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
  for (const [nth, position] of label.at.entries()) {
    const point = map.latLngToContainerPoint(latLng(position));
    if (label.dot && !isFree(boxAround(point.x, point.y, 3), taken)) continue;
    for (const spot of spotsAt(label, nth, point)) {
      const { box } = spot;
      const inside =
        box[0] >= EDGE && box[1] >= EDGE && box[2] <= width - EDGE && box[3] <= height - EDGE;
      if (inside && isFree(box, taken)) return spot;
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
  const gap = gapOf(label);
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

/** From the point of a label to its words. */
function gapOf({ dot, kind, place }) {
  if (dot) return 7;
  if (kind === 'offset') return SPOT_RADIUS + 5;
  return (place?.status === 'check' ? DIAMOND - 2 : markerReach(place)) + 6;
}

/** Puts a label at a spot, or away where it has none. */
function stand(label, spot, taken) {
  label.node.hidden = !spot;
  if (label.dot) label.dot.hidden = !spot;
  if (label.line) label.line.hidden = !spot?.leader;
  if (!spot) return;
  const { box, corner, turn, point, leader } = spot;
  taken.push(box);
  if (leader && label.line) drawLeader(label.line, leader, taken);
  putAtPoint(label.node, ...corner, turn);
  if (label.dot) {
    taken.push(boxAround(point.x, point.y, 4));
    putAtPoint(label.dot, point.x, point.y);
  }
}

function drawLeader(node, [[fromX, fromY], [toX, toY]], taken) {
  const { x, y } = map.containerPointToLayerPoint([fromX, fromY]);
  const angle = Math.atan2(toY - fromY, toX - fromX);
  node.style.width = `${Math.hypot(toX - fromX, toY - fromY).toFixed(1)}px`;
  node.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) rotate(${angle.toFixed(4)}rad)`;
  for (let step = 0; step <= 8; step += 1) {
    const share = step / 8;
    taken.push(boxAround(fromX + share * (toX - fromX), fromY + share * (toY - fromY), 1.5));
  }
}

/** The labels' pane moves with the map: positions count from its origin. */
function putAtPoint(node, x, y, turn = 0) {
  const { x: left, y: top } = map.containerPointToLayerPoint([0, 0]);
  const turned = turn ? ` rotate(${turn}deg)` : '';
  node.style.transform = `translate(${Math.round(x + left)}px, ${Math.round(y + top)}px)${turned}`;
}

/** "not chosen" beside a cross gives way to labels; the cross stays. */
function hideCoveredRejections(taken) {
  for (const words of queryAll('.rejected span')) {
    words.style.visibility = isFree(boxOf(words), taken) ? '' : 'hidden';
  }
}
