/* Counting. A group of copies counts as one document everywhere; its mentions of a place are those of its
   first document that names the place. */

/** What the documents that pass a test say of each place. `bars` of a place stand one after another. This is
    the loop that every filter runs: it makes nothing but the arrays that it fills. */
function countPlaces(passes, counts = rowCounts) {
  const barCount = bars.count;
  const found = {
    documents: new Int32Array(placeCount),
    inArticles: new Int32Array(placeCount),
    inComments: new Int32Array(placeCount),
    mentions: new Int32Array(placeCount),
    status: new Uint8Array(placeCount).fill(9),
    firstRow: new Int32Array(placeCount).fill(-1),
    lastDay: new Int32Array(placeCount).fill(NO_DAY),
    undated: new Uint8Array(placeCount),
    bars: new Uint16Array(placeCount * barCount),
    named: [],
  };
  // The group that was last seen to name a place: anywhere, in an article, in comments.
  const [anywhere, inArticle, inComment] = [lastSeen(), lastSeen(), lastSeen()];
  const owner = lastSeen();
  for (const number of inGroups) {
    if (!passes(number)) continue;
    const group = groupOf[number];
    const day = dayOf[number];
    const bar = barOf[number];
    const end = rowStart[number + 1];
    for (let row = rowStart[number]; row < end; row += 1) {
      if (!counts(row)) continue;
      const place = rowPlace[row];
      if (anywhere[place] !== group) {
        anywhere[place] = group;
        owner[place] = number;
        if (found.documents[place] === 0) found.named.push(place);
        found.documents[place] += 1;
        if (bar >= 0) found.bars[place * barCount + bar] += 1;
      }
      if (owner[place] === number) found.mentions[place] += rowMentions[row];
      if (rowPart[row] === ARTICLE) {
        if (inArticle[place] !== group) found.inArticles[place] += 1;
        inArticle[place] = group;
      } else {
        if (inComment[place] !== group) found.inComments[place] += 1;
        inComment[place] = group;
      }
      if (rowStatus[row] < found.status[place]) found.status[place] = rowStatus[row];
      if (isEarlier(row, found.firstRow[place])) found.firstRow[place] = row;
      if (day > found.lastDay[place]) found.lastDay[place] = day;
      if (day === NO_DAY) found.undated[place] = 1;
    }
  }
  return found;
}

function lastSeen() {
  return new Int32Array(placeCount).fill(-1);
}

/** Whether a row names its place before another row does: by date, then in the text, then in comments. */
function isEarlier(row, known) {
  if (known < 0) return true;
  const number = rowDocument[row];
  const other = rowDocument[known];
  const day = dayOf[number];
  const before = dayOf[other];
  if (day !== before) return before === NO_DAY || (day !== NO_DAY && day < before);
  if (number !== other) return number < other;
  if (rowPart[row] !== rowPart[known]) return rowPart[row] < rowPart[known];
  return rowSentence[row] < rowSentence[known];
}

function dayOfRow(row) {
  return row < 0 ? NO_DAY : dayOf[rowDocument[row]];
}

/** Documents that pass a test, copies once, by a column each: `columnOf` gives its number or -1. */
function countDocuments(passes, columnCount, columnOf) {
  const counts = new Int32Array(columnCount);
  const seen = new Int32Array(columnCount).fill(-1);
  for (const number of inGroups) {
    if (!passes(number)) continue;
    const at = columnOf(number);
    if (at < 0 || seen[at] === groupOf[number]) continue;
    seen[at] = groupOf[number];
    counts[at] += 1;
  }
  return counts;
}

/** The first document of each group that passes a test, in the order of groups. */
function firstOfGroups(passes) {
  const firsts = [];
  let group = -1;
  for (const number of inGroups) {
    if (!passes(number) || groupOf[number] === group) continue;
    group = groupOf[number];
    firsts.push(number);
  }
  return firsts;
}

/** Documents that name some places, by place and column: all of them, and those whose article does. */
function countCells(passes, chosen, columnCount, columnOf) {
  const lineOf = new Int32Array(placeCount).fill(-1);
  chosen.forEach((place, line) => {
    lineOf[place] = line;
  });
  const size = chosen.length * columnCount;
  const all = { counts: new Int32Array(size), seen: new Int32Array(size).fill(-1) };
  const article = { counts: new Int32Array(size), seen: new Int32Array(size).fill(-1) };
  const add = ({ counts, seen }, cell, group) => {
    if (seen[cell] === group) return;
    seen[cell] = group;
    counts[cell] += 1;
  };
  for (const number of inGroups) {
    if (!passes(number)) continue;
    const at = columnOf(number);
    if (at < 0) continue;
    for (let row = rowStart[number]; row < rowStart[number + 1]; row += 1) {
      if (!rowCounts(row)) continue;
      const line = lineOf[rowPlace[row]];
      if (line < 0) continue;
      add(all, line * columnCount + at, groupOf[number]);
      if (rowPart[row] === ARTICLE) add(article, line * columnCount + at, groupOf[number]);
    }
  }
  return { all: all.counts, article: article.counts };
}

/** Everything, whatever is chosen: what ghosts stand for, and what "new" is measured by. */
let whole = null;

function countWhole() {
  whole = countPlaces(
    () => true,
    (row) => rowPlace[row] >= 0,
  );
}

/** Whether a place is first named in the collection's last seven days; who knows when a document without
    a date named it. */
function isNew(place) {
  const day = dayOfRow(whole.firstRow[place]);
  return day !== NO_DAY && day >= lastWeek[0] && !whole.undated[place];
}

/** The selection, counted once for all views. */
const now = { places: null, documents: 0, copies: 0 };

function countSelection() {
  filterDocuments();
  const selected = (number) => fits(number);
  now.places = countPlaces(selected);
  const firsts = firstOfGroups(selected);
  now.firsts = firsts;
  now.documents = firsts.length;
  let all = 0;
  for (let number = 0; number < documentCount; number += 1) if (fits(number)) all += 1;
  now.copies = all - firsts.length;
  now.apart = null;
}

/** The selection without the chosen places: what chance is measured by. */
function withoutPlaces() {
  if (!state.places.length) return now.places;
  now.apart ??= countPlaces((number) => fits(number, NAMES_PLACES));
  return now.apart;
}
