//! Picks the sentences that carry the article. They are quoted, never rewritten.

use crate::document::BlockId;
use crate::span::Span;

/// One sentence of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sentence {
    /// The block it stands in.
    pub block: BlockId,
    /// Its number in the block, from 1.
    pub number: u32,
    /// Its words, without surrounding white space.
    pub span: Span,
}

/// The article in a few of its own sentences.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Summary {
    /// The one sentence that says it.
    pub bottom_line: Option<Sentence>,
    /// Three to six more, in the order of the text (fewer when the article is shorter).
    pub takeaways: Vec<Sentence>,
}
