//! Geometries as files write them: GeoJSON (RFC 7946), well-known text and well-known binary
//! (OGC 06-103r4), with the EWKT and EWKB of PostGIS and the header of GeoPackage.
//!
//! What cannot be read of a geometry is left out; of heights and measures nothing is kept.

use serde_json::Value;

use super::crs::Crs;
use super::sink::Reason;
use crate::gazetteer::Shape;
use crate::geo::LonLat;

pub(super) const NO_GEOMETRY: Reason = "the place has no geometry";
pub(super) const NO_SUCH_POINT: Reason = "the coordinates do not exist";
pub(super) const METRES: Reason =
    "the coordinates are no degrees; if they are metres, say of which system: --crs EPSG:NUMBER";

/// Collections within collections that are looked into.
const DEEPEST: usize = 8;

/// A geometry while it is read.
#[derive(Debug, Default)]
pub(super) struct Builder {
    crs: Crs,
    shape: Shape,
    has_metres: bool,
    has_bad: bool,
}

impl Builder {
    pub(super) fn new(crs: Crs) -> Self {
        Self {
            crs,
            ..Self::default()
        }
    }

    /// What is added from now on is of another system.
    pub(super) fn set_crs(&mut self, crs: Crs) {
        self.crs = crs;
    }

    pub(super) fn position(&mut self, x: f64, y: f64) -> Option<LonLat> {
        // Maps on the web go round the globe more than once.
        let turns = x.abs() > 180.0 && x.abs() <= 540.0 && y.abs() <= 90.0;
        let x = match self.crs == Crs::Degrees && turns {
            true => x - 360.0 * (x / 360.0).round(),
            false => x,
        };
        let point = self
            .crs
            .point(x, y)
            .filter(|_| x.is_finite() && y.is_finite());
        if point.is_none() {
            self.has_bad = true;
            self.has_metres |= x.abs() > 360.0 || y.abs() > 360.0;
        }
        point
    }

    pub(super) fn point(&mut self, point: Option<LonLat>) {
        self.shape.points.extend(point);
    }

    pub(super) fn line(&mut self, line: Vec<LonLat>) {
        match line[..] {
            [] => {}
            [point] => self.shape.points.push(point),
            _ => self.shape.lines.push(line),
        }
    }

    /// Rings: the outer one, then its holes. Open ones are closed.
    pub(super) fn polygon(&mut self, mut rings: Vec<Vec<LonLat>>) {
        for ring in &mut rings {
            if ring.first() != ring.last() {
                ring.extend(ring.first().copied());
            }
        }
        if rings.first().is_some_and(|ring| ring.len() > 3) {
            rings.retain(|ring| ring.len() > 3);
            self.shape.polygons.push(rings);
        }
    }

    /// The shape; why there is none.
    pub(super) fn finish(self) -> Result<Shape, Reason> {
        match self.shape.is_empty() {
            false => Ok(self.shape),
            true if self.has_metres => Err(METRES),
            true if self.has_bad => Err(NO_SUCH_POINT),
            true => Err(NO_GEOMETRY),
        }
    }

    /// Any GeoJSON geometry.
    pub(super) fn geojson(&mut self, geometry: &Value) {
        self.geojson_at(geometry, 0);
    }

    fn geojson_at(&mut self, geometry: &Value, depth: usize) {
        let coordinates = &geometry["coordinates"];
        match geometry["type"].as_str().unwrap_or_default() {
            "Point" => {
                let point = self.json_position(coordinates);
                self.point(point);
            }
            "MultiPoint" => {
                let points = self.json_line(coordinates);
                self.shape.points.extend(points);
            }
            "LineString" => {
                let line = self.json_line(coordinates);
                self.line(line);
            }
            "MultiLineString" => {
                for part in members(coordinates) {
                    let line = self.json_line(part);
                    self.line(line);
                }
            }
            "Polygon" => self.json_polygon(coordinates),
            "MultiPolygon" => members(coordinates).for_each(|part| self.json_polygon(part)),
            "GeometryCollection" if depth < DEEPEST => {
                members(&geometry["geometries"]).for_each(|part| self.geojson_at(part, depth + 1));
            }
            _ => {}
        }
    }

    fn json_polygon(&mut self, rings: &Value) {
        let rings = members(rings).map(|ring| self.json_line(ring)).collect();
        self.polygon(rings);
    }

    fn json_line(&mut self, line: &Value) -> Vec<LonLat> {
        members(line)
            .filter_map(|value| self.json_position(value))
            .collect()
    }

    fn json_position(&mut self, value: &Value) -> Option<LonLat> {
        let number = |value: &Value| {
            let text = || value.as_str()?.trim().parse::<f64>().ok();
            value.as_f64().or_else(text)
        };
        let (x, y) = (number(&value[0])?, number(&value[1])?);
        self.position(x, y)
    }
}

fn members(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// Well-known text, `SRID=3857;POINT(1 2)` too; `None` for other texts.
pub(super) fn of_wkt(text: &str, crs: Crs) -> Option<Builder> {
    let (text, crs) = match text.trim().split_once(';') {
        Some((srid, rest)) if srid.get(..5)?.eq_ignore_ascii_case("SRID=") => {
            (rest, Crs::of_name(srid.get(5..)?).ok()?)
        }
        _ => (text.trim(), crs),
    };
    // `<http://www.opengis.net/def/crs/OGC/1.3/CRS84> Point(1 2)`
    let text = match text.strip_prefix('<') {
        Some(rest) => rest.split_once('>')?.1.trim(),
        None => text,
    };
    let mut builder = Builder::new(crs);
    wkt_geometry(text, &mut builder, 0)?;
    Some(builder)
}

fn wkt_geometry(text: &str, builder: &mut Builder, depth: usize) -> Option<()> {
    let open = text.find('(')?;
    let words = text.get(..open)?.to_ascii_uppercase();
    let kind = words.split_whitespace().next()?;
    let inner = text.get(open + 1..)?.trim_end().strip_suffix(')')?;
    let parts = || level(inner);
    match kind {
        "POINT" => {
            let point = wkt_position(inner, builder);
            builder.point(point);
        }
        "MULTIPOINT" => {
            let points: Vec<_> = inner
                .split(',')
                .filter_map(|part| wkt_position(part.trim_matches(['(', ')', ' ']), builder))
                .collect();
            builder.shape.points.extend(points);
        }
        "LINESTRING" => {
            let line = wkt_line(inner, builder);
            builder.line(line);
        }
        "MULTILINESTRING" => parts().for_each(|part| {
            let line = wkt_line(bare(part), builder);
            builder.line(line);
        }),
        "POLYGON" => {
            let rings = parts().map(|ring| wkt_line(bare(ring), builder)).collect();
            builder.polygon(rings);
        }
        "MULTIPOLYGON" => parts().for_each(|polygon| {
            let rings = level(bare(polygon))
                .map(|ring| wkt_line(bare(ring), builder))
                .collect();
            builder.polygon(rings);
        }),
        "GEOMETRYCOLLECTION" if depth < DEEPEST => {
            for part in parts() {
                wkt_geometry(part.trim(), builder, depth + 1)?;
            }
        }
        _ => return None,
    }
    Some(())
}

/// The parts of a list, at commas outside brackets.
fn level(text: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0_usize;
    text.split(move |c| {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        c == ',' && depth == 0
    })
}

fn bare(part: &str) -> &str {
    let part = part.trim();
    let inner = part
        .strip_prefix('(')
        .and_then(|rest| rest.strip_suffix(')'));
    inner.unwrap_or(part)
}

fn wkt_line(text: &str, builder: &mut Builder) -> Vec<LonLat> {
    text.split(',')
        .filter_map(|part| wkt_position(part, builder))
        .collect()
}

fn wkt_position(text: &str, builder: &mut Builder) -> Option<LonLat> {
    let mut numbers = text
        .split_whitespace()
        .map(|number| number.parse::<f64>().ok());
    let (x, y) = (numbers.next()??, numbers.next()??);
    builder.position(x, y)
}

/// Well-known binary; bytes that are cut short give what was read before.
pub(super) fn of_wkb(bytes: &[u8], crs: Crs) -> Builder {
    let mut builder = Builder::new(crs);
    let mut reader = Wkb { bytes };
    let _ = reader.geometry(&mut builder, 0);
    builder
}

/// The well-known binary behind the header of a GeoPackage's geometry (OGC 12-128r18, clause 2.1.3).
pub(super) fn behind_gpkg_header(bytes: &[u8]) -> Option<&[u8]> {
    let flags = *bytes.strip_prefix(b"GP")?.get(1)?;
    let envelope = match flags >> 1 & 7 {
        0 => 0,
        1 => 32,
        2 | 3 => 48,
        4 => 64,
        _ => return None,
    };
    bytes.get(8 + envelope..)
}

struct Wkb<'b> {
    bytes: &'b [u8],
}

impl Wkb<'_> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (taken, rest) = self.bytes.split_first_chunk()?;
        self.bytes = rest;
        Some(*taken)
    }

    fn u32(&mut self, is_little: bool) -> Option<u32> {
        let bytes = self.take()?;
        Some(if is_little {
            u32::from_le_bytes(bytes)
        } else {
            u32::from_be_bytes(bytes)
        })
    }

    fn f64(&mut self, is_little: bool) -> Option<f64> {
        let bytes = self.take()?;
        Some(if is_little {
            f64::from_le_bytes(bytes)
        } else {
            f64::from_be_bytes(bytes)
        })
    }

    fn geometry(&mut self, builder: &mut Builder, depth: usize) -> Option<()> {
        let is_little = self.take::<1>()? == [1];
        let code = self.u32(is_little)?;
        // EWKB has flags for height, measure and SRID; ISO adds thousands.
        if code & 0x2000_0000 != 0 {
            self.u32(is_little)?;
        }
        let plain = code & 0x0FFF_FFFF;
        let thousands = plain / 1000;
        let extra = usize::from(code & 0x8000_0000 != 0)
            + usize::from(code & 0x4000_0000 != 0)
            + match thousands {
                1 | 2 => 1,
                3 => 2,
                _ => 0,
            };
        let format = Format { is_little, extra };
        match plain % 1000 {
            1 => {
                let point = self.position(format, builder)?;
                builder.point(point);
            }
            2 => {
                let line = self.line(format, builder)?;
                builder.line(line);
            }
            3 => {
                let rings = self.u32(is_little)?;
                let rings: Option<Vec<_>> =
                    (0..rings).map(|_| self.line(format, builder)).collect();
                builder.polygon(rings?);
            }
            4..=7 if depth < DEEPEST => {
                for _ in 0..self.u32(is_little)? {
                    self.geometry(builder, depth + 1)?;
                }
            }
            _ => return None,
        }
        Some(())
    }

    fn line(&mut self, format: Format, builder: &mut Builder) -> Option<Vec<LonLat>> {
        let count = self.u32(format.is_little)?;
        let points: Option<Vec<_>> = (0..count).map(|_| self.position(format, builder)).collect();
        Some(points?.into_iter().flatten().collect())
    }

    /// The inner `None` for a point that does not exist; NaN is an empty one.
    fn position(&mut self, format: Format, builder: &mut Builder) -> Option<Option<LonLat>> {
        let (x, y) = (self.f64(format.is_little)?, self.f64(format.is_little)?);
        for _ in 0..format.extra {
            self.f64(format.is_little)?;
        }
        Some(match x.is_nan() && y.is_nan() {
            true => None,
            false => builder.position(x, y),
        })
    }
}

#[derive(Clone, Copy)]
struct Format {
    is_little: bool,
    /// Numbers of a position beyond two.
    extra: usize,
}

/// Bytes written as hexadecimal digits, as PostGIS exports geometries.
pub(super) fn hexadecimal(text: &str) -> Option<Vec<u8>> {
    let text = text.trim();
    let is_wkb = text.len() >= 42
        && text.len().is_multiple_of(2)
        && (text.starts_with("00") || text.starts_with("01"));
    let digit = |byte: u8| (byte as char).to_digit(16).map(|digit| digit as u8);
    let pair = |pair: &[u8]| Some(digit(*pair.first()?)? << 4 | digit(*pair.get(1)?)?);
    is_wkb
        .then(|| text.as_bytes().chunks(2).map(pair).collect())
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(text: &str) -> Shape {
        of_wkt(text, Crs::Degrees).unwrap().finish().unwrap()
    }

    #[test]
    fn well_known_text_is_read() {
        assert_eq!(
            shape("POINT Z (67.2 36.7 5)").anchor(),
            LonLat::new(67.2, 36.7).unwrap()
        );
        assert_eq!(shape("LineString(1 2, 3 4)").lines[0].len(), 2);
        let polygons = shape("MULTIPOLYGON(((0 0,4 0,4 4,0 0),(1 1,2 1,2 2,1 1)),((5 5,6 5,6 6)))");
        assert_eq!(polygons.polygons.len(), 2);
        assert_eq!(polygons.polygons[0].len(), 2);
        assert_eq!(
            shape("GEOMETRYCOLLECTION(POINT(1 2),LINESTRING(1 2,3 4))")
                .points
                .len(),
            1
        );
        assert_eq!(shape("MULTIPOINT((1 2),(3 4))").points.len(), 2);
        let metres = shape("SRID=3857;POINT(7481997 4397000)").anchor();
        assert!((metres.lon() - 67.2119).abs() < 1e-3);
        assert!(of_wkt("Kabul (AF)", Crs::Degrees).is_none());
        let nested = "GEOMETRYCOLLECTION(".repeat(5000) + &")".repeat(5000);
        let _ = of_wkt(&nested, Crs::Degrees);
    }

    #[test]
    fn well_known_binary_is_read_and_hostile_counts_are_not_believed() {
        let point = hexadecimal("0101000020E6100000CDCCCCCCCCCC50409A99999999594240").unwrap();
        let at = of_wkb(&point, Crs::Degrees).finish().unwrap().anchor();
        assert!(
            (at.lon() - 67.2).abs() < 1e-9 && (at.lat() - 36.7).abs() < 1e-9,
            "{at:?}"
        );
        let mut claims = vec![1, 2, 0, 0, 0];
        claims.extend(u32::MAX.to_le_bytes());
        assert_eq!(of_wkb(&claims, Crs::Degrees).finish(), Err(NO_GEOMETRY));
    }
}
