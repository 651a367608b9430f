/* Zoom, way back, scale, locator, credit. */

const [frameWest, frameSouth, frameEast, frameNorth] = sheet.frame;
const locatorFrame = svg('path', { class: 'globe-frame' });
/** Width in degrees from which the outline of the view would say nothing on a globe. */
const WIDEST_LOCATED = 110;
/** Zoom at which most of the world fills a large screen. */
const WORLD = 2.5;

function addControls() {
  L.control
    .attribution({ prefix: 'Leaflet' })
    .addAttribution('Natural Earth · GeoNames CC BY 4.0')
    .addTo(map);
  const titles = { zoomInTitle: texts.zoomIn, zoomOutTitle: texts.zoomOut };
  const zoom = L.control.zoom({ position: 'topright', ...titles }).addTo(map);
  zoom.getContainer().append(homeButton());
  L.control.scale({ imperial: false, maxWidth: 110, position: 'bottomleft' }).addTo(map);
  const locator = L.control({ position: 'bottomright' });
  locator.onAdd = locatorNode;
  locator.addTo(map);
}

/** In the manner of Leaflet's zoom buttons. */
function homeButton() {
  const node = element('a', 'home', icon('i-home', '0 0 16 16'));
  node.href = '#map';
  node.title = texts.firstView;
  node.setAttribute('role', 'button');
  node.setAttribute('aria-label', texts.firstView);
  L.DomEvent.on(node, 'click', (event) => {
    L.DomEvent.stop(event);
    fitFrame(true);
  });
  node.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    fitFrame(true);
  });
  return node;
}

function locatorNode() {
  const node = element('div', 'inset');
  node.setAttribute('role', 'img');
  node.setAttribute('aria-label', texts.locator);
  const rim = svg('circle', { class: 'globe-rim', r: 49 });
  const globe = svg('use', { href: '#globe' });
  node.append(svg('svg', { viewBox: '-52 -52 104 104' }, rim, globe, locatorFrame));
  return node;
}

/** Orthographic, centred on the frame as the globe is drawn; null behind the rim. */
function onGlobe(latitude, longitude) {
  const radians = Math.PI / 180;
  const east = (longitude - (frameWest + frameEast) / 2) * radians;
  const middle = ((frameSouth + frameNorth) / 2) * radians;
  const [sin, cos] = [Math.sin(latitude * radians), Math.cos(latitude * radians)];
  const depth = Math.sin(middle) * sin + Math.cos(middle) * cos * Math.cos(east);
  if (depth < 0) return null;
  const up = Math.cos(middle) * sin - Math.sin(middle) * cos * Math.cos(east);
  return [46 * cos * Math.sin(east), -46 * up];
}

function updateLocator() {
  const view = map.getBounds();
  const located = view.getEast() - view.getWest() < WIDEST_LOCATED;
  query('.inset').hidden = !located;
  const outline = located ? viewOutline(view) : [];
  const points = outline.map(([latitude, longitude]) => onGlobe(latitude, longitude));
  const seen = points.filter(Boolean).map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`);
  locatorFrame.setAttribute('d', seen.length ? `M${seen.join('L')}Z` : '');
}

/** The view's edge, eight steps a side: straight on the map, bent on the globe. */
function viewOutline(view) {
  const [west, east] = [view.getWest(), view.getEast()];
  const [south, north] = [Math.max(view.getSouth(), -84), Math.min(view.getNorth(), 84)];
  const corners = [
    [north, west],
    [north, east],
    [south, east],
    [south, west],
  ];
  return corners.flatMap(([lat, lng], index) => {
    const [nextLat, nextLng] = corners[(index + 1) % 4];
    const step = (n) => [lat + ((nextLat - lat) * n) / 8, lng + ((nextLng - lng) * n) / 8];
    return [0, 1, 2, 3, 4, 5, 6, 7].map(step);
  });
}

/** What `fitFrame` showed last, to tell whether the reader has moved the map since. */
let fitted = null;

function isFitted() {
  if (!fitted || map.getZoom() !== fitted.zoom) return false;
  const [here, there] = [map.getCenter(), fitted.center];
  return Math.abs(here.lat - there.lat) < 1e-3 && Math.abs(here.lng - there.lng) < 1e-3;
}

/** How close one may come to what only the coarse world shows: closer, it falls to a few lines. */
const CLOSEST_TO_COARSE = 4.75;
/** Where the map has detail. */
const detailed = L.latLngBounds(latLngBounds(sheet.detail));
let closestToDetail = CLOSEST;

/** How close one may come to a position. */
function closestAt(position) {
  return detailed.contains(position) ? closestToDetail : Math.min(closestToDetail, CLOSEST_TO_COARSE);
}

/** Before the map moves there: it may come as close as the detail there allows. */
function allowZoomAt(position) {
  const closest = closestAt(position);
  if (map.getMaxZoom() < closest) map.setMaxZoom(closest);
}

/** Zoom ends where detail ends. */
function limitZoom() {
  const closest = closestAt(map.getCenter());
  if (map.getMaxZoom() !== closest) map.setMaxZoom(closest);
}

/** The first view. It also says how far one may zoom: to a map of the world, and to three
    levels below the frame. */
function fitFrame(animate) {
  // Without a place the map is not shown, and has no size.
  if (!map.getSize().x) return void map.setView([20, 0], WORLD);
  const bounds = latLngBounds(sheet.frame);
  const padding = map.getSize().x < NARROW ? [4, 4] : [14, 14];
  map.setMinZoom(0).setMaxZoom(CLOSEST);
  const zoom = map.getBoundsZoom(bounds, false, L.point(padding).multiplyBy(2));
  closestToDetail = Math.max(9, Math.ceil(zoom) + 3);
  map.setMinZoom(Math.min(WORLD, zoom)).setMaxZoom(closestToDetail);
  map.fitBounds(bounds, { padding, animate: animate && !calm.matches });
  fitted = { center: map.getCenter(), zoom: map.getZoom() };
}
