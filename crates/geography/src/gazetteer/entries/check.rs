//! Everything that can be said about a gazetteer file: errors, likely mistakes, and what it
//! changes; and the repairs that are safe.

use std::collections::BTreeMap;
use std::path::Path;

use crate::basemap::Basemap;
use crate::gazetteer::entries::entry::{Usable, UserEntry, read_usable};
use crate::gazetteer::{Gazetteer, Kind, family};
use geobrief_index::geojson::problem::{Fix, InvalidEntry, Problem};
use geobrief_index::geojson::{GeoJsonText, RawFeature, without_mark};
use geobrief_index::names::fold::fold;
use geobrief_index::names::lexicon::WordClasses;

/// All that is to be said about a file, in its order. `seen` has the ids of the files before it
/// and where they are, and gets those of this one.
#[must_use]
pub fn check_entries(
    text: &str,
    path: &Path,
    (gazetteer, basemap): (&Gazetteer, &Basemap),
    seen: &mut BTreeMap<String, String>,
) -> Vec<InvalidEntry> {
    let Usable { entries, problems } = match read_usable(text, path, gazetteer, basemap) {
        Ok(usable) => usable,
        Err(invalid) => return invalid.0,
    };
    let text = GeoJsonText::new(without_mark(text));
    let features = text.each_feature().unwrap_or_default();
    let mut findings = problems;
    for entry in &entries {
        let number = entry.origin.feature;
        let feature = number.checked_sub(1).and_then(|at| features.get(at));
        let Some(Ok(feature)) = feature else {
            continue;
        };
        let value = |name| feature.property(name).unwrap_or(feature.value);
        let mut say = |value, problem| {
            findings.push(feature.fail(value, problem).in_file(path));
        };
        if let Some(first) = seen.insert(entry.id.clone(), entry.origin.to_string()) {
            let id = entry.id.clone();
            say(feature.value, Problem::Overrides { id, first });
        }
        if let Some(at) = entry.shape.self_crossing() {
            let (lon, lat) = (at.lon(), at.lat());
            let geometry = feature.geometry.unwrap_or(feature.value);
            say(geometry, Problem::SelfCrossing { lon, lat });
        }
        if entry.kind == Kind::Site
            && !entry.kind_word.is_empty()
            && family(&entry.kind_word).is_none()
        {
            let found = entry.kind_word.clone();
            say(value("kind"), Problem::NoFamily { found });
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
    findings.sort_by_key(|finding| finding.position);
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
    let named_places = names.flat_map(|name| gazetteer.places_named(name));
    let mut others = named_places.filter(|named| gazetteer.id(named.place) != entry.id);
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
/// swapped coordinates put in order where only one order exists or the country tells, commas before a
/// closing bracket dropped. No word of the user's is changed: a repair never alters what is meant.
#[must_use]
pub fn fix_text(text: &str, gazetteer: &Gazetteer, basemap: &Basemap) -> (String, usize) {
    let mut text = without_mark(text).to_owned();
    let mut repairs = 0;
    for _ in 0..ROUNDS {
        let problems = match read_usable(&text, Path::new(""), gazetteer, basemap) {
            Ok(usable) => usable.problems,
            Err(invalid) => invalid.0,
        };
        let mut fixes: Vec<Fix> = problems.iter().filter_map(|one| one.fix.clone()).collect();
        if matches!(&problems[..], [one] if matches!(one.problem, Problem::NotJson(_))) {
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
                feature(r#","kind":"vilage""#, point),
                0,
            ),
            (
                feature(r#","country":"Afghanistan""#, swapped),
                feature(r#","country":"Afghanistan""#, turned),
                1,
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
                feature(r#","kind":"street""#, point),
                feature(r#","kind":"street""#, point),
                0,
            ),
            ("{".to_owned(), "{".to_owned(), 0),
        ] {
            assert_eq!(fixed(&broken), (whole, repairs), "{broken}");
        }
    }
}
