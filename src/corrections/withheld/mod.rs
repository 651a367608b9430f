//! What the hidden places of one text take out of its briefing: the places themselves, and where
//! their words are masked every form of their names with all that bears it.
//!
//! A place is taken out of what the stages found and of the gazetteer, before anything is worded,
//! counted or drawn: what comes later cannot name what it does not know.

mod cleaning;
mod forms;
mod masked;
mod read_text;
#[cfg(test)]
mod tests;

use super::{Correction, Corrections, Edits, Hide, Origin, Words};
use crate::document::{Document, Hints, parse};
use crate::gazetteer::{Gazetteer, PlaceKey};
use crate::resolve::ResolvedMention;
use crate::span::Span;
use cleaning::Cleaning;
use forms::{Forms, joined};
pub use masked::Masked;
use read_text::ReadText;

/// What must not be in the briefing of one text.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Withheld {
    /// The hidden places, and the places that bear a masked name; sorted.
    places: Vec<PlaceKey>,
    /// The ids of the hidden places, sorted.
    ids: Vec<String>,
    /// The forms of masked names.
    forms: Forms,
    /// Where they stand in the text.
    words: Vec<Span>,
    /// For each hidden place of the corrections how many mentions it had.
    matches: Vec<usize>,
}

/// What became of a hidden place. It does not say which: this may be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hidden {
    /// Where that is written.
    pub origin: Origin,
    /// How many mentions it had; 0 when the text does not name it any more.
    pub mentions: usize,
}

impl Corrections {
    /// The hidden places of every text, with those that bear a masked name, as far as the gazetteer
    /// knows their names.
    #[must_use]
    pub fn withheld_from(&self, gazetteer: &Gazetteer) -> Vec<PlaceKey> {
        let (no_text, _) = parse(String::new(), &Hints::default());
        Withheld::of(self, &no_text, &[], gazetteer).places
    }
}

impl Withheld {
    /// What the corrections hide in a document, of which these are the mentions.
    #[must_use]
    pub fn of(
        corrections: &Corrections,
        document: &Document,
        mentions: &[ResolvedMention],
        gazetteer: &Gazetteer,
    ) -> Self {
        let hidden: Vec<(&Hide, PlaceKey)> = (corrections.hides.iter())
            .filter_map(|hide| Some((hide, gazetteer.by_id(&hide.place)?)))
            .collect();
        if hidden.is_empty() {
            let matches = vec![0; corrections.hides.len()];
            return Self {
                matches,
                ..Self::default()
            };
        }
        let text = ReadText {
            document,
            mentions,
            gazetteer,
        };
        let masked = hidden
            .iter()
            .filter(|(hide, _)| hide.words == Words::Masked);
        let masked = text.with_positions(masked.map(|(_, key)| *key));
        let forms = Forms::of(text.names(&masked), gazetteer);
        let mut places = text.with_positions(hidden.iter().map(|(_, key)| *key));
        if !masked.is_empty() {
            let bears = |key: &PlaceKey| forms.stand_in_name(gazetteer.name(*key));
            places.extend(gazetteer.places().filter(bears));
        }
        let mut words = forms.found_in(&document.text);
        words.extend(text.mentions_of(&masked).map(|found| text.stretch(found)));
        let count = |hide: &Hide| {
            let key = gazetteer.by_id(&hide.place);
            let means = |found: &&ResolvedMention| found.resolution.best_place() == key;
            key.map_or(0, |_| mentions.iter().filter(means).count())
        };
        let mut ids: Vec<String> = hidden.iter().map(|(hide, _)| hide.place.clone()).collect();
        ids.sort_unstable();
        Self {
            places: places.into_iter().collect(),
            ids,
            forms,
            words: joined(words, &document.text),
            matches: corrections.hides.iter().map(count).collect(),
        }
    }

    /// The hidden places, and the places that bear a masked name.
    #[must_use]
    pub fn places(&self) -> &[PlaceKey] {
        &self.places
    }

    /// What became of each hidden place of the corrections.
    #[must_use]
    pub fn hidden(&self, corrections: &Corrections) -> Vec<Hidden> {
        let hides = corrections.hides.iter().zip(&self.matches);
        let hidden = hides.map(|(hide, mentions)| Hidden {
            origin: hide.origin.clone(),
            mentions: *mentions,
        });
        hidden.collect()
    }

    /// The mentions that are left, without withheld candidates and reasons.
    #[must_use]
    pub fn left(
        &self,
        mentions: Vec<ResolvedMention>,
        gazetteer: &Gazetteer,
    ) -> Vec<ResolvedMention> {
        if self.places.is_empty() {
            return mentions;
        }
        let left = mentions.into_iter().filter(|found| {
            let place = found.resolution.best_place();
            !place.is_some_and(|place| self.withholds(place)) && !self.masks_part_of(found)
        });
        let cleaning = Cleaning {
            withheld: self,
            gazetteer,
        };
        left.map(|found| cleaning.cleaned(found)).collect()
    }

    /// Whether a correction may be told: it neither is about what is withheld nor quotes it.
    #[must_use]
    pub fn may_tell(&self, correction: &Correction) -> bool {
        let quotes = [&correction.name, &correction.beside];
        let place = correction.place_id();
        place.is_none_or(|id| self.ids.binary_search(&id).is_err())
            && !(quotes.into_iter().chain(&correction.within))
                .any(|words| self.forms.stand_in(words))
    }

    /// What a person adds and arranges, without what is about hidden places; masked names in it are
    /// replaced.
    #[must_use]
    pub fn edits(&self, edits: &Edits, block: &str) -> Edits {
        let is_told = |id: &str| !self.ids.iter().any(|hidden| hidden == id);
        let mut told = edits.clone();
        told.notes.retain(|note| is_told(&note.place));
        told.labels.retain(|label| is_told(&label.place));
        for note in &mut told.notes {
            for words in [&mut note.text, &mut note.by, &mut note.beside] {
                self.mask(words, block);
            }
        }
        for label in &mut told.labels {
            self.mask(&mut label.beside, block);
        }
        if let Some(summary) = &mut told.summary {
            let lines = summary.sentences.iter_mut();
            for words in lines.chain([&mut summary.line, &mut summary.by]) {
                self.mask(words, block);
            }
        }
        told
    }

    /// Whether words are masked.
    fn masks(&self) -> bool {
        self.forms != Forms::default() || !self.words.is_empty()
    }

    fn withholds(&self, place: PlaceKey) -> bool {
        self.places.binary_search(&place).is_ok()
    }

    /// Whether masked words are part of a mention, or of what is said of where it is.
    fn masks_part_of(&self, found: &ResolvedMention) -> bool {
        let span = found.mention.span;
        let first = self
            .words
            .partition_point(|words| words.end() <= span.start());
        self.words
            .get(first)
            .is_some_and(|words| words.overlaps(span))
    }
}
