//! Sentences as weighted words.

use crate::text::Token;
use std::collections::HashMap;

/// Words too common to say what a sentence is about. Sorted.
#[rustfmt::skip]
const STOP_WORDS: &[&str] = &[
    "a", "about", "above", "according", "added", "after", "again", "against", "all", "also", "am",
    "among", "an", "and", "any", "are", "around", "as", "at", "be", "because", "been", "before",
    "being", "below", "between", "both", "but", "by", "can", "could", "did", "do", "does", "doing",
    "don", "down", "during", "each", "even", "few", "for", "from", "further", "get", "had", "has",
    "have", "having", "he", "her", "here", "hers", "him", "his", "how", "however", "i", "if", "in",
    "into", "is", "it", "its", "just", "ll", "made", "make", "many", "may", "me", "might", "more",
    "most", "much", "must", "my", "no", "nor", "not", "now", "of", "off", "on", "once", "one",
    "only", "or", "other", "our", "out", "over", "own", "per", "re", "said", "same", "say", "says",
    "she", "should", "since", "so", "some", "still", "such", "t", "than", "that", "the", "their",
    "them", "then", "there", "these", "they", "this", "those", "though", "through", "to", "told",
    "too", "under", "until", "up", "us", "ve", "very", "was", "we", "well", "were", "what", "when",
    "where", "which", "while", "who", "whom", "why", "will", "with", "would", "yet", "you", "your",
];

/// Visits the words that say what a text is about, in lower case: the parts of its tokens, "don"
/// and "t" of "don’t".
fn each_content_word(tokens: &[Token<'_>], mut visit: impl FnMut(&str)) {
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
        if is_long && STOP_WORDS.binary_search(&lower.as_str()).is_err() {
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

/// Index of a word in a [`Vocabulary`].
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
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    words: HashMap<String, WordId>,
    sentences_with: Vec<f64>,
    sentences: f64,
}

impl Vocabulary {
    /// Adds a sentence. Its words, each as often as it has them, sorted.
    pub(super) fn add(&mut self, sentence: &[Token<'_>]) -> Vec<WordId> {
        let mut words = Vec::new();
        each_content_word(sentence, |word| {
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
        each_content_word(text, |word| words.extend(self.words.get(word).copied()));
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

    #[test]
    fn stop_words_are_sorted_for_the_search() {
        assert!(STOP_WORDS.is_sorted());
    }

    #[test]
    fn only_telling_words_count() {
        let mut words = Vec::new();
        let text = TokenizedText::whole("The U.S.-backed Mayor’s 5,000 men");
        each_content_word(text.tokens(), |word| words.push(word.to_owned()));
        assert_eq!(words, ["backed", "mayor", "000", "men"]);
    }

    #[test]
    fn rare_words_weigh_more_and_cosine_is_of_the_angle() {
        let mut vocabulary = Vocabulary::default();
        let words = ["river bridge", "river town", "river town town"]
            .map(|text| vocabulary.add(TokenizedText::whole(text).tokens()));
        let [bridge, town, towns] = words.map(|words| vocabulary.vector(&words));
        assert!(town.cosine(&towns) > town.cosine(&bridge));
        assert!((town.cosine(&town) - 1.0).abs() < 1e-12);
        assert_eq!(town.cosine(&TermVector::default()), 0.0);
        let (river_idf, bridge_idf, town_idf) = (libm::log(2.0), libm::log(4.0), libm::log(2.5));
        let lengths = libm::hypot(river_idf, bridge_idf) * libm::hypot(river_idf, town_idf);
        assert!((town.cosine(&bridge) - river_idf * river_idf / lengths).abs() < 1e-12);
        let centroid = vocabulary.centroid(&[town.clone(), town.clone()]);
        assert!((centroid.cosine(&bridge) - town.cosine(&bridge)).abs() < 1e-12);
        assert_eq!(
            vocabulary.known(TokenizedText::whole("a town unheard of").tokens()),
            vocabulary.known(TokenizedText::whole("Town").tokens())
        );
    }
}
