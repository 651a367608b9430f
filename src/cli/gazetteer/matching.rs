//! `geobrief gazetteer match`: a table in, the same table out with the place of each row.

use std::path::PathBuf;

use clap::Args;

use super::argument::{column, kind};
use crate::cli::context::Context;
use crate::cli::exit::{Exit, Failed};
use crate::coordinates;
use crate::export::csv;
use crate::gazetteer::{
    Candidate, Closeness, Columns, Decision, Field, Gazetteer, Given, Kind, Wanted, family,
};
use crate::geo::LonLat;
use crate::import;
use crate::output::{Overwrite, Target};

#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  geobrief gazetteer match sites.csv --column name=Place --country UA -o matched.csv\n  geobrief gazetteer match sites.xlsx > matched.csv\n\nThe rows keep their columns and their order; the new ones are geobrief_id, geobrief_name, geobrief_kind,\ngeobrief_country, geobrief_admin1, geobrief_lat, geobrief_lon, geobrief_status (sure, likely, check,\nunmapped), geobrief_alternatives and geobrief_reason."
)]
pub(super) struct MatchArgs {
    /// A table with a header: CSV in any encoding, or XLSX, ODS
    table: PathBuf,
    /// The column that holds the name, country, admin1, kind, lat, lon or position, where it is not
    /// found; may be repeated
    #[arg(long = "column", value_name = "FIELD=COLUMN", value_parser = column)]
    columns: Vec<(String, String)>,
    /// Only places in this country, by code or name, where the row names none
    #[arg(long, value_name = "COUNTRY")]
    country: Option<String>,
    /// What the places are, where the row does not say
    #[arg(long, value_name = "KIND", value_parser = kind)]
    kind: Option<Kind>,
    /// File to write [default: standard output]
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Overwrite files that geobrief did not write
    #[arg(long)]
    force: bool,
    /// Exit with code 6 if a row is unmapped or needs checking
    #[arg(long)]
    strict: bool,
}

const HEADER: [&str; 10] = [
    "geobrief_id",
    "geobrief_name",
    "geobrief_kind",
    "geobrief_country",
    "geobrief_admin1",
    "geobrief_lat",
    "geobrief_lon",
    "geobrief_status",
    "geobrief_alternatives",
    "geobrief_reason",
];
/// Alternatives that a row names.
const ALTERNATIVES: usize = 3;

/// # Errors
/// A table that cannot be read, or without a column of names: exit 1; a country that is none: exit 2.
pub(super) fn run(arguments: &MatchArgs, context: &Context) -> Result<Exit, Failed> {
    let gazetteer = context.gazetteer()?;
    let mut rows = import::rows(&arguments.table)?.into_iter();
    let header = rows.next().unwrap_or_default();
    let columns = columns(arguments, &header)?;
    let country = match &arguments.country {
        Some(text) => gazetteer.country_meant(text).ok_or_else(|| {
            Failed::with(
                Exit::Usage,
                format!("{text}: not a country; write its code, such as UA"),
            )
        })?,
        None => String::new(),
    };
    let mut out = csv::row(header.iter().map(String::as_str).chain(HEADER)) + "\n";
    let mut tally = [0_usize; 4];
    for row in rows.filter(|row| row.iter().any(|cell| !cell.is_empty())) {
        let matched = matched(&row, &columns, &country, arguments.kind, &gazetteer);
        tally[matched.decision as usize] += 1;
        let mut cells = row;
        cells.resize(header.len(), String::new());
        out.push_str(&csv::row(cells.into_iter().chain(matched.cells)));
        out.push('\n');
    }
    let target = arguments
        .output
        .clone()
        .map_or(Target::Stdout, Target::File);
    let overwrite = if arguments.force {
        Overwrite::AnyFile
    } else {
        Overwrite::OwnFiles
    };
    target.write(out.as_bytes(), overwrite)?;
    let [sure, likely, check, unmapped] = tally;
    context.messages.report(&format!(
        "{} rows: {sure} sure, {likely} likely, {check} to check, {unmapped} unmapped",
        tally.iter().sum::<usize>()
    ));
    let is_open = check + unmapped > 0;
    Ok(if arguments.strict && is_open {
        Exit::Strict
    } else {
        Exit::Done
    })
}

/// # Errors
/// No column is the name, or none that is named is there.
fn columns(arguments: &MatchArgs, header: &[String]) -> Result<Columns, Failed> {
    let given: Given = arguments.columns.iter().cloned().collect();
    let names: Vec<&str> = header.iter().map(String::as_str).collect();
    let columns = Columns::of(&names, &given);
    let fail = |problem: String| {
        let path = arguments.table.display();
        Err(Failed::with(Exit::Failed, format!("{path}: {problem}")))
    };
    for (field, name) in &given {
        match Field::of(field) {
            None => return fail(format!("there is no field `{field}` for --column")),
            Some(known) if columns.at(known).is_none() => {
                return fail(format!(
                    "there is no column `{name}`; there are: {}",
                    names.join(", ")
                ));
            }
            Some(_) => {}
        }
    }
    if columns.at(Field::Name).is_none() {
        return fail(format!(
            "no column is the name; say which: --column name=COLUMN, one of: {}",
            names.join(", ")
        ));
    }
    Ok(columns)
}

struct Matched {
    decision: Decision,
    cells: [String; 10],
}

fn matched(
    row: &[String],
    columns: &Columns,
    country: &str,
    kind: Option<Kind>,
    gazetteer: &Gazetteer,
) -> Matched {
    let get = |field| {
        let cell = columns.at(field).and_then(|at| row.get(at));
        cell.map_or("", |cell| cell.trim())
    };
    let stated = gazetteer.country_meant(get(Field::Country));
    let country = stated.as_deref().unwrap_or(country);
    let division = gazetteer.division_named(country, get(Field::Admin1));
    let near = match (get(Field::Lat), get(Field::Lon)) {
        ("", _) | (_, "") => coordinates::parse(get(Field::Position)).ok(),
        (lat, lon) => coordinates::parse(&format!("{lat}, {lon}")).ok(),
    };
    let wanted = Wanted {
        name: get(Field::Name),
        country,
        division: &division,
        kind: family(get(Field::Kind)).or(kind),
        near,
    };
    let (decision, found) = gazetteer.candidates(&wanted);
    let reason = reason(&wanted, decision, &found, gazetteer);
    let Some(best) = found.first() else {
        let mut cells: [String; 10] = Default::default();
        cells[7] = decision.word().to_owned();
        cells[9] = reason;
        return Matched { decision, cells };
    };
    let place = gazetteer.place(best.place);
    let others = found.iter().skip(1).take(ALTERNATIVES);
    let others: Vec<String> = others.map(|one| alternative(one, gazetteer)).collect();
    let degrees = |of: fn(LonLat) -> f64| of(place.point).to_string();
    Matched {
        decision,
        cells: [
            place.id.clone(),
            place.name.to_owned(),
            place.kind_word.to_owned(),
            place.country.to_owned(),
            place.admin1_name.to_owned(),
            degrees(LonLat::lat),
            degrees(LonLat::lon),
            decision.word().to_owned(),
            others.join(" | "),
            reason,
        ],
    }
}

/// `Kunduz, town, AF (gn:1135690)`.
fn alternative(candidate: &Candidate, gazetteer: &Gazetteer) -> String {
    let place = gazetteer.place(candidate.place);
    let parts = [
        place.name,
        place.kind_word,
        place.admin1_name,
        place.country,
    ];
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    format!("{} ({})", parts.collect::<Vec<_>>().join(", "), place.id)
}

fn reason(
    wanted: &Wanted<'_>,
    decision: Decision,
    found: &[Candidate],
    gazetteer: &Gazetteer,
) -> String {
    let within = match wanted.country {
        "" => String::new(),
        country => format!(" in {country}"),
    };
    let Some(best) = found.first() else {
        return match wanted.name {
            "" => "the row has no name".to_owned(),
            _ => format!("no place of this name or one like it{within}"),
        };
    };
    let name = match best.closeness {
        Closeness::Exact if found.len() == 1 => format!("the only place of this name{within}"),
        Closeness::Exact => format!("{} places of this name{within}", found.len()),
        Closeness::Alike => "another romanization of the name".to_owned(),
        Closeness::Near => "the name is spelt a little differently".to_owned(),
        Closeness::Prefix => "the name begins like this".to_owned(),
    };
    let mut reasons = vec![name];
    if let Some(near) = wanted.near {
        let km = near.distance_km(gazetteer.point(best.place));
        reasons.push(format!("{km:.0} km from the position of the row"));
    }
    if !wanted.division.is_empty() {
        reasons.push("in the province of the row".to_owned());
    }
    if wanted.kind == Some(gazetteer.kind(best.place)) {
        reasons.push("of the kind of the row".to_owned());
    }
    if gazetteer.is_users(best.place) {
        reasons.push("one of your own".to_owned());
    }
    if found.len() > 1 {
        reasons.push(match decision {
            Decision::Check => "others fit as well".to_owned(),
            _ => "the others fit less".to_owned(),
        });
    }
    reasons.join("; ")
}
