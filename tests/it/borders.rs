//! Borders that a text names: found, drawn, listed, and in the data.

use crate::support::{brief_text, sample};
use geobrief::render;
use std::fs;

#[test]
fn the_sample_names_its_borders() {
    let briefing = brief_text(&fs::read_to_string(sample()).unwrap());
    briefing.check_invariants();
    let borders: Vec<(&str, usize)> = briefing
        .borders
        .iter()
        .map(|border| (border.label.as_str(), border.article))
        .collect();
    assert_eq!(
        borders,
        [
            ("Afghanistan – Tajikistan", 1),
            ("Afghanistan – Uzbekistan", 1),
            ("Badakhshan – Tajikistan", 1),
            ("Badakhshan – Pakistan", 1),
            ("Badakhshan – China", 1),
        ]
    );
    // 1,360 km and 144 km; the line is drawn with less detail than it has.
    let degrees = |id: &str| -> f64 {
        let drawn = briefing
            .map
            .named_borders
            .iter()
            .find(|border| border.id == id);
        let lines = &drawn.unwrap().lines;
        let pairs = lines.iter().flat_map(|line| line.windows(2));
        pairs
            .map(|pair| (pair[1][0] - pair[0][0]).hypot(pair[1][1] - pair[0][1]))
            .sum()
    };
    let with_tajikistan = degrees(&briefing.borders[0].id);
    let with_uzbekistan = degrees(&briefing.borders[1].id);
    assert!((8.0..16.0).contains(&with_tajikistan), "{with_tajikistan}");
    assert!((1.0..2.5).contains(&with_uzbekistan), "{with_uzbekistan}");
}

#[test]
fn page_and_data_have_them_as_items_of_their_own() {
    let briefing = brief_text(
        "They crossed the Afghan-Pakistani border. Russia borders Kenya. The frontier between Kenya \
         and Somalia is closed.",
    );
    let data = serde_json::to_value(render::json(&briefing)).unwrap();
    let names: Vec<&str> = data["borders"]
        .as_array()
        .unwrap()
        .iter()
        .map(|border| border["name"].as_str().unwrap())
        .collect();
    // Russia and Kenya do not touch: no line, no item.
    assert_eq!(names, ["Afghanistan – Pakistan", "Kenya – Somalia"]);
    assert_eq!(
        data["borders"][0]["mentions"][0]["text"],
        "Afghan-Pakistani"
    );
    let page = render::page(&briefing).unwrap();
    for part in [
        "<section id=\"borders\"",
        "data-border=\"border:",
        "class=\"m-named-border\" fill=\"none\" stroke=\"#C8741C\"",
        "Border named",
    ] {
        assert!(page.contains(part), "{part}");
    }
}

#[test]
fn disputed_land_is_on_nobodys_side() {
    let briefing = brief_text("Shots were fired on the border between India and Pakistan.");
    let [border] = briefing.map.named_borders.as_slice() else {
        panic!("{:?}", briefing.borders);
    };
    let north = border
        .lines
        .iter()
        .flatten()
        .map(|at| at[1])
        .fold(f64::MIN, f64::max);
    assert!(
        north < 34.0,
        "the line ends where the disputed land begins, not at {north}"
    );
}
