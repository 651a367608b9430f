//! The places of an extract, in bounded memory.
//!
//! A node has its point. A way has only the numbers of its nodes, a relation those of its ways, and
//! both come after what they refer to. So an extract is read up to three times: for the places and
//! what they refer to, for the ways of relations, for the points of nodes. What is looked for is
//! sorted on disk, and met in passing because extracts are sorted too.

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::path::Path;

use super::super::error::ImportError;
use super::super::intake::Intake;
use super::super::sort::Sorter;
use super::super::{packed, spool};
use super::join::{Join, Unsorted, id_bytes};
use super::pbf::{Element, MemberKind, Relation, Tags, Way, elements, next_block};
use super::record;
use crate::gazetteer::{FeatureClass, Kind, Shape};
use crate::geo::LonLat;
use geobrief_index::places::record::PlaceRecord;

/// Most nodes of a way that are looked at, spread evenly: enough for a point inside.
const MOST_NODES: usize = 64;
/// Bytes that each sorter keeps in memory.
const MEMORY: usize = 64 << 20;

/// Reads all places of an extract.
pub(in super::super) fn read(path: &Path, intake: &mut Intake<'_>) -> Result<(), ImportError> {
    let folder = intake.workshop.folder;
    let failed = ImportError::writing(folder);
    let unsorted = |_: Unsorted| {
        let hint = "not sorted by kind and number; sort it: osmium sort -o SORTED.osm.pbf FILE";
        ImportError::malformed(path, hint)
    };
    let mut search = Search::new(folder);
    each_element(path, |element| match element {
        Element::Node(node) => {
            let place = named(&node.tags, format_args!("node/{}", node.id), intake);
            let point = LonLat::new(node.lon, node.lat);
            match (place, point) {
                (Some(place), Some(point)) => intake.place(PlaceRecord { point, ..place }),
                _ => Ok(()),
            }
        }
        Element::Way(way) => match named_way(&way, intake) {
            Some(place) => search.way(&place, &way).map_err(&failed),
            None => Ok(()),
        },
        Element::Relation(relation) => match named_relation(&relation, intake) {
            Some(place) => search.relation(&place, &relation).map_err(&failed),
            None => Ok(()),
        },
    })?;
    let Search {
        places,
        ways,
        mut nodes,
        ..
    } = search;
    let mut ways = Join::new(ways).map_err(&failed)?;
    if !ways.is_empty() {
        each_element(path, |element| {
            let Element::Way(way) = element else {
                return Ok(());
            };
            let wanted = ways.at(way.id).map_err(&failed)?.map_err(unsorted)?;
            let mut done = wanted.iter().map(|line| nodes.line(line, &way.nodes));
            done.try_for_each(|done| done.map_err(&failed))
        })?;
    }
    let mut nodes = Join::new(nodes.0).map_err(&failed)?;
    let mut points = Points(sorter(folder, "osm-points"));
    if !nodes.is_empty() {
        each_element(path, |element| {
            let Element::Node(node) = element else {
                return Ok(());
            };
            let wanted = nodes.at(node.id).map_err(&failed)?.map_err(unsorted)?;
            let mut done = wanted.iter().map(|at| points.add(at, node.lon, node.lat));
            done.try_for_each(|done| done.map_err(&failed))
        })?;
    }
    put_together(places, points, intake)
}

fn sorter(folder: &Path, name: &str) -> Sorter {
    Sorter::new(folder.join(name), MEMORY)
}

fn each_element(
    path: &Path,
    mut take: impl FnMut(Element<'_>) -> Result<(), ImportError>,
) -> Result<(), ImportError> {
    let malformed = |error| ImportError::malformed(path, format!("not an OSM extract: {error}"));
    let mut file = packed::open(path).map_err(ImportError::unreadable(path))?;
    while let Some(block) = next_block(&mut file).map_err(malformed)? {
        for element in elements(&block).map_err(malformed)? {
            take(element)?;
        }
    }
    Ok(())
}

/// What the tags say about a place that is still to be put somewhere. Things without a name pass
/// unseen, those that are no places are counted.
fn named(tags: &Tags<'_>, id: fmt::Arguments<'_>, intake: &mut Intake<'_>) -> Option<PlaceRecord> {
    tags.get("name")?;
    let place = record(&format!("osm:{id}"), tags);
    if place.is_none() {
        intake.other();
    }
    place
}

/// Of rivers the relation is the place: each of its ways would be another one of the same name.
fn named_way(way: &Way<'_>, intake: &mut Intake<'_>) -> Option<PlaceRecord> {
    if way.tags.contains_key("waterway") {
        return None;
    }
    named(&way.tags, format_args!("way/{}", way.id), intake)
}

/// Of towns the node is the place that their area is labelled with.
fn named_relation(relation: &Relation<'_>, intake: &mut Intake<'_>) -> Option<PlaceRecord> {
    let place = named(
        &relation.tags,
        format_args!("relation/{}", relation.id),
        intake,
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
        spool::write(place, &mut string);
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
    intake: &mut Intake<'_>,
) -> Result<(), ImportError> {
    let failed = ImportError::writing(intake.workshop.folder);
    let mut places = places.finish().map_err(&failed)?;
    let mut points = points.0.finish().map_err(&failed)?;
    let mut next = points.next().map_err(&failed)?.and_then(found);
    while let Some(string) = places.next().map_err(&failed)? {
        let place = string.split_first_chunk();
        let place = place.and_then(|(number, mut rest)| {
            Some((u32::from_be_bytes(*number), spool::read(&mut rest)?))
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
            Some(shape) => intake.place(PlaceRecord {
                point: label_point(&shape, place.kind),
                bbox: shape.bbox(),
                ..place
            })?,
            None => intake.unreadable(place.id, "none of its nodes is in the extract"),
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
