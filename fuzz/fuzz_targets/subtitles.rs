#![no_main]

#[path = "../targets.rs"]
mod targets;

libfuzzer_sys::fuzz_target!(init: targets::watch_panics(|_| ()), |bytes: &[u8]| targets::run("subtitles", bytes));
