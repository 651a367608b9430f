/* Editing the summary: which sentences of the article stand in it, in which order, and a line of one's own,
   which is never among them. */

/** Characters of a sentence that tell it from the others in the file. */
const QUOTED = 80;
const OFFERED = 110;

function bindSummary() {
  const control = button('btn js-only edit-summary', texts.edit);
  control.setAttribute('aria-expanded', 'false');
  control.setAttribute('aria-label', legible(texts.editSummary));
  query('#summary').append(control);
  control.addEventListener('click', () => {
    const open = query('#summary .editor');
    control.setAttribute('aria-expanded', String(!open));
    if (open) open.remove();
    else control.after(summaryEditor());
    query('#summary .editor select, #summary .editor button')?.focus();
  });
}

/** The sentences of the article, by the ids that the summary's lines have. */
function articleSentences() {
  return new Map(queryAll('#article .s[id]').map((node) => [node.id, node]));
}

function summaryEditor() {
  const sentences = articleSentences();
  const now = editOf('summary');
  const before = queryAll('#summary li[data-sentence]').map((line) => line.dataset.sentence);
  const state = {
    chosen: chosenBy(now, sentences) ?? before.filter((id) => sentences.has(id)),
    line: now?.line ?? '',
    by: now?.by ?? editorName,
    isOwn: Boolean(now?.sentences?.length),
  };
  const list = element('ol', 'chosen');
  const node = element('div', 'editor', list, adder(sentences, state, () => renew()), ...ownLine(state, () => store()));
  const renew = (focus) => {
    state.isOwn = true;
    drawChosen(list, sentences, state, renew);
    store();
    list.querySelector(focus ?? 'button')?.focus();
  };
  const store = () => edit('summary', null, summaryEntry(sentences, state));
  const back = button('btn', texts.asGeobriefChose);
  back.addEventListener('click', () => {
    Object.assign(state, { chosen: before.filter((id) => sentences.has(id)), isOwn: false });
    drawChosen(list, sentences, state, renew);
    store();
  });
  drawChosen(list, sentences, state, renew);
  node.append(back);
  return node;
}

/** The sentences that an entry names, or null where it names none. */
function chosenBy(entry, sentences) {
  if (!entry?.sentences?.length) return null;
  const plain = (text) => text.replace(/\s+/g, ' ');
  const found = entry.sentences.map((words) => {
    const hit = [...sentences].find(([, node]) => plain(node.textContent).includes(plain(words)));
    return hit?.[0];
  });
  return found.filter(Boolean);
}

function summaryEntry(sentences, { chosen, line, by, isOwn }) {
  const quotes = isOwn ? chosen.map((id) => quoteOf(sentences.get(id).textContent)) : [];
  if (!quotes.length && !line.trim()) return null;
  return { sentences: quotes, line: line.trim() || null, by: by.trim() || null };
}

/** Words that find a sentence again: its beginning, without a masked name. */
function quoteOf(text) {
  const parts = text.trim().replace(/\s+/g, ' ').split(texts.maskedName);
  const part = parts.reduce((a, b) => (b.length > a.length && a.length < QUOTED / 2 ? b : a)).trim();
  return part.length <= QUOTED ? part : part.slice(0, QUOTED).replace(/\s\S*$/, '');
}

function drawChosen(list, sentences, state, renew) {
  const move = (at, step) => () => {
    const [id] = state.chosen.splice(at, 1);
    if (step) state.chosen.splice(at + step, 0, id);
    renew(step ? `li:nth-child(${at + step + 1}) button` : undefined);
  };
  const items = state.chosen.map((id, at) => {
    const words = element('span', 'words', sentences.get(id).textContent);
    const control = (name, step, isOff) => {
      const node = button('btn', name);
      node.disabled = isOff;
      node.setAttribute('aria-label', legible(`${name} (${at + 1})`));
      node.addEventListener('click', move(at, step));
      return node;
    };
    const last = state.chosen.length - 1;
    const tools = [control(texts.up, -1, at === 0), control(texts.down, 1, at === last), control(texts.takeOut, 0, last === 0)];
    const item = element('li', '', words, element('span', 'tools', ...tools));
    words.lang = data.document.language;
    words.dir = 'auto';
    return item;
  });
  list.replaceChildren(...items);
}

function adder(sentences, state, renew) {
  const select = element('select');
  select.append(new Option(legible(texts.addSentence), ''));
  for (const [id, node] of sentences) {
    const said = node.closest('[data-said]')?.dataset.said ?? '';
    const text = node.textContent.trim();
    select.append(new Option(legible(`${said} ${text.length > OFFERED ? `${text.slice(0, OFFERED)}…` : text}`), id));
  }
  select.setAttribute('aria-label', legible(texts.addSentence));
  select.addEventListener('change', () => {
    const id = select.value;
    select.value = '';
    if (!id || state.chosen.includes(id)) return;
    state.chosen.push(id);
    renew();
    select.focus();
  });
  return select;
}

function ownLine(state, store) {
  const line = element('textarea');
  Object.assign(line, { rows: 2, value: state.line });
  const by = nameField(state.by);
  const read = () => {
    rememberName(by.value.trim());
    Object.assign(state, { line: line.value, by: by.value });
    store();
  };
  for (const field of [line, by]) field.addEventListener('change', read);
  return [
    element('label', '', element('span', '', texts.ownLine), line),
    element('label', '', element('span', '', texts.yourName), by),
  ];
}
