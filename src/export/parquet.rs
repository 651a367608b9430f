//! Tables with a point in each row as GeoParquet 1.1 files (<https://geoparquet.org/releases/v1.1.0/>): the points
//! in native encoding.
//!
//! The columns are written one by one, as the format stores them, so that nothing of Arrow is needed.

use super::mention_table::{Cell, CellKind, Column, MentionRow};
use parquet::basic::{Compression, LogicalType, Repetition, Type as Physical, ZstdLevel};
use parquet::data_type::{ByteArray, ByteArrayType, DoubleType, Int32Type};
use parquet::errors::ParquetError;
use parquet::file::metadata::KeyValue;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::types::Type;
use serde_json::json;
use std::io::Write;
use std::sync::Arc;

/// Version of the columns, in the metadata of the file.
pub const SCHEMA: u32 = 1;
/// Rows that are kept until they are written together.
const ROWS: usize = 1 << 17;
/// Column of the points.
const GEOMETRY: &str = "geometry";

/// Writes mentions as they come; a row group is held in memory.
pub struct ParquetWriter<W: Write + Send> {
    table: GeoTable<W>,
    columns: Vec<&'static Column>,
}

impl<W: Write + Send> std::fmt::Debug for ParquetWriter<W> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names = self.columns.iter().map(|column| column.name);
        f.debug_list().entries(names).finish()
    }
}

impl<W: Write + Send> ParquetWriter<W> {
    /// Begins a file with these columns, and with the points.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn new(out: W, columns: &[&'static Column]) -> Result<Self, ParquetError> {
        let named: Vec<_> = (columns.iter())
            .map(|column| (column.name, column.kind))
            .collect();
        Ok(Self {
            table: GeoTable::new(out, "mentions", &named)?,
            columns: columns.to_vec(),
        })
    }

    /// Adds a row.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn write(&mut self, row: &MentionRow<'_>) -> Result<(), ParquetError> {
        let cells = self.columns.iter().map(|column| column.cell(row));
        let place = row.mention.and_then(|mention| mention.place.as_ref());
        self.table
            .push(cells, place.map(|place| [place.lon, place.lat]))
    }

    /// How many rows wait to be written together.
    #[must_use]
    pub fn waiting(&self) -> usize {
        self.table.points.len()
    }

    /// Writes the rows that wait, as a row group.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn end_group(&mut self) -> Result<(), ParquetError> {
        self.table.end_group()
    }

    /// Writes what waits, and the end of the file, without which it cannot be read.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn finish(self) -> Result<W, ParquetError> {
        self.table.finish()
    }
}

/// A table of any columns whose rows may have a point; a row group is held in memory.
pub(super) struct GeoTable<W: Write + Send> {
    file: SerializedFileWriter<W>,
    columns: Vec<(CellKind, Cells)>,
    /// Longitude and latitude, where a row has a place.
    points: Vec<Option<[f64; 2]>>,
    bbox: Option<[f64; 4]>,
}

/// The cells of a column that wait: values, and for each row whether there is one.
#[derive(Debug)]
enum Cells {
    Text(Vec<ByteArray>, Vec<i16>),
    Count(Vec<i32>, Vec<i16>),
    Number(Vec<f64>, Vec<i16>),
}

impl Cells {
    fn of(kind: CellKind) -> Self {
        match kind {
            CellKind::Text | CellKind::Word => Self::Text(Vec::new(), Vec::new()),
            CellKind::Count => Self::Count(Vec::new(), Vec::new()),
            CellKind::Number => Self::Number(Vec::new(), Vec::new()),
        }
    }

    fn push(&mut self, cell: Cell<'_>) {
        match (self, cell) {
            (Self::Text(values, levels), Cell::Text(text)) => {
                values.push(text.into());
                levels.push(1);
            }
            // The format keeps 32 bits, of which the schema says that they have no sign.
            (Self::Count(values, levels), Cell::Count(count)) => {
                values.push(count.cast_signed());
                levels.push(1);
            }
            (Self::Number(values, levels), Cell::Number(number)) => {
                values.push(number);
                levels.push(1);
            }
            (Self::Text(_, levels) | Self::Count(_, levels) | Self::Number(_, levels), _) => {
                levels.push(0);
            }
        }
    }
}

impl<W: Write + Send> GeoTable<W> {
    /// Begins a file: `name` is that of its schema.
    pub(super) fn new(
        out: W,
        name: &str,
        columns: &[(&str, CellKind)],
    ) -> Result<Self, ParquetError> {
        let level = ZstdLevel::try_new(3)?;
        let properties = WriterProperties::builder()
            .set_compression(Compression::ZSTD(level))
            .set_created_by(concat!("geobrief ", env!("CARGO_PKG_VERSION")).to_owned())
            .build();
        let schema = schema(name, columns)?;
        let cells = columns.iter().map(|(_, kind)| (*kind, Cells::of(*kind)));
        Ok(Self {
            file: SerializedFileWriter::new(out, schema, Arc::new(properties))?,
            columns: cells.collect(),
            points: Vec::new(),
            bbox: None,
        })
    }

    /// Adds a row: a cell for each column, and where it lies.
    pub(super) fn push<'a>(
        &mut self,
        row: impl IntoIterator<Item = Cell<'a>>,
        point: Option<[f64; 2]>,
    ) -> Result<(), ParquetError> {
        for ((_, cells), cell) in self.columns.iter_mut().zip(row) {
            cells.push(cell);
        }
        self.points.push(point);
        if let Some([lon, lat]) = point {
            let [west, south, east, north] = self.bbox.unwrap_or([lon, lat, lon, lat]);
            self.bbox = Some([west.min(lon), south.min(lat), east.max(lon), north.max(lat)]);
        }
        if self.points.len() >= ROWS {
            self.end_group()?;
        }
        Ok(())
    }

    /// Writes the rows that wait, as a row group.
    fn end_group(&mut self) -> Result<(), ParquetError> {
        let mut group = self.file.next_row_group()?;
        for (kind, cells) in &mut self.columns {
            let cells = std::mem::replace(cells, Cells::of(*kind));
            let Some(mut writer) = group.next_column()? else {
                break;
            };
            match &cells {
                Cells::Text(values, levels) => {
                    writer
                        .typed::<ByteArrayType>()
                        .write_batch(values, Some(levels), None)?;
                }
                Cells::Count(values, levels) => {
                    writer
                        .typed::<Int32Type>()
                        .write_batch(values, Some(levels), None)?;
                }
                Cells::Number(values, levels) => {
                    writer
                        .typed::<DoubleType>()
                        .write_batch(values, Some(levels), None)?;
                }
            }
            writer.close()?;
        }
        let points = std::mem::take(&mut self.points);
        let levels: Vec<i16> = points.iter().map(|point| point.is_some().into()).collect();
        for axis in [0, 1] {
            let values: Vec<f64> = points.iter().flatten().map(|point| point[axis]).collect();
            if let Some(mut writer) = group.next_column()? {
                writer
                    .typed::<DoubleType>()
                    .write_batch(&values, Some(&levels), None)?;
                writer.close()?;
            }
        }
        group.close()?;
        Ok(())
    }

    /// Writes what waits, and the end of the file.
    pub(super) fn finish(mut self) -> Result<W, ParquetError> {
        if !self.points.is_empty() {
            self.end_group()?;
        }
        let mut geometry = json!({"encoding": "point", "geometry_types": ["Point"]});
        if let Some(bbox) = self.bbox {
            geometry["bbox"] = json!(bbox);
        }
        // Without a member `crs` the coordinates are those of OGC:CRS84: WGS 84, longitude first.
        let geo = json!({
            "version": "1.1.0", "primary_column": GEOMETRY, "columns": {GEOMETRY: geometry},
        });
        for (key, value) in [
            ("geo", geo.to_string()),
            ("geobrief.schema", SCHEMA.to_string()),
        ] {
            let pair = KeyValue::new(key.to_owned(), value);
            self.file.append_key_value_metadata(pair);
        }
        self.file.into_inner()
    }
}

fn schema(name: &str, columns: &[(&str, CellKind)]) -> Result<Arc<Type>, ParquetError> {
    let mut fields = Vec::new();
    for (name, kind) in columns {
        let (physical, logical) = match kind {
            CellKind::Text | CellKind::Word => (Physical::BYTE_ARRAY, Some(LogicalType::String)),
            CellKind::Count => (Physical::INT32, Some(LogicalType::integer(32, false))),
            CellKind::Number => (Physical::DOUBLE, None),
        };
        let field = Type::primitive_type_builder(name, physical)
            .with_repetition(Repetition::OPTIONAL)
            .with_logical_type(logical);
        fields.push(Arc::new(field.build()?));
    }
    let axis = |name| {
        let axis = Type::primitive_type_builder(name, Physical::DOUBLE);
        axis.with_repetition(Repetition::REQUIRED)
            .build()
            .map(Arc::new)
    };
    let point = Type::group_type_builder(GEOMETRY)
        .with_repetition(Repetition::OPTIONAL)
        .with_fields(vec![axis("x")?, axis("y")?]);
    fields.push(Arc::new(point.build()?));
    let table = Type::group_type_builder(name).with_fields(fields);
    Ok(Arc::new(table.build()?))
}
