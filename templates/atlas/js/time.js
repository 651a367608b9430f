/* Time and sources: bars of documents, stacked by source in tones, over a ghost of the whole. */

const CHART = { height: 124, left: 26, top: 14, bottom: 18 };
const TONES = 6;

/** Sources in their order, most documents first; beyond six tones the last stands for all others. */
function toneOf(source) {
  return sources.length > TONES ? Math.min(source, TONES - 1) : source;
}

const chart = query('#hist');
let hotSource = -1;
/** Days under the pointer while a period is drawn: from, to. */
let drawing = null;
let geometry = null;

function passesInTime(number) {
  return fits(number, IN_PERIOD);
}

/** Documents by bar and tone: index `bar * TONES + tone`; the last bar is the one without a date. */
function stacks(passes, { count, ofDay }, only = -1) {
  const columnOf = (number) => {
    if (only >= 0 && sourceOf[number] !== only) return -1;
    const bar = dayOf[number] === NO_DAY ? count : ofDay[dayOf[number]];
    return bar * TONES + toneOf(sourceOf[number]);
  };
  // A group of copies stands in the bar of its first document alone.
  const first = new Int32Array(documentCount).fill(-1);
  for (const number of firstOfGroups(passes)) first[number] = 1;
  return countDocuments((number) => first[number] === 1, (count + 1) * TONES, columnOf);
}

const totalsByUnit = new Map();

/** Documents of the whole collection by bar: what the ghosts stand for. They never change. */
function totalsOf(buckets) {
  if (!totalsByUnit.has(buckets.unit)) {
    const all = stacks(() => true, buckets);
    const totalOf = (_, bar) => sum(all.subarray(bar * TONES, (bar + 1) * TONES));
    totalsByUnit.set(buckets.unit, Array.from({ length: buckets.count + 1 }, totalOf));
  }
  return totalsByUnit.get(buckets.unit);
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

function drawTime() {
  const buckets = bucketsOf(state.unit);
  const { count } = buckets;
  const barCount = count + (hasUndated ? 1 : 0);
  const width = isOnPaper ? PAPER.chart : Math.max(280, Math.floor(chart.getBoundingClientRect().width));
  const { height, left, top, bottom } = CHART;
  const tall = height - top - bottom;
  const here = stacks(passesInTime, buckets);
  const hotHere = hotSource >= 0 ? stacks(passesInTime, buckets, hotSource) : null;
  const totals = totalsOf(buckets);
  const scaleTop = roundTop(Math.max(1, ...totals));
  const y = (value) => top + tall - (value / scaleTop) * tall;
  const noDateWidth = hasUndated ? Math.min(64, (width - left) / barCount) : 0;
  const start = left + (hasUndated ? noDateWidth + 10 : 0);
  const step = count ? (width - start) / count : 0;
  geometry = { start, width, step };
  const boxOf = (bar) => (bar === count ? [left, noDateWidth] : [start + bar * step, step]);
  const nodes = [...gridLines(scaleTop, y, width)];
  if (Array.isArray(state.period)) nodes.push(brushBox(tall));
  // The bar without a date stands first.
  const barsHere = [...(hasUndated ? [count] : []), ...Array(count).keys()];
  for (const at of barsHere) {
    nodes.push(...barNodes({ at, box: boxOf(at), buckets, ghost: totals[at], here, hotHere, y }));
  }
  nodes.push(...dayLabels(buckets, boxOf));
  if (hasDates) nodes.push(handle(0, tall), handle(1, tall));
  const focus = document.activeElement?.dataset?.handle;
  chart.setAttribute('viewBox', `0 0 ${width} ${height}`);
  chart.replaceChildren(...nodes);
  if (focus !== undefined) query(`[data-handle="${focus}"]`, chart)?.focus();
  const note = state.period === UNDATED ? texts.noDate : state.period && period(state.period);
  query('#tsum').textContent = note || texts.howToBrush;
}

/** A round number at or above the largest bar. */
function roundTop(most) {
  if (most <= 5) return most;
  const step = 10 ** Math.floor(Math.log10(most)) / 2;
  return Math.ceil(most / step) * step;
}

function gridLines(scaleTop, y, width) {
  const values = scaleTop > 1 ? [0, scaleTop / 2, scaleTop] : [0, scaleTop];
  return values.flatMap((value) => {
    const line = svg('path', { class: value ? 'grid' : 'ax', d: `M${CHART.left} ${y(value)}H${width}` });
    if (!Number.isInteger(value)) return [line];
    const at = { x: CHART.left - 5, y: y(value) + 4, 'text-anchor': 'end' };
    return [line, svg('text', at, grouped(value))];
  });
}

function isOutside({ starts, endOf, count }, bar) {
  if (!state.period) return false;
  if (state.period === UNDATED) return bar !== count;
  return bar === count || endOf(bar) < state.period[0] || starts[bar] > state.period[1];
}

/** One bar: its ghost, its tones, its total. */
function barNodes({ at, box: [from, room], buckets, ghost, here, hotHere, y }) {
  const gap = room > 8 ? 3 : room > 4 ? 1 : 0.3;
  const [x, w] = [(from + gap / 2).toFixed(1), Math.max(0.8, room - gap).toFixed(1)];
  const nodes = [];
  if (ghost) nodes.push(svg('rect', { class: 'gh', x, y: y(ghost), width: w, height: y(0) - y(ghost) }));
  const group = svg('g', isOutside(buckets, at) ? { class: 'fade' } : {});
  let total = 0;
  const name = at === buckets.count ? texts.noDate : barName(buckets, at);
  for (let tone = 0; tone < TONES; tone += 1) {
    const count = here[at * TONES + tone];
    if (!count) continue;
    const size = y(total) - y(total + count);
    const isHot = hotHere && hotHere[at * TONES + tone] > 0;
    const rect = svg('rect', {
      class: isHot ? 'hot' : `t${tone}`,
      x,
      y: y(total + count) + (size > 3 ? 0.6 : 0),
      width: w,
      height: Math.max(0.8, size - (size > 3 ? 1.2 : 0)),
    });
    const source = toneName(tone);
    rect.append(svg('title', {}, legible(`${source}, ${name}: ${counted(texts.documents, count)}`)));
    group.append(rect);
    total += count;
  }
  nodes.push(group);
  if (total && room >= 16) {
    const place = { class: 'tot', x: from + room / 2, y: y(total) - 4, 'text-anchor': 'middle' };
    nodes.push(svg('text', place, grouped(total)));
  }
  return nodes;
}

function toneName(tone) {
  return sources.length > TONES && tone === TONES - 1 ? texts.otherSources : sources[tone].name;
}

/** The first day below each bar, as many as have room. */
function dayLabels(buckets, boxOf) {
  const { count, starts, unit } = buckets;
  const nodes = [];
  let free = 0;
  const wide = unit === 'month' ? 58 : ofSeveralYears ? 78 : 48;
  for (let bar = 0; bar < count; bar += 1) {
    const [from, room] = boxOf(bar);
    if (unit === 'day' && bar % 7 && room < wide) continue;
    const middle = from + room / 2;
    const isWide = room >= wide;
    const x = isWide ? middle : from + 1;
    if ((isWide ? middle - wide / 2 : from) < free) continue;
    const words = unit === 'month' ? monthName(starts[bar], bar === 0) : shortDay(starts[bar]);
    const at = { x: x.toFixed(1), y: CHART.height - 4 };
    nodes.push(svg('text', isWide ? { ...at, 'text-anchor': 'middle' } : at, words));
    free = isWide ? middle + wide / 2 : from + wide;
  }
  if (hasUndated) {
    const [from] = boxOf(count);
    nodes.push(svg('text', { x: from, y: CHART.height - 4 }, texts.noDate));
  }
  return nodes;
}

function xOfDay(day) {
  return geometry.start + (day / dayCount) * (geometry.width - geometry.start);
}

/** First and last day of what is chosen. */
function chosenDays() {
  return Array.isArray(state.period) ? state.period : [0, dayCount - 1];
}

function brushBox(tall) {
  const [from, to] = state.period;
  const x = xOfDay(from);
  return svg('rect', { class: 'brush', x, y: CHART.top, width: xOfDay(to + 1) - x, height: tall });
}

function handle(end, tall) {
  const days = chosenDays();
  const x = xOfDay(days[end] + end) - (end ? 4 : 0);
  return svg('rect', {
    class: 'hd',
    role: 'slider',
    tabindex: 0,
    'data-handle': end,
    'aria-label': end ? texts.to : texts.from,
    'aria-valuemin': 0,
    'aria-valuemax': dayCount - 1,
    'aria-valuenow': days[end],
    'aria-valuetext': shortDay(days[end]),
    x: x.toFixed(1),
    y: CHART.top + tall / 2 - 16,
    width: 4,
    height: 32,
    rx: 1.5,
  });
}

/* The list of sources. */

function drawSources() {
  const inSelection = countDocuments(
    (number) => fits(number, IN_SOURCE),
    sources.length,
    (n) => sourceOf[n],
  );
  const inAll = countDocuments(
    () => true,
    sources.length,
    (number) => sourceOf[number],
  );
  const focus = document.activeElement?.dataset?.source;
  const nodes = sources.map(({ name }, source) => {
    const node = button('sb');
    const swatch = element('i', `t${toneOf(source)}`);
    const counts = filled(texts.ofAll, { n: grouped(inSelection[source]), all: grouped(inAll[source]) });
    node.append(swatch, isolated('b', '', name), element('span', '', counts));
    node.ariaPressed = String(!state.sources.size || state.sources.has(source));
    node.dataset.source = source;
    return node;
  });
  query('#srcs').replaceChildren(...nodes);
  if (focus !== undefined) query(`[data-source="${focus}"]`)?.focus();
}

/** A first click leaves only this source; more clicks add; the last one off means all. */
function toggleSource(source) {
  const chosen = state.sources;
  if (chosen.has(source)) chosen.delete(source);
  else chosen.add(source);
  if (chosen.size === sources.length) chosen.clear();
  render();
}

function pointAtSource(source) {
  if (source === hotSource) return;
  hotSource = source;
  for (const node of queryAll('#srcs .sb')) {
    node.classList.toggle('hot', Number(node.dataset.source) === source);
  }
  drawTime();
}

/* The brush. */

function dayUnder({ clientX }) {
  const box = chart.getBoundingClientRect();
  const x = (clientX - box.left) * (geometry.width / box.width);
  if (hasUndated && x < geometry.start - 5) return UNDATED;
  const share = (x - geometry.start) / (geometry.width - geometry.start);
  return Math.max(0, Math.min(dayCount - 1, Math.floor(share * dayCount)));
}

/** Whole bars from one day to another. */
function snapped(a, b) {
  const { ofDay, starts, endOf } = bucketsOf(state.unit);
  return [starts[ofDay[Math.min(a, b)]], endOf(ofDay[Math.max(a, b)])];
}

function isWhole([from, to]) {
  return from <= 0 && to >= dayCount - 1;
}

function bindTime() {
  chart.addEventListener('pointerdown', (event) => {
    const end = event.target.dataset.handle;
    const day = dayUnder(event);
    if (day === UNDATED) {
      state.period = state.period === UNDATED ? null : UNDATED;
      render();
      return;
    }
    const days = chosenDays();
    const from = end === undefined ? day : days[1 - Number(end)];
    drawing = { from, to: day, before: state.period, hasMoved: false };
    chart.setPointerCapture(event.pointerId);
  });
  chart.addEventListener('pointermove', (event) => {
    const day = drawing ? dayUnder(event) : UNDATED;
    if (day === UNDATED) return;
    drawing.hasMoved ||= day !== drawing.from;
    drawing.to = day;
    state.period = snapped(drawing.from, day);
    drawTime();
  });
  chart.addEventListener('pointerup', () => {
    if (!drawing) return;
    const days = snapped(drawing.from, drawing.to);
    const again = Array.isArray(drawing.before) && String(drawing.before) === String(days);
    state.period = isWhole(days) || (again && !drawing.hasMoved) ? null : days;
    drawing = null;
    render();
  });
  chart.addEventListener('pointercancel', () => {
    if (drawing) state.period = drawing.before;
    drawing = null;
    render();
  });
  chart.addEventListener('keydown', onHandleKey);
  query('#srcs').addEventListener('click', (event) => {
    const node = event.target.closest('[data-source]');
    if (node) toggleSource(Number(node.dataset.source));
  });
  query('#srcs').addEventListener('pointerover', (event) => {
    const node = event.target.closest('[data-source]');
    pointAtSource(node ? Number(node.dataset.source) : -1);
  });
  query('#srcs').addEventListener('pointerleave', () => pointAtSource(-1));
  drawUnits();
}

/** Arrows move an end by a week, with Shift by a day. */
function onHandleKey(event) {
  const { handle: name } = event.target.dataset;
  if (name === undefined) return;
  const end = Number(name);
  const days = [...chosenDays()];
  const by = event.shiftKey ? 1 : 7;
  const steps = { ArrowLeft: -by, ArrowDown: -by, ArrowRight: by, ArrowUp: by };
  if (event.key in steps) days[end] += steps[event.key];
  else if (event.key === 'Home') days[end] = 0;
  else if (event.key === 'End') days[end] = dayCount - 1;
  else return;
  event.preventDefault();
  days[end] = end
    ? Math.min(dayCount - 1, Math.max(days[1], days[0]))
    : Math.max(0, Math.min(days[0], days[1]));
  state.period = isWhole(days) ? null : days;
  render();
}

function drawUnits() {
  const nodes = units.map((unit) => {
    const node = textButton(
      texts.units[unit],
      () => {
        state.unit = unit;
        drawUnits();
        drawTime();
      },
      'tg',
    );
    node.ariaPressed = String(unit === state.unit);
    return node;
  });
  query('#units').replaceChildren(...nodes);
}
