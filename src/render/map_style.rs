//! What both maps, the list of places and the legend agree on: which sign a place gets, how
//! large it is, and which words may stand beside it.

use super::glyphs::glyph;
use crate::briefing::{BriefedPlace, Briefing, Status};
use crate::cartography::{
    Course, Frame, LabelKind, MapLabel, MapSheet, Mark, NamedBorder, PlaceAnchor, PlaceShape,
    Position,
};
use crate::corrections::Side;
use crate::gazetteer::{FeatureClass, Kind, Seat};
use std::collections::BTreeMap;

/// The sign of a place. Filled means the article, hollow the comments; the shape says how sure
/// the match is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sign {
    /// A town, sure.
    Disc,
    /// A capital, sure.
    Capital,
    /// A country with three or more mentions in the article.
    StrongTint,
    /// A country with one or two.
    FaintTint,
    /// A province.
    Shape,
    /// A province that only comments name.
    ShapeInComments,
    /// A region or a sea.
    Area,
    /// A river whose course is drawn.
    Course,
    /// A town, likely.
    Ringed,
    /// A town that a person has set.
    Set,
    /// An undecided place of the article.
    Check,
    /// An undecided place of the comments.
    CheckInComments,
    /// A town that only comments name.
    Hollow,
    /// A country that only comments name.
    Hatched,
    /// A position that the article gives in figures.
    Position,
    /// A position that only comments give.
    PositionInComments,
}

impl Sign {
    /// The sign of a place with this anchor; without one it is not on the map, but in the list.
    pub(super) fn of(place: &BriefedPlace, anchor: Option<&PlaceAnchor>) -> Self {
        let mark = anchor.map_or_else(|| usual_mark(place), |anchor| anchor.mark);
        let in_article = place.article > 0;
        match (mark, place.status) {
            (_, Status::Check) if in_article => Self::Check,
            (_, Status::Check) => Self::CheckInComments,
            (Mark::Country, _) => match place.article {
                0 => Self::Hatched,
                1 | 2 => Self::FaintTint,
                _ => Self::StrongTint,
            },
            (Mark::Shape, _) if in_article => Self::Shape,
            (Mark::Shape, _) => Self::ShapeInComments,
            (Mark::Area, _) => Self::Area,
            (Mark::Point, Status::SetByUser) if in_article => Self::Set,
            (Mark::Point, _) if place.kind == Kind::Position => match in_article {
                true => Self::Position,
                false => Self::PositionInComments,
            },
            (Mark::Point, _) if !in_article => Self::Hollow,
            (Mark::Point, Status::Likely) => Self::Ringed,
            (Mark::Point, _) if place.seat == Seat::Country => Self::Capital,
            (Mark::Point, _) => Self::Disc,
        }
    }

    /// Whether a person still has to choose: every candidate gets a mark, none a shape or a tint.
    pub(super) fn is_undecided(self) -> bool {
        matches!(self, Self::Check | Self::CheckInComments)
    }

    /// Id of its symbol in the page's sprite.
    pub(super) fn symbol(self) -> &'static str {
        match self {
            Self::Disc => "s-disc",
            Self::Capital => "s-capital",
            Self::StrongTint => "s-tint2",
            Self::FaintTint => "s-tint1",
            Self::Shape => "s-shape",
            Self::ShapeInComments => "s-shape-comments",
            Self::Area => "s-area",
            Self::Course => "s-course",
            Self::Ringed => "s-likely",
            Self::Set => "s-set",
            Self::Check => "s-check",
            Self::CheckInComments => "s-check-comments",
            Self::Hollow => "s-hollow",
            Self::Hatched => "s-hatched",
            Self::Position => "s-position",
            Self::PositionInComments => "s-position-comments",
        }
    }

    /// Class of a country's land; `None` for what is not a country.
    pub(super) fn land_class(self) -> Option<&'static str> {
        match self {
            Self::StrongTint => Some("m-tint2"),
            Self::FaintTint => Some("m-tint1"),
            Self::Hatched => Some("m-hatched"),
            _ => None,
        }
    }
}

fn usual_mark(place: &BriefedPlace) -> Mark {
    match place.kind.class() {
        FeatureClass::Country => Mark::Country,
        FeatureClass::AdminRegion => Mark::Shape,
        FeatureClass::Region | FeatureClass::Water => Mark::Area,
        FeatureClass::PopulatedPlace
        | FeatureClass::Landform
        | FeatureClass::Facility
        | FeatureClass::Historical => Mark::Point,
    }
}

/// Symbol that stands beside the status word.
pub(super) fn status_symbol(place: &BriefedPlace) -> &'static str {
    match (place.status, place.article) {
        (Status::SetByUser, _) => "s-set",
        (Status::Sure, _) => "s-disc",
        (Status::Likely, _) => "s-likely",
        (Status::Check | Status::Unmapped, 0) => "s-check-comments",
        (Status::Check | Status::Unmapped, _) => "s-check",
    }
}

/// Radius of a marker, in pixels: area grows with the number of mentions. One with the sign of a kind in
/// it is large enough for that.
pub(super) fn radius(place: &BriefedPlace) -> f64 {
    let mentions = (place.article + place.comments) as f64;
    let least = glyph(place.kind).map_or(0.0, |_| LEAST_WITH_SIGN);
    (4.5 + 1.7 * mentions.sqrt()).max(least)
}

/// A disc of this radius, in pixels, holds the sign of a kind.
pub(super) const LEAST_WITH_SIGN: f64 = 8.5;

impl Signed<'_> {
    /// The sign of its kind, where its marker holds one.
    pub(super) fn kind_sign(&self) -> Option<&'static str> {
        let holds = matches!(self.sign, Sign::Disc | Sign::Ringed | Sign::Hollow);
        glyph(self.place.kind).filter(|_| holds && self.anchor.is_some())
    }
}

/// A place with its sign and its position.
#[derive(Debug, Clone, Copy)]
pub(super) struct Signed<'b> {
    pub(super) place: &'b BriefedPlace,
    pub(super) anchor: Option<&'b PlaceAnchor>,
    pub(super) sign: Sign,
}

/// All places of the briefing, in its order, as they stand on its map.
pub(super) fn signed(briefing: &Briefing) -> Vec<Signed<'_>> {
    signed_on(briefing, &briefing.map)
}

/// The same on a sheet of the briefing.
pub(super) fn signed_on<'b>(briefing: &'b Briefing, sheet: &'b MapSheet) -> Vec<Signed<'b>> {
    let places = briefing.places.iter();
    places.map(|place| sign(sheet, place)).collect()
}

fn sign<'b>(sheet: &'b MapSheet, place: &'b BriefedPlace) -> Signed<'b> {
    let mut anchors = sheet.anchors.iter();
    let anchor = anchors.find(|anchor| anchor.place == place.id);
    let has_course = || sheet.courses.iter().any(|course| course.place == place.id);
    let sign = match Sign::of(place, anchor) {
        Sign::Area if has_course() => Sign::Course,
        sign => sign,
    };
    Signed {
        place,
        anchor,
        sign,
    }
}

/// The shapes of decided places, each with its place.
pub(super) fn shapes<'b, 'p>(
    sheet: &'b MapSheet,
    places: &'p [Signed<'b>],
) -> impl Iterator<Item = (&'b PlaceShape, &'p Signed<'b>)> {
    sheet.shapes.iter().filter_map(|shape| {
        let place = places
            .iter()
            .find(|signed| signed.place.id == shape.place)?;
        (!place.sign.is_undecided()).then_some((shape, place))
    })
}

/// The courses of decided rivers, each with whether the article names it.
pub(super) fn courses<'b>(
    sheet: &'b MapSheet,
    places: &[Signed<'b>],
) -> impl Iterator<Item = (&'b Course, bool)> {
    sheet.courses.iter().filter_map(|course| {
        let mut places = places.iter();
        let place = places.find(|signed| signed.place.id == course.place)?;
        (!place.sign.is_undecided()).then_some((course, place.place.article > 0))
    })
}

/// The borders that the text names, each with whether the article does.
pub(super) fn named_borders<'b>(
    briefing: &'b Briefing,
    sheet: &'b MapSheet,
) -> impl Iterator<Item = (&'b NamedBorder, bool)> {
    sheet.named_borders.iter().filter_map(|drawn| {
        let border = briefing
            .borders
            .iter()
            .find(|border| border.id == drawn.id)?;
        Some((drawn, border.article > 0))
    })
}

/// The candidates of an undecided place that a dotted line joins: those on the detailed part of
/// the sheet. Lines to others would cross the map and lead nowhere on it.
pub(super) fn joined(anchor: &PlaceAnchor, sheet: &MapSheet) -> Vec<Position> {
    let Frame {
        west,
        south,
        east,
        north,
    } = sheet.detail;
    let is_near =
        |&[lon, lat]: &Position| (west..=east).contains(&lon) && (south..=north).contains(&lat);
    let near = anchor.candidates.iter().copied();
    near.filter(is_near).collect()
}

/// A label with the words that the page gives it.
#[derive(Debug, Clone)]
pub(super) struct Label<'b> {
    pub(super) text: String,
    pub(super) kind: LabelKind,
    /// Index into the briefing's places.
    pub(super) place: Option<usize>,
    /// Of a place that the text names: how many labels are more important.
    pub(super) rank: Option<usize>,
    /// Where a person wants it beside its marker.
    pub(super) side: Option<Side>,
    /// Where it may stand, best first.
    pub(super) at: &'b [Position],
    /// Of a name along a line: how far the words are turned at each, in degrees clockwise.
    pub(super) turns: &'b [f32],
    pub(super) min_zoom: f32,
    pub(super) max_zoom: f32,
}

/// The sheet's labels, most important first. An undecided place gets one for each candidate.
pub(super) fn labels<'b>(briefing: &'b Briefing, sheet: &'b MapSheet) -> Vec<Label<'b>> {
    let mut labels = Vec::new();
    let places = briefing.places.iter().map(|place| place.id.as_str());
    let places: BTreeMap<&str, usize> = places.zip(0..).collect();
    let anchors = sheet.anchors.iter();
    let anchors: BTreeMap<&str, _> = anchors.map(|a| (a.place.as_str(), a)).collect();
    for label in &sheet.labels {
        let id = label.place.as_deref();
        let side = id.and_then(|id| briefing.side_of(id));
        if side == Some(Side::Nowhere) {
            continue;
        }
        let place = id.and_then(|id| places.get(id)).copied();
        let anchor = id.and_then(|id| anchors.get(id));
        let candidates = anchor.map_or(&[][..], |anchor| &anchor.candidates);
        if candidates.is_empty() {
            labels.push(Label {
                turns: &label.turns,
                side,
                ..worded(label, place, &label.at, label.text.clone())
            });
            continue;
        }
        // One name for candidates that the map cannot tell apart.
        let apart = sheet.frame.width() / FRAME_OF_APART;
        let is_new = |(rank, [lon, lat]): &(usize, &Position)| {
            let is_near = |[x, y]: &Position| (x - lon).abs() < apart && (y - lat).abs() < apart;
            !candidates.iter().take(*rank).any(is_near)
        };
        for (rank, at) in candidates.iter().enumerate().filter(is_new) {
            let words = match rank {
                0 => format!("{}?", label.text),
                _ => briefing.language.catalogue().map.or_here.to_owned(),
            };
            labels.push(Label {
                kind: LabelKind::Marked,
                rank: label.rank.map(|first| first + rank * SECOND_CANDIDATE),
                ..worded(label, place, std::slice::from_ref(at), words)
            });
        }
    }
    let marked = labels
        .iter()
        .take_while(|label| label.kind == LabelKind::Marked);
    let behind_marked = marked.count();
    labels.splice(behind_marked..behind_marked, offset_labels(briefing, sheet));
    labels
}

/// Candidates that are nearer to each other than this part of the frame are one on the map.
const FRAME_OF_APART: f64 = 60.0;

/// How much less important the name of a further candidate is than that of the first one.
const SECOND_CANDIDATE: usize = 1000;

/// "111 km W" beside the spots that lie at a distance from a place.
fn offset_labels<'b>(briefing: &'b Briefing, sheet: &'b MapSheet) -> Vec<Label<'b>> {
    let words = &briefing.language.catalogue().map;
    let hints = sheet.hints.iter();
    let labels = hints.filter_map(|hint| {
        Some(Label {
            text: (words.offset)(hint.km, hint.bearing),
            kind: LabelKind::Offset,
            place: briefing
                .places
                .iter()
                .position(|place| place.id == hint.place),
            rank: Some(SECOND_CANDIDATE),
            side: None,
            at: std::slice::from_ref(hint.end.as_ref()?),
            turns: &[],
            min_zoom: 0.0,
            max_zoom: 24.0,
        })
    });
    labels.collect()
}

/// Radius of the ring at a spot that lies at a distance from a place, in pixels.
pub(super) const SPOT_RADIUS: f64 = 4.5;

fn worded<'b>(
    label: &MapLabel,
    place: Option<usize>,
    at: &'b [Position],
    text: String,
) -> Label<'b> {
    Label {
        text,
        kind: label.kind,
        place,
        rank: label.rank,
        side: None,
        at,
        turns: &[],
        min_zoom: label.min_zoom,
        max_zoom: label.max_zoom,
    }
}

/// Word for a kind of label: its class in the style sheet.
pub(super) fn label_class(kind: LabelKind) -> &'static str {
    match kind {
        LabelKind::Marked => "marked",
        LabelKind::Country => "country",
        LabelKind::Province => "province",
        LabelKind::Region => "region",
        LabelKind::Water => "water",
        LabelKind::River => "river",
        LabelKind::Capital => "capital",
        LabelKind::Town => "town",
        LabelKind::Landform => "landform",
        LabelKind::Admin1 => "admin1",
        LabelKind::Offset => "offset",
    }
}
