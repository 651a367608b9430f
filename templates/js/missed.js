/* A name that geobrief missed: words that are selected in the text become a place, one of those around that
   the page carries, or a pin. */

/** Places around, most important first; read when they are first asked for. */
let nearby = null;
const MOST_FOUND = 8;

function placesAround() {
  if (nearby) return nearby;
  const { within, places: found } = JSON.parse(query('#geobrief-names')?.textContent || '{"within":[],"places":[]}');
  nearby = found.map(([id, name, at, lat, lon]) => ({ id, name, where: within[at], lat, lon, plain: plainName(name) }));
  return nearby;
}

/** A name without its capitals and marks. */
function plainName(text) {
  return text.normalize('NFD').replace(/\p{M}|['’‘ʻ`]/gu, '').toLowerCase().replace(/[\s-]+/g, ' ').trim();
}

/** The places whose names begin with the words, or else have them. */
function foundAround(words) {
  const wanted = plainName(words);
  if (!wanted) return [];
  const has = placesAround().filter(({ plain }) => plain.includes(wanted));
  const begins = ({ plain }) => plain.startsWith(wanted);
  return [...has.filter(begins), ...has.filter((place) => !begins(place))].slice(0, MOST_FOUND);
}

/** Asks which place the words mean. */
function openMissed({ text, within }) {
  query('#missed')?.remove();
  const node = element('div', 'missed');
  Object.assign(node, { id: 'missed' });
  node.setAttribute('role', 'dialog');
  node.setAttribute('aria-labelledby', 'missed-heading');
  const heading = isolated('h3', '', text);
  heading.id = 'missed-heading';
  const close = () => node.remove();
  const decide = (verdict) => {
    mark({ name: text, within }, verdict);
    close();
  };
  const list = element('ul', 'found');
  const field = element('input');
  Object.assign(field, { type: 'search', autocomplete: 'off', spellcheck: false, value: text });
  field.setAttribute('aria-label', legible(texts.searchAround));
  const search = () => list.replaceChildren(...foundItems(field.value, decide));
  field.addEventListener('input', search);
  const cancel = button('btn', texts.close);
  cancel.addEventListener('click', close);
  node.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  });
  const subject = { name: text, id: 'missed', candidates: [], mentions: [] };
  const pin = element('div', 'correct', ownPin(subject, element('input'), decide));
  node.append(heading, element('p', 'note', texts.missedHint), field, list, pin, cancel);
  document.body.append(node);
  search();
  field.focus();
}

function foundItems(words, decide) {
  const found = foundAround(words);
  if (!found.length) return [element('li', 'note', texts.noneAround)];
  return found.map(({ id, name, where, lat, lon }) => {
    const label = [name, where].filter(Boolean).join(', ');
    const control = button('btn', element('b', '', name), ' ', where);
    control.addEventListener('click', () => decide({ place: id, label, position: [lat, lon] }));
    return element('li', '', control);
  });
}

/** Records that words are a place. */
function mark(key, verdict) {
  changes.set(keyOf(key), { ...key, ...verdict, subject: `missed ${keyOf(key)}` });
  isSaved = false;
  keepDraft();
  showChanges();
}
