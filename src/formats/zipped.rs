//! Parts of documents that are ZIP archives of XML.

use super::error::FormatError;
use super::xml::Element;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// Most that is unpacked of an archive, in bytes. A long novel has two million.
const MOST: u64 = 64 << 20;

/// A document that is a ZIP archive.
pub(super) struct Zipped<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
    /// "Word document".
    what: &'static str,
    /// How many bytes may still be unpacked.
    left: u64,
}

impl<'b> Zipped<'b> {
    /// Opens a document; `what` names it in messages.
    ///
    /// # Errors
    /// When it is no archive.
    pub(super) fn open(bytes: &'b [u8], what: &'static str) -> Result<Self, FormatError> {
        let archive = ZipArchive::new(Cursor::new(bytes));
        let archive = archive.map_err(|problem| FormatError::Damaged {
            what,
            problem: problem.to_string(),
        })?;
        Ok(Self {
            archive,
            what,
            left: MOST,
        })
    }

    /// The text of a part.
    ///
    /// # Errors
    /// When it is missing, damaged, or too large.
    pub(super) fn text(&mut self, name: &str) -> Result<String, FormatError> {
        let what = self.what;
        let damaged = |problem: String| FormatError::Damaged { what, problem };
        let part = self.archive.by_name(name);
        let part = part.map_err(|problem| damaged(problem.to_string()))?;
        let mut text = Vec::new();
        let read = part.take(self.left + 1).read_to_end(&mut text);
        read.map_err(|problem| damaged(problem.to_string()))?;
        let left = self.left.checked_sub(text.len() as u64);
        self.left = left.ok_or_else(|| FormatError::TooLarge {
            limit: format!("{} MiB in its parts", MOST >> 20),
        })?;
        Ok(String::from_utf8(text)
            .unwrap_or_else(|bad| String::from_utf8_lossy(bad.as_bytes()).into_owned()))
    }

    /// A part as XML.
    ///
    /// # Errors
    /// As [`text`](Self::text), or when it is not well-formed.
    pub(super) fn part(&mut self, name: &str) -> Result<Element, FormatError> {
        Element::parse(&self.text(name)?)
    }
}
