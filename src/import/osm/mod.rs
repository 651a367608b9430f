//! OpenStreetMap: extracts (`.osm.pbf`) and the answers of Overpass (JSON), and XML.

mod extract;
mod merge_join;
mod overpass;
mod pbf;
mod proto;
mod tags;
mod xml;

pub(super) use extract::read as extract;
pub(super) use overpass::read as overpass;
pub(super) use xml::read as xml;
