//! The kinds of input.

use std::fmt;
use std::str::FromStr;

/// A kind of input.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum InputKind {
    /// An article as plain text, with or without comments.
    Text,
    /// A web page.
    Html,
    /// A Reddit thread, listing or dump (JSON).
    RedditJson,
    /// An Atom or RSS feed.
    Atom,
    /// A Hacker News item (JSON).
    HnJson,
    /// Disqus comments (JSON or XML).
    Disqus,
    /// An answer of the WordPress REST API (JSON).
    WordpressJson,
    /// Markdown.
    Markdown,
    /// An e-mail message.
    Eml,
    /// A Word document.
    Docx,
    /// A PDF document.
    Pdf,
    /// An article, or messages of a social network, in JSON of another shape.
    Json,
    /// A chat as text: an export of WhatsApp or Signal.
    Chat,
    /// Subtitles: SubRip or WebVTT.
    Subtitles,
    /// An OpenDocument text.
    Odt,
    /// A document in Rich Text Format.
    Rtf,
    /// An electronic book.
    Epub,
    /// A page as Safari saves it.
    Webarchive,
    /// An archive of a web crawl: WARC or WACZ.
    Warc,
    /// A table (CSV) with a text in each row.
    Csv,
    /// A table of Parquet with a text in each row.
    Parquet,
    /// One JSON object per line, each with a text.
    Jsonl,
}

impl InputKind {
    /// Every kind.
    pub const ALL: [Self; 22] = [
        Self::Text,
        Self::Html,
        Self::RedditJson,
        Self::Atom,
        Self::HnJson,
        Self::Disqus,
        Self::WordpressJson,
        Self::Markdown,
        Self::Eml,
        Self::Docx,
        Self::Pdf,
        Self::Json,
        Self::Chat,
        Self::Subtitles,
        Self::Odt,
        Self::Rtf,
        Self::Epub,
        Self::Webarchive,
        Self::Warc,
        Self::Csv,
        Self::Parquet,
        Self::Jsonl,
    ];

    /// The word on the command line and in output.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Html => "html",
            Self::RedditJson => "reddit-json",
            Self::Atom => "atom",
            Self::HnJson => "hn-json",
            Self::Disqus => "disqus",
            Self::WordpressJson => "wordpress-json",
            Self::Markdown => "markdown",
            Self::Eml => "eml",
            Self::Docx => "docx",
            Self::Pdf => "pdf",
            Self::Json => "json",
            Self::Chat => "chat",
            Self::Subtitles => "subtitles",
            Self::Odt => "odt",
            Self::Rtf => "rtf",
            Self::Epub => "epub",
            Self::Webarchive => "webarchive",
            Self::Warc => "warc",
            Self::Csv => "csv",
            Self::Parquet => "parquet",
            Self::Jsonl => "jsonl",
        }
    }
}

impl InputKind {
    /// Whether its parser decodes the bytes itself.
    pub(crate) fn is_bytes(self) -> bool {
        matches!(
            self,
            Self::Docx
                | Self::Pdf
                | Self::Eml
                | Self::Odt
                | Self::Rtf
                | Self::Epub
                | Self::Webarchive
                | Self::Warc
                | Self::Parquet
        )
    }

    /// Whether a press database exports articles as this.
    #[cfg(feature = "formats")]
    pub(crate) fn may_be_exported(self) -> bool {
        matches!(
            self,
            Self::Text | Self::Docx | Self::Rtf | Self::Odt | Self::Pdf
        )
    }

    /// Whether a file of this kind may hold several documents, and is read quickly enough to find out. An
    /// export of a press database as PDF is not.
    #[cfg(feature = "cli")]
    pub(crate) fn may_hold_several(self) -> bool {
        let is_container = matches!(self, Self::Atom | Self::Eml | Self::Warc);
        is_container || (self.may_be_exported() && self != Self::Pdf)
    }

    /// What one input of this kind is called, with its article: "a PDF".
    pub(crate) fn one(self) -> &'static str {
        match self {
            Self::Pdf => "a PDF",
            Self::Odt => "an OpenDocument text",
            Self::Rtf => "an RTF document",
            Self::Epub => "an electronic book",
            Self::Webarchive => "an archive of a page",
            Self::Warc => "an archive of a web crawl",
            Self::Parquet => "a Parquet table",
            _ => "a Word document",
        }
    }

    /// What messages call inputs of this kind: "PDF", "web pages".
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Text => "plain text",
            Self::Html => "web pages",
            Self::RedditJson => "threads from Reddit",
            Self::Atom => "feeds",
            Self::HnJson => "threads from Hacker News",
            Self::Disqus => "comments from Disqus",
            Self::WordpressJson => "posts from WordPress",
            Self::Markdown => "Markdown",
            Self::Eml => "e-mail messages",
            Self::Docx => "Word documents",
            Self::Pdf => "PDF",
            Self::Json => "articles and messages in JSON",
            Self::Chat => "chats",
            Self::Subtitles => "subtitles",
            Self::Odt => "OpenDocument texts",
            Self::Rtf => "RTF",
            Self::Epub => "electronic books",
            Self::Webarchive => "Safari's archives",
            Self::Warc => "archives of web crawls",
            Self::Csv => "tables",
            Self::Parquet => "Parquet tables",
            Self::Jsonl => "JSON Lines",
        }
    }
}

impl fmt::Display for InputKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// A word that does not name an [`InputKind`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is not an input kind")]
pub struct UnknownKind(String);

impl FromStr for InputKind {
    type Err = UnknownKind;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|kind| kind.word() == word)
            .ok_or_else(|| UnknownKind(word.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_name_kinds_both_ways() {
        for kind in InputKind::ALL {
            assert_eq!(kind.word().parse(), Ok(kind));
        }
        assert!("HTML5".parse::<InputKind>().is_err());
    }
}
