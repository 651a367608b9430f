//! What the writer compiles, the reader reads.

use super::*;
use geobrief_index::names::NameKind;
use geobrief_index::names::fold::fold;
use geobrief_index::places::compile::{CompileError, compile};
use geobrief_index::places::record::{DemonymRecord, PlaceRecord};

fn at(lon: f64, lat: f64) -> LonLat {
    LonLat::new(lon, lat).unwrap()
}

fn province() -> PlaceRecord {
    PlaceRecord {
        codes: vec!["AF.01".into(), "AF-BDS".into()],
        country: "AF".into(),
        point: at(71.0, 36.75),
        label: Some(at(71.25, 36.5)),
        bbox: Some(Bbox {
            west: 69.9,
            south: 35.4,
            east: 74.9,
            north: 38.5,
        }),
        importance: 0.6,
        ..PlaceRecord::new("gn:1147745", "Badakhshan", Kind::Admin1)
    }
}

fn town() -> PlaceRecord {
    PlaceRecord {
        aliases: vec!["Faizabad".into()],
        abbreviations: vec!["Fzb.".into()],
        country: "AF".into(),
        division: "AF.01".into(),
        capital_of: "AF.01".into(),
        point: at(70.58002, 37.11664),
        population: 44_421,
        importance: 0.55,
        ..PlaceRecord::new("gn:1142170", "Fayzabad", Kind::City)
    }
}

fn sea() -> PlaceRecord {
    PlaceRecord {
        point: at(-179.999999, -0.000001),
        radius_km: 12.5,
        note: "Nobody has seen it. ".repeat(500),
        importance: 0.9,
        ..PlaceRecord::new("gb:faizabad-sea", "Faizabad", Kind::Sea)
    }
}

fn names(place: &PlaceRecord) -> Vec<(String, NameKind)> {
    let named = |names: &[String], by| names.iter().map(|n| (fold(n), by)).collect::<Vec<_>>();
    [
        named(std::slice::from_ref(&place.name), NameKind::Primary),
        named(&place.aliases, NameKind::Alias),
        named(&place.abbreviations, NameKind::Abbreviation),
    ]
    .concat()
}

fn demonym(place: &str) -> DemonymRecord {
    DemonymRecord {
        name: "Badakhshi".into(),
        plural: "Badakhshis".into(),
        aliases: Vec::new(),
        place: place.into(),
    }
}

fn compiled() -> Vec<u8> {
    compile(vec![province(), town(), sea()], &[demonym("AF.01")], names).unwrap()
}

fn index() -> Index {
    Index::open(Bytes::Shared(compiled().into())).unwrap()
}

#[test]
fn every_column_is_read_as_it_was_written() {
    let index = index();
    // By falling importance.
    let (sea_number, province_number, town_number) = (0, 1, 2);
    for (number, place) in [
        (sea_number, sea()),
        (province_number, province()),
        (town_number, town()),
    ] {
        assert_eq!(index.id(number), place.id);
        assert_eq!(index.by_id(&place.id), Some(number));
        assert_eq!(index.name(number), place.name);
        assert_eq!(index.kind(number), place.kind);
        assert_eq!(index.country(number), place.country);
        assert_eq!(index.point(number), place.point);
        assert_eq!(index.label_point(number), place.label);
        assert_eq!(index.bbox(number), place.bbox);
        assert_eq!(index.radius_km(number), place.radius_km);
        assert_eq!(index.population(number), place.population);
        assert_eq!(index.note(number), place.note);
        assert!((index.importance(number) - place.importance).abs() < 1e-4);
    }
    let division = index.division(town_number).unwrap();
    assert_eq!(index.code(division), "AF.01");
    assert_eq!(index.code_place(division), Some(province_number));
    assert_eq!(index.seat(town_number), Some(division));
    assert_eq!(index.division(province_number), None);
    assert_eq!(index.by_code("AF-BDS"), Some(province_number));
    assert_eq!(index.by_code("AF"), None);
    assert_eq!(
        (
            index.by_id("gn:1"),
            index.by_id("gb:none"),
            index.by_id("gn:01142170")
        ),
        (None, None, None)
    );
}

#[test]
fn places_of_a_name_come_by_falling_importance() {
    let index = index();
    let named_places =
        |name| -> Vec<_> { index.postings(index.postings_of(name).unwrap()).collect() };
    assert_eq!(
        named_places("faizabad"),
        [(0, NameKind::Primary), (2, NameKind::Alias)]
    );
    assert_eq!(named_places("fzb"), [(2, NameKind::Abbreviation)]);
    assert_eq!(named_places("badakhshis"), [(1, NameKind::Demonym)]);
    assert_eq!(index.postings_of("faiz"), None);
}

#[test]
fn the_order_of_the_places_does_not_matter() {
    let reversed = vec![sea(), town(), province()];
    assert_eq!(
        compile(reversed, &[demonym("gn:1147745")], names).unwrap(),
        compiled()
    );
}

#[test]
fn a_gazetteer_may_be_empty() {
    let bytes = compile(Vec::new(), &[], names).unwrap();
    let index = Index::open(Bytes::Shared(bytes.into())).unwrap();
    assert_eq!(
        (index.len(), index.by_id("gn:1"), index.postings_of("a")),
        (0, None, None)
    );
}

#[test]
fn what_cannot_be_compiled_is_named() {
    let twice = compile(vec![town(), town()], &[], names).unwrap_err();
    assert!(matches!(twice, CompileError::DuplicateId(id) if id == "gn:1142170"));
    let placeless = compile(vec![town()], &[demonym("AF.02")], names).unwrap_err();
    assert_eq!(
        placeless.to_string(),
        "demonym Badakhshi: there is no place AF.02"
    );
}

#[test]
fn bytes_cut_short_are_no_gazetteer() {
    let bytes = compiled();
    for length in 0..bytes.len() - 8 {
        let cut = Bytes::Shared(bytes[..length].into());
        assert!(
            Index::open(cut).is_err(),
            "{length} of {} bytes",
            bytes.len()
        );
    }
    let mut flipped = bytes.clone();
    flipped[HEADER + 3] ^= 1;
    let index = Index::open(Bytes::Shared(flipped.into())).unwrap();
    assert_eq!(index.verify(), Err(FormatError::Damaged("checksum")));
    let mut header = bytes.clone();
    header[30] ^= 1;
    assert!(Index::open(Bytes::Shared(header.into())).is_err());
    let mut newer = bytes;
    newer[8] = 99;
    let error = Index::open(Bytes::Shared(newer.into())).unwrap_err();
    assert_eq!(error, FormatError::Version { found: 99 });
}
