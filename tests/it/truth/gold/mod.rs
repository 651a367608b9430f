//! The texts of `tests/gold`: found, right, left to be checked, wrong, and wrong though called
//! sure, by kind of news. `tests/gold/README.md` says how they are marked.
//!
//! `languages` reads those of other languages.

mod languages;
mod reading;

use crate::support::package;
use reading::{Tally, measure_file, print_table};
use std::fs;

/// Least shares. They rise with what is reached; that of roles was .985 before names were learned in windows.
const FOUND: f64 = 0.96;
const OF_PLACES: f64 = 0.978;
const RIGHT: f64 = 0.915;
const ROLE: f64 = 0.98;
const SURE_RIGHT: f64 = 0.96;
/// Least texts, so that none is lost unnoticed.
const TEXTS: usize = 73;

#[test]
fn our_own_news_texts_reach_their_floors() {
    let mut files: Vec<_> = fs::read_dir(package().join("tests/gold"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file() && !path.ends_with("README.md"))
        .collect();
    files.sort();
    let mut kinds = Vec::new();
    let mut all = Tally::default();
    for path in files {
        let kind = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let tally = measure_file(&path, "en");
        all += tally;
        kinds.push((kind, tally));
    }
    kinds.push(("all".to_owned(), all));
    print_table(&kinds);
    let shares = [
        ("names found", all.share_found(), FOUND),
        (
            "places among what is found",
            all.share_of_places(),
            OF_PLACES,
        ),
        ("right of those found", all.share_right(), RIGHT),
        ("roles right", all.share_role(), ROLE),
        (
            "right of those called sure",
            all.share_sure_right(),
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
