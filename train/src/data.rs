//! All annotated words with the numbers of their features, ready for training.

use crate::allowed::{self, States};
use crate::casing::{Casing, recase};
use crate::gazetteers::Gazetteers;
use crate::random::Random;
use crate::text::{Annotated, Corpus};
use geobrief::recognize::crf::{Family, Observed, WordTable, observe};
use std::collections::HashMap;

/// Features seen fewer times are not used.
const SEEN: u8 = 2;
/// Share of the texts that are used again in other letters.
const RECASED: f32 = 0.3;

/// Words, sentences and features of all texts.
#[derive(Debug, Default)]
pub(crate) struct Data {
    /// Features by number.
    pub(crate) features: Vec<Feature>,
    /// Sentences in the order of the texts.
    pub(crate) sentences: Vec<Sentence>,
    /// Numbers of the features of all words.
    numbers: Vec<u32>,
    /// One past the last feature of each word.
    ends: Vec<usize>,
    allowed: Vec<States>,
}

/// A feature that is seen often enough.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Feature {
    pub(crate) hash: u64,
    pub(crate) family: Family,
    /// Words that have it.
    pub(crate) count: u32,
}

/// Words that are labelled together: a sentence, or the part of one that may hold names.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sentence {
    /// Number of its text in the list.
    pub(crate) text: usize,
    pub(crate) corpus: Corpus,
    first: usize,
    end: usize,
}

impl Data {
    /// Reads all texts, some of them again in other letters.
    pub(crate) fn of(texts: &[Annotated], gazetteers: &Gazetteers, words: WordTable<'_>) -> Self {
        let plan = plan(texts);
        let mut counts = Sketch::new();
        for (text, casing) in &plan {
            let observed = read(&texts[*text], *casing, gazetteers, words).1;
            observed
                .features
                .iter()
                .for_each(|(_, hash)| counts.add(*hash));
        }
        let mut data = Self::default();
        let mut known = HashMap::new();
        for (text, casing) in &plan {
            let (annotated, observed) = read(&texts[*text], *casing, gazetteers, words);
            data.add(*text, &annotated, &observed, &counts, &mut known);
        }
        data
    }

    fn add(
        &mut self,
        text: usize,
        annotated: &Annotated,
        observed: &Observed,
        counts: &Sketch,
        known: &mut HashMap<u64, u32>,
    ) {
        let first = self.allowed.len();
        self.allowed.extend(allowed::states(annotated, observed));
        let mut start = 0;
        for &end in &observed.ends {
            for &(family, hash) in &observed.features[start..end] {
                if counts.of(hash) < SEEN {
                    continue;
                }
                let number = *known.entry(hash).or_insert_with(|| {
                    let count = 0;
                    self.features.push(Feature {
                        hash,
                        family,
                        count,
                    });
                    (self.features.len() - 1) as u32
                });
                self.features[number as usize].count += 1;
                self.numbers.push(number);
            }
            self.ends.push(self.numbers.len());
            start = end;
        }
        for window in &observed.windows {
            self.sentences.push(Sentence {
                text,
                corpus: annotated.corpus,
                first: first + window.start,
                end: first + window.end,
            });
        }
    }

    /// The features of each word of a sentence.
    pub(crate) fn words(&self, sentence: Sentence) -> impl Iterator<Item = &[u32]> {
        (sentence.first..sentence.end).map(|word| {
            let start = word.checked_sub(1).map_or(0, |before| self.ends[before]);
            &self.numbers[start..self.ends[word]]
        })
    }

    /// The possible states of each word of a sentence.
    pub(crate) fn allowed(&self, sentence: Sentence) -> &[States] {
        &self.allowed[sentence.first..sentence.end]
    }

    /// How many words there are.
    pub(crate) fn len(&self) -> usize {
        self.allowed.len()
    }
}

/// Every text as it is, and some again in other letters.
fn plan(texts: &[Annotated]) -> Vec<(usize, Option<Casing>)> {
    let mut random = Random::new(1);
    let mut plan = Vec::new();
    for text in 0..texts.len() {
        plan.push((text, None));
        if random.fraction() < RECASED {
            plan.push((text, Some(Casing::ALL[random.below(Casing::ALL.len())])));
        }
    }
    plan
}

fn read(
    text: &Annotated,
    casing: Option<Casing>,
    gazetteers: &Gazetteers,
    words: WordTable<'_>,
) -> (Annotated, Observed) {
    let text = casing.map_or_else(|| text.clone(), |casing| recase(text, casing));
    let observed = observe(&text.document, gazetteers.of(text.corpus), words);
    (text, observed)
}

/// Roughly how often each hash was seen, never less.
struct Sketch(Vec<u8>);

impl Sketch {
    const BITS: u32 = 26;

    fn new() -> Self {
        Self(vec![0; 1 << Self::BITS])
    }

    fn slot(hash: u64) -> usize {
        (hash >> (64 - Self::BITS)) as usize
    }

    fn add(&mut self, hash: u64) {
        let count = &mut self.0[Self::slot(hash)];
        *count = count.saturating_add(1);
    }

    fn of(&self, hash: u64) -> u8 {
        self.0[Self::slot(hash)]
    }
}
