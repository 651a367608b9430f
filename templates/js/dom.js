/* What the page's elements share: the screen, listeners, counts, and what stands for a place. */

const wideScreen = matchMedia('(min-width: 60rem)');
const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** Listens to what outlives this drawing of the page, for as long as the drawing lives. */
function listen(target, type, listener, options = {}) {
  target.addEventListener(type, listener, target === life ? options : { ...options, signal: life });
}

/** The counts of a place: filled for the article, hollow for comments. */
function counts(place) {
  const pills = [];
  if (place.article) pills.push(element('span', 'n a', place.article, unseen(` ${texts.inArticle} `)));
  if (place.comments) pills.push(element('span', 'n c', place.comments, unseen(` ${texts.inComments} `)));
  return pills;
}

function countsInWords({ article, comments }) {
  const words = [];
  if (article) words.push(`${grouped(article)} ${texts.inArticle}`);
  if (comments) words.push(`${grouped(comments)} ${texts.inComments}`);
  return words.join(', ');
}

function bringIntoView(node, block = 'center') {
  node.scrollIntoView({ block, behavior: calm.matches ? 'auto' : 'smooth' });
}

/** Whether a click came from the keyboard: then focus follows. */
function byKeyboard(event) {
  return event.detail === 0;
}

/* Everything on the page that stands for a place lights up together. */

const elementsByPlace = new Map(places.map((place) => [place.id, []]));
let hovered = null;

/** Adds an element to those that stand for a place. */
function standsFor(id, node) {
  node.dataset.place = id;
  elementsByPlace.get(id)?.push(node);
}

function setState(id, state, on) {
  for (const node of elementsByPlace.get(id) ?? []) node.classList.toggle(state, on);
}

function hover(id) {
  if (id === hovered) return;
  setState(hovered, 'hot', false);
  hovered = id;
  setState(hovered, 'hot', true);
}

function placeUnder(node) {
  return node.closest?.('[data-place]')?.dataset.place ?? null;
}
