//! From what the user names to bytes, and from bytes to text in any encoding.
//!
//! [`RawPage::of_bytes`] needs nothing but memory. `Source` reads files and standard input
//! (feature `files`), and [`fetch`] fetches addresses (feature `fetch`).

mod decode;
mod documents;
mod error;
#[cfg(feature = "fetch")]
pub mod fetch;
mod gzip;
mod hash;
#[cfg(feature = "files")]
mod input;
mod jsonl;
#[cfg(feature = "parquet")]
mod parquet;
mod raw_page;
mod table;

pub use documents::Documents;
pub use error::SourceError;
#[cfg(feature = "files")]
pub use input::{Source, Texts};
pub use jsonl::{JsonlReader, LineError, LineProblem, Record};
#[cfg(feature = "parquet")]
pub use parquet::ParquetReader;
pub use raw_page::{Origin, RawPage, ReadOptions};
pub use table::{TableColumns, TableProblem, TableReader};

pub use crate::formats::{InputKind, UnknownKind};

#[cfg(test)]
#[cfg(feature = "files")]
mod tests;
