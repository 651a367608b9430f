//! Chooses the element that holds the article.
//!
//! Paragraphs vote for the elements around them, nearer ones with more weight, by their length and
//! their commas (the algorithm of Arc90's Readability, as Mozilla maintains it); an element that
//! the page itself marks as the body of its article goes first. Which paragraphs vote is decided by the shallow
//! features of Kohlschütter, Fankhauser and Nejdl, "Boilerplate Detection using Shallow Text
//! Features", WSDM 2010: their length and the share of links in them. The winner then grows
//! to the elements around it as long as they add paragraphs and little else: articles stand in several containers.

use super::outline::{Block, Element, Outline, Role};
use super::prose::is_prose;
use super::signs::Sign;
use crate::diagnostics::Omission;
use std::ops::Range;

/// Letters of a block from which on it votes.
const VOTES: usize = 25;

/// Letters of the longest caption, with its credit.
const CAPTION: usize = 700;

/// How far a page's marks against parts of it are trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Trust {
    /// They are heeded, except around what is plainly the article.
    Heeded,
    /// Only what is not displayed and comments are left out.
    Ignored,
}

/// Where an article stands in the outline of its page.
#[derive(Debug, Clone)]
pub(super) struct Choice {
    /// The blocks of the element that holds it, with those above it that belong to it.
    pub(super) blocks: Range<usize>,
    /// The first block of that element.
    pub(super) body: usize,
    /// The block that is the headline.
    pub(super) title: Option<usize>,
    /// Per block of the outline: why it is no part of the article, for the sake of the elements
    /// around it.
    pub(super) omissions: Vec<Option<Omission>>,
}

/// Chooses among the elements of a page.
pub(super) fn choose(outline: &Outline, title: Option<usize>, trust: Trust) -> Option<Choice> {
    let omissions = omissions(outline, title, trust);
    let sums = Sums::of(outline, &omissions);
    let winner = winner(outline, &omissions, &sums)?;
    let holder = grown(outline, &omissions, &sums, winner);
    let mut blocks = outline.elements.get(holder)?.blocks.clone();
    let body = blocks.start;
    blocks.start = with_lede(outline, &omissions, title, &blocks);
    Some(Choice {
        blocks,
        body,
        title,
        omissions,
    })
}

/// Sums over the blocks before each index, of those that are not left out.
struct Sums {
    prose: Vec<usize>,
    letters: Vec<usize>,
    linked: Vec<usize>,
}

impl Sums {
    fn of(outline: &Outline, omissions: &[Option<Omission>]) -> Self {
        let count = outline.blocks.len() + 1;
        let empty = || Vec::with_capacity(count);
        let mut sums = Self {
            prose: empty(),
            letters: empty(),
            linked: empty(),
        };
        let (mut prose, mut letters, mut linked) = (0, 0, 0);
        for (block, omission) in outline.blocks.iter().zip(omissions) {
            sums.prose.push(prose);
            sums.letters.push(letters);
            sums.linked.push(linked);
            if omission.is_none() {
                letters += block.letters;
                linked += block.linked;
                prose += if is_prose(outline, block) {
                    block.letters
                } else {
                    0
                };
            }
        }
        sums.prose.push(prose);
        sums.letters.push(letters);
        sums.linked.push(linked);
        sums
    }

    fn prose(&self, blocks: &Range<usize>) -> usize {
        between(&self.prose, blocks)
    }
}

fn between(sums: &[usize], blocks: &Range<usize>) -> usize {
    let at = |index: usize| sums.get(index).copied().unwrap_or_default();
    at(blocks.end).saturating_sub(at(blocks.start))
}

/// Why each block is no part of an article, for the sake of the elements around it: first what is
/// not displayed, then comments, then the rest, so that each is weighed against what is left.
fn omissions(outline: &Outline, title: Option<usize>, trust: Trust) -> Vec<Option<Omission>> {
    let mut omissions = vec![None; outline.blocks.len()];
    let rounds: [fn(Omission) -> bool; 3] = [
        |omission| omission == Omission::Hidden,
        |omission| omission == Omission::Comments,
        |omission| !matches!(omission, Omission::Hidden | Omission::Comments),
    ];
    let rounds = rounds
        .iter()
        .take(if trust == Trust::Ignored { 2 } else { 3 });
    for is_in_round in rounds {
        let sums = Sums::of(outline, &omissions);
        let all = sums.prose(&(0..outline.blocks.len()));
        let bodies = bodies(outline, &sums, all / 4);
        let letters = |element: &Element| between(&sums.letters, &element.blocks);
        for element in &outline.elements {
            let Some(Sign::Not(omission)) = element.sign else {
                continue;
            };
            if !is_in_round(omission) {
                continue;
            }
            let prose = sums.prose(&element.blocks);
            let has_title = title.is_some_and(|title| element.blocks.contains(&title));
            let has_body = bodies
                .iter()
                .any(|body| element.blocks.start <= body.start && body.end <= element.blocks.end);
            let is_article = match omission {
                Omission::Hidden => prose * 5 > all * 4,
                Omission::Comments => has_title || has_body,
                Omission::Caption => has_title || has_body || letters(element) > CAPTION,
                _ => has_title || has_body || prose * 2 > all,
            };
            if is_article {
                continue;
            }
            for slot in omissions
                .get_mut(element.blocks.clone())
                .into_iter()
                .flatten()
            {
                *slot = slot.or(Some(omission));
            }
        }
    }
    omissions
}

/// The blocks of the elements that are marked as the body of an article and hold more prose than
/// `least`, without those inside others: they are few.
fn bodies(outline: &Outline, sums: &Sums, least: usize) -> Vec<Range<usize>> {
    let mut bodies: Vec<Range<usize>> = Vec::new();
    for element in &outline.elements {
        let is_inside = bodies
            .last()
            .is_some_and(|last| element.blocks.end <= last.end);
        if element.sign == Some(Sign::Body) && !is_inside && sums.prose(&element.blocks) > least {
            bodies.push(element.blocks.clone());
        }
    }
    bodies
}

/// The element for which most paragraphs vote; or that which the page marks as the body of its
/// article, if it holds at least half as much.
fn winner(outline: &Outline, omissions: &[Option<Omission>], sums: &Sums) -> Option<usize> {
    let mut scores = vec![0.0_f64; outline.elements.len()];
    for (block, omission) in outline.blocks.iter().zip(omissions) {
        let role = outline.role(block);
        if omission.is_some()
            || block.letters < VOTES
            || block.is_link()
            || matches!(role, Role::Heading(_))
        {
            continue;
        }
        let commas = block
            .text
            .chars()
            .filter(|c| matches!(c, ',' | '،' | '、' | '，'))
            .count();
        let vote = 1.0 + commas as f64 + (block.letters as f64 / 100.0).min(3.0);
        let is_own = |index: usize| {
            outline
                .elements
                .get(index)
                .is_some_and(|e| e.role == Role::Paragraph)
        };
        let skipped = usize::from(is_own(block.element));
        for (level, (index, _)) in outline
            .around(block.element)
            .skip(skipped)
            .take(5)
            .enumerate()
        {
            let share = match level {
                0 => 1.0,
                1 => 0.5,
                level => 1.0 / (3.0 * level as f64),
            };
            if let Some(score) = scores.get_mut(index) {
                *score += vote * share;
            }
        }
    }
    let density = |index: usize| {
        let blocks = &outline.elements[index].blocks;
        let letters = between(&sums.letters, blocks).max(1);
        between(&sums.linked, blocks) as f64 / letters as f64
    };
    let mut best: Option<(usize, f64)> = None;
    for (index, score) in scores.iter().enumerate() {
        let score = if *score > 0.0 {
            score * (1.0 - density(index))
        } else {
            0.0
        };
        if score > best.map_or(0.0, |(_, best)| best) {
            best = Some((index, score));
        }
    }
    let (best, _) = best?;
    let prose = |index: usize| sums.prose(&outline.elements[index].blocks);
    let marked: Vec<usize> = (0..outline.elements.len())
        .filter(|index| outline.elements[*index].sign == Some(Sign::Body))
        .collect();
    let most = marked
        .iter()
        .map(|index| prose(*index))
        .max()
        .unwrap_or_default();
    // Of those that hold nearly the same, the innermost holds the least besides.
    let fullest = marked
        .into_iter()
        .filter(|index| prose(*index) * 10 >= most * 9);
    let marked = fullest.min_by_key(|index| outline.elements[*index].blocks.len());
    Some(
        marked
            .filter(|marked| prose(*marked) * 2 >= prose(best) && prose(*marked) > 0)
            .unwrap_or(best),
    )
}

/// The winner or an element around it, as long as that adds prose and little else.
fn grown(outline: &Outline, omissions: &[Option<Omission>], sums: &Sums, winner: usize) -> usize {
    let mut holder = winner;
    let mut best = winner;
    while holder > 0 {
        let element = &outline.elements[holder];
        if element.role == Role::Article && sums.prose(&element.blocks) > 0 {
            break;
        }
        let around = element.parent;
        let (inner, outer) = (
            &outline.elements[best].blocks,
            &outline.elements[around].blocks,
        );
        let added = Added::between(outline, omissions, inner, outer);
        if added.is_more_article(sums.prose(inner)) {
            best = around;
        } else if added.is_elsewhere() {
            break;
        }
        holder = around;
    }
    best
}

/// What an element adds to one inside it.
#[derive(Debug, Default)]
struct Added {
    prose: usize,
    other: usize,
    linked_headings: usize,
}

impl Added {
    fn between(
        outline: &Outline,
        omissions: &[Option<Omission>],
        inner: &Range<usize>,
        outer: &Range<usize>,
    ) -> Self {
        let mut added = Self::default();
        for index in (outer.start..inner.start).chain(inner.end..outer.end) {
            let (Some(block), Some(None)) = (outline.blocks.get(index), omissions.get(index))
            else {
                continue;
            };
            let is_linked_item = block.links > 0 && outline.role(block) == Role::Item;
            if is_prose(outline, block) && !is_linked_item {
                added.prose += block.letters;
            } else if matches!(outline.role(block), Role::Heading(_)) {
                added.linked_headings += usize::from(block.is_link());
            } else {
                added.other += block.letters;
            }
        }
        added
    }

    fn is_more_article(&self, prose: usize) -> bool {
        self.linked_headings == 0 && self.prose > self.other && self.prose * 10 > prose
    }

    fn is_elsewhere(&self) -> bool {
        self.linked_headings > 1 || self.other > 400
    }
}

/// The first block of the article: a standfirst may stand beside the headline, above the element
/// that holds the rest.
fn with_lede(
    outline: &Outline,
    omissions: &[Option<Omission>],
    title: Option<usize>,
    blocks: &Range<usize>,
) -> usize {
    let Some(title) = title.filter(|title| *title < blocks.start && blocks.start - title < 30)
    else {
        return blocks.start;
    };
    let is_list = |index: usize| {
        outline
            .blocks
            .get(index)
            .is_some_and(|block| block.is_link() && block.letters > 20)
    };
    if (title + 1..blocks.start)
        .filter(|index| is_list(*index))
        .nth(5)
        .is_some()
    {
        return blocks.start;
    }
    let is_lede = |index: &usize| {
        let is_lead = |block: &Block| {
            is_prose(outline, block)
                && block.linked * 5 < block.letters
                && outline.role(block) != Role::Item
        };
        outline.blocks.get(*index).is_some_and(is_lead) && omissions.get(*index) == Some(&None)
    };
    (title + 1..blocks.start)
        .find(is_lede)
        .unwrap_or(blocks.start)
}
