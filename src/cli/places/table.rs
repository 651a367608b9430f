//! Mentions as rows: CSV for spreadsheets, aligned columns for people.

use crate::export::{Toponym, Toponyms};
use std::io::{self, Write};

const COLUMNS: [&str; 13] = [
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
];

/// RFC 4180: a header, fields quoted where they must be, CRLF.
pub(super) fn csv(found: &[Toponyms], out: &mut impl Write) -> io::Result<()> {
    write!(out, "{}\r\n", COLUMNS.join(","))?;
    for document in found {
        for row in &document.toponyms {
            let fields = fields(&document.id, row);
            let quoted: Vec<String> = fields.iter().map(|field| quoted(field)).collect();
            write!(out, "{}\r\n", quoted.join(","))?;
        }
    }
    Ok(())
}

fn fields(document: &str, row: &Toponym) -> [String; COLUMNS.len()] {
    let place = row.place.as_ref();
    let of = |text: fn(&crate::export::ToponymPlace) -> String| place.map(text).unwrap_or_default();
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
    ]
}

fn quoted(field: &str) -> String {
    // A leading =, +, -, @ would run as a formula in a spreadsheet; names from a text must not.
    let is_number = field.parse::<f64>().is_ok();
    let guarded = match field.chars().next() {
        Some('=' | '+' | '-' | '@' | '\t' | '\r') if !is_number => format!("'{field}"),
        _ => field.to_owned(),
    };
    if guarded.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", guarded.replace('"', "\"\""))
    } else {
        guarded
    }
}

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
        let width = |column: usize| rows.iter().map(|r| r[column].chars().count()).max();
        let widths: Vec<usize> = (0..4).map(|column| width(column).unwrap_or(0)).collect();
        for row in &rows {
            let padded: Vec<String> = (0..4)
                .map(|i| {
                    format!(
                        "{}{}",
                        row[i],
                        " ".repeat(widths[i] - row[i].chars().count())
                    )
                })
                .collect();
            writeln!(out, "{}  {}", padded.join("  "), row[4])?;
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_quoted_and_formulas_disarmed() {
        assert_eq!(quoted("Washington, D.C."), "\"Washington, D.C.\"");
        assert_eq!(quoted("the \"Strip\""), "\"the \"\"Strip\"\"\"");
        assert_eq!(quoted("=HYPERLINK(1)"), "'=HYPERLINK(1)");
        assert_eq!(quoted("-33.8688"), "-33.8688");
    }
}
