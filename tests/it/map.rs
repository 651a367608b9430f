//! Maps of many parts of the world: what every sheet must hold, and drawings to look at.
//!
//! Each case writes `map-<case>.svg`, and `.txt` with its measures, into the target directory's `tmp`.

use std::time::Instant;

use geobrief::basemap::Basemap;
use geobrief::cartography::{Frame, Land, MapOptions, MapSheet, PlaceAnchor, Subject, draw};
use geobrief::gazetteer::Gazetteer;

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
        }
    };
    named.iter().map(subject).collect()
}

/// Draws a map, checks it and writes it down.
fn map(case: &str, named: &[(&str, usize)]) -> MapSheet {
    let (gazetteer, basemap) = (Gazetteer::bundled(), Basemap::bundled());
    let subjects = subjects(&gazetteer, named);
    let sheet = draw(&subjects, &gazetteer, &basemap, &MapOptions::default());
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
    assert!(!sheet.description.is_empty());
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
    let lakes: usize = sheet.lakes.iter().flatten().map(Vec::len).sum();
    (land(&sheet.land) + land(&sheet.coarse_land) + lines + shapes + lakes) * 9 / 2
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
        "frame {:.1} {:.1} {:.1} {:.1}, {} kB (land {}, coarse {}, coast {}, borders {}, disputed {}, admin1 {}, lakes {}), {} labels, {} disputed areas",
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
    let draw = || draw(&subjects, &gazetteer, &basemap, &MapOptions::default());
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
    let sheet = map(
        "fiji",
        &[("FJ", 4), ("NZ", 4), ("gn:2198148", 2), ("gn:2179537", 2)],
    );
    assert!(sheet.frame.width() < 60.0);
    assert!(sheet.anchors.iter().all(|anchor| anchor.in_frame));
}

#[test]
fn indonesia() {
    map("indonesia", &[("ID", 6), ("gn:1642911", 2)]);
}

#[test]
fn norway() {
    map("norway", &[("NO", 6), ("gn:3143244", 2), ("SJ", 1)]);
}

#[test]
fn ukraine() {
    map(
        "ukraine",
        &[
            ("UA", 12),
            ("RU", 9),
            ("gn:703883", 4),
            ("gn:703448", 4),
            ("gn:706448", 2),
            (MOSCOW, 3),
        ],
    );
}

#[test]
fn kashmir() {
    map(
        "kashmir",
        &[
            ("IN", 6),
            ("PK", 5),
            ("gn:1269320", 4),
            ("gn:1255634", 3),
            ("CN", 1),
        ],
    );
}

#[test]
fn kentucky() {
    map(
        "kentucky",
        &[
            ("gn:4299276", 5),
            ("gn:4297983", 3),
            ("US", 1),
            ("gn:6254925", 2),
        ],
    );
}

#[test]
fn greece() {
    map(
        "greece",
        &[("GR", 5), ("gn:264371", 2), ("TR", 2), ("gb:aegean-sea", 2)],
    );
}

#[test]
fn chile() {
    map("chile", &[("CL", 5), ("gn:3871336", 2), ("AR", 1)]);
}

#[test]
fn singapore() {
    map("singapore", &[("gn:1880252", 4)]);
}

#[test]
fn one_country() {
    map("france", &[("FR", 4)]);
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
            ("gn:2643743", 2),
        ],
    );
    assert!(sheet.frame.width() > 200.0);
}

#[test]
fn canada() {
    map("canada", &[("CA", 5), ("gn:6094817", 2), ("gn:6091530", 3)]);
}

#[test]
fn israel() {
    map(
        "israel",
        &[
            ("IL", 8),
            ("gn:281132", 7),
            ("PS", 3),
            ("gn:281133", 3),
            ("US", 3),
            ("gn:281184", 2),
            ("LB", 1),
        ],
    );
}

#[test]
fn nothing_named_is_the_world() {
    let sheet = map("nothing", &[]);
    assert_eq!(sheet.frame.width(), 360.0);
}
