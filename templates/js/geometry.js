/* How the geometry of a map is read. Shared by the briefing's page and the atlas. */

/** Delta-coded steps to positions in Leaflet's order, on a turn of the world. */
function decodeLine(coded, steps, turn = 0) {
  const line = [];
  let [longitude, latitude] = [turn * steps, 0];
  for (let index = 0; index < coded.length; index += 2) {
    longitude += coded[index];
    latitude += coded[index + 1];
    line.push([latitude / steps, longitude / steps]);
  }
  return line;
}

/** A name on the map, as the page's data write it: no closer than `max` of `zoom`. */
function decodeLabel([text, kind, at, [min, max = 24], more]) {
  return { text, kind, at, zoom: [min, max], ...more };
}
