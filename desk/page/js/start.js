/* Starts the desk: the engine, files that come in, keys, leaving. */

function bindFiles() {
  const hear = (id, take) => {
    const field = query(id);
    field.addEventListener('change', () => {
      const files = [...field.files];
      field.value = '';
      if (files.length) take(files);
    });
  };
  hear('#choose-articles', openAny);
  hear('#choose-places', ([file]) => loadPlaces(file));
  hear('#choose-fixes', ([file]) => desk.now && loadFixes(desk.now, file));
  let depth = 0;
  const over = (by) => {
    depth = Math.max(0, depth + by);
    document.body.classList.toggle('dropping', depth > 0);
  };
  // A frame takes what is dropped on it: while something is dragged, the frames are not there.
  document.addEventListener('dragenter', () => over(1));
  document.addEventListener('dragleave', () => over(-1));
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', async (event) => {
    event.preventDefault();
    over(-depth);
    const files = await droppedFiles(event.dataTransfer);
    if (files.length) openAny(files);
    else if (event.dataTransfer.getData('text').trim()) openText(event.dataTransfer.getData('text'));
  });
}

/** Files, and what is in folders, by their paths. */
async function droppedFiles({ items, files }) {
  const entries = [...items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (!entries.some(({ isDirectory }) => isDirectory)) return [...files];
  const found = [];
  for (const entry of entries) await collect(entry, found);
  found.sort((a, b) => (a.path < b.path ? -1 : 1));
  return found.map(({ file }) => file);
}

async function collect(entry, found) {
  if (entry.isFile) {
    const file = await new Promise((resolve, reject) => entry.file(resolve, reject));
    if (!file.name.startsWith('.')) found.push({ path: entry.fullPath, file });
    return;
  }
  const reader = entry.createReader();
  for (;;) {
    const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (!some.length) return;
    for (const one of some) await collect(one, found);
  }
}

/** Articles become tabs; corrections, places and language packs are taken as what they are. */
async function openAny(files) {
  const articles = [];
  for (const file of files) {
    if (/\.fix\.toml$/i.test(file.name) && desk.now) await loadFixes(desk.now, file);
    else if (/\.geojson$/i.test(file.name)) await loadPlaces(file);
    else if (/\.geobrief-language$/i.test(file.name)) await loadLanguage(file);
    else articles.push(file);
  }
  await openFiles(articles);
}

function bindKeys() {
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    const inField = target.matches('input:not([type="radio"]), textarea, select');
    if (key === 'Escape') onEscape();
    else if (key === 'F6') cycleFocus();
    else if (key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !inField && desk.now) undoNow();
    else if (/^\d$/.test(key) && desk.panel === 'check' && !inField && !event.ctrlKey && !event.altKey) desk.now.byKey?.(Number(key));
    else return;
    if (key !== 'Escape') event.preventDefault();
  });
  // Pasted on the empty page, wherever the focus is.
  document.addEventListener('paste', (event) => {
    const { target, clipboardData } = event;
    if (desk.now || target.matches?.('input, textarea')) return;
    const files = [...clipboardData.files];
    const field = query('#paste');
    if (files.length) openAny(files);
    else if (field) {
      field.value = clipboardData.getData('text');
      field.focus();
    }
    event.preventDefault();
  });
}

function undoNow() {
  if (desk.panel === 'places') undoPlaces();
  else undo(desk.now);
}

function onEscape() {
  if (desk.menu) {
    closeMenu();
    query('[data-key="exports"]')?.focus();
  } else if (!query('#notice').hidden) query('#notice').hidden = true;
  else if (desk.panel) openPanel(desk.panel === 'add' ? 'places' : null);
}

function bindRest() {
  query('#new').addEventListener('click', () => show(null));
  query('#switch').addEventListener('change', ({ target }) => show(desk.articles.find(({ id }) => id === Number(target.value)) ?? null));
  document.addEventListener('click', ({ target }) => {
    if (desk.menu && !target.closest('#pop, [aria-expanded]')) closeMenu();
  });
  // A reader who went into the briefing; its frame also has the focus when it has just come.
  window.addEventListener('blur', () => setTimeout(() => query('iframe:focus:is(:hover, :focus-visible)') && closeMenu(), 0));
  window.addEventListener('resize', placeExamples);
  window.addEventListener('beforeunload', (event) => {
    const isLost = desk.articles.some(({ isSaved }) => !isSaved) || (!own.isSaved && !own.isKept);
    if (isLost) event.preventDefault();
  });
}

bindFiles();
bindKeys();
bindRest();
drawAll();
// The page is drawn before the engine is unpacked.
requestAnimationFrame(() => setTimeout(carrier.start, 0));
engine.ready.then(restoreOwn, () => {}).then(() => engine.about && shelf.open());
