use super::*;
use crate::cartography::Subject;
use crate::gazetteer::{Gazetteer, Kind};

fn subject(id: &str, article: usize, kind: Kind) -> Subject {
    let any = Gazetteer::bundled().country_by_code("AF");
    Subject {
        id: id.into(),
        key: any.expect("every gazetteer has it"),
        candidates: Vec::new(),
        label: id.into(),
        kind,
        article,
        comments: 0,
        prominence: Prominence::Body,
        hints: Vec::new(),
    }
}

/// A town at `[lon, lat]`, or a country over `[west, south, east, north]`.
enum Where {
    Town([f64; 2]),
    Country([f64; 4]),
}
use Where::{Country, Town};

/// The frame for places with their mentions, and which of them are in it.
fn framed(places: &[(usize, Where)]) -> (Frame, Vec<bool>) {
    let subjects: Vec<Subject> = places
        .iter()
        .enumerate()
        .map(|(number, (article, place))| match place {
            Town(_) => subject(&number.to_string(), *article, Kind::City),
            Country(_) => subject(&number.to_string(), *article, Kind::Country),
        })
        .collect();
    let mut subjects: Vec<LocatedSubject<'_>> = subjects.iter().zip(places).map(located).collect();
    let frame = choose(&mut subjects);
    let inside = subjects
        .iter()
        .map(|located| frame.covers(located.extent))
        .collect();
    (frame, inside)
}

fn located<'s>((subject, (_, place)): (&'s Subject, &(usize, Where))) -> LocatedSubject<'s> {
    let (mark, extent) = match *place {
        Town(at) => (Mark::Point, around(at, 0.0)),
        Country([west, south, east, north]) => (
            Mark::Country,
            Frame {
                west,
                south,
                east,
                north,
            },
        ),
    };
    LocatedSubject {
        subject,
        mark,
        country: "",
        point: [
            (extent.west + extent.east) / 2.0,
            (extent.south + extent.north) / 2.0,
        ],
        candidates: Vec::new(),
        extent,
    }
}

const AFGHANISTAN: [f64; 4] = [60.5, 29.4, 74.9, 38.5];
const TAJIKISTAN: [f64; 4] = [67.3, 36.7, 75.2, 41.0];
const RUSSIA: [f64; 4] = [27.3, 41.2, 190.4, 81.3];

#[test]
fn a_large_country_and_its_far_capital_stay_outside() {
    let (frame, inside) = framed(&[
        (8, Country(RUSSIA)),
        (6, Country(TAJIKISTAN)),
        (5, Country(AFGHANISTAN)),
        (3, Town([37.6, 55.8])),
        (2, Town([70.6, 37.1])),
    ]);
    assert_eq!(inside, [false, true, true, false, true]);
    assert!(frame.width() < 25.0, "{frame:?}");
}

#[test]
fn one_town_is_shown_with_its_surroundings() {
    let (frame, _) = framed(&[(4, Town([103.8, 1.35]))]);
    assert!((3.0..4.0).contains(&frame.width()), "{frame:?}");
}

#[test]
fn one_country_is_shown_whole() {
    let (frame, inside) = framed(&[(4, Country(AFGHANISTAN))]);
    assert_eq!(inside, [true]);
    assert!(frame.width() < 22.0, "{frame:?}");
}

#[test]
fn two_equal_towns_far_apart_are_both_shown() {
    let (_, inside) = framed(&[(3, Town([-0.1, 51.5])), (3, Town([151.2, -33.9]))]);
    assert_eq!(inside, [true, true]);
}

#[test]
fn a_single_mention_far_away_is_not() {
    let near = [
        (6, Town([36.2, 50.0])),
        (4, Town([30.5, 50.4])),
        (3, Town([36.3, 50.5])),
    ];
    let (_, inside) = framed(
        &near
            .into_iter()
            .chain([(1, Town([-77.0, 38.9]))])
            .collect::<Vec<_>>(),
    );
    assert_eq!(inside, [true, true, true, false]);
}

#[test]
fn places_all_over_the_world_make_a_world_map() {
    let towns = [
        [-74.0, 40.7],
        [-46.6, -23.5],
        [18.4, -33.9],
        [139.7, 35.7],
        [151.2, -33.9],
        [2.4, 48.9],
    ];
    let (frame, inside) = framed(&towns.map(|at| (2, Town(at))));
    assert_eq!(inside, [true; 6]);
    assert!(frame.width() > 220.0, "{frame:?}");
    assert_eq!(framed(&[]).0, WORLD);
}

#[test]
fn the_antimeridian_is_no_edge() {
    let fiji = [177.0, -19.2, 181.8, -16.1];
    let (frame, inside) = framed(&[
        (4, Country(fiji)),
        (3, Town([-175.2, -21.1])),
        (2, Town([178.4, -18.1])),
    ]);
    assert_eq!(inside, [true, true, true]);
    assert!(frame.width() < 15.0, "{frame:?}");
}

#[test]
fn frames_have_the_aspect_of_the_map_and_end_before_the_poles() {
    let (frame, _) = framed(&[(1, Town([15.6, 78.2])), (1, Town([20.0, 83.0]))]);
    assert!(frame.north <= LIMIT);
    let (frame, _) = framed(&[(1, Country(TAJIKISTAN))]);
    let flat = flat(frame);
    assert!((flat.width() / flat.height() - ASPECT).abs() < 0.01);
}
