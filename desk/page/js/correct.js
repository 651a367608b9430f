/* Correcting: a place of the briefing, a name that is listed and not mapped, words that geobrief did not
   take for a name, and the summary. What is changed is shown at once. */

PANELS.correct = (article) => {
  const { subject } = article;
  const segment = article.segment ?? (subject?.words ? 'missed' : 'place');
  const parts = { place: placePart, missed: missedPart, summary: summaryPart };
  const tab = (key, words) =>
    h('button', { role: 'tab', id: `tab-${key}`, 'aria-selected': String(key === segment), 'aria-controls': 'part', tabindex: key === segment ? '0' : '-1', 'data-key': `tab-${key}`, onclick: () => chooseSegment(article, key), onkeydown: moveSegment }, words);
  return [
    heading('Correct', 'what you change is shown at once'),
    h('div.segments', { role: 'tablist', 'aria-label': 'What to correct' }, tab('place', 'Places'), tab('missed', 'Missed names'), tab('summary', 'Summary')),
    h('div.scroll', { id: 'part', role: 'tabpanel', 'aria-labelledby': `tab-${segment}`, tabindex: '-1' }, parts[segment](article)),
    correctionFoot(article),
  ];
};

function chooseSegment(article, key) {
  article.segment = key;
  drawPanel();
}

function moveSegment(event) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const tabs = queryAll('.segments button');
  const next = tabs[(tabs.indexOf(event.target) + step + tabs.length) % tabs.length];
  next.focus();
  next.click();
}

function correctionFoot(article) {
  const number = fixCount(article);
  const told = number ? `${counted(number, 'correction')}${article.isSaved ? '' : ', not saved'}` : 'No corrections yet';
  return h(
    'div.foot',
    {},
    h('span.grow', {}, told),
    h('button.btn.small', { 'data-key': 'undo', disabled: !article.history.length, onclick: () => undo(article) }, icon('i-undo'), 'Undo'),
    number ? h('button.btn.small', { 'data-key': 'save-fixes', onclick: () => saveFixes(article) }, 'Save') : null,
    h('button.btn.small', { 'data-key': 'load-fixes', onclick: () => query('#choose-fixes').click() }, 'Load'),
  );
}

/** A place of the briefing with what its map has on it. */
function placeOf(article, id) {
  const at = article.data.places.findIndex((place) => place.id === id);
  return at < 0 ? null : { ...article.data.map.places[at], ...article.data.places[at] };
}

function placePart(article) {
  const { subject, data } = article;
  const place = placeOf(article, subject?.place ?? article.selected);
  if (place) return placeForm(article, place);
  const unmapped = data.unmapped[subject?.unmapped];
  if (unmapped) return unmappedForm(article, unmapped, subject.unmapped);
  return [
    h('p.sub', {}, 'Click a name in the text, a row of the list or a mark on the map; it opens here.'),
    h('h3.small', {}, 'Places of this briefing'),
    h('ul.list', {}, data.places.map((other, at) => h('li.plain', {}, h('div', {}, h('b', { dir: 'auto' }, data.map.places[at].label), h('span', {}, `${data.map.places[at].sort} \u00b7 ${data.map.places[at].status_word}`)), h('button.btn.small', { 'data-key': `p-${other.id}`, onclick: () => correctThis({ place: other.id }) }, 'Correct', h('span.vh', {}, ` ${data.map.places[at].label}`))))),
  ];
}

/** One of several to choose from. `now`: whether it holds. */
function option({ group, name, told, mark, now, onchange, ghost, article }) {
  const radio = h('input', { type: 'radio', name: group, checked: now, 'data-key': `${group}-${name}`, onchange });
  const label = h('label', {}, radio, h('span', {}, h('b', { dir: 'auto' }, name), h('span', {}, told)), h('em', {}, mark ?? ''));
  if (ghost) {
    const shows = (place) => () => post(article, 'ghost', { place });
    label.addEventListener('mouseenter', shows(ghost));
    label.addEventListener('mouseleave', shows(null));
    radio.addEventListener('focus', shows(ghost));
    radio.addEventListener('blur', shows(null));
  }
  return label;
}

const NO_PLACE = { name: 'No place', told: 'A company, a person, part of another name' };

function decide(article, subject, verdict) {
  post(article, 'decide', { ...subject, verdict });
}

/** Radios for a place: one's own first, then the candidates, then no place. */
function candidateOptions(article, place, group, keys = false) {
  const isOpen = place.status === 'check';
  const full = [place.name, place.lies_in].filter(Boolean).join(', ');
  const now = { id: place.id, label: full, lat: place.lat, lon: place.lon, reason: isOpen ? place.sort : (place.evidence[0] ?? place.sort), now: !isOpen };
  const candidates = [now, ...place.alternatives];
  candidates.sort((a, b) => Number(b.id.startsWith('user:')) - Number(a.id.startsWith('user:')));
  const key = (n) => (keys && n < 10 ? h('kbd', {}, n) : null);
  const rows = candidates.map((candidate, at) =>
    option({
      article,
      group,
      name: candidate.label,
      told: candidate.reason ?? '',
      mark: key(at + 1) ?? (candidate.now ? 'now' : candidate.id.startsWith('user:') ? 'my places' : ''),
      now: Boolean(candidate.now),
      ghost: candidate.now ? null : candidate,
      onchange: () => chooseCandidate(article, place, candidate),
    }),
  );
  rows.push(option({ article, group, ...NO_PLACE, mark: key(0), onchange: () => decide(article, { place: place.id }, { place: 'none' }) }));
  return { rows, candidates };
}

function chooseCandidate(article, place, { id, label, lat, lon, now }) {
  if (!now) decide(article, { place: place.id }, { place: id, label, position: [lat, lon] });
}

function placeForm(article, place) {
  const { rows } = candidateOptions(article, place, 'candidate');
  const isFixed = article.made.corrections.some(({ place: id }) => id === place.id);
  return [
    h('h3', { dir: 'auto' }, place.label),
    h('p.sub', {}, place.sort),
    h('div.because', {}, icon(`i-${place.status}`), h('span', {}, h('b', {}, `${place.status_word}. `), place.evidence.join(' '))),
    quoted(article, place.mentions[0]),
    place.mentions.length > 1 ? h('p.hint', {}, `${counted(place.mentions.length, 'mention')}; the choice holds for all of them. One of them alone: in the place’s card, with this panel closed.`) : null,
    h('h3.small', { id: 'which' }, 'Which place is meant?'),
    h('div.options', { role: 'radiogroup', 'aria-labelledby': 'which' }, rows),
    elsewhere(article, { place: place.id }, place.label),
    isFixed ? h('div.actions', {}, h('button.btn', { 'data-key': 'auto', onclick: () => takeBack(article, place) }, icon('i-undo'), 'As geobrief decided')) : null,
    arrangement(article, place),
  ];
}

/** Forgets the corrections that decided a place. */
function takeBack(article, place) {
  const about = article.made.corrections.filter(({ place: id }) => id === place.id);
  correct(article, about.map(({ name, within }) => ({ name, within })));
}

function unmappedForm(article, { name, reason, mentions }, at) {
  return [
    h('h3', { dir: 'auto' }, name),
    h('p.sub', {}, 'Named, and not on the map'),
    h('div.because', {}, icon('i-none'), h('span', {}, reason)),
    mentions.length ? quoted(article, mentions[0]) : null,
    elsewhere(article, { unmapped: at }, name),
    h('div.actions', {}, h('button.btn', { 'data-key': 'own', onclick: () => startAdding({ name }) }, icon('i-plus'), 'Make it one of my places')),
  ];
}

/* A place that is no candidate: by search, by coordinates, by a click on the map. */

const search = { key: '', query: '', found: null, at: null };

function elsewhere(article, subject, name) {
  const key = JSON.stringify([article.id, subject]);
  if (search.key !== key) Object.assign(search, { key, query: '', found: null, at: null });
  const pin = (at) => decide(article, subject, { at });
  return [
    searchField('elsewhere', 'Search all place names, or type coordinates', search.query, (words) => findPlace(words)),
    search.found ? hits((place) => decide(article, subject, { place: place.id, label: fullName(place), position: [place.lat, place.lon] }), pin) : null,
    h(
      'div.actions',
      {},
      h(
        'button.btn',
        {
          'data-key': 'pin',
          onclick: () => {
            article.picks = pin;
            post(article, 'pick', { text: name });
            article.frame.focus();
          },
        },
        icon('i-pin'),
        'Pin on the map',
      ),
    ),
  ];
}

function fullName({ name, division, country }) {
  return [name, division, country].filter(Boolean).join(', ');
}

/** Whether words may be a position: they have two figures. */
function isPosition(words) {
  return /\d.*[\s,;\u00b0].*\d|^\d{1,2}[A-Za-z]{3}\d{4,}$|^[23456789CFGHJMPQRVWX]{4,8}\+/i.test(words.trim());
}

async function findPlace(words) {
  const asked = words.trim();
  Object.assign(search, { query: words, found: asked ? search.found : null, at: null });
  if (!asked) return drawPanel();
  const places = own.list.length ? [{ name: shelf.ownFile(), text: ownText() }] : [];
  const wanted = isPosition(asked) ? ask({ task: 'at', position: asked }).catch(() => null) : null;
  const [there, { places: found }] = await Promise.all([wanted, ask({ task: 'search', query: asked, limit: 8, places })]);
  if (search.query !== words) return undefined;
  Object.assign(search, { found: found.filter(({ lat }) => lat !== undefined), at: there });
  return drawPanel();
}

function hits(take, pin) {
  const { found, at } = search;
  const there = at && h('li.plain', {}, h('div', {}, h('b', {}, `${degrees(at.lat)}, ${degrees(at.lon)}`), h('span', {}, wordsOfPoint(at))), h('button.btn.small', { 'data-key': 'take-at', onclick: () => pin([at.lat, at.lon]) }, 'Take'));
  const rows = found.map((place) => h('li.plain', {}, h('div', {}, h('b', {}, place.name), h('span', {}, `${place.own ? 'my places \u00b7 ' : ''}${whereOf(place)}`)), h('button.btn.small', { 'data-key': `take-${place.id}`, onclick: () => take(place) }, 'Take', h('span.vh', {}, ` ${fullName(place)}`))));
  if (!at && !rows.length) return h('p.hint', { role: 'status' }, 'No place of that name is inside.');
  return h('ul.list', {}, there, rows);
}

/* Missed names */

function missedPart(article) {
  const { subject, data } = article;
  if (!subject?.words) {
    return [
      h('p.sub', {}, 'Select words in the text, and press “This is a place”.'),
      h('h3.small', {}, 'Names that are listed and not mapped'),
      h('ul.list', {}, data.unmapped.map(({ name, reason }, at) => h('li.plain', {}, h('div', {}, h('b', { dir: 'auto' }, name), h('span', {}, reason)), h('button.btn.small', { 'data-key': `m${at}`, onclick: () => ((article.segment = 'place'), correctThis({ unmapped: at })) }, 'Correct', h('span.vh', {}, ` ${name}`))))),
      data.unmapped.length ? null : h('p.hint', {}, 'None.'),
    ];
  }
  const { words, sentence, within } = subject;
  const mark = (meant) => correct(article, [{ name: words, within, ...meant }]);
  const key = JSON.stringify([article.id, words]);
  if (search.key !== key) {
    Object.assign(search, { key, query: words, found: null, at: null });
    findPlace(words);
  }
  const at = sentence.indexOf(words);
  return [
    h('h3', { dir: 'auto' }, words),
    h('p.sub', {}, 'Marked by you. geobrief did not take it for a place.'),
    h('p.quote', { dir: 'auto' }, at < 0 ? sentence : [sentence.slice(0, at), h('mark', {}, words), sentence.slice(at + words.length)]),
    h('h3.small', {}, 'Where is it?'),
    searchField('missed', 'Search all place names, or type coordinates', search.query, (asked) => findPlace(asked)),
    search.found ? hits((place) => mark({ place: place.id, label: fullName(place) }), (position) => mark({ at: position })) : null,
    h('div.actions', {}, h('button.btn.primary', { 'data-key': 'pin-missed', onclick: () => startAdding({ name: words, picks: true }) }, icon('i-pin'), 'Pin on the map')),
    h('p.hint', {}, 'Once pinned, it becomes one of ', h('b', {}, 'my places'), ' and is found by itself next time.'),
  ];
}

/* Check: one name after the other that a person should decide. */

PANELS.check = (article) => {
  const open = article.data.places.filter(({ status }) => status === 'check').map(({ id }) => id);
  article.toCheck ??= open.length;
  const total = Math.max(article.toCheck, open.length);
  const done = total - open.length;
  if (!open.length) {
    return [
      heading('Check', total ? 'everything is decided' : 'nothing to decide'),
      h('div.scroll', {}, h('p.sub', {}, total ? `${counted(total, 'name')} decided. Save the corrections to keep the decisions.` : 'No name of this text is left open. “Why” tells how each was decided.')),
      correctionFoot(article),
    ];
  }
  const chosen = article.subject?.place;
  const id = open.includes(chosen) ? chosen : open[0];
  const at = open.indexOf(id);
  const place = placeOf(article, id);
  const { rows, candidates } = candidateOptions(article, place, 'check', true);
  article.byKey = (n) => (n === 0 ? decide(article, { place: id }, { place: 'none' }) : candidates[n - 1] && chooseCandidate(article, place, candidates[n - 1]));
  const go = (step) => () => stepCheck(article, open[(at + step + open.length) % open.length]);
  const next = open[(at + 1) % open.length];
  return [
    heading('Check', `${counted(open.length, 'name')} need${open.length === 1 ? 's' : ''} a person`),
    h(
      'div.scroll',
      {},
      h(
        'div.steps',
        {},
        h('b', {}, `${done + at + 1} of ${total}`),
        h('div.bars', { 'aria-hidden': 'true' }, Array.from({ length: Math.min(total, 40) }, (_, n) => h(n < done ? 'i.done' : n === done + at ? 'i.now' : 'i'))),
        h('button.btn.small', { 'aria-label': 'Previous', 'data-key': 'previous', onclick: go(-1) }, '\u2039'),
        h('button.btn.small', { 'data-key': 'next', onclick: go(1) }, 'Next \u203a'),
      ),
      h('h3', { dir: 'auto' }, place.label),
      h('p.sub', {}, candidates.length > 1 ? `${candidates.length} places fit and nothing in the text decides.` : place.evidence[0]),
      quoted(article, place.mentions[0]),
      h('h3.small', { id: 'which' }, `Which ${place.label} is meant?`),
      h('div.options', { role: 'radiogroup', 'aria-labelledby': 'which' }, rows),
      elsewhere(article, { place: id }, place.label),
      h('p.hint', {}, 'Choosing moves on by itself. Undecided names stay marked with “?” in text, list, map and print.'),
      next !== id ? h('h3.small', {}, `Next: ${placeOf(article, next).label}`) : null,
    ),
    correctionFoot(article),
  ];
};

function stepCheck(article, id) {
  article.subject = { place: id };
  post(article, 'select', { place: id });
  drawPanel();
  say(placeOf(article, id).label);
}
