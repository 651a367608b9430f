/* Search: places first, one slip allowed; then documents by the words of their titles, sentences and
   comments; then sentences. */

const field = query('#q');
const suggestions = query('#sugg');
const SUGGESTED = { places: 4, sentences: 3 };
/** Letters from which on a slip is forgiven. */
const FORGIVEN_FROM = 4;
/** Shards of text that are read where the collection has no index of words. */
const MOST_READ = 40;
let chosenOption = -1;
let searchRun = 0;

/** Letters to change, add or leave out (Levenshtein 1966). */
function slips(a, b) {
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const line = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = before[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      line[j] = Math.min(before[j] + 1, line[j - 1] + 1, change);
    }
    before = line;
  }
  return before[b.length];
}

/** How near a name is to what was typed: 0 begins so, 1 has a word that does, 2 with one slip. */
function nearness(name, typed) {
  if (name.startsWith(typed)) return 0;
  if (name.includes(` ${typed}`) || name.includes(`-${typed}`)) return 1;
  if (typed.length < FORGIVEN_FROM) return null;
  if (name.includes(typed)) return 1;
  const lengths = [typed.length - 1, typed.length, typed.length + 1];
  return lengths.some((length) => slips(typed, name.slice(0, length)) < 2) ? 2 : null;
}

/** The best of a place's names for the best reading of what was typed. */
function nearest(names, typed) {
  const found = names.flatMap((name) => typed.map((one) => nearness(name, one)));
  const near = found.filter((one) => one !== null);
  return near.length ? Math.min(...near) : null;
}

function placesLike(typed) {
  const found = [];
  for (const place of whole.named) {
    const near = nearest(foldedNames[place], typed);
    if (near !== null) found.push({ place, near });
  }
  const count = ({ place }) => whole.documents[place];
  return found.sort((a, b) => a.near - b.near || count(b) - count(a) || a.place - b.place);
}

/** Words to look up, each as the beginnings that it may stand for. A single letter says nothing. */
function wordsIn(typed) {
  const words = plain(typed)
    .split(' ')
    .filter((word) => word.length > 1);
  return words.map((word, at) => (at === words.length - 1 ? readings(word) : [folded(word)]));
}

/** Documents that have a word with each of the beginnings: an array of 0 and 1; null for no words. */
async function documentsWith(typed) {
  const words = wordsIn(typed);
  if (!words.length) return null;
  return index.search ? lookedUp(words) : readThrough(words);
}

/** By the index of words: shards stand in the order of words. */
async function lookedUp(words) {
  const found = new Uint8Array(documentCount).fill(1);
  for (const word of words) {
    const has = new Uint8Array(documentCount);
    for (const beginning of word) await markDocuments(beginning, has);
    has.forEach((is, number) => {
      if (!is) found[number] = 0;
    });
  }
  return found;
}

/** Marks the documents that have a word with a beginning; the shards say their numbers as differences. */
async function markDocuments(beginning, has) {
  for (const name of shardsOf(beginning)) {
    const shard = (await ask(name)) ?? {};
    for (const [word, steps] of Object.entries(shard)) {
      if (!word.startsWith(beginning)) continue;
      let number = 0;
      for (const step of steps) {
        number += step;
        has[number] = 1;
      }
    }
  }
}

/** Names of the shards that may hold words with a beginning. */
function shardsOf(word) {
  const firsts = index.search;
  const names = [];
  firsts.forEach((first, at) => {
    const next = firsts[at + 1];
    const mayBegin = first <= word || first.startsWith(word);
    if (mayBegin && (next === undefined || next > word)) names.push(`search-${padded(at, 2)}`);
  });
  return names;
}

/** Without one: by the texts themselves. */
async function readThrough(words) {
  const numbers = [...documents.keys()];
  const names = [...new Set(numbers.map(shardName))].slice(0, MOST_READ);
  await Promise.all(names.map(ask));
  return Uint8Array.from(numbers, (number) => {
    const text = textOf(number);
    const all = text ? [...text.s, ...text.c.map(([sentence]) => sentence)] : [documents[number].title];
    return hasAll(all.join(' '), words) ? 1 : 0;
  });
}

/** Whether a text has a word with each of the beginnings. */
function hasAll(text, words) {
  const all = ` ${folded(text)}`;
  return words.every((word) => word.some((beginning) => all.includes(` ${beginning}`)));
}

/** Sentences of the first documents that have the words. */
async function sentencesWith(words, found) {
  const some = [...documents.keys()].filter((number) => found[number] && groupOf[number] === number);
  const near = some.slice(0, 12);
  await Promise.all([...new Set(near.map(shardName))].map(ask));
  const sentences = [];
  for (const number of near) {
    const text = textOf(number);
    const sentence = text?.s.find((one) => hasAll(one, words));
    if (sentence) sentences.push({ number, sentence });
  }
  return sentences.slice(0, SUGGESTED.sentences);
}

/* The list below the field. */

function closeSuggestions() {
  suggestions.hidden = true;
  field.ariaExpanded = 'false';
  field.removeAttribute('aria-activedescendant');
  chosenOption = -1;
}

function option(id, ...content) {
  const node = element('li', '', ...content);
  node.id = id;
  node.role = 'option';
  node.ariaSelected = 'false';
  return node;
}

function placeOption({ place, near }) {
  const facts = [places[place].where, counted(texts.documents, whole.documents[place])];
  if (near === 2) facts.push(filled(texts.closeTo, { words: field.value.trim() }));
  const small = isolated('small', '', facts.filter(Boolean).join(' · '));
  const node = option(`o${place}`, isolated('b', '', nameOf(place)), ' ', small);
  node.dataset.take = place;
  return node;
}

async function suggest() {
  searchRun += 1;
  const run = searchRun;
  const typed = field.value.trim();
  if (plain(typed).length < 2) {
    closeSuggestions();
    return;
  }
  const near = placesLike(readings(typed)).slice(0, SUGGESTED.places).map(placeOption);
  showSuggestions(near, false);
  const found = await documentsWith(typed);
  const sentences = found ? await sentencesWith(wordsIn(typed), found) : [];
  if (run !== searchRun || suggestions.hidden) return;
  const count = found ? firstOfGroups((number) => found[number] === 1).length : 0;
  if (count) {
    const words = filled(texts.allDocumentsWith, { words: typed });
    near.push(option('oq', words, ' ', element('small', '', counted(texts.documents, count))));
  }
  sentences.forEach(({ number, sentence }, at) => {
    const quote = inLanguageOf(element('q', '', sentence), number);
    near.push(option(`os${at}`, quote, ' ', element('small', '', sourceAndDay(number))));
  });
  showSuggestions(near, true);
}

function showSuggestions(options, isDone) {
  const before = suggestions.children[chosenOption]?.id;
  if (options.length) suggestions.replaceChildren(...options);
  else {
    const words = option('on', isDone ? texts.nothingFound : texts.searching);
    words.ariaDisabled = 'true';
    suggestions.replaceChildren(words);
  }
  suggestions.hidden = false;
  field.ariaExpanded = 'true';
  chosenOption = before ? options.findIndex(({ id }) => id === before) : -1;
  markOption();
}

function markOption() {
  [...suggestions.children].forEach((node, at) => {
    node.ariaSelected = String(at === chosenOption);
    if (at !== chosenOption) return;
    field.setAttribute('aria-activedescendant', node.id);
    node.scrollIntoView({ block: 'nearest' });
  });
}

/** Takes a place, or all documents with the words. */
function take(node) {
  const words = field.value.trim();
  closeSuggestions();
  searchRun += 1;
  if (node?.dataset.take !== undefined) {
    field.value = '';
    state.places = [];
    choosePlace(Number(node.dataset.take));
    return;
  }
  if (words) state.tab = 'docs';
  findWords(words);
}

/** Filters by words, when they have been looked up. */
async function findWords(words, options = {}) {
  state.words = words;
  const found = words ? await documentsWith(words) : null;
  if (state.words !== words) return;
  state.found = found;
  render(options);
}

function bindSearch() {
  field.addEventListener('input', suggest);
  field.addEventListener('blur', () => setTimeout(closeSuggestions, 150));
  field.addEventListener('keydown', (event) => {
    const count = suggestions.children.length;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (suggestions.hidden || !count) return;
      event.preventDefault();
      const by = event.key === 'ArrowDown' ? 1 : -1;
      chosenOption = (Math.max(chosenOption, by > 0 ? -1 : 0) + by + count) % count;
      markOption();
    } else if (event.key === 'Enter') {
      const first = suggestions.hidden ? null : suggestions.children[0];
      const chosen = suggestions.children[chosenOption];
      take(chosen ?? (first?.dataset.take !== undefined ? first : null));
    } else if (event.key === 'Escape' && !suggestions.hidden) {
      closeSuggestions();
      event.stopPropagation();
    }
  });
  suggestions.addEventListener('mousedown', (event) => {
    event.preventDefault();
    const node = event.target.closest('li');
    if (node && node.ariaDisabled !== 'true') take(node);
  });
}
