//! Coordinate reference systems of files: degrees are taken as they are, web Mercator and UTM are
//! converted, all others are named and refused.

use crate::coordinates::{utm_point, web_mercator_point};
use crate::geo::LonLat;

/// How a source counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Crs {
    /// Longitude and latitude in degrees: WGS 84, and those that lie within two metres of it.
    #[default]
    Degrees,
    /// Metres of the web's maps, EPSG:3857.
    WebMercator,
    /// Metres of a UTM zone, north or south of the equator.
    Utm {
        /// 1 to 60.
        zone: u32,
        /// North of the equator.
        is_north: bool,
    },
}

/// A system that is not converted, as the source names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct UnknownCrs(pub(super) String);

impl Crs {
    /// By an EPSG number.
    pub(super) fn of_number(number: u32) -> Result<Self, UnknownCrs> {
        Ok(match number {
            // WGS 84 and its like in two and three dimensions, ETRS89, NAD83, GDA2020, JGD2011.
            4326 | 4979 | 4258 | 4269 | 4019 | 4167 | 4283 | 7844 | 6668 | 4612 | 84 => {
                Self::Degrees
            }
            3857 | 3785 | 900_913 | 102_100 | 102_113 => Self::WebMercator,
            32_601..=32_660 => Self::utm(number - 32_600, true),
            32_701..=32_760 => Self::utm(number - 32_700, false),
            // ETRS89 and NAD83 lie within two metres of WGS 84.
            25_828..=25_838 => Self::utm(number - 25_800, true),
            26_901..=26_923 => Self::utm(number - 26_900, true),
            _ => return Err(UnknownCrs(format!("EPSG:{number}"))),
        })
    }

    fn utm(zone: u32, is_north: bool) -> Self {
        Self::Utm { zone, is_north }
    }

    /// By a name: `EPSG:3857`, `urn:ogc:def:crs:OGC:1.3:CRS84`, "WGS 84 / UTM zone 42N".
    pub(super) fn of_name(name: &str) -> Result<Self, UnknownCrs> {
        let name = name.trim();
        let upper = name.to_ascii_uppercase();
        if name.is_empty() || upper.ends_with("CRS84") || upper.ends_with("CRS84H") {
            return Ok(Self::Degrees);
        }
        if upper.contains("EPSG") || name.bytes().all(|byte| byte.is_ascii_digit()) {
            let digits = name.rsplit(|c: char| !c.is_ascii_digit()).next();
            let number = digits.and_then(|digits| digits.parse().ok());
            return number.map_or_else(|| Err(UnknownCrs(name.to_owned())), Self::of_number);
        }
        Self::of_words(name)
    }

    /// By well-known text, as `.prj` files have it: its first quoted name says what it is.
    pub(super) fn of_wkt(text: &str) -> Result<Self, UnknownCrs> {
        let text = text.trim();
        let name = text.split('"').nth(1).unwrap_or_default();
        let is_geographic = text.get(..6).is_some_and(|start| {
            start.eq_ignore_ascii_case("GEOGCS") || start.eq_ignore_ascii_case("GEOGCR")
        });
        if text.is_empty() || is_geographic && is_near_wgs84(name) {
            return Ok(Self::Degrees);
        }
        Self::of_words(name)
    }

    fn of_words(name: &str) -> Result<Self, UnknownCrs> {
        let unknown = || UnknownCrs(name.to_owned());
        let words = name.to_ascii_lowercase().replace(['_', '/', '-'], " ");
        let squeezed: String = words.split_whitespace().collect();
        if squeezed.contains("mercatorauxiliarysphere") || squeezed.contains("pseudomercator") {
            return Ok(Self::WebMercator);
        }
        if let Some((before, zone)) = squeezed.split_once("utmzone") {
            let digits = zone
                .find(|c: char| !c.is_ascii_digit())
                .unwrap_or(zone.len());
            let number = zone.get(..digits).and_then(|digits| digits.parse().ok());
            let number = number
                .filter(|zone| (1..=60).contains(zone))
                .ok_or_else(unknown)?;
            if !is_near_wgs84(before) {
                return Err(unknown());
            }
            return match zone.get(digits..) {
                Some("n") => Ok(Self::utm(number, true)),
                Some("s") => Ok(Self::utm(number, false)),
                _ => Err(unknown()),
            };
        }
        let is_geographic = squeezed.starts_with("gcs") || !squeezed.contains("zone");
        match is_geographic && is_near_wgs84(name) {
            true => Ok(Self::Degrees),
            false => Err(unknown()),
        }
    }

    /// A position in degrees; `None` for one that does not exist.
    pub(super) fn point(self, x: f64, y: f64) -> Option<LonLat> {
        match self {
            Self::Degrees => LonLat::new(x, y),
            Self::WebMercator => web_mercator_point(x, y),
            Self::Utm { zone, is_north } => utm_point(zone, is_north, x, y),
        }
    }
}

fn is_near_wgs84(name: &str) -> bool {
    let squeezed = name.to_ascii_lowercase().replace(['_', ' ', '/', '-'], "");
    let known = [
        "wgs84",
        "wgs1984",
        "etrs89",
        "etrs1989",
        "nad83",
        "northamerican1983",
    ];
    known.iter().any(|known| squeezed.contains(known))
}

impl UnknownCrs {
    /// What it is, and what to do.
    pub(super) fn problem(&self) -> String {
        format!(
            "the coordinates are not degrees but those of {}, which is not converted; save it as \
             EPSG:4326 (WGS 84): ogr2ogr -t_srs EPSG:4326 NEW OLD",
            self.0
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn systems_are_known_by_number_name_and_text() {
        let utm = Crs::Utm {
            zone: 42,
            is_north: true,
        };
        for (name, crs) in [
            ("urn:ogc:def:crs:OGC:1.3:CRS84", Crs::Degrees),
            ("urn:ogc:def:crs:EPSG::3857", Crs::WebMercator),
            ("EPSG:32642", utm),
            ("WGS 84 / UTM zone 42N", utm),
            ("4326", Crs::Degrees),
        ] {
            assert_eq!(Crs::of_name(name), Ok(crs), "{name}");
        }
        let prj = r#"PROJCS["WGS_1984_UTM_Zone_42N",GEOGCS["GCS_WGS_1984"]]"#;
        assert_eq!(Crs::of_wkt(prj), Ok(utm));
        let prj = r#"GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984"]]"#;
        assert_eq!(Crs::of_wkt(prj), Ok(Crs::Degrees));
        let prj = r#"PROJCS["OSGB_1936_British_National_Grid",GEOGCS["GCS_OSGB_1936"]]"#;
        assert!(Crs::of_wkt(prj).unwrap_err().problem().contains("British"));
        assert_eq!(
            Crs::of_name("EPSG:2056"),
            Err(UnknownCrs("EPSG:2056".into()))
        );
    }

    /// The degrees are those of `gdaltransform -s_srs EPSG:… -t_srs EPSG:4326` (GDAL 3.6, PROJ 9.1).
    #[test]
    fn metres_become_the_degrees_of_gdal() {
        for (crs, x, y, lon, lat) in GDAL {
            let point = crs.point(x, y).unwrap();
            assert!(
                (point.lon() - lon).abs() < 1e-6 && (point.lat() - lat).abs() < 1e-6,
                "{x} {y}: {point:?}"
            );
        }
    }

    const fn utm(zone: u32, is_north: bool) -> Crs {
        Crs::Utm { zone, is_north }
    }

    const GDAL: [(Crs, f64, f64, f64, f64); 5] = [
        (
            Crs::WebMercator,
            7_481_997.0,
            4_397_000.0,
            67.211_922_608_364,
            36.697_315_271_135,
        ),
        (
            Crs::WebMercator,
            -20_037_508.0,
            -15_000_000.0,
            -179.999_996_920_672,
            -79.123_754_835_074,
        ),
        (
            utm(42, true),
            340_294.0,
            4_063_859.0,
            67.211_989_130_007,
            36.706_995_457_724,
        ),
        (
            utm(19, false),
            500_123.0,
            7_000_456.0,
            -68.998_758_968_582,
            -27.118_352_667_032,
        ),
        (
            utm(32, true),
            691_000.0,
            5_334_000.0,
            11.567_052_874_164,
            48.130_570_417_288,
        ),
    ];
}
