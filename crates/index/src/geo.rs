//! Coordinates. Longitude comes first everywhere; only [`LonLat::to_leaflet`] swaps.

/// A point in WGS 84 degrees, longitude first (RFC 7946 § 3.1.1).
///
/// # Units
/// Degrees; longitude in -180..=180, latitude in -90..=90.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default)]
pub struct LonLat {
    lon: f64,
    lat: f64,
}

/// Mean Earth radius in kilometres (IUGG R1).
const EARTH_RADIUS_KM: f64 = 6371.0088;

/// Kilometres in a degree of a great circle, and so of latitude: π/180 of the mean Earth radius
/// (IUGG R1, 6371.0088 km) is 111.195 km, here rounded. Degrees of longitude are shorter by the
/// cosine of the latitude.
pub const KM_PER_DEGREE: f64 = 111.2;

impl LonLat {
    /// The point, or `None` when a value is out of range or not a number.
    #[must_use]
    pub fn new(lon: f64, lat: f64) -> Option<Self> {
        ((-180.0..=180.0).contains(&lon) && (-90.0..=90.0).contains(&lat))
            .then_some(Self { lon, lat })
    }

    /// Degrees east.
    #[must_use]
    pub fn lon(self) -> f64 {
        self.lon
    }

    /// Degrees north.
    #[must_use]
    pub fn lat(self) -> f64 {
        self.lat
    }

    /// `[lat, lng]`, the order Leaflet wants.
    #[must_use]
    pub fn to_leaflet(self) -> [f64; 2] {
        [self.lat, self.lon]
    }

    /// Great-circle distance (haversine).
    ///
    /// # Units
    /// Kilometres.
    #[must_use]
    pub fn distance_km(self, other: Self) -> f64 {
        let (lat1, lat2) = (self.lat.to_radians(), other.lat.to_radians());
        let dlon = (other.lon - self.lon).to_radians();
        let a = libm::sin((lat2 - lat1) / 2.0).powi(2)
            + libm::cos(lat1) * libm::cos(lat2) * libm::sin(dlon / 2.0).powi(2);
        2.0 * EARTH_RADIUS_KM * libm::asin(a.sqrt().min(1.0))
    }

    /// Direction in which the great circle to another point sets out.
    ///
    /// # Units
    /// Degrees clockwise from north, 0..360.
    #[must_use]
    pub fn bearing_to(self, other: Self) -> f64 {
        let (lat1, lat2) = (self.lat.to_radians(), other.lat.to_radians());
        let dlon = (other.lon - self.lon).to_radians();
        let ((sin1, cos1), (sin2, cos2)) = (libm::sincos(lat1), libm::sincos(lat2));
        let east = libm::sin(dlon) * cos2;
        let north = cos1 * sin2 - sin1 * cos2 * libm::cos(dlon);
        libm::atan2(east, north).to_degrees().rem_euclid(360.0)
    }
}

impl LonLat {
    /// Where a great circle arrives that sets out in a direction.
    ///
    /// # Units
    /// Bearing in degrees clockwise from north, distance in kilometres.
    #[must_use]
    pub fn destination(self, bearing: f64, km: f64) -> Self {
        let angle = km / EARTH_RADIUS_KM;
        let (sin_lat, cos_lat) = libm::sincos(self.lat.to_radians());
        let ((sin, cos), (east, north)) = (libm::sincos(angle), libm::sincos(bearing.to_radians()));
        let sin_reached = (sin_lat * cos + cos_lat * sin * north).clamp(-1.0, 1.0);
        let turned = libm::atan2(east * sin * cos_lat, cos - sin_lat * sin_reached);
        let lon = (self.lon + turned.to_degrees() + 180.0).rem_euclid(360.0) - 180.0;
        Self {
            lon,
            lat: libm::asin(sin_reached).to_degrees(),
        }
    }
}

/// The point of the compass nearest to a bearing in degrees: `N`, `NNE` … `NNW`.
#[must_use]
pub fn compass_point(bearing: f64) -> &'static str {
    const POINTS: [&str; 16] = [
        "N", "NNE", "NE", "ENE", "E", "ESE", "SE", "SSE", "S", "SSW", "SW", "WSW", "W", "WNW",
        "NW", "NNW",
    ];
    let sixteenths = (bearing / 22.5).round().rem_euclid(16.0);
    POINTS[sixteenths as usize % POINTS.len()]
}

/// A box `[west, south, east, north]` in degrees (RFC 7946 § 5). `west > east` means that it
/// crosses the antimeridian (§ 5.2).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bbox {
    /// Western edge, degrees east.
    pub west: f64,
    /// Southern edge, degrees north.
    pub south: f64,
    /// Eastern edge, degrees east.
    pub east: f64,
    /// Northern edge, degrees north.
    pub north: f64,
}

impl Bbox {
    /// Width in degrees, across the antimeridian when it must.
    #[must_use]
    pub fn width(self) -> f64 {
        if self.west <= self.east {
            self.east - self.west
        } else {
            self.east - self.west + 360.0
        }
    }

    /// Height in degrees.
    #[must_use]
    pub fn height(self) -> f64 {
        self.north - self.south
    }

    /// The middle of the box.
    #[must_use]
    pub fn centre(self) -> LonLat {
        let lon = self.west + self.width() / 2.0;
        let lon = if lon > 180.0 { lon - 360.0 } else { lon };
        LonLat {
            lon,
            lat: self.south + self.height() / 2.0,
        }
    }

    /// Whether the point lies in the box or on its edge.
    #[must_use]
    pub fn contains(self, point: LonLat) -> bool {
        let in_width = if self.west <= self.east {
            (self.west..=self.east).contains(&point.lon)
        } else {
            point.lon >= self.west || point.lon <= self.east
        };
        in_width && (self.south..=self.north).contains(&point.lat)
    }
}

/// A position on a drawn map: `[longitude, latitude]` in degrees. Longitudes are continuous over
/// the map and may leave -180..=180, so that a map across the antimeridian is one piece.
pub type Position = [f64; 2];

impl From<LonLat> for Position {
    fn from(point: LonLat) -> Self {
        [point.lon(), point.lat()]
    }
}

/// A line of positions.
pub type Line = Vec<Position>;

/// A polygon: outer ring first, then holes; rings are closed implicitly (the first position is
/// not repeated).
pub type Polygon = Vec<Line>;

/// A box of a drawn map, in its continuous degrees: `west <= east` always.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Frame {
    /// Degrees east, continuous.
    pub west: f64,
    /// Degrees north.
    pub south: f64,
    /// Degrees east, continuous.
    pub east: f64,
    /// Degrees north.
    pub north: f64,
}

impl Frame {
    /// The same box on the globe, in degrees between 180 W and 180 E: whole turns off, and the whole world
    /// when it is as wide.
    #[must_use]
    pub fn bbox(self) -> Bbox {
        let wrapped = |lon: f64| (lon + 180.0).rem_euclid(360.0) - 180.0;
        let (west, east) = if self.width() >= 360.0 {
            (-180.0, 180.0)
        } else {
            (wrapped(self.west), wrapped(self.east))
        };
        Bbox {
            west,
            south: self.south,
            east,
            north: self.north,
        }
    }

    /// The box around positions; all zero without any.
    #[must_use]
    pub fn around<'a>(positions: impl IntoIterator<Item = &'a Position>) -> Self {
        let boxes = positions.into_iter().map(|&[x, y]| Self {
            west: x,
            south: y,
            east: x,
            north: y,
        });
        boxes.reduce(Self::union).unwrap_or_default()
    }

    /// The box around both.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self {
            west: self.west.min(other.west),
            south: self.south.min(other.south),
            east: self.east.max(other.east),
            north: self.north.max(other.north),
        }
    }

    /// The box in both, when they touch.
    #[must_use]
    pub fn intersection(self, other: Self) -> Option<Self> {
        let common = Self {
            west: self.west.max(other.west),
            south: self.south.max(other.south),
            east: self.east.min(other.east),
            north: self.north.min(other.north),
        };
        (common.west <= common.east && common.south <= common.north).then_some(common)
    }

    /// Degrees of longitude.
    #[must_use]
    pub fn width(self) -> f64 {
        self.east - self.west
    }

    /// Degrees of latitude.
    #[must_use]
    pub fn height(self) -> f64 {
        self.north - self.south
    }

    /// Square degrees.
    #[must_use]
    pub fn area(self) -> f64 {
        self.width() * self.height()
    }

    /// Whether the position lies in the box or on its edge.
    #[must_use]
    pub fn has(self, [x, y]: Position) -> bool {
        (self.west..=self.east).contains(&x) && (self.south..=self.north).contains(&y)
    }

    /// Whether the other box lies wholly in this one.
    #[must_use]
    pub fn covers(self, other: Self) -> bool {
        self.has([other.west, other.south]) && self.has([other.east, other.north])
    }

    /// The same box so many degrees further east.
    #[must_use]
    pub fn shifted(self, degrees: f64) -> Self {
        Self {
            west: self.west + degrees,
            east: self.east + degrees,
            ..self
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(lon: f64, lat: f64) -> LonLat {
        LonLat::new(lon, lat).unwrap()
    }

    #[test]
    fn a_destination_lies_in_its_direction_at_its_distance() {
        for (lon, lat) in [(42.95, 14.8), (179.9, -17.0), (-3.2, 78.0)] {
            let from = LonLat::new(lon, lat).unwrap();
            for bearing in [0.0, 45.0, 135.0, 270.0, 337.5] {
                let to = from.destination(bearing, 111.0);
                assert!((from.distance_km(to) - 111.0).abs() < 1e-6, "{to:?}");
                let turn = (from.bearing_to(to) - bearing + 540.0).rem_euclid(360.0) - 180.0;
                assert!(turn.abs() < 1e-6, "{to:?}");
                assert!(LonLat::new(to.lon(), to.lat()).is_some());
            }
        }
    }

    #[test]
    fn points_out_of_range_do_not_exist() {
        assert!(LonLat::new(181.0, 0.0).is_none());
        assert!(LonLat::new(0.0, -90.1).is_none());
        assert!(LonLat::new(f64::NAN, 0.0).is_none());
    }

    #[test]
    fn distances_match_known_ones() {
        let (kabul, moscow) = (at(69.172, 34.528), at(37.618, 55.752));
        assert!((kabul.distance_km(moscow) - 3360.0).abs() < 30.0);
        assert!(at(179.9, 0.0).distance_km(at(-179.9, 0.0)) < 23.0);
    }

    #[test]
    fn a_box_may_cross_the_antimeridian() {
        let fiji = Bbox {
            west: 177.0,
            south: -19.0,
            east: -178.0,
            north: -16.0,
        };
        assert!(fiji.contains(at(179.0, -17.0)) && fiji.contains(at(-179.0, -17.0)));
        assert!(!fiji.contains(at(0.0, -17.0)));
        assert!((fiji.width() - 5.0).abs() < 1e-9);
    }
}
