//! The JSON Schemas in docs/schemas against what is really written and read.

use crate::support::{BASEMAP, GAZETTEER, geobrief, package, sample};
use boon::{Compiler, SchemaIndex, Schemas};
use geobrief::briefing::Geodata;
use geobrief::corrections::Corrections;
use geobrief::export::{ExportKind, export};
use geobrief::job::{self, BriefingOptions, Input, JobError, NamedText};
use geobrief::language::Language;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// A schema, compiled.
struct Schema {
    schemas: Schemas,
    index: SchemaIndex,
}

impl Schema {
    fn read(name: &str) -> Self {
        let schema = document(name);
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        compiler.add_resource("schema.json", schema).unwrap();
        let index = compiler.compile("schema.json", &mut schemas).unwrap();
        Self { schemas, index }
    }

    fn fits(&self, value: &Value) -> bool {
        self.schemas.validate(value, self.index).is_ok()
    }

    #[track_caller]
    fn check(&self, value: &Value, name: &str) {
        if let Err(problem) = self.schemas.validate(value, self.index) {
            panic!("{name}: {problem:#}");
        }
    }
}

/// The schema as it is written.
fn document(name: &str) -> Value {
    let path = package().join(format!("docs/schemas/{name}.schema.json"));
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// The sample, and every file of the fixtures.
fn inputs() -> Vec<PathBuf> {
    let mut inputs = vec![sample()];
    let mut folders = vec![package().join("tests/fixtures")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                inputs.push(path);
            }
        }
    }
    inputs.sort();
    inputs
}

fn input(path: &Path) -> Input {
    let name = path.file_name().unwrap().to_string_lossy();
    Input::new(name, fs::read(path).unwrap())
}

/// The sample with a correction of each kind, and a place of one's own.
fn corrected_sample() -> Input {
    let corrections = "[[fix]]\nname = \"Kabul\"\nplace = \"gn:1138958\"\n\n\
        [[fix]]\nname = \"Faizabad\"\nat = { lat = 37.1, lon = 70.6 }\n\n\
        [[fix]]\nname = \"Moscow\"\nplace = \"none\"\n\n\
        [[fix]]\nname = \"Nowhere\"\nwithin = \"in Nowhere\"\nplace = \"none\"\n";
    let camp = r#"{"type": "Feature", "properties": {"name": "Panjshir"},
        "geometry": {"type": "Point", "coordinates": [69.7, 35.4]}}"#;
    Input {
        corrections: vec![NamedText::new("sample.fix.toml", corrections)],
        own_places: vec![NamedText::new("camps.geojson", camp)],
        ..input(&sample())
    }
}

fn geodata() -> Geodata<'static> {
    Geodata {
        gazetteer: &GAZETTEER,
        basemap: &BASEMAP,
    }
}

/// The exports of the sample, with corrections.
fn exported(kind: ExportKind) -> Value {
    let briefing = job::brief(corrected_sample(), &BriefingOptions::default(), geodata());
    serde_json::from_slice(&export(&briefing.unwrap(), kind).unwrap()).unwrap()
}

#[test]
fn briefings_follow_their_schemas() {
    let (briefings, maps) = (Schema::read("briefing"), Schema::read("geojson"));
    let german = BriefingOptions {
        language: Language::German,
        ..BriefingOptions::default()
    };
    let mut checked = 0;
    for path in inputs() {
        let briefing = match job::brief(input(&path), &german, geodata()) {
            Ok(briefing) => briefing,
            Err(JobError::Input(_)) => continue,
            Err(other) => panic!("{}: {other}", path.display()),
        };
        let written = |kind| serde_json::from_slice(&export(&briefing, kind).unwrap()).unwrap();
        let name = path.display().to_string();
        briefings.check(&written(ExportKind::Json), &name);
        maps.check(&written(ExportKind::Geojson), &name);
        checked += 1;
    }
    assert!(checked > 10, "only {checked} inputs were read");
    briefings.check(&exported(ExportKind::Json), "with corrections");
    maps.check(&exported(ExportKind::Geojson), "with corrections");
}

#[test]
fn what_is_no_briefing_does_not_fit() {
    let schema = Schema::read("briefing");
    let whole = exported(ExportKind::Json);
    for (pointer, wrong) in [
        ("/schema", json!(2)),
        ("/input/sha256", json!("ABC")),
        ("/places/0/lat", json!(91.0)),
        ("/places/0/status", json!("certain")),
        ("/places/0/kind", json!("")),
        ("/places/0/mentions", json!([])),
        ("/places/0/mentions/0/block", json!("x1")),
        ("/places/0/mentions/0/start", json!(-1)),
        ("/document/title", json!("a title")),
        ("/fixes/0/place", json!(null)),
        ("/summary/0", json!({"text": "without a position"})),
    ] {
        let mut broken = whole.clone();
        *broken.pointer_mut(pointer).unwrap() = wrong;
        assert!(!schema.fits(&broken), "{pointer}");
    }
    assert!(
        !schema.fits(&with(&whole, "", "extra")),
        "an unknown member"
    );
    assert!(!schema.fits(&without(&whole, "/places/0", "id")));
}

#[test]
fn what_is_no_map_does_not_fit() {
    let schema = Schema::read("geojson");
    let whole = exported(ExportKind::Geojson);
    for (pointer, wrong) in [
        ("/type", json!("Feature")),
        ("/features/0/geometry/coordinates", json!([370.0, 0.0])),
        ("/features/0/geometry/coordinates", json!([0.0])),
        ("/features/0/geometry/type", json!("LineString")),
        ("/features/0/properties/marker-size", json!("huge")),
        ("/features/0/properties/article", json!(0.5)),
    ] {
        let mut broken = whole.clone();
        *broken.pointer_mut(pointer).unwrap() = wrong;
        assert!(!schema.fits(&broken), "{pointer}");
    }
    assert!(!schema.fits(&with(&whole, "/features/0/properties", "extra")));
    assert!(!schema.fits(&without(&whole, "/features/0", "id")));
}

/// A copy with a member more.
fn with(value: &Value, pointer: &str, member: &str) -> Value {
    let mut copy = value.clone();
    copy.pointer_mut(pointer).unwrap()[member] = json!(1);
    copy
}

/// A copy with a member less.
fn without(value: &Value, pointer: &str, member: &str) -> Value {
    let mut copy = value.clone();
    let object = copy.pointer_mut(pointer).unwrap().as_object_mut().unwrap();
    object.remove(member).unwrap();
    copy
}

#[test]
fn places_follow_their_schema() {
    let schema = Schema::read("places");
    for path in inputs() {
        match job::places(input(&path), geodata()) {
            Ok(found) => {
                let rows = serde_json::to_value(&found.rows).unwrap();
                schema.check(&rows, &path.display().to_string());
            }
            Err(JobError::Input(_)) => {}
            Err(other) => panic!("{}: {other}", path.display()),
        }
    }
    let found = job::places(corrected_sample(), geodata()).unwrap();
    schema.check(&serde_json::to_value(&found.rows).unwrap(), "corrected");
}

#[test]
fn every_line_of_many_records_follows_the_schema() {
    let schema = Schema::read("places");
    let records =
        "{\"id\": \"a\", \"text\": \"Kabul and Xanthopetra\"}\nnot json\n{\"text\": \"\"}\n";
    let run = geobrief()
        .args(["places", "-", "--from", "jsonl"])
        .write_stdin(records)
        .assert()
        .code(1);
    let lines = String::from_utf8(run.get_output().stdout.clone()).unwrap();
    assert_eq!(lines.lines().count(), 3);
    for line in lines.lines() {
        schema.check(&serde_json::from_str(line).unwrap(), line);
    }
    let several = geobrief()
        .arg("places")
        .args([sample(), sample()])
        .assert()
        .success();
    let several = serde_json::from_slice(&several.get_output().stdout).unwrap();
    schema.check(&several, "several inputs");
}

#[test]
fn what_is_no_list_of_places_does_not_fit() {
    let schema = Schema::read("places");
    let found = job::places(corrected_sample(), geodata()).unwrap();
    let whole = serde_json::to_value(&found.rows).unwrap();
    for (pointer, wrong) in [
        ("/id", json!(7)),
        ("/toponyms/0/start", json!("0")),
        ("/toponyms/0/status", json!("certain")),
        ("/toponyms/0/role", json!(null)),
        ("/toponyms/0/confidence", json!(1.5)),
        ("/toponyms/0/place/country", json!("Afghanistan")),
    ] {
        let mut broken = whole.clone();
        *broken.pointer_mut(pointer).unwrap() = wrong;
        assert!(!schema.fits(&broken), "{pointer}");
    }
    assert!(!schema.fits(&with(&whole, "/toponyms/0", "extra")));
    assert!(!schema.fits(&without(&whole, "/toponyms/0", "evidence")));
    assert!(!schema.fits(&json!({"line": 0, "error": "lines count from 1"})));
}

/// The schema and the reader of correction files agree.
#[test]
fn correction_files_fit_where_they_are_read() {
    let schema = Schema::read("corrections");
    for (text, is_good) in [
        ("", true),
        ("fix = []", true),
        ("[[fix]]\nname = \"Kabul\"\nplace = \"gn:1138958\"", true),
        (
            "[[fix]]\nname = \"Kabul\"\nwithin = \"to Kabul\"\nplace = \"none\"",
            true,
        ),
        (
            "[[fix]]\nname = \"A\"\nat = { lat = 36.7, lon = -67 }",
            true,
        ),
        ("fix = [{ name = \"A\", place = \"none\" }]", true),
        ("fix = 1", false),
        ("fix = [1]", false),
        ("fixes = []", false),
        ("[[fix]]\nplace = \"none\"", false),
        ("[[fix]]\nname = \" \"\nplace = \"none\"", false),
        ("[[fix]]\nname = \"A\"", false),
        (
            "[[fix]]\nname = \"A\"\nplace = \"none\"\nat = { lat = 1, lon = 2 }",
            false,
        ),
        ("[[fix]]\nname = \"A\"\nplace = 1", false),
        ("[[fix]]\nname = \"A\"\nwithin = 1\nplace = \"none\"", false),
        (
            "[[fix]]\nname = \"A\"\nnote = \"x\"\nplace = \"none\"",
            false,
        ),
        ("[[fix]]\nname = \"A\"\nat = { lat = 91, lon = 2 }", false),
        ("[[fix]]\nname = \"A\"\nat = { lat = 1 }", false),
        (
            "[[fix]]\nname = \"A\"\nat = { lat = 1, lon = 2, alt = 3 }",
            false,
        ),
        ("[[fix]]\nname = \"A\"\nat = \"1,2\"", false),
    ] {
        let read = Corrections::parse(text, Path::new("a.fix.toml"));
        assert_eq!(read.is_ok(), is_good, "the reader of {text:?}: {read:?}");
        let value: Value = toml::from_str(text).unwrap();
        assert_eq!(schema.fits(&value), is_good, "the schema of {text:?}");
    }
}
