//! Many texts in one input, one JSON object per line (JSON Lines, <https://jsonlines.org>).
//!
//! With the feature `formats` also a list of articles, and objects in the shapes of extractors and
//! publishers; a list is held as a whole.

use crate::document::Hints;
use serde::Deserialize;
use serde_json::Value;
use std::collections::VecDeque;
use std::io::{self, BufRead, Read};

/// Longest line or text that is read, in bytes.
pub(super) const TEXT_LIMIT: u64 = 64 << 20;

/// One line: `{"id", "text", "title"?, "source"?, "date"?}`. Other members are ignored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// As given, or else the number of the line.
    pub id: String,
    /// The text; offsets in the output refer to it.
    pub text: String,
    /// The headline, if it is not part of the text.
    pub title: Option<String>,
    /// Address or site.
    pub source: Option<String>,
    /// When it was published: `YYYY-MM-DD`, a time may follow (RFC 3339).
    pub date: Option<String>,
}

impl Record {
    /// What the record states about its text.
    #[must_use]
    pub fn hints(&self) -> Hints {
        Hints {
            title: self.title.clone(),
            source: self.source.clone(),
            date: self.date.clone(),
            ..Hints::default()
        }
    }
}

/// A line that is not a record, or an input that could not be read to its end.
#[derive(Debug, thiserror::Error)]
#[error("line {line}: {problem}")]
pub struct LineError {
    /// Number of the line, from 1.
    pub line: u64,
    /// Id of the record, of a table that names it.
    pub id: Option<String>,
    /// What is wrong with it.
    pub problem: LineProblem,
}

/// What is wrong with a line.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LineProblem {
    /// Not the expected JSON; names the column.
    #[error("{0}; each line must be an object with a \"text\" string")]
    Json(String),
    /// A row of a table whose cell of the text is blank.
    #[error("the row has no text")]
    NoText,
    /// Not UTF-8.
    #[error("not valid UTF-8 at byte {0}; save the file as UTF-8")]
    NotUtf8(usize),
    /// Longer than 64 MiB.
    #[error("longer than {} MiB; split its text", TEXT_LIMIT >> 20)]
    TooLong,
    /// The input cannot be read any further.
    #[error("cannot be read: {0}")]
    Unreadable(io::Error),
}

/// Reads records one by one and holds one line at a time. Blank lines are skipped, but counted. It
/// ends after [`LineProblem::Unreadable`] and continues after any other problem.
#[derive(Debug)]
pub struct JsonlReader<R> {
    input: R,
    line: u64,
    buffer: Vec<u8>,
    /// Records of a line that holds several.
    waiting: VecDeque<Record>,
    has_ended: bool,
}

impl<R: BufRead> JsonlReader<R> {
    /// Reads from the first line of `input`.
    pub fn new(input: R) -> Self {
        Self {
            input,
            line: 0,
            buffer: Vec::new(),
            waiting: VecDeque::new(),
            has_ended: false,
        }
    }

    /// Reads the rest of the input behind the line in the buffer.
    fn read_rest(&mut self) -> Result<(), LineProblem> {
        let held = self.buffer.len() as u64;
        let left = TEXT_LIMIT.saturating_sub(held);
        let read = (&mut self.input)
            .take(left)
            .read_to_end(&mut self.buffer)
            .map_err(LineProblem::Unreadable)?;
        if read as u64 == left {
            return Err(LineProblem::TooLong);
        }
        Ok(())
    }

    /// Reads the next line into the buffer; `false` at the end of the input.
    fn read_line(&mut self) -> Result<bool, LineProblem> {
        self.buffer.clear();
        let read = (&mut self.input)
            .take(TEXT_LIMIT)
            .read_until(b'\n', &mut self.buffer)
            .map_err(LineProblem::Unreadable)?;
        if read as u64 == TEXT_LIMIT && !self.buffer.ends_with(b"\n") {
            self.input
                .skip_until(b'\n')
                .map_err(LineProblem::Unreadable)?;
            return Err(LineProblem::TooLong);
        }
        Ok(read > 0)
    }

    /// The record in the buffer; `None` if the line is blank.
    fn record(&mut self) -> Result<Option<Record>, LineProblem> {
        let begins = self.buffer.trim_ascii();
        let is_begun = begins.starts_with(b"[") || begins == b"{";
        if self.line == 1 && is_begun {
            self.read_rest()?;
        }
        let problem = match self.own_record() {
            Err(LineProblem::Json(problem)) => problem,
            other => return other,
        };
        self.waiting = articles(&self.buffer, self.line).into();
        let first = self.waiting.pop_front();
        first.map(Some).ok_or(LineProblem::Json(problem))
    }

    /// A record in the shape that is documented.
    fn own_record(&self) -> Result<Option<Record>, LineProblem> {
        let text = str::from_utf8(&self.buffer)
            .map_err(|error| LineProblem::NotUtf8(error.valid_up_to() + 1))?;
        let text = text.trim_start_matches('\u{feff}').trim();
        if text.is_empty() {
            return Ok(None);
        }
        let raw: RawRecord = serde_json::from_str(text).map_err(|error| json_problem(&error))?;
        let id = match raw.id {
            None => self.line.to_string(),
            Some(Value::String(id)) => id,
            // Ids are strings, but numbers are common.
            Some(Value::Number(id)) => id.to_string(),
            Some(_) => return Err(LineProblem::Json("\"id\" is not a string".to_owned())),
        };
        Ok(Some(Record {
            id,
            text: raw.text,
            title: raw.title,
            source: raw.source,
            date: raw.date,
        }))
    }
}

impl<R: BufRead> Iterator for JsonlReader<R> {
    type Item = Result<Record, LineError>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(record) = self.waiting.pop_front() {
            return Some(Ok(record));
        }
        while !self.has_ended {
            self.line += 1;
            let record = match self.read_line() {
                Ok(true) => self.record(),
                Ok(false) => return None,
                Err(problem) => Err(problem),
            };
            match record {
                Ok(None) => {}
                Ok(Some(record)) => return Some(Ok(record)),
                Err(problem) => {
                    self.has_ended = matches!(problem, LineProblem::Unreadable(_));
                    let line = self.line;
                    let id = None;
                    return Some(Err(LineError { line, id, problem }));
                }
            }
        }
        None
    }
}

/// The articles of a line in other shapes.
#[cfg(feature = "formats")]
fn articles(line: &[u8], number: u64) -> Vec<Record> {
    use crate::formats::{OneOfMany, each_article};
    let Ok(value) = serde_json::from_slice::<Value>(line.trim_ascii()) else {
        return Vec::new();
    };
    let found = each_article(&value);
    let several = found.len() > 1;
    let record = |(at, article): (u64, OneOfMany)| Record {
        id: article
            .id
            .unwrap_or_else(|| if several { at } else { number }.to_string()),
        text: article.text,
        title: article.title,
        source: article.source,
        date: article.date,
    };
    (1..).zip(found).map(record).collect()
}

#[cfg(not(feature = "formats"))]
fn articles(_: &[u8], _: u64) -> Vec<Record> {
    Vec::new()
}

/// The object as written.
#[derive(Deserialize)]
struct RawRecord {
    id: Option<Value>,
    text: String,
    title: Option<String>,
    source: Option<String>,
    date: Option<String>,
}

/// The parser's message with the column only: for it, every line is line 1.
fn json_problem(error: &serde_json::Error) -> LineProblem {
    let message = error.to_string();
    let what = message
        .rsplit_once(" at line ")
        .map_or(message.as_str(), |(what, _)| what);
    LineProblem::Json(format!("column {}: {what}", error.column()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(input: &[u8]) -> Vec<Result<Record, String>> {
        JsonlReader::new(input)
            .map(|item| item.map_err(|error| error.to_string()))
            .collect()
    }

    #[test]
    fn a_bad_line_does_not_stop_the_rest() {
        let input = b"\xef\xbb\xbf{\"id\":\"a\",\"text\":\"Kabul\"}\r\n\n{oops\n\
                      {\"id\":3}\n{\"text\":\"\xff\"}\n{\"id\":7,\"text\":\"x\",\"date\":null}\n{\"text\":\"last\"}";
        let items = read(input);
        let ids: Vec<_> = items
            .iter()
            .flatten()
            .map(|record| record.id.as_str())
            .collect();
        assert_eq!(ids, ["a", "7", "7"]);
        let errors: Vec<_> = items
            .iter()
            .filter_map(|item| item.as_ref().err())
            .collect();
        assert!(errors[0].starts_with("line 3: column 2: "), "{}", errors[0]);
        assert!(
            errors[1].starts_with("line 4: column 8: missing field `text`"),
            "{}",
            errors[1]
        );
        assert_eq!(
            errors[2],
            "line 5: not valid UTF-8 at byte 10; save the file as UTF-8"
        );
    }

    #[cfg(feature = "formats")]
    #[test]
    fn articles_in_other_shapes_are_records_too() {
        let own = r#"{"id": "a", "title": "Flood", "body": "The river rose at night.", "url": "https://e.example/a", "date": "2021-08-11T10:00:00Z"}"#;
        let pretty = format!("[\n  {own},\n  {}\n]\n", own.replace("\"a\"", "7"));
        let wrapped = format!("{{\"status\": \"ok\", \"articles\": [{own}, {own}]}}\n");
        for input in [format!("{own}\n{own}\n"), pretty, wrapped] {
            let items = read(input.as_bytes());
            assert_eq!(items.len(), 2, "{input}");
            let first = items[0].as_ref().unwrap();
            assert_eq!(
                (first.id.as_str(), first.text.as_str()),
                ("a", "The river rose at night.")
            );
            assert_eq!(first.source.as_deref(), Some("https://e.example/a"));
            assert_eq!(first.date.as_deref(), Some("2021-08-11"));
        }
        assert!(read(b"[1, 2]\n")[0].is_err());
    }

    #[test]
    fn an_input_that_breaks_off_ends_the_run() {
        struct Broken;
        impl Read for Broken {
            fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
                Err(io::Error::other("gone"))
            }
        }
        let input = b"{\"text\":\"x\"}\n".chain(Broken);
        let items: Vec<_> = JsonlReader::new(io::BufReader::new(input)).collect();
        assert!(items[0].is_ok() && items[1].is_err());
        assert_eq!(items.len(), 2);
    }

    #[test]
    fn a_line_without_end_is_refused_without_being_held() {
        let long = io::repeat(b'x').take(TEXT_LIMIT + 5);
        let input = io::BufReader::new(long.chain(&b"\n{\"text\":\"after\"}"[..]));
        let mut reader = JsonlReader::new(input);
        let error = reader.next().unwrap().unwrap_err();
        assert!(matches!(error.problem, LineProblem::TooLong));
        assert_eq!(reader.next().unwrap().unwrap().id, "2");
    }
}
