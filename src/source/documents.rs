//! The documents of an input: one, or several of a mailbox or another file of many.

use super::error::SourceError;
use crate::diagnostics::Diagnostic;
use crate::formats::{self, FormatError, Reading};

/// Length of a text from which on its briefing is slow, in bytes.
const LONG_TEXT: usize = 2_000_000;

/// The documents of an input, each read when it is asked for.
#[derive(Debug)]
pub struct Documents {
    pub(super) held: formats::Documents,
    pub(super) input: Input,
}

/// What holds them.
#[derive(Debug)]
pub(super) struct Input {
    /// What messages call it.
    pub(super) name: String,
    /// Notices about its decoding.
    pub(super) diagnostics: Vec<Diagnostic>,
    /// Longest text that a document may have, in bytes.
    pub(super) text_limit: u64,
}

impl Documents {
    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.held.count()
    }

    /// How many more the input holds, beyond what is read of its format.
    #[must_use]
    pub fn not_read(&self) -> usize {
        self.held.not_read()
    }

    /// The only one.
    ///
    /// # Errors
    /// When there are several, or it cannot be used.
    pub fn only(self) -> Result<Reading, SourceError> {
        self.input.finished(self.held.only())
    }

    /// The one of this number, from 1; others are told.
    ///
    /// # Errors
    /// When there is none, or it cannot be used.
    pub fn item(self, number: usize) -> Result<Reading, SourceError> {
        let count = self.held.count().saturating_sub(1);
        let mut reading = self.input.finished(self.held.item(number))?;
        let others = (count > 0).then_some(Diagnostic::OthersNotRead { count });
        reading.notices.extend(others);
        Ok(reading)
    }

    /// Each of them, in their order, with its name: that of the input, and a number where there are several.
    /// Behind several comes the reason why there are no more, where the input holds more.
    pub fn each(self) -> impl ExactSizeIterator<Item = (String, Result<Reading, SourceError>)> {
        let Self { held, input } = self;
        let is_several = held.count() > 1;
        let beyond = Some(held.not_read()).filter(|count| is_several && *count > 0);
        let beyond = beyond.map(|count| FormatError::BeyondLimits { count });
        let mut readings: Vec<Deferred> = held.into_iter().map(Deferred::Held).collect();
        readings.extend(beyond.map(Deferred::Never));
        readings.into_iter().enumerate().map(move |(index, one)| {
            let item = is_several.then(|| input.item(index + 1));
            let item = item.as_ref().unwrap_or(&input);
            (item.name.clone(), item.finished(one.read()))
        })
    }
}

/// A document that is read when it is asked for, or why there is none.
enum Deferred {
    Held(formats::HeldDocument),
    Never(FormatError),
}

impl Deferred {
    fn read(self) -> Result<Reading, FormatError> {
        match self {
            Self::Held(held) => held.read(),
            Self::Never(why) => Err(why),
        }
    }
}

impl Input {
    /// The document of this number: `mails.mbox, 2`.
    fn item(&self, number: usize) -> Self {
        Self {
            name: format!("{}, {number}", self.name),
            diagnostics: self.diagnostics.clone(),
            text_limit: self.text_limit,
        }
    }

    /// A document with what is known of its input, if it is not too long: what is unpacked is measured
    /// only now.
    fn finished(&self, reading: Result<Reading, FormatError>) -> Result<Reading, SourceError> {
        let mut reading = reading.map_err(|problem| SourceError::Format {
            name: self.name.clone(),
            problem,
        })?;
        check_length(&reading.document.text, self.text_limit, &self.name)?;
        reading.notices.splice(..0, self.diagnostics.clone());
        let length = reading.document.text.len();
        if length > LONG_TEXT {
            reading.notices.push(Diagnostic::LongText {
                megabytes: length / 1_000_000,
            });
        }
        Ok(reading)
    }
}

pub(super) fn check_length(text: &str, most: u64, name: &str) -> Result<(), SourceError> {
    if text.len() as u64 <= most {
        return Ok(());
    }
    Err(SourceError::LongText {
        name: name.to_owned(),
        megabytes: text.len() / 1_000_000,
        most: most / 1_000_000,
    })
}
