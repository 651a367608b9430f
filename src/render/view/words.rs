//! Small words: provenance, roles, what places are.

use crate::document::Fact;
use crate::language::Words;
use crate::recognize::Role;
use crate::render::map_style::{Sign, Signed};

/// How a name is used.
pub(crate) fn role(words: &Words, role: Role) -> &'static str {
    let words = &words.listed.roles;
    match role {
        Role::Literal => words.literal,
        Role::Associative => words.associative,
        Role::Demonym => words.demonym,
        Role::Historical => words.historical,
        Role::Region => words.region,
    }
}

/// What a place is and where it lies: "City · Badakhshan, Afghanistan".
pub(crate) fn sort(words: &Words, signed: &Signed<'_>) -> String {
    let place = signed.place;
    let mut parts = vec![place.kind_label.as_str(), place.lies_in.as_str()];
    if signed.sign == Sign::Area {
        parts.push(words.places.area);
    }
    if signed.anchor.is_none() {
        parts.push(words.places.not_drawn);
    }
    parts.retain(|part| !part.is_empty());
    parts.join(" · ")
}

/// Where a fact comes from: "stated by the source", "inferred from the comments", "missing".
pub(crate) fn provenance<T>(words: &Words, fact: &Fact<T>) -> String {
    let words = &words.facts;
    match fact {
        Fact::Stated(_) => words.stated.to_owned(),
        Fact::Inferred { from, .. } => (words.inferred)(*from),
        Fact::Missing => words.missing.to_owned(),
    }
}

/// A count, when there is something to count.
pub(crate) fn some_count(words: &Words, number: usize) -> Option<String> {
    (number > 0).then(|| words.number(number as u64))
}
