/* One place at a time is selected: in the text, in the list, on the map. */

const popup = L.popup({ autoPanPadding: [16, 16], maxWidth: 340, minWidth: 260 });
const rejected = L.layerGroup();
const bottomSheet = find('#sheet');
const stepOf = new Map();
let selected = null;
let opener = null;

/** Selects a place and opens its card. `at`: where on a shape; `move`: whether the map may
    follow; `focus`: whether the keyboard does; `from`: where focus returns to. */
function select(id, { at = null, move = true, focus = false, from = null } = {}) {
  const place = placeById.get(id);
  if (!place) return;
  deselect();
  selected = place;
  opener = from;
  setState(id, 'sel', true);
  if (move && place.anchor) showOnMap(place);
  if (place.anchor) crossOutOthers(place);
  const content = card(place);
  if (wideScreen.matches) openPopup(place, content, at);
  else openSheet(content);
  if (focus) find('h3', content).focus({ preventScroll: true });
  remember(`#place=${encodeURIComponent(id)}`);
}

function deselect() {
  if (selected) setState(selected.id, 'sel', false);
  selected = null;
  rejected.clearLayers();
  clearFlash();
}

function closeCard() {
  const back = opener;
  opener = null;
  deselect();
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
}

function openSheet(content) {
  const close = button('close', '×');
  close.setAttribute('aria-label', 'Close');
  close.addEventListener('click', closeCard);
  const toMap = element('a', 'btn', 'Show on map');
  toMap.href = '#map';
  toMap.addEventListener('click', (event) => {
    event.preventDefault();
    scrollTo(find('.map'), 'start');
  });
  find('.actions', content).append(toMap);
  bottomSheet.replaceChildren(content, close);
  bottomSheet.classList.add('open');
}

/** Moves the map only as far as it must. */
function showOnMap(place) {
  const { anchor } = place;
  const animate = !calm.matches;
  if (anchor.mark !== 'point') {
    const popupRoom =
      wideScreen.matches && anchor.north ? Math.min(360, map.getSize().y * 0.45) : 30;
    const maxZoom = anchor.mark === 'area' ? 5 : 6.5;
    map.fitBounds(latLngBounds(anchor.bounds), {
      animate,
      maxZoom,
      paddingTopLeft: [30, popupRoom],
      paddingBottomRight: [30, 30],
    });
  } else if (anchor.candidates.length > 1) {
    const bounds = anchor.candidates.map(latLng);
    map.fitBounds(bounds, { animate, maxZoom: 7, padding: [120, 150] });
  } else {
    showPoint(latLng(anchor.at), animate);
  }
}

function showPoint(point, animate) {
  const zoom = map.getZoom();
  if (zoom >= 5.5 && map.getBounds().pad(-0.12).contains(point)) return;
  map.setView(point, zoom < 5 ? 6 : Math.max(zoom, 6), { animate, duration: 0.6 });
}

/** Crosses at the places that were not chosen. */
function crossOutOthers(place) {
  if (place.status === 'check') return;
  for (const { lat, lon } of place.alternatives) {
    const cross = svg('svg', { width: 14, height: 14, viewBox: '0 0 14 14' });
    cross.append(svg('path', { class: 'g-cross', d: 'M3 3l8 8M11 3l-8 8' }));
    const html = element('span', 'rejected', cross, element('span', '', 'not chosen'));
    const icon = L.divIcon({ className: 'pin', html, iconSize: [90, 14], iconAnchor: [7, 7] });
    L.marker([lat, lon], { icon, interactive: false, keyboard: false }).addTo(rejected);
  }
}

/* Jumps into the text */

function clearFlash() {
  for (const node of findAll('.s.flash')) node.classList.remove('flash');
}

function jumpTo(node) {
  clearFlash();
  const folded = node.closest('details');
  if (folded) folded.open = true;
  scrollTo(node);
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
  const words = `Mention ${index + 1} of ${marks.length}`;
  const row = find(`#places [data-place="${CSS.escape(place.id)}"] .position`);
  if (row) row.textContent = words;
  find('#live').textContent = `${words} of ${place.label}`;
}
