//! The order in which comments are shown.

use super::{Post, Shape};
use std::collections::BTreeMap;

/// Every comment once, each after the one that it answers.
pub(super) struct Order {
    pub(super) places: Vec<Place>,
}

/// A comment's place.
pub(super) struct Place {
    /// Its index in the source.
    pub(super) post: usize,
    /// Number, from 1, of the comment that it answers.
    pub(super) parent: Option<u32>,
}

impl Order {
    /// Depth-first, answers in the source's order. Answers to a comment that is not there stand
    /// where the source has them; so do comments that answer each other in a circle.
    pub(super) fn of(posts: &[Post], shape: Shape) -> Self {
        let parents = match shape {
            Shape::Flat => vec![None; posts.len()],
            Shape::Tree => parents(posts),
        };
        let mut answers: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (index, parent) in parents.iter().enumerate() {
            if let Some(parent) = parent {
                answers.entry(*parent).or_default().push(index);
            }
        }
        let mut places: Vec<Place> = Vec::with_capacity(posts.len());
        let mut numbers: Vec<Option<u32>> = vec![None; posts.len()];
        let roots = (0..posts.len()).filter(|index| parents[*index].is_none());
        // The second round finds what only a circle leads to.
        for root in roots.chain(0..posts.len()) {
            let mut waiting = vec![root];
            while let Some(post) = waiting.pop() {
                if numbers[post].is_some() {
                    continue;
                }
                let parent = parents[post].and_then(|parent| numbers[parent]);
                places.push(Place { post, parent });
                numbers[post] = u32::try_from(places.len()).ok();
                let below = answers.get(&post).into_iter().flatten().rev();
                waiting.extend(below.copied());
            }
        }
        Self { places }
    }
}

/// For each comment the index of the one that it answers.
fn parents(posts: &[Post]) -> Vec<Option<usize>> {
    let ids = posts.iter().enumerate().rev();
    let by_id: BTreeMap<&str, usize> = ids
        .filter_map(|(index, post)| Some((post.id.as_deref()?, index)))
        .collect();
    posts
        .iter()
        .map(|post| by_id.get(post.parent.as_deref()?).copied())
        .collect()
}
