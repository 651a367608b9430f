//! What the values of a place mean, whatever file they stand in: kinds, people, countries, positions
//! that cannot be meant.

use serde_json::Value;
use serde_json::value::RawValue;

use crate::basemap::Basemap;
use crate::gazetteer::entries::columns::{Columns, Given};
use crate::gazetteer::entries::field::Field;
use crate::gazetteer::{Gazetteer, family};
use geobrief_index::geo::{Bbox, LonLat};
use geobrief_index::geojson::{RawFeature, value_of};
use geobrief_index::kind::Kind;

/// Signs between other names in one text.
const BETWEEN_NAMES: [char; 4] = [';', '|', '\n', '\u{b7}'];

/// The properties of a feature by what they hold.
pub(super) struct Values<'f, 't> {
    pub(super) feature: &'f RawFeature<'t>,
    columns: Columns,
}

impl<'f, 't> Values<'f, 't> {
    pub(super) fn of(feature: &'f RawFeature<'t>) -> Self {
        let of_use = feature.properties.iter();
        let names: Vec<&str> = of_use
            .map(|(name, value)| if value.get() == "null" { "" } else { &**name })
            .collect();
        Self {
            columns: Columns::of(&names, &Given::new()),
            feature,
        }
    }

    pub(super) fn raw(&self, field: Field) -> Option<&'t RawValue> {
        let (_, raw) = self.feature.properties.get(self.columns.at(field)?)?;
        Some(raw)
    }

    /// The value as a text, whatever its type; empty where there is none.
    pub(super) fn text(&self, field: Field) -> String {
        let value = self.raw(field).and_then(value_of::<Value>);
        value.map_or_else(String::new, |value| value_text(&value))
    }

    /// The other names.
    pub(super) fn names(&self, name: &str) -> Vec<String> {
        let value = self.raw(Field::Aliases).and_then(value_of::<Value>);
        value.map_or_else(Vec::new, |value| other_names(&value, name))
    }
}

/// A JSON value as people write it: a list as its members, one after the other.
#[must_use]
pub fn value_text(value: &Value) -> String {
    match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        Value::Bool(true) => "yes".to_owned(),
        Value::Array(members) => {
            let texts = members
                .iter()
                .map(value_text)
                .filter(|text| !text.is_empty());
            texts.collect::<Vec<_>>().join("; ")
        }
        Value::Null | Value::Bool(false) | Value::Object(_) => String::new(),
    }
}

/// Other names from a list, or from a text with signs between them; each once.
#[must_use]
pub fn other_names(value: &Value, name: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let mut take = |text: &str| {
        let text = text.trim();
        if !text.is_empty() && text != name && !names.iter().any(|known| known == text) {
            names.push(text.to_owned());
        }
    };
    match value {
        // A member of a list is one name, whatever signs are in it.
        Value::Array(members) => members.iter().for_each(|member| take(&value_text(member))),
        other => names_of_text(&value_text(other)).for_each(&mut take),
    }
    names
}

/// The names of one text: between semicolons, bars or lines; else between commas.
fn names_of_text(text: &str) -> impl Iterator<Item = &str> {
    let has_signs = text.contains(BETWEEN_NAMES);
    text.split(move |c| match has_signs {
        true => BETWEEN_NAMES.contains(&c),
        false => c == ',' || c == '،' || c == '、',
    })
}

/// The family of a kind, and the word for it where that is another than the family's own.
#[must_use]
pub fn kind_of(word: &str) -> (Kind, String) {
    let word = word.trim();
    let kind = family(word).unwrap_or(Kind::Site);
    let plain = word.to_lowercase().replace([' ', '_'], "-");
    let is_own = word.is_empty() || plain == kind.word();
    (
        kind,
        if is_own {
            String::new()
        } else {
            word.to_owned()
        },
    )
}

/// A number of people: "1250", "1,250", "1 250", "1.250"; 0 for nothing, `None` for what is none.
#[must_use]
pub fn people(text: &str) -> Option<u32> {
    let text = text.trim();
    if text.is_empty() {
        return Some(0);
    }
    let number = text.parse::<f64>().ok();
    let parts = || text.split([',', ' ', '\'', '.', '\u{a0}', '\u{202f}']);
    let is_grouped = text.bytes().next().is_some_and(|b| b.is_ascii_digit())
        && parts().count() > 1
        && parts().all(|part| part.bytes().all(|b| b.is_ascii_digit()))
        && parts().skip(1).all(|part| part.len() == 3);
    let number = match is_grouped {
        true => parts().collect::<String>().parse::<f64>().ok(),
        false => number,
    };
    let number = number.filter(|people| people.is_finite() && *people >= 0.0)?;
    Some(number.min(f64::from(u32::MAX)) as u32)
}

pub(super) fn is_capitals(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Whether a place is taken by its word where its point is doubted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Author {
    /// A person: its id is one of geobrief's own, `user:…`.
    Person,
    /// A program, for all that is known.
    #[default]
    Program,
}

impl Author {
    /// Of a place with this id, as it is written.
    #[must_use]
    pub fn of_id(id: &str) -> Self {
        match id.trim().starts_with("user:") {
            true => Self::Person,
            false => Self::Program,
        }
    }
}

/// Why a point is hardly where the place is.
#[derive(Debug, Clone, PartialEq)]
pub enum Doubt {
    /// 0,0.
    NullIsland,
    /// Outside the country, and inside it the other way round.
    Swapped {
        /// Name of the country.
        country: String,
    },
    /// Far outside the country.
    Far {
        /// From the box around it.
        km: f64,
        /// Name of the country.
        country: String,
    },
}

/// Outside the box around a country by more than this a point is doubted.
const FAR_KM: f64 = 300.0;

impl Gazetteer {
    /// What speaks against a point, beside the country (ISO 3166-1) that its place is said to be in.
    #[must_use]
    pub fn doubt(&self, point: LonLat, country: &str, author: Author) -> Option<Doubt> {
        if point == LonLat::default() && author == Author::Program {
            return Some(Doubt::NullIsland);
        }
        let place = self.country_by_code(country)?;
        let bbox = widened(self.bbox(place)?);
        if bbox.contains(point) {
            return None;
        }
        let country = self.name(place).to_owned();
        let swapped = LonLat::new(point.lat(), point.lon());
        if swapped.is_some_and(|swapped| bbox.contains(swapped)) {
            return Some(Doubt::Swapped { country });
        }
        let (west, east) = match bbox.west <= bbox.east {
            true => (bbox.west.max(-180.0), bbox.east.min(180.0)),
            false => return None,
        };
        let nearest = LonLat::new(
            point.lon().clamp(west, east),
            point
                .lat()
                .clamp(bbox.south.max(-90.0), bbox.north.min(90.0)),
        )?;
        let km = nearest.distance_km(point);
        (km > FAR_KM).then_some(Doubt::Far { km, country })
    }

    /// Code of the country that a code or a name means.
    #[must_use]
    pub fn country_meant(&self, text: &str) -> Option<String> {
        let text = text.trim();
        let code = text.to_ascii_uppercase();
        if self.country_by_code(&code).is_some() {
            return Some(code);
        }
        if text.len() < 4 {
            return None;
        }
        let names = self.lookup(text).into_iter();
        let mut named_places = names.flat_map(|name| self.places_named(name));
        let is_country = |key| matches!(self.kind(key), Kind::Country | Kind::Territory);
        let country = named_places.find(|named| is_country(named.place))?;
        Some(self.country(country.place).to_owned())
    }

    /// Code of a division given by code or name; nothing when the country has none like that.
    #[must_use]
    pub fn division_named(&self, country: &str, admin1: &str) -> String {
        if admin1.is_empty() {
            return String::new();
        }
        let by_name = || {
            let names = self.lookup(admin1).into_iter();
            let mut named_places = names.flat_map(|name| self.places_named(name));
            named_places.find_map(|named| {
                let of_country = country.is_empty() || self.country(named.place) == country;
                let is_division = self.kind(named.place) == Kind::Admin1;
                (of_country && is_division).then_some(named.place)
            })
        };
        let by_code = self.by_code(admin1).filter(|_| admin1.len() > 2);
        let division = by_code.or_else(by_name);
        division.map_or_else(String::new, |division| self.code_of(division).to_owned())
    }

    /// Country and division of a point; the country that the file gives goes before.
    #[must_use]
    pub fn divisions_of(
        &self,
        point: LonLat,
        country: String,
        basemap: &Basemap,
    ) -> (String, String) {
        let (_, admin1) = self.divisions_at(point, basemap);
        let found = basemap.country_at(point).unwrap_or_default();
        if found.is_empty() || !country.is_empty() && country != found {
            return (country, String::new());
        }
        let code = |key| self.code_of(key).to_owned();
        (found.to_owned(), admin1.map_or_else(String::new, code))
    }
}

/// A degree around a country: harbours, islets and rough outlines belong to it.
fn widened(bbox: Bbox) -> Bbox {
    Bbox {
        west: bbox.west - 1.0,
        south: bbox.south - 1.0,
        east: bbox.east + 1.0,
        north: bbox.north + 1.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_people_are_read_as_people_write_them() {
        for (text, number) in [
            ("1250", Some(1250)),
            ("1,250", Some(1250)),
            ("1 250 000", Some(1_250_000)),
            ("1.250", Some(1250)),
            ("12.5", Some(12)),
            ("", Some(0)),
            ("about 40", None),
            ("-4", None),
        ] {
            assert_eq!(people(text), number, "{text}");
        }
    }

    #[test]
    fn other_names_are_lists_or_texts() {
        let names = |value: Value| other_names(&value, "A");
        assert_eq!(names(Value::from("B; C")), ["B", "C"]);
        assert_eq!(names(Value::from("B, C|D, E")), ["B, C", "D, E"]);
        assert_eq!(names(Value::from("B, C")), ["B", "C"]);
        assert_eq!(names(serde_json::json!(["B; C", 4, "A"])), ["B; C", "4"]);
    }
}
