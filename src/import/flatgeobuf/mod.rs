//! FlatGeobuf (version 3): a header, an index that is passed over, and features one by one, each with its
//! length. Own readers, because a crate for it believes the lengths that a file claims.

mod buffer;

use std::io::{self, Read};
use std::path::Path;

use serde_json::Value;

use super::crs::Crs;
use super::error::ImportError;
use super::geometry::Builder;
use super::mapper::{Feature, Mapper};
use super::sink::Sink;
use crate::gazetteer::Given;
use crate::geo::LonLat;
use buffer::Table;

/// Bytes of the header, and of a feature, that are read.
const MOST_HEADER: u32 = 16 << 20;
const MOST_FEATURE: u32 = 128 << 20;
/// Bytes of a node of the index.
const NODE: u64 = 40;
/// Parts within parts of a geometry.
const DEEPEST: usize = 4;

/// Columns that are read.
const MOST_COLUMNS: usize = 2_000;

/// The name and the type of a column.
type Column = (String, u8);

/// Reads the features of a file.
pub(super) fn read(
    path: &Path,
    given: &Given,
    crs: Option<Crs>,
    sink: &mut dyn Sink,
) -> Result<(), ImportError> {
    let broken = |problem: io::Error| {
        ImportError::malformed(path, format!("a damaged FlatGeobuf: {problem}"))
    };
    let damaged = || broken(io::ErrorKind::InvalidData.into());
    let mut reader = sink.open()?;
    let mut magic = [0; 8];
    reader.read_exact(&mut magic).map_err(broken)?;
    let header = sized(&mut reader, MOST_HEADER).map_err(broken)?;
    let header = header.ok_or_else(damaged)?;
    let table = Table::root(&header).ok_or_else(damaged)?;
    let crs = match crs {
        Some(crs) => crs,
        None => crs_of(table).map_err(|unknown| ImportError::malformed(path, unknown.problem()))?,
    };
    let columns = columns_of(table, 7);
    let usual = table.number::<1>(2).map_or(0, |[kind]| kind);
    let index = index_length(table).ok_or_else(damaged)?;
    let passed = io::copy(&mut reader.by_ref().take(index), &mut io::sink());
    if passed.map_err(ImportError::unreadable(path))? < index {
        return Err(damaged());
    }
    let mut mapper = Mapper::new(given, crs);
    let mut number = 0;
    while let Some(bytes) = sized(&mut reader, MOST_FEATURE).map_err(broken)? {
        number += 1;
        let feature = Table::root(&bytes).ok_or_else(damaged)?;
        // Rarely, a feature has columns of its own.
        let own = columns_of(feature, 2);
        let columns = if own.is_empty() { &columns } else { &own };
        let mut builder = Builder::new(crs);
        if let Some(geometry) = feature.table(0) {
            add(geometry, usual, &mut builder, 0);
        }
        let properties = feature.list(1, 1).unwrap_or_default();
        let place = mapper.place(Feature {
            id: "",
            properties: properties_of(properties, columns),
            shape: Some(builder.finish()),
        });
        sink.offer(format_args!("feature {number}"), place)?;
    }
    sink.seen(mapper.seen());
    Ok(())
}

/// The bytes behind their length; nothing at the end of the file. No more is taken into memory than is
/// there.
fn sized(reader: &mut impl Read, most: u32) -> io::Result<Option<Vec<u8>>> {
    let mut length = [0; 4];
    let mut start = Vec::new();
    reader.by_ref().take(4).read_to_end(&mut start)?;
    if start.is_empty() {
        return Ok(None);
    }
    let damaged = || io::Error::from(io::ErrorKind::InvalidData);
    length.copy_from_slice(start.get(..4).ok_or_else(damaged)?);
    let length = u32::from_le_bytes(length);
    let mut bytes = Vec::new();
    let read = reader
        .take(u64::from(length.min(most)))
        .read_to_end(&mut bytes)?;
    match read as u64 == u64::from(length) {
        true => Ok(Some(bytes)),
        false => Err(damaged()),
    }
}

fn crs_of(header: Table<'_>) -> Result<Crs, super::crs::UnknownCrs> {
    let Some(crs) = header.table(10) else {
        return Ok(Crs::Degrees);
    };
    let number = crs.number(1).map_or(0, i32::from_le_bytes);
    match u32::try_from(number) {
        Ok(number) if number > 0 => Crs::of_number(number),
        _ => Crs::of_wkt(crs.text(4).or(crs.text(2)).unwrap_or_default()),
    }
}

fn columns_of(table: Table<'_>, field: usize) -> Vec<Column> {
    let columns = table.tables(field).take(MOST_COLUMNS).filter_map(|column| {
        let kind = column.number::<1>(1).map_or(0, |[kind]| kind);
        Some((column.text(0)?.to_owned(), kind))
    });
    columns.collect()
}

/// Bytes of the packed R-tree: nodes of all levels.
fn index_length(header: Table<'_>) -> Option<u64> {
    let size = u64::from(header.number(9).map_or(16, u16::from_le_bytes));
    let mut nodes = header.number(8).map_or(0, u64::from_le_bytes);
    if size < 2 || nodes == 0 {
        return Some(0);
    }
    let mut all = nodes;
    loop {
        nodes = nodes.div_ceil(size);
        all = all.checked_add(nodes)?;
        if nodes <= 1 {
            return all.checked_mul(NODE);
        }
    }
}

/// Adds a geometry; `usual` is the kind of those that do not say.
fn add(geometry: Table<'_>, usual: u8, builder: &mut Builder, depth: usize) {
    let kind = geometry.number::<1>(6).map_or(0, |[kind]| kind);
    let kind = if kind == 0 { usual } else { kind };
    let numbers = geometry.list(1, 8).unwrap_or_default();
    let (pairs, _) = numbers.as_chunks::<16>();
    let points: Vec<Option<LonLat>> = pairs
        .iter()
        .map(|pair| {
            let (x, y) = pair.split_at(8);
            let number = |bytes: &[u8]| {
                bytes
                    .first_chunk()
                    .map_or(f64::NAN, |b| f64::from_le_bytes(*b))
            };
            builder.position(number(x), number(y))
        })
        .collect();
    let lines = || {
        let ends = geometry.list(0, 4).unwrap_or_default();
        let (ends, _) = ends.as_chunks::<4>();
        let mut ends: Vec<usize> = ends
            .iter()
            .map(|end| u32::from_le_bytes(*end) as usize)
            .collect();
        if ends.is_empty() {
            ends.push(points.len());
        }
        let mut from = 0;
        let lines = ends.into_iter().map(|to| {
            let line = points.get(from..to).unwrap_or_default();
            from = to;
            line.iter().flatten().copied().collect::<Vec<_>>()
        });
        lines.collect::<Vec<_>>()
    };
    match kind {
        1 | 4 => points.iter().for_each(|point| builder.point(*point)),
        2 | 5 => lines().into_iter().for_each(|line| builder.line(line)),
        3 => builder.polygon(lines()),
        6 | 7 if depth < DEEPEST => {
            let usual = if kind == 6 { 3 } else { 0 };
            geometry
                .tables(7)
                .for_each(|part| add(part, usual, builder, depth + 1));
        }
        _ => {}
    }
}

/// The values of a feature, each behind the number of its column.
fn properties_of(mut bytes: &[u8], columns: &[Column]) -> Vec<(String, Value)> {
    let mut properties = Vec::new();
    while let Some((number, rest)) = bytes.split_first_chunk() {
        let column = columns.get(usize::from(u16::from_le_bytes(*number)));
        let Some((value, rest)) = column.and_then(|(_, kind)| value_of(*kind, rest)) else {
            break;
        };
        properties.extend(column.map(|(name, _)| (name.clone(), value)));
        bytes = rest;
    }
    properties
}

/// A value of a kind of column, and what is behind it.
fn value_of(kind: u8, bytes: &[u8]) -> Option<(Value, &[u8])> {
    macro_rules! number {
        ($of:ty) => {{
            let (number, rest) = bytes.split_first_chunk()?;
            (Value::from(<$of>::from_le_bytes(*number)), rest)
        }};
    }
    Some(match kind {
        0 => number!(i8),
        1 => number!(u8),
        2 => {
            let (&is_true, rest) = bytes.split_first()?;
            (Value::from(is_true != 0), rest)
        }
        3 => number!(i16),
        4 => number!(u16),
        5 => number!(i32),
        6 => number!(u32),
        7 => number!(i64),
        8 => number!(u64),
        9 => number!(f32),
        10 => number!(f64),
        11..=14 => {
            let (length, rest) = bytes.split_first_chunk()?;
            let length = u32::from_le_bytes(*length) as usize;
            let (text, rest) = rest.split_at_checked(length)?;
            let text = match kind {
                14 => Value::Null,
                _ => Value::from(String::from_utf8_lossy(text)),
            };
            (text, rest)
        }
        _ => return None,
    })
}
