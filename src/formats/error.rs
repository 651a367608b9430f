//! Why an input of a known kind cannot be used.

use super::kind::InputKind;

/// An article in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedArticle {
    /// Its title.
    pub title: String,
    /// Its address; empty if the list has none.
    pub address: String,
}

impl ListedArticle {
    pub(super) fn new(title: Option<String>, address: Option<String>) -> Self {
        Self {
            title: title.unwrap_or_else(|| "untitled".to_owned()),
            address: address.unwrap_or_default(),
        }
    }
}

/// An input of a known kind that cannot be used. The message does not name the input; the caller
/// does.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FormatError {
    /// Malformed JSON, with its position.
    #[error("line {line}, column {column}: malformed JSON: {problem}; save it again")]
    Json {
        /// From 1.
        line: usize,
        /// From 1.
        column: usize,
        /// What the parser says.
        problem: String,
    },
    /// Malformed XML, with its position.
    #[error("line {line}: malformed XML: {problem}; save it again")]
    Xml {
        /// From 1.
        line: usize,
        /// What the parser says.
        problem: String,
    },
    /// Nested too deeply.
    #[error("nested more than {levels} levels deep; save a part of it")]
    TooDeep {
        /// The limit.
        levels: usize,
    },
    /// Larger than what is read.
    #[error("holds more than {limit}; save a part of it, or give its text as a file")]
    TooLarge {
        /// The limit, with what it counts: "64 MiB of text".
        limit: String,
    },
    /// No posts and no comments where they are expected.
    #[error(
        "contains neither a post nor a comment; save the thread itself, or paste its text into a file"
    )]
    NoPosts,
    /// No text.
    #[error(
        "contains no text to read: its text may be loaded by scripts or be inside images; \
         save the article's text and give that file"
    )]
    NoWords,
    /// A list of articles.
    #[error("is a list of {} articles; give the one you mean:{}", articles.len(), listed(articles))]
    Choose {
        /// The articles, in the order of the list.
        articles: Vec<ListedArticle>,
    },
    /// A login page.
    #[error(
        "is a login page (\"{says}\"); open it in a browser where you are logged in, \
         save the page or its text, and give that file"
    )]
    Login {
        /// Its title.
        says: String,
    },
    /// A block page.
    #[error(
        "is a block page (\"{says}\") instead of the article; open it in a browser, \
         save the page or its text, and give that file"
    )]
    Blocked {
        /// Its title.
        says: String,
    },
    /// An error page.
    #[error(
        "is an error page (\"{says}\") instead of the article; check its address, \
         or look for a copy in an archive of the web"
    )]
    NotFound {
        /// Its title.
        says: String,
    },
    /// A page that asks for consent.
    #[error(
        "is a page that asks for consent (\"{says}\") instead of the article; open it in a browser, \
         answer it, save the page that follows, and give that file"
    )]
    Consent {
        /// Its title.
        says: String,
    },
    /// A page that is withheld where the reader is.
    #[error(
        "is withheld where it was fetched (\"{says}\"); \
         look for a copy in an archive of the web, or give the article's text as a file"
    )]
    Withheld {
        /// What it says.
        says: String,
    },
    /// A file that its parser rejects.
    #[error("damaged {what}: {problem}; save it again, or give its text as a file")]
    Damaged {
        /// "Word document", "PDF".
        what: &'static str,
        /// What is wrong.
        problem: String,
    },
    /// Protected with a password.
    #[error("is protected with a password; save a copy without one, or give its text as a file")]
    Locked,
    /// Many texts, which are read line by line.
    #[error("is a file of many texts; `geobrief places --from jsonl` reads it line by line")]
    ManyTexts,
    /// A table, which is read row by row.
    #[error(
        "is a table; `geobrief places --from csv --text-column COLUMN` reads it row by row, \
         and `brief` takes one text at a time"
    )]
    Table,
    /// A table of Parquet, which is read row by row.
    #[error(
        "is a Parquet table; `geobrief places --from parquet --text-column COLUMN` reads it row by row"
    )]
    ParquetTable,
    /// Several documents in one file: a mailbox, a feed, an export of a press database, a list in JSON,
    /// an archive of the web.
    #[error(
        "holds {} articles or messages{}; `places` reads each of them, \
         of others give the one you mean with `--item NUMBER`:{}",
        articles.len(), beyond(*not_read), numbered(articles)
    )]
    Several {
        /// The documents, in their order.
        articles: Vec<ListedArticle>,
        /// How many more there are, which are not read.
        not_read: usize,
    },
    /// A number that no document has.
    #[error("has no document {number}; `--item` takes 1 to {count}")]
    NoItem {
        /// The number that was asked for.
        number: usize,
        /// How many documents there are.
        count: usize,
    },
    /// Documents beyond the limits of a format.
    #[error(
        "is not read, nor what follows ({count} in all): the file holds more than is read of it; split it"
    )]
    BeyondLimits {
        /// How many.
        count: usize,
    },
    /// JSON of none of the known shapes.
    #[error(
        "JSON of an unknown structure; save its text as plain text, \
         or write one {{\"id\", \"text\"}} object per line and use `--from jsonl`"
    )]
    UnknownJson,
    /// A kind that this build has no parser for.
    #[error(
        "this build of geobrief cannot read {}: it was built without the feature `formats`; \
         give the text as a plain text file",
        kind.label()
    )]
    NotBuiltIn {
        /// The kind of the input.
        kind: InputKind,
    },
}

impl FormatError {
    #[cfg(feature = "formats")]
    pub(super) fn json(problem: &serde_json::Error) -> Self {
        let message = problem.to_string();
        let what = message.rsplit_once(" at line ");
        Self::Json {
            line: problem.line(),
            column: problem.column(),
            problem: what.map_or(message.clone(), |(what, _)| what.to_owned()),
        }
    }

    #[cfg(feature = "formats")]
    pub(super) fn xml(text: &str, at: usize, problem: String) -> Self {
        let before = text.get(..text.floor_char_boundary(at)).unwrap_or(text);
        Self::Xml {
            line: before.matches('\n').count() + 1,
            problem,
        }
    }

    /// The program's exit code for this failure: 4 for login, block, error
    /// and consent pages, 2 if the user has to
    /// choose, otherwise 3.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Login { .. }
            | Self::Blocked { .. }
            | Self::NotFound { .. }
            | Self::Consent { .. }
            | Self::Withheld { .. } => 4,
            Self::Choose { .. } | Self::Several { .. } | Self::NoItem { .. } => 2,
            _ => 3,
        }
    }
}

/// " (and 3 more beyond what is read)".
fn beyond(not_read: usize) -> String {
    match not_read {
        0 => String::new(),
        more => format!(" (and {more} more beyond what is read)"),
    }
}

/// At most 30 lines "number  title  address".
fn numbered(articles: &[ListedArticle]) -> String {
    let numbered: Vec<_> = (1..).zip(articles).collect();
    in_lines(&numbered, |(number, ListedArticle { title, address })| {
        let line = format!("{number}  {title}  {address}");
        line.trim_end().to_owned()
    })
}

/// At most 30 lines "address  title".
fn listed(articles: &[ListedArticle]) -> String {
    in_lines(articles, |article| {
        format!("{}  {}", article.address, article.title)
    })
}

fn in_lines<T>(items: &[T], line: impl Fn(&T) -> String) -> String {
    const MOST: usize = 30;
    let lines = items
        .iter()
        .take(MOST)
        .map(|item| format!("\n  {}", line(item)));
    let mut lines: String = lines.collect();
    if items.len() > MOST {
        lines.push_str(&format!("\n  and {} more", items.len() - MOST));
    }
    lines
}
