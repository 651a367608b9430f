//! Writes a map of sorted names (a minimal acyclic transducer, `fst`) and the places of each.

use std::fmt;
use std::io::Write;

use crate::names::NameKind;
use crate::places::format::write_varint;
use crate::places::part::{Part, WriteError};

/// A name of a place on its way into the map of names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Named<'n> {
    /// Folded.
    pub name: &'n str,
    /// Number of the place.
    pub place: u32,
    /// How it bears the name.
    pub by: NameKind,
}

/// Takes sorted names; see [`IndexWriter::names`](super::writer::IndexWriter::names).
pub struct NameWriter<'w, W: Write> {
    map: fst::MapBuilder<&'w mut Part<W>>,
    postings: &'w mut Part<W>,
    name: String,
    named_places: Vec<(u32, NameKind)>,
}

impl<W: Write> fmt::Debug for NameWriter<'_, W> {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "NameWriter(at {:?})", self.name)
    }
}

impl<'w, W: Write> NameWriter<'w, W> {
    /// Begins a map.
    pub(super) fn new(map: &'w mut Part<W>, postings: &'w mut Part<W>) -> Result<Self, WriteError> {
        Ok(Self {
            map: fst::MapBuilder::new(map)?,
            postings,
            name: String::new(),
            named_places: Vec::new(),
        })
    }

    /// Adds a name: in the order of names, places and [`strength`]. Of the ways in which one place
    /// bears one name the first counts.
    ///
    /// # Errors
    /// The system's.
    pub fn push(&mut self, named: Named<'_>) -> Result<(), WriteError> {
        if named.name != self.name {
            self.flush()?;
            named.name.clone_into(&mut self.name);
        }
        if self.named_places.last().map(|(place, _)| *place) != Some(named.place) {
            self.named_places.push((named.place, named.by));
        }
        Ok(())
    }

    fn flush(&mut self) -> Result<(), WriteError> {
        if self.named_places.is_empty() {
            return Ok(());
        }
        self.map.insert(&self.name, self.postings.length)?;
        let mut bytes = Vec::new();
        write_varint(self.named_places.len() as u64, &mut bytes);
        let mut before = 0;
        for (place, by) in self.named_places.drain(..) {
            write_varint(u64::from(place - before) << 2 | by as u64, &mut bytes);
            before = place;
        }
        Ok(self.postings.write_all(&bytes)?)
    }

    /// Ends the map.
    ///
    /// # Errors
    /// The system's.
    pub fn finish(mut self) -> Result<(), WriteError> {
        self.flush()?;
        Ok(self.map.finish()?)
    }
}

/// Of the ways in which one place bears one name, the lowest counts.
pub fn strength(by: NameKind) -> u8 {
    match by {
        NameKind::Primary => 0,
        NameKind::Demonym => 1,
        NameKind::Alias => 2,
        NameKind::Abbreviation => 3,
        NameKind::Transliteration => 4,
    }
}
