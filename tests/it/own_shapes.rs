//! Lines and polygons of the user's: drawn on the map, and handed on by every export that has them,
//! whether their file is named for a run or imported.

use std::collections::BTreeMap;
use std::fs;

use serde_json::{Value, json};

use crate::gazetteer_import::User;

const TEXT: &str = "Fighting near Mazar-i-Sharif\n\nThe army closed Zarkhel Cordon on Monday. Soldiers dug in \
    along the Murghak Line, and lorries waited at Vosk Post near Mazar-i-Sharif.\n";

/// A polygon with a hole, a line, a point.
fn own() -> Value {
    let square = |west: f64, south: f64, side: f64| {
        json!([
            [west, south],
            [west + side, south],
            [west + side, south + side],
            [west, south + side],
            [west, south]
        ])
    };
    let hole = {
        let mut hole = square(67.125, 36.65625, 0.03125);
        hole.as_array_mut().unwrap().reverse();
        hole
    };
    let feature = |name: &str, kind: &str, form: &str, coordinates: Value| {
        json!({"type": "Feature", "properties": {"name": name, "kind": kind},
               "geometry": {"type": form, "coordinates": coordinates}})
    };
    json!({"type": "FeatureCollection", "features": [
        feature("Zarkhel Cordon", "security cordon", "Polygon", json!([square(67.0, 36.625, 0.25), hole])),
        feature("Murghak Line", "front line", "LineString", json!([[67.0, 36.5], [67.4, 36.55], [67.8, 36.4]])),
        feature("Vosk Post", "checkpoint", "Point", json!([67.2, 36.7])),
    ]})
}

/// The geometry of each feature by its name.
fn geometries(geojson: &str) -> BTreeMap<String, Value> {
    let collection: Value = serde_json::from_str(geojson).unwrap();
    let features = collection["features"].as_array().unwrap().iter();
    let of = |feature: &Value| {
        let name = feature["properties"]["name"].as_str().unwrap().to_owned();
        (name, feature["geometry"].clone())
    };
    features.map(of).collect()
}

fn briefed(user: &User, options: &[&str]) -> [String; 4] {
    let text = user.write("text.txt", TEXT);
    let page = user.write("page.html", "");
    let given = [
        "brief",
        &text,
        "-o",
        &page,
        "--force",
        "--export",
        "geojson,kml,lpf",
    ];
    let (code, _, said) = user.run(&[&given[..], options].concat());
    assert_eq!(code, 0, "{said}");
    ["html", "geojson", "kml", "lpf.json"].map(|ending| {
        let path = page.replace("html", ending);
        fs::read_to_string(&path).unwrap_or_else(|problem| panic!("{path}: {problem}"))
    })
}

#[track_caller]
fn are_drawn([page, geojson, kml, lpf]: [String; 4]) {
    let expected = geometries(&own().to_string());
    let found = geometries(&geojson);
    for (name, geometry) in &expected {
        assert_eq!(found.get(name), Some(geometry), "{name}");
    }
    assert_eq!(found["Mazār-e Sharīf"]["type"], "Point");
    for form in ["Polygon", "LineString"] {
        assert!(kml.contains(&format!("<{form}>")), "{kml}");
        assert!(lpf.contains(&format!("\"{form}\"")), "{lpf}");
    }
    let (_, island) = page.split_once("id=\"geobrief-data\"").unwrap();
    let (_, island) = island.split_once('>').unwrap();
    let island: Value = serde_json::from_str(island.split("</script>").next().unwrap()).unwrap();
    let shapes = island["map"]["shapes"].as_array().unwrap();
    assert_eq!(shapes.len(), 2, "{shapes:?}");
    for shape in shapes {
        assert_eq!(shape["kind"], "exact", "{shape}");
    }
}

#[test]
fn lines_and_polygons_of_a_file_are_drawn_and_exported() {
    let user = User::new();
    let file = user.write("own.geojson", own().to_string());
    are_drawn(briefed(&user, &["--gazetteer", &file]));
}

#[test]
fn lines_and_polygons_of_an_import_are_drawn_and_exported() {
    let user = User::new();
    let file = user.write("own.geojson", own().to_string());
    user.done(&["import", &file, "--as", "own"]);
    are_drawn(briefed(&user, &[]));
    let (out, _) = user.done(&["export", "--imported", "--format", "geojson"]);
    assert_eq!(geometries(&out), geometries(&own().to_string()));
    let (out, _) = user.done(&["export", "--imported", "--format", "topojson"]);
    let other = User::new();
    let again = other.write("again.topojson", out);
    other.done(&["import", &again, "--as", "again"]);
    let (out, _) = other.done(&["export", "--imported", "--format", "geojson"]);
    assert_eq!(geometries(&out), geometries(&own().to_string()));
    // What is made the user's own keeps its outline.
    user.done(&["edit", "Zarkhel Cordon", "--note", "closed since May"]);
    let (out, _) = user.done(&["export", "--own", "--format", "geojson"]);
    assert_eq!(
        geometries(&out)["Zarkhel Cordon"],
        geometries(&own().to_string())["Zarkhel Cordon"]
    );
}

#[test]
fn the_signs_of_kinds_stand_in_the_marks_and_in_the_legend() {
    let user = User::new();
    let file = user.write(
        "own.csv",
        "name,kind,lat,lon\nVosk Post,checkpoint,36.7,67.2\nTarn Gate,border crossing,37.2,67.4\n\
         Zarkhel Depot,weapons cache,36.9,67.0\n",
    );
    let text = user.write(
        "text.txt",
        "Lorries near Mazar-i-Sharif\n\nLorries waited at Vosk Post near Mazar-i-Sharif, at Tarn Gate and \
         at Zarkhel Depot.\n",
    );
    let page = user.write("page.html", "");
    let (code, _, said) = user.run(&[
        "brief",
        &text,
        "-o",
        &page,
        "--force",
        "--gazetteer",
        &file,
        "--export",
        "svg",
    ]);
    assert_eq!(code, 0, "{said}");
    let drawing = fs::read_to_string(page.replace("html", "svg")).unwrap();
    let page = fs::read_to_string(&page).unwrap();
    let (map, legend) = drawing.rsplit_once("class=\"scale-bar\"").unwrap();
    // A bar on two posts, two arrows, a pin for a kind that nobody knows.
    for sign in ["M1 4h13v3H1", "M1 3.5h8V1l5 3.5", "M7.5 1A4.5 4.5"] {
        assert!(map.contains(sign) && legend.contains(sign), "{sign}");
        assert!(page.contains(&format!("\"kind_sign\":\"{sign}")), "{sign}");
    }
    for words in ["Checkpoint", "border crossing", "weapons cache"] {
        let (_, list) = page.split_once("class=\"legend\"").unwrap();
        let (list, _) = list.split_once("</ul>").unwrap();
        assert!(
            legend.contains(words) && list.contains(words),
            "{words}: {list}"
        );
    }
    // A town has none.
    assert_eq!(map.matches("class=\"g-kind\"").count(), 3);
}
