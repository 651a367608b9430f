/* Pins that a reader wants to keep: a gazetteer file, which `geobrief gazetteer add --from` takes. */

/** The pins of this visit, each name once. */
function ownPlaces() {
  const pins = [...changes.values()].filter(({ at }) => at);
  return [...new Map(pins.map((change) => [change.name, change])).values()];
}

function placesFileName() {
  return fileName().replace(/\.(more\.)?fix\.toml$/, '.places.geojson');
}

/** GeoJSON (RFC 7946): longitude first. */
function placesFileText() {
  const source = data.input.url ?? title.value ?? data.input.name;
  const features = ownPlaces().map(({ name, at: [lat, lon] }) => ({
    type: 'Feature',
    properties: { name, ...(source ? { source } : {}) },
    geometry: { type: 'Point', coordinates: [lon, lat] },
  }));
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 2)}\n`;
}

function keepButton() {
  const keep = button('btn', texts.addToMyPlaces);
  keep.addEventListener('click', () => offer(placesFileName(), placesFileText(), 'application/geo+json'));
  return keep;
}
