//! Finds every form of some names in a text: other spellings, other cases, inflected and derived
//! forms, hashtags and addresses. It rather finds too much: what it misses is published.

use crate::gazetteer::{Gazetteer, WordClasses, fold};
use crate::span::Span;
use std::collections::BTreeSet;

/// Letters from which on a word that begins with a name is taken for a form of it: "Parisian".
const LONG: usize = 4;

/// Forms of names that must not be read.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Forms(Vec<Form>);

/// A form of a name.
#[derive(Debug, Clone, PartialEq)]
struct Form {
    /// Its words, folded.
    words: Vec<String>,
    /// The words without spaces between them, as hashtags and addresses have them.
    compact: String,
    /// Whether it is read as a name in small letters too: "kabul", but not "nice".
    in_small_letters: bool,
}

/// A word of a text.
pub(super) struct Word {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) folded: String,
    case: Case,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Case {
    /// Its first letter is small.
    Small,
    /// Its first letter is a capital, or of a script without capitals.
    Capital,
    /// So is each.
    AllCapitals,
}

impl Forms {
    /// The forms in which these names are written.
    pub(super) fn of(names: impl IntoIterator<Item = String>, gazetteer: &Gazetteer) -> Self {
        let folded: BTreeSet<String> = names.into_iter().map(|name| fold(&name)).collect();
        let is_word = |word: &str| {
            gazetteer
                .word_class(word)
                .contains(WordClasses::COMMON_WORD)
        };
        let forms = folded.iter().filter(|name| !name.is_empty());
        let forms = forms.map(|name| {
            let words: Vec<String> = name.split(' ').map(str::to_owned).collect();
            let compact = words.concat();
            Form {
                in_small_letters: is_long(&compact) && !words.iter().all(|word| is_word(word)),
                words,
                compact,
            }
        });
        Self(forms.collect())
    }

    /// Whether one of them stands in a text.
    pub(super) fn stand_in(&self, text: &str) -> bool {
        !self.0.is_empty() && !self.found_in(text).is_empty()
    }

    /// Whether one of them stands in the name of a place: quick where it does not, for the names of a
    /// whole gazetteer.
    pub(super) fn stand_in_name(&self, name: &str) -> bool {
        let folded = fold(name);
        let mut forms = self.0.iter().filter_map(|form| form.words.first());
        let may_be = forms.any(|first| folded.contains(first.as_str())) || is_address(name);
        may_be && self.stand_in(name)
    }

    /// Whether an address has one of them, its words joined or not.
    pub(super) fn stand_in_address(&self, address: &str) -> bool {
        let compact = fold(&unescaped(address)).replace(' ', "");
        let mut forms = self.0.iter();
        forms.any(|form| compact.contains(&form.compact))
    }

    /// Where they stand in a text, in its order, apart from each other.
    pub(super) fn found_in(&self, text: &str) -> Vec<Span> {
        if self.0.is_empty() {
            return Vec::new();
        }
        let words = words(text);
        let mut found = self.addresses(text);
        for at in 0..words.len() {
            let ends = self
                .0
                .iter()
                .filter_map(|form| form.end_at(&words, at, text));
            found.extend(
                ends.max()
                    .and_then(|end| Span::new(text, words[at].start, end)),
            );
        }
        joined(found, text)
    }

    /// The hashtags, handles and addresses of a text that have one of them.
    fn addresses(&self, text: &str) -> Vec<Span> {
        let found = runs(text).into_iter().filter(|run| {
            let run = run.slice(text);
            let compact = fold(&unescaped(run)).replace(' ', "");
            let mut forms = self.0.iter().filter(|form| is_long(&form.compact));
            is_address(run) && forms.any(|form| compact.contains(&form.compact))
        });
        found.collect()
    }
}

impl Form {
    /// Where it ends, if it begins with a word.
    fn end_at(&self, words: &[Word], at: usize, text: &str) -> Option<usize> {
        let (last, before) = self.words.split_last()?;
        let standing = words.get(at..at + self.words.len())?;
        let (end, begin) = standing.split_last()?;
        let same = begin
            .iter()
            .zip(before)
            .all(|(word, wanted)| word.folded == *wanted);
        let rest = end.folded.strip_prefix(last.as_str())?;
        let first = standing.first()?;
        let case = first.case;
        let fits = if !is_long(&self.compact) {
            let needed =
                self.words.len() > 1 || case == Case::AllCapitals || first.folded.len() > 2;
            matches!(rest, "" | "s") && case != Case::Small && needed
        } else if case == Case::Small {
            rest.is_empty() && self.in_small_letters
        } else {
            true
        };
        let gaps = standing.windows(2).all(|pair| {
            let gap = text.get(pair[0].end..pair[1].start).unwrap_or_default();
            gap.chars().count() <= 3 && !gap.contains("\n\n")
        });
        (same && fits && gaps).then_some(end.end)
    }
}

/// The stretches of a text without white space, without the signs around them.
fn runs(text: &str) -> Vec<Span> {
    let is_outside = |c: char| !c.is_alphanumeric() && !"#@/".contains(c);
    let mut runs = Vec::new();
    let mut from = 0;
    for run in text.split(char::is_whitespace) {
        let kept = run.trim_start_matches(is_outside);
        let start = from + run.len() - kept.len();
        let end = start + kept.trim_end_matches(is_outside).len();
        from += run.len();
        from += text
            .get(from..)
            .and_then(|rest| rest.chars().next())
            .map_or(0, char::len_utf8);
        runs.extend(Span::new(text, start, end).filter(|run| !run.is_empty()));
    }
    runs
}

fn is_long(folded: &str) -> bool {
    folded.chars().count() >= LONG
}

/// Whether a stretch without white space is a hashtag, a handle or an address.
fn is_address(run: &str) -> bool {
    let has_dot = run
        .split('.')
        .filter(|part| part.chars().any(char::is_alphabetic))
        .count()
        > 1;
    run.contains(['#', '@', '/', '_']) || has_dot
}

/// An address with its escapes read: "K%C3%B6ln".
fn unescaped(address: &str) -> String {
    let mut parts = address.split('%');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        match part
            .get(..2)
            .and_then(|digits| u8::from_str_radix(digits, 16).ok())
        {
            Some(byte) => {
                bytes.push(byte);
                bytes.extend(part.bytes().skip(2));
            }
            None => {
                bytes.push(b'%');
                bytes.extend(part.bytes());
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The words of a text: letters and digits, with the signs that a spelling may leave out.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut open: Option<(usize, usize)> = None;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        let begun = open;
        if c.is_alphanumeric() {
            open = Some((begun.map_or(at, |(start, _)| start), end));
        } else if begun.is_none() || parts(c) {
            open = None;
            words.extend(begun.and_then(|(start, end)| word(text, start, end)));
        }
    }
    words.extend(open.and_then(|(start, end)| word(text, start, end)));
    words
}

/// Whether a sign parts words.
fn parts(sign: char) -> bool {
    sign.is_whitespace() || fold(&format!("a{sign}a")).contains(' ')
}

fn word(text: &str, start: usize, end: usize) -> Option<Word> {
    let written = text.get(start..end)?;
    let mut letters = written.chars().filter(|c| c.is_alphabetic());
    let case = match letters.next() {
        Some(first) if first.is_lowercase() => Case::Small,
        _ if letters.any(char::is_lowercase) => Case::Capital,
        _ => Case::AllCapitals,
    };
    Some(Word {
        start,
        end,
        folded: fold(written),
        case,
    })
}

/// The spans in order, those that touch made one.
pub(super) fn joined(mut spans: Vec<Span>, text: &str) -> Vec<Span> {
    spans.sort_unstable();
    let mut joined: Vec<Span> = Vec::new();
    for span in spans {
        match joined.last_mut() {
            Some(last) if span.start() <= last.end() => {
                let end = last.end().max(span.end());
                *last = Span::new(text, last.start(), end).unwrap_or(*last);
            }
            _ => joined.push(span),
        }
    }
    joined
}
