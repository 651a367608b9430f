//! Mentions in aligned columns, for people.

use crate::cli::columns;
use crate::export::{Toponym, Toponyms};
use std::io::{self, Write};

/// One line per name and place, with how often it stands there.
pub(super) fn aligned(found: &[Toponyms], out: &mut impl Write) -> io::Result<()> {
    for (index, document) in found.iter().enumerate() {
        if found.len() > 1 {
            let gap = if index > 0 { "\n" } else { "" };
            writeln!(out, "{gap}{}", document.id)?;
        }
        let rows = counted(&document.toponyms);
        if rows.is_empty() {
            writeln!(out, "no place names found")?;
            continue;
        }
        columns::write(&rows, out)?;
    }
    Ok(())
}

/// Name, times, status, role, place; in the order of first mention.
fn counted(toponyms: &[Toponym]) -> Vec<[String; 5]> {
    let mut groups: Vec<(&Toponym, usize)> = Vec::new();
    for row in toponyms {
        let id = |row: &Toponym| row.place.as_ref().map(|place| place.id.clone());
        let same = |(known, _): &&mut (&Toponym, usize)| {
            known.name == row.name
                && known.role == row.role
                && known.status == row.status
                && id(known) == id(row)
        };
        match groups.iter_mut().find(same) {
            Some((_, count)) => *count += 1,
            None => groups.push((row, 1)),
        }
    }
    groups
        .into_iter()
        .map(|(row, count)| {
            let place = row.place.as_ref().map_or_else(
                || row.evidence.first().cloned().unwrap_or_default(),
                |place| {
                    let lies_in = [place.admin1.as_str(), place.country.as_str()];
                    let lies_in: Vec<&str> =
                        lies_in.into_iter().filter(|s| !s.is_empty()).collect();
                    let name = &place.name;
                    let of = if lies_in.is_empty() {
                        String::new()
                    } else {
                        format!(", {}", lies_in.join(", "))
                    };
                    format!(
                        "{name}{of} ({}, {}; {:.3}, {:.3})",
                        place.kind, place.id, place.lat, place.lon
                    )
                },
            );
            [
                row.name.clone(),
                format!("×{count}"),
                row.status.to_owned(),
                row.role.to_owned(),
                place,
            ]
        })
        .collect()
}
