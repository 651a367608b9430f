//! The briefing: everything that the page, the exports and the list of places say, looked up and
//! counted. Later stages look nothing up.

mod assemble;
mod borders;
mod edits;
mod label;
mod lead;
mod nearby;
mod parts;
mod wording;

pub use crate::cartography::Geodata;
pub use crate::score::Status;
pub use assemble::{Findings, assemble};
pub use parts::{
    Alternative, BorderUse, BriefedBorder, BriefedPlace, Briefing, InputRecord, NearbyPlace,
    PlacedMention, PlacedOffset, PlacesBySentence, UnmappedName,
};
pub use wording::Wording;
