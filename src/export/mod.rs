//! The findings as data for other programs: the rows of `places`, and a briefing in the formats of
//! maps, tables and text.

mod atlas;
mod briefing;
pub(crate) mod csv;
mod fields;
mod geojson;
mod kml;
mod linked_places;
mod markdown;
mod mention_table;
#[cfg(feature = "parquet")]
mod parquet;
mod parts;
mod place_table;
mod toponyms;

pub use atlas::{AtlasExport, AtlasExportError, AtlasFile, UnknownAtlasExport};
pub use briefing::{ExportError, ExportKind, UnknownExportKind, export};
pub use fields::{Fields, UnknownField};
pub use mention_table::{
    COLUMNS, Cell, CellKind, Column, MentionRow, csv_header, csv_row, mention_rows,
};
#[cfg(feature = "parquet")]
pub use parquet::{ParquetWriter, SCHEMA};
pub use toponyms::{
    Depth, Failure, Toponym, ToponymOffset, ToponymPlace, Toponyms, geojson, toponyms, toponyms_to,
};
