/* The data island, and how its geometry is read. */

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

/** Delta-coded steps to positions in Leaflet's order. */
function decodeLine(coded, steps) {
  const line = [];
  let [longitude, latitude] = [0, 0];
  for (let index = 0; index < coded.length; index += 2) {
    longitude += coded[index];
    latitude += coded[index + 1];
    line.push([latitude / steps, longitude / steps]);
  }
  return line;
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

/** Positions at which a place is marked: each candidate while it is undecided. */
function markPositions({ anchor }) {
  return anchor.candidates.length ? anchor.candidates : [anchor.at];
}
