//! The compiled gazetteer: one file of little-endian tables that are read in place.
//!
//! ```text
//! magic (8 bytes) · version u32 · places u32
//! section table: (offset u64, length u64, CRC-32 u32, zero u32) × SECTIONS
//! CRC-32 of all that u32 · zero u32
//! sections, each on an 8-byte boundary
//! ```
//!
//! Places are numbered by falling importance. A column holds one value per place, a sparse table
//! rows of a place number (u32) and a value, sorted by place number. Texts are UTF-8, each after its
//! length in bytes as a varint, and found by their offset (u32).

/// First bytes of every compiled gazetteer.
pub const MAGIC: [u8; 8] = *b"geobrief";
/// Version of the layout. A reader takes its own version only.
pub const VERSION: u32 = 3;
/// Most places in one file: the handle of a place has 29 bits for the place's number.
pub const MAX_PLACES: u32 = 1 << 29;
/// "None" in a column of numbers into the code table.
pub const NO_CODE: u16 = u16::MAX;
/// "None" in a column of place numbers.
pub const NO_PLACE: u32 = u32::MAX;
/// Bit of an id column value that says that the rest is a GeoNames number, not an offset into
/// [`Section::IdText`].
pub const GEONAMES: u32 = 1 << 31;
/// Coordinates are stored as whole millionths of a degree.
pub const MICRODEGREES: f64 = 1e6;

/// Between the parts of a note (UNIT SEPARATOR): the note itself, the source's own word for the kind,
/// where it is from. Empty parts at the end are left out.
pub const NOTE_PARTS: &str = "\u{1f}";

/// The parts of the file, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(usize)]
pub enum Section {
    /// Column u32: id, see [`GEONAMES`].
    Ids,
    /// Texts: ids that are not GeoNames numbers, sorted.
    IdText,
    /// Place numbers u32, sorted by the value in [`Section::Ids`].
    ById,
    /// Column u32: offset of the display name in [`Section::NameText`].
    NameOffsets,
    /// Texts: display names.
    NameText,
    /// Column u8: [`Kind`](crate::kind::Kind) by its number.
    Kinds,
    /// Column of two bytes: ISO 3166-1 alpha-2 code, zeros for none.
    Countries,
    /// Column u16: first-order division that holds the place, a row of [`Section::Codes`].
    Divisions,
    /// Column of two i32: longitude and latitude in microdegrees.
    Points,
    /// Column u32: people.
    Populations,
    /// Column u16: importance, 65535 is 1.
    Importances,
    /// Sparse, four i32: west, south, east, north in microdegrees.
    Extents,
    /// Sparse, two i32: label point where it is not the reference point.
    Labels,
    /// Sparse, f32: rough half extent in kilometres.
    Radii,
    /// Sparse, u16: what it is the capital of, a row of [`Section::Codes`].
    Seats,
    /// Sparse, u32: offset in [`Section::NoteText`].
    Notes,
    /// Texts: notes, see [`NOTE_PARTS`].
    NoteText,
    /// Rows sorted by code: u32 offset in [`Section::CodeText`], u32 place number.
    Codes,
    /// Texts: codes of countries and divisions.
    CodeText,
    /// `fst` map: folded name → offset in [`Section::Postings`].
    Names,
    /// For each name the places that bear it: varint count, then per place varint
    /// `difference to the place before << 2 | NameKind`.
    Postings,
    /// Place numbers u32 of all that have a position, sorted by [`cells::code`](crate::places::cells::code).
    ByCell,
    /// For each block of places the offset u32 of its end in [`Section::Aliases`]; empty when
    /// aliases are not kept.
    AliasBlocks,
    /// Packed aliases, see [`aliases`](crate::places::aliases).
    Aliases,
    /// Rows of a place number u32, sorted: the places whose position no second source confirms.
    Unverified,
    /// `fst` map: [`skeleton`](crate::names::skeleton) of a name → offset in
    /// [`Section::Alike`]. Empty where nobody computed them.
    Skeletons,
    /// For each skeleton the places that bear a name of it, written as in [`Section::Postings`].
    Alike,
}

/// How many sections there are.
pub const SECTIONS: usize = Section::Alike as usize + 1;
/// Bytes of a row of the section table.
pub const TABLE_ROW: usize = 24;
/// Bytes before the first section.
pub const HEADER: usize = 16 + TABLE_ROW * SECTIONS + 8;

/// Width in bytes of a column's values, for the sections that hold one value per place.
pub const COLUMNS: [(Section, usize); 9] = [
    (Section::Ids, 4),
    (Section::ById, 4),
    (Section::NameOffsets, 4),
    (Section::Kinds, 1),
    (Section::Countries, 2),
    (Section::Divisions, 2),
    (Section::Points, 8),
    (Section::Populations, 4),
    (Section::Importances, 2),
];

/// Appends `value` as a varint: seven bits a byte, lowest first, high bit set on all but the last.
pub fn write_varint(mut value: u64, out: &mut Vec<u8>) {
    while value >= 0x80 {
        out.push((value & 0x7F) as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

/// Takes a varint from the front of `bytes`; `None` when it is cut short or too long.
pub fn read_varint(bytes: &mut &[u8]) -> Option<u64> {
    let mut value = 0;
    for shift in (0..64).step_by(7) {
        let (&byte, rest) = bytes.split_first()?;
        *bytes = rest;
        value |= u64::from(byte & 0x7F) << shift;
        if byte < 0x80 {
            return Some(value);
        }
    }
    None
}
