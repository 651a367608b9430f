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
//! rows of a place number (u32) and a value, sorted by place number. An order holds place numbers in as
//! many bits as the number of places needs, see [`packing`](crate::places::packing). Texts are UTF-8,
//! each after its length in bytes as a varint, and found by their offset (u32).

/// First bytes of every compiled gazetteer.
pub const MAGIC: [u8; 8] = *b"geobrief";
/// Version of the layout. A reader takes its own version only.
pub const VERSION: u32 = 4;
/// Most places in one file: the handle of a place has 29 bits for the place's number.
pub const MAX_PLACES: u32 = 1 << 29;
/// "None" in a column of numbers into the code table.
pub const NO_CODE: u16 = u16::MAX;
/// "None" in a column of place numbers.
pub const NO_PLACE: u32 = u32::MAX;
/// In the column of people: too many for it.
pub const MANY: u16 = u16::MAX;
/// How many display names stand together: the first is found by its offset, the others behind it.
pub const NAME_BLOCK: u32 = 16;
/// Bit of an id column value that says that the rest is a GeoNames number, not an offset into
/// [`Section::IdText`].
pub const GEONAMES: u32 = 1 << 31;
/// Coordinates are stored as whole millionths of a degree.
pub const MICRODEGREES: f64 = 1e6;

/// Between the parts of a note (UNIT SEPARATOR): the note itself, the source's own word for the kind,
/// where it is from, its outline ([`outline`](crate::places::outline)). Empty parts at the end are left out.
pub const NOTE_PARTS: &str = "\u{1f}";

/// The parts of the file, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(usize)]
pub enum Section {
    /// Column u32: id, see [`GEONAMES`].
    Ids,
    /// Texts: ids that are not GeoNames numbers, sorted.
    IdText,
    /// Order: places by the value in [`Section::Ids`].
    ById,
    /// Offset u32 in [`Section::NameText`] of the first name of each [`NAME_BLOCK`] places.
    NameBlocks,
    /// Texts: display names, in the order of places.
    NameText,
    /// Column u8: [`Kind`](crate::kind::Kind) by its number.
    Kinds,
    /// Column u16: where it lies, a row of [`Section::AreaRows`].
    Areas,
    /// Two bytes, ISO 3166-1 alpha-2 code, zeros for none; u16, first-order division, a row of
    /// [`Section::Codes`].
    AreaRows,
    /// Column of two i32: longitude and latitude in microdegrees.
    Points,
    /// Column u16: people, or [`MANY`].
    Populations,
    /// Sparse, u32: people, of places with [`MANY`].
    LargePopulations,
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
    /// Order: all places that have a position by [`cells::code`](crate::places::cells::code).
    ByCell,
    /// For each block of places the offset u32 of its end in [`Section::Aliases`]; empty when
    /// aliases are not kept.
    AliasBlocks,
    /// Packed aliases, see [`aliases`](crate::places::aliases).
    Aliases,
    /// Rows of a place number u32, sorted: the places whose position no second source confirms.
    Unverified,
    /// Where each bucket of [`Section::Alike`] ends, u32. Empty where nobody computed skeletons.
    AlikeBuckets,
    /// Places by the [`skeletons`](crate::names::skeleton::skeletons) of their names, see
    /// [`alike`](crate::places::alike).
    Alike,
}

/// How many sections there are.
pub const SECTIONS: usize = Section::Alike as usize + 1;
/// Bytes of a row of the section table.
pub const TABLE_ROW: usize = 24;
/// Bytes before the first section.
pub const HEADER: usize = 16 + TABLE_ROW * SECTIONS + 8;

/// Width in bytes of a column's values, for the sections that hold one value per place.
pub const COLUMNS: [(Section, usize); 6] = [
    (Section::Ids, 4),
    (Section::Kinds, 1),
    (Section::Areas, 2),
    (Section::Points, 8),
    (Section::Populations, 2),
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
