//! The gazetteer: by name, and by position.

use super::data::Engine;
use super::failure::Failure;
use super::task::{At, Search};
use super::{Outcome, Reply};
use crate::coordinates;
use crate::gazetteer::{Gazetteer, Kind, PlaceKey};
use crate::geo::compass_point;
use serde::Serialize;

/// A place that was found.
#[derive(Debug, Serialize)]
struct Found {
    id: String,
    name: String,
    /// What it is: "town".
    kind: String,
    division: String,
    country: String,
    /// Degrees; historical places have none.
    #[serde(skip_serializing_if = "Option::is_none")]
    lat: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lon: Option<f64>,
    population: u32,
    /// Whether it is one's own.
    own: bool,
}

impl Found {
    fn of(key: PlaceKey, gazetteer: &Gazetteer) -> Self {
        let place = gazetteer.place(key);
        let country = gazetteer.country_by_code(place.country);
        let has_position = place.kind != Kind::Historical;
        let country = country.filter(|of| *of != key);
        Self {
            name: place.name.to_owned(),
            kind: place.kind_word.to_owned(),
            division: place.admin1_name.to_owned(),
            country: country.map_or_else(String::new, |key| gazetteer.name(key).to_owned()),
            lat: has_position.then(|| place.point.lat()),
            lon: has_position.then(|| place.point.lon()),
            population: place.population,
            own: gazetteer.is_users(key),
            id: place.id,
        }
    }
}

#[derive(Debug, Serialize)]
struct Hits {
    places: Vec<Found>,
}

/// What is at a position.
#[derive(Debug, Serialize)]
struct There {
    lat: f64,
    lon: f64,
    country: String,
    division: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    town: Option<Town>,
}

/// The nearest town.
#[derive(Debug, Serialize)]
struct Town {
    name: String,
    km: f64,
    /// Where the position lies seen from it: "NNE".
    compass: &'static str,
}

impl Engine {
    pub(super) fn search(&self, wanted: &Search) -> Outcome {
        let gazetteer = self.with_own(&wanted.places)?.gazetteer;
        let hits = gazetteer.search(&wanted.query, wanted.limit);
        let places = hits.iter().map(|hit| Found::of(hit.place, &gazetteer));
        Reply::of(&Hits {
            places: places.collect(),
        })
    }

    pub(super) fn at(&self, wanted: &At) -> Outcome {
        let point = coordinates::parse(&wanted.position).map_err(Failure::value)?;
        let gazetteer = self.gazetteer();
        let basemap = self.geodata(&gazetteer).basemap;
        let around = gazetteer.surroundings(point, basemap, 1);
        let name_of = |key: Option<PlaceKey>| key.map_or("", |key| gazetteer.name(key)).to_owned();
        let town = around.towns.first().map(|near| Town {
            name: gazetteer.name(near.place).to_owned(),
            km: (near.km * 10.0).round() / 10.0,
            compass: compass_point(gazetteer.point(near.place).bearing_to(point)),
        });
        Reply::of(&There {
            lat: point.lat(),
            lon: point.lon(),
            country: name_of(around.country),
            division: name_of(around.admin1),
            town,
        })
    }
}
