//! Places in Linked Places Format 1.1: GeoJSON-LD for historical gazetteers and the like.

use super::geojson::geometry;
use super::parts::{note_in_words, sentences_of};
use crate::briefing::{BriefedPlace, Briefing};
use crate::document::Fact;
use crate::gazetteer::{FeatureClass, Kind};
use serde::Serialize;
use serde_json::{Value, json};

const CONTEXT: &str = "https://raw.githubusercontent.com/LinkedPasts/linked-places-format/main/linkedplaces-context-v1.1.jsonld";

/// The FeatureCollection, a feature a place.
pub(super) fn collection(briefing: &Briefing) -> Collection {
    let places = briefing.places.iter().map(|place| feature(briefing, place));
    Collection::of(places.collect())
}

impl Collection {
    pub(super) fn of(features: Vec<Value>) -> Self {
        Self {
            context: CONTEXT,
            kind: "FeatureCollection",
            geobrief: env!("CARGO_PKG_VERSION"),
            features,
        }
    }
}

/// Members in the order in which they are written.
#[derive(Serialize)]
pub(super) struct Collection {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    geobrief: &'static str,
    features: Vec<Value>,
}

fn feature(briefing: &Briefing, place: &BriefedPlace) -> Value {
    let mut names = vec![json!({"toponym": place.name})];
    if place.label != place.name {
        names.push(json!({"toponym": place.label}));
    }
    let sentences = sentences_of(
        briefing,
        place.mentions.iter().map(|mention| mention.sentence),
    );
    let note = note_in_words(briefing, place);
    let note =
        Some(json!({"value": note, "lang": briefing.language.code()})).filter(|_| !note.is_empty());
    let descriptions: Vec<Value> = sentences
        .iter()
        .take(3)
        .map(|words| json!({"value": words, "lang": briefing.document.metadata.language.value()}))
        .chain(note)
        .collect();
    let codes: Vec<&str> = Some(place.country.as_str())
        .into_iter()
        .filter(|code| !code.is_empty())
        .collect();
    let (class, label) = class_and_word(place.kind);
    let mut feature = json!({
        "@id": uri(&place.id),
        "type": "Feature",
        "properties": {
            "title": place.label,
            "id": place.id,
            "ccodes": codes,
            "fclasses": [class],
            "status": place.status.word(),
        },
        "names": names,
        "types": [{"label": label, "sourceLabel": place.kind_word}],
        "geometry": geometry(place),
        "links": links(&place.id, place.kind),
        "descriptions": descriptions,
    });
    let date = match &briefing.document.metadata.date {
        Fact::Stated(date) | Fact::Inferred { value: date, .. } => Some(date),
        Fact::Missing => None,
    };
    if let (Some(date), Some(members)) = (date, feature.as_object_mut()) {
        // When the text names the place.
        let when = json!({"timespans": [{"start": {"in": date.to_string()}}]});
        members.insert("when".to_owned(), when);
    }
    feature
}

/// The gazetteer entry; a position has none.
pub(super) fn links(id: &str, kind: Kind) -> Vec<Value> {
    let is_entry = kind != Kind::Position;
    let entry = is_entry.then(|| json!({"type": "closeMatch", "identifier": id}));
    entry.into_iter().collect()
}

/// GeoNames feature class and a word for it.
pub(super) fn class_and_word(kind: Kind) -> (&'static str, &'static str) {
    match kind.class() {
        FeatureClass::Country | FeatureClass::AdminRegion | FeatureClass::Historical => {
            ("A", "administrative division")
        }
        FeatureClass::PopulatedPlace => ("P", "settlement"),
        FeatureClass::Water => ("H", "body of water"),
        FeatureClass::Landform => ("T", "landform"),
        FeatureClass::Region => ("L", "region"),
        FeatureClass::Facility => ("S", "site"),
    }
}

/// The address of an id; places of one's own have a name of their own only.
pub(super) fn uri(id: &str) -> String {
    match id.split_once(':') {
        Some(("gn", number)) => format!("https://sws.geonames.org/{number}/"),
        Some(("wd", item)) => format!("http://www.wikidata.org/entity/{item}"),
        Some(("osm", path)) => format!("https://www.openstreetmap.org/{path}"),
        Some(("wof", number)) => format!("https://spelunker.whosonfirst.org/id/{number}/"),
        _ => format!("urn:geobrief:{id}"),
    }
}
