//! GeoNames dumps: `allCountries.txt` and country files, `alternateNamesV2.txt`, the admin code
//! files. Their layout is described in the dump's `readme.txt`.

mod codes;

use std::fmt;
use std::path::Path;

use super::collector::Collector;
use super::error::ImportError;
use super::sink::Sink;
use crate::geo::LonLat;
use geobrief_index::places::record::PlaceRecord;

/// Columns of the main table.
const COLUMNS: usize = 19;

/// Reads the main table: one place a line.
pub(super) fn places(
    path: &Path,
    collector: &mut Collector<'_>,
    from: u64,
) -> Result<(), ImportError> {
    each_row(path, collector, from, |columns, collector| {
        match columns[..] {
            [id, .., _] if columns.len() == COLUMNS && is_number(id) => {
                match place(columns) {
                    Ok(Some(place)) => return collector.place(place).map(|()| None),
                    Ok(None) => collector.other(),
                    Err(why) => return Ok(Some(why)),
                }
                Ok(None)
            }
            _ => Ok(Some("not a row of 19 columns that begins with a number")),
        }
    })
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// `None` for rows that are no places.
fn place(columns: &[&str]) -> Result<Option<PlaceRecord>, &'static str> {
    let [id, name, ascii, alternates, lat, lon, class, code, country] = columns[..9] else {
        return Err("too few columns");
    };
    let (admin1, admin2, population) = (columns[10], columns[11], columns[14]);
    let population = population.parse::<u64>().unwrap_or(0);
    let population = u32::try_from(population).unwrap_or(u32::MAX);
    let Some(kind) = codes::kind(class, code, country, population) else {
        return Ok(None);
    };
    let degrees = |text: &str| text.parse::<f64>().ok();
    let point = degrees(lon)
        .zip(degrees(lat))
        .and_then(|(lon, lat)| LonLat::new(lon, lat))
        .ok_or("the coordinates do not exist")?;
    if name.is_empty() {
        return Err("the place has no name");
    }
    let mut aliases: Vec<String> = Vec::new();
    for alias in std::iter::once(ascii).chain(alternates.split(',')) {
        if !alias.is_empty() && alias != name && !aliases.iter().any(|known| known == alias) {
            aliases.push(alias.to_owned());
        }
    }
    let first_order = match admin1 {
        "" | "00" => String::new(),
        admin1 => format!("{country}.{admin1}"),
    };
    let (codes, division) = match code {
        "PCLI" | "PCLD" | "PCLS" | "PCLF" | "PCL" | "PCLIX" => {
            (vec![country.to_owned()], String::new())
        }
        "ADM1" => (vec![first_order], String::new()),
        _ => (Vec::new(), first_order),
    };
    let capital_of = match code {
        "PPLC" => country.to_owned(),
        "PPLA" if admin2.is_empty() || !division.is_empty() => division.clone(),
        _ => String::new(),
    };
    Ok(Some(PlaceRecord {
        id: format!("gn:{id}"),
        name: name.to_owned(),
        aliases,
        kind,
        country: country.to_owned(),
        division,
        codes,
        capital_of,
        population,
        ..PlaceRecord::at(point)
    }))
}

/// Pseudo-languages of alternate names that are no names.
const NO_NAMES: [&str; 10] = [
    "link", "post", "iata", "icao", "faac", "wkdt", "unlc", "tcid", "phon", "piny",
];

/// Reads alternate names: number, place, language, name.
pub(super) fn names(
    path: &Path,
    collector: &mut Collector<'_>,
    from: u64,
) -> Result<(), ImportError> {
    each_row(path, collector, from, |columns, collector| {
        let [_, id, language, name, ..] = columns[..] else {
            return Ok(Some("fewer than four columns"));
        };
        if !NO_NAMES.contains(&language) && !name.is_empty() {
            collector.name(&format!("gn:{id}"), name)?;
        }
        Ok(None)
    })
}

/// Reads admin codes: code, name, name in ASCII, place.
pub(super) fn admin_codes(
    path: &Path,
    collector: &mut Collector<'_>,
    from: u64,
) -> Result<(), ImportError> {
    each_row(path, collector, from, |columns, collector| {
        let [_, name, ascii, id, ..] = columns[..] else {
            return Ok(Some("fewer than four columns"));
        };
        collector.name(&format!("gn:{id}"), name)?;
        if ascii != name {
            collector.name(&format!("gn:{id}"), ascii)?;
        }
        Ok(None)
    })
}

/// Gives the columns of each row to `take`, which may say what is wrong with them.
fn each_row(
    path: &Path,
    collector: &mut Collector<'_>,
    from: u64,
    mut take: impl FnMut(&[&str], &mut Collector<'_>) -> Result<Option<&'static str>, ImportError>,
) -> Result<(), ImportError> {
    let unreadable = ImportError::unreadable(path);
    let mut lines = collector.lines(from)?;
    let mut number = 0;
    loop {
        let Some((line, offset)) = lines.next().map_err(&unreadable)? else {
            return Ok(());
        };
        number += 1;
        let Ok(line) = std::str::from_utf8(line) else {
            collector.unreadable(Row { number, from }, "not UTF-8");
            continue;
        };
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let mut columns = [""; COLUMNS];
        let mut count = 0;
        for column in line.split('\t') {
            if let Some(slot) = columns.get_mut(count) {
                *slot = column;
            }
            count += 1;
        }
        let columns = &columns[..count.min(COLUMNS)];
        // Should taking it fill the memory, the journal says that it was taken.
        collector.reached(offset);
        if let Some(why) = take(columns, collector)? {
            collector.unreadable(Row { number, from }, why);
        }
    }
}

/// A line for messages: its number, or, after an interruption, its number since then.
struct Row {
    number: u64,
    from: u64,
}

impl fmt::Display for Row {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        match self.from {
            0 => write!(formatter, "{}", self.number),
            from => write!(formatter, "byte {from} + {} lines", self.number),
        }
    }
}
