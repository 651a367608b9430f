//! Positions that the text states: they are not weighed, they hold.

use super::candidates::Name;
use super::resolution::{Evidence, Resolution};
use crate::gazetteer::{Gazetteer, Kind};
use crate::positions::{Whereabouts, is_at};
use crate::recognize::Mention;
use crate::score::Confidence;
use crate::span::Span;

/// Leaves to each name that the text gives a position the candidates that lie there.
pub(super) fn keep_those_at_positions(
    mentions: &[Mention],
    name_of: &[usize],
    names: &mut [Name],
    gazetteer: &Gazetteer,
) {
    for (mention, name) in mentions.iter().zip(name_of) {
        let (Some(Whereabouts::At { words, point }), Some(name)) =
            (mention.whereabouts, names.get_mut(*name))
        else {
            continue;
        };
        name.candidates
            .retain(|candidate| is_at(point, candidate.place, gazetteer));
        name.stated.get_or_insert(words);
    }
}

/// What a mention means whose position the text states.
pub(super) fn resolution(mention: &Mention, name: &Name, best: usize) -> Option<Resolution> {
    let chosen = name.candidates.get(best)?;
    let stated = |quote: Span| Evidence::TextSays { quote };
    let evidence = match (mention.whereabouts, name.stated) {
        (Some(Whereabouts::Position), _) => Evidence::WrittenPosition,
        (Some(Whereabouts::At { words, .. }), _) => stated(words),
        (_, Some(words)) => stated(words),
        _ if chosen.kind == Kind::Position => Evidence::WrittenPosition,
        _ => return None,
    };
    Some(Resolution::Resolved {
        place: chosen.place,
        confidence: Confidence::new(1.0),
        evidence: vec![evidence],
        rejected: Vec::new(),
    })
}
