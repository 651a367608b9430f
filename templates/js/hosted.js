/* What a drawing of the page does for the program around it: see host.js, which calls it. */

/** Corrections of a visit before this one are the program's business. */
function withoutDraft() {
  changes.clear();
  edits.clear();
  isSaved = true;
  showChanges();
}

/** A card that is open when the program begins to show places itself goes. */
function setQuiet() {
  if (host.quiet && (popup.isOpen() || bottomSheet.classList.contains('open'))) {
    map.closePopup();
    bottomSheet.classList.remove('open');
  }
}

/** Selects a place for the program; shows the text that names it. */
function showFor(id) {
  const place = placeById.get(id);
  if (!place) {
    if (selected) closeCard();
    return;
  }
  select(id, { move: false });
  const mark = elementsByPlace.get(id).find((node) => node.localName === 'mark' && !node.closest('h1'));
  const box = mark?.getBoundingClientRect();
  if (box && (box.bottom < 0 || box.top > window.innerHeight)) {
    reveal(mark);
    bringIntoView(mark);
  }
}

function pickFor(text) {
  const subject = { name: text, id: 'host', candidates: [], mentions: [] };
  startPicking(subject, map.getContainer(), ({ lat, lng }) => {
    host.tell('picked', { at: [lat, lng].map((degrees) => Number(degrees.toFixed(5))) });
  });
}

/** Corrects a place or a name that is not mapped, as a card would: the program is told how it is
    written down. */
function decideFor({ place, unmapped, verdict }) {
  const of = placeById.get(place);
  if (of) correct(placeSubject(of), null, verdict);
  else if (data.unmapped[unmapped]) correct(unmappedSubject(unmapped), null, verdict);
}

function ghostFor(place) {
  if (place) showGhost(place);
  else hideGhost();
}

/** Selected words of the article and the comments can be told to the program. */
function bindWords() {
  const control = button('btn words', '');
  control.hidden = true;
  document.body.append(control);
  listen(document, 'selectionchange', () => {
    const words = host.keeps ? host.words : texts.thisIsAPlace;
    const found = words ? selectedWords() : null;
    control.hidden = !found;
    if (!found) return;
    control.textContent = words;
    const { left, bottom } = found.box;
    const room = document.documentElement.clientWidth - control.offsetWidth - 8;
    const x = Math.max(8, Math.min(left, room));
    const y = Math.min(bottom + 6, window.innerHeight - 44);
    control.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  });
  // The selection is gone once the button has the focus.
  control.addEventListener('pointerdown', (event) => event.preventDefault());
  control.addEventListener('click', () => {
    const found = selectedWords();
    if (found && !host.keeps) openMissed(found);
    else if (found) host.tell('words', { text: found.text, sentence: found.sentence, within: found.within });
    control.hidden = true;
  });
}

/** Longest name that is taken for one, in characters. */
const LONGEST_NAME = 80;

function selectedWords() {
  const selection = document.getSelection();
  const text = selection.toString().trim().replace(/\s+/g, ' ');
  if (!text || text.length > LONGEST_NAME || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = range.startContainer.parentElement;
  if (!start?.closest('#article, #comments')) return null;
  const part = start.closest('.s, p');
  const sentence = part?.textContent.trim().replace(/\s+/g, ' ') ?? '';
  const before = document.createRange();
  if (part) before.setStart(part, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const within = wordsWithin(sentence, text, before.toString().replace(/\s+/g, ' ').trimStart().length);
  return { text, sentence, within, box: range.getBoundingClientRect() };
}

/** Selected words with those around them in their sentence, from about where they stand. */
function wordsWithin(sentence, text, near) {
  const starts = [...sentence.matchAll(new RegExp(escaped(text), 'g'))].map(({ index }) => index);
  const at = starts.sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0];
  if (at === undefined) return text;
  const head = sentence.slice(0, at).slice(-CONTEXT).split(texts.maskedName).pop();
  const tail = sentence.slice(at + text.length).slice(0, CONTEXT).split(texts.maskedName)[0];
  const whole = (part, edge) => (part.length < CONTEXT ? part : part.replace(edge, ''));
  return (whole(head, /^\S*\s/) + text + whole(tail, /\s\S*$/)).trim();
}

function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Addresses open beside the program; in its frame nothing may load. */
function bindAddresses() {
  listen(document, 'click', (event) => {
    const link = event.target.closest('a[href^="http"]');
    if (!host.keeps || !link) return;
    event.preventDefault();
    window.open(link.href, '_blank', 'noopener');
  });
}

/** Files that are dropped are for the program; a frame would load them in the page's place. */
function bindDrop() {
  listen(document, 'dragenter', () => host.tell('drag'));
  for (const type of ['dragover', 'drop']) {
    listen(document, type, (event) => host.keeps && event.preventDefault());
  }
}

/** Keys that belong to the program wherever the focus is. */
function bindKeys() {
  listen(document, 'keydown', (event) => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z';
    const inField = event.target.matches?.('input, textarea');
    if (!host.keeps || !(event.key === 'F6' || (isUndo && !inField))) return;
    event.preventDefault();
    host.tell('key', { key: isUndo ? 'undo' : 'F6' });
  });
}

function jumpFor(block) {
  const node = document.getElementById(block);
  if (node) jumpTo(node);
}
