/* Compare: two sources or two periods side by side. The filter of sources does not apply here. */

/** What can stand on a side: a key, words, and which documents are in it. */
function compareSides() {
  const sides = sources.map(({ id, name }, source) => ({
    key: `s:${id}`,
    words: name,
    has: (number) => sourceOf[number] === source,
  }));
  if (!hasDates) return sides;
  const span = (from, to, words = period([from, to])) => ({
    key: `${isoOf(from)}..${isoOf(to)}`,
    words,
    has: (number) => dayOf[number] !== NO_DAY && dayOf[number] >= from && dayOf[number] <= to,
  });
  const halves = Math.floor(dayCount / 14) * 7;
  if (halves > 0) sides.push(span(0, halves - 1), span(halves, dayCount - 1));
  if (bars.unit === 'month') {
    bars.starts.forEach((start, bar) => sides.push(span(start, bars.endOf(bar), monthName(start, true))));
  }
  if (lastWeek[0] > 0) {
    sides.push(span(0, lastWeek[0] - 1, filled(texts.before, { day: shortDay(lastWeek[0]) })));
    sides.push(span(lastWeek[0], dayCount - 1, filled(texts.since, { day: shortDay(lastWeek[0]) })));
  }
  const { since } = state.compare;
  if (since !== null) {
    sides.push(span(0, since - 1, filled(texts.before, { day: shortDay(since) })));
    sides.push(span(since, dayCount - 1, filled(texts.since, { day: shortDay(since) })));
  }
  return [...new Map(sides.map((side) => [side.key, side])).values()];
}

function chosenSides() {
  const sides = compareSides();
  const find = (key) => sides.find((side) => side.key === key);
  const left = find(state.compare.left) ?? sides[0];
  const other = sides.find((side) => side !== left) ?? left;
  const right = find(state.compare.right) ?? other;
  return { sides, left, right };
}

function compareView() {
  const { sides, left, right } = chosenSides();
  const side = (of) => countPlaces((number) => fits(number, IN_SOURCE) && of.has(number));
  const [a, b] = [side(left), side(right)];
  const named = [...new Set([...a.named, ...b.named])];
  const total = (place) => a.documents[place] + b.documents[place];
  named.sort((x, y) => total(y) - total(x) || nameRank[x] - nameRank[y]);
  const most = Math.max(1, ...named.map((place) => Math.max(a.documents[place], b.documents[place])));
  const section = (words, some, none) => {
    const parts = [heading(words, counted(texts.places, some.length))];
    const rows = element('div', '');
    inPortions(some, rows, (place) => compareRow(place, a, b, most), rows);
    if (!some.length) rows.append(note(none));
    return [...parts, rows];
  };
  const node = element('div', 'cmp', compareControls(sides, left, right));
  node.append(note(filled(texts.compareNote, { left: left.words, right: right.words })));
  const has = (counts, place) => counts.documents[place] > 0;
  node.append(
    ...section(
      filled(texts.onlyIn, { side: left.words }),
      named.filter((place) => !has(b, place)),
      texts.noneLeft,
    ),
    ...section(
      filled(texts.onlyIn, { side: right.words }),
      named.filter((place) => !has(a, place)),
      texts.noneRight,
    ),
    ...section(
      texts.inBoth,
      named.filter((place) => has(a, place) && has(b, place)),
      texts.noneBoth,
    ),
  );
  return [node];
}

function compareControls(sides, left, right) {
  const options = sides.map(({ key, words }) => [key, words]);
  const choose = (side) => (value) => {
    state.compare[side] = value;
  };
  const swap = textButton(texts.swap, () => {
    Object.assign(state.compare, { left: right.key, right: left.key });
    drawList();
    saveAddress();
    query('#swap').focus();
  });
  swap.id = 'swap';
  const node = element(
    'div',
    'ctl',
    chooser('ca', texts.left, options, left.key, choose('left')),
    swap,
    chooser('cb', texts.right, options, right.key, choose('right')),
  );
  if (hasDates) node.append(sinceField());
  return node;
}

/** "New since …": before on the left, since on the right. */
function sinceField() {
  const field = element('input');
  Object.assign(field, { type: 'date', id: 'since', min: isoOf(1), max: isoOf(dayCount - 1) });
  if (state.compare.since !== null) field.value = isoOf(state.compare.since);
  field.addEventListener('change', () => {
    const day = dayOfIso(field.value);
    if (day === null || day < 1 || day >= dayCount) return;
    compareSince(day);
    drawList();
    saveAddress();
    query('#since').focus();
  });
  return element('label', '', `${texts.newSince} `, field);
}

function compareSince(day) {
  const left = `${isoOf(0)}..${isoOf(day - 1)}`;
  state.compare = { since: day, left, right: `${isoOf(day)}..${isoOf(dayCount - 1)}` };
}

function compareRow(place, a, b, most) {
  const bar = (counts) => {
    const node = element('i');
    node.style.width = `${Math.round((counts.documents[place] / most) * 96)}px`;
    return node;
  };
  const [left, right] = [element('span', 'a'), element('span', 'b')];
  if (a.documents[place]) left.append(grouped(a.documents[place]), bar(a));
  if (b.documents[place]) right.append(bar(b), grouped(b.documents[place]));
  return element('div', 'bf', left, placeButton(place), right);
}
