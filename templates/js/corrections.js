/* Corrections: what the reader says that names mean. They wait in a bar until they are downloaded
   as a file, which `geobrief brief` applies; the page warns before it loses any. */

const NOT_A_PLACE = 'none';
/** Code points of the sentence kept on either side of a name that a correction is tied to. */
const CONTEXT = 80;
const DRAFT = `geobrief-fixes:${data.input.sha256}`;
const bar = query('#changes');
/** Corrections of this visit, by what they are about. */
const changes = new Map();
let isSaved = true;

const { title, paragraphs, comments, messages = [] } = data.document;
const textOfBlock = new Map([['title', title.value ?? '']]);
for (const { id, text } of [...paragraphs, ...messages, ...comments]) textOfBlock.set(id, text);

/** Which places and unmapped names bear a name. */
const bearers = new Map();
for (const source of [...data.places, ...data.unmapped]) {
  for (const { name } of source.mentions) {
    const key = name.toLowerCase();
    if (!bearers.has(key)) bearers.set(key, new Set());
    bearers.get(key).add(source);
  }
}

function keyOf({ name, within }) {
  return JSON.stringify([name.toLowerCase(), within ?? null]);
}

function verdictOf({ place, at }) {
  return JSON.stringify(place ?? at);
}

/** The words around a mention, from its sentence. */
function wordsAround({ block, start, end }) {
  const text = [...textOfBlock.get(block)];
  const before = text.slice(Math.max(0, start - CONTEXT), start).join('');
  const after = text.slice(end, end + CONTEXT).join('');
  // The file is for the source's text, which has the name that a block stands for here.
  const head = before.split(/[.!?…]\s|\n/).pop().split(texts.maskedName).pop();
  const tail = after.split(/(?<=[.!?…])\s|\n/)[0].split(texts.maskedName)[0];
  const name = text.slice(start, end).join('');
  const whole = (part, edge) => (part.length < CONTEXT ? part : part.replace(edge, ''));
  return (whole(head, /^\S*\s/) + name + whole(tail, /\s\S*$/)).trim();
}

/** What a subject's correction is about: all its names, each only where it is not shared with
    another place of the text; or one mention. */
function keysFor(subject, mention) {
  const tied = (of) => ({ name: of.name, within: wordsAround(of) });
  if (mention) return [tied(mention)];
  const isShared = ({ name }) => bearers.get(name.toLowerCase()).size > 1;
  const keys = subject.mentions.map((of) => (isShared(of) ? tied(of) : { name: of.name }));
  return [...new Map(keys.map((key) => [keyOf(key), key])).values()];
}

/** Records what a subject means; `verdict` is `{place}` or `{at}`, or null to take it back. */
function correct(subject, mention, verdict) {
  for (const key of keysFor(subject, mention)) {
    changes.delete(keyOf(key));
    const known = data.fixes.find((fix) => keyOf(fix) === keyOf(key));
    const isNews = verdict && (!known || verdictOf(known) !== verdictOf(verdict));
    if (isNews) changes.set(keyOf(key), { ...key, ...verdict, subject: subject.id ?? null });
  }
  isSaved = waiting() === 0;
  if (host.keeps) host.tell('correct', { changes: verdict ? [...changes.values()] : takenBack(subject, mention) });
  keepDraft();
  showChanges();
}

/** For a host: that a subject's corrections hold no more. */
function takenBack(subject, mention) {
  return keysFor(subject, mention).map((key) => ({ ...key, place: null }));
}

function changeOf(subject) {
  return [...changes.values()].find((change) => change.subject === subject.id);
}

/* The file */

/** Everything that holds: the corrections that this page was made with, and the changes. */
function fileText() {
  const kept = data.fixes.filter((fix) => !changes.has(keyOf(fix)));
  const head = '# Corrections to a geobrief briefing: what names mean in this text.';
  const fixes = [...kept, ...changes.values()].map(tomlEntry);
  // The page does not know what is hidden in it: `geobrief brief` asks for the file that does.
  const withheld = data.withheld ? [`withheld = ${data.withheld}`] : [];
  return `${[head, ...withheld, ...fixes, ...editEntries()].join('\n\n')}\n`;
}

function fileName() {
  const stem = data.input.name?.replace(/\.[^.]*$/, '') || 'briefing';
  return data.withheld ? `${stem}.more.fix.toml` : `${stem}.fix.toml`;
}

function offer(name, text, type) {
  const link = element('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

function download() {
  offer(fileName(), fileText(), 'application/toml');
  isSaved = true;
  keepDraft();
  showChanges();
}

/* What is not downloaded is kept by the browser, where it allows that. */

function keepDraft() {
  if (host.keeps) return;
  try {
    if (waiting() === 0) localStorage.removeItem(DRAFT);
    else localStorage.setItem(DRAFT, JSON.stringify({ isSaved, changes: [...changes.values()], edits: [...edits] }));
  } catch {
    // Some viewers of saved pages have no storage; the warning before leaving is left.
  }
}

function restoreDraft() {
  if (host.keeps) return;
  try {
    const draft = JSON.parse(localStorage.getItem(DRAFT) ?? '{}');
    for (const change of draft.changes ?? []) {
      const known = data.fixes.find((fix) => keyOf(fix) === keyOf(change));
      if (!known || verdictOf(known) !== verdictOf(change)) changes.set(keyOf(change), change);
    }
    for (const [key, one] of draft.edits ?? []) {
      if (plainEntry(knownEdits.get(key)) !== plainEntry(one.entry)) edits.set(key, one);
    }
    isSaved = waiting() === 0 || Boolean(draft.isSaved);
  } catch {
    changes.clear();
    edits.clear();
  }
}

listen(window, 'beforeunload', (event) => {
  if (!isSaved && !host.keeps) event.preventDefault();
});

/* The bar */

function showChanges() {
  const isShown = waiting() > 0 && !host.keeps;
  bar.hidden = !isShown;
  document.documentElement.classList.toggle('has-changes', isShown);
  if (isShown) bar.replaceChildren(...barContent());
  markChanged();
}

function barContent() {
  // A place that the text names in two ways is one correction to a reader, and two in the file.
  const { size: corrected } = new Set([...changes.values()].map(({ subject }) => subject));
  const size = corrected + edits.size;
  const forms = isSaved ? texts.correctionsSaved : texts.correctionsUnsaved;
  const words = counted(forms, size, { file: fileName() });
  const save = button('btn primary', isSaved ? texts.downloadAgain : texts.download);
  save.addEventListener('click', download);
  const drop = button('btn', texts.undoAll);
  drop.addEventListener('click', () => {
    changes.clear();
    edits.clear();
    isSaved = true;
    keepDraft();
    showChanges();
  });
  const keep = ownPlaces().length > 0 ? [keepButton()] : [];
  return [element('p', '', element('b', '', words)), changesList(), save, ...keep, drop];
}

function changesList() {
  const node = element('details', '', element('summary', '', texts.show));
  const items = [...changes].map(([key, change]) => {
    const undo = button('btn', texts.undo);
    undo.setAttribute('aria-label', legible(filled(texts.undoOf, change)));
    undo.addEventListener('click', () => {
      changes.delete(key);
      isSaved = waiting() === 0;
      keepDraft();
      showChanges();
    });
    const meaning = element('span', '', ` ${meaningOf(change)}, `);
    const where = change.within ? isolated('q', '', change.within) : texts.everywhere;
    return element('li', '', isolated('b', '', change.name), meaning, where, ' ', undo);
  });
  const input = data.input.name ?? texts.theArticle;
  const how = filled(data.withheld ? texts.howToAdd : texts.howToApply, { file: fileName(), input });
  node.append(element('ol', '', ...items, ...editItems()), element('p', 'note', how));
  if (ownPlaces().length > 0) {
    node.append(element('p', 'note', filled(texts.howToKeep, { file: placesFileName() })));
  }
  node.append(element('pre', '', fileText()));
  return node;
}

function editItems() {
  return [...edits].map(([key, one]) => {
    const undo = button('btn', texts.undo);
    undo.setAttribute('aria-label', legible(filled(texts.undoOf, one)));
    undo.addEventListener('click', () => {
      edits.delete(key);
      isSaved = waiting() === 0;
      keepDraft();
      showChanges();
    });
    return element('li', '', isolated('b', '', one.name), ` ${editMeaning(one)} `, undo);
  });
}

function meaningOf({ place, at, label }) {
  if (place === NOT_A_PLACE) return texts.isNoPlace;
  if (at) return filled(texts.isAt, { position: at.join(', ') });
  return filled(texts.isPlace, { place: label ?? place });
}

/* What the page shows of changes: the list, the text and the map say that they differ. */

const changedPins = L.layerGroup();
let isMarked = false;

function markChanged() {
  if (waiting() === 0 && !isMarked) return;
  isMarked = waiting() > 0;
  changedPins.clearLayers();
  for (const place of places) {
    const change = changeOf(place);
    const isHidden = Boolean(edits.get(editKey('hide', place.id))?.entry);
    setState(place.id, 'changed', Boolean(change) || isHidden);
    setState(place.id, 'set-aside', isHidden || (change?.place === NOT_A_PLACE && !change.within));
    const row = elementsByPlace.get(place.id)?.find((node) => node.localName === 'tr');
    for (const node of row ? queryAll('.status-word', row) : []) {
      node.textContent = isHidden ? texts.hiddenByYou : change ? texts.setByYou : place.status_word;
    }
  }
  for (const change of changes.values()) {
    const at = change.at ?? change.position;
    if (at) addChangedPin(change.name, at);
  }
}

function addChangedPin(name, at) {
  const size = 30;
  const drawing = svg('svg', { width: size, height: size, viewBox: '0 0 24 24' });
  drawing.append(svg('use', { href: '#s-set' }));
  const html = element('span', 'ghost', drawing, isolated('span', '', name));
  const icon = L.divIcon({ className: 'pin', html, iconSize: [size, size] });
  L.marker(at, { icon, interactive: false, keyboard: false }).addTo(changedPins);
}
