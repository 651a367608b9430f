//! A house style: what a newsroom calls places, as a file that it keeps ("Kyiv", not "Kiev").
//!
//! A name on the left is any that the gazetteer has, and means the best known place that bears it;
//! an id means that place. The words of the source stay as they are.

mod problem;

#[cfg(test)]
mod tests;

pub use problem::{InvalidHouseStyle, Problem};

use crate::gazetteer::{Gazetteer, PlaceKey};
use std::ops::Range;
use std::path::Path;
use toml_edit::{Document, Item};

/// The names that a house has for places, as its file lists them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HouseStyle {
    rules: Vec<Rule>,
}

/// One line of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Rule {
    /// A name or an id.
    of: String,
    /// What is shown.
    shown: String,
    /// From 1.
    line: usize,
}

impl HouseStyle {
    /// Reads the text of a file; `path` is for messages.
    ///
    /// # Errors
    /// What is wrong, with its line and what to write there.
    pub fn parse(text: &str, path: &Path) -> Result<Self, InvalidHouseStyle> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let line_at = |span: Option<Range<usize>>| {
            let start = span.map_or(0, |span| span.start);
            let before = text.get(..start).unwrap_or_default();
            before.matches('\n').count() + 1
        };
        let failed = |line: usize, problem| InvalidHouseStyle {
            path: path.to_owned(),
            line,
            problem,
        };
        let file = Document::parse(text).map_err(|problem| {
            let message = problem.message().trim().replace('\n', ", ");
            failed(line_at(problem.span()), Problem::Syntax { message })
        })?;
        let mut rules: Vec<Rule> = Vec::new();
        for (name, item) in file.as_table() {
            let key = file.as_table().key(name);
            let line = line_at(key.and_then(toml_edit::Key::span));
            let shown = shown(name, item).map_err(|problem| failed(line, problem))?;
            let of = name.to_owned();
            rules.push(Rule { of, shown, line });
        }
        rules.sort_by_key(|rule| rule.line);
        Ok(Self { rules })
    }

    /// Checks that a gazetteer knows what the file names.
    ///
    /// # Errors
    /// A name or an id that it does not know, and two names for one place.
    pub fn check(&self, gazetteer: &Gazetteer, path: &Path) -> Result<(), InvalidHouseStyle> {
        let mut known: Vec<(PlaceKey, usize)> = Vec::new();
        for rule in &self.rules {
            let failed = |problem| InvalidHouseStyle {
                path: path.to_owned(),
                line: rule.line,
                problem,
            };
            let name = rule.of.clone();
            let Some(key) = best_known(&name, gazetteer) else {
                return Err(failed(Problem::Unknown { name }));
            };
            if let Some((_, first)) = known.iter().find(|(other, _)| *other == key) {
                let first = *first;
                return Err(failed(Problem::Repeated { name, first }));
            }
            known.push((key, rule.line));
        }
        Ok(())
    }

    /// A gazetteer with the names of the house; what it does not know stays as it is.
    #[must_use]
    pub fn applied(&self, gazetteer: &Gazetteer) -> Gazetteer {
        let names = self.rules.iter().filter_map(|rule| {
            let key = best_known(&rule.of, gazetteer)?;
            Some((key, rule.shown.clone()))
        });
        gazetteer.clone().with_house_names(names)
    }

    /// Whether it says nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }
}

/// The text behind a name, on one line.
fn shown(name: &str, item: &Item) -> Result<String, Problem> {
    let name = || name.to_owned();
    let text = item.as_str();
    let text = text.ok_or_else(|| Problem::NoText { name: name() })?;
    let words: Vec<&str> = text.split_whitespace().collect();
    if words.is_empty() {
        return Err(Problem::Empty { name: name() });
    }
    Ok(words.join(" "))
}

/// The place of an id, or the best known one that bears a name.
fn best_known(name_or_id: &str, gazetteer: &Gazetteer) -> Option<PlaceKey> {
    if let Some(key) = gazetteer.by_id(name_or_id) {
        return Some(key);
    }
    let named = gazetteer.lookup(name_or_id).into_iter();
    let places = named.flat_map(|name| gazetteer.places_named(name));
    let keys = places.map(|named| named.place);
    keys.max_by(|one, other| {
        let of = |key: &PlaceKey| gazetteer.place(*key).importance;
        of(one).total_cmp(&of(other)).then(other.cmp(one))
    })
}
