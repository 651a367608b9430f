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
    /// It is announced by words that reports of the past use as well: "would leave", "to leave".
    Supposed,
    /// Nothing tells.
    Open,
    /// It is an entry of a list, which may be a chronicle or a programme.
    Listed,
}

/// How far from an expression its verb is looked for, in words.
const REACH: usize = 18;
/// How near "is" stands to a day that it announces, in words: "The vote is on Friday".
const NEAR: usize = 3;

/// The side on which an expression of `length` words at `at` lies.
pub(super) fn direction(words: &[Word<'_>], at: usize, length: usize, known: &Tenses) -> Direction {
    let tense = |clause: &Clause<'_, '_>, side| clause.tense(side);
    stretches(words, at, length, known, tense).unwrap_or(Direction::Open)
}

/// Whether a verb that tells of the past or of what is to come stands among some words.
pub(super) fn has_verb(words: &[Word<'_>], known: &Tenses) -> bool {
    let clause = Clause { words, known };
    (0..words.len()).any(|at| clause.tense_at(at).is_some())
}

/// What is found first in the stretches around an expression: before and behind it in its clause, then
/// in its sentence.
pub(super) fn stretches<T>(
    words: &[Word<'_>],
    at: usize,
    length: usize,
    known: &Tenses,
    find: impl Fn(&Clause<'_, '_>, Side) -> Option<T>,
) -> Option<T> {
    let behind = at + length;
    let ends_clause = |i: usize| {
        ends_sentence(words, i) || words.get(i).is_some_and(|word| ends_clause(word, known))
    };
    let ends_sentence = |i: usize| ends_sentence(words, i);
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
    stretches.into_iter().find_map(|(from, to, side)| {
        let words = words.get(from..to)?;
        find(&Clause { words, known }, side)
    })
}

fn bound_before(words: &[Word<'_>], at: usize, ends: impl Fn(usize) -> bool) -> usize {
    let first = at.min(words.len()).saturating_sub(REACH);
    (first..at)
        .rev()
        .find(|&i| ends(i))
        .map_or(first, |i| i + 1)
}

fn bound_after(words: &[Word<'_>], at: usize, ends: impl Fn(usize) -> bool) -> usize {
    let last = words.len().min(at + REACH);
    (at..last).find(|&i| ends(i)).unwrap_or(last)
}

/// Whether a mark ends a sentence; the stop of "a.m." does not.
pub(super) fn ends_sentence(words: &[Word<'_>], at: usize) -> bool {
    let Some(mark) = words.get(at).filter(|word| word.kind == Kind::Mark) else {
        return false;
    };
    let before = at.checked_sub(1).and_then(|at| words.get(at));
    let is_abbreviation = || {
        before.is_some_and(|word| {
            let is_close = word.span.end() == mark.span.start();
            is_close && word.is_small() && (word.text.contains('.') || word.text.len() == 1)
        })
    };
    match mark.text.chars().next() {
        Some('.') => !is_abbreviation(),
        Some('!' | '?' | ';' | '“' | '”' | '"') => true,
        _ => false,
    }
}

fn ends_clause(word: &Word<'_>, known: &Tenses) -> bool {
    let is_mark = word.kind == Kind::Mark && word.text.starts_with([',', ':', '(', ')']);
    is_mark || word.is_dash() || word.is_any(known.clause_openers)
}

/// On which side of the expression a stretch stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Before,
    Behind,
}

/// A stretch of words between marks.
pub(super) struct Clause<'c, 't> {
    pub(super) words: &'c [Word<'t>],
    pub(super) known: &'c Tenses,
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
            let is_near = |at: usize| side == Side::Before && at + NEAR >= self.words.len();
            let is_schedule =
                |&at: &usize| self.is_schedule(at) && (is_near(at) || !self.is_being(at));
            (places.iter().any(is_schedule)).then_some(Direction::Supposed)
        })
    }

    /// The tense that a word shows with those before it.
    pub(super) fn tense_at(&self, at: usize) -> Option<Direction> {
        let word = self.words.get(at)?;
        match () {
            () if word.is_any(self.known.modals) => {
                let next = self
                    .behind(at + 1)
                    .find(|word| !word.is_any(self.known.adverbs));
                // "would have left", "would not comment"
                let is_past = [self.known.have, self.known.refused];
                let is_perfect =
                    next.is_some_and(|next| is_past.iter().any(|list| next.is_any(list)));
                Some(match () {
                    () if is_perfect => Direction::Past,
                    () if word.is_any(self.known.reported_modals) => Direction::Supposed,
                    () => Direction::Coming,
                })
            }
            () if word.is_any(self.known.planned) => Some(self.planned(at)),
            () if self.is_infinitive(at) => self.infinitive(at),
            () if word.is_any(self.known.past_helpers) => Some(Direction::Past),
            () if self.is_past_form(word) && !self.is_attribute(at) => Some(self.participle(at)),
            () => None,
        }
    }

    pub(super) fn behind(&self, at: usize) -> impl Iterator<Item = &'c Word<'t>> {
        self.words.get(at..).unwrap_or_default().iter()
    }

    /// At most `count` words before one, the nearest first.
    pub(super) fn before(&self, at: usize, count: usize) -> impl Iterator<Item = &'c Word<'t>> {
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

    pub(super) fn is_infinitive(&self, to: usize) -> bool {
        let is_marked = self
            .words
            .get(to)
            .is_some_and(|word| word.is(self.known.infinitive));
        is_marked
            && self.words.get(to + 1).is_some_and(|verb| {
                let is_noun = verb.is_any(self.known.determiners)
                    || verb.is_any(self.known.pronouns)
                    || verb.text.ends_with(self.known.gerund_ending);
                verb.is_small() && !is_noun
            })
    }

    /// "agreed to meet", "are to meet", "leaders to meet" look forward; "had to leave" does not.
    fn infinitive(&self, to: usize) -> Option<Direction> {
        if self.words.get(to + 1)?.is_any(self.known.have) {
            return Some(Direction::Past);
        }
        // "announcing a programme to speed the work"
        let is_gerund = |word: &Word<'_>| {
            let is_plan = word.is_any(self.known.plans) || word.is_any(self.known.planned);
            word.is_small()
                && word.text.len() > 5
                && word.text.ends_with(self.known.gerund_ending)
                && !is_plan
        };
        if self.before(to, to).any(is_gerund) {
            return None;
        }
        if self.before(to, 4).any(|word| self.looks_forward(word)) {
            return Some(Direction::Supposed);
        }
        let has_tense = (0..to).any(|at| !self.is_infinitive(at) && self.tense_at(at).is_some());
        (!has_tense).then_some(Direction::Supposed)
    }

    pub(super) fn looks_forward(&self, word: &Word<'_>) -> bool {
        word.is_any(self.known.plans) || word.is_any(self.known.be_present)
    }

    fn is_being(&self, at: usize) -> bool {
        (self.words.get(at)).is_some_and(|word| word.is_any(self.known.be_present))
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
                () if helper.is_any(self.known.reported_modals) => return Direction::Supposed,
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
    pub(super) fn is_schedule(&self, at: usize) -> bool {
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
