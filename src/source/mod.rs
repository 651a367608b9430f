//! Reads what the user names: a file, standard input or an address, packed or not, in any
//! encoding.

mod decode;
mod error;
pub mod fetch;
mod jsonl;

pub use error::SourceError;
pub use jsonl::{JsonlReader, LineError, LineProblem, Record};

pub use crate::formats::{InputKind, UnknownKind};

use crate::diagnostics::Diagnostic;
use crate::document::{self, Hints};
use crate::formats::{self, Content, NotText, Reading, Sniffed};
use fetch::{FetchError, FetchOptions, Fetched, Fetcher};
use flate2::read::MultiGzDecoder;
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use std::ffi::OsStr;
use std::fmt;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Cursor, Read};
use std::path::PathBuf;
use url::Url;

/// Where an input comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// A file.
    File(PathBuf),
    /// Standard input.
    Stdin,
    /// A web address.
    Url(String),
}

/// How to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReadOptions {
    /// What the input is, when the user says so; otherwise its content tells.
    pub kind: Option<InputKind>,
    /// Most bytes that are accepted, counted after unpacking. Default: 64 MiB.
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

/// An input, read and decoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawPage {
    /// What it is.
    pub kind: InputKind,
    /// SHA-256 of the bytes as they came, lower-case hexadecimal: of a file before it is
    /// unpacked, of a page without the packing of the connection.
    pub sha256: String,
    /// Where and when it was fetched, when it was.
    pub origin: Option<Origin>,
    /// What it holds.
    pub content: Content,
    /// What a reader should know about the decoding.
    pub diagnostics: Vec<Diagnostic>,
}

/// Where a page was fetched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// After redirects.
    pub url: Url,
    /// To the second.
    pub time: Timestamp,
}

impl RawPage {
    /// Decodes a page that was fetched; `name` is for messages.
    ///
    /// # Errors
    /// When it is empty, not text, or of no known kind.
    pub fn of_fetched(
        page: Fetched,
        said: Option<InputKind>,
        name: &str,
    ) -> Result<Self, SourceError> {
        let sha256 = hexadecimal(&Sha256::digest(&page.bytes));
        let charset = page.charset().map(str::to_owned);
        let media_type = page.media_type();
        let bytes = unpack(page.bytes, ReadOptions::default().limit, name)?;
        let (mut kind, content, diagnostics) = decoded(bytes, said, charset.as_deref(), name)?;
        // The server's word counts where the content says nothing.
        if let (InputKind::Text, None, Content::Text(text)) = (kind, said, &content) {
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
                url: page.url,
                time: page.time,
            }),
            content,
            diagnostics,
        })
    }

    /// The text, where the input is one.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match &self.content {
            Content::Text(text) => Some(text),
            Content::Bytes(_) => None,
        }
    }

    /// Understands the input; `name` is for messages. What was said about the decoding stands
    /// before what is said about the content.
    ///
    /// # Errors
    /// When it is damaged, holds nothing to read, is a login or block page, or a list to choose
    /// from.
    pub fn understand(self, name: &str, hints: &Hints) -> Result<Reading, SourceError> {
        let address = self.origin.as_ref().map(|origin| &origin.url);
        let reading = formats::read(self.kind, self.content, address, hints);
        let mut reading = reading.map_err(|problem| SourceError::Format {
            name: name.to_owned(),
            problem,
        })?;
        reading.notices.splice(..0, self.diagnostics);
        Ok(reading)
    }
}

impl Source {
    /// Reads an argument of the command line: `-`, an address, or else a path.
    #[must_use]
    pub fn from_argument(argument: &OsStr) -> Self {
        match argument.to_str() {
            Some("-") => Self::Stdin,
            Some(url) if is_url(url) => Self::Url(url.to_owned()),
            _ => Self::File(argument.into()),
        }
    }

    /// Reads and decodes the whole input. An address is fetched as [`FetchOptions`] are by
    /// default, without a cache; a [`Fetcher`] offers more.
    ///
    /// # Errors
    /// When it cannot be read or fetched, is too large, empty, not text, or of no known kind.
    pub fn read(&self, options: &ReadOptions) -> Result<RawPage, SourceError> {
        let name = self.to_string();
        if let Self::Url(url) = self {
            let page = Fetcher::new(FetchOptions::default())
                .and_then(|fetcher| fetcher.fetch(url, &|_| {}))
                .map_err(|problem| SourceError::fetch(url, problem))?;
            return RawPage::of_fetched(page, options.kind, &name);
        }
        let packed = read_at_most(self.open()?, options.limit, &name, |problem| {
            SourceError::Unreadable {
                name: name.clone(),
                problem,
            }
        })?;
        let sha256 = hexadecimal(&Sha256::digest(&packed));
        let bytes = unpack(packed, options.limit, &name)?;
        let (kind, content, diagnostics) = decoded(bytes, options.kind, None, &name)?;
        Ok(RawPage {
            kind,
            sha256,
            origin: None,
            content,
            diagnostics,
        })
    }

    /// Reads the input as one JSON object a line, without holding more than one.
    ///
    /// # Errors
    /// When it cannot be opened. What goes wrong later is told line by line.
    pub fn records(&self) -> Result<JsonlReader<Box<dyn BufRead>>, SourceError> {
        let unreadable = |problem| SourceError::Unreadable {
            name: self.to_string(),
            problem,
        };
        let mut input = self.open()?;
        let mut start = Vec::new();
        (&mut input)
            .take(2)
            .read_to_end(&mut start)
            .map_err(unreadable)?;
        let is_packed = is_gzip(&start);
        let whole = Cursor::new(start).chain(input);
        Ok(JsonlReader::new(if is_packed {
            Box::new(BufReader::new(MultiGzDecoder::new(whole)))
        } else {
            Box::new(BufReader::new(whole))
        }))
    }

    fn open(&self) -> Result<Box<dyn Read>, SourceError> {
        match self {
            Self::Stdin => Ok(Box::new(io::stdin().lock())),
            Self::Url(url) => {
                let problem = FetchError::Address("many texts are read from a file");
                Err(SourceError::fetch(url, problem))
            }
            Self::File(path) if path.is_dir() => Err(SourceError::Folder {
                name: self.to_string(),
            }),
            Self::File(path) => match File::open(path) {
                Ok(file) => Ok(Box::new(file)),
                Err(problem) => Err(SourceError::Unreadable {
                    name: self.to_string(),
                    problem,
                }),
            },
        }
    }
}

/// The name for messages: the path, the address, or "standard input".
impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => write!(f, "{}", path.display()),
            Self::Stdin => f.write_str("standard input"),
            Self::Url(url) => f.write_str(url),
        }
    }
}

fn is_url(argument: &str) -> bool {
    let argument = argument.to_ascii_lowercase();
    argument.starts_with("http://") || argument.starts_with("https://")
}

fn is_gzip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\x1f\x8b")
}

fn unpack(bytes: Vec<u8>, limit: u64, name: &str) -> Result<Vec<u8>, SourceError> {
    if !is_gzip(&bytes) {
        return Ok(bytes);
    }
    read_at_most(
        MultiGzDecoder::new(bytes.as_slice()),
        limit,
        name,
        |problem| SourceError::DamagedGzip {
            name: name.to_owned(),
            problem,
        },
    )
}

fn read_at_most(
    input: impl Read,
    limit: u64,
    name: &str,
    failed: impl Fn(io::Error) -> SourceError,
) -> Result<Vec<u8>, SourceError> {
    let mut bytes = Vec::new();
    // One byte more than allowed tells "just at the limit" from "over it".
    let read = input
        .take(limit.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    if read as u64 > limit {
        return Err(SourceError::TooLarge {
            name: name.to_owned(),
            limit,
        });
    }
    Ok(bytes)
}

/// Decides what the bytes are, and decodes them where they are text.
fn decoded(
    bytes: Vec<u8>,
    said: Option<InputKind>,
    charset: Option<&str>,
    name: &str,
) -> Result<(InputKind, Content, Vec<Diagnostic>), SourceError> {
    let name = || name.to_owned();
    let as_bytes = |kind, bytes| Ok((kind, Content::Bytes(bytes), Vec::new()));
    match (formats::not_text(&bytes), said) {
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
    let (text, diagnostics) = decode::decode(bytes, charset);
    if text.chars().all(document::is_blank_char) {
        return Err(SourceError::Empty { name: name() });
    }
    match said.map_or_else(|| formats::sniff(&text), Sniffed::Kind) {
        Sniffed::Kind(kind) => Ok((kind, Content::Text(text), diagnostics)),
        Sniffed::UnknownJson => Err(SourceError::UnknownJson { name: name() }),
    }
}

/// Messages decode their parts themselves.
fn is_mail(bytes: &[u8]) -> bool {
    let start = bytes.get(..16 << 10).unwrap_or(bytes);
    formats::is_mail(&String::from_utf8_lossy(start))
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests;
