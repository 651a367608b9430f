//! Lines that say when a text was published and nothing else: no event of the timeline.

use super::anchor::Meaning;
use super::{Passage, TimePoint};
use crate::document::{BlockId, Document};
use crate::span::Span;
use crate::text::{JoinedWords, TokenizedText, Word};
use jiff::civil::Date;

/// Longest small word that does not make a sentence of a line: "at", "am", "on".
const LONGEST_SMALL: usize = 2;

/// What is known of the day on which a document was published.
pub(super) struct Publication<'d, 't> {
    cut: &'d TokenizedText<'t>,
    words: &'d JoinedWords<'t>,
    days: [Option<Date>; 2],
}

impl<'d, 't> Publication<'d, 't> {
    pub(super) fn of(
        document: &Document,
        cut: &'d TokenizedText<'t>,
        words: &'d JoinedWords<'t>,
    ) -> Self {
        let known = &document.metadata;
        let days = [known.date.value().copied(), known.modified.value().copied()];
        Self { cut, words, days }
    }

    /// Whether a date stands in a line that tells nothing else: a day of the document with names, or
    /// any day behind "Published" or a dash.
    pub(super) fn is_of(
        &self,
        passage: &Passage,
        sentence: usize,
        date: Span,
        meaning: &Meaning,
    ) -> bool {
        let TimePoint::Day(day) = meaning.time.from else {
            return false;
        };
        let Some(sentence) = self.cut.sentences().get(sentence) else {
            return false;
        };
        let words = self.words.within(sentence.span);
        let is_other =
            |word: &Word<'_>| word.span.end() <= date.start() || word.span.start() >= date.end();
        let is_handle = |at: usize| {
            let before = at.checked_sub(1).and_then(|at| words.get(at));
            before.is_some_and(|word| word.is_mark('@'))
        };
        let is_bare = passage.block != BlockId::Title
            && words.iter().enumerate().all(|(at, word)| {
                let tells = word.is_small() && !self.is_label(word) && !is_short(word);
                !tells || !is_other(word) || is_handle(at)
            });
        let is_told = self.days.contains(&Some(day))
            || words.iter().any(|word| self.is_label(word))
            || words.first().is_some_and(Word::is_dash);
        is_bare && is_told
    }

    /// "Published", "Updated", "By"
    fn is_label(&self, word: &Word<'_>) -> bool {
        let known = self.cut.vocabulary();
        let labels = known.dates.labels.iter();
        labels
            .flat_map(|label| label.split(' '))
            .filter(|label| !label.is_empty())
            .any(|label| word.is(label))
    }
}

fn is_short(word: &Word<'_>) -> bool {
    word.text.chars().filter(|c| c.is_alphabetic()).count() <= LONGEST_SMALL
}
