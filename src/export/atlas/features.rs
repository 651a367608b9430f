//! The places of an atlas as an RFC 7946 FeatureCollection.

use super::{position, summary};
use crate::atlas::{Atlas, Place};
use serde_json::{Value, json};

pub(super) fn collection(atlas: &Atlas) -> String {
    let feature = |(number, place): (usize, &Place)| {
        let counted = summary(atlas, number, place);
        json!({
            "type": "Feature",
            "id": place.id,
            "geometry": {
                "type": "Point",
                "coordinates": position(place),
            },
            "properties": {
                "name": place.name,
                "kind": place.kind.word(),
                "country": place.country,
                "where": place.lies_in,
                "documents": place.documents.len(),
                "mentions": place.mentions,
                "first": counted.first,
                "last": counted.last,
                "new": counted.is_new,
                "sources": counted.sources,
                "status": counted.status.word(),
            },
        })
    };
    let features: Vec<Value> = atlas.places.iter().enumerate().map(feature).collect();
    let collection = json!({
        "geobrief": env!("CARGO_PKG_VERSION"),
        "type": "FeatureCollection",
        "features": features,
    });
    format!("{collection}\n")
}
