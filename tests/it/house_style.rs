//! A house style decides the names that readers see: in list, maps and exports, never in the source.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]

use crate::support::{geobrief, scratch};
use serde_json::Value;
use std::fs;
use std::path::Path;

const TEXT: &str = "Bridge near Kiev reopens\n\nThe bridge between Kiev and Chernigov in Ukraine reopened on \
     Monday, officials in Kiev said. Trains from Chernigov run again.";

const NAMES: &str = "# Our style\n\"Kiev\" = \"Kyiv\"\n\"Chernihiv\" = \"Chernihiv City\"\n\"Belarus\" = \"Byelarus\"\n";

fn briefed(name: &str, names: &str, more: &[&str]) -> (std::path::PathBuf, i32, String) {
    let folder = scratch(name);
    fs::write(folder.join("a.txt"), TEXT).unwrap();
    fs::write(folder.join("names.toml"), names).unwrap();
    let run = geobrief()
        .current_dir(&folder)
        .args(["brief", "a.txt", "-o", "a.html", "--export"])
        .arg("json,geojson,csv,kml,md,svg,lpf")
        .args(more)
        .output()
        .unwrap();
    let said = String::from_utf8(run.stderr).unwrap();
    (folder, run.status.code().unwrap(), said)
}

fn read(folder: &Path, ending: &str) -> String {
    fs::read_to_string(folder.join(format!("a.{ending}"))).unwrap()
}

#[test]
fn list_map_and_exports_say_what_the_house_says() {
    let (folder, code, said) = briefed("house-style", NAMES, &["--names", "names.toml"]);
    assert_eq!(code, 0, "{said}");
    let data: Value = serde_json::from_str(&read(&folder, "json")).unwrap();
    let places = data["places"].as_array().unwrap();
    let names: Vec<&str> = places
        .iter()
        .map(|place| place["name"].as_str().unwrap())
        .collect();
    assert!(
        names.contains(&"Kyiv") && names.contains(&"Chernihiv City"),
        "{names:?}"
    );
    // The source is quoted as it is.
    assert!(read(&folder, "md").contains("Bridge near Kiev reopens"));
    let geojson: Value = serde_json::from_str(&read(&folder, "geojson")).unwrap();
    let features = geojson["features"].as_array().unwrap();
    assert!(
        features
            .iter()
            .any(|feature| feature["properties"]["name"] == "Kyiv")
    );
    for ending in ["csv", "kml", "svg"] {
        assert!(read(&folder, ending).contains("Kyiv"), "{ending}");
    }
    let drawing = read(&folder, "svg");
    // Also the names of the map around that the text does not have.
    assert!(drawing.contains(">BYELARUS<"), "{drawing}");
    assert!(!drawing.contains(">Kiev<") && !drawing.contains(">BELARUS<"));
    let page = read(&folder, "html");
    assert!(page.contains("data-place=\"gn:703448\""));
}

#[test]
fn the_settings_name_the_file_and_errors_name_the_line() {
    let folder = scratch("house-style-settings");
    fs::write(folder.join("a.txt"), TEXT).unwrap();
    fs::write(folder.join("names.toml"), NAMES).unwrap();
    fs::write(folder.join("geobrief.toml"), "names = \"names.toml\"\n").unwrap();
    let run = || {
        let mut command = geobrief();
        command.current_dir(&folder);
        command.args([
            "brief", "a.txt", "-o", "a.html", "--export", "csv", "--force",
        ]);
        command.output().unwrap()
    };
    assert!(run().status.success());
    assert!(read(&folder, "csv").contains("Kyiv"));
    fs::write(folder.join("names.toml"), "\n\"Kievv\" = \"Kyiv\"\n").unwrap();
    let failed = run();
    assert_eq!(failed.status.code(), Some(5));
    let said = String::from_utf8(failed.stderr).unwrap();
    assert!(
        said.contains(
            "names.toml:2: the gazetteer has no place \"Kievv\"; write another of its names"
        ),
        "{said}"
    );
}

#[test]
fn what_a_name_means_does_not_change() {
    let (plain, _, _) = briefed("house-style-none", NAMES, &[]);
    let (styled, _, _) = briefed("house-style-some", NAMES, &["--names", "names.toml"]);
    let decided = |folder: &Path| -> Vec<(Value, Value, Value)> {
        let data: Value = serde_json::from_str(&read(folder, "json")).unwrap();
        let places = data["places"].as_array().unwrap();
        let mut decided: Vec<_> = places
            .iter()
            .map(|place| {
                (
                    place["id"].clone(),
                    place["status"].clone(),
                    place["mentions"].clone(),
                )
            })
            .collect();
        decided.sort_by_key(|(id, _, _)| id.to_string());
        decided
    };
    assert_eq!(decided(&plain), decided(&styled));
}
