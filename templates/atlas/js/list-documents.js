/* Documents, newest first, each with its copies below. */

/** Documents of the selection: the first of each group, and its copies that fit. */
function groupsHere() {
  return now.firsts.map((first) => ({ first, copies: copiesOf(first).filter((copy) => fits(copy)) }));
}

function documentsView() {
  const groups = groupsHere();
  const rank = ({ first }) => (dayOf[first] === NO_DAY ? -1 : dayOf[first]);
  groups.sort((a, b) => rank(b) - rank(a) || a.first - b.first);
  const items = element('ul', 'dl');
  const foot = element('div', '');
  inPortions(groups, items, documentItem, foot);
  if (failures.length) foot.append(failuresNote());
  return [items, foot];
}

/** "1 of 60 files was not read: x.pdf, no text in it." */
function failuresNote() {
  const words = counted(texts.notRead, failures.length, { all: grouped(index.inputs ?? documentCount) });
  const node = note(`${words} `);
  failures.slice(0, 20).forEach(({ input, reason }, at) => {
    node.append(at ? '; ' : '', isolated('i', '', input), `, ${reason}`);
  });
  if (failures.length > 20) node.append(` ${filled(texts.andMore, { n: grouped(failures.length - 20) })}`);
  node.append('.');
  return node;
}

/** Places that a document names in what is chosen, and its mentions to check. */
function contentOf(number) {
  const named = new Set();
  let toCheck = 0;
  for (let row = rowStart[number]; row < rowStart[number + 1]; row += 1) {
    if (!rowCounts(row)) continue;
    named.add(rowPlace[row]);
    if (rowStatus[row] === CHECK) toCheck += rowMentions[row];
  }
  return { named, toCheck };
}

function documentItem({ first, copies }) {
  const { comments, language: own } = documents[first];
  const head = titleNode(first, state.places.at(-1));
  const { named, toCheck } = contentOf(first);
  const facts = element('p', 'dm', isolated('b', '', sources[sourceOf[first]].name));
  facts.append(element('span', '', shortDay(dayOf[first])));
  facts.append(element('span', '', counted(texts.places, named.size)));
  if (comments) facts.append(element('span', '', counted(texts.comments, comments)));
  if (own) facts.append(element('span', '', languageName(own)));
  if (toCheck) facts.append(element('span', '', glyph(CHECK), counted(texts.toCheck, toCheck)));
  if (copies.length) facts.append(element('span', '', counted(texts.copies, copies.length)));
  const node = element('details', '', element('summary', '', head, facts));
  node.addEventListener('toggle', () => openDocument(node, first), { once: true });
  return element('li', '', node, ...copies.map((copy) => copyLine(copy, first)));
}

/** A document's title, with its marks when its text is there. */
function titleNode(number, chosen) {
  const node = inLanguageOf(element('h3', '', titleOf(number)), number);
  fillInSight(node, number, (text) => {
    const marked = titleSentences(text).flatMap((at) => [
      ...(at ? [' '] : []),
      ...markedSentence(number, text, ARTICLE, at, chosen),
    ]);
    if (marked.length) node.replaceChildren(...marked);
  });
  return node;
}

/** Sentences of a text that are its title. */
function titleSentences({ b: paragraphs }) {
  return [...paragraphs.keys()].filter((at) => paragraphs[at] === 0);
}

const languageNames = new Intl.DisplayNames([language], { type: 'language', fallback: 'code' });

function languageName(tag) {
  try {
    return languageNames.of(tag);
  } catch {
    return tag;
  }
}

/** The sentences of a document, marked, and the way to its briefing. */
function openDocument(node, number) {
  const sentences = inLanguageOf(element('ul', 'qs'), number);
  node.append(sentences);
  const chosen = state.places.at(-1);
  fillInSight(sentences, number, (text) => {
    for (let at = titleSentences(text).length; at < text.s.length; at += 1) {
      sentences.append(element('li', '', ...markedSentence(number, text, ARTICLE, at, chosen)));
    }
    text.c.forEach(([, author], at) => {
      const by = element('span', 'wh', filled(texts.commentBy, { author: author || '?' }));
      by.lang = language;
      const words = markedSentence(number, text, COMMENTS, at, chosen);
      sentences.append(element('li', 'c', ...words, ' ', by));
    });
  });
  const { page } = documents[number];
  if (page) node.append(briefingLink(page));
}

function briefingLink(page) {
  const link = element('a', 'txt', texts.openBriefing);
  link.href = page;
  return link;
}

/* Copies and what differs. */

function placesOf(number) {
  const named = new Set();
  for (let row = rowStart[number]; row < rowStart[number + 1]; row += 1) {
    if (rowPart[row] === ARTICLE && rowPlace[row] >= 0) named.add(rowPlace[row]);
  }
  return named;
}

/** Places that one article names and the other does not. */
function difference(copy, first) {
  const [there, here] = [placesOf(first), placesOf(copy)];
  const only = (a, b) => [...a].filter((place) => !b.has(place));
  return { added: only(here, there), missing: only(there, here) };
}

function isChanged(copy, first) {
  const { added, missing } = difference(copy, first);
  return added.length + missing.length > 0;
}

function copyLine(copy, first) {
  const { added, missing } = difference(copy, first);
  const names = (some) => some.flatMap((place, at) => [at ? ', ' : '', isolated('ins', '', nameOf(place))]);
  const node = element('p', 'copy', `${texts.copyIn} `);
  const link = documents[copy].page;
  const source = isolated('b', '', sources[sourceOf[copy]].name);
  if (link) {
    const there = element('a', '', source);
    there.href = link;
    node.append(there);
  } else node.append(source);
  node.append(`, ${shortDay(dayOf[copy])}: `);
  const parts = { says: names(added), first: names(missing) };
  const form =
    added.length && missing.length
      ? texts.saysOther
      : added.length
        ? texts.namesToo
        : missing.length
          ? texts.doesNotName
          : texts.samePlaces;
  for (const part of form.split(/(\{\w+\})/).filter(Boolean)) {
    node.append(...(part.startsWith('{') ? parts[part.slice(1, -1)] : [part]));
  }
  return node;
}
