/* The two rows above the briefing, the bar below it on small screens, the notice. */

const TOOLS = [
  ['correct', 'Correct', 'i-pen'],
  ['places', 'My places', 'i-pin'],
  ['why', 'Why', 'i-why'],
  ['check', 'Check', 'i-ok'],
];

function drawTabs() {
  const tabs = desk.articles.map((article) => {
    const check = article.made?.check;
    const name = h(
      'button',
      { 'aria-current': String(article === desk.now), 'data-key': `tab-${article.id}`, title: titleOf(article), onclick: () => show(article) },
      h('b', { dir: 'auto' }, titleOf(article)),
      check ? h('span.count', { title: `${check} to check` }, check, h('span.vh', {}, ' to check')) : null,
      article.state === 'reading' ? icon('i-turn', 'turning') : null,
      article.state === 'failed' ? icon('i-warn') : null,
    );
    const close = h('button.x.close', { 'aria-label': `Close ${titleOf(article)}`, 'data-key': `close-${article.id}`, onclick: () => closeArticle(article) }, icon('i-x'));
    return h(article === desk.now ? 'div.tab.now' : 'div.tab', {}, name, close);
  });
  fill(query('.tabs'), tabs);
  query('#new').hidden = desk.articles.length === 0;
  const choices = desk.articles.map((article, at) => {
    const option = new Option(`${titleOf(article)} (${at + 1} of ${desk.articles.length})`, article.id);
    option.selected = article === desk.now;
    return option;
  });
  const none = new Option('New article', '');
  none.selected = !desk.now;
  query('#switch').replaceChildren(...choices, none);
}

function drawTools() {
  const article = desk.now?.state === 'made' ? desk.now : null;
  const [row, bar] = [query('.tools'), query('.bottom')];
  row.hidden = bar.hidden = !article;
  if (!article) return;
  const { made } = article;
  const pressed = (panel) => String(desk.panel === panel || (panel === 'places' && desk.panel === 'add'));
  const toggle = (panel) => () => openPanel(desk.panel === panel ? null : panel);
  const button = (panel, ...words) =>
    h('button.tool', { 'aria-pressed': pressed(panel), 'data-tool': panel, 'data-key': panel, onclick: toggle(panel) }, words);
  const notes = made.notices.length;
  const beside = {
    correct: fixCount(article) ? h('small', {}, fixCount(article)) : null,
    places: own.list.length ? h('small', {}, own.list.length) : null,
    check: made.check ? h('span.count', {}, made.check) : h('small', {}, 'none'),
  };
  const input = [h('span.wide', {}, article.name ?? 'pasted', notes ? ', ' : ''), notes ? counted(notes, 'note') : ''];
  fill(
    row,
    button('input', icon('i-list'), 'Input ', h('small', {}, input)),
    h('span.separator'),
    TOOLS.map(([panel, words]) => button(panel, words, ' ', beside[panel])),
    h('span.grow'),
    article.isSaved ? null : h('span.unsaved', {}, 'Changes not saved'),
    h('button.tool', { 'aria-expanded': String(desk.menu), 'aria-controls': 'pop', 'data-key': 'exports', 'data-tool': 'exports', onclick: toggleMenu }, 'Exports', icon('i-down')),
    h('button.tool.primary', { 'data-key': 'save', id: 'save', onclick: () => saveBriefing(article) }, icon('i-save'), 'Save briefing'),
  );
  const small = (panel, name, words, count) =>
    h('button', { 'aria-pressed': pressed(panel), 'data-key': `small-${panel}`, onclick: toggle(panel) }, icon(name), words, count ? h('span.count', {}, count) : null);
  fill(
    bar,
    small('input', 'i-list', 'Input'),
    small('correct', 'i-pen', 'Correct'),
    small('places', 'i-pin', 'My places'),
    small('check', 'i-ok', 'Check', made.check),
    h('button', { 'aria-expanded': String(desk.menu), 'data-key': 'small-save', onclick: toggleMenu }, icon('i-save'), 'Save'),
  );
}

let noticeTimer = 0;

/** Says something for a while, with at most one thing to do about it. */
function notify(words, action = '', act = null) {
  const notice = query('#notice');
  clearTimeout(noticeTimer);
  const close = () => {
    notice.hidden = true;
  };
  const control = act && h('button', { onclick: () => (close(), act()) }, action);
  fill(notice, h('span', {}, words), control);
  notice.hidden = false;
  noticeTimer = setTimeout(close, act || words.length > 90 ? 15_000 : 6000);
}

/** F6: from the tools to the panel to the briefing and round. */
function cycleFocus() {
  const stops = [query('.tools button'), query('#side:not([hidden]) h2'), desk.now?.frame, query('#paste')];
  const present = stops.filter((node) => node && node.offsetParent !== null && !node.closest('[hidden]'));
  if (!present.length) return;
  const holds = (node) => {
    const room = node.closest('.tools, #side, #frames, #stage');
    return room?.contains(document.activeElement);
  };
  const at = present.findIndex(holds);
  present[(at + 1) % present.length].focus();
}
