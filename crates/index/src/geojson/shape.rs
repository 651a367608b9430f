//! Geometry of gazetteer entries (RFC 7946 § 3.1).

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, SeqAccess, Visitor};
use serde_json::json;
use serde_json::value::RawValue;

use crate::geo::{Bbox, LonLat};
use crate::geojson::problem::{Located, Problem};
use crate::geojson::{Members, RawFeature, value_of};
use crate::geometry::{area, encloses, interior_point, self_crossing};

/// A closed line of a polygon: the first point is repeated at the end.
pub type Ring = Vec<LonLat>;

/// The geometry of an entry, whatever its GeoJSON type: all its points, lines and polygons.
/// Heights are dropped.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Shape {
    /// Single points.
    pub points: Vec<LonLat>,
    /// Lines of at least two points.
    pub lines: Vec<Vec<LonLat>>,
    /// Polygons: the outer ring, then its holes.
    pub polygons: Vec<Vec<Ring>>,
}

impl Shape {
    /// Whether it covers nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.points.is_empty() && self.lines.is_empty() && self.polygons.is_empty()
    }

    /// Whether it is more than points.
    #[must_use]
    pub fn has_extent(&self) -> bool {
        !(self.lines.is_empty() && self.polygons.is_empty())
    }

    /// Box around lines and polygons, the narrowest one, so it may cross the antimeridian.
    /// `None` when there are only points.
    #[must_use]
    pub fn bbox(&self) -> Option<Bbox> {
        let outer_rings = self.polygons.iter().filter_map(|rings| rings.first());
        bbox_around(self.lines.iter().chain(outer_rings).map(Vec::as_slice))
    }

    /// Whether a point lies in one of its polygons.
    #[must_use]
    pub fn contains(&self, point: LonLat) -> bool {
        let mut polygons = self.polygons.iter();
        polygons.any(|rings| encloses(rings, point.into()))
    }

    /// Where a ring of a polygon crosses itself, if one does.
    #[must_use]
    pub fn self_crossing(&self) -> Option<LonLat> {
        let mut rings = self.polygons.iter().flatten();
        let [lon, lat] = rings.find_map(|ring| self_crossing(ring))?;
        LonLat::new(lon, lat)
    }

    /// A point of the shape: its first single point; inside its largest polygon; the middle vertex
    /// of its first line.
    #[must_use]
    pub fn anchor(&self) -> LonLat {
        let point = self.points.first().copied();
        let middle = || {
            self.lines
                .first()
                .and_then(|line| line.get(line.len() / 2))
                .copied()
        };
        point
            .or_else(|| self.inside())
            .or_else(middle)
            .unwrap_or_default()
    }

    /// A point well inside the largest polygon.
    fn inside(&self) -> Option<LonLat> {
        let outer_area =
            |rings: &&Vec<Ring>| rings.first().map_or(0.0, |ring| area(ring.iter().copied()));
        let largest = self
            .polygons
            .iter()
            .max_by(|a, b| outer_area(a).total_cmp(&outer_area(b)))?;
        let [lon, lat] = interior_point(largest)?;
        LonLat::new(lon, lat)
    }

    /// Reads the geometry of a feature.
    ///
    /// # Errors
    /// No or an empty geometry, another type, positions that do not exist, open rings.
    pub fn of(feature: &RawFeature) -> Result<Self, Located> {
        let missing = || feature.fail(feature.value, Problem::MissingGeometry);
        let mut shape = Self::default();
        shape.add(feature.geometry.ok_or_else(missing)?, feature)?;
        if shape.is_empty() {
            return Err(missing());
        }
        Ok(shape)
    }

    fn add(&mut self, geometry: &RawValue, feature: &RawFeature) -> Result<(), Located> {
        let fail = |problem| feature.fail(geometry, Problem::NotAGeometry(problem));
        let (members, kind) = typed(geometry).ok_or_else(|| fail("it has no `type`"))?;
        if kind != "GeometryCollection" {
            return self.add_simple(geometry, feature);
        }
        let parts = members.get("geometries").and_then(value_of::<Vec<_>>);
        let parts = parts.ok_or_else(|| fail("it has no list of `geometries`"))?;
        parts
            .into_iter()
            .try_for_each(|part| self.add_simple(part, feature))
    }

    /// Adds anything but a collection: collections in collections are to be avoided (RFC 7946
    /// § 3.1.8), and deep ones would overflow the stack.
    fn add_simple(&mut self, geometry: &RawValue, feature: &RawFeature) -> Result<(), Located> {
        let fail = |problem| feature.fail(geometry, Problem::NotAGeometry(problem));
        let (members, kind) = typed(geometry).ok_or_else(|| fail("it has no `type`"))?;
        let raw = members.get("coordinates").unwrap_or(geometry);
        let reader = Coordinates { raw, feature };
        match kind.as_str() {
            "Point" => self.points.push(reader.point(&reader.read()?)?),
            "MultiPoint" => self
                .points
                .extend(reader.points(&reader.read::<Vec<_>>()?)?),
            "LineString" => self.lines.push(reader.line(&reader.read::<Vec<_>>()?)?),
            "MultiLineString" => {
                for line in reader.read::<Vec<Vec<_>>>()? {
                    self.lines.push(reader.line(&line)?);
                }
            }
            "Polygon" => self
                .polygons
                .push(reader.polygon(&reader.read::<Vec<Vec<_>>>()?)?),
            "MultiPolygon" => {
                for polygon in reader.read::<Vec<Vec<Vec<_>>>>()? {
                    self.polygons.push(reader.polygon(&polygon)?);
                }
            }
            "GeometryCollection" => return Err(fail("a collection inside a collection")),
            _ => return Err(fail("unknown `type`")),
        }
        Ok(())
    }
}

/// The coordinates of a Point of two numbers.
pub fn point_coordinates(geometry: &RawValue) -> Option<&RawValue> {
    let (members, kind) = typed(geometry)?;
    let coordinates = members.get("coordinates").filter(|_| kind == "Point")?;
    value_of::<[f64; 2]>(coordinates).map(|_| coordinates)
}

/// The members of a geometry object and its type.
fn typed(geometry: &RawValue) -> Option<(Members<'_>, String)> {
    let members: Members = value_of(geometry)?;
    let kind = members.type_word()?;
    Some((members, kind))
}

/// Reads one `coordinates` member.
struct Coordinates<'f, 't> {
    raw: &'t RawValue,
    feature: &'f RawFeature<'t>,
}

impl<'t> Coordinates<'_, 't> {
    fn fail(&self, problem: Problem) -> Located {
        self.feature.fail(self.raw, problem)
    }

    fn read<T: Deserialize<'t>>(&self) -> Result<T, Located> {
        value_of(self.raw)
            .ok_or_else(|| self.fail(Problem::NotAGeometry("`coordinates` do not fit its `type`")))
    }

    fn point(&self, position: &Degrees) -> Result<LonLat, Located> {
        let Degrees([lon, lat]) = *position;
        LonLat::new(lon, lat).ok_or_else(|| {
            // Only the other order exists.
            let swapped =
                LonLat::new(lat, lon).filter(|_| value_of::<[f64; 2]>(self.raw).is_some());
            let fix = swapped.map(|_| self.feature.instead(self.raw, &json!([lat, lon])));
            self.fail(Problem::OutOfRange { lon, lat }).with_fix(fix)
        })
    }

    fn points(&self, positions: &[Degrees]) -> Result<Vec<LonLat>, Located> {
        positions
            .iter()
            .map(|position| self.point(position))
            .collect()
    }

    fn line(&self, positions: &[Degrees]) -> Result<Vec<LonLat>, Located> {
        if positions.len() < 2 {
            return Err(self.fail(Problem::NotAGeometry("a line of fewer than two positions")));
        }
        self.points(positions)
    }

    /// Finds the first ring that does not close, and how to close it.
    fn unclosed(&self) -> Located {
        let open = rings_of(self.raw).into_iter().find_map(|ring| {
            let positions: Vec<&RawValue> = value_of(ring)?;
            let (first, last) = (positions.first()?, positions.last()?);
            (first.get() != last.get()).then_some((ring, first.get()))
        });
        match open {
            Some((ring, first)) => {
                let close = self.feature.before_end(ring, format!(", {first}"));
                let located = self.feature.fail(ring, Problem::UnclosedRing);
                located.with_fix(Some(close))
            }
            None => self.fail(Problem::UnclosedRing),
        }
    }

    fn polygon(&self, rings: &[Vec<Degrees>]) -> Result<Vec<Ring>, Located> {
        let ring = |positions: &Vec<Degrees>| {
            let ring = self.points(positions)?;
            if ring.first() != ring.last() {
                return Err(self.unclosed());
            }
            if ring.len() < 4 {
                return Err(self.fail(Problem::NotAGeometry("a ring of fewer than four positions")));
            }
            Ok(ring)
        };
        if rings.is_empty() {
            return Err(self.fail(Problem::MissingGeometry));
        }
        rings.iter().map(ring).collect()
    }
}

/// The rings of a polygon, or of all polygons.
fn rings_of(coordinates: &RawValue) -> Vec<&RawValue> {
    let parts: Vec<&RawValue> = value_of(coordinates).unwrap_or_default();
    let is_ring = |part: &&RawValue| value_of::<Vec<Degrees>>(part).is_some();
    if parts.iter().any(is_ring) {
        return parts;
    }
    let rings = parts.into_iter().map(value_of::<Vec<&RawValue>>);
    rings.flatten().flatten().collect()
}

/// A position (RFC 7946 § 3.1.1): longitude and latitude; what follows is dropped.
struct Degrees([f64; 2]);

impl<'de> Deserialize<'de> for Degrees {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Numbers;
        impl<'de> Visitor<'de> for Numbers {
            type Value = Degrees;

            fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
                formatter.write_str("a position: [longitude, latitude]")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut numbers: A) -> Result<Degrees, A::Error> {
                let short = |n| serde::de::Error::invalid_length(n, &self);
                let lon = numbers.next_element()?.ok_or_else(|| short(0))?;
                let lat = numbers.next_element()?.ok_or_else(|| short(1))?;
                while numbers.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Degrees([lon, lat]))
            }
        }
        deserializer.deserialize_seq(Numbers)
    }
}

/// The narrowest box around lines. Lines do not cross the antimeridian (RFC 7946 § 3.1.9), the
/// box may: the widest gap between them stays outside.
fn bbox_around<'l>(lines: impl Iterator<Item = &'l [LonLat]>) -> Option<Bbox> {
    let mut widths = Vec::new();
    let (mut south, mut north) = (f64::INFINITY, f64::NEG_INFINITY);
    for line in lines {
        let (mut west, mut east) = (f64::INFINITY, f64::NEG_INFINITY);
        for point in line {
            (west, east) = (west.min(point.lon()), east.max(point.lon()));
            (south, north) = (south.min(point.lat()), north.max(point.lat()));
        }
        if west <= east {
            widths.push((west, east));
        }
    }
    widths.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (west, _) = *widths.first()?;
    let mut reach = widths[0].1;
    let mut gap = (0.0, west, reach);
    for &(start, end) in &widths {
        if start - reach > gap.0 {
            gap = (start - reach, start, reach);
        }
        reach = reach.max(end);
    }
    let around_the_back = west + 360.0 - reach;
    let (west, east) = if around_the_back >= gap.0 {
        (west, reach)
    } else {
        (gap.1, gap.2)
    };
    Some(Bbox {
        west,
        south,
        east,
        north,
    })
}
