//! The texts of `tests/gold`: found, right, left to be checked, wrong, and wrong though called
//! sure, by kind of news. `tests/gold/README.md` says how they are marked.

use crate::marked::{Mark, unmark};
use crate::support::{GAZETTEER, package};
use geobrief::document::{self, Hints};
use geobrief::export::{self, Toponym};
use geobrief::{Config, locate};
use std::fs;
use std::ops::AddAssign;

/// Least shares. They rise with what is reached; that of roles was .985 before names were learned in windows.
const FOUND: f64 = 0.96;
const OF_PLACES: f64 = 0.978;
const RIGHT: f64 = 0.915;
const ROLE: f64 = 0.98;
const SURE_RIGHT: f64 = 0.96;
/// Least texts, so that none is lost unnoticed.
const TEXTS: usize = 73;

/// What became of the names of some texts.
#[derive(Debug, Default, Clone, Copy)]
struct Tally {
    texts: usize,
    /// Marked names of places, open ones left out.
    names: usize,
    /// Of them, those found with their exact words.
    found: usize,
    /// Found, but no place.
    extra: usize,
    /// Of those found: resolved as marked, or rightly without a place.
    right: usize,
    /// Of those found: left to a person.
    check: usize,
    wrong: usize,
    /// Called sure, among all that is found.
    sure: usize,
    /// Of them: wrong, or no place.
    wrong_and_sure: usize,
    /// Of those found: used as marked.
    role: usize,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.texts += other.texts;
        self.names += other.names;
        self.found += other.found;
        self.extra += other.extra;
        self.right += other.right;
        self.check += other.check;
        self.wrong += other.wrong;
        self.sure += other.sure;
        self.wrong_and_sure += other.wrong_and_sure;
        self.role += other.role;
    }
}

/// What a mark expects of its name.
enum Expected<'m> {
    NoPlace,
    Open,
    Place {
        /// Ids, each of them right; empty for a place that the gazetteer does not have.
        ids: Vec<&'m str>,
        role: &'m str,
    },
}

impl<'m> Expected<'m> {
    fn of(mark: &Mark<'m>) -> Self {
        let (place, role) = mark
            .expected
            .split_once(' ')
            .unwrap_or((mark.expected, "literal"));
        match place {
            "-" => Self::NoPlace,
            "open" => Self::Open,
            "unmapped" => Self::Place {
                ids: Vec::new(),
                role,
            },
            ids => Self::Place {
                ids: ids.split('/').collect(),
                role,
            },
        }
    }
}

/// How a name that was found is resolved.
#[derive(Debug, PartialEq, Eq)]
enum Answer {
    Right,
    Check,
    Wrong,
}

fn answer(row: &Toponym, ids: &[&str]) -> Answer {
    match (row.status, &row.place) {
        ("check" | "unmapped", _) if ids.is_empty() => Answer::Right,
        ("check", _) => Answer::Check,
        ("sure" | "likely", Some(place)) if ids.contains(&place.id.as_str()) => Answer::Right,
        _ => Answer::Wrong,
    }
}

/// A metonym is a power for some, a modifier for others.
fn is_used_so(found: &str, marked: &str) -> bool {
    match marked {
        "metonym" => ["literal", "associative"].contains(&found),
        marked => found == marked,
    }
}

/// Reads one text and counts; what differs from the marks is printed after `label`.
fn measure(label: &str, marked: &str) -> Tally {
    let (text, marks) = unmark(marked);
    let points = |bytes: usize| text.get(..bytes).unwrap().chars().count();
    let marks: Vec<_> = marks
        .iter()
        .map(|mark| (points(mark.start), points(mark.end), Expected::of(mark)))
        .collect();
    let (document, _) = document::parse(text.clone(), &Hints::default());
    let mentions = locate(&document, &GAZETTEER, &Config::default());
    let rows = export::toponyms(String::new(), &document, &mentions, &GAZETTEER).toponyms;
    let mut tally = Tally {
        texts: 1,
        ..Tally::default()
    };
    for (start, end, expected) in &marks {
        let Expected::Place { ids, role } = expected else {
            continue;
        };
        tally.names += 1;
        let Some(row) = rows
            .iter()
            .find(|row| (row.start, row.end) == (*start, *end))
        else {
            let name: String = text.chars().skip(*start).take(end - start).collect();
            eprintln!("  {label}: {name}: not found");
            continue;
        };
        tally.found += 1;
        tally.role += usize::from(is_used_so(row.role, role));
        if !is_used_so(row.role, role) {
            eprintln!("  {label}: {}: {}, expected {role}", row.name, row.role);
        }
        let answer = answer(row, ids);
        tally.right += usize::from(answer == Answer::Right);
        tally.check += usize::from(answer == Answer::Check);
        tally.sure += usize::from(row.status == "sure");
        if answer == Answer::Wrong {
            tally.wrong += 1;
            tally.wrong_and_sure += usize::from(row.status == "sure");
            let place = row.place.as_ref().map_or("no place", |place| &place.id);
            let (name, status) = (&row.name, row.status);
            eprintln!("  {label}: {name}: {place} ({status}), expected {ids:?}");
        }
    }
    for row in &rows {
        let is_expected = |(start, end, expected): &(usize, usize, Expected<'_>)| match expected {
            Expected::NoPlace => false,
            Expected::Open => row.start < *end && *start < row.end,
            Expected::Place { .. } => (row.start, row.end) == (*start, *end),
        };
        if !marks.iter().any(is_expected) {
            tally.extra += 1;
            tally.sure += usize::from(row.status == "sure");
            tally.wrong_and_sure += usize::from(row.status == "sure");
            eprintln!(
                "  {label}: {}: no place, but found ({})",
                row.name, row.status
            );
        }
    }
    tally
}

#[test]
fn our_own_news_texts_reach_their_floors() {
    let folder = package().join("tests/gold");
    let mut files: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| !path.ends_with("README.md"))
        .collect();
    files.sort();
    let mut kinds = Vec::new();
    for path in files {
        let kind = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let marked = fs::read_to_string(&path).unwrap();
        let mut tally = Tally::default();
        for text in marked.split("\n## ").skip(1) {
            let (title, text) = text.split_once('\n').unwrap();
            tally += measure(&format!("{kind}, {title}"), text.trim());
        }
        kinds.push((kind, tally));
    }
    let mut all = Tally::default();
    for (_, tally) in &kinds {
        all += *tally;
    }
    kinds.push(("all".to_owned(), all));
    eprintln!("kind          texts names found extra right check wrong  role  sure wrong-and-sure");
    for (kind, t) in &kinds {
        eprintln!(
            "{kind:<13} {:>5} {:>5} {:>5} {:>5} {:>5} {:>5} {:>5} {:>5} {:>5} {:>14}",
            t.texts,
            t.names,
            t.found,
            t.extra,
            t.right,
            t.check,
            t.wrong,
            t.role,
            t.sure,
            t.wrong_and_sure,
        );
    }
    let share = |part: usize, of: usize| part as f64 / of.max(1) as f64;
    let shares = [
        ("names found", share(all.found, all.names), FOUND),
        (
            "places among what is found",
            share(all.found, all.found + all.extra),
            OF_PLACES,
        ),
        ("right of those found", share(all.right, all.found), RIGHT),
        ("roles right", share(all.role, all.found), ROLE),
        (
            "right of those called sure",
            share(all.sure - all.wrong_and_sure, all.sure),
            SURE_RIGHT,
        ),
    ];
    for (what, share, floor) in shares {
        eprintln!("{what}: {share:.3}, floor {floor}");
        assert!(
            share >= floor,
            "{what}: {share:.3} is below the floor of {floor}"
        );
    }
    assert!(all.texts >= TEXTS, "only {} texts", all.texts);
}
