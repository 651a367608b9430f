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
    for (name, at) in [
        ("camp marmal", "36.707,67.212"),
        ("Marmal", "36.75,67.3"),
        ("Camp Marmul", "36.71,67.21"),
    ] {
        let refused = user.fails(1, &["add", name, "--at", at]);
        assert!(
            refused.contains("user:camp-marmal") && refused.contains("gazetteer remove"),
            "{refused}"
        );
    }
    let bundled = user.fails(1, &["add", "Faizabad", "--at", "37.12,70.58"]);
    assert!(
        bundled.contains("gn:1142170") && bundled.contains("--force"),
        "{bundled}"
    );
    user.done(&["add", "Faizabad", "--at", "37.12,70.58", "--force"]);
    user.done(&["remove", "Faizabad"]);
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
        (&["--at", "0,0"], "add --force"),
        (&["--at", "1,2", "--kind", " "], "write what it is"),
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
            said.contains("places.geojson:2:14: ") && said.contains("not JSON: "),
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
    for words in [
        "a.geojson:1:1: error: not a GeoJSON Feature",
        "b.geojson:1:1: error: feature 1: the place has no name\n  |\n1 | {\"type\": \"Feature\",",
        "  = add \"name\": \"…\" to its properties",
    ] {
        assert!(said.contains(words), "{words} in {said}");
    }
}

#[test]
fn check_shows_the_place_and_what_to_do() {
    let user = User::new();
    fs::create_dir_all(user.file().parent().unwrap()).unwrap();
    fs::write(
        user.file(),
        r#"{"type": "FeatureCollection", "features": [
{"type": "Feature", "properties": {"name": "D", "kind": "vilage", "country": "XX", "aliases": "D"},
   "geometry": {"type": "Point", "coordinates": [67, 136]}}
]}"#,
    )
    .unwrap();
    let said = user.fails(5, &["check"]);
    for words in [
        "\n2 | {\"type\": \"Feature\"",
        "places.geojson:2:78: warning: feature 1: unknown country `XX`",
        "\n  |                                                                              ^^^^\n  |\n  = write the two-letter code",
        ":3:49: error: feature 1: coordinates out of range",
    ] {
        assert!(said.contains(words), "{words} in {said}");
    }
    let fixed = user.run(&["check", "--fix"]);
    assert!(
        fixed.err.contains("places.geojson: 1 repair\n") && fixed.code == 0,
        "{}",
        fixed.err
    );
    let text = fs::read_to_string(user.file()).unwrap();
    assert!(text.contains(r#""kind": "vilage", "country": "XX""#) && text.contains("[136.0,67.0]"));
}

#[test]
fn likely_mistakes_are_told_and_are_no_errors() {
    let user = User::new();
    let point = |name: &str, more: &str| {
        format!(
            r#"{{"type": "Feature", "properties": {{"name": "{name}"{more}}}, "geometry": {{"type": "Point", "coordinates": [67.2, 36.7]}}}}"#
        )
    };
    let tie = r#"{"type": "Feature", "properties": {"name": "Tie"}, "geometry": {"type": "Polygon",
        "coordinates": [[[0,0],[2,2],[2,0],[0,2],[0,0]]]}}"#;
    let features = [
        point("Kabul", ""),
        point("Depot One", r#", "aliases": ["Union", "August"]"#),
        point("Depot Two", r#", "admin1": "Bavaria", "country": "AF""#),
        tie.to_owned(),
    ];
    fs::create_dir_all(user.file().parent().unwrap()).unwrap();
    let collection = |features: &[String]| {
        let features = features.join(",\n");
        format!("{{\"type\": \"FeatureCollection\", \"features\": [\n{features}]}}")
    };
    fs::write(user.file(), collection(&features)).unwrap();
    fs::write(
        user.file().with_file_name("q.geojson"),
        collection(&[point("Kabul", "")]),
    )
    .unwrap();
    let run = user.run(&["check"]);
    assert_eq!(run.code, 0, "{}", run.err);
    for words in [
        "places.geojson:2:44: note: feature 1: `Kabul` is also Kabul, a city in AF (gn:1138958)",
        "feature 2: `Union` is also a common word",
        "feature 2: `August` is also a month",
        "feature 3: no province or state `Bavaria` is known there",
        "feature 4: a ring of the polygon crosses itself near 1.0000,1.0000",
        "q.geojson:2:1: warning: feature 1: id `user:kabul` is also at",
    ] {
        assert!(run.err.contains(words), "{words} in {}", run.err);
    }
    assert!(run.out.contains("places.geojson: 4 places"), "{}", run.out);
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
fn a_point_may_be_written_in_many_ways() {
    let user = User::new();
    for (name, at) in [
        ("One", "36.5,67.25"),
        ("Two", "36°30'S 67°15'W"),
        ("Three", "42SUF4029463859"),
    ] {
        user.done(&["add", name, "--at", at]);
    }
    let list = user.done(&["list"]);
    for position in ["36.5,67.25", "-36.5,-67.25", "36.706995,67.211989"] {
        assert!(list.contains(position), "{position} in {list}");
    }
}

#[test]
fn country_and_province_come_from_the_point() {
    let user = User::new();
    user.done(&["add", "Depot", "--at", "36.707,67.212"]);
    let card = user.done(&["show", "Depot"]);
    assert!(card.contains("AF\n") && card.contains("Balkh"), "{card}");
    user.done(&["add", "Store", "--at", "36.5,67.0", "--in", "Balkh"]);
    let text = fs::read_to_string(user.file()).unwrap();
    assert!(
        text.contains(r#""country":"AF","admin1":"Balkh""#),
        "{text}"
    );
    let wrong = user.fails(2, &["add", "Hut", "--at", "36.5,67.0", "--in", "Bavaria"]);
    assert!(
        wrong.contains("lies in Balkh, Afghanistan, not in Bavaria"),
        "{wrong}"
    );
}

#[test]
fn a_place_is_edited_renamed_and_given_names() {
    let user = User::new();
    user.add_marmal();
    user.done(&[
        "edit",
        "Marmal",
        "--note",
        "Closed.",
        "--at",
        "36.71,67.21",
        "--kind",
        "site",
    ]);
    user.done(&["rename", "user:camp-marmal", "Camp Shaheen", "--keep-old"]);
    user.done(&["alias", "Camp Shaheen", "Shaheen", "--remove", "marmal"]);
    let text = fs::read_to_string(user.file()).unwrap();
    assert_eq!(
        text.lines().nth(1).unwrap(),
        r#"{"type":"Feature","id":"user:camp-marmal","properties":{"name":"Camp Shaheen","aliases":["Camp Marmal","Shaheen"],"kind":"site","country":"AF","admin1":"Balkh","note":"Closed."},"geometry":{"coordinates":[67.21,36.71],"type":"Point"}}"#
    );
    user.done(&["edit", "Shaheen", "--note", "", "--admin1", ""]);
    assert!(!fs::read_to_string(user.file()).unwrap().contains("note"));
    let before = fs::read_to_string(user.file()).unwrap();
    assert!(
        user.fails(2, &["edit", "Shaheen", "--country", "XX"])
            .contains("unknown country")
    );
    assert!(
        user.fails(2, &["rename", "Shaheen", " "])
            .contains("no name")
    );
    user.fails(2, &["edit", "Shaheen"]);
    user.fails(1, &["edit", "Nobody", "--note", "x"]);
    assert_eq!(fs::read_to_string(user.file()).unwrap(), before);
}

#[test]
fn a_renamed_place_keeps_its_id_even_if_it_was_not_written() {
    let user = User::new();
    fs::create_dir_all(user.file().parent().unwrap()).unwrap();
    let drawn = "{\n  \"type\": \"Feature\",\n  \"properties\": {\"name\": \"Depot\"},\n  \"geometry\": {\"coordinates\": [1, 2], \"type\": \"Point\"},\n  \"id\": 0\n}\n";
    fs::write(user.file(), drawn).unwrap();
    user.done(&["rename", "Depot", "Store"]);
    let renamed = drawn
        .replace("Depot", "Store")
        .replace(": 0", ": \"user:depot\"");
    assert_eq!(fs::read_to_string(user.file()).unwrap(), renamed);
}

#[test]
fn what_is_at_a_point_is_said() {
    let user = User::new();
    let said = user.done(&["at", "37.12,70.58"]);
    for words in [
        "Afghanistan (country",
        "Badakhshan (admin1",
        "Fayzabad (",
        "gn:1142170",
        " km ",
    ] {
        assert!(said.contains(words), "{words} in {said}");
    }
    assert!(user.done(&["at", "0,-30"]).contains("at sea"));
    let json = user.done(&["at", "37.12,70.58", "--towns", "2", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["towns"][0]["id"], "gn:1142170");
    assert_eq!(json["towns"].as_array().unwrap().len(), 2);
    assert!(json["towns"][0]["km"].as_f64().unwrap() < 2.0);
    // An area of the user's own.
    let file = user.file();
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(
        file,
        r#"{"type":"Feature","properties":{"name":"Zone"},"geometry":{"type":"Polygon","coordinates":[[[70,37],[71,37],[71,38],[70,37]]]}}"#,
    )
    .unwrap();
    assert!(user.done(&["at", "37.2,70.8"]).contains("in        Zone"));
    assert!(!user.done(&["at", "37.9,70.1"]).contains("Zone"));
}

#[test]
fn two_who_add_at_once_lose_nothing() {
    let user = User::new();
    let add = |number: usize| {
        let (name, at) = (format!("Hut {number}"), format!("{},{number}", number % 80));
        user.done(&["add", &name, "--at", &at, "--force"]);
    };
    std::thread::scope(|scope| {
        for first in [0, 1, 2, 3] {
            scope.spawn(move || (first..24).step_by(4).for_each(add));
        }
    });
    let mut found = names(&user.file());
    found.sort();
    let mut all: Vec<String> = (0..24).map(|number| format!("Hut {number}")).collect();
    all.sort();
    assert_eq!(found, all);
}

#[test]
fn a_killed_writer_leaves_the_old_or_the_new_file() {
    let user = User::new();
    user.add_marmal();
    for round in 0..12 {
        let before = names(&user.file());
        let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_geobrief"))
            .env("XDG_DATA_HOME", user.data.path())
            .args([
                "gazetteer",
                "add",
                &format!("Hut {round}"),
                "--at",
                &format!("{round},10"),
            ])
            .spawn()
            .unwrap();
        std::thread::sleep(std::time::Duration::from_millis(round * 4));
        child.kill().unwrap();
        child.wait().unwrap();
        let after = names(&user.file());
        assert!(after.starts_with(&before) && after.len() <= before.len() + 1);
    }
    // Nobody holds the lock any more.
    user.done(&["add", "Last", "--at", "50,50"]);
}

/// A file of at most so many bytes: the limit stands for a full disk.
#[cfg(unix)]
#[test]
fn a_full_disk_is_an_error_and_loses_nothing() {
    let user = User::new();
    user.add_marmal();
    let before = fs::read_to_string(user.file()).unwrap();
    let binary = env!("CARGO_BIN_EXE_geobrief");
    let script = format!("trap '' XFSZ; ulimit -f 0; exec {binary} gazetteer add Hut --at 1,2");
    let output = std::process::Command::new("sh")
        .env("XDG_DATA_HOME", user.data.path())
        .args(["-c", &script])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("no space left"), "{said}");
    assert_eq!(fs::read_to_string(user.file()).unwrap(), before);
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
