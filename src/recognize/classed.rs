//! The tokens of a text with what the word list knows about each.

use super::stretch::{Stretch, stretches};
use crate::text::{self, TokenizedText};
use crate::vocabulary::{Classes, NameWords};
use std::borrow::Cow;
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
        self.written.is_capital() && !self.written.is_possessive()
    }
}

/// The tokens of a document with their sentences.
#[derive(Debug)]
pub(super) struct ClassedTokens<'t> {
    /// In the order of the text.
    pub(super) list: Vec<ClassedToken<'t>>,
    /// They cover `list` without gaps.
    pub(super) stretches: Vec<Stretch>,
    /// The words around names in the language of the text.
    pub(super) known: &'static NameWords,
}

impl<'t> ClassedTokens<'t> {
    /// Looks every token up.
    pub(super) fn of(cut: &TokenizedText<'t>) -> Self {
        let known = &cut.vocabulary().names;
        let classed = |written: &text::Token<'t>| ClassedToken {
            written: *written,
            classes: if written.is_word() {
                known.classes.of(written.text)
            } else {
                Classes::NONE
            },
        };
        let list: Vec<ClassedToken<'t>> = cut.tokens().iter().map(classed).collect();
        let stretches = stretches(cut.tokens());
        Self {
            list,
            stretches,
            known,
        }
    }
}

/// The word at `index` of a name that starts at token `at`, with what has lost its vowel before it: in
/// names "l’Escaut" is one word.
pub(super) fn word_of_name<'t>(list: &[ClassedToken<'t>], at: usize, index: usize) -> Cow<'t, str> {
    let word = list.get(index).map_or("", |token| token.text);
    let before = list.get(at..index).and_then(<[_]>::last);
    match before.filter(|before| before.elided) {
        Some(before) => Cow::Owned(format!("{}'{word}", before.text)),
        None => Cow::Borrowed(word),
    }
}
