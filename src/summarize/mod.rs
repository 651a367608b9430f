//! Picks the sentences that carry the article. They are quoted, never rewritten.

mod choose;
mod clean;
mod sentence;
mod terms;

use crate::document::{BlockId, Document, passages, trimmed};
use crate::score::{Scored, best_first};
use crate::span::Span;
use choose::Ranking;
use sentence::sentence_ends;

/// One sentence of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sentence {
    /// The block it stands in.
    pub block: BlockId,
    /// Its number in the block, from 1.
    pub number: u32,
    /// Its words, without surrounding white space.
    pub span: Span,
}

/// The article in a few of its own sentences. Where a sentence begins with a dateline
/// ("KABUL, Aug. 11 (XYZ) —"), the span here begins behind it; block and number stay.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Summary {
    /// The one sentence that says it.
    pub bottom_line: Option<Sentence>,
    /// Three to six more, in the order of the text (fewer when the article is shorter).
    pub takeaways: Vec<Sentence>,
}

/// How to choose.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SummarizeOptions {
    /// Takeaways that an article gets if it has twice as many statements. Default: 3.
    pub least_takeaways: usize,
    /// Takeaways of the longest article. Default: 6.
    pub most_takeaways: usize,
    /// Words that a sentence needs. Default: 5.
    pub least_words: usize,
    /// How fast a sentence counts less the later it stands: e^(−decay · position). Default: 0.3.
    pub position_decay: f64,
    /// Weight of the score against repetition, 0..=1, when takeaways are chosen. Default: 0.7.
    pub relevance: f64,
}

impl Default for SummarizeOptions {
    fn default() -> Self {
        Self {
            least_takeaways: 3,
            most_takeaways: 6,
            least_words: 5,
            position_decay: 0.3,
            relevance: 0.7,
        }
    }
}

/// Every sentence of the document, in the order of the text. A sentence never crosses a
/// paragraph, and together they cover every word of the blocks.
#[must_use]
pub fn sentences(document: &Document) -> Vec<Sentence> {
    let text = document.text.as_str();
    let mut sentences = Vec::new();
    for block in &document.blocks {
        let mut number = 0;
        for passage in passages(text, block.span) {
            let mut start = passage.start();
            for end in sentence_ends(passage.slice(text)) {
                let end = passage.start() + end;
                if let Some(span) = trimmed(text, start, end).filter(|span| !span.is_empty()) {
                    number += 1;
                    sentences.push(Sentence {
                        block: block.id,
                        number,
                        span,
                    });
                }
                start = end;
            }
        }
    }
    sentences
}

/// Chooses bottom line and takeaways among the sentences of the article; title and comments are
/// left out. `sentences` are those of [`sentences`].
#[must_use]
pub fn summarize(
    document: &Document,
    sentences: &[Sentence],
    options: &SummarizeOptions,
) -> Summary {
    Ranking::new(document, sentences, options).summary(options)
}

/// How much each sentence says of the article, in the order of `sentences`.
///
/// # Units
/// 0..=1; 0 for the title, comments, headings and other sentences that no summary quotes.
#[must_use]
pub fn sentence_scores(
    document: &Document,
    sentences: &[Sentence],
    options: &SummarizeOptions,
) -> Vec<f64> {
    let mut scores = vec![0.0; sentences.len()];
    for (index, score) in Ranking::new(document, sentences, options).scores() {
        scores[index] = score;
    }
    scores
}

/// The sentences that say most among those that name a place: at most `count` of `indexes` into
/// the sentences that `scores` belongs to, in the order of the text, each once.
#[must_use]
pub fn best_sentences_for(indexes: &[usize], scores: &[f64], count: usize) -> Vec<usize> {
    let mut ranked: Vec<_> = indexes
        .iter()
        .filter_map(|&index| Some(Scored::new(*scores.get(index)?, index)))
        .collect();
    ranked.sort_unstable_by(best_first);
    ranked.dedup_by_key(|sentence| sentence.value);
    let mut best: Vec<_> = ranked
        .into_iter()
        .take(count)
        .map(|sentence| sentence.value)
        .collect();
    best.sort_unstable();
    best
}

#[cfg(test)]
mod tests;
