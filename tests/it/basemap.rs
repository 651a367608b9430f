//! The bundled basemap against facts that do not change.

use geobrief::basemap::{Basemap, Border, Detail, Units};
use geobrief::geo::{Frame, Line, LonLat};

const WORLD: Frame = Frame {
    west: -180.0,
    south: -90.0,
    east: 180.0,
    north: 90.0,
};

/// Kilometres along lines.
fn length(lines: &[Line]) -> f64 {
    let point = |at: [f64; 2]| LonLat::new(at[0], at[1]).expect("on the globe");
    let pieces = lines.iter().flat_map(|line| line.windows(2));
    pieces
        .map(|ends| point(ends[0]).distance_km(point(ends[1])))
        .sum()
}

#[test]
fn afghanistan_and_tajikistan_share_a_border() {
    let map = Basemap::bundled();
    let [afghanistan, tajikistan, france] =
        ["AF", "TJ", "FR"].map(|code| map.units_of_country(code));
    let shared = map.shared_border(&afghanistan, &tajikistan, WORLD, Detail::FULL);
    assert!(
        (1100.0..1500.0).contains(&length(&shared)),
        "{} km",
        length(&shared)
    );
    assert!(
        map.shared_border(&afghanistan, &france, WORLD, Detail::FULL)
            .is_empty()
    );
}

#[test]
fn a_division_borders_its_neighbours() {
    let map = Basemap::bundled();
    let badakhshan = map.units_of("gn:1147745").expect("a division");
    for (code, least) in [("TJ", 400.0), ("PK", 150.0), ("CN", 40.0)] {
        let border = map.shared_border(
            &badakhshan,
            &map.units_of_country(code),
            WORLD,
            Detail::FULL,
        );
        assert!(length(&border) > least, "{code}: {} km", length(&border));
    }
}

#[test]
fn points_lie_in_their_countries() {
    let map = Basemap::bundled();
    for (lon, lat, code) in [
        (69.17, 34.53, "AF"),
        (2.35, 48.85, "FR"),
        (178.0, -17.8, "FJ"),
        (-179.9, -16.8, "FJ"),
        (34.1, 44.95, "UA"),
        (139.7, 35.7, "JP"),
        (-175.0, 66.5, "RU"),
    ] {
        let point = LonLat::new(lon, lat).expect("on the globe");
        assert_eq!(map.country_at(point), Some(code), "{lon} {lat}");
    }
    assert_eq!(
        map.country_at(LonLat::new(-40.0, 30.0).expect("on the globe")),
        None
    );
    let fayzabad = LonLat::new(70.58, 37.12).expect("on the globe");
    assert_eq!(map.admin1_at(fayzabad), Some("gn:1147745"));
}

#[test]
fn every_country_has_land_and_a_main_part() {
    let map = Basemap::bundled();
    let codes: Vec<&str> = map.country_codes().collect();
    assert!(codes.len() > 240);
    for code in codes {
        let main = map.main_part(code).unwrap_or_default();
        assert!(main.area() > 0.0, "{code}");
        assert!(!map.units_of_country(code).is_empty(), "{code}");
        assert!(
            map.label_point(code).is_some_and(|at| at[1].abs() < 90.0),
            "{code}"
        );
    }
    let width = |code| map.main_part(code).unwrap_or_default().width();
    assert!(width("FR") < 20.0 && width("US") < 70.0 && width("RU") > 150.0 && width("FJ") < 8.0);
}

#[test]
fn land_covers_as_much_of_the_world_as_it_should() {
    let map = Basemap::bundled();
    let land = map.outline(&map.all_units().collect(), WORLD, Detail::FULL);
    let area = |ring: &Line| -> f64 {
        // On a sphere: the integral of sin(latitude) along the ring.
        let edges = ring.iter().zip(ring.iter().cycle().skip(1));
        let band = |(a, b): (&[f64; 2], &[f64; 2])| {
            let middle = ((a[1] + b[1]) / 2.0).to_radians().sin();
            (a[0] - b[0]).to_radians() * middle
        };
        edges.map(band).sum::<f64>() * 6371.0 * 6371.0
    };
    let million_km2 = land.iter().flatten().map(area).sum::<f64>() / 1e6;
    assert!((145.0..150.0).contains(&million_km2), "{million_km2}");
}

#[test]
fn disputed_borders_are_marked() {
    let map = Basemap::bundled();
    let around = |west, south, east, north| {
        let frame = Frame {
            west,
            south,
            east,
            north,
        };
        length(&map.borders(Border::Disputed, frame, Detail::FULL))
    };
    assert!(around(33.0, 45.5, 35.5, 46.5) > 50.0, "Crimea");
    assert!(
        around(73.0, 32.0, 78.0, 36.0) > 500.0,
        "the Line of Control"
    );
    assert!(around(-10.0, 36.0, 10.0, 47.0) < 100.0, "western Europe");
}

#[test]
fn outlines_fit_together_at_any_detail() {
    let map = Basemap::bundled();
    let frame = Frame {
        west: 60.0,
        south: 29.0,
        east: 75.0,
        north: 42.0,
    };
    let (afghanistan, tajikistan) = (map.units_of_country("AF"), map.units_of_country("TJ"));
    for tolerance in [0.01, 0.1, 0.5] {
        let detail = Detail::of_countries(tolerance);
        let border = map.shared_border(&afghanistan, &tajikistan, frame, detail);
        for units in [&afghanistan, &tajikistan] {
            let outline = map.outline(units, frame, detail);
            let vertices: Vec<_> = outline.iter().flatten().flatten().collect();
            assert!(
                border
                    .iter()
                    .flatten()
                    .all(|vertex| vertices.contains(&vertex)),
                "{tolerance}"
            );
        }
    }
}

#[test]
fn divisions_are_those_that_readers_know() {
    let map = Basemap::bundled();
    let lines = |units: &Units| map.borders(Border::Division(units), WORLD, Detail::FULL);
    let tuscany = map
        .units_of("gn:3165361")
        .expect("a region of several provinces");
    assert!(tuscany.iter().count() > 5);
    assert!(lines(&tuscany).is_empty(), "no province inside Tuscany");
    assert!(length(&lines(&map.units_of_country("IT"))) > 3000.0);
    for country in ["FR", "GB"] {
        let units = map.units_of_country(country);
        let between_units = units.iter().count() * 60;
        let drawn = length(&lines(&units));
        assert!(
            drawn > 0.0 && drawn < between_units as f64,
            "{country}: {drawn} km"
        );
    }
}

#[test]
fn leased_land_is_not_disputed() {
    let map = Basemap::bundled();
    let baikonur = Frame {
        west: 62.3,
        south: 45.0,
        east: 64.3,
        north: 47.0,
    };
    let lines = map.borders(Border::Disputed, baikonur, Detail::FULL);
    assert!(lines.is_empty(), "{} km", length(&lines));
    assert!(map.disputed_areas(baikonur, Detail::FULL).is_empty());
}
