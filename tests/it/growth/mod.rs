//! Time grows with the length of a text, not with its square: ten times as much of anything takes no
//! more than twelve times as long.

mod atlas;
#[cfg(feature = "cli")]
mod pages;
#[cfg(feature = "cli")]
mod readers;

use crate::support::{BASEMAP, GAZETTEER};
use geobrief::claims;
use geobrief::document::{self, Hints};
use geobrief::gazetteer::{Gazetteer, Kind};
use geobrief::{Config, locate, summarize};
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

/// Most that ten times the text may take: with the square of the length it would be a hundred.
const MOST: f64 = 12.0;

/// How often both lengths are measured, side by side: other tests on the machine make one of them
/// slower now and then, but never the square as quick as the length.
const TRIES: usize = 3;

/// Fails when `cost` of ten times `least` is more than [`MOST`] times that of `least`.
#[track_caller]
fn grows_with_length(what: &str, least: usize, cost: impl Fn(usize) -> Duration) {
    let mut measured = Vec::new();
    for _ in 0..TRIES {
        let (short, long) = (cost(least), cost(10 * least));
        if long.as_secs_f64() < MOST * short.as_secs_f64() {
            return;
        }
        measured.push((short, long));
    }
    panic!("ten times the length takes more than {MOST} times as long: {what}: {measured:.1?}");
}

/// What this thread has had of the processor: what else the machine does must not count. Where the
/// system does not tell (`proc(5)`, `/proc/thread-self/schedstat`), the clock.
fn spent(begin: Instant) -> Duration {
    let told = fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = told.and_then(|told| told.split(' ').next()?.parse().ok());
    nanoseconds.map_or_else(|| begin.elapsed(), Duration::from_nanos)
}

/// What the system's account of a thread can tell: it is kept by ticks of a few milliseconds.
const TOLD: Duration = Duration::from_millis(40);

/// What something takes of the processor: the quickest of three, each as many runs as can be told.
fn quickest(run: impl Fn()) -> Duration {
    let begin = Instant::now();
    let once = || {
        let before = spent(begin);
        for runs in 1.. {
            run();
            let all = spent(begin).saturating_sub(before);
            if all >= TOLD {
                return all / runs;
            }
        }
        Duration::MAX
    };
    (0..3).map(|_| once()).min().unwrap_or_default()
}

/// What locating the places of a text takes.
fn locating(text: String, gazetteer: &Gazetteer) -> Duration {
    let (document, _) = document::parse(text, &Hints::default());
    quickest(|| assert!(!locate(&document, gazetteer, &Config::default()).is_empty()))
}

fn repeated(part: &str) {
    grows_with_length(part, 1_500, |times| {
        locating(part.repeat(times), &GAZETTEER)
    });
}

#[test]
fn one_name_over_and_over() {
    repeated("Kabul ");
}

#[test]
fn a_list_of_names() {
    repeated("Paris, Texas, and Springfield; ");
}

#[test]
fn many_sentences() {
    repeated("The road from Kunduz to Faizabad was cut, the Taliban said on Monday.\n\n");
}

/// Names of so many towns of the gazetteer, each another one, from all over the world.
fn towns(number: usize) -> Vec<String> {
    let gazetteer = &GAZETTEER;
    let is_town = |name: &str| name.len() > 5 && name.chars().all(char::is_alphabetic);
    let mut names: Vec<String> = gazetteer
        .places()
        .filter(|place| matches!(gazetteer.kind(*place), Kind::City | Kind::Town))
        .map(|place| gazetteer.name(place).to_owned())
        .filter(|name| is_town(name))
        .collect();
    names.sort();
    names.dedup();
    let step = (names.len() / number).max(1);
    names.into_iter().step_by(step).take(number).collect()
}

/// So many different names, five a sentence, a sentence a paragraph.
fn names_in_paragraphs(number: usize) -> String {
    let towns = towns(number);
    let sentences = towns.chunks(5).map(|five| {
        let list = five.join(", ");
        format!("Fighting was reported in {list} on Monday, officials said.\n\n")
    });
    sentences.collect()
}

#[test]
fn many_different_names() {
    grows_with_length("different names", 1_500, |number| {
        locating(names_in_paragraphs(number), &GAZETTEER)
    });
}

#[test]
fn many_different_names_in_one_sentence() {
    grows_with_length("different names, all in one sentence", 800, |number| {
        let text = format!("There was rain in {}.", towns(number).join(", "));
        locating(text, &GAZETTEER)
    });
}

/// A gazetteer with so many places of one name, all over the world.
fn namesakes(number: usize) -> Gazetteer {
    let feature = |n: usize| {
        let (lon, lat) = (
            (n * 37 % 3_500) as f64 / 10.0 - 175.0,
            (n * 17 % 1_200) as f64 / 10.0 - 50.0,
        );
        format!(
            r#"{{"type":"Feature","id":"test:{n}","properties":{{"name":"Zarkhelabad","kind":"town"}},
                "geometry":{{"type":"Point","coordinates":[{lon},{lat}]}}}}"#
        )
    };
    let features: Vec<String> = (0..number).map(feature).collect();
    let text = format!(
        r#"{{"type":"FeatureCollection","features":[{}]}}"#,
        features.join(",")
    );
    let entries =
        geobrief::gazetteer::read_entries(&text, Path::new("own.geojson"), &GAZETTEER, &BASEMAP);
    GAZETTEER.clone().with_entries(&entries.unwrap())
}

#[test]
fn many_candidates_of_one_name() {
    let text = "Fighting was reported in Zarkhelabad on Monday. Kabul was calm.\n\n".repeat(20);
    grows_with_length("places of one name", 400, |number| {
        locating(text.clone(), &namesakes(number))
    });
}

/// So many different people, none of whom is a place.
fn people(count: usize) -> String {
    const SYLLABLES: [&str; 8] = ["ba", "do", "fe", "gu", "ki", "lo", "mu", "ra"];
    let surname = |number: usize| -> String {
        let syllables = (0..5).map(|place| SYLLABLES[number >> (3 * place) & 7]);
        syllables.collect()
    };
    let sentence = |number| {
        format!(
            "Mr Jane X{} spoke. X{} left. ",
            surname(number),
            surname(number)
        )
    };
    (0..count).map(sentence).collect()
}

/// Every name is looked up among those before it.
#[test]
fn many_different_people() {
    grows_with_length("people", 1_500, |count| {
        let (document, _) = document::parse(people(count), &Hints::default());
        let text = document.tokenized();
        quickest(|| {
            let claims = claims::read(&document, &text, &[], &GAZETTEER);
            assert_eq!(claims.agents.len(), count);
            assert!(claims.agents.iter().all(|agent| agent.mentions.len() == 2));
        })
    });
}

/// What reading who said what and summarizing takes of a text.
fn summarizing(text: String) -> Duration {
    let (document, _) = document::parse(text, &Hints::default());
    let tokens = document.tokenized();
    let sentences = summarize::sentences(&document, &tokens);
    let options = Config::default().summarize;
    quickest(|| {
        let _ = claims::read(&document, &tokens, &[], &GAZETTEER);
        let _ = summarize::summarize(&document, &tokens, &sentences, &options);
    })
}

/// No stage searches a sentence again from each of its words on.
#[test]
fn one_sentence_without_end() {
    for part in [
        "and the rain of the road ",
        "“the rain” he said, ",
        "12 people, 3 houses, ",
        "Kabul, Mr. Omar Khan and ",
        ">>> (a) [b] ",
        "on Monday and by 2021 ",
    ] {
        grows_with_length(part, 150, |times| {
            summarizing(format!(
                "A title\n\nThe road is cut.\n\nThere was {}.",
                part.repeat(times)
            ))
        });
    }
}
