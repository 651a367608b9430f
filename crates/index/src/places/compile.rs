//! Compiles places that fit into memory to the form of [`format`](crate::places::format).

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::names::NameKind;
use crate::names::fold::fold;
use crate::names::skeleton::skeletons;
use crate::places::alike::hash;
use crate::places::format::SECTIONS;
use crate::places::name_writer::{Named, strength};
use crate::places::part::WriteError;
use crate::places::record::{DemonymRecord, PlaceRecord};
use crate::places::writer::{IndexWriter, KeepAliases, cell, id_order, importance};

/// Why places cannot be compiled.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CompileError {
    /// Two places with one id.
    #[error("id {0} is used twice; give one of the two entries another id")]
    DuplicateId(String),
    /// A demonym of nothing.
    #[error("demonym {name}: there is no place {place}")]
    PlacelessDemonym {
        /// The word.
        name: String,
        /// The id or code that nobody has.
        place: String,
    },
    /// The index cannot hold them.
    #[error(transparent)]
    Write(#[from] WriteError),
}

/// Compiles a gazetteer. `names` says under which folded names a place is found. The same places
/// in any order give the same bytes.
///
/// # Errors
/// Ids used twice, demonyms without a place, more than the format holds.
pub fn compile(
    mut places: Vec<PlaceRecord>,
    demonyms: &[DemonymRecord],
    names: impl Fn(&PlaceRecord) -> Vec<(String, NameKind)>,
) -> Result<Vec<u8>, CompileError> {
    let grade = |place: &PlaceRecord| Reverse(importance(place));
    places.sort_by(|a, b| grade(a).cmp(&grade(b)).then_with(|| a.id.cmp(&b.id)));

    let sections = [const { Vec::new() }; SECTIONS];
    let mut writer = IndexWriter::new(sections, codes(&places), KeepAliases::No)?;
    for place in &places {
        writer.place(place)?;
    }
    for number in by_id(&places)? {
        writer.ids(number)?;
    }
    let cells = (0..)
        .zip(&places)
        .map(|(number, place)| (cell(place), number));
    let mut cells: Vec<_> = cells.filter(|(cell, _)| cell.is_some()).collect();
    cells.sort_unstable();
    for (_, number) in cells {
        writer.cell(number)?;
    }
    let mut named = places_by_name(&places, names);
    named.extend(peoples(demonyms, &places, &writer)?);
    named.sort_unstable_by(|a, b| (&a.0, a.1, strength(a.2)).cmp(&(&b.0, b.1, strength(b.2))));
    let mut map = writer.names()?;
    for (name, place, by) in &named {
        map.push(Named {
            name,
            place: *place,
            by: *by,
        })?;
    }
    map.finish()?;
    let mut table = writer.skeletons();
    for (hash, place) in alike(&named) {
        table.push(hash, place)?;
    }
    table.finish()?;
    let (mut bytes, sections) = writer.finish()?;
    for section in sections {
        bytes.extend_from_slice(&section);
        bytes.resize(bytes.len().next_multiple_of(8), 0);
    }
    Ok(bytes)
}

/// All codes that name places or that places refer to.
fn codes(places: &[PlaceRecord]) -> BTreeSet<String> {
    let all = places.iter().flat_map(|place| {
        let referred = [&place.division, &place.capital_of];
        referred.into_iter().chain(&place.codes)
    });
    all.cloned().collect()
}

/// Place numbers in the order of their ids.
fn by_id(places: &[PlaceRecord]) -> Result<Vec<u32>, CompileError> {
    let mut by_id: Vec<_> = places
        .iter()
        .zip(0..)
        .map(|(place, number)| (id_order(&place.id), number))
        .collect();
    by_id.sort_unstable();
    if let Some(pair) = by_id.windows(2).find(|pair| pair[0].0 == pair[1].0) {
        let id = places[pair[0].1 as usize].id.clone();
        return Err(CompileError::DuplicateId(id));
    }
    Ok(by_id.into_iter().map(|(_, number)| number).collect())
}

/// A folded name, the place that bears it, and how.
type OwnedName = (String, u32, NameKind);

fn places_by_name(
    places: &[PlaceRecord],
    names: impl Fn(&PlaceRecord) -> Vec<(String, NameKind)>,
) -> Vec<OwnedName> {
    let numbered = (0..).zip(places);
    let named = numbered.flat_map(|(number, place)| {
        let names = names(place).into_iter();
        names.map(move |(name, by)| (name, number, by))
    });
    named.collect()
}

/// The hashes of the skeletons of names, sorted, each with its place.
fn alike(named: &[OwnedName]) -> Vec<(u64, u32)> {
    let full = named
        .iter()
        .filter(|(.., by)| matches!(by, NameKind::Primary | NameKind::Alias));
    let mut alike: Vec<(u64, u32)> = full
        .flat_map(|(name, place, _)| {
            let skeletons = skeletons(name).into_iter();
            skeletons.map(move |skeleton| (hash(&skeleton), *place))
        })
        .collect();
    alike.sort_unstable();
    alike
}

fn peoples(
    demonyms: &[DemonymRecord],
    places: &[PlaceRecord],
    writer: &IndexWriter<Vec<u8>>,
) -> Result<Vec<OwnedName>, CompileError> {
    let by_id: BTreeMap<&str, u32> = (0..)
        .zip(places)
        .map(|(n, place)| (&*place.id, n))
        .collect();
    let mut named = Vec::new();
    for demonym in demonyms {
        let number = writer
            .owner(&demonym.place)
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
