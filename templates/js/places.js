/* The places on the map: countries, shapes, soft areas, markers. */

/** Radius of an undecided place's diamond, in pixels. */
const DIAMOND = 10;
/** How far the ticks of a position's marker stand out, in pixels. */
const TICKS = 3.5;
const pins = [];

/** Links a drawn path with its place, both ways. */
function bindPath(id, path) {
  standsFor(id, path.getElement());
  path.on('click', (event) => {
    L.DomEvent.stopPropagation(event);
    select(id, { at: event.latlng, move: false });
  });
}

function drawCountries() {
  for (const { place, polygons } of ground.land) {
    if (place === null) continue;
    const { id } = places[place];
    bindPath(id, drawArea('countries', 'm-country', polygons));
    standsFor(id, drawLines('lines', 'm-country-edge', outline(polygons)).getElement());
  }
}

function drawShapes() {
  for (const { place: id, kind, polygons } of sheet.shapes) {
    const place = placeById.get(id);
    if (!place) continue;
    const decoded = polygons.map(nearLines);
    if (kind === 'soft') {
      standsFor(id, drawArea('areas', 'm-area', decoded).getElement());
    } else {
      const className = place.article ? 'm-shape' : 'm-shape in-comments';
      bindPath(id, drawArea('shapes', className, decoded));
    }
  }
}

/** The rivers that the text names: a band along each. */
function drawCourses() {
  for (const { place: id, lines } of sheet.courses) {
    const place = placeById.get(id);
    if (!place) continue;
    const className = place.article ? 'm-course' : 'm-course in-comments';
    standsFor(id, drawLines('named', className, nearLines(lines)).getElement());
  }
}

function drawMarkers() {
  for (const place of markedPlaces) {
    const positions = markPositions(place);
    positions.forEach((position, rank) => drawMarker(place, position, rank, positions.length));
    const { joined } = place.anchor;
    // Seen while the pointer or the focus is on one of them.
    if (joined.length > 1) {
      standsFor(place.id, drawLines('lines', 'm-candidates', joined.map(latLng)).getElement());
    }
  }
}

/** Radius of the ring at a spot that lies at a distance from a place, in pixels. */
const SPOT_RADIUS = 4.5;

/** Distances from places: a line to an open ring, or a circle around the place. */
function drawHints() {
  for (const { place: id, line, end } of sheet.hints) {
    const place = placeById.get(id);
    if (!place) continue;
    const comments = place.article ? '' : ' in-comments';
    standsFor(id, drawLines('named', `m-offset${comments}`, line.map(latLng)).getElement());
    if (!end) continue;
    const options = { ...pathOptions('named', `g-spot${comments}`), radius: SPOT_RADIUS };
    standsFor(id, L.circleMarker(latLng(end), options).addTo(map).getElement());
  }
}

/** Whether the text gives a place in figures. */
function isPosition({ symbol }) {
  return symbol.startsWith('s-position');
}

/** How far a marker reaches from its point. */
function markerReach(place) {
  if (place.status === 'check') return DIAMOND;
  return place.anchor.radius + (isPosition(place) ? TICKS : 0);
}

/** A marker is a button of at least 26 pixels with a name. An undecided place is no tab stop:
    its candidates may lie on top of each other, and its row in the list does the same. */
function drawMarker(place, position, rank, candidates) {
  const size = Math.max(26, 2 * place.anchor.radius + 12);
  const undecided = place.status === 'check';
  const marker = L.marker(latLng(position), {
    autoPanOnFocus: false,
    bubblingMouseEvents: false,
    icon: L.divIcon({ className: 'pin', html: glyph(place, size), iconSize: [size, size] }),
    keyboard: !undecided,
    riseOnHover: true,
    zIndexOffset: undecided ? -600 : 0,
  }).addTo(map);
  const node = marker.getElement();
  node.classList.toggle('in-comments', place.article === 0);
  const which =
    candidates > 1 ? ` (${filled(texts.candidate, { n: rank + 1, all: candidates })})` : '';
  const words = [place.label + which, place.sort, countsInWords(place), place.status_word];
  if (!undecided) node.setAttribute('aria-label', legible(words.join(', ')));
  standsFor(place.id, node);
  marker.on('click', () => select(place.id, { move: false }));
  node.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    select(place.id, { move: false, focus: true, from: node });
  });
  pins.push({ node, latLng: latLng(position), tabbable: !undecided });
}

/** The drawing of a marker. It follows the sign that the list of places has. */
function glyph(place, size) {
  const middle = size / 2;
  const circle = (className, r) => svg('circle', { class: className, cx: middle, cy: middle, r });
  const { radius } = place.anchor;
  const halo = circle('g-halo', (place.status === 'check' ? 9 : radius) + 4);
  const signs = {
    's-disc': () => [circle('g-disc', radius)],
    's-capital': () => [circle('g-disc', radius), circle('g-dot', 1.9)],
    's-hollow': () => [circle('g-hollow', radius - 1)],
    's-set': () => [circle('g-disc', radius), pencil(middle)],
    's-likely': () => [
      circle('g-dot', radius + 1.2),
      circle('g-ring', radius + 0.6),
      circle('g-disc', radius - 1.4),
    ],
    's-position': () => reticle(middle, radius, 'article'),
    's-position-comments': () => reticle(middle, radius, 'comments'),
    's-check': () => diamond(middle, 'g-check article'),
    's-check-comments': () => diamond(middle, 'g-check'),
  };
  const drawing = (signs[place.symbol] ?? signs['s-disc'])();
  if (place.kind_sign) drawing.push(kindSign(middle, place));
  const viewBox = `0 0 ${size} ${size}`;
  return svg(
    'svg',
    { width: size, height: size, viewBox, 'aria-hidden': 'true' },
    halo,
    ...drawing,
  );
}

/** The sign of a kind inside its marker: drawn on a grid of 15, shown in 10 pixels. */
function kindSign(middle, { kind_sign: d, symbol }) {
  const side = symbol === 's-hollow' ? ' in-comments' : '';
  const transform = `translate(${middle - 5} ${middle - 5}) scale(0.667)`;
  return svg('path', { class: `g-kind${side}`, 'fill-rule': 'evenodd', transform, d });
}

function pencil(middle) {
  const d = `M${middle + 2} ${middle + 6}l1-3.5 6.5-6.5 2.5 2.5-6.5 6.5z`;
  return svg('path', { class: 'g-pencil', d });
}

function reticle(middle, radius, side) {
  const tick = (x, y) => {
    const from = [middle + x * radius, middle + y * radius];
    const to = [middle + x * (radius + TICKS), middle + y * (radius + TICKS)];
    return `M${from.join(' ')}L${to.join(' ')}`;
  };
  const ticks = [tick(1, 0), tick(-1, 0), tick(0, 1), tick(0, -1)].join('');
  const sight = `M${middle - 3} ${middle}h6M${middle} ${middle - 3}v6`;
  return [
    svg('path', { class: `g-position ${side}`, d: ticks }),
    svg('circle', { class: `g-position ${side}`, cx: middle, cy: middle, r: radius }),
    svg('path', { class: `g-sight ${side}`, d: sight }),
  ];
}

function diamond(middle, className) {
  const d = `M${middle} ${middle - DIAMOND}l10 10-10 10-10-10z`;
  const sign = svg('text', { class: 'g-query', x: middle, y: middle + 0.5 });
  sign.textContent = '?';
  return [svg('path', { class: className, d }), sign];
}

/** Markers off the screen are no tab stops. */
function updateTabStops() {
  const view = map.getBounds();
  for (const pin of pins) {
    pin.node.tabIndex = pin.tabbable && view.contains(pin.latLng) ? 0 : -1;
  }
}
