//! Circles among the neighbours of a folder.

use std::collections::{BTreeMap, BTreeSet};

/// Which neighbour uses which.
pub(super) type Arrows<'n> = BTreeMap<&'n str, BTreeSet<&'n str>>;

/// The sets of neighbours that reach one another, each in the order of the alphabet.
pub(super) fn circles<'n>(arrows: &Arrows<'n>) -> Vec<Vec<&'n str>> {
    let reach: Arrows<'n> = arrows
        .keys()
        .map(|from| (*from, reached(from, arrows)))
        .collect();
    let mut found: BTreeSet<Vec<&str>> = BTreeSet::new();
    for (from, all) in &reach {
        let back = |to: &&&str| reach.get(**to).is_some_and(|reach| reach.contains(from));
        if all.contains(from) {
            found.insert(all.iter().filter(back).copied().collect());
        }
    }
    found.into_iter().collect()
}

/// All that can be reached in one step or more.
fn reached<'n>(from: &str, arrows: &Arrows<'n>) -> BTreeSet<&'n str> {
    let mut reached = BTreeSet::new();
    let mut open = vec![from];
    while let Some(name) = open.pop() {
        for next in arrows.get(name).into_iter().flatten() {
            if reached.insert(*next) {
                open.push(next);
            }
        }
    }
    reached
}

#[test]
fn circles_are_found_and_chains_are_not() {
    let arrows = Arrows::from([
        ("a", BTreeSet::from(["b"])),
        ("b", BTreeSet::from(["c"])),
        ("c", BTreeSet::from(["b", "d"])),
        ("e", BTreeSet::from(["a"])),
    ]);
    assert_eq!(circles(&arrows), [["b", "c"]]);
}
