//! Why an input cannot be understood.

use super::Entry;

/// An input that is of a known kind and still cannot be used. The message does not name the
/// input: whoever read it does.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FormatError {
    /// JSON that is none, with its place.
    #[error("line {line}, column {column}: malformed JSON: {problem}; save it again")]
    Json {
        /// From 1.
        line: usize,
        /// From 1.
        column: usize,
        /// What the parser says.
        problem: String,
    },
    /// XML that is none, with its place.
    #[error("line {line}: malformed XML: {problem}; save it again")]
    Xml {
        /// From 1.
        line: usize,
        /// What the parser says.
        problem: String,
    },
    /// Nested or repeated beyond reason.
    #[error("nested more than {levels} levels deep; save a part of it")]
    TooDeep {
        /// The limit.
        levels: usize,
    },
    /// No posts and no comments where they should be.
    #[error(
        "holds neither a post nor a comment; save the thread itself, or paste its text into a file"
    )]
    NoPosts,
    /// No words.
    #[error(
        "holds no words to read: the page may be built by scripts, or be pictures; \
         save the article's text and give that file"
    )]
    NoWords,
    /// A list of articles.
    #[error("is a list of {} articles; give the one you mean:{}", entries.len(), listed(entries))]
    Choose {
        /// The articles, in the order of the list.
        entries: Vec<Entry>,
    },
    /// A page that asks who one is.
    #[error(
        "is a login page (\"{says}\"); open it in a browser where you are logged in, \
         save the page or its text, and give that file"
    )]
    Login {
        /// Its own words.
        says: String,
    },
    /// A page that refuses.
    #[error(
        "is a block page (\"{says}\"), not the page wanted; open it in a browser, \
         save the page or its text, and give that file"
    )]
    Blocked {
        /// Its own words.
        says: String,
    },
    /// A file that its parser gives up on.
    #[error("damaged {what}: {problem}; save it again, or give its words as a text file")]
    Damaged {
        /// "Word document", "PDF".
        what: &'static str,
        /// What is wrong.
        problem: String,
    },
    /// Locked with a password.
    #[error("is locked with a password; save a copy without one, or give its words as a text file")]
    Locked,
    /// Read line by line, not as one document.
    #[error("is a file of many texts; `geobrief places --from jsonl` reads it line by line")]
    ManyTexts,
}

impl FormatError {
    pub(super) fn json(problem: &serde_json::Error) -> Self {
        let message = problem.to_string();
        let what = message.rsplit_once(" at line ");
        Self::Json {
            line: problem.line(),
            column: problem.column(),
            problem: what.map_or(message.clone(), |(what, _)| what.to_owned()),
        }
    }

    pub(super) fn xml(text: &str, at: usize, problem: String) -> Self {
        let before = text.get(..text.floor_char_boundary(at)).unwrap_or(text);
        Self::Xml {
            line: before.matches('\n').count() + 1,
            problem,
        }
    }

    /// The exit code that the failure ends the program with: 4 for login and block pages, 2 when
    /// the user has to choose, else 3.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Login { .. } | Self::Blocked { .. } => 4,
            Self::Choose { .. } => 2,
            _ => 3,
        }
    }
}

/// At most 30 lines "address  title".
fn listed(entries: &[Entry]) -> String {
    const MOST: usize = 30;
    let line = |entry: &Entry| format!("\n  {}  {}", entry.address, entry.title);
    let mut lines: String = entries.iter().take(MOST).map(line).collect();
    if entries.len() > MOST {
        lines.push_str(&format!("\n  and {} more", entries.len() - MOST));
    }
    lines
}
