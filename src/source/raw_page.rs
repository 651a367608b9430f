//! An input in memory: unpacked, its kind determined from its content, and decoded if it is text.

use super::decode;
use super::documents::{Documents, Input, check_length};
use super::error::SourceError;
#[cfg(feature = "fetch")]
use super::fetch::Fetched;
use super::gzip::unpacked;
use super::hash::sha256_hex;
use crate::diagnostics::Diagnostic;
use crate::document::{self, Hints};
use crate::formats::{self, Content, InputKind, Known, NotText, Reading, Sniffed};
use jiff::Timestamp;

/// How to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReadOptions {
    /// The kind of input, if the user states it; `None` determines it from the content.
    pub kind: Option<InputKind>,
    /// Largest input accepted, in bytes after unpacking. Default: 64 MiB.
    pub limit: u64,
    /// Longest text accepted, in bytes. Default: whatever the input may have; a briefing is several
    /// times as large as its text, so that `brief` asks for less.
    pub text_limit: u64,
}

impl Default for ReadOptions {
    fn default() -> Self {
        Self {
            kind: None,
            limit: 64 << 20,
            text_limit: u64::MAX,
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
    /// Longest text that the document may have, in bytes.
    pub text_limit: u64,
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
        if let Content::Text(text) = &content {
            // Marks and tags are no text, but seldom nine tenths of it.
            let is_plain = matches!(
                kind,
                InputKind::Text | InputKind::Markdown | InputKind::Chat
            );
            let most = if is_plain { 1 } else { 10 };
            check_length(text, options.text_limit.saturating_mul(most), name)?;
        }
        Ok(Self {
            kind,
            sha256,
            origin: None,
            content,
            diagnostics,
            text_limit: options.text_limit,
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
            text_limit: ReadOptions::default().text_limit,
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
    /// When it is damaged, contains no text, is a login or block page, or holds or lists several articles.
    pub fn understand(self, name: &str, hints: &Hints) -> Result<Reading, SourceError> {
        self.documents(name, hints)?.only()
    }

    /// The documents of the input, several of a mailbox or another file of many; `name` appears in messages.
    ///
    /// # Errors
    /// As [`RawPage::understand`], where it concerns the whole input.
    pub fn documents(self, name: &str, hints: &Hints) -> Result<Documents, SourceError> {
        let address = self.origin.as_ref().map(|origin| origin.url.as_str());
        let held = formats::documents(self.kind, self.content, address, hints);
        let held = held.map_err(|problem| SourceError::Format {
            name: name.to_owned(),
            problem,
        })?;
        Ok(Documents {
            held,
            input: Input {
                name: name.to_owned(),
                diagnostics: self.diagnostics,
                text_limit: self.text_limit,
            },
        })
    }
}

/// What the ending of a file's name says, where its content says nothing.
fn kind_of_name(name: &str) -> Option<InputKind> {
    let (_, ending) = name.rsplit_once('.')?;
    Some(match ending.to_ascii_lowercase().as_str() {
        "md" | "markdown" | "mkd" => InputKind::Markdown,
        "eml" | "mbox" => InputKind::Eml,
        "srt" | "vtt" => InputKind::Subtitles,
        "html" | "htm" | "xhtml" => InputKind::Html,
        "csv" | "tsv" => InputKind::Csv,
        _ => return None,
    })
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
        (_, Some(kind)) if kind.is_bytes() => return as_bytes(kind, bytes),
        (Some(NotText::Kind(kind)), None) => return as_bytes(kind, bytes),
        (None, None) if is_mail(&bytes) => return as_bytes(InputKind::Eml, bytes),
        (Some(NotText::Kind(kind)), Some(_)) => {
            return Err(SourceError::NotText {
                name: name(),
                looks_like: kind.one(),
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
    let kind = match stated.map_or_else(|| formats::sniff(&text), Sniffed::Kind) {
        Sniffed::Kind(kind) => kind,
        Sniffed::UnknownJson => return Err(SourceError::UnknownJson { name: name() }),
        Sniffed::Known(Known { looks_like, hint }) => {
            return Err(SourceError::NotText {
                name: name(),
                looks_like,
                hint,
            });
        }
    };
    let by_name = kind_of_name(&name())
        .filter(|_| stated.is_none() && kind == InputKind::Text && !document::is_thread(&text));
    match by_name {
        Some(kind) if kind.is_bytes() => Ok((kind, Content::Bytes(text.into_bytes()), diagnostics)),
        by_name => Ok((by_name.unwrap_or(kind), Content::Text(text), diagnostics)),
    }
}

/// Whether the bytes are an e-mail message: its parts state their own encodings, so it is not
/// decoded as a whole.
fn is_mail(bytes: &[u8]) -> bool {
    let start = bytes.get(..16 << 10).unwrap_or(bytes);
    formats::is_mail(&String::from_utf8_lossy(start))
}
