//! `geobrief gazetteer at`: what is at a point.

use std::io::{self, Write};

use clap::Args;
use serde::Serialize;

use super::argument::position;
use super::card::Card;
use super::format::{Format, FormatArg, write_json};
use crate::basemap::Basemap;
use crate::gazetteer::{Gazetteer, Near, PlaceKey};
use crate::geo::{LonLat, compass_point};

#[derive(Debug, Args)]
pub(super) struct AtArgs {
    /// Decimal degrees, degrees with minutes and seconds, or MGRS
    #[arg(value_name = "LAT,LON", value_parser = position, allow_hyphen_values = true)]
    point: LonLat,
    /// Most towns to show
    #[arg(long, default_value_t = 5, value_name = "N")]
    towns: usize,
    #[command(flatten)]
    format: FormatArg,
}

/// What is at a point, for programs.
#[derive(Debug, Serialize)]
struct Report {
    lat: f64,
    lon: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    country: Option<Card>,
    #[serde(skip_serializing_if = "Option::is_none")]
    admin1: Option<Card>,
    #[serde(skip_serializing_if = "Option::is_none")]
    nearest_admin2: Option<Distant>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    areas: Vec<Card>,
    towns: Vec<Distant>,
}

/// A place seen from a point.
#[derive(Debug, Serialize)]
struct Distant {
    #[serde(flatten)]
    place: Card,
    km: f64,
    /// Degrees clockwise from north, from the point to the place.
    bearing: f64,
}

impl Distant {
    fn new(near: Near, from: LonLat, gazetteer: &Gazetteer) -> Self {
        let to = gazetteer.point(near.place);
        Self {
            place: Card::of(near.place, gazetteer),
            km: (near.km * 10.0).round() / 10.0,
            bearing: from.bearing_to(to).round().rem_euclid(360.0),
        }
    }

    /// `14.2 km NW  Balkh (town, gn:1147242)`.
    fn line(&self) -> String {
        let Self { km, bearing, .. } = self;
        let way = compass_point(*bearing);
        format!("{km:>7.1} km {way:<3}  {}", self.place.brief())
    }
}

pub(super) fn run(
    arguments: &AtArgs,
    gazetteer: &Gazetteer,
    out: &mut impl Write,
) -> io::Result<()> {
    let point = arguments.point;
    let around = gazetteer.surroundings(point, &Basemap::bundled(), arguments.towns);
    let card = |key: PlaceKey| Card::of(key, gazetteer);
    let distant = |near: Near| Distant::new(near, point, gazetteer);
    let report = Report {
        lat: point.lat(),
        lon: point.lon(),
        country: around.country.map(card),
        admin1: around.admin1.map(card),
        nearest_admin2: around.admin2.map(distant),
        areas: around.areas.into_iter().map(card).collect(),
        towns: around.towns.into_iter().map(distant).collect(),
    };
    match arguments.format.format {
        Format::Table => report.write(out),
        Format::Json => write_json(&report, out),
    }
}

impl Report {
    fn write(&self, out: &mut impl Write) -> io::Result<()> {
        writeln!(out, "{},{}", self.lat, self.lon)?;
        for area in &self.areas {
            writeln!(out, "  in        {}", area.brief())?;
        }
        match &self.country {
            Some(country) => writeln!(out, "  country   {}", country.brief())?,
            None => writeln!(out, "  country   none: at sea, or land of no one country")?,
        }
        if let Some(admin1) = &self.admin1 {
            writeln!(out, "  admin-1   {}", admin1.brief())?;
        }
        if let Some(admin2) = &self.nearest_admin2 {
            writeln!(
                out,
                "  admin-2   {}, the nearest known",
                admin2.place.brief()
            )?;
        }
        if !self.towns.is_empty() {
            writeln!(out, "nearest towns")?;
        }
        for town in &self.towns {
            writeln!(out, "{}", town.line())?;
        }
        Ok(())
    }
}
