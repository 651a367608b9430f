//! Each format's reader: gives the places of a source to whoever takes them.

use std::path::Path;

use super::archive;
use super::collector::Collector;
use super::crs::Crs;
use super::error::ImportError;
use super::format::Format;
use super::recipe::Recipe;
use super::sink::Sink;
use super::{
    features, flatgeobuf, geonames, geopackage, gml, osm, shapes, sheets, table, topojson,
    wikidata, xml,
};
use crate::gazetteer::Given;

/// Reads a source, from a byte on where it is read line by line.
///
/// # Errors
/// A source that cannot be read, or is not what `format` says; the disk's when it is full.
pub(super) fn read(
    format: Format,
    path: &Path,
    recipe: &Recipe,
    collector: &mut Collector<'_>,
    from: u64,
) -> Result<(), ImportError> {
    match format {
        Format::Geonames => geonames::places(path, collector, from),
        Format::GeonamesNames => geonames::names(path, collector, from),
        Format::GeonamesAdminCodes => geonames::admin_codes(path, collector, from),
        Format::GeonamesFeatureCodes => Ok(()),
        Format::OsmPbf => osm::extract(path, collector),
        _ => places(
            format,
            path,
            &recipe.columns,
            recipe.crs.as_deref(),
            collector,
        ),
    }
}

/// Reads a source of any form that people keep their places in.
///
/// # Errors
/// As [`read`]; a form that only publishers use.
pub(super) fn places(
    format: Format,
    path: &Path,
    given: &Given,
    crs: Option<&str>,
    sink: &mut dyn Sink,
) -> Result<(), ImportError> {
    table::check_fields(path, given)?;
    let crs = crs.map(Crs::of_name).transpose();
    let crs = crs.map_err(|unknown| ImportError::malformed(path, unknown.problem()))?;
    match format {
        Format::Csv => table::read(path, given, crs, sink),
        Format::LinkedPlaces if is_table(path)? => table::read(path, given, crs, sink),
        Format::LinkedPlaces | Format::Whosonfirst | Format::Geojson => {
            features::read(path, given, crs, sink)
        }
        Format::Topojson => topojson::read(path, given, crs, sink),
        Format::Geopackage => geopackage::read(path, given, crs, sink),
        Format::Workbook => sheets::read(path, given, crs, sink),
        Format::Wikidata => wikidata::read(path, sink),
        Format::Overpass => osm::overpass(path, sink),
        Format::OsmXml => osm::xml(path, sink),
        Format::Shapefile => shapes::read(path, given, crs, sink),
        Format::Kml | Format::Gpx => xml::read(path, given, sink),
        Format::Gml => gml::read(path, given, crs, sink),
        Format::Flatgeobuf => flatgeobuf::read(path, given, crs, sink),
        Format::Geonames
        | Format::GeonamesNames
        | Format::GeonamesAdminCodes
        | Format::GeonamesFeatureCodes
        | Format::OsmPbf => {
            let problem = "a whole gazetteer of a publisher: geobrief gazetteer import FILE";
            Err(ImportError::malformed(path, problem))
        }
    }
}

fn is_table(path: &Path) -> Result<bool, ImportError> {
    let name = archive::name(path).map_err(ImportError::unreadable(path))?;
    let mut endings = [".tsv", ".csv", ".txt"].iter();
    Ok(endings.any(|ending| name.ends_with(ending)))
}
