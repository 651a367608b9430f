//! Picks the sentences that carry the article. They are quoted, never rewritten.

mod choose;
mod clean;
mod genre;
mod signs;
mod terms;

use crate::document::{BlockId, Document};
use crate::score::{Scored, best_first};
use crate::span::Span;
use crate::text::{Part, TokenizedText};
use choose::Ranking;

pub use genre::Genre;

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
    /// What kind of text it is.
    pub genre: Genre,
    /// The one sentence that says it. A list and a long read have none: their title does.
    pub bottom_line: Option<Sentence>,
    /// The sentence below the title that says what a list or a long read is about.
    pub standfirst: Option<Sentence>,
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

/// The sentences of the text with their numbers, in the same order. `text` is that of the
/// document, see [`Document::tokenized`].
#[must_use]
pub fn sentences(document: &Document, text: &TokenizedText<'_>) -> Vec<Sentence> {
    let of_blocks = text.sentences().chunk_by(|a, b| a.block == b.block);
    let numbered = of_blocks.flat_map(|sentences| (1..).zip(sentences));
    let sentence = |(number, part): (u32, &Part)| {
        let block = document.blocks.get(part.block)?.id;
        let span = part.span;
        Some(Sentence {
            block,
            number,
            span,
        })
    };
    numbered.filter_map(sentence).collect()
}

/// Chooses bottom line and takeaways among the sentences of the article; title and comments are
/// left out. `sentences` are those of [`sentences`].
#[must_use]
pub fn summarize(
    document: &Document,
    text: &TokenizedText<'_>,
    sentences: &[Sentence],
    options: &SummarizeOptions,
) -> Summary {
    Ranking::new(document, text, sentences, options).summary(options)
}

/// How much each sentence says of the article, in the order of `sentences`.
///
/// # Units
/// 0..=1; 0 for the title, comments, headings and other sentences that no summary quotes.
#[must_use]
pub fn sentence_scores(
    document: &Document,
    text: &TokenizedText<'_>,
    sentences: &[Sentence],
    options: &SummarizeOptions,
) -> Vec<f64> {
    let mut scores = vec![0.0; sentences.len()];
    for (index, score) in Ranking::new(document, text, sentences, options).scores() {
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
