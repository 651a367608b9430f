//! The columns of a table that comes in, cell by cell.

use crate::errors::{Raised, argument};
use arrow_array::cast::AsArray;
use arrow_array::temporal_conversions::{
    date32_to_datetime, date64_to_datetime, timestamp_ms_to_datetime, timestamp_ns_to_datetime,
    timestamp_s_to_datetime, timestamp_us_to_datetime,
};
use arrow_array::types::{
    Date32Type, Date64Type, Int8Type, Int16Type, Int32Type, Int64Type, TimestampMicrosecondType,
    TimestampMillisecondType, TimestampNanosecondType, TimestampSecondType, UInt8Type, UInt16Type,
    UInt32Type, UInt64Type,
};
use arrow_array::{Array, ArrayRef, BinaryArray, LargeBinaryArray, RecordBatch};
use arrow_schema::{DataType, Schema, TimeUnit};

/// What a cell holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Given {
    /// Nothing.
    Nothing,
    /// Bytes, or the bytes of a text.
    Bytes(Vec<u8>),
}

impl Given {
    fn words(text: impl ToString) -> Self {
        Self::Bytes(text.to_string().into_bytes())
    }

    /// As text.
    ///
    /// # Errors
    /// The byte, from 1, at which it is no UTF-8.
    pub(crate) fn text(self) -> Result<Option<String>, usize> {
        match self {
            Self::Nothing => Ok(None),
            Self::Bytes(bytes) => match String::from_utf8(bytes) {
                Ok(text) => Ok(Some(text)),
                Err(problem) => Err(problem.utf8_error().valid_up_to() + 1),
            },
        }
    }
}

/// A column of one batch.
#[derive(Debug, Clone)]
pub(crate) struct Cells {
    values: ArrayRef,
    /// For each row its value, of a column that has each value once.
    keys: Option<Vec<Option<usize>>>,
}

impl Cells {
    /// The column of this name.
    ///
    /// # Errors
    /// No such column, or one of a type that holds no text.
    pub(crate) fn named(batch: &RecordBatch, name: &str) -> Result<Self, Raised> {
        let column = batch
            .column_by_name(name)
            .ok_or_else(|| missing(name, &batch.schema()))?;
        Self::of(column).ok_or_else(|| {
            argument(format!(
                "column \"{name}\" holds {}, not text",
                column.data_type()
            ))
        })
    }

    fn of(column: &ArrayRef) -> Option<Self> {
        if let Some(dictionary) = column.as_any_dictionary_opt() {
            // Of a dictionary without values every row is null.
            let keys = match dictionary.values().is_empty() {
                true => vec![0; dictionary.len()],
                false => dictionary.normalized_keys(),
            };
            let keys = keys.into_iter().enumerate();
            let keys = keys.map(|(row, key)| dictionary.is_valid(row).then_some(key));
            let values = Self::of(dictionary.values())?;
            return Some(Self {
                keys: Some(keys.collect()),
                ..values
            });
        }
        let values: ArrayRef = match column.data_type() {
            // A text of another program need not be UTF-8, whatever its type says.
            DataType::Utf8 => {
                std::sync::Arc::new(BinaryArray::from(column.as_string::<i32>().clone()))
            }
            DataType::LargeUtf8 => {
                std::sync::Arc::new(LargeBinaryArray::from(column.as_string::<i64>().clone()))
            }
            DataType::Utf8View => {
                std::sync::Arc::new(column.as_string_view().clone().to_binary_view())
            }
            kind if is_readable(kind) => column.clone(),
            _ => return None,
        };
        Some(Self { values, keys: None })
    }

    /// The cell of a row.
    pub(crate) fn at(&self, row: usize) -> Given {
        let row = match &self.keys {
            None => Some(row),
            Some(keys) => keys.get(row).copied().flatten(),
        };
        row.filter(|row| self.values.is_valid(*row))
            .map_or(Given::Nothing, |row| given(&self.values, row))
    }
}

fn missing(name: &str, schema: &Schema) -> Raised {
    let names: Vec<&str> = schema
        .fields()
        .iter()
        .map(|field| field.name().as_str())
        .collect();
    argument(format!(
        "there is no column \"{name}\"; there are: {}",
        names.join(", ")
    ))
}

fn is_readable(kind: &DataType) -> bool {
    kind.is_integer()
        || matches!(
            kind,
            DataType::Binary
                | DataType::LargeBinary
                | DataType::BinaryView
                | DataType::Null
                | DataType::Date32
                | DataType::Date64
                | DataType::Timestamp(..)
        )
}

fn given(values: &ArrayRef, row: usize) -> Given {
    macro_rules! number {
        ($kind:ty) => {
            Given::words(values.as_primitive::<$kind>().value(row))
        };
    }
    macro_rules! day {
        ($kind:ty, $datetime:ident) => {
            $datetime(values.as_primitive::<$kind>().value(row))
                .map_or(Given::Nothing, |time| Given::words(time.date()))
        };
    }
    match values.data_type() {
        DataType::Binary => Given::Bytes(values.as_binary::<i32>().value(row).to_vec()),
        DataType::LargeBinary => Given::Bytes(values.as_binary::<i64>().value(row).to_vec()),
        DataType::BinaryView => Given::Bytes(values.as_binary_view().value(row).to_vec()),
        DataType::Int8 => number!(Int8Type),
        DataType::Int16 => number!(Int16Type),
        DataType::Int32 => number!(Int32Type),
        DataType::Int64 => number!(Int64Type),
        DataType::UInt8 => number!(UInt8Type),
        DataType::UInt16 => number!(UInt16Type),
        DataType::UInt32 => number!(UInt32Type),
        DataType::UInt64 => number!(UInt64Type),
        DataType::Date32 => day!(Date32Type, date32_to_datetime),
        DataType::Date64 => day!(Date64Type, date64_to_datetime),
        DataType::Timestamp(TimeUnit::Second, _) => {
            day!(TimestampSecondType, timestamp_s_to_datetime)
        }
        DataType::Timestamp(TimeUnit::Millisecond, _) => {
            day!(TimestampMillisecondType, timestamp_ms_to_datetime)
        }
        DataType::Timestamp(TimeUnit::Microsecond, _) => {
            day!(TimestampMicrosecondType, timestamp_us_to_datetime)
        }
        DataType::Timestamp(TimeUnit::Nanosecond, _) => {
            day!(TimestampNanosecondType, timestamp_ns_to_datetime)
        }
        _ => Given::Nothing,
    }
}
