//! Turns the bundled layers into records. Runs in the build script.

use std::collections::BTreeMap;

use crate::geo::{Bbox, KM_PER_DEGREE, LonLat};
use crate::geojson::problem::{Located, Problem};
use crate::geojson::shape::Shape;
use crate::geojson::{GeoJsonText, RawFeature, value_of};
use crate::kind::{FeatureClass, Kind};
use crate::places::importance::importance;
use crate::places::record::{DemonymRecord, PlaceRecord, Trust};
use crate::places::seat::Seat;

/// All bundled layers.
#[derive(Debug, Default)]
pub struct Layers {
    /// Places of all layers.
    pub places: Vec<PlaceRecord>,
    /// Words for peoples.
    pub demonyms: Vec<DemonymRecord>,
}

impl Layers {
    /// Adds a layer of places.
    ///
    /// # Errors
    /// The first feature that does not follow the schema of `geodata/README.md`.
    pub fn add_places(&mut self, text: &str) -> Result<(), Located> {
        let text = GeoJsonText::new(text);
        for feature in text.features()? {
            self.places.push(place(&feature)?);
        }
        Ok(())
    }

    /// Adds the layer of demonyms.
    ///
    /// # Errors
    /// The first feature that has no name or no place.
    pub fn add_demonyms(&mut self, text: &str) -> Result<(), Located> {
        let text = GeoJsonText::new(text);
        for feature in text.features()? {
            self.demonyms.push(DemonymRecord {
                name: required(&feature, "name")?,
                plural: feature.text("plural")?,
                aliases: feature.texts("aliases")?,
                place: required(&feature, "place")?,
            });
        }
        Ok(())
    }

    /// Gives every place its prior. A division counts as many people as its towns, where the
    /// layer does not say.
    pub fn weigh(&mut self) {
        let mut people = BTreeMap::<String, u32>::new();
        for town in self.places.iter().filter(|place| is_town(place.kind)) {
            let sum = people.entry(town.division.clone()).or_default();
            *sum = sum.saturating_add(town.population);
        }
        for place in &mut self.places {
            let in_towns = place.codes.iter().filter_map(|code| people.get(code)).max();
            let population = place.population.max(in_towns.copied().unwrap_or(0));
            let seat = Seat::of_code(&place.capital_of);
            let prior = importance(place.kind, population, extent_km(place), seat);
            place.importance = place.importance.max(prior);
        }
    }
}

/// The prior of an airport with flights all over the world: known by its bare name, "Heathrow".
const HUB: f32 = 0.55;

/// The prior of a place that was chosen by hand because the news name it: more than a village's.
const IN_THE_NEWS: f32 = 0.42;

/// The prior of a place that a layer holds for what it is in the news, 0 for all others.
fn importance_of_selection(feature: &RawFeature) -> Result<f32, Located> {
    if feature.text("type")? == "Hub" {
        return Ok(HUB);
    }
    let is_verified = !feature.text("source")?.is_empty();
    let is_unverified: Option<bool> = feature.typed("unverified", "true or false")?;
    Ok(match is_verified || is_unverified == Some(true) {
        true => IN_THE_NEWS,
        false => 0.0,
    })
}

/// Half the size of a place: its radius, or half the diagonal of its box.
fn extent_km(place: &PlaceRecord) -> f32 {
    let half_diagonal = |bbox: Bbox| {
        let narrowing = libm::cos(((bbox.south + bbox.north) / 2.0).to_radians());
        libm::hypot(bbox.width() * narrowing, bbox.height()) / 2.0 * KM_PER_DEGREE
    };
    place
        .bbox
        .map_or(place.radius_km, |bbox| half_diagonal(bbox) as f32)
}

fn is_town(kind: Kind) -> bool {
    matches!(kind, Kind::City | Kind::Town | Kind::Village)
}

fn place(feature: &RawFeature) -> Result<PlaceRecord, Located> {
    let kind: String = required(feature, "kind")?;
    let kind = Kind::from_word(&kind).ok_or_else(|| {
        let problem = Problem::UnknownKind {
            found: kind,
            nearest: None,
        };
        feature.fail(feature.value, problem)
    })?;
    let shape = match feature.geometry {
        Some(_) => Shape::of(feature)?,
        None => Shape::default(),
    };
    let (point, label) = points(feature, &shape)?;
    let (codes, division) = codes(feature, kind)?;
    Ok(PlaceRecord {
        id: id(feature)?,
        name: required(feature, "name")?,
        aliases: feature.texts("aliases")?,
        abbreviations: feature.texts("abbr")?,
        kind,
        kind_word: String::new(),
        country: feature.text("country")?,
        division,
        codes,
        capital_of: feature.text("capital_of")?,
        point,
        label,
        bbox: shape.bbox(),
        radius_km: feature.typed("radius_km", "a number")?.unwrap_or(0.0),
        population: feature.typed("population", "a whole number")?.unwrap_or(0),
        importance: importance_of_selection(feature)?,
        note: feature.text("note")?,
        source: String::new(),
        outline: String::new(),
        position: match feature.typed("unverified", "true or false")? {
            Some(true) => Trust::Unverified,
            _ => Trust::Published,
        },
    })
}

/// Reference point and, where it differs, label point.
fn points(feature: &RawFeature, shape: &Shape) -> Result<(LonLat, Option<LonLat>), Located> {
    let read = |name| -> Result<Option<LonLat>, Located> {
        let degrees: Option<[f64; 2]> = feature.typed(name, "a position")?;
        Ok(degrees.and_then(|[lon, lat]| LonLat::new(lon, lat)))
    };
    let label = read("label")?;
    let point = read("point")?
        .or_else(|| shape.points.first().copied())
        .or(label);
    match point {
        Some(point) => Ok((point, label.filter(|&label| label != point))),
        None if feature.geometry.is_none() => Ok((LonLat::default(), None)),
        None => Err(feature.fail(feature.value, Problem::MissingGeometry)),
    }
}

/// Codes by which other layers refer to a country or division, and the code of the first-order
/// division that holds the place; a division does not hold itself.
fn codes(feature: &RawFeature, kind: Kind) -> Result<(Vec<String>, String), Located> {
    let (own, division) = (feature.text("code")?, feature.text("admin1")?);
    let is_first_order = kind == Kind::Admin1 || own == division;
    let mut codes = match kind.class() {
        FeatureClass::Country => vec![feature.text("country")?],
        FeatureClass::AdminRegion if is_first_order => vec![own.clone(), feature.text("iso")?],
        _ => Vec::new(),
    };
    codes.retain(|code| !code.is_empty());
    let holder = if own == division {
        String::new()
    } else {
        division
    };
    Ok((codes, holder))
}

fn id(feature: &RawFeature) -> Result<String, Located> {
    let wrong = || feature.fail(feature.value, Problem::wrong_type("id", "a text"));
    feature.id.and_then(value_of).ok_or_else(wrong)
}

fn required(feature: &RawFeature, name: &'static str) -> Result<String, Located> {
    let text = feature.text(name)?;
    if text.is_empty() {
        return Err(feature.fail(feature.value, Problem::wrong_type(name, "given")));
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PROVINCE: &str = r#"{"type":"Feature","id":"gn:1147745","properties":{"name":"Badakhshan","kind":"admin1","country":"AF","admin1":"AF.01","code":"AF.01","iso":"AF-BDS","abbr":["Bdn."],"point":[71,36.75],"label":[71.25,36.5]},"geometry":{"type":"Polygon","coordinates":[[[70,35],[75,35],[75,38],[70,35]]]}}"#;
    const TOWN: &str = r#"{"type":"Feature","id":"gn:1142170","properties":{"name":"Fayzabad","aliases":["Faizabad"],"kind":"city","country":"AF","admin1":"AF.01","population":44421,"capital_of":"AF.01"},"geometry":{"type":"Point","coordinates":[70.58,37.116]}}"#;

    fn layers(features: &[&str]) -> Result<Layers, Located> {
        let features = features.join(",\n");
        let mut layers = Layers::default();
        layers.add_places(&format!(
            r#"{{"type":"FeatureCollection","features":[{}{features}{}]}}"#,
            "\n", "\n"
        ))?;
        layers.weigh();
        Ok(layers)
    }

    #[test]
    fn a_division_is_named_by_its_codes_and_lies_in_none() {
        let province = layers(&[PROVINCE]).unwrap().places.remove(0);
        assert_eq!(
            (&*province.division, &*province.codes),
            ("", &["AF.01".to_owned(), "AF-BDS".to_owned()][..])
        );
        assert_eq!(
            (province.point.lon(), province.label.unwrap().lon()),
            (71.0, 71.25)
        );
        assert_eq!(
            (province.bbox.unwrap().east, province.abbreviations.len()),
            (75.0, 1)
        );
    }

    #[test]
    fn a_town_lies_in_its_division_and_weighs_for_it() {
        let alone = layers(&[PROVINCE]).unwrap().places.remove(0);
        let both = layers(&[PROVINCE, TOWN]).unwrap().places;
        assert_eq!(
            (&*both[1].division, &*both[1].capital_of),
            ("AF.01", "AF.01")
        );
        assert!(both[0].importance > alone.importance);
        assert_eq!(both[0].population, 0);
    }

    #[test]
    fn a_demonym_names_its_place() {
        let mut layers = Layers::default();
        layers
            .add_demonyms(
                r#"{"type":"Feature","id":"gb:demonym-afghan","properties":{"name":"Afghan","plural":"Afghans","kind":"demonym","place":"gn:1149361"},"geometry":null}"#,
            )
            .unwrap();
        let afghan = &layers.demonyms[0];
        assert_eq!((&*afghan.plural, &*afghan.place), ("Afghans", "gn:1149361"));
    }

    #[test]
    fn a_feature_without_name_or_of_no_known_kind_is_shown_where_it_is() {
        let path = std::path::Path::new("geodata/x.geojson");
        for (broken, problem) in [
            (
                TOWN.replace("city", "metropolis"),
                "geodata/x.geojson:3:1: feature 2: unknown kind `metropolis`",
            ),
            (
                TOWN.replace("Fayzabad", ""),
                "geodata/x.geojson:3:1: feature 2: `name` is not given",
            ),
        ] {
            let error = layers(&[PROVINCE, &broken])
                .unwrap_err()
                .in_file(path)
                .to_string();
            assert!(error.starts_with(problem), "{error}");
        }
    }
}
