//! What a person adds to a briefing and arranges in it.

use super::parts::Briefing;
use crate::corrections::{Edits, Note, Origin, Side, Stale, StaleEdit};
use crate::span::Span;
use crate::summarize::{Sentence, Summary};

/// The summary that a person has put together of sentences of the article; geobrief's own where none
/// of them is left. `quoted` is where their words stand.
pub(super) fn chosen(summary: Summary, quoted: &[Option<Span>], sentences: &[Sentence]) -> Summary {
    let mut picked: Vec<Sentence> = Vec::new();
    for span in quoted.iter().flatten() {
        let after = sentences.partition_point(|sentence| sentence.span.start() <= span.start());
        let Some(sentence) = after.checked_sub(1).and_then(|at| sentences.get(at)) else {
            continue;
        };
        let sentence = without_dateline(sentence, &summary);
        if !picked.contains(&sentence) {
            picked.push(sentence);
        }
    }
    let mut picked = picked.into_iter();
    match picked.next() {
        None => summary,
        Some(first) => Summary {
            genre: summary.genre,
            bottom_line: Some(first),
            standfirst: None,
            takeaways: picked.collect(),
        },
    }
}

/// The sentence as the summary has it, if it does: a dateline before it is left out there.
fn without_dateline(sentence: &Sentence, summary: &Summary) -> Sentence {
    let known = (summary.bottom_line.iter())
        .chain(&summary.standfirst)
        .chain(&summary.takeaways);
    let mut same = known.filter(|one| (one.block, one.number) == (sentence.block, sentence.number));
    *same.next().unwrap_or(sentence)
}

/// The edits that nothing fits. `is_place` knows the places of the briefing.
pub(super) fn stale(
    edits: &Edits,
    quoted: &[Option<Span>],
    is_place: impl Fn(&str) -> bool,
) -> Vec<Stale> {
    let gone = |id: &str, origin: &Origin, what: StaleEdit| {
        let origin = origin.clone();
        (!is_place(id)).then_some(Stale { origin, what })
    };
    let notes = edits.notes.iter();
    let notes = notes.filter_map(|note| gone(&note.place, &note.origin, StaleEdit::Note));
    let labels = edits.labels.iter();
    let labels = labels.filter_map(|label| gone(&label.place, &label.origin, StaleEdit::Label));
    let sentences = edits.summary.iter().flat_map(|summary| {
        let numbered = (1..).zip(quoted);
        let gone = numbered.filter(|(_, span)| span.is_none());
        gone.map(|(number, _)| Stale {
            origin: summary.origin.clone(),
            what: StaleEdit::Sentence(number),
        })
    });
    notes.chain(labels).chain(sentences).collect()
}

impl Briefing {
    /// The note that a person has written at a place.
    #[must_use]
    pub fn note_at(&self, place: &str) -> Option<&Note> {
        self.edits.notes.iter().find(|note| note.place == place)
    }

    /// The side of its marker on which a person wants the name of a place.
    #[must_use]
    pub fn side_of(&self, place: &str) -> Option<Side> {
        let mut labels = self.edits.labels.iter();
        labels
            .find(|label| label.place == place)
            .map(|label| label.side)
    }

    /// A line of the summary in a person's own words, with who wrote it.
    #[must_use]
    pub fn editor_line(&self) -> Option<(&str, Option<&str>)> {
        let line = self.edits.summary.as_ref()?.line.trim();
        (!line.is_empty()).then(|| (line, self.summary_by()))
    }

    /// Who has written a line of the summary, or chosen its sentences, where that is said.
    #[must_use]
    pub fn summary_by(&self) -> Option<&str> {
        let by = self.edits.summary.as_ref()?.by.as_str();
        Some(by).filter(|by| !by.is_empty())
    }

    /// Whether a person has chosen the sentences of the summary.
    #[must_use]
    pub fn has_chosen_summary(&self) -> bool {
        let summary = self.edits.summary.as_ref();
        let number = summary.map_or(0, |summary| summary.sentences.len());
        let stale =
            (self.stale.iter()).filter(|stale| matches!(stale.what, StaleEdit::Sentence(_)));
        stale.count() < number
    }
}
