//! Writes the tables of [`format`](crate::places::format), section by section: to memory for the bundled
//! gazetteer and the user's own places, to files for an import that does not fit into memory.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

use crate::geo::{Bbox, LonLat};
use crate::kind::Kind;
use crate::places::aliases::AliasBlock;
use crate::places::alike::AlikeWriter;
use crate::places::cells;
use crate::places::format::{
    GEONAMES, HEADER, MAGIC, MANY, MAX_PLACES, MICRODEGREES, NAME_BLOCK, NO_CODE, NO_PLACE,
    NOTE_PARTS, SECTIONS, Section, VERSION, write_varint,
};
use crate::places::name_writer::NameWriter;
use crate::places::packing::{self, Packer};
use crate::places::part::{Part, WriteError};
use crate::places::record::{PlaceRecord, Trust};

/// Whether the names of places are kept as they are written, beside the folded ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeepAliases {
    /// Both, for an import that is searched by them.
    Yes,
    /// The folded ones only.
    No,
}

/// An index while it is written: first all places in the order of their numbers, then the sorted
/// tables in any order.
#[derive(Debug)]
pub struct IndexWriter<W> {
    parts: [Part<W>; SECTIONS],
    places: u32,
    /// Row of each code.
    codes: BTreeMap<String, u16>,
    /// Of each code, the place it names.
    owners: Vec<u32>,
    /// Row of each pair of a country and a division.
    areas: BTreeMap<Area, u16>,
    aliases: Option<AliasBlock>,
    by_id: Packer,
    by_cell: Packer,
}

/// A country, as two bytes, and a row of the code table.
type Area = ([u8; 2], u16);

impl<W: Write> IndexWriter<W> {
    /// Begins an index. `codes` are all codes that name places or that places refer to;
    /// `sections` has a writer for each section.
    ///
    /// # Errors
    /// More codes than the format holds.
    pub fn new(
        sections: [W; SECTIONS],
        codes: BTreeSet<String>,
        keep_aliases: KeepAliases,
    ) -> Result<Self, WriteError> {
        let codes: BTreeMap<String, u16> = codes
            .into_iter()
            .filter(|code| !code.is_empty())
            .zip(0..NO_CODE)
            .collect();
        if codes.len() >= usize::from(NO_CODE) {
            return Err(WriteError::TooMany { what: "codes" });
        }
        Ok(Self {
            parts: sections.map(|write| Part {
                write,
                length: 0,
                checksum: crc32fast::Hasher::new(),
            }),
            places: 0,
            owners: vec![NO_PLACE; codes.len()],
            codes,
            areas: BTreeMap::new(),
            by_id: Packer::default(),
            by_cell: Packer::default(),
            aliases: (keep_aliases == KeepAliases::Yes).then(AliasBlock::default),
        })
    }

    /// The place that a code names.
    pub fn owner(&self, code: &str) -> Option<u32> {
        let row = *self.codes.get(code)?;
        let owner = self.owners.get(usize::from(row)).copied();
        owner.filter(|&owner| owner != NO_PLACE)
    }

    /// Adds the next place; gives its number.
    ///
    /// # Errors
    /// More than the format holds, or the system's.
    pub fn place(&mut self, place: &PlaceRecord) -> Result<u32, WriteError> {
        let number = self.places;
        if number >= MAX_PLACES {
            return Err(WriteError::TooMany { what: "places" });
        }
        self.columns(number, place)?;
        self.sparse_tables(number, place)?;
        for code in &place.codes {
            let row = self.codes.get(code).copied();
            if let Some(owner) = row.and_then(|row| self.owners.get_mut(usize::from(row))) {
                *owner = (*owner).min(number);
            }
        }
        if let Some(packed) = self
            .aliases
            .as_mut()
            .and_then(|block| block.push(&place.aliases))
        {
            self.alias_block(&packed)?;
        }
        self.places += 1;
        Ok(number)
    }

    fn columns(&mut self, number: u32, place: &PlaceRecord) -> Result<(), WriteError> {
        let id = match geonames_number(&place.id) {
            Some(number) => GEONAMES | number,
            None => self.put_text(Section::IdText, &place.id)?,
        };
        self.put(Section::Ids, id.to_le_bytes())?;
        let name = self.put_text(Section::NameText, &place.name)?;
        if number.is_multiple_of(NAME_BLOCK) {
            self.put(Section::NameBlocks, name.to_le_bytes())?;
        }
        self.put(Section::Kinds, [place.kind as u8])?;
        let area = self.area(place)?;
        self.put(Section::Areas, area.to_le_bytes())?;
        self.put_point(Section::Points, place.point)?;
        let people = u16::try_from(place.population).unwrap_or(MANY);
        self.put(Section::Populations, people.to_le_bytes())?;
        self.put(Section::Importances, importance(place).to_le_bytes())
    }

    /// The row of where a place lies; rows are numbered as they come.
    fn area(&mut self, place: &PlaceRecord) -> Result<u16, WriteError> {
        let country: [u8; 2] = place.country.as_bytes().try_into().unwrap_or_default();
        let division = self.codes.get(&place.division).copied().unwrap_or(NO_CODE);
        if let Some(row) = self.areas.get(&(country, division)) {
            return Ok(*row);
        }
        let what = "countries and divisions";
        let row = u16::try_from(self.areas.len()).ok();
        let row = row.ok_or(WriteError::TooMany { what })?;
        self.areas.insert((country, division), row);
        self.put(Section::AreaRows, country)?;
        self.put(Section::AreaRows, division.to_le_bytes())?;
        Ok(row)
    }

    fn sparse_tables(&mut self, number: u32, place: &PlaceRecord) -> Result<(), WriteError> {
        let row = number.to_le_bytes();
        if place.population >= u32::from(MANY) {
            self.put(Section::LargePopulations, row)?;
            self.put(Section::LargePopulations, place.population.to_le_bytes())?;
        }
        if let Some(bbox) = place.bbox {
            self.put(Section::Extents, row)?;
            self.put_bbox(Section::Extents, bbox)?;
        }
        if let Some(label) = place.label {
            self.put(Section::Labels, row)?;
            self.put_point(Section::Labels, label)?;
        }
        if place.radius_km > 0.0 {
            self.put(Section::Radii, row)?;
            self.put(Section::Radii, place.radius_km.to_le_bytes())?;
        }
        if let Some(seat) = self.codes.get(&place.capital_of).copied() {
            self.put(Section::Seats, row)?;
            self.put(Section::Seats, seat.to_le_bytes())?;
        }
        if let Some(note) = note(place) {
            let offset = self.put_text(Section::NoteText, &note)?;
            self.put(Section::Notes, row)?;
            self.put(Section::Notes, offset.to_le_bytes())?;
        }
        if place.position == Trust::Unverified {
            self.put(Section::Unverified, row)?;
        }
        Ok(())
    }

    fn alias_block(&mut self, packed: &[u8]) -> Result<(), WriteError> {
        self.put(Section::Aliases, packed)?;
        let end = u32::try_from(self.parts[Section::Aliases as usize].length).ok();
        let end = end.ok_or(WriteError::TooMany { what: "aliases" })?;
        self.put(Section::AliasBlocks, end.to_le_bytes())
    }

    /// Writes the place numbers in the order of their ids, see [`id_order`].
    ///
    /// # Errors
    /// The system's.
    pub fn ids(&mut self, number: u32) -> Result<(), WriteError> {
        let part = &mut self.parts[Section::ById as usize];
        Ok(self.by_id.push(number, packing::bits(self.places), part)?)
    }

    /// Writes the next place number in the order of [`cell`].
    ///
    /// # Errors
    /// The system's.
    pub fn cell(&mut self, number: u32) -> Result<(), WriteError> {
        let part = &mut self.parts[Section::ByCell as usize];
        Ok(self
            .by_cell
            .push(number, packing::bits(self.places), part)?)
    }

    /// The map of names, to which they are given in order.
    ///
    /// # Errors
    /// The system's.
    pub fn names(&mut self) -> Result<NameWriter<'_, W>, WriteError> {
        let [names, postings] = self.two(Section::Names, Section::Postings);
        NameWriter::new(names, postings)
    }

    /// The table of skeletons, to which their hashes are given in order.
    pub fn skeletons(&mut self) -> AlikeWriter<'_, W> {
        let places = self.places;
        let [ends, entries] = self.two(Section::AlikeBuckets, Section::Alike);
        AlikeWriter::new(ends, entries, places)
    }

    fn two(&mut self, one: Section, other: Section) -> [&mut Part<W>; 2] {
        let parts = self.parts.get_disjoint_mut([one as usize, other as usize]);
        parts.expect("two sections")
    }

    /// Writes what is left; gives the file's header and its sections, between which zeros fill up
    /// to 8 bytes.
    ///
    /// # Errors
    /// The system's.
    pub fn finish(mut self) -> Result<(Vec<u8>, [W; SECTIONS]), WriteError> {
        for (code, row) in std::mem::take(&mut self.codes) {
            let offset = self.put_text(Section::CodeText, &code)?;
            self.put(Section::Codes, offset.to_le_bytes())?;
            let owner = self.owners.get(usize::from(row)).copied();
            self.put(Section::Codes, owner.unwrap_or(NO_PLACE).to_le_bytes())?;
        }
        if let Some(packed) = self.aliases.take().and_then(AliasBlock::finish) {
            self.alias_block(&packed)?;
        }
        let [by_id, by_cell] = [Section::ById, Section::ByCell].map(|order| order as usize);
        std::mem::take(&mut self.by_id).finish(&mut self.parts[by_id])?;
        std::mem::take(&mut self.by_cell).finish(&mut self.parts[by_cell])?;
        let mut header = Vec::with_capacity(HEADER);
        header.extend(MAGIC);
        header.extend(VERSION.to_le_bytes());
        header.extend(self.places.to_le_bytes());
        let mut offset = HEADER as u64;
        for part in &self.parts {
            header.extend(offset.to_le_bytes());
            header.extend(part.length.to_le_bytes());
            header.extend(part.checksum.clone().finalize().to_le_bytes());
            header.extend([0; 4]);
            offset += part.length.next_multiple_of(8);
        }
        header.extend(crc32fast::hash(&header).to_le_bytes());
        header.extend([0; 4]);
        Ok((header, self.parts.map(|part| part.write)))
    }

    fn put(&mut self, section: Section, value: impl AsRef<[u8]>) -> Result<(), WriteError> {
        Ok(self.parts[section as usize].write_all(value.as_ref())?)
    }

    /// Appends a text; gives its offset.
    fn put_text(&mut self, section: Section, text: &str) -> Result<u32, WriteError> {
        let offset = u32::try_from(self.parts[section as usize].length).ok();
        let offset = offset.ok_or(WriteError::TooMany { what: "texts" })?;
        let mut length = Vec::with_capacity(4);
        write_varint(text.len() as u64, &mut length);
        self.put(section, length)?;
        self.put(section, text)?;
        Ok(offset)
    }

    fn put_point(&mut self, section: Section, point: LonLat) -> Result<(), WriteError> {
        self.put(section, microdegrees(point.lon()).to_le_bytes())?;
        self.put(section, microdegrees(point.lat()).to_le_bytes())
    }

    fn put_bbox(&mut self, section: Section, bbox: Bbox) -> Result<(), WriteError> {
        let edges = [bbox.west, bbox.south, bbox.east, bbox.north];
        edges
            .into_iter()
            .try_for_each(|edge| self.put(section, microdegrees(edge).to_le_bytes()))
    }
}

/// What people wrote about a place, as it is stored: see [`NOTE_PARTS`].
fn note(place: &PlaceRecord) -> Option<String> {
    let parts = [&place.note, &place.kind_word, &place.source, &place.outline];
    let mut note = parts
        .map(|part| part.replace(NOTE_PARTS, " "))
        .join(NOTE_PARTS);
    note.truncate(note.trim_end_matches(NOTE_PARTS).len());
    (!note.is_empty()).then_some(note)
}

/// Importance as it is stored.
pub fn importance(place: &PlaceRecord) -> u16 {
    (place.importance.clamp(0.0, 1.0) * f32::from(u16::MAX)).round() as u16
}

/// Where a place stands in the order of cells; `None` for those without a position.
pub fn cell(place: &PlaceRecord) -> Option<u64> {
    let (lon, lat) = (
        microdegrees(place.point.lon()),
        microdegrees(place.point.lat()),
    );
    (place.kind != Kind::Historical).then(|| cells::code(lon, lat))
}

/// Where an id stands in the order of ids: texts, then GeoNames numbers.
pub fn id_order(id: &str) -> (bool, u32, &str) {
    match geonames_number(id) {
        Some(number) => (true, number, ""),
        None => (false, 0, id),
    }
}

/// The number in `gn:1142170`, when it is written plainly and fits.
pub fn geonames_number(id: &str) -> Option<u32> {
    let digits = id.strip_prefix("gn:")?;
    let is_plain = !digits.starts_with('0') || digits == "0";
    let number: u32 = digits.parse().ok().filter(|&number| number < GEONAMES)?;
    (is_plain && !digits.starts_with('+')).then_some(number)
}

fn microdegrees(degrees: f64) -> i32 {
    (degrees * MICRODEGREES).round() as i32
}
