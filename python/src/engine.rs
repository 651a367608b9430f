//! The engine: places of one's own, corrections and settings, once; then texts and tables.

use crate::briefing::Briefing;
use crate::document::{self, Bytes, Document, kind};
use crate::errors::{Raised, argument};
use crate::input::{Cells, Given};
use crate::table::{Rows, Table, text_table};
use crate::{capsule, gazetteer};
use arrow_array::RecordBatch;
use geobrief::basemap::Basemap;
use geobrief::batch::{Batch, Limits, Outcome, Window, ordered};
use geobrief::briefing::Geodata;
use geobrief::corrections::Corrections;
use geobrief::document::Hints;
use geobrief::export::{Depth, Failure, mention_rows};
use geobrief::gazetteer::Gazetteer;
use geobrief::job::{self, BriefingOptions, Comments};
use geobrief::language::Language;
use geobrief::source::Record;
use pyo3::prelude::*;
use std::num::NonZero;
use std::path::PathBuf;
use std::thread;
use std::time::Duration;

/// Finds places with one set of gazetteers, corrections and limits; many threads may use it at once.
#[pyclass(frozen, module = "geobrief._geobrief")]
#[derive(Debug)]
pub(crate) struct Engine {
    gazetteer: Gazetteer,
    basemap: Basemap,
    corrections: Corrections,
    language: Language,
    batch: Batch,
    limits: Limits,
    /// What of the gazetteer files is not used, and why.
    notices: Vec<String>,
}

/// Whatever is wrong with a word of an argument.
fn word<T: std::str::FromStr<Err: ToString>>(word: &str) -> Result<T, Raised> {
    word.parse().map_err(|problem: T::Err| argument(problem))
}

/// The columns of a table that hold records.
#[derive(FromPyObject)]
struct ColumnNames {
    #[pyo3(item)]
    text: String,
    #[pyo3(item)]
    id: Option<String>,
    #[pyo3(item)]
    title: Option<String>,
    #[pyo3(item)]
    source: Option<String>,
    #[pyo3(item)]
    date: Option<String>,
}

/// The columns of one batch, and its first row in the whole table.
struct Columns {
    rows: usize,
    first: usize,
    text: Cells,
    id: Option<Cells>,
    title: Option<Cells>,
    source: Option<Cells>,
    date: Option<Cells>,
}

impl Columns {
    fn of(batch: &RecordBatch, first: usize, names: &ColumnNames) -> Result<Self, Raised> {
        let named = |name: &Option<String>| {
            let name = name.as_deref();
            name.map(|name| Cells::named(batch, name)).transpose()
        };
        Ok(Self {
            rows: batch.num_rows(),
            first,
            text: Cells::named(batch, &names.text)?,
            id: named(&names.id)?,
            title: named(&names.title)?,
            source: named(&names.source)?,
            date: named(&names.date)?,
        })
    }

    /// What a row says about its text; what is no UTF-8 says nothing.
    fn stated(column: &Option<Cells>, row: usize) -> Option<String> {
        let given = column
            .as_ref()
            .map_or(Given::Nothing, |cells| cells.at(row));
        given.text().ok().flatten()
    }

    fn id(&self, row: usize) -> String {
        Self::stated(&self.id, row).unwrap_or_else(|| (self.first + row).to_string())
    }

    /// The record of a row.
    ///
    /// # Errors
    /// A row without a text.
    fn record(&self, row: usize) -> Result<Record, Failure> {
        let id = self.id(row);
        let text = match self.text.at(row).text() {
            Ok(Some(text)) => text,
            Ok(None) => return Err(Failure::of_record(id, "the row has no text")),
            Err(byte) => {
                let problem = format!("the text is not valid UTF-8 at byte {byte}");
                return Err(Failure::of_record(id, problem));
            }
        };
        Ok(Record {
            id,
            text,
            title: Self::stated(&self.title, row),
            source: Self::stated(&self.source, row),
            date: Self::stated(&self.date, row),
        })
    }
}

/// The batches of a table with their columns.
fn columns(data: &Bound<'_, PyAny>, names: &ColumnNames) -> PyResult<Vec<Columns>> {
    let mut first = 0;
    let mut all = Vec::new();
    for batch in capsule::batches(data)? {
        all.push(Columns::of(&batch, first, names)?);
        first += batch.num_rows();
    }
    Ok(all)
}

fn threads(wanted: Option<usize>) -> usize {
    let available = || thread::available_parallelism().map_or(1, NonZero::get);
    wanted.unwrap_or_else(available).max(1)
}

/// Results after which a signal, such as that of Ctrl-C, is looked for.
const SIGNALS: usize = 64;

/// Looks for a signal now and then.
fn interrupted(done: &mut usize) -> PyResult<()> {
    *done += 1;
    if done.is_multiple_of(SIGNALS) {
        Python::attach(|py| py.check_signals())?;
    }
    Ok(())
}

/// A text that panics, so that the tests see what becomes of it; in no build but theirs.
#[cfg(feature = "poison")]
const POISON: &str = "POISON-FOR-THE-TESTS";

impl Engine {
    fn geodata(&self) -> Geodata<'_> {
        Geodata {
            gazetteer: &self.gazetteer,
            basemap: &self.basemap,
        }
    }

    fn outcome(&self, batch: &Batch, record: Result<Record, Failure>) -> Outcome {
        match record {
            #[cfg(feature = "poison")]
            Ok(record) if record.text.contains(POISON) => {
                let work = || -> u8 { panic!("the tests asked for it") };
                let failed = geobrief::batch::guarded(self.limits, record.text.len(), work);
                let problem = failed.map_or_else(|problem| problem.to_string(), |_| String::new());
                Outcome::failed(Failure::of_record(record.id, problem))
            }
            Ok(record) => batch.record(Ok(record)),
            Err(failure) => Outcome::failed(failure),
        }
    }
}

#[pymethods]
impl Engine {
    #[new]
    #[pyo3(signature = (gazetteer, fixes, language, max_bytes, max_seconds))]
    fn new(
        py: Python<'_>,
        gazetteer: Vec<PathBuf>,
        fixes: Vec<PathBuf>,
        language: &str,
        max_bytes: Option<usize>,
        max_seconds: Option<f64>,
    ) -> PyResult<Self> {
        let language = word(language)?;
        let usual = Limits::default();
        let time = max_seconds.map(Duration::try_from_secs_f64).transpose();
        let limits = Limits {
            bytes: max_bytes.unwrap_or(usual.bytes),
            time: time.map_err(argument)?.unwrap_or(usual.time),
        };
        let made = py.detach(|| -> Result<Self, Raised> {
            let basemap = Basemap::bundled();
            let (gazetteer, notices) = gazetteer::with_files(&gazetteer, &basemap)?;
            let corrections = gazetteer::corrections(&fixes)?;
            let geodata = Geodata {
                gazetteer: &gazetteer,
                basemap: &basemap,
            };
            let batch = Batch::new(corrections.clone(), geodata, limits)?;
            Ok(Self {
                batch,
                gazetteer,
                basemap,
                corrections,
                language,
                limits,
                notices,
            })
        });
        Ok(made?)
    }

    /// What of the gazetteer files is not used, and why.
    #[getter]
    fn notices(&self) -> Vec<String> {
        self.notices.clone()
    }

    /// The mentions of a text, as JSON.
    #[pyo3(signature = (text, title, source, date))]
    fn places(
        &self,
        py: Python<'_>,
        text: String,
        title: Option<String>,
        source: Option<String>,
        date: Option<String>,
    ) -> PyResult<String> {
        let record = Record {
            id: String::new(),
            text,
            title,
            source,
            date,
        };
        let outcome = py.detach(|| self.outcome(&self.batch, Ok(record)));
        match (outcome.found(), outcome.failure()) {
            (Some(rows), _) => json(&rows.toponyms),
            (None, Some(failure)) => Err(Raised::new("InputError", &failure.error).into()),
            (None, None) => json(&[(); 0]),
        }
    }

    /// The mentions of an input that was read, as JSON.
    fn places_of(&self, py: Python<'_>, document: &Document) -> PyResult<String> {
        let found = py.detach(|| -> Result<_, Raised> {
            let (document, corrections) = (&document.0.document, self.corrections.clone());
            Ok(job::places_read(
                String::new(),
                document,
                corrections,
                self.geodata(),
            )?)
        });
        json(&found?.rows.toponyms)
    }

    /// The mentions of an input that was read, as a table.
    fn table_of(&self, py: Python<'_>, document: &Document) -> PyResult<Table> {
        let found = py.detach(|| -> Result<_, Raised> {
            let name = document.0.record.name.clone().unwrap_or_default();
            let (document, corrections) = (&document.0.document, self.corrections.clone());
            Ok(job::places_read(
                name,
                document,
                corrections,
                self.geodata(),
            )?)
        });
        let found = found?;
        let mut rows = Rows::new(None)?;
        mention_rows(&found.rows).try_for_each(|row| rows.push(&row))?;
        rows.table()
    }

    /// The mentions of many texts, a row a mention.
    #[pyo3(signature = (data, names, columns, threads))]
    fn places_table(
        &self,
        py: Python<'_>,
        data: &Bound<'_, PyAny>,
        names: ColumnNames,
        columns: Option<Vec<String>>,
        threads: Option<usize>,
    ) -> PyResult<Table> {
        let batches = self::columns(data, &names)?;
        let mut rows = Rows::new(columns)?;
        let batch = self.batch.clone().to_depth(Depth::Flat);
        py.detach(|| {
            let records = batches
                .iter()
                .flat_map(|columns| (0..columns.rows).map(|row| columns.record(row)));
            let size = |record: &Result<Record, Failure>| {
                record.as_ref().map_or(0, |record| record.text.len())
            };
            let work = |record| self.outcome(&batch, record);
            let mut done = 0;
            let sink = |outcome: Outcome| -> PyResult<()> {
                outcome.mention_rows().try_for_each(|row| rows.push(&row))?;
                interrupted(&mut done)
            };
            let window = Window::default();
            ordered(records, self::threads(threads), window, size, work, sink)?;
            rows.table()
        })
    }

    /// Reads many inputs of any kind, such as pages: a row each, with what is known about it.
    #[pyo3(signature = (data, content, url, threads))]
    fn read_table(
        &self,
        py: Python<'_>,
        data: &Bound<'_, PyAny>,
        content: String,
        url: Option<String>,
        threads: Option<usize>,
    ) -> PyResult<Table> {
        let names = ColumnNames {
            text: content,
            id: url,
            title: None,
            source: None,
            date: None,
        };
        let batches = columns(data, &names)?;
        py.detach(|| {
            let pages = batches.iter().flat_map(|columns| {
                (0..columns.rows)
                    .map(|row| (Columns::stated(&columns.id, row), columns.text.at(row)))
            });
            let size = |(_, given): &(Option<String>, Given)| match given {
                Given::Nothing => 0,
                Given::Bytes(bytes) => bytes.len(),
            };
            let work = |(url, given)| self.page(url, given);
            let mut columns: [(&str, Vec<Option<String>>); 6] =
                ["url", "title", "date", "language", "text", "error"]
                    .map(|name| (name, Vec::new()));
            let mut done = 0;
            let sink = |page: [Option<String>; 6]| {
                let cells = columns.iter_mut().zip(page);
                cells.for_each(|((_, cells), cell)| cells.push(cell));
                interrupted(&mut done)
            };
            let window = Window::default();
            ordered(pages, self::threads(threads), window, size, work, sink)?;
            text_table(columns.into())
        })
    }

    /// Reads an input of any kind.
    #[pyo3(signature = (bytes, name, url, kind))]
    fn read(
        &self,
        py: Python<'_>,
        bytes: Vec<u8>,
        name: Option<String>,
        url: Option<String>,
        kind: Option<&str>,
    ) -> PyResult<Document> {
        let input = Bytes {
            bytes,
            name,
            url,
            kind: self::kind(kind)?,
        };
        Ok(py.detach(|| document::read(input, self.limits))?)
    }

    /// A text with what is stated about it.
    #[pyo3(signature = (text, title, source, date))]
    fn document(
        &self,
        py: Python<'_>,
        text: String,
        title: Option<String>,
        source: Option<String>,
        date: Option<String>,
    ) -> Document {
        let hints = Hints {
            title,
            source,
            date,
            ..Hints::default()
        };
        py.detach(|| document::of_text(text, &hints))
    }

    /// The briefing of an input that was read.
    #[pyo3(signature = (document, title, comments, sentences, theme, language))]
    fn brief(
        &self,
        py: Python<'_>,
        document: &Document,
        title: Option<String>,
        comments: &str,
        sentences: Option<usize>,
        theme: &str,
        language: Option<&str>,
    ) -> PyResult<Briefing> {
        let options = BriefingOptions {
            title,
            comments: match comments {
                "included" => Comments::Included,
                "anonymous" => Comments::Anonymous,
                "left out" => Comments::LeftOut,
                other => {
                    let known = "included, anonymous, left out";
                    return Err(
                        argument(format!("comments: no {other:?}; there are: {known}")).into(),
                    );
                }
            },
            sentences: match sentences {
                Some(0) => return Err(argument("sentences: at least 1").into()),
                Some(most) if most > job::MOST_SENTENCES => {
                    return Err(
                        argument(format!("sentences: at most {}", job::MOST_SENTENCES)).into(),
                    );
                }
                wanted => wanted,
            },
            language: language.map_or(Ok(self.language), word)?,
            theme: word(theme)?,
            ..BriefingOptions::default()
        };
        let made = py.detach(|| -> Result<Briefing, Raised> {
            let read = document.0.clone();
            let corrections = self.corrections.clone();
            let briefing = job::brief_read(read, corrections, &options, self.geodata())?;
            Ok(Briefing::new(briefing, options.look()))
        });
        Ok(made?)
    }

    /// Places with a name like this, as JSON.
    fn search(&self, py: Python<'_>, query: &str, limit: usize) -> PyResult<String> {
        json(&py.detach(|| gazetteer::search(&self.gazetteer, query, limit)))
    }

    /// What is at a point, as JSON.
    fn at(&self, py: Python<'_>, latitude: f64, longitude: f64, towns: usize) -> PyResult<String> {
        let at =
            py.detach(|| gazetteer::at(&self.gazetteer, &self.basemap, latitude, longitude, towns));
        json(&at?)
    }

    /// The place of each row, as JSON.
    fn matches(&self, py: Python<'_>, rows: Vec<gazetteer::Row>) -> PyResult<String> {
        json(&py.detach(|| gazetteer::matches(&self.gazetteer, &rows))?)
    }
}

impl Engine {
    /// Address, title, date, language and text of a page, or why it cannot be read.
    fn page(&self, url: Option<String>, given: Given) -> [Option<String>; 6] {
        let failed = |url, problem: String| [url, None, None, None, None, Some(problem)];
        let Given::Bytes(bytes) = given else {
            return failed(url, "the row has no content".to_owned());
        };
        let input = Bytes {
            bytes,
            url: url.clone(),
            ..Bytes::default()
        };
        match document::read(input, self.limits) {
            Ok(Document(read)) => {
                let metadata = &read.document.metadata;
                let date = metadata.date.value().map(ToString::to_string);
                let (title, language) = (metadata.title.value(), metadata.language.value());
                let (title, language) = (title.cloned(), language.cloned());
                [url, title, date, language, Some(read.document.text), None]
            }
            Err(problem) => failed(url, problem.message().to_owned()),
        }
    }
}

/// A value as JSON.
pub(crate) fn json(value: &(impl serde::Serialize + ?Sized)) -> PyResult<String> {
    serde_json::to_string(value)
        .map_err(|problem| pyo3::exceptions::PyValueError::new_err(problem.to_string()))
}
