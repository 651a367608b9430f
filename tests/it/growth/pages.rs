//! The whole program, from the file to the page.

use super::{grows_with_length, names_in_paragraphs};
use crate::support::{geobrief, scratch};
use std::ffi::OsStr;
use std::fmt::Write as _;
use std::fs;
use std::process::{Command, Output};
use std::time::Duration;

/// What the program takes of the processor for the page of a text.
fn briefing(name: &str, text: &str) -> Duration {
    let file = scratch("growth").join(name);
    fs::write(&file, text).unwrap();
    let cost = || {
        let arguments = [
            "brief".as_ref(),
            file.as_os_str(),
            "-o".as_ref(),
            "-".as_ref(),
        ];
        let (cost, done) = program(&arguments);
        let said = String::from_utf8_lossy(&done.stderr);
        assert!(done.status.success(), "{said}");
        cost
    };
    (0..2).map(|_| cost()).min().unwrap()
}

/// Runs the program; tells what it took of the processor, user and system time of the children of a
/// shell (POSIX `times`), so that the threads of parsers count.
pub(super) fn program(arguments: &[&OsStr]) -> (Duration, Output) {
    let mut shell = Command::new("sh");
    let script = r#""$@" >/dev/null; code=$?; times; exit $code"#;
    shell
        .args(["-c", script, "sh"])
        .arg(geobrief().get_program());
    shell.arg("-q").args(arguments);
    for (variable, value) in geobrief().get_envs() {
        match value {
            Some(value) => shell.env(variable, value),
            None => shell.env_remove(variable),
        };
    }
    let done = shell.output().unwrap();
    let told = String::from_utf8_lossy(&done.stdout);
    let cost = told.lines().nth(1).unwrap().split(' ').map(seconds).sum();
    (cost, done)
}

/// `1m2.50s`.
fn seconds(told: &str) -> Duration {
    let (minutes, seconds) = told.trim_end_matches('s').split_once('m').unwrap();
    let (minutes, seconds): (f64, f64) = (minutes.parse().unwrap(), seconds.parse().unwrap());
    Duration::from_secs_f64(60.0 * minutes + seconds)
}

fn grows(name: &str, least: usize, text: impl Fn(usize) -> String) {
    // Starting, and the map of one place, are no part of what grows.
    let start = briefing("short.txt", ARTICLE);
    grows_with_length(name, least, |length| {
        briefing(name, &text(length))
            .saturating_sub(start)
            .max(LEAST_TOLD)
    });
}

/// The system counts a program's time in hundredths of a second.
const LEAST_TOLD: Duration = Duration::from_millis(20);

const ARTICLE: &str = "Bridge lost to flood\n\nThe river took the bridge of Kunduz on Monday, \
    and the road to Faizabad was cut, the mayor said.\n\n";

#[test]
fn places() {
    grows("places.txt", 200, names_in_paragraphs);
}

#[test]
fn people() {
    grows("people.txt", 1_000, super::people);
}

#[test]
fn paragraphs() {
    grows("paragraphs.txt", 1_000, |number| ARTICLE.repeat(number));
}

#[test]
fn comments() {
    grows("comments.txt", 300, |number| {
        let mut text = ARTICLE.to_owned();
        for n in 0..number {
            let (name, minute) = (n % 97, n % 60);
            let words = "I saw it from Kabul, and it was bad.";
            write!(
                text,
                "Reader {name} on August 11th, 2021 at 17:{minute:02} UTC »\n{words}\n\n"
            )
            .unwrap();
        }
        text
    });
}

/// Each comment answers the one before.
#[test]
fn depth_of_threads() {
    grows("thread.json", 150, |depth| {
        let mut text = r#"[{"data":{"children":[{"kind":"t3","data":{"id":"x","title":"Bridge lost to flood","selftext":"Kunduz.","author":"river","created_utc":1628700000}}]}},"#.to_owned();
        for n in 0..depth {
            write!(
                text,
                r#"{{"kind":"Listing","data":{{"children":[{{"kind":"t1","data":{{"id":"c{n}","author":"reader{n}","body":"I saw it from Kabul.","created_utc":1628700000,"replies":"#
            )
            .unwrap();
        }
        text.push_str("\"\"");
        text.push_str(&"}}]}}".repeat(depth));
        text.push(']');
        text
    });
}
