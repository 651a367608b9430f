//! Texts with marked places, read as the program reads a file, and counted.

use crate::marked::{Mark, unmark};
use crate::support::GAZETTEER;
use geobrief::document::Hints;
use geobrief::export::{self, Toponym};
use geobrief::formats::{self, Content, InputKind};
use geobrief::{Config, locate};
use std::fs;
use std::ops::AddAssign;
use std::path::Path;

/// What became of the names of some texts.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Tally {
    pub(super) texts: usize,
    /// Of them, those whose language was told rightly.
    pub(super) told: usize,
    /// Marked names of places, open ones left out.
    pub(super) names: usize,
    /// Of them, those found with their exact words.
    pub(super) found: usize,
    /// Found, but no place.
    pub(super) extra: usize,
    /// Of those found: resolved as marked, or rightly without a place.
    pub(super) right: usize,
    /// Of those found: left to a person.
    pub(super) check: usize,
    pub(super) wrong: usize,
    /// Called sure, among all that is found.
    pub(super) sure: usize,
    /// Of them: wrong, or no place.
    pub(super) wrong_and_sure: usize,
    /// Of those found: used as marked.
    pub(super) role: usize,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.texts += other.texts;
        self.told += other.told;
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

/// What a mark asks for, by the code points of its name.
type Asked<'m> = (usize, usize, Expected<'m>);

impl Tally {
    /// The share of the marked names that were found.
    pub(super) fn share_found(&self) -> f64 {
        share(self.found, self.names)
    }

    /// Places among what is found.
    pub(super) fn share_of_places(&self) -> f64 {
        share(self.found, self.found + self.extra)
    }

    /// Rightly resolved, or rightly without a place, among those found.
    pub(super) fn share_right(&self) -> f64 {
        share(self.right, self.found)
    }

    /// Used as marked, among those found.
    pub(super) fn share_role(&self) -> f64 {
        share(self.role, self.found)
    }

    /// Right among those called sure.
    pub(super) fn share_sure_right(&self) -> f64 {
        share(self.sure - self.wrong_and_sure, self.sure)
    }

    /// Counts one marked name that was asked for and found as `row`.
    fn add_found(&mut self, label: &str, row: &Toponym, ids: &[&str], role: &str) {
        self.found += 1;
        self.role += usize::from(is_used_so(row.role, role));
        if !is_used_so(row.role, role) {
            eprintln!("  {label}: {}: {}, expected {role}", row.name, row.role);
        }
        let answer = answer(row, ids);
        self.right += usize::from(answer == Answer::Right);
        self.check += usize::from(answer == Answer::Check);
        self.sure += usize::from(row.status == "sure");
        if answer == Answer::Wrong {
            self.wrong += 1;
            self.wrong_and_sure += usize::from(row.status == "sure");
            let place = row.place.as_ref().map_or("no place", |place| &place.id);
            let (name, status) = (&row.name, row.status);
            eprintln!("  {label}: {name}: {place} ({status}), expected {ids:?}");
        }
    }

    /// Counts the names asked for.
    fn add_asked(&mut self, label: &str, text: &str, asked: &[Asked<'_>], rows: &[Toponym]) {
        for (start, end, expected) in asked {
            let Expected::Place { ids, role } = expected else {
                continue;
            };
            self.names += 1;
            let is_it = |row: &&Toponym| (row.start, row.end) == (*start, *end);
            if let Some(row) = rows.iter().find(is_it) {
                self.add_found(label, row, ids, role);
                continue;
            }
            let name: String = text.chars().skip(*start).take(end - start).collect();
            let beside = rows.iter().find(|row| row.start < *end && *start < row.end);
            match beside {
                Some(row) => eprintln!("  {label}: {name}: not found, but {}", row.name),
                None => eprintln!("  {label}: {name}: not found"),
            }
        }
    }

    /// Counts what was found and not asked for.
    fn add_extra(&mut self, label: &str, asked: &[Asked<'_>], rows: &[Toponym]) {
        for row in rows {
            let is_asked = |(start, end, expected): &Asked<'_>| match expected {
                Expected::NoPlace => false,
                Expected::Open => row.start < *end && *start < row.end,
                Expected::Place { .. } => (row.start, row.end) == (*start, *end),
            };
            if asked.iter().any(is_asked) {
                continue;
            }
            let (name, status) = (&row.name, row.status);
            self.extra += 1;
            self.sure += usize::from(status == "sure");
            self.wrong_and_sure += usize::from(status == "sure");
            eprintln!("  {label}: {name}: no place, but found ({status})");
        }
    }
}

fn share(part: usize, of: usize) -> f64 {
    part as f64 / of.max(1) as f64
}

/// Reads one text and counts; what differs from the marks is printed after `label`.
fn measure(label: &str, language: &str, marked: &str) -> Tally {
    let (text, marks) = unmark(marked);
    let points = |bytes: usize| text.get(..bytes).unwrap().chars().count();
    let asked: Vec<_> = marks
        .iter()
        .map(|mark| (points(mark.start), points(mark.end), Expected::of(mark)))
        .collect();
    let content = Content::Text(text.clone());
    let reading = formats::read(InputKind::Text, content, None, &Hints::default());
    let document = reading.expect("a text is always read").document;
    let told = document.metadata.language.value().map(String::as_str);
    if told != Some(language) {
        eprintln!("  {label}: its language is taken for {told:?}");
    }
    let mentions = locate(&document, &GAZETTEER, &Config::default());
    let rows = export::toponyms(String::new(), &document, &mentions, &GAZETTEER).toponyms;
    let mut tally = Tally {
        texts: 1,
        told: usize::from(told == Some(language)),
        ..Tally::default()
    };
    tally.add_asked(label, &text, &asked, &rows);
    tally.add_extra(label, &asked, &rows);
    tally
}

/// Reads the texts of a file, each under a heading of the second level.
pub(super) fn measure_file(path: &Path, language: &str) -> Tally {
    let kind = path.file_stem().unwrap().to_string_lossy();
    let marked = fs::read_to_string(path).unwrap();
    let mut tally = Tally::default();
    for text in marked.split("\n## ").skip(1) {
        let (title, text) = text.split_once('\n').unwrap();
        tally += measure(&format!("{kind}, {title}"), language, text.trim());
    }
    tally
}

/// Prints a row for each file.
pub(super) fn print_table(rows: &[(String, Tally)]) {
    eprintln!("kind          texts names found extra right check wrong  role  sure wrong-and-sure");
    for (kind, t) in rows {
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
}
