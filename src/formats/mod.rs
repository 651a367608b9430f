//! From every kind of input to a document.
//!
//! Plain text is always read. The other kinds have a parser each, behind the feature `formats`; all
//! of them end in a [`Reading`]. Nothing here reads files or the network, and nothing here panics on
//! its input.

mod error;
mod kind;
mod known;
mod reading;
mod several;
mod signatures;
mod sniff;

#[cfg(feature = "formats")]
mod articles;
#[cfg(feature = "formats")]
mod blocks;
#[cfg(feature = "formats")]
mod character_references;
#[cfg(feature = "formats")]
mod containers;
#[cfg(feature = "formats")]
mod docx;
#[cfg(feature = "formats")]
mod epub;
#[cfg(feature = "formats")]
mod html;
#[cfg(feature = "formats")]
mod json;
#[cfg(feature = "formats")]
mod mail;
#[cfg(feature = "formats")]
mod markdown;
#[cfg(feature = "formats")]
mod odt;
#[cfg(feature = "formats")]
mod parsers;
#[cfg(feature = "formats")]
mod pdf;
#[cfg(feature = "formats")]
mod press;
#[cfg(feature = "formats")]
mod rtf;
#[cfg(all(feature = "formats", feature = "files"))]
mod sheet;
#[cfg(feature = "formats")]
mod social;
#[cfg(feature = "formats")]
mod subtitles;
#[cfg(feature = "formats")]
mod tags;
#[cfg(feature = "formats")]
mod thread;
#[cfg(feature = "formats")]
mod worker;
#[cfg(feature = "formats")]
mod xml;
#[cfg(feature = "formats")]
mod zipped;

#[cfg(feature = "formats")]
pub(crate) use articles::{OneOfMany, each as each_article};
pub use error::{FormatError, ListedArticle};
pub use kind::{InputKind, UnknownKind};
pub(crate) use known::Known;
pub use reading::{Content, Reading};
pub use several::{Documents, HeldDocument};
#[cfg(all(feature = "formats", feature = "files"))]
pub(crate) use sheet::{as_csv, is_workbook};
pub(crate) use signatures::{NotText, not_text};
pub(crate) use sniff::{Sniffed, is_mail, sniff};
#[cfg(all(feature = "formats", not(target_family = "wasm")))]
pub use worker::WORKER;
#[cfg(all(feature = "formats", not(target_family = "wasm")))]
pub(crate) use worker::{Stopped, run as run_within};

use crate::document::Hints;

/// Reads an input. `address` is where it was fetched from, if it was; hints are for plain text.
///
/// # Errors
/// When the input is damaged, contains no text, stands in the place of an article, holds or lists
/// several articles, or is of a kind that this build has no parser for.
pub fn read(
    kind: InputKind,
    content: Content,
    address: Option<&str>,
    hints: &Hints,
) -> Result<Reading, FormatError> {
    documents(kind, content, address, hints)?.only()
}

/// The documents of an input, as [`read`] reads them: several of a mailbox, a feed, an export of a press
/// database, a list of articles in JSON, an archive of the web; one of everything else.
///
/// # Errors
/// As [`read`], where it concerns the whole input.
pub fn documents(
    kind: InputKind,
    content: Content,
    address: Option<&str>,
    hints: &Hints,
) -> Result<Documents, FormatError> {
    parse(kind, content, address, hints)
}

#[cfg(feature = "formats")]
use parsers::parse;

#[cfg(not(feature = "formats"))]
fn parse(
    kind: InputKind,
    content: Content,
    _address: Option<&str>,
    hints: &Hints,
) -> Result<Documents, FormatError> {
    match kind {
        InputKind::Text => Ok(Reading::of_text(content.into_text(), hints).into()),
        InputKind::Jsonl => Err(FormatError::ManyTexts),
        InputKind::Csv => Err(FormatError::Table),
        InputKind::Parquet => Err(FormatError::ParquetTable),
        kind => Err(FormatError::NotBuiltIn { kind }),
    }
}
