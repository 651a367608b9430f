//! Places in hashtags: "#PrayForKerala", "#keralafloods", "#NewYork".
//!
//! A tag in mixed letters is cut where capitals begin; a tag in small letters is cut where a known
//! name ends and a word of tags begins ("floods", "prayfor").

use super::classed::{ClassedToken, ClassedTokens};
use super::crf::WordTable;
use super::gazetteer_matches::{BestPlace, best_place_of};
use super::small_letters::USUALLY;
use super::{Mention, Role};
use crate::document::Document;
use crate::gazetteer::{Gazetteer, Kind, NameCursor, NameKey, NameKind};
use crate::score::Confidence;
use crate::span::Span;
use crate::text::Shape;
use crate::vocabulary::{TagWords, is_in_any_case};

/// How probable it is that a name within a tag is meant as a place.
const CONFIDENCE: f64 = 0.85;
/// Longest tag that is read, in bytes.
const LONGEST: usize = 40;
/// Importance of a place that a tag alone can mean: of a town of some thousands.
const KNOWN: f32 = 0.45;
/// The same where the tag has no capitals.
const WELL_KNOWN: f32 = 0.52;

/// Most words that letters without spaces are cut into.
const MOST_WORDS: usize = 4;

/// The places within the hashtags of a text, in its order.
pub(super) fn hashtags(
    document: &Document,
    tokens: &ClassedTokens<'_>,
    gazetteer: &Gazetteer,
    words: WordTable<'_>,
) -> Vec<Mention> {
    let tags = tokens.list.windows(2).filter_map(|pair| {
        let [mark, word] = pair else { return None };
        let is_tag = mark.is_mark('#') && mark.address && word.is_word() && !word.spaced;
        (is_tag && word.text.len() <= LONGEST).then_some(word)
    });
    let known = &tokens.known.tags;
    let reader = TagReader {
        gazetteer,
        words,
        known,
    };
    tags.filter_map(|tag| {
        let found = reader.place_in(tag)?;
        let start = tag.span.start();
        let span = Span::new(&document.text, start + found.start, start + found.end)?;
        Some(Mention {
            span,
            role: match found.named.by {
                NameKind::Demonym => Role::Demonym,
                _ => Role::Literal,
            },
            names: found.names,
            confidence: Confidence::new(CONFIDENCE),
            whereabouts: None,
        })
    })
    .collect()
}

struct TagReader<'g> {
    gazetteer: &'g Gazetteer,
    words: WordTable<'g>,
    known: &'static TagWords,
}

/// A name within a tag, as bytes of it.
struct InTag {
    start: usize,
    end: usize,
    names: Vec<NameKey>,
    named: BestPlace,
}

impl TagReader<'_> {
    fn place_in(&self, tag: &ClassedToken<'_>) -> Option<InTag> {
        let letters = tag.text.trim_end_matches(char::is_numeric);
        let pieces = pieces(letters);
        if let (Shape::Lower | Shape::Upper, _) | (_, 0..=1) = (tag.shape, pieces.len()) {
            let at_least = match tag.shape {
                Shape::Capitalized => KNOWN,
                _ => WELL_KNOWN,
            };
            return self.in_small_letters(letters, at_least);
        }
        self.in_pieces(letters, &pieces)
            .or_else(|| self.in_small_letters(letters, WELL_KNOWN))
    }

    /// The longest run of pieces that is a name, from the left.
    fn in_pieces(&self, tag: &str, pieces: &[(usize, usize)]) -> Option<InTag> {
        let count = pieces.len();
        let runs = (1..=count)
            .rev()
            .flat_map(|length| (0..=count - length).map(move |first| (first, first + length)));
        runs.filter_map(|(first, end)| {
            let words = pieces.get(first..end)?;
            let name: Vec<&str> = words
                .iter()
                .filter_map(|&(start, end)| tag.get(start..end))
                .collect();
            let (start, end) = (words.first()?.0, words.last()?.1);
            let found = self.known(&name.join(" "), start, end)?;
            // "Minas" is a state for short, and a part of many a town's name.
            let whole = name.len() == count;
            let rest = pieces.iter().take(first).chain(pieces.iter().skip(end));
            let plain = rest
                .filter_map(|&(start, end)| tag.get(start..end))
                .all(|piece| self.is_said_beside(piece));
            let is_own = whole || plain && found.named.by != NameKind::Alias;
            let is_known = found.named.importance >= KNOWN;
            (is_own && is_known && self.is_told(&found, &name)).then_some(found)
        })
        .next()
    }

    /// What may stand beside a name in a tag: an ordinary word, a word of tags, another place.
    fn is_said_beside(&self, piece: &str) -> bool {
        let is_of_tags = |words| is_in_any_case(words, piece);
        let is_place = || {
            self.known(piece, 0, piece.len())
                .is_some_and(|found| found.named.importance >= WELL_KNOWN)
        };
        !self.is_name(piece)
            || is_of_tags(self.known.ends)
            || is_of_tags(self.known.beginnings)
            || is_place()
    }

    /// The whole tag, its parts as words of one name, or what is left without the words of tags.
    fn in_small_letters(&self, tag: &str, at_least: f32) -> Option<InTag> {
        let whole = (0, tag.len());
        let cut = (self.known.ends)
            .iter()
            .filter_map(|end| {
                (end.len() + 3 < tag.len())
                    .then(|| tail(tag, end))
                    .flatten()
            })
            .map(|start| (0, start));
        let begun = (self.known.beginnings)
            .iter()
            .filter_map(|word| {
                (word.len() + 3 < tag.len())
                    .then(|| head(tag, word))
                    .flatten()
            })
            .map(|end| (end, tag.len()));
        std::iter::once(whole)
            .chain(begun)
            .chain(cut)
            .find_map(|(start, end)| {
                let part = tag.get(start..end)?;
                self.one_name(part, start, end)
                    .filter(|found| found.named.importance >= at_least)
            })
    }

    /// The letters as one word, or as the words of one name: "newyork", "riodejaneiro".
    fn one_name(&self, part: &str, start: usize, end: usize) -> Option<InTag> {
        if let Some(found) = self.known(part, start, end) {
            return self.is_told(&found, &[part]).then_some(found);
        }
        (2..=MOST_WORDS).find_map(|count| {
            let names = self.in_words(self.gazetteer.cursor(), part, count)?;
            let found = self.borne(names, start, end)?;
            (found.named.by != NameKind::Abbreviation).then_some(found)
        })
    }

    /// The names that letters are when they are cut into some words of two letters or more. The
    /// automaton of names ends most cuts after a few letters.
    fn in_words(
        &self,
        cursor: NameCursor<'_>,
        letters: &str,
        words: usize,
    ) -> Option<Vec<NameKey>> {
        let ends = letters.char_indices().map(|(at, _)| at).skip(2);
        if words == 1 {
            let mut cursor = cursor;
            let is_known = ends.count() > 0 && cursor.push(letters);
            let names: Vec<NameKey> = cursor.names().filter(|_| is_known).collect();
            return (!names.is_empty()).then_some(names);
        }
        for end in ends {
            let (word, rest) = letters.split_at(end);
            let mut after = cursor;
            if !after.push(word) {
                return None;
            }
            if let Some(names) = self.in_words(after, rest, words - 1) {
                return Some(names);
            }
        }
        None
    }

    fn known(&self, name: &str, start: usize, end: usize) -> Option<InTag> {
        self.borne(self.gazetteer.lookup(name), start, end)
    }

    fn borne(&self, names: Vec<NameKey>, start: usize, end: usize) -> Option<InTag> {
        let named = best_place_of(&names, self.gazetteer)?;
        Some(InTag {
            start,
            end,
            names,
            named,
        })
    }

    /// Whether a reader takes the words for the place: no ordinary word, no letters of an acronym.
    fn is_told(&self, found: &InTag, words: &[&str]) -> bool {
        let nation = found.named.is_container() && found.named.kind != Kind::Continent;
        let letters: usize = words.iter().map(|word| word.chars().count()).sum();
        let by_name = found.named.by != NameKind::Abbreviation && letters > 3;
        by_name && (nation || words.len() > 1 || words.iter().all(|word| self.is_name(word)))
    }

    /// Whether a word has a capital more often than not, or is unknown.
    fn is_name(&self, word: &str) -> bool {
        let habit = self.words.habit(word);
        habit == 0 || habit >= USUALLY
    }
}

/// Where capitals, or runs of them, begin a new word: "PrayForKerala", "USFlood".
fn pieces(tag: &str) -> Vec<(usize, usize)> {
    let letters: Vec<(usize, char)> = tag.char_indices().collect();
    let mut starts = vec![0];
    for (nth, (at, letter)) in letters.iter().enumerate().skip(1) {
        let before = letters[nth - 1].1;
        let after = letters.get(nth + 1).map(|(_, after)| *after);
        let begins = letter.is_uppercase()
            && (!before.is_uppercase() || after.is_some_and(char::is_lowercase));
        if begins {
            starts.push(*at);
        }
    }
    let ends = starts.iter().copied().skip(1).chain([tag.len()]);
    starts.iter().copied().zip(ends).collect()
}

/// Where the tag's last word begins, if it is that word in any letters.
fn tail(tag: &str, word: &str) -> Option<usize> {
    let at = tag.len().checked_sub(word.len())?;
    tag.get(at..)
        .is_some_and(|end| end.eq_ignore_ascii_case(word))
        .then_some(at)
}

/// Where the tag's first word ends, if it is that word in any letters.
fn head(tag: &str, word: &str) -> Option<usize> {
    tag.get(..word.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(word))
        .then_some(word.len())
}
