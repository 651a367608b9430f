/* Arranges the names of the places that the text names, all at once: simulated annealing with a
   fixed seed, as the static map does (src/render/static_map/arrange.rs). A choice is
   { worth, spots }; a spot is { box, leader, cost, point }. */

const OVER = 60;
const THROUGH = 4;
const ACROSS = 1;
const STEPS = 200;
const HOT = 4;
const COLD = 0.05;
/** Names that are arranged together; others stand where these leave room. */
const ARRANGED = 80;

/** The spot of each choice, or null. */
function arrange(choices) {
  const state = choices.map(() => null);
  choices.forEach((choice, at) => (state[at] = cheapest(choices, state, at)));
  let best = [...state];
  let cost = 0;
  let least = 0;
  const random = randomNumbers(0x6d2b79f5);
  const steps = STEPS * choices.length;
  const cooling = (COLD / HOT) ** (1 / Math.max(steps, 1));
  for (let step = 0, heat = HOT; step < steps; step += 1, heat *= cooling) {
    const at = Math.floor(random() * choices.length);
    const { spots } = choices[at];
    const next = spots[Math.floor(random() * (spots.length + 1))] ?? null;
    if (next === state[at]) continue;
    const change = costOf(choices, state, at, next) - costOf(choices, state, at, state[at]);
    if (change > 0 && random() >= Math.exp(-change / heat)) continue;
    state[at] = next;
    cost += change;
    if (cost < least - 1e-9) {
      least = cost;
      best = [...state];
    }
  }
  return settled(choices, best);
}

function cheapest(choices, state, at) {
  let found = null;
  let least = choices[at].worth;
  for (const spot of choices[at].spots) {
    const cost = costOf(choices, state, at, spot);
    if (cost < least) [found, least] = [spot, cost];
  }
  return found;
}

/** Each name at its cheapest spot once more; what still lies over a name worth more goes. */
function settled(choices, state) {
  choices.forEach((choice, at) => (state[at] = cheapest(choices, state, at)));
  choices.forEach(({ worth }, at) => {
    const covered = choices.some((other, index) => {
      const before = other.worth > worth || (other.worth === worth && index < at);
      return index !== at && before && state[at] && state[index] && overlap(state[at].box, state[index].box);
    });
    if (covered) state[at] = null;
  });
  return state;
}

/** What a name costs at a spot, with the others where they are. */
function costOf(choices, state, at, spot) {
  if (!spot) return choices[at].worth;
  let cost = spot.cost;
  for (let other = 0; other < state.length; other += 1) {
    if (other !== at && state[other]) cost += together(spot, state[other]);
  }
  return cost;
}

function together(one, other) {
  let cost = overlap(one.box, other.box) ? OVER : 0;
  if (one.leader && crosses(one.leader, other.box)) cost += THROUGH;
  if (other.leader && crosses(other.leader, one.box)) cost += THROUGH;
  if (one.leader && other.leader && meet(one.leader, other.leader)) cost += ACROSS;
  return cost;
}

/** Whether a line touches a box (Liang and Barsky). */
function crosses([[ax, ay], [bx, by]], [left, top, right, bottom]) {
  let from = 0;
  let to = 1;
  for (const [step, room] of [
    [ax - bx, ax - left],
    [bx - ax, right - ax],
    [ay - by, ay - top],
    [by - ay, bottom - ay],
  ]) {
    if (step === 0) {
      if (room < 0) return false;
    } else if (step < 0) from = Math.max(from, room / step);
    else to = Math.min(to, room / step);
  }
  return from <= to;
}

function meet([a, b], [c, d]) {
  const side = ([fx, fy], [tx, ty], [x, y]) => (tx - fx) * (y - fy) - (ty - fy) * (x - fx);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Mulberry32: the same numbers each time. */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let word = Math.imul(state ^ (state >>> 15), 1 | state);
    word = (word + Math.imul(word ^ (word >>> 7), 61 | word)) ^ word;
    return ((word ^ (word >>> 14)) >>> 0) / 4294967296;
  };
}
