//! A text cut once, for every stage: into passages, sentences, tokens and words.
//!
//! Nothing here knows what a word means: [`recognize`](crate::recognize) and
//! [`claims`](crate::claims) keep their own tables beside the tokens.

mod abbreviation;
mod address;
mod lines;
mod scan;
mod sentence;
mod shape;
pub mod span;
mod token;
mod tokenized;
mod word;

pub(crate) use abbreviation::abbreviations;
pub use address::urls;
pub use lines::passages;
pub(crate) use lines::{
    ends_sentence, is_blank_char, is_closing, joined, lines, on_one_line, paragraphs, trimmed,
};
pub use shape::Shape;
pub use token::Token;
pub use tokenized::{Part, TokenizedText};
pub(crate) use word::{JoinedWords, Kind, Word};
