/* Comments: only those that name a place, and their layer of the map. */

const commentFilter = query('#comment-filter');
const commentLayer = query('#comment-layer');

/** Places of the comments, most mentioned first. */
function createFilter() {
  const named = places.filter((place) => place.comments > 0);
  if (!commentFilter || named.length === 0) return;
  named.sort((a, b) => b.comments - a.comments);
  for (const { id, label, comments: number } of named) {
    commentFilter.append(new Option(legible(filled(texts.thatName, { name: label, n: grouped(number) })), id));
  }
  commentFilter.closest('.filter').hidden = false;
  commentFilter.addEventListener('change', () => filterComments(commentFilter.value));
}

/** Shows the comments that name a place; all of them without an id. */
function filterComments(id) {
  commentFilter.value = id;
  const marks = id ? elementsByPlace.get(id).filter((node) => node.localName === 'mark') : [];
  const wanted = new Set(marks.map((mark) => mark.closest('.comment')));
  let shown = 0;
  for (const comment of queryAll('#comments .comment')) {
    comment.hidden = Boolean(id) && !wanted.has(comment);
    if (!comment.hidden) shown += 1;
  }
  const words = counted(texts.commentsShown, shown);
  query('#comments .filter-count').textContent = id ? words : '';
}

/** Whatever hides a node is opened. */
function reveal(node) {
  const folded = node.closest('details');
  if (folded) folded.open = true;
  unfoldFor(node);
  if (node.closest('.comment[hidden]')) filterComments('');
}

/** From a card to the comments that name its place. */
function commentsButton(place) {
  const control = button('btn', counted(texts.itsComments, place.comments));
  control.addEventListener('click', () => {
    filterComments(place.id);
    bringIntoView(query('#comments'), 'start');
  });
  return control;
}

/* The layer: what only comments name, and how often they name the rest. */

function createLayerSwitch() {
  const hasLayer = drawnPlaces.some((place) => place.comments > 0);
  if (!hasLayer) return;
  commentLayer.closest('.layer').hidden = false;
  commentLayer.addEventListener('change', () => {
    query('.mapbox').classList.toggle('without-comments', !commentLayer.checked);
    forgetSizes();
    refresh();
  });
}

/** Whether a place stands on the map as it is switched. */
function isOnLayer(place) {
  return place.article > 0 || commentLayer.checked;
}
