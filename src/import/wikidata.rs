//! Wikidata: entities of a JSON dump, and the results of a query.

use std::path::Path;

use serde_json::Value;

use super::error::ImportError;
use super::fields::aliases;
use super::sink::Sink;
use super::{json, kinds};
use crate::gazetteer::{Kind, kind_of};
use crate::geo::LonLat;
use geobrief_index::places::record::PlaceRecord;

/// What an entity is (P31), for the classes that places have most.
const CLASSES: [(&str, Kind); 28] = [
    ("Q6256", Kind::Country),
    ("Q3624078", Kind::Country),
    ("Q10864048", Kind::Admin1),
    ("Q13220204", Kind::Admin2),
    ("Q515", Kind::City),
    ("Q1549591", Kind::City),
    ("Q3957", Kind::Town),
    ("Q532", Kind::Village),
    ("Q486972", Kind::Village),
    ("Q5084", Kind::Village),
    ("Q123705", Kind::Neighbourhood),
    ("Q8502", Kind::Mountain),
    ("Q46831", Kind::Range),
    ("Q8072", Kind::Volcano),
    ("Q133056", Kind::Pass),
    ("Q39816", Kind::Valley),
    ("Q8514", Kind::Desert),
    ("Q23442", Kind::Island),
    ("Q33837", Kind::Islands),
    ("Q4022", Kind::River),
    ("Q23397", Kind::Lake),
    ("Q131681", Kind::Reservoir),
    ("Q165", Kind::Sea),
    ("Q39594", Kind::Bay),
    ("Q37901", Kind::Strait),
    ("Q1248784", Kind::Airport),
    ("Q245016", Kind::Base),
    ("Q622499", Kind::Camp),
];

/// Reads a dump, entities by id, or query results.
pub(super) fn read(path: &Path, collector: &mut dyn Sink) -> Result<(), ImportError> {
    let lists = ["entities", "results", "bindings"];
    let (reader, _) = json::text(collector.open()?, path)?;
    json::each(reader, path, &lists, &mut |number, value| {
        let place = if value["labels"].is_object() {
            entity(&value)
        } else {
            result(&value)
        };
        match place {
            Ok(Some(place)) => collector.offer(format_args!("entity {number}"), Ok(place.into())),
            Ok(None) => {
                collector.other();
                Ok(())
            }
            Err(why) => collector.offer(format_args!("entity {number}"), Err(why)),
        }
    })
}

/// `None` for what has no place on Earth.
fn entity(entity: &Value) -> Result<Option<PlaceRecord>, &'static str> {
    let claims = &entity["claims"];
    let position = &claims["P625"][0]["mainsnak"]["datavalue"]["value"];
    let globe = position["globe"].as_str().unwrap_or("Q2");
    let degrees = position["longitude"]
        .as_f64()
        .zip(position["latitude"].as_f64());
    let Some((lon, lat)) = degrees.filter(|_| globe.ends_with("Q2")) else {
        return Ok(None);
    };
    let point = LonLat::new(lon, lat).ok_or("the coordinates do not exist")?;
    let labels = entity["labels"].as_object();
    let label = |language: &str| entity["labels"][language]["value"].as_str();
    let any = || labels?.values().find_map(|label| label["value"].as_str());
    let name = label("en").or_else(|| label("mul")).or_else(any);
    let name = name.ok_or("the place has no name")?;
    let others = labels.into_iter().flat_map(|labels| labels.values());
    let by_language = entity["aliases"]
        .as_object()
        .into_iter()
        .flat_map(|all| all.values());
    let more = by_language.flat_map(|list| list.as_array().into_iter().flatten());
    let names = others.chain(more).filter_map(|name| name["value"].as_str());
    let amount = &claims["P1082"][0]["mainsnak"]["datavalue"]["value"]["amount"];
    let population = amount
        .as_str()
        .and_then(|people| people.parse::<f64>().ok());
    let population = population.map_or(0, |people| people as u32);
    let classes = claims["P31"].as_array().into_iter().flatten();
    let classes = classes.filter_map(|of| of["mainsnak"]["datavalue"]["value"]["id"].as_str());
    let kind = classes.filter_map(|class| CLASSES.iter().find(|(id, _)| *id == class));
    let kind = kind.map(|(_, kind)| *kind).min();
    let unknown = if population > 0 {
        Kind::Village
    } else {
        Kind::Site
    };
    let note = entity["descriptions"]["en"]["value"].as_str();
    Ok(Some(PlaceRecord {
        id: format!(
            "wd:{}",
            entity["id"].as_str().ok_or("the entity has no id")?
        ),
        name: name.to_owned(),
        aliases: aliases(names, name),
        kind: kinds::sized(kind.unwrap_or(unknown), population),
        population,
        note: note.unwrap_or_default().to_owned(),
        ..PlaceRecord::at(point)
    }))
}

/// A row of a query: the variables may have any names. The entity is known by its address, the
/// position by `Point(LON LAT)`, the name by `…Label`.
fn result(row: &Value) -> Result<Option<PlaceRecord>, &'static str> {
    let row = row.as_object().ok_or("not a row of results")?;
    let value = |value: &Value| -> Option<String> {
        let text = value.as_str().or_else(|| value["value"].as_str());
        text.map(str::to_owned)
    };
    let columns: Vec<(&str, String)> = row
        .iter()
        .filter_map(|(name, cell)| Some((name.as_str(), value(cell)?)))
        .collect();
    let point = columns.iter().find_map(|(_, text)| well_known_point(text));
    let entity = columns.iter().find_map(|(name, text)| {
        let id = text.rsplit('/').next()?;
        let is_entity = text.contains("/entity/Q") || (*name == "id" && id.starts_with('Q'));
        is_entity.then(|| (*name, id.to_owned()))
    });
    let (Some((variable, id)), Some(point)) = (entity, point) else {
        return Ok(None);
    };
    let get = |wanted: &str| {
        let found = columns.iter().find(|(name, _)| *name == wanted);
        found.map_or("", |(_, text)| text.as_str())
    };
    let label = format!("{variable}Label");
    let name = [label.as_str(), "label", "name"].map(get);
    let name = name.into_iter().find(|name| !name.is_empty());
    let population = get("population")
        .parse::<f64>()
        .map_or(0, |people| people as u32);
    let others = [
        get("altLabel"),
        get("aliases"),
        get(&format!("{variable}AltLabel")),
    ]
    .join(", ");
    let name = name.ok_or("the place has no name")?;
    let (kind, kind_word) = kind_of(get("typeLabel"));
    Ok(Some(PlaceRecord {
        id: format!("wd:{id}"),
        name: name.to_owned(),
        aliases: aliases(others.split(", "), name),
        kind: kinds::sized(kind, population),
        kind_word,
        population,
        ..PlaceRecord::at(point)
    }))
}

/// `Point(67.1 36.7)`.
fn well_known_point(text: &str) -> Option<LonLat> {
    let inner = text.strip_prefix("Point(")?.strip_suffix(')')?;
    let (lon, lat) = inner.split_once(' ')?;
    LonLat::new(lon.parse().ok()?, lat.trim().parse().ok()?)
}
