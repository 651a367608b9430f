//! The legend: only what occurs on this map.

use super::map_style::{Sign, Signed, courses};
use crate::briefing::Briefing;
use crate::cartography::{Frame, MapSheet, Position};
use crate::language::Catalogue;

/// A sign with what it means.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    /// Id of its symbol in the page's sprite.
    pub(super) symbol: &'static str,
    /// Width and height of the symbol.
    pub(super) size: (u8, u8),
    pub(super) words: String,
    /// The sign of a kind, inside a marker.
    pub(super) glyph: Option<&'static str>,
}

impl Entry {
    pub(super) fn view_box(&self) -> String {
        let (width, height) = self.size;
        format!("0 0 {width} {height}")
    }
}

const SQUARE: (u8, u8) = (24, 24);
const WIDE: (u8, u8) = (32, 14);

/// The signs of the places and lines that are drawn.
pub(super) fn legend(briefing: &Briefing, places: &[Signed<'_>]) -> Vec<Entry> {
    let catalogue = briefing.language.catalogue();
    let has = |sign: Sign| {
        let mut drawn = places.iter().filter(|signed| signed.anchor.is_some());
        drawn.any(|signed| signed.sign == sign)
    };
    let words = &catalogue.map.legend;
    let mut entries = Vec::new();
    let mut add = |present: bool, sign: Sign, words: &str| {
        if present {
            entries.push(Entry {
                symbol: sign.symbol(),
                size: SQUARE,
                words: words.to_owned(),
                glyph: None,
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
    add(
        has(Sign::Shape),
        Sign::Shape,
        &shape_words(catalogue, places),
    );
    add(
        has(Sign::ShapeInComments),
        Sign::ShapeInComments,
        words.shape_in_comments,
    );
    add(has(Sign::Ringed), Sign::Ringed, words.likely);
    add(has(Sign::Set), Sign::Set, words.set);
    let position = if has(Sign::Position) {
        Sign::Position
    } else {
        Sign::PositionInComments
    };
    add(has(position), position, words.position);
    let in_comments = has(Sign::CheckInComments);
    let check = if in_comments {
        Sign::CheckInComments
    } else {
        Sign::Check
    };
    add(in_comments || has(Sign::Check), check, words.check);
    add(has(Sign::Hollow), Sign::Hollow, words.hollow);
    add(has(Sign::Hatched), Sign::Hatched, words.hatched);
    entries.extend(kinds(places));
    if !briefing.map.hints.is_empty() {
        entries.push(Entry {
            symbol: "s-offset",
            size: WIDE,
            words: words.offset.to_owned(),
            glyph: None,
        });
    }
    if courses(&briefing.map, places).next().is_some() {
        entries.push(Entry {
            symbol: "s-course",
            size: WIDE,
            words: words.course.to_owned(),
            glyph: None,
        });
    }
    if !briefing.map.named_borders.is_empty() {
        entries.push(Entry {
            symbol: "s-named-border",
            size: WIDE,
            words: words.named_border.to_owned(),
            glyph: None,
        });
    }
    if shows_disputed(&briefing.map) {
        entries.push(Entry {
            symbol: "s-disputed",
            size: WIDE,
            words: words.disputed.to_owned(),
            glyph: None,
        });
    }
    entries
}

/// Families whose signs are explained.
const MOST_KINDS: usize = 8;

/// The signs of kinds inside markers, those of the places that are named most first, in the words for
/// these places.
fn kinds(places: &[Signed<'_>]) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for signed in places {
        let Some(glyph) = signed.kind_sign() else {
            continue;
        };
        let label = &signed.place.kind_label;
        let known = entries.iter_mut().find(|entry| entry.glyph == Some(glyph));
        if let Some(known) = known {
            let is_new = known.words.split(", ").all(|word| word != label);
            if is_new && known.words.len() < LONG {
                known.words.push_str(", ");
                known.words.push_str(label);
            }
        } else if entries.len() < MOST_KINDS {
            entries.push(Entry {
                symbol: "s-disc",
                size: SQUARE,
                words: label.clone(),
                glyph: Some(glyph),
            });
        }
    }
    entries
}

/// Letters from which on no further word is added.
const LONG: usize = 24;

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
fn shape_words(catalogue: &Catalogue, places: &[Signed<'_>]) -> String {
    let shapes = places.iter().filter(|signed| signed.sign == Sign::Shape);
    let mut kinds: Vec<_> = shapes
        .map(|signed| signed.place.kind_label.as_str())
        .collect();
    kinds.sort_unstable();
    kinds.dedup();
    match kinds[..] {
        [kind] => kind.to_owned(),
        [one, other] => format!("{one}, {}", (catalogue.places.within)(other)),
        _ => catalogue.map.legend.shape.to_owned(),
    }
}
