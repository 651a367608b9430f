/* The lists: tabs, and what is long comes in portions. */

/** Rows drawn at once, and with each "show more". */
const PORTION = 200;
/** Rows that are drawn before the page is shown; the rest of the portion follows. */
const AT_ONCE = 40;

const list = query('#list');

const VIEWS = {
  places: { words: texts.tabPlaces, count: () => now.places.named.length, draw: () => placesView() },
  docs: { words: texts.tabDocuments, count: () => now.documents, draw: () => documentsView() },
  matrix: { words: texts.tabMatrix, draw: () => matrixView() },
  compare: { words: texts.tabCompare, draw: () => compareView(), keepsEmpty: true },
  check: {
    words: texts.tabCheck,
    count: () => checksHere().length,
    draw: () => checkView(),
    keepsEmpty: true,
  },
  copies: { words: texts.tabCopies, count: () => copyGroups().length, draw: () => copiesView() },
};

function drawTabs() {
  const isFocused = document.activeElement?.role === 'tab';
  const nodes = Object.entries(VIEWS).map(([key, { words, count }]) => {
    const isOn = key === state.tab;
    const node = button('', words);
    if (count) node.append(element('small', '', grouped(count())));
    Object.assign(node, { id: `t-${key}`, role: 'tab', ariaSelected: String(isOn), tabIndex: isOn ? 0 : -1 });
    node.setAttribute('aria-controls', 'list');
    node.addEventListener('click', () => showTab(key));
    return node;
  });
  query('#tabs').replaceChildren(...nodes);
  list.setAttribute('aria-labelledby', `t-${state.tab}`);
  if (isFocused) query(`#t-${state.tab}`).focus();
}

function showTab(key) {
  state.tab = key;
  list.scrollTop = 0;
  drawList();
  saveAddress();
}

/** The next tab, or the one before. */
function stepTab(by) {
  const keys = Object.keys(VIEWS);
  const at = keys.indexOf(state.tab);
  showTab(keys[(at + by + keys.length) % keys.length]);
  query(`#t-${state.tab}`).focus();
}

function drawList() {
  drawTabs();
  const view = VIEWS[state.tab];
  const isEmpty = now.documents === 0 && !view.keepsEmpty;
  const { scrollTop } = list;
  list.replaceChildren(...(isEmpty ? nothingFits() : view.draw()));
  list.scrollTop = scrollTop;
}

function nothingFits() {
  const clear = textButton(texts.clearAllFilters, () => takeBack('all'), 'btn');
  return [element('p', 'empty', texts.nothingFits), element('p', '', clear)];
}

function note(...words) {
  return element('p', 'note', ...words);
}

/** Appends a node for each item to `parent`: the first at once, the rest of the portion when the page has
    been shown, more on demand. `after` takes the button. */
function inPortions(items, parent, nodeOf, after) {
  let shown = 0;
  const append = (to) => {
    parent.append(...items.slice(shown, to).map(nodeOf));
    shown = Math.max(shown, Math.min(to, items.length));
  };
  append(AT_ONCE);
  const more = textButton(
    '',
    () => {
      append(shown + PORTION);
      tellMore();
    },
    'btn more',
  );
  const tellMore = () => {
    const left = items.length - shown;
    more.hidden = left <= 0;
    more.textContent = filled(texts.showMore, { n: grouped(Math.min(PORTION, left)), all: grouped(left) });
  };
  more.hidden = true;
  after.append(more);
  if (items.length <= shown) return;
  setTimeout(() => {
    if (!parent.isConnected) return;
    append(PORTION);
    tellMore();
  });
}
