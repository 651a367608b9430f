//! Reads a file of corrections.

use super::{Correction, Corrections, InvalidCorrections, NOT_A_PLACE, Origin, Problem, Verdict};
use crate::geo::LonLat;
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
        self.known_keys(file, &[FIX])?;
        let Some(list) = file.get(FIX) else {
            return Ok(Corrections::default());
        };
        let tables: Vec<(&dyn TableLike, Option<Range<usize>>)> = match list {
            Item::ArrayOfTables(tables) => tables
                .iter()
                .map(|table| (table as &dyn TableLike, table.span()))
                .collect(),
            Item::Value(toml_edit::Value::Array(array)) => {
                let inline = |value: &'_ toml_edit::Value| value.as_inline_table().is_some();
                if !array.iter().all(inline) {
                    return Err(self.fail(list.span(), Problem::NotAList));
                }
                let tables = array.iter().filter_map(|value| value.as_inline_table());
                tables
                    .map(|table| (table as &dyn TableLike, table.span()))
                    .collect()
            }
            _ => return Err(self.fail(list.span(), Problem::NotAList)),
        };
        let mut found: Vec<Correction> = Vec::new();
        for (table, span) in tables {
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
        Ok(Corrections(found))
    }

    fn correction(&self, table: &dyn TableLike, span: Option<Range<usize>>) -> Read<Correction> {
        self.known_keys(table, &[NAME, WITHIN, PLACE, AT])?;
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
        let (line, _) = self.line_and_column(span.map_or(0, |span| span.start));
        Ok(Correction {
            within: self.text_of(table, WITHIN)?,
            name,
            verdict,
            beside: self.comment_behind(table.get(PLACE)),
            vanished: None,
            origin: Origin {
                path: self.path.to_owned(),
                line,
            },
        })
    }

    fn known_keys(&self, table: &dyn TableLike, known: &[&str]) -> Read<()> {
        let unknown = table.iter().find(|(key, _)| !known.contains(key));
        let Some((key, item)) = unknown else {
            return Ok(());
        };
        let span = table
            .key(key)
            .and_then(toml_edit::Key::span)
            .or(item.span());
        let key = key.to_owned();
        Err(self.fail(span, Problem::UnknownKey { key }))
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
        self.known_keys(table, &[LAT, LON])?;
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
