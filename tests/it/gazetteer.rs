//! The user's own gazetteer files: what is read, and what is said about broken ones.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::Path;

use geobrief::basemap::Basemap;
use geobrief::document::{Hints, parse};
use geobrief::gazetteer::{Gazetteer, Kind, UserEntry, read_entries, read_usable};
use geobrief::resolve::Resolution;
use geobrief::score::Status;
use geobrief::{Config, locate};

fn entries(text: &str) -> Vec<UserEntry> {
    let entries = read_entries(
        text,
        Path::new("mine.geojson"),
        &Gazetteer::bundled(),
        &Basemap::bundled(),
    );
    entries.unwrap_or_else(|problems| panic!("{problems}"))
}

fn entry(properties: &str, geometry: &str) -> UserEntry {
    entries(&feature(properties, geometry)).remove(0)
}

fn feature(properties: &str, geometry: &str) -> String {
    format!(r#"{{"type": "Feature", "properties": {{{properties}}}, "geometry": {geometry}}}"#)
}

/// What is said about a file, without the file's name.
fn problems(text: &str) -> Vec<String> {
    let read = read_entries(
        text,
        Path::new("mine.geojson"),
        &Gazetteer::bundled(),
        &Basemap::bundled(),
    );
    let problems = read.expect_err("the file is broken").to_string();
    let lines = problems
        .lines()
        .map(|line| line.strip_prefix("mine.geojson:").unwrap().to_owned());
    lines.collect()
}

/// Expects one problem, which begins like this.
#[track_caller]
fn check_problem(text: &str, expected: &str) {
    let found = problems(text);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].starts_with(expected), "{found:#?}");
}

const POINT: &str = r#"{"type": "Point", "coordinates": [67.212, 36.707]}"#;

#[test]
fn name_and_geometry_are_enough() {
    let entry = entry(r#""name": "Camp Marmal""#, POINT);
    assert_eq!((&*entry.id, entry.kind), ("user:camp-marmal", Kind::Site));
    assert_eq!((entry.point.lon(), entry.point.lat()), (67.212, 36.707));
    assert_eq!((entry.origin.line, entry.origin.feature), (1, 1));
    // From the point.
    assert_eq!((&*entry.country, &*entry.division), ("AF", "AF.30"));
}

#[test]
fn everything_else_is_kept() {
    let entry = entry(
        r##""name": "Camp Marmal", "aliases": ["Marmal"], "kind": "base", "country": "af",
           "admin1": "Balkh", "population": 3000, "note": "Closed.", "source": "own visit",
           "marker-color": "#7e1e1e", "stroke-width": 2, "my-own": {"a": [1]}"##,
        POINT,
    );
    assert_eq!(
        (entry.kind, &*entry.country, &*entry.division),
        (Kind::Base, "AF", "AF.30")
    );
    assert_eq!(
        (&*entry.aliases, entry.population),
        (&["Marmal".to_owned()][..], 3000)
    );
    assert_eq!((&*entry.note, &*entry.source), ("Closed.", "own visit"));
    assert_eq!(
        (&*entry.style["marker-color"], &*entry.style["stroke-width"]),
        ("#7e1e1e", "2")
    );
}

#[test]
fn a_file_of_a_drawing_editor_loads() {
    // Numbered features, empty properties beside the name, heights, a byte order mark.
    let found = entries(
        "\u{feff}{\"type\": \"FeatureCollection\", \"features\": [\n\
         {\"type\": \"Feature\", \"properties\": {\"name\": \"Depot\", \"kind\": null}, \"id\": 0,\n\
          \"geometry\": {\"coordinates\": [67.1, 36.7, 371.5], \"type\": \"Point\"}},\n\
         {\"type\": \"Feature\", \"properties\": {\"name\": \"Depot\"}, \"id\": 1,\n\
          \"geometry\": {\"coordinates\": [67.2, 36.7], \"type\": \"Point\"}}\n]}",
    );
    let ids: Vec<_> = found
        .iter()
        .map(|entry| (&*entry.id, entry.origin.line))
        .collect();
    assert_eq!(ids, [("user:depot", 2), ("user:depot-2", 4)]);
}

#[test]
fn an_area_has_a_point_inside() {
    // An L: the middle of its box lies outside.
    let l =
        r#"{"type": "Polygon", "coordinates": [[[0,0],[10,0],[10,1],[1,1],[1,10],[0,10],[0,0]]]}"#;
    let area = entry(r#""name": "L""#, l);
    let (lon, lat) = (area.point.lon(), area.point.lat());
    assert!(
        (lon > 0.0 && lat > 0.0) && (lon < 1.0 || lat < 1.0),
        "{lon} {lat}"
    );
    let bbox = area.shape.bbox().unwrap();
    assert_eq!(
        (bbox.west, bbox.south, bbox.east, bbox.north),
        (0.0, 0.0, 10.0, 10.0)
    );
    // A ring-shaped area: its hole is outside.
    let ring = r#"{"type": "Polygon", "coordinates": [[[0,0],[9,0],[9,9],[0,9],[0,0]],
                                                      [[1,1],[8,1],[8,8],[1,8],[1,1]]]}"#;
    let point = entry(r#""name": "Ring""#, ring).point;
    let in_hole = |degrees: f64| (1.0..=8.0).contains(&degrees);
    assert!(!(in_hole(point.lon()) && in_hole(point.lat())), "{point:?}");
}

#[test]
fn a_shape_cut_at_the_antimeridian_has_a_narrow_box() {
    let halves = r#"{"type": "MultiPolygon", "coordinates": [
        [[[177,-19],[180,-19],[180,-16],[177,-19]]], [[[-180,-19],[-178,-19],[-180,-16],[-180,-19]]]]}"#;
    let bbox = entry(r#""name": "Reef""#, halves).shape.bbox().unwrap();
    assert_eq!((bbox.west, bbox.east), (177.0, -178.0));
    assert_eq!(bbox.width(), 5.0);
}

#[test]
fn lines_and_collections_are_places_too() {
    let road = entry(
        r#""name": "Road""#,
        r#"{"type": "LineString", "coordinates": [[1,1],[2,2],[3,1]]}"#,
    );
    assert_eq!((road.point.lon(), road.point.lat()), (2.0, 2.0));
    let both = r#"{"type": "GeometryCollection", "geometries": [
        {"type": "LineString", "coordinates": [[1,1],[2,2]]}, {"type": "Point", "coordinates": [5,5]}]}"#;
    let both = entry(r#""name": "Both""#, both);
    assert_eq!(
        (
            both.point.lon(),
            both.shape.lines.len(),
            both.shape.points.len()
        ),
        (5.0, 1, 1)
    );
}

#[test]
fn what_is_no_geojson_is_named_with_line_and_column() {
    check_problem("", "1:1: not JSON: ");
    check_problem("{\n \"type\" 1}", "2:9: not JSON: expected `:`");
    check_problem("[1, 2]", "1:1: not a GeoJSON Feature or FeatureCollection");
    check_problem(
        "\n {\"type\": \"Point\", \"coordinates\": [1, 2]}",
        "2:2: not a GeoJSON Feature",
    );
    let list = "{\"type\": \"FeatureCollection\",\n\"features\": [7]}";
    check_problem(list, "2:14: feature 1: not a GeoJSON Feature;");
}

#[test]
fn an_entry_needs_name_and_geometry() {
    check_problem(
        &feature("", POINT),
        "1:1: feature 1: the place has no name; add",
    );
    check_problem(
        &feature(r#""name": " ""#, POINT),
        "1:1: feature 1: the place has no name",
    );
    // Hill 7 may be called so.
    assert_eq!(entry(r#""name": 7"#, POINT).name, "7");
    check_problem(
        &feature(r#""name": "A""#, "null"),
        "1:1: feature 1: the place has no geometry",
    );
    let empty = r#"{"type": "MultiPoint", "coordinates": []}"#;
    check_problem(
        &feature(r#""name": "A""#, empty),
        "1:1: feature 1: the place has no geometry",
    );
}

#[test]
fn coordinates_are_checked() {
    for (geometry, expected) in [
        (
            r#"{"type": "Point", "coordinates": [36.7, 167.2]}"#,
            "1:95: feature 1: coordinates out of range: longitude 36.7, latitude 167.2; GeoJSON puts longitude first: write [167.2, 36.7]",
        ),
        (
            r#"{"type": "Point", "coordinates": [367, 67.2]}"#,
            "1:95: feature 1: coordinates out of range: longitude 367, latitude 67.2; longitude is",
        ),
        (
            r#"{"type": "Polygon", "coordinates": [[[0,0],[1,0],[1,1],[0,1]]]}"#,
            "1:98: feature 1: a ring of the polygon is not closed; repeat",
        ),
        (
            r#"{"type": "Polygon", "coordinates": [[1,2]]}"#,
            "1:97: feature 1: not a GeoJSON geometry: `coordinates` do not fit its `type`",
        ),
        (
            r#"{"type": "Circle", "coordinates": [1,2]}"#,
            "1:62: feature 1: not a GeoJSON geometry: unknown",
        ),
        (
            r#"{"type": "Point"}"#,
            "1:62: feature 1: not a GeoJSON geometry: `coordinates` do not fit its `type`",
        ),
        (
            r#"{"type": "GeometryCollection", "geometries": [{"type": "GeometryCollection"}]}"#,
            "1:108: feature 1: not a GeoJSON geometry: a collection inside a collection",
        ),
        (
            r#"{"coordinates": [1,2]}"#,
            "1:62: feature 1: not a GeoJSON geometry: it has no `type`",
        ),
    ] {
        check_problem(&feature(r#""name": "A""#, geometry), expected);
    }
}

#[test]
fn swapped_coordinates_are_seen_by_the_country() {
    let swapped = r#"{"type": "Point", "coordinates": [36.7, 67.2]}"#;
    check_problem(
        &feature(r#""name": "A", "country": "AF""#, swapped),
        "1:79: feature 1: coordinates seem swapped: longitude 36.7, latitude 67.2 lies outside \
         Afghanistan, the other way round inside; GeoJSON puts longitude first: write [67.2, 36.7]",
    );
    // Without a country nobody can tell.
    assert_eq!(entry(r#""name": "A""#, swapped).point.lat(), 67.2);
}

#[test]
fn a_kind_is_any_word_and_a_country_any_name() {
    for (kind, family) in [
        ("vilage", Kind::Site),
        ("military base", Kind::Base),
        ("ballrooms", Kind::Site),
        ("street", Kind::Street),
        ("field hospital", Kind::Hospital),
    ] {
        let entry = entry(&format!(r#""name": "A", "kind": "{kind}""#), POINT);
        assert_eq!((entry.kind, entry.kind_text()), (family, kind));
    }
    let country = entry(r#""name": "A", "country": "Afghanistan""#, POINT);
    assert_eq!(country.country, "AF");
    // Of one that nobody knows the point tells.
    assert_eq!(
        entry(r#""name": "A", "country": "Zog""#, POINT).country,
        "AF"
    );
}

#[test]
fn values_are_read_as_other_programs_write_them() {
    let entry = entry(
        r#""title": "Camp Marmal", "Other names": "Marmal; Shaheen", "amenity": "shelter",
           "population": "1,250", "Remarks": ["grass", "only"]"#,
        POINT,
    );
    assert_eq!((&*entry.name, entry.population), ("Camp Marmal", 1250));
    assert_eq!(entry.aliases, ["Marmal", "Shaheen"]);
    assert_eq!((entry.kind, &*entry.note), (Kind::Camp, "grass; only"));
}

#[test]
fn what_cannot_be_used_spoils_no_other() {
    let good = feature(r#""name": "A""#, POINT);
    let text = format!(
        r#"{{"type": "FeatureCollection", "features": [{}, 7, {good}, {}, {}]}}"#,
        feature(r#""name": "B""#, "null"),
        feature("", POINT),
        feature(
            r#""name": "C""#,
            r#"{"type": "Point", "coordinates": [0, 0]}"#
        ),
    );
    let usable = read_usable(
        &text,
        Path::new("mine.geojson"),
        &Gazetteer::bundled(),
        &Basemap::bundled(),
    )
    .unwrap();
    let names: Vec<_> = usable.entries.iter().map(|entry| &*entry.name).collect();
    assert_eq!((names, usable.problems.len()), (vec!["A"], 4));
}

#[test]
fn an_id_is_used_once() {
    let one = r#"{"type": "Feature", "id": "user:a", "properties": {"name": "A"},
                  "geometry": {"type": "Point", "coordinates": [1, 2]}}"#;
    let two = format!("{{\"type\": \"FeatureCollection\", \"features\": [\n{one},\n{one}]}}");
    check_problem(
        &two,
        "4:27: feature 2: id `user:a` is used before, at mine.geojson:2; give",
    );
}

#[test]
fn all_problems_of_a_file_are_named() {
    let broken = [
        feature("", POINT),
        feature(r#""name": "fine""#, POINT),
        feature(r#""name": "A""#, "null"),
    ];
    let text = format!(
        "{{\"type\": \"FeatureCollection\", \"features\": [\n{}]}}",
        broken.join(",\n")
    );
    let found = problems(&text);
    assert_eq!(found.len(), 2);
    assert!(found[0].starts_with("2:1: feature 1: ") && found[1].starts_with("4:1: feature 3: "));
}

/// Where the first mention of a name lies, by the id of its place; empty when it is undecided.
fn place_of(text: &str, name: &str, gazetteer: &Gazetteer) -> String {
    let (document, _) = parse(text.to_owned(), &Hints::default());
    let found = locate(&document, gazetteer, &Config::default());
    let resolved = found
        .iter()
        .find(|found| found.mention.span.slice(text) == name)
        .unwrap();
    match resolved.resolution {
        Resolution::Resolved { place, .. } => gazetteer.id(place),
        _ => String::new(),
    }
}

#[test]
fn an_area_of_the_users_tells_which_town_is_meant() {
    let zone = r#"{"type": "Polygon",
        "coordinates": [[[-90,39.5],[-89,39.5],[-89,40.2],[-90,40.2],[-90,39.5]]]}"#;
    let zone = entry(r#""name": "Kestrel Zone""#, zone);
    let gazetteer = Gazetteer::bundled();
    let beside = "A fire in Springfield in the Kestrel Zone killed two people.";
    let elsewhere = "Troops left the Kestrel Zone on Monday.\n\nA fire in Springfield killed two.";
    for text in [beside, elsewhere] {
        assert_eq!(place_of(text, "Springfield", &gazetteer), "", "{text}");
    }
    let gazetteer = gazetteer.with_entries(&[zone]);
    for text in [beside, elsewhere] {
        assert_eq!(
            place_of(text, "Springfield", &gazetteer),
            "gn:4250542",
            "{text}"
        );
    }
}

/// Id of the place and status of the first mention of a name.
fn status_of(text: &str, name: &str, gazetteer: &Gazetteer) -> (String, Status) {
    let (document, _) = parse(text.to_owned(), &Hints::default());
    let found = locate(&document, gazetteer, &Config::default());
    let resolved = (found.iter())
        .find(|found| found.mention.span.slice(text) == name)
        .unwrap_or_else(|| panic!("{name}: not found in {text}"));
    let place = match &resolved.resolution {
        Resolution::Resolved { place, .. } => gazetteer.id(*place),
        Resolution::Undecided { candidates } => gazetteer.id(candidates[0].place),
        Resolution::Unmapped { .. } => String::new(),
    };
    (place, resolved.resolution.status())
}

#[test]
fn a_place_that_no_second_source_confirms_is_found_and_never_sure() {
    let gazetteer = Gazetteer::bundled();
    let mut found = 0;
    for (name, text) in [
        (
            "Robotyne",
            "Shells fell on Robotyne in Ukraine's Zaporizhzhia region on Sunday.",
        ),
        (
            "Fordow",
            "Inspectors returned to Fordow, south of Tehran in Iran, on Sunday.",
        ),
        (
            "Tahrir Square",
            "Thousands marched to Tahrir Square in Cairo, Egypt.",
        ),
        (
            "Evin Prison",
            "Two women were moved to Evin Prison in Tehran, Iran.",
        ),
        (
            "Grasberg mine",
            "Work stopped at the Grasberg mine in Indonesia's Papua.",
        ),
        ("Ain al-Hilweh", "Thousands fled Ain al-Hilweh in Lebanon."),
        (
            "Adra Prison",
            "Guards moved two women to Adra Prison in Syria.",
        ),
        (
            "Zamzam camp",
            "Families fled Zamzam camp in Sudan's North Darfur.",
        ),
    ] {
        let (place, status) = status_of(text, name, &gazetteer);
        let key = gazetteer.by_id(&place).unwrap();
        found += usize::from(gazetteer.is_unverified(key));
        assert!(
            !gazetteer.is_unverified(key) || status != Status::Sure,
            "{text}: {place}"
        );
    }
    assert!(found >= 6, "only {found} have no second source");
}

#[test]
fn another_romanization_finds_the_place_but_not_for_sure() {
    let gazetteer = Gazetteer::bundled();
    for (name, place) in [
        ("Moqdadiya", "gn:99062"),
        ("Khanaquin", "gn:94591"),
        ("Pulikhumri", "gn:1130490"),
        ("Mehtarlaam", "gn:1133574"),
        ("Ghazny", "gn:1141269"),
        ("Ghardaiya", "gn:2496049"),
        ("Bidjaya", "gn:2505329"),
        ("Soumgait", "gn:584923"),
        ("Khudjand", "gn:1514879"),
        ("Pavlodhar", "gn:1520240"),
    ] {
        assert!(gazetteer.lookup(name).is_empty(), "{name} is exact");
        let text = format!("People in the town of {name} said that three shops had burned.");
        let (found, status) = status_of(&text, name, &gazetteer);
        assert_eq!(found, place, "{text}");
        assert_ne!(status, Status::Sure, "{text}");
    }
}
