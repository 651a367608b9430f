/* The map's ground: sea, land, lines, in Web Mercator. It is drawn once and moved as a whole. */

const mapBox = query('.mapbox');
const mapSvg = query('#map');
const base = query('#base');
const over = query('#over');
const overSvg = query('#over-map');
const [NEAR, FAR] = sheet.steps;
const [WEST, , EAST] = sheet.frame;
/** Width of the first view in units of the drawing. */
const UNITS = 1000;
const PER_DEGREE = UNITS / (EAST - WEST);
const MAX_LATITUDE = 85.0511;
/** Room around the first view, in pixels. */
const MARGIN = 12;
/** How far out and in, from the first view. */
const ZOOM = { out: 0.25, in: 60 };

/** Latitude as Web Mercator stretches it, in degrees of longitude. */
function stretched(latitude) {
  const limited = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, latitude));
  return (Math.log(Math.tan(Math.PI / 4 + (limited * Math.PI) / 360)) * 180) / Math.PI;
}

const TOP = stretched(sheet.frame[3]);
const BOTTOM = stretched(sheet.frame[1]);

/** A position on the drawing. */
function onSheet([latitude, longitude]) {
  return [(longitude - WEST) * PER_DEGREE, (TOP - stretched(latitude)) * PER_DEGREE];
}

/** The longitude, whole turns further, that is nearest to the middle of the first view. */
function turned(longitude) {
  const middle = (WEST + EAST) / 2;
  return longitude - 360 * Math.round((longitude - middle) / 360);
}

const placeX = new Float64Array(placeCount);
const placeY = new Float64Array(placeCount);
places.forEach(({ at: [longitude, latitude] }, place) => {
  [placeX[place], placeY[place]] = onSheet([latitude, turned(longitude)]);
});

/* Paths. */

function pathData(line, isClosed) {
  let data = '';
  for (const position of line) {
    const [x, y] = onSheet(position);
    data += `${data ? 'L' : 'M'}${x.toFixed(2)} ${y.toFixed(2)}`;
  }
  return isClosed ? `${data}Z` : data;
}

function linesData(lines, steps) {
  return lines.map((line) => pathData(decodeLine(line, steps), false)).join('');
}

function areasData(polygons, steps) {
  return polygons
    .flat()
    .map((ring) => pathData(decodeLine(ring, steps), true))
    .join('');
}

function drawGround() {
  const coast = linesData(sheet.coast, NEAR) + linesData(sheet.far_coast, FAR);
  const borders = linesData(sheet.borders, NEAR);
  const lands = sheet.land.map((land) => [land.class, areasData(land.far, FAR) + areasData(land.near, NEAR)]);
  const layers = [
    ['m-glow1', coast],
    ['m-glow2', coast],
    ['m-glow3', coast],
    ...lands,
    ['m-ice', areasData(sheet.ice, NEAR)],
    ['m-urban', areasData(sheet.urban, NEAR)],
    ['m-river', linesData(sheet.rivers, NEAR)],
    ['m-lake', areasData(sheet.lakes, NEAR)],
    ['m-admin1', linesData(sheet.admin1, NEAR)],
    ['m-far-border', linesData(sheet.far_borders, FAR)],
    ['m-casing', borders],
    ['m-coast', coast],
    ['m-border', borders],
    ['m-disputed', linesData(sheet.disputed, NEAR)],
  ];
  const drawn = layers.filter(([, data]) => data);
  base.replaceChildren(...drawn.map(([className, d]) => svg('path', { class: className, d })));
}

/** The shape of an area that is chosen. */
function shapeOf(place) {
  const { id } = places[place];
  const data = sheet.shapes
    .filter((shape) => shape.place === id)
    .map(({ polygons }) => areasData(polygons, NEAR));
  return data.length ? svg('path', { class: 'chosen', d: data.join('') }) : null;
}

/* The view: a point of the drawing stands at `x + k * its x`. */

const view = { k: 1, x: 0, y: 0, fitted: 1, isMoved: false };

function boxSize() {
  return isOnPaper ? PAPER.map : [mapBox.clientWidth, mapBox.clientHeight];
}

/** Shows the first view. */
function fit() {
  const [width, height] = boxSize();
  const tall = (TOP - BOTTOM) * PER_DEGREE || 1;
  const k = Math.max(0.05, Math.min((width - 2 * MARGIN) / UNITS, (height - 2 * MARGIN) / tall));
  const x = (width - k * UNITS) / 2;
  const y = (height - k * tall) / 2;
  Object.assign(view, { k, x, y, fitted: k, isMoved: false });
}

/** Zooms by a factor around a point of the box. */
function zoomBy(factor, at) {
  const [width, height] = boxSize();
  const [x, y] = at ?? [width / 2, height / 2];
  const k = Math.max(view.fitted * ZOOM.out, Math.min(view.fitted * ZOOM.in, view.k * factor));
  const by = k / view.k;
  Object.assign(view, { k, x: x - (x - view.x) * by, y: y - (y - view.y) * by, isMoved: true });
}

/** Zoom level of the scale, for 256-pixel tiles. */
function zoomLevel() {
  return Math.log2((360 * PER_DEGREE * view.k) / 256);
}

function onScreen(place) {
  return [placeX[place] * view.k + view.x, placeY[place] * view.k + view.y];
}

function moveGround() {
  const { k, x, y } = view;
  base.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${k.toFixed(5)})`);
}
