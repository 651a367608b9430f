//! Marks the borders that nobody agrees on.

use super::GridPoint;
use super::layers::Division;
use super::layout::SEA;
use super::near::{SegmentIndex, length, split};
use super::topology::Arc;

/// Degrees within which a border follows a disputed line of another source.
const BESIDE: f64 = 0.1;
/// Degrees: shorter stretches do not change what a border is.
const SHORT: f64 = 0.3;

/// Marks arcs as disputed, cutting them where that changes, and returns with them the parts of
/// `lines` that no border follows.
///
/// A border is disputed where disputed land meets other land, and where it separates countries
/// and runs beside one of `lines`.
pub(super) fn mark(
    arcs: Vec<Arc>,
    units: &[Division],
    lines: &[Vec<GridPoint>],
) -> (Vec<Arc>, Vec<Vec<GridPoint>>) {
    let index = SegmentIndex::new(lines.iter().map(Vec::as_slice));
    let mut marked = Vec::with_capacity(arcs.len());
    for arc in arcs {
        match sides(&arc, units) {
            Some((a, b)) if parts_disputed_land(a, b) => {
                marked.push(Arc {
                    disputed: true,
                    ..arc
                });
            }
            Some((a, b)) if a.country != b.country => {
                let pieces = split(&arc.path, SHORT, |middle| index.is_near(middle, BESIDE));
                marked.extend(pieces.into_iter().map(|(path, disputed)| Arc {
                    path,
                    disputed,
                    ..arc
                }));
            }
            _ => marked.push(arc),
        }
    }
    let lonely = lines_alone(lines, &marked);
    (marked, lonely)
}

fn sides<'u>(arc: &Arc, units: &'u [Division]) -> Option<(&'u Division, &'u Division)> {
    let land = |side: u16| (side != SEA).then(|| &units[usize::from(side)]);
    Some((land(arc.left)?, land(arc.right)?))
}

fn parts_disputed_land(a: &Division, b: &Division) -> bool {
    a.disputed != b.disputed || (a.disputed && a.country != b.country)
}

fn lines_alone(lines: &[Vec<GridPoint>], arcs: &[Arc]) -> Vec<Vec<GridPoint>> {
    let disputed = arcs.iter().filter(|arc| arc.disputed);
    let index = SegmentIndex::new(disputed.map(|arc| arc.path.as_slice()));
    let mut alone = Vec::new();
    for line in lines {
        for (path, followed) in split(line, SHORT / 2.0, |middle| index.is_near(middle, BESIDE)) {
            if !followed && length(&path) >= SHORT / 2.0 {
                alone.push(path);
            }
        }
    }
    alone
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unit(country: &str, disputed: bool) -> Division {
        Division {
            country: country.into(),
            disputed,
            ..Division::default()
        }
    }

    fn border(length: i32) -> Arc {
        let path = (0..=length / 100).map(|i| [i * 100, 0]).collect();
        Arc {
            path,
            left: 0,
            right: 1,
            seam: false,
            disputed: false,
        }
    }

    #[test]
    fn disputed_land_is_edged_against_its_neighbours_only() {
        let edged = |a, b| mark(vec![border(1000)], &[a, b], &[]).0[0].disputed;
        assert!(edged(unit("UA", true), unit("UA", false)));
        assert!(edged(unit("IN", true), unit("PK", true)));
        assert!(!edged(unit("UA", true), unit("UA", true)));
        assert!(!edged(unit("UA", false), unit("RU", false)));
    }

    #[test]
    fn a_border_is_cut_where_a_disputed_line_leaves_it() {
        let line = vec![[0, 20], [1500, 20], [1500, 3000]];
        let (arcs, alone) = mark(
            vec![border(4000)],
            &[unit("AA", false), unit("BB", false)],
            &[line],
        );
        assert_eq!(
            arcs.iter().map(|arc| arc.disputed).collect::<Vec<_>>(),
            [true, false]
        );
        assert_eq!(arcs[0].path.last(), arcs[1].path.first());
        assert_eq!(alone.len(), 1);
        assert_eq!(alone[0].last(), Some(&[1500, 3000]));
    }
}
