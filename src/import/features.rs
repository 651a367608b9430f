//! GeoJSON of others: Who's On First, Linked Places, and any features or records with a name; also one
//! feature a line (RFC 8142, or without its separators).

use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

use serde_json::Value;

use super::crs::{Crs, UnknownCrs};
use super::error::ImportError;
use super::esri;
use super::fields::{self, aliases, country};
use super::geometry::{Builder, NO_GEOMETRY};
use super::mapper::{Feature, Mapper};
use super::sink::{Draft, Reason, Sink, Words};
use super::{json, kinds};
use crate::gazetteer::{Given, Kind, Shape, kind_of};
use crate::geo::LonLat;
use geobrief_index::places::record::PlaceRecord;

const NO_NAME: Reason = "the place has no name";
/// Objects within objects whose members are properties.
const DEEPEST: usize = 3;

/// Reads features of any of the three, or the records of a JSON list.
pub(super) fn read(
    path: &Path,
    given: &Given,
    crs: Option<Crs>,
    sink: &mut dyn Sink,
) -> Result<(), ImportError> {
    let crs = match crs {
        Some(crs) => crs,
        None => stated_crs(path, sink)?,
    };
    let mut mapper = Mapper::new(given, crs);
    let (reader, encoding) = json::text(sink.open()?, path)?;
    if let Some(encoding) = encoding {
        sink.remark(format!("read as {encoding}"));
    }
    let reader = without_separators(reader);
    json::each(
        reader,
        path,
        &["features", "layers"],
        &mut |number, feature| {
            // Collections in a list.
            if let Some(features) = feature["features"].as_array() {
                return (1..).zip(features).try_for_each(|(member, feature)| {
                    let place = place(feature, &mut mapper);
                    sink.offer(format_args!("feature {number}.{member}"), place)
                });
            }
            if let Some(records) = records_in(&feature, 0) {
                return (1..).zip(records).try_for_each(|(member, record)| {
                    let place = place(record, &mut mapper);
                    sink.offer(format_args!("record {number}.{member}"), place)
                });
            }
            let place = place(&feature, &mut mapper);
            sink.offer(format_args!("feature {number}"), place)
        },
    )?;
    sink.seen(mapper.seen());
    Ok(())
}

/// The records that an object wraps: `{"data": {"sites": [{…}, …]}}`. A feature, or what has a list beside
/// members of its own, is no wrapper.
fn records_in(value: &Value, depth: usize) -> Option<&Vec<Value>> {
    let object = value.as_object()?;
    let is_own = |member: &str| object.get(member).is_some_and(|own| !own.is_null());
    if depth > DEEPEST
        || ["geometry", "properties", "names", "name"]
            .into_iter()
            .any(is_own)
    {
        return None;
    }
    let lists = object.values().filter_map(Value::as_array);
    let mut lists = lists.filter(|list| list.first().is_some_and(Value::is_object));
    let inner = || {
        object
            .values()
            .find_map(|inner| records_in(inner, depth + 1))
    };
    lists.next().or_else(inner)
}

/// Record separators before each text are as good as spaces.
fn without_separators(reader: Box<dyn BufRead>) -> Box<dyn BufRead> {
    struct Spaced(Box<dyn BufRead>);
    impl Read for Spaced {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            let count = self.0.read(into)?;
            let bytes = into.iter_mut().take(count);
            bytes
                .filter(|byte| **byte == 0x1E)
                .for_each(|byte| *byte = b' ');
            Ok(count)
        }
    }
    Box::new(BufReader::with_capacity(1 << 16, Spaced(reader)))
}

/// The `crs` member of GeoJSON before RFC 7946, which stands before the features.
fn stated_crs(path: &Path, sink: &mut dyn Sink) -> Result<Crs, ImportError> {
    let mut start = Vec::new();
    let (reader, _) = json::text(sink.open()?, path)?;
    reader
        .take(1 << 16)
        .read_to_end(&mut start)
        .map_err(ImportError::unreadable(path))?;
    let start = String::from_utf8_lossy(&start);
    let unknown = |unknown: UnknownCrs| ImportError::malformed(path, unknown.problem());
    if let Some(reference) = member_of(&start, "\"spatialReference\"") {
        return esri::crs_of(&reference).map_err(unknown);
    }
    let Some(crs) = member_of(&start, "\"crs\"") else {
        return Ok(Crs::Degrees);
    };
    let properties = &crs["properties"];
    let name = properties["name"].as_str().map(str::to_owned);
    let code = || {
        properties["code"]
            .as_u64()
            .map(|code| format!("EPSG:{code}"))
    };
    let name = name.or_else(code).unwrap_or_default();
    Crs::of_name(&name).map_err(unknown)
}

/// The value of the first member of a name.
fn member_of(text: &str, name: &str) -> Option<Value> {
    let (_, after) = text.split_once(name)?;
    let after = after.trim_start().trim_start_matches(':');
    let mut values = serde_json::Deserializer::from_str(after).into_iter::<Value>();
    values.next()?.ok()
}

fn place(feature: &Value, mapper: &mut Mapper) -> Result<Draft, Reason> {
    let properties = &feature["properties"];
    let is_whos_on_first = !properties["wof:id"].is_null();
    let is_linked_place = feature["names"].is_array() && !properties["title"].is_null()
        || feature["names"][0]["toponym"].is_string()
        || feature["@id"].is_string() && properties["title"].is_string();
    if is_whos_on_first {
        whos_on_first(feature, properties).map(Draft::from)
    } else if is_linked_place {
        linked_place(feature, properties).map(|place| Draft {
            words: Words::Users,
            ..Draft::from(place)
        })
    } else {
        plain(feature, mapper)
    }
}

/// Properties are named in the project's documentation: `wof:name`, `wof:placetype`, `lbl:latitude`,
/// `name:eng_x_preferred`.
fn whos_on_first(feature: &Value, properties: &Value) -> Result<PlaceRecord, Reason> {
    if properties["mz:is_current"] == 0 || text(properties, "edtf:deprecated").len() > 4 {
        return Err("not current any more");
    }
    let own = |lon: &str, lat: &str| {
        let (lon, lat) = (properties[lon].as_f64()?, properties[lat].as_f64()?);
        LonLat::new(lon, lat)
    };
    let point = own("lbl:longitude", "lbl:latitude")
        .or_else(|| own("geom:longitude", "geom:latitude"))
        .map_or_else(|| anchor(&feature["geometry"]).map(|(point, _)| point), Ok)?;
    let name = first_of(&properties["name:eng_x_preferred"]);
    let name = name.unwrap_or_else(|| text(properties, "wof:name"));
    let population = ["wof:population", "gn:population", "mz:population"]
        .iter()
        .find_map(|name| properties[*name].as_u64());
    let population = population.map_or(0, |people| people.min(u64::from(u32::MAX)) as u32);
    let members = properties.as_object().into_iter().flatten();
    let names = members.filter(|(member, _)| member.starts_with("name:"));
    let names = names.flat_map(|(_, names)| names.as_array().into_iter().flatten());
    let bbox = anchor(&feature["geometry"])
        .ok()
        .and_then(|(_, shape)| shape.bbox());
    finish(PlaceRecord {
        id: format!("wof:{}", properties["wof:id"]),
        name: name.to_owned(),
        aliases: aliases(names.filter_map(Value::as_str), name),
        kind: match text(properties, "wof:placetype") {
            "region" => Kind::Admin1,
            words => kinds::sized(kinds::of_words(words), population),
        },
        country: country(text(properties, "wof:country")),
        bbox,
        population,
        ..PlaceRecord::at(point)
    })
}

/// Linked Places format 1.2: `properties.title`, `names`, `types`, `descriptions`.
fn linked_place(feature: &Value, properties: &Value) -> Result<PlaceRecord, Reason> {
    let (point, shape) = anchor(&feature["geometry"])?;
    let title = text(properties, "title");
    let list = |member: &'static str| feature[member].as_array().into_iter().flatten();
    let names = list("names").filter_map(|name| name["toponym"].as_str());
    let first = list("names").find_map(|name| name["toponym"].as_str());
    let name = if title.is_empty() {
        first.unwrap_or_default()
    } else {
        title
    };
    // A label with an identifier is the term of a vocabulary, one without the word of a person.
    let is_term = feature["types"][0]["identifier"].is_string();
    let labels = list("types").filter_map(|of| {
        of["label"]
            .as_str()
            .or(of["sourceLabels"][0]["label"].as_str())
    });
    let kinds = labels.map(kind_of).collect::<Vec<_>>();
    let known = kinds.iter().find(|(kind, _)| *kind != Kind::Site);
    let (kind, mut kind_word) = known
        .or(kinds.first())
        .cloned()
        .unwrap_or((Kind::Site, String::new()));
    if is_term && kind != Kind::Site {
        kind_word.clear();
    }
    let note = list("descriptions")
        .filter(|of| of["geobrief:of"] != "source")
        .find_map(|description| description["value"].as_str());
    let source = list("descriptions").find(|of| of["geobrief:of"] == "source");
    let source = source.and_then(|of| of["value"].as_str());
    let given = feature["@id"].as_str().or(feature["id"].as_str());
    finish(PlaceRecord {
        id: fields::id(given.unwrap_or_default()),
        name: name.to_owned(),
        aliases: aliases(names, name),
        kind,
        kind_word,
        country: country(properties["ccodes"][0].as_str().unwrap_or_default()),
        bbox: shape.bbox(),
        note: note.unwrap_or_default().to_owned(),
        source: source.unwrap_or_default().to_owned(),
        ..PlaceRecord::at(point)
    })
}

/// A feature in the form of the user's own entries, or of anybody's; or a record with its position among
/// its members, as Nominatim and others answer.
fn plain(feature: &Value, mapper: &mut Mapper) -> Result<Draft, Reason> {
    let Some(members) = feature.as_object() else {
        return Err("it is no feature");
    };
    let is_feature = feature["type"] == "Feature" || feature["properties"].is_object();
    let mut properties = Vec::new();
    if is_feature {
        flatten(&feature["properties"], "", 0, &mut properties);
    } else if feature["coordinates"].is_array() {
        return Err(NO_NAME);
    } else {
        let is_map = |name: &str| matches!(name, "geojson" | "geometry" | "boundingbox" | "bbox");
        for (name, value) in members.iter().filter(|(name, _)| !is_map(name)) {
            flatten_member(name, value, 0, &mut properties);
        }
    }
    if feature["attributes"].is_object() {
        return of_server(feature, mapper);
    }
    let geometry = ["geometry", "geojson", "geom"]
        .iter()
        .map(|name| &feature[*name]);
    let geometry = geometry.into_iter().find(|geometry| geometry.is_object());
    let shape = match geometry {
        Some(geometry) => {
            let mut builder = Builder::new(mapper.crs());
            builder.geojson(geometry);
            Some(builder.finish())
        }
        None => is_feature.then_some(Err(NO_GEOMETRY)),
    };
    // Numbers mean nothing outside the file.
    let mut id = feature["id"].as_str().unwrap_or_default().to_owned();
    if let (Some(kind), Some(number)) = (feature["osm_type"].as_str(), feature["osm_id"].as_u64()) {
        id = format!("osm:{kind}/{number}");
        own_name(&mut properties);
    }
    mapper.place(Feature {
        id: &id,
        properties,
        shape,
    })
}

/// A feature of a server of Esri's.
fn of_server(feature: &Value, mapper: &mut Mapper) -> Result<Draft, Reason> {
    let mut properties = Vec::new();
    flatten(&feature["attributes"], "", 0, &mut properties);
    let mut builder = Builder::new(mapper.crs());
    esri::add(&feature["geometry"], &mut builder);
    mapper.place(Feature {
        id: "",
        properties,
        shape: Some(builder.finish()),
    })
}

/// Nominatim's `display_name` is an address; its first part is the name where the answer has no other.
fn own_name(properties: &mut Vec<(String, Value)>) {
    let has_name = properties
        .iter()
        .any(|(name, value)| name == "name" && value.as_str().is_some_and(|name| !name.is_empty()));
    let full = properties.iter().find(|(name, _)| name == "display_name");
    let first = full.and_then(|(_, value)| value.as_str()?.split(',').next());
    if let Some(first) = first.map(str::to_owned).filter(|_| !has_name) {
        properties.retain(|(name, _)| name != "name");
        properties.push(("name".to_owned(), Value::from(first)));
    }
}

/// The members of objects within objects by both names: `location.address`.
fn flatten(object: &Value, before: &str, depth: usize, into: &mut Vec<(String, Value)>) {
    for (name, value) in object.as_object().into_iter().flatten() {
        let name = if before.is_empty() {
            name.clone()
        } else {
            format!("{before}.{name}")
        };
        flatten_member(&name, value, depth, into);
    }
}

fn flatten_member(name: &str, value: &Value, depth: usize, into: &mut Vec<(String, Value)>) {
    match value {
        Value::Object(_) if depth < DEEPEST => {
            into.push((name.to_owned(), value.clone()));
            flatten(value, name, depth + 1, into);
        }
        _ => into.push((name.to_owned(), value.clone())),
    }
}

fn finish(place: PlaceRecord) -> Result<PlaceRecord, Reason> {
    if place.name.is_empty() {
        return Err(NO_NAME);
    }
    Ok(place)
}

fn text<'v>(properties: &'v Value, member: &str) -> &'v str {
    properties[member].as_str().unwrap_or_default()
}

fn first_of(list: &Value) -> Option<&str> {
    list[0].as_str()
}

fn anchor(geometry: &Value) -> Result<(LonLat, Shape), Reason> {
    let mut builder = Builder::new(Crs::Degrees);
    builder.geojson(geometry);
    let shape = builder.finish()?;
    Ok((shape.anchor(), shape))
}
