/* The JSON island, and how its geometry is read. */

const data = JSON.parse(document.getElementById('geobrief-data').textContent);
const sheet = data.map;

/** Places: the briefing's facts, and what the map adds to the one of the same index. */
const places = data.places.map((place, index) => ({ ...place, ...sheet.places[index] }));
const placeById = new Map(places.map((place) => [place.id, place]));
const drawnPlaces = places.filter((place) => place.anchor);
const markedPlaces = drawnPlaces.filter((place) => place.anchor.mark === 'point');

/** The island has longitude first; only here it turns into Leaflet's order. */
function latLng([longitude, latitude]) {
  return [latitude, longitude];
}

function latLngBounds([west, south, east, north]) {
  return [
    [south, west],
    [north, east],
  ];
}

const [NEAR, FAR] = sheet.steps;

function nearLines(lines) {
  return lines.map((line) => decodeLine(line, NEAR));
}

function farLines(lines) {
  return lines.map((line) => decodeLine(line, FAR));
}

/** All polygons of a country's land, detailed and coarse. */
function landPolygons(land) {
  return [...land.near.map(nearLines), ...land.far.map(farLines)];
}

const ANTIMERIDIANS = [-540, -180, 180, 540];
const CUTS = [0, 1].map((axis) => [
  ...[sheet.detail, sheet.bounds].flatMap((box) => [box[axis], box[axis + 2]]),
  ...(axis === 0 ? ANTIMERIDIANS : []),
  ...(sheet.tiles ? tileEdges(axis) : []),
]);

/** Where tiles meet: longitudes of columns, or latitudes of rows, of a grid on the Web Mercator plane. */
function tileEdges(axis) {
  const [level, west, east, north, south] = sheet.tiles.range;
  const [first, last] = axis === 0 ? [west, east] : [north, south];
  const step = 360 / 2 ** level;
  return Array.from({ length: last - first + 2 }, (_, number) => {
    const at = (first + number) * step - 180;
    return axis === 0 ? at : (-Math.atan(Math.sinh((at * Math.PI) / 180)) * 180) / Math.PI;
  });
}
/** Degrees by which detailed and coarse land overlap, and rounding. */
const CUT_WIDTH = 0.03;

/** Whether a stretch of a ring runs along an edge where the map was cut: no border, no coast. */
function isCut(a, b) {
  return CUTS.some((edges, axis) => {
    // Leaflet's order has longitude second.
    const [from, to] = [a[1 - axis], b[1 - axis]];
    return edges.some((at) => Math.abs(from - at) < CUT_WIDTH && Math.abs(to - at) < CUT_WIDTH);
  });
}

/** The outlines of polygons as lines, without the edges of the cut. */
function outline(polygons) {
  const lines = [];
  for (const ring of polygons.flat()) {
    let line = [];
    for (const [index, to] of [...ring, ring[0]].entries()) {
      if (index > 0 && isCut(ring[index - 1], to)) {
        if (line.length > 1) lines.push(line);
        line = [];
      }
      line.push(to);
    }
    if (line.length > 1) lines.push(line);
  }
  return lines;
}

/** Positions at which a place is marked: each candidate while it is undecided. */
function markPositions({ anchor }) {
  return anchor.candidates.length ? anchor.candidates : [anchor.at];
}
