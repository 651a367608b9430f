/* On paper map and bars are drawn anew for its width, so that their words can be read. */

/** Width and height of the map, width of the bars: 182 mm of A4 at 96 dots an inch, less the sources. */
const PAPER = { map: [686, 423], chart: 490 };
let isOnPaper = false;
let viewOnScreen = null;

/** Shows on one size what another one shows: the same middle, as large as fits. */
function carryView([fromWidth, fromHeight], [width, height]) {
  const by = Math.min(width / fromWidth, height / fromHeight);
  view.x = width / 2 + (view.x - fromWidth / 2) * by;
  view.y = height / 2 + (view.y - fromHeight / 2) * by;
  view.k *= by;
}

function drawForPaper() {
  if (isOnPaper || !now.places) return;
  viewOnScreen = { ...view };
  const screen = boxSize();
  isOnPaper = true;
  if (view.isMoved && screen[0] && screen[1]) carryView(screen, PAPER.map);
  else fit();
  drawMap();
  drawTime();
}

function drawForScreen() {
  if (!isOnPaper) return;
  isOnPaper = false;
  Object.assign(view, viewOnScreen);
  drawMap();
  drawTime();
}

function bindPaper() {
  window.addEventListener('beforeprint', drawForPaper);
  window.addEventListener('afterprint', drawForScreen);
}
