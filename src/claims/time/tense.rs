//! Whether what happens at a time lies behind the day of writing or before it: read from the verb
//! next to the expression.
//!
//! "On Friday" alone means both Fridays. HeidelTime (Strötgen and Gertz, *Multilingual and
//! cross-domain temporal tagging*, 2013) decides by the tense of the sentence; this does so by the
//! clause: the nearest verb that shows a tense counts, first before the expression, then behind it,
//! then across the commas. Verbs are told by their forms and by short lists, not by a tagger, so
//! what shows no tense is left open.

use crate::text::{Kind, Word};
use crate::vocabulary::Tenses;

/// On which side of the day of writing something lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    /// It has happened.
    Past,
    /// It is announced.
    Coming,
    /// Nothing tells.
    Open,
}

/// How far from an expression its verb is looked for, in words.
const REACH: usize = 18;

/// The side on which an expression of `length` words at `at` lies.
pub(super) fn direction(words: &[Word<'_>], at: usize, length: usize, known: &Tenses) -> Direction {
    let behind = at + length;
    let ends_clause = |word: &Word<'_>| ends_clause(word, known);
    let start = bound_before(words, at, ends_clause);
    let end = bound_after(words, behind, ends_clause);
    let wide_start = bound_before(words, at, ends_sentence);
    let wide_end = bound_after(words, behind, ends_sentence);
    let stretches = [
        (start, at, Side::Before),
        (behind, end, Side::Behind),
        (wide_start, start, Side::Before),
        (end, wide_end, Side::Behind),
    ];
    let tense = |(from, to, side)| {
        let words = words.get(from..to)?;
        Clause { words, known }.tense(side)
    };
    stretches
        .into_iter()
        .find_map(tense)
        .unwrap_or(Direction::Open)
}

fn bound_before(words: &[Word<'_>], at: usize, ends: impl Fn(&Word<'_>) -> bool) -> usize {
    let first = at.saturating_sub(REACH);
    (first..at)
        .rev()
        .find(|&i| words.get(i).is_some_and(&ends))
        .map_or(first, |i| i + 1)
}

fn bound_after(words: &[Word<'_>], at: usize, ends: impl Fn(&Word<'_>) -> bool) -> usize {
    let last = words.len().min(at + REACH);
    (at..last)
        .find(|&i| words.get(i).is_some_and(&ends))
        .unwrap_or(last)
}

fn ends_sentence(word: &Word<'_>) -> bool {
    word.kind == Kind::Mark && word.text.starts_with(['.', '!', '?', ';', '“', '”', '"'])
}

fn ends_clause(word: &Word<'_>, known: &Tenses) -> bool {
    let is_mark = word.kind == Kind::Mark && word.text.starts_with([',', ':', '(', ')']);
    ends_sentence(word) || is_mark || word.is_dash() || word.is_any(known.clause_openers)
}

/// On which side of the expression a stretch stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Before,
    Behind,
}

/// A stretch of words between marks.
struct Clause<'c, 't> {
    words: &'c [Word<'t>],
    known: &'c Tenses,
}

impl<'c, 't> Clause<'c, 't> {
    /// The tense of the verb that is nearest to the expression; a form that may as well be a noun
    /// ("leave", "vote") counts only where no other does.
    fn tense(&self, side: Side) -> Option<Direction> {
        let mut places: Vec<usize> = (0..self.words.len()).collect();
        if side == Side::Before {
            places.reverse();
        }
        let plain = places.iter().find_map(|&at| self.tense_at(at));
        plain.or_else(|| {
            let is_schedule = places.iter().any(|&at| self.is_schedule(at));
            is_schedule.then_some(Direction::Coming)
        })
    }

    /// The tense that a word shows with those before it.
    fn tense_at(&self, at: usize) -> Option<Direction> {
        let word = self.words.get(at)?;
        match () {
            () if word.is_any(self.known.modals) => {
                let next = self
                    .behind(at + 1)
                    .find(|word| !word.is_any(self.known.adverbs));
                let is_perfect = next.is_some_and(|next| next.is_any(self.known.have));
                Some(if is_perfect {
                    Direction::Past
                } else {
                    Direction::Coming
                })
            }
            () if word.is_any(self.known.planned) => Some(self.planned(at)),
            () if self.is_infinitive(at) => self.infinitive(at),
            () if word.is_any(self.known.past_helpers) => Some(Direction::Past),
            () if self.is_past_form(word) && !self.is_attribute(at) => Some(self.participle(at)),
            () => None,
        }
    }

    fn behind(&self, at: usize) -> impl Iterator<Item = &'c Word<'t>> {
        self.words.get(at..).unwrap_or_default().iter()
    }

    /// At most `count` words before one, the nearest first.
    fn before(&self, at: usize, count: usize) -> impl Iterator<Item = &'c Word<'t>> {
        let words = self.words.get(at.saturating_sub(count)..at);
        words.unwrap_or_default().iter().rev()
    }

    /// "due", "was scheduled": what was planned may be over or not.
    fn planned(&self, at: usize) -> Direction {
        let was = self
            .before(at, 4)
            .any(|word| word.is_any(self.known.past_helpers));
        if was {
            Direction::Open
        } else {
            Direction::Coming
        }
    }

    fn is_infinitive(&self, to: usize) -> bool {
        let is_marked = self
            .words
            .get(to)
            .is_some_and(|word| word.is(self.known.infinitive));
        is_marked
            && self.words.get(to + 1).is_some_and(|verb| {
                let is_noun = verb.is_any(self.known.determiners)
                    || verb.text.ends_with(self.known.gerund_ending);
                verb.is_small() && !is_noun
            })
    }

    /// "agreed to meet", "are to meet", "leaders to meet" look forward; "had to leave" does not.
    fn infinitive(&self, to: usize) -> Option<Direction> {
        if self.words.get(to + 1)?.is_any(self.known.have) {
            return Some(Direction::Past);
        }
        let looks_forward =
            |word: &Word<'_>| word.is_any(self.known.plans) || word.is_any(self.known.be_present);
        if self.before(to, 4).any(looks_forward) {
            return Some(Direction::Coming);
        }
        let has_tense = (0..to).any(|at| !self.is_infinitive(at) && self.tense_at(at).is_some());
        (!has_tense).then_some(Direction::Coming)
    }

    fn is_past_form(&self, word: &Word<'_>) -> bool {
        let is_regular = word.text.len() > 3
            && word.text.ends_with(self.known.past_ending)
            && !word.is_any(self.known.not_past);
        word.is_small() && (is_regular || word.is_any(self.known.past_forms))
    }

    /// "the wounded man": a participle that stands before its noun.
    fn is_attribute(&self, at: usize) -> bool {
        let before = self.before(at, 1).next();
        before.is_some_and(|word| word.is_any(self.known.determiners) || word.is_possessive())
    }

    /// "was held", "will be held", "has been held", "is held": a participle with the verbs that
    /// help it.
    fn participle(&self, at: usize) -> Direction {
        for helper in self.before(at, 5) {
            match () {
                () if helper.is_any(self.known.have) || helper.is_any(self.known.past_helpers) => {
                    return Direction::Past;
                }
                () if helper.is_any(self.known.modals) || helper.is(self.known.infinitive) => {
                    return Direction::Coming;
                }
                () if helper.is_any(self.known.be_present) => {
                    // "is closed on Friday", but "is accused of … on Friday"
                    let is_last = at + 1 == self.words.len();
                    return if is_last {
                        Direction::Coming
                    } else {
                        Direction::Open
                    };
                }
                () if helper.is_any(self.known.adverbs) || helper.is_any(self.known.be) => {}
                () => break,
            }
        }
        Direction::Past
    }

    /// "ministers meet", "the ship leaves", "talks are on": the present of a schedule.
    fn is_schedule(&self, at: usize) -> bool {
        let Some(word) = self.words.get(at) else {
            return false;
        };
        if word.is_any(self.known.be_present) {
            return true;
        }
        let has_subject = self.before(at, 1).all(|subject| {
            let makes_a_noun = subject.is_any(self.known.determiners)
                || subject.is_any(self.known.before_nouns)
                || subject.is_possessive();
            subject.kind == Kind::Letters && !makes_a_noun
        });
        word.is_small() && has_subject && word.is_any(self.known.schedule_verbs)
    }
}
