//! Sentences as weighted words.

use crate::text::Token;
use crate::vocabulary::Words;
use std::collections::HashMap;

/// Visits the words that say what a text is about, in lower case: the parts of its tokens, "don"
/// and "t" of "don’t".
fn each_content_word(tokens: &[Token<'_>], stop_words: Words, mut visit: impl FnMut(&str)) {
    let mut lower = String::new();
    let texts = tokens.iter().map(|token| token.text);
    for word in texts.flat_map(|text| text.split(|c: char| !c.is_alphanumeric())) {
        lower.clear();
        if word.is_ascii() {
            lower.push_str(word);
            lower.make_ascii_lowercase();
        } else {
            lower.extend(word.chars().flat_map(char::to_lowercase));
        }
        let is_long = lower.chars().nth(1).is_some();
        if is_long && stop_words.binary_search(&lower.as_str()).is_err() {
            visit(&lower);
        }
    }
}

/// A text as the weights of its words, sorted by word.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct TermVector {
    weights: Vec<(WordId, f64)>,
    length: f64,
}

/// Index of a word in a [`TermIndex`].
type WordId = usize;

impl TermVector {
    /// Cosine of the angle between two: 0 when they share no word, 1 when they are alike.
    pub(super) fn cosine(&self, other: &Self) -> f64 {
        let mut theirs = other.weights.iter().peekable();
        let mut dot = 0.0;
        for (word, weight) in &self.weights {
            while theirs.next_if(|(other, _)| other < word).is_some() {}
            if let Some((_, other_weight)) = theirs.next_if(|(other, _)| other == word) {
                dot += weight * other_weight;
            }
        }
        cosine(dot, self.length, other.length)
    }
}

/// The sum of vectors; its direction is that of their centroid.
#[derive(Debug)]
pub(super) struct Centroid {
    weights: Vec<f64>,
    length: f64,
}

impl Centroid {
    /// Cosine of the angle to one of the vectors.
    pub(super) fn cosine(&self, vector: &TermVector) -> f64 {
        let dot = vector
            .weights
            .iter()
            .map(|(word, weight)| weight * self.weights[*word])
            .sum();
        cosine(dot, self.length, vector.length)
    }
}

fn cosine(dot: f64, length: f64, other_length: f64) -> f64 {
    let lengths = length * other_length;
    if lengths == 0.0 { 0.0 } else { dot / lengths }
}

fn length(weights: impl Iterator<Item = f64>) -> f64 {
    weights.map(|weight| weight * weight).sum::<f64>().sqrt()
}

/// The words of a set of sentences, with how many of these have each.
#[derive(Debug)]
pub(super) struct TermIndex {
    /// Left out.
    stop_words: Words,
    words: HashMap<String, WordId>,
    sentences_with: Vec<f64>,
    sentences: f64,
}

impl TermIndex {
    pub(super) fn new(stop_words: Words) -> Self {
        Self {
            stop_words,
            words: HashMap::new(),
            sentences_with: Vec::new(),
            sentences: 0.0,
        }
    }

    /// Adds a sentence. Its words, each as often as it has them, sorted.
    pub(super) fn add(&mut self, sentence: &[Token<'_>]) -> Vec<WordId> {
        let mut words = Vec::new();
        each_content_word(sentence, self.stop_words, |word| {
            let next = self.words.len();
            words.push(match self.words.get(word) {
                Some(known) => *known,
                None => {
                    self.words.insert(word.to_owned(), next);
                    next
                }
            });
        });
        self.sentences_with.resize(self.words.len(), 0.0);
        self.sentences += 1.0;
        words.sort_unstable();
        for same in words.chunk_by(|a, b| a == b) {
            self.sentences_with[same[0]] += 1.0;
        }
        words
    }

    /// The words of a text that sentences have, sorted.
    pub(super) fn known(&self, text: &[Token<'_>]) -> Vec<WordId> {
        let mut words = Vec::new();
        each_content_word(text, self.stop_words, |word| {
            words.extend(self.words.get(word).copied())
        });
        words.sort_unstable();
        words
    }

    /// Weighs sorted words by tf · ln(1 + N / df), when all sentences are in.
    pub(super) fn vector(&self, words: &[WordId]) -> TermVector {
        let weight = |same: &[WordId]| {
            let word = same[0];
            let idf = libm::log(1.0 + self.sentences / self.sentences_with[word]);
            (word, same.len() as f64 * idf)
        };
        let weights: Vec<_> = words.chunk_by(|a, b| a == b).map(weight).collect();
        TermVector {
            length: length(weights.iter().map(|(_, weight)| *weight)),
            weights,
        }
    }

    /// The centroid of vectors.
    pub(super) fn centroid(&self, vectors: &[TermVector]) -> Centroid {
        let mut weights = vec![0.0; self.words.len()];
        for (word, weight) in vectors.iter().flat_map(|vector| &vector.weights) {
            weights[*word] += weight;
        }
        Centroid {
            length: length(weights.iter().copied()),
            weights,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::TokenizedText;
    use crate::vocabulary::Vocabulary;

    #[test]
    fn only_telling_words_count() {
        let mut words = Vec::new();
        let text = TokenizedText::whole("The U.S.-backed Mayor’s 5,000 men", Vocabulary::of(None));
        each_content_word(
            text.tokens(),
            text.vocabulary().summary.stop_words,
            |word| words.push(word.to_owned()),
        );
        assert_eq!(words, ["backed", "mayor", "000", "men"]);
    }

    #[test]
    fn rare_words_weigh_more_and_cosine_is_of_the_angle() {
        let mut terms = TermIndex::new(Vocabulary::of(None).summary.stop_words);
        let words = ["river bridge", "river town", "river town town"]
            .map(|text| terms.add(TokenizedText::whole(text, Vocabulary::of(None)).tokens()));
        let [bridge, town, towns] = words.map(|words| terms.vector(&words));
        assert!(town.cosine(&towns) > town.cosine(&bridge));
        assert!((town.cosine(&town) - 1.0).abs() < 1e-12);
        assert_eq!(town.cosine(&TermVector::default()), 0.0);
        let (river_idf, bridge_idf, town_idf) = (libm::log(2.0), libm::log(4.0), libm::log(2.5));
        let lengths = libm::hypot(river_idf, bridge_idf) * libm::hypot(river_idf, town_idf);
        assert!((town.cosine(&bridge) - river_idf * river_idf / lengths).abs() < 1e-12);
        let centroid = terms.centroid(&[town.clone(), town.clone()]);
        assert!((centroid.cosine(&bridge) - town.cosine(&bridge)).abs() < 1e-12);
        assert_eq!(
            terms.known(TokenizedText::whole("a town unheard of", Vocabulary::of(None)).tokens()),
            terms.known(TokenizedText::whole("Town", Vocabulary::of(None)).tokens())
        );
    }
}
