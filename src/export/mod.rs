//! The findings as data for other programs: the rows of `places`, and a briefing in the formats of
//! maps, tables and text.

mod briefing;
mod csv;
mod geojson;
mod kml;
mod linked_places;
mod markdown;
mod parts;
mod toponyms;

pub use briefing::{ExportError, ExportKind, export};
pub use toponyms::{Failure, Toponym, ToponymPlace, Toponyms, geojson, toponyms};
