//! Files that hold several documents: mailboxes, feeds, exports of press databases, lists of articles in
//! JSON, archives of the web. One rule for all of them: each document has a number and a title, and is
//! read when it is asked for.

use super::error::{FormatError, ListedArticle};
use super::reading::Reading;
use crate::document::note_language;
use std::fmt;

/// The documents of an input, in its order: one, as a rule.
#[derive(Debug)]
pub struct Documents {
    held: Vec<HeldDocument>,
    /// Documents beyond the limits of their format.
    not_read: usize,
}

/// A document that is not read yet.
pub struct HeldDocument {
    listed: ListedArticle,
    read: Box<dyn FnOnce() -> Result<Reading, FormatError> + Send>,
}

impl HeldDocument {
    #[cfg(feature = "formats")]
    pub(super) fn new(
        listed: ListedArticle,
        read: impl FnOnce() -> Result<Reading, FormatError> + Send + 'static,
    ) -> Self {
        let read = Box::new(read);
        Self { listed, read }
    }

    /// Its title, and its address where it has one.
    #[must_use]
    pub fn listed(&self) -> &ListedArticle {
        &self.listed
    }

    /// Reads it.
    ///
    /// # Errors
    /// When it holds no words, or stands in the place of an article.
    pub fn read(self) -> Result<Reading, FormatError> {
        let mut reading = (self.read)()?;
        let notice = note_language(&mut reading.document);
        reading.notices.extend(notice);
        Ok(reading)
    }
}

impl fmt::Debug for HeldDocument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("HeldDocument").field(&self.listed).finish()
    }
}

impl Documents {
    #[cfg(feature = "formats")]
    pub(super) fn new(held: Vec<HeldDocument>, not_read: usize) -> Self {
        Self { held, not_read }
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.held.len()
    }

    /// How many more the input holds, beyond what is read of its format.
    #[must_use]
    pub fn not_read(&self) -> usize {
        self.not_read
    }

    /// The only one.
    ///
    /// # Errors
    /// [`FormatError::Several`] with the list of them, or why the only one cannot be used.
    pub fn only(self) -> Result<Reading, FormatError> {
        match <[HeldDocument; 1]>::try_from(self.held) {
            Ok([one]) => one.read(),
            Err(several) => Err(FormatError::Several {
                articles: several.into_iter().map(|one| one.listed).collect(),
                not_read: self.not_read,
            }),
        }
    }

    /// The one of this number, from 1.
    ///
    /// # Errors
    /// [`FormatError::NoItem`], or why it cannot be used.
    pub fn item(self, number: usize) -> Result<Reading, FormatError> {
        let count = self.held.len();
        let mut all = self.held.into_iter();
        let asked = number.checked_sub(1).and_then(|index| all.nth(index));
        asked.ok_or(FormatError::NoItem { number, count })?.read()
    }
}

impl IntoIterator for Documents {
    type Item = HeldDocument;
    type IntoIter = std::vec::IntoIter<HeldDocument>;

    fn into_iter(self) -> Self::IntoIter {
        self.held.into_iter()
    }
}

/// An input that is one document.
impl From<Reading> for Documents {
    fn from(reading: Reading) -> Self {
        let title = reading.document.metadata.title.value();
        let listed = ListedArticle::new(title.cloned(), None);
        let read = Box::new(move || Ok(reading));
        Self {
            held: vec![HeldDocument { listed, read }],
            not_read: 0,
        }
    }
}
