//! Numbers with what they count or measure.
//!
//! A number alone says nothing, so one without a unit is left out; so are dates, ages, scores and
//! other numbers that count nothing.

use super::{Passage, Quantity, Stake};
use crate::document::month_in_text;
use crate::span::Span;
use crate::text::{JoinedWords, Kind, TokenizedText, Word, western_digits};
use crate::vocabulary::{Dates, Numbers, Quantities, Vocabulary, Words};
use std::ops::Range;

/// Words between a number and another that has its unit, at most.
const LONGEST_GAP: usize = 8;
/// Words of the whole that a share is of, at most.
const LONGEST_WHOLE: usize = 3;

/// The quantities of the passages, in the order of the text.
pub(super) fn quantities(
    text: &TokenizedText<'_>,
    words: &JoinedWords<'_>,
    passages: &[Passage],
) -> Vec<Quantity> {
    let mut found: Vec<Quantity> = Vec::new();
    for passage in passages {
        let words = words.within(passage.span);
        let reader = QuantityReader::new(words, text.vocabulary());
        let mut at = 0;
        let mut before: Option<Found> = None;
        while at < words.len() {
            let shared = || reader.share_of(at, before.as_ref()?);
            let Some(quantity) = reader.quantity_at(at).or_else(shared) else {
                at += 1;
                continue;
            };
            at = quantity.words.end.max(at + 1);
            found.extend(reader.read(text, &quantity));
            before = Some(quantity);
        }
    }
    found
}

/// Words of a quantity by their indexes.
#[derive(Debug, Clone)]
struct Found {
    words: Range<usize>,
    value: Option<f64>,
    unit: Range<usize>,
}

struct QuantityReader<'w, 't> {
    words: &'w [Word<'t>],
    known: &'static Quantities,
    numbers: &'static Numbers,
    dates: &'static Dates,
}

impl<'w, 't> QuantityReader<'w, 't> {
    fn new(words: &'w [Word<'t>], vocabulary: &'static Vocabulary) -> Self {
        Self {
            words,
            known: &vocabulary.quantities,
            numbers: &vocabulary.numbers,
            dates: &vocabulary.dates,
        }
    }

    fn read(&self, text: &TokenizedText<'_>, found: &Found) -> Option<Quantity> {
        let span = |range: &Range<usize>| {
            let words = self.words.get(range.clone())?;
            let (first, last) = (words.first()?, words.last()?);
            Span::new(text.text(), first.span.start(), last.span.end())
        };
        let (words, unit) = (span(&found.words)?, span(&found.unit)?);
        let sentence = text
            .sentence_at(words.start())
            .filter(|at| text.sentences()[*at].span.contains(words))?;
        let stakes = &self.known.stakes;
        Some(Quantity {
            words,
            value: found.value,
            unit,
            stake: Stake::of(self.words, &found.words, &found.unit, found.value, stakes),
            sentence,
        })
    }

    /// A number that has the unit of the one before it in the sentence: "140,000 homes in Ireland
    /// and 38,000 in Wales".
    fn share_of(&self, at: usize, before: &Found) -> Option<Found> {
        let gap = self.words.get(before.words.end..at)?;
        let is_near = gap.len() <= LONGEST_GAP && !gap.iter().any(|word| word.is_mark('.'));
        let is_joined = self.before(at)?.is(self.known.and) || self.before(at)?.is_mark(',');
        if !is_near || !is_joined || !self.counts(at) {
            return None;
        }
        let is_digits = self.word(at)?.kind == Kind::Number;
        let (value, end) = self.number(at)?;
        let is_share = is_digits && self.is_any(end, self.known.share_places);
        is_share.then(|| Found {
            words: self.with_qualifiers(at)..end,
            value,
            unit: before.unit.clone(),
        })
    }

    fn word(&self, at: usize) -> Option<&'w Word<'t>> {
        self.words.get(at)
    }

    fn before(&self, at: usize) -> Option<&'w Word<'t>> {
        self.word(at.checked_sub(1)?)
    }

    fn is(&self, at: usize, word: &str) -> bool {
        self.word(at).is_some_and(|found| found.is(word))
    }

    fn is_any(&self, at: usize, list: Words) -> bool {
        self.word(at).is_some_and(|word| word.is_any(list))
    }

    fn quantity_at(&self, at: usize) -> Option<Found> {
        let is_sign = |word: &Word<'_>| {
            ['$', '€', '£', '¥', '₹']
                .into_iter()
                .any(|sign| word.is_mark(sign))
        };
        let is_money = self.before(at).is_some_and(is_sign);
        if !is_money && !self.counts(at) {
            return None;
        }
        let (value, end) = self.number(at)?;
        let start = self.with_qualifiers(if is_money { at - 1 } else { at });
        let found = |words, unit| Some(Found { words, value, unit });
        if is_money {
            return found(start..self.with_rate(end), at - 1..at);
        }
        if self.word(end)?.is_mark('%') {
            return found(start..self.with_whole(end + 1), end..end + 1);
        }
        let unit = self.unit(end)?;
        // "three years ago" is a time.
        if self.is(unit.end, self.known.ago) {
            return None;
        }
        let [per, _] = self.known.per_cent;
        let is_share = self.is_any(unit.start, self.known.shares) || self.is(unit.start, per);
        if is_share {
            return found(start..self.with_whole(unit.end), unit);
        }
        let unit = unit.start..self.with_rate(self.with_extent(unit.clone()));
        found(start..unit.end, unit)
    }

    /// Where a measure with the rate behind it ends: "km/h", "miles an hour", "$84 a barrel".
    fn with_rate(&self, end: usize) -> usize {
        let is_joint = self.word(end).is_some_and(|word| word.is_mark('/'))
            || self.is_any(end, self.known.rates);
        if is_joint && self.is_any(end + 1, self.known.rate_units) {
            end + 2
        } else {
            end
        }
    }

    /// Where a measure of length with its direction ends: "335 metres high".
    fn with_extent(&self, unit: Range<usize>) -> usize {
        let is_measure = self.is_any(unit.end - 1, self.known.measures);
        if is_measure && self.is_any(unit.end, self.known.extents) {
            unit.end + 1
        } else {
            unit.end
        }
    }

    /// Where a share ends with what it is a share of: "12 percent of world trade".
    fn with_whole(&self, end: usize) -> usize {
        if !self.is_any(end, self.numbers.of) {
            return end;
        }
        let first = (end + 1..)
            .find(|at| !self.is_any(*at, self.known.owners))
            .unwrap_or(end);
        let is_part = |at: &usize| {
            self.word(*at)
                .is_some_and(|word| word.kind == Kind::Letters && !word.is_any(self.known.stops))
        };
        let last = (first..first + LONGEST_WHOLE).take_while(is_part).last();
        last.map_or(end, |last| last + 1)
    }

    /// Whether the number at a word can count something: no date, score, age or address.
    fn counts(&self, at: usize) -> bool {
        let before = self.before(at);
        // "2-1", "9:30", "F/16": part of something longer.
        let is_joined = before.zip(self.word(at)).is_some_and(|(before, this)| {
            before.kind == Kind::Mark
                && before.span.end() == this.span.start()
                && !"(“\"‘'—–".contains(before.text)
        });
        let is_label =
            before.is_some_and(|word| word.is_any(self.known.labels) || self.is_month(word));
        // "2008 Ford", "5 000": a year, the rest of a number.
        let is_year = self.word(at).is_some_and(|word| {
            word.text.len() == 4
                && word
                    .text
                    .parse()
                    .is_ok_and(|year: u16| (1900..=2100).contains(&year))
                && !self
                    .word(at + 1)
                    .is_some_and(|next| next.is_small() && !next.is_any(self.numbers.of))
        });
        let is_rest = before.is_some_and(|before| before.kind == Kind::Number);
        let is_day = self.word(at + 1).is_some_and(|word| self.is_month(word));
        !is_joined && !is_label && !is_year && !is_rest && !is_day
    }

    /// "August 11", "11 August": the number is a day.
    fn is_month(&self, word: &Word<'_>) -> bool {
        month_in_text(word.text, self.dates).is_some()
    }

    /// The value of the number at a word, as far as it can be told, and where the number ends.
    fn number(&self, at: usize) -> Option<(Option<f64>, usize)> {
        let word = self.word(at)?;
        let numbers = self.numbers;
        let (mut value, mut end) = match word.kind {
            Kind::Number => self.figures(at)?,
            Kind::Letters if word.is_any(numbers.vague) => {
                let has_scale =
                    self.is_any(at + 1, numbers.of) && self.is_any(at + 2, numbers.vague_scales);
                return Some((None, if has_scale { at + 3 } else { at + 1 }));
            }
            Kind::Letters => match spelled(word.text, numbers) {
                Some(value) => (Some(value), at + 1),
                None => {
                    let count = match () {
                        () if word.is(numbers.article_of_scales) => Some(1.0),
                        () if word.is(numbers.several) => None,
                        () => return None,
                    };
                    self.scale(at + 1)?;
                    (count, at + 1)
                }
            },
            Kind::Mark | Kind::Quotation => return None,
        };
        while let Some(factor) = self.scale(end) {
            value = value.map(|value| value * factor);
            end += 1;
        }
        Some((value, end))
    }

    /// A number in figures, and where it ends: "15 000" is one where spaces part the thousands.
    fn figures(&self, at: usize) -> Option<(Option<f64>, usize)> {
        let first = self.word(at)?;
        let has_spaces = self.numbers.group_marks.contains(&' ') && first.text.len() <= 3;
        let mut value = digits(first.text, self.numbers)?;
        let mut end = at + 1;
        let is_group = |before: usize, next: &Word<'_>| {
            let gap = next.span.start() - before;
            next.kind == Kind::Number
                && (1..=' '.len_utf8() + 2).contains(&gap)
                && next.text.len() == 3
                && next.text.bytes().all(|b| b.is_ascii_digit())
        };
        let mut last = first;
        while let Some(next) = self.word(end).filter(|_| has_spaces)
            && is_group(last.span.end(), next)
        {
            value = value * 1e3 + digits(next.text, self.numbers)?;
            (last, end) = (next, end + 1);
        }
        Some((Some(value), end))
    }

    fn scale(&self, at: usize) -> Option<f64> {
        let word = self.word(at)?;
        let mut scales = self.numbers.scales.iter();
        scales
            .find(|(name, _)| word.is(name))
            .map(|(_, factor)| *factor)
    }

    /// What a number counts: a measure, or the plural noun that follows within a few words.
    fn unit(&self, at: usize) -> Option<Range<usize>> {
        let mut at = at;
        // "15,000 of its troops", "tens of thousands of people"
        if self.is_any(at, self.numbers.of) {
            at += 1;
            while self.is_any(at, self.known.owners) {
                at += 1;
            }
        }
        let first = self.word(at)?;
        let [per, cent] = self.known.per_cent;
        if first.is(per) {
            return self.is(at + 1, cent).then_some(at..at + 2);
        }
        if first.is_any(self.known.measures) {
            return Some(at..at + 1);
        }
        for (ahead, word) in self.words.get(at..)?.iter().take(4).enumerate() {
            let ends = word.kind != Kind::Letters || word.is_any(self.known.stops);
            if ends || word.is_possessive() {
                return None;
            }
            if self.is_plural(word.text) {
                return Some(at..at + ahead + 1);
            }
        }
        None
    }

    fn is_plural(&self, word: &str) -> bool {
        let known = self.known;
        let lower = word.to_lowercase();
        // "CDs"
        let is_acronym = word
            .strip_suffix(known.plural_ending)
            .is_some_and(|stem| stem.len() >= 2 && stem.chars().all(char::is_uppercase));
        let is_regular = lower.len() > 3
            && lower.ends_with(known.plural_ending)
            && !(known.no_plural_endings.iter()).any(|ending| lower.ends_with(ending))
            && !known.no_plurals.contains(&lower.as_str());
        is_acronym || known.plurals.contains(&lower.as_str()) || is_regular
    }

    /// Where a number begins with the words that qualify it: "more than 5".
    fn with_qualifiers(&self, at: usize) -> usize {
        let is = |back: usize, list: Words| {
            at.checked_sub(back)
                .is_some_and(|index| self.is_any(index, list))
        };
        let mut pairs = self.known.qualifier_pairs.iter();
        if pairs.any(|[first, second]| is(1, second) && is(2, first)) {
            at - 2
        } else if is(1, self.known.qualifiers) {
            at - 1
        } else {
            at
        }
    }
}

fn digits(text: &str, known: &Numbers) -> Option<f64> {
    let text = western_digits(text);
    let text = text.as_ref();
    let (number, factor) = (known.suffixes.iter())
        .find_map(|(ending, factor)| Some((text.strip_suffix(ending)?, *factor)))
        .unwrap_or((text, 1.0));
    let mut halves = number.splitn(2, known.decimal_mark);
    let whole = halves.next()?;
    let last_group = whole.rsplit(known.group_marks).next()?;
    let is_grouped = last_group.len() == whole.len() || last_group.len() == 3;
    let whole = whole.replace(known.group_marks, "");
    let tenths = halves.next().unwrap_or("0");
    let is_number = [whole.as_str(), tenths]
        .iter()
        .all(|part| part.bytes().all(|b| b.is_ascii_digit()));
    let value: f64 =
        (is_number && is_grouped).then(|| format!("{whole}.{tenths}").parse().ok())??;
    Some(value * factor)
}

/// A number in words, from two: "one" seldom counts.
fn spelled(text: &str, known: &Numbers) -> Option<f64> {
    let lower = text.to_lowercase();
    let small = |word: &str| known.small.iter().position(|number| *number == word);
    if let Some(number) = small(&lower) {
        return (number >= 2).then_some(number as f64);
    }
    let (tens, ones) = lower.split_once('-').unwrap_or((&lower, ""));
    let tens = known.tens.iter().position(|number| *number == tens)? as f64 * 10.0 + 20.0;
    match ones {
        "" => Some(tens),
        _ => (small(ones).filter(|ones| (1..=9).contains(ones))).map(|ones| tens + ones as f64),
    }
}
