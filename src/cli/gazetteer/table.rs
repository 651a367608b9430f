//! Places in aligned columns.

use std::io::{self, Write};

use super::card::coordinates;
use crate::cli::columns;
use crate::gazetteer::{Gazetteer, PlaceKey, UserEntry};

/// Bundled and own places, one a line.
pub(super) fn places(
    places: impl Iterator<Item = PlaceKey>,
    gazetteer: &Gazetteer,
    out: &mut impl Write,
) -> io::Result<()> {
    let head = ["ID", "NAME", "KIND", "COUNTRY", "IN", "LAT,LON", "PEOPLE"];
    let rows = places.map(|key| {
        let place = gazetteer.place(key);
        [
            place.id.clone(),
            place.name.to_owned(),
            place.kind_word.to_owned(),
            place.country.to_owned(),
            place.admin1_name.to_owned(),
            coordinates(&place),
            match place.population {
                0 => String::new(),
                people => people.to_string(),
            },
        ]
    });
    write(head, rows.collect(), out)
}

/// The user's places with file and line.
pub(super) fn entries(entries: &[UserEntry], out: &mut impl Write) -> io::Result<()> {
    let head = ["ID", "NAME", "KIND", "COUNTRY", "LAT,LON", "FILE:LINE"];
    let rows = entries.iter().map(|entry| {
        [
            entry.id.clone(),
            entry.name.clone(),
            entry.kind_text().to_owned(),
            entry.country.clone(),
            format!("{},{}", entry.point.lat(), entry.point.lon()),
            entry.origin.to_string(),
        ]
    });
    write(head, rows.collect(), out)
}

/// Nothing at all for no rows.
fn write<const N: usize>(
    head: [&str; N],
    rows: Vec<[String; N]>,
    out: &mut impl Write,
) -> io::Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    let head = head.map(str::to_owned);
    let rows: Vec<_> = std::iter::once(head).chain(rows).collect();
    columns::write(&rows, out)
}
