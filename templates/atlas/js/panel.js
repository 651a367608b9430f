/* The panel: what stands out; or of a place all that is said, who names it first and together with what. */

const panelNode = query('#panel');
/** Documents whose sentences are drawn at once. */
const QUOTED = 30;
const TOGETHER = 6;
/** Rows of a list in what stands out. */
const LISTED = 12;
let panelPlace = -1;

function drawPanel() {
  const place = state.places.at(-1);
  panelNode.classList.toggle('sheet', place !== undefined);
  if (place === undefined) {
    panelNode.replaceChildren(...standsOut());
    panelPlace = -1;
    return;
  }
  const isNamed = now.places.documents[place] > 0;
  panelNode.replaceChildren(...(isNamed ? placePanel(place) : absentPanel(place)));
  if (panelPlace !== place && !state.cell) panelNode.scrollTop = 0;
  if (panelPlace !== place && matchMedia('(max-width: 47.99rem)').matches) {
    query('.map').scrollIntoView({ block: 'start' });
  }
  panelPlace = place;
}

/* Nothing chosen. */

function listOf(items, none, className = 'std') {
  const node = element('ul', className);
  const shown = items.slice(0, LISTED);
  node.append(...shown);
  const more = items.length - shown.length;
  if (more > 0) node.append(element('li', 'wh', filled(texts.andMore, { n: grouped(more) })));
  if (!items.length) node.append(element('li', 'wh', none));
  return node;
}

function standsOut() {
  const counts = now.places;
  const nodes = [element('h2', '', texts.standsOut)];
  const [first] = mostNamed(counts, 1);
  const bottom = counted(texts.mostNamed, now.documents, {
    place: first === undefined ? '' : nameOf(first),
    count: grouped(first === undefined ? 0 : counts.documents[first]),
  });
  nodes.push(element('p', 'big', first === undefined ? texts.nothingFits : bottom));
  if (hasDates) {
    const fresh = counts.named.filter(isNew).sort(byDocuments(counts));
    nodes.push(heading(texts.newInLastWeek, period(lastWeek)));
    nodes.push(
      listOf(
        fresh.map((place) => newItem(counts, place)),
        texts.noNewPlace,
      ),
    );
  }
  const comments = counts.named.filter((place) => onlyInComments(counts, place)).sort(byDocuments(counts));
  nodes.push(heading(texts.onlyInComments, texts.noArticleNames));
  nodes.push(
    listOf(
      comments.map((place) => commentItem(counts, place)),
      texts.noneOnlyInComments,
    ),
  );
  nodes.push(...checksInShort(), ...copiesInShort());
  nodes.push(note(texts.howToChoose));
  return nodes;
}

function byDocuments(counts) {
  return (a, b) => counts.documents[b] - counts.documents[a] || a - b;
}

function newItem(counts, place) {
  const row = counts.firstRow[place];
  const number = rowDocument[row];
  const sentence = inLanguageOf(element('span', 'fs whole'), number);
  fillInSight(sentence, number, (text) => {
    sentence.replaceChildren(...markedSentence(number, text, rowPart[row], rowSentence[row], place));
    sentence.append(' ', element('span', 'wh', sourceAndDay(number)));
  });
  const sign = glyph(counts.status[place], onlyInComments(counts, place));
  const where = isolated('span', 'wh', places[place].where);
  return element('li', '', sign, placeButton(place), ' ', where, sentence);
}

function commentItem(counts, place) {
  return element('li', '', glyph(SURE, true), placeButton(place), ' ', pill(counts.documents[place], true));
}

function checksInShort() {
  const some = checksHere().filter(({ readings }) => readings.length);
  const items = some.map(({ check, readings }) => {
    const words = readings.length > 1 ? counted(texts.meansPlaces, readings.length) : texts.undecided;
    return element('li', '', glyph(CHECK), isolated('b', '', check.name), ' ', element('span', 'wh', words));
  });
  const nodes = [heading(texts.toCheckHeading, texts.oneForAll), listOf(items, texts.nothingToCheckShort)];
  if (items.length) nodes.push(textButton(texts.seeSentences, () => showTab('check')));
  return nodes;
}

function copiesInShort() {
  const groups = copyGroups();
  const nodes = [heading(texts.tabCopies, texts.countedOnce)];
  if (!groups.length) return [...nodes, element('p', 'tight', texts.none)];
  const changed = sum(
    groups.map(({ first, copies }) => copies.filter((copy) => isChanged(copy, first)).length),
  );
  const words = [counted(texts.cameAgain, groups.length)];
  if (changed) words.push(counted(texts.withOtherPlaces, changed));
  const see = textButton(texts.seeWhatDiffers, () => showTab('copies'));
  return [...nodes, element('p', 'tight', `${words.join(', ')}. `, see)];
}

/* A place. */

function panelHead(place) {
  const title = isolated('h2', '', nameOf(place));
  title.id = 'ph';
  title.tabIndex = -1;
  const close = textButton(texts.close, () => takeBack(`place ${place}`));
  close.ariaLabel = legible(filled(texts.closePlace, { place: nameOf(place) }));
  return element('div', 'top', title, close);
}

function absentPanel(place) {
  const keep = textButton(texts.keepPlace, () => takeBack('others'), 'btn');
  return [panelHead(place), element('p', 'empty', texts.notNamedHere), keep];
}

function placePanel(place) {
  const counts = now.places;
  const { kind, where, page } = places[place];
  const sort = [kind.charAt(0).toLocaleUpperCase(language) + kind.slice(1)];
  if (where && where !== kind) sort.push(where);
  const hollow = onlyInComments(counts, place);
  const facts = element('div', 'cnt');
  const documentsHere = counts.documents[place];
  facts.append(
    element('span', '', pill(documentsHere, hollow), ` ${wordOf(texts.documents, documentsHere)}`),
  );
  facts.append(element('span', '', counted(texts.mentions, counts.mentions[place])));
  if (counts.inComments[place]) {
    facts.append(element('span', '', pill(counts.inComments[place], true), ` ${texts.inComments}`));
  }
  const { status } = counts;
  facts.append(element('span', '', glyph(status[place]), STATUS_WORDS[status[place]]));
  const nodes = [panelHead(place), isolated('div', 'wh', sort.join(' · ')), facts];
  if (bars.count) nodes.push(...weeksOf(counts, place));
  nodes.push(heading(isNarrowed() ? texts.namedFirstHere : texts.namedFirst), firstQuote(counts, place));
  nodes.push(heading(texts.sources, texts.inOrderOfNaming), sourcesNaming(place));
  nodes.push(heading(texts.together, texts.sharedByChance), togetherWith(counts, place));
  nodes.push(...everySentence(place));
  if (page) {
    const link = element('a', 'btn', texts.pageOfPlace);
    link.href = page;
    nodes.push(element('p', '', link));
  }
  return nodes;
}

/** The word of a count, without its number. */
function wordOf(forms, n) {
  return counted(forms, n).replace(grouped(n), '').trim();
}

/** Whether more than the place itself is chosen. */
function isNarrowed() {
  return isFiltered() && !(state.places.length === 1 && filtersOn().length === 1);
}

function weeksOf(counts, place) {
  const most = mostInBar(counts, [place]);
  const node = spark(counts, place, most, { width: 346, height: 30 });
  node.setAttribute('class', 'wks');
  node.removeAttribute('aria-hidden');
  node.setAttribute('role', 'img');
  const values = bars.starts.map((_, bar) => counts.bars[place * bars.count + bar]);
  node.setAttribute('aria-label', `${texts.documentsBy[bars.unit]}: ${values.join(', ')}`);
  const ends = [shortDay(0), shortDay(dayCount - 1)].map((words) => element('span', '', words));
  return [node, element('div', 'wkl', ...ends)];
}

function firstQuote(counts, place) {
  const row = counts.firstRow[place];
  const node = element('div', 'first');
  const number = rowDocument[row];
  fillInSight(node, number, (text) => {
    node.replaceChildren(quotation(number, text, rowPart[row], rowSentence[row], place));
  });
  return node;
}

/** Whether a document that fits names a place in what is chosen. */
function namesHere(number, place) {
  if (!fits(number)) return false;
  for (let row = rowStart[number]; row < rowStart[number + 1]; row += 1) {
    if (rowPlace[row] === place && rowCounts(row)) return true;
  }
  return false;
}

function sourcesNaming(place) {
  const names = (number) => namesHere(number, place);
  const counts = countDocuments(names, sources.length, (number) => sourceOf[number]);
  const first = new Map();
  for (let number = 0; number < documentCount; number += 1) {
    const source = sourceOf[number];
    if (!names(number)) continue;
    const day = undatedLast(dayOf[number]);
    if (!first.has(source) || day < first.get(source)) first.set(source, day);
  }
  const naming = [...first.keys()].sort((a, b) => first.get(a) - first.get(b) || a - b);
  const node = element('ul', 'sv');
  for (const source of naming) {
    const from =
      first.get(source) === Infinity
        ? texts.noDate
        : filled(texts.fromDay, { day: shortDay(first.get(source)) });
    const words = `${from} · ${counted(texts.documents, counts[source])}`;
    node.append(element('li', '', isolated('span', '', sources[source].name), element('span', 'wh', words)));
  }
  const silent = sources.filter((_, source) => !first.has(source)).map(({ name }) => name);
  if (silent.length) {
    const shown = silent.slice(0, LISTED).join(', ');
    const more =
      silent.length > LISTED ? ` ${filled(texts.andMore, { n: grouped(silent.length - LISTED) })}` : '';
    node.append(isolated('li', 'no', filled(texts.doNotNameIt, { sources: shown + more })));
  }
  return node;
}

/** Places that share documents with it more often than by chance: pointwise mutual information, weighed
    by how many documents they share. */
function togetherWith(counts, place) {
  const apart = withoutPlaces();
  const total = firstOfGroups((number) => fits(number, NAMES_PLACES)).length;
  const here = shared(place);
  const found = [];
  for (const other of counts.named) {
    if (state.places.includes(other)) continue;
    const both = here[other];
    const lift = (both * total) / (apart.documents[place] * apart.documents[other]);
    if (both > 1 && lift > 1) found.push({ other, both, lift });
  }
  const weight = ({ lift, both }) => lift * Math.log(1 + both);
  found.sort((a, b) => weight(b) - weight(a) || a.other - b.other);
  const items = found.slice(0, TOGETHER).map(({ other, both, lift }) => {
    const bar = element('i');
    bar.style.width = `${Math.round((both / counts.documents[place]) * 100)}%`;
    const parts = { n: grouped(both), all: grouped(counts.documents[place]) };
    const times = lift.toLocaleString(language, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
    const words = `${filled(texts.ofAll, parts)} · ×${times}`;
    return element('li', '', placeButton(other), element('div', 'bk', bar), element('span', '', words));
  });
  return listOf(items, texts.noneByChance, 'tog');
}

/** Documents, copies once, that name a place and another one. */
function shared(place) {
  return countPlaces((number) => namesHere(number, place)).documents;
}

/** All sentences, oldest first, a portion at a time. */
function everySentence(place) {
  const names = firstOfGroups((number) => namesHere(number, place));
  names.sort((a, b) => undatedLast(dayOf[a]) - undatedLast(dayOf[b]) || a - b);
  const title = heading(texts.whatIsSaid, ' ');
  const box = element('div', 'said');
  const isInCell = cellTest(place);
  let [shown, sentences] = [0, 0];
  const more = textButton('', () => append(), 'btn more');
  const append = () => {
    const some = names.slice(shown, shown + QUOTED);
    shown += some.length;
    const boxes = some.map(() => element('div', ''));
    box.append(...boxes);
    const fill = () => {
      some.forEach((number, at) => {
        sentences += fillQuotes(boxes[at], number, place, isInCell(number));
      });
      const left = names.length - shown;
      query('small', title).textContent =
        left > 0
          ? filled(texts.firstDocuments, { n: grouped(shown), all: grouped(names.length) })
          : counted(texts.sentencesOldestFirst, sentences);
      more.hidden = left <= 0;
      more.textContent = filled(texts.showMore, { n: grouped(Math.min(QUOTED, left)), all: grouped(left) });
      showCell();
    };
    if (haveTexts(some)) fill();
    else withTexts(some, fill);
  };
  more.hidden = true;
  append();
  return [title, box, more];
}

function fillQuotes(box, number, place, isHit) {
  const text = textOf(number);
  if (!text) {
    showMissing(box);
    return 0;
  }
  const found = sentencesNaming(number, text, place);
  box.append(...found.map(([part, at]) => quotation(number, text, part, at, place)));
  box.classList.toggle('hit', isHit);
  return found.length;
}

/** Which documents a cell of the matrix stands for. */
function cellTest(place) {
  if (state.cell?.place !== place) return () => false;
  const { columnOf } = matrixColumns();
  return (number) => columnOf(number) === state.cell.column;
}

/** Scrolls to the sentences of the chosen cell, once. */
function showCell() {
  const hit = query('.hit', panelNode);
  if (!hit || !state.cell || state.cell.isShown) return;
  state.cell.isShown = true;
  panelNode.scrollTop = hit.offsetTop - panelNode.offsetTop - 60;
}
