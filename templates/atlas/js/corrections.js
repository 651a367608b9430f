/* Corrections: one for all articles. They wait in the selection's bar until they are downloaded as a
   file, and the page counts as if they held already. */

const NOT_A_PLACE = 'none';
const FIX_FILE = 'atlas.fix.toml';
const DRAFT = `geobrief-atlas:${index.title}:${documents[0]?.id ?? ''}`;

/** Corrections of this visit by name: `{name, place | at, label}`. */
const corrections = new Map();
/** Names that the reader has found right as they are. */
const settledNames = new Set();
let isDownloaded = true;

/** Where a document's mentions of a place go now; only for what corrections move. */
const moved = new Map();

function movedKey(number, place) {
  return number * placeCount + place;
}

function placeNow(number, place) {
  return moved.get(movedKey(number, place)) ?? place;
}

/** What a person has set is sure. */
function statusOfMention(number, place, status) {
  return moved.has(movedKey(number, place)) ? SURE : status;
}

/** Lets the corrections hold for every count. */
function applyCorrections() {
  rowPlace.set(rowPlaceRead);
  rowStatus.set(rowStatusRead);
  moved.clear();
  for (const { name, place } of corrections.values()) {
    // A place that the collection does not have cannot be counted before the next run.
    const target = place === NOT_A_PLACE ? -1 : placeById.get(place);
    if (target === undefined) continue;
    const readings = checks.find((check) => check.name === name)?.readings ?? [];
    for (const reading of readings) {
      for (const first of reading.documents) {
        for (const number of readingSo(first, reading.place)) moveRows(number, reading.place, target);
      }
    }
  }
  countWhole();
}

/** A document and its copies, as far as they read a place so. */
function readingSo(number, place) {
  const reads = (one) => {
    for (let row = rowStart[one]; row < rowStart[one + 1]; row += 1) {
      if (rowPlaceRead[row] === place) return true;
    }
    return false;
  };
  return [number, ...copiesOf(number)].filter(reads);
}

function moveRows(number, from, to) {
  moved.set(movedKey(number, from), to);
  for (let row = rowStart[number]; row < rowStart[number + 1]; row += 1) {
    if (rowPlaceRead[row] !== from) continue;
    rowPlace[row] = to;
    rowStatus[row] = SURE;
  }
}

/** Records what a name means, or takes it back. */
function correct(name, verdict) {
  if (verdict) corrections.set(name, { name, ...verdict });
  else corrections.delete(name);
  isDownloaded = corrections.size === 0;
  applyCorrections();
  keepDraft();
  render();
}

/** The file: what held before, and what this visit adds. */
function fixFile() {
  const kept = appliedFixes.filter(({ name, within }) => within || !corrections.has(name));
  const entries = [...kept, ...corrections.values()].map(tomlEntry);
  // Pages do not know what is hidden in them: `geobrief atlas` asks for the file that does.
  const missing = withheld ? [`withheld = ${withheld}`] : [];
  return `${[texts.fixHead, ...missing, ...entries].join('\n\n')}\n`;
}

function downloadFixes() {
  saveAs(FIX_FILE, fixFile(), 'application/toml');
  isDownloaded = true;
  keepDraft();
  render();
}

/* What is not downloaded is kept by the browser, where it allows that. */

function keepDraft() {
  try {
    const draft = { isDownloaded, corrections: [...corrections.values()] };
    if (corrections.size === 0) localStorage.removeItem(DRAFT);
    else localStorage.setItem(DRAFT, JSON.stringify(draft));
  } catch {
    // A page from a folder may have no storage; the warning before leaving is left.
  }
}

function restoreDraft() {
  try {
    const draft = JSON.parse(localStorage.getItem(DRAFT) ?? '{}');
    for (const fix of draft.corrections ?? []) {
      if (checks.some(({ name }) => name === fix.name)) corrections.set(fix.name, fix);
    }
    isDownloaded = corrections.size === 0 || Boolean(draft.isDownloaded);
  } catch {
    corrections.clear();
  }
}

window.addEventListener('beforeunload', (event) => {
  if (!isDownloaded) event.preventDefault();
});

/** Hands the reader a file. */
function saveAs(name, content, type) {
  const link = element('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
