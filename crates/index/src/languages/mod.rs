//! The names that one language, or all languages of one script, have for places of other layers:
//! what is compiled of `geodata/languages/*.tsv.gz`.
//!
//! A layer of names holds no places. It says for each folded name which ids bear it, so that it
//! stays true when the places are compiled anew.
//!
//! ```text
//! magic (8 bytes) · version u32 · zero u32
//! section table: (offset u32, length u32) × SECTIONS
//! CRC-32 of all sections u32 · CRC-32 of the header up to here u32
//! sections, one after the other
//! ```

pub mod alphabet;
pub mod compile;
pub mod table;

/// First bytes of every compiled layer of names.
pub const MAGIC: [u8; 8] = *b"gbnames\0";
/// Version of the layout. A reader takes its own version only.
pub const VERSION: u32 = 1;

/// The parts of the file, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(usize)]
pub enum Section {
    /// See [`alphabet`].
    Alphabet,
    /// `fst` map: folded name, its letters written by the alphabet → offset in
    /// [`Section::NamedPlaces`].
    Names,
    /// For each name the places that bear it: varint count, then per place varint
    /// `id << 2 | NameKind`. An id is `number << 1` for the GeoNames place of that number, else
    /// `offset in Section::Ids << 1 | 1`.
    NamedPlaces,
    /// Texts, each after its length in bytes as a varint: ids that are not GeoNames numbers.
    Ids,
    /// Rows sorted by their first value: id as in [`Section::NamedPlaces`] u32, offset in
    /// [`Section::Texts`] u32. The places whose name is given for showing it.
    Shown,
    /// Texts: names as they are written.
    Texts,
}

/// How many sections there are.
pub const SECTIONS: usize = Section::Texts as usize + 1;
/// Bytes before the first section.
pub const HEADER: usize = 16 + 8 * SECTIONS + 8;
