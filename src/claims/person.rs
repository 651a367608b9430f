//! Nouns that describe one human being, and which pronoun takes their place.

use crate::span::Span;
use crate::text::{Kind, Word};
use crate::vocabulary::{People, Vocabulary, Words};

/// Longest way, in words, between a name and the noun that describes it: "Jane Roe, 34, a farmer".
const LONGEST_APPOSITION: usize = 8;
/// Longest word that ends like a noun for a man and is too short to be one, in bytes: "woman".
const LONGEST_NO_MAN: usize = 5;
/// Most words between a noun and its article: "one young local farmer".
const LONGEST_DESCRIPTION: usize = 4;

/// Which pronoun stands for a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gender {
    He,
    She,
}

impl Gender {
    pub(super) fn of(pronoun: &str, known: &People) -> Option<Self> {
        if known.he.contains(&pronoun) {
            Some(Self::He)
        } else if known.she.contains(&pronoun) {
            Some(Self::She)
        } else {
            None
        }
    }
}

/// A noun that describes one human being: "an Edmonton resident".
#[derive(Debug, Clone, Copy)]
pub(super) struct Described<'t> {
    /// From the article on, where it has one.
    pub(super) words: Span,
    pub(super) noun: &'t str,
    pub(super) gender: Option<Gender>,
    /// Whom it stands beside: "Jane Roe, a farmer".
    pub(super) agent: Option<usize>,
    /// "the farmer", "his neighbour"
    pub(super) is_definite: bool,
    /// Whether its sentence begins with it; then it is whom the sentence is about.
    pub(super) is_opening: bool,
}

impl Described<'_> {
    pub(super) fn takes(&self, gender: Gender) -> bool {
        self.gender.is_none_or(|known| known == gender)
    }
}

/// The nouns for people in a passage, in the order of the text. `named` are the mentions of
/// agents in it with their indexes.
pub(super) fn describe<'t>(
    text: &'t str,
    words: &[Word<'t>],
    named: &[(Span, usize)],
    vocabulary: &Vocabulary,
) -> Vec<Described<'t>> {
    let known = &vocabulary.people;
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let Some((noun, gender)) = person(word, known) else {
            continue;
        };
        let next = named.partition_point(|(name, _)| name.start() <= word.span.start());
        let follows = named
            .get(next)
            .filter(|(name, _)| stands_before(words, at, *name));
        let precedes = next
            .checked_sub(1)
            .and_then(|last| named.get(last))
            .filter(|(name, _)| {
                let end = words.partition_point(|word| word.span.end() <= name.end());
                describes(words.get(end..at).unwrap_or_default(), known)
            });
        let start = article(words, at, vocabulary.phrases.determiners);
        let Some(span) = words
            .get(start)
            .and_then(|first| Span::new(text, first.span.start(), word.span.end()))
        else {
            continue;
        };
        let before = start.checked_sub(1).and_then(|before| words.get(before));
        found.push(Described {
            words: span,
            noun,
            gender,
            agent: follows.or(precedes).map(|(_, agent)| *agent),
            is_definite: (words.get(start)).is_some_and(|word| is_definite(word, known)),
            is_opening: before.is_none_or(|mark| mark.is_mark('.')),
        });
    }
    found
}

/// Which pronouns agents take by the "Mr" or "Mrs" before their names.
pub(super) fn titles(
    words: &[Word<'_>],
    named: &[(Span, usize)],
    known: &People,
) -> Vec<(usize, Gender)> {
    let title = |&(name, agent): &(Span, usize)| {
        let at = words.partition_point(|word| word.span.start() < name.start());
        let before = at.checked_sub(1).and_then(|before| words.get(before));
        let gender = [before, words.get(at)]
            .into_iter()
            .flatten()
            .find_map(|word| {
                if word.is_any(known.male_titles) {
                    Some(Gender::He)
                } else if word.is_any(known.female_titles) {
                    Some(Gender::She)
                } else {
                    None
                }
            })?;
        Some((agent, gender))
    };
    named.iter().filter_map(title).collect()
}

/// The noun for one human being that a word is, with the pronoun it takes.
fn person<'t>(word: &Word<'t>, known: &People) -> Option<(&'t str, Option<Gender>)> {
    let noun = word.bare();
    if !word.is_small() {
        return None;
    }
    let last = noun.rsplit('-').next().unwrap_or(noun);
    let ends = |word: &str, endings: Words| endings.iter().any(|ending| word.ends_with(ending));
    if known.women.contains(&last) || ends(last, known.women_endings) {
        return Some((noun, Some(Gender::She)));
    }
    let is_man = ends(last, known.men_endings) && last.len() > LONGEST_NO_MAN;
    if known.men.contains(&last) || is_man && !known.no_men.contains(&last) {
        return Some((noun, Some(Gender::He)));
    }
    let is_person = known.people.contains(&last) || ends(noun, known.people_endings);
    is_person.then_some((noun, None))
}

/// Whether a noun stands right before a name: "minister Jane Roe", "the mayor, Jane Roe".
fn stands_before(words: &[Word<'_>], noun: usize, name: Span) -> bool {
    let behind = words.get(noun + 1..).unwrap_or_default();
    behind
        .iter()
        .take(3)
        .take_while(|word| {
            word.is_mark(',') || word.is_mark(':') || word.is_capital() || name.contains(word.span)
        })
        .any(|word| name.contains(word.span))
}

/// Whether the words between a name and a noun let the noun describe the name.
fn describes(between: &[Word<'_>], known: &People) -> bool {
    let Some(first) = between.first() else {
        return true;
    };
    if between.len() > LONGEST_APPOSITION {
        return false;
    }
    if first.is_any(known.copulas) {
        return between
            .iter()
            .skip(1)
            .all(|word| !word.is_mark('.') && !word.is_mark(','));
    }
    // "Jane Roe, 34, a local farmer": past an age, the noun comes before the next comma.
    let has_age = between.get(1).is_some_and(|word| word.kind == Kind::Number)
        && between.get(2).is_some_and(|word| word.is_mark(','));
    let apposed = between
        .get(if has_age { 3 } else { 1 }..)
        .unwrap_or_default();
    first.is_mark(',')
        && !apposed.iter().any(|word| {
            matches!(word.kind, Kind::Mark | Kind::Quotation) || word.is_any(known.no_apposition)
        })
}

/// Where the description begins that ends with a noun: at its article, or at the noun.
fn article(words: &[Word<'_>], noun: usize, determiners: Words) -> usize {
    (noun.saturating_sub(LONGEST_DESCRIPTION)..noun)
        .rev()
        .take_while(|&at| {
            words
                .get(at)
                .is_some_and(|word| !word.is_mark('.') && !word.is_mark(','))
        })
        .find(|&at| {
            words
                .get(at)
                .is_some_and(|word| word.is_any(determiners) || word.is_possessive())
        })
        .unwrap_or(noun)
}

fn is_definite(word: &Word<'_>, known: &People) -> bool {
    word.is_any(known.definite) || word.is_possessive()
}
