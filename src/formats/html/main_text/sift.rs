//! Leaves out of the chosen blocks those for which there is a reason in the block itself.

use super::choose::Choice;
use super::furniture::{furniture, is_date, names_author_or_date};
use super::outline::{Block, Outline, Role};
use super::prose::{ends_sentence, is_prose};
use crate::diagnostics::Omission;
use std::collections::BTreeSet;

/// Letters from which on the same words again are a repetition, not a refrain.
const REPEATED: usize = 100;

/// Per chosen block, in order: why it is left out, or `None`.
pub(super) fn sifted(outline: &Outline, choice: &Choice) -> Vec<(usize, Option<Omission>)> {
    let first_prose = (choice.body..choice.blocks.end).find(|index| {
        choice.omissions.get(*index) == Some(&None)
            && outline
                .blocks
                .get(*index)
                .is_some_and(|block| is_prose(outline, block))
    });
    let mut seen = BTreeSet::new();
    let mut sifted: Vec<(usize, Option<Omission>)> = Vec::new();
    for index in choice.blocks.clone() {
        let Some(block) = outline.blocks.get(index) else {
            break;
        };
        let place = if index < choice.body {
            Place::AboveBody
        } else if first_prose.is_none_or(|first| index < first) {
            Place::AboveProse
        } else {
            Place::Within
        };
        let omission = choice
            .omissions
            .get(index)
            .copied()
            .flatten()
            .or_else(|| (choice.title == Some(index)).then_some(Omission::Title))
            .or_else(|| own_reason(outline, block, place))
            .or_else(|| {
                let is_new = block.letters < REPEATED || seen.insert(block.text.as_str());
                (!is_new).then_some(Omission::Repeated)
            });
        sifted.push((index, omission));
    }
    close_headings(outline, &mut sifted);
    trim(outline, &mut sifted);
    sifted
}

/// The reason that a block gives itself.
fn own_reason(outline: &Outline, block: &Block, place: Place) -> Option<Omission> {
    if let Some(omission) = furniture(block) {
        return Some(omission);
    }
    let role = outline.role(block);
    let is_sentence = block.letters >= 40 && ends_sentence(&block.text);
    if role == Role::Caption {
        return Some(Omission::Caption);
    }
    if block.is_link() && !is_sentence {
        let is_list = role == Role::Item
            || matches!(role, Role::Heading(2..))
            || block.linked == block.letters;
        if is_list {
            return Some(Omission::LinkList);
        }
    }
    if is_date(&block.text) {
        return Some(Omission::Byline);
    }
    let is_line = block.letters < 60
        && !ends_sentence(&block.text)
        && !matches!(role, Role::Heading(_) | Role::Item);
    let is_byline = match place {
        Place::AboveBody => is_line,
        Place::AboveProse => is_line && names_author_or_date(&block.text),
        Place::Within => false,
    };
    is_byline.then_some(Omission::Byline)
}

/// Where a block stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Between the headline and the element that holds the article.
    AboveBody,
    /// Above the first paragraph of that element.
    AboveProse,
    Within,
}

/// A heading with nothing kept below it is the heading of what was left out.
fn close_headings(outline: &Outline, sifted: &mut [(usize, Option<Omission>)]) {
    let mut reason_below: Option<Omission> = None;
    let mut is_open = false;
    for (index, omission) in sifted.iter_mut().rev() {
        let Some(block) = outline.blocks.get(*index) else {
            continue;
        };
        let is_heading = matches!(outline.role(block), Role::Heading(_));
        match omission {
            Some(Omission::Caption | Omission::Advertisement | Omission::Hidden) => {}
            Some(reason) => reason_below = Some(*reason),
            None if is_heading => {
                if let (Some(reason), false) = (reason_below, is_open) {
                    *omission = Some(reason);
                }
            }
            None => {
                is_open = true;
                reason_below = None;
            }
        }
        if is_heading {
            is_open = is_open && omission.is_some();
            reason_below = if is_open { None } else { reason_below };
        }
    }
}

/// Cuts what follows the last sentence and stands before the first.
fn trim(outline: &Outline, sifted: &mut Vec<(usize, Option<Omission>)>) {
    let is_tail = |(index, omission): &(usize, Option<Omission>)| {
        let block = outline.blocks.get(*index);
        omission.is_some()
            || block.is_some_and(|block| {
                let role = outline.role(block);
                matches!(role, Role::Heading(_))
                    || (block.letters < 25 && !ends_sentence(&block.text) && role != Role::Item)
            })
    };
    while sifted.len() > 1 && sifted.last().is_some_and(is_tail) {
        sifted.pop();
    }
    let from = sifted
        .iter()
        .position(|(_, omission)| omission.is_none())
        .unwrap_or(sifted.len());
    sifted.drain(..from);
}
