//! Every kind of input through the program: what reaches the page and its data.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use crate::support::{geobrief, package, scratch};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

fn thread(name: &str) -> PathBuf {
    package().join("tests/fixtures/threads").join(name)
}

/// The page that `brief` writes, and the data in it.
fn brief(arguments: &[&str]) -> (String, Value, String) {
    let run = geobrief()
        .arg("brief")
        .args(arguments)
        .args(["-o", "-"])
        .assert()
        .code(0);
    let output = run.get_output();
    let page = String::from_utf8(output.stdout.clone()).unwrap();
    let (_, rest) = page.split_once("id=\"geobrief-data\">").unwrap();
    let data = rest.split_once("</script>").unwrap().0;
    let data = serde_json::from_str(data).unwrap();
    (
        page,
        data,
        String::from_utf8_lossy(&output.stderr).into_owned(),
    )
}

fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn a_saved_thread_reaches_the_page_with_its_tree() {
    let file = thread("flood.reddit.json");
    let (page, data, said) = brief(&[path(&file)]);
    assert_eq!(data["input"]["kind"], "reddit-json");
    let comments = data["document"]["comments"].as_array().unwrap();
    let kinds: Vec<_> = comments
        .iter()
        .map(|comment| comment["kind"].as_str().unwrap())
        .collect();
    assert_eq!(kinds, ["user", "op", "deleted", "user", "moderator", "bot"]);
    assert_eq!(comments[1]["parent"], "c1");
    assert_eq!(comments[0]["score"], 12);
    assert_eq!(comments[3]["score"], Value::Null, "hidden is unknown");
    assert_eq!(comments[0]["source_id"], "t1_h1");
    assert_eq!(comments[0]["edited"], "2021-08-11T17:46:40Z");
    assert_eq!(comments[1]["edited"], false);
    let notices = data["input"]["notices"].as_array().unwrap();
    assert!(
        notices[0].as_str().unwrap().contains("--article"),
        "{notices:?}"
    );
    assert!(
        said.contains("--article 'https://www.example.org/flood?a=1&b=2'"),
        "{said}"
    );
    assert!(page.contains("8 comments are not in the file"));
}

#[test]
fn thread_and_article_given_together_are_joined() {
    let article = scratch("joined").join("article.html");
    let words = "The river rose during the night and took the bridge at Faizabad, capital of Badakhshan \
                 province, and the road to Kabul is closed until next week, the governor said.";
    fs::write(
        &article,
        format!("<!doctype html><html><head><title>Flood cuts road | Example</title><meta name=author content='Jane Doe'>\
                 <link rel=canonical href='https://www.example.org/flood'></head><body><article><h1>Flood cuts road</h1>\
                 <p>{words}</p><p>{words} Again.</p></article></body></html>"),
    )
    .unwrap();
    let (_, data, said) = brief(&[
        path(&thread("flood.reddit.json")),
        "--article",
        path(&article),
    ]);
    let document = &data["document"];
    assert_eq!(document["title"]["value"], "Flood cuts road");
    assert_eq!(document["author"]["value"], "Jane Doe");
    assert_eq!(document["submitter"]["value"], "RiverWatcher");
    assert_eq!(document["paragraphs"].as_array().unwrap().len(), 2);
    assert_eq!(document["comments"].as_array().unwrap().len(), 6);
    let kabul = data["places"]
        .as_array()
        .unwrap()
        .iter()
        .find(|place| place["name"] == "Kabul")
        .unwrap();
    assert_eq!(
        (&kabul["article"], &kabul["comments"]),
        (&Value::from(2), &Value::from(0))
    );
    assert!(!said.contains("--article"), "{said}");
}

#[test]
fn login_pages_end_with_code_4() {
    let page = scratch("gates").join("login.html");
    fs::write(&page, "<html><head><title>Log in</title></head><body><form><input type=password></form></body></html>").unwrap();
    let run = geobrief()
        .arg("brief")
        .arg(&page)
        .args(["-o", "-"])
        .assert()
        .code(4);
    let said = String::from_utf8_lossy(&run.get_output().stderr).into_owned();
    assert!(said.contains("login.html: is a login page"), "{said}");
}
