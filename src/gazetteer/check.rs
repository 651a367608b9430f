//! Everything that can be said about a gazetteer file: errors, likely mistakes, and what it
//! changes; and the repairs that are safe.

use std::collections::BTreeMap;
use std::path::Path;

use super::entry::{UserEntry, read_entries};
use super::lexicon::WordClasses;
use super::load::{GeoJsonText, RawFeature, without_mark};
use super::problem::{Fix, InvalidEntry, Position, Problem, Severity};
use super::{Gazetteer, crossing, fold};
use crate::basemap::Basemap;

/// All that is to be said about a file, in its order. `seen` has the ids of the files before it
/// and where they are, and gets those of this one.
#[must_use]
pub fn check_entries(
    text: &str,
    path: &Path,
    (gazetteer, basemap): (&Gazetteer, &Basemap),
    seen: &mut BTreeMap<String, String>,
) -> Vec<InvalidEntry> {
    let entries = match read_entries(text, path, gazetteer, basemap) {
        Ok(entries) => entries,
        Err(invalid) => return invalid.0,
    };
    let text = GeoJsonText::new(without_mark(text));
    let features = text.features().unwrap_or_default();
    let mut findings = Vec::new();
    for (feature, entry) in features.iter().zip(&entries) {
        let value = |name| feature.property(name).unwrap_or(feature.value);
        let mut say = |value, problem| {
            findings.push(feature.fail(value, problem).in_file(path));
        };
        if let Some(first) = seen.insert(entry.id.clone(), entry.origin.to_string()) {
            let id = entry.id.clone();
            say(feature.value, Problem::Overrides { id, first });
        }
        if let Some(at) = crossing::of_shape(&entry.shape) {
            let (lon, lat) = (at.lon(), at.lat());
            let geometry = feature.geometry.unwrap_or(feature.value);
            say(geometry, Problem::SelfCrossing { lon, lat });
        }
        if let Some(found) = unknown_division(feature, entry) {
            say(value("admin1"), Problem::UnknownDivision { found });
        }
        for (member, name) in names(entry) {
            if let Some(class) = class(name, gazetteer) {
                let name = name.to_owned();
                say(value(member), Problem::CommonName { name, class });
            }
            if let Some(others) = shadowed(name, entry, gazetteer) {
                let name = name.to_owned();
                say(value(member), Problem::Shadows { name, others });
            }
        }
    }
    findings
}

fn names(entry: &UserEntry) -> impl Iterator<Item = (&'static str, &str)> {
    let aliases = entry.aliases.iter();
    let aliases = aliases.map(|alias| ("aliases", alias.as_str()));
    std::iter::once(("name", entry.name.as_str())).chain(aliases)
}

fn unknown_division(feature: &RawFeature, entry: &UserEntry) -> Option<String> {
    let given = feature.text("admin1").ok()?;
    (!given.trim().is_empty() && entry.division.is_empty()).then_some(given)
}

/// What else a name is.
fn class(name: &str, gazetteer: &Gazetteer) -> Option<&'static str> {
    let classes = gazetteer.word_class(&fold(name));
    let kinds = [
        (WordClasses::COMMON_WORD, "a common word"),
        (WordClasses::MONTH, "a month"),
        (WordClasses::ORGANIZATION, "an organization"),
        (WordClasses::FIRST_NAME, "a first name"),
    ];
    let found = kinds.iter().find(|(class, _)| classes.contains(*class));
    found.map(|(_, words)| *words)
}

/// The best known bundled place of a name, and how many more there are.
fn shadowed(name: &str, entry: &UserEntry, gazetteer: &Gazetteer) -> Option<String> {
    let names = gazetteer.lookup(name).into_iter();
    let bearers = names.flat_map(|name| gazetteer.bearers(name));
    let mut others = bearers.filter(|bearer| gazetteer.id(bearer.place) != entry.id);
    let first = gazetteer.place(others.next()?.place);
    let more = match others.count() {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    let (name, kind, country, id) = (first.name, first.kind.word(), first.country, &first.id);
    let of = if country.is_empty() { "" } else { " in " };
    Some(format!("{name}, a {kind}{of}{country} ({id}){more}"))
}

/// Most rounds of repairs: one may bring another to light.
const ROUNDS: usize = 100;

/// The text with all that can be repaired safely, and how many repairs it took: rings are closed,
/// swapped coordinates put in order where only one order exists or the country tells, misspelt
/// kinds and countries by name replaced, commas before a closing bracket dropped.
#[must_use]
pub fn fix_text(text: &str, gazetteer: &Gazetteer, basemap: &Basemap) -> (String, usize) {
    let mut text = without_mark(text).to_owned();
    let mut repairs = 0;
    for _ in 0..ROUNDS {
        let Err(invalid) = read_entries(&text, Path::new(""), gazetteer, basemap) else {
            break;
        };
        let mut fixes: Vec<Fix> = invalid.0.iter().filter_map(|one| one.fix.clone()).collect();
        if matches!(&invalid.0[..], [one] if matches!(one.problem, Problem::NotJson(_))) {
            fixes.extend(trailing_commas(&text));
        }
        // From the end, so that the others stay where they are.
        fixes.sort_by_key(|fix| std::cmp::Reverse(fix.range.start));
        fixes.dedup_by(|earlier, later| earlier.range.end > later.range.start);
        if fixes.is_empty() {
            break;
        }
        repairs += fixes.len();
        for fix in fixes {
            if text.get(fix.range.clone()).is_some() {
                text.replace_range(fix.range, &fix.with);
            }
        }
    }
    (text, repairs)
}

/// Commas with nothing between them and a closing bracket.
fn trailing_commas(text: &str) -> Vec<Fix> {
    let (mut in_string, mut is_escaped) = (false, false);
    let mut comma = None;
    let mut fixes = Vec::new();
    for (at, byte) in text.bytes().enumerate() {
        if in_string {
            in_string = is_escaped || byte != b'"';
            is_escaped = !is_escaped && byte == b'\\';
            continue;
        }
        match byte {
            b',' => comma = Some(at),
            b']' | b'}' => fixes.extend(comma.take().map(|at| Fix {
                range: at..at + 1,
                with: String::new(),
            })),
            byte if byte.is_ascii_whitespace() => {}
            byte => {
                comma = None;
                in_string = byte == b'"';
            }
        }
    }
    fixes
}

impl InvalidEntry {
    /// The problem with the line it is on, for people:
    ///
    /// ```text
    /// places.geojson:3:57: error: feature 2: unknown kind `vilage`
    ///    |
    ///  3 | {"type": "Feature", "properties": {"name": "A", "kind": "vilage"},
    ///    |                                                         ^^^^^^^^
    ///    = did you mean `village`?
    /// ```
    #[must_use]
    pub fn excerpt(&self, text: &str) -> String {
        let Position { line, column } = self.position;
        let severity = self.problem.severity();
        let feature = super::problem::FeatureNumber(self.feature);
        let (path, problem) = (self.path.display(), &self.problem);
        let head = format!("{path}:{line}:{column}: {severity}: {feature}{problem}");
        let source = without_mark(text).lines().nth(line.saturating_sub(1));
        let number = line.to_string();
        let margin = " ".repeat(number.len());
        let hint = format!(" {margin} = {}", self.hint());
        let Some(source) = source else {
            return format!("{head}\n{hint}");
        };
        let (shown, before, marked) = window(source, column, self.length);
        let (gap, marks) = (" ".repeat(before), "^".repeat(marked));
        format!("{head}\n {margin} |\n {number} | {shown}\n {margin} | {gap}{marks}\n{hint}")
    }

    /// What to do about it.
    fn hint(&self) -> String {
        let hint = self.problem.hint();
        match &self.fix {
            Some(_) if self.problem.severity() == Severity::Error => {
                format!("{hint}; --fix does it")
            }
            _ => hint,
        }
    }
}

/// Most characters of a line that are shown.
const WIDE: usize = 100;

/// The part of a line around a column (from 1), how much stands before what is marked, and how
/// much is marked.
fn window(line: &str, column: usize, length: usize) -> (String, usize, usize) {
    let at = column.saturating_sub(1);
    let count = line.chars().count();
    let start = if count <= WIDE {
        0
    } else {
        at.saturating_sub(WIDE / 2)
    };
    let end = count.min(start + WIDE);
    // Control characters would move what follows.
    let visible = |c: char| if c.is_control() { ' ' } else { c };
    let middle: String = line
        .chars()
        .skip(start)
        .take(end - start)
        .map(visible)
        .collect();
    let (head, tail) = (
        if start > 0 { "…" } else { "" },
        if end < count { "…" } else { "" },
    );
    let before = at.saturating_sub(start) + head.chars().count();
    let marked = length.min(end.saturating_sub(at)).max(1);
    (format!("{head}{middle}{tail}"), before, marked)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fixed(text: &str) -> (String, usize) {
        fix_text(text, &Gazetteer::bundled(), &Basemap::bundled())
    }

    #[test]
    fn what_is_safe_is_repaired_and_the_rest_left() {
        let feature = |properties: &str, geometry: &str| {
            format!(
                r#"{{"type":"Feature","properties":{{"name":"A"{properties}}},"geometry":{geometry}}}"#
            )
        };
        let point = r#"{"type":"Point","coordinates":[67.2, 36.7]}"#;
        let swapped = r#"{"type":"Point","coordinates":[36.7,67.2]}"#;
        let turned = r#"{"type":"Point","coordinates":[67.2,36.7]}"#;
        for (broken, whole, repairs) in [
            (
                feature(r#","kind":"vilage""#, point),
                feature(r#","kind":"village""#, point),
                1,
            ),
            (
                feature(r#","country":"Afghanistan""#, swapped),
                feature(r#","country":"AF""#, turned),
                2,
            ),
            (
                feature("", r#"{"type":"Point","coordinates":[36.7,167.2]}"#),
                feature("", r#"{"type":"Point","coordinates":[167.2,36.7]}"#),
                1,
            ),
            (
                feature(
                    "",
                    r#"{"type":"MultiPolygon","coordinates":[[[[0, 0],[1,0],[1,1]]]]}"#,
                ),
                feature(
                    "",
                    r#"{"type":"MultiPolygon","coordinates":[[[[0, 0],[1,0],[1,1], [0, 0]]]]}"#,
                ),
                1,
            ),
            (
                feature(r#","x":"a,]",}"#, point).replace("}}", "}"),
                feature(r#","x":"a,]"}"#, point).replace("}}", "}"),
                1,
            ),
            (
                feature(r#","kind":"spaceport""#, point),
                feature(r#","kind":"spaceport""#, point),
                0,
            ),
            ("{".to_owned(), "{".to_owned(), 0),
        ] {
            assert_eq!(fixed(&broken), (whole, repairs), "{broken}");
        }
    }

    #[test]
    fn an_excerpt_shows_the_place_in_a_long_line() {
        let (shown, before, marked) = window(
            &format!("{}kind{}", "a".repeat(500), "b".repeat(500)),
            501,
            4,
        );
        let marked: String = shown.chars().skip(before).take(marked).collect();
        assert_eq!((marked.as_str(), shown.chars().count()), ("kind", WIDE + 2));
        assert_eq!(window("ab\tcd", 4, 99), ("ab cd".to_owned(), 3, 2));
        assert_eq!(window("", 1, 1), (String::new(), 0, 1));
    }
}
