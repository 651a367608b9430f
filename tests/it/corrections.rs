//! Corrections from the file to the page and back, as a user meets them.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]

use crate::support::{geobrief, sample, scratch};
use assert_cmd::assert::Assert;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

const FAIZABAD: &str = "gn:1142170";

/// The sample without the words that decide which Faizabad is meant, in a folder of its own.
fn undecided(name: &str) -> PathBuf {
    let folder = scratch(name);
    for entry in fs::read_dir(&folder).unwrap() {
        fs::remove_file(entry.unwrap().path()).unwrap();
    }
    let text = fs::read_to_string(sample()).unwrap();
    let input = folder.join("article.txt");
    fs::write(&input, without_the_deciding_words(&text)).unwrap();
    input
}

/// What speaks for one Faizabad, taken out: the apposition, and the province wherever it is named.
fn without_the_deciding_words(text: &str) -> String {
    let (head, tail) = text
        .split_once("Faizabad, capital of")
        .expect("the sample says so");
    let (_, tail) = tail.split_once("province").expect("the sample says so");
    format!("{head}Faizabad{tail}").replace("Badakhshan", "the area")
}

fn brief(input: &Path) -> Assert {
    let page = input.with_extension("html");
    geobrief()
        .arg("brief")
        .arg(input)
        .arg("-o")
        .arg(page)
        .assert()
}

fn said(run: &Assert) -> String {
    String::from_utf8(run.get_output().stderr.clone()).unwrap()
}

/// The data island of the page beside an input.
fn island(input: &Path) -> Value {
    let page = fs::read_to_string(input.with_extension("html")).unwrap();
    let (_, rest) = page.split_once("id=\"geobrief-data\">").unwrap();
    let (json, _) = rest.split_once("</script>").unwrap();
    serde_json::from_str(json).unwrap()
}

fn place<'v>(island: &'v Value, label: &str) -> &'v Value {
    let places = island["places"].as_array().unwrap();
    let labels = island["map"]["places"].as_array().unwrap();
    let index = labels.iter().position(|place| place["label"] == label);
    &places[index.unwrap_or_else(|| panic!("{label} is a place"))]
}

/// Everything about all places but one that a reader sees in the list.
fn others(island: &Value, label: &str) -> Vec<Value> {
    let places = island["places"].as_array().unwrap().iter();
    let labels = island["map"]["places"].as_array().unwrap();
    places
        .zip(labels)
        .filter(|(_, of)| of["label"] != label)
        .map(|(place, _)| place.clone())
        .collect()
}

#[test]
fn the_story_of_faizabad() {
    let input = undecided("story");
    brief(&input).code(0);
    let before = island(&input);
    let open = place(&before, "Faizabad");
    assert_eq!(open["status"], "check");
    let candidates: Vec<&str> = std::iter::once(&open["country"])
        .chain(
            open["alternatives"]
                .as_array()
                .unwrap()
                .iter()
                .map(|a| &a["country"]),
        )
        .filter_map(Value::as_str)
        .collect();
    assert!(
        candidates.contains(&"AF") && candidates.contains(&"IN"),
        "{candidates:?}"
    );

    let run = geobrief()
        .arg("fix")
        .arg(&input)
        .arg(format!("Faizabad={FAIZABAD}"))
        .assert()
        .code(0);
    assert!(
        said(&run).contains("Badakhshan, Afghanistan [gn:1142170]"),
        "{}",
        said(&run)
    );
    let run = brief(&input).code(0);
    assert!(
        said(&run).contains("1 correction applied"),
        "{}",
        said(&run)
    );

    let after = island(&input);
    let set = place(&after, "Faizabad");
    assert_eq!(
        (&set["id"], &set["status"]),
        (&FAIZABAD.into(), &"set".into())
    );
    assert_eq!(
        set["evidence"][0],
        "Your correction: article.fix.toml, line 5."
    );
    assert_eq!(others(&after, "Faizabad"), others(&before, "Faizabad"));
    assert_eq!(after["unmapped"], before["unmapped"]);
    assert_eq!(after["summary"], before["summary"]);
    let page = fs::read_to_string(input.with_extension("html")).unwrap();
    assert!(page.contains("Set by you"));
    let again = brief(&input).code(0);
    drop(again);
    assert_eq!(
        fs::read_to_string(input.with_extension("html")).unwrap(),
        page
    );
}

#[test]
fn corrections_survive_edits_elsewhere_and_stale_ones_are_told() {
    let input = undecided("stale");
    let fix = |fix: &str| geobrief().arg("fix").arg(&input).arg(fix).assert().code(0);
    fix(&format!("Faizabad={FAIZABAD}"));
    fix("Kabul=none");
    let text = fs::read_to_string(&input).unwrap();
    let edited = text.replacen("\n\n", "\n\nA paragraph was put before all others.\n\n", 1);
    fs::write(&input, edited.replace("Kabul", "the capital")).unwrap();
    let run = brief(&input).code(0);
    let message = said(&run);
    assert!(
        message.contains("article.fix.toml:9: the correction of \"Kabul\" has no effect"),
        "{message}"
    );
    let island = island(&input);
    assert_eq!(place(&island, "Faizabad")["status"], "set");
    let fixes = island["fixes"].as_array().unwrap();
    assert_eq!(fixes[1]["mentions"], 0);
    let page = fs::read_to_string(input.with_extension("html")).unwrap();
    assert!(page.contains("1 applied. No longer in the text, so without effect: Kabul."));
}

#[test]
fn not_a_place_and_own_pins() {
    let input = undecided("verdicts");
    geobrief()
        .arg("fix")
        .arg(&input)
        .args(["Kabul=none", "Dawlatabad=36.5,66.25"])
        .assert()
        .code(0);
    brief(&input).code(0);
    let found = island(&input);
    let labels = found["map"]["places"].as_array().unwrap();
    assert!(labels.iter().all(|place| place["label"] != "Kabul"));
    let listed = found["unmapped"].as_array().unwrap();
    let kabul = listed.iter().find(|name| name["name"] == "Kabul").unwrap();
    assert_eq!(kabul["reason"], "Set by you: not a place.");
    let pin = place(&found, "Dawlatabad");
    assert_eq!((&pin["lat"], &pin["lon"]), (&36.5.into(), &66.25.into()));
    assert_eq!(
        (&pin["country"], &pin["status"]),
        (&"AF".into(), &"set".into())
    );

    geobrief()
        .arg("fix")
        .arg(&input)
        .arg("Kabul=auto")
        .assert()
        .code(0);
    brief(&input).code(0);
    assert_eq!(place(&island(&input), "Kabul")["status"], "sure");
}

#[test]
fn a_file_named_with_fixes_wins_over_the_one_beside() {
    let input = undecided("named");
    geobrief()
        .arg("fix")
        .arg(&input)
        .arg("Kabul=none")
        .assert()
        .code(0);
    let other = input.with_file_name("other.toml");
    fs::write(
        &other,
        "[[fix]]\nname = \"Kabul\"\nplace = \"gn:1138958\"\n",
    )
    .unwrap();
    let page = input.with_extension("html");
    geobrief()
        .arg("brief")
        .arg(&input)
        .arg("-o")
        .arg(&page)
        .arg("--fixes")
        .arg(&other)
        .assert()
        .code(0);
    assert_eq!(place(&island(&input), "Kabul")["status"], "set");
    let why = geobrief()
        .arg("why")
        .arg(&input)
        .args(["Kabul", "--fixes"])
        .arg(&other)
        .assert();
    let words = String::from_utf8(why.code(0).get_output().stdout.clone()).unwrap();
    assert!(
        words.contains("set by you") && words.contains("other.toml, line 1"),
        "{words}"
    );
}

/// Place ids and statuses that `places` finds for a name.
fn found(arguments: &[&std::ffi::OsStr], name: &str) -> (Vec<(String, String)>, String) {
    let run = geobrief().arg("places").args(arguments).assert().code(0);
    let stderr = String::from_utf8(run.get_output().stderr.clone()).unwrap();
    let stdout = String::from_utf8(run.get_output().stdout.clone()).unwrap();
    let mut rows = Vec::new();
    for line in stdout.lines() {
        let document: Value = serde_json::from_str(line).unwrap();
        for row in document["toponyms"].as_array().unwrap() {
            if row["name"] == name {
                let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
                rows.push((text(&row["place"]["id"]), text(&row["status"])));
            }
        }
    }
    (rows, stderr)
}

#[test]
fn places_apply_corrections_as_briefings_do() {
    let input = undecided("places");
    let fixes = input.with_extension("fix.toml");
    let fix = "[[fix]]\nname = \"Kabul\"\nplace = \"gn:1142170\"\n";
    fs::write(
        &fixes,
        format!("{fix}\n[[fix]]\nname = \"Nowhere\"\nplace = \"none\"\n"),
    )
    .unwrap();
    let set = ("gn:1142170".to_owned(), "set".to_owned());
    let (rows, said) = found(&[input.as_os_str()], "Kabul");
    assert!(
        !rows.is_empty() && rows.iter().all(|row| *row == set),
        "{rows:?}"
    );
    assert!(said.contains("1 correction applied"), "{said}");
    assert!(
        said.contains("the correction of \"Nowhere\" has no effect"),
        "{said}"
    );

    let (rows, said) = found(&[input.as_os_str(), "--no-fixes".as_ref()], "Kabul");
    assert!(
        rows.iter().all(|row| *row != set) && said.is_empty(),
        "{rows:?} {said}"
    );

    // Of records, those of the whole file count once.
    let records = input.with_file_name("records.jsonl");
    fs::write(
        &records,
        "{\"id\": \"a\", \"text\": \"They met in Kabul.\"}\n{\"id\": \"b\", \"text\": \"Rain in Oslo.\"}\n",
    )
    .unwrap();
    let other = input.with_file_name("other.toml");
    fs::write(&other, fix).unwrap();
    let arguments = [
        records.as_os_str(),
        "--from".as_ref(),
        "jsonl".as_ref(),
        "--fixes".as_ref(),
        other.as_os_str(),
    ];
    let (rows, said) = found(&arguments, "Kabul");
    assert_eq!(rows, [set]);
    assert!(!said.contains("no effect"), "{said}");
}

#[test]
fn a_briefing_can_leave_the_corrections_beside_it_aside() {
    let input = undecided("aside");
    fs::write(
        input.with_extension("fix.toml"),
        "[[fix]]\nname = \"Kabul\"\nplace = \"none\"\n",
    )
    .unwrap();
    let page = input.with_extension("html");
    let mut command = geobrief();
    command.arg("brief").arg(&input).arg("-o").arg(&page);
    command.arg("--no-fixes").assert().code(0);
    assert!(island(&input)["fixes"].as_array().unwrap().is_empty());
}

#[test]
fn invalid_files_end_with_code_5_place_and_hint() {
    let input = undecided("invalid");
    let file = input.with_file_name("article.fix.toml");
    for (text, message) in [
        (
            "[[fix]]\nname = \"Qualmgrund\"\nplace = \"gn:0\"\n",
            "article.fix.toml:1:1: the gazetteer has no place \"gn:0\"; `geobrief gazetteer search \"Qualmgrund\"`",
        ),
        (
            "[[fix]]\nname = 3\n",
            "article.fix.toml:2:8: \"name\" is a number, not a text; write a text",
        ),
        ("[[fix\n", "article.fix.toml:1:"),
    ] {
        fs::write(&file, text).unwrap();
        let run = brief(&input).code(5);
        assert!(said(&run).contains(message), "{}", said(&run));
        assert!(
            !input.with_extension("html").exists(),
            "nothing half-written"
        );
    }
}

#[test]
fn a_fix_that_cannot_be_is_refused_and_nothing_is_written() {
    let input = undecided("refused");
    for (fix, code, message) in [
        ("Faizabad", 2, "write NAME=PLACE"),
        ("Faizabad=there", 2, "write an id"),
        ("Faizabad=95,200", 2, "a position is LAT,LON"),
        ("Faizabad=gn:0", 5, "geobrief gazetteer search"),
        ("Nirgendheim=gn:1142170", 1, "is not a name in the text"),
    ] {
        let run = geobrief()
            .arg("fix")
            .arg(&input)
            .arg(fix)
            .assert()
            .code(code);
        assert!(said(&run).contains(message), "{}", said(&run));
    }
    assert!(!input.with_file_name("article.fix.toml").exists());
}

#[test]
fn a_place_that_is_gone_is_never_lost_silently() {
    let input = undecided("gone");
    let fixes = input.with_extension("fix.toml");
    // `fix` keeps beside the id which place it is, and the page hands that on.
    geobrief()
        .arg("fix")
        .arg(&input)
        .arg(format!("Faizabad={FAIZABAD}"))
        .assert()
        .code(0);
    let written = fs::read_to_string(&fixes).unwrap();
    assert!(
        written.contains("Badakhshan, Afghanistan\n") && written.contains("\" # "),
        "{written}"
    );
    fs::write(&fixes, written.replace(FAIZABAD, "gn:999999999")).unwrap();
    let said_by = said(&brief(&input).code(0));
    assert!(
        said_by.contains("no place \"gn:999999999\" any more; \"Faizabad\" is taken for")
            && said_by.contains("Badakhshan, Afghanistan [gn:1142170]"),
        "{said_by}"
    );
    let page = island(&input);
    let set = place(&page, "Faizabad");
    assert_eq!(
        (&set["id"], &set["status"]),
        (&FAIZABAD.into(), &"set".into())
    );
    assert_eq!(page["fixes"][0]["place"], FAIZABAD);
    let label = page["fixes"][0]["label"].as_str().unwrap();
    assert!(label.ends_with("Badakhshan, Afghanistan"), "{label}");

    // Without it several places fit, and a person decides.
    fs::write(
        &fixes,
        "[[fix]]\nname = \"Faizabad\"\nplace = \"gn:999999999\"\n",
    )
    .unwrap();
    let said_by = said(&brief(&input).code(0));
    assert!(
        said_by.contains("so it is left to be checked; write the id of one: ")
            && said_by.contains("[gn:1142170]")
            && !said_by.contains("no effect"),
        "{said_by}"
    );
    assert_eq!(place(&island(&input), "Faizabad")["status"], "check");
    let (rows, said_by) = found(&[input.as_os_str()], "Faizabad");
    assert!(rows.iter().all(|(_, status)| status == "check"), "{rows:?}");
    assert!(said_by.contains("any more"), "{said_by}");
    let why = geobrief().arg("why").arg(&input).arg("Faizabad").assert();
    assert!(said(&why.code(0)).contains("any more"));
}
