/* Places of one's own: a GeoJSON file as `--gazetteer` reads it. The shelf keeps it between one time and the
   next; the saved file is the truth. */

const OWN_FILE = 'my-places.geojson';

const own = {
  /** Features, as in the file. */
  features: [],
  /** What the engine makes of them: with country and division. */
  list: [],
  history: [],
  isSaved: true,
  isKept: false,
  query: '',
  found: [],
  /** The place that is being made or edited. */
  draft: null,
};

function ownText(features = own.features) {
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 2)}\n`;
}

function keepOwn() {
  shelf.keep(own.features.length ? ownText() : null);
}

async function restoreOwn() {
  try {
    const kept = await shelf.places();
    if (!kept) return;
    await setOwn(featuresOf(kept), { isNew: false });
  } catch (problem) {
    notify(`Your places cannot be read: ${problem.message}`);
  }
}

/** The features of a file. */
function featuresOf(text) {
  const json = JSON.parse(text.replace(/^\ufeff/, ''));
  return json.type === 'FeatureCollection' ? json.features : [json];
}

/** Takes features as one's own places, once the engine has read them; briefs anew where that matters. */
async function setOwn(features, { isNew = true } = {}) {
  const { places, left_out: leftOut } = await ask({ task: 'places', name: shelf.ownFile(), text: ownText(features) });
  if (isNew) own.history.push(own.features);
  Object.assign(own, { features, list: places, isSaved: !isNew });
  if (isNew) keepOwn();
  const made = desk.articles.filter(({ state }) => state === 'made');
  const first = made.filter((article) => article === desk.now);
  await Promise.all([...first, ...made.filter((article) => article !== desk.now)].map(make));
  drawTools();
  drawPanel();
  return leftOut;
}

async function undoPlaces() {
  if (!own.history.length) return;
  const before = own.history.pop();
  await setOwn(before, { isNew: false });
  own.isSaved = false;
  keepOwn();
}

/** Reads a file of places and adds them to those that there are; of two with one id the new one counts. */
async function loadPlaces(file) {
  const text = await file.text();
  try {
    const { places, left_out: leftOut } = await ask({ task: 'places', name: file.name, text });
    if (!places.length) {
      notify(leftOut[0] ?? `${file.name} holds no place with a name and a position.`);
      return;
    }
    const all = featuresOf(text);
    const added = places.map(({ id, feature }) => ({ ...all[feature - 1], id }));
    const ids = new Set(added.map(({ id }) => id));
    await setOwn([...own.features.filter(({ id }) => !ids.has(id)), ...added]);
    const without = leftOut.length ? ` ${counted(leftOut.length, 'row')} left out: ${leftOut.slice(0, 3).join(' \u00b7 ')}` : '';
    notify(`${counted(places.length, 'place')} read from ${file.name}.${without}`);
  } catch (error) {
    notify(error.message);
  }
}

async function savePlaces() {
  try {
    notify(await shelf.savePlaces(ownText()));
    own.isSaved = true;
  } catch (refusal) {
    notify(refusal.message);
  }
  drawPanel();
}

/** Mentions of one's own places in a briefing, by id. */
function usedIn(article) {
  const used = new Map();
  for (const { id, mentions } of article?.data?.places ?? []) used.set(id, mentions.length);
  return used;
}

/* A new place */

/** Kinds with a drawing: the word that the file has, and what it is called here. */
const KINDS = [
  ['town', 'Town'],
  ['area', 'Area'],
  ['street', 'Street'],
  ['bridge', 'Bridge'],
  ['plant', 'Plant'],
  ['school', 'School'],
  ['hospital', 'Clinic'],
  ['camp', 'Camp'],
  ['port', 'Port'],
  ['airport', 'Airfield'],
  ['crossing', 'Crossing'],
  ['site', 'Other'],
];

function kindSign(kind) {
  const known = KINDS.some(([word]) => word === kind);
  return icon(`k-${known ? kind : 'site'}`);
}

/** Begins a new place, or goes on with one that there is. */
function startAdding({ name = '', id = null, at = null, picks = false } = {}) {
  const known = id && own.features.find((feature) => feature.id === id);
  const listed = id && own.list.find((place) => place.id === id);
  own.draft = known
    ? { id, name: listed.name, aliases: listed.aliases.join(', '), kind: listed.kind, note: listed.note, at: [listed.lat, listed.lon], near: '' }
    : { id: null, name, aliases: '', kind: 'site', note: '', at, near: '' };
  openPanel('add');
  if (own.draft.at) describe(own.draft.at);
  if (picks) pickOnMap();
}

function pickOnMap() {
  if (desk.now?.state !== 'made') return;
  post(desk.now, 'pick', { text: own.draft.name || 'the new place' });
  desk.now.frame.focus();
}

function leaveAdding() {
  post(desk.now, 'unpick');
  own.draft = null;
}

async function onPicked(article, at) {
  if (article.picks) {
    article.picks(at);
    article.picks = null;
    return;
  }
  if (!own.draft) return;
  own.draft.at = at;
  await describe(at);
  query('#new-name')?.focus();
}

/** Says where a position is: "5 km N of Georgetown, Kentucky". */
async function describe(at) {
  const { draft } = own;
  if (!draft) return;
  try {
    const there = await ask({ task: 'at', position: at.join(', ') });
    draft.near = wordsOfPoint(there);
    draft.at = [there.lat, there.lon];
  } catch (refusal) {
    draft.near = refusal.message;
  }
  if (own.draft === draft) drawPanel();
}

function wordsOfPoint({ town, division, country }) {
  const region = [division, country].filter(Boolean).join(', ') || 'at sea';
  if (!town) return region;
  return town.km < 1 ? `In or beside ${town.name}, ${region}` : `${Math.round(town.km)} km ${town.compass} of ${town.name}, ${region}`;
}

async function addPlace() {
  const { draft } = own;
  if (!draft.name.trim() || !draft.at) {
    notify(draft.name.trim() ? 'It needs a position: click on the map, or type coordinates.' : 'It needs a name.');
    return;
  }
  const aliases = draft.aliases.split(',').map((alias) => alias.trim()).filter(Boolean);
  const known = own.features.find(({ id }) => id === draft.id);
  const properties = { ...known?.properties, name: draft.name.trim(), kind: draft.kind };
  if (aliases.length) properties.aliases = aliases;
  else delete properties.aliases;
  if (draft.note.trim()) properties.note = draft.note.trim();
  else delete properties.note;
  const [lat, lon] = draft.at;
  const wasMoved = !known || own.list.find(({ id }) => id === draft.id)?.lat !== lat;
  const geometry = wasMoved ? { type: 'Point', coordinates: [lon, lat] } : known.geometry;
  const feature = { type: 'Feature', id: draft.id ?? freeId(draft.name), properties, geometry };
  const others = own.features.filter(({ id }) => id !== draft.id);
  try {
    await setOwn([...others, feature]);
  } catch (refusal) {
    notify(refusal.message);
    return;
  }
  const mentions = usedIn(desk.now).get(feature.id) ?? 0;
  own.draft = null;
  openPanel('places');
  notify(`${properties.name} is added: ${mentions ? `${counted(mentions, 'mention')} in this text.` : notNamed(properties.name)}`);
}

/** Why a place that was added is not in the briefing. */
function notNamed(name) {
  const stands = textOfBlocks(desk.now).toLowerCase().includes(name.toLowerCase());
  return stands ? 'its name stands in this text, but geobrief does not take it for a place there.' : 'this text does not name it.';
}

/** `user:camp-marmal`, with a number where that is taken. */
function freeId(name) {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'place';
  const taken = new Set(own.features.map(({ id }) => id));
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? `user:${slug}` : `user:${slug}-${n}`;
    if (!taken.has(id)) return id;
  }
}

async function removePlace(id) {
  const { name } = own.list.find((place) => place.id === id);
  await setOwn(own.features.filter((feature) => feature.id !== id));
  notify(`${name} is removed.`, 'Undo', undoPlaces);
}
