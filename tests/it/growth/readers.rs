//! Readers of files that once searched again from each of their parts on: with the square of the length
//! they took a hundred times as long for ten times the file.

use super::pages::program;
use super::{MOST, TRIES};
use crate::support::scratch;
use std::fs;
use std::time::Duration;

/// What the program takes for a file of such a kind. Whether it is read or refused does not matter.
fn reading(kind: &str, text: &str) -> Duration {
    let file = scratch("growth").join("read");
    fs::write(&file, text).unwrap();
    let arguments = [
        "places".as_ref(),
        file.as_os_str(),
        "--from".as_ref(),
        kind.as_ref(),
    ];
    program(&arguments).0
}

#[test]
fn readers_search_their_input_once() {
    const CUE: &str = "1\n00:00:01,000 --> 00:00:02,000\n";
    const HEAD: &str = "From: A <a@e.example>\nMessage-ID: <1@e>\nSubject: Re: x\n\n";
    type Shape = (&'static str, &'static str, fn(usize) -> String);
    let shapes: [Shape; 6] = [
        ("references without end", "subtitles", |n| {
            format!("{CUE}{} word", "&".repeat(20 * n))
        }),
        ("tags without end", "subtitles", |n| {
            format!("{CUE}{} word", "<".repeat(20 * n))
        }),
        ("headers in a mail, repeated", "eml", |n| {
            let headers = "From: a\nTo: b\nSubject: c\n\n";
            HEAD.to_owned() + &headers.repeat(n)
        }),
        ("records with one kind of line end", "warc", |n| {
            "WARC/1.0\r\nWARC-Type: metadata\r\nContent-Length: 3\r\n\r\nxyz\r\n\r\n".repeat(n)
        }),
        ("words in nested lists", "json", |n| {
            let (open, close) = ("[".repeat(n), "]".repeat(n));
            let words = "a b ".repeat(10 * n);
            format!(
                "{{\"name\": \"x\", \"messages\": [{{\"id\": 1, \"type\": \"message\", \"date\": \"2021-08-11T10:00:00\", \
                 \"text\": {open}\"{words}\"{close}}}]}}"
            )
        }),
        ("unclosed elements in a feed", "atom", |n| {
            let content = "&lt;div>".repeat(10 * n);
            format!("<feed><entry><title>x</title><content>{content}word</content></entry></feed>")
        }),
    ];
    for (what, kind, text) in shapes {
        // Starting is none of the reader's work; less than this has no square in it.
        let start = reading(kind, "");
        let least = Duration::from_millis(15);
        let is_linear = || {
            let [short, long] =
                [1_000, 10_000].map(|n| reading(kind, &text(n)).saturating_sub(start));
            long.as_secs_f64() < MOST * short.max(least).as_secs_f64()
        };
        assert!(
            (0..TRIES).any(|_| is_linear()),
            "ten times the file takes too many times as long: {what}"
        );
    }
}
