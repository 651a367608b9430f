//! Sentences as weighted words.

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

/// The words of a text that say what it is about, in lower case.
pub(super) fn content_words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .filter(|word| {
            word.chars().nth(1).is_some() && STOP_WORDS.binary_search(&word.as_str()).is_err()
        })
}

/// A text as the weights of its words, sorted by word.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct TermVector {
    weights: Vec<(usize, f64)>,
}

impl TermVector {
    /// Cosine of the angle between two: 0 when they share no word, 1 when they are alike.
    pub(super) fn cosine(&self, other: &Self) -> f64 {
        let length = self.length() * other.length();
        if length == 0.0 {
            0.0
        } else {
            self.dot(other) / length
        }
    }

    fn dot(&self, other: &Self) -> f64 {
        let (mut ours, mut theirs) = (
            self.weights.iter().peekable(),
            other.weights.iter().peekable(),
        );
        let mut sum = 0.0;
        while let (Some((word, weight)), Some((other_word, other_weight))) =
            (ours.peek(), theirs.peek())
        {
            if word == other_word {
                sum += weight * other_weight;
            }
            if word <= other_word {
                ours.next();
            }
            if other_word <= word {
                theirs.next();
            }
        }
        sum
    }

    fn length(&self) -> f64 {
        self.weights
            .iter()
            .map(|(_, weight)| weight * weight)
            .sum::<f64>()
            .sqrt()
    }
}

/// The words of a set of sentences, with how much each tells.
#[derive(Debug)]
pub(super) struct Vocabulary {
    words: HashMap<String, usize>,
    /// ln(1 + N / df), by word.
    idf: Vec<f64>,
}

impl Vocabulary {
    /// From the content words of each sentence.
    pub(super) fn new(sentences: &[Vec<String>]) -> Self {
        let mut words = HashMap::new();
        let mut last_seen_in = Vec::new();
        let mut sentences_with = Vec::new();
        for (sentence, content) in sentences.iter().enumerate() {
            for word in content {
                let next = words.len();
                let word = *words.entry(word.clone()).or_insert(next);
                if word == next {
                    last_seen_in.push(usize::MAX);
                    sentences_with.push(0.0);
                }
                if last_seen_in[word] != sentence {
                    last_seen_in[word] = sentence;
                    sentences_with[word] += 1.0;
                }
            }
        }
        let count = sentences.len() as f64;
        let idf = sentences_with
            .iter()
            .map(|with| (1.0 + count / with).ln())
            .collect();
        Self { words, idf }
    }

    /// Weighs content words; words that no sentence has weigh nothing.
    pub(super) fn vector(&self, content: &[String]) -> TermVector {
        let mut ids: Vec<usize> = content
            .iter()
            .filter_map(|word| self.words.get(word).copied())
            .collect();
        ids.sort_unstable();
        let weights = ids
            .chunk_by(|a, b| a == b)
            .filter_map(|same| {
                let word = *same.first()?;
                Some((word, same.len() as f64 * self.idf[word]))
            })
            .collect();
        TermVector { weights }
    }

    /// The sum of vectors; its direction is that of their centroid.
    pub(super) fn sum<'v>(&self, vectors: impl Iterator<Item = &'v TermVector>) -> TermVector {
        let mut sums = vec![0.0; self.idf.len()];
        for (word, weight) in vectors.flat_map(|vector| &vector.weights) {
            sums[*word] += weight;
        }
        TermVector {
            weights: sums
                .into_iter()
                .enumerate()
                .filter(|(_, weight)| *weight > 0.0)
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stop_words_are_sorted_for_the_search() {
        assert!(STOP_WORDS.is_sorted());
    }

    #[test]
    fn only_telling_words_count() {
        let words: Vec<_> = content_words("The U.S.-backed Mayor’s 5,000 men").collect();
        assert_eq!(words, ["backed", "mayor", "000", "men"]);
    }

    #[test]
    fn rare_words_weigh_more_and_cosine_is_of_the_angle() {
        let sentences: Vec<Vec<String>> = ["river bridge", "river town", "river town town"]
            .map(|sentence| content_words(sentence).collect())
            .to_vec();
        let vocabulary = Vocabulary::new(&sentences);
        let [bridge, town, towns] = [0, 1, 2].map(|at| vocabulary.vector(&sentences[at]));
        assert!(town.cosine(&towns) > town.cosine(&bridge));
        assert!((town.cosine(&town) - 1.0).abs() < 1e-12);
        assert_eq!(town.cosine(&TermVector::default()), 0.0);
        let mine = 4f64.ln();
        let shared = 2f64.ln();
        let expected = shared * shared / (mine.hypot(shared) * 2.5f64.ln().hypot(shared));
        assert!((town.cosine(&bridge) - expected).abs() < 1e-12);
    }
}
