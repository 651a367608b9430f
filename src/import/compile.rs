//! Compiles any number of places in bounded memory: whatever must be in order is sorted on disk, and
//! what belongs together is joined while two sorted streams are read (sort-merge join).

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, BufWriter, Seek, SeekFrom, Write};
use std::path::Path;

use super::error::ImportError;
use super::progress::Stage;
use super::record_codec::{self, after_id};
use super::scratch::Scratch;
use super::sort::{Merge, Sorter};
use crate::gazetteer::{Gazetteer, NameKind, skeletons};
use geobrief_index::places::alike;
use geobrief_index::places::findable::findable_imported;
use geobrief_index::places::format::SECTIONS;
use geobrief_index::places::importance::importance_of_import;
use geobrief_index::places::name_writer::{Named, strength};
use geobrief_index::places::record::PlaceRecord;
use geobrief_index::places::writer::{IndexWriter, KeepAliases, cell, id_order, importance};

/// Bytes that each sorter keeps in memory; it needs twice as much while it writes a run.
pub(super) const MEMORY: usize = 160 << 20;

/// What the sources gave.
pub(super) struct Sorted {
    /// For each place its [`id_key`](record_codec::id_key), a number that rises in the order of the
    /// sources (u32, big-endian), and its record.
    pub(super) places: Merge,
    /// Other names: each string is the `id_key` of a place and the name.
    pub(super) names: Merge,
    /// How many strings there are of places.
    pub(super) count: u64,
}

/// Writes the index of the places to `target`; gives their number. Of places with one id the last
/// counts.
///
/// # Errors
/// No places, too many, or the system's.
pub(super) fn compile(
    sorted: Sorted,
    lexicon: &Gazetteer,
    scratch: &mut Scratch<'_>,
    target: &Path,
) -> Result<u32, ImportError> {
    let folder = scratch.folder.to_owned();
    let failed = ImportError::writing(&folder);
    let Ranked {
        by_rank,
        codes,
        count: ranked,
    } = rank(sorted, scratch).map_err(&failed)?;

    let mut sections = Vec::new();
    for _ in 0..SECTIONS {
        let file = tempfile::tempfile_in(&folder).map_err(&failed)?;
        sections.push(BufWriter::with_capacity(1 << 18, file));
    }
    let sections = sections.try_into().expect("as many as there are sections");
    let full = ImportError::index(&folder);
    let mut writer = IndexWriter::new(sections, codes, KeepAliases::Yes).map_err(&full)?;
    let (count, orders) = number(by_rank, ranked, &mut writer, lexicon, scratch)?;
    if count == 0 {
        let hint = "no place of the sources is new and passes the filters";
        return Err(ImportError::Empty(hint.to_owned()));
    }

    let mut ids = orders.ids.finish().map_err(&failed)?;
    while let Some(string) = ids.next().map_err(&failed)? {
        writer.ids(number_at_end(string)).map_err(&full)?;
    }
    let mut cells = orders.cells.finish().map_err(&failed)?;
    while let Some(string) = cells.next().map_err(&failed)? {
        writer.cell(number_at_end(string)).map_err(&full)?;
    }
    scratch.progress.begin(Stage::Names, orders.names_count);
    let mut names = orders.names.finish().map_err(&failed)?;
    let mut map = writer.names().map_err(&full)?;
    while let Some(string) = names.next().map_err(&failed)? {
        if let Some(named) = named(string) {
            map.push(named).map_err(&full)?;
        }
        scratch.progress.step();
    }
    map.finish().map_err(&full)?;
    let mut skeletons = orders.skeletons.finish().map_err(&failed)?;
    let mut table = writer.skeletons();
    while let Some(string) = skeletons.next().map_err(&failed)? {
        if let Some(hash) = string.first_chunk().copied().map(u64::from_be_bytes) {
            table.push(hash, number_at_end(string)).map_err(&full)?;
        }
    }
    table.finish().map_err(&full)?;
    let (header, sections) = writer.finish().map_err(&full)?;
    assemble(&header, sections, target).map_err(&failed)?;
    Ok(count)
}

/// Places by falling importance, one of each id.
struct Ranked {
    by_rank: Merge,
    /// Codes of countries and divisions that they have.
    codes: BTreeSet<String>,
    count: u64,
}

/// Takes the last place of each id, gives it its names and its importance, and sorts by that.
fn rank(sorted: Sorted, scratch: &mut Scratch<'_>) -> io::Result<Ranked> {
    let mut by_id = sorted.places;
    scratch.progress.begin(Stage::Merging, sorted.count);
    let mut names = NameJoin::new(sorted.names)?;
    let mut count = 0;
    let mut by_rank = Sorter::new(scratch.folder.join("rank"), MEMORY);
    let mut codes = BTreeSet::new();
    let mut string = Vec::new();
    let mut place = |place: Option<PlaceRecord>| -> io::Result<()> {
        let Some(mut place) = place else {
            return Ok(());
        };
        names.give(&mut place)?;
        place.importance = importance_of_import(&place);
        for code in [&place.division, &place.capital_of]
            .into_iter()
            .chain(&place.codes)
        {
            if !codes.contains(code) {
                codes.insert(code.clone());
            }
        }
        string.clear();
        string.extend((u16::MAX - importance(&place)).to_be_bytes());
        string.extend_from_slice(place.id.as_bytes());
        string.push(0);
        string.extend(place.importance.to_le_bytes());
        record_codec::write(&place, &mut string);
        by_rank.push(&string)?;
        count += 1;
        Ok(())
    };
    let mut last: Option<PlaceRecord> = None;
    while let Some(string) = by_id.next()? {
        let next = after_id(string).and_then(|rest| record_codec::read(&mut rest.get(4..)?));
        let is_other = match (&last, &next) {
            (Some(last), Some(next)) => last.id != next.id,
            _ => true,
        };
        if is_other {
            place(last.take())?;
        }
        last = next;
        scratch.progress.step();
    }
    place(last)?;
    Ok(Ranked {
        by_rank: by_rank.finish()?,
        codes,
        count,
    })
}

/// Reads names by id beside places by id: a sort-merge join.
struct NameJoin {
    names: Merge,
    /// The next id and name.
    next: Option<(Vec<u8>, String)>,
}

impl NameJoin {
    fn new(names: Merge) -> io::Result<Self> {
        let mut join = Self { names, next: None };
        join.advance()?;
        Ok(join)
    }

    fn advance(&mut self) -> io::Result<()> {
        self.next = None;
        if let Some(string) = self.names.next()?
            && let Some(name) = after_id(string)
        {
            let id = string[..string.len() - name.len() - 1].to_vec();
            self.next = Some((id, String::from_utf8_lossy(name).into_owned()));
        }
        Ok(())
    }

    /// Adds the names of the place, skips those of places before it.
    fn give(&mut self, place: &mut PlaceRecord) -> io::Result<()> {
        while let Some((id, name)) = &mut self.next {
            if id.as_slice() > place.id.as_bytes() {
                break;
            }
            if id.as_slice() == place.id.as_bytes()
                && *name != place.name
                && !place.aliases.contains(name)
            {
                place.aliases.push(std::mem::take(name));
            }
            self.advance()?;
        }
        Ok(())
    }
}

/// What is sorted once places have numbers; each string ends in the number.
struct Orders {
    ids: Sorter,
    cells: Sorter,
    names: Sorter,
    names_count: u64,
    skeletons: Sorter,
}

/// Writes the columns, and collects what is in another order.
fn number(
    mut by_rank: Merge,
    all: u64,
    writer: &mut IndexWriter<BufWriter<File>>,
    lexicon: &Gazetteer,
    scratch: &mut Scratch<'_>,
) -> Result<(u32, Orders), ImportError> {
    let folder = scratch.folder;
    let (failed, full) = (ImportError::writing(folder), ImportError::index(folder));
    let sorter = |name: &str| Sorter::new(folder.join(name), MEMORY);
    let mut orders = Orders {
        ids: sorter("ids"),
        cells: sorter("cells"),
        names: sorter("names"),
        names_count: 0,
        skeletons: sorter("skeletons"),
    };
    scratch.progress.begin(Stage::Columns, all);
    let mut count = 0;
    while let Some(string) = by_rank.next().map_err(&failed)? {
        let place = after_id(string.get(2..).unwrap_or_default()).and_then(|rest| {
            let (importance, mut rest) = rest.split_first_chunk()?;
            let mut place = record_codec::read(&mut rest)?;
            place.importance = f32::from_le_bytes(*importance);
            Some(place)
        });
        let Some(place) = place else {
            continue;
        };
        let number = writer.place(&place).map_err(&full)?;
        orders.add(&place, number, lexicon).map_err(&failed)?;
        count += 1;
        scratch.progress.step();
    }
    Ok((count, orders))
}

impl Orders {
    fn add(&mut self, place: &PlaceRecord, number: u32, lexicon: &Gazetteer) -> io::Result<()> {
        let mut string = Vec::with_capacity(64);
        let mut put = |sorter: &mut Sorter, parts: &[&[u8]]| -> io::Result<()> {
            string.clear();
            parts.iter().for_each(|part| string.extend_from_slice(part));
            sorter.push(&string).map(|_| ())
        };
        let end = number.to_be_bytes();
        let (is_geonames, id, text) = id_order(&place.id);
        let kind = [u8::from(is_geonames)];
        put(
            &mut self.ids,
            &[&kind, &id.to_be_bytes(), text.as_bytes(), &end],
        )?;
        if let Some(cell) = cell(place) {
            put(&mut self.cells, &[&cell.to_be_bytes(), &end])?;
        }
        let names = findable_imported(place, |word| lexicon.word_class(word));
        for (name, by) in names {
            let order = [strength(by), by as u8];
            put(&mut self.names, &[name.as_bytes(), &[0], &end, &order])?;
            self.names_count += 1;
            if matches!(by, NameKind::Primary | NameKind::Alias) {
                for skeleton in skeletons(&name) {
                    let hash = alike::hash(&skeleton).to_be_bytes();
                    put(&mut self.skeletons, &[&hash, &end])?;
                }
            }
        }
        Ok(())
    }
}

fn number_at_end(string: &[u8]) -> u32 {
    string.last_chunk().copied().map_or(0, u32::from_be_bytes)
}

fn named(string: &[u8]) -> Option<Named<'_>> {
    let (rest, [_, by]) = string.split_last_chunk()?;
    let (name, place) = rest.split_last_chunk()?;
    let by = match by {
        0 => NameKind::Primary,
        1 => NameKind::Alias,
        2 => NameKind::Abbreviation,
        _ => NameKind::Demonym,
    };
    Some(Named {
        name: std::str::from_utf8(name.strip_suffix(&[0])?).ok()?,
        place: u32::from_be_bytes(*place),
        by,
    })
}

/// Puts header and sections one behind the other, each filled up to eight bytes.
fn assemble(header: &[u8], sections: [BufWriter<File>; SECTIONS], target: &Path) -> io::Result<()> {
    let mut out = File::create(target)?;
    out.write_all(header)?;
    for section in sections {
        let mut section = section
            .into_inner()
            .map_err(io::IntoInnerError::into_error)?;
        section.seek(SeekFrom::Start(0))?;
        let length = io::copy(&mut section, &mut out)?;
        let missing = length.next_multiple_of(8) - length;
        out.write_all(&[0; 8][..missing as usize])?;
    }
    out.sync_all()
}
