/* The map of the selection. */

function drawMap() {
  const size = boxSize();
  if (!size[0] || !size[1]) return;
  moveGround();
  for (const node of [mapSvg, overSvg]) node.setAttribute('viewBox', `0 0 ${size[0]} ${size[1]}`);
  const { inside, outside } = marksHere(size);
  marks = inside;
  const room = new Room(size);
  // Buttons and credits.
  room.take([size[0] - 52, 0, size[0], 112]);
  room.take([size[0] - query('.cred').offsetWidth - 4, size[1] - 20, size[0], size[1]]);
  const isPainted = inside.length > PAINTED_FROM;
  const named = isPainted ? inside.filter(({ count }) => count).slice(0, 3 * MOST_NAMES) : inside;
  room.pins = named.filter(({ count }) => count);
  for (const { x, y, r } of named) room.take([x - r, y - r, x + r, y + r]);
  const areas = whole.named.filter((place) => isArea[place]);
  areas.sort(byDocuments(now.places));
  const countries = areas.filter((place) => isCountry[place]).map((place) => areaNode(room, place));
  drawEdges(room, outside);
  const regions = areas
    .filter((place) => !isCountry[place])
    .slice(0, 40)
    .map((place) => areaNode(room, place));
  const labels = namesOf(room, named, isPainted);
  const shapes = state.places.map(shapeOf).filter(Boolean);
  const chosen = base.querySelectorAll('.chosen');
  for (const node of chosen) node.remove();
  base.append(...shapes);
  canvas.hidden = !isPainted;
  if (isPainted) paint(inside, size);
  const built = isPainted
    ? inside.filter(({ isChosen }) => isChosen)
    : [...inside].sort((a, b) => Number(a.count > 0) - Number(b.count > 0));
  const leaders = labels.filter(({ localName }) => localName === 'path');
  const words = labels.filter(({ localName }) => localName !== 'path');
  over.removeAttribute('transform');
  over.replaceChildren(
    ...leaders,
    ...built.map(markNode),
    ...words,
    ...[...countries, ...regions].filter(Boolean),
    ...surroundings(room),
  );
}

/** Names of marks, those of the selection first, then of ghosts. */
function namesOf(room, some, isPainted) {
  const nodes = [];
  for (const mark of some.filter(({ count, isChosen }) => count || isChosen).slice(0, MOST_NAMES)) {
    const { place, status, hollow, isChosen, count, x, y } = mark;
    const words = nameOf(place) + (status === CHECK ? '?' : '');
    const className = `${hollow ? 'cm' : ''}${isChosen ? ' chosen-name' : ''}`;
    const r = mark.r + (status > SURE ? 2 : 0);
    const isLed = count >= LED_FROM || isChosen;
    nodes.push(...placeName(room, { place, words, x, y, r, className, face: FACE.town, isLed }));
  }
  if (isPainted) return nodes;
  for (const { place, x, y, count, isChosen } of some) {
    if (count || isChosen) continue;
    const words = nameOf(place);
    nodes.push(
      ...placeName(room, { place, words, x, y, r: GHOST, className: 'dim', face: FACE.dim, isLed: false }),
    );
  }
  return nodes;
}

/* Hands: drag, wheel, two fingers, buttons. */

let frameAsked = false;

/** Draws with the next frame, however often it is asked for. */
function redrawMap() {
  if (frameAsked) return;
  frameAsked = true;
  requestAnimationFrame(() => {
    frameAsked = false;
    drawMap();
  });
}

const pointers = new Map();
let dragged = null;

function pointIn({ clientX, clientY }) {
  const box = mapBox.getBoundingClientRect();
  return [clientX - box.left, clientY - box.top];
}

/** Moves ground and marks together; what stands at the edge waits until the hand lets go. */
function shift(x, y) {
  dragged.moved = Math.max(dragged.moved, Math.hypot(x - dragged.from[0], y - dragged.from[1]));
  view.x = dragged.view[0] + x - dragged.from[0];
  view.y = dragged.view[1] + y - dragged.from[1];
  view.isMoved = true;
  moveGround();
  over.setAttribute('transform', `translate(${x - dragged.from[0]} ${y - dragged.from[1]})`);
  if (!canvas.hidden) redrawMap();
}

function pinch() {
  const [a, b] = [...pointers.values()];
  const apart = Math.hypot(a[0] - b[0], a[1] - b[1]);
  const middle = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  if (dragged.apart) zoomBy(apart / dragged.apart, middle);
  dragged.apart = apart;
  dragged.moved = Infinity;
  redrawMap();
}

function onDown(event) {
  if (event.target.closest('button')) return;
  pointers.set(event.pointerId, pointIn(event));
  dragged = { from: pointIn(event), view: [view.x, view.y], moved: 0, apart: 0, target: event.target };
}

function onMove(event) {
  if (!pointers.has(event.pointerId)) return;
  pointers.set(event.pointerId, pointIn(event));
  if (pointers.size === 2) pinch();
  else if (dragged) {
    const [x, y] = pointIn(event);
    if (dragged.moved > 3 || Math.hypot(x - dragged.from[0], y - dragged.from[1]) > 3) {
      mapBox.setPointerCapture(event.pointerId);
      shift(x, y);
    }
  }
}

function onUp(event) {
  if (!pointers.delete(event.pointerId) || pointers.size) return;
  const { moved, target, from } = dragged;
  dragged = null;
  if (moved > 3) {
    redrawMap();
    return;
  }
  const node = target.closest('[data-place]');
  const place = node ? Number(node.dataset.place) : markAt(...from);
  if (place !== null) choosePlace(place, { beside: event.shiftKey || event.ctrlKey || event.metaKey });
}

function bindMap() {
  drawGround();
  fit();
  mapBox.addEventListener('pointerdown', onDown);
  mapBox.addEventListener('pointermove', onMove);
  mapBox.addEventListener('pointerup', onUp);
  mapBox.addEventListener('pointercancel', onUp);
  mapBox.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      zoomBy(event.deltaY < 0 ? 1.18 : 1 / 1.18, pointIn(event));
      redrawMap();
    },
    { passive: false },
  );
  const press = (id, act) =>
    query(id).addEventListener('click', () => {
      act();
      drawMap();
    });
  press('#zoom-in', () => zoomBy(1.5));
  press('#zoom-out', () => zoomBy(1 / 1.5));
  press('#zoom-fit', fit);
  query('#edges').addEventListener('click', (event) => {
    const node = event.target.closest('[data-place]');
    if (node)
      choosePlace(Number(node.dataset.place), { beside: event.shiftKey || event.ctrlKey || event.metaKey });
  });
  new ResizeObserver(() => {
    if (!now.places || isOnPaper) return;
    if (!view.isMoved) fit();
    drawMap();
    drawTime();
  }).observe(mapBox);
}
