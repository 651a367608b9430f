//! What resolving a mention gives: one place, several, or none; each with its reasons.
//!
//! In the terms of entity linking: a referent ([`Resolution::Resolved`]), an abstention
//! ([`Resolution::Undecided`]), or NIL ([`Resolution::Unmapped`]).

use crate::gazetteer::PlaceKey;
use crate::recognize::Mention;
use crate::score::{Confidence, Status};
use crate::span::Span;

/// A mention with what it was found to mean.
#[derive(Debug, Clone, PartialEq)]
pub struct ResolvedMention {
    /// What was found in the text.
    pub mention: Mention,
    /// What it means.
    pub resolution: Resolution,
}

/// What a mention was found to mean.
#[derive(Debug, Clone, PartialEq)]
pub enum Resolution {
    /// One place stands out.
    Resolved {
        /// The referent.
        place: PlaceKey,
        /// How probable it is that the choice is right; it decides between [`Status::Sure`] and
        /// [`Status::Likely`].
        confidence: Confidence,
        /// Why, strongest first.
        evidence: Vec<Evidence>,
        /// The candidates not chosen, best first, each with what speaks for it.
        rejected: Vec<RankedCandidate>,
    },
    /// Several places fit and nothing decides, or nothing says that the only one is meant: a person
    /// should.
    Undecided {
        /// At least one, best first.
        candidates: Vec<RankedCandidate>,
    },
    /// Named, but without a place.
    Unmapped {
        /// Why, for the reader.
        reason: UnmappedReason,
    },
}

/// Confidence from which a referent is sure; `docs/evaluation.md` says how many of those that reach
/// it in cross-validation are right.
pub(super) const SURE: f64 = 0.86;
/// Confidence from which a referent is likely; below it, a person should decide.
pub(super) const LIKELY: f64 = 0.5;

impl Resolution {
    /// How far it can be trusted.
    #[must_use]
    pub fn status(&self) -> Status {
        match self {
            Self::Resolved { evidence, .. } if evidence.iter().any(Evidence::is_users) => {
                Status::SetByUser
            }
            Self::Resolved { confidence, .. } if confidence.get() >= SURE => Status::Sure,
            Self::Resolved { .. } => Status::Likely,
            Self::Undecided { .. } => Status::Check,
            Self::Unmapped { .. } => Status::Unmapped,
        }
    }

    /// The referent; where a person should decide, the best candidate.
    #[must_use]
    pub fn best_place(&self) -> Option<PlaceKey> {
        match self {
            Self::Resolved { place, .. } => Some(*place),
            Self::Undecided { candidates } => candidates.first().map(|best| best.place),
            Self::Unmapped { .. } => None,
        }
    }

    /// The confidence in [`best_place`](Self::best_place); 0 without one.
    #[must_use]
    pub fn confidence(&self) -> Confidence {
        let best = match self {
            Self::Resolved { confidence, .. } => Some(*confidence),
            Self::Undecided { candidates } => candidates.first().map(|best| best.confidence),
            Self::Unmapped { .. } => None,
        };
        best.unwrap_or(Confidence::new(0.0))
    }

    /// The candidates beside [`best_place`](Self::best_place), best first.
    #[must_use]
    pub fn alternatives(&self) -> &[RankedCandidate] {
        match self {
            Self::Resolved { rejected, .. } => rejected,
            Self::Undecided { candidates } => candidates.get(1..).unwrap_or_default(),
            Self::Unmapped { .. } => &[],
        }
    }
}

/// A place that a mention might mean, weighed against the others of its name.
#[derive(Debug, Clone, PartialEq)]
pub struct RankedCandidate {
    /// The place.
    pub place: PlaceKey,
    /// Its posterior probability among all candidates of the name.
    pub confidence: Confidence,
    /// What speaks for it, strongest first.
    pub evidence: Vec<Evidence>,
}

/// One reason, in a form that the page, `why` and other programs word from.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Evidence {
    /// No other place of the gazetteer has the name.
    OnlyCandidate,
    /// The user's own gazetteer has it.
    UserEntry {
        /// File and line, when known.
        origin: String,
    },
    /// The words around it say so: the quotation.
    TextSays {
        /// The words, quoted from the text.
        quote: Span,
    },
    /// The place that holds it is named in the text.
    Container {
        /// The country or division.
        place: PlaceKey,
    },
    /// Other places of its country are named in the text.
    Country {
        /// How many mentions.
        mentions: usize,
    },
    /// It lies near another place that the text names.
    Near {
        /// The other place.
        place: PlaceKey,
        /// Distance in kilometres.
        km: f64,
    },
    /// By far the best known place of the name.
    Prominent,
    /// The words around the name say outright that it lies elsewhere: the quotation.
    Contradicted {
        /// The words, quoted from the text.
        quote: Span,
    },
    /// The same name was decided elsewhere in the text.
    SameName {
        /// Where.
        mention: Span,
    },
    /// The publisher's home is near.
    Publisher,
    /// The kind of feature fits the words: "the River …".
    KindFits,
    /// It is a position that the text gives in figures.
    WrittenPosition,
    /// A person has said so.
    SetByUser {
        /// Name of the file that says it.
        file: String,
        /// Line in it, from 1.
        line: usize,
    },
}

impl Evidence {
    fn is_users(&self) -> bool {
        matches!(self, Self::SetByUser { .. })
    }
}

/// Why a name has no place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UnmappedReason {
    /// No entry of the gazetteer has the name.
    NotInGazetteer,
    /// A state that is no more; the gazetteer's note on it.
    Historical {
        /// "Ended in 1991; no present-day place stands for it."
        note: String,
    },
    /// A person has said that it is no place.
    SetAside,
}
