//! What several kinds of files have in common.

use super::toponyms::ToponymOffset;
use crate::briefing::{BriefedPlace, Briefing, PlacedOffset};
use crate::language::Catalogue;

/// The program and its version, which every file carries.
pub(super) const MADE_BY: &str = concat!("geobrief ", env!("CARGO_PKG_VERSION"));

/// Whose data a map shows.
pub(super) const CREDITS: &str = "Natural Earth 5 (public domain); GeoNames (CC BY 4.0). \
     Boundaries and names shown do not imply endorsement or acceptance.";

/// Sentences that name a place, once each, in the order of the text.
pub(super) fn sentences_of(
    briefing: &Briefing,
    sentences: impl Iterator<Item = usize>,
) -> Vec<&str> {
    let mut indexes: Vec<usize> = sentences.collect();
    indexes.sort_unstable();
    indexes.dedup();
    let of = |index: &usize| briefing.sentences.get(*index);
    let words = indexes.iter().filter_map(of);
    words
        .map(|sentence| sentence.span.slice(&briefing.document.text))
        .collect()
}

/// The distances from a place, in figures.
pub(super) fn offsets(place: &BriefedPlace) -> impl Iterator<Item = ToponymOffset> {
    let offsets = place.offsets();
    offsets.map(|placed| ToponymOffset::new(&placed.offset, placed.spot))
}

/// The same in words: "111 km W".
pub(super) fn offsets_in_words(place: &BriefedPlace, words: &Catalogue) -> String {
    let offset = |placed: &PlacedOffset| {
        let PlacedOffset { offset, .. } = placed;
        (words.map.offset)(offset.km, offset.bearing)
    };
    place.offsets().map(offset).collect::<Vec<_>>().join("; ")
}

/// A person's note at a place: "Note by R. Haddad: Seen from the air." Empty without one.
pub(super) fn note_in_words(briefing: &Briefing, place: &BriefedPlace) -> String {
    let words = &briefing.language.catalogue().edits;
    let note = briefing.note_at(&place.id);
    note.map_or_else(String::new, |note| {
        format!("{}: {}", (words.note_by)(note.by()), note.text)
    })
}

/// Coordinates have six decimals at most.
pub(super) fn degrees(value: f64) -> f64 {
    (value * 1e6).round() / 1e6
}
