//! The fuzzers' targets on mutated seeds, for machines without a fuzzer. `GEOBRIEF_FUZZ_SECONDS` sets
//! how long each target runs, `GEOBRIEF_FUZZ_TARGET` selects one.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "../../fuzz/targets.rs"]
mod targets;

use crate::support::{package, scratch};
use std::fs;
use std::panic;
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// The targets; each has a folder of seeds.
const TARGETS: [&str; 20] = [
    "text",
    "html",
    "json",
    "atom",
    "eml",
    "docx",
    "pdf",
    "odt",
    "epub",
    "rtf",
    "containers",
    "places",
    "mailbox",
    "messages",
    "subtitles",
    "exports",
    "flatgeobuf",
    "gml",
    "geopackage",
    "language-pack",
];

/// Pseudo-random numbers, the same in every run (xorshift: Marsaglia 2003).
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit.max(1) as u64) as usize
    }

    fn range(&mut self, length: usize) -> std::ops::Range<usize> {
        let start = self.below(length + 1);
        let size = self.below(64.min(length - start) + 1);
        start..start + size
    }
}

/// Pieces that parsers trip over.
const PIECES: [&[u8]; 26] = [
    b"<",
    b">",
    b"</",
    b"<!--",
    b"-->",
    b"<![CDATA[",
    b"&#x",
    b"&amp;",
    b"\"",
    b"'",
    b"{",
    b"}",
    b"[",
    b"]",
    b"null",
    b"-1e999",
    b"\\u0000",
    b"\xff\xfe",
    b"\xf0\x9f\x98\x80",
    b"\xe2\x80\xae",
    b"\r\n\r\n",
    b"--",
    b"PK\x01\x02",
    b"endobj",
    b"<div><p><b>",
    b"\0",
];

fn mutated(seeds: &[Vec<u8>], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = seeds[chance.below(seeds.len())].clone();
    for _ in 0..1 + chance.below(12) {
        let at = chance.below(bytes.len() + 1);
        match chance.below(7) {
            0 if at < bytes.len() => bytes[at] ^= 1 << chance.below(8),
            1 => bytes.insert(at, chance.below(256) as u8),
            2 => drop(bytes.drain(chance.range(bytes.len()))),
            3 => {
                let part = bytes[chance.range(bytes.len())].to_vec();
                let times = 1 + chance.below(40);
                bytes.splice(at..at, part.repeat(times));
            }
            4 => {
                let other = &seeds[chance.below(seeds.len())];
                let part = other[chance.range(other.len())].to_vec();
                bytes.splice(at..at, part);
            }
            5 => bytes.truncate(at),
            _ => {
                let piece = PIECES[chance.below(PIECES.len())];
                let times = 1 + chance.below(8);
                bytes.splice(at..at, piece.repeat(times));
            }
        }
        bytes.truncate(1 << 18);
    }
    bytes
}

/// Panics in the program's own code, with their place; those of third-party parsers are contained by
/// the program and only counted.
static OWN: Mutex<Vec<String>> = Mutex::new(Vec::new());
static OTHERS: Mutex<Vec<String>> = Mutex::new(Vec::new());

fn watch_panics() {
    let report = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        if std::thread::current().name() == Some(geobrief::formats::WORKER) {
            OWN.lock().unwrap().push(info.to_string());
        } else {
            report(info);
        }
    }));
    targets::watch_panics(|place| OTHERS.lock().unwrap().push(place));
}

#[test]
fn no_parser_panics_on_mutated_input() {
    let seconds = std::env::var("GEOBRIEF_FUZZ_SECONDS").ok();
    let seconds: f64 = seconds
        .and_then(|seconds| seconds.parse().ok())
        .unwrap_or(0.5);
    let only = std::env::var("GEOBRIEF_FUZZ_TARGET").ok();
    watch_panics();
    for name in TARGETS {
        if only.as_deref().is_some_and(|only| only != name) {
            continue;
        }
        let folder = package().join("fuzz/corpus").join(name);
        let mut paths: Vec<_> = fs::read_dir(&folder)
            .unwrap()
            .map(|file| file.unwrap().path())
            .collect();
        paths.sort();
        let seeds: Vec<Vec<u8>> = paths.iter().map(|path| fs::read(path).unwrap()).collect();
        seeds.iter().for_each(|seed| targets::run(name, seed));
        let mut chance = Chance(0x9e37_79b9_7f4a_7c15);
        let (begin, mut runs, mut slowest) = (Instant::now(), 0_u64, Duration::ZERO);
        while begin.elapsed().as_secs_f64() < seconds {
            let bytes = mutated(&seeds, &mut chance);
            let start = Instant::now();
            let result = panic::catch_unwind(|| targets::run(name, &bytes));
            let took = start.elapsed();
            slowest = slowest.max(took);
            runs += 1;
            let own = std::mem::take(&mut *OWN.lock().unwrap());
            if result.is_err() || !own.is_empty() || took > Duration::from_secs(10) {
                let path = scratch("fuzz-findings").join(format!("{name}-{runs}"));
                fs::write(&path, &bytes).unwrap();
                panic!(
                    "{name}: {own:?} after {runs} runs, {took:?}; the input is {}",
                    path.display()
                );
            }
        }
        let mut others = std::mem::take(&mut *OTHERS.lock().unwrap());
        let contained = others.len();
        others.sort();
        others.dedup();
        eprintln!(
            "{name}: {runs} runs, slowest {slowest:?}, {contained} contained panics of third-party parsers {others:?}"
        );
    }
}
