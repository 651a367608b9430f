/* Markers at the edge for places off the map: these are pointed at, never zoomed to. */

const OFF_MAP_AT_MOST = 6;
/** Below this width of the map, these markers stand in one row at the top. */
const NARROW = 520;
/** Pixels between such a marker and the edge of the map. */
const EDGE_GAP = 10;
/** Distances are measured from the middle of the first view: they stay the same when the map moves. */
const frameCenter = L.latLngBounds(latLngBounds(sheet.frame)).getCenter();
const offMapMarkers = [];
let moreMarker = null;

function createOffMapMarkers() {
  const outside = drawnPlaces.filter(({ anchor }) => !anchor.in_frame && anchor.mark !== 'area');
  for (const place of outside) offMapMarkers.push(createOffMapMarker(place));
  moreMarker = element('a', 'off-map more');
  moreMarker.href = '#places';
  moreMarker.hidden = true;
  query('.mapbox').append(moreMarker);
}

function createOffMapMarker(place) {
  const arrow = icon('i-arrow', '0 0 12 12');
  const distance = element('small');
  const node = button('off-map', arrow, isolated('span', '', place.label), ...counts(place));
  node.append(unseen(texts.offMap), distance);
  node.title = texts.fromMiddle;
  node.hidden = true;
  standsFor(place.id, node);
  node.addEventListener('click', (event) => {
    select(place.id, { focus: byKeyboard(event), from: node });
  });
  query('.mapbox').append(node);
  return { place, node, arrow, distance };
}

function placeOffMapMarkers() {
  const size = map.getSize();
  const shown = offMapMarkers.filter(({ place }) => isOnLayer(place) && isOffMap(place, size)).slice(0, OFF_MAP_AT_MOST);
  const narrow = size.x < NARROW;
  const used = narrow ? [] : controlBoxes();
  const marks = markBoxes().map(({ box }) => box);
  let unshown = offMapMarkers.filter(({ place }) => isOnLayer(place) && isOffMap(place, size)).length - shown.length;
  for (const marker of offMapMarkers) marker.node.hidden = !shown.includes(marker);
  for (const marker of shown) {
    aim(marker, size, narrow);
    const box = narrow ? nextInRow(marker.node, used) : boxOffMarks(marker, size, used, marks);
    if (!box || (narrow && box[2] > size.x - 56)) {
      marker.node.hidden = true;
      unshown += 1;
      continue;
    }
    putAt(marker.node, box, used);
  }
  placeMoreMarker(unshown, used, size);
  hideUnderPopup();
}

/** Off the map: neither the place nor any spot of its name is on it. */
function isOffMap(place, size) {
  const label = labels.find((candidate) => candidate.place === place);
  const spots = [place.anchor.at, ...(label?.at ?? [])];
  return !spots.some((position) => {
    const { x, y } = map.latLngToContainerPoint(latLng(position));
    return x > 20 && y > 20 && x < size.x - 20 && y < size.y - 20;
  });
}

/** Turns the arrow; a point also gets its distance, which for a country would be false
    precision. */
function aim(marker, size, narrow) {
  const { anchor } = marker.place;
  const target = map.latLngToContainerPoint(latLng(anchor.at));
  marker.dx = target.x - size.x / 2;
  marker.dy = target.y - size.y / 2;
  const turn = Math.round((Math.atan2(marker.dy, marker.dx) * 180) / Math.PI);
  marker.arrow.style.transform = `rotate(${turn}deg)`;
  const hundreds = Math.round(map.distance(frameCenter, latLng(anchor.at)) / 1e5);
  const far = anchor.mark === 'point' && !narrow && hundreds > 0;
  marker.distance.textContent = far ? `${grouped(hundreds * 100)} km` : '';
}

/** Buttons, scale, locator and credit: markers at the edge keep off them. */
function controlBoxes() {
  const boxes = queryAll('#map .leaflet-control').map((node) => boxOf(node));
  return boxes.filter(([left, , right]) => right > left);
}

/** The free spot nearest to the upper left corner. */
function cornerBox(node, size, used) {
  const middle = { node, dx: -size.x, dy: -size.y };
  return boxAtEdge(middle, size, used) ?? nextInRow(node, []);
}

function nextInRow(node, used) {
  const left = used.length ? used[used.length - 1][2] + 6 : 10;
  return [left, 10, left + node.offsetWidth, 10 + node.offsetHeight];
}

/** Where the way to the place leaves the map, or the nearest free spot along the edge from there;
    null when there is none. */
function boxAtEdge({ node, dx, dy }, size, used) {
  const [width, height] = [node.offsetWidth, node.offsetHeight];
  const [right, bottom] = [size.x - width - EDGE_GAP, size.y - height - EDGE_GAP];
  const toSide = (size.x / 2 - width / 2 - EDGE_GAP) / Math.abs(dx || 1);
  const toEnd = (size.y / 2 - height / 2 - EDGE_GAP) / Math.abs(dy || 1);
  const t = Math.min(toSide, toEnd);
  const ideal = [size.x / 2 + dx * t - width / 2, size.y / 2 + dy * t - height / 2];
  const away = ([left, top]) => Math.hypot(left - ideal[0], top - ideal[1]);
  const spots = [ideal, ...alongEdge(right, bottom)].sort((a, b) => away(a) - away(b));
  const box = ([left, top]) => [left, top, left + width, top + height];
  const apart = ([left, top, r, b]) => [left - 6, top - 4, r + 6, b + 4];
  return spots.map(box).find((spot) => isFree(apart(spot), used)) ?? null;
}

/** A marker at the edge covers no other while there is room elsewhere. */
function boxOffMarks(marker, size, used, marks) {
  return boxAtEdge(marker, size, [...used, ...marks]) ?? boxAtEdge(marker, size, used);
}

/** Corners of a box that moves along the edge of the map. */
function alongEdge(right, bottom) {
  const steps = (from, to) =>
    Array.from({ length: Math.max(0, Math.floor((to - from) / 8)) + 1 }, (_, n) => from + n * 8);
  return [
    ...steps(EDGE_GAP, right).flatMap((left) => [
      [left, EDGE_GAP],
      [left, bottom],
    ]),
    ...steps(EDGE_GAP, bottom).flatMap((top) => [
      [EDGE_GAP, top],
      [right, top],
    ]),
  ];
}

function putAt(node, box, used) {
  used.push(box);
  node.style.left = `${Math.round(box[0])}px`;
  node.style.top = `${Math.round(box[1])}px`;
}

function placeMoreMarker(number, used, size) {
  moreMarker.hidden = number === 0;
  if (number === 0) return;
  moreMarker.textContent = counted(texts.moreOffMap, number);
  const box = size.x < NARROW ? nextInRow(moreMarker, used) : cornerBox(moreMarker, size, used);
  if (box[2] > size.x - 56) {
    box[1] += 40;
    box[3] += 40;
    box[0] = 10;
  }
  putAt(moreMarker, box, used);
}

function hideUnderPopup() {
  const open = popup.isOpen() && popup.getElement();
  const covered = open ? boxOf(open) : null;
  for (const { node } of offMapMarkers) {
    const hide = covered && overlap(covered, boxOf(node));
    node.style.visibility = hide ? 'hidden' : '';
  }
}
