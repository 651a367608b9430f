/* Chips at the edge: what lies outside the first view is pointed at, never zoomed to. */

const CHIPS_AT_MOST = 6;
/** Below this width of the map, chips stand in one row at the top. */
const NARROW = 520;
const chips = [];
let moreChip = null;

function createChips() {
  const outside = drawnPlaces.filter(({ anchor }) => !anchor.in_frame && anchor.mark !== 'area');
  for (const place of outside) chips.push(createChip(place));
  moreChip = element('a', 'edge more');
  moreChip.href = '#places';
  moreChip.hidden = true;
  query('.mapbox').append(moreChip);
}

function createChip(place) {
  const arrow = icon('i-arrow', '0 0 12 12');
  const distance = element('small');
  const node = button('edge', arrow, isolated('span', '', place.label), ...counts(place));
  node.append(unseen('off the map'), distance);
  node.hidden = true;
  standsFor(place.id, node);
  node.addEventListener('click', (event) => {
    select(place.id, { focus: byKeyboard(event), from: node });
  });
  query('.mapbox').append(node);
  return { place, node, arrow, distance };
}

function placeChips() {
  const size = map.getSize();
  const shown = chips.filter((chip) => isOffMap(chip.place, size)).slice(0, CHIPS_AT_MOST);
  const narrow = size.x < NARROW;
  const used = [];
  let unshown = chips.filter((chip) => isOffMap(chip.place, size)).length - shown.length;
  for (const chip of chips) chip.node.hidden = !shown.includes(chip);
  for (const chip of shown) {
    aim(chip, size, narrow);
    const box = narrow ? nextInRow(chip.node, used) : boxAtEdge(chip, size, used);
    if (narrow && box[2] > size.x - 56) {
      chip.node.hidden = true;
      unshown += 1;
      continue;
    }
    putAt(chip.node, box, used);
  }
  placeMoreChip(unshown, used, size);
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
function aim(chip, size, narrow) {
  const { anchor } = chip.place;
  const target = map.latLngToContainerPoint(latLng(anchor.at));
  chip.dx = target.x - size.x / 2;
  chip.dy = target.y - size.y / 2;
  const turn = Math.round((Math.atan2(chip.dy, chip.dx) * 180) / Math.PI);
  chip.arrow.style.transform = `rotate(${turn}deg)`;
  const hundreds = Math.round(map.distance(map.getCenter(), latLng(anchor.at)) / 1e5);
  const far = anchor.mark === 'point' && !narrow && hundreds > 0;
  chip.distance.textContent = far ? `${(hundreds * 100).toLocaleString('en')} km` : '';
}

function nextInRow(node, used) {
  const left = used.length ? used[used.length - 1][2] + 6 : 10;
  return [left, 10, left + node.offsetWidth, 10 + node.offsetHeight];
}

/** Where the way to the place leaves the map, moved along the edge past other chips. */
function boxAtEdge({ node, dx, dy }, size, used) {
  const [width, height] = [node.offsetWidth, node.offsetHeight];
  const toSide = (size.x / 2 - width / 2 - 10) / Math.abs(dx || 1);
  const toEnd = (size.y / 2 - height / 2 - 10) / Math.abs(dy || 1);
  const t = Math.min(toSide, toEnd);
  const bottom = size.y - height - 36;
  let top = Math.max(10, Math.min(size.y / 2 + dy * t - height / 2, bottom));
  const right = size.x - width - (top < 130 ? 56 : 10);
  let left = Math.max(10, Math.min(size.x / 2 + dx * t - width / 2, right));
  for (const other of used) {
    const box = [left - 6, top - 4, left + width + 6, top + height + 4];
    if (!overlap(box, other)) continue;
    if (t === toEnd && other[2] + 6 <= right) left = other[2] + 6;
    else top = other[3] + 5;
  }
  return [left, top, left + width, top + height];
}

function putAt(node, box, used) {
  used.push(box);
  node.style.left = `${Math.round(box[0])}px`;
  node.style.top = `${Math.round(box[1])}px`;
}

function placeMoreChip(number, used, size) {
  moreChip.hidden = number === 0;
  if (number === 0) return;
  moreChip.textContent = `${number} more off the map`;
  const box = nextInRow(moreChip, size.x < NARROW ? used : []);
  if (box[2] > size.x - 56) {
    box[1] += 40;
    box[3] += 40;
    box[0] = 10;
  }
  putAt(moreChip, box, used);
}

function hideUnderPopup() {
  const open = popup.isOpen() && popup.getElement();
  const covered = open ? boxOf(open) : null;
  for (const { node } of chips) {
    const hide = covered && overlap(covered, boxOf(node));
    node.style.visibility = hide ? 'hidden' : '';
  }
}
