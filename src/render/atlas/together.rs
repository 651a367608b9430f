//! Which places are named together more often than by chance.

use crate::atlas::Atlas;

/// A place that shares documents with another one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Together {
    /// Index into the atlas's places.
    pub(super) place: usize,
    /// Documents, copies once, that name both.
    pub(super) shared: usize,
    /// How many times as many as chance would give.
    pub(super) lift: f64,
}

/// The places named together with one, by pointwise mutual information (Church and Hanks 1990) weighed by how
/// many documents they share: lift × ln(1 + shared). At least two documents, and more than by chance.
pub(super) fn together(atlas: &Atlas, place: usize, most: usize) -> Vec<Together> {
    let all = atlas.originals() as f64;
    let mut shared = vec![0_usize; atlas.places.len()];
    let mut seen = vec![usize::MAX; atlas.places.len()];
    // Of a group of copies, what any of those that name the place names beside it counts once.
    let mut group: Vec<usize> = (0..atlas.documents.len())
        .filter(|number| names(atlas, *number, place))
        .collect();
    group.sort_by_key(|number| (atlas.original(*number), *number));
    for number in group {
        let original = atlas.original(number);
        for naming in &atlas.documents[number].named {
            if seen[naming.place] != original {
                seen[naming.place] = original;
                shared[naming.place] += 1;
            }
        }
    }
    let here = atlas.places[place].documents.len() as f64;
    let mut found: Vec<Together> = (shared.iter().enumerate())
        .filter(|(other, shared)| *other != place && **shared > 1)
        .map(|(other, shared)| Together {
            place: other,
            shared: *shared,
            lift: *shared as f64 * all / (here * atlas.places[other].documents.len() as f64),
        })
        .filter(|it| it.lift > 1.0)
        .collect();
    let weight = |it: &Together| it.lift * libm::log1p(it.shared as f64);
    found.sort_by(|a, b| weight(b).total_cmp(&weight(a)).then(a.place.cmp(&b.place)));
    found.truncate(most);
    found
}

fn names(atlas: &Atlas, document: usize, place: usize) -> bool {
    let named = &atlas.documents[document].named;
    named.iter().any(|naming| naming.place == place)
}
