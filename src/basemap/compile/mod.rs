//! Compiles the basemap from its GeoJSON layers. Part of the build script; the library has it for
//! tests only.

mod disputes;
mod encode;
pub(crate) mod layers;
mod main_part;
mod near;
mod network;
mod topology;
mod weights;

use super::{chain, layout};
use layers::Layers;
use layout::{GridBox, GridPoint};

/// Rings on the grid, outer ring first, without repeated ends.
pub(crate) type GridPolygon = Vec<Vec<GridPoint>>;

impl GridBox {
    /// The box around points; all zero without any.
    pub(crate) fn around<'a>(points: impl IntoIterator<Item = &'a GridPoint>) -> Self {
        let boxes = points.into_iter().map(|&[x, y]| Self {
            west: x,
            south: y,
            east: x,
            north: y,
        });
        boxes.reduce(Self::union).unwrap_or_default()
    }

    /// The box around both.
    pub(crate) fn union(self, other: Self) -> Self {
        Self {
            west: self.west.min(other.west),
            south: self.south.min(other.south),
            east: self.east.max(other.east),
            north: self.north.max(other.north),
        }
    }
}

/// Compiles layers: the same layers give the same bytes.
pub(crate) fn compile(mut layers: Layers) -> Vec<u8> {
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
    writer.globe(&layers.globe);
    writer.finish()
}
