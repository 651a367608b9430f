//! Shapefiles: those of Natural Earth, and others with a name in their table.

use std::fs::{self, File};
use std::io::{self, BufReader, Cursor, Read, Seek};
use std::path::Path;

use serde_json::{Value, json};
use shapefile::dbase::encoding::EncodingRs;
use shapefile::dbase::{FieldValue, Record};
use shapefile::record::traits::HasXY;
use shapefile::{Reader, Shape as ShpShape, ShapeReader, dbase};

use super::archive;
use super::code_pages::CodePage;
use super::crs::Crs;
use super::error::ImportError;
use super::geometry::Builder;
use super::mapper::{Feature, Mapper};
use super::sink::Sink;
use crate::gazetteer::{Given, Kind};
use crate::geo::LonLat;

/// Bytes of a table that are looked at for its encoding.
const LOOKED_AT: u64 = 1 << 20;

/// Reads a `.shp` with its `.dbf`, `.cpg` and `.prj` beside it, or an archive that holds them.
pub(super) fn read(
    path: &Path,
    given: &Given,
    crs: Option<Crs>,
    sink: &mut dyn Sink,
) -> Result<(), ImportError> {
    let unreadable = ImportError::unreadable(path);
    match archive::shapefile(path).map_err(&unreadable)? {
        Some(packed) => {
            let about = About {
                cpg: packed.cpg,
                prj: packed.prj,
            };
            let (shapes, table) = (Cursor::new(packed.shapes), Cursor::new(packed.table));
            places(path, shapes, table, about, (given, crs), sink)
        }
        None => {
            let beside = |ending: &str| {
                let lower = path.with_extension(ending);
                let upper = path.with_extension(ending.to_uppercase());
                if lower.exists() { lower } else { upper }
            };
            let open = |path: &Path| -> io::Result<_> { Ok(BufReader::new(File::open(path)?)) };
            let table = open(&beside("dbf")).map_err(|error| {
                let problem =
                    format!("not a shapefile with its .dbf, the table of names ({error})");
                ImportError::malformed(path, problem)
            })?;
            let about = About {
                cpg: fs::read_to_string(beside("cpg")).ok(),
                prj: fs::read_to_string(beside("prj")).ok(),
            };
            let shapes = open(path).map_err(&unreadable)?;
            places(path, shapes, table, about, (given, crs), sink)
        }
    }
}

/// What the files beside a shapefile say.
struct About {
    cpg: Option<String>,
    prj: Option<String>,
}

fn places<S: Read + Seek, T: Read + Seek>(
    path: &Path,
    shapes: S,
    mut table: T,
    about: About,
    (given, crs): (&Given, Option<Crs>),
    sink: &mut dyn Sink,
) -> Result<(), ImportError> {
    let malformed = |error: shapefile::Error| {
        ImportError::malformed(path, format!("not a shapefile with its .dbf: {error}"))
    };
    let crs = match (crs, about.prj) {
        (Some(crs), _) => crs,
        (None, Some(prj)) => {
            Crs::of_wkt(&prj).map_err(|unknown| ImportError::malformed(path, unknown.problem()))?
        }
        (None, None) => Crs::Degrees,
    };
    let page =
        code_page(&mut table, about.cpg.as_deref()).map_err(ImportError::unreadable(path))?;
    // Every byte as a letter of its own, to be decoded here.
    let transparent = EncodingRs::from(encoding_rs::X_USER_DEFINED);
    let table = dbase::ReaderBuilder::new()
        .with_encoding(transparent)
        .build(table);
    let table = table.map_err(|error| malformed(shapefile::Error::DbaseError(error)))?;
    let names: Vec<String> = table
        .fields()
        .iter()
        .map(|field| field.name().to_owned())
        .collect();
    let mut reader = Reader::new(ShapeReader::new(shapes).map_err(malformed)?, table);
    let mut mapper = Mapper::new(given, crs);
    for (number, row) in (1..).zip(reader.iter_shapes_and_records()) {
        let (shape, record) = row.map_err(malformed)?;
        let place = place(&shape, &record, &names, page, &mut mapper);
        sink.offer(format_args!("record {number}"), place)?;
    }
    sink.seen(mapper.seen());
    Ok(())
}

/// By the `.cpg`, then by the table's header, then by its bytes.
fn code_page<T: Read + Seek>(table: &mut T, cpg: Option<&str>) -> io::Result<CodePage> {
    let mut start = Vec::new();
    table.by_ref().take(LOOKED_AT).read_to_end(&mut start)?;
    table.rewind()?;
    let driver = start.get(29).copied().unwrap_or(0);
    let stated = cpg
        .and_then(CodePage::of_label)
        .or_else(|| CodePage::of_driver(driver));
    let header = start.get(8..10).and_then(|bytes| bytes.try_into().ok());
    let header = header.map_or(0, u16::from_le_bytes);
    let rows = start.get(usize::from(header)..).unwrap_or_default();
    Ok(stated.unwrap_or_else(|| CodePage::usual(rows)))
}

fn place(
    shape: &ShpShape,
    record: &Record,
    names: &[String],
    page: CodePage,
    mapper: &mut Mapper,
) -> Result<super::sink::Draft, super::sink::Reason> {
    let mut builder = Builder::new(mapper.crs());
    add(shape, &mut builder);
    let properties = names.iter().filter_map(|name| {
        let value = value(record.get(name)?, page);
        let name = page.decode(&bytes_of(name)).into_owned();
        Some((name, value))
    });
    let properties: Vec<(String, Value)> = properties.collect();
    let text = |name: &str| {
        let found = properties
            .iter()
            .find(|(own, _)| own.eq_ignore_ascii_case(name));
        found
            .map_or("", |(_, value)| value.as_str().unwrap_or_default())
            .to_owned()
    };
    let number = properties
        .iter()
        .find(|(own, _)| own.eq_ignore_ascii_case("ne_id"));
    let id = number.map(|(_, value)| format!("ne:{}", crate::gazetteer::value_text(value)));
    let mut draft = mapper.place(Feature {
        id: id.as_deref().unwrap_or_default(),
        properties: properties.clone(),
        shape: Some(builder.finish()),
    })?;
    if id.is_some() {
        // Natural Earth's classes are words of its own.
        draft.record.kind_word.clear();
    }
    let class = text("featurecla");
    if class.starts_with("Admin-0 country") {
        draft.record.kind = Kind::Country;
    } else if class.starts_with("Admin-1 ") && !class.contains("capital") {
        draft.record.kind = Kind::Admin1;
    }
    Ok(draft)
}

/// A field; -99 is how Natural Earth writes that there is nothing.
fn value(field: &FieldValue, page: CodePage) -> Value {
    let text = |text: &str| match page.decode(&bytes_of(text)).trim() {
        "-99" => Value::Null,
        text => json!(text),
    };
    match field {
        FieldValue::Character(Some(found)) => text(found),
        FieldValue::Memo(found) => text(found),
        FieldValue::Numeric(Some(number)) => json!(number.to_string()),
        FieldValue::Float(Some(number)) => json!(number.to_string()),
        FieldValue::Double(number) => json!(number.to_string()),
        FieldValue::Integer(number) => json!(number.to_string()),
        FieldValue::Date(Some(date)) => json!(date.to_string()),
        _ => Value::Null,
    }
}

/// The bytes behind letters of the encoding that gives each byte one.
fn bytes_of(text: &str) -> Vec<u8> {
    let byte = |letter: char| match u32::from(letter) {
        code @ 0..=0x7F => code as u8,
        code @ 0xF780..=0xF7FF => (code - 0xF700) as u8,
        _ => b'?',
    };
    text.chars().map(byte).collect()
}

fn add(shape: &ShpShape, builder: &mut Builder) {
    match shape {
        ShpShape::Point(point) => one(point, builder),
        ShpShape::PointM(point) => one(point, builder),
        ShpShape::PointZ(point) => one(point, builder),
        ShpShape::Multipoint(points) => {
            points.points().iter().for_each(|point| one(point, builder))
        }
        ShpShape::MultipointM(points) => {
            points.points().iter().for_each(|point| one(point, builder))
        }
        ShpShape::MultipointZ(points) => {
            points.points().iter().for_each(|point| one(point, builder))
        }
        ShpShape::Polyline(lines) => lines
            .parts()
            .iter()
            .for_each(|part| lines_of(part, builder)),
        ShpShape::PolylineM(lines) => lines
            .parts()
            .iter()
            .for_each(|part| lines_of(part, builder)),
        ShpShape::PolylineZ(lines) => lines
            .parts()
            .iter()
            .for_each(|part| lines_of(part, builder)),
        ShpShape::Polygon(polygon) => rings(polygon.rings(), builder),
        ShpShape::PolygonM(polygon) => rings(polygon.rings(), builder),
        ShpShape::PolygonZ(polygon) => rings(polygon.rings(), builder),
        _ => {}
    }
}

fn one<P: HasXY>(point: &P, builder: &mut Builder) {
    let point = builder.position(point.x(), point.y());
    builder.point(point);
}

fn lines_of<P: HasXY>(part: &[P], builder: &mut Builder) {
    let line = line(part, builder);
    builder.line(line);
}

/// Outer rings, each with the holes that follow it.
fn rings<P: HasXY>(rings: &[shapefile::PolygonRing<P>], builder: &mut Builder) {
    let mut polygon: Vec<Vec<LonLat>> = Vec::new();
    for ring in rings {
        if matches!(ring, shapefile::PolygonRing::Outer(_)) && !polygon.is_empty() {
            builder.polygon(std::mem::take(&mut polygon));
        }
        polygon.push(line(ring.points(), builder));
    }
    builder.polygon(polygon);
}

fn line<P: HasXY>(points: &[P], builder: &mut Builder) -> Vec<LonLat> {
    let points = points.iter();
    points
        .filter_map(|point| builder.position(point.x(), point.y()))
        .collect()
}
