//! The bundled gazetteer, and user entries on top of it.

use std::path::Path;

use proptest::prelude::*;

use super::*;
use crate::basemap::Basemap;

fn ids(gazetteer: &Gazetteer, name: &str) -> Vec<String> {
    let names = gazetteer.lookup(name).into_iter();
    let named_places = names.flat_map(|name| gazetteer.places_named(name));
    named_places
        .map(|named| gazetteer.id(named.place))
        .collect()
}

/// The ids found for the longest name at the start of the tokens, and how many tokens it has.
fn longest(gazetteer: &Gazetteer, tokens: &[&str]) -> (usize, Vec<String>) {
    let mut cursor = gazetteer.cursor();
    let mut found = (0, Vec::new());
    for (length, token) in (1..).zip(tokens) {
        if !cursor.push(token) {
            break;
        }
        let named_places = cursor.names().flat_map(|name| gazetteer.places_named(name));
        let ids: Vec<_> = named_places
            .map(|named| gazetteer.id(named.place))
            .collect();
        if !ids.is_empty() {
            found = (length, ids);
        }
    }
    found
}

fn user(json: &str) -> Vec<UserEntry> {
    read_entries(
        json,
        Path::new("mine.geojson"),
        &Gazetteer::bundled(),
        &Basemap::bundled(),
    )
    .unwrap()
}

const MARMAL: &str = r#"{"type": "Feature",
    "properties": {"name": "Camp Marmal", "aliases": ["Marmal", "HQ"], "kind": "base",
                   "country": "AF", "admin1": "Balkh", "note": "Closed in 2021."},
    "geometry": {"type": "Point", "coordinates": [67.212, 36.707]}}"#;

#[test]
fn a_city_is_found_by_every_spelling_of_its_name() {
    let gazetteer = Gazetteer::bundled();
    for name in ["Fayzabad", "FAYZABAD", "Feyẕābād", "Faizabad"] {
        assert!(
            ids(&gazetteer, name).contains(&"gn:1142170".to_owned()),
            "{name}"
        );
    }
    let place = gazetteer.place(gazetteer.by_id("gn:1142170").unwrap());
    assert_eq!((place.name, place.kind), ("Fayzabad", Kind::City));
    assert_eq!((place.country, place.admin1_name), ("AF", "Badakhshan"));
    assert_eq!(place.seat, Seat::Admin1);
    assert_eq!(gazetteer.seat_place(place.key), place.admin1);
    assert!((place.point.lon() - 70.58).abs() < 0.01 && place.population > 40_000);
}

#[test]
fn countries_are_found_by_code_and_know_their_capital() {
    let gazetteer = Gazetteer::bundled();
    let afghanistan = gazetteer.country_by_code("AF").unwrap();
    assert_eq!(gazetteer.name(afghanistan), "Afghanistan");
    assert_eq!(gazetteer.code_of(afghanistan), "AF");
    assert!(
        gazetteer
            .bbox(afghanistan)
            .unwrap()
            .contains(gazetteer.label_point(afghanistan))
    );
    let kabul = gazetteer.by_id("gn:1138958").unwrap();
    assert_eq!(gazetteer.seat(kabul), Seat::Country);
    assert_eq!(gazetteer.seat_place(kabul), Some(afghanistan));
    assert_eq!(gazetteer.country_by_code("AF.01"), None);
    let badakhshan = gazetteer.by_code("AF-BDS").unwrap();
    assert_eq!(gazetteer.code_of(badakhshan), "AF.01");
    assert_eq!(gazetteer.code_of(kabul), "");
}

#[test]
fn demonyms_and_historical_states_are_names_of_their_own_kind() {
    let gazetteer = Gazetteer::bundled();
    let first = |name| {
        gazetteer
            .places_named(gazetteer.lookup(name)[0])
            .next()
            .unwrap()
    };
    assert_eq!(first("Afghans").by, NameKind::Demonym);
    assert_eq!(Some(first("Afghan").place), gazetteer.country_by_code("AF"));
    let soviet_union = first("Soviet Union").place;
    assert_eq!(gazetteer.kind(soviet_union), Kind::Historical);
    assert!(gazetteer.note(soviet_union).contains("1991"));
}

#[test]
fn the_cursor_finds_the_longest_name() {
    let gazetteer = Gazetteer::bundled();
    let (tokens, found) = longest(&gazetteer, &["New", "York", "City", "council"]);
    assert_eq!((tokens, &*found[0]), (3, "gn:5128581"));
    let (tokens, found) = longest(&gazetteer, &["Mazar-i-Sharif", "fell"]);
    assert_eq!((tokens, &*found[0]), (1, "gn:1133616"));
    let (tokens, found) = longest(&gazetteer, &["Mazar", "-", "i", "-", "Sharif"]);
    assert_eq!((tokens, &*found[0]), (5, "gn:1133616"));
    assert_eq!(longest(&gazetteer, &["xyzzy", "Kabul"]).0, 0);
}

#[test]
fn a_cursor_that_left_all_names_stays_outside() {
    let gazetteer = Gazetteer::bundled();
    let mut cursor = gazetteer.cursor();
    assert_eq!(cursor.names().count(), 0);
    assert!(!cursor.push("xyzzy"));
    assert!(!cursor.push("Kabul"));
    assert_eq!(cursor.names().count(), 0);
}

#[test]
fn user_entries_win() {
    let gazetteer = Gazetteer::bundled().with_entries(&user(MARMAL));
    assert_eq!(ids(&gazetteer, "marmal")[0], "user:camp-marmal");
    assert_eq!(ids(&gazetteer, "HQ")[0], "user:camp-marmal");
    let key = gazetteer.by_id("user:camp-marmal").unwrap();
    let place = gazetteer.place(key);
    assert_eq!(
        (place.kind, place.country, place.admin1_name),
        (Kind::Base, "AF", "Balkh")
    );
    assert_eq!(gazetteer.note(key), "Closed in 2021.");
    assert_eq!(gazetteer.origin(key).unwrap().to_string(), "mine.geojson:1");
    let (tokens, found) = longest(&gazetteer, &["Camp", "Marmal", "airfield"]);
    assert_eq!((tokens, &*found[0]), (2, "user:camp-marmal"));
    assert_eq!(
        gazetteer.origin(gazetteer.country_by_code("AF").unwrap()),
        None
    );
}

#[test]
fn a_user_entry_with_a_bundled_id_replaces_the_place() {
    let moved = r#"{"type": "Feature", "id": "gn:1138958", "properties": {"name": "Kabul"},
        "geometry": {"type": "Point", "coordinates": [69.0, 34.0]}}"#;
    let gazetteer = Gazetteer::bundled().with_entries(&user(moved));
    let kabul = gazetteer.by_id("gn:1138958").unwrap();
    assert_eq!(gazetteer.point(kabul).lon(), 69.0);
    let all = ids(&gazetteer, "Kabul");
    assert_eq!(all.iter().filter(|id| *id == "gn:1138958").count(), 1);
    assert_eq!(
        gazetteer
            .places()
            .filter(|&key| gazetteer.id(key) == "gn:1138958")
            .count(),
        1
    );
}

#[test]
fn of_user_entries_with_one_id_the_later_counts() {
    let later = MARMAL.replace("67.212", "67.3");
    let both = [user(MARMAL), user(&later)].concat();
    for gazetteer in [
        Gazetteer::bundled().with_entries(&both),
        Gazetteer::bundled()
            .with_entries(&both[..1])
            .with_entries(&both[1..]),
    ] {
        assert_eq!(ids(&gazetteer, "Camp Marmal"), ["user:camp-marmal"]);
        let key = gazetteer.by_id("user:camp-marmal").unwrap();
        assert_eq!(gazetteer.point(key).lon(), 67.3);
    }
}

#[test]
fn towns_come_by_falling_population() {
    let gazetteer = Gazetteer::bundled();
    let afghanistan = gazetteer
        .bbox(gazetteer.country_by_code("AF").unwrap())
        .unwrap();
    let towns = gazetteer.towns_in(afghanistan, 500_000);
    let people: Vec<u32> = towns
        .iter()
        .map(|&town| gazetteer.population(town))
        .collect();
    assert!(people.len() > 3 && people.is_sorted_by(|a, b| a >= b));
    assert!(people.iter().all(|&people| people >= 500_000));
    let seas = gazetteer.labelled_in(afghanistan, &[FeatureClass::Water]);
    assert!(
        seas.iter()
            .all(|&key| gazetteer.kind(key).class() == FeatureClass::Water)
    );
}

#[test]
fn all_names_of_a_place_can_be_shown() {
    let gazetteer = Gazetteer::bundled();
    let names = gazetteer.names_of(gazetteer.by_id("gn:1142170").unwrap());
    assert!(names.contains(&("fayzabad".to_owned(), NameKind::Primary)));
    assert!(names.contains(&("faizabad".to_owned(), NameKind::Alias)));
}

#[test]
fn search_forgives_spelling() {
    let gazetteer = Gazetteer::bundled().with_entries(&user(MARMAL));
    let first = |query: &str| {
        let hit = gazetteer.search(query, 5).swap_remove(0);
        (gazetteer.id(hit.place), hit.closeness)
    };
    assert_eq!(first("kabul"), ("gn:1138958".into(), Closeness::Exact));
    assert_eq!(
        first("Mazar-i-Shar"),
        ("gn:1133616".into(), Closeness::Prefix)
    );
    assert_eq!(
        first("Mazar-i-Shariff"),
        ("gn:1133616".into(), Closeness::Alike)
    );
    assert_eq!(
        first("Mazar-i-Shurif"),
        ("gn:1133616".into(), Closeness::Near)
    );
    assert_eq!(
        first("marmal"),
        ("user:camp-marmal".into(), Closeness::Exact)
    );
    assert_eq!(gazetteer.search("kabul", 3).len(), 3);
    assert_eq!(gazetteer.search(" - ", 3), []);
    assert_eq!(gazetteer.search(&"no such place ".repeat(50), 3), []);
}

#[test]
fn search_reads_other_scripts() {
    let gazetteer = Gazetteer::bundled();
    for (query, place) in [
        ("Мазари-Шариф", "gn:1133616"),
        ("Харків", "gn:706483"),
        ("Θεσσαλονίκη", "gn:734077"),
        ("თბილისი", "gn:611717"),
        ("Երևան", "gn:616052"),
        ("서울", "gn:1835848"),
        ("北京", "gn:1816670"),
        ("दिल्ली", "gn:1273294"),
        ("کابل", "gn:1138958"),
        ("بغداد", "gn:98182"),
        ("تهران", "gn:112931"),
        ("پشاور", "gn:1168197"),
        ("الرياض", "gn:108410"),
        ("חיפה", "gn:294801"),
        ("תל אביב", "gn:293397"),
        ("ירושלים", "gn:281184"),
    ] {
        let hits = gazetteer.search(query, 5);
        let ids: Vec<_> = hits.iter().map(|hit| gazetteer.id(hit.place)).collect();
        assert!(ids.contains(&place.to_owned()), "{query}: {ids:?}");
    }
}

proptest! {
    #[test]
    fn the_cursor_never_panics_and_agrees_with_lookup(words in prop::collection::vec("\\PC{0,8}", 0..4)) {
        let gazetteer = Gazetteer::bundled();
        let mut cursor = gazetteer.cursor();
        for word in &words {
            cursor.push(word);
        }
        let joined = words.join(" ");
        if !fold(&joined).is_empty() {
            prop_assert_eq!(cursor.names().collect::<Vec<_>>(), gazetteer.lookup(&joined));
        }
    }
}
