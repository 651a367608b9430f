//! What is known about one place, for `show` and for programs.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;

use crate::cli::columns;
use crate::gazetteer::{Gazetteer, Kind, NameKind, Place, PlaceKey, UserEntry};

/// One place. Members without a value are left out.
#[derive(Debug, Serialize)]
pub(super) struct Card {
    id: String,
    name: String,
    kind: String,
    /// The family that a word of the user's belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    family: Option<&'static str>,
    #[serde(skip_serializing_if = "String::is_empty")]
    country: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    admin1: String,
    /// Historical places have no position.
    #[serde(skip_serializing_if = "Option::is_none")]
    lat: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lon: Option<f64>,
    /// West, south, east, north.
    #[serde(skip_serializing_if = "Option::is_none")]
    bbox: Option<[f64; 4]>,
    #[serde(skip_serializing_if = "is_zero")]
    radius_km: f32,
    #[serde(skip_serializing_if = "is_zero")]
    population: u32,
    /// Name of what it is the capital of.
    #[serde(skip_serializing_if = "String::is_empty")]
    capital_of: String,
    #[serde(skip_serializing_if = "is_zero")]
    importance: f32,
    #[serde(skip_serializing_if = "String::is_empty")]
    note: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    source: String,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    style: BTreeMap<String, String>,
    /// File and line of a user entry.
    #[serde(skip_serializing_if = "String::is_empty")]
    origin: String,
    /// Other names by the way they are borne.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    names: BTreeMap<&'static str, Vec<String>>,
}

fn is_zero<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

impl Card {
    /// A place without its names.
    pub(super) fn of(key: PlaceKey, gazetteer: &Gazetteer) -> Self {
        let place = gazetteer.place(key);
        let has_position = place.kind != Kind::Historical;
        let seat_of = gazetteer.seat_place(key);
        let entry = gazetteer.entry(key);
        Self {
            id: place.id.clone(),
            name: place.name.to_owned(),
            kind: place.kind_word.to_owned(),
            family: (place.kind_word != place.kind.word()).then(|| place.kind.word()),
            country: place.country.to_owned(),
            admin1: place.admin1_name.to_owned(),
            lat: has_position.then(|| place.point.lat()),
            lon: has_position.then(|| place.point.lon()),
            bbox: place
                .bbox
                .map(|bbox| [bbox.west, bbox.south, bbox.east, bbox.north]),
            radius_km: place.radius_km,
            population: place.population,
            capital_of: seat_of.map_or_else(String::new, |seat| gazetteer.name(seat).to_owned()),
            importance: (place.importance * 1000.0).round() / 1000.0,
            note: gazetteer.note(key).to_owned(),
            source: gazetteer.source(key).to_owned(),
            style: entry.map_or_else(BTreeMap::new, |entry| entry.style.clone()),
            origin: entry.map_or_else(String::new, |entry| entry.origin.to_string()),
            names: BTreeMap::new(),
        }
    }

    /// A place with its other names: those of a user entry as written, all others folded.
    pub(super) fn full(key: PlaceKey, gazetteer: &Gazetteer) -> Self {
        let mut card = Self::of(key, gazetteer);
        if let Some(aliases) = gazetteer.aliases_of(key) {
            card.names = named(aliases);
            return card;
        }
        let others = gazetteer.names_of(key).into_iter();
        for (name, by) in others.filter(|(_, by)| *by != NameKind::Primary) {
            card.names.entry(borne(by)).or_default().push(name);
        }
        card
    }

    /// A user entry as it is written; `gazetteer` knows the name of the division.
    pub(super) fn of_entry(entry: &UserEntry, gazetteer: &Gazetteer) -> Self {
        let division = gazetteer.by_code(&entry.division);
        Self {
            id: entry.id.clone(),
            name: entry.name.clone(),
            kind: entry.kind_text().to_owned(),
            family: (!entry.kind_word.is_empty()).then(|| entry.kind.word()),
            country: entry.country.clone(),
            admin1: division.map_or_else(String::new, |key| gazetteer.name(key).to_owned()),
            lat: Some(entry.point.lat()),
            lon: Some(entry.point.lon()),
            bbox: entry
                .shape
                .bbox()
                .map(|bbox| [bbox.west, bbox.south, bbox.east, bbox.north]),
            radius_km: 0.0,
            population: entry.population,
            capital_of: String::new(),
            importance: 0.0,
            note: entry.note.clone(),
            source: entry.source.clone(),
            style: entry.style.clone(),
            origin: entry.origin.to_string(),
            names: named(entry.aliases.clone()),
        }
    }

    /// `Balkh (admin1, gn:1147288)`.
    pub(super) fn brief(&self) -> String {
        format!("{} ({}, {})", self.name, self.kind, self.id)
    }

    /// Writes `label: value` lines, aligned.
    pub(super) fn write(&self, out: &mut impl Write) -> io::Result<()> {
        let text = |value: &str| value.to_owned();
        let number = |value: f64| {
            if value == 0.0 {
                String::new()
            } else {
                value.to_string()
            }
        };
        let position = self
            .lat
            .zip(self.lon)
            .map(|(lat, lon)| format!("{lat},{lon}"));
        let bbox = self
            .bbox
            .map(|edges| edges.map(|edge| edge.to_string()).join(" "));
        let mut lines = vec![
            ("id", text(&self.id)),
            ("kind", text(&self.kind)),
            ("country", text(&self.country)),
            ("in", text(&self.admin1)),
            ("capital of", text(&self.capital_of)),
            ("at (lat,lon)", position.unwrap_or_default()),
            ("box (w s e n)", bbox.unwrap_or_default()),
            ("radius km", number(f64::from(self.radius_km))),
            ("people", number(f64::from(self.population))),
            ("importance", format!("{:.3}", self.importance)),
            ("note", text(&self.note)),
            ("source", text(&self.source)),
            ("written in", text(&self.origin)),
        ];
        lines.extend(
            self.style
                .iter()
                .map(|(key, value)| (key.as_str(), value.clone())),
        );
        lines.extend(self.names.iter().map(|(by, names)| (*by, names.join(", "))));
        lines.retain(|(_, value)| !value.is_empty());
        let rows = lines.into_iter();
        let rows: Vec<_> = rows
            .map(|(label, value)| [format!("  {label}"), value])
            .collect();
        writeln!(out, "{}", self.name)?;
        columns::write(&rows, out)
    }
}

fn named(aliases: Vec<String>) -> BTreeMap<&'static str, Vec<String>> {
    let is_named = !aliases.is_empty();
    BTreeMap::from_iter(is_named.then_some((borne(NameKind::Alias), aliases)))
}

fn borne(by: NameKind) -> &'static str {
    match by {
        NameKind::Primary => "name",
        NameKind::Alias => "alias",
        NameKind::Abbreviation => "abbreviation",
        NameKind::Demonym => "demonym",
        NameKind::Transliteration => "another romanization",
    }
}

/// Latitude and longitude for readers; historical places have none.
pub(super) fn coordinates(place: &Place) -> String {
    match place.kind {
        Kind::Historical => String::new(),
        _ => format!("{},{}", place.point.lat(), place.point.lon()),
    }
}
