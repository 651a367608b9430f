//! Writes a table in the form of GeoNames' `allCountries.txt`, of any size, to standard output.
//!
//! ```sh
//! cargo run --release --example geonames_dump -- 12000000 > allCountries.txt
//! ```
//!
//! Its shape is that of the true one as its documentation and the bundled part of it show: 19
//! columns, the shares of feature classes, few places with a population, places where people live,
//! names that are used again and again (every hundredth "San José" or "Springfield"), and two in
//! five places without an alternate name. Names are borne by bundled places or made from pieces of
//! theirs. The same size gives the same bytes.

use std::collections::BTreeMap;
use std::io::{self, BufWriter, Write};

use geobrief::gazetteer::{FeatureClass, Gazetteer, PlaceKey};

/// Feature class and code, and how many of a thousand places have it.
const CODES: [(&str, &str, u64); 24] = [
    ("P", "PPL", 370),
    ("P", "PPLX", 25),
    ("P", "PPLL", 25),
    ("P", "PPLA4", 10),
    ("H", "STM", 90),
    ("H", "STMI", 20),
    ("H", "LK", 45),
    ("H", "SPNG", 15),
    ("H", "WLL", 15),
    ("T", "MT", 60),
    ("T", "HLL", 45),
    ("T", "ISL", 20),
    ("T", "VAL", 15),
    ("S", "SCH", 45),
    ("S", "CH", 30),
    ("S", "FRM", 40),
    ("S", "HTL", 35),
    ("S", "BLDG", 20),
    ("A", "ADM3", 15),
    ("A", "ADM4", 20),
    ("L", "LCTY", 20),
    ("L", "PRK", 10),
    ("V", "FRST", 5),
    ("R", "RD", 5),
];

const GENERICS: [(&str, &str); 8] = [
    ("STM", "Creek"),
    ("LK", "Lake"),
    ("MT", "Mountain"),
    ("HLL", "Hill"),
    ("SCH", "School"),
    ("CH", "Church"),
    ("ISL", "Island"),
    ("VAL", "Valley"),
];

fn main() -> io::Result<()> {
    let rows = std::env::args().nth(1).and_then(|rows| rows.parse().ok());
    let Some(rows) = rows else {
        return Err(io::Error::other(
            "say how many rows: geonames_dump 12000000",
        ));
    };
    let gazetteer = Gazetteer::bundled();
    let maker = Maker::new(&gazetteer);
    let mut out = BufWriter::with_capacity(1 << 20, io::stdout().lock());
    let mut chance = Chance(0x9E37_79B9_7F4A_7C15);
    for number in 0..rows {
        maker.row(number, &mut chance, &mut out)?;
    }
    out.flush()
}

/// A small generator of numbers (SplitMix64): the same every time.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ mixed >> 31
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    /// 0..1.
    fn share(&mut self) -> f64 {
        self.below(1 << 53) as f64 / (1_u64 << 53) as f64
    }
}

struct Maker<'g> {
    gazetteer: &'g Gazetteer,
    towns: Vec<PlaceKey>,
    /// Codes of first-order divisions, without their country.
    divisions: BTreeMap<PlaceKey, String>,
    /// Beginnings, middles and ends of names.
    pieces: [Vec<String>; 3],
}

impl<'g> Maker<'g> {
    fn new(gazetteer: &'g Gazetteer) -> Self {
        let is_town = |key: &PlaceKey| gazetteer.kind(*key).class() == FeatureClass::PopulatedPlace;
        let towns: Vec<PlaceKey> = gazetteer.places().filter(is_town).collect();
        let mut divisions = BTreeMap::new();
        for admin1 in towns.iter().filter_map(|&town| gazetteer.admin1(town)) {
            divisions.entry(admin1).or_insert_with(|| {
                let code = gazetteer.code_of(admin1);
                code.split_once('.').map_or("00", |(_, own)| own).to_owned()
            });
        }
        let mut pieces = [const { Vec::new() }; 3];
        for &town in towns.iter().step_by(7) {
            let letters: Vec<char> = gazetteer.name(town).chars().collect();
            if let [first, .., last] = letters.chunks(3).collect::<Vec<_>>()[..] {
                pieces[0].push(first.iter().collect());
                pieces[2].push(last.iter().collect());
            }
            let middles = letters.chunks(3).skip(1);
            pieces[1].extend(middles.map(|chunk| chunk.iter().collect::<String>().to_lowercase()));
        }
        Self {
            gazetteer,
            towns,
            divisions,
            pieces,
        }
    }

    fn row(&self, number: u64, chance: &mut Chance, out: &mut impl Write) -> io::Result<()> {
        let (class, code) = code(chance);
        let near = self.town(chance);
        let place = self.gazetteer.place(near);
        let name = self.name(code, chance);
        let ascii = ascii(&name);
        let alternates: Vec<String> = (0..alternates(chance))
            .map(|_| self.name(code, chance))
            .collect();
        let scatter = |chance: &mut Chance| (chance.share() + chance.share() - 1.0) * 0.8;
        let lat = (place.point.lat() + scatter(chance)).clamp(-89.0, 89.0);
        let lon = (place.point.lon() + scatter(chance)).clamp(-180.0, 180.0);
        let admin1 = place.admin1.and_then(|admin1| self.divisions.get(&admin1));
        let admin1 = admin1.map_or("00", String::as_str);
        let population = match (class, chance.below(100)) {
            ("P", 0..7) => chance.below(3000),
            _ => 0,
        };
        writeln!(
            out,
            "{}\t{name}\t{ascii}\t{}\t{lat:.5}\t{lon:.5}\t{class}\t{code}\t{}\t\t{admin1}\t{:03}\t\t\t{population}\t\t{}\tEtc/UTC\t2020-01-01",
            20_000_000 + number,
            alternates.join(","),
            place.country,
            chance.below(200),
            chance.below(2500),
        )
    }

    fn town(&self, chance: &mut Chance) -> PlaceKey {
        self.towns[chance.below(self.towns.len() as u64) as usize]
    }

    /// A name that somebody bears, the common ones often, or a new one.
    fn name(&self, code: &str, chance: &mut Chance) -> String {
        let specific = if chance.below(100) < 38 {
            // Small numbers are far more frequent.
            let rank = chance.share().powf(1.5) * self.towns.len() as f64;
            let town = self.towns.get(rank as usize).or(self.towns.last());
            town.map_or("", |town| self.gazetteer.name(*town))
                .to_owned()
        } else {
            let mut piece = |kind: usize| {
                let pieces = &self.pieces[kind];
                pieces[chance.below(pieces.len() as u64) as usize].as_str()
            };
            [piece(0), piece(1), piece(2)].concat().replace('\t', " ")
        };
        let generic = GENERICS.iter().find(|(of, _)| *of == code);
        match generic {
            Some((_, generic)) if chance.below(2) == 0 => format!("{specific} {generic}"),
            _ => specific,
        }
    }
}

fn code(chance: &mut Chance) -> (&'static str, &'static str) {
    let mut left = chance.below(CODES.iter().map(|(.., share)| share).sum());
    for (class, code, share) in CODES {
        if left < share {
            return (class, code);
        }
        left -= share;
    }
    ("P", "PPL")
}

/// Two in five places have none, few have many; 1.3 on average.
fn alternates(chance: &mut Chance) -> usize {
    match chance.below(100) {
        0..42 => 0,
        42..75 => 1,
        75..90 => 2,
        90..97 => 4,
        97..99 => 8,
        _ => 20,
    }
}

fn ascii(name: &str) -> String {
    name.chars().filter(char::is_ascii).collect()
}
