//! Finds the place names in a document. Which place each one means is for
//! [`resolve`](crate::resolve).

use crate::gazetteer::NameKey;
use crate::span::Span;

/// One occurrence of a place name.
#[derive(Debug, Clone, PartialEq)]
pub struct Mention {
    /// The exact words, in [`Document::text`](crate::document::Document::text).
    pub span: Span,
    /// How the name is used.
    pub role: Role,
    /// Entries of the gazetteer that bear the name; empty when none does.
    pub names: Vec<NameKey>,
}

/// How a place name is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// The place is meant: "in Faizabad", also as a power: "Russia said".
    Literal,
    /// A modifier or part of another name: "US-backed", "Kabul Times".
    Associative,
    /// The people or the adjective: "Afghan".
    Demonym,
    /// A state that is no more: "Soviet Union".
    Historical,
    /// A region without fixed limits: "Central Asia".
    Region,
}

impl Role {
    /// The word in files and output.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Literal => "literal",
            Self::Associative => "associative",
            Self::Demonym => "demonym",
            Self::Historical => "historical",
            Self::Region => "region",
        }
    }
}
