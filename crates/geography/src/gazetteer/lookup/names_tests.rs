//! Misspellings over the whole gazetteer: each rule writes a name as another romanization would, and
//! the place must be found.

use std::collections::BTreeMap;

use super::*;
use geobrief_index::kind::FeatureClass;

/// What one romanization writes for another ("$" is the end of the name), and the countries whose
/// names it is tried on.
const RESPELLINGS: [(&str, &str, &str); 22] = [
    ("al ", "el ", "SY IQ EG YE JO LB PS SA SD LY"),
    ("iyah", "iya", "SY IQ EG YE SA"),
    ("iyah", "iyeh", "SY IQ EG YE SA"),
    ("ah$", "a$", "SY IQ EG YE SA SD LY JO"),
    ("q", "k", "SY IQ EG YE IR AF AZ UZ KZ LY"),
    ("kh", "h", "RU UA SY IQ IR AF KZ UZ TJ"),
    ("gh", "g", "AF IR IQ SY TJ DZ"),
    ("dh", "z", "SA IQ YE IR"),
    ("ay", "ei", "SY IQ LB EG YE"),
    ("ou", "u", "LB DZ MA TN SY DJ"),
    ("wa", "va", "AF IR SY IQ PK"),
    ("oo", "u", "AF PK IR IN"),
    ("ee", "i", "AF PK IR IN"),
    ("abad", "aabad", "AF IR PK IN"),
    ("ll", "l", "SY IQ DZ EG"),
    ("mm", "m", "SY IQ SD DZ"),
    ("iv$", "ov$", "UA"),
    ("ivka$", "ovka$", "UA"),
    ("y", "i", "UA RU BY AF"),
    ("ph", "f", "IN TH LA"),
    (" e ", " i ", "IR AF"),
    ("sh", "ş", "UZ TM AZ"),
];

fn primary_towns(gazetteer: &Gazetteer) -> impl Iterator<Item = (PlaceKey, String)> + '_ {
    let index = &gazetteer.layers[0].index;
    let towns = (0..index.len()).filter(|&n| index.kind(n).class() == FeatureClass::PopulatedPlace);
    towns.map(|n| (PlaceKey::new(0, n), fold(index.name(n))))
}

#[test]
fn a_name_in_another_romanization_finds_its_place() {
    let gazetteer = Gazetteer::bundled();
    let mut tallies: BTreeMap<(&str, &str), [u32; 2]> = BTreeMap::new();
    for (place, name) in primary_towns(&gazetteer) {
        for (from, to, countries) in RESPELLINGS {
            let ended = format!("{name}$");
            let is_tried = countries.contains(gazetteer.country(place)) && ended.contains(from);
            let respelt = ended.replacen(from, to, 1).replace('$', "");
            if !is_tried || !gazetteer.lookup(&respelt).is_empty() || skeletons(&name).is_empty() {
                continue;
            }
            let tally = tallies.entry((from, to)).or_default();
            let found = gazetteer.lookup_alike(&respelt).into_iter();
            let mut found = found.flat_map(|key| gazetteer.places_named(key));
            tally[usize::from(found.any(|named| named.place == place))] += 1;
        }
    }
    let mut all = [0; 2];
    for [missed, found] in tallies.values() {
        all = [all[0] + missed, all[1] + found];
    }
    assert!(all[0] + all[1] > 5_000, "too few were tried: {all:?}");
    assert!(all[1] * 100 > (all[0] + all[1]) * 95, "{all:?}");
}

#[test]
fn a_spelling_that_the_gazetteer_has_stays_what_it_is() {
    let gazetteer = Gazetteer::bundled();
    let by = |key: NameKey| gazetteer.places_named(key).map(|named| named.by).next();
    let exact = gazetteer.lookup("Kharkiv")[0];
    let alike = gazetteer.lookup_alike("Kharkiv")[0];
    assert_ne!(exact, alike);
    assert_eq!(by(exact), Some(NameKind::Primary));
    assert_eq!(by(alike), Some(NameKind::Transliteration));
    assert!(gazetteer.lookup_alike("Bab").is_empty());
}
