/* The map and everything on it that is no place: sea, land, lines. */

/** No basemap has detail for more; the first view sets the limits that hold. */
const CLOSEST = 13;

const map = L.map('map', {
  attributionControl: false,
  fadeAnimation: !calm.matches,
  inertia: !calm.matches,
  markerZoomAnimation: !calm.matches,
  maxBounds: latLngBounds(sheet.bounds),
  maxBoundsViscosity: 0.7,
  maxZoom: CLOSEST,
  wheelPxPerZoomLevel: 110,
  zoomAnimation: !calm.matches,
  zoomControl: false,
  zoomDelta: 0.5,
  zoomSnap: 0.25,
});

/** Panes from the sea up; only those that answer the mouse take its events. */
const PANES = ['glow', 'land', 'lakes', 'admin1', 'lines', 'named', 'areas', 'countries', 'shapes'];
const ANSWERING = ['countries', 'shapes'];
const renderers = {};

function createPanes() {
  PANES.forEach((name, level) => {
    const pane = map.createPane(name);
    pane.style.zIndex = 200 + level * 10;
    if (!ANSWERING.includes(name)) pane.style.pointerEvents = 'none';
    renderers[name] = L.svg({ pane: name, padding: 0.6 });
  });
  const labels = map.createPane('labels');
  labels.style.zIndex = 590;
  labels.style.pointerEvents = 'none';
}

function pathOptions(pane, className) {
  return {
    pane,
    className,
    renderer: renderers[pane],
    interactive: ANSWERING.includes(pane),
    bubblingMouseEvents: false,
    smoothFactor: 0.6,
  };
}

function drawArea(pane, className, polygons) {
  return L.polygon(polygons, pathOptions(pane, className)).addTo(map);
}

function drawLines(pane, className, lines) {
  return L.polyline(lines, pathOptions(pane, className)).addTo(map);
}

function drawBasemap() {
  for (const glow of ['m-glow1', 'm-glow2', 'm-glow3']) drawLines('glow', glow, ground.coast);
  for (const land of ground.land) drawArea('land', land.class, land.polygons);
  drawArea('land', 'm-ice', ground.ice);
  drawArea('land', 'm-urban', ground.urban);
  drawLines('lakes', 'm-river', ground.rivers);
  drawArea('lakes', 'm-lake', ground.lakes);
  drawLines('admin1', 'm-admin1', nearLines(sheet.admin1));
  drawLines('lines', 'm-far-border', ground.farBorders);
  drawLines('lines', 'm-casing', ground.borders);
  drawLines('lines', 'm-coast', ground.coast);
  drawLines('lines', 'm-border', ground.borders);
  drawLines('lines', 'm-disputed', ground.disputed);
}

/** Hides what the scale does not bear. */
function showBorne() {
  for (const [what, closest] of Object.entries(sheet.bears)) {
    map.getContainer().classList.toggle(`beyond-${what}`, map.getZoom() > closest);
  }
}
