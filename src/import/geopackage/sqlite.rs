//! Reads tables of an SQLite 3 file (<https://www.sqlite.org/fileformat2.html>), row by row.
//!
//! Only that: no index, no query, no log. A tenth of the library that writes such files would read
//! them too, with a C compiler and a megabyte more; this needs neither, and no page is believed.

use std::collections::BTreeMap;
use std::io::{self, Read, Seek, SeekFrom};

/// What every file begins with.
const MAGIC: &[u8; 16] = b"SQLite format 3\0";
/// Bytes of the largest row.
const LARGEST_ROW: u64 = 64 << 20;
/// Levels of pages.
const DEEPEST: usize = 32;

/// Why a file cannot be read.
#[derive(Debug, thiserror::Error)]
pub(super) enum DatabaseError {
    #[error("cannot be read: {0}")]
    Io(#[from] io::Error),
    #[error("not an SQLite database, as a GeoPackage is")]
    Magic,
    #[error("a damaged database ({0}); save it anew")]
    Damaged(&'static str),
    #[error("stopped")]
    Stopped,
}

type Result<T> = std::result::Result<T, DatabaseError>;

/// A value of a row.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Cell {
    Nothing,
    Integer(i64),
    Real(f64),
    Text(String),
    Bytes(Vec<u8>),
}

impl Cell {
    pub(super) fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            _ => String::new(),
        }
    }

    pub(super) fn integer(&self) -> Option<i64> {
        match self {
            Self::Integer(number) => Some(*number),
            _ => None,
        }
    }
}

/// A table: where it begins, and the names of its columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Table {
    pub(super) root: u32,
    pub(super) columns: Vec<String>,
}

/// An open file.
pub(super) struct Database<R> {
    file: R,
    page_size: usize,
    /// Bytes of a page without the reserved ones at its end.
    usable: usize,
    pages: u32,
    length: u64,
    is_utf16: Option<&'static encoding_rs::Encoding>,
}

/// Takes the number and the cells of a row.
type Take<'t> = &'t mut dyn FnMut(i64, &[Cell]) -> Result<()>;

impl<R: Read + Seek> Database<R> {
    pub(super) fn open(mut file: R) -> Result<Self> {
        let mut header = [0; 100];
        file.rewind()?;
        file.read_exact(&mut header)
            .map_err(|error| match error.kind() {
                io::ErrorKind::UnexpectedEof => DatabaseError::Magic,
                _ => DatabaseError::Io(error),
            })?;
        if !header.starts_with(MAGIC) {
            return Err(DatabaseError::Magic);
        }
        let page_size = match u16::from_be_bytes([header[16], header[17]]) {
            1 => 65_536,
            size => usize::from(size),
        };
        let usable = page_size.checked_sub(usize::from(header[20]));
        let usable = usable.filter(|usable| page_size.is_power_of_two() && *usable >= 480);
        let usable = usable.ok_or(DatabaseError::Damaged("page size"))?;
        let length = file.seek(SeekFrom::End(0))?;
        Ok(Self {
            file,
            page_size,
            usable,
            pages: u32::try_from(length / page_size as u64).unwrap_or(u32::MAX),
            length,
            is_utf16: match header[59] {
                2 => Some(encoding_rs::UTF_16LE),
                3 => Some(encoding_rs::UTF_16BE),
                _ => None,
            },
        })
    }

    /// All tables by name, from the table of tables.
    pub(super) fn tables(&mut self) -> Result<BTreeMap<String, Table>> {
        let mut tables = BTreeMap::new();
        self.each(1, &mut |_, cells| {
            if let [
                Cell::Text(kind),
                Cell::Text(name),
                _,
                Cell::Integer(root),
                Cell::Text(sql),
                ..,
            ] = cells
                && kind == "table"
                && let Ok(root) = u32::try_from(*root)
            {
                let columns = columns(sql);
                tables.insert(name.clone(), Table { root, columns });
            }
            Ok(())
        })?;
        Ok(tables)
    }

    /// Gives each row of the table that begins on a page.
    pub(super) fn each(&mut self, root: u32, take: Take<'_>) -> Result<()> {
        // More pages than there are cannot be seen: a page that leads back to itself ends that way.
        let mut left = self.pages;
        self.walk(root, 0, &mut left, take)
    }

    fn walk(&mut self, number: u32, depth: usize, left: &mut u32, take: Take<'_>) -> Result<()> {
        *left = left
            .checked_sub(1)
            .ok_or(DatabaseError::Damaged("pages in a circle"))?;
        if depth > DEEPEST {
            return Err(DatabaseError::Damaged("pages too deep"));
        }
        let page = self.page(number)?;
        let start = if number == 1 { 100 } else { 0 };
        let header = |at: usize| page.get(start + at).copied().unwrap_or(0);
        let cells = usize::from(u16::from_be_bytes([header(3), header(4)]));
        let (is_leaf, list) = match header(0) {
            13 => (true, start + 8),
            5 => (false, start + 12),
            _ => return Err(DatabaseError::Damaged("no page of a table")),
        };
        for cell in 0..cells {
            let at = u16_at(&page, list + cell * 2).ok_or(DatabaseError::Damaged("cells"))?;
            let bytes = page.get(usize::from(at)..).unwrap_or_default();
            if is_leaf {
                self.row(bytes, take)?;
            } else {
                let child = u32_at(bytes, 0).ok_or(DatabaseError::Damaged("cells"))?;
                self.walk(child, depth + 1, left, take)?;
            }
        }
        if !is_leaf {
            let child = u32_at(&page, start + 8).ok_or(DatabaseError::Damaged("cells"))?;
            self.walk(child, depth + 1, left, take)?;
        }
        Ok(())
    }

    fn row(&mut self, mut bytes: &[u8], take: Take<'_>) -> Result<()> {
        let cut = || DatabaseError::Damaged("a row cut short");
        let size = varint(&mut bytes).ok_or_else(cut)?;
        let number = varint(&mut bytes).ok_or_else(cut)? as i64;
        if size > LARGEST_ROW || size > self.length {
            return Err(DatabaseError::Damaged("a row larger than its file"));
        }
        let size = size as usize;
        let (most, least) = (self.usable - 35, (self.usable - 12) * 32 / 255 - 23);
        let local = match size {
            _ if size <= most => size,
            _ => Some(least + (size - least) % (self.usable - 4))
                .filter(|local| *local <= most)
                .unwrap_or(least),
        };
        let mut payload = bytes.get(..local).ok_or_else(cut)?.to_vec();
        let mut next = u32_at(bytes, local).filter(|_| local < size).unwrap_or(0);
        while payload.len() < size {
            if next == 0 {
                return Err(cut());
            }
            let page = self.page(next)?;
            next = u32_at(&page, 0).ok_or_else(cut)?;
            let part = page.get(4..self.usable).ok_or_else(cut)?;
            let wanted = part.len().min(size - payload.len());
            payload.extend(part.iter().take(wanted));
        }
        let cells = self.cells(&payload).ok_or_else(cut)?;
        take(number, &cells)
    }

    fn cells(&self, payload: &[u8]) -> Option<Vec<Cell>> {
        let mut rest = payload;
        let header = usize::try_from(varint(&mut rest)?).ok()?;
        let mut types = payload.get(payload.len() - rest.len()..header)?;
        let mut values = payload.get(header..)?;
        let mut cells = Vec::new();
        while !types.is_empty() {
            let code = varint(&mut types)?;
            let mut take = |count: usize| {
                let (taken, rest) = values.split_at_checked(count)?;
                values = rest;
                Some(taken)
            };
            cells.push(match code {
                0 | 10 | 11 => Cell::Nothing,
                1..=4 => Cell::Integer(integer(take(code as usize)?)),
                5 => Cell::Integer(integer(take(6)?)),
                6 => Cell::Integer(integer(take(8)?)),
                7 => Cell::Real(f64::from_be_bytes(take(8)?.try_into().ok()?)),
                8 => Cell::Integer(0),
                9 => Cell::Integer(1),
                _ => {
                    let bytes = take(usize::try_from((code - 12) / 2).ok()?)?;
                    match code % 2 {
                        0 => Cell::Bytes(bytes.to_vec()),
                        _ => Cell::Text(self.text(bytes)),
                    }
                }
            });
        }
        Some(cells)
    }

    fn text(&self, bytes: &[u8]) -> String {
        match self.is_utf16 {
            Some(encoding) => encoding.decode_without_bom_handling(bytes).0.into_owned(),
            None => String::from_utf8_lossy(bytes).into_owned(),
        }
    }

    fn page(&mut self, number: u32) -> Result<Vec<u8>> {
        if number == 0 || number > self.pages {
            return Err(DatabaseError::Damaged("a page that is not there"));
        }
        let mut page = vec![0; self.page_size];
        self.file.seek(SeekFrom::Start(
            u64::from(number - 1) * self.page_size as u64,
        ))?;
        self.file.read_exact(&mut page)?;
        Ok(page)
    }
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

/// Up to nine bytes, seven bits each, the last with all eight.
fn varint(bytes: &mut &[u8]) -> Option<u64> {
    let mut value = 0_u64;
    for count in 1..=9 {
        let (&byte, rest) = bytes.split_first()?;
        *bytes = rest;
        if count == 9 {
            return Some(value << 8 | u64::from(byte));
        }
        value = value << 7 | u64::from(byte & 0x7F);
        if byte < 0x80 {
            return Some(value);
        }
    }
    None
}

/// Two's complement of one to eight bytes.
fn integer(bytes: &[u8]) -> i64 {
    let is_negative = bytes.first().is_some_and(|byte| *byte >= 0x80);
    let start = if is_negative { -1_i64 } else { 0 };
    bytes
        .iter()
        .fold(start, |value, &byte| value << 8 | i64::from(byte))
}

/// The names of the columns in `CREATE TABLE name (…)`.
fn columns(sql: &str) -> Vec<String> {
    let Some((_, inner)) = sql.split_once('(') else {
        return Vec::new();
    };
    let mut columns = Vec::new();
    for part in parts(inner) {
        let part = part.trim();
        let close = match part.chars().next() {
            Some('"') => '"',
            Some('`') => '`',
            Some('[') => ']',
            Some('\'') => '\'',
            _ => {
                let name = part.split_whitespace().next().unwrap_or_default();
                let word = name
                    .split('(')
                    .next()
                    .unwrap_or_default()
                    .to_ascii_uppercase();
                let is_constraint = matches!(
                    &*word,
                    "CONSTRAINT" | "PRIMARY" | "UNIQUE" | "CHECK" | "FOREIGN"
                );
                if !is_constraint && !name.is_empty() {
                    columns.push(name.to_owned());
                }
                continue;
            }
        };
        let rest = part.get(1..).unwrap_or_default();
        let mut name = String::new();
        let mut letters = rest.chars().peekable();
        while let Some(letter) = letters.next() {
            match letter {
                letter if letter == close && letters.peek() == Some(&close) && close != ']' => {
                    letters.next();
                    name.push(close);
                }
                letter if letter == close => break,
                letter => name.push(letter),
            }
        }
        columns.push(name);
    }
    columns
}

/// What stands between commas, outside brackets and quotes, up to the bracket that closes all.
fn parts(text: &str) -> Vec<&str> {
    let (mut parts, mut start, mut depth) = (Vec::new(), 0, 0_usize);
    let mut quote = None;
    for (at, letter) in text.char_indices() {
        match (quote, letter) {
            (Some(close), letter) if letter == close => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'' | '`') => quote = Some(letter),
            (None, '[') => quote = Some(']'),
            (None, '(') => depth += 1,
            (None, ')') if depth == 0 => {
                parts.extend(text.get(start..at));
                return parts;
            }
            (None, ')') => depth -= 1,
            (None, ',') if depth == 0 => {
                parts.extend(text.get(start..at));
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.extend(text.get(start..));
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_found_in_the_words_that_made_the_table() {
        let sql = "CREATE TABLE \"t\" ( \"fid\" INTEGER PRIMARY KEY, geom POINT, \"a \"\"b\"\"\" TEXT(20), n REAL CHECK (n IN (1,2)), CONSTRAINT c UNIQUE (n))";
        assert_eq!(columns(sql), ["fid", "geom", "a \"b\"", "n"]);
    }

    #[test]
    fn numbers_are_read_as_they_are_written() {
        assert_eq!(varint(&mut &[0x81, 0x00][..]), Some(128));
        assert_eq!(varint(&mut &[0xFF; 9][..]), Some(u64::MAX));
        assert_eq!(varint(&mut &[0x81][..]), None);
        assert_eq!(integer(&[0xFF, 0xFE]), -2);
        assert_eq!(integer(&[0x01, 0x00]), 256);
    }

    #[test]
    fn what_is_no_database_is_an_error() {
        for bytes in [&b""[..], b"SQLite format 3\0", &[0; 200]] {
            assert!(Database::open(io::Cursor::new(bytes)).is_err());
        }
        let mut bytes = MAGIC.to_vec();
        bytes.resize(1024, 0);
        bytes[16] = 2;
        // A page that leads to itself.
        bytes[100..112].copy_from_slice(&[5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
        let mut database = Database::open(io::Cursor::new(bytes)).unwrap();
        assert!(database.tables().is_err());
    }
}
