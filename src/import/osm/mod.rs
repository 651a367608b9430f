//! OpenStreetMap: extracts (`.osm.pbf`) and the answers of Overpass (JSON).

mod extract;
mod merge_join;
mod overpass;
mod pbf;
mod proto;
mod tags;

pub(super) use extract::read as extract;
pub(super) use overpass::read as overpass;
