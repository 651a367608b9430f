//! Ranks the sentences of the article and chooses from them.

use super::clean::{is_credit, is_quotation, is_report, points_back};
use super::terms::{Centroid, TermIndex, TermVector};
use super::{Sentence, SummarizeOptions, Summary};
use crate::document::{BlockId, Document, dateline};
use crate::score::{Scored, best_first};
use crate::span::Span;
use crate::text::TokenizedText;
use crate::vocabulary::Vocabulary;

/// Nearness, as a cosine, from which one sentence only repeats another.
const REPEATS: f64 = 0.7;

/// What the bottom line gains, at most, for nearness to the title, and for standing first. Found
/// by reading what they choose from news of several corpora.
const TITLE_WEIGHT: f64 = 0.5;
const EARLY_WEIGHT: f64 = 0.3;

/// A sentence of the article that may stand in a summary.
struct Statement {
    /// Its index in the list of all sentences.
    index: usize,
    /// Without its dateline.
    sentence: Sentence,
    standing: Standing,
    vector: TermVector,
    /// 0..=1.
    score: f64,
}

/// What a statement needs to be understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// Nothing.
    Alone,
    /// Nothing, but it is somebody's words.
    Quotation,
    /// The sentence before it.
    PointsBack,
}

impl Standing {
    fn of(sentence: &str, vocabulary: &Vocabulary) -> Self {
        if points_back(sentence, &vocabulary.summary) {
            Self::PointsBack
        } else if is_quotation(sentence) {
            Self::Quotation
        } else {
            Self::Alone
        }
    }
}

/// The article's statements, in its order, scored.
pub(super) struct Ranking {
    statements: Vec<Statement>,
    title: TermVector,
}

impl Ranking {
    pub(super) fn new(
        document: &Document,
        text: &TokenizedText<'_>,
        sentences: &[Sentence],
        options: &SummarizeOptions,
    ) -> Self {
        let candidates = reports(document, sentences, options.least_words);
        let mut terms = TermIndex::new(text.vocabulary().summary.stop_words);
        let words: Vec<_> = candidates
            .iter()
            .map(|(_, sentence)| terms.add(text.tokens_within(sentence.span)))
            .collect();
        let vectors: Vec<_> = words.iter().map(|words| terms.vector(words)).collect();
        let centroid = terms.centroid(&vectors);
        let lengths = words.iter().map(Vec::len);
        let scores = scores(lengths, &vectors, &centroid, options);
        let title = document.metadata.title.value().map_or("", String::as_str);
        Self {
            title: terms
                .vector(&terms.known(TokenizedText::whole(title, text.vocabulary()).tokens())),
            statements: candidates
                .into_iter()
                .zip(vectors)
                .zip(scores)
                .map(|(((index, sentence), vector), score)| Statement {
                    index,
                    sentence,
                    standing: Standing::of(sentence.span.slice(&document.text), text.vocabulary()),
                    vector,
                    score,
                })
                .collect(),
        }
    }

    /// Index and score of every statement.
    pub(super) fn scores(&self) -> impl Iterator<Item = (usize, f64)> {
        self.statements
            .iter()
            .map(|statement| (statement.index, statement.score))
    }

    /// Chooses bottom line and takeaways.
    pub(super) fn summary(&self, options: &SummarizeOptions) -> Summary {
        let mut choice = Choice::new(&self.statements);
        let bottom_line = self.bottom_line(options);
        if let Some(at) = bottom_line {
            choice.note(at);
        }
        let mut takeaways = Vec::new();
        while takeaways.len() < self.most_takeaways(options)
            && let Some(at) = choice.next(&takeaways, options.relevance)
        {
            choice.note(at);
            takeaways.push(at);
        }
        takeaways.sort_unstable();
        let sentence = |at: usize| Some(self.statements.get(at)?.sentence);
        Summary {
            bottom_line: bottom_line.and_then(sentence),
            takeaways: takeaways.into_iter().filter_map(sentence).collect(),
        }
    }

    /// The statement that scores best, with something on top for saying what the title says and
    /// for standing early.
    fn bottom_line(&self, options: &SummarizeOptions) -> Option<usize> {
        let statements = self.statements.iter().enumerate();
        statements
            .filter(|(_, statement)| statement.standing == Standing::Alone)
            .map(|(at, statement)| {
                let about_title = TITLE_WEIGHT * statement.vector.cosine(&self.title);
                let early = EARLY_WEIGHT * libm::exp(-options.position_decay * at as f64);
                Scored::new(statement.score + about_title + early, at)
            })
            .min_by(best_first)
            .map(|best| best.value)
    }

    /// How many takeaways the article has words for: one in four statements, and never more than
    /// half of them.
    fn most_takeaways(&self, options: &SummarizeOptions) -> usize {
        let statements = self.statements.len();
        (statements / 4)
            .max(options.least_takeaways)
            .min(options.most_takeaways)
            .min(statements / 2)
    }
}

/// Maximal marginal relevance: chooses what scores well and does not repeat what was chosen.
struct Choice<'r> {
    statements: &'r [Statement],
    /// For each statement, its nearness to the nearest one chosen; 1 for those.
    repetition: Vec<f64>,
}

impl<'r> Choice<'r> {
    fn new(statements: &'r [Statement]) -> Self {
        Self {
            statements,
            repetition: vec![0.0; statements.len()],
        }
    }

    fn note(&mut self, chosen: usize) {
        let Some(chosen) = self.statements.get(chosen) else {
            return;
        };
        for (repetition, statement) in self.repetition.iter_mut().zip(self.statements) {
            let nearness = if statement.index == chosen.index {
                1.0
            } else {
                statement.vector.cosine(&chosen.vector)
            };
            *repetition = repetition.max(nearness);
        }
    }

    /// The best statement that repeats nothing, and that stands alone or follows a takeaway.
    fn next(&self, takeaways: &[usize], relevance: f64) -> Option<usize> {
        self.statements
            .iter()
            .zip(&self.repetition)
            .enumerate()
            .filter(|(at, (statement, repetition))| {
                **repetition < REPEATS
                    && (statement.standing != Standing::PointsBack
                        || self.follows_any(*at, takeaways))
            })
            .map(|(at, (statement, repetition))| {
                let gain = relevance * statement.score - (1.0 - relevance) * repetition;
                Scored::new(gain, at)
            })
            .min_by(best_first)
            .map(|best| best.value)
    }

    /// Whether the sentence right before the statement is a takeaway.
    fn follows_any(&self, at: usize, takeaways: &[usize]) -> bool {
        let index = |at: usize| self.statements.get(at).map(|statement| statement.index);
        takeaways
            .iter()
            .any(|&takeaway| index(takeaway).map(|before| before + 1) == index(at))
    }
}

/// The sentences of the article that report something, without datelines, with their indexes.
fn reports(document: &Document, sentences: &[Sentence], words: usize) -> Vec<(usize, Sentence)> {
    let known = &document.vocabulary().summary;
    let text = |sentence: Sentence| sentence.span.slice(&document.text);
    let has_credit_behind = |index: usize, sentence: Sentence| {
        sentences
            .get(index + 1)
            .is_some_and(|next| next.block == sentence.block && is_credit(text(*next), known))
    };
    sentences
        .iter()
        .enumerate()
        .filter(|(_, sentence)| matches!(sentence.block, BlockId::Paragraph(_)))
        .map(|(index, sentence)| (index, without_dateline(document, *sentence)))
        .filter(|&(index, sentence)| {
            is_report(text(sentence), words, known) && !has_credit_behind(index, sentence)
        })
        .collect()
}

/// ½ · len · (nearness to the centroid) + ½ · len · e^(−decay · position), where len falls for
/// sentences of fewer than 8 or more than 30 content words. Beats graph methods on news.
fn scores(
    lengths: impl Iterator<Item = usize>,
    vectors: &[TermVector],
    centroid: &Centroid,
    options: &SummarizeOptions,
) -> Vec<f64> {
    let nearness: Vec<f64> = vectors
        .iter()
        .map(|vector| centroid.cosine(vector))
        .collect();
    let nearest = nearness.iter().copied().fold(0.0, f64::max);
    let mut scores = Vec::with_capacity(vectors.len());
    let mut position_weight = 1.0;
    for (length, nearness) in lengths.zip(nearness) {
        let words = length.max(1) as f64;
        let fit = (words / 8.0).min(1.0) * (30.0 / words).min(1.0);
        let centrality = if nearest > 0.0 {
            nearness / nearest
        } else {
            0.0
        };
        scores.push(0.5 * fit * centrality + 0.5 * fit * position_weight);
        position_weight *= libm::exp(-options.position_decay);
    }
    scores
}

/// The sentence from behind its dateline. It keeps its number.
fn without_dateline(document: &Document, sentence: Sentence) -> Sentence {
    let text = sentence.span.slice(&document.text);
    let skipped = dateline(text, &document.vocabulary().bylines).map_or(0, str::len);
    let start = sentence.span.start() + skipped;
    Sentence {
        span: Span::new(&document.text, start, sentence.span.end()).unwrap_or(sentence.span),
        ..sentence
    }
}
