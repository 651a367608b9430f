//! The map as a drawing: for print, for readers without scripts, for mail previews.
//!
//! Styles are presentation attributes, so that the drawing keeps its looks where style sheets
//! are dropped; its classes let the page's style sheet recolour it.

mod chips;
mod globe;
mod labels;
mod path;
mod projection;

use super::map_data::country_place;
use super::map_style::{self, Sign, Signed, radius, signed};
use crate::briefing::Briefing;
use crate::cartography::{MapSheet, Position, ShapeKind};
use askama::Template;
use chips::{Chip, PILL};
use labels::{Face, PlacedLabel, Rect, marker_reach};
use projection::{Paper, Point};

pub(crate) use globe::{Globe, globe};

/// The drawing, ready to be rendered.
#[derive(Template)]
#[template(path = "_static_map.html")]
pub(crate) struct StaticMap<'b> {
    width: f64,
    height: f64,
    description: &'b str,
    layers: Vec<Layer>,
    /// Dotted lines between the candidates of an undecided place.
    candidate_lines: Vec<String>,
    markers: Vec<Marker>,
    faces: Vec<(Face, Vec<PlacedLabel>)>,
    pills: Vec<Pill>,
    chips: Vec<Chip>,
    scale: ScaleBar,
    inset: Point,
    frame_on_globe: String,
}

/// One path of the map with its pen.
struct Layer {
    pen: Pen,
    data: String,
}

/// How a layer is drawn where no style sheet says otherwise.
#[derive(Clone, Copy)]
struct Pen {
    class: &'static str,
    fill: &'static str,
    stroke: &'static str,
    width: f64,
    opacity: f64,
    dash: &'static str,
}

struct Marker {
    sign: Sign,
    at: Point,
    radius: f64,
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

/// Room that the locator takes in its corner.
const INSET: f64 = 116.0;
/// Longest scale bar, in pixels.
const SCALE: f64 = 110.0;

/// Draws the sheet.
pub(crate) fn draw(briefing: &Briefing) -> StaticMap<'_> {
    let sheet = &briefing.map;
    let paper = Paper::of(sheet.frame);
    let places = signed(briefing);
    let scale = scale_bar(&paper);
    let mut taken = furniture(&paper, &scale);
    taken.extend(
        marked_points(&paper, &places).map(|(signed, at)| Rect::around(at, marker_reach(signed))),
    );
    let chips = chips::place(&paper, &places, &mut taken);
    let labels = map_style::labels(briefing);
    let labels = labels::place(&paper, &labels, &places, &mut taken);
    StaticMap {
        width: paper.width,
        height: paper.height,
        description: &sheet.description,
        layers: layers(&paper, sheet, &places),
        candidate_lines: candidate_lines(&paper, &places),
        markers: marked_points(&paper, &places)
            .filter(|(_, at)| paper.holds(*at, -20.0))
            .map(|(signed, at)| Marker {
                sign: signed.sign,
                at,
                radius: radius(signed.place),
            })
            .collect(),
        pills: pills(&labels, &chips, &places),
        faces: by_face(labels),
        chips,
        scale,
        inset: Point {
            x: paper.width - 60.0,
            y: paper.height - 60.0,
        },
        frame_on_globe: globe::frame_outline(sheet.frame, &paper_outline(&paper)),
    }
}

/// The corners that are not for words.
fn furniture(paper: &Paper, scale: &ScaleBar) -> Vec<Rect> {
    let scale_room = Rect {
        left: 0.0,
        top: scale.top - 16.0,
        right: scale.left + scale.length + 8.0,
        bottom: paper.height,
    };
    let inset_room = Rect {
        left: paper.width - INSET,
        top: paper.height - INSET,
        right: paper.width,
        bottom: paper.height,
    };
    vec![scale_room, inset_room]
}

/// Every marker: decided places once, undecided ones at each candidate.
fn marked_points<'s, 'b>(
    paper: &'s Paper,
    places: &'s [Signed<'b>],
) -> impl Iterator<Item = (&'s Signed<'b>, Point)> {
    let is_marker = |sign| {
        matches!(
            sign,
            Sign::Disc
                | Sign::Capital
                | Sign::Ringed
                | Sign::Hollow
                | Sign::Check
                | Sign::CheckInComments
        )
    };
    places
        .iter()
        .filter(move |signed| is_marker(signed.sign))
        .flat_map(move |signed| {
            let positions = signed
                .anchor
                .map_or(&[][..], |anchor| match anchor.candidates {
                    ref candidates if candidates.is_empty() => std::slice::from_ref(&anchor.at),
                    ref candidates => candidates,
                });
            positions
                .iter()
                .map(move |&position| (signed, paper.at(position)))
        })
}

fn candidate_lines(paper: &Paper, places: &[Signed<'_>]) -> Vec<String> {
    let anchors = places.iter().filter_map(|signed| signed.anchor);
    let lines =
        anchors.map(|anchor| path::strokes(paper, std::slice::from_ref(&anchor.candidates)));
    lines.filter(|data| !data.is_empty()).collect()
}

const LAND: &str = "#E9E5DA";

impl Pen {
    const fn line(class: &'static str, stroke: &'static str, width: f64) -> Self {
        Self {
            class,
            fill: "none",
            stroke,
            width,
            opacity: 1.0,
            dash: "none",
        }
    }

    const fn faint(self, opacity: f64) -> Self {
        Self { opacity, ..self }
    }

    const fn area(class: &'static str, fill: &'static str) -> Self {
        Self {
            class,
            fill,
            stroke: fill,
            width: 0.6,
            opacity: 1.0,
            dash: "none",
        }
    }
}

/// Everything below the markers, from the sea up.
fn layers(paper: &Paper, sheet: &MapSheet, places: &[Signed<'_>]) -> Vec<Layer> {
    let mut layers = Vec::new();
    let mut add = |pen: Pen, data: String| {
        if !data.is_empty() {
            layers.push(Layer { pen, data });
        }
    };
    let coast = path::strokes(paper, &sheet.coast) + &path::strokes(paper, &sheet.coarse_coast);
    for (class, width, opacity) in [
        ("m-glow1", 18.0, 0.22),
        ("m-glow2", 10.0, 0.32),
        ("m-glow3", 4.5, 0.55),
    ] {
        add(
            Pen::line(class, "#AFC7CF", width).faint(opacity),
            coast.clone(),
        );
    }
    for land in sheet.coarse_land.iter().chain(&sheet.land) {
        let place = country_place(places, land.country.as_deref());
        let class = place.and_then(|index| places[index].sign.land_class());
        let pen = match class {
            Some("m-tint2") => Pen::area("m-tint2", "#EFDAB2"),
            Some("m-tint1") => Pen::area("m-tint1", "#F4EAD4"),
            Some("m-hatched") => Pen {
                stroke: "none",
                ..Pen::area("m-hatched", "url(#hatch-comments)")
            },
            _ => Pen::area("m-land", LAND),
        };
        add(pen, path::areas(paper, &land.polygons));
    }
    let lake = Pen {
        stroke: "#7E97A0",
        width: 0.7,
        ..Pen::area("m-lake", "#D3DFE2")
    };
    add(lake, path::areas(paper, &sheet.lakes));
    add(
        Pen::line("m-admin1", "#B5A98F", 0.8).faint(0.75),
        path::strokes(paper, &sheet.admin1),
    );
    let borders = path::strokes(paper, &sheet.borders);
    let far = Pen::line("m-far-border", "#857B6C", 0.6).faint(0.55);
    add(far, path::strokes(paper, &sheet.coarse_borders));
    add(
        Pen::line("m-casing", "#FBF8F0", 3.6).faint(0.75),
        borders.clone(),
    );
    add(Pen::line("m-coast", "#7E97A0", 0.9), coast);
    for shape in sheet
        .shapes
        .iter()
        .filter(|shape| shape.kind == ShapeKind::Exact)
    {
        let pen = Pen {
            stroke: "#8F3F06",
            width: 1.8,
            ..Pen::area("m-shape", "url(#hatch-shape)")
        };
        add(pen, path::areas(paper, &shape.polygons));
    }
    add(Pen::line("m-border", "#857B6C", 1.25), borders);
    let disputed = Pen {
        dash: "4 3.5",
        ..Pen::line("m-disputed", "#857B6C", 1.25)
    };
    add(disputed, path::strokes(paper, &sheet.disputed));
    layers
}

fn by_face(labels: Vec<PlacedLabel>) -> Vec<(Face, Vec<PlacedLabel>)> {
    let mut faces: Vec<(Face, Vec<PlacedLabel>)> = Vec::new();
    for label in labels {
        match faces.iter_mut().find(|(face, _)| *face == label.face) {
            Some((_, group)) => group.push(label),
            None => faces.push((label.face, vec![label])),
        }
    }
    faces
}

/// Counts below the names of countries and inside chips.
fn pills(labels: &[PlacedLabel], chips: &[Chip], places: &[Signed<'_>]) -> Vec<Pill> {
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
    for chip in chips {
        add(chip.place, chip.counts_at.x, chip.counts_at.y);
    }
    pills
}

/// The longest bar of a round length that fits.
fn scale_bar(paper: &Paper) -> ScaleBar {
    let top = paper.height - 20.0;
    let km = paper.km_per_pixel(top);
    let longest = SCALE * km;
    let magnitude = 10f64.powf(longest.log10().floor());
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
