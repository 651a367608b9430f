/* Building elements. Words always go in as text, never as markup. Shared by the briefing's page and the
   atlas (`templates/atlas/js`). */

const SVG = 'http://www.w3.org/2000/svg';

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
