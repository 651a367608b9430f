//! What the user names: a file, standard input, or an address.

use super::error::SourceError;
#[cfg(feature = "fetch")]
use super::fetch::{FetchOptions, Fetcher};
use super::gzip::{is_gzip, read_at_most};
use super::jsonl::{JsonlReader, LineError, Record};
#[cfg(feature = "parquet")]
use super::parquet::ParquetReader;
use super::raw_page::{RawPage, ReadOptions};
use super::table::{TableColumns, TableReader};
use crate::formats::InputKind;
use flate2::read::MultiGzDecoder;
use std::ffi::OsStr;
use std::fmt;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Cursor, Read};
use std::path::PathBuf;

/// Many texts, one by one.
pub type Texts = Box<dyn Iterator<Item = Result<Record, LineError>>>;

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

    /// Reads and decodes the whole input. An address is fetched with default options and without
    /// a cache; a `Fetcher` offers more.
    ///
    /// # Errors
    /// When it cannot be read or fetched, is too large, empty, not text, or of no known kind.
    pub fn read(&self, options: &ReadOptions) -> Result<RawPage, SourceError> {
        let name = self.to_string();
        if let Self::Url(url) = self {
            return fetched(url, options);
        }
        let packed = read_at_most(self.open()?, options.limit, &name, |problem| {
            SourceError::Unreadable {
                name: name.clone(),
                problem,
            }
        })?;
        RawPage::of_bytes(packed, options, &name)
    }

    /// Reads an input of many texts one by one: lines of JSON, or the rows of a table with these columns.
    /// `None` for a kind that is one text.
    ///
    /// # Errors
    /// When it cannot be opened, is an address, or lacks a column that is needed or named. Later problems
    /// are reported record by record.
    pub fn texts(
        &self,
        kind: InputKind,
        columns: TableColumns<'_>,
    ) -> Result<Option<Texts>, SourceError> {
        Ok(match kind {
            InputKind::Jsonl => Some(Box::new(self.records()?)),
            InputKind::Csv => Some(Box::new(self.rows(columns)?)),
            InputKind::Parquet => Some(self.parquet(columns)?),
            _ => None,
        })
    }

    /// Reads the input as JSON Lines, one object per line, and holds one line at a time.
    ///
    /// # Errors
    /// When it cannot be opened, or is an address. Later problems are reported line by line.
    pub fn records(&self) -> Result<JsonlReader<Box<dyn BufRead>>, SourceError> {
        Ok(JsonlReader::new(self.unpacked()?))
    }

    /// Reads the input as a table, one text in each row, and holds one row at a time.
    ///
    /// # Errors
    /// When it cannot be opened, is an address, or lacks a column that is needed or named.
    pub fn rows(
        &self,
        columns: TableColumns<'_>,
    ) -> Result<TableReader<Box<dyn BufRead>>, SourceError> {
        let input = self.unpacked()?;
        #[cfg(feature = "formats")]
        let input = self.as_table(input)?;
        let reader = TableReader::new(input, columns);
        reader.map_err(|problem| SourceError::Table {
            name: self.to_string(),
            problem,
        })
    }

    /// The rows of a table that can be read at any place: standard input goes through a file.
    #[cfg(feature = "parquet")]
    fn parquet(&self, columns: TableColumns<'_>) -> Result<Texts, SourceError> {
        let name = self.to_string();
        let file = match self {
            Self::File(path) if !path.is_dir() => File::open(path),
            _ => spooled(self.open()?),
        };
        let file = file.map_err(|problem| SourceError::Unreadable {
            name: name.clone(),
            problem,
        })?;
        let reader = ParquetReader::new(file, columns);
        let reader = reader.map_err(|problem| SourceError::Table { name, problem })?;
        Ok(Box::new(reader))
    }

    #[cfg(not(feature = "parquet"))]
    fn parquet(&self, _: TableColumns<'_>) -> Result<Texts, SourceError> {
        Err(SourceError::NoParquet {
            name: self.to_string(),
        })
    }

    /// A table as it is; of a workbook the first sheet.
    #[cfg(feature = "formats")]
    fn as_table(&self, mut input: Box<dyn BufRead>) -> Result<Box<dyn BufRead>, SourceError> {
        let name = self.to_string();
        let unreadable = |problem| SourceError::Unreadable {
            name: name.clone(),
            problem,
        };
        if !input.fill_buf().map_err(unreadable)?.starts_with(b"PK") {
            return Ok(input);
        }
        let bytes = read_at_most(input, ReadOptions::default().limit, &name, unreadable)?;
        if !crate::formats::is_workbook(&bytes) {
            return Ok(Box::new(Cursor::new(bytes)));
        }
        let table = crate::formats::as_csv(bytes);
        let table = table.map_err(|problem| SourceError::Format { name, problem })?;
        Ok(Box::new(Cursor::new(table.into_bytes())))
    }

    /// The bytes of the input, one after the other.
    fn unpacked(&self) -> Result<Box<dyn BufRead>, SourceError> {
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
        Ok(if is_packed {
            Box::new(BufReader::new(MultiGzDecoder::new(whole)))
        } else {
            Box::new(BufReader::new(whole))
        })
    }

    fn open(&self) -> Result<Box<dyn Read>, SourceError> {
        match self {
            Self::Stdin => Ok(Box::new(io::stdin().lock())),
            Self::Url(url) => Err(SourceError::RecordsByAddress { url: url.clone() }),
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

/// A file without a name that holds the input.
#[cfg(feature = "parquet")]
fn spooled(mut input: Box<dyn Read>) -> io::Result<File> {
    let mut file = tempfile::tempfile()?;
    io::copy(&mut input, &mut file)?;
    Ok(file)
}

#[cfg(feature = "fetch")]
fn fetched(url: &str, options: &ReadOptions) -> Result<RawPage, SourceError> {
    let page = Fetcher::new(FetchOptions::default())
        .and_then(|fetcher| fetcher.fetch(url, &|_| {}))
        .map_err(|problem| SourceError::fetch(url, problem))?;
    RawPage::of_fetched(page, options.kind, url)
}

#[cfg(not(feature = "fetch"))]
fn fetched(url: &str, _: &ReadOptions) -> Result<RawPage, SourceError> {
    Err(SourceError::NoFetch {
        url: url.to_owned(),
    })
}

/// The name in messages: the path, the address, or "standard input".
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
