//! Cuts a document into words, numbers and punctuation.

use super::lexicon::{Word, is_abbreviation, word};
use super::scan::{is_address, number_length, shape_of, split_possessive, word_length};
use super::stretch::{Stretch, stretches};
use crate::document::Document;
use crate::span::Span;

/// A word, a number or one mark of punctuation.
#[derive(Debug, Clone, Copy, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "independent observations")]
pub(super) struct Token<'t> {
    /// Without a possessive "’s"; with the stops of an initialism ("U.S.").
    pub(super) text: &'t str,
    /// Where `text` stands.
    pub(super) span: Span,
    /// How it is written.
    pub(super) shape: Shape,
    /// What the word list knows about it.
    pub(super) word: Word,
    /// White space stands before it.
    pub(super) spaced: bool,
    /// It opens a sentence, a line or a quotation.
    pub(super) opens: bool,
    /// "’s" or a bare apostrophe after "s" follows.
    pub(super) possessive: bool,
    /// A full stop follows that belongs to the word: "St.", "Ky.".
    pub(super) dotted: bool,
    /// Part of an address, a user name or a hashtag: no words of a sentence.
    pub(super) address: bool,
}

/// How a token is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// "water"; also scripts without case.
    Lower,
    /// "Water", "McDonald".
    Capitalized,
    /// "WATER", two letters or more.
    Upper,
    /// "1989", "3rd".
    Number,
    /// One mark.
    Mark(char),
}

impl Token<'_> {
    /// Whether it could be part of a name by its writing.
    pub(super) fn is_capital(&self) -> bool {
        matches!(self.shape, Shape::Capitalized | Shape::Upper) && !self.address
    }

    /// Whether it is this mark.
    pub(super) fn is_mark(&self, mark: char) -> bool {
        self.shape == Shape::Mark(mark)
    }

    /// Whether it is a dash or hyphen.
    pub(super) fn is_dash(&self) -> bool {
        matches!(self.shape, Shape::Mark('-' | '‐' | '‑' | '–' | '—'))
    }

    /// Whether it is letters.
    pub(super) fn is_word(&self) -> bool {
        matches!(self.shape, Shape::Lower | Shape::Capitalized | Shape::Upper)
    }
}

/// The tokens of a document with their sentences.
#[derive(Debug)]
pub(super) struct Tokens<'t> {
    /// In the order of the text.
    pub(super) list: Vec<Token<'t>>,
    /// They cover `list` without gaps.
    pub(super) stretches: Vec<Stretch>,
}

impl<'t> Tokens<'t> {
    /// Reads every block of the document.
    pub(super) fn read(document: &'t Document) -> Self {
        let mut reader = Reader {
            text: &document.text,
            list: Vec::with_capacity(document.text.len() / 5),
        };
        for block in &document.blocks {
            reader.block(block.span);
        }
        let stretches = stretches(&reader.list);
        Self {
            list: reader.list,
            stretches,
        }
    }
}

/// Where a token stands.
#[derive(Debug, Clone, Copy)]
struct Setting {
    spaced: bool,
    opens: bool,
    address: bool,
}

struct Reader<'t> {
    text: &'t str,
    list: Vec<Token<'t>>,
}

impl<'t> Reader<'t> {
    /// Reads chunk by chunk: what stands between white space.
    fn block(&mut self, block: Span) {
        let mut opens = true;
        let mut chunk_start = None;
        let mut lines = 0;
        let text = block.slice(self.text);
        let ends = text.char_indices().chain([(text.len(), ' ')]);
        for (offset, c) in ends {
            match chunk_start {
                None if !c.is_whitespace() => {
                    opens |= lines > 0;
                    chunk_start = Some(block.start() + offset);
                }
                Some(start) if c.is_whitespace() => {
                    self.chunk(start, block.start() + offset, &mut opens);
                    chunk_start = None;
                    lines = 0;
                }
                _ => {}
            }
            lines += usize::from(c == '\n');
        }
    }

    fn chunk(&mut self, start: usize, end: usize, opens: &mut bool) {
        let Some(chunk) = self.text.get(start..end) else {
            return;
        };
        let mut setting = Setting {
            spaced: true,
            opens: *opens,
            address: is_address(chunk),
        };
        let mut rest = chunk;
        while let Some(first) = rest.chars().next() {
            let at = end - rest.len();
            let taken = if first.is_alphabetic() {
                self.word(rest, at, setting)
            } else if first.is_numeric() {
                self.push(at, number_length(rest), Shape::Number, setting)
            } else {
                self.push(at, first.len_utf8(), Shape::Mark(first), setting)
            };
            setting.opens = self.opens_next(setting.opens);
            setting.spaced = false;
            rest = rest.get(taken..).unwrap_or_default();
        }
        *opens = setting.opens;
    }

    /// Reads the word at the start of `rest`, which stands at byte `at`; gives the bytes it used.
    fn word(&mut self, rest: &str, at: usize, setting: Setting) -> usize {
        let length = word_length(rest);
        let (bare, apostrophe) = split_possessive(rest, length);
        let shape = shape_of(rest.get(..bare).unwrap_or_default());
        // "Mrauk-U." ends a sentence, "J." begins a name.
        let goes_on = !setting.spaced && self.list.last().is_some_and(Token::is_dash);
        self.push(at, bare, shape, setting);
        let Some(token) = self.list.last_mut() else {
            return length;
        };
        token.possessive = apostrophe > bare;
        let used = apostrophe.max(bare);
        let stop = rest.get(used..).is_some_and(|after| after.starts_with('.'));
        token.dotted = stop && !token.possessive && !goes_on && is_abbreviation(token.text);
        used + usize::from(token.dotted)
    }

    /// Adds the token of `length` bytes at byte `at`; gives its length.
    fn push(&mut self, at: usize, length: usize, shape: Shape, setting: Setting) -> usize {
        let Some(span) = Span::new(self.text, at, at + length) else {
            return length;
        };
        let text = span.slice(self.text);
        let is_mark = matches!(shape, Shape::Mark(_));
        let is_word = !is_mark && shape != Shape::Number;
        self.list.push(Token {
            text,
            span,
            shape,
            word: if is_word { word(text) } else { Word::default() },
            spaced: setting.spaced,
            opens: setting.opens && !is_mark,
            possessive: false,
            dotted: false,
            address: setting.address,
        });
        length
    }

    /// Whether the token after the last one opens a sentence.
    fn opens_next(&self, opened: bool) -> bool {
        let Some(token) = self.list.last() else {
            return true;
        };
        match token.shape {
            Shape::Mark('.' | '!' | '?' | '…') => true,
            // Closing marks keep what the full stop before them said; opening ones start speech.
            Shape::Mark('"' | '“' | '‘' | '«') => true,
            Shape::Mark('”' | '’' | '\'' | ')' | ']' | '»' | '(' | '[') => opened,
            Shape::Mark('•' | '*' | '|') => true,
            Shape::Mark(_) => opened && token.spaced,
            _ => false,
        }
    }
}
