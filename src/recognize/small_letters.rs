//! Names in small letters, where the writer uses no capitals: "my cousin is stuck in kherson".
//!
//! The labels were learned on such texts too, but a gazetteer of all towns holds most words of all
//! languages. So a match counts by how well known its best place is, by how often the word has a
//! capital in general English, and by the words before it; the labels are asked as well.

use super::classed::{ClassedToken, ClassedTokens};
use super::crf::WordTable;
use super::gazetteer_matches::{BestPlace, best_place_in_short, best_place_of};
use super::stretch::Stretch;
use crate::gazetteer::{Gazetteer, NameKey, NameKind, WordClasses, fold};
use crate::text::Shape;
use crate::vocabulary::{Classes, NameWords, SmallLetters};
use std::collections::BTreeSet;
use std::ops::Range;

/// A name of the gazetteer in small letters.
#[derive(Debug, Clone)]
pub(super) struct SmallName {
    /// Its tokens.
    pub(super) tokens: Range<usize>,
    /// The names that it spells.
    pub(super) names: Vec<NameKey>,
    /// The best known place of the name.
    pub(super) named: BestPlace,
    /// What speaks for it, in the logarithm of odds.
    pub(super) score: f32,
    /// How the sentence uses small letters.
    pub(super) habit: Habit,
    /// What the words before it ask for.
    pub(super) asked: Asked,
}

/// Most words of a name.
const LONGEST: usize = 5;

/// The names in small letters, in the order of the text.
pub(super) fn small_names(
    tokens: &ClassedTokens<'_>,
    gazetteer: &Gazetteer,
    words: WordTable<'_>,
) -> Vec<SmallName> {
    let mut found = Vec::new();
    let mut reader = Reader {
        list: &tokens.list,
        gazetteer,
        words,
        known: tokens.known,
        placed: BTreeSet::new(),
    };
    let small: Vec<(&Stretch, Habit)> = tokens
        .stretches
        .iter()
        .filter_map(|stretch| Some((stretch, reader.habit(stretch)?)))
        .filter(|(_, habit)| tokens.known.small_letters.are_read(*habit))
        .collect();
    reader.placed = small
        .iter()
        .flat_map(|(stretch, _)| reader.placed_in(stretch))
        .collect();
    for (stretch, habit) in small {
        let mut at = stretch.start;
        while at < stretch.end {
            match reader.longest(at, stretch, habit) {
                Some(name) => {
                    at = name.tokens.end;
                    found.push(name);
                }
                None => at += 1,
            }
        }
    }
    found
}

impl SmallLetters {
    /// Whether names are looked for in a sentence of such a writer.
    fn are_read(self, habit: Habit) -> bool {
        self == Self::AfterCapitals || habit == Habit::Always
    }
}

/// How a writer uses small letters in a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Habit {
    /// For the first word as well.
    Always,
    /// After a first word that has a capital, perhaps put there by a telephone.
    AfterFirst,
}

/// What the words before a name ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    /// A place: "in", "out of".
    Place,
    /// Nothing in particular.
    Anything,
}

struct Reader<'r, 't> {
    list: &'r [ClassedToken<'t>],
    gazetteer: &'r Gazetteer,
    words: WordTable<'r>,
    known: &'static NameWords,
    /// The words that stand behind a preposition of place anywhere in the text.
    placed: BTreeSet<&'t str>,
}

impl<'t> Reader<'_, 't> {
    /// `None` where names have capitals.
    fn habit(&self, stretch: &Stretch) -> Option<Habit> {
        let words = self.list.get(stretch.start..stretch.end)?;
        let mut words = words
            .iter()
            .filter(|token| token.is_word() && !token.address);
        let first = words.next().filter(|first| !first.is_caseless())?;
        let is_small =
            |token: &ClassedToken<'_>| !token.is_capital() || is_pronoun(token, self.known);
        let rest: (usize, bool) = words.fold((0, true), |(count, small), token| {
            (count + 1, small && is_small(token))
        });
        if rest.0 < 2 || !rest.1 {
            return None;
        }
        Some(if is_small(first) {
            Habit::Always
        } else {
            Habit::AfterFirst
        })
    }

    /// The longest name that begins at a token.
    fn longest(&self, at: usize, stretch: &Stretch, habit: Habit) -> Option<SmallName> {
        let mut cursor = self.gazetteer.cursor();
        let mut found = None;
        for index in at..stretch.end.min(at + LONGEST) {
            let token = self.list.get(index)?;
            // "port-gentil": a dash that joins belongs to the name.
            if index > at && token.is_dash() && !token.spaced {
                if !cursor.push(token.text) {
                    break;
                }
                continue;
            }
            let joins = index == at || token.spaced || self.is_after_dash(index);
            if token.shape != Shape::Lower || token.address || !joins || !cursor.push(token.text) {
                break;
            }
            let mut names = cursor.names().peekable();
            if names.peek().is_some() {
                found = Some((index + 1, names.collect::<Vec<_>>()));
            }
            if token.is_possessive() {
                break;
            }
        }
        let (end, names) = found?;
        let words = self.list.get(at..end)?;
        let named = match words {
            [word] if self.known.short_forms.contains(&word.text) => {
                best_place_in_short(&names, self.gazetteer)?
            }
            _ => best_place_of(&names, self.gazetteer)?,
        };
        let score = self.score(at..end, named, stretch)?;
        Some(SmallName {
            tokens: at..end,
            names,
            named,
            score,
            habit,
            asked: self.asked(at, stretch),
        })
    }

    /// What speaks for a name; `None` where it is an ordinary word.
    fn score(&self, tokens: Range<usize>, named: BestPlace, stretch: &Stretch) -> Option<f32> {
        let words = self.list.get(tokens.clone())?;
        let first = words.first()?;
        let asked = self.asked(tokens.start, stretch);
        let mut score = 4.5 * (named.importance - 0.5) + 0.6;
        if let [word] = words {
            let is_short_form = self.known.short_forms.contains(&word.text);
            let letters = word.text.chars().count();
            if named.by == NameKind::Demonym || letters <= 3 && !is_short_form {
                return None;
            }
            score += self.single(word, asked)?;
            if is_short_form {
                score += 2.0;
            }
        } else {
            if words.iter().all(|word| self.is_ordinary(word.text)) {
                score -= 2.0;
            }
            score += 0.5;
        }
        let before = self.before(tokens.start, stretch);
        if let Some(before) = before.filter(|_| first.spaced) {
            if asked == Asked::Place {
                score += 1.6;
            } else if before
                .classes
                .is(Classes::WEAK_LOCATIVE | Classes::DIRECTION)
            {
                score += 0.8;
            } else if self.known.determiners.contains(&before.text) {
                score -= 2.0;
            }
        }
        Some(score)
    }

    /// The words of a sentence behind a preposition of place.
    fn placed_in(&self, stretch: &Stretch) -> impl Iterator<Item = &'t str> {
        let asked =
            (stretch.start..stretch.end).filter(|at| self.asked(*at, stretch) == Asked::Place);
        asked.filter_map(|at| Some(self.list.get(at)?.text))
    }

    /// The token before another one of its sentence.
    fn before(&self, at: usize, stretch: &Stretch) -> Option<&ClassedToken<'_>> {
        let before = at.checked_sub(1).filter(|at| *at >= stretch.start)?;
        self.list.get(before)
    }

    /// Whether a preposition of one word or two stands before a token.
    fn asked(&self, at: usize, stretch: &Stretch) -> Asked {
        let Some(before) = self.before(at, stretch) else {
            return Asked::Anything;
        };
        let is_second = |first: &ClassedToken<'_>| {
            (self.known.two_word_prepositions).contains(&(first.text, before.text))
        };
        let first = self.before(at - 1, stretch);
        match before.classes.is(Classes::LOCATIVE) || first.is_some_and(is_second) {
            true => Asked::Place,
            false => Asked::Anything,
        }
    }

    /// Whether general English knows a word, in small letters as a rule.
    fn is_ordinary(&self, word: &str) -> bool {
        (1..USUALLY).contains(&self.words.habit(word))
    }

    fn is_after_dash(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|at| self.list.get(at));
        let token = self.list.get(at);
        before.is_some_and(|dash| dash.is_dash() && !dash.spaced)
            && token.is_some_and(|token| !token.spaced)
    }

    /// What one word alone says for itself; `None` for ordinary words.
    fn single(&self, word: &ClassedToken<'_>, asked: Asked) -> Option<f32> {
        let habit = self.words.habit(word.text);
        if self.is_ordinary(word.text) || word.classes.is(Classes::GENERIC) {
            return None;
        }
        let classes = self.gazetteer.word_class(&fold(word.text));
        let mut score = match habit {
            0 => -0.5,
            USUALLY..12 => 0.0,
            _ => 1.0,
        };
        if classes.contains(WordClasses::COMMON_WORD) {
            score -= 1.6;
        }
        let given = Classes::FIRST_NAME | Classes::ALSO_GIVEN;
        let is_given = classes.contains(WordClasses::FIRST_NAME) || word.classes.is(given);
        if is_given {
            score -= match asked {
                Asked::Place => 1.5,
                Asked::Anything if self.placed.contains(word.text) => 1.5,
                // "tell austin": a person unless the text says otherwise.
                Asked::Anything => 4.5,
            };
        }
        if classes.contains(WordClasses::SURNAME) || word.classes.is(Classes::SURNAME) {
            score -= 1.5;
        }
        if classes.intersects(WordClasses::MONTH.union(WordClasses::ORGANIZATION)) {
            score -= 2.4;
        }
        Some(score)
    }
}

/// Habit from which on a word has a capital more often than not.
pub(super) const USUALLY: u8 = 9;

/// "I", "I'm", "I’ve", and emphasis: capitals that say nothing about names.
fn is_pronoun(token: &ClassedToken<'_>, known: &NameWords) -> bool {
    let begins = |start: &&str| token.text.starts_with(start);
    known.capital_pronouns.contains(&token.text)
        || known.joined_pronouns.iter().any(begins)
        || known.exclamations.contains(&token.text)
}
