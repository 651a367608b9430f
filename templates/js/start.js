/* Ties text and map together and starts. */

/** Milliseconds after which no zoom of the map moves any more. */
const SETTLED = 500;

function bindText() {
  for (const node of queryAll('mark[data-place], #places [data-place]')) {
    standsFor(node.dataset.place, node);
  }
  for (const type of ['mouseover', 'focusin']) {
    listen(document, type, ({ target }) => hover(placeUnder(target)));
  }
  listen(document.documentElement, 'mouseleave', () => hover(null));
  listen(document, 'click', onTextClick);
  listen(document, 'keydown', (event) => {
    if (event.key === 'Escape' && selected) closeCard();
  });
}

function onTextClick(event) {
  const link = event.target.closest('mark[data-place] a, #places .pick');
  const step = event.target.closest('[data-step]');
  const jump = event.target.closest('a[data-jump]');
  if (link) {
    event.preventDefault();
    select(placeUnder(link), { focus: byKeyboard(event), from: link });
  } else if (step) {
    stepTo(placeById.get(placeUnder(step)), Number(step.dataset.step));
  } else if (jump) {
    const target = document.getElementById(jump.hash.slice(1));
    if (!target) return;
    event.preventDefault();
    jumpTo(target);
  }
}

function bindMap() {
  map.on('click', closeCard);
  map.on('popupclose', () => {
    if (!life.aborted && selected && wideScreen.matches && !popup.isOpen()) closeCard();
  });
  map.on('popupopen popupclose', () => setTimeout(refresh, 0));
  map.on('zoomstart', () => map.getContainer().classList.add('zooming'));
  map.on('zoomend moveend resize', () => {
    if (life.aborted) return;
    map.getContainer().classList.remove('zooming');
    limitZoom();
    fitCard();
    refresh();
  });
  document.fonts?.ready.then(() => {
    forgetSizes();
    refresh();
  });
  const observer = new ResizeObserver(() => {
    // A program's panels come and go: what the reader looks at stays.
    const isMoved = host.keeps && fitted && !isFitted();
    map.invalidateSize({ animate: false });
    if (!selected && !isMoved) fitFrame(false);
    refresh();
  });
  observer.observe(map.getContainer());
  listen(life, 'abort', () => {
    endPicking?.();
    observer.disconnect();
    // Timers of Leaflet's (a zoom that moves, a wheel that turned) still ask the map, and end by themselves.
    setTimeout(() => map.remove(), SETTLED);
  });
}

function refresh() {
  if (life.aborted) return;
  showBorne();
  updateLocator();
  placeOffMapMarkers();
  placeLabels();
  updateTabStops();
}

/** `#place=ID` selects a place. */
function followAddress() {
  const id = new URLSearchParams(location.hash.slice(1)).get('place');
  if (id) select(id);
}

function start() {
  document.documentElement.classList.add('js');
  const box = query('.mapbox');
  for (const name of ['tabindex', 'role', 'aria-label']) box.removeAttribute(name);
  // A path has no element before the map has a view: fit first, draw then.
  map.invalidateSize({ animate: false });
  fitFrame(false);
  createPanes();
  addControls();
  drawBasemap();
  drawCountries();
  drawShapes();
  drawCourses();
  drawHints();
  drawMarkers();
  drawNamedBorders();
  for (const layer of [rejected, ghosts, changedPins]) layer.addTo(map);
  createLabels();
  createOffMapMarkers();
  bindText();
  bindBorders();
  bindMap();
  bindUnmapped();
  bindSummary();
  createFilter();
  createLayerSwitch();
  createTips();
  createListTools();
  createFolds();
  followLinks();
  createStrip();
  bindWords();
  bindKeys();
  bindAddresses();
  bindDrop();
  query('#one-page').addEventListener('change', ({ target }) => {
    query('.page').classList.toggle('one-page', target.checked);
  });
  restoreDraft();
  showChanges();
  fitFrame(false);
  refresh();
  if (before) restoreView(before);
  else followAddress();
  listen(window, 'hashchange', followAddress);
  // For tests and for curious readers at the console.
  window.geobrief = { map, select, places };
}

start();
return {
  currentView,
  withoutDraft,
  setQuiet,
  show: showFor,
  pick: pickFor,
  unpick: () => endPicking?.(),
  ghost: ghostFor,
  jump: jumpFor,
  decide: decideFor,
};
