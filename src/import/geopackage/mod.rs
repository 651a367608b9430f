//! GeoPackage (OGC 12-128r18): tables of features in an SQLite file.

mod sqlite;

use std::fs::File;
use std::io::{BufReader, Cursor, Read, Seek};
use std::path::Path;

use serde_json::{Value, json};

use super::archive;
use super::crs::Crs;
use super::error::ImportError;
use super::geometry::{behind_gpkg_header, of_wkb};
use super::mapper::{Feature, Mapper};
use super::sink::Sink;
use crate::gazetteer::Given;
use sqlite::{Cell, Database, DatabaseError};

/// Reads all tables of features.
pub(super) fn read(
    path: &Path,
    given: &Given,
    crs: Option<Crs>,
    sink: &mut dyn Sink,
) -> Result<(), ImportError> {
    let unreadable = ImportError::unreadable(path);
    let log = path.with_file_name(format!(
        "{}-wal",
        path.file_name().unwrap_or_default().to_string_lossy()
    ));
    if log.metadata().is_ok_and(|log| log.len() > 0) {
        sink.remark(format!(
            "changes in {} are not read; close the program that has the file open",
            log.display()
        ));
    }
    match archive::unpacked(path).map_err(&unreadable)? {
        Some(bytes) => tables(path, Cursor::new(bytes), given, crs, sink),
        None => {
            let file = BufReader::new(File::open(path).map_err(&unreadable)?);
            tables(path, file, given, crs, sink)
        }
    }
}

/// A table of features.
struct Layer {
    table: String,
    geometry: String,
    system: i64,
}

fn tables<R: Read + Seek>(
    path: &Path,
    file: R,
    given: &Given,
    crs: Option<Crs>,
    sink: &mut dyn Sink,
) -> Result<(), ImportError> {
    let failed = |error: DatabaseError| ImportError::malformed(path, error.to_string());
    let mut database = Database::open(file).map_err(failed)?;
    let tables = database.tables().map_err(failed)?;
    let mut layers = Vec::new();
    if let Some(table) = tables.get("gpkg_geometry_columns") {
        let at = |name: &str| table.columns.iter().position(|column| column == name);
        let columns = [at("table_name"), at("column_name"), at("srs_id")];
        database
            .each(table.root, &mut |_, cells: &[Cell]| {
                let [table, geometry, system] = columns.map(|at| cells.get(at?));
                let text = |cell: Option<&Cell>| cell.map_or_else(String::new, Cell::text);
                layers.push(Layer {
                    table: text(table),
                    geometry: text(geometry),
                    system: system.and_then(Cell::integer).unwrap_or(0),
                });
                Ok(())
            })
            .map_err(failed)?;
    }
    if layers.is_empty() {
        let names: Vec<&str> = tables.keys().map(String::as_str).take(8).collect();
        let problem = format!(
            "an SQLite database without tables of features ({}); save the places as GeoJSON or CSV",
            names.join(", ")
        );
        return Err(ImportError::malformed(path, problem));
    }
    let mut mapper = Mapper::new(given, Crs::Degrees);
    for layer in &layers {
        let Some(table) = tables.get(&layer.table) else {
            continue;
        };
        let system = match crs {
            Some(crs) => crs,
            None => system(layer.system)
                .map_err(|unknown| ImportError::malformed(path, unknown.problem()))?,
        };
        let mut stopped = None;
        let read = database.each(table.root, &mut |row, cells: &[Cell]| {
            let mut shape = None;
            let mut properties = Vec::new();
            for (name, cell) in table.columns.iter().zip(cells) {
                match cell {
                    Cell::Bytes(bytes) if *name == layer.geometry => {
                        let wkb = behind_gpkg_header(bytes).unwrap_or_default();
                        shape = Some(of_wkb(wkb, system).finish());
                    }
                    Cell::Bytes(_) => {}
                    cell => properties.push((name.clone(), value(cell))),
                }
            }
            let place = mapper.place(Feature {
                id: "",
                properties,
                shape,
            });
            let offered = sink.offer(format_args!("{} row {row}", layer.table), place);
            offered.map_err(|error| {
                stopped = Some(error);
                DatabaseError::Stopped
            })
        });
        if let Some(error) = stopped {
            return Err(error);
        }
        read.map_err(failed)?;
    }
    sink.seen(mapper.seen());
    Ok(())
}

/// Numbers of systems are those of EPSG in practice; 0 and -1 say that there is none.
fn system(number: i64) -> Result<Crs, super::crs::UnknownCrs> {
    match u32::try_from(number) {
        Ok(0) | Err(_) => Ok(Crs::Degrees),
        Ok(number) => Crs::of_number(number),
    }
}

fn value(cell: &Cell) -> Value {
    match cell {
        Cell::Nothing | Cell::Bytes(_) => Value::Null,
        Cell::Integer(number) => json!(number),
        Cell::Real(number) => json!(number),
        Cell::Text(text) => json!(text),
    }
}
