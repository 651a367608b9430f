//! `geobrief gazetteer export`: a selection of places, for other programs and for import.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use serde_json::{Value, json};

use super::argument::{bbox, kind};
use super::kml;
use super::lookup::named;
use super::topojson;
use crate::cli::context::Context;
use crate::cli::exit::{Exit, Failed};
use crate::export::csv;
use crate::gazetteer::{Gazetteer, Kind, Place, PlaceKey, Shape, symbol};
use crate::geo::{Bbox, LonLat};
use crate::output::{Overwrite, Target};

#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  geobrief gazetteer export --in Badakhshan --kind town --kind city -o towns.geojson\n  geobrief gazetteer export --own --format csv\n  geobrief gazetteer export Springfield --format lpf"
)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a flag of the command line"
)]
pub(super) struct ExportArgs {
    /// Ids or names [default: every place that the options select]
    #[arg(value_name = "ID-OR-NAME")]
    places: Vec<String>,
    /// Only your own places
    #[arg(long)]
    own: bool,
    /// Only imported places
    #[arg(long)]
    imported: bool,
    /// Only places in this country or province: name, id or code
    #[arg(long = "in", value_name = "PLACE")]
    within: Option<String>,
    /// Only places of this kind; may be repeated
    #[arg(long = "kind", value_name = "KIND", value_parser = kind)]
    kinds: Vec<Kind>,
    /// Only places with at least this many people
    #[arg(long, value_name = "N", default_value_t = 0)]
    min_population: u32,
    /// Only places in this box, in degrees
    #[arg(long, value_name = "W,S,E,N", value_parser = bbox, allow_hyphen_values = true)]
    bbox: Option<[f64; 4]>,
    /// Format of the output
    #[arg(long, value_enum, default_value_t = ExportFormat::Geojson)]
    format: ExportFormat,
    /// Begin a CSV with the mark by which Excel knows UTF-8
    #[arg(long)]
    bom: bool,
    /// File to write [default: standard output]
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Overwrite files that geobrief did not write
    #[arg(long)]
    force: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ExportFormat {
    /// A gazetteer file
    Geojson,
    /// A table with a header
    Csv,
    /// Linked Places
    Lpf,
    /// KML, with all members as extended data
    Kml,
    /// GPX waypoints
    Gpx,
    /// TopoJSON, with all members as properties
    Topojson,
}

/// # Errors
/// A place that is not there, or nothing that fits: exit 1.
pub(super) fn run(arguments: &ExportArgs, context: &Context) -> Result<Exit, Failed> {
    let gazetteer = context.gazetteer()?;
    let places = selection(arguments, &gazetteer)?;
    if places.is_empty() {
        return Err(Failed::with(
            Exit::Failed,
            "no place matches; leave out an option",
        ));
    }
    let names = gazetteer.aliases_of_all(&places);
    let mut bytes = Vec::new();
    let rows = places.iter().map(|&key| {
        let aliases = names.get(&key).map_or(&[][..], Vec::as_slice);
        Row::of(key, aliases, &gazetteer)
    });
    let written = match arguments.format {
        ExportFormat::Geojson => write_features(rows.map(|row| row.feature()), "", &mut bytes),
        ExportFormat::Lpf => {
            write_features(rows.map(|row| row.linked_place()), CONTEXT, &mut bytes)
        }
        ExportFormat::Csv => {
            if arguments.bom {
                bytes.extend("\u{feff}".as_bytes());
            }
            write_csv(rows, &mut bytes)
        }
        ExportFormat::Kml => kml::write(rows.map(|row| row.feature()), &mut bytes),
        ExportFormat::Gpx => kml::write_gpx(rows.map(|row| row.feature()), &mut bytes),
        ExportFormat::Topojson => topojson::write(rows.map(|row| row.feature()), &mut bytes),
    };
    written.map_err(|problem| Failed::writing(&problem))?;
    let target = match &arguments.output {
        Some(path) => Target::File(path.clone()),
        None => Target::Stdout,
    };
    let overwrite = if arguments.force {
        Overwrite::AnyFile
    } else {
        Overwrite::OwnFiles
    };
    target.write(&bytes, overwrite)?;
    if let Some(path) = &arguments.output {
        context.messages.report(&format!(
            "wrote {} places to {}",
            places.len(),
            path.display()
        ));
    }
    Ok(Exit::Done)
}

fn selection(arguments: &ExportArgs, gazetteer: &Gazetteer) -> Result<Vec<PlaceKey>, Failed> {
    let mut places = Vec::new();
    for place in &arguments.places {
        places.extend(named(place, gazetteer)?);
    }
    if arguments.places.is_empty() {
        places = match arguments.bbox {
            Some([west, south, east, north]) => gazetteer.within(Bbox {
                west,
                south,
                east,
                north,
            }),
            None => gazetteer.places().collect(),
        };
    }
    let holder = match &arguments.within {
        Some(place) => Some(holder(place, gazetteer)?),
        None => None,
    };
    let in_holder = |key: PlaceKey| match holder {
        None => true,
        Some(holder) if gazetteer.kind(holder) == Kind::Admin1 => {
            key == holder || gazetteer.admin1(key) == Some(holder)
        }
        Some(holder) => gazetteer.country(key) == gazetteer.country(holder),
    };
    places.retain(|&key| {
        let is_imported = !gazetteer.is_users(key) && !gazetteer.is_bundled(key)
            || arguments.imported && gazetteer.has_imported_note(key);
        let (own, imported) = (
            arguments.own && gazetteer.is_users(key),
            arguments.imported && is_imported,
        );
        (own || imported || !arguments.own && !arguments.imported)
            && (arguments.kinds.is_empty() || arguments.kinds.contains(&gazetteer.kind(key)))
            && gazetteer.population(key) >= arguments.min_population
            && in_holder(key)
    });
    places.sort_unstable();
    places.dedup();
    Ok(places)
}

/// The country or first-order division of that name, id or code.
fn holder(place: &str, gazetteer: &Gazetteer) -> Result<PlaceKey, Failed> {
    let by_code = gazetteer.by_code(&place.to_uppercase()).into_iter();
    let named = if by_code.len() > 0 {
        Vec::new()
    } else {
        named(place, gazetteer)?
    };
    let is_holder = |key: &PlaceKey| {
        matches!(
            gazetteer.kind(*key),
            Kind::Country | Kind::Territory | Kind::Admin1
        )
    };
    by_code.chain(named).find(is_holder).ok_or_else(|| {
        let message = format!("{place}: not a country, province or state");
        Failed::with(Exit::Failed, message)
    })
}

/// A place to be written.
struct Row<'g> {
    place: Place<'g>,
    aliases: &'g [String],
    note: &'g str,
    /// Where it is from, in words.
    source: &'g str,
    /// Its whole geometry, where it is more than a point.
    shape: Option<Cow<'g, Shape>>,
    style: Option<&'g BTreeMap<String, String>>,
}

const CONTEXT: &str = "\"@context\": \"https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld\", ";

/// A place as an entry of the user's own is written.
pub(super) fn feature_of(key: PlaceKey, gazetteer: &Gazetteer) -> Value {
    let names = gazetteer.aliases_of_all(&[key]);
    let aliases = names.get(&key).map_or(&[][..], Vec::as_slice);
    Row::of(key, aliases, gazetteer).feature()
}

impl<'g> Row<'g> {
    fn of(key: PlaceKey, aliases: &'g [String], gazetteer: &'g Gazetteer) -> Self {
        let entry = gazetteer.entry(key);
        Self {
            place: gazetteer.place(key),
            aliases,
            note: gazetteer.note(key),
            source: gazetteer.source(key),
            shape: entry
                .map(|entry| Cow::Borrowed(&entry.shape))
                .or_else(|| gazetteer.outline(key)),
            style: entry.map(|entry| &entry.style),
        }
    }

    /// Historical places have no position.
    fn geometry(&self) -> Value {
        let place = &self.place;
        match place.kind {
            Kind::Historical => Value::Null,
            _ => match self.shape.as_deref().filter(|shape| !shape.is_empty()) {
                Some(shape) => shape.to_geojson(),
                None => {
                    json!({"type": "Point", "coordinates": [place.point.lon(), place.point.lat()]})
                }
            },
        }
    }

    /// As an entry of the user's own is written.
    fn feature(&self) -> Value {
        let place = &self.place;
        let mut properties = serde_json::Map::new();
        let mut put = |name: &str, value: Value, is_known: bool| {
            if is_known {
                properties.insert(name.to_owned(), value);
            }
        };
        put("name", json!(place.name), true);
        put("aliases", json!(self.aliases), !self.aliases.is_empty());
        put("kind", json!(place.kind_word), true);
        put("country", json!(place.country), !place.country.is_empty());
        put(
            "admin1",
            json!(place.admin1_name),
            !place.admin1_name.is_empty(),
        );
        put("population", json!(place.population), place.population > 0);
        put("note", json!(self.note), !self.note.is_empty());
        put("source", json!(self.source), !self.source.is_empty());
        for (name, value) in self.style.into_iter().flatten() {
            put(name, json!(value), true);
        }
        if !properties.contains_key("marker-symbol")
            && let Some(symbol) = symbol(place.kind)
        {
            properties.insert("marker-symbol".to_owned(), json!(symbol));
        }
        json!({"type": "Feature", "id": place.id, "properties": properties, "geometry": self.geometry()})
    }

    /// Linked Places format 1.2.
    fn linked_place(&self) -> Value {
        let place = &self.place;
        let all = std::iter::once(place.name).chain(self.aliases.iter().map(String::as_str));
        let names: Vec<Value> = all.map(|name| json!({"toponym": name})).collect();
        let codes: Vec<&str> = Some(place.country)
            .into_iter()
            .filter(|code| !code.is_empty())
            .collect();
        let described = [(self.note, "note"), (self.source, "source")].into_iter();
        let described = described.filter(|(text, _)| !text.is_empty());
        let descriptions: Vec<Value> = described
            .map(|(text, of)| json!({"value": text, "geobrief:of": of}))
            .collect();
        json!({
            "@id": place.id,
            "type": "Feature",
            "properties": {"title": place.name, "ccodes": codes},
            "names": names,
            "types": [{"label": place.kind_word}],
            "geometry": self.geometry(),
            "descriptions": descriptions,
        })
    }
}

fn write_features(
    features: impl Iterator<Item = Value>,
    context: &str,
    out: &mut impl Write,
) -> io::Result<()> {
    write!(
        out,
        "{{\"type\": \"FeatureCollection\", {context}\"features\": ["
    )?;
    for (number, feature) in features.enumerate() {
        out.write_all(if number > 0 { b",\n" } else { b"\n" })?;
        serde_json::to_writer(&mut *out, &feature)?;
    }
    writeln!(out, "\n]}}")
}

fn write_csv<'g>(rows: impl Iterator<Item = Row<'g>>, out: &mut impl Write) -> io::Result<()> {
    let header = [
        "id",
        "name",
        "aliases",
        "kind",
        "country",
        "admin1",
        "lat",
        "lon",
        "population",
        "note",
    ];
    // Who has no sources gets no column for them.
    let rows: Vec<Row<'_>> = rows.collect();
    let has_sources = rows.iter().any(|row| !row.source.is_empty());
    let source = |text| has_sources.then_some(text);
    writeln!(
        out,
        "{}",
        csv::row(header.into_iter().chain(source("source")))
    )?;
    for row in rows {
        let place = &row.place;
        let aliases = row.aliases.join("|");
        let degrees = |of: fn(LonLat) -> f64| match place.kind {
            Kind::Historical => String::new(),
            _ => of(place.point).to_string(),
        };
        let cells: [&str; 10] = [
            &place.id,
            place.name,
            &aliases,
            place.kind_word,
            place.country,
            place.admin1_name,
            &degrees(LonLat::lat),
            &degrees(LonLat::lon),
            &place.population.to_string(),
            row.note,
        ];
        writeln!(
            out,
            "{}",
            csv::row(cells.into_iter().chain(source(row.source)))
        )?;
    }
    Ok(())
}
