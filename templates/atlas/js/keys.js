/* Clicks and keys that reach across views. */

function bindPage() {
  document.addEventListener('click', (event) => {
    const cell = event.target.closest('[data-cell]');
    if (cell) {
      const [place, column] = cell.dataset.cell.split(',').map(Number);
      choosePlace(place, { cell: { place, column } });
      query(`[data-cell="${place},${column}"]`)?.focus({ preventScroll: true });
      return;
    }
    const node = event.target.closest('[data-place]');
    if (!node || event.target.closest('.mapbox')) return;
    const place = Number(node.dataset.place);
    const isInList = list.contains(node);
    choosePlace(place, { beside: event.shiftKey || event.ctrlKey || event.metaKey });
    // The row is drawn anew: the focus stays where the reader was.
    if (isInList && event.detail === 0)
      query(`#list .pb[data-place="${place}"]`)?.focus({ preventScroll: true });
  });
  document.addEventListener('keydown', onKey);
}

function onKey(event) {
  const at = document.activeElement;
  const isField = /^(INPUT|SELECT|TEXTAREA)$/.test(at?.tagName ?? '');
  if (event.key === '/' && !isField && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    field.focus();
  } else if (event.key === 'Escape') {
    const menu = query('#export');
    if (menu.open) menu.open = false;
    else stepBack();
  } else if (at?.role === 'tab' && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) {
    event.preventDefault();
    stepTab(event.key === 'ArrowRight' ? 1 : -1);
  } else if (at?.closest?.('.mx') && event.key.startsWith('Arrow')) {
    if (moveInMatrix(at, event.key)) event.preventDefault();
  }
}

/** Takes back one step: a place, then the words, then the rest. */
function stepBack() {
  if (state.places.length) takeBack(`place ${state.places.at(-1)}`);
  else if (state.words) takeBack('words');
  else if (isFiltered()) takeBack('all');
}

/* The legend is the filter of status and part. */

function drawLegend() {
  const focus = document.activeElement?.dataset?.switch;
  const control = (key, on, words, sign, turn) => {
    const node = textButton('', turn, 'tg');
    node.append(sign, words);
    node.ariaPressed = String(on);
    node.dataset.switch = key;
    return node;
  };
  const flip = (flags, at) => () => {
    state[flags] = state[flags].map((on, other) => (other === at ? !on : on));
    render();
  };
  const statuses = STATUS_WORDS.map((words, at) =>
    control(STATUS_KEYS[at], state.statuses[at], words, glyph(at), flip('statuses', at)),
  );
  const parts = [texts.articles, texts.commentsWord].map((words, at) =>
    control(PART_KEYS[at], state.parts[at], words, glyph(SURE, at === COMMENTS), flip('parts', at)),
  );
  const between = element('span', 'sp', texts.within);
  query('#leg').replaceChildren(
    ...statuses,
    between,
    ...parts,
    element('span', 'sp end', texts.sizeIsDocuments),
  );
  if (focus) query(`[data-switch="${focus}"]`).focus();
}
