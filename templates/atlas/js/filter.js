/* What the reader has chosen, and which documents fit. A view never filters itself: each document says
   which of the filters it passes, so that a view can leave out its own. */

const UNDATED = 'none';

function unfiltered() {
  return {
    /** Places that a document names, all of them; the last one is in the panel. */
    places: [],
    /** First and last day, or UNDATED; null for all. */
    period: null,
    /** Sources by number; empty for all. */
    sources: new Set(),
    statuses: [true, true, true],
    parts: [true, true],
    /** Words of titles, sentences and comments. */
    words: '',
    /** Documents that have the words, once they are found; null for all. */
    found: null,
  };
}

const state = {
  ...unfiltered(),
  tab: 'places',
  unit: bars.unit,
  matrix: { columns: 'bars', rows: 'similar' },
  compare: { left: null, right: null, since: null },
};

const IN_PERIOD = 1;
const IN_SOURCE = 2;
const HAS_WORDS = 4;
const HAS_MENTIONS = 8;
const NAMES_PLACES = 16;
const ALL_FILTERS = 31;

/** Filters that each document passes, as bits. */
const passed = new Uint8Array(documentCount);

function rowCounts(row) {
  return rowPlace[row] >= 0 && state.statuses[rowStatus[row]] && state.parts[rowPart[row]];
}

function isInPeriod(number) {
  if (!state.period) return true;
  const day = dayOf[number];
  if (state.period === UNDATED) return day === NO_DAY;
  return day !== NO_DAY && day >= state.period[0] && day <= state.period[1];
}

/** Asks every filter of every document. */
function filterDocuments() {
  const wanted = state.places.length;
  for (let number = 0; number < documentCount; number += 1) {
    let bits = isInPeriod(number) ? IN_PERIOD : 0;
    if (!state.sources.size || state.sources.has(sourceOf[number])) bits |= IN_SOURCE;
    if (!state.found || state.found[number]) bits |= HAS_WORDS;
    const from = rowStart[number];
    const to = rowStart[number + 1];
    let named = from === to;
    let mask = 0;
    for (let row = from; row < to; row += 1) {
      if (!rowCounts(row)) continue;
      named = true;
      for (let at = 0; at < wanted; at += 1) {
        if (state.places[at] === rowPlace[row]) mask |= 1 << at;
      }
    }
    if (named) bits |= HAS_MENTIONS;
    if (mask === 2 ** wanted - 1) bits |= NAMES_PLACES;
    passed[number] = bits;
  }
}

/** Whether a document passes all filters but these. */
function fits(number, without = 0) {
  return (passed[number] | without) === ALL_FILTERS;
}

function isFiltered() {
  const { places: chosen, period: days, sources: from, statuses, parts, words } = state;
  const all = statuses.every(Boolean) && parts.every(Boolean);
  return Boolean(chosen.length || days || from.size || words) || !all;
}
