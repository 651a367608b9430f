//! Distances from places: a line to the spot, or a circle where the text gives no direction.

use super::sheet::OffsetHint;
use super::subjects::{Hint, LocatedSubject, position, turned};
use crate::geo::{Frame, Line, LonLat, Position};

/// A line of this length in kilometres is drawn as one stroke; the great circle bends more over
/// longer ones.
const STROKE: f64 = 100.0;
const MOST_STROKES: usize = 32;
/// A spot farther from its place does not widen the first view.
///
/// # Units
/// Kilometres.
const FARTHEST_IN_FRAME: f64 = 500.0;
/// Corners of a circle.
const CORNERS: usize = 72;

/// What is drawn of the distances from one subject.
pub(super) fn hints(located: &LocatedSubject<'_>) -> Vec<OffsetHint> {
    let hint = |hint: &Hint| {
        let line = line(located.point, *hint)?;
        Some(OffsetHint {
            place: located.subject.id.clone(),
            bearing: hint.bearing,
            km: hint.km,
            end: hint.bearing.and(line.last().copied()),
            line,
        })
    };
    located.subject.hints.iter().filter_map(hint).collect()
}

/// The box around a subject and the spot that lies at a distance from it, when the first view should
/// show both: without a direction there is no spot, and a far one would shrink everything else.
pub(super) fn reach(located: &LocatedSubject<'_>, hint: &Hint) -> Option<Frame> {
    let is_spot = hint.bearing.is_some() && hint.km <= FARTHEST_IN_FRAME;
    let line = is_spot.then(|| line(located.point, *hint))??;
    Some(Frame::around(line.iter()))
}

fn line(from: Position, hint: Hint) -> Option<Line> {
    let turn = ((from[0] + 180.0) / 360.0).floor() * 360.0;
    let anchor = LonLat::new(from[0] - turn, from[1])?;
    let at = |bearing: f64, km: f64| {
        let [lon, lat] = position(anchor.destination(bearing, km));
        [turned(lon, from[0]), lat]
    };
    Some(match hint.bearing {
        Some(bearing) => {
            let strokes = ((hint.km / STROKE).ceil() as usize).clamp(1, MOST_STROKES);
            let share = |stroke: usize| hint.km * stroke as f64 / strokes as f64;
            (0..=strokes).map(|n| at(bearing, share(n))).collect()
        }
        None => {
            let step = 360.0 / CORNERS as f64;
            (0..=CORNERS)
                .map(|n| at(n as f64 * step, hint.km))
                .collect()
        }
    })
}
