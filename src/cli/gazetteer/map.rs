//! A small map for the terminal: where in its country a place lies.

use std::io::{self, Write};

use crate::basemap::Basemap;
use crate::gazetteer::{Gazetteer, Kind, PlaceKey};
use crate::geo::{Frame, LonLat};

const ROWS: usize = 14;
const MOST_COLUMNS: usize = 56;
/// A character is about twice as high as it is wide.
const ASPECT: f64 = 2.0;
const PLACE: char = '●';

/// Draws the country of a place, its province darker, and the place; nothing for places without a
/// position or a country.
pub(super) fn write(
    key: PlaceKey,
    gazetteer: &Gazetteer,
    basemap: &Basemap,
    out: &mut impl Write,
) -> io::Result<()> {
    let point = gazetteer.point(key);
    let country = gazetteer.country(key);
    let Some(frame) = basemap
        .main_part(country)
        .filter(|_| gazetteer.kind(key) != Kind::Historical)
    else {
        return Ok(());
    };
    let canvas = Canvas::around(frame, point);
    let admin1 = match gazetteer.kind(key) {
        Kind::Admin1 => Some(key),
        _ => gazetteer.admin1(key),
    };
    let admin1 = admin1.map(|key| gazetteer.id(key));
    let ground = |point: LonLat| match basemap.unit_at(point) {
        None => ' ',
        Some(unit) if Some(basemap.id_of(unit)) == admin1.as_deref() => '▒',
        Some(unit) if basemap.country_of(unit) == country => '░',
        Some(_) => '·',
    };
    for row in 0..ROWS {
        let cells = (0..canvas.columns).map(|column| {
            if canvas.cell_of(point) == (row, column) {
                PLACE
            } else {
                canvas.point(row, column).map_or(' ', ground)
            }
        });
        let line: String = cells.collect();
        writeln!(out, "  {}", line.trim_end())?;
    }
    Ok(())
}

/// A grid of characters over a frame.
struct Canvas {
    frame: Frame,
    columns: usize,
}

impl Canvas {
    /// The frame with the point in it and a margin.
    fn around(frame: Frame, point: LonLat) -> Self {
        let turn = ((frame.west + frame.east) / 2.0 - point.lon()) / 360.0;
        let lon = point.lon() + turn.round() * 360.0;
        let frame = frame.union(Frame {
            west: lon,
            south: point.lat(),
            east: lon,
            north: point.lat(),
        });
        let margin = (frame.width().max(frame.height()) * 0.05).max(0.1);
        let frame = Frame {
            west: frame.west - margin,
            south: frame.south - margin,
            east: frame.east + margin,
            north: frame.north + margin,
        };
        let narrowing = libm::cos(((frame.south + frame.north) / 2.0).to_radians());
        let wide = frame.width() * narrowing / frame.height() * ASPECT * ROWS as f64;
        let columns = (wide.round() as usize).clamp(8, MOST_COLUMNS);
        Self { frame, columns }
    }

    fn point(&self, row: usize, column: usize) -> Option<LonLat> {
        let share = |number: usize, of: usize| (number as f64 + 0.5) / of as f64;
        let lon = self.frame.west + self.frame.width() * share(column, self.columns);
        let lat = self.frame.north - self.frame.height() * share(row, ROWS);
        LonLat::new((lon + 180.0).rem_euclid(360.0) - 180.0, lat)
    }

    fn cell_of(&self, point: LonLat) -> (usize, usize) {
        let east = (point.lon() - self.frame.west).rem_euclid(360.0) / self.frame.width();
        let south = (self.frame.north - point.lat()) / self.frame.height();
        let cell = |share: f64, of: usize| ((share * of as f64) as usize).min(of - 1);
        (cell(south, ROWS), cell(east, self.columns))
    }
}
