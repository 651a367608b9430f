//! Cuts the map of a briefing out of the basemap: frame, land, lines, shapes, label candidates.
//!
//! ```text
//! Subject ──subjects──▶ LocatedSubject ──frame──▶ Frame ──cut──▶ land, lines
//!         ──shapes──▶ PlaceShape  ──anchors──▶ Placement ──labels──▶ MapLabel
//! ```

mod anchors;
mod borders;
mod contents;
mod cut;
mod frame;
mod ground;
mod hints;
mod label_points;
mod labels;
mod map_names;
mod mercator;
mod polar;
mod rivers;
mod second;
mod shapes;
mod sheet;
mod subjects;
mod tiles;

use std::collections::BTreeSet;

use cut::Plan;
use subjects::LocatedSubject;

pub use crate::geo::{Frame, Line, Polygon, Position};
pub use cut::MapOptions;
pub use ground::Ground;
pub use sheet::{
    Bears, Contents, Course, Direction, LabelKind, Land, MapLabel, MapSheet, Mark, NamedBorder,
    OffsetHint, PlaceAnchor, PlaceShape, PolarSheet, Pole, ShapeKind,
};
pub use subjects::{BorderSubject, Geodata, Hint, Prominence, Subject};
pub use tiles::{TileId, TileRange, UnknownTile};

/// Mentions from which on a country's divisions are drawn.
const CONCERNED: usize = 3;

/// Draws the map of a text: chooses the frame, cuts land, lines and shapes, finds room for names.
///
/// `subjects` are the places of the text, most mentioned first; anchors come back in the same
/// order. `border_subjects` are the borders that it names. The same subjects give the same sheet.
#[must_use]
pub fn draw(
    subjects: &[Subject],
    border_subjects: &[BorderSubject],
    geodata: Geodata<'_>,
    options: &MapOptions,
) -> MapSheet {
    let mut located: Vec<LocatedSubject<'_>> = subjects
        .iter()
        .map(|subject| LocatedSubject::new(subject, geodata))
        .collect();
    let frame = frame::choose(&mut located);
    let mut sheet = sheet(&located, frame, border_subjects, geodata, options);
    sheet.globe = geodata.basemap.globe();
    sheet.polar = polar::view(&located, frame).map(|view| {
        let mut around = located.clone();
        frame::turn_to(&mut around, view.frame);
        let options = options.drawn();
        let sheet = self::sheet(&around, view.frame, border_subjects, geodata, &options);
        Box::new(PolarSheet {
            pole: view.pole,
            meridian: view.meridian,
            sheet,
        })
    });
    sheet.second = second::frame(&located, frame).map(|second| {
        frame::turn_to(&mut located, second);
        let options = MapOptions::SECOND;
        let mut sheet = self::sheet(&located, second, &[], geodata, &options);
        // The first map says what lies outside of it.
        sheet.contents.outside.clear();
        Box::new(sheet)
    });
    sheet
}

/// The sheet of a frame.
fn sheet(
    located: &[LocatedSubject<'_>],
    frame: Frame,
    border_subjects: &[BorderSubject],
    geodata: Geodata<'_>,
    options: &MapOptions,
) -> MapSheet {
    let (named, concerned) = (named(located), concerned(located, frame));
    let south_end = cut::south_end(frame, located.iter().map(|one| one.point));
    let plan = Plan::new(
        geodata.basemap,
        frame,
        south_end,
        named,
        &concerned,
        options,
    );

    let mut sheet = MapSheet::default();
    plan.cut(&mut sheet);
    sheet.rivers = rivers::rivers(&plan);
    sheet.shapes = located
        .iter()
        .filter_map(|one| shapes::shape(one, geodata, &plan))
        .collect();
    sheet.courses = located
        .iter()
        .filter_map(|one| rivers::course(one, &plan))
        .collect();
    sheet.named_borders = border_subjects
        .iter()
        .filter_map(|border| borders::named_border(border, geodata, &plan))
        .collect();
    sheet.hints = located.iter().flat_map(hints::hints).collect();
    let placements: Vec<_> = located
        .iter()
        .map(|one| anchors::placement(one, &sheet, &plan))
        .collect();
    sheet.labels = labels::labels(located, &placements, &sheet, &plan, geodata);
    sheet.anchors = placements
        .into_iter()
        .map(|placement| placement.anchor)
        .collect();
    sheet.contents = contents::contents(located, &sheet.anchors, frame);
    sheet.disputed_areas = plan.disputed_areas();
    sheet
}

/// Codes of the countries that the text names, decided ones only.
fn named(located: &[LocatedSubject<'_>]) -> BTreeSet<String> {
    let countries = located.iter().filter(|one| one.mark == Mark::Country);
    let decided = countries.filter(|one| one.candidates.is_empty());
    decided.map(|one| one.country.to_owned()).collect()
}

/// Codes of the countries whose divisions help: named often, or with a named place in the frame.
fn concerned(located: &[LocatedSubject<'_>], frame: Frame) -> BTreeSet<String> {
    let concerned = located.iter().filter(|one| match one.mark {
        Mark::Country => one.subject.article + one.subject.comments >= CONCERNED,
        Mark::Point | Mark::Shape => frame.has(one.point),
        Mark::Area => false,
    });
    concerned
        .map(|one| one.country.to_owned())
        .filter(|code| !code.is_empty())
        .collect()
}
