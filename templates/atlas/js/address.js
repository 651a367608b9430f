/* The state in the address: dates and ids, so that a link survives new articles. A chosen place is a step
   of the history; filters replace the one that is there. */

const STATUS_KEYS = ['sure', 'likely', 'check'];
const PART_KEYS = ['article', 'comments'];

/** Ids and dates stay readable; whatever could end a part is written as its code. */
function coded(words) {
  return encodeURIComponent(words).replaceAll('%3A', ':');
}

function addressOfState() {
  const parts = [];
  const add = (key, value) => parts.push(`${key}=${value}`);
  const keysOn = (keys, on) => keys.filter((_, at) => on[at]).join(',');
  if (state.places.length) add('p', state.places.map((place) => coded(places[place].id)).join('+'));
  if (state.period === UNDATED) add('t', UNDATED);
  else if (state.period) add('t', state.period.map(isoOf).join('..'));
  if (state.sources.size)
    add(
      's',
      [...state.sources]
        .sort((a, b) => a - b)
        .map((source) => coded(sources[source].id))
        .join(','),
    );
  if (!state.statuses.every(Boolean)) add('st', keysOn(STATUS_KEYS, state.statuses));
  if (!state.parts.every(Boolean)) add('in', keysOn(PART_KEYS, state.parts));
  if (state.words) add('q', coded(state.words));
  if (state.tab !== 'places') add('tab', state.tab);
  if (state.matrix.columns !== 'bars') add('mx', state.matrix.columns);
  const { left, right } = state.compare;
  if (left || right) add('cmp', [left, right].map((side) => coded(side ?? '')).join(','));
  return parts.length ? `#${parts.join('&')}` : '';
}

function saveAddress({ isStep = false } = {}) {
  const hash = addressOfState();
  if (hash === location.hash) return;
  const address = hash || location.pathname + location.search;
  try {
    if (isStep) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  } catch {
    // A browser that refuses many changes in a row refuses the address alone.
  }
}

function decoded(words) {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}

/** Takes from the address what the collection still has. */
function readAddress() {
  const fresh = unfiltered();
  const given = new Map();
  for (const part of location.hash.slice(1).split('&')) {
    const at = part.indexOf('=');
    if (at > 0) given.set(part.slice(0, at), part.slice(at + 1));
  }
  const listed = (key, by) => (given.get(key) ?? '').split(by).map(decoded);
  const known = (key, by, ids) =>
    listed(key, by)
      .map((id) => ids.get(id))
      .filter((n) => n !== undefined);
  fresh.places = known('p', '+', placeById);
  fresh.sources = new Set(known('s', ',', sourceById));
  fresh.period = periodFrom(given.get('t'));
  if (given.has('st')) fresh.statuses = STATUS_KEYS.map((key) => listed('st', ',').includes(key));
  if (given.has('in')) fresh.parts = PART_KEYS.map((key) => listed('in', ',').includes(key));
  Object.assign(state, fresh);
  state.tab = given.get('tab') in VIEWS ? given.get('tab') : 'places';
  const columns = given.get('mx');
  state.matrix.columns = ['sources', 'documents'].includes(columns) ? columns : 'bars';
  if (given.has('cmp')) {
    const [left, right] = listed('cmp', ',');
    Object.assign(state.compare, { left: left || null, right: right || null, since: sinceFrom(right) });
  }
  state.cell = null;
  return decoded(given.get('q') ?? '');
}

/** The day from which a side of the comparison begins, when it ends with the collection. */
function sinceFrom(side) {
  const day = dayOfIso((side ?? '').split('..')[0]);
  return day !== null && day > 0 && day < dayCount ? day : null;
}

function periodFrom(words) {
  if (words === UNDATED) return hasUndated ? UNDATED : null;
  const [from, to] = (words ?? '').split('..').map(dayOfIso);
  if (!hasDates || from === null || to === null || from === undefined || to === undefined) return null;
  const days = [Math.max(0, Math.min(from, to)), Math.min(dayCount - 1, Math.max(from, to))];
  return days[0] > days[1] || isWhole(days) ? null : days;
}

function followAddress() {
  const words = readAddress();
  field.value = words;
  if (words) findWords(words);
  else render();
}
