use std::borrow::Cow;

use super::*;
use geobrief_index::basemap::layers::{Country, Division, Layers, River as RiverLayer};
use geobrief_index::basemap::{GridPolygon, compile};
use geobrief_index::geo::{LonLat, Polygon};
use geobrief_index::geometry::{distance_to_segment, doubled_area};

fn square(west: i32, south: i32, east: i32, north: i32) -> GridPolygon {
    let [w, s, e, n] = [west, south, east, north].map(|degrees| degrees * 1000);
    vec![vec![[w, s], [e, s], [e, n], [w, n]]]
}

fn division(id: &str, country: &str, polygons: Vec<GridPolygon>) -> Division {
    Division {
        id: id.into(),
        name: id.into(),
        country: country.into(),
        polygons,
        ..Division::default()
    }
}

fn country(code: &str, polygons: Vec<GridPolygon>) -> Country {
    Country {
        id: format!("country:{code}"),
        name: code.into(),
        code: code.into(),
        polygons,
        ..Country::default()
    }
}

fn river(place: &str, is_part: bool, line: &[[i32; 2]]) -> RiverLayer {
    RiverLayer {
        place: place.into(),
        name: String::new(),
        is_part,
        lines: vec![line.to_vec()],
    }
}

/// Two countries side by side: AA of two provinces with an enclave of BB in the first, BB with a
/// second part across the antimeridian, and disputed land of AA in the south.
fn small_world() -> Basemap {
    let mut west = square(0, 0, 10, 10);
    west.push(square(2, 2, 4, 4).remove(0));
    let mut disputed = division("aa-south", "AA", vec![square(0, -5, 10, 0)]);
    disputed.disputed = true;
    let layers = Layers {
        divisions: vec![
            division("bb", "BB", vec![square(20, 0, 30, 10), square(2, 2, 4, 4)]),
            division("aa-west", "AA", vec![west]),
            division("aa-east", "AA", vec![square(10, 0, 20, 10)]),
            division(
                "cc",
                "CC",
                vec![square(170, 0, 180, 10), square(-180, 0, -175, 10)],
            ),
            disputed,
        ],
        countries: vec![
            country("AA", vec![square(0, 0, 20, 10)]),
            country("BB", vec![square(20, 0, 30, 10), square(2, 2, 4, 4)]),
            country(
                "CC",
                vec![square(170, 0, 180, 10), square(-180, 0, -175, 10)],
            ),
        ],
        rivers: vec![
            river(
                "gb:long",
                false,
                &[[1000, 5000], [15000, 5200], [29000, 5000]],
            ),
            river("gb:stretch", true, &[[1000, 5000], [15000, 5200]]),
            river("", false, &[[1000, 1000], [3000, 1000]]),
        ],
        ..Layers::default()
    };
    Basemap::open(Cow::Owned(compile(layers))).unwrap()
}

const WORLD: Frame = Frame {
    west: -180.0,
    south: -90.0,
    east: 180.0,
    north: 90.0,
};

fn area(polygons: &[Polygon]) -> f64 {
    polygons
        .iter()
        .flatten()
        .map(|ring| doubled_area(ring.iter().copied()) / 2.0)
        .sum()
}

#[test]
fn rivers_are_drawn_once_and_longest_first() {
    let map = small_world();
    let drawn = |least: f64| -> Vec<Option<String>> {
        let rivers = map.rivers(WORLD, least, Detail::FULL);
        rivers
            .iter()
            .map(|river| river.place.map(str::to_owned))
            .collect()
    };
    assert_eq!(drawn(0.0), [Some("gb:long".to_owned()), None]);
    assert_eq!(drawn(10.0), [Some("gb:long".to_owned())]);
    assert!(map.has_course("gb:stretch") && !map.has_course("") && !map.has_course("gb:other"));
}

#[test]
fn a_course_ends_at_the_frame() {
    let map = small_world();
    let frame = Frame {
        west: 10.0,
        south: 0.0,
        east: 20.0,
        north: 10.0,
    };
    let course = map.course("gb:long", frame, Detail::FULL).unwrap();
    let [line] = &course.lines[..] else {
        panic!("{course:?}");
    };
    assert!((line[0][0] - 10.0).abs() < 1e-6 && (line[line.len() - 1][0] - 20.0).abs() < 1e-6);
    assert!((course.extent.width() - 28.0).abs() < 1e-6);
    let empty = map.course("gb:stretch", frame.shifted(90.0), Detail::FULL);
    assert!(empty.unwrap().lines.is_empty());
    // The budget of a map counts them.
    let bare = map.census(frame.shifted(90.0), &Units::default());
    let with = map.census(WORLD, &Units::default());
    assert!(with.vertices(Detail::FULL) >= bare.vertices(Detail::FULL) + 8);
}

#[test]
fn a_set_of_units_has_one_outline_without_inner_borders() {
    let map = small_world();
    let mut units = map.units_of("aa-west").unwrap();
    units.insert(map.units_of("aa-east").unwrap().iter().next().unwrap());
    let outline = map.outline(&units, WORLD, Detail::FULL);
    assert_eq!(outline.len(), 1);
    assert_eq!(outline[0].len(), 2, "an outer ring and the enclave");
    assert_eq!(area(&outline), 196.0);
}

#[test]
fn an_outline_ends_at_the_frame() {
    let map = small_world();
    let frame = Frame {
        west: 3.0,
        south: 3.0,
        east: 12.0,
        north: 50.0,
    };
    let outline = map.outline(&map.units_of_country("AA"), frame, Detail::FULL);
    assert_eq!(area(&outline), 9.0 * 7.0 - 1.0);
}

#[test]
fn a_frame_across_the_antimeridian_is_one_piece() {
    let map = small_world();
    let frame = Frame {
        west: 172.0,
        south: 0.0,
        east: 190.0,
        north: 5.0,
    };
    let outline = map.outline(&map.units_of_country("CC"), frame, Detail::FULL);
    assert_eq!(area(&outline), 13.0 * 5.0);
    let coasts = map.borders(Border::Coast, frame, Detail::FULL);
    assert!(
        coasts
            .iter()
            .flatten()
            .all(|p| p[0] != 180.0 || p[1] == 0.0),
        "a seam is no coast"
    );
    assert_eq!(map.main_part("CC").unwrap().east, 185.0);
}

#[test]
fn borders_are_coasts_countries_divisions_and_disputed_ones() {
    let map = small_world();
    let length = |border: Border<'_>| -> f64 {
        let lines = map.borders(border, WORLD, Detail::FULL);
        let piece = |ends: &[Position]| distance_to_segment(ends[0], [ends[1]; 2]);
        lines
            .iter()
            .flat_map(|line| line.windows(2))
            .map(piece)
            .sum()
    };
    assert_eq!(length(Border::Country), 10.0 + 8.0);
    let [a, b] = ["AA", "BB"].map(|code| map.units_of_country(code));
    assert_eq!(length(Border::Division(&a)), 10.0);
    assert_eq!(length(Border::Division(&b)), 0.0);
    assert_eq!(length(Border::Disputed), 10.0);
}

#[test]
fn countries_share_their_border_and_the_enclave() {
    let map = small_world();
    let (a, b) = (map.units_of_country("AA"), map.units_of_country("BB"));
    let shared = map.shared_border(&a, &b, WORLD, Detail::FULL);
    assert_eq!(shared.len(), 2);
    assert_eq!(shared, map.shared_border(&b, &a, WORLD, Detail::FULL));
    assert!(
        map.shared_border(&a, &map.units_of_country("CC"), WORLD, Detail::FULL)
            .is_empty()
    );
}

#[test]
fn points_lie_on_land_or_at_sea() {
    let map = small_world();
    let at = |lon, lat| map.country_at(LonLat::new(lon, lat).unwrap());
    assert_eq!(at(5.0, 5.0), Some("AA"));
    assert_eq!(at(3.0, 3.0), Some("BB"));
    assert_eq!(at(-178.0, 5.0), Some("CC"));
    assert_eq!(at(50.0, 5.0), None);
    assert_eq!(
        map.admin1_at(LonLat::new(15.0, 5.0).unwrap()),
        Some("aa-east")
    );
}

#[test]
fn less_detail_keeps_junctions_only_where_divisions_are_drawn() {
    let map = small_world();
    let units = map.units_of_country("AA");
    let vertices = |detail| {
        map.outline(&units, WORLD, detail)
            .iter()
            .flatten()
            .map(Vec::len)
            .sum::<usize>()
    };
    assert!(vertices(Detail::of_countries(0.5)) < vertices(Detail::with_divisions(0.5, &units)));
    assert!(
        map.outline(
            &map.units_of_country("CC"),
            WORLD,
            Detail::of_countries(90.0)
        )
        .is_empty()
    );
}

#[test]
fn the_same_layers_give_the_same_bytes() {
    assert_eq!(
        small_world().blob.section(Section::Arcs),
        small_world().blob.section(Section::Arcs)
    );
    assert!(Basemap::open(Cow::Borrowed(b"not a basemap")).is_none());
}
