//! What a person adds to a briefing or arranges in it: notes at places, the sides of names on the map,
//! the sentences of the summary and a line of one's own.

use super::Origin;
use crate::document::{BlockId, Document};
use crate::span::Span;

/// What a person adds and arranges, in the order of the file.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Edits {
    /// At most one a place.
    pub notes: Vec<Note>,
    /// At most one a place.
    pub labels: Vec<LabelAt>,
    /// The summary, where a person has changed it.
    pub summary: Option<SummaryEdit>,
}

/// A note at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Id of the place.
    pub place: String,
    /// What it says.
    pub text: String,
    /// Who wrote it; empty where that is not said.
    pub by: String,
    /// The comment behind the id.
    pub beside: String,
    /// Where that is written.
    pub origin: Origin,
}

impl Note {
    /// Who wrote it, where that is said.
    #[must_use]
    pub fn by(&self) -> Option<&str> {
        Some(self.by.as_str()).filter(|by| !by.is_empty())
    }
}

/// On which side of its marker the name of a place stands on the map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LabelAt {
    /// Id of the place.
    pub place: String,
    /// The side.
    pub side: Side,
    /// The comment behind the id.
    pub beside: String,
    /// Where that is written.
    pub origin: Origin,
}

/// On which side of its marker a name stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Above.
    North,
    /// On the right.
    East,
    /// Below.
    South,
    /// On the left.
    West,
    /// There is no name beside the marker.
    Nowhere,
}

impl Side {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::North,
        Self::East,
        Self::South,
        Self::West,
        Self::Nowhere,
    ];

    /// The word in files: `n`, `e`, `s`, `w` or `none`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::North => "n",
            Self::East => "e",
            Self::South => "s",
            Self::West => "w",
            Self::Nowhere => "none",
        }
    }

    /// The side of a word.
    #[must_use]
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|side| side.word() == word)
    }
}

/// A summary that a person has put together.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SummaryEdit {
    /// Words of the article's sentences, the bottom line's first; empty leaves the choice to geobrief.
    pub sentences: Vec<String>,
    /// A line in one's own words, or nothing.
    pub line: String,
    /// Who wrote and chose; empty where that is not said.
    pub by: String,
    /// Where that is written.
    pub origin: Origin,
}

/// An edit that nothing of the text fits any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stale {
    /// Where it is written.
    pub origin: Origin,
    /// What it is.
    pub what: StaleEdit,
}

/// What an edit is that nothing fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StaleEdit {
    /// A note at a place that is not named any more.
    Note,
    /// A side for the name of such a place.
    Label,
    /// A sentence of the summary, by its number from 1, that the article has no more.
    Sentence(usize),
}

impl Edits {
    /// Adds later ones, which win over earlier ones about the same.
    #[must_use]
    pub fn followed_by(mut self, later: Self) -> Self {
        for note in later.notes {
            self.notes.retain(|known| known.place != note.place);
            self.notes.push(note);
        }
        for label in later.labels {
            self.labels.retain(|known| known.place != label.place);
            self.labels.push(label);
        }
        self.summary = later.summary.or(self.summary);
        self
    }
}

impl SummaryEdit {
    /// Where the words of each sentence stand in the article; none where it has them no more.
    #[must_use]
    pub fn quoted(&self, document: &Document) -> Vec<Option<Span>> {
        let quoted = self.sentences.iter().map(|words| {
            super::apply::occurrences(document, words, super::apply::Boundaries::Any)
                .into_iter()
                .find(|span| {
                    let block = document.block_of(*span);
                    block.is_some_and(|block| matches!(block.id, BlockId::Paragraph(_)))
                })
        });
        quoted.collect()
    }
}
