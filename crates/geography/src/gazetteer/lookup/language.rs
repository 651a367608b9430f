//! Reads the compiled names of a language in place; see [`geobrief_index::languages`].

use std::fmt;
use std::ops::Range;

use fst::raw::{Fst, Output};

use crate::gazetteer::NameKind;
use crate::gazetteer::lookup::bytes::{Bytes, Part, binary_search, u32_at};
use crate::gazetteer::lookup::cursor::Walk;
use crate::gazetteer::lookup::index::FormatError;
use geobrief_index::languages::alphabet::Alphabet;
use geobrief_index::languages::compile::section_range;
use geobrief_index::languages::{HEADER, MAGIC, SECTIONS, Section, VERSION};
use geobrief_index::places::format::read_varint;

/// The names of one language, or of all languages of one script.
#[derive(Clone)]
pub(crate) struct LanguageNames {
    bytes: Bytes,
    sections: [Range<usize>; SECTIONS],
    names: Fst<Part>,
}

/// The id of a place that bears a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NamedId<'g> {
    /// The number in `gn:524901`.
    GeoNames(u32),
    /// Any other.
    Text(&'g str),
}

impl fmt::Debug for LanguageNames {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "LanguageNames({} names)", self.names.len())
    }
}

impl LanguageNames {
    /// Checks the frame of the bytes, and reads nothing else.
    ///
    /// # Errors
    /// Bytes that are no names of this version.
    pub(crate) fn open(bytes: Bytes) -> Result<Self, FormatError> {
        let file = bytes.as_ref();
        if !file.starts_with(&MAGIC) {
            return Err(FormatError::Magic);
        }
        let header = |at| u32_at(file, at).ok_or(FormatError::Damaged("header"));
        let version = header(8)?;
        if version != VERSION {
            return Err(FormatError::Version { found: version });
        }
        let known = file.get(..HEADER - 4).map(crc32fast::hash);
        if known != Some(header(HEADER - 4)?) {
            return Err(FormatError::Damaged("header"));
        }
        let section =
            |section| section_range(file, section).ok_or(FormatError::Damaged("section table"));
        let sections = [
            section(Section::Alphabet)?,
            section(Section::Names)?,
            section(Section::NamedPlaces)?,
            section(Section::Ids)?,
            section(Section::Shown)?,
            section(Section::Texts)?,
        ];
        let map = Part {
            bytes: bytes.clone(),
            range: sections[Section::Names as usize].clone(),
        };
        let names = Fst::new(map).ok().ok_or(FormatError::Damaged("names"))?;
        let letters = file.get(sections[Section::Alphabet as usize].clone());
        if letters.and_then(Alphabet::of).is_none() {
            return Err(FormatError::Damaged("letters"));
        }
        Ok(Self {
            bytes,
            sections,
            names,
        })
    }

    /// Reads everything and compares it with its checksum.
    ///
    /// # Errors
    /// When they differ.
    pub(crate) fn verify(&self) -> Result<(), FormatError> {
        let file = self.bytes.as_ref();
        let known = file.get(HEADER..).map(crc32fast::hash);
        let written = u32_at(file, HEADER - 8);
        let is_whole = written.is_some() && known == written;
        is_whole
            .then_some(())
            .ok_or(FormatError::Damaged("checksum"))
    }

    fn section(&self, section: Section) -> &[u8] {
        &self.bytes.as_ref()[self.sections[section as usize].clone()]
    }

    fn alphabet(&self) -> Option<Alphabet<'_>> {
        Alphabet::of(self.section(Section::Alphabet))
    }

    /// The map of names.
    pub(super) fn map(&self) -> &Fst<Part> {
        &self.names
    }

    /// Goes on by folded letters.
    pub(super) fn step(&self, walk: Walk, piece: &str) -> Option<Walk> {
        let alphabet = self.alphabet()?;
        piece.chars().try_fold(walk, |walk, letter| {
            walk.step(&self.names, alphabet.letter(letter)?.bytes())
        })
    }

    /// Offset of the places of a folded name.
    pub(super) fn offset_of_name(&self, folded: &str) -> Option<u64> {
        let written = self.alphabet()?.written(folded)?;
        self.names.get(written).map(Output::value)
    }

    /// The ids that bear a name, and how.
    pub(crate) fn places_named(
        &self,
        offset: u64,
    ) -> impl Iterator<Item = (NamedId<'_>, NameKind)> {
        let all = self.section(Section::NamedPlaces);
        let at = usize::try_from(offset).ok();
        let mut bytes = at.and_then(|at| all.get(at..)).unwrap_or_default();
        let count = read_varint(&mut bytes).unwrap_or(0);
        (0..count).map_while(move |_| {
            let value = read_varint(&mut bytes)?;
            Some((
                self.id(u32::try_from(value >> 2).ok()?)?,
                NameKind::of_bits(value),
            ))
        })
    }

    fn id(&self, value: u32) -> Option<NamedId<'_>> {
        Some(match value & 1 {
            0 => NamedId::GeoNames(value >> 1),
            _ => NamedId::Text(self.text(Section::Ids, value >> 1)?),
        })
    }

    fn text(&self, section: Section, offset: u32) -> Option<&str> {
        let mut bytes = self.section(section).get(offset as usize..)?;
        let length = usize::try_from(read_varint(&mut bytes)?).ok()?;
        std::str::from_utf8(bytes.get(..length)?).ok()
    }

    /// The name that the language shows for a place; `None` where it has none.
    pub(crate) fn shown(&self, id: NamedId<'_>) -> Option<&str> {
        let rows = self.section(Section::Shown);
        let value = |row: usize| u32_at(rows, row * 8);
        let row = match id {
            NamedId::GeoNames(number) => {
                let wanted = number.checked_mul(2)?;
                binary_search(rows.len() / 8, |row| Some(value(row)?.cmp(&wanted)))?
            }
            // Few have such ids, and they stand in the order of the table, not of their texts.
            NamedId::Text(wanted) => (0..rows.len() / 8).find(|&row| {
                let id = value(row).and_then(|value| self.id(value));
                id == Some(NamedId::Text(wanted))
            })?,
        };
        self.text(Section::Texts, u32_at(rows, row * 8 + 4)?)
    }
}
