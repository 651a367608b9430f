//! The text that every stage reads.

use super::lines::{passages, trimmed};
use super::sentence::{End, ends};
use super::span::Span;
use super::token::{Token, tokens};
use crate::vocabulary::Vocabulary;

/// A text cut into passages, sentences and tokens.
///
/// All three are in the order of the text and do not overlap. A sentence never crosses a passage,
/// nor a passage a block; sentences and tokens cover every letter of the blocks.
#[derive(Debug, Clone, PartialEq)]
pub struct TokenizedText<'t> {
    text: &'t str,
    vocabulary: &'static Vocabulary,
    passages: Vec<Part>,
    sentences: Vec<Part>,
    tokens: Vec<Token<'t>>,
}

/// A passage or a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// Index of the block that holds it.
    pub block: usize,
    /// Where it stands, without surrounding white space.
    pub span: Span,
}

impl<'t> TokenizedText<'t> {
    /// Cuts the blocks of a text, which come in its order and do not overlap, by the words of its
    /// language.
    #[must_use]
    pub fn new(
        text: &'t str,
        blocks: impl IntoIterator<Item = Span>,
        vocabulary: &'static Vocabulary,
    ) -> Self {
        let mut cut = Self {
            text,
            vocabulary,
            passages: Vec::new(),
            sentences: Vec::new(),
            tokens: Vec::with_capacity(text.len() / 5),
        };
        for (block, span) in blocks.into_iter().enumerate() {
            let mut stops = Vec::new();
            for passage in passages(text, span) {
                cut.passage(
                    Part {
                        block,
                        span: passage,
                    },
                    &mut stops,
                );
            }
            tokens(text, span, &stops, &vocabulary.sentences, &mut cut.tokens);
        }
        cut
    }

    fn passage(&mut self, passage: Part, stops: &mut Vec<usize>) {
        self.passages.push(passage);
        let mut start = passage.span.start();
        for end in ends(passage.span.slice(self.text), &self.vocabulary.sentences) {
            let (End::OfSentence(at) | End::Enclosed(at)) = end;
            let at = passage.span.start() + at;
            stops.push(at);
            if let End::OfSentence(_) = end {
                let words = trimmed(self.text, start, at).filter(|span| !span.is_empty());
                self.sentences.extend(words.map(|span| Part {
                    block: passage.block,
                    span,
                }));
                start = at;
            }
        }
    }

    /// Cuts a text that is one block.
    #[must_use]
    pub fn whole(text: &'t str, vocabulary: &'static Vocabulary) -> Self {
        Self::new(text, [Span::whole(text)], vocabulary)
    }

    /// The words of its language, for every stage that reads it.
    #[must_use]
    pub fn vocabulary(&self) -> &'static Vocabulary {
        self.vocabulary
    }

    /// All of the text, also what no block holds.
    #[must_use]
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// The paragraphs; a comment may hold several.
    #[must_use]
    pub fn passages(&self) -> &[Part] {
        &self.passages
    }

    /// The sentences. Their indexes are those of [`Self::sentence_at`].
    #[must_use]
    pub fn sentences(&self) -> &[Part] {
        &self.sentences
    }

    /// Words, numbers and marks.
    #[must_use]
    pub fn tokens(&self) -> &[Token<'t>] {
        &self.tokens
    }

    /// The tokens that lie wholly within a stretch.
    #[must_use]
    pub fn tokens_within(&self, stretch: Span) -> &[Token<'t>] {
        let first = (self.tokens).partition_point(|token| token.span.start() < stretch.start());
        let end = (self.tokens).partition_point(|token| token.span.end() <= stretch.end());
        self.tokens.get(first..end).unwrap_or_default()
    }

    /// The tokens that begin at a byte or behind it.
    #[must_use]
    pub fn tokens_from(&self, byte: usize) -> &[Token<'t>] {
        let first = (self.tokens).partition_point(|token| token.span.start() < byte);
        self.tokens.get(first..).unwrap_or_default()
    }

    /// The tokens that end at a byte or before it.
    #[must_use]
    pub fn tokens_until(&self, byte: usize) -> &[Token<'t>] {
        let end = (self.tokens).partition_point(|token| token.span.end() <= byte);
        self.tokens.get(..end).unwrap_or_default()
    }

    /// Index of the last sentence that begins at or before a byte.
    #[must_use]
    pub fn sentence_at(&self, byte: usize) -> Option<usize> {
        (self.sentences)
            .partition_point(|sentence| sentence.span.start() <= byte)
            .checked_sub(1)
    }
}
