//! The Arrow PyCapsule interface, <https://arrow.apache.org/docs/format/CDataInterface/PyCapsuleInterface.html>:
//! tables in and out of any library that speaks it, without a library in between.

use crate::errors::argument;
use arrow_array::ffi_stream::{FFI_ArrowArrayStream, RecordBatchStreamReader};
use arrow_array::{RecordBatch, RecordBatchIterator};
use arrow_schema::ffi::FFI_ArrowSchema;
use arrow_schema::{Schema, SchemaRef};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;
use std::ffi::CStr;

const STREAM: &CStr = c"arrow_array_stream";
const SCHEMA: &CStr = c"arrow_schema";

/// A stream of these batches. Whoever takes it out of the capsule owns it; else the capsule frees it.
pub(crate) fn stream<'py>(
    py: Python<'py>,
    schema: SchemaRef,
    batches: Vec<RecordBatch>,
) -> PyResult<Bound<'py, PyCapsule>> {
    let batches = RecordBatchIterator::new(batches.into_iter().map(Ok), schema);
    let stream = FFI_ArrowArrayStream::new(Box::new(batches));
    PyCapsule::new_with_value(py, stream, STREAM)
}

/// A schema.
pub(crate) fn schema<'py>(py: Python<'py>, schema: &Schema) -> PyResult<Bound<'py, PyCapsule>> {
    let schema = FFI_ArrowSchema::try_from(schema).map_err(|problem| wrong(&problem))?;
    PyCapsule::new_with_value(py, schema, SCHEMA)
}

/// The batches of a table of any library.
///
/// # Errors
/// An object that offers no Arrow stream, and whatever its library reports.
pub(crate) fn batches(table: &Bound<'_, PyAny>) -> PyResult<Vec<RecordBatch>> {
    if !table.hasattr("__arrow_c_stream__")? {
        let class = table.get_type().name()?.to_string();
        return Err(argument(format!(
            "a {class} is no table that can be read; give a table of pandas, Polars, pyarrow or DuckDB"
        ))
        .into());
    }
    let capsule = table.call_method0("__arrow_c_stream__")?;
    let capsule = capsule.cast::<PyCapsule>()?;
    let pointer = capsule.pointer_checked(Some(STREAM))?;
    // SAFETY: the interface says that a capsule of this name holds a pointer to a stream; the reader moves
    // the stream out and leaves a released one behind, which the capsule's destructor then leaves alone.
    let reader = unsafe { RecordBatchStreamReader::from_raw(pointer.as_ptr().cast()) };
    let reader = reader.map_err(|problem| wrong(&problem))?;
    let batches = reader.collect::<Result<_, _>>();
    batches.map_err(|problem| wrong(&problem))
}

fn wrong(problem: &impl ToString) -> PyErr {
    PyValueError::new_err(problem.to_string())
}
