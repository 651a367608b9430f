//! Places by name, by id and by position, and the land they lie on.
//!
//! [`gazetteer`] finds places: in what comes with geobrief, in imports, in the user's own entries.
//! [`basemap`] draws land, borders and lakes at any level of detail, and says where a point lies.

pub mod basemap;
pub mod gazetteer;

pub use geobrief_index::{geo, geometry};
