//! The texts of `tests/gold/languages`, a file for each language, with floors for each.

use super::reading::{Tally, measure_file, print_table};
use crate::support::package;
use std::fs;

/// What is reached at least in a language.
struct Floor {
    /// BCP 47 tag and name of the file.
    language: &'static str,
    found: f64,
    of_places: f64,
    right: f64,
    role: f64,
    /// Most names that are called sure and are wrong, or no place.
    wrong_and_sure: usize,
}

/// A point or two below what was measured last. They only rise.
#[rustfmt::skip]
const FLOORS: [Floor; 17] = [
    Floor { language: "ar", found: 0.88, of_places: 0.96, right: 0.93, role: 0.9, wrong_and_sure: 1 },
    Floor { language: "da", found: 0.91, of_places: 0.99, right: 0.97, role: 0.93, wrong_and_sure: 0 },
    Floor { language: "de", found: 0.91, of_places: 0.96, right: 0.93, role: 0.98, wrong_and_sure: 1 },
    Floor { language: "es", found: 0.95, of_places: 0.97, right: 0.9, role: 0.93, wrong_and_sure: 1 },
    Floor { language: "fa", found: 0.87, of_places: 0.96, right: 0.92, role: 0.99, wrong_and_sure: 3 },
    Floor { language: "fr", found: 0.97, of_places: 0.97, right: 0.97, role: 0.99, wrong_and_sure: 0 },
    Floor { language: "hr", found: 0.94, of_places: 0.97, right: 0.94, role: 0.91, wrong_and_sure: 2 },
    Floor { language: "id", found: 0.87, of_places: 0.93, right: 0.89, role: 0.93, wrong_and_sure: 4 },
    Floor { language: "it", found: 0.93, of_places: 0.93, right: 0.96, role: 0.96, wrong_and_sure: 2 },
    Floor { language: "nl", found: 0.85, of_places: 0.96, right: 0.93, role: 0.95, wrong_and_sure: 1 },
    Floor { language: "no", found: 0.91, of_places: 0.99, right: 0.95, role: 0.97, wrong_and_sure: 0 },
    Floor { language: "pl", found: 0.88, of_places: 0.97, right: 0.91, role: 0.96, wrong_and_sure: 2 },
    Floor { language: "pt", found: 0.93, of_places: 0.97, right: 0.91, role: 0.94, wrong_and_sure: 1 },
    Floor { language: "ru", found: 0.96, of_places: 0.98, right: 0.95, role: 0.97, wrong_and_sure: 0 },
    Floor { language: "sv", found: 0.93, of_places: 0.99, right: 0.97, role: 0.99, wrong_and_sure: 0 },
    Floor { language: "tr", found: 0.89, of_places: 0.96, right: 0.95, role: 0.98, wrong_and_sure: 0 },
    Floor { language: "uk", found: 0.87, of_places: 0.98, right: 0.9, role: 0.97, wrong_and_sure: 0 },
];
/// Least texts of a language.
const TEXTS: usize = 6;

impl Floor {
    /// What falls below it, in words.
    fn missed(&self, reached: &Tally) -> Vec<String> {
        let shares = [
            ("names found", reached.share_found(), self.found),
            (
                "places among what is found",
                reached.share_of_places(),
                self.of_places,
            ),
            ("right of those found", reached.share_right(), self.right),
            ("roles right", reached.share_role(), self.role),
        ];
        let mut missed: Vec<_> = shares
            .iter()
            .filter(|(_, share, floor)| share < floor)
            .map(|(what, share, floor)| {
                format!("{}: {what}: {share:.3}, floor {floor}", self.language)
            })
            .collect();
        if reached.wrong_and_sure > self.wrong_and_sure {
            let (now, most) = (reached.wrong_and_sure, self.wrong_and_sure);
            missed.push(format!(
                "{}: {now} sure and wrong, at most {most}",
                self.language
            ));
        }
        if reached.told < reached.texts {
            let (told, texts) = (reached.told, reached.texts);
            missed.push(format!(
                "{}: language told of {told} of {texts} texts",
                self.language
            ));
        }
        if reached.texts < TEXTS {
            missed.push(format!("{}: only {} texts", self.language, reached.texts));
        }
        missed
    }
}

#[test]
fn our_own_news_texts_of_other_languages_reach_their_floors() {
    let folder = package().join("tests/gold/languages");
    let mut measured = Vec::new();
    let mut missed = Vec::new();
    for floor in &FLOORS {
        let path = folder.join(floor.language).with_extension("md");
        let tally = measure_file(&path, floor.language);
        missed.extend(floor.missed(&tally));
        measured.push((floor.language.to_owned(), tally));
    }
    print_table(&measured);
    eprintln!("language  found  of places  right  roles  sure and wrong");
    for (language, tally) in &measured {
        eprintln!(
            "{language:<8}  {:>5.3}  {:>9.3}  {:>5.3}  {:>5.3}  {:>14}",
            tally.share_found(),
            tally.share_of_places(),
            tally.share_right(),
            tally.share_role(),
            tally.wrong_and_sure,
        );
    }
    assert!(
        missed.is_empty(),
        "below the floors:\n{}",
        missed.join("\n")
    );
    let files = fs::read_dir(&folder).unwrap().count();
    assert_eq!(files, FLOORS.len(), "a file of {folder:?} has no floor");
}
