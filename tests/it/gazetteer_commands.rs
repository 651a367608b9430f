//! `geobrief gazetteer`, from the outside.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use tempfile::TempDir;

/// A user with a data folder of their own.
struct User {
    data: TempDir,
}

/// What a run said.
struct Run {
    code: i32,
    out: String,
    err: String,
}

impl User {
    fn new() -> Self {
        Self {
            data: TempDir::new_in(env!("CARGO_TARGET_TMPDIR")).unwrap(),
        }
    }

    fn file(&self) -> PathBuf {
        self.data.path().join("geobrief/gazetteer/places.geojson")
    }

    fn run(&self, arguments: &[&str]) -> Run {
        let output = Command::new(env!("CARGO_BIN_EXE_geobrief"))
            .env("XDG_DATA_HOME", self.data.path())
            .env_remove("GEOBRIEF_GAZETTEER")
            .arg("gazetteer")
            .args(arguments)
            .output()
            .unwrap();
        Run {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Runs a command that must succeed; gives its output.
    #[track_caller]
    fn done(&self, arguments: &[&str]) -> String {
        let run = self.run(arguments);
        assert_eq!(run.code, 0, "{arguments:?}: {}", run.err);
        run.out
    }

    /// Runs a command that must fail; gives what it said.
    #[track_caller]
    fn fails(&self, code: i32, arguments: &[&str]) -> String {
        let run = self.run(arguments);
        assert_eq!(run.code, code, "{arguments:?}: {}{}", run.out, run.err);
        assert_eq!(run.out, "", "{arguments:?}");
        run.err
    }

    fn add_marmal(&self) {
        self.done(&[
            "add",
            "Camp Marmal",
            "--at",
            "36.707,67.212",
            "--kind",
            "base",
            "--alias",
            "Marmal",
            "--country",
            "AF",
            "--admin1",
            "Balkh",
            "--note",
            "Left in 2021.",
        ]);
    }
}

fn names(path: &Path) -> Vec<String> {
    let json: serde_json::Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let features = json["features"].as_array().unwrap().iter();
    features
        .map(|feature| feature["properties"]["name"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn an_added_place_is_found_at_once_and_wins() {
    let user = User::new();
    user.add_marmal();
    let found = user.done(&["search", "marmal"]);
    let first: Vec<&str> = found.lines().nth(1).unwrap().split_whitespace().collect();
    assert_eq!(first[..4], ["user:camp-marmal", "Camp", "Marmal", "base"]);
    let card = user.done(&["show", "Marmal"]);
    for line in [
        "Camp Marmal\n",
        "Balkh",
        "36.707,67.212",
        "Left in 2021.",
        "places.geojson:2",
    ] {
        assert!(card.contains(line), "{line} in {card}");
    }
    assert!(user.done(&["list"]).contains("places.geojson:2"));
    assert_eq!(
        user.done(&["check"]),
        format!("{}: 1 place\n", user.file().display())
    );
}

#[test]
fn a_removed_place_is_gone_and_the_rest_stays_as_it_was() {
    let user = User::new();
    let before = "{ \"type\": \"FeatureCollection\", \"mine\": [1,  2],\n  \"features\": [\n    \
        {\"type\": \"Feature\", \"properties\": {\"name\": \"Depot\", \"x\": {}}, \"geometry\": \
        {\"type\": \"Point\", \"coordinates\": [1.50, 2]}}\n  ]\n}\n";
    fs::create_dir_all(user.file().parent().unwrap()).unwrap();
    fs::write(user.file(), before).unwrap();
    user.add_marmal();
    assert_eq!(names(&user.file()), ["Depot", "Camp Marmal"]);
    user.done(&["remove", "Marmal"]);
    assert_eq!(fs::read_to_string(user.file()).unwrap(), before);
    user.done(&["remove", "user:depot"]);
    assert_eq!(names(&user.file()), [""; 0]);
}

#[test]
fn the_same_place_is_not_added_twice_but_its_namesake_is() {
    let user = User::new();
    user.add_marmal();
    let refused = user.fails(1, &["add", "camp marmal", "--at", "36.707,67.212"]);
    assert!(
        refused.contains("user:camp-marmal") && refused.contains("gazetteer remove"),
        "{refused}"
    );
    user.done(&["add", "Camp Marmal", "--at", "-36.5,67"]);
    let several = user.fails(1, &["remove", "Camp Marmal"]);
    assert!(several.contains("user:camp-marmal (") && several.contains("user:camp-marmal-2 ("));
}

#[test]
fn arguments_that_make_no_place_are_refused_with_a_hint() {
    let user = User::new();
    for (arguments, hint) in [
        (&["--at", "95,36.7"][..], "latitude comes first: 36.7,95"),
        (&["--at", "here"], "such as 36.707,67.212"),
        (&["--at", "67.2,36.7", "--country", "AF"], "--at 36.7,67.2"),
        (
            &["--at", "1,2", "--kind", "vilage"],
            "did you mean `village`?",
        ),
        (&["--at", "1,2", "--country", "Chad"], "`TD`"),
        (
            &["--at", "34,67", "--country", "AF", "--admin1", "Bavaria"],
            "search \"Bavaria\"",
        ),
    ] {
        let said = user.fails(2, &[&["add", "X"], arguments].concat());
        assert!(said.contains(hint), "{arguments:?}: {said}");
    }
    assert!(!user.file().exists());
}

#[test]
fn broken_files_end_with_five_and_are_not_touched() {
    let user = User::new();
    let broken = "{\"type\": \"FeatureCollection\",\n\"features\": [}";
    fs::create_dir_all(user.file().parent().unwrap()).unwrap();
    fs::write(user.file(), broken).unwrap();
    let add: &[&str] = &["add", "X", "--at", "1,2"];
    for arguments in [
        add,
        &["check"],
        &["list"],
        &["search", "Kabul"],
        &["remove", "X"],
    ] {
        let said = user.fails(5, arguments);
        assert!(
            said.contains("places.geojson:2:14: not JSON: "),
            "{arguments:?}: {said}"
        );
    }
    assert_eq!(fs::read_to_string(user.file()).unwrap(), broken);
    user.fails(5, &["check", "no/such/file.geojson"]);
}

#[test]
fn check_names_every_problem_of_every_file() {
    let user = User::new();
    let folder = TempDir::new_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let point = r#"{"type": "Point", "coordinates": [1, 2]}"#;
    let nameless = format!(r#"{{"type": "Feature", "properties": {{}}, "geometry": {point}}}"#);
    fs::write(folder.path().join("b.geojson"), &nameless).unwrap();
    fs::write(folder.path().join("a.geojson"), "[]").unwrap();
    fs::write(folder.path().join("notes.txt"), "not read").unwrap();
    let said = user.fails(5, &["check", folder.path().to_str().unwrap()]);
    let lines: Vec<&str> = said.lines().collect();
    assert!(
        lines[0].contains("a.geojson:1:1: not a GeoJSON Feature"),
        "{said}"
    );
    assert!(
        lines[1].contains("b.geojson:1:1: feature 1: the place has no name"),
        "{said}"
    );
}

#[test]
fn show_tells_what_is_known_or_what_is_near() {
    let user = User::new();
    let card = user.done(&["show", "gn:1142170"]);
    for words in [
        "Fayzabad\n",
        "capital of",
        "Badakhshan",
        "37.11664,70.58002",
        "faizabad",
    ] {
        assert!(card.contains(words), "{words} in {card}");
    }
    assert!(user.done(&["show", "Soviet Union"]).contains("1991"));
    assert!(user.fails(1, &["show", "Tashkemt"]).contains("Tashkent"));
    assert!(
        user.fails(1, &["show", "Nowherepurabad"])
            .contains("gazetteer add")
    );
}

#[test]
fn json_is_for_programs() {
    let user = User::new();
    user.add_marmal();
    let json = |arguments: &[&str]| -> serde_json::Value {
        let out = user.done(&[arguments, &["--format", "json"]].concat());
        serde_json::from_str(&out).unwrap()
    };
    let found = json(&["search", "Faizabad", "--limit", "50"]);
    let ids: Vec<_> = found
        .as_array()
        .unwrap()
        .iter()
        .map(|place| &place["id"])
        .collect();
    assert!(ids.contains(&&"gn:1142170".into()) && ids.contains(&&"gn:1271976".into()));
    for arguments in [&["list"][..], &["show", "Marmal"]] {
        let marmal = &json(arguments)[0];
        assert_eq!(
            (&marmal["admin1"], &marmal["names"]["alias"][0]),
            (&"Balkh".into(), &"Marmal".into())
        );
    }
    let shown = &json(&["show", "gn:1142170"])[0];
    assert_eq!(
        (&shown["country"], &shown["lat"]),
        (&"AF".into(), &37.11664.into())
    );
    assert_eq!(
        json(&["search", "no such place at all"]),
        serde_json::json!([])
    );
}

#[test]
fn another_file_may_be_written_and_read() {
    let user = User::new();
    let folder = TempDir::new_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let mine = folder.path().join("mine.geojson");
    let path = mine.to_str().unwrap();
    user.done(&["add", "Depot", "--at", "1,2", "--file", path]);
    assert_eq!(names(&mine), ["Depot"]);
    assert_eq!(user.done(&["list"]), "");
    assert!(
        user.done(&["list", "--gazetteer", path])
            .contains("mine.geojson:2")
    );
    user.done(&["remove", "Depot", "--gazetteer", path]);
    assert_eq!(names(&mine), [""; 0]);
}
