//! Rivers: their lines, the courses of those that the text names, and where their names may stand.

use super::cut::Plan;
use super::mercator::{SCREEN, side, y};
use super::sheet::{Course, Mark};
use super::subjects::LocatedSubject;
use crate::basemap::Detail;
use crate::geo::{Frame, Line, Position};
use crate::geometry::{along, clip};

/// Length in pixels, in the first view, of the shortest river.
pub(super) const SHORTEST: f64 = 40.0;
/// Detail of a course that lies outside of the detailed part, in degrees of the equator.
const FAR: f64 = 0.3;
/// Half the length of a name in pixels, over which its direction is taken.
const HALF_NAME: f64 = 36.0;
/// Where on a stretch of a river its name may stand.
const SHARES: [f64; 7] = [0.5, 0.35, 0.65, 0.2, 0.8, 0.1, 0.9];
/// Stretches of a river that its name is tried at, and spots that are kept.
const STRETCHES: usize = 3;
const SPOTS: usize = 6;

/// Where the name of a river may stand.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct RiverSpot {
    /// On the line.
    pub(super) at: Position,
    /// How far the words are turned, in degrees clockwise.
    pub(super) turn: f32,
}

/// The lines of all rivers that are long enough to be seen in the first view.
pub(super) fn rivers(plan: &Plan<'_>) -> Vec<Line> {
    let (ground, detail) = plan.ground();
    let rivers = plan.basemap.rivers(ground, shortest(plan), detail);
    rivers.into_iter().flat_map(|river| river.lines).collect()
}

/// The extent of the shortest river that is drawn, in degrees.
pub(super) fn shortest(plan: &Plan<'_>) -> f64 {
    SHORTEST * side(plan.frame) / SCREEN
}

/// The course of a subject that is a decided river.
pub(super) fn course(located: &LocatedSubject<'_>, plan: &Plan<'_>) -> Option<Course> {
    let is_river = located.mark == Mark::Area && located.candidates.is_empty();
    let place = located.subject.id.as_str();
    let inside = |frame: Frame, detail: Detail<'_>| plan.basemap.course(place, frame, detail);
    let mut lines = inside(plan.detail_box, plan.detail())
        .filter(|_| is_river)?
        .lines;
    if lines.is_empty() {
        lines = inside(plan.sheet, Detail::of_countries(FAR))?.lines;
    }
    (!lines.is_empty()).then(|| Course {
        place: place.to_owned(),
        lines,
    })
}

/// Where the name of a river may stand in a frame, best first: on its longest stretches, where they
/// run straight.
pub(super) fn spots(lines: &[Line], frame: Frame) -> Vec<RiverSpot> {
    let half = HALF_NAME * side(frame) / SCREEN;
    let mut stretches: Vec<Stretch> = lines
        .iter()
        .flat_map(|line| clip::line(line, frame))
        .map(|line| Stretch::new(&line))
        .filter(|stretch| stretch.length() > half)
        .collect();
    stretches.sort_by(|a, b| b.length().total_cmp(&a.length()));
    stretches.truncate(STRETCHES);
    let mut found: Vec<(f64, RiverSpot)> = Vec::new();
    for (nth, stretch) in stretches.iter().enumerate() {
        for (later, share) in SHARES.iter().enumerate() {
            let (spot, bend) = stretch.spot(*share, half);
            let cost = bend + 0.02 * later as f64 + 0.1 * nth as f64;
            found.push((cost, spot));
        }
    }
    found.sort_by(|a, b| a.0.total_cmp(&b.0));
    found.truncate(SPOTS);
    found.into_iter().map(|(_, spot)| spot).collect()
}

/// A stretch of a river, with how far each vertex is from its beginning on the plane.
struct Stretch {
    line: Line,
    reached: Vec<f64>,
}

impl Stretch {
    fn new(line: &[Position]) -> Self {
        let mut length = 0.0;
        let steps = line.windows(2).map(|ends| {
            length += apart(ends[0], ends[1]);
            length
        });
        Self {
            reached: std::iter::once(0.0).chain(steps).collect(),
            line: line.to_vec(),
        }
    }

    fn length(&self) -> f64 {
        self.reached.last().copied().unwrap_or(0.0)
    }

    /// The position at a distance from the beginning.
    fn at(&self, distance: f64) -> Position {
        let next = self.reached.partition_point(|reached| *reached < distance);
        let next = next.clamp(1, self.line.len() - 1);
        let (from, to) = (self.reached[next - 1], self.reached[next]);
        let share = (distance - from) / (to - from).max(f64::EPSILON);
        along(self.line[next - 1], self.line[next], share.clamp(0.0, 1.0))
    }

    /// A spot for a name, and how much the river bends below it: 0 where it runs straight.
    fn spot(&self, share: f64, half: f64) -> (RiverSpot, f64) {
        let half = half.min(self.length() / 2.0);
        let middle = (share * self.length()).clamp(half, self.length() - half);
        let (from, to) = (self.at(middle - half), self.at(middle + half));
        let (right, down) = (to[0] - from[0], y(from[1]) - y(to[1]));
        let turn = libm::atan2(down, right).to_degrees();
        let spot = RiverSpot {
            at: self.at(middle),
            turn: upright(turn) as f32,
        };
        (spot, 1.0 - apart(from, to) / (2.0 * half))
    }
}

/// The same direction, or the opposite one, in which words do not stand on their head.
fn upright(turn: f64) -> f64 {
    match turn {
        turn if turn > 90.0 => turn - 180.0,
        turn if turn <= -90.0 => turn + 180.0,
        turn => turn,
    }
}

/// Distance on the plane, in degrees of the equator.
fn apart(one: Position, other: Position) -> f64 {
    libm::hypot(other[0] - one[0], y(other[1]) - y(one[1]))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAME: Frame = Frame {
        west: 0.0,
        south: 0.0,
        east: 10.0,
        north: 10.0,
    };

    #[test]
    fn a_name_stands_where_the_river_runs_straight() {
        let zigzag = (0..20).map(|n| [f64::from(n) * 0.1, f64::from(n % 2) * 0.6]);
        let straight = [[2.0, 0.0], [5.0, 0.0], [9.0, 0.0]];
        let river: Line = zigzag.chain(straight).collect();
        let [x, _] = spots(&[river], FRAME)[0].at;
        assert!(x > 2.0, "{x}");
    }

    #[test]
    fn names_follow_the_line_and_never_stand_on_their_head() {
        let turn = |line: [Position; 2]| spots(&[line.to_vec()], FRAME)[0].turn;
        assert!((turn([[1.0, 1.0], [9.0, 1.0]])).abs() < 0.1);
        assert!((turn([[9.0, 1.0], [1.0, 1.0]])).abs() < 0.1);
        // South-east is down on the map: clockwise.
        assert!((turn([[1.0, 5.0], [5.0, 1.0]]) - 45.0).abs() < 1.0);
        assert!((turn([[5.0, 5.0], [1.0, 1.0]]) + 45.0).abs() < 1.0);
    }

    #[test]
    fn a_river_outside_the_frame_has_no_spot() {
        assert!(spots(&[vec![[20.0, 1.0], [30.0, 1.0]]], FRAME).is_empty());
    }
}
