//! The user's own places as people have them: files of every form that other programs write, under
//! kinds of the user's own, imported, used, exported and imported again.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::gazetteer_import::User;
use crate::support::shared;

/// What a file of `../shared/hunt/inputs` must give: names, each with kind, latitude and longitude.
type Place = (&'static str, &'static str, f64, f64);

const HUNTED: &[(&str, &[Place])] = &[
    ("h30_hdx.geojson", &[("Zarkhelabad", "site", 36.7, 67.2)]),
    (
        "h31_projected.geojson",
        &[("Zarkhel Post", "site", 36.697, 67.212)],
    ),
    (
        "h32_cp1252.csv",
        &[("Café Zarkhélabad", "site", 36.707, 67.212)],
    ),
    ("h33_route.gpx", &[("Zarkhel Post", "site", 36.707, 67.212)]),
    (
        "h34_dms.csv",
        &[
            ("Zarkhel Post", "site", 36.7069, 67.2119),
            ("Punta Seca", "site", -12.5, -77.1),
        ],
    ),
    ("h35_icons.kmz", &[("Zarkhel Post", "site", 36.707, 67.212)]),
    ("h36.xlsx", &[("Zarkhel Post", "site", 36.707, 67.212)]),
    ("h37.gpkg", &[("Zarkhel Post", "site", 36.707, 67.212)]),
    ("h38.osm", &[("Zarkhel", "village", 36.707, 67.212)]),
    (
        "h39_latin1_cpg.zip",
        &[
            ("Zärkhel Pöst", "site", 36.707, 67.212),
            ("Mürghak", "site", 36.9, 68.1),
        ],
    ),
    (
        "h40_cp1252_ldid.zip",
        &[
            ("Zärkhel Pöst", "site", 36.707, 67.212),
            ("Mürghak", "site", 36.9, 68.1),
        ],
    ),
    (
        "h42_aliases_text.geojson",
        &[
            ("Zarqel", "site", 36.707, 67.212),
            ("Zarkel", "site", 36.707, 67.212),
        ],
    ),
    ("h43_title.lpf.json", &[("Zarqel", "site", 36.707, 67.212)]),
    (
        "h44_overpass_turbo.geojson",
        &[("Zarkhel", "village", 36.707, 67.212)],
    ),
    (
        "h45_null_geometry.geojson",
        &[("Zarkhel", "site", 36.707, 67.212)],
    ),
    (
        "h46_out_geom.json",
        &[("Zarkhel", "village", 36.705, 67.21)],
    ),
    (
        "h47_seq.geojsons",
        &[
            ("Zarkhel Post", "site", 36.7, 67.2),
            ("Murghak Post", "site", 36.7, 68.1),
        ],
    ),
    ("h48_null_island.csv", &[("Good Post", "site", 36.7, 67.2)]),
    (
        "h98_kinds.geojson",
        &[
            ("Zarkhel", "checkpoint", 36.707, 67.212),
            ("Rose Street", "street", 36.75, 67.25),
        ],
    ),
    (
        "h99_columns.csv",
        &[
            ("Zarqel", "airfield", 36.707, 67.212),
            ("Rose Street", "street", 36.75, 67.25),
        ],
    ),
];

/// The card of the place with a name; `more` are options of the command.
#[track_caller]
fn card(user: &User, name: &str, more: &[&str]) -> Value {
    let show = ["show", name, "--format", "json"];
    let (cards, _) = user.done(&[&show[..], more].concat());
    let cards: Value = serde_json::from_str(&cards).unwrap();
    let own = cards.as_array().unwrap().iter().find(|card| {
        let id = card["id"].as_str().unwrap();
        !id.starts_with("gn:")
    });
    own.unwrap_or_else(|| panic!("{name}: {cards}")).clone()
}

#[track_caller]
fn is_at(card: &Value, lat: f64, lon: f64) {
    let near =
        |member: &str, degrees: f64| (card[member].as_f64().unwrap() - degrees).abs() < 0.012;
    assert!(near("lat", lat) && near("lon", lon), "{lat},{lon}: {card}");
}

#[test]
fn the_hunted_files_are_imported_and_used_as_they_are() {
    let Some(folder) = shared("hunt/inputs") else {
        eprintln!("SKIPPED: the map files of ../shared/hunt/inputs are not here");
        return;
    };
    for (file, places) in HUNTED {
        let path = folder.join(file);
        let path = path.to_str().unwrap();
        let user = User::new();
        user.done(&["import", path, "--as", "t"]);
        for (name, kind, lat, lon) in *places {
            for more in [&[][..], &["--gazetteer", path]] {
                let card = card(&user, name, more);
                assert_eq!(card["kind"], *kind, "{file}");
                is_at(&card, *lat, *lon);
            }
        }
    }
    let user = User::new();
    let columns = folder.join("h99_columns.csv");
    user.done(&["import", columns.to_str().unwrap(), "--as", "t"]);
    assert_eq!(card(&user, "Zarkhel", &[])["note"], "grass only");
}

const NAMES: [&str; 3] = ["Quorl Põst", "Zarkhel “Old” Mill", "Xanthopetra, 7"];

/// Three places as a table: name, kind, note, position.
fn table() -> String {
    let mut table = "name,kind,note,lat,lon\n".to_owned();
    for (number, name) in (0..).zip(NAMES) {
        let (lat, lon) = (36.5 + f64::from(number), 66.25 + f64::from(number));
        writeln!(
            table,
            "\"{name}\",field hospital,\"one, {number}\",{lat},{lon}"
        )
        .unwrap();
    }
    table
}

fn has_gdal() -> bool {
    let found = Command::new("ogr2ogr").arg("--version").output().is_ok();
    if !found {
        eprintln!("SKIPPED: ogr2ogr is not installed");
    }
    found
}

/// Lets GDAL write the table in another form; `None` where this GDAL cannot.
fn written(user: &User, name: &str, options: &[&str]) -> Option<String> {
    let source = user.write("three.csv", table());
    let target = user.write(name, "");
    fs::remove_file(&target).unwrap();
    let is_moved = options.contains(&"-t_srs");
    let run = Command::new("ogr2ogr")
        .args([
            "-oo",
            "X_POSSIBLE_NAMES=lon",
            "-oo",
            "Y_POSSIBLE_NAMES=lat",
            if is_moved { "-s_srs" } else { "-a_srs" },
            "EPSG:4326",
        ])
        .args(options)
        .args([&target, &source])
        .output()
        .unwrap();
    if !run.status.success() {
        eprintln!("SKIPPED: {name}: {}", String::from_utf8_lossy(&run.stderr));
    }
    run.status.success().then_some(target)
}

#[test]
fn what_gdal_writes_is_read_with_its_names_and_points() {
    if !has_gdal() {
        return;
    }
    for (file, options) in [
        ("a.geojson", &["-f", "GeoJSON"][..]),
        ("a.geojsons", &["-f", "GeoJSONSeq", "-lco", "RS=YES"]),
        ("a.geojsonl", &["-f", "GeoJSONSeq"]),
        (
            "a.kml",
            &[
                "-f",
                "KML",
                "-dsco",
                "NameField=name",
                "-dsco",
                "DescriptionField=note",
            ],
        ),
        (
            "a.gpx",
            &[
                "-f",
                "GPX",
                "-dsco",
                "GPX_USE_EXTENSIONS=YES",
                "-lco",
                "FORCE_GPX_TRACK=NO",
            ],
        ),
        ("a.gpkg", &["-f", "GPKG"]),
        ("utm.gpkg", &["-f", "GPKG", "-t_srs", "EPSG:32642"]),
        ("web.gpkg", &["-f", "GPKG", "-t_srs", "EPSG:3857"]),
        ("a.shp", &["-f", "ESRI Shapefile", "-lco", "ENCODING=UTF-8"]),
        (
            "b.shp",
            &["-f", "ESRI Shapefile", "-lco", "ENCODING=CP1257"],
        ),
        ("web.shp", &["-f", "ESRI Shapefile", "-t_srs", "EPSG:3857"]),
        (
            "utm.shp",
            &[
                "-f",
                "ESRI Shapefile",
                "-t_srs",
                "EPSG:32642",
                "-lco",
                "ENCODING=UTF-8",
            ],
        ),
        ("a.xlsx", &["-f", "XLSX"]),
        ("a.ods", &["-f", "ODS"]),
        (
            "wkt.csv",
            &[
                "-f",
                "CSV",
                "-lco",
                "GEOMETRY=AS_WKT",
                "-select",
                "name,kind,note",
            ],
        ),
        (
            "xy.csv",
            &[
                "-f",
                "CSV",
                "-lco",
                "GEOMETRY=AS_XY",
                "-lco",
                "SEPARATOR=SEMICOLON",
                "-select",
                "name,kind,note",
            ],
        ),
        ("web.geojson", &["-f", "GeoJSON", "-t_srs", "EPSG:3857"]),
        ("a.fgb", &["-f", "FlatGeobuf"]),
        (
            "plain.fgb",
            &["-f", "FlatGeobuf", "-lco", "SPATIAL_INDEX=NO"],
        ),
        ("utm.fgb", &["-f", "FlatGeobuf", "-t_srs", "EPSG:32642"]),
        ("a.gml", &["-f", "GML"]),
        ("two.gml", &["-f", "GML", "-dsco", "FORMAT=GML2"]),
        ("new.gml", &["-f", "GML", "-dsco", "FORMAT=GML3.2"]),
        ("utm.gml", &["-f", "GML", "-t_srs", "EPSG:32642"]),
    ] {
        let user = User::new();
        let Some(path) = written(&user, file, options) else {
            continue;
        };
        user.done(&["import", &path, "--as", "t"]);
        for (number, name) in (0..).zip(NAMES) {
            for more in [&[][..], &["--gazetteer", &path]] {
                // Code pages lack some signs; what they have is right.
                let name = if file == "b.shp" || file == "web.shp" {
                    "Xanthopetra, 7"
                } else {
                    name
                };
                let number = if file == "b.shp" || file == "web.shp" {
                    2
                } else {
                    number
                };
                let card = card(&user, name, more);
                is_at(&card, 36.5 + f64::from(number), 66.25 + f64::from(number));
                if !matches!(file, "a.kml" | "a.gpx") {
                    assert_eq!(card["kind"], "field hospital", "{file}");
                    assert_eq!(card["note"], format!("one, {number}"), "{file}");
                }
            }
        }
    }
}

#[test]
fn systems_that_are_not_converted_are_named() {
    if !has_gdal() {
        return;
    }
    let user = User::new();
    for (file, format) in [
        ("swiss.gpkg", "GPKG"),
        ("swiss.shp", "ESRI Shapefile"),
        ("swiss.fgb", "FlatGeobuf"),
        ("swiss.gml", "GML"),
    ] {
        if let Some(path) = written(&user, file, &["-f", format, "-t_srs", "EPSG:2056"]) {
            let said = user.fails(1, &["import", &path]);
            assert!(said.contains("2056") || said.contains("LV95"), "{said}");
            assert!(said.contains("EPSG:4326"), "{said}");
        }
    }
    if let Some(path) = written(&user, "a.dxf", &["-f", "DXF", "-select", "name"]) {
        let said = user.fails(1, &["import", &path]);
        assert!(
            said.contains("a drawing program") && said.contains("ogr2ogr"),
            "{said}"
        );
    }
}

/// Twenty-five kinds, some of no family.
const KINDS: [&str; 25] = [
    "checkpoint",
    "border crossing",
    "bridge",
    "dam",
    "port",
    "field hospital",
    "school",
    "power plant",
    "mine",
    "oil field",
    "refugee camp",
    "prison",
    "embassy",
    "street",
    "quarter",
    "railway station",
    "airfield",
    "barracks",
    "mosque",
    "market",
    "junction",
    "weapons cache",
    "safe house",
    "Wasserstelle",
    "listening post",
];

/// Two hundred places of their own names, kinds, notes and sources.
fn two_hundred() -> String {
    let mut table = "name;aliases;kind;country;lat;lon;note;source\n".to_owned();
    let first = [
        "Quor", "Zarb", "Xanth", "Vlem", "Tsorg", "Phren", "Gwyx", "Mbrol",
    ];
    let second = ["lakh", "petran", "ubesh", "omir", "izdam"];
    let third = ["", " Dree", " Vosk", " Tarn", " Ulm Zet"];
    for number in 0..200 {
        let name = format!(
            "{}{}{}",
            first[number % 8],
            second[number / 8 % 5],
            third[number / 40]
        );
        let kind = KINDS[number % 25];
        let (lat, lon) = (33.0 + number as f64 * 0.013, 63.0 + number as f64 * 0.017);
        writeln!(
            table,
            "{name};{name} One|{name}-Two;{kind};AF;{lat:.4};{lon:.4};\"seen; on day {number}\";visit {number}"
        )
        .unwrap();
    }
    table
}

/// What a gazetteer file says of each name.
fn facts(geojson: &str) -> BTreeMap<String, Value> {
    let collection: Value = serde_json::from_str(geojson).unwrap();
    let features = collection["features"].as_array().unwrap();
    let of = |feature: &Value| {
        let properties = &feature["properties"];
        let name = properties["name"].as_str().unwrap().to_owned();
        let members = ["aliases", "kind", "country", "note", "source"];
        let said = members.map(|member| properties[member].clone());
        (name, json!([said, feature["geometry"]]))
    };
    features.iter().map(of).collect()
}

#[test]
fn two_hundred_places_of_twenty_five_kinds_survive_every_way() {
    let user = User::new();
    let file = user.write("own.csv", two_hundred());
    let (_, said) = user.done(&["import", &file, "--as", "own"]);
    assert!(said.contains("imported 200 places as own"), "{said}");
    let imported = |user: &User, format: &str| {
        let bbox = ["--bbox", "60,30,70,40"];
        let (out, _) =
            user.done(&[&["export", "--imported", "--format", format], &bbox[..]].concat());
        out
    };
    let first = facts(&imported(&user, "geojson"));
    assert_eq!(first.len(), 200);
    let kinds: std::collections::BTreeSet<_> = first
        .values()
        .map(|facts| facts[0][1].to_string())
        .collect();
    assert_eq!(kinds.len(), 25);
    let one = &first["Quorlakh"];
    let (lat, lon) = (33.0, 63.0);
    assert_eq!(
        *one,
        json!([
            [["Quorlakh One", "Quorlakh-Two"], "checkpoint", "AF", "seen; on day 0", "visit 0"],
            {"type": "Point", "coordinates": [lon, lat]}
        ])
    );
    for (format, name) in [
        ("geojson", "a.geojson"),
        ("csv", "a.csv"),
        ("lpf", "a.lpf.json"),
        ("kml", "a.kml"),
        ("topojson", "a.topojson"),
    ] {
        let other = User::new();
        let again = other.write(name, imported(&user, format));
        other.done(&["import", &again, "--as", "own"]);
        let second = facts(&imported(&other, "geojson"));
        for (name, facts) in &first {
            assert_eq!(second.get(name), Some(facts), "{format}: {name}");
        }
        assert_eq!(second.len(), 200, "{format}");
    }
    // And as the user's own, from the table itself.
    let (out, _) = user.done(&["list", "--gazetteer", &file, "--format", "json"]);
    let cards: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(cards.as_array().unwrap().len(), 200);
    assert!(
        cards
            .as_array()
            .unwrap()
            .iter()
            .any(|card| card["kind"] == "safe house")
    );
}

#[test]
fn a_note_and_its_source_stand_in_the_briefing() {
    let user = User::new();
    let own = user.write(
        "own.csv",
        "Place,Type,Lat,Long,Remarks,Source\nKP-0,checkpoint,36.707,67.212,closed at night,our driver\n\
         Hospital 3,hospital,36.71,67.22,,\n",
    );
    let text = user.write(
        "a.txt",
        "Queues at Mazar\n\nLorries waited at KP-0 near Mazar-i-Sharif on Monday.\n\n\
         The wounded were taken to Hospital 3 in Mazar-i-Sharif.\n",
    );
    let out = user.write("a.html", "");
    let run = Command::new(env!("CARGO_BIN_EXE_geobrief"))
        .args([
            "brief",
            &text,
            "--gazetteer",
            &own,
            "--export",
            "json,geojson",
            "--force",
            "-o",
            &out,
        ])
        .output()
        .unwrap();
    assert!(
        run.status.success(),
        "{}",
        String::from_utf8_lossy(&run.stderr)
    );
    let data = fs::read_to_string(out.replace(".html", ".json")).unwrap();
    let data: Value = serde_json::from_str(&data).unwrap();
    let places = data["places"].as_array().unwrap();
    let place = |name: &str| {
        places
            .iter()
            .find(|place| place["name"] == name)
            .unwrap_or_else(|| panic!("{name}: {places:?}"))
    };
    let post = place("KP-0");
    assert_eq!(
        (
            &post["kind"],
            &post["note"],
            &post["source"],
            &post["status"]
        ),
        (
            &json!("checkpoint"),
            &json!("closed at night"),
            &json!("our driver"),
            &json!("sure")
        )
    );
    assert_eq!(place("Hospital 3")["status"], "sure");
    let page = fs::read_to_string(&out).unwrap();
    assert!(page.contains("closed at night") && page.contains("our driver"));
}

#[test]
fn what_cannot_be_used_is_left_out_with_its_reason_and_fails_where_that_is_wanted() {
    let user = User::new();
    let csv = user.write(
        "own.csv",
        "name,lat,lon\nQuorl,36.7,67.2\n,36.8,67.3\nXanth,95,2\n",
    );
    let (out, said) = user.done(&["show", "Quorl", "--gazetteer", &csv]);
    assert!(out.contains("36.7,67.2"), "{out}");
    assert!(said.contains("own.csv:3: the place has no name"), "{said}");
    assert!(said.contains("2 of 3 places left out"), "{said}");
    let said = user.fails(5, &["check", &csv]);
    assert!(
        said.contains("own.csv:4: the coordinates do not exist"),
        "{said}"
    );
    user.fails(5, &["import", &csv, "--strict"]);
    let nothing = user.write("n.geojson", r#"{"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"A1":"x","B":2},"geometry":{"type":"Point","coordinates":[1,2]}},
        {"type":"Feature","properties":{"A1":"y"},"geometry":{"type":"Point","coordinates":[1,3]}}]}"#);
    let said = user.fails(1, &["import", &nothing]);
    for words in [
        "2 × the place has no name",
        "n.geojson:feature 1",
        "--column name=PROPERTY, one of: A1, B",
    ] {
        assert!(said.contains(words), "{words} in {said}");
    }
    user.done(&["import", &nothing, "--column", "name=A1", "--as", "n"]);
    let said = user.fails(1, &["import", &nothing, "--column", "name=Zog"]);
    assert!(said.contains("there is no property `Zog`"), "{said}");
    let metres = user.write("m.csv", "name,x,y\nQuorl,340294,4063859\n");
    let said = user.fails(1, &["import", &metres]);
    assert!(said.contains("--crs EPSG:NUMBER"), "{said}");
    user.done(&["import", &metres, "--crs", "EPSG:32642", "--as", "m"]);
    is_at(&card(&user, "Quorl", &[]), 36.707, 67.212);
}

#[test]
fn positions_are_read_in_any_form_and_column() {
    let user = User::new();
    for (header, cell) in [
        ("where", "36.707, 67.212"),
        ("mgrs", "42SUF4029463859"),
        ("Grid", "42S 340294 4063859"),
        ("wkt", "POINT(67.212 36.707)"),
        ("geom", "0101000000F4FDD478E9CD50408716D9CEF75A4240"),
        ("anything", "36°42'25\"N 67°12'43\"E"),
        ("found at", "36.70700, 67.21200"),
    ] {
        let quoted = cell.replace('"', "\"\"");
        let file = user.write("p.csv", format!("name,{header}\nQuorl,\"{quoted}\"\n"));
        user.done(&["import", &file, "--as", "p"]);
        is_at(&card(&user, "Quorl", &[]), 36.707, 67.212);
    }
}

#[test]
fn imported_places_are_listed_edited_and_removed_one_by_one() {
    let user = User::new();
    let file = user.write(
        "own.csv",
        "name,kind,lat,lon\nQuorl,safe house,36.7,67.2\nXanth,dam,36.8,67.3\n",
    );
    user.done(&["import", &file, "--as", "own"]);
    let (out, _) = user.done(&["list", "--imported"]);
    assert!(
        out.contains("Quorl") && out.contains("safe house") && out.contains("Xanth"),
        "{out}"
    );
    let (_, said) = user.done(&["remove", "Xanth"]);
    assert!(said.contains("from the import own"), "{said}");
    let (out, _) = user.done(&["list", "--imported"]);
    assert!(!out.contains("Xanth"), "{out}");
    assert_eq!(user.ids("Xanth"), Vec::<String>::new());
    user.done(&["edit", "Quorl", "--note", "empty now"]);
    let changed = card(&user, "Quorl", &[]);
    assert_eq!(
        (&changed["note"], &changed["kind"]),
        (&json!("empty now"), &json!("safe house"))
    );
}

/// A place that was taken out stays out when its row has moved a little, and so its id; another of
/// its name beside it stays in.
#[test]
fn what_was_taken_out_stays_out_under_another_id() {
    let user = User::new();
    let rows = |first: &str| {
        format!("name,lat,lon\nQuorl,{first},67.2\nQuorl,36.73,67.2\nXanth,36.8,67.3\n")
    };
    let file = user.write("own.csv", rows("36.7"));
    user.done(&["import", &file, "--as", "own"]);
    user.done(&["remove", "user:quorl@36.7000,67.2000"]);
    let other = ["user:quorl@36.7300,67.2000"];
    assert_eq!(user.ids("Quorl"), other);
    user.write("own.csv", rows("36.701"));
    let (_, said) = user.done(&["import", &file, "--as", "own"]);
    let moved = "user:quorl@36.7000,67.2000, which you took out, is user:quorl@36.7010,67.2000 now";
    assert!(said.contains(moved), "{said}");
    assert_eq!(user.ids("Quorl"), other);
    user.write("own.csv", "name,lat,lon\nXanth,36.8,67.3\n");
    // Whichever command sees first that the source has changed.
    let (_, said) = user.done(&["show", "Xanth"]);
    assert!(said.contains("is not in it any more"), "{said}");
}

#[test]
fn pins_of_corrections_and_files_of_any_form_are_kept_for_good() {
    let user = User::new();
    let pins = user.write(
        "a.fix.toml",
        "[[fix]]\nname = \"Camp Quorl\"\nat = { lat = 36.707, lon = 67.212 }\n\n[[fix]]\nname = \"Kabul\"\nplace = \"none\"\n",
    );
    let (_, said) = user.done(&["add", "--from", &pins]);
    assert!(said.contains("added 1 places"), "{said}");
    is_at(&card(&user, "Camp Quorl", &[]), 36.707, 67.212);
    let (_, said) = user.done(&["add", "--from", &pins]);
    assert!(said.contains("1 are there already"), "{said}");
    let table = user.write(
        "t.csv",
        "name,kind,lat,lon\nXanth,weapons cache,36.8,67.3\n",
    );
    user.done(&["add", "--from", &table]);
    assert_eq!(card(&user, "Xanth", &[])["kind"], "weapons cache");
    user.fails(2, &["add", "Quorl"]);
}

#[test]
fn the_place_of_each_row_of_a_table_is_found() {
    let user = User::new();
    let table = "No;Place;Region\n1;Kharkiv;\n2;\"Faizabad, Afghanistan\";\n3;Quorlakh Vosk;\n4;Springfield;\n";
    let file = user.write("t.csv", table);
    let (out, said) = user.done(&["match", &file]);
    let mut lines = csv::Reader::from_reader(out.as_bytes());
    assert_eq!(lines.headers().unwrap().len(), 13);
    let rows: Vec<csv::StringRecord> = lines.records().map(Result::unwrap).collect();
    let status: Vec<&str> = rows.iter().map(|row| row.get(10).unwrap()).collect();
    assert_eq!(
        (rows.len(), status[0], status[2]),
        (4, "sure", "unmapped"),
        "{out}"
    );
    assert_eq!(status[3], "check", "{out}");
    assert_eq!(rows[0].get(1), Some("Kharkiv"));
    assert_eq!(rows[1].get(6), Some("AF"), "{out}");
    assert!(rows[3].get(11).unwrap().contains(" | "), "{out}");
    assert!(said.contains("4 rows: "), "{said}");
    let (out, _) = user.done(&["match", &file, "--country", "US", "--column", "name=Place"]);
    assert!(out.contains("Springfield"), "{out}");
    user.fails(6, &["match", &file, "--strict"]);
    user.fails(1, &["match", &file, "--column", "name=Zog"]);
}

/// A row about a place that is bundled: nothing of the user's words is lost, and the place stays one.
#[test]
fn notes_on_bundled_places_are_kept_with_them() {
    let user = User::new();
    let file = user.write(
        "own.csv",
        "name,kind,lat,lon,note,source\n\
         Kunduz,city,36.73,68.87,The bridge is closed,Field trip 7\n\
         Zaranj,city,30.96,61.86,,\n\
         Zarkhel Post,checkpoint,36.707,67.212,night shift,\n",
    );
    let (_, said) = user.done(&["import", &file, "--as", "own"]);
    assert!(
        said.contains("1 of the places are bundled: their notes and sources are kept")
            && said.contains("imported 2 places as own; left out: 1 bundled already"),
        "{said}"
    );
    let (cards, _) = user.done(&["show", "Kunduz", "--format", "json"]);
    let cards: Value = serde_json::from_str(&cards).unwrap();
    let noted: Vec<&Value> = cards
        .as_array()
        .unwrap()
        .iter()
        .filter(|card| card["note"] == "The bridge is closed")
        .collect();
    let [kunduz] = noted[..] else {
        panic!("{cards}")
    };
    // It is the bundled place with all that is known of it, once.
    let id = kunduz["id"].as_str().unwrap();
    assert!(
        id.starts_with("gn:") && kunduz["source"] == "Field trip 7",
        "{kunduz}"
    );
    assert!(kunduz["population"].as_u64().unwrap() > 100_000, "{kunduz}");
    let ids = user.ids("Kunduz");
    assert_eq!(ids.iter().filter(|own| *own == id).count(), 1, "{ids:?}");
    assert_eq!(ids, User::new().ids("Kunduz"));
    // It survives a way out and in again.
    let (listed, _) = user.done(&["list", "--imported", "--format", "json"]);
    assert!(listed.contains("The bridge is closed") && listed.contains("night shift"));
    let (out, _) = user.done(&["export", "--imported", "--format", "geojson"]);
    let other = User::new();
    let again = other.write("again.geojson", out);
    other.done(&["import", &again, "--as", "again"]);
    let (cards, _) = other.done(&["show", id, "--format", "json"]);
    assert!(cards.contains("The bridge is closed"), "{cards}");
    user.done(&["import", "--remove", "own"]);
    let (cards, _) = user.done(&["show", id, "--format", "json"]);
    assert!(!cards.contains("The bridge is closed"));
}

/// A header of FlatGeobuf that claims so many features, with its length before it.
fn hostile_header(features: u64) -> Vec<u8> {
    // A table whose ninth field alone is there.
    let fields: Vec<u8> = [22_u16, 12, 0, 0, 0, 0, 0, 0, 0, 0, 4]
        .into_iter()
        .flat_map(u16::to_le_bytes)
        .collect();
    let mut header = 28_u32.to_le_bytes().to_vec();
    header.extend([0; 2]);
    header.extend(fields);
    header.extend(22_i32.to_le_bytes());
    header.extend(features.to_le_bytes());
    [&(header.len() as u32).to_le_bytes()[..], &header].concat()
}

/// Hostile files: each is refused, or read as what it is, soon and in little memory.
#[test]
fn hostile_files_end_soon() {
    let user = User::new();
    let mut laughs = "<?xml version=\"1.0\"?><!DOCTYPE kml [<!ENTITY a0 \"ha\">".to_owned();
    for level in 1..40 {
        let before = format!("&a{};", level - 1).repeat(10);
        write!(laughs, "<!ENTITY a{level} \"{before}\">").unwrap();
    }
    laughs += "]><kml><Placemark><name>&a39;</name><Point><coordinates>1,2</coordinates></Point></Placemark></kml>";
    let mut database = b"SQLite format 3\0".to_vec();
    database.resize(4096, 0);
    database[16] = 16;
    database[100..112].copy_from_slice(&[5, 0, 0, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 1]);
    let shapes = {
        // A header, and a record that claims two thousand million points.
        let mut bytes = vec![0; 100];
        bytes[..4].copy_from_slice(&9994_i32.to_be_bytes());
        bytes[24..28].copy_from_slice(&100_i32.to_be_bytes());
        bytes[28..32].copy_from_slice(&1000_i32.to_le_bytes());
        bytes[32..36].copy_from_slice(&8_i32.to_le_bytes());
        bytes.extend(1_i32.to_be_bytes());
        bytes.extend(i32::MAX.to_be_bytes());
        bytes.extend(8_i32.to_le_bytes());
        bytes.extend([0; 32]);
        bytes.extend(i32::MAX.to_le_bytes());
        bytes
    };
    let bomb = |name: &str| {
        let mut packed = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        packed
            .start_file(name, zip::write::SimpleFileOptions::default())
            .unwrap();
        let spaces = vec![b' '; 1 << 20];
        for _ in 0..300 {
            std::io::Write::write_all(&mut packed, &spaces).unwrap();
        }
        packed.finish().unwrap().into_inner()
    };
    let workbook = |texts: &str, sheet: &str| {
        let mut packed = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default();
        for (part, text) in [
            ("xl/worksheets/sheet1.xml", sheet),
            ("xl/sharedStrings.xml", texts),
        ] {
            packed.start_file(part, options).unwrap();
            std::io::Write::write_all(&mut packed, text.as_bytes()).unwrap();
        }
        packed.finish().unwrap().into_inner()
    };
    let texts = "<si><t>a</t></si>".repeat(3_000_000);
    let header = "<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>2</v></c></row>";
    let words = "<sst><si><t>name</t></si><si><t>lat</t></si><si><t>lon</t></si></sst>";
    let rows = format!(
        "<worksheet>{header}{}</worksheet>",
        "<row/>".repeat(9_000_000)
    );
    let cells = format!(
        "<worksheet>{header}<row>{}</row></worksheet>",
        "<c/>".repeat(9_000_000)
    );
    let deep = format!(
        "{{\"type\":\"FeatureCollection\",\"features\":{}",
        "[".repeat(200_000)
    );
    let nested = "<a>".repeat(300_000);
    let gml_laughs = laughs.replace("<kml>", "<kml xmlns='http://www.opengis.net/gml'><member>");
    let gml_laughs = gml_laughs.replace("DOCTYPE kml", "DOCTYPE a");
    let gml_laughs = gml_laughs.replace("kml", "a");
    let fgb = |rest: &[u8]| [&b"fgb\x03fgb\x00"[..], rest].concat();
    user.write("s.dbf", [3_u8; 64]);
    let files = [
        ("laughs.kml", laughs.into_bytes()),
        ("deep.geojson", deep.into_bytes()),
        ("deep.kml", format!("<kml>{nested}").into_bytes()),
        ("d.gpkg", database),
        ("s.shp", shapes),
        ("bomb.kmz", bomb("doc.kml")),
        ("bomb.xlsx", bomb("xl/sharedStrings.xml")),
        ("bomb.zip", bomb("a.csv")),
        ("texts.xlsx", workbook(&format!("<sst>{texts}</sst>"), "<worksheet/>")),
        ("rows.xlsx", workbook(words, &rows)),
        ("cells.xlsx", workbook(words, &cells)),
        ("length.fgb", fgb(&u32::MAX.to_le_bytes())),
        ("index.fgb", fgb(&hostile_header(u64::MAX / 64))),
        ("feature.fgb", fgb(&[&hostile_header(0)[..], &u32::MAX.to_le_bytes()].concat())),
        ("laughs.gml", gml_laughs.into_bytes()),
        ("deep.gml", format!("<a xmlns:gml='http://www.opengis.net/gml'><member>{nested}").into_bytes()),
        ("topo.json", br#"{"type":"Topology","arcs":[],"objects":{"a":{"type":"GeometryCollection","geometries":[]}}}"#.to_vec()),
    ];
    for (name, bytes) in files {
        let file = user.write(name, bytes);
        let begun = Instant::now();
        let said = user.fails(1, &["import", &file]);
        // A debug build on a busy machine: released it is a tenth.
        assert!(
            begun.elapsed() < Duration::from_secs(20),
            "{name}: {:?}: {said}",
            begun.elapsed()
        );
    }
}
