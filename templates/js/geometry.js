/* How the geometry of a map is read. Shared by the briefing's page and the atlas. */

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
