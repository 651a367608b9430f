//! Maps of many parts of the world: what every sheet must hold, and drawings to look at.
//!
//! Each case writes `map-<case>.svg`, and `.txt` with its measures, into the target directory's `tmp`.

use std::time::Instant;

use geobrief::basemap::Basemap;
use geobrief::cartography::{
    Frame, Geodata, LabelKind, Land, MapOptions, MapSheet, Mark, PlaceAnchor, Polygon, Prominence,
    ShapeKind, Subject, draw,
};
use geobrief::gazetteer::{Gazetteer, Kind};

use crate::map_svg::svg;

/// The places of a text, `(id or code, mentions in the article)`.
fn subjects(gazetteer: &Gazetteer, named: &[(&str, usize)]) -> Vec<Subject> {
    let subject = |&(name, article): &(&str, usize)| {
        let key = gazetteer
            .by_id(name)
            .or_else(|| gazetteer.by_code(name))
            .unwrap_or_else(|| panic!("the gazetteer has {name}"));
        Subject {
            id: gazetteer.id(key),
            key,
            candidates: Vec::new(),
            label: gazetteer.name(key).to_owned(),
            kind: gazetteer.kind(key),
            article,
            comments: 0,
            prominence: Prominence::Body,
            hints: Vec::new(),
        }
    };
    named.iter().map(subject).collect()
}

fn geodata<'a>(gazetteer: &'a Gazetteer, basemap: &'a Basemap) -> Geodata<'a> {
    Geodata { gazetteer, basemap }
}

/// Draws a map, checks it and writes it down.
fn map(case: &str, named: &[(&str, usize)]) -> MapSheet {
    let (gazetteer, basemap) = (Gazetteer::bundled(), Basemap::bundled());
    let subjects = subjects(&gazetteer, named);
    let sheet = draw(
        &subjects,
        &[],
        geodata(&gazetteer, &basemap),
        &MapOptions::default(),
    );
    std::fs::write(path(case, "txt"), measures(&sheet)).expect("the folder is there");
    for (suffix, zoom_out) in [("", 0.0), ("-out", 2.0), ("-in", -1.5)] {
        let drawing = svg(&sheet, zoom_out);
        std::fs::write(path(&format!("{case}{suffix}"), "svg"), drawing).expect("it still is");
    }
    check(&sheet, &subjects);
    sheet
}

fn path(case: &str, extension: &str) -> String {
    format!("{}/map-{case}.{extension}", env!("CARGO_TARGET_TMPDIR"))
}

/// What holds of every sheet.
fn check(sheet: &MapSheet, subjects: &[Subject]) {
    let ids: Vec<&str> = sheet
        .anchors
        .iter()
        .map(|anchor| anchor.place.as_str())
        .collect();
    assert_eq!(
        ids,
        subjects
            .iter()
            .map(|subject| subject.id.as_str())
            .collect::<Vec<_>>()
    );
    assert!(sheet.frame.west < sheet.frame.east && sheet.frame.south < sheet.frame.north);
    let slack = Frame {
        west: sheet.detail.west - 1e-9,
        south: sheet.detail.south - 1e-9,
        east: sheet.detail.east + 1e-9,
        north: sheet.detail.north + 1e-9,
    };
    assert!(slack.covers(sheet.frame));
    let lands = sheet
        .land
        .iter()
        .flat_map(|land| &land.polygons)
        .flatten()
        .flatten();
    let lines = sheet
        .coast
        .iter()
        .chain(&sheet.borders)
        .chain(&sheet.admin1)
        .flatten();
    assert!(
        lands.chain(lines).all(|position| slack.has(*position)),
        "nothing leaves the box"
    );
    assert!(
        sheet
            .labels
            .iter()
            .all(|label| !label.at.is_empty() && label.min_zoom <= label.max_zoom)
    );
    assert!(bytes(sheet) < 500_000, "{}", measures(sheet));
    assert_eq!(sheet.contents.is_empty(), sheet.anchors.is_empty());
}

/// Coordinates in the page, roughly.
fn bytes(sheet: &MapSheet) -> usize {
    let land = |lands: &[Land]| {
        lands
            .iter()
            .flat_map(|l| &l.polygons)
            .flatten()
            .map(Vec::len)
            .sum::<usize>()
    };
    let lines = [
        &sheet.coast,
        &sheet.rivers,
        &sheet.borders,
        &sheet.admin1,
        &sheet.disputed,
        &sheet.coarse_coast,
        &sheet.coarse_borders,
    ];
    let lines: usize = lines
        .iter()
        .flat_map(|lines| lines.iter())
        .map(Vec::len)
        .sum();
    let shapes: usize = sheet
        .shapes
        .iter()
        .flat_map(|s| &s.polygons)
        .flatten()
        .map(Vec::len)
        .sum();
    let areas = [&sheet.lakes, &sheet.urban, &sheet.ice];
    let areas = areas.into_iter().flatten().flatten();
    let areas: usize = areas.map(Vec::len).sum();
    (land(&sheet.land) + land(&sheet.coarse_land) + lines + shapes + areas) * 7
}

fn measures(sheet: &MapSheet) -> String {
    let count = |lands: &[Land]| {
        lands
            .iter()
            .flat_map(|l| &l.polygons)
            .flatten()
            .map(Vec::len)
            .sum::<usize>()
    };
    format!(
        "frame {:.1} {:.1} {:.1} {:.1}, {} kB (land {}, coarse {}, coast {}, borders {}, disputed {}, admin1 {}, lakes {}, rivers {}, urban {}, ice {}), {} labels, {} disputed areas",
        sheet.frame.west,
        sheet.frame.south,
        sheet.frame.east,
        sheet.frame.north,
        bytes(sheet) / 1000,
        count(&sheet.land),
        count(&sheet.coarse_land),
        sheet.coast.iter().map(Vec::len).sum::<usize>(),
        sheet.borders.iter().map(Vec::len).sum::<usize>(),
        sheet.disputed.iter().map(Vec::len).sum::<usize>(),
        sheet.admin1.iter().map(Vec::len).sum::<usize>(),
        sheet.lakes.iter().flatten().map(Vec::len).sum::<usize>(),
        sheet.rivers.iter().map(Vec::len).sum::<usize>(),
        sheet.urban.iter().flatten().map(Vec::len).sum::<usize>(),
        sheet.ice.iter().flatten().map(Vec::len).sum::<usize>(),
        sheet.labels.len(),
        sheet.disputed_areas.len(),
    )
}

fn anchor<'s>(sheet: &'s MapSheet, place: &str) -> &'s PlaceAnchor {
    sheet
        .anchors
        .iter()
        .find(|anchor| anchor.place == place)
        .expect("every subject has an anchor")
}

const KABUL: &str = "gn:1138958";
const MOSCOW: &str = "gn:524901";
const FAYZABAD: &str = "gn:1142170";
const BADAKHSHAN: &str = "gn:1147745";
const SUVA: &str = "gn:2198148";
const WELLINGTON: &str = "gn:2179537";
const JAKARTA: &str = "gn:1642911";
const OSLO: &str = "gn:3143244";
const SANTIAGO: &str = "gn:3871336";
const OTTAWA: &str = "gn:6094817";
const CRIMEA: &str = "gn:703883";
const KYIV: &str = "gn:703448";
const KHERSON: &str = "gn:706448";
const JAMMU_AND_KASHMIR: &str = "gn:1269320";
const SRINAGAR: &str = "gn:1255634";
const LOUISVILLE: &str = "gn:4299276";
const LEXINGTON: &str = "gn:4297983";
const KENTUCKY: &str = "gn:6254925";
const BORNEO: &str = "wd:Q36117";
const ATHENS: &str = "gn:264371";
const SINGAPORE: &str = "gn:1880252";
const FRANCE: &str = "gn:3017382";
const GAZA_STRIP: &str = "gn:281132";
const GAZA: &str = "gn:281133";
const JERUSALEM: &str = "gn:281184";

/// An article on the north of Afghanistan.
const FRONTIER: [(&str, usize); 11] = [
    ("RU", 8),
    ("TJ", 6),
    ("AF", 5),
    ("UZ", 4),
    (MOSCOW, 3),
    (BADAKHSHAN, 2),
    ("CN", 1),
    (FAYZABAD, 1),
    (KABUL, 1),
    ("PK", 1),
    ("gb:central-asia", 1),
];

#[test]
fn the_same_text_gives_the_same_sheet() {
    let (gazetteer, basemap) = (Gazetteer::bundled(), Basemap::bundled());
    let subjects = subjects(&gazetteer, &FRONTIER);
    let draw = || {
        draw(
            &subjects,
            &[],
            geodata(&gazetteer, &basemap),
            &MapOptions::default(),
        )
    };
    let first = draw();
    let start = Instant::now();
    assert_eq!(draw(), first);
    println!("a sheet takes {:?}", start.elapsed());
}

#[test]
fn russia_does_not_shrink_badakhshan() {
    let sheet = map("afghanistan", &FRONTIER);
    assert!(sheet.frame.width() < 25.0);
    for place in [BADAKHSHAN, FAYZABAD, KABUL] {
        assert!(anchor(&sheet, place).in_frame, "{place}");
    }
    assert!(!anchor(&sheet, MOSCOW).in_frame);
}

#[test]
fn fiji_and_new_zealand_are_one_map() {
    let sheet = map("fiji", &[("FJ", 4), ("NZ", 4), (SUVA, 2), (WELLINGTON, 2)]);
    assert!(sheet.frame.width() < 60.0);
    assert!(sheet.anchors.iter().all(|anchor| anchor.in_frame));
}

#[test]
fn long_coasts_keep_their_shape_within_the_budget() {
    for (case, named) in [
        ("indonesia", [("ID", 6), (JAKARTA, 2)]),
        ("norway", [("NO", 6), (OSLO, 2)]),
        ("chile", [("CL", 5), (SANTIAGO, 2)]),
        ("canada", [("CA", 5), (OTTAWA, 2)]),
    ] {
        let sheet = map(case, &named);
        let vertices: usize = sheet.coast.iter().map(Vec::len).sum();
        assert!(vertices > 2000, "{case} has a coast of {vertices} vertices");
    }
}

#[test]
fn disputed_land_is_tinted_as_nobodys() {
    let sheet = map(
        "ukraine",
        &[
            ("UA", 12),
            ("RU", 9),
            (CRIMEA, 4),
            (KYIV, 4),
            (KHERSON, 2),
            (MOSCOW, 3),
        ],
    );
    let simferopol = [34.1, 44.95];
    assert_eq!(country_drawn_at(&sheet, simferopol), Some(None));
    assert_eq!(country_drawn_at(&sheet, [30.5, 50.4]), Some(Some("UA")));
    assert_eq!(country_drawn_at(&sheet, [37.6, 55.8]), Some(Some("RU")));
    assert_eq!(
        country_drawn_at(&sheet, [33.0, 43.5]),
        None,
        "the Black Sea"
    );
    assert!(sheet.disputed_areas.iter().any(|area| area == "Crimea"));
    assert!(sheet.shapes.iter().any(|shape| shape.place == CRIMEA));
}

#[test]
fn kashmir_is_edged_by_disputed_lines() {
    let sheet = map(
        "kashmir",
        &[
            ("IN", 6),
            ("PK", 5),
            (JAMMU_AND_KASHMIR, 4),
            (SRINAGAR, 3),
            ("CN", 1),
        ],
    );
    assert_eq!(country_drawn_at(&sheet, [74.8, 34.1]), Some(None));
    let near = |position: &&[f64; 2]| {
        (74.0..75.5).contains(&position[0]) && (33.0..35.5).contains(&position[1])
    };
    assert!(
        sheet.disputed.iter().flatten().filter(near).count() > 10,
        "the Line of Control"
    );
}

#[test]
fn a_local_story_shows_its_state() {
    let sheet = map(
        "kentucky",
        &[(LOUISVILLE, 5), (LEXINGTON, 3), ("US", 1), (KENTUCKY, 2)],
    );
    assert!(sheet.frame.width() < 12.0);
    assert!(!sheet.admin1.is_empty(), "borders of the states");
}

#[test]
fn a_sea_is_soft_and_leaves_the_land_out() {
    let sheet = map(
        "greece",
        &[("GR", 5), (ATHENS, 2), ("TR", 2), ("gb:aegean-sea", 2)],
    );
    let sea = &sheet.shapes[0];
    assert_eq!(sea.kind, ShapeKind::Soft);
    assert!(sea.polygons[0].len() > 5, "a round area and the land in it");
}

#[test]
fn an_island_has_the_coast_of_the_map() {
    let sheet = map("borneo", &[(BORNEO, 4), ("MY", 2), ("ID", 2)]);
    let coast: Vec<_> = sheet.coast.iter().flatten().collect();
    let outline = sheet.shapes[0].polygons.iter().flatten().flatten();
    let off = outline.clone().filter(|at| !coast.contains(at)).count();
    assert!(outline.count() > 20 * off, "{off} vertices off the coast");
}

#[test]
fn a_giant_is_seen_beside_what_it_is_named_with() {
    let sheet = map("taiwan", &[("TW", 8), ("CN", 8), ("US", 3)]);
    assert!(sheet.anchors[1].in_frame, "China's coast");
    assert!(sheet.frame.width() < 20.0);
}

#[test]
fn one_city() {
    let sheet = map("singapore", &[(SINGAPORE, 4)]);
    assert!(sheet.frame.width() < 4.0);
    assert!(sheet.labels.iter().any(|label| label.text == "Johor Bahru"));
}

#[test]
fn one_country() {
    let sheet = map("france", &[("FR", 4)]);
    assert!(
        (8.0..25.0).contains(&sheet.frame.width()),
        "without the overseas departments"
    );
    assert!(anchor(&sheet, FRANCE).in_frame);
}

#[test]
fn the_world() {
    let sheet = map(
        "world",
        &[
            ("US", 4),
            ("CN", 4),
            ("BR", 3),
            ("ZA", 3),
            ("AU", 3),
            ("IN", 3),
            ("GB", 3),
            ("EG", 2),
            ("JP", 3),
        ],
    );
    assert!(sheet.frame.width() > 250.0);
    assert!(sheet.admin1.is_empty());
}

#[test]
fn gaza_is_a_shape_beside_israel() {
    let sheet = map(
        "israel",
        &[
            ("IL", 8),
            (GAZA_STRIP, 7),
            ("PS", 3),
            (GAZA, 3),
            ("US", 3),
            (JERUSALEM, 2),
            ("LB", 1),
        ],
    );
    assert!(sheet.shapes.iter().any(|shape| shape.place == GAZA_STRIP));
    assert!(sheet.frame.width() < 12.0);
}

#[test]
fn nothing_named_is_the_world() {
    let sheet = map("nothing", &[]);
    assert_eq!(sheet.frame.width(), 360.0);
    assert!(sheet.contents.is_empty());
}

#[test]
fn an_undecided_place_is_drawn_at_all_its_candidates() {
    let (gazetteer, basemap) = (Gazetteer::bundled(), Basemap::bundled());
    let mut subjects = subjects(&gazetteer, &[("AF", 3), (FAYZABAD, 2)]);
    let candidates = [FAYZABAD, KABUL].map(|id| gazetteer.by_id(id).expect("a town"));
    subjects[1].candidates = candidates.to_vec();
    let sheet = draw(
        &subjects,
        &[],
        geodata(&gazetteer, &basemap),
        &MapOptions::default(),
    );
    let anchor = anchor(&sheet, FAYZABAD);
    assert_eq!(anchor.candidates.len(), 2);
    assert_eq!(anchor.candidates[0], anchor.at);
    assert!(anchor.candidates.iter().all(|at| sheet.frame.has(*at)));
}

#[test]
fn any_places_make_a_map() {
    let (gazetteer, basemap) = (Gazetteer::bundled(), Basemap::bundled());
    let places: Vec<_> = gazetteer
        .places()
        .filter(|key| gazetteer.kind(*key) != Kind::Historical)
        .collect();
    for case in 0..24 {
        // A fixed, scattered choice: the important places come first.
        let scattered = |n: usize| (case * 7919 + n * 104_729) % (places.len() >> ((n + case) % 9));
        let chosen = (0..case % 7).map(|n| places[scattered(n)]);
        let named: Vec<(String, usize)> = chosen
            .enumerate()
            .map(|(n, key)| (gazetteer.id(key), n % 4 + 1))
            .collect();
        let named: Vec<(&str, usize)> = named.iter().map(|(id, n)| (id.as_str(), *n)).collect();
        let subjects = subjects(&gazetteer, &named);
        check(
            &draw(
                &subjects,
                &[],
                geodata(&gazetteer, &basemap),
                &MapOptions::default(),
            ),
            &subjects,
        );
    }
}

/// The country whose land is drawn at a position: `None` at sea, `Some(None)` for neutral land.
fn country_drawn_at(sheet: &MapSheet, position: [f64; 2]) -> Option<Option<&str>> {
    let encloses = |polygon: &Polygon| {
        let rings = polygon.iter().filter(|ring| encloses(ring, position));
        rings.count() % 2 == 1
    };
    let land = sheet
        .land
        .iter()
        .find(|land| land.polygons.iter().any(encloses))?;
    Some(land.country.as_deref())
}

fn encloses(ring: &[[f64; 2]], [x, y]: [f64; 2]) -> bool {
    let next = ring.iter().cycle().skip(1);
    let crossed = ring.iter().zip(next).filter(|(a, b)| {
        (a[1] > y) != (b[1] > y) && x < a[0] + (y - a[1]) / (b[1] - a[1]) * (b[0] - a[0])
    });
    crossed.count() % 2 == 1
}

#[test]
fn antarctica_is_drawn_only_where_it_is_named() {
    let world = [
        ("CL", 2),
        ("CA", 2),
        ("BR", 2),
        ("AU", 2),
        ("JP", 2),
        ("ZA", 2),
        ("NO", 2),
    ];
    let southern = |named: &[(&str, usize)]| {
        let sheet = map("no-antarctica", named);
        let land = sheet.land.iter().chain(&sheet.coarse_land);
        let rings = land.flat_map(|land| &land.polygons).flatten();
        let ice = sheet.ice.iter().flatten();
        rings.chain(ice).flatten().any(|[_, lat]| *lat < -61.0)
    };
    assert!(!southern(&world));
    let labels = map("no-antarctica", &world).labels;
    assert!(labels.iter().all(|label| label.text != "Antarctica"));
    let with_antarctica: Vec<_> = world.into_iter().chain([("AQ", 1)]).collect();
    assert!(southern(&with_antarctica));
}

#[test]
fn antarctica_is_an_area_and_nobodys_land() {
    let sheet = map("antarctica", &[("AQ", 4), ("CL", 2), ("AR", 1)]);
    assert_eq!(sheet.anchors[0].mark, Mark::Area);
    let tinted = sheet.land.iter().chain(&sheet.coarse_land);
    assert!(
        tinted
            .filter_map(|land| land.country.as_deref())
            .all(|code| code != "AQ")
    );
}

#[test]
fn divisions_of_italy_are_named_as_regions() {
    let sheet = map("italy", &[("IT", 5), ("gn:3169070", 3)]);
    let divisions: Vec<&str> = (sheet.labels.iter())
        .filter(|label| label.kind == LabelKind::Admin1)
        .map(|label| label.text.as_str())
        .collect();
    assert!(divisions.contains(&"Tuscany"), "{divisions:?}");
    assert!(
        !divisions.iter().any(|name| name.contains("Siena")),
        "{divisions:?}"
    );
}

#[test]
fn a_large_country_is_named_where_maps_name_it() {
    let sheet = map(
        "world",
        &[("US", 3), ("CN", 3), ("JP", 2), ("IT", 2), ("VN", 1)],
    );
    let label = sheet
        .labels
        .iter()
        .find(|label| label.place.as_deref() == Some("gn:6252001"));
    let [lon, lat] = label.expect("the United States").at[0];
    assert!(
        (-110.0..-85.0).contains(&lon) && (30.0..48.0).contains(&lat),
        "{lon} {lat}"
    );
}
