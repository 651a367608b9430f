/* On a phone: lists are folded to their headings, long ones to their first rows, and one finger on
   the map scrolls the page. Style sheets fold on narrow screens only; print and readers without
   scripts see everything. */

const ROWS_SHOWN = 5;
const PARAGRAPHS_SHOWN = 2;
const FOLDED = '#borders, #unmapped, #timeline, #said, #numbers, #agents, #about';
const touchScreen = matchMedia('(pointer: coarse)');

function createFolds() {
  for (const section of queryAll(FOLDED)) {
    const heading = query('h2', section);
    const words = heading.firstChild.textContent.trim();
    fold(section, texts.show, heading).setAttribute('aria-label', `${texts.show}: ${words}`);
  }
  foldRest('#places', '.places tr[data-place]', ROWS_SHOWN, texts.allPlaces);
  foldRest('#article', '.text > p', PARAGRAPHS_SHOWN, texts.wholeArticle);
}

/** Folds a section; its button stands behind a node. */
function fold(section, words, behind) {
  const control = button('btn unfold', words);
  control.addEventListener('click', () => unfold(section, control));
  section.classList.add('folded');
  behind.after(control);
  return control;
}

/** Folds what follows the first of many. */
function foldRest(selector, rows, shown, words) {
  const section = query(selector);
  const found = queryAll(rows, section);
  if (found.length <= shown + 2) return;
  for (const node of found.slice(shown)) node.classList.add('rest');
  fold(section, filled(words, { n: grouped(found.length) }), section.lastElementChild);
}

/** Opens a section and goes on where its button was. */
function unfold(section, control) {
  section.classList.remove('folded');
  const next = query('.rest, a, button', section);
  control.remove();
  const target = next?.matches('a, button') ? next : next && query('a, button', next);
  target?.focus({ preventScroll: true });
}

/** Opens what a node is folded into. */
function unfoldFor(node) {
  const section = node?.closest('.folded');
  if (!section) return;
  section.classList.remove('folded');
  query('.unfold', section)?.remove();
}

/** A link within the page opens where it leads. */
function followLinks() {
  listen(document, 'click', ({ target }) => {
    const { hash } = target.closest('a[href^="#"]') ?? {};
    if (hash?.length > 1) unfoldFor(document.getElementById(decodeURIComponent(hash.slice(1))));
  });
}

/* The strip: one finger scrolls, two move the map; it can fill the screen. */

function createStrip() {
  const narrow = () => touchScreen.matches && !wideScreen.matches;
  const apply = () => map.dragging[narrow() && !isWhole() ? 'disable' : 'enable']();
  const box = query('.mapbox');
  const control = button('btn whole-map', texts.wholeMap);
  control.addEventListener('click', () => {
    box.classList.toggle('whole');
    control.textContent = isWhole() ? texts.backToText : texts.wholeMap;
    apply();
    map.invalidateSize({ animate: false });
    fitFrame(false);
  });
  const hint = element('p', 'strip-hint', texts.twoFingers);
  hint.setAttribute('aria-hidden', 'true');
  box.append(control, hint);
  let timer = 0;
  box.addEventListener(
    'touchmove',
    ({ touches }) => {
      if (!narrow() || isWhole() || touches.length !== 1) return;
      hint.classList.add('shown');
      clearTimeout(timer);
      timer = setTimeout(() => hint.classList.remove('shown'), 1400);
    },
    { passive: true },
  );
  for (const media of [touchScreen, wideScreen]) listen(media, 'change', apply);
  apply();
}

function isWhole() {
  return query('.mapbox').classList.contains('whole');
}
