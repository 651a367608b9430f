//! Positions that a text gives in figures, and distances from places: found, told, drawn, exported.

use crate::support::{BASEMAP, GAZETTEER, brief_text, geobrief, scratch};
use geobrief::briefing::{BriefedPlace, Briefing, Geodata, Status};
use geobrief::export::{ExportKind, export};
use geobrief::gazetteer::Kind;
use geobrief::job::{self, BriefingOptions, Input, NamedText};
use geobrief::render;
use serde_json::Value;
use std::fs;

const SHIP: &str = "Tanker on fire in the Red Sea\n\nThe tanker drifts at 14°31'N 41°58'E, the \
    agency said, 60 nautical miles west of Hodeidah. Tugs left Djibouti on Monday.";

fn geodata() -> Geodata<'static> {
    Geodata {
        gazetteer: &GAZETTEER,
        basemap: &BASEMAP,
    }
}

/// The rows of `places`.
fn rows(text: &str) -> Vec<Value> {
    let input = Input::new("a.txt", text.into());
    let found = job::places(input, geodata()).unwrap();
    let rows = serde_json::to_value(&found.rows).unwrap();
    rows["toponyms"].as_array().unwrap().clone()
}

#[track_caller]
fn row(text: &str, name: &str) -> Value {
    let rows = rows(text);
    let found = rows.iter().find(|row| row["name"] == name);
    found.unwrap_or_else(|| panic!("{name}: {rows:#?}")).clone()
}

#[track_caller]
fn place<'b>(briefing: &'b Briefing, label: &str) -> &'b BriefedPlace {
    let mut places = briefing.places.iter();
    places
        .find(|place| place.label == label)
        .unwrap_or_else(|| panic!("{label}: {:#?}", briefing.places))
}

fn is_near(row: &Value, lat: f64, lon: f64) -> bool {
    let apart = |member: &str, value: f64| (row[member].as_f64().unwrap() - value).abs();
    apart("lat", lat) < 0.01 && apart("lon", lon) < 0.01
}

#[test]
fn a_position_is_a_mention_of_its_own() {
    let ship = row(SHIP, "14°31'N 41°58'E");
    assert_eq!(ship["place"]["id"], "pos:14.516667,41.966667");
    assert_eq!(ship["place"]["kind"], "position");
    assert_eq!(ship["status"], "sure");
    assert_eq!(ship["role"], "literal");
    assert_eq!(ship["evidence"][0], "The position is written in the text.");
    assert!(is_near(&ship, 14.5167, 41.9667), "{ship}");
    let text: Vec<char> = SHIP.chars().collect();
    let range = ship["start"].as_u64().unwrap() as usize..ship["end"].as_u64().unwrap() as usize;
    assert_eq!(text[range].iter().collect::<String>(), ship["name"]);

    let gate = row(
        "The gate of the camp is at 36.707, 67.212.",
        "36.707, 67.212",
    );
    assert_eq!(gate["place"]["country"], "AF");
    assert_eq!(gate["place"]["admin1"], "Balkh");
    for (text, name, lat, lon) in [
        (
            "Shells fell near 48.5927N 38.0012E at dawn.",
            "48.5927N 38.0012E",
            48.5927,
            38.0012,
        ),
        (
            "Grid: 42S UF 40294 63859.",
            "42S UF 40294 63859",
            36.707,
            67.212,
        ),
        (
            "UTM 42S 340294 4063859 was given.",
            "UTM 42S 340294 4063859",
            36.707,
            67.212,
        ),
        (
            "It sank in position 14-31N 041-58E.",
            "14-31N 041-58E",
            14.5167,
            41.9667,
        ),
        (
            "It sank at 33°51'24\"S, 151°12'55\"E.",
            "33°51'24\"S, 151°12'55\"E",
            -33.8567,
            151.2153,
        ),
        ("Drop at 8FVC2222+22 today.", "8FVC2222+22", 47.0, 8.0),
        (
            "They met at latitude -1.95, longitude 30.06.",
            "latitude -1.95, longitude 30.06",
            -1.95,
            30.06,
        ),
        (
            "Found 14 degrees 31 minutes north, 41 degrees 58 minutes east.",
            "14 degrees 31 minutes north, 41 degrees 58 minutes east",
            14.5167,
            41.9667,
        ),
    ] {
        let found = row(text, name);
        assert!(is_near(&found, lat, lon), "{found}");
        assert_eq!(found["status"], "sure");
    }
}

#[test]
fn a_name_in_apposition_is_at_its_position() {
    for (text, name) in [
        (
            "Shells hit Camp Zarkhel (36.707, 67.212) on Monday.",
            "Camp Zarkhel",
        ),
        (
            "Police in Zarkhel, located at 36.707, 67.212, saw it.",
            "Zarkhel",
        ),
        (
            "They fled to the village of Zarkhel (36.707, 67.212).",
            "Zarkhel",
        ),
        (
            "The strike on Outpost Mirdan (42S UF 40294 63859) failed.",
            "Outpost Mirdan",
        ),
        (
            "A fire burned at 36.707, 67.212 (Zarkhel Yard).",
            "Zarkhel Yard",
        ),
    ] {
        let rows = rows(text);
        let found = rows.iter().find(|row| row["name"] == name);
        if name == "Zarkhel Yard" && found.is_none() {
            continue; // Nothing says that these words are a place.
        }
        let found = found.unwrap_or_else(|| panic!("{text}: {rows:#?}"));
        assert!(is_near(found, 36.707, 67.212), "{found}");
        assert_eq!(found["status"], "sure", "{found}");
        let evidence = found["evidence"][0].as_str().unwrap();
        assert!(evidence.contains(name), "{evidence}");
    }
    // One place, under its name, however often it is named.
    let text = "Camp Zarkhel (36.707, 67.212) was shelled.\n\nThe camp is quiet now.";
    let briefing = brief_text(text);
    briefing.check_invariants();
    let camp = place(&briefing, "Camp Zarkhel");
    assert_eq!((camp.kind, camp.article), (Kind::Position, 2));
    assert_eq!(briefing.unmapped, []);
}

#[test]
fn a_position_decides_between_namesakes() {
    let idaho = row(
        "The fair in Moscow (46.732, -117.000) was closed.",
        "Moscow",
    );
    assert!(is_near(&idaho, 46.73, -117.0), "{idaho}");
    assert_eq!(idaho["place"]["country"], "US");
    assert_eq!(idaho["status"], "sure");
    let kabul = row("The gate of Kabul (34.53, 69.17) was closed.", "Kabul");
    assert_eq!(
        kabul["place"]["id"], "gn:1138958",
        "a place that lies there keeps its entry"
    );
    // Two race times are no position, whoever ran them.
    let times = rows("Bolt (9.58, 19.19) and Kingston (9.58, 19.19) came first.");
    assert!(
        times.iter().all(|row| row["place"]["kind"] != "position"),
        "{times:#?}"
    );
}

#[test]
fn a_position_is_context_for_names_near_it() {
    let text = "The boat was found at 11.591, 43.145. A doctor from Arta went there.";
    let doctor = row(text, "Arta");
    assert_eq!(doctor["place"]["country"], "DJ", "{doctor}");
}

#[test]
fn a_distance_belongs_to_its_place() {
    let hodeidah = row(SHIP, "Hodeidah");
    assert_eq!(hodeidah["place"]["country"], "YE");
    let offset = &hodeidah["offset"];
    assert_eq!(offset["bearing"], 270.0);
    assert_eq!(offset["km"], 111.0);
    assert!(is_near(offset, 14.79, 41.92), "{offset}");

    let kunduz = rows("A convoy was hit 40 km north-east of Kunduz on Monday.");
    assert_eq!(kunduz.len(), 1, "no second toponym: {kunduz:#?}");
    assert_eq!(kunduz[0]["offset"]["bearing"], 45.0);
    let spelled = row("It fell twenty kilometres north of Herat.", "Herat");
    assert_eq!(spelled["offset"]["km"], 20.0);
    // Nobody can tell from where in a country it is measured, nor in which direction a coast lies.
    let coast = row(
        "It sank about 15 miles off the coast of Somalia.",
        "Somalia",
    );
    assert_eq!(coast["offset"]["km"], 24.0);
    for member in ["bearing", "lat", "lon"] {
        assert_eq!(coast["offset"][member], Value::Null, "{member}");
    }
    let none = row("Rain fell in Kunduz, north of the river.", "Kunduz");
    assert!(none.get("offset").is_none());
}

#[test]
fn the_page_shows_positions_and_distances() {
    let briefing = brief_text(SHIP);
    briefing.check_invariants();
    let ship = place(&briefing, "14°31'N 41°58'E");
    assert_eq!(ship.status, Status::Sure);
    assert_eq!(ship.kind_label, "Position");
    let hodeidah = place(&briefing, "Hodeidah");
    let reason = hodeidah.evidence.last().unwrap();
    assert!(
        reason.contains("“60 nautical miles west of Hodeidah”"),
        "{reason}"
    );
    assert!(reason.contains("open ring"), "{reason}");
    let [hint] = &briefing.map.hints[..] else {
        panic!("{:?}", briefing.map.hints);
    };
    let [lon, lat] = hint.end.unwrap();
    assert!((lon - 41.92).abs() < 0.02 && (lat - 14.79).abs() < 0.02);
    let frame = briefing.map.frame;
    assert!(
        (frame.west..frame.east).contains(&lon),
        "the first view shows it"
    );

    let page = render::page(&briefing).unwrap();
    for part in [
        "#s-position",
        "class=\"g-position article\"",
        "m-offset",
        "111 km W",
    ] {
        assert!(page.contains(part), "{part}");
    }
    let circle = brief_text("A mine lies 12 km outside Raqqa.");
    assert!(circle.map.hints[0].end.is_none() && circle.map.hints[0].line.len() > 20);
    let country = brief_text("A ship sank 90 km south of Somalia.");
    assert_eq!(country.map.hints, []);
}

#[test]
fn every_export_has_positions_and_distances() {
    let input = Input::new("ship.txt", SHIP.into());
    let briefing = job::brief(input, &BriefingOptions::default(), geodata()).unwrap();
    let written = |kind| String::from_utf8(export(&briefing, kind).unwrap()).unwrap();
    for kind in [
        ExportKind::Geojson,
        ExportKind::Kml,
        ExportKind::Csv,
        ExportKind::Json,
        ExportKind::Markdown,
        ExportKind::LinkedPlaces,
    ] {
        let text = written(kind);
        assert!(text.contains("pos:14.516667,41.966667"), "{kind:?}: {text}");
    }
    let json: Value = serde_json::from_str(&written(ExportKind::Json)).unwrap();
    let places = json["places"].as_array().unwrap();
    let hodeidah = places.iter().find(|place| place["id"] == "gn:79415");
    assert_eq!(hodeidah.unwrap()["mentions"][0]["offset"]["km"], 111.0);
    for kind in [ExportKind::Kml, ExportKind::Csv, ExportKind::Markdown] {
        assert!(written(kind).contains("111 km W"), "{kind:?}");
    }
    let geojson: Value = serde_json::from_str(&written(ExportKind::Geojson)).unwrap();
    let offsets = geojson["features"].as_array().unwrap().iter();
    let offsets: Vec<&Value> = offsets
        .filter_map(|f| f["properties"].get("offsets"))
        .collect();
    assert_eq!(offsets.len(), 1);
    assert_eq!(offsets[0][0]["bearing"], 270.0);
}

#[test]
fn positions_heed_corrections() {
    let fixed = |fixes: &str| {
        let mut input = Input::new("ship.txt", SHIP.into());
        input
            .corrections
            .push(NamedText::new("ship.fix.toml", fixes));
        job::places(input, geodata()).unwrap().rows
    };
    let rows = fixed("[[fix]]\nname = \"14°31'N 41°58'E\"\nplace = \"none\"\n");
    let ship = rows
        .toponyms
        .iter()
        .find(|row| row.name.contains('°'))
        .unwrap();
    assert_eq!((ship.status, ship.lat), ("unmapped", None));
    let rows = fixed("[[fix]]\nname = \"Hodeidah\"\nplace = \"pos:14.516667,41.966667\"\n");
    let moved = rows
        .toponyms
        .iter()
        .find(|row| row.name == "Hodeidah")
        .unwrap();
    assert_eq!(moved.status, "set");
    assert_eq!(moved.lat, Some(14.516_667));
    let spot = moved.offset.unwrap();
    assert!(
        (spot.lon.unwrap() - 40.93).abs() < 0.02,
        "measured from the new place: {spot:?}"
    );
}

#[test]
fn the_program_tells_them_in_every_format() {
    let path = scratch("positions").join("ship.txt");
    fs::write(&path, SHIP).unwrap();
    let out = |arguments: &[&str]| {
        let mut command = geobrief();
        command.args(arguments).arg(&path);
        let out = command.assert().success().get_output().stdout.clone();
        String::from_utf8(out).unwrap()
    };
    for format in ["json", "jsonl", "geojson", "csv", "table"] {
        let text = out(&["places", "--format", format]);
        assert!(text.contains("pos:14.516667,41.966667"), "{format}: {text}");
    }
    assert!(out(&["places", "--format", "csv"]).contains(",270,111,"));
    assert!(out(&["why"]).contains("The position is written in the text."));
}

#[test]
fn a_brief_says_when_an_import_would_help() {
    let path = scratch("positions").join("villages.txt");
    let text = "Shells fell on the village of Tell Qarmutiya in Syria. Another hit the village of \
        Umm Barashiq near Idlib, activists in Aleppo said.";
    fs::write(&path, text).unwrap();
    let said = |text: &str| {
        fs::write(&path, text).unwrap();
        let mut command = geobrief();
        command
            .args(["brief", "--force", "-o"])
            .arg(path.with_extension("html"))
            .arg(&path);
        let said = command.assert().success().get_output().stderr.clone();
        String::from_utf8(said).unwrap()
    };
    let help = said(text);
    let hint = "2 names unknown; `geobrief gazetteer get SY` knows the villages of Syria\n";
    assert!(help.contains(hint), "{help}");
    assert!(
        !help.trim_end().ends_with("Syria"),
        "the last line says what was written: {help}"
    );
    let nothing = said("Rain fell in Aleppo and Idlib in Syria.");
    assert!(!nothing.contains("unknown"), "{nothing}");
}
