//! The elements of an OpenStreetMap extract (`.osm.pbf`).
//!
//! The format is described in the OpenStreetMap wiki under "PBF Format": blobs of protocol
//! buffers, each after the length of its header. Of them all only the few fields that matter here
//! are read, so that no protocol buffer library is needed.

use std::collections::BTreeMap;
use std::io::{self, Read};

use flate2::read::ZlibDecoder;

use super::proto::{Field, Fields, Packed, damaged, differences, signed};

/// Longest header and longest unpacked blob that the format allows.
const MOST_HEADER: u32 = 64 << 10;
const MOST_BLOB: u64 = 32 << 20;

/// Tags of an element.
pub(super) type Tags<'b> = BTreeMap<&'b str, &'b str>;

/// Anything in an extract.
#[derive(Debug)]
pub(super) enum Element<'b> {
    Node(Node<'b>),
    Way(Way<'b>),
    Relation(Relation<'b>),
}

/// A point.
#[derive(Debug)]
pub(super) struct Node<'b> {
    pub(super) id: i64,
    /// Degrees.
    pub(super) lon: f64,
    /// Degrees.
    pub(super) lat: f64,
    pub(super) tags: Tags<'b>,
}

/// A line; closed where the last node is the first.
#[derive(Debug)]
pub(super) struct Way<'b> {
    pub(super) id: i64,
    pub(super) nodes: Vec<i64>,
    pub(super) tags: Tags<'b>,
}

/// Elements that belong together.
#[derive(Debug)]
pub(super) struct Relation<'b> {
    pub(super) id: i64,
    pub(super) members: Vec<Member<'b>>,
    pub(super) tags: Tags<'b>,
}

/// A part of a relation.
#[derive(Debug, Clone, Copy)]
pub(super) struct Member<'b> {
    pub(super) kind: MemberKind,
    pub(super) id: i64,
    pub(super) role: &'b str,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MemberKind {
    Node,
    Way,
    Relation,
}

/// The next block of elements of an extract, unpacked.
///
/// # Errors
/// A file that cannot be read, is cut short, or is no extract.
pub(super) fn next_block(file: &mut impl Read) -> io::Result<Option<Vec<u8>>> {
    loop {
        let mut length = [0; 4];
        if file.read(&mut length[..1])? == 0 {
            return Ok(None);
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
            return unpacked(&blob).map(Some);
        }
    }
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

/// The elements of an unpacked block, in the order of the file.
///
/// # Errors
/// A damaged block.
pub(super) fn elements(bytes: &[u8]) -> io::Result<Vec<Element<'_>>> {
    let mut block = Block {
        strings: Vec::new(),
        granularity: 100,
        lat_offset: 0,
        lon_offset: 0,
    };
    let mut groups = Vec::new();
    for field in Fields(bytes) {
        match field? {
            (1, Field::Bytes(table)) => block.strings = strings(table)?,
            (2, Field::Bytes(group)) => groups.push(group),
            (17, Field::Number(granularity)) => block.granularity = granularity as i64,
            (19, Field::Number(offset)) => block.lat_offset = offset as i64,
            (20, Field::Number(offset)) => block.lon_offset = offset as i64,
            _ => {}
        }
    }
    let mut elements = Vec::new();
    for group in groups {
        for field in Fields(group) {
            match field? {
                (1, Field::Bytes(node)) => elements.push(Element::Node(block.node(node)?)),
                (2, Field::Bytes(nodes)) => block.dense(nodes, &mut elements)?,
                (3, Field::Bytes(way)) => elements.push(Element::Way(block.way(way)?)),
                (4, Field::Bytes(relation)) => {
                    elements.push(Element::Relation(block.relation(relation)?));
                }
                _ => {}
            }
        }
    }
    Ok(elements)
}

/// What the elements of a block share.
struct Block<'b> {
    strings: Vec<&'b str>,
    /// Nanodegrees.
    granularity: i64,
    lat_offset: i64,
    lon_offset: i64,
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

    fn tags(&self, keys: Packed<'_>, values: Packed<'_>) -> Tags<'b> {
        let tags = keys.zip(values);
        tags.map(|(key, value)| (self.string(key), self.string(value)))
            .collect()
    }

    fn at(&self, id: i64, lat: i64, lon: i64, tags: Tags<'b>) -> Node<'b> {
        Node {
            id,
            lon: self.degrees(self.lon_offset, lon),
            lat: self.degrees(self.lat_offset, lat),
            tags,
        }
    }

    fn node(&self, bytes: &[u8]) -> io::Result<Node<'b>> {
        let (mut id, mut lat, mut lon) = (0, 0, 0);
        let (mut keys, mut values) = (Packed::default(), Packed::default());
        for field in Fields(bytes) {
            match field? {
                (1, Field::Number(number)) => id = signed(number),
                (2, Field::Bytes(bytes)) => keys = Packed(bytes),
                (3, Field::Bytes(bytes)) => values = Packed(bytes),
                (8, Field::Number(number)) => lat = signed(number),
                (9, Field::Number(number)) => lon = signed(number),
                _ => {}
            }
        }
        Ok(self.at(id, lat, lon, self.tags(keys, values)))
    }

    /// Many nodes, field by field.
    fn dense(&self, bytes: &[u8], into: &mut Vec<Element<'b>>) -> io::Result<()> {
        let [mut ids, mut lats, mut lons, mut tags] = [const { Packed(&[]) }; 4];
        for field in Fields(bytes) {
            match field? {
                (1, Field::Bytes(bytes)) => ids = Packed(bytes),
                (8, Field::Bytes(bytes)) => lats = Packed(bytes),
                (9, Field::Bytes(bytes)) => lons = Packed(bytes),
                (10, Field::Bytes(bytes)) => tags = Packed(bytes),
                _ => {}
            }
        }
        let points = differences(lats).zip(differences(lons));
        for (id, (lat, lon)) in differences(ids).zip(points) {
            let mut own = BTreeMap::new();
            // Pairs up to a zero.
            while let Some(key) = tags.next().filter(|&key| key != 0) {
                own.insert(self.string(key), self.string(tags.next().unwrap_or(0)));
            }
            into.push(Element::Node(self.at(id, lat, lon, own)));
        }
        Ok(())
    }

    fn way(&self, bytes: &[u8]) -> io::Result<Way<'b>> {
        let (mut id, mut nodes) = (0, Vec::new());
        let (mut keys, mut values) = (Packed::default(), Packed::default());
        for field in Fields(bytes) {
            match field? {
                (1, Field::Number(number)) => id = number as i64,
                (2, Field::Bytes(bytes)) => keys = Packed(bytes),
                (3, Field::Bytes(bytes)) => values = Packed(bytes),
                (8, Field::Bytes(bytes)) => nodes = differences(Packed(bytes)).collect(),
                _ => {}
            }
        }
        let tags = self.tags(keys, values);
        Ok(Way { id, nodes, tags })
    }

    fn relation(&self, bytes: &[u8]) -> io::Result<Relation<'b>> {
        let mut id = 0;
        let [mut keys, mut values, mut roles, mut ids, mut kinds] = [const { Packed(&[]) }; 5];
        for field in Fields(bytes) {
            match field? {
                (1, Field::Number(number)) => id = number as i64,
                (2, Field::Bytes(bytes)) => keys = Packed(bytes),
                (3, Field::Bytes(bytes)) => values = Packed(bytes),
                (8, Field::Bytes(bytes)) => roles = Packed(bytes),
                (9, Field::Bytes(bytes)) => ids = Packed(bytes),
                (10, Field::Bytes(bytes)) => kinds = Packed(bytes),
                _ => {}
            }
        }
        let members = differences(ids).zip(roles.zip(kinds));
        let members = members.map(|(id, (role, kind))| Member {
            kind: match kind {
                0 => MemberKind::Node,
                1 => MemberKind::Way,
                _ => MemberKind::Relation,
            },
            id,
            role: self.string(role),
        });
        Ok(Relation {
            id,
            members: members.collect(),
            tags: self.tags(keys, values),
        })
    }
}

fn strings(table: &[u8]) -> io::Result<Vec<&str>> {
    let mut strings = Vec::new();
    for string in Fields(table) {
        if let (1, Field::Bytes(string)) = string? {
            strings.push(std::str::from_utf8(string).unwrap_or_default());
        }
    }
    Ok(strings)
}
