//! Outlines of places by their id.

use super::Basemap;
use super::arcs::{grid_box, turns};
use super::blob::{Row, Stream, degrees};
use super::detail::Detail;
use super::outline::shifted;
use super::units::{UnitKey, Units};
use geobrief_index::basemap::layout::{SHAPE_ROW, Section, ShapeKind};
use geobrief_index::geo::{Frame, Line, Polygon};
use geobrief_index::geometry::clip;

impl Basemap {
    /// The outline of a place inside a frame: a country, a division, a county, a lake, an island,
    /// a region. `None` when the basemap has no shape of this id; empty when it lies outside.
    #[must_use]
    pub fn shape(&self, place: &str, frame: Frame, detail: Detail<'_>) -> Option<Vec<Polygon>> {
        let row = self.shape_row(place)?;
        Some(self.polygons(row, frame, detail))
    }

    /// Whether the basemap has a shape of this id.
    #[must_use]
    pub fn has_shape(&self, place: &str) -> bool {
        self.shape_row(place).is_some()
    }

    /// The divisions that make a place: a division itself, a group of them, a country, a region.
    /// `None` when it is not made of divisions.
    #[must_use]
    pub fn units_of(&self, place: &str) -> Option<Units> {
        self.units_of_row(self.shape_row(place)?)
    }

    /// Lakes inside a frame.
    #[must_use]
    pub fn lakes(&self, frame: Frame, detail: Detail<'_>) -> Vec<Polygon> {
        let lakes = self.shapes_in(ShapeKind::Lake, frame);
        lakes
            .flat_map(|row| self.polygons(row, frame, detail))
            .collect()
    }

    /// Land inside a frame that is built over.
    #[must_use]
    pub fn urban_areas(&self, frame: Frame, detail: Detail<'_>) -> Vec<Polygon> {
        let areas = self.shapes_in(ShapeKind::Urban, frame);
        areas
            .flat_map(|row| self.polygons(row, frame, detail))
            .collect()
    }

    /// Land inside a frame that is under ice.
    #[must_use]
    pub fn ice(&self, frame: Frame, detail: Detail<'_>) -> Vec<Polygon> {
        let ice = self.shapes_in(ShapeKind::Ice, frame);
        ice.flat_map(|row| self.polygons(row, frame, detail))
            .collect()
    }

    /// Calls back with the weight of every vertex of the lakes, the ice and the built-over land that
    /// reach into a frame.
    pub(super) fn each_cover_vertex(&self, frame: Frame, mut each: impl FnMut(u8)) {
        let kinds = [ShapeKind::Lake, ShapeKind::Ice, ShapeKind::Urban];
        for row in kinds
            .into_iter()
            .flat_map(|kind| self.shapes_in(kind, frame))
        {
            let mut stream = self.blob.stream(Section::ShapePaths, row.u32(12));
            for _ in 0..stream.varint() {
                for _ in 0..stream.varint() {
                    stream.path([0, 0], |_, weight| each(weight));
                }
            }
        }
    }

    /// Disputed areas that reach into a frame, with the box around what is seen of them, largest
    /// first.
    #[must_use]
    pub fn disputed_areas(&self, frame: Frame, detail: Detail<'_>) -> Vec<(&str, Frame)> {
        let areas = self
            .shapes_in(ShapeKind::Disputed, frame)
            .filter_map(|row| {
                let polygons = self.polygons(row, frame, detail);
                let seen = Frame::around(polygons.iter().flatten().flatten());
                (!polygons.is_empty()).then(|| (self.blob.text(row.u32(4)), seen))
            });
        let mut areas: Vec<(&str, Frame)> = areas.collect();
        areas.sort_by(|a, b| b.1.area().total_cmp(&a.1.area()).then(a.0.cmp(b.0)));
        areas
    }

    /// The world's land for a small globe, very coarse.
    #[must_use]
    pub fn globe(&self) -> Vec<Polygon> {
        read_polygons(self.blob.stream(Section::Globe, 0), Detail::FULL)
    }

    fn shape_row(&self, place: &str) -> Option<Row<'_>> {
        let row = |number| self.blob.row(Section::Shapes, SHAPE_ROW, number);
        let (mut low, mut high) = (0, self.blob.rows(Section::Shapes, SHAPE_ROW));
        while low < high {
            let middle = low.midpoint(high);
            if self.blob.text(row(middle).u32(0)) < place {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        let found = (low < self.blob.rows(Section::Shapes, SHAPE_ROW)).then(|| row(low))?;
        (self.blob.text(found.u32(0)) == place).then_some(found)
    }

    fn shapes_in(&self, kind: ShapeKind, frame: Frame) -> impl Iterator<Item = Row<'_>> {
        let windows: Vec<_> = turns(frame).map(|(_, window)| grid_box(window)).collect();
        (0..self.blob.rows(Section::Shapes, SHAPE_ROW))
            .map(|number| self.blob.row(Section::Shapes, SHAPE_ROW, number))
            .filter(move |row| {
                ShapeKind::of(row.u8(32)) == kind
                    && windows.iter().any(|window| row.extent(16).touches(*window))
            })
    }

    fn units_of_row(&self, row: Row<'_>) -> Option<Units> {
        if row.u8(33) == 0 {
            return None;
        }
        let mut stream = self.blob.stream(Section::ShapePaths, row.u32(12));
        let mut unit = 0;
        let numbers = (0..stream.varint()).map(|_| {
            unit += stream.varint() as u16;
            UnitKey(unit)
        });
        Some(numbers.collect())
    }

    fn polygons(&self, row: Row<'_>, frame: Frame, detail: Detail<'_>) -> Vec<Polygon> {
        if let Some(units) = self.units_of_row(row) {
            return self.outline(&units, frame, detail);
        }
        let polygons = read_polygons(self.blob.stream(Section::ShapePaths, row.u32(12)), detail);
        let cut = turns(frame).flat_map(|(turn, window)| {
            let inside = polygons
                .iter()
                .filter_map(move |polygon| clip::polygon(polygon, window));
            inside.map(move |rings| rings.into_iter().map(|ring| shifted(ring, turn)).collect())
        });
        cut.filter(|polygon: &Polygon| detail.keeps_area(&polygon[0]))
            .collect()
    }
}

fn read_polygons(mut stream: Stream<'_>, detail: Detail<'_>) -> Vec<Polygon> {
    let polygon = |stream: &mut Stream<'_>| -> Polygon {
        let count = stream.varint();
        (0..count).map(|_| read_ring(stream, detail)).collect()
    };
    (0..stream.varint()).map(|_| polygon(&mut stream)).collect()
}

fn read_ring(stream: &mut Stream<'_>, detail: Detail<'_>) -> Line {
    let mut ring = Line::new();
    stream.path([0, 0], |point, weight| {
        if detail.keeps(weight) {
            ring.push(degrees(point));
        }
    });
    ring
}
