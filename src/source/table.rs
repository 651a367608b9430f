//! Many texts in one table (CSV, RFC 4180): a text in each row, in the column that the user names.

use super::jsonl::{LineError, LineProblem, Record};
use std::io::{self, BufRead, Read};

/// Longest row that is read, in bytes.
const ROW_LIMIT: usize = 64 << 20;
/// Names of the column of the text, where the user names none.
const TEXTS: &str = "text body content article maintext";

/// Reads the rows of a table one by one. The first row names the columns: beside the text `id`, `title`,
/// `date` and `url` or `source` are used, whatever their case.
#[derive(Debug)]
pub struct TableReader<R> {
    rows: Rows<R>,
    row: u64,
    separator: char,
    chosen: Chosen,
}

/// The rows as they stand there.
#[derive(Debug)]
struct Rows<R> {
    input: R,
    /// Lines that were read.
    line: u64,
    has_ended: bool,
}

/// A table whose columns are not those that were asked for.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TableProblem {
    /// No column has the name.
    #[error("no column is called \"{asked}\"; say which it is with --text-column, --id, --title, --source or --date, one of: {}", columns.join(", "))]
    NoColumn {
        /// The name asked for.
        asked: String,
        /// The columns of the table.
        columns: Vec<String>,
    },
    /// Not Parquet, or a file that was cut short.
    #[cfg(feature = "parquet")]
    #[error("no table of Parquet that can be read: {0}; write it again, with the compression zstd")]
    Damaged(String),
    /// The first row cannot be read.
    #[error("{0}")]
    Unreadable(LineProblem),
}

/// Which columns hold what; what is not named is found by the usual names.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TableColumns<'a> {
    /// The text.
    pub text: Option<&'a str>,
    /// What tells the texts apart.
    pub id: Option<&'a str>,
    /// The headline.
    pub title: Option<&'a str>,
    /// Address or site.
    pub source: Option<&'a str>,
    /// When it was published.
    pub date: Option<&'a str>,
}

/// Where the columns are. Of several the first that is filled counts.
#[derive(Debug)]
pub(super) struct Chosen {
    pub(super) text: usize,
    id: Vec<usize>,
    title: Vec<usize>,
    source: Vec<usize>,
    date: Vec<usize>,
}

impl Chosen {
    /// Those that are asked for, or those of the usual names.
    pub(super) fn among<N: AsRef<str>>(
        names: &[N],
        wanted: TableColumns<'_>,
    ) -> Result<Self, TableProblem> {
        let missing = |asked: &str| TableProblem::NoColumn {
            asked: asked.to_owned(),
            columns: names.iter().map(|name| name.as_ref().to_owned()).collect(),
        };
        let place = |name: &str| {
            let mut names = names.iter();
            names.position(|one| one.as_ref().eq_ignore_ascii_case(name))
        };
        let of = |asked: Option<&str>, usual: &str| match asked {
            None => Ok(usual.split(' ').filter_map(place).collect()),
            Some(asked) => place(asked)
                .map(|at| vec![at])
                .ok_or_else(|| missing(asked)),
        };
        let text: Vec<usize> = of(wanted.text, TEXTS)?;
        Ok(Self {
            text: *text.first().ok_or_else(|| missing("text"))?,
            id: of(wanted.id, "id")?,
            title: of(wanted.title, "title headline")?,
            source: of(wanted.source, "url link source site")?,
            date: of(wanted.date, "date published")?,
        })
    }

    /// Whether the column is one of them.
    #[cfg(feature = "parquet")]
    pub(super) fn uses(&self, column: usize) -> bool {
        let others = [&self.id, &self.title, &self.source, &self.date];
        column == self.text || others.iter().any(|columns| columns.contains(&column))
    }

    /// A row by its cells; without an id it has its number.
    pub(super) fn record<'c>(
        &self,
        row: u64,
        cell: impl Fn(usize) -> Option<&'c str>,
    ) -> Result<Record, LineError> {
        let Some(text) = cell(self.text).filter(|text| !text.trim().is_empty()) else {
            return Err(self.problem(row, cell, LineProblem::NoText));
        };
        Ok(Record {
            id: filled(&self.id, &cell).unwrap_or_else(|| row.to_string()),
            text: text.to_owned(),
            title: filled(&self.title, &cell),
            source: filled(&self.source, &cell),
            date: filled(&self.date, &cell),
        })
    }

    /// What is wrong with a row.
    pub(super) fn problem<'c>(
        &self,
        row: u64,
        cell: impl Fn(usize) -> Option<&'c str>,
        problem: LineProblem,
    ) -> LineError {
        LineError {
            line: row,
            id: filled(&self.id, &cell),
            problem,
        }
    }
}

/// The first of the cells that is filled.
fn filled<'c>(columns: &[usize], cell: impl Fn(usize) -> Option<&'c str>) -> Option<String> {
    let cells = columns.iter().filter_map(|column| cell(*column));
    let mut words = cells.map(str::trim).filter(|cell| !cell.is_empty());
    words.next().map(str::to_owned)
}

impl<R: BufRead> TableReader<R> {
    /// Reads the names of the columns.
    ///
    /// # Errors
    /// When there is no column for the text, or none that is named, or the input cannot be read.
    pub fn new(input: R, wanted: TableColumns<'_>) -> Result<Self, TableProblem> {
        let mut rows = Rows {
            input,
            line: 0,
            has_ended: false,
        };
        let first = rows.read().map_err(TableProblem::Unreadable)?;
        let first = first.unwrap_or_default();
        let marks = [',', ';', '\t'];
        let count = |mark: &char| first.matches(*mark).count();
        let separator = marks.into_iter().rev().max_by_key(count).unwrap_or(',');
        let names = cells(first.trim_start_matches('\u{feff}'), separator);
        let names: Vec<&str> = names.iter().map(|name| name.trim()).collect();
        Ok(Self {
            rows,
            row: 0,
            separator,
            chosen: Chosen::among(&names, wanted)?,
        })
    }
}

impl<R: BufRead> Rows<R> {
    /// The next row that is not blank, with the line ends inside quotation marks; `None` at the end.
    fn read(&mut self) -> Result<Option<String>, LineProblem> {
        let mut row = Vec::new();
        let mut quotes = 0;
        loop {
            let before = row.len();
            let left = (ROW_LIMIT - before) as u64;
            let read = (&mut self.input)
                .take(left)
                .read_until(b'\n', &mut row)
                .map_err(LineProblem::Unreadable)?;
            self.line += u64::from(read > 0);
            if row.len() >= ROW_LIMIT {
                self.has_ended = true;
                return Err(LineProblem::TooLong);
            }
            let added = row.iter().skip(before);
            quotes += added.filter(|byte| **byte == b'"').count();
            let is_open = quotes % 2 == 1;
            if read > 0 && (is_open || row.trim_ascii().is_empty()) {
                if !is_open {
                    row.clear();
                }
                continue;
            }
            if row.is_empty() {
                return Ok(None);
            }
            let text = String::from_utf8(row)
                .map_err(|error| LineProblem::NotUtf8(error.utf8_error().valid_up_to() + 1))?;
            return Ok(Some(text.trim_end_matches(['\r', '\n']).to_owned()));
        }
    }
}

impl<R: BufRead> Iterator for TableReader<R> {
    type Item = Result<Record, LineError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.rows.has_ended {
            return None;
        }
        let line = self.rows.line + 1;
        let row = match self.rows.read() {
            Ok(row) => row?,
            Err(problem) => {
                self.rows.has_ended |= matches!(problem, LineProblem::Unreadable(_));
                let id = None;
                return Some(Err(LineError { line, id, problem }));
            }
        };
        self.row += 1;
        let cells = cells(&row, self.separator);
        let cell = |column: usize| cells.get(column).map(String::as_str);
        let record = self.chosen.record(self.row, cell);
        Some(record.map_err(|problem| LineError { line, ..problem }))
    }
}

/// The cells of a row: quotation marks hold separators and line ends, and are doubled inside.
fn cells(row: &str, separator: char) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut is_quoted = false;
    let mut rest = row.chars().peekable();
    while let Some(c) = rest.next() {
        let Some(cell) = cells.last_mut() else { break };
        match c {
            '"' if is_quoted && rest.peek() == Some(&'"') => {
                rest.next();
                cell.push('"');
            }
            '"' if is_quoted => is_quoted = false,
            '"' if cell.trim().is_empty() => {
                is_quoted = true;
                cell.clear();
            }
            c if c == separator && !is_quoted => cells.push(String::new()),
            c => cell.push(c),
        }
    }
    cells
}

/// A table that cannot be read at all.
impl From<io::Error> for TableProblem {
    fn from(problem: io::Error) -> Self {
        Self::Unreadable(LineProblem::Unreadable(problem))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_records() {
        let table = "\u{feff}Title;date;Body\r\nRain;2021-08-11;\"The road; cut.\nAnd \"\"more\"\".\"\r\n\r\nDust;;\r\nSnow;2021-08-12;It fell.";
        let columns = TableColumns {
            text: Some("body"),
            ..TableColumns::default()
        };
        let items: Vec<_> = TableReader::new(table.as_bytes(), columns)
            .unwrap()
            .collect();
        let first = items[0].as_ref().unwrap();
        assert_eq!(first.text, "The road; cut.\nAnd \"more\".");
        assert_eq!(
            (first.id.as_str(), first.title.as_deref()),
            ("1", Some("Rain"))
        );
        assert_eq!(first.date.as_deref(), Some("2021-08-11"));
        assert!(items[1].is_err(), "a row without a text");
        assert_eq!(items[2].as_ref().unwrap().text, "It fell.");
        assert_eq!(items.len(), 3);
    }

    #[test]
    fn the_columns_that_are_named_count() {
        let columns = TableColumns {
            text: Some("Words"),
            id: Some("url"),
            date: Some("seen"),
            ..TableColumns::default()
        };
        let table = "id,words,url,date,seen\n1,Rain.,http://e.example/a,2020-01-01,2021-08-11\n";
        let mut reader = TableReader::new(table.as_bytes(), columns).unwrap();
        let record = reader.next().unwrap().unwrap();
        assert_eq!(
            (&*record.id, &*record.text),
            ("http://e.example/a", "Rain.")
        );
        assert_eq!(record.date.as_deref(), Some("2021-08-11"));
    }

    #[test]
    fn the_columns_are_named_where_none_fits() {
        let wanted = TableColumns {
            id: Some("url"),
            ..TableColumns::default()
        };
        for (table, wanted, name) in [
            ("a,b\n1,2\n", TableColumns::default(), "text"),
            ("a,text\n1,2\n", wanted, "url"),
        ] {
            let problem = TableReader::new(table.as_bytes(), wanted).unwrap_err();
            let columns = table.lines().next().unwrap().replace(',', ", ");
            assert_eq!(
                problem.to_string(),
                format!(
                    "no column is called \"{name}\"; say which it is with --text-column, --id, --title, \
                     --source or --date, one of: {columns}"
                )
            );
        }
        assert!(TableReader::new(&b""[..], TableColumns::default()).is_err());
    }
}
