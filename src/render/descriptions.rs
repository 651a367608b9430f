//! Short descriptions: what a place is, how a name is used, where a fact comes from.

use super::map_style::{Sign, Signed};
use crate::document::Fact;
use crate::language::Catalogue;
use crate::recognize::Role;

/// How a name is used.
pub(crate) fn role(catalogue: &Catalogue, role: Role) -> &'static str {
    let words = &catalogue.listed.roles;
    match role {
        Role::Literal => words.literal,
        Role::Associative => words.associative,
        Role::Demonym => words.demonym,
        Role::Historical => words.historical,
        Role::Region => words.region,
    }
}

/// What a place is and where it lies: "City · Badakhshan, Afghanistan"; before that its name in Latin
/// letters, where the text writes it in others: "Yakutsk · City · Sakha, Russia".
pub(crate) fn sort(catalogue: &Catalogue, signed: &Signed<'_>) -> String {
    let place = signed.place;
    let mut parts = vec![place.kind_label.as_str(), place.lies_in.as_str()];
    if has_other_letters(&place.label) {
        parts.insert(0, &place.name);
    }
    if signed.sign == Sign::Area {
        parts.push(catalogue.places.area);
    }
    if signed.anchor.is_none() {
        parts.push(catalogue.places.not_drawn);
    }
    parts.retain(|part| !part.is_empty());
    parts.join(" · ")
}

/// Whether a name has letters that are not of the Latin script.
fn has_other_letters(name: &str) -> bool {
    name.chars().any(|c| c.is_alphabetic() && c > LAST_LATIN)
}

/// The last letter of the Latin blocks (Latin Extended Additional).
const LAST_LATIN: char = '\u{1EFF}';

/// Where a fact comes from: "stated by the source", "inferred from the comments", "missing".
pub(crate) fn provenance<T>(catalogue: &Catalogue, fact: &Fact<T>) -> String {
    let words = &catalogue.facts;
    match fact {
        Fact::Stated(_) => words.stated.to_owned(),
        Fact::Inferred { from, .. } => (words.inferred)(*from),
        Fact::Missing => words.missing.to_owned(),
    }
}

/// A count, when there is something to count.
pub(crate) fn some_count(catalogue: &Catalogue, number: usize) -> Option<String> {
    (number > 0).then(|| catalogue.number(number as u64))
}
