//! What the rest of the document says about a word: the same word after "in", after "Mr", before
//! "said", in small letters.

use super::facts::Facts;
use super::hash::Hash;
use crate::vocabulary::Classes;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// How often a word was seen in each of some surroundings; counts stop at 255.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Seen {
    /// In small letters.
    pub(super) lower: u8,
    /// With a capital.
    pub(super) capital: u8,
    /// With a capital after "in", "near", "northern".
    pub(super) locative: u8,
    /// With a capital after "Mr", "President", or a given name.
    pub(super) titled: u8,
    /// With a capital before "said", "who".
    pub(super) speaks: u8,
    /// With a capital after another capital: a part of a longer name.
    pub(super) joined: u8,
}

/// The words of one document.
#[derive(Debug, Clone, Default)]
pub(super) struct Evidence {
    words: HashMap<Hash, Seen, BuildHasherDefault<AlreadyHashed>>,
}

impl Evidence {
    /// Before the first of so many words, half of which are others as a rule.
    pub(super) fn before(words: usize) -> Self {
        Self {
            words: HashMap::with_capacity_and_hasher(words / 2, BuildHasherDefault::default()),
        }
    }

    /// Counts the words of one sentence.
    pub(super) fn read(&mut self, sentence: &[Facts]) {
        for (at, facts) in sentence.iter().enumerate() {
            if !facts.is_word {
                continue;
            }
            let seen = self.words.entry(facts.lower).or_default();
            if !facts.capital {
                bump(&mut seen.lower);
                continue;
            }
            bump(&mut seen.capital);
            if let Some(before) = at.checked_sub(1).map(|at| &sentence[at]) {
                let place = Classes::LOCATIVE | Classes::DIRECTION;
                bump_if(before.classes.is(place), &mut seen.locative);
                bump_if(
                    before.classes.is(Classes::TITLE | Classes::FIRST_NAME),
                    &mut seen.titled,
                );
                bump_if(before.capital && before.is_word && at > 1, &mut seen.joined);
            }
            if let Some(after) = sentence.get(at + 1) {
                let person = Classes::SPEECH | Classes::PERSONAL;
                bump_if(after.classes.is(person) && !after.capital, &mut seen.speaks);
            }
        }
    }

    /// What is known of a word.
    pub(super) fn of(&self, facts: &Facts) -> Seen {
        self.words.get(&facts.lower).copied().unwrap_or_default()
    }
}

fn bump(count: &mut u8) {
    *count = count.saturating_add(1);
}

fn bump_if(condition: bool, count: &mut u8) {
    *count = count.saturating_add(u8::from(condition));
}

/// Hashes of words are hashes already.
#[derive(Debug, Clone, Default)]
pub(super) struct AlreadyHashed(u64);

impl Hasher for AlreadyHashed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = (self.0 << 8) ^ u64::from(byte);
        }
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }
}
