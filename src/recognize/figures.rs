//! Joins what the text says in figures with the names: positions are mentions of their own, a name
//! in apposition to one is the name of that position, and a distance belongs to the place that it
//! is measured from.

use super::{Mention, Role};
use crate::document::Document;
use crate::gazetteer::{Gazetteer, NameKey, fold};
use crate::geo::LonLat;
use crate::positions::{
    Named, Offsets, Trust, Whereabouts, WrittenPosition, is_at, named, written,
};
use crate::score::Confidence;
use crate::span::Span;
use crate::text::TokenizedText;

/// A name within this distance makes a position of two numbers that might be something else.
const NEAR_ITS_NAME_KM: f64 = 100.0;

/// The mentions with the positions and distances of the text, in its order. Positions of which the
/// gazetteer has no pin are left out.
pub(super) fn joined(
    document: &Document,
    text: &TokenizedText<'_>,
    mut mentions: Vec<Mention>,
    gazetteer: &Gazetteer,
) -> Vec<Mention> {
    add_offsets(document, text, &mut mentions);
    let pins = written(text).into_iter().filter_map(|position| {
        let name = gazetteer.pin_name(&position.id())?;
        Some((position, name))
    });
    let pins: Vec<(WrittenPosition, NameKey)> = pins.collect();
    if pins.is_empty() {
        return mentions;
    }
    let surely = pins.iter().filter(|(pin, _)| pin.trust == Trust::Position);
    let surely: Vec<Span> = surely.map(|(pin, _)| pin.span).collect();
    mentions.retain(|mention| !overlaps_any(&surely, mention.span));
    let spans: Vec<Span> = mentions.iter().map(|mention| mention.span).collect();
    let mut found = Vec::new();
    for (position, name) in pins {
        let tie = named(text, position.span, &spans);
        let known = match tie {
            Some(Named::Known(at)) => mentions.get(at).map(|mention| mention.names.clone()),
            _ => None,
        };
        let is_near = |km| is_within(km, position.point, known.as_deref(), gazetteer);
        if position.trust == Trust::IfNearItsName && !is_near(NEAR_ITS_NAME_KM) {
            continue;
        }
        found.push(position_mention(position.span, name));
        match tie {
            Some(Named::Known(at)) => place(document, &mut mentions, at, position, name, gazetteer),
            Some(Named::Unknown(span)) => found.push(Mention {
                whereabouts: at(document, span, position),
                ..position_mention(span, name)
            }),
            None => {}
        }
    }
    mentions.extend(found);
    mentions.sort_by_key(|mention| mention.span);
    mentions
}

/// Whether stretches in the order of the text overlap another one.
fn overlaps_any(stretches: &[Span], other: Span) -> bool {
    let at = stretches.partition_point(|stretch| stretch.end() <= other.start());
    stretches
        .get(at)
        .is_some_and(|stretch| stretch.overlaps(other))
}

fn position_mention(span: Span, name: NameKey) -> Mention {
    Mention {
        span,
        role: Role::Literal,
        names: vec![name],
        confidence: Confidence::new(1.0),
        whereabouts: Some(Whereabouts::Position),
    }
}

fn at(document: &Document, name: Span, position: WrittenPosition) -> Option<Whereabouts> {
    let start = name.start().min(position.span.start());
    let end = name.end().max(position.span.end());
    // The bracket that closes behind the position belongs to what is quoted.
    let closed = document
        .text
        .get(end..)
        .is_some_and(|rest| rest.starts_with(')'));
    let words = Span::new(&document.text, start, end + usize::from(closed))?;
    Some(Whereabouts::At {
        words,
        point: position.point,
    })
}

/// Gives a name its position. A place of the gazetteer that lies there keeps its entry; otherwise
/// the position is the place that the name means, wherever the text uses it.
fn place(
    document: &Document,
    mentions: &mut [Mention],
    at_mention: usize,
    position: WrittenPosition,
    pin: NameKey,
    gazetteer: &Gazetteer,
) {
    let Some(mention) = mentions
        .get_mut(at_mention)
        .filter(|mention| mention.role != Role::Demonym)
    else {
        return;
    };
    mention.whereabouts = at(document, mention.span, position);
    let named_places = mention
        .names
        .iter()
        .flat_map(|name| gazetteer.places_named(*name));
    let mut places = named_places.map(|named| named.place);
    if places.any(|place| is_at(position.point, place, gazetteer)) {
        return;
    }
    let name = fold(mention.span.slice(&document.text));
    let is_named_so = |other: &&mut Mention| {
        other.role != Role::Demonym && fold(other.span.slice(&document.text)) == name
    };
    for other in mentions.iter_mut().filter(is_named_so) {
        other.names = vec![pin];
        other.role = Role::Literal;
        other.confidence = Confidence::new(1.0);
    }
}

fn is_within(km: f64, point: LonLat, names: Option<&[NameKey]>, gazetteer: &Gazetteer) -> bool {
    let names = names.unwrap_or_default().iter();
    let mut named_places = names.flat_map(|name| gazetteer.places_named(*name));
    named_places.any(|named| gazetteer.point(named.place).distance_km(point) <= km)
}

/// Gives each place that a distance is measured from that distance. "North East" in "40 km North
/// East of Kunduz" is no name.
fn add_offsets(document: &Document, text: &TokenizedText<'_>, mentions: &mut Vec<Mention>) {
    let offsets = Offsets::of(text);
    mentions.retain(|mention| !offsets.measure(mention.span));
    for mention in mentions.iter_mut() {
        let may_be_anchor = matches!(mention.role, Role::Literal | Role::Region);
        let offset = offsets.before(&document.text, mention.span);
        mention.whereabouts = offset.filter(|_| may_be_anchor).map(Whereabouts::Anchor);
    }
}
