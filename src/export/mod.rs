//! The findings as data for other programs.

mod toponyms;

pub use toponyms::{Failure, Toponym, ToponymPlace, Toponyms, geojson, toponyms};
