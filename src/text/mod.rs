//! A text cut once, for every stage: into passages, sentences, tokens and words.
//!
//! Nothing here knows what a word means; which abbreviations there are, the
//! [`vocabulary`](crate::vocabulary) says.

mod abbreviation;
mod address;
mod digits;
mod lines;
mod scan;
mod sentence;
mod shape;
pub mod span;
mod token;
mod tokenized;
mod word;

pub use address::urls;
pub(crate) use digits::western_digits;
pub use lines::passages;
pub(crate) use lines::{
    ends_sentence, is_blank_char, is_closing, joined, lines, on_one_line, paragraphs, trimmed,
};
pub(crate) use scan::ZERO_WIDTH_NON_JOINER;
pub use shape::Shape;
pub use token::Token;
pub use tokenized::{Part, TokenizedText};
pub(crate) use word::{JoinedWords, Kind, Word};
