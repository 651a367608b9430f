//! Geometry as the page's script reads it: delta-coded integers.

use crate::cartography::{Line, Polygon, Position};

/// Integer steps per degree of detailed geometry: 0.001° is a third of a pixel at zoom 9.
pub(super) const NEAR: f64 = 1000.0;
/// Steps per degree of coarse geometry.
pub(super) const FAR: f64 = 100.0;

/// First longitude, first latitude, then differences, in steps.
pub(super) type Coded = Vec<i32>;

pub(super) fn polygons(polygons: &[Polygon], steps: f64) -> Vec<Vec<Coded>> {
    polygons.iter().map(|rings| lines(rings, steps)).collect()
}

pub(super) fn lines(lines: &[Line], steps: f64) -> Vec<Coded> {
    let coded = lines.iter().map(|line| coded(line, steps));
    coded.filter(|line| line.len() > 2).collect()
}

/// Whole steps, each position as the difference to the one before; repeated ones are dropped.
fn coded(line: &[Position], steps: f64) -> Coded {
    let mut coded = Vec::with_capacity(line.len() * 2);
    let mut last = [0, 0];
    for position in line {
        let here = position.map(|degrees| (degrees * steps).round() as i32);
        if coded.is_empty() || here != last {
            coded.extend([here[0] - last[0], here[1] - last[1]]);
        }
        last = here;
    }
    coded
}

#[cfg(test)]
mod tests {
    use super::coded;

    #[test]
    fn coding_keeps_whole_steps_and_drops_repeats() {
        let line = [[66.5, 36.25], [66.5004, 36.25], [66.6, 36.2]];
        assert_eq!(coded(&line, 1000.0), [66500, 36250, 100, -50]);
        assert_eq!(coded(&[[0.0, 0.0]], 100.0), [0, 0]);
    }
}
