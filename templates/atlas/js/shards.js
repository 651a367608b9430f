/* Texts come in shards, when they are first needed. */

const readTexts = new Map();

function shardName(number) {
  return `text-${padded(documents[number].shard, 3)}`;
}

/** The text of a document if it is there: sentences, comments, mentions. */
function textOf(number) {
  const known = readTexts.get(number);
  if (known) return known;
  const text = handedOver.get(shardName(number))?.[number];
  if (!text) return null;
  text.c ??= [];
  readTexts.set(number, text);
  return text;
}

/** Calls with the text of a document, at once if it is there; with null if its file is missing. */
function withText(number, use) {
  const text = textOf(number);
  if (text) use(text);
  else ask(shardName(number)).then(() => use(textOf(number)));
}

/** Whether all of these have been read. */
function haveTexts(numbers) {
  return numbers.every((number) => textOf(number));
}

/** Calls once all of these are there, or are known to be missing. */
async function withTexts(numbers, use) {
  const names = new Set(numbers.map(shardName));
  await Promise.all([...names].map(ask));
  use();
}

/* What comes into sight is filled in. */

const fills = new WeakMap();
const sight = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      sight.unobserve(target);
      fills.get(target)?.();
    }
  },
  { rootMargin: '120px' },
);

/** Fills a node with something of a document's text, when the reader comes near it. */
function fillInSight(node, number, fill) {
  const text = textOf(number);
  if (text) {
    fill(text);
    return;
  }
  fills.set(node, () => withText(number, (found) => (found ? fill(found) : showMissing(node))));
  sight.observe(node);
}

function showMissing(node) {
  node.classList.add('missing');
  node.textContent = texts.textMissing;
}

/* Sentences with their marks. */

/** The words of a sentence; of a comment, one of its sentences. */
function wordsOf(text, part, sentence) {
  return part === COMMENTS ? text.c[sentence][0] : text.s[sentence];
}

/** Mentions in a sentence that count, in order, none inside another: `[start, end, place]`. */
function mentionsIn(number, text, part, sentence) {
  const found = [];
  let last = 0;
  const here = text.m.filter((mention) => mention[1] === sentence && mention[5] === part);
  for (const [place, , start, end] of here.sort((a, b) => a[2] - b[2])) {
    if (start < last) continue;
    last = end;
    found.push([start, end, placeNow(number, place)]);
  }
  return found;
}

/** A sentence as nodes: every place that it names underlined, the chosen one tinted. */
function markedSentence(number, text, part, sentence, chosen = -1) {
  const words = wordsOf(text, part, sentence);
  const nodes = [];
  let last = 0;
  for (const [start, end, place] of mentionsIn(number, text, part, sentence)) {
    const on = place === chosen && place >= 0 ? 'on' : '';
    nodes.push(legible(words.slice(last, start)), element('mark', on, words.slice(start, end)));
    last = end;
  }
  nodes.push(legible(words.slice(last)));
  return nodes;
}

/** "8 Jan · Relief Ledger · ¶2". */
function sourceLine(number, text, part, sentence) {
  const words = [shortDay(dayOf[number]), sources[sourceOf[number]].name];
  if (part === COMMENTS) words.push(filled(texts.commentBy, { author: text.c[sentence][1] || '?' }));
  else words.push(text.b[sentence] ? `¶${text.b[sentence]}` : texts.title);
  return words.join(' · ');
}

/** Sets the language of words that are not in the page's. */
function inLanguageOf(node, number) {
  node.lang = documents[number].language ?? index.language ?? language;
  node.dir = 'auto';
  return node;
}

/** A quotation with its source. */
function quotation(number, text, part, sentence, chosen) {
  const words = inLanguageOf(element('p', ''), number);
  words.append(...markedSentence(number, text, part, sentence, chosen));
  const foot = element('footer', '', sourceLine(number, text, part, sentence));
  return element('blockquote', part === COMMENTS ? 'q c' : 'q', words, foot);
}

/** Sentences of a document that name a place in what is chosen: `[part, sentence]`, each once. */
function sentencesNaming(number, text, place) {
  const found = new Map();
  for (const [read, sentence, , , status, part] of text.m) {
    const [placeHere, statusNow] = [placeNow(number, read), statusOfMention(number, read, status)];
    if (placeHere !== place || !state.parts[part] || !state.statuses[statusNow]) continue;
    found.set(`${part}-${sentence}`, [part, sentence]);
  }
  return [...found.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
