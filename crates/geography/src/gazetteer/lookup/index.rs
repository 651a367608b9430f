//! Reads a compiled gazetteer in place.

use std::cmp::Ordering;
use std::fmt;
use std::ops::Range;

use fst::raw::{Fst, Output};

use crate::gazetteer::lookup::bytes::{Part, binary_search, bytes_at, i32_at, u16_at, u32_at};
use geobrief_index::geo::{Bbox, LonLat};
use geobrief_index::kind::Kind;
use geobrief_index::places::aliases;
use geobrief_index::places::alike::{AlikeTable, Places};
use geobrief_index::places::cells::{self, Cell};
use geobrief_index::places::format::{
    COLUMNS, GEONAMES, HEADER, MAGIC, MANY, MICRODEGREES, NAME_BLOCK, NO_CODE, NO_PLACE,
    NOTE_PARTS, SECTIONS, Section, TABLE_ROW, VERSION, read_varint,
};
use geobrief_index::places::packing::Packed;
use geobrief_index::places::writer::geonames_number;

pub(crate) use crate::gazetteer::lookup::bytes::Bytes;
pub(crate) use crate::gazetteer::lookup::postings::Postings;

/// Why bytes are no gazetteer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FormatError {
    /// Another kind of file.
    #[error("not a compiled gazetteer")]
    Magic,
    /// Made by another version.
    #[error(
        "compiled by another version of geobrief (format {found}, needed {VERSION}); import it again"
    )]
    Version {
        /// The version found.
        found: u32,
    },
    /// Cut short or overwritten.
    #[error("compiled gazetteer is damaged ({0}); import it again")]
    Damaged(&'static str),
}

/// One compiled gazetteer. Place numbers run from 0 by falling importance.
#[derive(Clone)]
pub(crate) struct Index {
    bytes: Bytes,
    places: u32,
    sections: [Range<usize>; SECTIONS],
    names: Fst<Part>,
}

impl fmt::Debug for Index {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(
            formatter,
            "Index({} places, {} names)",
            self.places,
            self.names.len()
        )
    }
}

impl Index {
    /// Checks the frame of the bytes, and reads nothing else.
    ///
    /// # Errors
    /// Bytes that are no index of this version.
    pub(crate) fn open(bytes: Bytes) -> Result<Self, FormatError> {
        let file = bytes.as_ref();
        if !file.starts_with(&MAGIC) {
            return Err(FormatError::Magic);
        }
        let header = |at| u32_at(file, at).ok_or(FormatError::Damaged("header"));
        let (version, places) = (header(8)?, header(12)?);
        if version != VERSION {
            return Err(FormatError::Version { found: version });
        }
        let checksum = header(HEADER - 8)?;
        if crc32fast::hash(&file[..HEADER - 8]) != checksum {
            return Err(FormatError::Damaged("header"));
        }
        let mut sections = [const { 0..0 }; SECTIONS];
        for (number, section) in sections.iter_mut().enumerate() {
            *section = section_range(file, number).ok_or(FormatError::Damaged("section table"))?;
        }
        for (column, width) in COLUMNS {
            if sections[column as usize].len() != places as usize * width {
                return Err(FormatError::Damaged("column"));
            }
        }
        let blocks = places.div_ceil(NAME_BLOCK) as usize;
        let orders = [Section::ById, Section::ByCell].map(|section| {
            let order = &file[sections[section as usize].clone()];
            Packed::new(order, places).len()
        });
        if sections[Section::NameBlocks as usize].len() != blocks * 4
            || orders[0] != places as usize
        {
            return Err(FormatError::Damaged("column"));
        }
        let names = Part {
            range: sections[Section::Names as usize].clone(),
            bytes: bytes.clone(),
        };
        Ok(Self {
            names: Fst::new(names).ok().ok_or(FormatError::Damaged("names"))?,
            bytes,
            places,
            sections,
        })
    }

    /// Reads everything and compares it with its checksums.
    ///
    /// # Errors
    /// A part that is not as it was written.
    pub(crate) fn verify(&self) -> Result<(), FormatError> {
        let file = self.bytes.as_ref();
        for (number, range) in self.sections.iter().enumerate() {
            let checksum = u32_at(file, 16 + number * TABLE_ROW + 16);
            if checksum != Some(crc32fast::hash(&file[range.clone()])) {
                return Err(FormatError::Damaged("checksum"));
            }
        }
        Ok(())
    }

    /// The checksum of the header, and so of all checksums.
    pub(crate) fn checksum(&self) -> u32 {
        u32_at(self.bytes.as_ref(), HEADER - 8).unwrap_or(0)
    }

    /// How many places it has.
    pub(crate) fn len(&self) -> u32 {
        self.places
    }

    fn section(&self, section: Section) -> &[u8] {
        &self.bytes.as_ref()[self.sections[section as usize].clone()]
    }

    fn u32_of(&self, column: Section, place: u32) -> Option<u32> {
        u32_at(self.section(column), place as usize * 4)
    }

    /// Stable id.
    pub(crate) fn id(&self, place: u32) -> String {
        match self.u32_of(Section::Ids, place) {
            Some(value) if value & GEONAMES != 0 => format!("gn:{}", value & !GEONAMES),
            Some(offset) => self.text(Section::IdText, offset).to_owned(),
            None => String::new(),
        }
    }

    /// The place with this id.
    pub(crate) fn by_id(&self, id: &str) -> Option<u32> {
        match geonames_number(id) {
            Some(number) => self.by_geonames(number),
            None => self.by_value(|value| match value & GEONAMES {
                0 => self.text(Section::IdText, value).cmp(id),
                _ => Ordering::Greater,
            }),
        }
    }

    /// The place with this GeoNames number.
    pub(crate) fn by_geonames(&self, number: u32) -> Option<u32> {
        self.by_value(|value| value.cmp(&(GEONAMES | number)))
    }

    fn by_value(&self, compare: impl Fn(u32) -> Ordering) -> Option<u32> {
        let order = self.order(Section::ById);
        let row = binary_search(self.places as usize, |row| {
            let value = self.u32_of(Section::Ids, order.get(row)?)?;
            Some(compare(value))
        })?;
        order.get(row)
    }

    fn order(&self, section: Section) -> Packed<'_> {
        Packed::new(self.section(section), self.places)
    }

    /// Display name.
    pub(crate) fn name(&self, place: u32) -> &str {
        let (block, row) = (place / NAME_BLOCK, place % NAME_BLOCK);
        let name = || {
            let start = u32_at(self.section(Section::NameBlocks), block as usize * 4)?;
            let mut names = self.section(Section::NameText).get(start as usize..)?;
            for _ in 0..row {
                text_at(&mut names)?;
            }
            std::str::from_utf8(text_at(&mut names)?).ok()
        };
        name().unwrap_or_default()
    }

    pub(crate) fn kind(&self, place: u32) -> Kind {
        let number = self.section(Section::Kinds).get(place as usize);
        let kind = number.and_then(|&number| Kind::ALL.get(usize::from(number)));
        kind.copied().unwrap_or(Kind::Site)
    }

    /// The row of where it lies: country and division.
    fn area(&self, place: u32) -> &[u8] {
        let row = u16_at(self.section(Section::Areas), place as usize * 2);
        let at = usize::from(row.unwrap_or(0)) * 4;
        let row = self.section(Section::AreaRows).get(at..at + 4);
        row.unwrap_or_default()
    }

    /// ISO 3166-1 alpha-2 code, or nothing.
    pub(crate) fn country(&self, place: u32) -> &str {
        let code = self.area(place).get(..2);
        let code = code.filter(|code| code[0] != 0).unwrap_or_default();
        std::str::from_utf8(code).unwrap_or_default()
    }

    /// Row of the code of the first-order division that holds it.
    pub(crate) fn division(&self, place: u32) -> Option<u16> {
        u16_at(self.area(place), 2).filter(|&row| row != NO_CODE)
    }

    pub(crate) fn point(&self, place: u32) -> LonLat {
        point_at(self.section(Section::Points), place as usize * 8)
    }

    pub(crate) fn population(&self, place: u32) -> u32 {
        match u16_at(self.section(Section::Populations), place as usize * 2) {
            Some(MANY) => {
                let row = self.sparse(Section::LargePopulations, 4, place);
                row.and_then(|row| u32_at(row, 0)).unwrap_or(0)
            }
            people => people.map_or(0, u32::from),
        }
    }

    pub(crate) fn importance(&self, place: u32) -> f32 {
        let value = u16_at(self.section(Section::Importances), place as usize * 2);
        f32::from(value.unwrap_or(0)) / f32::from(u16::MAX)
    }

    pub(crate) fn bbox(&self, place: u32) -> Option<Bbox> {
        let row = self.sparse(Section::Extents, 16, place)?;
        let edge = |at| i32_at(row, at).map_or(0.0, degrees);
        Some(Bbox {
            west: edge(0),
            south: edge(4),
            east: edge(8),
            north: edge(12),
        })
    }

    pub(crate) fn label_point(&self, place: u32) -> Option<LonLat> {
        Some(point_at(self.sparse(Section::Labels, 8, place)?, 0))
    }

    pub(crate) fn radius_km(&self, place: u32) -> f32 {
        let row = self.sparse(Section::Radii, 4, place);
        row.and_then(|row| u32_at(row, 0))
            .map_or(0.0, f32::from_bits)
    }

    /// Row of the code of what it is the capital of.
    pub(crate) fn seat(&self, place: u32) -> Option<u16> {
        u16_at(self.sparse(Section::Seats, 2, place)?, 0)
    }

    /// Whether no second source confirms its position.
    pub(crate) fn is_unverified(&self, place: u32) -> bool {
        self.sparse(Section::Unverified, 0, place).is_some()
    }

    pub(crate) fn note(&self, place: u32) -> &str {
        self.note_part(place, 0)
    }

    /// What its source calls the kind, where it is another word.
    pub(crate) fn kind_word(&self, place: u32) -> &str {
        self.note_part(place, 1)
    }

    /// Where it is from, in the words of its source.
    pub(crate) fn source(&self, place: u32) -> &str {
        self.note_part(place, 2)
    }

    /// Its lines and polygons, as a text.
    pub(crate) fn outline(&self, place: u32) -> &str {
        self.note_part(place, 3)
    }

    fn note_part(&self, place: u32, part: usize) -> &str {
        let note = self.whole_note(place);
        note.split(NOTE_PARTS).nth(part).unwrap_or_default()
    }

    fn whole_note(&self, place: u32) -> &str {
        let row = self.sparse(Section::Notes, 4, place);
        let offset = row.and_then(|row| u32_at(row, 0));
        offset.map_or("", |offset| self.text(Section::NoteText, offset))
    }

    /// The quadtree cell that is the whole world.
    pub(crate) fn world(&self) -> Cell {
        Cell::root(self.order(Section::ByCell).len())
    }

    /// The quarters of a cell.
    pub(crate) fn quarters(&self, cell: &Cell) -> impl Iterator<Item = Cell> {
        cell.quarters(|row| {
            let points = self.section(Section::Points);
            let at = self.place_by_cell(row) as usize * 8;
            let part = |at| i32_at(points, at).unwrap_or(0);
            cells::code(part(at), part(at + 4))
        })
    }

    /// The place in a row of the order of cells.
    pub(crate) fn place_by_cell(&self, row: usize) -> u32 {
        self.order(Section::ByCell).get(row).unwrap_or(0)
    }

    /// Its other names as written; `None` when this index does not keep them.
    pub(crate) fn aliases(&self, place: u32) -> Option<Vec<String>> {
        let ends = self.section(Section::AliasBlocks);
        let (block, row) = ((place / aliases::BLOCK) as usize, place % aliases::BLOCK);
        let end = u32_at(ends, block * 4)? as usize;
        let before = block
            .checked_sub(1)
            .and_then(|block| u32_at(ends, block * 4));
        let packed = self.section(Section::Aliases);
        let packed = packed.get(before.unwrap_or(0) as usize..end)?;
        Some(aliases::unpack(packed, row))
    }

    /// The code in a row of the code table: `AF`, `AF.01`.
    pub(crate) fn code(&self, row: u16) -> &str {
        let offset = u32_at(self.section(Section::Codes), usize::from(row) * 8);
        offset.map_or("", |offset| self.text(Section::CodeText, offset))
    }

    /// The place that a row of the code table names.
    pub(crate) fn code_place(&self, row: u16) -> Option<u32> {
        u32_at(self.section(Section::Codes), usize::from(row) * 8 + 4).filter(|&p| p != NO_PLACE)
    }

    /// How many codes it has.
    pub(crate) fn code_count(&self) -> u16 {
        (self.section(Section::Codes).len() / 8) as u16
    }

    /// The place that a code names.
    pub(crate) fn by_code(&self, code: &str) -> Option<u32> {
        let row = binary_search(usize::from(self.code_count()), |row| {
            Some(self.code(row as u16).cmp(code))
        })?;
        self.code_place(row as u16)
    }

    /// Offset of the postings of a folded name.
    pub(crate) fn postings_of(&self, folded: &str) -> Option<u64> {
        self.names.get(folded).map(Output::value)
    }

    /// Offset of the places whose names have this skeleton.
    pub(crate) fn alike_of(&self, skeleton: &str) -> Option<u64> {
        Some(self.alike_table().find(skeleton)? as u64)
    }

    fn alike_table(&self) -> AlikeTable<'_> {
        AlikeTable {
            ends: self.section(Section::AlikeBuckets),
            entries: self.section(Section::Alike),
        }
    }

    /// The map of names, for walking and searching.
    pub(crate) fn names(&self) -> &Fst<Part> {
        &self.names
    }

    /// The places that bear a name, by falling importance.
    pub(crate) fn postings(&self, offset: u64) -> Postings<'_> {
        let all = self.section(Section::Postings);
        let offset = usize::try_from(offset).ok();
        Postings::new(
            offset
                .and_then(|offset| all.get(offset..))
                .unwrap_or_default(),
        )
    }

    /// The places whose names have a skeleton, by falling importance.
    pub(crate) fn alike(&self, offset: u64) -> Places<'_> {
        let offset = usize::try_from(offset).unwrap_or(usize::MAX);
        self.alike_table().places(offset)
    }

    fn text(&self, section: Section, offset: u32) -> &str {
        let text = || {
            let mut bytes = self.section(section).get(offset as usize..)?;
            std::str::from_utf8(text_at(&mut bytes)?).ok()
        };
        text().unwrap_or_default()
    }

    /// The value for a place in a table of rows `place number u32, value of width bytes`.
    fn sparse(&self, section: Section, width: usize, place: u32) -> Option<&[u8]> {
        let (table, stride) = (self.section(section), width + 4);
        let row = binary_search(table.len() / stride, |row| {
            Some(u32_at(table, row * stride)?.cmp(&place))
        })?;
        table.get(row * stride + 4..(row + 1) * stride)
    }
}

fn section_range(file: &[u8], number: usize) -> Option<Range<usize>> {
    let row = 16 + number * TABLE_ROW;
    let number = |at| usize::try_from(bytes_at(file, at).map(u64::from_le_bytes)?).ok();
    let start = number(row).filter(|&start| start >= HEADER)?;
    let range = start..start.checked_add(number(row + 8)?)?;
    (range.end <= file.len()).then_some(range)
}

/// Takes a text from the front of `bytes`.
fn text_at<'b>(bytes: &mut &'b [u8]) -> Option<&'b [u8]> {
    let length = usize::try_from(read_varint(bytes)?).ok()?;
    let (text, rest) = bytes.split_at_checked(length)?;
    *bytes = rest;
    Some(text)
}

fn point_at(bytes: &[u8], at: usize) -> LonLat {
    let degrees_at = |at| i32_at(bytes, at).map_or(0.0, degrees);
    LonLat::new(degrees_at(at), degrees_at(at + 4)).unwrap_or_default()
}

fn degrees(microdegrees: i32) -> f64 {
    f64::from(microdegrees) / MICRODEGREES
}

#[cfg(test)]
#[path = "index_tests.rs"]
mod tests;
