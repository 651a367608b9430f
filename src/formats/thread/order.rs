//! The order in which comments are shown: the tree of answers in depth-first preorder.

use super::comment::SourceComment;
use std::collections::BTreeMap;

/// Whether a source states which comment answers which.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::formats) enum Nesting {
    /// It does: comments name their parents.
    Tree,
    /// It does not: comments stay in its order.
    #[default]
    Flat,
}

/// Every comment once, each after the comment that it answers.
pub(super) struct Order {
    pub(super) positions: Vec<Position>,
}

/// A comment's position.
pub(super) struct Position {
    /// Its index in the source.
    pub(super) index: usize,
    /// The number, from 1, of the comment that it answers.
    pub(super) parent: Option<u32>,
}

impl Order {
    /// Depth-first, answers in the source's order. Answers to a comment that is missing stay where
    /// the source has them; so do comments that answer each other in a circle.
    pub(super) fn of(comments: &[SourceComment], nesting: Nesting) -> Self {
        let parents = match nesting {
            Nesting::Flat => vec![None; comments.len()],
            Nesting::Tree => parents(comments),
        };
        let mut answers: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (index, parent) in parents.iter().enumerate() {
            if let Some(parent) = parent {
                answers.entry(*parent).or_default().push(index);
            }
        }
        let mut positions: Vec<Position> = Vec::with_capacity(comments.len());
        let mut numbers: Vec<Option<u32>> = vec![None; comments.len()];
        let roots = (0..comments.len()).filter(|index| parents[*index].is_none());
        // The second round reaches comments that only a circle leads to.
        for root in roots.chain(0..comments.len()) {
            let mut waiting = vec![root];
            while let Some(index) = waiting.pop() {
                if numbers[index].is_some() {
                    continue;
                }
                let parent = parents[index].and_then(|parent| numbers[parent]);
                positions.push(Position { index, parent });
                numbers[index] = u32::try_from(positions.len()).ok();
                let below = answers.get(&index).into_iter().flatten().rev();
                waiting.extend(below.copied());
            }
        }
        Self { positions }
    }
}

/// For each comment, the index of the comment that it answers.
fn parents(comments: &[SourceComment]) -> Vec<Option<usize>> {
    let ids = comments.iter().enumerate().rev();
    let by_id: BTreeMap<&str, usize> = ids
        .filter_map(|(index, comment)| Some((comment.id.as_deref()?, index)))
        .collect();
    comments
        .iter()
        .map(|comment| by_id.get(comment.parent.as_deref()?).copied())
        .collect()
}
