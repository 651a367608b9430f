//! Everything below the markers, from the sea up.

use super::path;
use super::projection::Paper;
use crate::briefing::Briefing;
use crate::cartography::{Bears, MapSheet, ShapeKind};
use crate::render::map_data::country_place;
use crate::render::map_style::{Sign, Signed, courses, named_borders, shapes};

/// One layer with its pen.
pub(in crate::render) struct Layer {
    pub(in crate::render) pen: Pen,
    pub(in crate::render) drawing: Drawing,
}

/// What a layer draws.
pub(in crate::render) enum Drawing {
    /// Path data.
    Path(String),
    /// A shared line, by its id.
    Shared(&'static str),
}

/// How a layer is drawn where no style sheet says otherwise. Its class is the one that the live
/// map uses.
#[derive(Clone, Copy)]
pub(in crate::render) struct Pen {
    pub(in crate::render) class: &'static str,
    pub(in crate::render) fill: &'static str,
    pub(in crate::render) stroke: &'static str,
    pub(in crate::render) width: f64,
    pub(in crate::render) opacity: f64,
    pub(in crate::render) dash: &'static str,
}

impl Pen {
    const fn line(class: &'static str, stroke: &'static str, width: f64, opacity: f64) -> Self {
        Self {
            class,
            fill: "none",
            stroke,
            width,
            opacity,
            dash: "none",
        }
    }

    const fn area(
        class: &'static str,
        fill: &'static str,
        stroke: &'static str,
        width: f64,
    ) -> Self {
        Self {
            class,
            fill,
            stroke,
            width,
            opacity: 1.0,
            dash: "none",
        }
    }
}

const GLOW: [Pen; 3] = [
    Pen::line("m-glow1", "#AFC7CF", 18.0, 0.22),
    Pen::line("m-glow2", "#AFC7CF", 10.0, 0.32),
    Pen::line("m-glow3", "#AFC7CF", 4.5, 0.55),
];
const LAND: Pen = Pen::area("m-land", "#E9E5DA", "#E9E5DA", 0.6);
const FAINT_TINT: Pen = Pen::area("m-tint1", "#F4EAD4", "#F4EAD4", 0.6);
const STRONG_TINT: Pen = Pen::area("m-tint2", "#EFDAB2", "#EFDAB2", 0.6);
const HATCHED: Pen = Pen::area("m-hatched", "url(#hatch-country)", "none", 0.0);
const RIVER: Pen = Pen::line("m-river", "#7E97A0", 0.9, 0.85);
const URBAN: Pen = Pen::area("m-urban", "#D6CFC0", "none", 0.0);
const ICE: Pen = Pen::area("m-ice", "#F5F7F8", "none", 0.0);
const GRATICULE: Pen = Pen::line("m-graticule", "#7E97A0", 0.5, 0.45);
const LAKE: Pen = Pen::area("m-lake", "#D3DFE2", "#7E97A0", 0.7);
const ADMIN1: Pen = Pen::line("m-admin1", "#B5A98F", 0.8, 0.75);
const FAR_BORDER: Pen = Pen::line("m-far-border", "#857B6C", 0.6, 0.55);
const CASING: Pen = Pen::line("m-casing", "#FBF8F0", 3.6, 0.75);
const COAST: Pen = Pen::line("m-coast", "#7E97A0", 0.9, 1.0);
const SHAPE: Pen = Pen::area("m-shape", "url(#hatch-shape)", "#8F3F06", 1.8);
const SHAPE_IN_COMMENTS: Pen = Pen::area(
    "m-shape in-comments",
    "url(#hatch-comments)",
    "#483C93",
    1.8,
);
const BORDER: Pen = Pen::line("m-border", "#857B6C", 1.25, 1.0);
const DISPUTED: Pen = Pen {
    dash: "4 3.5",
    ..Pen::line("m-disputed", "#857B6C", 1.25, 1.0)
};

const COURSE: Pen = Pen::line("m-course", "#C8741C", 5.0, 0.42);
const COURSE_IN_COMMENTS: Pen = Pen::line("m-course in-comments", "#483C93", 5.0, 0.42);
const NAMED_BORDER: Pen = Pen::line("m-named-border", "#C8741C", 6.5, 0.42);
const NAMED_BORDER_IN_COMMENTS: Pen = Pen::line("m-named-border in-comments", "#483C93", 6.5, 0.42);

/// Ids of the lines of a drawing that are drawn several times, one over the other.
#[derive(Debug, Clone, Copy)]
pub(in crate::render) struct LineIds {
    coast: &'static str,
    borders: &'static str,
}

impl LineIds {
    /// Of the map itself.
    pub(in crate::render) const FIRST: Self = Self {
        coast: "static-coast",
        borders: "static-borders",
    };
    /// Of a second map in the same file.
    pub(in crate::render) const SECOND: Self = Self {
        coast: "second-coast",
        borders: "second-borders",
    };
}

/// Lines that several layers draw, each with its id.
pub(in crate::render) type SharedLines = Vec<(&'static str, String)>;

/// The shared lines with their ids, and the layers.
pub(super) fn layers<'b>(
    paper: &Paper,
    (briefing, sheet): (&'b Briefing, &'b MapSheet),
    ids: LineIds,
    places: &[Signed<'b>],
) -> (SharedLines, Vec<Layer>) {
    let sign_of = |country: Option<&str>| Some(places[country_place(places, country)?].sign);
    let (shared_lines, mut layers) = ground(paper, sheet, ids, sign_of);
    for (shape, place) in shapes(sheet, places) {
        let pen = match (shape.kind, place.sign) {
            (ShapeKind::Soft, _) => continue,
            (ShapeKind::Exact, Sign::ShapeInComments) => SHAPE_IN_COMMENTS,
            (ShapeKind::Exact, _) => SHAPE,
        };
        layers.push(drawn(pen, path::areas(paper, &shape.polygons)));
    }
    let rivers = courses(sheet, places).filter(|_| paper.zoom() <= Bears::COURSES);
    for (course, in_article) in rivers {
        let pen = if in_article {
            COURSE
        } else {
            COURSE_IN_COMMENTS
        };
        layers.push(drawn(pen, path::strokes(paper, &course.lines)));
    }
    for (border, in_article) in named_borders(briefing, sheet) {
        let pen = if in_article {
            NAMED_BORDER
        } else {
            NAMED_BORDER_IN_COMMENTS
        };
        layers.push(drawn(pen, path::strokes(paper, &border.lines)));
    }
    layers.extend(borders(paper, sheet, ids));
    layers.retain(shows);
    (shared_lines, layers)
}

/// Everything below what a text names: sea, land, lakes, coast. `sign_of` says how the land of a
/// country is tinted.
pub(in crate::render) fn ground(
    paper: &Paper,
    sheet: &MapSheet,
    ids: LineIds,
    sign_of: impl Fn(Option<&str>) -> Option<Sign>,
) -> (SharedLines, Vec<Layer>) {
    let coast = path::strokes(paper, &sheet.coast) + &path::strokes(paper, &sheet.coarse_coast);
    let mut layers = Vec::new();
    layers.extend(GLOW.map(|pen| shared(pen, ids.coast)));
    for land in sheet.coarse_land.iter().chain(&sheet.land) {
        let pen = match sign_of(land.country.as_deref()) {
            Some(Sign::StrongTint) => STRONG_TINT,
            Some(Sign::FaintTint) => FAINT_TINT,
            Some(Sign::Hatched) => HATCHED,
            _ => LAND,
        };
        layers.push(drawn(pen, path::areas(paper, &land.polygons)));
    }
    layers.extend(cover(paper, sheet));
    layers.push(drawn(GRATICULE, path::strokes(paper, &paper.graticule())));
    layers.extend([
        drawn(LAKE, path::areas(paper, &sheet.lakes)),
        drawn(ADMIN1, path::strokes(paper, &sheet.admin1)),
        drawn(FAR_BORDER, path::strokes(paper, &sheet.coarse_borders)),
        shared(CASING, ids.borders),
        shared(COAST, ids.coast),
    ]);
    layers.retain(shows);
    let borders = path::strokes(paper, &sheet.borders);
    (vec![(ids.coast, coast), (ids.borders, borders)], layers)
}

/// Ice, built-over land and rivers, where the scale of the paper bears them.
fn cover(paper: &Paper, sheet: &MapSheet) -> Vec<Layer> {
    let mut layers = Vec::new();
    if paper.zoom() <= Bears::COVER {
        layers.push(drawn(ICE, path::cap(paper, &paper.southern_cap())));
        layers.push(drawn(ICE, path::areas(paper, &sheet.ice)));
        layers.push(drawn(URBAN, path::areas(paper, &sheet.urban)));
    }
    if paper.zoom() <= Bears::RIVERS {
        layers.push(drawn(RIVER, path::strokes(paper, &sheet.rivers)));
    }
    layers
}

/// The borders of countries, above everything else.
pub(in crate::render) fn borders(paper: &Paper, sheet: &MapSheet, ids: LineIds) -> [Layer; 2] {
    [
        shared(BORDER, ids.borders),
        drawn(DISPUTED, path::strokes(paper, &sheet.disputed)),
    ]
}

/// Whether a layer draws anything.
pub(in crate::render) fn shows(layer: &Layer) -> bool {
    !matches!(&layer.drawing, Drawing::Path(data) if data.is_empty())
}

fn drawn(pen: Pen, data: String) -> Layer {
    Layer {
        pen,
        drawing: Drawing::Path(data),
    }
}

fn shared(pen: Pen, id: &'static str) -> Layer {
    Layer {
        pen,
        drawing: Drawing::Shared(id),
    }
}
