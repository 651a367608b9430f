//! The sentences of `tests/languages`: each kind of name that rules of a language are for.

use crate::marked::{Mark, unmark};
use crate::support::{GAZETTEER, package};
use geobrief::document::{Hints, parse};
use geobrief::export::{self, Toponym};
use geobrief::{Config, locate};
use std::fs;

/// What is reached at least in a language, in hundredths.
struct Floor {
    /// BCP 47 tag and name of the file.
    language: &'static str,
    /// Of the marked names.
    found: usize,
    /// Of those found.
    right: usize,
    /// Most names that are found and are none.
    extra: usize,
}

/// They only rise, and the extra only falls.
#[rustfmt::skip]
const FLOORS: [Floor; 17] = [
    Floor { language: "ar", found: 92, right: 90, extra: 3 },
    Floor { language: "da", found: 97, right: 96, extra: 2 },
    Floor { language: "de", found: 95, right: 83, extra: 1 },
    Floor { language: "es", found: 99, right: 87, extra: 0 },
    Floor { language: "fa", found: 94, right: 91, extra: 2 },
    Floor { language: "fr", found: 97, right: 93, extra: 0 },
    Floor { language: "hr", found: 90, right: 92, extra: 1 },
    Floor { language: "id", found: 84, right: 93, extra: 1 },
    Floor { language: "it", found: 93, right: 90, extra: 0 },
    Floor { language: "nl", found: 88, right: 94, extra: 1 },
    Floor { language: "no", found: 92, right: 95, extra: 0 },
    Floor { language: "pl", found: 88, right: 96, extra: 0 },
    Floor { language: "pt", found: 97, right: 89, extra: 0 },
    Floor { language: "ru", found: 94, right: 97, extra: 0 },
    Floor { language: "sv", found: 95, right: 95, extra: 0 },
    Floor { language: "tr", found: 93, right: 96, extra: 1 },
    Floor { language: "uk", found: 94, right: 95, extra: 0 },
];

#[derive(Debug, Default)]
struct Tally {
    names: usize,
    found: usize,
    right: usize,
    extra: usize,
}

/// The word of the marks for a kind of place.
fn class(kind: &str) -> &'static str {
    match kind {
        "country" | "territory" => "country",
        "city" | "town" | "village" | "neighbourhood" => "town",
        "admin1" => "a1",
        "admin2" | "county" => "a2",
        "region" | "continent" => "region",
        "river" | "lake" | "sea" | "ocean" | "gulf" | "bay" | "strait" | "channel" | "canal"
        | "reservoir" | "waterfall" => "w",
        _ => "l",
    }
}

fn is_right(row: &Toponym, expected: &str) -> bool {
    let (kinds, country) = expected.split_once(' ').unwrap_or((expected, ""));
    let is_asked = |word: &str| kinds.split('/').any(|kind| kind == word);
    let settled = matches!(row.status, "sure" | "likely");
    match (&row.place, is_asked("any")) {
        (Some(place), open) if settled || row.role == "demonym" => {
            let is_there =
                [place.country.as_str(), ""].contains(&country) || place.country.is_empty();
            let is_people = row.role == "demonym";
            let is_kind = open || is_asked(class(&place.kind)) || is_people;
            is_there && is_kind && is_people == is_asked("dem")
        }
        (_, open) => open,
    }
}

fn measure(language: &str, line: &str) -> Tally {
    let (text, marks) = unmark(line);
    let hints = Hints {
        language: Some(language.to_owned()),
        ..Hints::default()
    };
    let (document, _) = parse(text.clone(), &hints);
    let mentions = locate(&document, &GAZETTEER, &Config::default());
    let rows = export::toponyms(String::new(), &document, &mentions, &GAZETTEER).toponyms;
    let points = |bytes: usize| text[..bytes].chars().count();
    let span = |mark: &Mark<'_>| (points(mark.start), points(mark.end));
    let mut tally = Tally::default();
    for mark in &marks {
        let (start, end) = span(mark);
        let name = &text[mark.start..mark.end];
        tally.names += 1;
        let row = rows.iter().find(|row| (row.start, row.end) == (start, end));
        let Some(row) = row else {
            eprintln!("  {language}: {name}: not found: {text}");
            continue;
        };
        tally.found += 1;
        if is_right(row, mark.expected) {
            tally.right += 1;
        } else {
            let place = row.place.as_ref().map_or("no place", |place| &place.id);
            let (status, asked) = (row.status, mark.expected);
            eprintln!("  {language}: {name}: {place} ({status}), expected {asked}");
        }
    }
    let is_marked = |row: &&Toponym| {
        let mut spans = marks.iter().map(span);
        spans.any(|(start, end)| row.start < end && start < row.end)
    };
    for row in rows.iter().filter(|row| !is_marked(row)) {
        tally.extra += 1;
        eprintln!("  {language}: {}: no place ({})", row.name, row.status);
    }
    tally
}

fn measure_file(language: &str) -> Tally {
    let path = package().join("tests/languages").join(language);
    let marked = fs::read_to_string(path.with_extension("md")).unwrap();
    let lines = marked
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty());
    let mut all = Tally::default();
    for line in lines {
        let one = measure(language, line);
        all.names += one.names;
        all.found += one.found;
        all.right += one.right;
        all.extra += one.extra;
    }
    all
}

#[test]
fn names_of_every_kind_are_read_in_other_languages() {
    let mut missed = Vec::new();
    for floor in &FLOORS {
        let tally = measure_file(floor.language);
        let share = |part: usize, of: usize| part * 100 / of.max(1);
        let (found, right) = (
            share(tally.found, tally.names),
            share(tally.right, tally.found),
        );
        let (language, extra) = (floor.language, tally.extra);
        eprintln!(
            "{language}: {} names, found {found}, right {right}, extra {extra}",
            tally.names
        );
        if found < floor.found || right < floor.right || extra > floor.extra {
            missed.push(format!(
                "{language}: found {found} of 100, floor {}; right {right}, floor {}; extra {extra}, most {}",
                floor.found, floor.right, floor.extra
            ));
        }
    }
    assert!(
        missed.is_empty(),
        "below the floors:\n{}",
        missed.join("\n")
    );
}
