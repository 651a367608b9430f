//! The text of the article without menus, teasers and the like.
//!
//! The page is outlined once ([`outline`]); the element that holds the article is chosen
//! ([`choose`]); of its blocks, those are left out for which there is a named reason ([`sift`]).

mod choose;
mod cut;
mod furniture;
mod outline;
mod prose;
mod sift;
mod signs;
mod survey;

pub(super) use outline::Outline;
pub(super) use signs::{is_inline, is_unseen};

use crate::diagnostics::{Diagnostic, Omission};
use choose::{Choice, Trust, choose};
use outline::Role;
use signs::Sign;
use std::collections::BTreeMap;

/// Letters that an article has at least; fewer suggest that the page's marks mislead.
pub(super) const SHORT: usize = 250;

/// The article of a page.
#[derive(Debug, Default)]
pub(super) struct MainText {
    pub(super) paragraphs: Vec<String>,
    /// What was left out between the first and the last paragraph.
    pub(super) left_out: Option<Diagnostic>,
    pub(super) near: Near,
}

/// What stands near the headline and is no part of the text.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Near {
    /// Short lines: who wrote it, where and when.
    pub(super) lines: Vec<String>,
    /// What `<time>` elements say.
    pub(super) times: Vec<String>,
}

/// Finds the article in the outline of its page.
pub(super) fn article(outline: &Outline, title: Option<&str>) -> MainText {
    let title = title.and_then(|title| headline(outline, title));
    // A page without prose has its headline near its beginning.
    let mut best = MainText {
        near: near(outline, title, title.unwrap_or_default() + 4),
        ..MainText::default()
    };
    for trust in [Trust::Heeded, Trust::Ignored] {
        let Some(choice) = choose(outline, title, trust) else {
            continue;
        };
        let found = text(outline, &choice);
        // What the marks speak against has to be much more than the rest.
        if length(&found.paragraphs) > 2 * length(&best.paragraphs) {
            best = found;
        }
        if length(&best.paragraphs) >= SHORT {
            break;
        }
    }
    best
}

fn text(outline: &Outline, choice: &Choice) -> MainText {
    let mut found = MainText::default();
    let mut parts: BTreeMap<Omission, usize> = BTreeMap::new();
    let (mut kept, mut all) = (0, 0);
    let sifted = sift::sifted(outline, choice);
    for (index, omission) in &sifted {
        let Some(block) = outline.blocks.get(*index) else {
            continue;
        };
        match omission {
            // What nobody sees is not missed.
            Some(Omission::Hidden) => {}
            Some(omission) => {
                *parts.entry(*omission).or_default() += 1;
                all += block.letters;
            }
            None => {
                kept += block.letters;
                all += block.letters;
                found.paragraphs.push(block.text.clone());
            }
        }
    }
    if !parts.is_empty() {
        let kept = u8::try_from(kept * 100 / all.max(1)).unwrap_or(100);
        found.left_out = Some(Diagnostic::PartsLeftOut {
            parts: parts.into_iter().collect(),
            kept,
        });
    }
    if let Some((first, _)) = sifted.first() {
        found.near = near(outline, choice.title, *first);
    }
    found
}

/// The lines and times around the headline: from a few blocks above it, or above the first
/// paragraph, to a few below.
fn near(outline: &Outline, title: Option<usize>, first: usize) -> Near {
    let top = title
        .filter(|title| *title < first && first - title < 40)
        .unwrap_or(first);
    let around = top.saturating_sub(6)..first + 4;
    let is_apart = |element: usize| {
        let mut signs = outline
            .around(element)
            .filter_map(|(_, element)| element.sign);
        signs.any(|sign| {
            matches!(
                sign,
                Sign::Not(
                    Omission::Comments
                        | Omission::Aside
                        | Omission::Teaser
                        | Omission::Navigation
                        | Omission::Reference
                        | Omission::Caption
                )
            )
        }) || outline
            .around(element)
            .any(|(_, element)| element.role == Role::Row)
    };
    let is_line = |index: &usize| {
        outline.blocks.get(*index).is_some_and(|block| {
            block.letters < 120 && !is_apart(block.element) && Some(*index) != title
        })
    };
    let lines = around
        .clone()
        .filter(is_line)
        .filter_map(|index| outline.blocks.get(index))
        .map(|block| block.text.clone());
    // The times of a sentence are those of what it tells.
    let is_told = |at: usize| {
        let block = outline.blocks.get(at);
        block.is_some_and(|block| prose::is_prose(outline, block))
    };
    let times = outline
        .times
        .iter()
        .filter(|time| around.contains(&time.at) && !is_apart(time.element) && !is_told(time.at));
    Near {
        lines: lines.collect(),
        times: times.map(|time| time.says.clone()).collect(),
    }
}

/// The block that is the headline: the first heading with its words.
fn headline(outline: &Outline, title: &str) -> Option<usize> {
    let title = folded(title);
    if title.is_empty() {
        return None;
    }
    let is_title = |role: fn(Role) -> bool| {
        outline
            .blocks
            .iter()
            .position(|block| role(outline.role(block)) && folded(&block.text) == title)
    };
    is_title(|role| role == Role::Heading(1))
        .or_else(|| is_title(|role| matches!(role, Role::Heading(_))))
        .or_else(|| is_title(|_| true))
}

/// Characters of the paragraphs.
pub(super) fn length(paragraphs: &[String]) -> usize {
    let characters = paragraphs.iter().map(|text| text.chars().count());
    characters.sum()
}

/// Only letters and digits, in lower case: for comparing titles.
pub(super) fn folded(text: &str) -> String {
    let letters = text.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests;
