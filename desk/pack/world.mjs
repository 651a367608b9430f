// The land of the empty page: one path in Miller's projection, from the coarse layer of the geodata.

import { readFileSync } from 'node:fs';

/** Rings of fewer units of area are left out. */
const SMALLEST = 1.2;

/** Two units a degree of longitude, the equator at 300: as js/stage.js places what stands on it. */
function project([lon, lat]) {
  const held = Math.max(-58, Math.min(84, lat));
  const north = 1.25 * Math.log(Math.tan(Math.PI / 4 + (0.4 * held * Math.PI) / 180));
  return [(lon + 180) * 2, 300 - (360 / Math.PI) * north];
}

function area(ring) {
  let twice = 0;
  ring.forEach(([x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length];
    twice += x * nextY - nextX * y;
  });
  return Math.abs(twice) / 2;
}

function path(ring) {
  const points = ring.map(([x, y]) => `${Number(x.toFixed(1))} ${Number(y.toFixed(1))}`);
  const apart = points.filter((point, at) => at === 0 || point !== points[at - 1]);
  return `M${apart.join('L')}Z`;
}

/** The `d` of the land of a GeoJSON file. */
export function worldPath(file) {
  const { features } = JSON.parse(readFileSync(file, 'utf8'));
  const polygons = features.flatMap(({ geometry: { type, coordinates } }) =>
    type === 'MultiPolygon' ? coordinates : [coordinates],
  );
  const outlines = polygons.map(([outline]) => outline.map(project));
  return outlines.filter((ring) => area(ring) > SMALLEST).map(path).join('');
}
