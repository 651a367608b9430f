//! GeoJSON of others and broken GeoJSON: nothing stops the program, every problem has its place.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use geobrief::gazetteer::{InvalidFile, UserEntry, excerpt, fix_text, read_entries};

use crate::support::{BASEMAP, GAZETTEER, package, scratch};

fn read(text: &str) -> Result<Vec<UserEntry>, InvalidFile> {
    read_entries(text, Path::new("x.geojson"), &GAZETTEER, &BASEMAP)
}

/// Reads what may be anything: every problem lies in the text.
fn survives(text: &str) {
    if let Err(InvalidFile(problems)) = read(text) {
        assert!(!problems.is_empty());
        for problem in problems {
            let lines = text.lines().count().max(1);
            let line = problem.position.line;
            assert!(
                (1..=lines + 1).contains(&line),
                "{problem} of {lines} lines"
            );
            assert!(!excerpt(&problem, text).is_empty());
        }
    }
}

/// The fixtures of an npm package, as its lock file says; none where npm fails.
fn fixtures() -> Vec<(PathBuf, String)> {
    let folder = scratch("geojson-fixtures");
    for name in ["package.json", "package-lock.json"] {
        fs::copy(
            package().join("tests/geojson").join(name),
            folder.join(name),
        )
        .unwrap();
    }
    let done = Command::new("npm")
        .args(["ci", "--ignore-scripts", "--silent", "--no-audit"])
        .current_dir(&folder)
        .status();
    if !done.is_ok_and(|status| status.success()) {
        eprintln!("SKIPPED: npm cannot install the GeoJSON fixtures");
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut folders = vec![folder.join("node_modules/@mapbox/geojson-fixtures/data")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "geojson") {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }
    found.sort();
    assert!(found.len() > 10, "only {} fixtures", found.len());
    found
}

/// A fixture with names, as a file of places.
fn named(text: &str) -> String {
    let mut value: serde_json::Value = serde_json::from_str(text).unwrap();
    match value["type"].as_str().unwrap() {
        "FeatureCollection" => {
            for feature in value["features"].as_array_mut().unwrap() {
                feature["properties"]["name"] = "Zz".into();
            }
        }
        "Feature" => value["properties"]["name"] = "Zz".into(),
        _ => {
            value = serde_json::json!({
                "type": "Feature", "properties": {"name": "Zz"}, "geometry": value
            });
        }
    }
    serde_json::to_string_pretty(&value).unwrap()
}

#[test]
fn geojson_of_others_loads_and_broken_pieces_of_it_do_no_harm() {
    for (path, text) in fixtures() {
        survives(&text);
        let text = named(&text);
        let entries = read(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        for entry in &entries {
            assert!(!entry.shape.is_empty(), "{}", path.display());
        }
        for end in (0..text.len()).step_by(3) {
            survives(&text[..end]);
        }
        for (at, letter) in text.char_indices().step_by(2) {
            for other in ["", "[", "]", "9e9", "\"", "null", "{}", "\u{0}", "-"] {
                let changed = [&text[..at], other, &text[at + letter.len_utf8()..]].concat();
                survives(&changed);
                if at % 64 == 0 {
                    survives(&fix_text(&changed, &GAZETTEER, &BASEMAP).0);
                }
            }
        }
    }
}

#[test]
fn hostile_texts_do_no_harm() {
    let feature = |geometry: &str| {
        format!(r#"{{"type":"Feature","properties":{{"name":"A"}},"geometry":{geometry}}}"#)
    };
    let coordinates = |of: &str, coordinates: &str| {
        feature(&format!(r#"{{"type":"{of}","coordinates":{coordinates}}}"#))
    };
    let deep = |count: usize| "[".repeat(count) + &"]".repeat(count);
    let collections = |count: usize| {
        let open = r#"{"type":"GeometryCollection","geometries":["#.repeat(count);
        feature(&(open + &"]}".repeat(count)))
    };
    let ring: String = (0..200_000)
        .map(|n| format!("[{},{}],", n % 360 - 180, n % 170 - 85))
        .collect();
    for text in [
        String::new(),
        "\u{feff}".to_owned(),
        "\u{feff}\u{feff}{}".to_owned(),
        "null".to_owned(),
        "1e999".to_owned(),
        deep(100_000),
        collections(2),
        collections(10_000),
        coordinates("Polygon", &deep(50_000)),
        coordinates("Point", "[1e999,1]"),
        coordinates("Point", "[1,2,3,4,5,\"x\"]"),
        coordinates("Point", "[\"1\",\"2\"]"),
        coordinates("Point", "[]"),
        coordinates("Polygon", "[]"),
        coordinates("Polygon", "[[]]"),
        coordinates("Polygon", "[[[0,0],[0,0],[0,0],[0,0]]]"),
        coordinates("MultiPolygon", "[[]]"),
        coordinates("LineString", "[[0,0]]"),
        coordinates("Polygon", &format!("[[{ring}[-180,-85]]]")),
        coordinates("Circle", "[0,0]"),
        feature("[]"),
        feature("\"Point\""),
        r#"{"type":"Feature","type":"FeatureCollection","features":[]}"#.to_owned(),
        r#"{"type":"Feature","properties":{"name":"\ud800"},"geometry":null}"#.to_owned(),
        r#"{"type":"Feature","properties":{"name":"\u0000"},"geometry":null}"#.to_owned(),
        r#"{"type":"Feature","properties":[],"geometry":null}"#.to_owned(),
        r#"{"type":"FeatureCollection","features":{}}"#.to_owned(),
        r#"{"type":"FeatureCollection","features":[null,1,[],{}]}"#.to_owned(),
        r#"{"type":"Topology","objects":{}}"#.to_owned(),
    ] {
        survives(&text);
    }
}

#[test]
fn whatever_a_drawing_editor_writes_loads() {
    for text in [
        // Members in another order, extra members, heights, null properties beside.
        r#"{"features":[{"geometry":{"coordinates":[67.2,36.7,371.2],"type":"Point"},"id":3,
            "type":"Feature","properties":{"marker-color":"red","name":"A","x":null},"bbox":[1,2,3,4]}],
            "type":"FeatureCollection","crs":null,"generator":"x"}"#,
        r#"{"type":"Feature","geometry":{"type":"GeometryCollection","geometries":[
            {"type":"Point","coordinates":[1,2]},
            {"type":"Polygon","coordinates":[[[0,0,1],[1,0,1],[1,1,1],[0,0,1]]]}]},
            "properties":{"name":"A"}}"#,
        r#"{"type":"Feature","properties":{"name":"A"},"geometry":
            {"type":"MultiLineString","coordinates":[[[0,0],[1,1]],[[2,2],[3,3]]]}}"#,
    ] {
        let entries = read(text).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(entries[0].name, "A");
    }
}
