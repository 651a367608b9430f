//! Time grows with the length of a text, not with its square.

use geobrief::claims;
use geobrief::document::{self, Hints};
#[cfg(feature = "formats")]
use geobrief::formats::{self, Content, InputKind};
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

/// What reading an input takes: the quickest of three runs. Parsers run on threads of their own, so
/// that the clock has to do.
#[cfg(feature = "formats")]
fn reading(kind: InputKind, bytes: &[u8]) -> Duration {
    let run = || {
        let content = Content::Bytes(bytes.to_vec());
        let begin = Instant::now();
        // Whether it is read or refused does not matter.
        let _ = formats::read(kind, content, None, &Hints::default());
        begin.elapsed()
    };
    (0..3).map(|_| run()).min().unwrap_or_default()
}

/// Files that readers once searched again from each of their parts on: ten times as long, with the
/// square of the length they took a hundred times as long.
#[cfg(feature = "formats")]
#[test]
fn readers_search_their_input_once() {
    const CUE: &str = "1\n00:00:01,000 --> 00:00:02,000\n";
    const HEAD: &str = "From: A <a@e.example>\nMessage-ID: <1@e>\nSubject: Re: x\n\n";
    type Shape = (&'static str, InputKind, fn(usize) -> String);
    let shapes: [Shape; 6] = [
        ("references without end", InputKind::Subtitles, |n| {
            format!("{CUE}{} word", "&".repeat(20 * n))
        }),
        ("tags without end", InputKind::Subtitles, |n| {
            format!("{CUE}{} word", "<".repeat(20 * n))
        }),
        ("headers in a mail, repeated", InputKind::Eml, |n| {
            let headers = "From: a\nTo: b\nSubject: c\n\n";
            HEAD.to_owned() + &headers.repeat(n)
        }),
        ("records with one kind of line end", InputKind::Warc, |n| {
            "WARC/1.0\r\nWARC-Type: metadata\r\nContent-Length: 3\r\n\r\nxyz\r\n\r\n".repeat(n)
        }),
        ("words in nested lists", InputKind::Json, |n| {
            let (open, close) = ("[".repeat(n), "]".repeat(n));
            let words = "a b ".repeat(10 * n);
            format!(
                "{{\"name\": \"x\", \"messages\": [{{\"id\": 1, \"type\": \"message\", \"date\": \"2021-08-11T10:00:00\", \
                 \"text\": {open}\"{words}\"{close}}}]}}"
            )
        }),
        ("unclosed elements in a feed", InputKind::Atom, |n| {
            let content = "&lt;div>".repeat(10 * n);
            format!("<feed><entry><title>x</title><content>{content}word</content></entry></feed>")
        }),
    ];
    for (what, kind, text) in shapes {
        let growth = || {
            let (short, long) = (text(1_000), text(10_000));
            let (short, long) = (
                reading(kind, short.as_bytes()),
                reading(kind, long.as_bytes()),
            );
            // What takes so little has no square in it.
            let is_quick = long < Duration::from_millis(60);
            if is_quick {
                0.0
            } else {
                long.as_secs_f64() / short.as_secs_f64()
            }
        };
        let is_linear = (0..TRIES).any(|_| growth() < 25.0);
        assert!(
            is_linear,
            "ten times the file takes too many times as long: {what}"
        );
    }
}
