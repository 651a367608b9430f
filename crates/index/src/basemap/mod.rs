//! Compiles land, borders, lakes and rivers from polygons that share their borders.

pub mod chain;
mod disputes;
mod encode;
pub mod layers;
pub mod layout;
mod main_part;
mod near;
mod network;
mod topology;
mod weights;

use layers::Layers;
use layout::{GridBox, GridPoint};

/// Rings on the grid, outer ring first, without repeated ends.
pub type GridPolygon = Vec<Vec<GridPoint>>;

impl GridBox {
    /// The box around points; all zero without any.
    pub fn around<'a>(points: impl IntoIterator<Item = &'a GridPoint>) -> Self {
        let boxes = points.into_iter().map(|&[x, y]| Self {
            west: x,
            south: y,
            east: x,
            north: y,
        });
        boxes.reduce(Self::union).unwrap_or_default()
    }

    /// The box around both.
    pub fn union(self, other: Self) -> Self {
        Self {
            west: self.west.min(other.west),
            south: self.south.min(other.south),
            east: self.east.max(other.east),
            north: self.north.max(other.north),
        }
    }

    /// Whether the two share a point.
    pub fn touches(self, other: Self) -> bool {
        self.west <= other.east
            && other.west <= self.east
            && self.south <= other.north
            && other.south <= self.north
    }

    /// Whether the point lies in the box or on its edge.
    pub fn has(self, [x, y]: GridPoint) -> bool {
        (self.west..=self.east).contains(&x) && (self.south..=self.north).contains(&y)
    }
}

/// Compiles layers: the same layers give the same bytes.
pub fn compile(mut layers: Layers) -> Vec<u8> {
    layers
        .divisions
        .sort_by(|a, b| (&a.country, &a.id).cmp(&(&b.country, &b.id)));
    let polygons: Vec<_> = layers
        .divisions
        .iter()
        .map(|division| division.polygons.clone())
        .collect();
    let (arcs, lonely) = disputes::mark(
        topology::arcs(&polygons),
        &layers.divisions,
        &layers.disputed_lines,
    );
    let network = network::Network::new(arcs, &layers.divisions);
    let mut writer = encode::Writer::default();
    writer.places(&layers, &network);
    writer.lines(&network, &lonely);
    writer.rivers(&layers.rivers);
    writer.globe(&layers.globe);
    writer.finish()
}
