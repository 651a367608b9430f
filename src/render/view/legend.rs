//! The legend: only what occurs on this map.

use super::Context;
use crate::cartography::{Frame, MapSheet, Position};
use crate::render::map_style::Sign;

pub(super) struct Entry {
    pub(super) symbol: &'static str,
    pub(super) view_box: &'static str,
    pub(super) words: String,
}

const SQUARE: &str = "0 0 24 24";
const WIDE: &str = "0 0 32 14";

pub(super) fn legend(context: &Context<'_>) -> Vec<Entry> {
    let has = |sign: Sign| {
        let mut drawn = context
            .places
            .iter()
            .filter(|signed| signed.anchor.is_some());
        drawn.any(|signed| signed.sign == sign)
    };
    let words = &context.words.map.legend;
    let mut entries = Vec::new();
    let mut add = |present: bool, sign: Sign, words: &str| {
        if present {
            entries.push(Entry {
                symbol: sign.symbol(),
                view_box: SQUARE,
                words: words.to_owned(),
            });
        }
    };
    let town = has(Sign::Disc) || has(Sign::Capital);
    add(town, Sign::Disc, words.town);
    let strong = has(Sign::StrongTint);
    add(strong, Sign::StrongTint, words.strong_tint);
    let few = if strong {
        words.faint_tint_short
    } else {
        words.faint_tint
    };
    add(has(Sign::FaintTint), Sign::FaintTint, few);
    add(has(Sign::Shape), Sign::Shape, &shape_words(context));
    add(
        has(Sign::ShapeInComments),
        Sign::ShapeInComments,
        words.shape_in_comments,
    );
    add(has(Sign::Ringed), Sign::Ringed, words.likely);
    add(has(Sign::Set), Sign::Set, words.set);
    let in_comments = has(Sign::CheckInComments);
    let check = if in_comments {
        Sign::CheckInComments
    } else {
        Sign::Check
    };
    add(in_comments || has(Sign::Check), check, words.check);
    add(has(Sign::Hollow), Sign::Hollow, words.hollow);
    add(has(Sign::Hatched), Sign::Hatched, words.hatched);
    if !context.briefing.map.named_borders.is_empty() {
        entries.push(Entry {
            symbol: "s-named-border",
            view_box: WIDE,
            words: words.named_border.to_owned(),
        });
    }
    if shows_disputed(&context.briefing.map) {
        entries.push(Entry {
            symbol: "s-disputed",
            view_box: WIDE,
            words: words.disputed.to_owned(),
        });
    }
    entries
}

/// Whether a disputed border lies in the first view.
fn shows_disputed(sheet: &MapSheet) -> bool {
    let Frame {
        west,
        south,
        east,
        north,
    } = sheet.frame;
    let in_frame =
        |&[lon, lat]: &Position| (west..=east).contains(&lon) && (south..=north).contains(&lat);
    sheet.disputed.iter().flatten().any(in_frame)
}

/// "Province", "State, county": what the shapes are, while that is short.
fn shape_words(context: &Context<'_>) -> String {
    let words = context.words;
    let shapes = context
        .places
        .iter()
        .filter(|signed| signed.sign == Sign::Shape);
    let mut kinds: Vec<_> = shapes
        .map(|signed| signed.place.kind_label.as_str())
        .collect();
    kinds.sort_unstable();
    kinds.dedup();
    match kinds[..] {
        [kind] => kind.to_owned(),
        [one, other] => format!("{one}, {}", (words.places.within)(other)),
        _ => words.map.legend.shape.to_owned(),
    }
}
