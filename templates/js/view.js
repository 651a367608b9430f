/* What a reader sees of the page, so that the page can be drawn anew around it: where they scrolled to,
   what is selected, what the map shows, what is unfolded. */

const ANCHORS = '#title, .s[id], section[id] > h2, .places tr[data-place]';

/** The place that each mention stands for, by block and offset. */
function placesOfMentions() {
  const found = new Map();
  for (const { id, mentions } of data.places) {
    for (const { block, start } of mentions) found.set(`${block}:${start}`, id);
  }
  return found;
}

function currentView() {
  const anchor = queryAll(ANCHORS).find((node) => node.getBoundingClientRect().bottom > 0);
  const mention = selected?.mentions[0];
  return {
    anchor: anchor && { path: pathOf(anchor), top: anchor.getBoundingClientRect().top },
    center: map.getCenter(),
    zoom: map.getZoom(),
    mention: mention && `${mention.block}:${mention.start}`,
    wasInCard: Boolean(document.activeElement?.closest('.card')),
    hasCard: !host.quiet,
    unfolded: queryAll('section[id]:not(.folded)').map(({ id }) => id),
    places: placesOfMentions(),
    layer: commentLayer?.checked,
    filter: commentFilter?.value,
  };
}

/** A selector that finds the same node in another drawing of the page. */
function pathOf(node) {
  if (node.id) return `#${CSS.escape(node.id)}`;
  if (node.dataset.place) return `#places [data-place="${CSS.escape(node.dataset.place)}"]`;
  return `#${CSS.escape(node.parentElement.id)}`;
}

function restoreView(before) {
  for (const id of before.unfolded) unfoldFor(document.getElementById(id));
  if (commentLayer && before.layer === false) {
    commentLayer.checked = false;
    commentLayer.dispatchEvent(new Event('change'));
  }
  if (before.filter && elementsByPlace.has(before.filter)) filterComments(before.filter);
  allowZoomAt(before.center);
  map.setView(before.center, before.zoom, { animate: false });
  const place = placesOfMentions().get(before.mention);
  if (place) select(place, { move: false, focus: before.wasInCard });
  const anchor = before.anchor && query(before.anchor.path);
  if (anchor) {
    const by = anchor.getBoundingClientRect().top - before.anchor.top;
    window.scrollBy({ top: by, behavior: 'instant' });
  }
  flashChanges(before.places);
}

/** Names that stand for another place now light up once. */
function flashChanges(placesBefore) {
  const changed = new Set();
  for (const [mention, id] of placesOfMentions()) {
    if (placesBefore.get(mention) !== id) changed.add(id);
  }
  for (const id of changed) setState(id, 'renewed', true);
  setTimeout(() => {
    for (const id of changed) setState(id, 'renewed', false);
  }, 700);
}
