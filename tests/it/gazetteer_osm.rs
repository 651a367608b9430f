//! OpenStreetMap extracts, written here as the format is described in the project's wiki.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use crate::gazetteer_formats::{has, imported};
use crate::gazetteer_import::User;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use std::io::Write;

/// A protocol buffer, as far as an extract needs one.
#[derive(Default)]
struct Message(Vec<u8>);

impl Message {
    fn varint(mut self, field: u8, mut value: u64) -> Self {
        self.0.push(field << 3);
        while value >= 0x80 {
            self.0.push(value as u8 | 0x80);
            value >>= 7;
        }
        self.0.push(value as u8);
        self
    }

    fn bytes(mut self, field: u8, bytes: &[u8]) -> Self {
        self.0.push(field << 3 | 2);
        let mut length = bytes.len();
        while length >= 0x80 {
            self.0.push(length as u8 | 0x80);
            length >>= 7;
        }
        self.0.push(length as u8);
        self.0.extend_from_slice(bytes);
        self
    }
}

fn blob(kind: &str, content: &[u8]) -> Vec<u8> {
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::fast());
    packed.write_all(content).unwrap();
    let blob = Message::default()
        .varint(2, content.len() as u64)
        .bytes(3, &packed.finish().unwrap());
    let header = Message::default()
        .bytes(1, kind.as_bytes())
        .varint(3, blob.0.len() as u64);
    let length = (header.0.len() as u32).to_be_bytes();
    [&length[..], &header.0, &blob.0].concat()
}

/// Numbers of either sign are written as small numbers.
fn zigzag(value: i64) -> u64 {
    (value << 1 ^ value >> 63) as u64
}

fn packed(values: impl IntoIterator<Item = u64>) -> Vec<u8> {
    let mut bytes = Vec::new();
    for value in values {
        // Without the key of the field.
        bytes.extend_from_slice(&Message::default().varint(0, value).0[1..]);
    }
    bytes
}

/// Each as the difference to the one before.
fn differences(values: &[i64]) -> Vec<u8> {
    let before = std::iter::once(&0).chain(values);
    packed(
        values
            .iter()
            .zip(before)
            .map(|(value, before)| zigzag(value - before)),
    )
}

/// Everything that an element can have, in the order in which it is pushed.
#[derive(Default)]
struct Extract {
    texts: Vec<String>,
    elements: Vec<(u8, Message)>,
}

impl Extract {
    fn text(&mut self, text: &str) -> u64 {
        let known = self.texts.iter().position(|known| known == text);
        let at = known.unwrap_or_else(|| {
            self.texts.push(text.to_owned());
            self.texts.len() - 1
        });
        at as u64 + 1
    }

    fn tags(&mut self, tags: &[(&str, &str)]) -> (Vec<u8>, Vec<u8>) {
        let keys: Vec<u64> = tags.iter().map(|(key, _)| self.text(key)).collect();
        let values: Vec<u64> = tags.iter().map(|(_, value)| self.text(value)).collect();
        (packed(keys), packed(values))
    }

    fn node(&mut self, id: i64, (lat, lon): (f64, f64), tags: &[(&str, &str)]) {
        let units = |degrees: f64| zigzag((degrees * 1e7).round() as i64);
        let (keys, values) = self.tags(tags);
        let node = Message::default()
            .varint(1, zigzag(id))
            .bytes(2, &keys)
            .bytes(3, &values);
        self.elements
            .push((1, node.varint(8, units(lat)).varint(9, units(lon))));
    }

    fn way(&mut self, id: u64, nodes: &[i64], tags: &[(&str, &str)]) {
        let (keys, values) = self.tags(tags);
        let way = Message::default()
            .varint(1, id)
            .bytes(2, &keys)
            .bytes(3, &values);
        self.elements.push((3, way.bytes(8, &differences(nodes))));
    }

    /// Members: 0 for a node and 1 for a way, its number, its role.
    fn relation(&mut self, id: u64, members: &[(u64, i64, &str)], tags: &[(&str, &str)]) {
        let (keys, values) = self.tags(tags);
        let roles: Vec<u64> = members.iter().map(|(.., role)| self.text(role)).collect();
        let ids: Vec<i64> = members.iter().map(|(_, id, _)| *id).collect();
        let relation = Message::default()
            .varint(1, id)
            .bytes(2, &keys)
            .bytes(3, &values);
        let relation = relation
            .bytes(8, &packed(roles))
            .bytes(9, &differences(&ids));
        let kinds = packed(members.iter().map(|(kind, ..)| *kind));
        self.elements.push((4, relation.bytes(10, &kinds)));
    }

    fn finish(self) -> Vec<u8> {
        let strings = Message::default().bytes(1, b"");
        let strings = self
            .texts
            .iter()
            .fold(strings, |all, text| all.bytes(1, text.as_bytes()));
        let group = Message::default();
        let group = self
            .elements
            .iter()
            .fold(group, |all, (kind, element)| all.bytes(*kind, &element.0));
        extract(&strings, &group)
    }
}

fn extract(strings: &Message, group: &Message) -> Vec<u8> {
    let block = Message::default().bytes(1, &strings.0).bytes(2, &group.0);
    let header = Message::default().bytes(4, b"OsmSchema-V0.6");
    [blob("OSMHeader", &header.0), blob("OSMData", &block.0)].concat()
}

#[test]
fn nodes_come_one_by_one_and_many_together() {
    let user = User::new();
    let texts = [
        "",
        "name",
        "Xanthopetra",
        "place",
        "village",
        "shop",
        "yes",
        "Corner Shop",
        "Quorlbek",
        "Neopetra",
    ];
    let strings = texts.iter().fold(Message::default(), |all, text| {
        all.bytes(1, text.as_bytes())
    });
    let node = |id: i64, keys: &[u8], values: &[u8]| {
        let node = Message::default()
            .varint(1, zigzag(id))
            .bytes(2, keys)
            .bytes(3, values);
        node.varint(8, zigzag(371_000_000))
            .varint(9, zigzag(706_000_000))
    };
    // The second has no tags.
    let dense = Message::default()
        .bytes(1, &differences(&[7, 8, 9]))
        .bytes(8, &differences(&[372_000_000, 372_000_000, 373_000_000]))
        .bytes(9, &differences(&[707_000_000, 707_000_000, 708_000_000]))
        .bytes(10, &[1, 8, 3, 4, 0, 0, 1, 9, 3, 4, 0]);
    let group = Message::default()
        .bytes(1, &node(5, &[1, 3], &[2, 4]).0)
        .bytes(1, &node(6, &[1, 5], &[7, 6]).0)
        .bytes(2, &dense.0);
    let extract = extract(&strings, &group);
    let file = user.write("x.osm.pbf", &extract);
    let place = imported(&user, &file, &[], "Xanthopetra");
    has(
        &place,
        &[
            ("id", "osm:node/5".into()),
            ("lat", 37.1.into()),
            ("lon", 70.6.into()),
        ],
    );
    let place = imported(&user, &file, &[], "Neopetra");
    has(&place, &[("id", "osm:node/9".into()), ("lat", 37.3.into())]);
    let cut = user.write("cut.osm.pbf", &extract[..extract.len() - 5]);
    let said = user.fails(1, &["import", &cut]);
    let second = blob(
        "OSMHeader",
        &Message::default().bytes(4, b"OsmSchema-V0.6").0,
    )
    .len();
    let expected =
        format!("not an OSM extract: blob 2 at byte {second}: the file ends in the middle of it");
    assert!(said.contains(&expected), "{said}");
}

/// A square from (37, 70) to (38, 71), a line across it, and what is made of them.
fn lines() -> Extract {
    let mut extract = Extract::default();
    let corners = [(37.0, 70.0), (38.0, 70.0), (38.0, 71.0), (37.0, 71.0)];
    for (id, corner) in (1..).zip(corners) {
        extract.node(id, corner, &[]);
    }
    extract.node(5, (37.6, 70.6), &[("name", "Zyxopolis"), ("place", "town")]);
    extract.way(
        11,
        &[1, 2, 3, 4, 1],
        &[("name", "Xanth Lake"), ("natural", "water")],
    );
    extract.way(12, &[1, 2, 3], &[]);
    extract.way(13, &[3, 4, 1], &[]);
    extract.way(
        14,
        &[1, 5, 3],
        &[("name", "Quorl Ridge"), ("natural", "ridge")],
    );
    extract.way(15, &[1, 5], &[("name", "Quorl"), ("waterway", "river")]);
    extract.way(
        16,
        &[98, 99],
        &[("name", "Far Ridge"), ("natural", "ridge")],
    );
    extract.way(
        17,
        &[1, 2],
        &[("name", "High Street"), ("highway", "primary")],
    );
    extract
}

#[test]
fn ways_and_relations_are_put_on_the_map_by_their_nodes() {
    let user = User::new();
    let mut extract = lines();
    let border = [
        ("name", "Xanth"),
        ("boundary", "administrative"),
        ("admin_level", "6"),
    ];
    extract.relation(21, &[(1, 12, "outer"), (1, 13, "outer")], &border);
    let labelled = [
        ("name", "Ypsil"),
        ("boundary", "administrative"),
        ("admin_level", "6"),
    ];
    extract.relation(22, &[(1, 12, "outer"), (0, 5, "admin_centre")], &labelled);
    extract.relation(
        23,
        &[(1, 15, "main_stream")],
        &[("name", "Quorl"), ("waterway", "river")],
    );
    extract.relation(
        24,
        &[(0, 5, "label"), (1, 11, "outer")],
        &[("name", "Zyxopolis"), ("place", "town")],
    );
    let file = user.write("x.osm.pbf", extract.finish());
    let (_, said) = user.done(&["import", &file, "--as", "x"]);
    assert!(said.contains("imported 6 places as x"), "{said}");
    assert!(
        said.contains("1 no places, 1 unreadable")
            && said.contains("osm:way/16: none of its nodes"),
        "{said}"
    );
    for (name, id, kind, lat, lon) in [
        ("Xanth Lake", "osm:way/11", "lake", 37.5, 70.5),
        ("Quorl Ridge", "osm:way/14", "range", 37.6, 70.6),
        ("Xanth", "osm:relation/21", "admin2", 37.5, 70.5),
        ("Ypsil", "osm:relation/22", "admin2", 37.6, 70.6),
        ("Quorl", "osm:relation/23", "river", 37.6, 70.6),
        ("Zyxopolis", "osm:node/5", "town", 37.6, 70.6),
    ] {
        let (out, _) = user.done(&["show", name, "--format", "json"]);
        let places: serde_json::Value = serde_json::from_str(&out).unwrap();
        assert_eq!(places.as_array().unwrap().len(), 1, "{name}");
        has(
            &places[0],
            &[
                ("id", id.into()),
                ("kind", kind.into()),
                ("lat", lat.into()),
                ("lon", lon.into()),
            ],
        );
    }
}

#[test]
fn an_extract_that_is_not_sorted_is_refused_with_advice() {
    let user = User::new();
    let mut extract = lines();
    extract.node(2, (37.0, 70.0), &[]);
    let file = user.write("x.osm.pbf", extract.finish());
    let said = user.fails(1, &["import", &file]);
    assert!(said.contains("osmium sort"), "{said}");
}
