//! Time grows with the length of a text, not with its square.

use geobrief::claims;
use geobrief::document::{self, Hints};
use geobrief::gazetteer::Gazetteer;
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

/// The quickest of three runs over so many repetitions of a text.
fn locating(part: &str, times: usize) -> Duration {
    let gazetteer = Gazetteer::bundled();
    let (document, _) = document::parse(part.repeat(times), &Hints::default());
    let begin = Instant::now();
    let run = || {
        let before = spent(begin);
        assert!(!locate(&document, &gazetteer, &Config::default()).is_empty());
        spent(begin).saturating_sub(before)
    };
    (0..3).map(|_| run()).min().unwrap_or_default()
}

/// Both lengths are measured side by side; with the square of the length, ten times the text
/// would take a hundred times as long.
fn grows_with_length(part: &str) {
    let (short, long) = (locating(part, 1_500), locating(part, 15_000));
    let growth = long.as_secs_f64() / short.as_secs_f64();
    assert!(
        growth < 30.0,
        "ten times the text takes {growth:.0} times as long ({short:?}, {long:?}): {part:?}"
    );
}

#[test]
fn one_name_over_and_over() {
    grows_with_length("Kabul ");
}

#[test]
fn a_list_of_names() {
    grows_with_length("Paris, Texas, and Springfield; ");
}

#[test]
fn many_sentences() {
    grows_with_length("The road from Kunduz to Faizabad was cut, the Taliban said on Monday.\n\n");
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
