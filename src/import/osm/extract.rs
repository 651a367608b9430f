//! The places of an extract, in bounded memory.
//!
//! A node has its point. A way has only the numbers of its nodes, a relation those of its ways, and
//! both come after what they refer to. So an extract is read up to three times: for the places and
//! what they refer to, for the ways of relations, for the points of nodes. What is looked for is
//! sorted on disk and joined with the next pass, because extracts are sorted too (sort-merge join).

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::path::Path;

use super::super::collector::Collector;
use super::super::error::ImportError;
use super::super::record_codec;
use super::super::sink::Sink;
use super::super::sort::Sorter;
use super::merge_join::{MergeJoin, Unsorted, id_bytes};
use super::pbf::{BadBlob, Blobs, Element, MemberKind, Relation, Stop, Way};
use super::tags::{self, Tags};
use crate::gazetteer::{FeatureClass, Kind, Shape};
use crate::geo::LonLat;
use geobrief_index::places::record::PlaceRecord;

/// Most nodes of a way that are looked at, spread evenly: enough for a point inside.
const MOST_NODES: usize = 64;
/// Bytes that each sorter keeps in memory.
const MEMORY: usize = 64 << 20;

/// How often an extract is read at most.
const PASSES: u64 = 3;

/// Reads all places of an extract.
pub(in super::super) fn read(
    path: &Path,
    collector: &mut Collector<'_>,
) -> Result<(), ImportError> {
    let Search {
        places,
        ways,
        mut nodes,
        ..
    } = find_places(path, collector)?;
    find_ways(path, ways, &mut nodes, collector)?;
    let points = find_nodes(path, nodes, collector)?;
    put_together(places, points, collector)
}

/// The first pass: nodes are collected at once, ways and relations when their points are known.
fn find_places(path: &Path, collector: &mut Collector<'_>) -> Result<Search, ImportError> {
    let folder = collector.scratch.folder;
    let failed = ImportError::writing(folder);
    let mut search = Search::new(folder);
    each_element(path, 0, collector, |element, collector| match element {
        Element::Node(node) => {
            let place = named(&node.tags, format_args!("node/{}", node.id), collector);
            let point = LonLat::new(node.lon, node.lat);
            match (place, point) {
                (Some(place), Some(point)) => collector.place(PlaceRecord { point, ..place }),
                _ => Ok(()),
            }
        }
        Element::Way(way) => match named_way(&way, collector) {
            Some(place) => search.way(&place, &way).map_err(&failed),
            None => Ok(()),
        },
        Element::Relation(relation) => match named_relation(&relation, collector) {
            Some(place) => search.relation(&place, &relation).map_err(&failed),
            None => Ok(()),
        },
    })?;
    Ok(search)
}

/// The second pass: looks for the nodes of the ways that relations have.
fn find_ways(
    path: &Path,
    ways: Sorter,
    nodes: &mut Nodes,
    collector: &mut Collector<'_>,
) -> Result<(), ImportError> {
    let failed = ImportError::writing(collector.scratch.folder);
    let mut ways = MergeJoin::new(ways).map_err(&failed)?;
    if ways.is_empty() {
        return Ok(());
    }
    each_element(path, 1, collector, |element, _| {
        let Element::Way(way) = element else {
            return Ok(());
        };
        let wanted = ways.at(way.id).map_err(&failed)?;
        let wanted = wanted.map_err(|Unsorted| unsorted(path))?;
        let mut lines = wanted.iter();
        lines.try_for_each(|line| nodes.line(line, &way.nodes).map_err(&failed))
    })
}

/// The third pass: where the nodes are.
fn find_nodes(
    path: &Path,
    nodes: Nodes,
    collector: &mut Collector<'_>,
) -> Result<Points, ImportError> {
    let folder = collector.scratch.folder;
    let failed = ImportError::writing(folder);
    let mut nodes = MergeJoin::new(nodes.0).map_err(&failed)?;
    let mut points = Points(sorter(folder, "osm-points"));
    if nodes.is_empty() {
        return Ok(points);
    }
    each_element(path, 2, collector, |element, _| {
        let Element::Node(node) = element else {
            return Ok(());
        };
        let wanted = nodes.at(node.id).map_err(&failed)?;
        let wanted = wanted.map_err(|Unsorted| unsorted(path))?;
        let mut positions = wanted.iter();
        positions.try_for_each(|at| points.add(at, node.lon, node.lat).map_err(&failed))
    })?;
    Ok(points)
}

fn unsorted(path: &Path) -> ImportError {
    let hint = "not sorted by kind and number; sort it: osmium sort -o SORTED.osm.pbf FILE";
    ImportError::malformed(path, hint)
}

fn sorter(folder: &Path, name: &str) -> Sorter {
    Sorter::new(folder.join(name), MEMORY)
}

fn each_element(
    path: &Path,
    pass: u64,
    collector: &mut Collector<'_>,
    mut take: impl FnMut(Element<'_>, &mut Collector<'_>) -> Result<(), ImportError>,
) -> Result<(), ImportError> {
    let malformed =
        |bad: BadBlob| ImportError::malformed(path, format!("not an OSM extract: {bad}"));
    collector.pass(pass, PASSES);
    let mut blobs = Blobs::new(collector.open()?);
    while let Some(block) = blobs.next().map_err(malformed)? {
        let taken = block.each(|element| take(element, collector));
        taken.map_err(|stop| match stop {
            Stop::Damaged => malformed(block.damaged()),
            Stop::Taking(error) => error,
        })?;
        collector.tell_progress();
    }
    Ok(())
}

/// What the tags say about a place that is still to be put somewhere. Things without a name pass
/// unseen, those that are no places are counted.
fn named(
    tags: &Tags<'_>,
    id: fmt::Arguments<'_>,
    collector: &mut Collector<'_>,
) -> Option<PlaceRecord> {
    tags.get("name")?;
    let place = tags::place(&format!("osm:{id}"), tags);
    if place.is_none() {
        collector.other();
    }
    place
}

/// Of rivers the relation is the place: each of its ways would be another one of the same name.
fn named_way(way: &Way<'_>, collector: &mut Collector<'_>) -> Option<PlaceRecord> {
    if way.tags.contains_key("waterway") {
        return None;
    }
    named(&way.tags, format_args!("way/{}", way.id), collector)
}

/// Of towns the node is the place that their area is labelled with.
fn named_relation(relation: &Relation<'_>, collector: &mut Collector<'_>) -> Option<PlaceRecord> {
    let place = named(
        &relation.tags,
        format_args!("relation/{}", relation.id),
        collector,
    )?;
    let is_town = place.kind.class() == FeatureClass::PopulatedPlace;
    (!is_town || label(relation).is_none()).then_some(place)
}

fn label(relation: &Relation<'_>) -> Option<i64> {
    let of_role = |role: &str| {
        let mut nodes = relation.members.iter();
        nodes.find(|member| member.kind == MemberKind::Node && member.role == role)
    };
    let label = of_role("label").or_else(|| of_role("admin_centre"));
    label.map(|member| member.id)
}

/// Ways and relations that are places, and what is looked for to put them on the map.
///
/// Strings that are sorted begin with the number of what is looked for, and end with where it
/// belongs: place, part of the place, position on the part, each u32, big endian.
struct Search {
    places: Sorter,
    count: u32,
    /// Way → place, part.
    ways: Sorter,
    nodes: Nodes,
}

/// Node → place, part, position.
struct Nodes(Sorter);

/// Place, part, position → longitude, latitude as f64.
struct Points(Sorter);

impl Search {
    fn new(folder: &Path) -> Self {
        Self {
            places: sorter(folder, "osm-places"),
            count: 0,
            ways: sorter(folder, "osm-ways"),
            nodes: Nodes(sorter(folder, "osm-nodes")),
        }
    }

    /// Gives a place its number.
    fn place(&mut self, place: &PlaceRecord) -> io::Result<[u8; 4]> {
        let number = self.count.to_be_bytes();
        self.count += 1;
        let mut string = number.to_vec();
        record_codec::write(place, &mut string);
        self.places.push(&string)?;
        Ok(number)
    }

    fn way(&mut self, place: &PlaceRecord, way: &Way<'_>) -> io::Result<()> {
        let number = self.place(place)?;
        self.nodes.line(&[number, [0; 4]].concat(), &way.nodes)
    }

    /// By its label where it has one, else by its outer ways.
    fn relation(&mut self, place: &PlaceRecord, relation: &Relation<'_>) -> io::Result<()> {
        let number = self.place(place)?;
        if let Some(label) = label(relation) {
            return self.nodes.line(&[number, [0; 4]].concat(), &[label]);
        }
        let outer = relation.members.iter().filter(|member| {
            member.kind == MemberKind::Way && ["outer", "main_stream", ""].contains(&member.role)
        });
        for (part, way) in (0_u32..).zip(outer) {
            let string = [&id_bytes(way.id)[..], &number, &part.to_be_bytes()].concat();
            self.ways.push(&string)?;
        }
        Ok(())
    }
}

impl Nodes {
    /// Looks for the nodes of a line, the first and the last among them.
    fn line(&mut self, line: &[u8], nodes: &[i64]) -> io::Result<()> {
        let step = nodes.len().div_ceil(MOST_NODES).max(1);
        let last = nodes.len().saturating_sub(1);
        let positions = (0_u32..).zip(nodes).enumerate();
        for (at, (position, node)) in positions {
            if at % step == 0 || at == last {
                let string = [&id_bytes(*node)[..], line, &position.to_be_bytes()].concat();
                self.0.push(&string)?;
            }
        }
        Ok(())
    }
}

impl Points {
    fn add(&mut self, at: &[u8], lon: f64, lat: f64) -> io::Result<()> {
        let string = [at, &lon.to_be_bytes(), &lat.to_be_bytes()].concat();
        self.0.push(&string).map(|_| ())
    }
}

/// Gives every place the points that were found.
fn put_together(
    places: Sorter,
    points: Points,
    collector: &mut Collector<'_>,
) -> Result<(), ImportError> {
    let failed = ImportError::writing(collector.scratch.folder);
    let mut places = places.finish().map_err(&failed)?;
    let mut points = points.0.finish().map_err(&failed)?;
    let mut next = points.next().map_err(&failed)?.and_then(found);
    while let Some(string) = places.next().map_err(&failed)? {
        let place = string.split_first_chunk();
        let place = place.and_then(|(number, mut rest)| {
            Some((u32::from_be_bytes(*number), record_codec::read(&mut rest)?))
        });
        let Some((number, place)) = place else {
            continue;
        };
        let mut parts: BTreeMap<u32, Vec<LonLat>> = BTreeMap::new();
        while let Some(found_one) = next.filter(|found| found.place <= number) {
            parts
                .entry(found_one.part)
                .or_default()
                .push(found_one.point);
            next = points.next().map_err(&failed)?.and_then(found);
        }
        match shape(parts.into_values().collect()) {
            Some(shape) => collector.place(PlaceRecord {
                point: label_point(&shape, place.kind),
                bbox: shape.bbox(),
                ..place
            })?,
            None => collector.unreadable(place.id, "none of its nodes is in the extract"),
        }
    }
    Ok(())
}

/// A point of a place.
#[derive(Debug, Clone, Copy)]
struct Found {
    place: u32,
    part: u32,
    point: LonLat,
}

fn found(string: &[u8]) -> Option<Found> {
    let (place, rest) = string.split_first_chunk()?;
    let (part, rest) = rest.split_first_chunk()?;
    let (lon, lat) = rest.get(4..)?.split_at_checked(8)?;
    let degrees = |bytes: &[u8]| Some(f64::from_be_bytes(bytes.try_into().ok()?));
    Some(Found {
        place: u32::from_be_bytes(*place),
        part: u32::from_be_bytes(*part),
        point: LonLat::new(degrees(lon)?, degrees(lat)?)?,
    })
}

/// Polygons where all lines are closed; `None` without any point.
fn shape(parts: Vec<Vec<LonLat>>) -> Option<Shape> {
    let is_closed = |line: &Vec<LonLat>| line.len() > 3 && line.first() == line.last();
    let shape = if parts.iter().all(is_closed) {
        Shape {
            polygons: parts.into_iter().map(|ring| vec![ring]).collect(),
            ..Shape::default()
        }
    } else {
        let (points, lines): (Vec<_>, Vec<_>) = parts.into_iter().partition(|line| line.len() < 2);
        Shape {
            points: points.into_iter().flatten().collect(),
            lines,
            ..Shape::default()
        }
    };
    (!shape.is_empty()).then_some(shape)
}

/// Inside a polygon, on a watercourse or a single line; for borders of several lines the middle of
/// the box around them.
fn label_point(shape: &Shape, kind: Kind) -> LonLat {
    let is_course = matches!(kind, Kind::River | Kind::Canal);
    match (&shape.lines[..], shape.bbox()) {
        ([_, _, ..], Some(bbox)) if !is_course => bbox.centre(),
        _ => shape.anchor(),
    }
}
