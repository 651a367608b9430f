//! Imports: whole gazetteers of other publishers, compiled into the form of the bundled one.
//!
//! ```text
//! sources ──a reader per format──▶ Collector: filters, what is bundled, country of the point
//! Collector ──sorted by id──▶ the last of each id, with its names ──sorted by importance──▶ numbers
//! numbers ──columns; names, ids, cells each sorted──▶ one index file, renamed into place
//! ```
//!
//! Memory does not grow with the sources: whatever must be in order is sorted on disk (external
//! merge sort, `sort.rs`) and joined while it is read (sort-merge join). What was imported before
//! stays as it is until the new index is complete. After an interruption the same import goes on
//! from its last complete run (`journal.rs`).
//!
//! People's own files are read by the same readers when a command runs, and kept nowhere (`own.rs`):
//! a reader offers what it finds to a `Sink`, which is the collector of an import or a list of entries.
//!
//! Nothing outside depends on this folder but the command line: without it the library reads
//! imported indexes all the same.

mod archive;
mod code_pages;
mod collector;
mod compile;
mod crs;
mod decode;
mod error;
mod esri;
mod features;
mod fields;
mod file_state;
mod filter;
mod flatgeobuf;
mod format;
mod geometry;
mod geonames;
mod geopackage;
mod gml;

mod journal;
mod json;
mod kinds;
mod lines;
mod links;
mod mapper;
mod osm;
mod own;
mod pipeline;
mod progress;
mod reader;
mod recipe;
mod record_codec;
mod rows;
mod scratch;
mod shapes;
mod sheet_rows;
mod sheets;
mod sink;
mod sort;
mod store;
mod table;
mod taken_out;
mod topojson;
mod unpacking;
mod wikidata;
mod written;
mod xml;

pub use error::ImportError;
pub use filter::Filter;
pub use format::{Format, UnknownFormat};
pub use journal::Counts;
pub use own::{LeftOut, Own, read_own};
pub use pipeline::{OnUnreadable, Resources};
pub use progress::{Stage, Step};
pub use recipe::Recipe;
pub use rows::rows;
pub use store::{Imported, Stale, Store};
