/* The panels of one's own places. */

PANELS.places = (article) => {
  const used = usedIn(article);
  const words = own.query.trim().toLowerCase();
  const fits = ({ name, aliases }) => !words || [name, ...aliases].some((one) => one.toLowerCase().includes(words));
  const mine = own.list.filter(fits);
  const [here, others] = [mine.filter(({ id }) => used.has(id)), mine.filter(({ id }) => !used.has(id))];
  return [
    heading('My places', own.list.length ? `${own.list.length}${own.isKept ? ', kept in this browser' : ''}` : null),
    h(
      'div.scroll',
      {},
      h(
        'div.actions',
        {},
        h('button.btn.primary', { 'data-key': 'add', onclick: () => startAdding({ picks: true }) }, icon('i-pin'), 'Add on the map'),
        h('button.btn', { 'data-key': 'add-at', onclick: () => startAdding() }, 'Add by coordinates'),
      ),
      searchField('own-search', 'Search my places and the gazetteer', own.query, searchOwn),
      here.length ? [h('h3.small', {}, 'Used in this briefing'), h('ul.list', {}, here.map((place) => ownRow(place, used)))] : null,
      others.length ? [h('h3.small', {}, here.length ? 'Not named in this text' : 'My places'), h('ul.list', {}, others.map((place) => ownRow(place, used)))] : null,
      own.found.length ? [h('h3.small', {}, 'In the gazetteer'), h('ul.list', {}, own.found.map(gazetteerRow))] : null,
      words && !mine.length && !own.found.length ? h('p.hint', { role: 'status' }, 'No place of that name is inside.') : null,
      h('h3.small', {}, 'Other articles'),
      h('p.hint', {}, 'Your places win over the gazetteer in every article that is open. They are written into the briefing only where the text names them.'),
      h('h3.small', {}, 'A list from elsewhere'),
      h('p.hint', {}, 'GeoJSON with names and positions; what could not be read is told row by row. Tables and KML: geobrief gazetteer export --format geojson makes one of them.'),
      h('div.actions', {}, h('button.btn', { 'data-key': 'load', onclick: () => query('#choose-places').click() }, icon('i-file'), 'Load places')),
    ),
    h(
      'div.foot',
      {},
      h('span.grow', {}, shelf.words.kept()),
      own.history.length ? h('button.btn.small', { 'data-key': 'undo', onclick: undoPlaces }, icon('i-undo'), 'Undo') : null,
      h('button.btn.small.primary', { 'data-key': 'save-places', disabled: !own.list.length, onclick: savePlaces }, 'Save my places'),
    ),
  ];
};

async function searchOwn(words) {
  own.query = words;
  const asked = words.trim();
  own.found = asked ? (await ask({ task: 'search', query: asked, limit: 8 })).places : [];
  if (own.query === words) drawPanel();
}

function ownRow(place, used) {
  const mentions = used.get(place.id);
  const also = place.aliases.length ? `also ${place.aliases.map((alias) => `“${alias}”`).join(', ')} \u00b7 ` : '';
  const where = [place.kind, place.division, place.country].filter(Boolean).join(', ');
  const at = `${degrees(place.lat)}, ${degrees(place.lon)}`;
  return h(
    mentions ? 'li.used' : 'li',
    {},
    h('span.kind', {}, kindSign(place.kind)),
    h('div', {}, h('b', { dir: 'auto' }, place.name), h('span', {}, `${also}${where}`), h('span', {}, mentions ? `${counted(mentions, 'mention')} \u00b7 ${at}` : at)),
    h('button.btn.small', { 'data-key': `edit-${place.id}`, onclick: () => startAdding({ id: place.id }) }, 'Edit', h('span.vh', {}, ` ${place.name}`)),
  );
}

function gazetteerRow(place) {
  return h('li.plain', {}, h('div', {}, h('b', {}, place.name), h('span', {}, whereOf(place)), place.lat === undefined ? null : h('span', {}, `${degrees(place.lat)}, ${degrees(place.lon)}`)));
}

/* A new place, or one that is edited. */

PANELS.add = (article) => {
  const { draft } = own;
  if (!draft) return PANELS.places(article);
  const field = (id, words, key, rest = {}) => {
    const node = h(rest.rows ? 'textarea.field' : 'input.field', { id, 'data-key': id, autocomplete: 'off', ...rest });
    node.value = draft[key];
    node.addEventListener('input', () => {
      draft[key] = node.value;
      if (key !== 'note') foundNow();
    });
    return [h('label.label', { for: id }, words), node];
  };
  const position = h('input.field', { id: 'new-at', 'data-key': 'new-at', placeholder: '38.2588, -84.5465', autocomplete: 'off', spellcheck: 'false' });
  position.value = draft.at ? draft.at.join(', ') : '';
  position.addEventListener('change', () => describe([position.value]));
  return [
    heading(draft.id ? 'Edit place' : 'New place', 'found in every open article'),
    h(
      'div.scroll',
      {},
      field('new-name', 'Name', 'name'),
      field('new-aliases', 'Also called in texts', 'aliases'),
      h('p.hint', {}, 'With commas. These names are looked for in every open article.'),
      h('h3.small', { id: 'kinds' }, 'Kind'),
      h('fieldset.kinds', { 'aria-labelledby': 'kinds' }, KINDS.map(([word, name]) => h('label', {}, h('input.vh', { type: 'radio', name: 'kind', checked: draft.kind === word, 'data-key': `kind-${word}`, onchange: () => { draft.kind = word; } }), icon(`k-${word}`), name))),
      KINDS.some(([word]) => word === draft.kind) ? null : h('p.hint', {}, `Kept as “${draft.kind}”, unless you choose another kind.`),
      h('label.label', { for: 'new-at' }, 'Position ', h('span', {}, 'latitude, longitude')),
      position,
      h('p.hint', { role: 'status' }, draft.near || 'Also read: 38\u00b015\u203232\u2033N 84\u00b032\u203247\u2033W, MGRS, UTM, plus codes.'),
      h('div.actions', {}, h('button.btn', { 'data-key': 'pick', onclick: pickOnMap }, icon('i-pin'), draft.at ? 'Another point on the map' : 'Click on the map')),
      field('new-note', 'Note, kept in your file and shown on its card', 'note', { rows: '2', placeholder: 'Where you know it from' }),
      draft.id ? h('div.actions', {}, h('button.btn', { 'data-key': 'remove', onclick: () => { const { id } = draft; openPanel('places'); removePlace(id); } }, 'Remove')) : null,
    ),
    h(
      'div.foot',
      {},
      h('span.grow', { id: 'found-now', role: 'status' }, namedNow(article, draft)),
      h('button.btn.small', { 'data-key': 'cancel', onclick: () => openPanel('places') }, 'Cancel'),
      h('button.btn.small.primary', { 'data-key': 'take', onclick: addPlace }, draft.id ? 'Change place' : 'Add place'),
    ),
  ];
};

function foundNow() {
  query('#found-now').textContent = legible(namedNow(desk.now, own.draft));
}

/** "Found in this text: “Toyota”, 1 time": as the words stand there; whether they mean it, the engine says
    once the place is added. */
function namedNow(article, { name, aliases }) {
  const text = textOfBlocks(article).toLowerCase();
  const found = [name, ...aliases.split(',')].map((one) => one.trim()).filter(Boolean);
  const times = found.map((one) => [one, text.split(one.toLowerCase()).length - 1]).filter(([, n]) => n > 0);
  if (!times.length) return 'This text has none of these names.';
  return `In this text: ${times.map(([one, n]) => `“${one}”, ${counted(n, 'time')}`).join('; ')}`;
}
