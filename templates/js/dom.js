/* Building elements. Words always go in as text, never as markup. */

const SVG = 'http://www.w3.org/2000/svg';
const wideScreen = matchMedia('(min-width: 60rem)');
const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** Listens to what outlives this drawing of the page, for as long as the drawing lives. */
function listen(target, type, listener, options = {}) {
  target.addEventListener(type, listener, target === life ? options : { ...options, signal: life });
}

function query(selector, root = document) {
  return root.querySelector(selector);
}

function queryAll(selector, root = document) {
  return [...root.querySelectorAll(selector)];
}

/** Words with the characters that would turn them around shown by their code. */
function legible(words) {
  const code = (c) => `U+${c.codePointAt(0).toString(16).toUpperCase()}`;
  return String(words).replace(/[\u202d\u202e]/g, code);
}

/** An element with a class and children; what is no node becomes text. */
function element(tag, className = '', ...children) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.append(...children.map((child) => (child instanceof Node ? child : legible(child))));
  return node;
}

function button(className, ...children) {
  const node = element('button', className, ...children);
  node.type = 'button';
  return node;
}

function svg(tag, attributes = {}, ...children) {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/** A symbol of the page's sprite. */
function icon(symbol, viewBox = '0 0 24 24') {
  return svg('svg', { viewBox, 'aria-hidden': 'true' }, svg('use', { href: `#${symbol}` }));
}

/** A word for screen readers only. */
function unseen(words) {
  return element('span', 'vh', words);
}

/** The source's own words, which may run in any direction. */
function isolated(tag, className, ...words) {
  const node = element(tag, className, ...words);
  node.dir = 'auto';
  return node;
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
