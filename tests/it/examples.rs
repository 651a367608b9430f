//! The programs of `examples/`, run.

use crate::support::{sample, scratch};
use serde_json::Value;

#[path = "../../examples/brief_file.rs"]
#[expect(dead_code, reason = "its `main` is for the command line")]
mod brief_file;
#[path = "../../examples/custom_stage.rs"]
#[expect(dead_code, reason = "its `main` is for the command line")]
mod custom_stage;
#[path = "../../examples/locate_jsonl.rs"]
#[expect(dead_code, reason = "its `main` is for the command line")]
mod locate_jsonl;
#[path = "../../examples/own_gazetteer.rs"]
#[expect(dead_code, reason = "its `main` is for the command line")]
mod own_gazetteer;

fn text(out: Vec<u8>) -> String {
    String::from_utf8(out).unwrap()
}

#[test]
fn brief_file_writes_the_page() {
    let mut page = Vec::new();
    brief_file::run(&sample(), &mut page).unwrap();
    let page = text(page);
    assert!(page.starts_with("<!DOCTYPE html>") || page.starts_with("<!doctype html>"));
    assert!(
        page.contains("data-place=\"gn:1142170\""),
        "Faizabad is not on the page"
    );
}

#[test]
fn locate_jsonl_answers_every_line() {
    let texts = "{\"id\": \"a\", \"text\": \"Rain fell in Lyon, France.\"}\nno JSON\n";
    let mut out = Vec::new();
    locate_jsonl::run(texts.as_bytes(), &mut out).unwrap();
    let out = text(out);
    let lines: Vec<Value> = out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines[0]["id"], "a");
    assert_eq!(lines[0]["toponyms"][0]["place"]["id"], "gn:2996944");
    assert_eq!(lines[1]["line"], 2);
    assert!(lines[1]["error"].is_string());
}

#[test]
fn own_gazetteer_wins() {
    let path = scratch("own-gazetteer").join("places.geojson");
    let places = r#"{"type": "FeatureCollection", "features": [{"type": "Feature",
        "properties": {"name": "Camp Marmal", "kind": "base"},
        "geometry": {"type": "Point", "coordinates": [67.212, 36.707]}}]}"#;
    std::fs::write(&path, places).unwrap();
    let mut out = Vec::new();
    let convoy = "The convoy reached Camp Marmal on Monday.".to_owned();
    own_gazetteer::run(&path, convoy, &mut out).unwrap();
    assert_eq!(text(out), "Camp Marmal\tuser:camp-marmal\t36.707, 67.212\n");
}

#[test]
fn custom_stage_leaves_other_countries_out() {
    let mut out = Vec::new();
    let news = "Buses left Kabul for Herat. In Lyon, France, it rained.".to_owned();
    custom_stage::run("AF", news, &mut out).unwrap();
    let briefing: Value = serde_json::from_slice(&out).unwrap();
    let places = briefing["places"].as_array().unwrap();
    let countries: Vec<&str> = places
        .iter()
        .filter_map(|place| place["country"].as_str())
        .collect();
    assert_eq!(countries, ["AF", "AF"]);
}
