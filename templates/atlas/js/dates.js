/* Days, weeks and months. A day is counted from the Monday on or before the first document. */

const DAY = 86_400_000;

function utcDay(iso) {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY);
}

const hasDates = Boolean(index.first);
/** Monday is 0: 1 January 1970 was a Thursday. */
const firstDay = hasDates ? utcDay(index.first) - ((((utcDay(index.first) + 3) % 7) + 7) % 7) : 0;
/** Days from the first Monday to the last Sunday. */
const dayCount = hasDates ? (Math.floor((utcDay(index.last) - firstDay) / 7) + 1) * 7 : 0;
const lastDocumentDay = hasDates ? utcDay(index.last) - firstDay : NO_DAY;
const firstDocumentDay = hasDates ? utcDay(index.first) - firstDay : NO_DAY;
const hasUndated = dayOf.includes(NO_DAY);

function dateOf(day) {
  return new Date((day + firstDay) * DAY);
}

function isoOf(day) {
  return dateOf(day).toISOString().slice(0, 10);
}

function dayOfIso(iso) {
  return /^\d{4}-\d\d-\d\d$/.test(iso) && !Number.isNaN(utcDay(iso)) ? utcDay(iso) - firstDay : null;
}

const ofSeveralYears =
  hasDates && dateOf(firstDocumentDay).getUTCFullYear() !== dateOf(lastDocumentDay).getUTCFullYear();

/** "8 Jan"; with the year where the collection has more than one. */
function shortDay(day) {
  if (day === NO_DAY || day === undefined) return texts.noDate;
  const date = dateOf(day);
  const parts = { day: date.getUTCDate(), month: texts.months[date.getUTCMonth()] };
  const words = filled(texts.dayMonth, parts);
  return ofSeveralYears ? `${words} ${date.getUTCFullYear()}` : words;
}

function period([from, to]) {
  return from === to ? shortDay(from) : `${shortDay(from)} – ${shortDay(to)}`;
}

/** "Jan", with the year of the first and of each January. */
function monthName(day, isFirst) {
  const date = dateOf(day);
  const name = texts.months[date.getUTCMonth()];
  const withYear = ofSeveralYears && (isFirst || date.getUTCMonth() === 0);
  return withYear ? `${name} ${date.getUTCFullYear()}` : name;
}

/* Buckets: the bars of a chart. */

/** The most bars that weeks may have. */
const MOST_WEEKS = 60;
const MOST_DAYS = 200;

function startsOf(unit) {
  const starts = [];
  if (unit === 'month') {
    for (let day = 0; day < dayCount;) {
      starts.push(day);
      const date = dateOf(day);
      const next = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
      day = next / DAY - firstDay;
    }
    return starts;
  }
  for (let day = 0; day < dayCount; day += unit === 'week' ? 7 : 1) starts.push(day);
  return starts;
}

/** Bars of a unit: the first day of each, the bar of each day, the last day of each. */
function bucketsOf(unit) {
  const starts = startsOf(unit);
  const ofDay = new Int32Array(dayCount);
  starts.forEach((start, bar) => ofDay.fill(bar, start, starts[bar + 1] ?? dayCount));
  const endOf = (bar) => (starts[bar + 1] ?? dayCount) - 1;
  return { unit, count: starts.length, starts, ofDay, endOf };
}

const units = ['month', 'week', 'day'].filter(
  (unit) =>
    (unit === 'month' && dayCount > MOST_WEEKS * 7) ||
    (unit === 'week' && dayCount <= 2 * MOST_WEEKS * 7) ||
    (unit === 'day' && dayCount <= MOST_DAYS),
);
/** The bars of lists, panel and matrix. */
const bars = bucketsOf(dayCount > MOST_WEEKS * 7 ? 'month' : 'week');
const barOf = Int32Array.from(dayOf, (day) => (day === NO_DAY ? -1 : bars.ofDay[day]));

/** "week of 8 Jan", "Jan 2026", "8 Jan". */
function barName({ unit, starts }, bar) {
  if (unit === 'month') return monthName(starts[bar], true);
  const words = shortDay(starts[bar]);
  return unit === 'week' ? filled(texts.weekOf, { day: words }) : words;
}

/** The last seven days, by the newest document's date. */
const lastWeek = [Math.max(0, lastDocumentDay - 6), lastDocumentDay];
