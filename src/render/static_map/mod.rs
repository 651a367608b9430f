//! The map as a drawing: for print, for readers without scripts, for mail previews.
//!
//! Styles are presentation attributes, so that the drawing keeps its looks where style sheets
//! are dropped; its classes let the page's style sheet recolour it.

mod arrange;
pub(in crate::render) mod boxes;
mod globe;
mod labels;
pub(in crate::render) mod layers;
mod legend_rows;
mod markers;
mod off_map;
mod path;
pub(in crate::render) mod projection;
mod spots;
mod typefaces;

use super::map_style::{self, Sign, Signed, signed_on};
use crate::briefing::Briefing;
use crate::cartography::{MapSheet, Position};
use askama::Template;
use boxes::Rect;
use layers::{Drawing, Layer, LineIds};
use markers::{Hint, Marker};
use off_map::{OffMapMarker, PILL};
use projection::{Paper, Point};
use spots::{PlacedLabel, Taken};
use typefaces::Typeface;

pub(crate) use globe::{Globe, globe};
pub(crate) use legend_rows::{LegendRows, legend_rows};

/// The drawing, ready to be rendered.
#[derive(Template)]
#[template(path = "_static_map.html")]
pub(crate) struct StaticMap {
    id: &'static str,
    width: f64,
    height: f64,
    description: String,
    shared: layers::SharedLines,
    layers: Vec<Layer>,
    hints: Vec<Hint>,
    markers: Vec<Marker>,
    /// Lines from markers to names that stand apart.
    leaders: Vec<[Point; 2]>,
    typefaces: Vec<(Typeface, Vec<PlacedLabel>)>,
    pills: Vec<Pill>,
    off_map: Vec<OffMapMarker>,
    scale: ScaleBar,
    /// Middle of the locator; a map of the world has none.
    inset: Option<Point>,
    frame_on_globe: String,
}

/// The drawing as a file of its own: it has to say itself what its signs mean and whose data it
/// shows.
#[derive(Template)]
#[template(path = "map_alone.html")]
pub(crate) struct MapAlone<'b> {
    pub(crate) made_by: &'static str,
    pub(crate) credits: String,
    pub(crate) title: &'b str,
    pub(crate) width: f64,
    pub(crate) height: f64,
    pub(crate) globe: Globe,
    pub(crate) map: String,
    /// The second map with its height.
    pub(crate) second: Option<(String, f64)>,
    pub(crate) second_words: &'static str,
    pub(crate) legend: LegendRows,
}

/// Size of the second map, and the gap between the two where they stand in one drawing.
const SECOND: (f64, f64) = (620.0, 300.0);
const GAP: f64 = 22.0;
/// Height of the line with the credits.
const CREDITS: f64 = 24.0;

impl MapAlone<'_> {
    /// With the legend and the credits.
    fn full_height(&self) -> f64 {
        self.maps_height() + self.legend.height + CREDITS
    }

    /// Both maps, with a gap between them.
    fn maps_height(&self) -> f64 {
        let second = self.second.as_ref();
        self.height + second.map_or(0.0, |(_, height)| GAP + height)
    }
}

impl StaticMap {
    /// Width and height, in pixels.
    pub(crate) fn size(&self) -> (f64, f64) {
        (self.width, self.height)
    }
}

/// A count: filled for the article, hollow for comments.
struct Pill {
    text: String,
    in_article: bool,
    /// Its left end and its middle height.
    at: Point,
}

struct ScaleBar {
    left: f64,
    top: f64,
    length: f64,
    words: String,
}

/// How far the locator reaches from its middle, with some room.
const INSET: f64 = 56.0;
/// Longest scale bar, in pixels.
const SCALE: f64 = 110.0;

/// Draws the sheet.
pub(crate) fn draw(briefing: &Briefing) -> StaticMap {
    match briefing.map.polar.as_deref() {
        Some(polar) => draw_on(briefing, &polar.sheet, Paper::polar(polar), Role::Polar),
        None => {
            let sheet = &briefing.map;
            let paper = Paper::of(sheet.frame);
            // A page that shares its ground with others carries little of its own.
            let paper = match sheet.tiles {
                Some(_) => paper.roughly(),
                None => paper,
            };
            draw_on(briefing, sheet, paper, Role::First)
        }
    }
}

/// Draws the second, smaller sheet, where there is one.
pub(crate) fn draw_second(briefing: &Briefing) -> Option<StaticMap> {
    let sheet = briefing.map.second.as_deref()?;
    let paper = Paper::sized(sheet.frame, SECOND);
    Some(draw_on(briefing, sheet, paper, Role::Second))
}

/// Draws the sheet on paper of this width and height.
pub(crate) fn draw_sized(briefing: &Briefing, size: (f64, f64)) -> StaticMap {
    if let Some(polar) = briefing.map.polar.as_deref() {
        let paper = Paper::polar_sized(polar, size);
        return draw_on(briefing, &polar.sheet, paper, Role::Polar);
    }
    let sheet = &briefing.map;
    draw_on(
        briefing,
        sheet,
        Paper::sized(sheet.frame, size),
        Role::First,
    )
}

/// Width of words of a size in pixels, as the table of advance widths has them.
pub(crate) fn words_width(words: &str, size: f64) -> f64 {
    let typeface = Typeface {
        size,
        ..typefaces::PLAIN
    };
    typefaces::text_width(words, &typeface)
}

/// Which of the maps of a briefing is drawn. The second has no locator, and points at nothing that lies
/// outside of it: the first does. One around a pole stands in place of the first, without locator, and
/// without names along rivers, which would run another way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    First,
    Polar,
    Second,
}

impl Role {
    fn id(self) -> &'static str {
        match self {
            Self::First | Self::Polar => "static-map",
            Self::Second => "second-map",
        }
    }

    fn line_ids(self) -> LineIds {
        match self {
            Self::First | Self::Polar => LineIds::FIRST,
            Self::Second => LineIds::SECOND,
        }
    }
}

fn draw_on(briefing: &Briefing, sheet: &MapSheet, paper: Paper, role: Role) -> StaticMap {
    let catalogue = briefing.language.catalogue();
    let places = signed_on(briefing, sheet);
    let mut labels = map_style::labels(briefing, sheet);
    if role == Role::Polar {
        labels.retain(|label| label.turns.is_empty());
    }
    let scale = scale_bar(&paper);
    let markers = markers::markers(&paper, &places);
    let frame_on_globe = match role {
        Role::First => globe::frame_outline(sheet.frame, &paper_outline(&paper)),
        Role::Polar | Role::Second => String::new(),
    };
    let inset = (!frame_on_globe.is_empty()).then_some(Point {
        x: paper.width - 60.0,
        y: paper.height - 60.0,
    });
    let hints = markers::hints(&paper, sheet, &places);
    let pins = markers
        .iter()
        .map(|m| (Rect::around(m.at, m.reach()), Some(m.place)));
    let spots = hints.iter().flat_map(covered).map(|spot| (spot, None));
    let mut taken = Taken {
        furniture: furniture(&paper, &scale, inset),
        pins: pins.chain(spots).collect(),
    };
    let off_map = match role {
        Role::First | Role::Polar => off_map::place(&paper, &places, &labels, &mut taken),
        Role::Second => Vec::new(),
    };
    let labels = labels::place(&paper, &labels, &places, &taken);
    let (shared, layers) = layers::layers(&paper, (briefing, sheet), role.line_ids(), &places);
    StaticMap {
        id: role.id(),
        width: paper.width,
        height: paper.height,
        description: (catalogue.map.contents)(&sheet.contents),
        shared,
        layers,
        hints,
        markers,
        pills: pills(&labels, &off_map, &places),
        leaders: labels.iter().filter_map(|label| label.leader).collect(),
        typefaces: by_typeface(labels),
        off_map,
        scale,
        inset,
        frame_on_globe,
    }
}

/// Boxes that stand for a line.
const LINE_BOXES: u8 = 10;

/// What the ring at a distance from a place and the line to it cover.
fn covered(hint: &Hint) -> Vec<Rect> {
    let Some(end) = hint.end else {
        return Vec::new();
    };
    let on_line = |step: u8| {
        let share = f64::from(step) / f64::from(LINE_BOXES);
        let at = Point {
            x: hint.start.x + share * (end.x - hint.start.x),
            y: hint.start.y + share * (end.y - hint.start.y),
        };
        Rect::around(at, 2.0)
    };
    let ring = Rect::around(end, map_style::SPOT_RADIUS + 1.0);
    (0..LINE_BOXES).map(on_line).chain([ring]).collect()
}

/// The corners that are not for words.
fn furniture(paper: &Paper, scale: &ScaleBar, inset: Option<Point>) -> Vec<Rect> {
    let scale_room = Rect {
        left: 0.0,
        top: scale.top - 16.0,
        right: scale.left + scale.length + 8.0,
        bottom: paper.height,
    };
    let inset_room = inset.map(|middle| Rect::around(middle, INSET));
    [scale_room].into_iter().chain(inset_room).collect()
}

fn by_typeface(labels: Vec<PlacedLabel>) -> Vec<(Typeface, Vec<PlacedLabel>)> {
    let mut typefaces: Vec<(Typeface, Vec<PlacedLabel>)> = Vec::new();
    for label in labels {
        match typefaces
            .iter_mut()
            .find(|(typeface, _)| *typeface == label.typeface)
        {
            Some((_, group)) => group.push(label),
            None => typefaces.push((label.typeface, vec![label])),
        }
    }
    typefaces
}

/// Counts below the names of countries and inside the markers of places off the map.
fn pills(labels: &[PlacedLabel], off_map: &[OffMapMarker], places: &[Signed<'_>]) -> Vec<Pill> {
    let mut pills = Vec::new();
    let mut add = |index: usize, left: f64, middle: f64| {
        let place = places[index].place;
        let counts = [(place.article, true), (place.comments, false)];
        let shown = counts.into_iter().filter(|(number, _)| *number > 0);
        for (nth, (number, in_article)) in shown.enumerate() {
            let at = Point {
                x: left + nth as f64 * PILL,
                y: middle,
            };
            let text = number.to_string();
            pills.push(Pill {
                text,
                in_article,
                at,
            });
        }
    };
    for label in labels {
        if let (Some(at), Some(index)) = (label.counts_at, label.place) {
            let place = places[index].place;
            let number = usize::from(place.article > 0) + usize::from(place.comments > 0);
            add(index, at.x - number as f64 * PILL / 2.0 + 1.0, at.y + 6.5);
        }
    }
    for marker in off_map {
        add(marker.place, marker.counts_at.x, marker.counts_at.y);
    }
    pills
}

/// The longest bar of a round length that fits.
fn scale_bar(paper: &Paper) -> ScaleBar {
    let top = paper.height - 20.0;
    let km = paper.km_per_pixel(top);
    let longest = SCALE * km;
    let magnitude = libm::exp10(libm::log10(longest).floor());
    let factor = [5.0, 3.0, 2.0, 1.0]
        .into_iter()
        .find(|f| f * magnitude <= longest);
    let length = factor.unwrap_or(1.0) * magnitude;
    ScaleBar {
        left: 14.0,
        top,
        length: length / km,
        words: if length < 1.0 {
            format!("{} m", (length * 1000.0).round())
        } else {
            format!("{length} km")
        },
    }
}

/// The edge of the paper in degrees, eight steps a side.
fn paper_outline(paper: &Paper) -> Vec<Position> {
    let (w, h) = (paper.width, paper.height);
    let corners = [(0.0, 0.0), (w, 0.0), (w, h), (0.0, h), (0.0, 0.0)];
    let mut outline = Vec::new();
    for pair in corners.windows(2) {
        let ((x0, y0), (x1, y1)) = (pair[0], pair[1]);
        outline.extend((0..8).map(|step| {
            let t = f64::from(step) / 8.0;
            paper.degrees(Point {
                x: x0 + t * (x1 - x0),
                y: y0 + t * (y1 - y0),
            })
        }));
    }
    outline
}
