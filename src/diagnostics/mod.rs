//! Notices: what a reader should know about an input that was read despite its oddities.

mod omission;

pub use omission::Omission;

use std::fmt;

/// Something odd in an input that does not prevent reading it. Messy input is not an error: stages
/// return their value and a list of these, in the order of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Diagnostic {
    /// The bytes are not UTF-8 and nothing states their encoding; it was guessed.
    AssumedEncoding {
        /// WHATWG name: `windows-1252`.
        encoding: &'static str,
    },
    /// Some bytes stand for no character in the encoding; each such place now holds U+FFFD.
    ReplacedBytes {
        /// WHATWG name of the encoding.
        encoding: &'static str,
        /// How many places.
        count: usize,
    },
    /// A comment header names a day or a time that does not exist; the comment has no time.
    ImpossibleTime {
        /// Line of the header, from 1.
        line: usize,
    },
    /// The date given with the text is not of the form YYYY-MM-DD; it was not used.
    UnusableDate {
        /// As given.
        value: String,
    },
    /// The text contains comments only.
    NoArticle,
    /// A post links to an article that is not in the file.
    ArticleElsewhere {
        /// Where it is.
        address: String,
    },
    /// The source of a thread does not state everything about its comments.
    ThreadLacks {
        /// What it does not state.
        what: Lack,
    },
    /// The source counts comments that it does not contain.
    CommentsLeftOut {
        /// How many, at least.
        count: u64,
    },
    /// A file contains more than one thread; one was read.
    OtherThreads {
        /// How many others.
        count: usize,
    },
    /// A page was not parsed; its tags were stripped.
    PageStripped {
        /// Why.
        why: Unparsed,
    },
    /// Blocks between the first and the last paragraph of a page that are no part of its article.
    PartsLeftOut {
        /// How many, by reason.
        parts: Vec<(Omission, usize)>,
        /// How many percent of the words between the first and the last paragraph were kept.
        kept: u8,
    },
    /// A page shows only the beginning of its article.
    TeaserOnly,
    /// The words are of a language that geobrief does not read.
    LanguageNotRead {
        /// Its English name.
        language: &'static str,
    },
    /// The words are of a language that geobrief reads with a language pack, which is not here.
    LanguagePackMissing {
        /// Its English name.
        language: &'static str,
    },
    /// A page displays no text of its own; the text was read from its data.
    TextFromData,
    /// Pages without text, such as scans.
    PagesWithoutText {
        /// How many.
        count: usize,
        /// Of how many.
        of: usize,
    },
    /// Lines that look like comment headers, but were read as text.
    HeadersNotRead {
        /// How many.
        count: usize,
    },
    /// Characters that show as nothing and that texts do not contain were dropped.
    ControlsDropped {
        /// How many.
        count: usize,
    },
    /// The text is very long.
    LongText {
        /// Its size in megabytes.
        megabytes: usize,
    },
    /// A file holds more texts of its kind than were read.
    OthersNotRead {
        /// How many others.
        count: usize,
    },
    /// Pages or chapters beyond the size that is read of one file.
    PartsNotRead {
        /// How many.
        count: usize,
    },
    /// Parts of a message that are not its author's words, or not meant to be read.
    MailPartsLeftOut {
        /// Lines that the author quotes from the message answered.
        quoted: usize,
        /// Lines below the signature mark.
        signature: usize,
        /// Lines that a program put around the text: headers of forwarded messages, footers.
        frame: usize,
    },
    /// Lines that a press database puts around an article.
    DatabaseLines {
        /// The database.
        database: &'static str,
        /// How many.
        count: usize,
    },
    /// The source cuts its text off.
    Shortened,
    /// Messages without a text, such as pictures.
    MessagesWithoutText {
        /// How many.
        count: usize,
    },
    /// A page shows the latest messages only.
    OlderMessages,
    /// The times of messages are those of a clock whose zone is not stated.
    LocalTimes,
    /// The page has columns that are drawn line by line across the page.
    ColumnsParted {
        /// On how many pages.
        pages: usize,
    },
    /// Notes at the foot of pages or at the end, which stand after the text.
    NotesMoved {
        /// How many.
        count: usize,
    },
    /// Files attached to a message.
    AttachmentsNotRead {
        /// How many.
        count: usize,
    },
}

/// What the source of a thread does not state about its comments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    /// How readers rate them.
    Scores,
    /// Which one answers which.
    Answers,
    /// Neither.
    ScoresAndAnswers,
}

/// Why a page was not parsed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unparsed {
    /// It is larger than 5 MB.
    Bytes,
    /// It has more than 60,000 tags.
    Tags,
    /// It is nested more than 512 deep.
    Depth,
    /// It has a tag with more than 1,000 attributes.
    Attributes,
    /// Its parsing took too long.
    Late,
    /// The parser gave up.
    Broken,
}

/// What follows "the source of the comments".
impl fmt::Display for Lack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Scores => "does not state their scores, which are unknown, not zero",
            Self::Answers => "does not state which comment answers which",
            Self::ScoresAndAnswers => "states neither their scores nor which comment answers which",
        })
    }
}

/// What follows "the page".
impl fmt::Display for Unparsed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Bytes => "is larger than 5 MB",
            Self::Tags => "has more than 60,000 tags",
            Self::Depth => "is nested more than 512 deep",
            Self::Attributes => "has a tag with more than 1,000 attributes",
            Self::Late => "takes too long to parse",
            Self::Broken => "breaks the parser",
        })
    }
}

/// An address that can stand between single quotation marks in a shell, whatever its author wrote.
fn quotable(address: &str) -> String {
    let visible = address
        .chars()
        .filter(|c| !c.is_control() && !c.is_whitespace());
    visible.collect::<String>().replace('\'', "%27")
}

/// "1 comment", "2 comments".
fn counted(count: impl TryInto<u64>, one: &str) -> String {
    counted_as(count, [one, &format!("{one}s")])
}

/// The same where several are not called by an "s" behind the one: "2 boxes".
fn counted_as(count: impl TryInto<u64>, [one, several]: [&str; 2]) -> String {
    match count.try_into().unwrap_or(u64::MAX) {
        1 => format!("1 {one}"),
        count => format!("{count} {several}"),
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AssumedEncoding { encoding } => write!(
                f,
                "the text is not UTF-8; read as {encoding}, which is a guess: \
                 save it as UTF-8 if letters look wrong"
            ),
            Self::ReplacedBytes { encoding, count: 1 } => {
                write!(
                    f,
                    "one place in the text is not valid {encoding} and was replaced by U+FFFD"
                )
            }
            Self::ReplacedBytes { encoding, count } => {
                write!(
                    f,
                    "{count} places in the text are not valid {encoding} and were replaced by U+FFFD"
                )
            }
            Self::ImpossibleTime { line } => {
                write!(
                    f,
                    "line {line}: the time of the comment does not exist and is ignored"
                )
            }
            Self::UnusableDate { value } => {
                write!(
                    f,
                    "the date \"{value}\" is not of the form YYYY-MM-DD and is ignored"
                )
            }
            Self::NoArticle => f.write_str("the text has comments, but no article before them"),
            Self::ArticleElsewhere { address } => write!(
                f,
                "the post links to an article that is not in the file; \
                 add it with --article '{}', or with a saved copy",
                quotable(address)
            ),
            Self::ThreadLacks { what } => {
                write!(f, "the source of the comments {what}")
            }
            Self::CommentsLeftOut { count } => {
                write!(
                    f,
                    "{} not in the file",
                    match count {
                        1 => "1 comment is".to_owned(),
                        count => format!("{count} comments are"),
                    }
                )
            }
            Self::OtherThreads { count } => {
                write!(
                    f,
                    "the file contains {} more; only one was read",
                    counted(*count, "thread")
                )
            }
            Self::PageStripped { why } => write!(
                f,
                "the page {why}; its tags were stripped without parsing it, \
                 so menus may appear among the paragraphs"
            ),
            Self::PartsLeftOut { parts, kept } => {
                let parts: Vec<String> = parts
                    .iter()
                    .map(|(omission, count)| counted_as(*count, omission.label()))
                    .collect();
                write!(
                    f,
                    "left out between the first and the last paragraph: {}; kept {kept} % of the words there",
                    parts.join(", ")
                )
            }
            Self::TeaserOnly => f.write_str(
                "the page shows only the beginning of the article; \
                 what follows is for subscribers and was not read",
            ),
            Self::LanguageNotRead { language } => write!(
                f,
                "this text looks {language}, a language that geobrief does not read; \
                 names were matched exactly and are to be checked"
            ),
            Self::LanguagePackMissing { language } => write!(
                f,
                "this text is {language}, and the language pack for it is not here: only names that \
                 stand in the gazetteer as they are written were found, and they are to be checked"
            ),
            Self::TextFromData => f.write_str(
                "the page displays no text without its scripts; the text was read from its data",
            ),
            Self::PagesWithoutText { count, of } => {
                write!(
                    f,
                    "{count} of {} without text: scans and images are not read",
                    counted(*of, "page")
                )
            }
            Self::HeadersNotRead { count } => write!(
                f,
                "{} like comment headers and {} read as text",
                match count {
                    1 => "1 line looks".to_owned(),
                    count => format!("{count} lines look"),
                },
                if *count == 1 { "was" } else { "were" }
            ),
            Self::ControlsDropped { count } => {
                write!(
                    f,
                    "{} dropped from the text",
                    counted(*count, "control character")
                )
            }
            Self::LongText { megabytes } => write!(
                f,
                "the text has {megabytes} MB; its briefing will be large and slow to open"
            ),
            Self::OthersNotRead { count } => write!(
                f,
                "the file holds {} more; only one was read",
                counted(*count, "text")
            ),
            Self::PartsNotRead { count } => write!(
                f,
                "{} not read: the file holds more than is read of one, or damaged ones",
                counted_as(*count, ["page or chapter", "pages or chapters"])
            ),
            Self::DatabaseLines { database, count } => write!(
                f,
                "{} of {database} (its fields and keywords) left out",
                counted(*count, "line")
            ),
            Self::MailPartsLeftOut {
                quoted,
                signature,
                frame,
            } => {
                let parts = [
                    (*quoted, "quoted line"),
                    (*signature, "signature line"),
                    (*frame, "header or footer line"),
                ];
                let parts: Vec<String> = parts
                    .into_iter()
                    .filter(|(count, _)| *count > 0)
                    .map(|(count, what)| counted(count, what))
                    .collect();
                write!(f, "left out of the message: {}", parts.join(", "))
            }
            Self::Shortened => {
                f.write_str("the source cuts the text off; give the whole text to brief all of it")
            }
            Self::MessagesWithoutText { count } => write!(
                f,
                "{} without text, such as pictures, {} left out",
                counted(*count, "message"),
                if *count == 1 { "is" } else { "are" }
            ),
            Self::OlderMessages => f.write_str(
                "the page shows the latest messages only; older ones are not in the file",
            ),
            Self::LocalTimes => f.write_str(
                "the times are those of the telephone or computer, whose zone is not stated",
            ),
            Self::ColumnsParted { pages } => write!(
                f,
                "{} columns drawn line by line; they were read one after the other",
                match pages {
                    1 => "1 page has".to_owned(),
                    pages => format!("{pages} pages have"),
                }
            ),
            Self::NotesMoved { count } => write!(
                f,
                "{} after the text, with {} marks",
                match count {
                    1 => "1 note stands".to_owned(),
                    count => format!("{count} notes stand"),
                },
                if *count == 1 { "its" } else { "their" }
            ),
            Self::AttachmentsNotRead { count } => {
                write!(
                    f,
                    "{} not read; give each attachment as a file of its own",
                    counted(*count, "attachment")
                )
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_to_copy_holds_no_other_command() {
        let notice = Diagnostic::ArticleElsewhere {
            address: "https://e.org/'; rm -rf ~ #\n\u{1b}[2J".to_owned(),
        };
        let said = notice.to_string();
        assert!(
            said.contains("--article 'https://e.org/%27;rm-rf~#[2J',"),
            "{said}"
        );
    }

    #[test]
    fn several_blocks_are_called_by_their_plural() {
        let omissions = [Omission::Aside, Omission::PageFrame, Omission::Byline];
        let said = omissions.map(|omission| counted_as(2, omission.label()));
        assert_eq!(said, ["2 boxes", "2 page headers or footers", "2 bylines"]);
        let several = Diagnostic::PartsNotRead { count: 2 }.to_string();
        assert!(several.starts_with("2 pages or chapters"), "{several}");
    }
}
