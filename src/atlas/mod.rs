//! Many documents, counted together: which places they name, when, and who names them.
//!
//! ```text
//! Briefing ──Entry::of──▶ Entry          what is kept of a document
//! Vec<Collected> ──Atlas::of──▶ Atlas    sorted, copies found, places and sources counted
//! Atlas ──drawn──▶ the same with its map
//! Atlas ──data, search──▶ scripts        what the page reads
//! Atlas ──render::atlas──▶ HTML
//! ```
//!
//! Nothing here reads or writes files, and nothing depends on the order of the inputs or on the clock.

mod checks;
pub mod copies;
pub mod data;
mod entry;
mod gather;
mod map;
mod search;
mod view;

pub use entry::{Entry, ID_DIGITS, NamedPlace, short_id};
pub use gather::{AtlasOptions, Collected, GroupBy, PAGE_FROM, PlacePages};
pub use search::{Search, search};
pub use view::{
    Atlas, Check, CommentSentence, Document, Failure, Mention, Naming, Part, Place, Reading,
    Sentence, Source, UnmappedName,
};

#[cfg(test)]
mod tests;
