/* Building elements. Words always go in as text, never as markup. */

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
  return String(words).replace(/[\u202a-\u202e\u2066-\u2069]/g, code);
}

/** An element: `tag.class.class`, attributes (those that begin with "on" are listeners), children;
    what is no node becomes text, what is null is left out. */
function h(sort, attributes = {}, ...children) {
  const [tag, ...classes] = sort.split('.');
  const node = document.createElement(tag);
  if (classes.length) node.className = classes.join(' ');
  if (tag === 'button') node.type = 'button';
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (name === 'value') node.value = value;
    else if (typeof value === 'boolean' && !name.startsWith('aria-')) node.toggleAttribute(name, value);
    else if (value !== null && value !== undefined) node.setAttribute(name, legible(value));
  }
  append(node, children);
  return node;
}

function append(node, children) {
  const present = children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false);
  node.append(...present.map((child) => (child instanceof Node ? child : legible(child))));
}

function drawing(tag, attributes = {}, ...children) {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

function icon(name, className = '') {
  const use = drawing('use', { href: `#${name}` });
  return drawing('svg', { class: `ic ${className}`.trim(), 'aria-hidden': 'true' }, use);
}

/* A control that is replaced between press and release is never clicked: what is pressed stays until then. */

let pressed = null;
const postponed = new Map();

function onRelease() {
  pressed = null;
  // After the listeners of the click, which may fill the same node.
  setTimeout(() => {
    for (const [node, children] of [...postponed]) fill(node, ...children);
  }, 0);
}

document.addEventListener('pointerdown', ({ target }) => (pressed = target), true);
// A click follows the release at once, in the same task or the next.
for (const type of ['pointerup', 'pointercancel']) document.addEventListener(type, () => setTimeout(onRelease, 0), true);
document.addEventListener('click', onRelease, true);

/** Replaces what is in a node. The focus stays on the control of the same `data-key`. */
function fill(node, ...children) {
  if (pressed && node.contains(pressed)) return void postponed.set(node, children);
  postponed.delete(node);
  const key = node.contains(document.activeElement) ? document.activeElement.dataset.key : null;
  const top = query('.scroll', node)?.scrollTop;
  node.replaceChildren();
  append(node, children);
  if (top) query('.scroll', node)?.scrollTo({ top, behavior: 'instant' });
  if (key) query(`[data-key="${CSS.escape(key)}"]`, node)?.focus({ preventScroll: true });
}

/** "1 place", "12 places". */
function counted(n, one, several = `${one}s`) {
  return `${n.toLocaleString('en')} ${n === 1 ? one : several}`;
}

/** "489 kB", "3.2 MB". */
function size(bytes) {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1e6) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** Says something to a screen reader. */
function say(words) {
  query('#live').textContent = legible(words);
}

function degrees(value) {
  return String(Number(value.toFixed(5))).replace('-', '\u2212');
}
