/* Edits beside corrections: a place that is hidden, a note at a place, the side of a name on the map, the
   summary. They wait with the corrections and go into the same file. */

/** The edits that this page was made with, and those of this visit, by what they are about. An entry is
    null where one is taken back. */
const knownEdits = new Map();
const edits = new Map();

function editKey(table, place) {
  return `${table} ${place ?? ''}`;
}

for (const [table, entries] of Object.entries(data.edits ?? {})) {
  const name = { notes: 'note', labels: 'label', summary: 'summary' }[table];
  for (const entry of [entries].flat()) knownEdits.set(editKey(name, entry.place), entry);
}

/** What holds of a place, or of the summary: an entry of the file, or null. */
function editOf(table, place) {
  const key = editKey(table, place);
  return edits.has(key) ? edits.get(key).entry : (knownEdits.get(key) ?? null);
}

/** Members in their order, without those that are empty. */
function plainEntry(entry) {
  return JSON.stringify(Object.entries(entry ?? {}).filter(([, value]) => value && value.length !== 0).sort());
}

/** Records an entry of a table about a place, or about the summary; null takes it back. */
function edit(table, place, entry) {
  const key = editKey(table, place?.id);
  const known = knownEdits.get(key) ?? null;
  if (plainEntry(known) === plainEntry(entry)) edits.delete(key);
  else edits.set(key, { table, place: place?.id ?? null, name: place?.label ?? texts.summaryName, entry });
  isSaved = waiting() === 0;
  if (host.keeps) host.tell('edit', { table, place: place?.id ?? null, entry });
  keepDraft();
  showChanges();
}

/** Corrections and edits that are in no file yet. */
function waiting() {
  return changes.size + edits.size;
}

function editMeaning({ table, entry }) {
  if (table === 'summary') return entry ? texts.isEdited : texts.asBefore;
  if (!entry) return texts.asBefore;
  if (table === 'hide') return entry.mask ? texts.isMasked : texts.isHidden;
  if (table === 'note') return filled(texts.hasNote, entry);
  return filled(texts.hasSide, { side: texts.sides[SIDES.indexOf(entry.side)] });
}

/** The entries of the file beside the corrections. */
function editEntries() {
  const kept = [...knownEdits].filter(([key]) => !edits.has(key));
  const held = kept.map(([key, entry]) => ({ table: key.split(' ')[0], entry }));
  const all = [...held, ...[...edits.values()].filter(({ entry }) => entry)];
  return all.map(({ table, entry }) => tomlTable(table, entry));
}

/* The form in a card. */

const SIDES = ['', 'n', 'e', 's', 'w', 'none'];

function placeEditor(place) {
  const { id } = place;
  const label = [place.name, place.lies_in].filter(Boolean).join(', ');
  const form = element('div', 'editor', hideChoice(place, label), noteFields(place, label));
  if (place.anchor?.mark === 'point') form.append(sideChoice(place, label));
  const isEdited = ['hide', 'note', 'label'].some((table) => editOf(table, id));
  const node = element('details', 'edit', element('summary', '', texts.editPlace), form);
  node.open = isEdited && !host.keeps;
  return node;
}

function hideChoice(place, label) {
  const select = element('select');
  const words = [texts.notHidden, texts.hideIt, texts.hideAndMask];
  words.forEach((word, value) => select.append(new Option(legible(word), String(value))));
  const now = editOf('hide', place.id);
  select.value = now ? (now.mask ? '2' : '1') : '0';
  select.addEventListener('change', () => {
    const mask = select.value === '2';
    edit('hide', place, select.value === '0' ? null : { place: place.id, mask, label });
  });
  const hint = element('small', 'hint', texts.hideHint);
  return element('label', '', element('span', '', texts.hideLabel), select, hint);
}

function noteFields(place, label) {
  const now = editOf('note', place.id);
  const text = element('textarea');
  Object.assign(text, { rows: 2, value: now?.text ?? '' });
  const by = nameField(now?.by);
  const store = () => {
    const words = text.value.trim();
    rememberName(by.value.trim());
    edit('note', place, words ? { place: place.id, text: words, by: by.value.trim() || null, label } : null);
  };
  for (const field of [text, by]) field.addEventListener('change', store);
  return element(
    'div',
    'fields',
    element('label', '', element('span', '', filled(texts.noteAt, { name: place.label })), text),
    element('label', '', element('span', '', texts.yourName), by),
  );
}

function sideChoice(place, label) {
  const select = element('select');
  SIDES.forEach((side, at) => select.append(new Option(legible(texts.sides[at]), side)));
  select.value = editOf('label', place.id)?.side ?? '';
  select.addEventListener('change', () => {
    edit('label', place, select.value ? { place: place.id, side: select.value, label } : null);
    showSide(place, select.value);
  });
  return element('label', '', element('span', '', texts.nameOnMap), select);
}

/** The map shows at once where the name will stand. */
function showSide(place, side) {
  for (const label of labels.filter((one) => one.place === place && one.kind === 'marked')) {
    label.side = side && side !== 'none' ? side : undefined;
    label.isAway = side === 'none';
  }
  refresh();
}

/* Who edits: asked once, kept for this visit. */

let editorName = '';

function nameField(name) {
  const field = element('input');
  Object.assign(field, { type: 'text', autocomplete: 'name', value: name ?? editorName });
  return field;
}

function rememberName(name) {
  editorName = name || editorName;
}
