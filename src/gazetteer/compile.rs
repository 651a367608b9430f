//! Compiles places to the form of [`format`](super::format).

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::fold::fold;
use super::format::{
    GEONAMES, HEADER, MAGIC, MAX_PLACES, MICRODEGREES, NO_CODE, NO_PLACE, SECTIONS, Section,
    VERSION, write_varint,
};
use super::place::NameKind;
use super::record::{DemonymRecord, PlaceRecord};
use crate::geo::{Bbox, LonLat};

/// Why places cannot be compiled.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub(crate) enum CompileError {
    /// Two places with one id.
    #[error("id {0} is used twice; give one of the two entries another id")]
    DuplicateId(String),
    /// The index is full.
    #[error("{what}: too many for one gazetteer; split the file")]
    TooMany {
        /// Of what.
        what: &'static str,
    },
    /// A demonym of nothing.
    #[error("demonym {name}: there is no place {place}")]
    PlacelessDemonym {
        /// The word.
        name: String,
        /// The id or code that nobody has.
        place: String,
    },
    /// Names out of order: cannot be.
    #[error(transparent)]
    Fst(#[from] fst::Error),
}

/// Compiles a gazetteer. `names` says under which folded names a place is found. The same places
/// in any order give the same bytes.
///
/// # Errors
/// Ids used twice, demonyms without a place, more than the format holds.
pub(crate) fn compile(
    mut places: Vec<PlaceRecord>,
    demonyms: &[DemonymRecord],
    names: impl Fn(&PlaceRecord) -> Vec<(String, NameKind)>,
) -> Result<Vec<u8>, CompileError> {
    if places.len() > MAX_PLACES as usize {
        return Err(CompileError::TooMany { what: "places" });
    }
    let grade = |place: &PlaceRecord| Reverse(importance(place));
    places.sort_by(|a, b| grade(a).cmp(&grade(b)).then_with(|| a.id.cmp(&b.id)));

    let mut file = File::default();
    let codes = file.codes(&places)?;
    file.ids(&places)?;
    file.columns(&places, &codes)?;
    file.sparse_tables(&places, &codes)?;
    let mut named = places_by_name(&places, names);
    named.extend(peoples(demonyms, &places, &codes)?);
    file.names(named)?;
    Ok(file.finish(places.len() as u32))
}

fn importance(place: &PlaceRecord) -> u16 {
    (place.importance.clamp(0.0, 1.0) * f32::from(u16::MAX)).round() as u16
}

/// Row of each code, and the place it names.
type Codes = BTreeMap<String, (u16, u32)>;

/// The sections while they grow.
#[derive(Default)]
struct File {
    sections: [Vec<u8>; SECTIONS],
}

impl File {
    fn section(&mut self, section: Section) -> &mut Vec<u8> {
        &mut self.sections[section as usize]
    }

    fn put(&mut self, section: Section, value: impl AsRef<[u8]>) {
        self.section(section).extend_from_slice(value.as_ref());
    }

    fn put_u32(&mut self, section: Section, value: u32) {
        self.put(section, value.to_le_bytes());
    }

    /// Appends a text; gives its offset.
    fn put_text(&mut self, section: Section, text: &str) -> Result<u32, CompileError> {
        let bytes = self.section(section);
        let offset = u32::try_from(bytes.len()).ok();
        write_varint(text.len() as u64, bytes);
        bytes.extend_from_slice(text.as_bytes());
        offset.ok_or(CompileError::TooMany { what: "texts" })
    }

    fn put_point(&mut self, section: Section, point: LonLat) {
        self.put(section, microdegrees(point.lon()));
        self.put(section, microdegrees(point.lat()));
    }

    fn put_bbox(&mut self, section: Section, bbox: Bbox) {
        for edge in [bbox.west, bbox.south, bbox.east, bbox.north] {
            self.put(section, microdegrees(edge));
        }
    }

    /// All codes that name places or that places refer to.
    fn codes(&mut self, places: &[PlaceRecord]) -> Result<Codes, CompileError> {
        let mut owners = BTreeMap::<&str, u32>::new();
        for place in places {
            for code in [&place.division, &place.capital_of] {
                owners.entry(code).or_insert(NO_PLACE);
            }
        }
        for (number, place) in (0..).zip(places) {
            for code in &place.codes {
                let owner = owners.entry(code).or_insert(NO_PLACE);
                *owner = (*owner).min(number);
            }
        }
        owners.remove("");
        if owners.len() >= usize::from(NO_CODE) {
            return Err(CompileError::TooMany { what: "codes" });
        }
        let mut codes = Codes::new();
        for (row, (code, owner)) in (0..).zip(owners) {
            let offset = self.put_text(Section::CodeText, code)?;
            self.put_u32(Section::Codes, offset);
            self.put_u32(Section::Codes, owner);
            codes.insert(code.to_owned(), (row, owner));
        }
        Ok(codes)
    }

    fn ids(&mut self, places: &[PlaceRecord]) -> Result<(), CompileError> {
        let mut by_id: Vec<(Result<u32, &str>, u32)> = (0..)
            .zip(places)
            .map(|(number, place)| (geonames_number(&place.id).ok_or(&*place.id), number))
            .collect();
        // Texts before numbers, as their values in the column are.
        by_id.sort_by(|(a, _), (b, _)| a.is_ok().cmp(&b.is_ok()).then_with(|| a.cmp(b)));
        if let Some(pair) = by_id.windows(2).find(|pair| pair[0].0 == pair[1].0) {
            let id = places[pair[0].1 as usize].id.clone();
            return Err(CompileError::DuplicateId(id));
        }
        let mut column = vec![0; places.len()];
        for &(id, number) in &by_id {
            column[number as usize] = match id {
                Ok(geonames) => GEONAMES | geonames,
                Err(text) => self.put_text(Section::IdText, text)?,
            };
            self.put_u32(Section::ById, number);
        }
        for value in column {
            self.put_u32(Section::Ids, value);
        }
        Ok(())
    }

    fn columns(&mut self, places: &[PlaceRecord], codes: &Codes) -> Result<(), CompileError> {
        for place in places {
            let offset = self.put_text(Section::NameText, &place.name)?;
            self.put_u32(Section::NameOffsets, offset);
            self.put(Section::Kinds, [place.kind as u8]);
            let country: [u8; 2] = place.country.as_bytes().try_into().unwrap_or_default();
            self.put(Section::Countries, country);
            let division = codes.get(&place.division).map_or(NO_CODE, |(row, _)| *row);
            self.put(Section::Divisions, division.to_le_bytes());
            self.put_point(Section::Points, place.point);
            self.put_u32(Section::Populations, place.population);
            self.put(Section::Importances, importance(place).to_le_bytes());
        }
        Ok(())
    }

    fn sparse_tables(&mut self, places: &[PlaceRecord], codes: &Codes) -> Result<(), CompileError> {
        for (number, place) in (0..).zip(places) {
            if let Some(bbox) = place.bbox {
                self.put_u32(Section::Extents, number);
                self.put_bbox(Section::Extents, bbox);
            }
            if let Some(label) = place.label {
                self.put_u32(Section::Labels, number);
                self.put_point(Section::Labels, label);
            }
            if place.radius_km > 0.0 {
                self.put_u32(Section::Radii, number);
                self.put(Section::Radii, place.radius_km.to_le_bytes());
            }
            if let Some((row, _)) = codes.get(&place.capital_of) {
                self.put_u32(Section::Seats, number);
                self.put(Section::Seats, row.to_le_bytes());
            }
            if !place.note.is_empty() {
                let offset = self.put_text(Section::NoteText, &place.note)?;
                self.put_u32(Section::Notes, number);
                self.put_u32(Section::Notes, offset);
            }
        }
        Ok(())
    }

    fn names(&mut self, mut names: Vec<Named>) -> Result<(), CompileError> {
        names.sort_unstable_by(|a, b| (&a.0, a.1, strength(a.2)).cmp(&(&b.0, b.1, strength(b.2))));
        names.dedup_by(|b, a| (&a.0, a.1) == (&b.0, b.1));

        let mut map = fst::MapBuilder::memory();
        for bearers in names.chunk_by(|a, b| a.0 == b.0) {
            map.insert(&bearers[0].0, self.section(Section::Postings).len() as u64)?;
            let postings = self.section(Section::Postings);
            write_varint(bearers.len() as u64, postings);
            let mut before = 0;
            for &(_, number, by) in bearers {
                write_varint(u64::from(number - before) << 2 | by as u64, postings);
                before = number;
            }
        }
        *self.section(Section::Names) = map.into_inner()?;
        Ok(())
    }

    fn finish(self, places: u32) -> Vec<u8> {
        let mut bytes = Vec::new();
        bytes.extend(MAGIC);
        bytes.extend(VERSION.to_le_bytes());
        bytes.extend(places.to_le_bytes());
        let mut offset = HEADER;
        for section in &self.sections {
            bytes.extend((offset as u64).to_le_bytes());
            bytes.extend((section.len() as u64).to_le_bytes());
            offset += section.len().next_multiple_of(8);
        }
        for section in &self.sections {
            bytes.extend_from_slice(section);
            bytes.resize(bytes.len().next_multiple_of(8), 0);
        }
        bytes
    }
}

/// A folded name, the place that bears it, and how.
type Named = (String, u32, NameKind);

fn places_by_name(
    places: &[PlaceRecord],
    names: impl Fn(&PlaceRecord) -> Vec<(String, NameKind)>,
) -> Vec<Named> {
    let numbered = (0..).zip(places);
    let named = numbered.flat_map(|(number, place)| {
        let names = names(place).into_iter();
        names.map(move |(name, by)| (name, number, by))
    });
    named.collect()
}

fn peoples(
    demonyms: &[DemonymRecord],
    places: &[PlaceRecord],
    codes: &Codes,
) -> Result<Vec<Named>, CompileError> {
    let by_id: BTreeMap<&str, u32> = (0..)
        .zip(places)
        .map(|(n, place)| (&*place.id, n))
        .collect();
    let mut named = Vec::new();
    for demonym in demonyms {
        let by_code = codes.get(&demonym.place).map(|(_, owner)| *owner);
        let number = by_code
            .filter(|&owner| owner != NO_PLACE)
            .or_else(|| by_id.get(&*demonym.place).copied())
            .ok_or_else(|| CompileError::PlacelessDemonym {
                name: demonym.name.clone(),
                place: demonym.place.clone(),
            })?;
        let words = [&demonym.name, &demonym.plural]
            .into_iter()
            .chain(&demonym.aliases);
        let folded = words.map(|word| fold(word)).filter(|word| !word.is_empty());
        named.extend(folded.map(|word| (word, number, NameKind::Demonym)));
    }
    Ok(named)
}

/// Of the ways in which one place bears one name, the lowest counts.
fn strength(by: NameKind) -> u8 {
    match by {
        NameKind::Primary => 0,
        NameKind::Demonym => 1,
        NameKind::Alias => 2,
        NameKind::Abbreviation => 3,
    }
}

/// The number in `gn:1142170`, when it is written plainly and fits.
pub(crate) fn geonames_number(id: &str) -> Option<u32> {
    let digits = id.strip_prefix("gn:")?;
    let number: u32 = digits.parse().ok().filter(|&number| number < GEONAMES)?;
    (number.to_string() == digits).then_some(number)
}

fn microdegrees(degrees: f64) -> [u8; 4] {
    ((degrees * MICRODEGREES).round() as i32).to_le_bytes()
}
