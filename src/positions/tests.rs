//! Positions and numbers that are none, by the thousand.

use super::{Offsets, Trust, Whereabouts, written};
use crate::geo::LonLat;
use crate::text::TokenizedText;
use crate::vocabulary::Vocabulary;

/// The positions of a text that need no name beside them: words and point.
fn found(text: &str) -> Vec<(&str, LonLat)> {
    let cut = TokenizedText::whole(text, Vocabulary::of(None));
    let surely = written(&cut)
        .into_iter()
        .filter(|position| position.trust == Trust::Position);
    surely
        .map(|position| (position.span.slice(text), position.point))
        .collect()
}

/// A generator of numbers that is the same everywhere: Lehmer, as `MINSTD`.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0 * 48_271 % 0x7fff_ffff;
        self.0 % limit
    }

    fn of<'a>(&mut self, choices: &[&'a str]) -> &'a str {
        choices[self.below(choices.len() as u64) as usize]
    }

    fn point(&mut self) -> LonLat {
        let lat = self.below(150_000) as f64 / 1000.0 - 75.0;
        let lon = self.below(350_000) as f64 / 1000.0 - 175.0;
        LonLat::new(lon, lat).unwrap()
    }
}

fn letter(value: f64, letters: [&'static str; 2]) -> &'static str {
    letters[usize::from(value < 0.0)]
}

/// A position in one of the ways in which people write them.
fn spelling(point: LonLat, way: u64) -> String {
    let (lat, lon) = (point.lat(), point.lon());
    let (ns, ew) = (letter(lat, ["N", "S"]), letter(lon, ["E", "W"]));
    let (a, b) = (lat.abs(), lon.abs());
    let minutes = |angle: f64| (angle.fract() * 60.0 * 100.0).round() / 100.0;
    let seconds = |angle: f64| {
        let all = (angle * 3600.0).round() as u64;
        (all / 3600, all / 60 % 60, all % 60)
    };
    let ((d, m, s), (dd, mm, ss)) = (seconds(a), seconds(b));
    match way {
        0 => format!("{a:.4}{ns} {b:.4}{ew}"),
        1 => format!("{a:.3}°{ns}, {b:.3}°{ew}"),
        2 => format!("{ns}{a:.4} {ew}{b:.4}"),
        3 => format!("{d}°{m:02}'{s:02}\"{ns} {dd}°{mm:02}'{ss:02}\"{ew}"),
        4 => format!("{d}° {m}′ {s}″ {ns}, {dd}° {mm}′ {ss}″ {ew}"),
        5 => format!(
            "{d:02}-{m:02}.{:02}{ns} {dd:03}-{mm:02}.{:02}{ew}",
            s * 10 / 6,
            ss * 10 / 6
        ),
        6 => format!("{d:02} {m:02} {s:02} {ns} {dd:03} {mm:02} {ss:02} {ew}"),
        7 => format!(
            "{ns} {d}°{:.2}' {ew} {dd}°{:.2}'",
            minutes(a).min(59.99),
            minutes(b).min(59.99)
        ),
        8 => format!("{d:02}:{m:02}:{s:02}{ns} {dd:03}:{mm:02}:{ss:02}{ew}"),
        9 => format!(
            "{d} degrees {m} minutes {}, {dd} degrees {mm} minutes {}",
            word(ns),
            word(ew)
        ),
        10 => format!("latitude {lat:.3}, longitude {lon:.3}"),
        11 => format!("lat: {lat:.4} lon: {lon:.4}"),
        _ => format!("{lat:.6}, {lon:.6}"),
    }
}

fn word(letter: &str) -> &'static str {
    match letter {
        "N" => "north",
        "S" => "south",
        "E" => "east",
        _ => "west",
    }
}

#[test]
fn positions_are_found_however_they_are_written() {
    let mut numbers = Numbers(11);
    for round in 0..3900 {
        let point = numbers.point();
        let spelt = spelling(point, round % 13);
        let before = numbers.of(&[
            "The boat was seen at ",
            "Fire at ",
            "It sank (",
            "Reported: ",
            "",
        ]);
        let behind = numbers.of(&[".", ", the navy said.", " on Monday.", ", 20 km away."]);
        let behind = if before.ends_with('(') {
            ") on Monday."
        } else {
            behind
        };
        let text = format!("{before}{spelt}{behind}");
        let positions = found(&text);
        assert_eq!(positions.len(), 1, "{text}: {positions:?}");
        let (words, at) = positions[0];
        assert_eq!(words, spelt, "{text}");
        let km = at.distance_km(point);
        let tolerance = if round % 13 == 9 { 2.7 } else { 0.2 };
        assert!(
            km < tolerance,
            "{text}: {at:?} is {km} km away from {point:?}"
        );
    }
}

#[test]
fn numbers_that_are_no_positions_are_left_alone() {
    let mut numbers = Numbers(5);
    for round in 0..12_000 {
        let n = &mut numbers;
        let (a, b, c) = (n.below(90), n.below(90), n.below(60));
        let (d, e) = (n.below(1000), n.below(1000));
        let name = n.of(&[
            "United",
            "Kabul",
            "Bolt",
            "Verstappen",
            "Roe",
            "Harlow Rovers",
        ]);
        let text = match round % 40 {
            0 => format!("{name} won {a}-{b}, {c}-{b} on Monday."),
            1 => format!("Prices rose to ${a}.{c:02}, ${b}.{c:02} a barrel."),
            2 => format!("Version {a}.{b}.{c}, {b}.{c} is out."),
            3 => format!("It happened at {}:{c:02}, {}:{c:02} GMT.", a % 24, b % 24),
            4 => format!("Call 0{a} {b} {d} {e}, or +{a} {b} {d}{e}."),
            5 => format!("The ratio of {a}.{d:03} to {b}.{e:03} fell."),
            6 => format!("Between {a}.{c:02}-{b}.{c:02} per cent agreed."),
            7 => format!("{name} scored {a}, {b} and {c} points."),
            8 => format!("The index closed at {a}.{d:03}, {b}.{e:03} points lower than in May."),
            9 => format!("{name} ({a}.{c:02}, {b}.{c:02}) won both races."),
            10 => format!(
                "On {a}.{:02}, {b}.{:02} of the year they met.",
                c % 12,
                c % 12
            ),
            11 => format!("The odds ratio was 1.{d:03} (0.{e:03}, 1.{d:03})."),
            12 => format!("Sizes of {a}.{c:02}, {b}.{c:02} and {c}.50 metres are sold."),
            13 => format!("{a} per cent, {b} per cent and {c} per cent, in that order."),
            14 => format!("Seats {a}A and {b}C, rows {c}E, {a}W."),
            15 => format!("They live at {d} N {e} E Street, {name}."),
            16 => format!("House {a}-{b}, flat {c}, {d} {e}."),
            17 => format!("It was {a}°, {b}° at night."),
            18 => format!("Temperatures of {a}.{c}°C, {b}.{c}°C were measured."),
            19 => format!("The rupee traded at {a}.{d:03}, {b}.{e:03} to the dollar."),
            20 => format!("Paragraphs {a}.{b}, {c}.{b} apply."),
            21 => format!("In 20{:02}, {a}.{c} million, {b}.{c} million came.", b % 25),
            22 => format!("{name} beat them {a}.{c}, {b}.{c} ({c}.{a}, {c}.{b})."),
            23 => format!("Order no. {a}{d}, {b}{e} of {c} May."),
            24 => format!("IP 10.{a}.{b}.{c}, 192.168.{a}.{b} was blocked."),
            25 => format!("The N{a}, E{b} and S{c} roads are closed."),
            26 => format!("An N95 mask, E{a} fuel, W{b} and S{c} models."),
            27 => format!("Flight {a}S, then {b}E, left at {c} past."),
            28 => format!("{d},{e:03}, {a},{e:03} people were counted."),
            29 => format!("€{a}.{d:03}, {b}.{e:03} in all."),
            30 => format!("Lap times of {a}.{d:03}, {b}.{e:03} put {name} in front."),
            31 => format!("Chapter {a}, verses {b}, {c}."),
            32 => format!("a {a}.{c}-{b}.{c} split, {d}/{e}"),
            33 => format!("1.{d:03}, 2.{e:03}, 3.{d:03} and 4.{e:03}"),
            34 => format!("Numbers {a}.{d:03} {b}.{e:03} were drawn."),
            35 => format!("{a} north and {b} east of the list"),
            36 => format!("the {a}th, {b}th and {c}th of May"),
            37 => format!("blood pressure of {d}/{a}, {e}/{b}"),
            38 => format!("accuracy (0.{d:03}, 0.{e:03}) of the Model"),
            _ => format!("£{a}.{c:02}, £{b}.{c:02}; {a}p, {b}p"),
        };
        assert_eq!(found(&text), [], "{text}");
    }
}

#[test]
fn grids_and_codes_are_found() {
    for (text, words, lat, lon) in [
        (
            "Grid 42S UF 40294 63859 was hit.",
            "42S UF 40294 63859",
            36.707,
            67.212,
        ),
        (
            "hit at 42SUF4029463859 (MGRS)",
            "42SUF4029463859",
            36.707,
            67.212,
        ),
        ("MGRS: 42SUF402638.", "42SUF402638", 36.707, 67.212),
        (
            "UTM 42S 340294 4063859, near the river",
            "UTM 42S 340294 4063859",
            36.707,
            67.212,
        ),
        (
            "at 42S 340294E 4063859N.",
            "42S 340294E 4063859N",
            36.707,
            67.212,
        ),
        ("The gate is at 8FVC2222+22.", "8FVC2222+22", 47.0, 8.0),
        ("14°31'N 41°58'E", "14°31'N 41°58'E", 14.5167, 41.9667),
        (
            "in position 1431N 04158E, adrift",
            "1431N 04158E",
            14.5167,
            41.9667,
        ),
        ("(36.7071, 67.2124)", "36.7071, 67.2124", 36.707, 67.212),
        ("coordinates 36.7, 67.2 were sent", "36.7, 67.2", 36.7, 67.2),
        (
            "at –33.8568, 151.2153.",
            "–33.8568, 151.2153",
            -33.8568,
            151.2153,
        ),
        (
            "14.5 north latitude and 41.9 east longitude",
            "14.5 north latitude and 41.9 east longitude",
            14.5,
            41.9,
        ),
    ] {
        let positions = found(text);
        assert_eq!(positions.len(), 1, "{text}");
        assert_eq!(positions[0].0, words, "{text}");
        let point = LonLat::new(lon, lat).unwrap();
        assert!(
            positions[0].1.distance_km(point) < 0.2,
            "{text}: {positions:?}"
        );
    }
}

#[test]
fn plates_and_parts_are_no_grids() {
    for text in [
        "the car 12ABC3456",
        "part 31ABC1234",
        "42SUF12",
        "order 18SUJ2306",
        "22CAB1234 of 2020",
        "at gate 36N, 67E",
        "on 25 JAN 2015 at noon",
        "from 12 MAR 2024 to 3 JUN 2025",
        "8FVC2222 + 22",
        "UTM 42 340294",
        "between 14 N and 41 E",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn offsets_are_read() {
    for (text, bearing, km) in [
        ("40 km north-east of Kunduz", Some(45.0), 40.0),
        ("60 nautical miles west of Hodeidah", Some(270.0), 111.12),
        ("about 15 miles off the coast of Somalia", None, 24.14),
        (
            "some 300 kilometres (186 miles) south of Kabul",
            Some(180.0),
            300.0,
        ),
        ("twenty kilometres north of Herat", Some(0.0), 20.0),
        (
            "twenty-five miles south-west of the city of Homs",
            Some(225.0),
            40.23,
        ),
        (
            "a hundred and twenty km to the east of Gao",
            Some(90.0),
            120.0,
        ),
        ("1,200 miles north-northwest of Perth", Some(337.5), 1931.21),
        ("15-20 km SE of Kupiansk", Some(135.0), 17.5),
        (
            "40km southeast of the Yemeni port of Mokha",
            Some(135.0),
            40.0,
        ),
        ("70 nm due west of Hodeidah", Some(270.0), 129.64),
        ("1/2 mile west of Richland", Some(270.0), 0.8047),
        ("12 km outside Raqqa", None, 12.0),
        ("500 metres from Erez", None, 0.5),
        (
            "30 kilometres (19 miles) from the besieged city of Bakhmut",
            None,
            30.0,
        ),
        ("10 sea miles northeastward of Aden", Some(45.0), 18.52),
    ] {
        let text = format!("It was seen {text}, an officer said.");
        let cut = TokenizedText::whole(&text, Vocabulary::of(None));
        let name = text.rfind(',').unwrap();
        let start = text.split_at(name).0.rfind(' ').unwrap() + 1;
        let name = crate::span::Span::new(&text, start, name).unwrap();
        let offset = Offsets::of(&cut).before(&text, name);
        let offset = offset.unwrap_or_else(|| panic!("{text}"));
        assert_eq!(offset.bearing, bearing, "{text}");
        assert!((offset.km - km).abs() < 0.01, "{text}: {offset:?}");
        let _ = Whereabouts::Anchor(offset);
    }
}

#[test]
fn other_distances_have_no_anchor() {
    for text in [
        "The road is 40 km long. Kunduz is quiet.",
        "He ran 40 km in Kunduz.",
        "It moves north of Kunduz.",
        "15 km from Iran's border",
        "15 km from the Gaza border",
        "40 km of road north of it",
        "40 km north of the river",
        "sent 40 men north of Kunduz",
        "$40 m from Qatar",
    ] {
        let cut = TokenizedText::whole(text, Vocabulary::of(None));
        let all = Offsets::of(&cut);
        for name in ["Kunduz", "Iran", "Gaza", "Qatar"] {
            let Some(start) = text.find(name) else {
                continue;
            };
            let name = crate::span::Span::new(text, start, start + name.len()).unwrap();
            assert_eq!(all.before(text, name), None, "{text}");
        }
    }
}
