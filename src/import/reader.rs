//! Each format's reader: gives the places of a source to the collector.

use std::path::Path;

use super::archive;
use super::collector::Collector;
use super::error::ImportError;
use super::format::Format;
use super::recipe::Recipe;
use super::{features, geonames, osm, shapes, table, wikidata, xml};

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
        Format::Csv => table::read(path, &recipe.columns, collector),
        Format::LinkedPlaces if is_table(path)? => table::read(path, &recipe.columns, collector),
        Format::LinkedPlaces | Format::Whosonfirst | Format::Geojson => {
            features::read(path, collector)
        }
        Format::Wikidata => wikidata::read(path, collector),
        Format::OsmPbf => osm::extract(path, collector),
        Format::Overpass => osm::overpass(path, collector),
        Format::Shapefile => shapes::read(path, collector),
        Format::Kml | Format::Gpx => xml::read(path, collector),
    }
}

fn is_table(path: &Path) -> Result<bool, ImportError> {
    let name = archive::name(path).map_err(ImportError::unreadable(path))?;
    let mut endings = [".tsv", ".csv", ".txt"].iter();
    Ok(endings.any(|ending| name.ends_with(ending)))
}
