//! Numbers with what they count or measure.
//!
//! A number alone says nothing, so one without a unit is left out; so are dates, ages, scores and
//! other numbers that count nothing.

use super::{Passage, Quantity};
use crate::document::month;
use crate::span::Span;
use crate::text::{JoinedWords, Kind, TokenizedText, Word};
use std::ops::Range;

/// Units of measure and their kin, behind a number.
#[rustfmt::skip]
const MEASURES: &[&str] = &[
    "percent", "per", "km", "kilometres", "kilometers", "kilometre", "kilometer", "miles", "mile",
    "metres", "meters", "metre", "meter", "feet", "foot", "ft", "inches", "cm", "mm", "mph", "kg",
    "kilograms", "tonnes", "tons", "lb", "lbs", "pounds", "grams", "litres", "liters", "gallons",
    "barrels", "acres", "hectares", "degrees", "megawatts", "mw", "gigawatts", "dollars", "euros",
    "yen", "rupees", "roubles", "rubles", "yuan", "cents", "mg", "kph",
];

/// Plurals without an "s".
#[rustfmt::skip]
const PLURALS: &[&str] = &[
    "people", "men", "women", "children", "police", "troops", "personnel", "dead", "injured",
    "wounded", "policemen", "policewomen", "civilians", "fishermen", "sheep", "cattle", "fish",
    "aircraft", "spacecraft", "firemen", "servicemen", "congressmen", "lawmen", "livestock",
];

/// Words that end in "s" and are no plural, or are counted by no number before them.
#[rustfmt::skip]
const NO_PLURALS: &[&str] = &[
    "is", "was", "has", "his", "its", "this", "as", "us", "yes", "thus", "always", "perhaps",
    "says", "does", "goes", "across", "towards", "besides", "unless", "whereas", "years-old",
    "ones", "ours", "theirs", "hers", "others", "overseas", "sometimes", "news", "less", "times", "nowadays", "afterwards", "themselves",
];

/// Words that a counted noun phrase does not hold.
#[rustfmt::skip]
const STOPS: &[&str] = &[
    "in", "on", "at", "to", "and", "or", "but", "by", "for", "from", "with", "that", "which",
    "who", "when", "as", "is", "was", "were", "are", "had", "has", "have", "would", "will", "after",
    "before", "it", "he", "she", "they", "we", "i", "you", "than", "then", "a", "if", "so", "be", "into",
    "during", "over", "under", "near", "out", "every", "each", "of", "the", "his", "their", "its", "up", "down", "a.m.", "p.m.", "am", "pm", "ago", "st",
    "said", "says",
];

/// Words before a number that belong to it.
const QUALIFIERS: &[&str] = &[
    "about",
    "around",
    "nearly",
    "almost",
    "some",
    "over",
    "approximately",
    "roughly",
    "only",
    "exactly",
    "estimated",
    "up",
    "under",
    "just",
];

/// Words before a number that make it a name.
#[rustfmt::skip]
const LABELS: &[&str] = &[
    "no.", "number", "route", "highway", "chapter", "section", "page", "grade", "channel", "phase",
    "room", "level", "top", "last", "past", "first", "next", "every", "article", "world",
];

const SMALL: [&str; 19] = [
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
];
const TENS: [&str; 8] = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
];
const SCALES: [(&str, f64); 9] = [
    ("hundred", 1e2),
    ("thousand", 1e3),
    ("million", 1e6),
    ("billion", 1e9),
    ("trillion", 1e12),
    ("dozen", 12.0),
    ("m", 1e6),
    ("bn", 1e9),
    ("crore", 1e7),
];
const VAGUE: [&str; 7] = [
    "dozens",
    "scores",
    "hundreds",
    "thousands",
    "tens",
    "millions",
    "billions",
];

/// The quantities of the passages, in the order of the text.
pub(super) fn quantities(
    text: &TokenizedText<'_>,
    words: &JoinedWords<'_>,
    passages: &[Passage],
) -> Vec<Quantity> {
    let mut found = Vec::new();
    for passage in passages {
        let words = words.within(passage.span);
        let mut at = 0;
        while at < words.len() {
            let Some((range, value, unit)) = quantity_at(words, at) else {
                at += 1;
                continue;
            };
            at = range.end.max(at + 1);
            let span = |range: Range<usize>| {
                let words = words.get(range)?;
                Span::new(
                    text.text(),
                    words.first()?.span.start(),
                    words.last()?.span.end(),
                )
            };
            if let (Some(words), Some(unit)) = (span(range), span(unit)) {
                let within = text
                    .sentence_at(words.start())
                    .filter(|at| text.sentences()[*at].span.contains(words));
                found.extend(within.map(|sentence| Quantity {
                    words,
                    value,
                    unit,
                    sentence,
                }));
            }
        }
    }
    found
}

type Found = (Range<usize>, Option<f64>, Range<usize>);

fn quantity_at(words: &[Word<'_>], at: usize) -> Option<Found> {
    let before = at.checked_sub(1).and_then(|before| words.get(before));
    let is_money = before.is_some_and(|word| {
        ['$', '€', '£', '¥', '₹']
            .into_iter()
            .any(|sign| word.is_mark(sign))
    });
    if !is_money && !counts(words, at) {
        return None;
    }
    let (value, end) = number(words, at)?;
    let start = with_qualifiers(words, if is_money { at - 1 } else { at });
    if is_money {
        return Some((start..end, value, at - 1..at));
    }
    if words.get(end)?.is_mark('%') {
        return Some((start..end + 1, value, end..end + 1));
    }
    let unit = unit(words, end)?;
    // "three years ago" is a time.
    if words.get(unit.end).is_some_and(|word| word.is("ago")) {
        return None;
    }
    Some((start..unit.end, value, unit))
}

/// Whether the number at a word can count something: no date, score, age or address.
fn counts(words: &[Word<'_>], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| words.get(before));
    // "2-1", "9:30", "F/16": part of something longer.
    let is_joined = before.zip(words.get(at)).is_some_and(|(before, this)| {
        before.kind == Kind::Mark
            && before.span.end() == this.span.start()
            && !"(“\"‘'—–".contains(before.text)
    });
    let is_label = before.is_some_and(|word| word.is_any(LABELS) || is_month(word));
    // "2008 Ford", "5 000": a year, the rest of a number.
    let is_year = words.get(at).is_some_and(|word| {
        word.text.len() == 4
            && word
                .text
                .parse()
                .is_ok_and(|year: u16| (1900..=2100).contains(&year))
            && !words
                .get(at + 1)
                .is_some_and(|next| next.is_small() && !next.is("of"))
    });
    let is_rest = before.is_some_and(|before| before.kind == Kind::Number);
    !is_joined && !is_label && !is_year && !is_rest
}

/// "August 11": the number is a day.
fn is_month(word: &Word<'_>) -> bool {
    word.is_capital() && month(word.text).is_some()
}

/// The value of the number at a word, as far as it can be told, and where the number ends.
fn number(words: &[Word<'_>], at: usize) -> Option<(Option<f64>, usize)> {
    let word = words.get(at)?;
    let (mut value, mut end) = match word.kind {
        Kind::Number => (Some(digits(word.text)?), at + 1),
        Kind::Letters if word.is_any(&VAGUE) => {
            let of = words.get(at + 1).is_some_and(|next| next.is("of"));
            let scale = words
                .get(at + 2)
                .filter(|next| of && next.is_any(&["thousands", "millions", "billions"]));
            return Some((None, if scale.is_some() { at + 3 } else { at + 1 }));
        }
        Kind::Letters => match spelled(word.text) {
            Some(value) => (Some(value), at + 1),
            None if word.is_any(&["a", "several"])
                && words.get(at + 1).and_then(scale).is_some() =>
            {
                (Some(1.0).filter(|_| word.is("a")), at + 1)
            }
            None => return None,
        },
        Kind::Mark | Kind::Quotation => return None,
    };
    while let Some(factor) = words.get(end).and_then(scale) {
        value = value.map(|value| value * factor);
        end += 1;
    }
    Some((value, end))
}

fn digits(text: &str) -> Option<f64> {
    let (number, factor) = [("bn", 1e9), ("m", 1e6), ("k", 1e3)]
        .into_iter()
        .find_map(|(ending, factor)| Some((text.strip_suffix(ending)?, factor)))
        .unwrap_or((text, 1.0));
    let is_number = number
        .bytes()
        .all(|b| b.is_ascii_digit() || matches!(b, b'.' | b','));
    let value: f64 = is_number.then(|| number.replace(',', "").parse().ok())??;
    Some(value * factor)
}

fn spelled(text: &str) -> Option<f64> {
    let lower = text.to_ascii_lowercase();
    if let Some(index) = SMALL.iter().position(|number| *number == lower) {
        return Some(index as f64 + 2.0);
    }
    let (tens, ones) = lower.split_once('-').unwrap_or((&lower, ""));
    let tens = TENS.iter().position(|number| *number == tens)? as f64 * 10.0 + 20.0;
    match ones {
        "" => Some(tens),
        "one" => Some(tens + 1.0),
        _ => Some(tens + SMALL.iter().take(8).position(|number| *number == ones)? as f64 + 2.0),
    }
}

fn scale(word: &Word<'_>) -> Option<f64> {
    SCALES
        .iter()
        .find(|(name, _)| word.is(name))
        .map(|(_, factor)| *factor)
}

/// What a number counts: a measure, or the plural noun that follows within a few words.
fn unit(words: &[Word<'_>], at: usize) -> Option<Range<usize>> {
    let mut at = at;
    // "15,000 of its troops", "tens of thousands of people"
    if words.get(at).is_some_and(|word| word.is("of")) {
        at += 1;
        while words.get(at).is_some_and(|word| {
            word.is_any(&[
                "its", "the", "their", "his", "her", "our", "these", "those", "my",
            ])
        }) {
            at += 1;
        }
    }
    let first = words.get(at)?;
    if first.is("per") {
        return words
            .get(at + 1)
            .filter(|word| word.is("cent"))
            .map(|_| at..at + 2);
    }
    if first.is_any(MEASURES) {
        let squared = first.is_any(&["square", "cubic"]);
        return Some(at..at + 1 + usize::from(squared));
    }
    for (ahead, word) in words.get(at..)?.iter().take(4).enumerate() {
        let ends = word.kind != Kind::Letters || word.is_any(STOPS);
        if ends || word.is_possessive() {
            return None;
        }
        let lower = word.text.to_ascii_lowercase();
        // "CDs"
        let is_acronym = word
            .text
            .strip_suffix('s')
            .is_some_and(|stem| stem.len() >= 2 && stem.chars().all(char::is_uppercase));
        let is_plural = is_acronym
            || PLURALS.contains(&lower.as_str())
            || lower.len() > 3
                && lower.ends_with('s')
                && !lower.ends_with("ss")
                && !lower.ends_with("ous")
                && !NO_PLURALS.contains(&lower.as_str());
        if is_plural {
            return Some(at..at + ahead + 1);
        }
        if ahead == 0 && word.is_any(&["square", "cubic"]) {
            continue;
        }
    }
    None
}

fn with_qualifiers(words: &[Word<'_>], at: usize) -> usize {
    let is = |back: usize, list: &[&str]| {
        at.checked_sub(back)
            .and_then(|index| words.get(index))
            .is_some_and(|word| word.is_any(list))
    };
    if is(1, &["than"]) && is(2, &["more", "less", "fewer"])
        || is(1, &["least", "most"]) && is(2, &["at"])
        || is(1, &["to"]) && is(2, &["up", "close"])
    {
        return at - 2;
    }
    if is(1, QUALIFIERS) && !is(1, &["up"]) {
        return at - 1;
    }
    at
}
