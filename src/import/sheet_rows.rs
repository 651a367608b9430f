//! A sheet of a workbook while it is read, cell by cell: hostile ones end at stated numbers of texts,
//! rows and cells.

use std::path::Path;

use super::error::ImportError;

/// Texts in the cells of a sheet, and rows and cells without any.
const MOST_CELLS: usize = 5_000_000;
const MOST_EMPTY: usize = 2_000_000;
/// Columns of a sheet that are read.
const MOST_COLUMNS: usize = 512;

/// Takes the number of a row, from 1, and its cells.
pub(super) type Rows<'r> = &'r mut dyn FnMut(u64, &[String]) -> Result<(), ImportError>;

/// Where in a sheet the reader is, and the row that fills.
pub(super) struct Sheet<'p> {
    path: &'p Path,
    /// The column of the cell that is read or comes next, from 0.
    pub(super) column: usize,
    row: u64,
    cells: Vec<String>,
    /// Rows and cells without text.
    empty: usize,
    /// Texts of cells.
    filled: usize,
}

impl<'p> Sheet<'p> {
    pub(super) fn new(path: &'p Path) -> Self {
        Self {
            path,
            column: 0,
            row: 0,
            cells: Vec::new(),
            empty: 0,
            filled: 0,
        }
    }

    pub(super) fn begin_row(&mut self) -> Result<(), ImportError> {
        self.row += 1;
        self.cells.clear();
        self.column = 0;
        self.begin_cell()
    }

    /// Counts a cell that begins.
    pub(super) fn begin_cell(&mut self) -> Result<(), ImportError> {
        self.empty += 1;
        if self.empty > MOST_EMPTY {
            let problem = "more than 2 million empty rows and cells; save the sheet as CSV";
            return Err(ImportError::malformed(self.path, problem));
        }
        Ok(())
    }

    /// Puts a text into the cell that began, behind what is in it: rich texts come in parts.
    pub(super) fn write(&mut self, text: &str) -> Result<(), ImportError> {
        if !text.is_empty() {
            self.empty = self.empty.saturating_sub(1);
            self.filled += 1;
        }
        if self.filled > MOST_CELLS {
            let problem = "more than 5 million cells; save the sheet as CSV";
            return Err(ImportError::malformed(self.path, problem));
        }
        self.put(self.column, text);
        Ok(())
    }

    fn put(&mut self, column: usize, text: &str) {
        if column >= MOST_COLUMNS {
            return;
        }
        if self.cells.len() <= column {
            self.cells.resize(column + 1, String::new());
        }
        if let Some(cell) = self.cells.get_mut(column) {
            cell.push_str(text);
        }
    }

    /// Ends a cell that stands so many times side by side.
    pub(super) fn end_cells(&mut self, repeated: usize) {
        let cell = self.cells.get(self.column).cloned().unwrap_or_default();
        if !cell.is_empty() {
            for more in 1..repeated.min(MOST_COLUMNS) {
                self.put(self.column + more, &cell);
            }
        }
        self.column = self.column.saturating_add(repeated);
    }

    pub(super) fn end_row(&mut self, rows: Rows<'_>) -> Result<(), ImportError> {
        if self.cells.iter().any(|cell| !cell.is_empty()) {
            self.empty = self.empty.saturating_sub(1);
        }
        rows(self.row, &self.cells)
    }
}
