//! Why a task was not done, in the words of the library and with a code that the page can tell apart.

use geobrief::corrections::InvalidCorrections;
use geobrief::export::ExportError;
use geobrief::formats::FormatError;
use geobrief::gazetteer::InvalidFile;
use geobrief::language_pack::LanguagePackError;
use geobrief::render::RenderError;
use geobrief::source::SourceError;
use serde_json::json;
use std::fmt::Display;

/// A task that was not done.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    code: &'static str,
    message: String,
}

impl Failure {
    fn new(code: &'static str, message: impl Display) -> Self {
        let message = message.to_string();
        Self { code, message }
    }

    /// A request that nobody can answer: the page is wrong, not its user.
    pub(crate) fn request(problem: &impl Display) -> Self {
        Self::new("request", problem)
    }

    /// Something that cannot be with consistent data.
    pub(crate) fn broken(problem: &impl Display) -> Self {
        Self::new("broken", problem)
    }

    /// A value of the user's that is none of those that there are.
    pub(crate) fn value(problem: impl Display) -> Self {
        Self::new("value", problem)
    }

    pub(crate) fn json(&self) -> String {
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
