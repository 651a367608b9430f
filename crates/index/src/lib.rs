//! The compiled form of places and land: what geobrief's build writes and geobrief reads in place.
//!
//! - [`geo`]: coordinates, boxes and distances; [`geometry`]: areas, containment, clipping.
//! - [`kind`]: what a place is.
//! - [`geojson`]: GeoJSON read feature by feature, with the position of every problem.
//! - [`names`]: folding, word classes; [`places`]: the records of places and their index.
//! - [`languages`]: the names that other languages have for places.
//! - [`packed`]: data that few runs need, packed.
//! - [`basemap`]: land as arcs with a unit on either side, simplified by weight.
//!
//! It does no IO: text and records come in, bytes go out.

pub mod basemap;
pub mod geo;
pub mod geojson;
pub mod geometry;
pub mod kind;
pub mod languages;
pub mod names;
pub mod packed;
pub mod places;
