//! Boxes and lines on the paper, and whether they are in each other's way.

use super::projection::{Paper, Point};

/// A box on the paper.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::render) struct Rect {
    pub(in crate::render) left: f64,
    pub(in crate::render) top: f64,
    pub(in crate::render) right: f64,
    pub(in crate::render) bottom: f64,
}

impl Rect {
    pub(in crate::render) fn around(point: Point, reach: f64) -> Self {
        Self {
            left: point.x - reach,
            top: point.y - reach,
            right: point.x + reach,
            bottom: point.y + reach,
        }
    }

    pub(in crate::render) fn overlaps(&self, other: &Self) -> bool {
        self.left < other.right
            && self.right > other.left
            && self.top < other.bottom
            && self.bottom > other.top
    }
}

/// Room to keep from the edge of the paper.
const EDGE: f64 = 4.0;

pub(in crate::render) fn fits(paper: &Paper, words: &Rect) -> bool {
    words.left >= EDGE
        && words.top >= EDGE
        && words.right <= paper.width - EDGE
        && words.bottom <= paper.height - EDGE
}

pub(in crate::render) fn is_free(candidate: &Rect, taken: &[Rect]) -> bool {
    !taken.iter().any(|other| candidate.overlaps(other))
}

/// Whether a line touches a box (Liang and Barsky 1984).
pub(in crate::render) fn crosses([a, b]: [Point; 2], area: &Rect) -> bool {
    let (mut from, mut to) = (0.0_f64, 1.0_f64);
    let steps = [
        (a.x - b.x, a.x - area.left),
        (b.x - a.x, area.right - a.x),
        (a.y - b.y, a.y - area.top),
        (b.y - a.y, area.bottom - a.y),
    ];
    for (step, room) in steps {
        if step == 0.0 {
            if room < 0.0 {
                return false;
            }
        } else if step < 0.0 {
            from = from.max(room / step);
        } else {
            to = to.min(room / step);
        }
    }
    from <= to
}

/// Whether two lines cross.
pub(in crate::render) fn meet([a, b]: [Point; 2], [c, d]: [Point; 2]) -> bool {
    let side = |from: Point, to: Point, at: Point| {
        (to.x - from.x) * (at.y - from.y) - (to.y - from.y) * (at.x - from.x)
    };
    side(a, b, c) * side(a, b, d) < 0.0 && side(c, d, a) * side(c, d, b) < 0.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_touch_boxes_and_each_other() {
        let at = |x: f64, y: f64| Point { x, y };
        let area = Rect::around(at(0.0, 0.0), 5.0);
        assert!(crosses([at(-9.0, 0.0), at(9.0, 1.0)], &area));
        assert!(!crosses([at(-9.0, 6.0), at(9.0, 6.0)], &area));
        assert!(!crosses([at(6.0, 0.0), at(9.0, 0.0)], &area));
        assert!(meet(
            [at(0.0, 0.0), at(2.0, 2.0)],
            [at(0.0, 2.0), at(2.0, 0.0)]
        ));
        assert!(!meet(
            [at(0.0, 0.0), at(2.0, 2.0)],
            [at(3.0, 0.0), at(4.0, 0.0)]
        ));
    }
}
