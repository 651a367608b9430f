//! Positions that stand in the properties of a feature: in two of them, with letters for the hemispheres in
//! others, as easting and northing of a zone, in one text of any form, or in an address of a map.

use serde_json::Value;

use super::crs::Crs;
use super::geometry::{self, Builder};
use super::links;
use super::sink::Reason;
use crate::coordinates;
use crate::gazetteer::{Shape, value_text};
use crate::geo::LonLat;

const NO_NUMBER: Reason = "latitude or longitude is no number";
/// Letters of the longest text that is looked at for a position.
const LONGEST_POSITION: usize = 80;

/// What may say where a feature is.
pub(super) struct Written<'p> {
    pub(super) properties: &'p [(String, Value)],
    /// What stands where the latitude should, and the longitude; or nothing.
    pub(super) lat: String,
    pub(super) lon: String,
    /// What stands where both should.
    pub(super) position: Option<&'p Value>,
    pub(super) crs: Crs,
}

impl Written<'_> {
    /// The position, and why it is none; nothing where there is not anything like one.
    pub(super) fn position(&self) -> Option<Result<Shape, Reason>> {
        if let Some(point) = self.in_zone() {
            return Some(Ok(at(point)));
        }
        if !self.lat.is_empty() || !self.lon.is_empty() {
            return Some(self.pair());
        }
        let position = self.position.map(|value| match value {
            Value::Object(_) => of_geometry(value, self.crs),
            value => in_text(&value_text(value), self.crs, Surely::No),
        });
        let mut cells = self.properties.iter().map(|(_, value)| value);
        let any = || cells.find_map(|value| in_text(value.as_str()?, self.crs, Surely::Yes));
        position.flatten().or_else(any)
    }

    fn pair(&self) -> Result<Shape, Reason> {
        let number = |text: &str| {
            let text = text.trim_end_matches('°').trim();
            // A decimal comma, and the sign that typesetters take for a minus.
            let text = text.replacen(',', ".", 1).replacen('\u{2212}', "-", 1);
            text.parse::<f64>().ok()
        };
        let numbers = number(&self.lat).zip(number(&self.lon));
        if let Some((lat, lon)) = numbers {
            let mut builder = Builder::new(self.crs);
            let lat = self.turned(lat, "lat", ["N", "S"]);
            let lon = self.turned(lon, "lon", ["E", "W"]);
            let point = builder.position(lon, lat);
            builder.point(point);
            return builder.finish();
        }
        // "36°42'25\"N" and "67°12'43\"E"
        let (lat, lon) = (&self.lat, &self.lon);
        let point = coordinates::parse(&format!("{lat}, {lon}"));
        let point = point.or_else(|_| coordinates::parse(&format!("{lat} {lon}")));
        Ok(at(point.ok().ok_or(NO_NUMBER)?))
    }

    /// Degrees with the sign of their hemisphere, where a property of its own says it in a letter:
    /// `lat_dir`, `N/S`, `lon hemisphere`.
    fn turned(&self, degrees: f64, axis: &str, letters: [&str; 2]) -> f64 {
        let [positive, negative] = letters;
        let both = format!("{positive}{negative}").to_lowercase();
        let says = self.properties.iter().find_map(|(name, value)| {
            let name: String = name.chars().filter(|c| c.is_alphabetic()).collect();
            let name = name.to_lowercase();
            let is_of_axis = name.starts_with(axis) || name == both;
            let letter = value.as_str()?.trim().to_uppercase();
            (is_of_axis && letters.contains(&letter.as_str())).then_some(letter)
        });
        match says {
            Some(letter) if letter == negative => -degrees.abs(),
            _ => degrees,
        }
    }

    /// Easting and northing with the zone of UTM in a property of its own.
    fn in_zone(&self) -> Option<LonLat> {
        let of = |wanted: &str| {
            let mut properties = self.properties.iter();
            let (_, value) = properties.find(|(name, _)| name.to_lowercase().contains(wanted))?;
            Some(value_text(value)).filter(|text| !text.trim().is_empty())
        };
        let (zone, easting, northing) = (of("zone")?, of("easting")?, of("northing")?);
        let zone = zone.trim().replace(' ', "");
        let digits = zone.find(|c: char| !c.is_ascii_digit());
        let (number, letter) = zone.split_at(digits.filter(|at| *at > 0)?);
        coordinates::parse(&format!("{number}{letter} {easting} {northing}")).ok()
    }
}

/// How sure a text must be a position.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Surely {
    Yes,
    No,
}

fn of_geometry(value: &Value, crs: Crs) -> Option<Result<Shape, Reason>> {
    if value["type"].is_string() {
        let mut builder = Builder::new(crs);
        builder.geojson(value);
        return Some(builder.finish());
    }
    let degrees = |names: [&str; 4]| {
        let found = names
            .iter()
            .map(|name| &value[*name])
            .find(|value| !value.is_null())?;
        found
            .as_f64()
            .or_else(|| found.as_str()?.trim().parse().ok())
    };
    let lat = degrees(["lat", "latitude", "Latitude", "y"])?;
    let lon = degrees(["lon", "lng", "longitude", "Longitude"])?;
    LonLat::new(lon, lat).map(|point| Ok(at(point)))
}

/// A position in one text, in any form.
fn in_text(text: &str, crs: Crs, surely: Surely) -> Option<Result<Shape, Reason>> {
    let text = text.trim();
    if let Some(point) = links::position(text) {
        return Some(Ok(at(point)));
    }
    if let Some(builder) = geometry::of_wkt(text, crs) {
        return Some(builder.finish());
    }
    if let Some(bytes) = geometry::hexadecimal(text) {
        return Some(geometry::of_wkb(&bytes, crs).finish());
    }
    if text.starts_with('{') && text.contains("\"coordinates\"") {
        return of_geometry(&serde_json::from_str(text).ok()?, crs);
    }
    if text.is_empty() || text.chars().count() > LONGEST_POSITION {
        return None;
    }
    let text = text
        .strip_prefix("geo:")
        .unwrap_or(text)
        .trim_matches(['(', ')', '[', ']']);
    let point = coordinates::parse(text).ok()?;
    let is_sure = surely == Surely::No || is_surely_position(text);
    is_sure.then(|| Ok(at(point)))
}

/// Two bare numbers may be anything; two with decimals, or with letters, are a position.
fn is_surely_position(text: &str) -> bool {
    use coordinates::{Bare, Form};
    match coordinates::leading(text).map(|reading| reading.form) {
        Ok(Form::Bare(Bare {
            decimals,
            is_marked,
            ..
        })) => decimals > 1 || is_marked,
        Ok(Form::Lettered { is_exact }) => is_exact,
        Ok(Form::Mgrs { digits }) => digits > 5,
        Ok(Form::Utm { .. } | Form::PlusCode) => true,
        Err(_) => text.len() > 9,
    }
}

fn at(point: LonLat) -> Shape {
    Shape {
        points: vec![point],
        ..Shape::default()
    }
}
