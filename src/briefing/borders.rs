//! The borders that the text names, as items of their own.

use super::parts::{BorderUse, BriefedBorder};
use crate::border::{BorderMention, is_same_pair};
use crate::cartography::{BorderSubject, MapSheet};
use crate::document::Document;
use crate::gazetteer::{Gazetteer, PlaceKey};
use crate::summarize::Sentence;

/// Mentions of one border.
pub(super) struct Group {
    sides: [PlaceKey; 2],
    mentions: Vec<BorderMention>,
}

/// Mentions of the same border together, in the order of first mention.
pub(super) fn groups(mentions: Vec<BorderMention>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for mention in mentions {
        match groups
            .iter_mut()
            .find(|group| is_same_pair(group.sides, mention.sides))
        {
            Some(group) => group.mentions.push(mention),
            None => groups.push(Group {
                sides: mention.sides,
                mentions: vec![mention],
            }),
        }
    }
    groups
}

/// What the map has to draw.
pub(super) fn subjects(groups: &[Group], gazetteer: &Gazetteer) -> Vec<BorderSubject> {
    let subject = |group: &Group| BorderSubject {
        id: id(group, gazetteer),
        sides: group.sides,
    };
    groups.iter().map(subject).collect()
}

/// The borders that the map has; two places that do not touch share none.
pub(super) fn briefed(
    groups: &[Group],
    document: &Document,
    sentences: &[Sentence],
    gazetteer: &Gazetteer,
    map: &MapSheet,
) -> Vec<BriefedBorder> {
    let briefed = groups.iter().map(|group| {
        let mentions = group.mentions.iter().filter_map(|mention| {
            Some(BorderUse {
                words: mention.words,
                block: document.block_of(mention.words)?.id,
                sentence: sentences
                    .partition_point(|s| s.span.start() <= mention.words.start())
                    .saturating_sub(1),
            })
        });
        let mentions: Vec<BorderUse> = mentions.collect();
        let comments = mentions
            .iter()
            .filter(|mention| mention.block.is_comment())
            .count();
        BriefedBorder {
            id: id(group, gazetteer),
            label: group.sides.map(|side| gazetteer.name(side)).join(" – "),
            sides: group.sides.map(|side| gazetteer.place(side).id),
            article: mentions.len() - comments,
            comments,
            mentions,
        }
    });
    briefed
        .filter(|border| map.named_borders.iter().any(|drawn| drawn.id == border.id))
        .collect()
}

/// `border:gn:1149361+gn:1220409`: the same whichever side the text names first.
fn id(group: &Group, gazetteer: &Gazetteer) -> String {
    let mut sides = group.sides.map(|side| gazetteer.place(side).id);
    sides.sort();
    format!("border:{}", sides.join("+"))
}
