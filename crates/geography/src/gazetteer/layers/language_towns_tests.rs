//! Towns that newspapers of seventeen languages write of, by the names that these languages have.

use super::*;
use crate::gazetteer::FeatureClass;

/// Rows of `town|country|names`, the names in the order of [`TAGS`].
const TOWNS: &str = include_str!("language_towns.psv");

const TAGS: [&str; 17] = [
    "ar", "de", "es", "fr", "pt", "ru", "tr", "uk", "it", "nl", "pl", "hr", "sv", "no", "da", "fa",
    "id",
];

const MORE_TAGS: [&str; 12] = [
    "da", "fa", "fi", "hr", "id", "it", "nl", "no", "pl", "sr", "sv", "zh",
];

/// The best known town of a name in a country.
fn town(gazetteer: &Gazetteer, name: &str, country: &str) -> Option<PlaceKey> {
    let names = gazetteer.lookup(name).into_iter();
    let places = names
        .flat_map(|name| gazetteer.places_named(name))
        .map(|named| named.place);
    let is_town = |place: &PlaceKey| {
        gazetteer.kind(*place).class() == FeatureClass::PopulatedPlace
            && gazetteer.country(*place) == country
    };
    let towns = places.filter(is_town);
    towns.max_by(|a, b| {
        gazetteer
            .importance(*a)
            .total_cmp(&gazetteer.importance(*b))
    })
}

/// The rows of which a language does not find the town that English finds.
fn missing(table: &str, tags: &[&str]) -> Vec<String> {
    let english = Gazetteer::bundled();
    let gazetteers: Vec<Gazetteer> = tags.iter().map(|tag| english.in_language(tag)).collect();
    let mut missing = Vec::new();
    for row in table.lines().skip(1) {
        let cells: Vec<&str> = row.split('|').collect();
        let [name, country, names @ ..] = &cells[..] else {
            panic!("{row}")
        };
        let meant = town(&english, name, country);
        assert!(meant.is_some() && names.len() == tags.len(), "{row}");
        for ((gazetteer, tag), own) in gazetteers.iter().zip(tags).zip(names) {
            if town(gazetteer, own, country) != meant {
                missing.push(format!("{tag} {own} ({name})"));
            }
        }
    }
    missing
}

#[test]
fn seventeen_languages_find_the_towns_of_their_newspapers() {
    let missing = missing(TOWNS, &TAGS);
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn other_languages_find_the_capitals_of_their_newspapers() {
    let table = include_str!("language_more_towns.psv");
    let missing = missing(table, &MORE_TAGS);
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn seventeen_languages_find_every_country_by_the_name_they_show() {
    let english = Gazetteer::bundled();
    let countries = english
        .places()
        .filter(|key| english.kind(*key).class() == FeatureClass::Country);
    let countries: Vec<PlaceKey> = countries.collect();
    assert!(countries.len() > 240);
    for tag in TAGS {
        let gazetteer = english.in_language(tag);
        for &country in &countries {
            let name = gazetteer
                .name_in_language(country)
                .unwrap_or(english.name(country));
            let names = gazetteer.lookup(name).into_iter();
            let mut found = names.flat_map(|name| gazetteer.places_named(name));
            assert!(found.any(|named| named.place == country), "{tag} {name}");
        }
    }
}

#[test]
fn scripts_other_than_latin_have_a_name_of_every_country() {
    let english = Gazetteer::bundled();
    let without: Vec<String> = ["ar", "fa", "ru", "uk"]
        .into_iter()
        .flat_map(|tag| {
            let gazetteer = english.in_language(tag);
            let countries = english
                .places()
                .filter(|key| english.kind(*key).class() == FeatureClass::Country);
            let nameless =
                countries.filter(|key| gazetteer.name_in_language(*key).is_none_or(str::is_ascii));
            nameless
                .map(|key| format!("{tag} {}", english.id(key)))
                .collect::<Vec<_>>()
        })
        .collect();
    assert!(without.is_empty(), "{without:?}");
}
