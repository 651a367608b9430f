//! Compiles the names of a language to the bytes that are read in place. Runs in the build script.

use std::collections::BTreeMap;

use crate::languages::table::Row;
use crate::languages::{HEADER, MAGIC, SECTIONS, Section, VERSION, alphabet};
use crate::names::NameKind;
use crate::names::fold::fold;
use crate::places::format::write_varint;
use crate::places::name_writer::strength;
use crate::places::writer::geonames_number;

/// Why names cannot be compiled.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum NamesError {
    /// More than the format holds.
    #[error("{0}: too many for one layer of names")]
    TooMany(&'static str),
    /// A name without a letter.
    #[error("{id}: `{name}` has no letter")]
    Nameless {
        /// Whose.
        id: String,
        /// Which.
        name: String,
    },
    /// Names out of order: cannot be.
    #[error(transparent)]
    Fst(#[from] fst::Error),
}

/// Whether the names are kept as they are written too, for showing them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Show {
    /// The first primary name of each place.
    Primary,
    /// None: the layer says of no name which language it is.
    Nothing,
}

/// The bytes of a layer of names, in the form that [`languages`](super) describes. The places of a name of a
/// name come in the order of the rows.
///
/// # Errors
/// More than the format holds, or a name without letters.
pub fn compile(rows: &[Row<'_>], show: Show) -> Result<Vec<u8>, NamesError> {
    let mut ids = Ids::default();
    let mut named_places = BTreeMap::<String, Vec<(u32, NameKind)>>::new();
    let mut shown = BTreeMap::new();
    for row in rows {
        let id = ids.value(row.id)?;
        if show == Show::Primary && row.by == NameKind::Primary {
            shown.entry(id).or_insert(row.names.first());
        }
        for &name in &row.names {
            let folded = fold(name);
            if folded.is_empty() {
                let (id, name) = (row.id.to_owned(), name.to_owned());
                return Err(NamesError::Nameless { id, name });
            }
            add(named_places.entry(folded).or_default(), id, row.by);
        }
    }
    let alphabet = alphabet::compile(named_places.keys().map(String::as_str));
    let alphabet = alphabet.ok_or(NamesError::TooMany("letters"))?;
    let (names, postings) = map(&named_places, &alphabet)?;
    let (shown, texts) = texts(
        shown
            .into_iter()
            .filter_map(|(id, name)| Some((id, *name?))),
    )?;
    assemble([alphabet, names, postings, ids.texts, shown, texts])
}

/// Of the ways in which one place bears one name the strongest counts.
fn add(named_places: &mut Vec<(u32, NameKind)>, id: u32, by: NameKind) {
    match named_places.iter_mut().find(|(known, _)| *known == id) {
        Some((_, known)) if strength(by) < strength(*known) => *known = by,
        Some(_) => {}
        None => named_places.push((id, by)),
    }
}

/// Ids as numbers.
#[derive(Default)]
struct Ids {
    texts: Vec<u8>,
    known: BTreeMap<String, u32>,
}

impl Ids {
    fn value(&mut self, id: &str) -> Result<u32, NamesError> {
        if let Some(number) = geonames_number(id) {
            return number
                .checked_mul(2)
                .ok_or(NamesError::TooMany("GeoNames numbers"));
        }
        if let Some(&value) = self.known.get(id) {
            return Ok(value);
        }
        let offset = u32::try_from(self.texts.len())
            .ok()
            .and_then(|at| at.checked_mul(2));
        let value = offset.ok_or(NamesError::TooMany("ids"))? | 1;
        put_text(&mut self.texts, id);
        self.known.insert(id.to_owned(), value);
        Ok(value)
    }
}

fn put_text(texts: &mut Vec<u8>, text: &str) {
    write_varint(text.len() as u64, texts);
    texts.extend_from_slice(text.as_bytes());
}

/// The map of names, and who bears them.
fn map(
    named_places: &BTreeMap<String, Vec<(u32, NameKind)>>,
    section: &[u8],
) -> Result<(Vec<u8>, Vec<u8>), NamesError> {
    let alphabet = alphabet::Alphabet::of(section).ok_or(NamesError::TooMany("letters"))?;
    let mut written = BTreeMap::new();
    for (name, named_places) in named_places {
        let bytes = alphabet
            .written(name)
            .ok_or(NamesError::TooMany("letters"))?;
        written.insert(bytes, named_places);
    }
    let mut postings = Vec::new();
    let mut map = fst::MapBuilder::memory();
    for (name, named_places) in written {
        map.insert(name, postings.len() as u64)?;
        write_varint(named_places.len() as u64, &mut postings);
        for &(id, by) in named_places {
            write_varint(u64::from(id) << 2 | by as u64, &mut postings);
        }
    }
    Ok((map.into_inner()?, postings))
}

fn texts<'n>(
    shown: impl Iterator<Item = (u32, &'n str)>,
) -> Result<(Vec<u8>, Vec<u8>), NamesError> {
    let (mut rows, mut texts) = (Vec::new(), Vec::new());
    for (id, name) in shown {
        let offset = u32::try_from(texts.len()).ok();
        let offset = offset.ok_or(NamesError::TooMany("texts"))?;
        rows.extend(id.to_le_bytes());
        rows.extend(offset.to_le_bytes());
        put_text(&mut texts, name);
    }
    Ok((rows, texts))
}

fn assemble(sections: [Vec<u8>; SECTIONS]) -> Result<Vec<u8>, NamesError> {
    let number = |value: usize| {
        u32::try_from(value)
            .ok()
            .ok_or(NamesError::TooMany("bytes"))
    };
    let mut file = Vec::new();
    file.extend(MAGIC);
    file.extend(VERSION.to_le_bytes());
    file.extend([0; 4]);
    let mut offset = HEADER;
    let mut checksum = crc32fast::Hasher::new();
    for section in &sections {
        file.extend(number(offset)?.to_le_bytes());
        file.extend(number(section.len())?.to_le_bytes());
        checksum.update(section);
        offset += section.len();
    }
    file.extend(checksum.finalize().to_le_bytes());
    file.extend(crc32fast::hash(&file).to_le_bytes());
    file.extend(sections.concat());
    Ok(file)
}

/// Where a section stands in a compiled layer, by its row in the table; `None` where the bytes end
/// before it.
#[must_use]
pub fn section_range(file: &[u8], section: Section) -> Option<std::ops::Range<usize>> {
    let row = 16 + section as usize * 8;
    let number = |at: usize| {
        let bytes = file.get(at..)?.first_chunk::<4>()?;
        usize::try_from(u32::from_le_bytes(*bytes)).ok()
    };
    let (start, length) = (number(row)?, number(row + 4)?);
    let range = start..start.checked_add(length)?;
    (start >= HEADER && range.end <= file.len()).then_some(range)
}
