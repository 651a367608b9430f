//! Rows in columns, as Arrow.

use crate::capsule;
use crate::errors::argument;
use arrow_array::builder::{Float64Builder, StringBuilder, UInt32Builder};
use arrow_array::cast::AsArray;
use arrow_array::types::{Float64Type, UInt32Type};
use arrow_array::{Array, ArrayRef, RecordBatch};
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef};
use geobrief::export::{COLUMNS, Cell, CellKind, Column, MentionRow};
use pyo3::exceptions::PyMemoryError;
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyList};
use std::sync::Arc;

/// A table in memory that any library of Arrow takes as it is: `pyarrow.table(t)`, `polars.DataFrame(t)`,
/// and DuckDB and DataFusion by its name.
#[pyclass(frozen, module = "geobrief._geobrief")]
#[derive(Debug)]
pub(crate) struct Table {
    schema: SchemaRef,
    batches: Vec<RecordBatch>,
}

impl Table {
    pub(crate) fn new(schema: SchemaRef, batches: Vec<RecordBatch>) -> Self {
        Self { schema, batches }
    }
}

#[pymethods]
impl Table {
    /// Names of the columns.
    #[getter]
    fn column_names(&self) -> Vec<String> {
        let fields = self.schema.fields().iter();
        fields.map(|field| field.name().clone()).collect()
    }

    /// Number of rows.
    #[getter]
    fn num_rows(&self) -> usize {
        self.batches.iter().map(RecordBatch::num_rows).sum()
    }

    fn __len__(&self) -> usize {
        self.num_rows()
    }

    fn __repr__(&self) -> String {
        let columns = self.column_names().join(", ");
        format!("<geobrief.Table of {} rows: {columns}>", self.num_rows())
    }

    /// The cells of a column, `None` where there is nothing.
    fn column<'py>(&self, py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyList>> {
        let list = PyList::empty(py);
        for batch in &self.batches {
            let column = batch.column_by_name(name).ok_or_else(|| {
                argument(format!(
                    "there is no column \"{name}\"; there are: {}",
                    self.column_names().join(", ")
                ))
            })?;
            for row in 0..column.len() {
                append(&list, column, row)?;
            }
        }
        Ok(list)
    }

    /// The table as a stream of the Arrow PyCapsule interface.
    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        // The interface allows to ignore a wish for other types.
        let _ = requested_schema;
        capsule::stream(py, self.schema.clone(), self.batches.clone())
    }

    /// The types of the columns, as a schema of the Arrow PyCapsule interface.
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        capsule::schema(py, &self.schema)
    }
}

fn append(list: &Bound<'_, PyList>, column: &ArrayRef, row: usize) -> PyResult<()> {
    if column.is_null(row) {
        return list.append(list.py().None());
    }
    match column.data_type() {
        DataType::UInt32 => list.append(column.as_primitive::<UInt32Type>().value(row)),
        DataType::Float64 => list.append(column.as_primitive::<Float64Type>().value(row)),
        _ => list.append(column.as_string::<i32>().value(row)),
    }
}

/// Most rows of a batch: the text of a column counts its bytes in 31 bits.
const ROWS: usize = 1 << 16;
/// Bytes of text in a column from which on a new batch is begun.
const BYTES: usize = 1 << 28;

/// Collects rows of mentions.
#[derive(Debug)]
pub(crate) struct Rows {
    columns: Vec<&'static Column>,
    schema: SchemaRef,
    builders: Vec<Builder>,
    rows: usize,
    batches: Vec<RecordBatch>,
}

#[derive(Debug)]
enum Builder {
    Text(StringBuilder),
    Count(UInt32Builder),
    Number(Float64Builder),
}

impl Builder {
    fn of(column: &Column) -> Self {
        match column.kind {
            CellKind::Text | CellKind::Word => Self::Text(StringBuilder::new()),
            CellKind::Count => Self::Count(UInt32Builder::new()),
            CellKind::Number => Self::Number(Float64Builder::new()),
        }
    }

    fn push(&mut self, cell: Cell<'_>) {
        match (self, cell) {
            (Self::Text(texts), Cell::Text(text)) => texts.append_value(text),
            (Self::Text(texts), _) => texts.append_null(),
            (Self::Count(counts), Cell::Count(count)) => counts.append_value(count),
            (Self::Count(counts), _) => counts.append_null(),
            (Self::Number(numbers), Cell::Number(number)) => numbers.append_value(number),
            (Self::Number(numbers), _) => numbers.append_null(),
        }
    }

    fn bytes(&self) -> usize {
        match self {
            Self::Text(texts) => texts.values_slice().len(),
            Self::Count(_) | Self::Number(_) => 0,
        }
    }

    fn finish(&mut self) -> ArrayRef {
        match self {
            Self::Text(texts) => Arc::new(texts.finish()),
            Self::Count(counts) => Arc::new(counts.finish()),
            Self::Number(numbers) => Arc::new(numbers.finish()),
        }
    }
}

fn field(column: &&Column) -> Field {
    let kind = match column.kind {
        CellKind::Text | CellKind::Word => DataType::Utf8,
        CellKind::Count => DataType::UInt32,
        CellKind::Number => DataType::Float64,
    };
    Field::new(column.name, kind, true)
}

impl Rows {
    /// For these columns, or for all.
    ///
    /// # Errors
    /// A name that no column has.
    pub(crate) fn new(names: Option<Vec<String>>) -> PyResult<Self> {
        let columns = match names {
            None => COLUMNS.iter().collect(),
            Some(names) => names
                .iter()
                .map(|name| {
                    Column::named(name).ok_or_else(|| {
                        let known: Vec<&str> = COLUMNS.iter().map(|column| column.name).collect();
                        let known = known.join(", ");
                        argument(format!("there is no column \"{name}\"; there are: {known}"))
                    })
                })
                .collect::<Result<Vec<_>, _>>()?,
        };
        let schema = Schema::new(columns.iter().map(field).collect::<Vec<_>>());
        Ok(Self {
            builders: columns.iter().map(|column| Builder::of(column)).collect(),
            columns,
            schema: Arc::new(schema),
            rows: 0,
            batches: Vec::new(),
        })
    }

    /// Adds a row.
    ///
    /// # Errors
    /// See [`Rows::table`].
    pub(crate) fn push(&mut self, row: &MentionRow<'_>) -> PyResult<()> {
        for (builder, column) in self.builders.iter_mut().zip(&self.columns) {
            builder.push(column.cell(row));
        }
        self.rows += 1;
        if self.rows >= ROWS || self.builders.iter().any(|builder| builder.bytes() >= BYTES) {
            self.end_batch()?;
        }
        Ok(())
    }

    fn end_batch(&mut self) -> PyResult<()> {
        let columns = self.builders.iter_mut().map(Builder::finish).collect();
        let batch = RecordBatch::try_new(self.schema.clone(), columns).map_err(|it| unmade(&it))?;
        self.batches.push(batch);
        self.rows = 0;
        Ok(())
    }

    /// The table of all rows.
    ///
    /// # Errors
    /// Columns that do not fit into a batch; none that is known.
    pub(crate) fn table(mut self) -> PyResult<Table> {
        if self.rows > 0 {
            self.end_batch()?;
        }
        Ok(Table::new(self.schema, self.batches))
    }
}

fn unmade(problem: &ArrowError) -> PyErr {
    PyMemoryError::new_err(problem.to_string())
}

/// A table of texts, of whose columns each has a cell a row.
pub(crate) fn text_table(columns: Vec<(&str, Vec<Option<String>>)>) -> PyResult<Table> {
    let fields: Vec<Field> = (columns.iter())
        .map(|(name, _)| Field::new(*name, DataType::Utf8, true))
        .collect();
    let schema: SchemaRef = Arc::new(Schema::new(fields));
    let rows = columns.first().map_or(0, |(_, cells)| cells.len());
    let mut batches = Vec::new();
    let mut begin = 0;
    while begin < rows {
        // As many rows as have so many bytes in no column.
        let mut end = begin;
        let mut bytes = vec![0; columns.len()];
        while end < rows && end - begin < ROWS && bytes.iter().all(|bytes| *bytes < BYTES) {
            for (bytes, (_, cells)) in bytes.iter_mut().zip(&columns) {
                *bytes += cells[end].as_ref().map_or(0, String::len);
            }
            end += 1;
        }
        let arrays = columns.iter().map(|(_, cells)| {
            let mut texts = StringBuilder::new();
            cells[begin..end]
                .iter()
                .for_each(|cell| texts.append_option(cell.as_deref()));
            Arc::new(texts.finish()) as ArrayRef
        });
        let batch = RecordBatch::try_new(schema.clone(), arrays.collect());
        batches.push(batch.map_err(|it| unmade(&it))?);
        begin = end;
    }
    Ok(Table::new(schema, batches))
}
