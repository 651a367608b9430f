//! The engine as a page asks it, natively: the same requests, the same answers.

use crate::support::{geobrief, scratch};
use geobrief::engine::{Engine, wire};
use geobrief::gazetteer::Gazetteer;
use serde_json::{Value, json};
use std::sync::LazyLock;

static ENGINE: LazyLock<Engine> = LazyLock::new(Engine::bundled);

const ARTICLE: &[u8] =
    b"Road reopens\n\nThe convoy left Kabul for Faizabad in Badakhshan province.";

/// Asks; the answer's JSON and its bytes.
fn ask(task: &Value, file: &[u8]) -> (Value, Vec<u8>) {
    let json = task.to_string();
    let mut request = u32::try_from(json.len()).unwrap().to_le_bytes().to_vec();
    request.extend_from_slice(json.as_bytes());
    request.extend_from_slice(file);
    let told = ENGINE.answer(&request);
    let message = wire::read(&told).unwrap();
    (
        serde_json::from_str(message.json).unwrap(),
        message.bytes.to_vec(),
    )
}

#[test]
fn an_article_becomes_a_page_and_its_exports() {
    let (told, page) = ask(&json!({"task": "brief"}), ARTICLE);
    assert_eq!(told["ok"]["title"], "Road reopens");
    assert_eq!(told["ok"]["stem"], "road-reopens");
    assert_eq!(told["ok"]["paragraphs"], 1);
    let page = String::from_utf8(page).unwrap();
    assert!(page.starts_with("<!doctype html>") && page.contains("gn:1142170"));
    let (told, rows) = ask(&json!({"task": "export", "format": "csv"}), ARTICLE);
    assert_eq!(told["ok"]["name"], "road-reopens.csv");
    assert!(String::from_utf8(rows).unwrap().contains("gn:1142170"));
}

#[test]
fn corrections_and_places_of_ones_own_take_effect() {
    let (told, _) = ask(
        &json!({"task": "fix", "name": "Kabul", "place": "none"}),
        b"",
    );
    let fixes = told["ok"]["text"].as_str().unwrap();
    assert!(
        fixes.contains("[[fix]]") && fixes.contains("place = \"none\""),
        "{fixes}"
    );
    let places = json!({"type": "Feature", "properties": {"name": "Faizabad", "kind": "camp"},
        "geometry": {"type": "Point", "coordinates": [67.2, 36.7]}});
    let task = json!({"task": "brief",
        "corrections": [{"name": "a.fix.toml", "text": fixes}],
        "places": [{"name": "own.geojson", "text": places.to_string()}]});
    let (told, page) = ask(&task, ARTICLE);
    assert_eq!(told["ok"]["corrections"][0]["mentions"], 1);
    let page = String::from_utf8(page).unwrap();
    assert!(page.contains("user:faizabad"));
    let back = json!({"task": "fix", "text": fixes, "name": "Kabul"});
    let (told, _) = ask(&back, b"");
    assert!(!told["ok"]["text"].as_str().unwrap().contains("[[fix]]"));
}

#[test]
fn the_gazetteer_is_asked_by_name_and_by_position() {
    let (told, _) = ask(
        &json!({"task": "search", "query": "mazar sharif", "limit": 3}),
        b"",
    );
    assert_eq!(told["ok"]["places"][0]["country"], "Afghanistan");
    let (told, _) = ask(
        &json!({"task": "at", "position": "36\u{b0}42'N 67\u{b0}7'E"}),
        b"",
    );
    assert_eq!(told["ok"]["division"], "Balkh");
    assert_eq!(told["ok"]["lat"], 36.7);
    let (told, _) = ask(&json!({"task": "at", "position": "north of here"}), b"");
    assert_eq!(told["error"]["code"], "value");
}

#[test]
fn what_is_refused_has_a_code_and_a_message() {
    let code = |task: &Value, file: &[u8]| ask(task, file).0["error"]["code"].clone();
    let brief = json!({"task": "brief", "name": "a"});
    assert_eq!(code(&brief, b" \n"), "empty");
    assert_eq!(code(&brief, b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), "unknown");
    assert_eq!(
        code(&json!({"task": "brief", "kind": "novel"}), ARTICLE),
        "value"
    );
    assert_eq!(code(&json!({"task": "sing"}), b""), "request");
    let bad = json!({"task": "brief", "corrections": [{"name": "a.fix.toml", "text": "[[fix]]\nname ="}]});
    assert_eq!(code(&bad, ARTICLE), "corrections");
    let bad = json!({"task": "places", "name": "own.geojson", "text": "{"});
    assert_eq!(code(&bad, b""), "places");
    assert!(
        wire::read(&ENGINE.answer(b""))
            .unwrap()
            .json
            .contains("request")
    );
}

#[test]
fn what_is_added_and_arranged_takes_effect() {
    let hide = json!({"task": "edit", "table": "hide", "place": "gn:1138958",
        "entry": {"place": "gn:1138958", "mask": true, "label": "Kabul, Afghanistan"}});
    let (told, _) = ask(&hide, b"");
    let text = told["ok"]["text"].as_str().unwrap().to_owned();
    let note = json!({"task": "edit", "text": text, "table": "note", "place": "gn:1142170",
        "entry": {"text": "Seen.", "by": null, "label": ""}});
    let (told, _) = ask(&note, b"");
    let text = told["ok"]["text"].as_str().unwrap().to_owned();
    let summary = json!({"task": "edit", "text": text, "table": "summary",
        "entry": {"sentences": [], "line": "Mine.", "by": "R. Haddad"}});
    let (told, _) = ask(&summary, b"");
    let text = told["ok"]["text"].as_str().unwrap().to_owned();
    let brief = json!({"task": "brief", "corrections": [{"name": "a.fix.toml", "text": text}]});
    let (told, page) = ask(&brief, ARTICLE);
    assert_eq!(told["ok"]["edits"], 3, "{text}");
    let page = String::from_utf8(page).unwrap();
    assert!(page.contains("[name withheld]") && !page.contains("Kabul"));
    assert!(page.contains("Note by the editor") && page.contains("Written by R. Haddad"));
    let back = json!({"task": "edit", "text": text, "table": "hide", "place": "gn:1138958"});
    let (told, _) = ask(&back, b"");
    assert!(!told["ok"]["text"].as_str().unwrap().contains("[[hide]]"));
    let side =
        json!({"task": "edit", "table": "label", "place": "gn:1142170", "entry": {"side": "up"}});
    assert_eq!(ask(&side, b"").0["error"]["code"], "value");
}

#[test]
fn mentions_are_the_rows_of_places() {
    let (told, _) = ask(&json!({"task": "mentions", "name": "a.txt"}), ARTICLE);
    let folder = scratch("engine-mentions");
    std::fs::write(folder.join("a.txt"), ARTICLE).unwrap();
    let mut program = geobrief();
    program.current_dir(folder);
    let rows = program
        .args(["places", "a.txt", "--format", "json"])
        .output();
    let rows: Value = serde_json::from_slice(&rows.unwrap().stdout).unwrap();
    assert_eq!(told["ok"], rows);
    assert_eq!(rows["toponyms"][1]["place"]["id"], "gn:1142170");
}

#[test]
fn an_engine_says_what_data_it_has() {
    let (told, _) = ask(&json!({"task": "about"}), b"");
    let contents = Gazetteer::bundled_contents();
    assert_eq!(told["ok"]["places"], contents.places);
    assert_eq!(told["ok"]["least_people"], 0, "the full data");
    assert_eq!(told["ok"]["abilities"], json!([]));
}
