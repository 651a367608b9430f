//! Numbers in words.

use crate::vocabulary::Numbers;

#[rustfmt::skip]
pub(super) const NUMBERS: Numbers = Numbers {
    small: &[
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
        "nineteen", "twenty",
    ],
    tens: &["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
    scales: &[
        ("hundred", 1e2), ("thousand", 1e3), ("million", 1e6), ("billion", 1e9),
        ("trillion", 1e12), ("dozen", 12.0), ("m", 1e6), ("bn", 1e9), ("crore", 1e7),
    ],
    suffixes: &[("bn", 1e9), ("m", 1e6), ("k", 1e3)],
    vague: &["dozens", "scores", "hundreds", "thousands", "tens", "millions", "billions"],
    vague_scales: &["thousands", "millions", "billions"],
    articles: &["a", "an"],
    article_of_scales: "a",
    several: "several",
    of: &["of"],
    decimal_mark: '.',
    group_marks: &[','],
};
