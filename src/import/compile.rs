//! Compiles any number of places in bounded memory: whatever must be in order is sorted on disk.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, BufWriter, Seek, SeekFrom, Write};
use std::path::Path;

use super::error::ImportError;
use super::progress::{Progress, Stage};
use super::sort::{Merge, Sorter};
use super::spool;
use crate::gazetteer::{Gazetteer, NameKind};
use geobrief_index::places::findable::findable_imported;
use geobrief_index::places::format::SECTIONS;
use geobrief_index::places::importance::importance_of_import;
use geobrief_index::places::record::PlaceRecord;
use geobrief_index::places::writer::{
    IndexWriter, KeepAliases, Named, cell, id_order, importance, strength,
};

/// Bytes that each sorter keeps in memory; it needs twice as much while it writes a run.
pub(super) const MEMORY: usize = 160 << 20;

/// Where the runs and sections of an import grow, and who hears how far it is.
#[derive(Debug)]
pub(super) struct Workshop<'w> {
    /// For temporary files.
    pub(super) folder: &'w Path,
    pub(super) progress: Progress<'w>,
}

/// Other names of places by id: each string is [`id_key`] and the name.
pub(super) type NamesById = Option<Merge>;

/// What sorts places and their names by id: the id, then a zero.
pub(super) fn id_key(id: &str, out: &mut Vec<u8>) {
    out.clear();
    out.extend_from_slice(id.as_bytes());
    out.push(0);
}

/// Writes the index of the places to `target`; gives their number. Of places with one id the last
/// counts: `by_id` has for each [`id_key`], a number that rises in the order of the sources (u32,
/// big endian), and the place.
///
/// # Errors
/// No places, too many, or the system's.
pub(super) fn compile(
    by_id: Merge,
    names: NamesById,
    lexicon: &Gazetteer,
    workshop: &mut Workshop<'_>,
    target: &Path,
) -> Result<u32, ImportError> {
    let folder = workshop.folder.to_owned();
    let failed = ImportError::writing(&folder);
    let (by_rank, codes) = ranked(by_id, names, workshop).map_err(&failed)?;

    let mut sections = Vec::new();
    for _ in 0..SECTIONS {
        let file = tempfile::tempfile_in(&folder).map_err(&failed)?;
        sections.push(BufWriter::with_capacity(1 << 18, file));
    }
    let sections = sections.try_into().expect("as many as there are sections");
    let full = ImportError::index(&folder);
    let mut writer = IndexWriter::new(sections, codes, KeepAliases::Yes).map_err(&full)?;
    let (count, orders) = number(by_rank, &mut writer, lexicon, workshop)?;
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
    workshop.progress.begin(Stage::Names, 0);
    let mut names = orders.names.finish().map_err(&failed)?;
    let mut map = writer.names().map_err(&full)?;
    while let Some(string) = names.next().map_err(&failed)? {
        if let Some(named) = named(string) {
            map.push(named).map_err(&full)?;
        }
        workshop.progress.step();
    }
    map.finish().map_err(&full)?;
    let (header, sections) = writer.finish().map_err(&full)?;
    assemble(&header, sections, target).map_err(&failed)?;
    Ok(count)
}

/// Takes the last place of each id, gives it its names and its importance, and sorts by that.
fn ranked(
    mut by_id: Merge,
    names: NamesById,
    workshop: &mut Workshop<'_>,
) -> io::Result<(Merge, BTreeSet<String>)> {
    workshop.progress.begin(Stage::Merging, 0);
    let mut names = NameJoin::new(names)?;
    let mut by_rank = Sorter::new(workshop.folder.join("rank"), MEMORY);
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
        spool::write(&place, &mut string);
        by_rank.push(&string)?;
        workshop.progress.step();
        Ok(())
    };
    let mut last: Option<PlaceRecord> = None;
    while let Some(string) = by_id.next()? {
        let next = after_id(string).and_then(|rest| spool::read(&mut rest.get(4..)?));
        let is_other = match (&last, &next) {
            (Some(last), Some(next)) => last.id != next.id,
            _ => true,
        };
        if is_other {
            place(last.take())?;
        }
        last = next;
    }
    place(last)?;
    Ok((by_rank.finish()?, codes))
}

/// What follows the first zero.
fn after_id(string: &[u8]) -> Option<&[u8]> {
    let end = string.iter().position(|&byte| byte == 0)?;
    string.get(end + 1..)
}

/// Reads names by id beside places by id.
struct NameJoin {
    names: NamesById,
    /// The next id and name.
    next: Option<(Vec<u8>, String)>,
}

impl NameJoin {
    fn new(names: NamesById) -> io::Result<Self> {
        let mut join = Self { names, next: None };
        join.advance()?;
        Ok(join)
    }

    fn advance(&mut self) -> io::Result<()> {
        self.next = None;
        let Some(names) = &mut self.names else {
            return Ok(());
        };
        if let Some(string) = names.next()?
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
}

/// Writes the columns, and collects what is in another order.
fn number(
    mut by_rank: Merge,
    writer: &mut IndexWriter<BufWriter<File>>,
    lexicon: &Gazetteer,
    workshop: &mut Workshop<'_>,
) -> Result<(u32, Orders), ImportError> {
    let folder = workshop.folder;
    let (failed, full) = (ImportError::writing(folder), ImportError::index(folder));
    let sorter = |name: &str| Sorter::new(folder.join(name), MEMORY);
    let mut orders = Orders {
        ids: sorter("ids"),
        cells: sorter("cells"),
        names: sorter("names"),
    };
    workshop.progress.begin(Stage::Columns, 0);
    let mut count = 0;
    while let Some(string) = by_rank.next().map_err(&failed)? {
        let place = after_id(string.get(2..).unwrap_or_default()).and_then(|rest| {
            let (importance, mut rest) = rest.split_first_chunk()?;
            let mut place = spool::read(&mut rest)?;
            place.importance = f32::from_le_bytes(*importance);
            Some(place)
        });
        let Some(place) = place else {
            continue;
        };
        let number = writer.place(&place).map_err(&full)?;
        orders.add(&place, number, lexicon).map_err(&failed)?;
        count += 1;
        workshop.progress.step();
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
            let by = [strength(by), by as u8];
            put(&mut self.names, &[name.as_bytes(), &[0], &end, &by])?;
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
