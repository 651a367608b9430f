/* The signs that all views share. */

const STATUS_WORDS = [texts.sure, texts.likely, texts.check];

/** The glyph of a status; hollow for what only comments name. */
function glyph(status, commentsOnly = false) {
  const attributes = { class: 'g', width: 14, height: 14, viewBox: '-7 -7 14 14' };
  const node = svg('svg', { ...attributes, 'aria-hidden': 'true' });
  if (commentsOnly) node.append(svg('circle', { class: 'g-c', r: 4.4 }));
  else if (status === CHECK) {
    const question = svg('text', { class: 'g-t', y: 3 }, '?');
    node.append(svg('path', { class: 'g-q', d: 'M0-6L6 0L0 6L-6 0Z' }), question);
  } else if (status === SURE) node.append(svg('circle', { class: 'g-a', r: 4.6 }));
  else node.append(svg('circle', { class: 'g-a', r: 3.2 }), svg('circle', { class: 'g-l', r: 6 }));
  return node;
}

/** A count, filled; hollow where only comments name the place. */
function pill(count, commentsOnly = false) {
  return element('span', commentsOnly ? 'n c' : 'n', grouped(count));
}

/** A place's name as a button. */
function placeButton(place, words = nameOf(place)) {
  const node = button('pb', isolatedName(words));
  node.dataset.place = place;
  return node;
}

function isolatedName(words) {
  return isolated('bdi', '', words);
}

function onlyInComments(counts, place) {
  return counts.documents[place] > 0 && counts.inArticles[place] === 0;
}

/** Bars of a row, on one scale for all rows. */
function spark(counts, place, most, { width = 66, height = 22 } = {}) {
  const step = width / bars.count;
  const gap = step > 4 ? 1.5 : step > 2 ? 0.5 : 0;
  let [filledPath, emptyPath] = ['', ''];
  for (let bar = 0; bar < bars.count; bar += 1) {
    const count = counts.bars[place * bars.count + bar];
    const tall = count ? Math.max(2, (count / most) * height) : 1;
    const box = `M${(bar * step).toFixed(1)} ${height}v${-tall.toFixed(1)}h${(step - gap).toFixed(1)}v${tall.toFixed(1)}z`;
    if (count) filledPath += box;
    else emptyPath += box;
  }
  const attributes = { class: 'spark', width, height, viewBox: `0 0 ${width} ${height}` };
  const node = svg('svg', { ...attributes, preserveAspectRatio: 'none', 'aria-hidden': 'true' });
  if (emptyPath) node.append(svg('path', { class: 'z', d: emptyPath }));
  if (filledPath) node.append(svg('path', { d: filledPath }));
  return node;
}

/** The largest bar of some places. */
function mostInBar(counts, chosen) {
  let most = 1;
  for (const place of chosen) {
    for (let bar = 0; bar < bars.count; bar += 1) {
      most = Math.max(most, counts.bars[place * bars.count + bar]);
    }
  }
  return most;
}

/** "Sofala Tide, 8 Jan". */
function sourceAndDay(number) {
  return `${sources[sourceOf[number]].name}, ${shortDay(dayOf[number])}`;
}

/** A heading with a small note beside it. */
function heading(words, note = '') {
  const node = element('h3', '', words);
  if (note) node.append(' ', element('small', '', note));
  return node;
}

function textButton(words, act, className = 'txt') {
  const node = button(className, words);
  node.addEventListener('click', act);
  return node;
}
