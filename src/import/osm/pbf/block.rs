//! The elements of a block, which share their strings and the grid of their coordinates.

use std::collections::BTreeMap;

use super::element::{Element, Member, MemberKind, Node, Relation, Way};
use super::problem::{BadBlob, Problem};
use crate::import::osm::proto::{Damaged, Field, Fields, Packed, differences, signed};
use crate::import::osm::tags::Tags;

/// Elements that come together, unpacked.
pub(in crate::import::osm) struct Block {
    pub(super) bytes: Vec<u8>,
    pub(super) number: u64,
    pub(super) at: u64,
}

/// Why a block was not read to its end.
#[derive(Debug)]
pub(in crate::import::osm) enum Stop<E> {
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
    pub(in crate::import::osm) fn damaged(&self) -> BadBlob {
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
    pub(in crate::import::osm) fn each<E>(
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
