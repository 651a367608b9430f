//! Towns of the gazetteer in plain sentences, by the writing of their names: each is found whole.

use crate::support::GAZETTEER;
use geobrief::document::{Hints, parse};
use geobrief::gazetteer::{Kind, PlaceKey};
use geobrief::{Config, locate};

/// A way in which names are written, and how many of a hundred are found whole at least.
struct Writing {
    label: &'static str,
    is_written: fn(&str) -> bool,
    floor: usize,
}

/// They only rise.
const WRITINGS: [Writing; 6] = [
    Writing {
        label: "two words",
        is_written: |name| words(name) == 2 && !has_small(name),
        floor: 97,
    },
    Writing {
        label: "three words",
        is_written: |name| words(name) == 3 && !has_small(name),
        floor: 97,
    },
    Writing {
        label: "small words inside",
        is_written: |name| words(name) > 2 && has_small(name) && ends_large(name),
        floor: 95,
    },
    Writing {
        label: "a vowel lost",
        is_written: |name| is_elided(name),
        floor: 90,
    },
    Writing {
        label: "hyphens",
        is_written: |name| words(name) == 1 && name.contains('-'),
        floor: 95,
    },
    Writing {
        label: "one word",
        is_written: |name| words(name) == 1 && name.chars().all(char::is_alphabetic),
        floor: 94,
    },
];

/// Where names stand.
const SENTENCES: [[&str; 2]; 3] = [
    ["Police in ", " said on Tuesday that a man was held."],
    ["The lorry left ", " at six in the morning."],
    ["Flooding near ", " closed two roads."],
];

/// Names of each writing that are tried.
const TRIED: usize = 250;

fn words(name: &str) -> usize {
    name.split(' ').count()
}

fn has_small(name: &str) -> bool {
    name.split(' ')
        .any(|word| word.starts_with(char::is_lowercase))
}

/// "Capo d'Orlando", "Sant'Agata": letters, an apostrophe, a capital.
fn is_elided(name: &str) -> bool {
    let split = name.split_once(['\'', '’']);
    split.is_some_and(|(before, after)| {
        before.ends_with(char::is_alphabetic) && after.starts_with(char::is_uppercase)
    })
}

fn ends_large(name: &str) -> bool {
    let last = name.rsplit(' ').next();
    last.is_some_and(|last| last.chars().any(char::is_uppercase))
}

/// Names as a newspaper prints them: letters, hyphens, apostrophes, one space between words.
fn is_printed(name: &str) -> bool {
    let marks = [' ', '-', '\'', '’'];
    name.chars()
        .all(|c| c.is_alphabetic() || marks.contains(&c))
        && name.starts_with(char::is_uppercase)
}

fn is_town_kind(kind: Kind) -> bool {
    matches!(kind, Kind::City | Kind::Town | Kind::Village)
}

fn is_found(name: &str, [before, after]: [&str; 2]) -> bool {
    let text = format!("{before}{name}{after}");
    let (document, _) = parse(text, &Hints::default());
    let mentions = locate(&document, &GAZETTEER, &Config::default());
    let expected = before.len()..before.len() + name.len();
    mentions.iter().any(|resolved| {
        let span = resolved.mention.span;
        (span.start()..span.end()) == expected
    })
}

#[test]
fn towns_are_found_with_their_whole_names_however_these_are_written() {
    let mut missed = Vec::new();
    for writing in &WRITINGS {
        let is_town = |place: &PlaceKey| {
            let name = GAZETTEER.name(*place);
            is_town_kind(GAZETTEER.kind(*place)) && is_printed(name) && (writing.is_written)(name)
        };
        let all: Vec<PlaceKey> = GAZETTEER.places().filter(is_town).collect();
        let step = (all.len() / TRIED).max(1);
        for sentence in SENTENCES {
            let names: Vec<&str> = all
                .iter()
                .step_by(step)
                .map(|place| GAZETTEER.name(*place))
                .collect();
            let lost: Vec<&&str> = names
                .iter()
                .filter(|name| !is_found(name, sentence))
                .collect();
            let found = (names.len() - lost.len()) * 100 / names.len().max(1);
            eprintln!(
                "{}, {:?}: {found} of 100; not {:?}",
                writing.label,
                sentence,
                &lost[..lost.len().min(9)]
            );
            if found < writing.floor {
                missed.push(format!(
                    "{}, {sentence:?}: {found}, floor {}",
                    writing.label, writing.floor
                ));
            }
        }
    }
    assert!(
        missed.is_empty(),
        "below the floors:\n{}",
        missed.join("\n")
    );
}
