//! The findings as data for other programs: the rows of `places`, and a briefing in the formats of
//! maps, tables and text.

mod briefing;
pub(crate) mod csv;
mod geojson;
mod kml;
mod linked_places;
mod markdown;
mod mention_table;
mod parts;
mod place_table;
mod toponyms;

pub use briefing::{ExportError, ExportKind, UnknownExportKind, export};
pub use mention_table::toponyms_csv;
pub use toponyms::{Failure, Toponym, ToponymOffset, ToponymPlace, Toponyms, geojson, toponyms};
