/* The selection in one sentence, with a chip for each filter. */

/** Filters that are on: what takes each back, and its words. */
function filtersOn() {
  const chips = state.places.map((place) => [`place ${place}`, nameOf(place)]);
  if (state.period === UNDATED) chips.push(['period', texts.noDate]);
  else if (state.period) chips.push(['period', period(state.period)]);
  if (state.sources.size) chips.push(['sources', sourcesInWords()]);
  const statuses = STATUS_WORDS.filter((_, at) => state.statuses[at]);
  if (statuses.length < 3) chips.push(['statuses', statuses.join(texts.or) || texts.noStatus]);
  const [article, comments] = state.parts;
  if (!article || !comments) {
    chips.push(['parts', article ? texts.onlyArticles : comments ? texts.onlyComments : texts.noText]);
  }
  if (state.words) chips.push(['words', filled(texts.quoted, { words: state.words })]);
  return chips;
}

function sourcesInWords() {
  const [first, ...others] = state.sources;
  if (!others.length) return sources[first].name;
  return filled(texts.someSources, { n: grouped(state.sources.size), all: grouped(sources.length) });
}

/** A text with its numbers in bold: `{documents}` and `{places}` stand for them. */
function withBold(text, parts) {
  return text
    .split(/(\{\w+\})/)
    .filter(Boolean)
    .map((part) => (part.startsWith('{') ? element('b', '', parts[part.slice(1, -1)]) : part));
}

function drawBar() {
  const named = now.places.named.length;
  const forms = now.documents === 1 ? texts.selection.one : texts.selection.other;
  const sentence = withBold(forms, {
    documents: counted(texts.documents, now.documents),
    places: counted(texts.places, named),
  });
  if (now.copies) sentence.push(counted(texts.copiesNotCounted, now.copies));
  query('#res').replaceChildren(...sentence);
  const chips = filtersOn().map(([what, words]) => {
    const chip = button('chipf', isolated('bdi', '', words), ' ');
    const cross = element('span', '', '×');
    cross.ariaHidden = 'true';
    chip.append(cross);
    chip.ariaLabel = legible(filled(texts.removeFilter, { filter: words }));
    chip.addEventListener('click', () => takeBack(what));
    return chip;
  });
  if (chips.length) chips.push(textButton(texts.clearAll, () => takeBack('all')));
  if (corrections.size) {
    const words = counted(texts.downloadCorrections, corrections.size);
    chips.push(textButton(words, downloadFixes, 'btn'));
  }
  query('#chips').replaceChildren(...chips);
}

/** Takes a filter back. */
function takeBack(what) {
  const [kind, place] = what.split(' ');
  const fresh = unfiltered();
  if (kind === 'all') Object.assign(state, fresh);
  else if (kind === 'others') Object.assign(state, { ...fresh, places: state.places });
  else if (kind === 'place') state.places = state.places.filter((other) => other !== Number(place));
  else if (kind === 'words') Object.assign(state, { words: '', found: null });
  else state[kind] = fresh[kind];
  if (!state.words) query('#q').value = '';
  state.cell = null;
  render();
}

/** Chooses a place; with `beside` as a second one, that documents must name too. */
function choosePlace(place, { beside = false, cell = null } = {}) {
  state.cell = cell;
  const isOn = state.places.includes(place);
  if (beside) {
    state.places = isOn ? state.places.filter((other) => other !== place) : [...state.places, place];
  } else {
    state.places = isOn && state.places.length === 1 && !cell ? [] : [place];
  }
  render({ isStep: true });
}
