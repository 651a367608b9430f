//! The mentions of `geobrief places` as comma-separated values, a row a mention.

use super::csv;
use super::toponyms::{Toponym, ToponymOffset, ToponymPlace, Toponyms};

const HEADER: [&str; 17] = [
    "document",
    "start",
    "end",
    "name",
    "role",
    "status",
    "confidence",
    "place",
    "place_name",
    "kind",
    "country",
    "lat",
    "lon",
    "offset_bearing",
    "offset_km",
    "offset_lat",
    "offset_lon",
];

/// The lines of the table, header first; each ends as RFC 4180 says.
pub fn toponyms_csv(documents: &[Toponyms]) -> impl Iterator<Item = String> + '_ {
    let rows = documents.iter().flat_map(|document| {
        let row = |row| csv::row(cells(&document.id, row));
        document.toponyms.iter().map(row)
    });
    std::iter::once(csv::row(HEADER))
        .chain(rows)
        .map(|row| row + "\r\n")
}

fn cells(document: &str, row: &Toponym) -> [String; HEADER.len()] {
    let place = row.place.as_ref();
    let of = |text: fn(&ToponymPlace) -> String| place.map(text).unwrap_or_default();
    let offset = |number: fn(&ToponymOffset) -> Option<f64>| {
        let number = row.offset.as_ref().and_then(number);
        number.map(|number| number.to_string()).unwrap_or_default()
    };
    [
        document.to_owned(),
        row.start.to_string(),
        row.end.to_string(),
        row.name.clone(),
        row.role.to_owned(),
        row.status.to_owned(),
        row.confidence.to_string(),
        of(|p| p.id.clone()),
        of(|p| p.name.clone()),
        of(|p| p.kind.to_owned()),
        of(|p| p.country.clone()),
        of(|p| p.lat.to_string()),
        of(|p| p.lon.to_string()),
        offset(|o| o.bearing),
        offset(|o| Some(o.km)),
        offset(|o| o.lat),
        offset(|o| o.lon),
    ]
}
