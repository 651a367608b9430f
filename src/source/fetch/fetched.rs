//! A fetched page, and what its server states about it.

use jiff::Timestamp;
use url::Url;

/// A fetched page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fetched {
    /// Its address after redirects.
    pub url: Url,
    /// When it was fetched or last found unchanged, to the second.
    pub time: Timestamp,
    /// The `Content-Type` header (RFC 9110 § 8.3): `text/html; charset=utf-8`.
    pub content_type: Option<String>,
    /// Its bytes, after the connection's compression is undone.
    pub bytes: Vec<u8>,
}

impl Fetched {
    /// The encoding that the server states.
    #[must_use]
    pub fn charset(&self) -> Option<&str> {
        let kind = self.content_type.as_deref()?;
        let parameter = kind.split(';').map(str::trim).find_map(|part| {
            let (name, value) = part.split_once('=')?;
            name.trim().eq_ignore_ascii_case("charset").then_some(value)
        })?;
        Some(parameter.trim().trim_matches(['"', '\'']))
    }

    /// The media type that the server states, without parameters, in lower case.
    #[must_use]
    pub fn media_type(&self) -> String {
        let kind = self.content_type.as_deref().unwrap_or_default();
        let bare = kind.split(';').next().unwrap_or_default();
        bare.trim().to_ascii_lowercase()
    }
}

/// The current time, to the second.
pub(super) fn now() -> Timestamp {
    let now = Timestamp::now();
    Timestamp::from_second(now.as_second()).unwrap_or(now)
}
