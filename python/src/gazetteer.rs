//! The gazetteer: files of one's own, and questions.

use crate::errors::{Raised, argument};
use geobrief::basemap::Basemap;
use geobrief::corrections::Corrections;
use geobrief::gazetteer::{
    Candidate, Closeness, Gazetteer, Kind, Near, PlaceKey, Wanted, family, read_entries,
};
use geobrief::geo::LonLat;
use geobrief::import::read_own;
use pyo3::prelude::*;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The bundled gazetteer with the places of these files; with what of them is not used, and why.
///
/// # Errors
/// A file that cannot be read, and a GeoJSON file of which a feature cannot be used.
pub(crate) fn with_files(
    paths: &[PathBuf],
    basemap: &Basemap,
) -> Result<(Gazetteer, Vec<String>), Raised> {
    let bundled = Gazetteer::bundled();
    let (mut entries, mut notices) = (Vec::new(), Vec::new());
    for path in paths {
        let ending = path.extension().map(|ending| ending.to_ascii_lowercase());
        if ending.is_some_and(|ending| ending == "geojson" || ending == "json") {
            let text = text(path, "GazetteerError")?;
            entries.extend(read_entries(&text, path, &bundled, basemap)?);
            continue;
        }
        let own = read_own(path, None, &BTreeMap::new(), (&bundled, basemap))?;
        notices.extend(
            own.left_out
                .iter()
                .chain(&own.doubts)
                .map(ToString::to_string),
        );
        entries.extend(own.entries);
    }
    let gazetteer = match entries.is_empty() {
        true => bundled,
        false => bundled.with_entries(&entries),
    };
    Ok((gazetteer, notices))
}

/// The corrections of these files; later ones win.
///
/// # Errors
/// A file that cannot be read or understood.
pub(crate) fn corrections(paths: &[PathBuf]) -> Result<Corrections, Raised> {
    paths.iter().try_fold(Corrections::default(), |all, path| {
        let later = Corrections::parse(&text(path, "CorrectionsError")?, path)?;
        Ok(all.followed_by(later))
    })
}

fn text(path: &Path, class: &'static str) -> Result<String, Raised> {
    fs::read_to_string(path).map_err(|problem| {
        let path_shown = path.display();
        Raised::new(class, format!("{path_shown}: cannot be read: {problem}")).of_file(path)
    })
}

/// What is known about a place.
fn place(key: PlaceKey, gazetteer: &Gazetteer) -> Map<String, Value> {
    let place = gazetteer.place(key);
    let has_position = place.kind != Kind::Historical;
    let known = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let members = [
        ("id", json!(place.id)),
        ("name", json!(place.name)),
        ("kind", json!(place.kind_word)),
        ("country", json!(place.country)),
        ("admin1", json!(place.admin1_name)),
        ("lat", json!(has_position.then(|| place.point.lat()))),
        ("lon", json!(has_position.then(|| place.point.lon()))),
        ("population", json!(place.population)),
        ("note", json!(known(gazetteer.note(key)))),
    ];
    members
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}

/// Places with a name like this, the closest first.
pub(crate) fn search(gazetteer: &Gazetteer, query: &str, limit: usize) -> Vec<Value> {
    let hits = gazetteer.search(query, limit).into_iter();
    hits.map(|hit| {
        let mut found = place(hit.place, gazetteer);
        found.insert("closeness".to_owned(), closeness(hit.closeness).into());
        found.into()
    })
    .collect()
}

fn closeness(closeness: Closeness) -> &'static str {
    match closeness {
        Closeness::Exact => "exact",
        Closeness::Prefix => "prefix",
        Closeness::Alike => "alike",
        Closeness::Near => "near",
    }
}

/// What is at a point.
///
/// # Errors
/// Coordinates that do not exist.
pub(crate) fn at(
    gazetteer: &Gazetteer,
    basemap: &Basemap,
    latitude: f64,
    longitude: f64,
    towns: usize,
) -> Result<Value, Raised> {
    let point = LonLat::new(longitude, latitude).ok_or_else(|| {
        argument(format!(
            "latitude {latitude}, longitude {longitude} is no position; latitude is -90 to 90, longitude -180 to 180"
        ))
    })?;
    let around = gazetteer.surroundings(point, basemap, towns);
    let distant = |near: Near| {
        let mut found = place(near.place, gazetteer);
        found.insert("km".to_owned(), json!((near.km * 10.0).round() / 10.0));
        Value::from(found)
    };
    Ok(json!({
        "lat": latitude,
        "lon": longitude,
        "country": around.country.map(|key| place(key, gazetteer)),
        "admin1": around.admin1.map(|key| place(key, gazetteer)),
        "areas": around.areas.into_iter().map(|key| place(key, gazetteer)).collect::<Vec<_>>(),
        "towns": around.towns.into_iter().map(distant).collect::<Vec<_>>(),
    }))
}

/// What a row says of the place that it means.
#[derive(Debug, FromPyObject)]
pub(crate) struct Row {
    #[pyo3(item)]
    name: Option<String>,
    #[pyo3(item)]
    country: Option<String>,
    #[pyo3(item)]
    admin1: Option<String>,
    #[pyo3(item)]
    kind: Option<String>,
    #[pyo3(item)]
    lat: Option<f64>,
    #[pyo3(item)]
    lon: Option<f64>,
}

/// Places not chosen that a row names.
const ALTERNATIVES: usize = 3;

/// The place of each row, with how sure that is.
///
/// # Errors
/// A country that is none.
pub(crate) fn matches(gazetteer: &Gazetteer, rows: &[Row]) -> Result<Vec<Value>, Raised> {
    rows.iter().map(|row| matched(gazetteer, row)).collect()
}

fn matched(gazetteer: &Gazetteer, row: &Row) -> Result<Value, Raised> {
    let text = |text: &Option<String>| text.as_deref().unwrap_or_default().trim().to_owned();
    let (name, country) = (text(&row.name), text(&row.country));
    let code = match country.is_empty() {
        true => String::new(),
        false => gazetteer.country_meant(&country).ok_or_else(|| {
            argument(format!(
                "{country:?} is no country; write its code, such as UA, or its name"
            ))
        })?,
    };
    let division = gazetteer.division_named(&code, &text(&row.admin1));
    let near = match (row.lat, row.lon) {
        (Some(lat), Some(lon)) => LonLat::new(lon, lat),
        _ => None,
    };
    let wanted = Wanted {
        name: &name,
        country: &code,
        division: &division,
        kind: family(&text(&row.kind)),
        near,
    };
    let (decision, found) = gazetteer.candidates(&wanted);
    let one = |candidate: &Candidate| place(candidate.place, gazetteer);
    let others = found.iter().skip(1).take(ALTERNATIVES);
    Ok(json!({
        "status": decision.word(),
        "place": found.first().map(one),
        "alternatives": others.map(one).collect::<Vec<_>>(),
    }))
}
