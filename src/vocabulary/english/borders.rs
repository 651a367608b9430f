//! "Afghanistan’s northern border with", "share a border", "the border between … and …".

use crate::vocabulary::Borders;

#[rustfmt::skip]
pub(super) const BORDERS: Borders = Borders {
    nouns: &["border", "borders", "frontier", "frontiers", "boundary", "boundaries"],
    verbs: &["borders", "bordering", "bordered"],
    passive: ["bordered", "by"],
    adjectives: &[
        "northern", "southern", "eastern", "western", "north", "south", "east", "west",
        "northeastern", "northwestern", "southeastern", "southwestern", "long", "land", "shared",
        "common", "porous", "mountainous", "remote", "disputed", "international", "own", "entire",
        "state", "volatile", "tense", "closed", "open",
    ],
    fillers: &[
        "which", "that", "also", "and", "a", "an", "its", "their", "the", "province", "region",
        "district", "oblast", "kilometre", "kilometer", "km", "mile", "directly",
    ],
    article: "the",
    with: "with",
    share: "share",
    shares: &["shares", "share", "sharing"],
    between: &["between", "of", "separating", "dividing"],
    and: "and",
    joints: &[&["and"], &["as", "well", "as"]],
    bare_joints: &["&", "or"],
};
