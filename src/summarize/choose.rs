//! Ranks the sentences of the article and chooses from them.

use super::clean::{is_credit, is_credit_line, is_quotation, is_report, points_back};
use super::genre::{Genre, Post, clock, genre, posts, standfirst};
use super::signs::{Sign, Signs, Title};
use super::terms::{Centroid, TermIndex, TermVector};
use super::{Sentence, SummarizeOptions, Summary};
use crate::document::{BlockId, Document, dateline};
use crate::score::{Scored, best_first};
use crate::span::Span;
use crate::text::TokenizedText;
use crate::vocabulary::Vocabulary;

/// Nearness, as a cosine, from which one sentence only repeats another.
const REPEATS: f64 = 0.7;

/// What the bottom line gains, at most, for nearness to the title, for the share of the title's
/// words that it has, and for standing first. Found by reading what they choose from news of several
/// corpora.
const TITLE_WEIGHT: f64 = 0.3;
const AGREEMENT_WEIGHT: f64 = 0.5;
const EARLY_WEIGHT: f64 = 0.3;
/// What a takeaway that paints a scene, or is told to readers, loses.
const TELLING: f64 = 0.25;
/// How much less a post of a live blog counts than the one after it.
const OLDER: f64 = 0.1;
/// Words behind the announcement of a summary that make it one.
const LEAST_DIGEST: usize = 6;

/// A sentence of the article that may stand in a summary.
struct Statement {
    /// Its index in the list of all sentences.
    index: usize,
    /// Without its dateline.
    sentence: Sentence,
    standing: Standing,
    signs: Signs,
    /// Share of the title's words that it has, 0..=1.
    agreement: f64,
    vector: TermVector,
    /// 0..=1.
    score: f64,
}

impl Statement {
    /// Whether it can stand as the one line of a text.
    fn says_it_alone(&self) -> bool {
        self.standing == Standing::Alone
            && !self.signs.has(Sign::Leans)
            && !self.signs.has(Sign::Commands)
    }

    /// Whether it says nothing to who has not read the sentence before it.
    fn needs_the_one_before(&self) -> bool {
        self.standing == Standing::PointsBack || self.signs.has(Sign::Leans)
    }
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
pub(super) struct Ranking<'d> {
    document: &'d Document,
    statements: Vec<Statement>,
    title: TermVector,
    title_words: Title,
    genre: Genre,
    /// Of a live blog, newest first.
    posts: Vec<Post>,
    standfirst: Option<Sentence>,
}

impl<'d> Ranking<'d> {
    pub(super) fn new(
        document: &'d Document,
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
        let title = TokenizedText::whole(title, text.vocabulary());
        let known = &text.vocabulary().summary;
        let title_words = Title::of(title.tokens(), known);
        let posts = posts(document);
        let genre = if posts.is_empty() {
            genre(document, text, sentences, &title_words)
        } else {
            Genre::LiveBlog
        };
        let statement = |(((index, sentence), vector), score): (((usize, Sentence), _), f64)| {
            let words = sentence.span.slice(&document.text);
            let tokens = text.tokens_within(sentence.span);
            Statement {
                index,
                sentence,
                standing: Standing::of(words, text.vocabulary()),
                signs: Signs::of(words, tokens, text.vocabulary()),
                agreement: title_words.agreement(tokens, known),
                vector,
                score,
            }
        };
        Self {
            document,
            title: terms.vector(&terms.known(title.tokens())),
            statements: candidates
                .into_iter()
                .zip(vectors)
                .zip(scores)
                .map(statement)
                .collect(),
            standfirst: match genre {
                Genre::List | Genre::LongRead => standfirst(document, text, sentences),
                Genre::Report | Genre::LiveBlog => None,
            },
            title_words,
            genre,
            posts,
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
        let bottom_line = match self.genre {
            Genre::Report => self.news(options),
            Genre::LiveBlog => self.newest_digest().or_else(|| self.newest_news()),
            Genre::List | Genre::LongRead => None,
        };
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
            genre: self.genre,
            standfirst: self.standfirst,
            bottom_line: bottom_line.and_then(sentence),
            takeaways: takeaways.into_iter().filter_map(sentence).collect(),
        }
    }

    /// The statement of a report that says what the title says, early, and needs nothing before it.
    fn news(&self, options: &SummarizeOptions) -> Option<usize> {
        self.best(|at, statement| {
            let early = EARLY_WEIGHT * libm::exp(-options.position_decay * at as f64);
            statement.score + self.worth(statement) + early
        })
    }

    /// What the summary of the newest post that has one says.
    fn newest_digest(&self) -> Option<usize> {
        let digests = self.document.vocabulary().summary.digests;
        let announced = |statement: &Statement| {
            let words = statement
                .sentence
                .span
                .slice(&self.document.text)
                .to_lowercase();
            let ends = digests
                .iter()
                .filter_map(|digest| Some(words.find(digest)? + digest.len()));
            let behind = words.get(ends.min()?..)?;
            Some(behind.split_whitespace().count())
        };
        for post in &self.posts {
            let of_post: Vec<usize> = (0..self.statements.len())
                .filter(|at| post.has(self.statements[*at].sentence.block))
                .collect();
            let is_digest = |at: &&usize| announced(&self.statements[**at]).is_some();
            let Some(first) = of_post.iter().find(is_digest) else {
                continue;
            };
            let is_whole = announced(&self.statements[*first]) >= Some(LEAST_DIGEST);
            let mut behind = of_post.iter().filter(|at| *at > first);
            let next = behind.find(|at| self.statements[**at].says_it_alone());
            return if is_whole {
                Some(*first)
            } else {
                next.copied()
            };
        }
        None
    }

    /// The statement of a live blog that says most; the newer a post, the more it counts.
    fn newest_news(&self) -> Option<usize> {
        self.best(|_, statement| {
            let is_here = |post: &Post| post.has(statement.sentence.block);
            let age = self.posts.iter().position(is_here);
            let age = age.unwrap_or(self.posts.len());
            self.worth(statement) - OLDER * age as f64
        })
    }

    /// The statement that can stand alone and is worth most.
    fn best(&self, worth: impl Fn(usize, &Statement) -> f64) -> Option<usize> {
        let statements = self.statements.iter().enumerate();
        statements
            .filter(|(_, statement)| statement.says_it_alone())
            .map(|(at, statement)| Scored::new(worth(at, statement), at))
            .min_by(best_first)
            .map(|best| best.value)
    }

    /// What it says of the title, and what speaks for it and against it.
    fn worth(&self, statement: &Statement) -> f64 {
        TITLE_WEIGHT * statement.vector.cosine(&self.title)
            + AGREEMENT_WEIGHT * statement.agreement
            + statement.signs.worth(&self.title_words)
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
                    && !statement.signs.has(Sign::Commands)
                    && (!statement.needs_the_one_before() || self.follows_any(*at, takeaways))
            })
            .map(|(at, (statement, repetition))| {
                let told = statement.signs.has(Sign::Scene) || statement.signs.has(Sign::Told);
                let telling = if told { TELLING } else { 0.0 };
                let gain = relevance * statement.score - (1.0 - relevance) * repetition - telling;
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
        sentences.get(index + 1).is_some_and(|next| {
            next.block == sentence.block
                && (is_credit(text(*next), known) || is_credit_line(text(*next), known))
        })
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

/// The sentence from behind its dateline, or the time of its post. It keeps its number.
fn without_dateline(document: &Document, sentence: Sentence) -> Sentence {
    let text = sentence.span.slice(&document.text);
    let vocabulary = document.vocabulary();
    let time = clock(text, &vocabulary.summary).map_or(0, |(_, length)| length);
    let time = text.len() - text.get(time..).unwrap_or(text).trim_start().len();
    let text = text.get(time..).unwrap_or(text);
    let skipped = time + dateline(text, &vocabulary.bylines).map_or(0, str::len);
    let start = sentence.span.start() + skipped;
    Sentence {
        span: Span::new(&document.text, start, sentence.span.end()).unwrap_or(sentence.span),
        ..sentence
    }
}
