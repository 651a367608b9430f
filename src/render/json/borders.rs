//! Borders that the text names, as data.

use super::writer::{WordsRecord, Writer};
use crate::briefing::{BriefedBorder, Briefing};
use crate::span::Span;
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct BorderRecord<'b> {
    id: &'b str,
    name: &'b str,
    /// Ids of the two places.
    between: [&'b str; 2],
    article: usize,
    comments: usize,
    mentions: Vec<WordsRecord<'b>>,
}

/// Every span that the records name.
pub(super) fn spans(briefing: &Briefing) -> Vec<Span> {
    let mentions = briefing.borders.iter().flat_map(|border| &border.mentions);
    mentions.map(|mention| mention.words).collect()
}

impl<'b> Writer<'b> {
    pub(super) fn border(&self, border: &'b BriefedBorder) -> BorderRecord<'b> {
        let [one, other] = &border.sides;
        BorderRecord {
            id: &border.id,
            name: &border.label,
            between: [one, other],
            article: border.article,
            comments: border.comments,
            mentions: border
                .mentions
                .iter()
                .map(|mention| self.words(mention.words))
                .collect(),
        }
    }
}
