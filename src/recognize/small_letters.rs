//! Names in small letters, where the writer uses no capitals: "my cousin is stuck in kherson".
//!
//! The labels were learned on such texts too, but a gazetteer of all towns holds most words of all
//! languages. So a match counts by how well known its best bearer is, by how often the word has a
//! capital in general English, and by the words before it; the labels are asked as well.

use super::classed::{ClassedToken, ClassedTokens};
use super::crf::WordTable;
use super::gazetteer_matches::{BestBearer, best_bearer_in_short, best_bearer_of};
use super::lexicon::Classes;
use super::stretch::Stretch;
use super::tables::SHORT_FORMS;
use crate::gazetteer::{Gazetteer, NameKey, NameKind, WordClasses, fold};
use crate::text::Shape;
use std::ops::Range;

/// A name of the gazetteer in small letters.
#[derive(Debug, Clone)]
pub(super) struct SmallName {
    /// Its tokens.
    pub(super) tokens: Range<usize>,
    /// The names that it spells.
    pub(super) names: Vec<NameKey>,
    /// The best known place of the name.
    pub(super) bearer: BestBearer,
    /// What speaks for it, in the logarithm of odds.
    pub(super) score: f32,
    /// How the sentence uses small letters.
    pub(super) habit: Habit,
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
    let reader = Reader {
        list: &tokens.list,
        gazetteer,
        words,
    };
    for stretch in &tokens.stretches {
        let Some(habit) = reader.habit(stretch) else {
            continue;
        };
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

/// How a writer uses small letters in a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Habit {
    /// For the first word as well.
    Always,
    /// After a first word that has a capital, perhaps put there by a telephone.
    AfterFirst,
}

struct Reader<'r, 't> {
    list: &'r [ClassedToken<'t>],
    gazetteer: &'r Gazetteer,
    words: WordTable<'r>,
}

impl Reader<'_, '_> {
    /// `None` where names have capitals.
    fn habit(&self, stretch: &Stretch) -> Option<Habit> {
        let words = self.list.get(stretch.start..stretch.end)?;
        let mut words = words
            .iter()
            .filter(|token| token.is_word() && !token.address);
        let first = words.next()?;
        let is_small = |token: &ClassedToken<'_>| !token.is_capital() || is_pronoun(token);
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
            let joins = index == at || token.spaced;
            if token.shape != Shape::Lower || token.address || !joins || !cursor.push(token.text) {
                break;
            }
            let mut names = cursor.names().peekable();
            if names.peek().is_some() {
                found = Some((index + 1, names.collect::<Vec<_>>()));
            }
            if token.possessive {
                break;
            }
        }
        let (end, names) = found?;
        let words = self.list.get(at..end)?;
        let bearer = match words {
            [word] if SHORT_FORMS.contains(&word.text) => {
                best_bearer_in_short(&names, self.gazetteer)?
            }
            _ => best_bearer_of(&names, self.gazetteer)?,
        };
        let score = self.score(at..end, bearer, stretch)?;
        Some(SmallName {
            tokens: at..end,
            names,
            bearer,
            score,
            habit,
        })
    }

    /// What speaks for a name; `None` where it is an ordinary word.
    fn score(&self, tokens: Range<usize>, bearer: BestBearer, stretch: &Stretch) -> Option<f32> {
        let words = self.list.get(tokens.clone())?;
        let first = words.first()?;
        let mut score = 4.5 * (bearer.importance - 0.5) + 0.6;
        if let [word] = words {
            let is_short_form = SHORT_FORMS.contains(&word.text);
            let letters = word.text.chars().count();
            if bearer.by == NameKind::Demonym || letters <= 3 && !is_short_form {
                return None;
            }
            score += self.single(word)?;
            if is_short_form {
                score += 2.0;
            }
        } else {
            if words
                .iter()
                .all(|word| self.words.habit(word.text) < USUALLY)
            {
                score -= 2.0;
            }
            score += 0.5;
        }
        let before = |n: usize| {
            tokens
                .start
                .checked_sub(n)
                .filter(|at| *at >= stretch.start)
                .and_then(|at| self.list.get(at))
        };
        if let Some(before) = before(1).filter(|_| first.spaced) {
            if before.classes.is(Classes::LOCATIVE) {
                score += 1.6;
            } else if before
                .classes
                .is(Classes::WEAK_LOCATIVE | Classes::DIRECTION)
            {
                score += 0.8;
            } else if matches!(
                before.text,
                "the" | "a" | "an" | "my" | "your" | "his" | "her"
            ) {
                score -= 2.0;
            }
        }
        Some(score)
    }

    /// What one word alone says for itself; `None` for ordinary words.
    fn single(&self, word: &ClassedToken<'_>) -> Option<f32> {
        let habit = self.words.habit(word.text);
        if habit != 0 && habit < USUALLY || word.classes.is(Classes::GENERIC) {
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
            score -= 1.5;
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
const USUALLY: u8 = 9;

/// "I", "I'm", "I’ve", and emphasis: capitals that say nothing about names.
fn is_pronoun(token: &ClassedToken<'_>) -> bool {
    let is_i = token.text == "I" || token.text.starts_with("I'") || token.text.starts_with("I’");
    is_i || matches!(
        token.text,
        "OMG" | "LOL" | "WTF" | "OK" | "TV" | "PM" | "AM" | "IMO" | "RIP"
    )
}
