/* Names on the map: by number of documents, where they cover nothing; never nearer to a foreign marker. */

const FACE = { town: '600 12.5px', country: '700 12.5px', dim: '400 11px', water: 'italic 13px' };
const APART = 4;
/** Places whose names are tried. */
const MOST_NAMES = 160;
const LEADERS = [30, 42, 54, 68];
const TURNS = [0, -0.5, 0.5, -1, 1, -1.57, 1.57, -2, 2, 2.6, -2.6, 3.14];
/** Documents from which on a place that finds no room gets a line to its name. */
const LED_FROM = 3;

const ruler = document.createElement('canvas').getContext('2d');
const widths = new Map();
const families = getComputedStyle(document.documentElement);

/** Width of words in pixels. */
function widthOf(words, face) {
  const key = `${face} ${words}`;
  if (!widths.has(key)) {
    const family = families.getPropertyValue(face === FACE.water ? '--serif' : '--sans');
    ruler.font = `${face} ${family}`;
    widths.set(key, ruler.measureText(words).width);
  }
  return widths.get(key);
}

/** What is taken on a map of a size; boxes are `[left, top, right, bottom]`. */
class Room {
  constructor([width, height]) {
    Object.assign(this, { width, height, boxes: [], pins: [] });
  }

  take(box) {
    this.boxes.push(box);
  }

  isTaken([left, top, right, bottom]) {
    return this.boxes.some((box) => left < box[2] && right > box[0] && top < box[3] && bottom > box[1]);
  }

  holds([left, top, right, bottom], inset = 3) {
    const { width, height } = this;
    return left >= inset && right <= width - inset && top >= inset && bottom <= height - inset;
  }

  isFree(box) {
    return this.holds(box) && !this.isTaken(box);
  }

  /** Whether a box lies clear of every marker but its own. */
  isClear([left, top, right, bottom], own) {
    return this.pins.every(({ x, y, r, place }) => {
      if (place === own) return true;
      const dx = Math.max(left - x, 0, x - right);
      const dy = Math.max(top - y, 0, y - bottom);
      return Math.hypot(dx, dy) - r >= APART;
    });
  }
}

/** Where a name may stand beside its marker, best first, as the start of its base line. */
function spotsBeside(r, width) {
  const gap = r + 5;
  return [
    [gap, 4],
    [-gap - width, 4],
    [-width / 2, -gap - 1],
    [-width / 2, gap + 9],
    [gap * 0.7, -gap * 0.7],
    [gap * 0.7, gap * 0.7 + 8],
    [-gap * 0.7 - width, -gap * 0.7],
    [-gap * 0.7 - width, gap * 0.7 + 8],
  ];
}

function labelNode(words, x, y, className) {
  return svg('text', { class: `lb ${className}`, x: x.toFixed(1), y: y.toFixed(1) }, legible(words));
}

/** A name beside a marker, or at the end of a line; nothing where there is no room. */
function placeName(room, { place, words, x, y, r, className, face, isLed }) {
  const width = widthOf(words, face);
  for (const [dx, dy] of spotsBeside(r, width)) {
    const box = [x + dx - 1, y + dy - 10, x + dx + width + 1, y + dy + 2];
    if (!room.isFree(box) || !room.isClear(box, place)) continue;
    room.take(box);
    return [labelNode(words, x + dx, y + dy, className)];
  }
  return isLed ? nameOnLine(room, { words, x, y, width, className }) : [];
}

function nameOnLine(room, { words, x, y, width, className }) {
  for (const reach of LEADERS) {
    for (const turn of TURNS) {
      const [endX, endY] = [x + reach * Math.cos(turn), y + reach * Math.sin(turn)];
      const isLeft = Math.cos(turn) < -0.1;
      const left = isLeft ? endX - width - 4 : endX + 2;
      const box = [left, endY - 8, left + width + 2, endY + 5];
      if (!room.isFree(box)) continue;
      room.take(box);
      const d = `M${x.toFixed(1)} ${y.toFixed(1)}L${endX.toFixed(1)} ${endY.toFixed(1)}`;
      const start = isLeft ? endX - width - 3 : endX + 3;
      return [svg('path', { class: 'ld', d }), labelNode(words, start, endY + 4, className)];
    }
  }
  return [];
}

const sheetLabels = sheet.labels.map(decodeLabel);

/** Where the name of an area may stand: where the sheet says, else at its point. */
const labelSpots = new Map();
for (const { place, at } of sheetLabels) if (place !== undefined) labelSpots.set(place, at);

/** How far aside it may stand where marks are in the way. */
const ASIDE = [-24, 24, -48, 48].flatMap((dy) => [0, -50, 50].map((dx) => [dx, dy]));

function spotsOfArea(place) {
  const spots = labelSpots.get(place) ?? [places[place].at];
  const exact = spots.map(([longitude, latitude]) => {
    const [x, y] = onSheet([latitude, turned(longitude)]);
    return [x * view.k + view.x, y * view.k + view.y];
  });
  const around = exact.flatMap(([x, y]) => ASIDE.map(([dx, dy]) => [x + dx, y + dy]));
  return [...exact, ...around];
}

/** Countries, regions, waters: a name with its count, never a pin. */
function areaNode(room, place) {
  const counts = now.places;
  const count = counts.documents[place];
  const isChosen = state.places.includes(place);
  const words = isCountry[place] ? nameOf(place).toLocaleUpperCase(language) : nameOf(place);
  const spacing = isCountry[place] ? 1.28 : 1.08;
  const width = widthOf(words, FACE.country) * spacing;
  const tall = count ? 24 : 4;
  for (const [x, y] of spotsOfArea(place)) {
    const box = [x - width / 2, y - 14, x + width / 2, y + tall];
    if (!room.isFree(box)) continue;
    if (!isCountry[place] && !room.isClear(box, place)) continue;
    room.take(box);
    const hollow = onlyInComments(counts, place);
    const name = svg('text', {
      class: `lb ${isCountry[place] ? 'ct' : 'ar'}`,
      x: x.toFixed(1),
      y: y.toFixed(1),
    });
    name.append(legible(words));
    const node = svg('g', {
      class: `mk area${hollow ? ' c' : ''}${isChosen ? ' sel' : ''}`,
      'data-place': place,
    });
    node.append(svg('title', {}, describe(place)), name);
    if (count) {
      const wide = Math.max(24, 12 + 7 * grouped(count).length);
      const pillBox = {
        x: (x - wide / 2).toFixed(1),
        y: (y + 5).toFixed(1),
        width: wide,
        height: 17,
        rx: 8.5,
      };
      node.append(svg('rect', { class: 'r', ...pillBox }));
      node.append(svg('text', { class: 'nn', x: x.toFixed(1), y: (y + 17.5).toFixed(1) }, grouped(count)));
    } else node.classList.add('ghost');
    return node;
  }
  return null;
}

/** What the map names besides: seas, rivers, towns nobody names, where room is left. */
function surroundings(room) {
  const zoom = zoomLevel();
  const nodes = [];
  for (const {
    text,
    kind,
    place,
    at,
    zoom: [from, to],
  } of sheetLabels) {
    if (place !== undefined || zoom < from || zoom > to || kind === 'marked') continue;
    const face = kind === 'water' ? FACE.water : FACE.dim;
    const words = kind === 'country' ? text.toLocaleUpperCase(language) : text;
    const width = widthOf(words, face) * (kind === 'country' ? 1.3 : 1.12);
    for (const [longitude, latitude] of at.slice(0, 4)) {
      const [sheetX, sheetY] = onSheet([latitude, turned(longitude)]);
      const [x, y] = [sheetX * view.k + view.x, sheetY * view.k + view.y];
      const box = [x - width / 2 - 2, y - 12, x + width / 2 + 2, y + 4];
      if (!room.isFree(box) || !room.isClear(box, -1)) continue;
      room.take(box);
      nodes.push(labelNode(words, x, y, `mid ${kind}`));
      break;
    }
  }
  return nodes;
}
