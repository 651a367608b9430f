//! Reads a file of corrections.

use super::{
    Correction, Corrections, Edits, Hide, InvalidCorrections, LabelAt, LeftOut, NOT_A_PLACE, Note,
    Origin, Problem, Side, SummaryEdit, Verdict, Words,
};
use crate::geo::LonLat;
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;
use toml_edit::{Document, Item, TableLike};

/// Table of the file that holds the corrections.
pub(super) const FIX: &str = "fix";
pub(super) const NAME: &str = "name";
pub(super) const WITHIN: &str = "within";
pub(super) const PLACE: &str = "place";
pub(super) const AT: &str = "at";
pub(super) const LAT: &str = "lat";
pub(super) const LON: &str = "lon";
/// Table that holds the hidden places.
pub(super) const HIDE: &str = "hide";
pub(super) const MASK: &str = "mask";
/// How many hidden places the page that wrote the file could not name.
const WITHHELD: &str = "withheld";

/// Table of names that were missed: as corrections.
const MARK: &str = "mark";
pub(super) const NOTE: &str = "note";
pub(super) const TEXT: &str = "text";
pub(super) const BY: &str = "by";
pub(super) const LABEL: &str = "label";
pub(super) const SIDE: &str = "side";
pub(super) const SUMMARY: &str = "summary";
pub(super) const SENTENCES: &str = "sentences";
pub(super) const LINE: &str = "line";

const FILE_HAS: &str = "a file has [[fix]], [[mark]], [[hide]], [[note]], [[label]] and [summary]";
const FIX_HAS: &str = "a correction has \"name\", \"within\", and either \"place\" or \"at\"";
const HIDE_HAS: &str = "a hidden place has \"place\" and \"mask\"";
const NOTE_HAS: &str = "a note has \"place\", \"text\" and \"by\"";
const LABEL_HAS: &str = "a label has \"place\" and \"side\"";
const SUMMARY_HAS: &str = "a summary has \"sentences\", \"line\" and \"by\"";

/// An entry about a place: its id, the comment behind that, and where it stands.
struct OfPlace {
    id: String,
    beside: String,
    origin: Origin,
    span: Option<Range<usize>>,
}

/// A table of a list, and where it stands.
type Entry<'f> = (&'f dyn TableLike, Option<Range<usize>>);

impl Corrections {
    /// Reads the text of a file; `path` is for messages.
    ///
    /// # Errors
    /// The first thing that is wrong, and where.
    pub fn parse(text: &str, path: &Path) -> Result<Self, InvalidCorrections> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let reader = Reader { text, path };
        let document = Document::parse(text).map_err(|problem| {
            let message = problem.message().trim().replace('\n', ", ");
            reader.fail(problem.span(), Problem::Syntax { message })
        })?;
        reader.corrections(document.as_table())
    }
}

struct Reader<'t> {
    text: &'t str,
    path: &'t Path,
}

type Read<T> = Result<T, InvalidCorrections>;

impl Reader<'_> {
    fn corrections(&self, file: &toml_edit::Table) -> Read<Corrections> {
        self.known_keys(
            file,
            &[FIX, MARK, HIDE, NOTE, LABEL, SUMMARY, WITHHELD],
            FILE_HAS,
        )?;
        Ok(Corrections {
            fixes: self.fixes(file)?,
            hides: self.hides(file)?,
            edits: Edits {
                notes: self.notes(file)?,
                labels: self.labels(file)?,
                summary: self.summary(file)?,
            },
            left_out: self.left_out(file)?,
        })
    }

    fn fixes(&self, file: &toml_edit::Table) -> Read<Vec<Correction>> {
        let mut found: Vec<Correction> = Vec::new();
        let fixes = self.tables(file, FIX)?.into_iter();
        for (table, span) in fixes.chain(self.tables(file, MARK)?) {
            let correction = self.correction(table, span.clone())?;
            if let Some(first) = found
                .iter()
                .find(|known| known.is_about_the_same(&correction))
            {
                let problem = Problem::Repeated {
                    name: correction.name,
                    first: first.origin.line,
                };
                return Err(self.fail(span, problem));
            }
            found.push(correction);
        }
        Ok(found)
    }

    fn hides(&self, file: &toml_edit::Table) -> Read<Vec<Hide>> {
        self.of_places(file, HIDE, |table, place| {
            self.known_keys(table, &[PLACE, MASK], HIDE_HAS)?;
            let words = match table.get(MASK) {
                None => Words::Kept,
                Some(item) => match item.as_bool() {
                    Some(true) => Words::Masked,
                    Some(false) => Words::Kept,
                    None => return Err(self.wrong_type(item, MASK, "true or false")),
                },
            };
            let OfPlace {
                id, beside, origin, ..
            } = place;
            Ok(Hide {
                place: id,
                words,
                beside,
                origin,
            })
        })
    }

    fn notes(&self, file: &toml_edit::Table) -> Read<Vec<Note>> {
        self.of_places(file, NOTE, |table, place| {
            self.known_keys(table, &[PLACE, TEXT, BY], NOTE_HAS)?;
            let text = self.text_of(table, TEXT)?.unwrap_or_default();
            if text.trim().is_empty() {
                let (id, key) = (place.id, TEXT);
                return Err(self.fail(place.span, Problem::Lacks { id, key }));
            }
            let OfPlace {
                id, beside, origin, ..
            } = place;
            Ok(Note {
                place: id,
                text,
                by: self.text_of(table, BY)?.unwrap_or_default(),
                beside,
                origin,
            })
        })
    }

    fn labels(&self, file: &toml_edit::Table) -> Read<Vec<LabelAt>> {
        self.of_places(file, LABEL, |table, place| {
            self.known_keys(table, &[PLACE, SIDE], LABEL_HAS)?;
            let word = self.text_of(table, SIDE)?.unwrap_or_default();
            let Some(side) = Side::of_word(&word) else {
                let (id, key) = (place.id, SIDE);
                return Err(self.fail(place.span, Problem::Lacks { id, key }));
            };
            let OfPlace {
                id, beside, origin, ..
            } = place;
            Ok(LabelAt {
                place: id,
                side,
                beside,
                origin,
            })
        })
    }

    /// The entries of a list that has at most one for each place.
    fn of_places<T>(
        &self,
        file: &toml_edit::Table,
        key: &'static str,
        read: impl Fn(&dyn TableLike, OfPlace) -> Read<T>,
    ) -> Read<Vec<T>> {
        let mut lines: BTreeMap<String, usize> = BTreeMap::new();
        let mut found = Vec::new();
        for (table, span) in self.tables(file, key)? {
            let id = self.text_of(table, PLACE)?;
            let id = id.filter(|id| !id.trim().is_empty() && id != NOT_A_PLACE);
            let id = id.ok_or_else(|| self.fail(span.clone(), Problem::NoPlaceIn { key }))?;
            let origin = self.origin(span.clone());
            if let Some(first) = lines.insert(id.clone(), origin.line) {
                return Err(self.fail(span, Problem::Twice { key, id, first }));
            }
            let beside = self.comment_behind(table.get(PLACE));
            found.push(read(
                table,
                OfPlace {
                    id,
                    beside,
                    origin,
                    span,
                },
            )?);
        }
        Ok(found)
    }

    fn summary(&self, file: &toml_edit::Table) -> Read<Option<SummaryEdit>> {
        let Some(item) = file.get(SUMMARY) else {
            return Ok(None);
        };
        let table = item.as_table_like();
        let table = table.ok_or_else(|| self.wrong_type(item, SUMMARY, "a table"))?;
        self.known_keys(table, &[SENTENCES, LINE, BY], SUMMARY_HAS)?;
        let sentences = match table.get(SENTENCES) {
            None => Vec::new(),
            Some(item) => {
                let texts = item
                    .as_array()
                    .map(|array| array.iter().map(toml_edit::Value::as_str));
                let texts: Option<Option<Vec<&str>>> = texts.map(Iterator::collect);
                let texts = texts.flatten();
                let texts =
                    texts.ok_or_else(|| self.wrong_type(item, SENTENCES, "a list of texts"))?;
                texts.into_iter().map(str::to_owned).collect()
            }
        };
        Ok(Some(SummaryEdit {
            sentences,
            line: self.text_of(table, LINE)?.unwrap_or_default(),
            by: self.text_of(table, BY)?.unwrap_or_default(),
            origin: self.origin(
                item.as_table()
                    .and_then(toml_edit::Table::span)
                    .or(item.span()),
            ),
        }))
    }

    /// The tables of a list; inline ones are as good.
    fn tables<'f>(&self, file: &'f toml_edit::Table, key: &'static str) -> Read<Vec<Entry<'f>>> {
        let Some(list) = file.get(key) else {
            return Ok(Vec::new());
        };
        let tables: Option<Vec<Entry<'f>>> = match list {
            Item::ArrayOfTables(tables) => Some(
                tables
                    .iter()
                    .map(|table| (table as &dyn TableLike, table.span()))
                    .collect(),
            ),
            Item::Value(toml_edit::Value::Array(array)) => array
                .iter()
                .map(|value| {
                    let table = value.as_inline_table()?;
                    Some((table as &dyn TableLike, table.span()))
                })
                .collect(),
            _ => None,
        };
        tables.ok_or_else(|| self.fail(list.span(), Problem::NotAList { key }))
    }

    fn left_out(&self, file: &toml_edit::Table) -> Read<Option<LeftOut>> {
        let Some(item) = file.get(WITHHELD) else {
            return Ok(None);
        };
        let number = item.as_integer().and_then(|n| usize::try_from(n).ok());
        let places = number.ok_or_else(|| self.wrong_type(item, WITHHELD, "a number"))?;
        let origin = self.origin(item.span());
        Ok(Some(LeftOut { places, origin }))
    }

    fn origin(&self, span: Option<Range<usize>>) -> Origin {
        let (line, _) = self.line_and_column(span.map_or(0, |span| span.start));
        Origin {
            path: self.path.to_owned(),
            line,
        }
    }

    fn correction(&self, table: &dyn TableLike, span: Option<Range<usize>>) -> Read<Correction> {
        self.known_keys(table, &[NAME, WITHIN, PLACE, AT], FIX_HAS)?;
        let name = self
            .text_of(table, NAME)?
            .filter(|name| !name.trim().is_empty());
        let name = name.ok_or_else(|| self.fail(span.clone(), Problem::NoName))?;
        let verdict = match (self.text_of(table, PLACE)?, table.get(AT)) {
            (Some(place), None) if place == NOT_A_PLACE => Verdict::NotAPlace,
            (Some(place), None) => Verdict::Place(place),
            (None, Some(at)) => Verdict::Pin(self.position(at)?),
            _ => return Err(self.fail(span, Problem::NoVerdict { name })),
        };
        Ok(Correction {
            within: self.text_of(table, WITHIN)?,
            name,
            verdict,
            beside: self.comment_behind(table.get(PLACE)),
            vanished: None,
            origin: self.origin(span),
        })
    }

    /// Fails where a table has a key that means nothing there; `has` says what it may have.
    fn known_keys(&self, table: &dyn TableLike, known: &[&str], has: &'static str) -> Read<()> {
        let unknown = table.iter().find(|(key, _)| !known.contains(key));
        let Some((key, item)) = unknown else {
            return Ok(());
        };
        let span = table
            .key(key)
            .and_then(toml_edit::Key::span)
            .or(item.span());
        let (key, known) = (key.to_owned(), has);
        Err(self.fail(span, Problem::UnknownKey { key, known }))
    }

    fn text_of(&self, table: &dyn TableLike, key: &str) -> Read<Option<String>> {
        let Some(item) = table.get(key) else {
            return Ok(None);
        };
        match item.as_str() {
            Some(text) => Ok(Some(text.to_owned())),
            None => Err(self.wrong_type(item, key, "a text")),
        }
    }

    /// The words of the comment behind a value.
    fn comment_behind(&self, item: Option<&Item>) -> String {
        let value = item.and_then(Item::as_value);
        let span = value.and_then(|value| value.decor().suffix()?.span());
        let suffix = span.and_then(|span| self.text.get(span));
        let comment = suffix.and_then(|suffix| suffix.trim().strip_prefix('#'));
        comment.unwrap_or_default().trim().to_owned()
    }

    fn position(&self, item: &Item) -> Read<LonLat> {
        let wanted = "{ lat = 36.7, lon = 67.2 }";
        let table = item
            .as_table_like()
            .ok_or_else(|| self.wrong_type(item, AT, wanted))?;
        self.known_keys(table, &[LAT, LON], FIX_HAS)?;
        let number = |key: &str| {
            let value = table.get(key)?;
            value
                .as_float()
                .or(value.as_integer().map(|whole| whole as f64))
        };
        let (Some(lat), Some(lon)) = (number(LAT), number(LON)) else {
            return Err(self.wrong_type(item, AT, wanted));
        };
        LonLat::new(lon, lat).ok_or_else(|| {
            let (lat, lon) = (lat.to_string(), lon.to_string());
            self.fail(item.span(), Problem::NoPosition { lat, lon })
        })
    }

    fn wrong_type(&self, item: &Item, key: &str, wanted: &'static str) -> InvalidCorrections {
        let found = match item.type_name() {
            "string" => "a text",
            "integer" | "float" => "a number",
            "boolean" => "true or false",
            "datetime" => "a date",
            "array" | "array of tables" => "a list",
            _ => "a table",
        };
        let key = key.to_owned();
        self.fail(item.span(), Problem::WrongType { key, found, wanted })
    }

    fn fail(&self, span: Option<Range<usize>>, problem: Problem) -> InvalidCorrections {
        let (line, column) = self.line_and_column(span.map_or(0, |span| span.start));
        InvalidCorrections {
            path: self.path.to_owned(),
            line,
            column,
            problem,
        }
    }

    fn line_and_column(&self, at: usize) -> (usize, usize) {
        let before = self.text.get(..at).unwrap_or(self.text);
        let line_start = before.rfind('\n').map_or(0, |end| end + 1);
        let column = before
            .get(line_start..)
            .map_or(0, |line| line.chars().count());
        (before.matches('\n').count() + 1, column + 1)
    }
}
