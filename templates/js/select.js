/* One place at a time is selected: in the text, in the list, on the map. */

const popup = L.popup({ autoPan: false, maxWidth: 340, minWidth: 260 });
/** Pixels between the popup and the edge of the map. */
const POPUP_GAP = 12;
const rejected = L.layerGroup();
const bottomSheet = query('#sheet');
/** Pixels. */
const HIGHEST_CARD = 416;
const LOWEST_CARD = 150;
const stepOf = new Map();
/** Metres within which a cross would cover the marker. */
const BESIDE = 30_000;
let selected = null;
let returnTo = null;

/** Selects a place and opens its card. `at`: where on a shape; `move`: whether the map may
    follow; `focus`: whether the keyboard does; `from`: where focus returns to. */
function select(id, { at = null, move = true, focus = false, from = null } = {}) {
  const place = placeById.get(id);
  if (!place) return;
  deselect();
  selected = place;
  returnTo = from;
  setState(id, 'sel', true);
  if (place.anchor) crossOutOthers(place);
  host.tell('select', { place: id });
  if (host.quiet) return;
  const content = card(place);
  const wide = wideScreen.matches;
  if (wide) openPopup(place, content, at);
  else openSheet(content);
  const moved = move && place.anchor && showOnMap(place, wide ? popup : null);
  if (wide && moved && !calm.matches) map.once('moveend', makeRoom);
  else if (wide) makeRoom();
  if (focus) query('h3', content).focus({ preventScroll: true });
  remember(`#place=${encodeURIComponent(id)}`);
}

function deselect() {
  if (selected) setState(selected.id, 'sel', false);
  selected = null;
  rejected.clearLayers();
  clearFlash();
}

function closeCard() {
  hideGhost();
  const back = returnTo;
  returnTo = null;
  deselect();
  host.tell('select', { place: null });
  map.closePopup();
  bottomSheet.classList.remove('open');
  remember('');
  back?.focus({ preventScroll: true });
}

/** The address is a link to this view. */
function remember(hash) {
  const address = hash || location.pathname + location.search;
  try {
    history.replaceState(null, '', address);
  } catch {
    // Some viewers of saved pages forbid it; the page works without.
  }
}

function openPopup(place, content, at) {
  const { anchor } = place;
  const isPoint = anchor?.mark === 'point';
  const spot = (!isPoint && at) || (anchor ? latLng(anchor.north ?? anchor.at) : map.getCenter());
  popup.options.offset = L.point(0, isPoint ? -markerReach(place) : -2);
  popup.setLatLng(spot).setContent(content).openOn(map);
  const node = popup.getElement();
  node.setAttribute('role', 'dialog');
  node.setAttribute('aria-labelledby', 'card-heading');
  query('.leaflet-popup-close-button', node).setAttribute('aria-label', texts.close);
}

/** The card is never higher than the map has room for above what it points at. */
function fitCard() {
  const node = popup.isOpen() && popup.getElement()?.querySelector('.card');
  if (!node) return;
  const tip = map.latLngToContainerPoint(popup.getLatLng()).y + popup.options.offset.y;
  node.style.maxHeight = `${Math.max(LOWEST_CARD, Math.min(HIGHEST_CARD, tip - 40))}px`;
}

/** Pans until the open popup is wholly on the map, as far as the map goes. */
function makeRoom() {
  if (!popup.isOpen()) return;
  const [left, top, right] = boxOf(popup.getElement(), POPUP_GAP);
  const beyond = Math.max(0, right - map.getSize().x);
  const by = [left < 0 ? left : beyond, Math.min(0, top)];
  if (by[0] || by[1]) map.panBy(by, { animate: !calm.matches });
}

function openSheet(content) {
  const close = button('close', '×');
  close.setAttribute('aria-label', texts.close);
  close.addEventListener('click', closeCard);
  const toMap = element('a', 'btn', texts.showOnMap);
  toMap.href = '#map';
  toMap.addEventListener('click', (event) => {
    event.preventDefault();
    bringIntoView(query('.mapbox'), 'start');
  });
  query('.actions', content).append(toMap);
  bottomSheet.replaceChildren(content, close);
  bottomSheet.classList.add('open');
}

/** Moves the map when it must, with room above for the popup; says whether it did. */
function showOnMap(place, card) {
  const { anchor } = place;
  const isPoint = anchor.mark === 'point' && anchor.candidates.length < 2;
  if (isPoint && isWellInView(latLng(anchor.at))) return false;
  const { center, zoom } = isPoint ? viewOfPoint(anchor) : viewOfArea(anchor);
  allowZoomAt(center);
  const target = card ? withRoomFor(card, center, zoom) : center;
  map.setView(target, zoom, { animate: !calm.matches, duration: 0.6 });
  return true;
}

function isWellInView(point) {
  return map.getZoom() >= Math.min(5.5, closestAt(point)) && map.getBounds().pad(-0.12).contains(point);
}

function viewOfPoint({ at }) {
  const center = L.latLng(latLng(at));
  return { center, zoom: Math.min(Math.max(map.getZoom(), 6), closestAt(center)) };
}

function viewOfArea({ mark, bounds, candidates }) {
  const box = candidates.length ? candidates.map(latLng) : latLngBounds(bounds);
  const area = L.latLngBounds(box);
  const closest = { point: 7, area: 5 }[mark] ?? 6.5;
  const center = area.getCenter();
  const zoom = Math.min(map.getBoundsZoom(area, false, L.point(60, 60)), closest, closestAt(center));
  return { center, zoom };
}

/** The centre, moved up as far as the popup would stand out over the edge of the map. */
function withRoomFor(card, center, zoom) {
  const height = map.getSize().y;
  const room = Math.min(card.getElement().offsetHeight + 40, height - 60);
  const middle = map.project(center, zoom);
  const tip = map.project(card.getLatLng(), zoom).y - middle.y + height / 2;
  const missing = Math.max(0, room - tip);
  return map.unproject(middle.subtract([0, missing]), zoom);
}

/** Crosses at the places that were not chosen, but for those beside the chosen one. */
function crossOutOthers(place) {
  if (place.status === 'check') return;
  const chosen = latLng(place.anchor.at);
  for (const { lat, lon } of place.alternatives) {
    if (map.distance([lat, lon], chosen) < BESIDE) continue;
    const cross = svg('svg', { width: 14, height: 14, viewBox: '0 0 14 14' });
    cross.append(svg('path', { class: 'g-cross', d: 'M3 3l8 8M11 3l-8 8' }));
    const html = element('span', 'rejected', cross, element('span', '', texts.notChosen));
    const icon = L.divIcon({ className: 'pin', html, iconSize: [90, 14], iconAnchor: [7, 7] });
    L.marker([lat, lon], { icon, interactive: false, keyboard: false }).addTo(rejected);
  }
}

/* Jumps into the text */

function clearFlash() {
  for (const node of queryAll('.s.flash')) node.classList.remove('flash');
}

function jumpTo(node) {
  clearFlash();
  reveal(node);
  bringIntoView(node);
  node.classList.add('flash');
}

/** The next or previous mention in article and comments. */
function stepTo(place, step) {
  const marks = elementsByPlace
    .get(place.id)
    .filter((node) => node.localName === 'mark' && !node.closest('h1'));
  if (!marks.length) return;
  const before = stepOf.get(place.id) ?? (step > 0 ? -1 : 0);
  const index = (before + step + marks.length) % marks.length;
  stepOf.set(place.id, index);
  const mark = marks[index];
  jumpTo(mark.closest('.s') ?? mark);
  const parts = { n: index + 1, all: marks.length, name: place.label };
  const row = query(`#places [data-place="${CSS.escape(place.id)}"] .position`);
  if (row) row.textContent = filled(texts.mentionOf, parts);
  query('#live').textContent = legible(filled(texts.mentionOfPlace, parts));
}
