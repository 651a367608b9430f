/* What is off the map is pointed at from its edge, not zoomed to. Chips take free room ahead of names. */

const ARROWS = '→↘↓↙←↖↑↗';
/** Pixels of the map for one chip, and the most of them. */
const PER_CHIP = 26_000;
const MOST_CHIPS = 12;
const CHIP = { room: 72, tall: 15, rows: 2, tries: 64, step: 14 };

function chipNode({ place, count, status, hollow, isChosen }, arrow) {
  const sign = element('span', '', arrow);
  sign.ariaHidden = 'true';
  const node = button(isChosen ? 'edge sel' : 'edge', sign, ' ', isolated('bdi', '', nameOf(place)));
  if (status === CHECK) node.append('?');
  node.append(pill(count, hollow));
  node.dataset.place = place;
  node.title = describe(place);
  return node;
}

/** Where a chip stands: near where its place would be, moved along the edge and inwards. */
function chipSpot(room, mark, width) {
  const { width: w, height: h } = room;
  const [dx, dy] = [mark.x - w / 2, mark.y - h / 2];
  const across = (w / 2 - width / 2 - 6) / Math.abs(dx || 1);
  const down = (h / 2 - 20) / Math.abs(dy || 1);
  const t = Math.min(across, down);
  const isSide = across < down;
  const [x, y] = [w / 2 + dx * t, h / 2 + dy * t];
  const within = (value, low, high) => Math.max(low, Math.min(high, value));
  for (let row = 0; row < CHIP.rows; row += 1) {
    for (let turn = 0; turn < CHIP.tries; turn += 1) {
      const along = (turn % 2 ? 1 : -1) * Math.ceil(turn / 2) * CHIP.step;
      const inX = isSide ? row * -Math.sign(dx) * width * 0.6 : along;
      const inY = isSide ? along : row * -Math.sign(dy) * 32;
      const endX = within(x + inX, width / 2 + 6, w - width / 2 - 6);
      const endY = within(y + inY, 18, h - 18);
      const box = [endX - width / 2 - 2, endY - CHIP.tall, endX + width / 2 + 2, endY + CHIP.tall];
      if (room.isTaken(box)) continue;
      room.take(box);
      return [endX, endY];
    }
  }
  return null;
}

function drawEdges(room, outside) {
  const some = outside.filter(({ count, isChosen }) => count || isChosen);
  const nodes = [];
  const most = Math.min(MOST_CHIPS, Math.floor((room.width * room.height) / PER_CHIP));
  for (const mark of some.slice(0, most)) {
    const width = widthOf(nameOf(mark.place), FACE.town) + CHIP.room;
    const spot = chipSpot(room, mark, width);
    if (!spot) continue;
    const turn = Math.atan2(mark.y - room.height / 2, mark.x - room.width / 2);
    const node = chipNode(mark, ARROWS[(Math.round(turn / (Math.PI / 4)) + 8) % 8]);
    [node.style.left, node.style.top] = spot.map((value) => `${value.toFixed(0)}px`);
    nodes.push(node);
  }
  query('#edges').replaceChildren(...nodes);
  const listed = some.slice(0, 40).map(({ place, count }) => `${nameOf(place)} ${grouped(count)}`);
  const more = some.length > 40 ? ` ${filled(texts.andMore, { n: grouped(some.length - 40) })}` : '';
  const words = some.length ? filled(texts.offTheMap, { places: listed.join(', ') + more }) : '';
  query('#off').textContent = legible(words);
}
