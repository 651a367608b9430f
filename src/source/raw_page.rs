//! An input in memory: unpacked, its kind determined from its content, and decoded if it is text.

use super::decode;
use super::error::SourceError;
#[cfg(feature = "fetch")]
use super::fetch::Fetched;
use super::gzip::unpacked;
use super::hash::sha256_hex;
use crate::diagnostics::Diagnostic;
use crate::document::{self, Hints};
use crate::formats::{self, Content, InputKind, NotText, Reading, Sniffed};
use jiff::Timestamp;

/// How to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReadOptions {
    /// The kind of input, if the user states it; `None` determines it from the content.
    pub kind: Option<InputKind>,
    /// Largest input accepted, in bytes after unpacking. Default: 64 MiB.
    pub limit: u64,
}

impl Default for ReadOptions {
    fn default() -> Self {
        Self {
            kind: None,
            limit: 64 << 20,
        }
    }
}

/// An input in memory, ready for its parser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawPage {
    /// What kind of input it is.
    pub kind: InputKind,
    /// SHA-256 of the bytes as received, in lower-case hexadecimal: of a file before gzip is
    /// unpacked, of a fetched page after the connection's compression is undone.
    pub sha256: String,
    /// Where and when it was fetched; `None` for files and bytes in memory.
    pub origin: Option<Origin>,
    /// Its text or its bytes.
    pub content: Content,
    /// Notices about the decoding.
    pub diagnostics: Vec<Diagnostic>,
}

/// Where and when a page was fetched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The address after redirects.
    pub url: String,
    /// When, to the second.
    pub time: Timestamp,
}

impl RawPage {
    /// Unpacks and decodes an input that is already in memory; `name` appears in messages.
    ///
    /// # Errors
    /// When it is larger than the limit, empty, not text, or of no known kind.
    pub fn of_bytes(
        bytes: Vec<u8>,
        options: &ReadOptions,
        name: &str,
    ) -> Result<Self, SourceError> {
        if bytes.len() as u64 > options.limit {
            return Err(SourceError::TooLarge {
                name: name.to_owned(),
                limit: options.limit,
            });
        }
        let sha256 = sha256_hex(&bytes);
        let bytes = unpacked(bytes, options.limit, name)?;
        let (kind, content, diagnostics) = decoded(bytes, options.kind, None, name)?;
        Ok(Self {
            kind,
            sha256,
            origin: None,
            content,
            diagnostics,
        })
    }

    /// Decodes a fetched page; `name` appears in messages. `stated` is the kind that the user
    /// states.
    ///
    /// # Errors
    /// When it is empty, not text, or of no known kind.
    #[cfg(feature = "fetch")]
    pub fn of_fetched(
        page: Fetched,
        stated: Option<InputKind>,
        name: &str,
    ) -> Result<Self, SourceError> {
        let sha256 = sha256_hex(&page.bytes);
        let charset = page.charset().map(str::to_owned);
        let media_type = page.media_type();
        let bytes = unpacked(page.bytes, ReadOptions::default().limit, name)?;
        let (mut kind, content, diagnostics) = decoded(bytes, stated, charset.as_deref(), name)?;
        // The server's media type decides where the content does not.
        if let (InputKind::Text, None, Content::Text(text)) = (kind, stated, &content) {
            kind = match media_type.as_str() {
                "text/html" | "application/xhtml+xml" if !document::is_thread(text) => {
                    InputKind::Html
                }
                "text/markdown" => InputKind::Markdown,
                _ => kind,
            };
        }
        Ok(Self {
            kind,
            sha256,
            origin: Some(Origin {
                url: page.url.into(),
                time: page.time,
            }),
            content,
            diagnostics,
        })
    }

    /// The text, if the input is text.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match &self.content {
            Content::Text(text) => Some(text),
            Content::Bytes(_) => None,
        }
    }

    /// Parses the input into a document; `name` appears in messages. Notices about the decoding
    /// come before those about the content.
    ///
    /// # Errors
    /// When it is damaged, contains no text, is a login or block page, or lists several articles.
    pub fn understand(self, name: &str, hints: &Hints) -> Result<Reading, SourceError> {
        let address = self.origin.as_ref().map(|origin| origin.url.as_str());
        let reading = formats::read(self.kind, self.content, address, hints);
        let mut reading = reading.map_err(|problem| SourceError::Format {
            name: name.to_owned(),
            problem,
        })?;
        reading.notices.splice(..0, self.diagnostics);
        Ok(reading)
    }
}

/// Determines what the bytes are, and decodes them if they are text. `stated` is the kind that
/// the user states, `charset` the encoding that the server states.
fn decoded(
    bytes: Vec<u8>,
    stated: Option<InputKind>,
    charset: Option<&str>,
    name: &str,
) -> Result<(InputKind, Content, Vec<Diagnostic>), SourceError> {
    let name = || name.to_owned();
    let as_bytes = |kind, bytes| Ok((kind, Content::Bytes(bytes), Vec::new()));
    match (formats::not_text(&bytes), stated) {
        (_, Some(kind @ (InputKind::Docx | InputKind::Pdf | InputKind::Eml))) => {
            return as_bytes(kind, bytes);
        }
        (Some(NotText::Kind(kind)), None) => return as_bytes(kind, bytes),
        (None, None) if is_mail(&bytes) => return as_bytes(InputKind::Eml, bytes),
        (Some(NotText::Kind(kind)), Some(_)) => {
            return Err(SourceError::NotText {
                name: name(),
                looks_like: if kind == InputKind::Pdf {
                    "a PDF"
                } else {
                    "a Word document"
                },
                hint: "leave --from out",
            });
        }
        (Some(NotText::Binary { looks_like, hint }), _) => {
            return Err(SourceError::NotText {
                name: name(),
                looks_like,
                hint,
            });
        }
        (None, _) => {}
    }
    let (mut text, mut diagnostics) = decode::decode(bytes, charset);
    let nuls = text.matches('\0').count();
    if nuls > 0 {
        text.retain(|c| c != '\0');
        diagnostics.push(Diagnostic::ControlsDropped { count: nuls });
    }
    if text.chars().all(document::is_blank_char) {
        return Err(SourceError::Empty { name: name() });
    }
    match stated.map_or_else(|| formats::sniff(&text), Sniffed::Kind) {
        Sniffed::Kind(kind) => Ok((kind, Content::Text(text), diagnostics)),
        Sniffed::UnknownJson => Err(SourceError::UnknownJson { name: name() }),
    }
}

/// Whether the bytes are an e-mail message: its parts state their own encodings, so it is not
/// decoded as a whole.
fn is_mail(bytes: &[u8]) -> bool {
    let start = bytes.get(..16 << 10).unwrap_or(bytes);
    formats::is_mail(&String::from_utf8_lossy(start))
}
