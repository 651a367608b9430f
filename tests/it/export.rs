//! What stands beside the page: every format has the places of the page under the same ids, and
//! readers that know nothing of geobrief read them.

use crate::support::{brief_text, geobrief, sample, scratch};
use geobrief::briefing::Briefing;
use geobrief::export::{ExportKind, export};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn own() -> Briefing {
    brief_text(&fs::read_to_string(sample()).unwrap())
}

fn written(kind: ExportKind) -> String {
    String::from_utf8(export(&own(), kind).unwrap()).unwrap()
}

fn data(kind: ExportKind) -> Value {
    serde_json::from_str(&written(kind)).unwrap()
}

fn ids(briefing: &Briefing) -> BTreeSet<String> {
    let places = briefing.places.iter().map(|place| place.id.clone());
    places
        .chain(briefing.borders.iter().map(|border| border.id.clone()))
        .collect()
}

#[test]
fn geojson_follows_rfc_7946() {
    let collection = data(ExportKind::Geojson);
    assert_eq!(collection["type"], "FeatureCollection");
    assert!(collection.get("crs").is_none(), "§ 4: no crs");
    let text = written(ExportKind::Geojson);
    let parsed: geojson::FeatureCollection = text.parse().unwrap();
    let briefing = own();
    assert_eq!(
        parsed.features.len(),
        briefing.places.len() + briefing.borders.len()
    );
    let mut found = BTreeSet::new();
    for feature in collection["features"].as_array().unwrap() {
        found.insert(feature["id"].as_str().unwrap().to_owned());
        assert_eq!(feature["id"], feature["properties"]["id"]);
        each_position(&feature["geometry"]["coordinates"], &mut |lon, lat| {
            assert!((-180.0..=180.0).contains(&lon) && (-90.0..=90.0).contains(&lat));
        });
    }
    assert_eq!(found, ids(&briefing));
    let faizabad = feature_named(&collection, "Faizabad");
    assert_eq!(
        faizabad["geometry"]["coordinates"][0], 70.58002,
        "longitude first"
    );
    assert_eq!(faizabad["properties"]["marker-color"], "#8f3f06");
    let kyrgyzstan = feature_named(&collection, "Kyrgyzstan");
    assert_eq!(kyrgyzstan["properties"]["marker-color"], "#483c93");
}

fn feature_named<'c>(collection: &'c Value, title: &str) -> &'c Value {
    let mut features = collection["features"].as_array().unwrap().iter();
    features
        .find(|feature| feature["properties"]["title"] == title)
        .unwrap()
}

fn each_position(coordinates: &Value, check: &mut impl FnMut(f64, f64)) {
    let list = coordinates.as_array().unwrap();
    match (list[0].as_f64(), list.get(1).and_then(Value::as_f64)) {
        (Some(lon), Some(lat)) => check(lon, lat),
        _ => list.iter().for_each(|inner| each_position(inner, check)),
    }
}

#[test]
fn linked_places_name_link_and_date_each_place() {
    let collection = data(ExportKind::LinkedPlaces);
    assert!(
        collection["@context"]
            .as_str()
            .unwrap()
            .contains("linkedplaces-context")
    );
    let features = collection["features"].as_array().unwrap();
    assert_eq!(features.len(), own().places.len());
    for feature in features {
        assert!(feature["@id"].as_str().unwrap().contains(':'));
        assert!(feature["names"][0]["toponym"].is_string());
        assert!(feature["when"]["timespans"][0]["start"]["in"].is_string());
    }
    let faizabad = feature_named(&collection, "Faizabad");
    assert_eq!(faizabad["@id"], "https://sws.geonames.org/1142170/");
    assert_eq!(faizabad["properties"]["id"], "gn:1142170");
    assert_eq!(faizabad["properties"]["ccodes"][0], "AF");
}

#[test]
fn markdown_has_a_footnote_for_every_mark() {
    let text = written(ExportKind::Markdown);
    assert!(text.starts_with("<!-- geobrief "));
    let marks: BTreeSet<&str> = text
        .split("[^")
        .skip(1)
        .filter_map(|rest| rest.split(']').next())
        .collect();
    assert!(marks.len() > 5);
    for mark in marks {
        assert_eq!(text.matches(&format!("\n[^{mark}]: ")).count(), 1, "{mark}");
    }
    assert!(text.contains("`gn:1142170`"));
}

#[test]
fn the_drawing_needs_nothing_beside_it() {
    let text = written(ExportKind::Svg);
    assert!(text.starts_with("<?xml"));
    let references: BTreeSet<&str> = text
        .split("href=\"#")
        .chain(text.split("url(#"))
        .skip(1)
        .filter_map(|rest| rest.split(['"', ')']).next())
        .filter(|id| !id.contains(['<', ' ', '?']))
        .collect();
    for id in references {
        assert!(
            text.contains(&format!("id=\"{id}\"")),
            "{id} is in the file"
        );
    }
    for words in [
        "Town, size by mentions",
        "Country, 3 or more mentions",
        "GeoNames",
    ] {
        assert!(text.contains(words), "its legend: {words}");
    }
    assert!(
        !text.contains("<style")
            && !text.contains("<script")
            && !text.contains("http://www.w3.org/1999/xlink")
    );
}

#[cfg(feature = "png")]
#[test]
fn the_image_is_the_drawing_at_twice_its_size() {
    let image = export(&own(), ExportKind::Png).unwrap();
    assert_eq!(
        image,
        export(&own(), ExportKind::Png).unwrap(),
        "the same bytes"
    );
    assert!(image.starts_with(b"\x89PNG\r\n\x1a\n"));
    let size = |at: usize| u32::from_be_bytes(image[at..at + 4].try_into().unwrap());
    let drawing = written(ExportKind::Svg);
    let side = |name: &str| -> u32 {
        let start = drawing.split(&format!(" {name}=\"")).nth(1).unwrap();
        start.split('"').next().unwrap().parse().unwrap()
    };
    assert_eq!(size(16), 2 * side("width"));
    assert_eq!(size(20), 2 * side("height"));
    // A picture without land, labels or signs would be far smaller.
    assert!(
        (100_000..1_000_000).contains(&image.len()),
        "{}",
        image.len()
    );
}

#[test]
fn hostile_words_stay_words() {
    let briefing = brief_text(
        "The </description><script>alert(1)</script> ]]> & \"bridge\" in Kabul\u{202E} | *fell*.",
    );
    for &kind in ExportKind::ALL {
        let bytes = export(&briefing, kind).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        let is_data = matches!(
            kind,
            ExportKind::Json | ExportKind::Geojson | ExportKind::LinkedPlaces | ExportKind::Csv
        );
        // The page for a frame has one of its own.
        let own = usize::from(kind == ExportKind::Embed);
        let scripts = text.matches("<script").count();
        assert!(is_data || scripts == own, "{kind:?}: {scripts}");
        assert!(is_data || !text.contains("<script>alert"), "{kind:?}");
    }
}

#[test]
fn files_share_stem_and_ids_and_foreign_ones_stay() {
    let folder = scratch("exports");
    let page = folder.join("page.html");
    let all: Vec<&str> = ExportKind::ALL.iter().map(|kind| kind.word()).collect();
    let all = all.join(",");
    let run = |extra: &[&str]| {
        let mut command = geobrief();
        command
            .arg("brief")
            .arg(sample())
            .arg("-o")
            .arg(&page)
            .args(["--export", &all])
            .args(extra);
        command.assert()
    };
    run(&["--force"]).success();
    let first: Vec<Vec<u8>> = siblings(&folder)
        .iter()
        .map(|path| fs::read(path).unwrap())
        .collect();
    // Its own files are replaced without being asked, and by the same bytes.
    run(&[]).success();
    let second: Vec<Vec<u8>> = siblings(&folder)
        .iter()
        .map(|path| fs::read(path).unwrap())
        .collect();
    assert!(first == second, "the same bytes");
    for path in siblings(&folder) {
        let text = String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned();
        let name = path.to_string_lossy();
        let is_drawing = name.ends_with(".svg") || name.ends_with(".png");
        let has_id = text.contains("gn:1142170") || is_drawing;
        assert!(has_id, "{}", path.display());
    }
    fs::write(folder.join("page.csv"), "mine,not yours\n").unwrap();
    run(&[]).failure().code(1);
    assert_eq!(
        fs::read_to_string(folder.join("page.csv")).unwrap(),
        "mine,not yours\n"
    );
    let mut command = geobrief();
    command
        .arg("brief")
        .arg(sample())
        .args(["-o", "-", "--export", "csv"])
        .assert()
        .failure()
        .code(2);
}

fn siblings(folder: &Path) -> Vec<PathBuf> {
    let file = |kind: &ExportKind| folder.join(format!("page.{}", kind.extension()));
    ExportKind::ALL.iter().map(file).collect()
}

/// A gazetteer file may be anybody's: what it calls its places must not run in a spreadsheet.
#[test]
fn no_table_holds_a_formula() {
    let folder = scratch("formulas");
    let names = [
        "=SUM(A1)",
        "+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(A1)",
        "\\t=1+1",
        " =1+1",
    ];
    let feature = |(number, name): (usize, &&str)| {
        format!(
            r#"{{"type": "Feature", "properties": {{"name": "{name}", "aliases": ["Camp {}"],
                "note": "=HYPERLINK(1)"}}, "geometry": {{"type": "Point", "coordinates": [67.2, {}]}}}}"#,
            [
                "Marmal",
                "Shaheen",
                "Dwyer",
                "Bastion",
                "Leatherneck",
                "Phoenix"
            ][number],
            30 + number
        )
    };
    let features: Vec<String> = names.iter().enumerate().map(feature).collect();
    let places = folder.join("camps.geojson");
    let collection = format!(
        r#"{{"type": "FeatureCollection", "features": [{}]}}"#,
        features.join(",\n")
    );
    fs::write(&places, collection).unwrap();
    let article = folder.join("article.txt");
    let text = "Troops left Camp Marmal and Camp Shaheen on Monday.\n\n=Camp Dwyer= is in Helmand, \
                near Camp Bastion.\n\n- Camp Leatherneck and Camp Phoenix were closed.\n";
    fs::write(&article, text).unwrap();
    let page = folder.join("page.html");
    let table = |arguments: &[&str]| {
        let mut command = geobrief();
        command.arg("--gazetteer").arg(&places).args(arguments);
        let run = command.assert().success();
        String::from_utf8(run.get_output().stdout.clone()).unwrap()
    };
    let path = |path: &Path| path.to_str().unwrap().to_owned();
    let (article, page) = (path(&article), path(&page));
    table(&["brief", &article, "--export", "csv", "--force", "-o", &page]);
    let of_brief = fs::read_to_string(folder.join("page.csv")).unwrap();
    let of_places = table(&["places", &article, "--format", "csv"]);
    let of_gazetteer = table(&["gazetteer", "export", "--own", "--format", "csv"]);
    for (command, table) in [
        ("brief", of_brief),
        ("places", of_places),
        ("gazetteer export", of_gazetteer),
    ] {
        let mut reader = csv::ReaderBuilder::new().from_reader(table.as_bytes());
        let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        assert!(table.contains("'=SUM(A1)"), "{command}:\n{table}");
        for cell in rows.iter().flatten() {
            let is_number = cell.parse::<f64>().is_ok();
            let starts = cell.trim_start().starts_with(['=', '+', '-', '@']);
            assert!(is_number || !starts, "{command} writes {cell:?}");
        }
    }
}

/// GDAL is no part of this project: what it reads, other programs read.
#[test]
fn gdal_reads_geojson_kml_and_csv() {
    let Ok(version) = Command::new("ogrinfo").arg("--version").output() else {
        eprintln!("SKIPPED: ogrinfo is not here (Debian: apt-get install gdal-bin)");
        return;
    };
    assert!(version.status.success());
    let folder = scratch("gdal");
    let briefing = own();
    let (places, borders) = (briefing.places.len(), briefing.borders.len());
    let features = |kind: ExportKind, options: &[&str]| -> String {
        let path = folder.join(format!("map.{}", kind.extension()));
        fs::write(&path, export(&briefing, kind).unwrap()).unwrap();
        let output = Command::new("ogrinfo")
            .args(["-ro", "-al"])
            .args(options)
            .arg(&path)
            .output();
        let output = output.unwrap();
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        text
    };
    let geojson = features(ExportKind::Geojson, &[]);
    assert_eq!(geojson.matches("POINT (").count(), places);
    assert_eq!(geojson.matches("MULTILINESTRING (").count(), borders);
    assert!(geojson.contains("POINT (70.58002 37.11664)"), "{geojson}");
    let kml = features(ExportKind::Kml, &[]);
    assert_eq!(
        kml.matches("POINT (").count() + kml.matches("POINT Z (").count(),
        places,
        "{kml}"
    );
    assert!(kml.contains("gn:1142170"));
    let csv = features(
        ExportKind::Csv,
        &[
            "-oo",
            "X_POSSIBLE_NAMES=longitude",
            "-oo",
            "Y_POSSIBLE_NAMES=latitude",
        ],
    );
    assert_eq!(csv.matches("POINT (").count(), places);
    assert!(csv.contains("POINT (70.58002 37.11664)"));
}

#[test]
fn a_slide_says_what_where_and_from_whom() {
    let briefing = brief_text(
        "Flood takes two bridges near Kabul\n\nA flood has taken two bridges near Kabul and cut off forty \
         villages, officials said on Monday.\n\nTrucks wait in Jalalabad.",
    );
    let slide = String::from_utf8(export(&briefing, ExportKind::Slide).unwrap()).unwrap();
    assert!(slide.contains("width=\"1600\" height=\"900\""));
    for words in [
        "Flood takes two",
        "cut off forty",
        "¶1",
        "Kabul",
        "GeoNames",
        "do not imply",
    ] {
        assert!(slide.contains(words), "{words}");
    }
}
