//! Writes the compiled basemap.

use std::collections::BTreeMap;

use super::layers::{Country, Division, Layers, River, Shape};
use super::layout::{MAGIC, SEA, SECTIONS, Section, ShapeKind};
use super::main_part::main_part;
use super::network::Network;
use super::weights::weights;
use super::{GridBox, GridPoint, GridPolygon};

/// The compiled file under construction.
#[derive(Debug, Default)]
pub(super) struct Writer {
    sections: [Vec<u8>; SECTIONS],
    texts: BTreeMap<String, u32>,
}

impl Writer {
    /// The whole file.
    pub(super) fn finish(self) -> Vec<u8> {
        let mut file = MAGIC.to_vec();
        let mut end = MAGIC.len() + 4 * SECTIONS;
        for section in &self.sections {
            end += section.len();
            put_u32(&mut file, end as u32);
        }
        file.extend(self.sections.concat());
        file
    }

    /// Writes divisions (sorted by country), countries and every shape.
    pub(super) fn places(&mut self, layers: &Layers, network: &Network) {
        self.units(layers, network);
        self.countries(&layers.countries, &layers.divisions);
        self.shapes(layers);
    }

    /// Writes nodes, arcs and disputed lines of their own.
    pub(super) fn lines(&mut self, network: &Network, lonely: &[Vec<GridPoint>]) {
        for node in &network.nodes {
            let row = self.section(Section::Nodes);
            put_point(row, node.at);
            row.extend([node.weight, 0, 0, 0]);
        }
        for weighed in &network.arcs {
            let path = self.section(Section::ArcPaths).len() as u32;
            let inner = 1..weighed.arc.path.len() - 1;
            let (vertices, weights) = (&weighed.arc.path[inner.clone()], &weighed.weights[inner]);
            let heaviest = weights.iter().copied().max().unwrap_or(0);
            put_path(
                self.section(Section::ArcPaths),
                weighed.arc.path[0],
                vertices,
                weights,
            );
            let row = self.section(Section::Arcs);
            put_box(row, GridBox::around(&weighed.arc.path));
            put_u32(row, path);
            put_u32(row, weighed.start);
            put_u32(row, weighed.end);
            put_u16(row, weighed.arc.left);
            put_u16(row, weighed.arc.right);
            row.extend([weighed.class, heaviest, 0, 0]);
        }
        for line in lonely {
            let path = self.section(Section::LinePaths).len() as u32;
            put_path(
                self.section(Section::LinePaths),
                [0, 0],
                line,
                &weights(line),
            );
            let row = self.section(Section::Lines);
            put_box(row, GridBox::around(line));
            put_u32(row, path);
        }
    }

    /// Writes rivers.
    pub(super) fn rivers(&mut self, rivers: &[River]) {
        for river in rivers {
            let (place, name) = (self.text(&river.place), self.text(&river.name));
            let paths = self.section(Section::RiverPaths);
            let start = paths.len() as u32;
            put_varint(paths, river.lines.len() as u32);
            for line in &river.lines {
                put_path(paths, [0, 0], line, &weights(line));
            }
            let row = self.section(Section::Rivers);
            put_box(row, GridBox::around(river.lines.iter().flatten()));
            put_u32(row, start);
            put_u32(row, place);
            put_u32(row, name);
            row.extend([u8::from(river.is_part), 0, 0, 0]);
        }
    }

    /// Writes the land for the globe.
    pub(super) fn globe(&mut self, polygons: &[GridPolygon]) {
        put_polygons(self.section(Section::Globe), polygons);
    }

    fn section(&mut self, section: Section) -> &mut Vec<u8> {
        &mut self.sections[section as usize]
    }

    /// Where a text stands in [`Section::Texts`].
    fn text(&mut self, text: &str) -> u32 {
        if let Some(&offset) = self.texts.get(text) {
            return offset;
        }
        let section = self.section(Section::Texts);
        let offset = section.len() as u32;
        put_u16(section, text.len() as u16);
        section.extend(text.as_bytes());
        self.texts.insert(text.to_owned(), offset);
        offset
    }

    fn units(&mut self, layers: &Layers, network: &Network) {
        let divisions = &layers.divisions;
        let groups = groups(layers);
        let mut arcs_of = vec![Vec::new(); divisions.len()];
        for (number, weighed) in (0_u32..).zip(&network.arcs) {
            for side in [weighed.arc.left, weighed.arc.right] {
                if side != SEA {
                    arcs_of[usize::from(side)].push(number);
                }
            }
        }
        for ((division, arcs), group) in divisions.iter().zip(arcs_of).zip(groups) {
            let (id, name) = (self.text(&division.id), self.text(&division.name));
            let first = self.section(Section::UnitArcs).len() as u32 / 4;
            for arc in &arcs {
                put_u32(self.section(Section::UnitArcs), *arc);
            }
            let row = self.section(Section::Units);
            put_u32(row, id);
            put_u32(row, name);
            row.extend(code(&division.country));
            row.extend([u8::from(division.disputed), group]);
            put_box(row, box_of(&division.polygons));
            put_u32(row, first);
            put_u32(row, arcs.len() as u32);
        }
    }

    fn countries(&mut self, countries: &[Country], divisions: &[Division]) {
        let mut sorted: Vec<&Country> = countries.iter().collect();
        sorted.sort_by(|a, b| a.code.cmp(&b.code));
        for country in sorted {
            let main = main_part(&country.polygons).unwrap_or_default();
            let middle = [(main.west + main.east) / 2, (main.south + main.north) / 2];
            let units = members(divisions, &country.code);
            let row = self.section(Section::Countries);
            row.extend(code(&country.code));
            row.extend([0, 0]);
            put_point(row, country.label.unwrap_or(middle));
            put_box(row, main);
            put_u32(row, units.start as u32);
            put_u32(row, units.len() as u32);
        }
    }

    fn shapes(&mut self, layers: &Layers) {
        let mut rows = Vec::new();
        for (number, division) in layers.divisions.iter().enumerate() {
            rows.push(self.shape(
                ShapeKind::Place,
                &division.id,
                ["", ""],
                &division.polygons,
                &[number],
            ));
        }
        for country in &layers.countries {
            let units: Vec<usize> = members(&layers.divisions, &country.code).collect();
            rows.push(self.shape(
                ShapeKind::Place,
                &country.id,
                [&country.name, ""],
                &country.polygons,
                &units,
            ));
        }
        for shape in layers.shapes.iter().filter(|shape| shape.has_outline()) {
            let units = units_of(shape, &layers.divisions);
            rows.push(self.shape(
                shape.kind,
                &shape.id,
                [&shape.name, &shape.note],
                &shape.polygons,
                &units,
            ));
        }
        rows.sort();
        // A place in two layers keeps its first kind.
        rows.dedup_by(|a, b| a.0 == b.0);
        for (_, row) in rows {
            self.section(Section::Shapes).extend(row);
        }
    }

    fn shape(
        &mut self,
        kind: ShapeKind,
        id: &str,
        [name, note]: [&str; 2],
        polygons: &[GridPolygon],
        units: &[usize],
    ) -> (String, Vec<u8>) {
        let mut row = Vec::new();
        put_u32(&mut row, self.text(id));
        put_u32(&mut row, self.text(name));
        put_u32(&mut row, self.text(note));
        let stream = self.section(Section::ShapePaths);
        put_u32(&mut row, stream.len() as u32);
        if units.is_empty() {
            put_polygons(stream, polygons);
        } else {
            put_varint(stream, units.len() as u32);
            let mut before = 0;
            for unit in units {
                put_varint(stream, (unit - before) as u32);
                before = *unit;
            }
        }
        put_box(&mut row, box_of(polygons));
        row.extend([kind as u8, u8::from(!units.is_empty()), 0, 0]);
        (id.to_owned(), row)
    }
}

/// Numbers of the divisions of a country; divisions are sorted by country.
fn members(divisions: &[Division], country: &str) -> std::ops::Range<usize> {
    let first = divisions.partition_point(|division| division.country.as_str() < country);
    let last = divisions.partition_point(|division| division.country.as_str() <= country);
    first..last
}

/// The divisions that make a shape, in order; none when it has members that are not known.
fn units_of(shape: &Shape, divisions: &[Division]) -> Vec<usize> {
    let mut units = Vec::new();
    for member in &shape.members {
        let before = units.len();
        units.extend(members(divisions, member));
        units.extend(divisions.iter().position(|division| division.id == *member));
        if units.len() == before && member.len() > 2 {
            return Vec::new();
        }
    }
    units.sort_unstable();
    units.dedup();
    units
}

/// For each division the number of its group among those of its country, from 1; 0 for none. A
/// group is what readers know as the first-order division where the coverage is finer: an Italian
/// region of several provinces.
fn groups(layers: &Layers) -> Vec<u8> {
    let mut groups = vec![0; layers.divisions.len()];
    let mut counts: BTreeMap<&str, u8> = BTreeMap::new();
    for shape in &layers.shapes {
        let is_group = shape.members.iter().all(|member| member.len() > 2);
        let units = units_of(shape, &layers.divisions);
        let Some(&first) = units.first().filter(|_| is_group) else {
            continue;
        };
        let country = layers.divisions[first].country.as_str();
        let number = counts.entry(country).or_insert(0);
        *number = number.saturating_add(1);
        for unit in units {
            if groups[unit] == 0 {
                groups[unit] = *number;
            }
        }
    }
    groups
}

fn box_of(polygons: &[GridPolygon]) -> GridBox {
    let points = polygons
        .iter()
        .filter_map(|polygon| polygon.first())
        .flatten();
    GridBox::around(points)
}

/// Two letters, or zeros for none.
fn code(country: &str) -> [u8; 2] {
    country
        .as_bytes()
        .first_chunk()
        .copied()
        .unwrap_or_default()
}

fn put_u16(out: &mut Vec<u8>, value: u16) {
    out.extend(value.to_le_bytes());
}

fn put_u32(out: &mut Vec<u8>, value: u32) {
    out.extend(value.to_le_bytes());
}

fn put_point(out: &mut Vec<u8>, point: GridPoint) {
    for value in point {
        out.extend(value.to_le_bytes());
    }
}

fn put_box(out: &mut Vec<u8>, extent: GridBox) {
    put_point(out, [extent.west, extent.south]);
    put_point(out, [extent.east, extent.north]);
}

fn put_varint(out: &mut Vec<u8>, mut value: u32) {
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

fn put_zigzag(out: &mut Vec<u8>, value: i32) {
    put_varint(out, ((value << 1) ^ (value >> 31)) as u32);
}

/// The number of vertices, then each as a step from the one before, with its weight.
fn put_path(out: &mut Vec<u8>, start: GridPoint, path: &[GridPoint], weights: &[u8]) {
    put_varint(out, path.len() as u32);
    let mut before = start;
    for (point, weight) in path.iter().zip(weights) {
        put_zigzag(out, point[0] - before[0]);
        put_zigzag(out, point[1] - before[1]);
        out.push(*weight);
        before = *point;
    }
}

/// The number of polygons, of rings of each, and the rings as paths without a repeated end.
fn put_polygons(out: &mut Vec<u8>, polygons: &[GridPolygon]) {
    put_varint(out, polygons.len() as u32);
    for polygon in polygons {
        put_varint(out, polygon.len() as u32);
        for ring in polygon {
            let closed: Vec<GridPoint> = ring.iter().chain(ring.first()).copied().collect();
            put_path(out, [0, 0], ring, &weights(&closed));
        }
    }
}
