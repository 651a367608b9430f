//! The nodes of an OpenStreetMap extract (`.osm.pbf`).
//!
//! The format is described in the OpenStreetMap wiki under "PBF Format": blobs of protocol
//! buffers, each after the length of its header. Of them all only the few fields that nodes have
//! are read, so that no protocol buffer library is needed.

use std::collections::BTreeMap;
use std::io::{self, Read};

use flate2::read::ZlibDecoder;

use crate::gazetteer::raw::read_varint;

/// Longest header and longest unpacked blob that the format allows.
const MOST_HEADER: u32 = 64 << 10;
const MOST_BLOB: u64 = 32 << 20;

/// A node with tags.
#[derive(Debug)]
pub(super) struct Node<'b> {
    pub(super) id: i64,
    /// Degrees.
    pub(super) lon: f64,
    /// Degrees.
    pub(super) lat: f64,
    pub(super) tags: BTreeMap<&'b str, &'b str>,
}

/// Gives each block of an extract, unpacked, to `take`.
///
/// # Errors
/// A file that cannot be read, is cut short, or is no extract.
pub(super) fn each_block(
    file: &mut impl Read,
    mut take: impl FnMut(&[u8]) -> io::Result<()>,
) -> io::Result<()> {
    loop {
        let mut length = [0; 4];
        if file.read(&mut length[..1])? == 0 {
            return Ok(());
        }
        file.read_exact(&mut length[1..])?;
        let length = u32::from_be_bytes(length);
        if length > MOST_HEADER {
            return Err(damaged());
        }
        let header = exactly(file, u64::from(length))?;
        let (mut is_data, mut size) = (false, 0);
        for field in Fields(&header) {
            match field? {
                (1, Field::Bytes(kind)) => is_data = kind == b"OSMData",
                (3, Field::Number(bytes)) => size = bytes,
                _ => {}
            }
        }
        if size > MOST_BLOB {
            return Err(damaged());
        }
        let blob = exactly(file, size)?;
        if is_data {
            take(&unpacked(&blob)?)?;
        }
    }
}

fn damaged() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "damaged, or no extract")
}

fn exactly(file: &mut impl Read, length: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.take(length).read_to_end(&mut bytes)?;
    if bytes.len() as u64 == length {
        Ok(bytes)
    } else {
        Err(io::ErrorKind::UnexpectedEof.into())
    }
}

fn unpacked(blob: &[u8]) -> io::Result<Vec<u8>> {
    for field in Fields(blob) {
        match field? {
            (1, Field::Bytes(raw)) => return Ok(raw.to_vec()),
            (3, Field::Bytes(packed)) => {
                let mut bytes = Vec::new();
                ZlibDecoder::new(packed)
                    .take(MOST_BLOB)
                    .read_to_end(&mut bytes)?;
                return Ok(bytes);
            }
            (2, _) => {}
            _ => {
                let why = "packed in a way that is not read; repack it with zlib";
                return Err(io::Error::new(io::ErrorKind::Unsupported, why));
            }
        }
    }
    Err(damaged())
}

/// A value of a protocol buffer.
#[derive(Debug, Clone, Copy)]
enum Field<'b> {
    Number(u64),
    Bytes(&'b [u8]),
}

/// The fields of a protocol buffer with their numbers.
struct Fields<'b>(&'b [u8]);

impl<'b> Iterator for Fields<'b> {
    type Item = io::Result<(u64, Field<'b>)>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.0.is_empty() {
            return None;
        }
        let field = self.read().ok_or_else(damaged);
        if field.is_err() {
            self.0 = &[];
        }
        Some(field)
    }
}

impl<'b> Fields<'b> {
    fn read(&mut self) -> Option<(u64, Field<'b>)> {
        let key = read_varint(&mut self.0)?;
        let field = match key & 7 {
            0 => Field::Number(read_varint(&mut self.0)?),
            1 => Field::Bytes(self.take(8)?),
            2 => {
                let length = usize::try_from(read_varint(&mut self.0)?).ok()?;
                Field::Bytes(self.take(length)?)
            }
            5 => Field::Bytes(self.take(4)?),
            _ => return None,
        };
        Some((key >> 3, field))
    }

    fn take(&mut self, length: usize) -> Option<&'b [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }
}

/// Packed numbers.
struct Packed<'b>(&'b [u8]);

impl Iterator for Packed<'_> {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        (!self.0.is_empty()).then(|| read_varint(&mut self.0))?
    }
}

fn signed(value: u64) -> i64 {
    (value >> 1) as i64 ^ -((value & 1) as i64)
}

/// What the nodes of a block share.
struct Block<'b> {
    strings: Vec<&'b str>,
    /// Nanodegrees.
    granularity: i64,
    lat_offset: i64,
    lon_offset: i64,
}

/// Gives each node of a block that has tags to `take`.
///
/// # Errors
/// A damaged block.
pub(super) fn each_node(bytes: &[u8], mut take: impl FnMut(&Node<'_>)) -> io::Result<()> {
    let mut block = Block {
        strings: Vec::new(),
        granularity: 100,
        lat_offset: 0,
        lon_offset: 0,
    };
    let mut groups = Vec::new();
    for field in Fields(bytes) {
        match field? {
            (1, Field::Bytes(table)) => {
                for string in Fields(table) {
                    if let (1, Field::Bytes(string)) = string? {
                        block
                            .strings
                            .push(std::str::from_utf8(string).unwrap_or_default());
                    }
                }
            }
            (2, Field::Bytes(group)) => groups.push(group),
            (17, Field::Number(granularity)) => block.granularity = granularity as i64,
            (19, Field::Number(offset)) => block.lat_offset = offset as i64,
            (20, Field::Number(offset)) => block.lon_offset = offset as i64,
            _ => {}
        }
    }
    for group in groups {
        for field in Fields(group) {
            match field? {
                (1, Field::Bytes(node)) => block.node(node, &mut take)?,
                (2, Field::Bytes(nodes)) => block.dense(nodes, &mut take)?,
                _ => {}
            }
        }
    }
    Ok(())
}

impl<'b> Block<'b> {
    fn degrees(&self, offset: i64, value: i64) -> f64 {
        value
            .saturating_mul(self.granularity)
            .saturating_add(offset) as f64
            / 1e9
    }

    fn string(&self, number: u64) -> &'b str {
        let string = usize::try_from(number)
            .ok()
            .and_then(|number| self.strings.get(number));
        string.copied().unwrap_or_default()
    }

    fn give(
        &self,
        (id, lat, lon): (i64, i64, i64),
        tags: BTreeMap<&'b str, &'b str>,
        take: &mut impl FnMut(&Node<'_>),
    ) {
        if !tags.is_empty() {
            take(&Node {
                id,
                lon: self.degrees(self.lon_offset, lon),
                lat: self.degrees(self.lat_offset, lat),
                tags,
            });
        }
    }

    fn node(&self, bytes: &[u8], take: &mut impl FnMut(&Node<'_>)) -> io::Result<()> {
        let (mut position, mut keys, mut values) = ((0, 0, 0), Packed(&[]), Packed(&[]));
        for field in Fields(bytes) {
            match field? {
                (1, Field::Number(id)) => position.0 = signed(id),
                (2, Field::Bytes(bytes)) => keys = Packed(bytes),
                (3, Field::Bytes(bytes)) => values = Packed(bytes),
                (8, Field::Number(lat)) => position.1 = signed(lat),
                (9, Field::Number(lon)) => position.2 = signed(lon),
                _ => {}
            }
        }
        let tags = keys.zip(values);
        let tags = tags.map(|(key, value)| (self.string(key), self.string(value)));
        self.give(position, tags.collect(), take);
        Ok(())
    }

    /// Many nodes, each written as the difference to the one before.
    fn dense(&self, bytes: &[u8], take: &mut impl FnMut(&Node<'_>)) -> io::Result<()> {
        let none = || Packed(&[]);
        let (mut ids, mut lats, mut lons, mut tags) = (none(), none(), none(), none());
        for field in Fields(bytes) {
            match field? {
                (1, Field::Bytes(bytes)) => ids = Packed(bytes),
                (8, Field::Bytes(bytes)) => lats = Packed(bytes),
                (9, Field::Bytes(bytes)) => lons = Packed(bytes),
                (10, Field::Bytes(bytes)) => tags = Packed(bytes),
                _ => {}
            }
        }
        let mut at = (0_i64, 0_i64, 0_i64);
        for ((id, lat), lon) in ids.zip(lats).zip(lons) {
            at.0 = at.0.wrapping_add(signed(id));
            at.1 = at.1.wrapping_add(signed(lat));
            at.2 = at.2.wrapping_add(signed(lon));
            let mut own = BTreeMap::new();
            // Pairs up to a zero.
            while let Some(key) = tags.next().filter(|&key| key != 0) {
                own.insert(self.string(key), self.string(tags.next().unwrap_or(0)));
            }
            self.give(at, own, take);
        }
        Ok(())
    }
}
