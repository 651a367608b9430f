//! The arcs as a network: nodes where they meet, and weights that agree along whole borders.

use std::collections::BTreeMap;

use super::GridPoint;
use super::chain::{Link, Step, chains};
use super::layers::Division;
use super::layout::{Class, DISPUTED, KEPT, SEA};
use super::topology::Arc;
use super::weights::weights;

/// Arcs with the weights of their vertices.
#[derive(Debug)]
pub(super) struct Network {
    /// Where arcs end, sorted by position.
    pub(super) nodes: Vec<Node>,
    /// The arcs.
    pub(super) arcs: Vec<WeighedArc>,
}

/// Where arcs end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Node {
    pub(super) at: GridPoint,
    /// How much it matters where divisions are not drawn.
    pub(super) weight: u8,
}

/// An arc between two nodes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct WeighedArc {
    pub(super) arc: Arc,
    pub(super) class: u8,
    pub(super) start: u32,
    pub(super) end: u32,
    /// Weight of every vertex of the path; both ends are [`KEPT`].
    pub(super) weights: Vec<u8>,
}

impl Network {
    /// Finds the nodes and weighs the vertices. Coasts and borders of countries are weighed over
    /// their whole length, whatever divisions end at them: so they can be drawn without divisions,
    /// and look the same with them.
    pub(super) fn new(arcs: Vec<Arc>, units: &[Division]) -> Self {
        let mut nodes: Vec<GridPoint> = arcs.iter().flat_map(ends).collect();
        nodes.sort_unstable();
        nodes.dedup();
        let number = |point: GridPoint| nodes.partition_point(|node| *node < point) as u32;
        let arcs = arcs.into_iter().map(|arc| WeighedArc {
            class: class(&arc, units),
            start: number(ends(&arc)[0]),
            end: number(ends(&arc)[1]),
            weights: weights(&arc.path),
            arc,
        });
        let mut network = Self {
            arcs: arcs.collect(),
            nodes: nodes
                .into_iter()
                .map(|at| Node { at, weight: KEPT })
                .collect(),
        };
        network.weigh_borders(units);
        network
    }

    fn weigh_borders(&mut self, units: &[Division]) {
        let outer: Vec<usize> = (0..self.arcs.len())
            .filter(|&index| Class::of(self.arcs[index].class) != Class::Division)
            .collect();
        let numbers = land_numbers(units);
        let links: Vec<_> = outer
            .iter()
            .map(|&index| link(&self.arcs[index], &numbers))
            .collect();
        for chain in chains(&links) {
            self.weigh_chain(&outer, &chain);
        }
    }

    fn weigh_chain(&mut self, outer: &[usize], chain: &[Step]) {
        let mut path: Vec<GridPoint> = Vec::new();
        for step in chain {
            let mut piece = self.arcs[outer[step.link]].arc.path.clone();
            if step.reversed {
                piece.reverse();
            }
            path.extend(piece.into_iter().skip(usize::from(!path.is_empty())));
        }
        let found = weights(&path);
        let mut from = 0;
        for (number, step) in chain.iter().enumerate() {
            let arc = &mut self.arcs[outer[step.link]];
            let last = arc.weights.len() - 1;
            let mut piece = found[from..=from + last].to_vec();
            if number > 0 {
                let joint = if step.reversed { arc.end } else { arc.start };
                self.nodes[joint as usize].weight = piece[0];
            }
            if step.reversed {
                piece.reverse();
            }
            piece[0] = KEPT;
            piece[last] = KEPT;
            arc.weights = piece;
            from += last;
        }
    }
}

fn ends(arc: &Arc) -> [GridPoint; 2] {
    [arc.path[0], arc.path[arc.path.len() - 1]]
}

fn class(arc: &Arc, units: &[Division]) -> u8 {
    let class = if arc.seam {
        Class::Seam
    } else if arc.left == SEA || arc.right == SEA {
        Class::Coast
    } else if units[usize::from(arc.left)].country == units[usize::from(arc.right)].country {
        Class::Division
    } else {
        Class::Country
    };
    // A disputed border of a division is drawn as a border, so it must not vanish with divisions.
    let class = if arc.disputed { Class::Country } else { class };
    class as u8 | if arc.disputed { DISPUTED } else { 0 }
}

/// A number for each kind of land that is drawn apart: a country, or its disputed part.
fn land_numbers(units: &[Division]) -> Vec<u32> {
    let mut numbers = BTreeMap::new();
    let found = units.iter().map(|unit| {
        let next = numbers.len() as u32;
        *numbers
            .entry((unit.country.as_str(), unit.disputed))
            .or_insert(next)
    });
    found.collect()
}

fn link(arc: &WeighedArc, numbers: &[u32]) -> Link<u32, (Option<u32>, Option<u32>, u8)> {
    let land = |side: u16| (side != SEA).then(|| numbers[usize::from(side)]);
    let (left, right) = (land(arc.arc.left), land(arc.arc.right));
    Link {
        from: arc.start,
        to: arc.end,
        ahead: (left, right, arc.class),
        back: (right, left, arc.class),
    }
}

#[cfg(test)]
mod tests {
    use super::super::topology::arcs;
    use super::*;

    fn square(country: &str, west: i32) -> Division {
        let ring = vec![
            [west, 0],
            [west + 500, -2],
            [west + 1000, 0],
            [west + 1000, 1000],
            [west, 1000],
        ];
        Division {
            country: country.into(),
            polygons: vec![vec![ring]],
            ..Division::default()
        }
    }

    fn network(units: &[Division]) -> Network {
        let polygons: Vec<_> = units.iter().map(|unit| unit.polygons.clone()).collect();
        Network::new(arcs(&polygons), units)
    }

    fn node_weight(network: &Network, at: GridPoint) -> u8 {
        network
            .nodes
            .iter()
            .find(|node| node.at == at)
            .unwrap()
            .weight
    }

    #[test]
    fn a_junction_of_divisions_matters_little_to_the_coast() {
        let divided = network(&[square("AA", 0), square("AA", 1000)]);
        assert!(node_weight(&divided, [1000, 1000]) < 100);
        let countries = network(&[square("AA", 0), square("BB", 1000)]);
        assert_eq!(node_weight(&countries, [1000, 1000]), KEPT);
    }

    #[test]
    fn ends_of_arcs_are_kept_and_the_vertices_between_are_weighed() {
        for weighed in network(&[square("AA", 0), square("AA", 1000)]).arcs {
            assert_eq!(weighed.weights.len(), weighed.arc.path.len());
            assert_eq!(
                (weighed.weights.first(), weighed.weights.last()),
                (Some(&KEPT), Some(&KEPT))
            );
            assert!(
                weighed.weights[1..weighed.weights.len() - 1]
                    .iter()
                    .all(|w| *w < KEPT)
            );
        }
    }

    #[test]
    fn disputed_land_within_a_country_is_edged_by_a_border() {
        let mut units = [square("UA", 0), square("UA", 1000)];
        units[1].disputed = true;
        let polygons: Vec<_> = units.iter().map(|unit| unit.polygons.clone()).collect();
        let (marked, _) = super::super::disputes::mark(arcs(&polygons), &units, &[]);
        let found = Network::new(marked, &units);
        let classes: Vec<u8> = found.arcs.iter().map(|arc| arc.class).collect();
        assert!(
            classes.contains(&(DISPUTED | Class::Country as u8)),
            "{classes:?}"
        );
    }
}
