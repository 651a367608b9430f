//! What a document tells beside places: who said what, when things happened, how many, and who
//! takes part.
//!
//! Everything is found by rules and stands for words of the text: a [`Statement`] is a reporting
//! verb with its speaker and its sentences, a [`TimeMention`] a temporal expression with the
//! dates it means, a [`Quantity`] a number with its unit. What cannot be read for certain is left
//! out, or says that it is unclear; nothing is guessed.

mod agent;
mod antecedent;
mod cue;
mod person;
mod quantity;
mod quotation;
mod report;
mod speaker;
mod stake;
mod statement;
mod time;
mod unit;

#[cfg(test)]
mod tests;

use crate::document::{BlockId, Document};
use crate::gazetteer::Gazetteer;
use crate::span::Span;
use crate::text::{JoinedWords, Part, TokenizedText};
use std::ops::Range;

pub use stake::Stake;
pub use time::{Basis, TimeMention, TimePoint, TimeSpan};

/// What was found, each list in the order of the text unless it says otherwise.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Claims {
    /// Who said what.
    pub statements: Vec<Statement>,
    /// Dates and periods, by when they begin.
    pub times: Vec<TimeMention>,
    /// Numbers with their units.
    pub quantities: Vec<Quantity>,
    /// People and organisations, most named first.
    pub agents: Vec<Agent>,
}

/// Direct or indirect speech.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// Whether it is quoted.
    pub speech: Speech,
    /// Who speaks.
    pub speaker: Speaker,
    /// The reporting verb with its helping verbs: "has said"; none for a quotation that stands
    /// alone.
    pub cue: Option<Span>,
    /// Who passed it on: "…, the Tass news agency reported".
    pub reported_by: Option<Span>,
    /// The quotations, with their marks. Indirect speech may hold some too.
    pub quotations: Vec<Span>,
    /// Indexes of the sentences that hold it.
    pub sentences: Range<usize>,
}

/// How somebody's words are given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Speech {
    /// In quotation marks.
    Direct,
    /// In the author's words: "said that …".
    Indirect,
}

impl Speech {
    /// The word in files and output.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Direct => "direct",
            Self::Indirect => "indirect",
        }
    }
}

/// Who speaks. `agent` is an index into [`Claims::agents`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Speaker {
    /// Named or described in the sentence: "Russia’s defence minister".
    Named {
        /// As the text has it.
        words: Span,
        /// Who that is, when the list has them.
        agent: Option<usize>,
    },
    /// A pronoun that can mean only one of those named shortly before.
    Pronoun {
        /// "He".
        pronoun: Span,
        /// Whom it means, where they are named.
        name: Span,
        /// Who that is, when the list has them.
        agent: Option<usize>,
    },
    /// A pronoun that may mean several, or none.
    Unclear {
        /// "They".
        pronoun: Span,
    },
    /// The text does not say.
    Unattributed,
}

/// A number with what it counts.
#[derive(Debug, Clone, PartialEq)]
pub struct Quantity {
    /// All of it, as the text has it: "more than 15,000 of its troops".
    pub words: Span,
    /// The number, where it can be told: 15000.
    pub value: Option<f64>,
    /// What is counted or measured, as the text has it: "troops", "%", "km/h". It may stand with
    /// the number before: "38,000" of "140,000 homes in Ireland and 38,000 in Wales" counts homes.
    pub unit: Span,
    /// What it is about.
    pub stake: Stake,
    /// Index of the sentence.
    pub sentence: usize,
}

/// A person or an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agent {
    /// Which of the two.
    pub kind: AgentKind,
    /// The fullest name that the text gives.
    pub name: String,
    /// Where it is named, in the order of the text.
    pub mentions: Vec<Span>,
}

/// What an [`Agent`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AgentKind {
    /// A human being.
    Person,
    /// An office, an army, a company, a movement.
    Organisation,
}

impl AgentKind {
    /// The word in files and output.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Organisation => "organisation",
        }
    }
}

/// A paragraph of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Passage {
    block: BlockId,
    span: Span,
}

impl Passage {
    /// Whether both belong to the article, or to the same comment.
    fn is_same_text(&self, other: &Self) -> bool {
        match (self.block, other.block) {
            (BlockId::Paragraph(_), BlockId::Paragraph(_)) => true,
            (one, other) => one == other,
        }
    }
}

/// Reads a document. `text` is its text, see [`Document::tokenized`], `places` the mentions of
/// places in it, in the order of the text. What bots wrote and what was deleted is left out.
#[must_use]
pub fn read(
    document: &Document,
    text: &TokenizedText<'_>,
    places: &[Span],
    gazetteer: &Gazetteer,
) -> Claims {
    let passage = |part: &Part| {
        let block = document.blocks.get(part.block)?.id;
        let span = part.span;
        Some(Passage { block, span })
    };
    let passages: Vec<Passage> = text
        .passages()
        .iter()
        .filter_map(passage)
        .filter(|passage| document.counts(passage.block))
        .filter(|passage| !passage.span.slice(text.text()).starts_with('>'))
        .collect();
    let words = JoinedWords::of(text);
    let agents = agent::agents(document, &words, &passages, places, gazetteer);
    Claims {
        statements: statement::statements(text, &words, &passages, &agents),
        times: time::times(document, text, &words, &passages),
        quantities: quantity::quantities(text, &words, &passages),
        agents,
    }
}
