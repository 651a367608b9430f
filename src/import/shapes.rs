//! Shapefiles: those of Natural Earth, and others with a name in their table.

use std::io::{Cursor, Read, Seek};
use std::path::Path;

use shapefile::dbase::{FieldValue, Record};
use shapefile::record::traits::HasXY;
use shapefile::{Reader, Shape as ShpShape, ShapeReader, dbase};

use super::collector::Collector;
use super::error::ImportError;
use super::fields::{self, aliases, country};
use super::{archive, kinds};
use crate::gazetteer::{Kind, Shape};
use crate::geo::LonLat;
use geobrief_index::places::record::PlaceRecord;

/// Reads a `.shp` with its `.dbf` beside it, or an archive that holds both. Degrees (WGS 84) are taken
/// for granted.
pub(super) fn read(path: &Path, collector: &mut Collector<'_>) -> Result<(), ImportError> {
    let malformed = |error: shapefile::Error| {
        ImportError::malformed(path, format!("not a shapefile with its .dbf: {error}"))
    };
    match archive::shapefile(path).map_err(ImportError::unreadable(path))? {
        None => places(Reader::from_path(path).map_err(malformed)?, collector),
        Some([shapes, table]) => {
            let shapes = ShapeReader::new(Cursor::new(shapes)).map_err(malformed)?;
            let table = dbase::Reader::new(Cursor::new(table));
            let table = table.map_err(|error| malformed(shapefile::Error::DbaseError(error)))?;
            places(Reader::new(shapes, table), collector)
        }
    }
    .map_err(|problem| match problem {
        Problem::Shapefile(error) => malformed(error),
        Problem::Import(error) => error,
    })
}

enum Problem {
    Shapefile(shapefile::Error),
    Import(ImportError),
}

fn places<S: Read + Seek, T: Read + Seek>(
    mut reader: Reader<S, T>,
    collector: &mut Collector<'_>,
) -> Result<(), Problem> {
    for (number, row) in (1..).zip(reader.iter_shapes_and_records()) {
        let (shape, record) = row.map_err(Problem::Shapefile)?;
        match place(&shape, &record) {
            Ok(place) => collector.place(place).map_err(Problem::Import)?,
            Err(why) => collector.unreadable(format_args!("record {number}"), why),
        }
    }
    Ok(())
}

fn place(shape: &ShpShape, record: &Record) -> Result<PlaceRecord, &'static str> {
    let shape = shape_of(shape).ok_or("the place has no geometry")?;
    let point = shape.anchor();
    let text = |names: &[&str]| {
        let found = names.iter().filter_map(|name| field(record, name));
        found
            .into_iter()
            .find(|text| !text.is_empty() && text != "-99")
    };
    let name = text(&[
        "NAME_EN",
        "name_en",
        "NAME",
        "name",
        "NAMEASCII",
        "nameascii",
        "name_long",
    ]);
    let name = name.ok_or("the place has no name")?;
    let people = text(&["POP_MAX", "pop_max", "POP_EST", "population", "POPULATION"]);
    let population = people
        .and_then(|people| people.parse::<f64>().ok())
        .map_or(0, |n| n as u32);
    let class = text(&["FEATURECLA", "featurecla", "type", "TYPE", "fclass"]).unwrap_or_default();
    let kind = if class.starts_with("Admin-0 country") {
        Kind::Country
    } else if class.starts_with("Admin-1") {
        Kind::Admin1
    } else {
        kinds::of_words(&class)
    };
    let others =
        text(&["NAMEALT", "namealt", "name_alt", "NAME_ALT", "NAME_LONG"]).unwrap_or_default();
    let id = text(&["NE_ID", "ne_id"]).map(|id| format!("ne:{id}"));
    let code = text(&["ISO_A2_EH", "ISO_A2", "iso_a2"]).unwrap_or_default();
    Ok(PlaceRecord {
        id: id.unwrap_or_else(|| fields::id("", &name, point)),
        aliases: aliases(others.split(['|', ';']), &name),
        kind: kinds::sized(kind, population),
        country: country(&code),
        bbox: shape.bbox(),
        population,
        name,
        ..PlaceRecord::at(point)
    })
}

/// A field as text; numbers without a fraction where they have none.
fn field(record: &Record, name: &str) -> Option<String> {
    Some(match record.get(name)? {
        FieldValue::Character(text) => text.as_deref()?.trim().to_owned(),
        FieldValue::Memo(text) => text.trim().to_owned(),
        FieldValue::Numeric(number) => (*number)?.to_string(),
        FieldValue::Float(number) => (*number)?.to_string(),
        FieldValue::Double(number) => number.to_string(),
        FieldValue::Integer(number) => number.to_string(),
        _ => return None,
    })
}

fn shape_of(shape: &ShpShape) -> Option<Shape> {
    let mut found = Shape::default();
    match shape {
        ShpShape::Point(point) => found.points.extend(lon_lat(point)),
        ShpShape::PointM(point) => found.points.extend(lon_lat(point)),
        ShpShape::PointZ(point) => found.points.extend(lon_lat(point)),
        ShpShape::Multipoint(points) => found.points = line(points.points()),
        ShpShape::Polyline(lines) => {
            found.lines = lines.parts().iter().map(|part| line(part)).collect()
        }
        ShpShape::PolylineZ(lines) => {
            found.lines = lines.parts().iter().map(|part| line(part)).collect()
        }
        ShpShape::Polygon(polygon) => {
            found.polygons = polygon
                .rings()
                .iter()
                .map(|ring| vec![line(ring.points())])
                .collect();
        }
        ShpShape::PolygonZ(polygon) => {
            found.polygons = polygon
                .rings()
                .iter()
                .map(|ring| vec![line(ring.points())])
                .collect();
        }
        _ => {}
    }
    found.lines.retain(|line| line.len() > 1);
    found
        .polygons
        .retain(|rings| rings.first().is_some_and(|ring| ring.len() > 3));
    (!found.is_empty()).then_some(found)
}

fn line<P: HasXY>(points: &[P]) -> Vec<LonLat> {
    points.iter().filter_map(lon_lat).collect()
}

fn lon_lat<P: HasXY>(point: &P) -> Option<LonLat> {
    LonLat::new(point.x(), point.y())
}
