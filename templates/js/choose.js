/* Choosing another place: candidates with their reasons, no place at all, or a pin of one's own. */

const ghosts = L.layerGroup();
let ghostMarker = null;
let endPicking = null;

/** What can be corrected: a place of the list, or a name that is not mapped. */
function placeSubject(place) {
  const { id, mentions, alternatives } = place;
  const source = data.places[places.indexOf(place)];
  const label = [place.name, place.lies_in].filter(Boolean).join(', ');
  const { lat, lon, status } = place;
  const isOpen = status === 'check';
  const reason = isOpen ? place.kind : (place.preferred ?? place.evidence[0]);
  const chosen = { id, label, lat, lon, reason };
  return { id, name: place.label, mentions, source, candidates: [chosen, ...alternatives], isOpen };
}

function unmappedSubject(index) {
  const source = data.unmapped[index];
  return { ...source, id: `unmapped-${index}`, source, candidates: [], isOpen: false };
}

/** The form, folded unless a person has to decide. */
function chooser(subject, { open = false, onChange = () => {} } = {}) {
  const rejected = subject.candidates.length - 1;
  const words = subject.isOpen
    ? filled(texts.chooseCandidate, { n: grouped(rejected + 1) })
    : rejected > 0
      ? filled(texts.othersNotChosen, { n: grouped(rejected) })
      : texts.correctIt;
  const form = element('fieldset', '', element('legend', 'vh', filled(texts.whatIsMeant, subject)));
  const options = element('ol', 'others');
  const scope = scopeOf(subject);
  const group = `choice-${subject.id}`;
  const option = (value, ...content) => {
    const radio = element('input');
    Object.assign(radio, { type: 'radio', name: group, value });
    const item = element('li', '', element('label', '', radio, element('span', '', ...content)));
    options.append(item);
    return { item, radio };
  };
  const decide = (verdict) => {
    correct(subject, subject.mentions[scope?.value] ?? null, verdict);
    onChange();
  };
  subject.candidates.forEach((candidate, rank) => {
    const isChosen = rank === 0 && !subject.isOpen;
    const note = isChosen ? `${texts.chosen} ` : '';
    const reason = element('small', '', `${note}${candidate.reason ?? ''}`);
    const { item, radio } = option(candidate.id, isolated('b', '', candidate.label), ' ', reason);
    radio.addEventListener('change', () => {
      const { id: place, label, lat, lon } = candidate;
      decide(isChosen ? null : { place, label, position: [lat, lon] });
    });
    bindGhost(item, candidate);
  });
  if (!subject.candidates.length) {
    option('', texts.leaveUnmapped).radio.addEventListener('change', () => decide(null));
  }
  const none = option(NOT_A_PLACE, texts.notAPlace).radio;
  none.addEventListener('change', () => decide({ place: NOT_A_PLACE }));
  const own = option('own', texts.somewhereElse);
  own.item.append(ownPin(subject, own.radio, decide));
  checkCurrent(subject, options);
  form.append(options);
  if (scope) form.append(element('label', 'scope', `${texts.scope} `, scope));
  const node = element('details', 'correct', element('summary', '', words), form);
  node.open = open || subject.isOpen;
  return node;
}

/** Which radio shows what holds now. */
function checkCurrent(subject, options) {
  const change = changeOf(subject);
  const first = subject.isOpen ? null : (subject.candidates[0]?.id ?? '');
  const current = change ? (change.at ? 'own' : change.place) : first;
  const radios = queryAll('input[type="radio"]', options);
  const found = radios.find(({ value }) => value === current);
  if (found) found.checked = true;
  else if (change) radios.at(-1).checked = true;
}

/** "every mention", or one of them; nothing to choose where there is one. */
function scopeOf({ mentions }) {
  if (mentions.length < 2) return null;
  const select = element('select');
  select.append(new Option(filled(texts.everyMention, { n: grouped(mentions.length) }), 'all'));
  mentions.slice(0, 50).forEach((mention, index) => {
    const words = wordsAround(mention);
    const short = words.length > 60 ? `${words.slice(0, 59)}…` : words;
    select.append(new Option(legible(filled(texts.onlyHere, { words: short })), index));
  });
  return select;
}

/** A position or an id, typed or picked on the map. */
function ownPin(subject, radio, decide) {
  const field = element('input');
  Object.assign(field, { type: 'text', autocomplete: 'off', spellcheck: false });
  field.placeholder = texts.positionExample;
  field.setAttribute('aria-label', legible(filled(texts.positionOf, subject)));
  const hint = element('small', 'hint');
  hint.setAttribute('role', 'status');
  const read = () => {
    const verdict = verdictFrom(field.value);
    hint.textContent = verdict || !field.value.trim() ? '' : texts.positionHint;
    if (!verdict) return;
    radio.checked = true;
    decide(verdict);
  };
  field.addEventListener('change', read);
  const pick = button('btn', texts.pickOnMap);
  pick.addEventListener('click', () => {
    startPicking(subject, pick, ({ lat, lng }) => {
      field.value = `${lat.toFixed(4)}, ${lng.toFixed(4)}`;
      read();
    });
  });
  const { at, place } = changeOf(subject) ?? {};
  const isListed = subject.candidates.some(({ id }) => id === place) || place === NOT_A_PLACE;
  field.value = at ? at.join(', ') : place && !isListed ? place : '';
  return element('div', 'own', field, pick, hint);
}

function verdictFrom(words) {
  const text = words.trim();
  if (/^[a-z]+:\S+$/.test(text)) return { place: text };
  const match = /^(-?\d+(?:\.\d+)?)[,\s]\s*(-?\d+(?:\.\d+)?)$/.exec(text);
  const at = match?.slice(1).map(Number);
  const isPosition = at && Math.abs(at[0]) <= 90 && Math.abs(at[1]) <= 180;
  return isPosition ? { at } : null;
}

/* Ghosts: where a candidate lies, while the pointer or the focus is on it. */

function bindGhost(item, candidate) {
  const show = () => showGhost(candidate);
  item.addEventListener('mouseenter', show);
  item.addEventListener('focusin', show);
  for (const type of ['mouseleave', 'focusout']) item.addEventListener(type, hideGhost);
}

function showGhost({ label, lat, lon }) {
  hideGhost();
  const ring = svg('svg', { width: 24, height: 24, viewBox: '0 0 24 24' });
  ring.append(svg('circle', { class: 'g-ghost', cx: 12, cy: 12, r: 8 }));
  const html = element('span', 'ghost', ring, isolated('span', '', label));
  const drawing = L.divIcon({ className: 'pin', html, iconSize: [24, 24] });
  L.marker([lat, lon], { icon: drawing, interactive: false, keyboard: false }).addTo(ghosts);
  const size = map.getSize();
  const { x, y } = map.latLngToContainerPoint([lat, lon]);
  if (x > 0 && y > 0 && x < size.x && y < size.y) return;
  const arrow = icon('i-arrow', '0 0 12 12');
  const distance = element('small');
  const node = element('span', 'off-map off-map-ghost', arrow, isolated('span', '', label), distance);
  query('.mapbox').append(node);
  const anchor = { at: [lon, lat], mark: 'point' };
  ghostMarker = { place: { anchor }, node, arrow, distance };
  aim(ghostMarker, size, false);
  const box = boxAtEdge(ghostMarker, size, controlBoxes());
  if (box) putAt(node, box, []);
  else node.remove();
}

function hideGhost() {
  ghosts.clearLayers();
  ghostMarker?.node.remove();
  ghostMarker = null;
}

/** The map of a page that shows no place, for a person who knows one. */
function showMap() {
  const figure = query('.map');
  if (!figure.hidden) return;
  figure.hidden = false;
  query('.page').classList.remove('mapless');
  map.invalidateSize({ animate: false });
  fitFrame(false);
}

/* Picking a position: with the mouse, or with the arrow keys and Enter. */

function startPicking(subject, from, onPicked) {
  endPicking?.();
  const box = query('.mapbox');
  showMap();
  const words = filled(texts.picking, subject);
  const note = element('p', 'picking-note', legible(words));
  const cross = element('span', 'crosshair');
  box.append(note, cross);
  box.classList.add('picking');
  query('#live').textContent = legible(words);
  const popupNode = popup.getElement();
  if (popupNode) popupNode.style.visibility = 'hidden';
  bottomSheet.classList.add('aside');
  bringIntoView(query('.mapbox'), 'nearest');
  map.getContainer().focus({ preventScroll: true });
  let pressed = null;
  const end = () => {
    box.classList.remove('picking');
    note.remove();
    cross.remove();
    if (popupNode) popupNode.style.visibility = '';
    bottomSheet.classList.remove('aside');
    box.removeEventListener('pointerdown', onDown, true);
    box.removeEventListener('click', onClick, true);
    document.removeEventListener('keydown', onKey, true);
    endPicking = null;
    from.focus({ preventScroll: true });
  };
  const done = (position) => {
    end();
    onPicked(position.wrap());
  };
  const onDown = ({ clientX, clientY }) => {
    pressed = [clientX, clientY];
  };
  const onClick = (event) => {
    if (event.target.closest('.leaflet-control')) return;
    event.stopPropagation();
    event.preventDefault();
    const [x, y] = pressed ?? [event.clientX, event.clientY];
    const isDrag = Math.hypot(event.clientX - x, event.clientY - y) > 4;
    if (!isDrag) done(map.mouseEventToLatLng(event));
  };
  const onKey = (event) => {
    const isHere = event.target === map.getContainer() || event.target === document.body;
    if (event.key === 'Escape') end();
    else if (event.key === 'Enter' && isHere) done(map.getCenter());
    else return;
    event.stopPropagation();
    event.preventDefault();
  };
  box.addEventListener('pointerdown', onDown, true);
  box.addEventListener('click', onClick, true);
  document.addEventListener('keydown', onKey, true);
  endPicking = end;
}

/* Names that are not mapped are corrected in their row. */

function bindUnmapped() {
  for (const control of queryAll('[data-correct]')) {
    control.addEventListener('click', () => {
      const row = control.closest('li');
      const open = query('.correct', row);
      control.setAttribute('aria-expanded', String(!open));
      if (open) {
        open.remove();
        return;
      }
      const form = chooser(unmappedSubject(Number(control.dataset.correct)), { open: true });
      row.append(form);
      query('input', form).focus({ preventScroll: true });
    });
  }
}
