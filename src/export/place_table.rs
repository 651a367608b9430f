//! The places of a briefing as comma-separated values, a row a place.

use super::csv;
use super::parts::{degrees, note_in_words, offsets_in_words, sentences_of};
use crate::briefing::Briefing;

/// First line of the table.
const HEADER: [&str; 15] = [
    "id",
    "name",
    "label",
    "kind",
    "country",
    "admin1",
    "latitude",
    "longitude",
    "status",
    "article",
    "comments",
    "first_sentence",
    "evidence",
    "offsets",
    "editor_note",
];

/// The table.
pub(super) fn table(briefing: &Briefing) -> String {
    let mut table = csv::row(HEADER) + "\r\n";
    for place in &briefing.places {
        let sentences = sentences_of(
            briefing,
            place.mentions.iter().map(|mention| mention.sentence),
        );
        let cells: [&str; HEADER.len()] = [
            &place.id,
            &place.name,
            &place.label,
            &place.kind_word,
            &place.country,
            &place.admin1,
            &degrees(place.point.lat()).to_string(),
            &degrees(place.point.lon()).to_string(),
            place.status.word(),
            &place.article.to_string(),
            &place.comments.to_string(),
            sentences.first().copied().unwrap_or_default(),
            &place.evidence.join(" "),
            &offsets_in_words(place, briefing.language.catalogue()),
            &note_in_words(briefing, place),
        ];
        table.push_str(&csv::row(cells));
        table.push_str("\r\n");
    }
    table
}
