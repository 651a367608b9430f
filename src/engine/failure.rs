//! Why a task was not done, in the words of the library and with a code that the page can tell apart.

use crate::corrections::InvalidCorrections;
use crate::export::ExportError;
use crate::formats::FormatError;
use crate::gazetteer::InvalidFile;
use crate::language_pack::LanguagePackError;
use crate::render::RenderError;
use crate::source::SourceError;
use serde_json::json;
use std::fmt::Display;

/// A task that was not done.
#[derive(Debug, PartialEq, Eq)]
pub struct Failure {
    code: &'static str,
    message: String,
}

impl Failure {
    /// Of a kind that the page knows, or not, with a message for its user.
    #[must_use]
    pub fn new(code: &'static str, message: impl Display) -> Self {
        let message = message.to_string();
        Self { code, message }
    }

    /// A request that nobody can answer: the page is wrong, not its user.
    pub(super) fn request(problem: &impl Display) -> Self {
        Self::new("request", problem)
    }

    /// Something that cannot be with consistent data.
    pub(super) fn broken(problem: &impl Display) -> Self {
        Self::new("broken", problem)
    }

    /// A value of the user's that is none of those that there are.
    pub(super) fn value(problem: impl Display) -> Self {
        Self::new("value", problem)
    }

    pub(super) fn json(&self) -> String {
        let Self { code, message } = self;
        json!({"code": code, "message": message}).to_string()
    }
}

impl From<SourceError> for Failure {
    fn from(error: SourceError) -> Self {
        let code = match &error {
            SourceError::Empty { .. } => "empty",
            SourceError::TooLarge { .. } | SourceError::LongText { .. } => "large",
            SourceError::DamagedGzip { .. } => "damaged",
            SourceError::NotText { .. } | SourceError::UnknownJson { .. } => "unknown",
            SourceError::Format { problem, .. } => code_of(problem),
            #[cfg(feature = "fetch")]
            SourceError::Fetch { .. } => "fetch",
            _ => "unreadable",
        };
        Self::new(code, error)
    }
}

fn code_of(problem: &FormatError) -> &'static str {
    match problem {
        FormatError::Choose { .. } | FormatError::Several { .. } => "list",
        FormatError::ManyTexts | FormatError::Table => "table",
        FormatError::Login { .. }
        | FormatError::Blocked { .. }
        | FormatError::NotFound { .. }
        | FormatError::Consent { .. }
        | FormatError::Withheld { .. } => "notarticle",
        FormatError::NoWords | FormatError::NoPosts => "nowords",
        FormatError::TooLarge { .. } | FormatError::TooDeep { .. } => "large",
        FormatError::Locked => "locked",
        _ => "damaged",
    }
}

impl From<LanguagePackError> for Failure {
    fn from(error: LanguagePackError) -> Self {
        Self::new("language", error)
    }
}

impl From<InvalidCorrections> for Failure {
    fn from(error: InvalidCorrections) -> Self {
        Self::new("corrections", error)
    }
}

impl From<InvalidFile> for Failure {
    fn from(error: InvalidFile) -> Self {
        Self::new("places", error)
    }
}

impl From<RenderError> for Failure {
    fn from(error: RenderError) -> Self {
        Self::new("broken", error)
    }
}

impl From<ExportError> for Failure {
    fn from(error: ExportError) -> Self {
        Self::new("broken", error)
    }
}
