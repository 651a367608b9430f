//! Chooses what the first view shows.
//!
//! The frame is the best box by a score, found by hill climbing from several starts: each step
//! moves one side to the edge of a subject, takes a whole subject in, or fits all that the frame
//! holds but one of them.
//!
//! - A subject is worth the square root of its mentions; a mention in a comment counts half. What
//!   title or lead name is worth more than what is named in passing. A
//!   large country is worth less, because a map of it shows little else: a remark on Russia must
//!   not zoom the map to the world.
//! - A frame gains what it covers (of an area the share) and pays for every doubling of its side
//!   ([`price`]).
//! - It must cover [`LEAST`] of everything: two equal places far apart are shown together, and a
//!   far outlier is pointed at from the edge.
//! - A country that the text is mostly about is then shown whole, unless it is a giant.

use super::hints;
use super::mercator::{LIMIT, flat, round};
use super::sheet::Mark;
use super::subjects::{LocatedSubject, Prominence, around, turned};
use crate::geo::{Frame, Position};

/// Share of all mentions that a frame covers, if any frame can.
const LEAST: f64 = 0.55;
/// Share of all mentions that a doubling of the side has to bring in, up to so many degrees: as
/// long as the map shows a province or a country; up to a continent; up to the world.
const PRICES: [(f64, f64); 3] = [(12.0, 0.03), (90.0, 0.28), (360.0, 0.05)];
/// Side in degrees from which on a country weighs less.
const LARGE_COUNTRY: f64 = 15.0;
/// What a region or a sea, without fixed limits, is worth beside a place.
const VAGUE: f64 = 0.5;
/// Side in degrees up to which the main country of a text is shown whole.
const GIANT_COUNTRY: f64 = 65.0;
/// Smallest side in degrees: of several places close together, and of a single point.
const SMALLEST: f64 = 0.4;
const SINGLE_POINT: f64 = 3.0;
/// Side in degrees of a frame around points of a country that is named much more than they are.
const COUNTRY_CONTEXT: f64 = 20.0;
/// Side in degrees of a frame beside a large country that is named as often as what is in it.
const BESIDE_A_GIANT: f64 = 14.0;
/// Side in degrees from which on a frame costs more the larger it is.
const FREE: f64 = 1.5;
/// What an area is worth that is named once, in passing, and holds places that are named too: they
/// say where the story is, it says where they are.
const CONTAINER: f64 = 0.2;
/// Places that make an area their container.
const HELD: usize = 2;
/// Room on each side, as a share of the frame.
const PADDING: f64 = 0.08;
/// Width of the map for its height.
const ASPECT: f64 = 1.1;
/// Subjects that take part: the heaviest.
const CONSIDERED: usize = 40;
/// Subjects from which the search starts: the heaviest.
const STARTS: usize = 8;

/// What a map shows when it shows everything.
pub(super) const WORLD: Frame = Frame {
    west: -180.0,
    south: -58.0,
    east: 180.0,
    north: 78.0,
};

/// Something that wants to be in the frame, on the Mercator plane.
#[derive(Debug, Clone, Copy)]
struct Item {
    extent: Frame,
    weight: f64,
}

/// The frame for these subjects. Moves the subjects by whole turns of 360 degrees, so that their
/// longitudes are continuous with the frame's.
pub(super) fn choose(subjects: &mut [LocatedSubject<'_>]) -> Frame {
    unroll(subjects);
    let items = items(subjects);
    let Some(found) = best(&items) else {
        return WORLD;
    };
    let grown = beside_giants(with_context(found, subjects), subjects);
    let frame = round(shaped(padded(grown, smallest(grown, subjects))));
    if frame.width() > 300.0 {
        settle(subjects, 0.0);
        // Room around Chile must not bring in Antarctica.
        let is_further = subjects.iter().any(|one| one.point[1] < WORLD.south);
        return Frame {
            south: if is_further {
                frame.south.min(WORLD.south)
            } else {
                WORLD.south
            },
            ..WORLD
        };
    }
    let middle = (frame.west + frame.east) / 2.0;
    let turn = -360.0 * (middle / 360.0).round();
    settle(subjects, middle + turn);
    frame.shifted(turn)
}

/// Moves the subjects by whole turns, so that their longitudes are continuous with a frame's.
pub(super) fn turn_to(subjects: &mut [LocatedSubject<'_>], frame: Frame) {
    settle(subjects, (frame.west + frame.east) / 2.0);
}

/// Moves everything to the turn of the world around a meridian.
fn settle(subjects: &mut [LocatedSubject<'_>], meridian: f64) {
    for located in subjects {
        located.shift(turned(located.point[0], meridian) - located.point[0]);
        for candidate in &mut located.candidates {
            candidate[0] = turned(candidate[0], meridian);
        }
    }
}

/// Cuts the globe open where the widest strip without any subject ends.
fn unroll(subjects: &mut [LocatedSubject<'_>]) {
    let middle = |located: &LocatedSubject<'_>| (located.extent.west + located.extent.east) / 2.0;
    let mut middles: Vec<f64> = subjects
        .iter()
        .map(|located| middle(located).rem_euclid(360.0))
        .collect();
    middles.sort_by(f64::total_cmp);
    let gap = |index: usize| {
        let before = if index == 0 {
            middles[middles.len() - 1] - 360.0
        } else {
            middles[index - 1]
        };
        middles[index] - before
    };
    let widest = (0..middles.len()).max_by(|a, b| gap(*a).total_cmp(&gap(*b)).then(b.cmp(a)));
    let Some(first) = widest.map(|index| middles[index]) else {
        return;
    };
    for located in subjects {
        let turns = ((middle(located) - first) / 360.0).floor();
        located.shift(-360.0 * turns);
        for candidate in &mut located.candidates {
            candidate[0] = turned(candidate[0], first + 180.0);
        }
    }
}

fn items(subjects: &[LocatedSubject<'_>]) -> Vec<Item> {
    let item = |located: &LocatedSubject<'_>| {
        let share = if is_container(located, subjects) {
            CONTAINER
        } else {
            1.0
        };
        let weighed = move |item: Item| Item {
            weight: item.weight * share,
            ..item
        };
        items_of(located)
            .into_iter()
            .map(weighed)
            .collect::<Vec<_>>()
    };
    let mut items: Vec<Item> = subjects.iter().flat_map(item).collect();
    items.sort_by(|a, b| b.weight.total_cmp(&a.weight));
    items.truncate(CONSIDERED);
    items
}

/// Whether a subject is an area that is named once, in passing, around places that are named too.
fn is_container(located: &LocatedSubject<'_>, subjects: &[LocatedSubject<'_>]) -> bool {
    let is_passing = located.subject.prominence >= Prominence::Body
        && located.subject.article + located.subject.comments <= 1;
    let is_in =
        |other: &&LocatedSubject<'_>| other.mark == Mark::Point && located.extent.has(other.point);
    let is_area = located.extent.area() > 0.0;
    is_passing && is_area && subjects.iter().filter(is_in).nth(HELD - 1).is_some()
}

/// What a subject is worth, and where; an undecided one is worth a part at each candidate.
fn items_of(located: &LocatedSubject<'_>) -> Vec<Item> {
    let mentions = located.subject.article as f64 + located.subject.comments as f64 / 2.0;
    let worth = mentions.max(0.1).sqrt()
        * prominence(located.subject.prominence)
        * if located.mark == Mark::Area {
            VAGUE
        } else {
            1.0
        };
    if located.candidates.is_empty() {
        let reach = located.subject.hints.iter();
        let reach = reach.filter_map(|hint| hints::reach(located, hint));
        let extent = flat(clamped(reach.fold(located.extent, Frame::union)));
        let side = extent.width().max(extent.height());
        let weight = worth * LARGE_COUNTRY / side.max(LARGE_COUNTRY);
        return vec![Item { extent, weight }];
    }
    let weight = worth / 2.0 / located.candidates.len() as f64;
    let item = |at: &Position| Item {
        extent: flat(clamped(around(*at, 0.0))),
        weight,
    };
    located.candidates.iter().map(item).collect()
}

/// How much more a subject is worth for where it is named.
fn prominence(prominence: Prominence) -> f64 {
    match prominence {
        Prominence::Title => 2.0,
        Prominence::Lead => 1.5,
        Prominence::Body | Prominence::Comments => 1.0,
        Prominence::Dateline => 0.3,
    }
}

fn clamped(frame: Frame) -> Frame {
    let limit = |lat: f64| lat.clamp(-LIMIT, LIMIT);
    Frame {
        south: limit(frame.south),
        north: limit(frame.north),
        ..frame
    }
}

/// The best frame on the plane.
fn best(items: &[Item]) -> Option<Frame> {
    let all = items.iter().map(|item| item.extent).reduce(Frame::union)?;
    let starts = items
        .iter()
        .take(STARTS)
        .map(|item| item.extent)
        .chain([all]);
    let found = starts.map(|start| climbed(start, items));
    found.max_by(|a, b| score(*a, items).total_cmp(&score(*b, items)))
}

/// Moves sides, or takes whole subjects in, while that is better.
fn climbed(start: Frame, items: &[Item]) -> Frame {
    let (mut frame, mut reached) = (start, score(start, items));
    loop {
        let better = neighbours(frame, items)
            .map(|next| (score(next, items), next))
            .max_by(|a, b| a.0.total_cmp(&b.0))
            .filter(|(gain, _)| *gain > reached + 1e-9);
        let Some((gain, next)) = better else {
            return frame;
        };
        (frame, reached) = (next, gain);
    }
}

fn neighbours(frame: Frame, items: &[Item]) -> impl Iterator<Item = Frame> + '_ {
    let moves = items.iter().flat_map(move |Item { extent, .. }| {
        let xs = [extent.west, extent.east];
        let ys = [extent.south, extent.north];
        let sides = [
            Frame {
                west: xs[0],
                ..frame
            },
            Frame {
                west: xs[1],
                ..frame
            },
            Frame {
                east: xs[0],
                ..frame
            },
            Frame {
                east: xs[1],
                ..frame
            },
            Frame {
                south: ys[0],
                ..frame
            },
            Frame {
                south: ys[1],
                ..frame
            },
            Frame {
                north: ys[0],
                ..frame
            },
            Frame {
                north: ys[1],
                ..frame
            },
        ];
        sides.into_iter().chain([frame.union(*extent)])
    });
    let without = items.iter().enumerate().filter_map(move |(dropped, _)| {
        let rest = items
            .iter()
            .enumerate()
            .filter(|(at, item)| *at != dropped && share(item.extent, frame) >= 1.0);
        rest.map(|(_, item)| item.extent).reduce(Frame::union)
    });
    let moves = moves.chain(without);
    moves.filter(|next| next.west <= next.east && next.south <= next.north)
}

/// Share of the weight that is covered, less the price of the size.
fn score(frame: Frame, items: &[Item]) -> f64 {
    let total: f64 = items.iter().map(|item| item.weight).sum();
    let covered: f64 = items
        .iter()
        .map(|item| item.weight * share(item.extent, frame))
        .sum();
    let covered = covered / total.max(f64::MIN_POSITIVE);
    let missing = (LEAST - covered).max(0.0);
    covered - price(frame.width().max(frame.height())) - 10.0 * missing
}

/// What a frame of this side costs.
fn price(side: f64) -> f64 {
    let mut from = FREE;
    let mut sum = 0.0;
    for (to, each) in PRICES {
        sum += each * libm::log2(side.clamp(from, to) / from);
        from = to;
    }
    sum
}

/// Which part of an extent lies in the frame.
fn share(extent: Frame, frame: Frame) -> f64 {
    let part = |low: f64, high: f64, from: f64, to: f64| {
        let common = high.min(to) - low.max(from);
        if high > low {
            (common / (high - low)).max(0.0)
        } else {
            f64::from(u8::from(common >= 0.0))
        }
    };
    part(extent.west, extent.east, frame.west, frame.east)
        * part(extent.south, extent.north, frame.south, frame.north)
}

/// Grows the frame when one country is what the text is about: to the whole country, or around
/// the places in it when it is a giant.
fn with_context(frame: Frame, subjects: &[LocatedSubject<'_>]) -> Frame {
    let mentions =
        |located: &LocatedSubject<'_>| located.subject.article + located.subject.comments;
    let countries = subjects
        .iter()
        .filter(|located| located.mark == Mark::Country);
    let Some(main) = countries.max_by_key(|located| mentions(located)) else {
        return frame;
    };
    let others = subjects
        .iter()
        .filter(|located| located.subject.id != main.subject.id);
    let (inside, outside): (Vec<_>, Vec<_>) =
        others.partition(|located| located.country == main.country);
    let sum = |subjects: &[&LocatedSubject<'_>]| {
        subjects
            .iter()
            .map(|located| mentions(located))
            .sum::<usize>()
    };
    if mentions(main) <= 2 * sum(&inside).max(sum(&outside)) {
        return frame;
    }
    let extent = flat(clamped(main.extent));
    if extent.width().max(extent.height()) <= GIANT_COUNTRY {
        frame.union(extent)
    } else {
        widened(frame, COUNTRY_CONTEXT)
    }
}

/// Grows the frame when a giant is named about as often as what is in it, so that the giant's
/// side of the story is seen too: China's coast beside Taiwan.
fn beside_giants(frame: Frame, subjects: &[LocatedSubject<'_>]) -> Frame {
    let mentions =
        |located: &&LocatedSubject<'_>| located.subject.article + located.subject.comments;
    let is_inside =
        |located: &&LocatedSubject<'_>| share(flat(clamped(located.extent)), frame) > 0.5;
    let (inside, outside): (Vec<_>, Vec<_>) = subjects.iter().partition(is_inside);
    let most = inside.iter().map(mentions).max().unwrap_or(0);
    let giant = outside.iter().find(|located| {
        let has_part_inside = inside.iter().any(|other| other.country == located.country);
        located.mark == Mark::Country && !has_part_inside && 2 * mentions(located) > most
    });
    if giant.is_some() {
        widened(frame, BESIDE_A_GIANT)
    } else {
        frame
    }
}

/// The least side of a frame: more around a single point, which says nothing of the scale.
fn smallest(frame: Frame, subjects: &[LocatedSubject<'_>]) -> f64 {
    let inside = subjects
        .iter()
        .filter(|located| share(flat(located.extent), frame) > 0.5);
    if inside.count() <= 1 && frame.area() == 0.0 {
        SINGLE_POINT
    } else {
        SMALLEST
    }
}

/// The frame with room around it, not smaller than `least` degrees.
fn padded(frame: Frame, least: f64) -> Frame {
    let side = frame.width().max(frame.height());
    let room = side * PADDING;
    let grown = Frame {
        west: frame.west - room,
        south: frame.south - room,
        east: frame.east + room,
        north: frame.north + room,
    };
    if side < least {
        widened(grown, least)
    } else {
        grown
    }
}

/// The frame, grown around its middle until its longer side is `side` degrees.
fn widened(frame: Frame, side: f64) -> Frame {
    let (x, y) = (
        (frame.west + frame.east) / 2.0,
        (frame.south + frame.north) / 2.0,
    );
    let (wide, high) = (
        frame.width().max(side) / 2.0,
        frame.height().max(side) / 2.0,
    );
    Frame {
        west: x - wide,
        south: y - high,
        east: x + wide,
        north: y + high,
    }
}

/// The frame grown to the aspect of the map.
fn shaped(frame: Frame) -> Frame {
    let (x, y) = (
        (frame.west + frame.east) / 2.0,
        (frame.south + frame.north) / 2.0,
    );
    let wide = frame.width().max(frame.height() * ASPECT) / 2.0;
    let high = frame.height().max(frame.width() / ASPECT) / 2.0;
    Frame {
        west: x - wide,
        south: y - high,
        east: x + wide,
        north: y + high,
    }
}

#[cfg(test)]
mod tests;
