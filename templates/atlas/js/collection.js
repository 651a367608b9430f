/* The collection: documents, places, and who names what, in typed arrays, so that every filter is one
   walk over them. */

const { sources, places, documents, checks } = index;
const { failures = [], fixes: appliedFixes = [], withheld = 0 } = index;
const documentCount = documents.length;
const placeCount = places.length;

const NO_DAY = -1;
const ARTICLE = 0;
const COMMENTS = 1;
const SURE = 0;
const CHECK = 2;

const dayOf = Int32Array.from(documents, ({ day }) => day ?? NO_DAY);
const sourceOf = Int32Array.from(documents, ({ source }) => source);
/** The document that stands for a group of copies; each other document stands for itself. */
const groupOf = Int32Array.from(documents, ({ copy_of: first }, number) => first ?? number);

/** Documents group by group, each group's first one ahead of its copies: whatever is counted once a
    group is counted by comparing with the group before. */
const inGroups = Int32Array.from(documents.keys()).sort(
  (a, b) => groupOf[a] - groupOf[b] || (a === groupOf[a] ? -1 : b === groupOf[b] ? 1 : a - b),
);

/** Copies by the first document of their group. */
const copiesByFirst = new Map();
groupOf.forEach((first, number) => {
  if (first === number) return;
  if (!copiesByFirst.has(first)) copiesByFirst.set(first, []);
  copiesByFirst.get(first).push(number);
});

/** The other documents of a group. */
function copiesOf(number) {
  const first = groupOf[number];
  return [first, ...(copiesByFirst.get(first) ?? [])].filter((other) => other !== number);
}

function titleOf(number) {
  return documents[number].title || texts.untitled;
}

/* Rows: a document names a place in one part of its text, with one status. */

const rowStart = new Int32Array(documentCount + 1);
documents.forEach(({ named }, number) => {
  rowStart[number + 1] = rowStart[number] + named.length;
});
const rowCount = rowStart[documentCount];
const allRows = documents.flatMap(({ named }) => named);
const column = (Kind, at) => Kind.from(allRows, (row) => row[at]);
const rowPart = column(Uint8Array, 1);
const rowMentions = column(Int32Array, 3);
const rowSentence = column(Int32Array, 4);
const rowDocument = new Int32Array(rowCount);
for (let number = 0; number < documentCount; number += 1) {
  rowDocument.fill(number, rowStart[number], rowStart[number + 1]);
}
/** Place of a row as the texts are read, and as the reader's corrections have it; -1 for no place. */
const rowPlaceRead = column(Int32Array, 0);
const rowStatusRead = column(Uint8Array, 2);
const rowPlace = rowPlaceRead.slice();
const rowStatus = rowStatusRead.slice();

const placeById = new Map(places.map(({ id }, number) => [id, number]));
const sourceById = new Map(sources.map(({ id }, number) => [id, number]));

/** Places that are drawn as a name with a count, never as a pin. */
const areas = new Set(sheet.areas);
const isArea = places.map((_, place) => areas.has(place));
const isCountry = places.map(({ family }) => family === 'country');

function nameOf(place) {
  return places[place].name;
}

/** The first part of where a place lies: "Sofala"; of a country what it is. */
function shortWhere(place) {
  const { where, kind } = places[place];
  return where ? where.split(', ')[0] : kind;
}

/** Its name, and how else the documents write it. */
const foldedNames = places.map(({ name, names = [] }) => [name, ...names].map(folded));
const byName = new Intl.Collator(language).compare;
/** Rank of each place by its name: comparing ranks is much cheaper than comparing names. */
const nameRank = new Int32Array(placeCount);
[...places.keys()]
  .sort((a, b) => byName(nameOf(a), nameOf(b)) || a - b)
  .forEach((place, rank) => {
    nameRank[place] = rank;
  });
