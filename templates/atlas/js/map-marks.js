/* Marks: a place is as large as its documents, its shape and filling say how sure and by whom. What is
   filtered out stays as a grey dot. */

/** Marks from which on they are painted, not built. */
const PAINTED_FROM = 500;
const GHOST = 2.2;
/** Radius from which on the count stands inside. */
const COUNTED_FROM = 9;

const canvas = query('#marks');
/** Marks of the last drawing, for the pointer: large below small. */
let marks = [];

function radiusOf(count) {
  return count ? 4.5 + 1.7 * Math.sqrt(count) : GHOST;
}

/** "Beira: 27 documents. Sure." */
function describe(place) {
  const counts = now.places;
  const count = counts.documents[place];
  const words = `${nameOf(place)}: ${counted(texts.documents, count)}`;
  const more = onlyInComments(counts, place) ? `, ${texts.commentsOnly}` : '';
  const status = count ? ` ${STATUS_WORDS[counts.status[place]]}.` : '';
  return legible(`${words}${more}.${status}`);
}

/** Places in the box and beyond its edge. */
function marksHere([width, height]) {
  const counts = now.places;
  const [inside, outside] = [[], []];
  for (const place of whole.named) {
    if (isArea[place]) continue;
    const [x, y] = onScreen(place);
    const count = counts.documents[place];
    const isOut = x < 4 || y < 4 || x > width - 4 || y > height - 4;
    const mark = { place, x, y, count, r: radiusOf(count), isChosen: state.places.includes(place) };
    mark.hollow = onlyInComments(counts, place);
    mark.status = count ? counts.status[place] : SURE;
    (isOut ? outside : inside).push(mark);
  }
  inside.sort((a, b) => b.count - a.count || a.place - b.place);
  outside.sort((a, b) => b.count - a.count || a.place - b.place);
  return { inside, outside };
}

function markNode({ place, x, y, r, count, hollow, status, isChosen }) {
  if (!count && !isChosen) return svg('circle', { class: 'dot', cx: x.toFixed(1), cy: y.toFixed(1), r });
  const isCheck = status === CHECK;
  const classes = ['mk', hollow && 'c', isCheck && 'q', isChosen && 'sel', !count && 'ghost'];
  const node = svg('g', {
    class: classes.filter(Boolean).join(' '),
    'data-place': place,
    transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})`,
  });
  node.append(svg('title', {}, describe(place)));
  const wide = r + 2;
  if (isCheck) {
    node.append(svg('path', { class: 'r', d: `M0-${wide}L${wide} 0L0 ${wide}L-${wide} 0Z` }));
    node.append(svg('text', { class: 'nn', y: 3.6 }, '?'));
  } else {
    node.append(svg('circle', { class: 'r', r: r.toFixed(1) }));
    if (status > SURE && !hollow) node.append(svg('circle', { class: 'lk', r: (r + 2.6).toFixed(1) }));
    if (r > COUNTED_FROM) node.append(svg('text', { class: 'nn', y: 3.6 }, grouped(count)));
  }
  if (isChosen) node.append(svg('circle', { class: 'sr', r: (r + 4.5).toFixed(1) }));
  node.append(svg('circle', { class: 'hit', r: Math.max(13, r) }));
  return node;
}

/** Paints marks that are too many to be built. */
function paint(some, [width, height]) {
  const scale = window.devicePixelRatio || 1;
  [canvas.width, canvas.height] = [width * scale, height * scale];
  const context = canvas.getContext('2d');
  context.scale(scale, scale);
  const style = getComputedStyle(mapBox);
  const colour = (name) => style.getPropertyValue(name).trim();
  const [article, comments, paper, ghost] = ['--article', '--comments', '--paper', '--label-2'].map(colour);
  context.textAlign = 'center';
  context.font = `700 10px ${families.getPropertyValue('--sans')}`;
  const disc = (x, y, r) => {
    context.beginPath();
    context.arc(x, y, r, 0, 2 * Math.PI);
  };
  const sorted = [...some].sort((a, b) => Number(a.count > 0) - Number(b.count > 0) || b.r - a.r);
  for (const { x, y, r, count, hollow, status } of sorted) {
    if (!count) {
      context.globalAlpha = 0.6;
      context.fillStyle = ghost;
      disc(x, y, GHOST);
      context.fill();
      context.globalAlpha = 1;
      continue;
    }
    const line = hollow ? comments : article;
    context.beginPath();
    if (status === CHECK) {
      const wide = r + 2;
      context.moveTo(x, y - wide);
      for (const [dx, dy] of [
        [wide, 0],
        [0, wide],
        [-wide, 0],
      ])
        context.lineTo(x + dx, y + dy);
      context.closePath();
    } else disc(x, y, r);
    context.fillStyle = hollow || status === CHECK ? paper : article;
    context.fill();
    context.lineWidth = hollow ? 2.4 : 1.6;
    context.strokeStyle = hollow || status === CHECK ? line : paper;
    context.stroke();
    if (status > SURE && status !== CHECK && !hollow) {
      context.strokeStyle = article;
      context.lineWidth = 1.3;
      disc(x, y, r + 2.6);
      context.stroke();
    }
    if (r > COUNTED_FROM || status === CHECK) {
      context.fillStyle = hollow || status === CHECK ? line : paper;
      context.fillText(status === CHECK ? '?' : grouped(count), x, y + 3.6);
    }
  }
}

/** The smallest mark under a point of the box. */
function markAt(x, y) {
  let found = null;
  for (const mark of marks) {
    if (!mark.count) continue;
    const near = Math.hypot(mark.x - x, mark.y - y) <= Math.max(9, mark.r);
    if (near && (!found || mark.r < found.r)) found = mark;
  }
  return found?.place ?? null;
}
