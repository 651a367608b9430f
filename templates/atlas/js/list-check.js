/* To check: names that mean different places in different articles, and undecided ones. */

/** What is to be checked in the selection: each reading with its documents, copies once. */
function checksHere() {
  const here = [];
  for (const check of checks) {
    const fix = corrections.get(check.name);
    if (fix || settledNames.has(check.name)) {
      here.push({ check, fix, isSettled: settledNames.has(check.name), readings: [], undecided: 0 });
      continue;
    }
    const readings = check.readings.map((reading) => readingHere(reading)).filter(({ count }) => count);
    const undecided = Math.min(check.undecided, sum(readings.map((reading) => reading.undecided)));
    if (readings.length > 1 || (readings.length && undecided)) here.push({ check, readings, undecided });
  }
  return here;
}

function readingHere({ place, documents: naming, sentence, part }) {
  // Of a group of copies the first that fits stands for it.
  const fitting = naming.map((number) => readingSo(number, place).find((one) => fits(one))).filter(isThere);
  const count = fitting.length;
  let undecided = 0;
  for (const number of fitting) {
    for (let row = rowStart[number]; row < rowStart[number + 1]; row += 1) {
      if (rowPlaceRead[row] === place && rowStatusRead[row] === CHECK) undecided += rowMentions[row];
    }
  }
  return {
    place,
    count,
    undecided,
    example: fitting[0],
    first: naming[0],
    given: [part ?? ARTICLE, sentence],
  };
}

function isThere(number) {
  return number !== undefined;
}

function checkView() {
  const some = checksHere();
  if (!some.length) return [element('p', 'empty', texts.nothingToCheck)];
  const node = element('div', '');
  inPortions(some, node, checkItem, node);
  const [before, after] = texts.oneCorrection.split('{file}');
  node.append(note(before, element('b', '', FIX_FILE), after));
  return [node];
}

function checkItem({ check, fix, isSettled, readings, undecided }) {
  const node = element('div', 'ck', isolated('h3', '', check.name));
  if (fix || isSettled) {
    const words = fix ? filled(texts.corrected, { place: fix.label ?? fix.place }) : texts.leftAsIs;
    const undo = textButton(texts.undo, () => {
      settledNames.delete(check.name);
      correct(check.name, null);
    });
    node.append(isolated('p', '', words), undo);
    return node;
  }
  const ordered = [...readings].sort((a, b) => b.count - a.count || a.place - b.place);
  const several = ordered.length > 1;
  node.append(
    element(
      'p',
      '',
      several ? counted(texts.oneName, ordered.length) : counted(texts.undecidedIn, undecided),
    ),
  );
  for (const reading of ordered) node.append(...readingNodes(check, reading));
  node.append(checkButtons(check, ordered, several));
  return node;
}

function readingNodes(check, { place, count, example, first, given }) {
  const line = element('p', '', pill(count), ' ', isolated('b', '', nameOf(place)), ' ');
  line.append(isolated('span', 'wh', places[place].where || places[place].kind));
  const quote = element('div', '');
  fillInSight(quote, example, (text) => {
    const usual = example === first ? given : [ARTICLE, 0];
    const [part, at] = sentenceOfName(example, text, check.name, place) ?? usual;
    const words = inLanguageOf(element('p', ''), example);
    words.append(...markedSentence(example, text, part, at, placeNow(example, place)));
    quote.append(element('blockquote', 'q', words, element('footer', '', sourceAndDay(example))));
  });
  return [line, quote];
}

/** Where a document writes a name for a place. */
function sentenceOfName(number, text, name, place) {
  const wanted = folded(name);
  for (const [read, sentence, start, end, , part] of text.m) {
    const words = wordsOf(text, part, sentence).slice(start, end);
    if (read === place && folded(words) === wanted) return [part, sentence];
  }
  return null;
}

function labelOf(place) {
  const { name, where } = places[place];
  return [name, where].filter(Boolean).join(', ');
}

function shortLabel(place) {
  return [nameOf(place), shortWhere(place)].filter(Boolean).join(', ');
}

function checkButtons(check, [first, ...others], several) {
  const box = element('div', 'o');
  const means = (place) => ({ place: places[place].id, label: labelOf(place) });
  const words = several ? texts.allAre : texts.itIs;
  for (const { place } of [first, ...others]) {
    const label = filled(words, { place: shortLabel(place) });
    box.append(textButton(label, () => correct(check.name, means(place)), 'btn'));
  }
  if (several) {
    box.append(
      textButton(
        texts.rightAsTheyAre,
        () => {
          settledNames.add(check.name);
          render();
        },
        'btn',
      ),
    );
  }
  const other = textButton(
    texts.anotherPlace,
    () => {
      other.replaceWith(otherPlace(check));
      query('.own input', box).focus();
    },
    'btn',
  );
  box.append(other);
  return box;
}

/** Another place: by name from the collection, by id, by position, or none. */
function otherPlace(check) {
  const field = element('input');
  const id = `own-${checks.indexOf(check)}`;
  Object.assign(field, {
    type: 'text',
    autocomplete: 'off',
    spellcheck: false,
    placeholder: texts.positionExample,
  });
  field.setAttribute('list', id);
  field.ariaLabel = legible(filled(texts.whatIsMeant, { name: check.name }));
  const known = element('datalist');
  known.id = id;
  for (const place of whole.named.slice(0, 500)) known.append(new Option(labelOf(place)));
  const hint = element('small', 'hint');
  hint.role = 'status';
  const take = () => {
    const verdict = verdictFrom(field.value);
    hint.textContent = verdict || !field.value.trim() ? '' : texts.positionHint;
    if (verdict) correct(check.name, verdict);
  };
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    take();
  });
  const none = textButton(
    texts.notAPlace,
    () => {
      correct(check.name, { place: NOT_A_PLACE, label: texts.notAPlace });
    },
    'btn',
  );
  return element('span', 'own', field, known, textButton(texts.set, take, 'btn'), none, hint);
}

function verdictFrom(words) {
  const text = words.trim();
  const place = whole.named.find((number) => labelOf(number) === text);
  if (place !== undefined) return { place: places[place].id, label: text };
  if (/^[a-z]+:\S+$/.test(text)) return { place: text };
  const match = /^(-?\d+(?:\.\d+)?)[,\s]\s*(-?\d+(?:\.\d+)?)$/.exec(text);
  const at = match?.slice(1).map(Number);
  return at && Math.abs(at[0]) <= 90 && Math.abs(at[1]) <= 180 ? { at, label: at.join(', ') } : null;
}
