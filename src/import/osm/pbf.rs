//! The elements of an OpenStreetMap extract (`.osm.pbf`).
//!
//! The format is described in the OpenStreetMap wiki under "PBF Format": blobs of protocol
//! buffers, each after the length of its header. Only the few fields that matter here are read.
//!
//! The crate `osmpbf` (0.3.8, tried in November 2026) would replace this file and `proto.rs`. It is
//! not used because it trusts the file: a header that announces a blob of 600 MB makes it hold 670 MB
//! before it refuses, differences past the largest number overflow (a panic in debug builds), a file
//! cut within four bytes of a blob's start counts as whole, and an error does not say where. It also
//! brings 17 more packages to build, rayon and a compiler of protocol buffers among them.

use std::collections::BTreeMap;
use std::io::{self, Read};

use flate2::read::ZlibDecoder;

use super::proto::{Damaged, Field, Fields, Packed, differences, signed};
use super::tags::Tags;

/// Longest header and longest unpacked blob that the format allows.
const MOST_HEADER: u32 = 64 << 10;
const MOST_BLOB: u64 = 32 << 20;

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

/// What is wrong with an extract, and where.
#[derive(Debug, thiserror::Error)]
#[error("blob {number} at byte {at}: {problem}")]
pub(super) struct BadBlob {
    /// From 1.
    number: u64,
    /// Where it begins in the file, unpacked.
    at: u64,
    problem: Problem,
}

/// What is wrong with a blob.
#[derive(Debug, thiserror::Error)]
enum Problem {
    #[error("damaged, or no extract")]
    Damaged,
    #[error("the file ends in the middle of it")]
    CutShort,
    #[error("larger than the format allows")]
    TooLarge,
    #[error("not packed with zlib; repack it: osmium cat -o NEW.osm.pbf FILE")]
    OtherPacking,
    #[error(transparent)]
    Unreadable(#[from] io::Error),
}

impl From<Damaged> for Problem {
    fn from(_: Damaged) -> Self {
        Self::Damaged
    }
}

/// The blobs of an extract, one after the other.
pub(super) struct Blobs<R> {
    file: R,
    /// How many were begun.
    number: u64,
    /// Bytes read.
    read: u64,
}

/// Elements that come together, unpacked.
pub(super) struct Block {
    bytes: Vec<u8>,
    number: u64,
    at: u64,
}

impl<R: Read> Blobs<R> {
    pub(super) fn new(file: R) -> Self {
        Self {
            file,
            number: 0,
            read: 0,
        }
    }

    /// The next block of elements; blobs of other kinds are skipped.
    ///
    /// # Errors
    /// A file that cannot be read, is cut short, or is no extract.
    pub(super) fn next(&mut self) -> Result<Option<Block>, BadBlob> {
        loop {
            let at = self.read;
            self.number += 1;
            let number = self.number;
            let bad = |problem| BadBlob {
                number,
                at,
                problem,
            };
            let Some(length) = self.header_length().map_err(bad)? else {
                return Ok(None);
            };
            if let Some(bytes) = self.block(length).map_err(bad)? {
                return Ok(Some(Block { bytes, number, at }));
            }
        }
    }

    /// `None` at the end of the file.
    fn header_length(&mut self) -> Result<Option<u32>, Problem> {
        let mut first = Vec::new();
        self.file.by_ref().take(1).read_to_end(&mut first)?;
        let [first] = first[..] else {
            return Ok(None);
        };
        self.read += 1;
        match self.exactly(3)?[..] {
            [b, c, d] => Ok(Some(u32::from_be_bytes([first, b, c, d]))),
            _ => Err(Problem::CutShort),
        }
    }

    /// Reads header and blob; `None` where it has no elements.
    fn block(&mut self, header: u32) -> Result<Option<Vec<u8>>, Problem> {
        if header > MOST_HEADER {
            // Four bytes of anything are a large number.
            return Err(Problem::Damaged);
        }
        let header = self.exactly(u64::from(header))?;
        let (mut is_data, mut size) = (false, 0);
        for field in Fields(&header) {
            match field? {
                (1, Field::Bytes(kind)) => is_data = kind == b"OSMData",
                (3, Field::Number(bytes)) => size = bytes,
                _ => {}
            }
        }
        if size > MOST_BLOB {
            return Err(Problem::TooLarge);
        }
        let blob = self.exactly(size)?;
        is_data.then(|| unpacked(&blob)).transpose()
    }

    fn exactly(&mut self, length: u64) -> Result<Vec<u8>, Problem> {
        let mut bytes = Vec::new();
        self.file.by_ref().take(length).read_to_end(&mut bytes)?;
        self.read += bytes.len() as u64;
        if bytes.len() as u64 == length {
            Ok(bytes)
        } else {
            Err(Problem::CutShort)
        }
    }
}

fn unpacked(blob: &[u8]) -> Result<Vec<u8>, Problem> {
    for field in Fields(blob) {
        match field? {
            (1, Field::Bytes(raw)) => return Ok(raw.to_vec()),
            (3, Field::Bytes(packed)) => return inflated(packed),
            (2, _) => {}
            _ => return Err(Problem::OtherPacking),
        }
    }
    Err(Problem::Damaged)
}

fn inflated(packed: &[u8]) -> Result<Vec<u8>, Problem> {
    let mut bytes = Vec::new();
    // One byte more shows that there is more than is allowed.
    let mut decoder = ZlibDecoder::new(packed).take(MOST_BLOB + 1);
    decoder
        .read_to_end(&mut bytes)
        .map_err(|_not_zlib| Problem::Damaged)?;
    if bytes.len() as u64 > MOST_BLOB {
        return Err(Problem::TooLarge);
    }
    Ok(bytes)
}

/// Why a block was not read to its end.
#[derive(Debug)]
pub(super) enum Stop<E> {
    /// It is damaged.
    Damaged,
    /// Whoever took an element failed.
    Taking(E),
}

impl<E> From<Damaged> for Stop<E> {
    fn from(_: Damaged) -> Self {
        Self::Damaged
    }
}

impl Block {
    /// What to say of it where it is damaged.
    pub(super) fn damaged(&self) -> BadBlob {
        BadBlob {
            number: self.number,
            at: self.at,
            problem: Problem::Damaged,
        }
    }

    /// Gives each element in the order of the file. They are never held together: three bytes of a
    /// block may be an element of a hundred.
    ///
    /// # Errors
    /// A damaged block, and what `take` fails with.
    pub(super) fn each<E>(
        &self,
        mut take: impl FnMut(Element<'_>) -> Result<(), E>,
    ) -> Result<(), Stop<E>> {
        let (shared, groups) = shared(&self.bytes)?;
        let mut take = |element: Element<'_>| take(element).map_err(Stop::Taking);
        for group in groups {
            for field in Fields(group) {
                match field? {
                    (1, Field::Bytes(node)) => take(Element::Node(shared.node(node)?))?,
                    (2, Field::Bytes(nodes)) => shared.dense(nodes, &mut take)?,
                    (3, Field::Bytes(way)) => take(Element::Way(shared.way(way)?))?,
                    (4, Field::Bytes(relation)) => {
                        take(Element::Relation(shared.relation(relation)?))?;
                    }
                    _ => {}
                }
            }
        }
        Ok(())
    }
}

/// What the elements of a block share, and the groups that they stand in.
fn shared(bytes: &[u8]) -> Result<(Shared<'_>, Vec<&[u8]>), Damaged> {
    let mut shared = Shared {
        strings: Vec::new(),
        granularity: 100,
        lat_offset: 0,
        lon_offset: 0,
    };
    let mut groups = Vec::new();
    for field in Fields(bytes) {
        match field? {
            (1, Field::Bytes(table)) => shared.strings = strings(table)?,
            (2, Field::Bytes(group)) => groups.push(group),
            (17, Field::Number(granularity)) => shared.granularity = granularity as i64,
            (19, Field::Number(offset)) => shared.lat_offset = offset as i64,
            (20, Field::Number(offset)) => shared.lon_offset = offset as i64,
            _ => {}
        }
    }
    Ok((shared, groups))
}

/// What the elements of a block share.
struct Shared<'b> {
    strings: Vec<&'b str>,
    /// Nanodegrees.
    granularity: i64,
    lat_offset: i64,
    lon_offset: i64,
}

impl<'b> Shared<'b> {
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

    fn node(&self, bytes: &[u8]) -> Result<Node<'b>, Damaged> {
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
    fn dense<E>(
        &self,
        bytes: &[u8],
        take: &mut impl FnMut(Element<'_>) -> Result<(), Stop<E>>,
    ) -> Result<(), Stop<E>> {
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
            take(Element::Node(self.at(id, lat, lon, own)))?;
        }
        Ok(())
    }

    fn way(&self, bytes: &[u8]) -> Result<Way<'b>, Damaged> {
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

    fn relation(&self, bytes: &[u8]) -> Result<Relation<'b>, Damaged> {
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

fn strings(table: &[u8]) -> Result<Vec<&str>, Damaged> {
    let mut strings = Vec::new();
    for string in Fields(table) {
        if let (1, Field::Bytes(string)) = string? {
            strings.push(std::str::from_utf8(string).unwrap_or_default());
        }
    }
    Ok(strings)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A blob of elements as it is, in which no length takes more than one byte.
    fn extract(block: &[u8]) -> Vec<u8> {
        let blob = [&[1 << 3 | 2, block.len() as u8][..], block].concat();
        let header = [&b"\x0a\x07OSMData\x18"[..], &[blob.len() as u8]].concat();
        [&(header.len() as u32).to_be_bytes()[..], &header, &blob].concat()
    }

    /// The numbers of the elements, or what is said of the extract.
    fn numbers(bytes: &[u8]) -> Result<Vec<i64>, String> {
        let mut blobs = Blobs::new(bytes);
        let mut numbers = Vec::new();
        while let Some(block) = blobs.next().map_err(|bad| bad.to_string())? {
            let taken = block.each(|element| {
                numbers.push(match element {
                    Element::Node(node) => node.id,
                    Element::Way(way) => way.id,
                    Element::Relation(relation) => relation.id,
                });
                Ok::<(), ()>(())
            });
            taken.map_err(|_damaged| block.damaged().to_string())?;
        }
        Ok(numbers)
    }

    /// A node, two nodes together, a way and a relation of an unknown kind of member.
    const BLOCK: &[u8] = b"\x0a\x03\x0a\x01a\x12\x28\
        \x0a\x06\x08\x0e\x40\x02\x48\x02\
        \x12\x0c\x0a\x02\x10\x02\x42\x02\x02\x02\x4a\x02\x02\x02\
        \x1a\x06\x08\x0a\x42\x02\x02\x02\
        \x22\x08\x08\x0b\x4a\x01\x02\x52\x01\x63";

    #[test]
    fn elements_come_in_the_order_of_the_file() {
        assert_eq!(numbers(&extract(BLOCK)), Ok(vec![7, 8, 9, 10, 11]));
    }

    #[test]
    fn a_hostile_extract_is_refused_with_its_place() {
        let whole = extract(BLOCK);
        let second = |bytes: &[u8]| numbers(&[&whole, bytes].concat()).unwrap_err();
        let at = format!("blob 2 at byte {}: ", whole.len());
        assert_eq!(second(b"PK\x03\x04"), format!("{at}damaged, or no extract"));
        for length in 1..whole.len() {
            let said = second(&whole[..length]);
            assert_eq!(said, format!("{at}the file ends in the middle of it"));
        }
        let huge = b"\0\0\0\x0e\x0a\x07OSMData\x18\xff\xff\xff\x7f";
        assert_eq!(second(huge), format!("{at}larger than the format allows"));
        let negative = b"\0\0\0\x14\x0a\x07OSMData\x18\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01";
        assert_eq!(
            second(negative),
            format!("{at}larger than the format allows")
        );
        let past_its_end = extract(b"\x0a\x7f");
        assert_eq!(second(&past_its_end), format!("{at}damaged, or no extract"));
    }

    proptest! {
        #[test]
        fn no_block_stops_the_program(block in prop::collection::vec(any::<u8>(), 0..100)) {
            let _ = numbers(&extract(&block));
        }

        #[test]
        fn no_change_of_a_block_stops_the_program(
            changes in prop::collection::vec((0..BLOCK.len(), any::<u8>()), 1..4),
        ) {
            let mut block = BLOCK.to_vec();
            for (at, byte) in changes {
                block[at] = byte;
            }
            let _ = numbers(&extract(&block));
        }
    }
}
