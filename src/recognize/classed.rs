//! The tokens of a text with what the word list knows about each.

use super::lexicon::{Classes, classes};
use super::stretch::{Stretch, stretches};
use crate::text::{self, TokenizedText};
use std::ops::Deref;

/// A token and its word classes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct ClassedToken<'t> {
    written: text::Token<'t>,
    /// What the word list knows about it; nothing of numbers and marks.
    pub(super) classes: Classes,
}

impl<'t> Deref for ClassedToken<'t> {
    type Target = text::Token<'t>;

    fn deref(&self) -> &Self::Target {
        &self.written
    }
}

impl ClassedToken<'_> {
    /// Whether a name could end with it.
    pub(super) fn is_name_end(&self) -> bool {
        self.written.is_capital() && !self.written.possessive
    }
}

/// The tokens of a document with their sentences.
#[derive(Debug)]
pub(super) struct ClassedTokens<'t> {
    /// In the order of the text.
    pub(super) list: Vec<ClassedToken<'t>>,
    /// They cover `list` without gaps.
    pub(super) stretches: Vec<Stretch>,
}

impl<'t> ClassedTokens<'t> {
    /// Looks every token up.
    pub(super) fn of(cut: &TokenizedText<'t>) -> Self {
        let classed = |written: &text::Token<'t>| ClassedToken {
            written: *written,
            classes: if written.is_word() {
                classes(written.text)
            } else {
                Classes::NONE
            },
        };
        let list: Vec<ClassedToken<'t>> = cut.tokens().iter().map(classed).collect();
        let stretches = stretches(cut.tokens());
        Self { list, stretches }
    }
}
