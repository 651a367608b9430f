//! Time grows with the length of a text, not with its square.

use geobrief::claims;
use geobrief::document::{self, Hints};
use geobrief::gazetteer::{Gazetteer, Kind};
use geobrief::{Config, locate};
use std::fs;
use std::time::{Duration, Instant};

/// What this thread has had of the processor: what else the machine does must not count. Where the
/// system does not tell (`proc(5)`, `/proc/thread-self/schedstat`), the clock.
fn spent(begin: Instant) -> Duration {
    let told = fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = told.and_then(|told| told.split(' ').next()?.parse().ok());
    nanoseconds.map_or_else(|| begin.elapsed(), Duration::from_nanos)
}

/// What locating the places of a text takes: the quickest of three runs.
fn locating(text: String) -> Duration {
    let gazetteer = Gazetteer::bundled();
    let (document, _) = document::parse(text, &Hints::default());
    let begin = Instant::now();
    let run = || {
        let before = spent(begin);
        assert!(!locate(&document, &gazetteer, &Config::default()).is_empty());
        spent(begin).saturating_sub(before)
    };
    (0..3).map(|_| run()).min().unwrap_or_default()
}

/// Most that ten times the text may take: with the square of the length it would be a hundred.
const MOST: f64 = 12.0;

/// How often both lengths are measured, side by side: other tests on the machine make one of them
/// slower now and then, but never the square as quick as the length.
const TRIES: usize = 3;

fn grows_with_length(what: &str, text: impl Fn(usize) -> String, least: usize) {
    let mut growths = Vec::new();
    for _ in 0..TRIES {
        let (short, long) = (locating(text(least)), locating(text(10 * least)));
        growths.push(long.as_secs_f64() / short.as_secs_f64());
        if growths.last().is_some_and(|growth| *growth < MOST) {
            return;
        }
    }
    panic!("ten times the text takes so many times as long: {growths:.1?}: {what}");
}

fn repeated(part: &str) {
    grows_with_length(part, |times| part.repeat(times), 1_500);
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
    let gazetteer = Gazetteer::bundled();
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

#[test]
fn many_different_names() {
    let text = |number: usize| {
        let towns = towns(number);
        let sentences = towns.chunks(5).map(|five| {
            let list = five.join(", ");
            format!("Fighting was reported in {list} on Monday, officials said.\n\n")
        });
        sentences.collect()
    };
    grows_with_length("different names, five a sentence", text, 1_500);
}

#[test]
fn many_different_names_in_one_sentence() {
    let text = |number: usize| format!("There was rain in {}.", towns(number).join(", "));
    grows_with_length("different names, all in one sentence", text, 800);
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
    let gazetteer = Gazetteer::bundled();
    let reading = |count: usize| {
        let (document, _) = document::parse(people(count), &Hints::default());
        let text = document.tokenized();
        let begin = Instant::now();
        let run = || {
            let before = spent(begin);
            let claims = claims::read(&document, &text, &[], &gazetteer);
            assert_eq!(claims.agents.len(), count);
            assert!(claims.agents.iter().all(|agent| agent.mentions.len() == 2));
            spent(begin).saturating_sub(before)
        };
        (0..3).map(|_| run()).min().unwrap_or_default()
    };
    let (short, long) = (reading(1_500), reading(15_000));
    let growth = long.as_secs_f64() / short.as_secs_f64();
    assert!(
        growth < 30.0,
        "ten times the people take {growth:.0} times as long ({short:?}, {long:?})"
    );
}
