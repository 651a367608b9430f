//! Geometry on the paper, as SVG path data: clipped, simplified (Douglas and Peucker 1973), written
//! in relative steps.

use super::projection::{Paper, Point};
use crate::cartography::{Frame, Line, Polygon, Position};
use crate::geometry::{area, clip, distance_to_segment};

/// Room around the paper that is kept, so that no cut edge shows.
const BEYOND: f64 = 24.0;
/// Rings smaller than this are specks, in square pixels for each pixel of the tolerance.
const SPECK: f64 = 3.75;

/// Path data of filled polygons; empty when none shows.
pub(super) fn areas(paper: &Paper, polygons: &[Polygon]) -> String {
    let mut data = String::new();
    for ring in polygons.iter().flatten() {
        let closed: Vec<_> = ring.iter().chain(ring.first()).copied().collect();
        let mut ring = paper.line(&closed);
        ring.pop();
        let ring = cut_ring(&ring, paper);
        if area(ring.iter().copied()) >= SPECK * paper.tolerance {
            write_in_steps(
                &thinned_ring(&ring, paper.tolerance),
                true,
                paper.tenths(),
                &mut data,
            );
        }
    }
    data
}

/// Path data of the area around a pole within a parallel; empty without one.
pub(super) fn cap(paper: &Paper, parallel: &[Position]) -> String {
    let mut data = String::new();
    if !parallel.is_empty() {
        write(&paper.line(parallel), true, &mut data);
    }
    data
}

/// Path data of lines; empty when none shows.
pub(super) fn strokes(paper: &Paper, lines: &[Line]) -> String {
    let mut data = String::new();
    for line in lines {
        let line = paper.line(line);
        for part in shown_parts(&line, paper) {
            write_in_steps(
                &thinned(part, paper.tolerance),
                false,
                paper.tenths(),
                &mut data,
            );
        }
    }
    data
}

/// The ring within the paper and its surroundings.
fn cut_ring(ring: &[Point], paper: &Paper) -> Vec<Point> {
    let room = Frame {
        west: -BEYOND,
        south: -BEYOND,
        east: paper.width + BEYOND,
        north: paper.height + BEYOND,
    };
    clip::ring(ring, room)
}

/// Stretches of a line without the segments that lie wholly to one side of the paper.
fn shown_parts<'l>(line: &'l [Point], paper: &Paper) -> Vec<&'l [Point]> {
    let hidden = |a: Point, b: Point| {
        a.x.max(b.x) < -BEYOND
            || a.x.min(b.x) > paper.width + BEYOND
            || a.y.max(b.y) < -BEYOND
            || a.y.min(b.y) > paper.height + BEYOND
    };
    let mut parts = Vec::new();
    let mut start = 0;
    for index in 1..line.len() {
        if hidden(line[index - 1], line[index]) {
            parts.push(&line[start..index]);
            start = index;
        }
    }
    parts.push(&line[start..]);
    parts.retain(|part| part.len() > 1);
    parts
}

/// A ring is thinned in two halves, from its first point to the one farthest from it: its ends
/// coincide, so no line through them could measure anything.
pub(super) fn thinned_ring(ring: &[Point], tolerance: f64) -> Vec<Point> {
    let Some(&first) = ring.first() else {
        return Vec::new();
    };
    let distance = |p: &Point| libm::hypot(p.x - first.x, p.y - first.y);
    let farthest = (0..ring.len())
        .max_by(|&a, &b| distance(&ring[a]).total_cmp(&distance(&ring[b])))
        .unwrap_or_default();
    let mut back = ring[farthest..].to_vec();
    back.push(first);
    let mut thin = thinned(&ring[..=farthest], tolerance);
    thin.pop();
    thin.extend(thinned(&back, tolerance));
    thin.pop();
    thin
}

/// The line without the points that lie within the tolerance of it (Douglas–Peucker).
fn thinned(line: &[Point], tolerance: f64) -> Vec<Point> {
    let mut keep = vec![false; line.len()];
    let off_segment = |index: usize, from: usize, to: usize| {
        distance_to_segment(line[index].into(), [line[from].into(), line[to].into()])
    };
    let mut open = vec![(0, line.len().saturating_sub(1))];
    for end in [0, line.len().saturating_sub(1)] {
        if let Some(kept) = keep.get_mut(end) {
            *kept = true;
        }
    }
    while let Some((from, to)) = open.pop() {
        let farthest = (from + 1..to)
            .map(|index| (index, off_segment(index, from, to)))
            .max_by(|a, b| a.1.total_cmp(&b.1));
        if let Some((index, distance)) = farthest
            && distance > tolerance
        {
            keep[index] = true;
            open.extend([(from, index), (index, to)]);
        }
    }
    let kept = line.iter().zip(keep).filter(|(_, kept)| *kept);
    kept.map(|(&point, _)| point).collect()
}

/// Appends a subpath: relative steps in tenths of a pixel, so that rounding never adds up.
pub(super) fn write(points: &[Point], closed: bool, data: &mut String) {
    write_in_steps(points, closed, 1, data);
}

/// The same in steps of so many tenths.
fn write_in_steps(points: &[Point], closed: bool, tenths: i64, data: &mut String) {
    let rounded = |number: f64| (number * 10.0 / tenths as f64).round() as i64 * tenths;
    let mut last: Option<(i64, i64)> = None;
    let mut pen = Pen {
        data,
        has_tenth: false,
    };
    let mut is_line = false;
    for point in points {
        let (x, y) = (rounded(point.x), rounded(point.y));
        match last {
            None => pen.command('M', x, y),
            Some(before) if before == (x, y) => {}
            Some((before_x, before_y)) => {
                let step = (x - before_x, y - before_y);
                if is_line {
                    pen.number(step.0);
                    pen.number(step.1);
                } else {
                    pen.command('l', step.0, step.1);
                    is_line = true;
                }
            }
        }
        last = Some((x, y));
    }
    if closed && last.is_some() {
        data.push('z');
    }
}

/// Writes numbers as closely as SVG allows: a sign or a second point begins the next one.
struct Pen<'d> {
    data: &'d mut String,
    /// Whether the last number has a point.
    has_tenth: bool,
}

impl Pen<'_> {
    fn command(&mut self, command: char, x: i64, y: i64) {
        self.data.push(command);
        self.push(&tenths(x));
        self.number(y);
    }

    /// A number behind another one.
    fn number(&mut self, number: i64) {
        let number = tenths(number);
        let parts_itself = number.starts_with('-') || (number.starts_with('.') && self.has_tenth);
        if !parts_itself {
            self.data.push(' ');
        }
        self.push(&number);
    }

    fn push(&mut self, number: &str) {
        self.has_tenth = number.contains('.');
        self.data.push_str(number);
    }
}

/// "12.3", "-4", ".5".
fn tenths(number: i64) -> String {
    let sign = if number < 0 { "-" } else { "" };
    let (whole, tenth) = (number.abs() / 10, number.abs() % 10);
    match (whole, tenth) {
        (_, 0) => format!("{sign}{whole}"),
        (0, _) => format!("{sign}.{tenth}"),
        _ => format!("{sign}{whole}.{tenth}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paper() -> Paper {
        Paper::of(Frame {
            west: 60.0,
            south: 30.0,
            east: 75.0,
            north: 41.0,
        })
    }

    fn points(pairs: &[(f64, f64)]) -> Vec<Point> {
        pairs.iter().map(|&(x, y)| Point { x, y }).collect()
    }

    #[test]
    fn a_ring_around_the_paper_becomes_its_surroundings() {
        let paper = paper();
        let around = points(&[(-9e3, -9e3), (9e3, -9e3), (9e3, 9e3), (-9e3, 9e3)]);
        let cut = cut_ring(&around, &paper);
        let expected = (paper.width + 2.0 * BEYOND) * (paper.height + 2.0 * BEYOND);
        assert!((area(cut) - expected).abs() < 1e-6);
        assert!(cut_ring(&points(&[(-90.0, 0.0), (-80.0, 9.0), (-85.0, 3.0)]), &paper).is_empty());
    }

    #[test]
    fn thinning_keeps_corners_and_drops_what_cannot_be_seen() {
        let line = points(&[(0.0, 0.0), (5.0, 0.1), (10.0, 0.0), (10.0, 10.0)]);
        assert_eq!(
            thinned(&line, 0.4),
            points(&[(0.0, 0.0), (10.0, 0.0), (10.0, 10.0)])
        );
        assert_eq!(
            thinned_ring(&points(&[(0.0, 0.0), (9.0, 0.0), (9.0, 9.0)]), 0.4).len(),
            3
        );
    }

    #[test]
    fn segments_off_the_paper_part_a_line() {
        let paper = paper();
        let line = points(&[
            (10.0, 10.0),
            (20.0, 10.0),
            (20.0, -90.0),
            (60.0, -90.0),
            (60.0, 5.0),
        ]);
        let parts = shown_parts(&line, &paper);
        assert_eq!(parts.iter().map(|p| p.len()).collect::<Vec<_>>(), [3, 2]);
    }

    #[test]
    fn paths_are_short_and_exact() {
        let mut data = String::new();
        write(
            &points(&[(1.04, 2.0), (1.5, 1.5), (-3.0, 12.34)]),
            true,
            &mut data,
        );
        assert_eq!(data, "M1 2l.5-.5-4.5 10.8z");
        let mut data = String::new();
        let line = points(&[(0.0, 0.5), (0.5, 0.7), (0.6, 1.7), (2.6, 1.7)]);
        write(&line, false, &mut data);
        assert_eq!(data, "M0 .5l.5.2.1 1 2 0");
        let mut data = String::new();
        write_in_steps(&line, false, 5, &mut data);
        assert_eq!(data, "M0 .5l.5 0 0 1 2 0");
    }
}
