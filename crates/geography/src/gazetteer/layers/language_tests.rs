use super::*;
use crate::gazetteer::{Kind, NameKind};

/// The best known place of a name.
fn best(gazetteer: &Gazetteer, name: &str) -> Option<String> {
    let names = gazetteer.lookup(name).into_iter();
    let named_places = names.flat_map(|name| gazetteer.places_named(name));
    let places = named_places.map(|named| named.place);
    let best = places.max_by(|a, b| {
        let importance = |place: &PlaceKey| gazetteer.importance(*place);
        importance(a).total_cmp(&importance(b))
    });
    best.map(|place| gazetteer.id(place))
}

#[test]
fn a_language_finds_its_names_and_english_does_not() {
    let english = Gazetteer::bundled();
    let russian = english.in_language("ru-RU");
    assert_eq!(best(&english, "Москва"), None);
    assert_eq!(best(&russian, "Москва").as_deref(), Some("gn:524901"));
    assert_eq!(best(&russian, "МОСКВА"), best(&russian, "Moscow"));
    for same in ["en", "", "xx", "en-GB"] {
        assert!(english.in_language(same).languages.is_empty(), "{same}");
    }
}

#[test]
fn a_cursor_walks_through_names_of_several_words() {
    let russian = Gazetteer::bundled().in_language("ru");
    let mut cursor = russian.cursor();
    for (token, ends) in [("Ростов", true), ("на", false), ("Дону", true)] {
        assert!(cursor.push(token), "{token}");
        assert_eq!(cursor.names().next().is_some(), ends, "{token}");
    }
    let name = cursor.names().next().unwrap();
    let named = russian.places_named(name).next().unwrap();
    assert_eq!(russian.id(named.place), "gn:501175");
    assert!(russian.is_bundled_name(name) && !russian.is_imported(name));
    assert!(!cursor.push("ыыы"));
}

#[test]
fn places_come_by_falling_importance_and_each_once() {
    let russian = Gazetteer::bundled().in_language("ru");
    let names = russian.lookup("Первомайский");
    let places: Vec<PlaceKey> = names
        .iter()
        .flat_map(|name| russian.places_named(*name))
        .map(|b| b.place)
        .collect();
    assert!(places.len() > 5);
    let priors: Vec<f32> = places
        .iter()
        .map(|&place| russian.importance(place))
        .collect();
    assert!(priors.is_sorted_by(|a, b| a >= b), "{priors:?}");
}

#[test]
fn a_place_is_called_as_in_the_language() {
    let english = Gazetteer::bundled();
    let russian = english.in_language("ru");
    let ukraine = english.country_by_code("UA").unwrap();
    assert_eq!(russian.name_in_language(ukraine), Some("Украина"));
    assert_eq!(english.name_in_language(ukraine), None);
    assert_eq!(russian.name(ukraine), "Ukraine");
    assert_eq!(russian.kind(ukraine), Kind::Country);
    let name = russian.lookup("Украина").remove(0);
    assert_eq!(
        russian.places_named(name).next().unwrap().by,
        NameKind::Primary
    );
}

#[test]
fn handles_of_names_that_a_gazetteer_does_not_have_have_no_places() {
    let english = Gazetteer::bundled();
    let name = english.in_language("ru").lookup("Москва").remove(0);
    assert_eq!(english.places_named(name).count(), 0);
}

#[test]
fn damaged_names_are_refused() {
    let gazetteer = Gazetteer::bundled();
    let whole = bundled("ru").remove(0);
    assert!(gazetteer.clone().with_names(whole.into()).is_ok());
    for cut in [0, 8, 40, whole.len() / 2, whole.len() - 1] {
        let part = whole.get(..cut).unwrap();
        assert!(gazetteer.clone().with_names(part.into()).is_err(), "{cut}");
    }
    for at in [0, 8, 20, 100, whole.len() - 1] {
        let mut bytes = whole.to_vec();
        bytes[at] ^= 1;
        assert!(gazetteer.clone().with_names(bytes.into()).is_err(), "{at}");
    }
}

#[test]
fn peoples_are_found_in_the_forms_of_their_language() {
    let english = Gazetteer::bundled();
    for (tag, country, words) in [
        (
            "ru",
            "RU",
            "российский российского российская россиянин россияне русскими",
        ),
        ("ru", "UA", "украинской украинцы украинцев украинка"),
        ("ru", "CN", "китайские китайцы"),
        ("uk", "UA", "український української українці українців"),
        ("uk", "RU", "російського росіяни росіян"),
        ("de", "RU", "russisch russische russischen Russen"),
        ("de", "FR", "französischer Französin Franzosen"),
        ("de", "DE", "deutschen Deutsche"),
        ("fr", "FR", "français française Françaises"),
        ("fr", "UA", "ukrainien ukrainiennes"),
        ("fr", "GR", "grecque"),
        ("es", "FR", "francés francesa franceses"),
        ("es", "DE", "alemanes alemana"),
        ("pt", "DE", "alemão alemã alemães"),
        ("pt", "BR", "brasileiros"),
        ("ar", "RU", "روسي الروسية الروس"),
        ("ar", "IL", "إسرائيلية الإسرائيليين"),
        ("tr", "RU", "Ruslar"),
        ("tr", "UA", "Ukraynalılar"),
        ("it", "DE", "tedesco tedeschi tedesche"),
        ("it", "BE", "belga belgi belghe"),
        ("it", "FR", "francesi"),
        ("nl", "RU", "Russisch Russische Russen"),
        ("nl", "DE", "Duitse Duitser Duitsers"),
        ("nl", "CN", "Chinese Chinezen"),
        ("nl", "US", "Amerikaanse Amerikanen"),
        (
            "pl",
            "DE",
            "niemieckiego niemiecką niemieccy Niemca Niemców Niemki",
        ),
        ("pl", "RU", "rosyjskich Rosjanie Rosjan Rosjanką"),
        ("pl", "UA", "Ukraińca Ukraińców"),
        ("hr", "DE", "njemačkog njemačkoj Nijemci Nijemaca nemačkim"),
        ("hr", "RS", "srpske Srbina Srbi Srbima"),
        ("sv", "RU", "ryskt ryska ryssar ryssarna"),
        ("sv", "UA", "ukrainarna ukrainares"),
        ("no", "RU", "russiske russere russerne"),
        ("no", "GB", "briter britene"),
        ("da", "FR", "franske franskmændene"),
        ("da", "GB", "briter briterne"),
        ("fa", "RU", "روسی روس‌ها"),
        ("fa", "AF", "افغان افغان‌های"),
    ] {
        let gazetteer = english.in_language(tag);
        let meant = gazetteer.country_by_code(country);
        for word in words.split(' ') {
            let names = gazetteer.lookup(word).into_iter();
            let mut named_places = names.flat_map(|name| gazetteer.places_named(name));
            let found = named_places
                .any(|named| named.by == NameKind::Demonym && Some(named.place) == meant);
            assert!(found, "{tag} {word}");
        }
    }
}

#[test]
fn names_of_several_words_are_found_in_every_case() {
    let english = Gazetteer::bundled();
    for (tag, name, forms) in [
        ("ru", "Black Sea", "Чёрное море|Черного моря|Чёрном море"),
        (
            "ru",
            "Donetsk",
            "Донецкая область|Донецкой области|Донецкую область",
        ),
        ("uk", "Donetsk", "Донецька область|Донецькій області"),
        (
            "uk",
            "Middle East",
            "Близький Схід|Близького Сходу|Близькому Сході",
        ),
        ("de", "Middle East", "Naher Osten|Nahen Osten|Nahe Osten"),
        ("de", "Baltic Sea", "Ostsee"),
        (
            "pl",
            "Black Sea",
            "Morze Czarne|Morza Czarnego|Morzu Czarnym",
        ),
        (
            "pl",
            "United States",
            "Stanów Zjednoczonych|Stanach Zjednoczonych",
        ),
        (
            "pl",
            "Donetsk",
            "obwód doniecki|obwodu donieckiego|obwodzie donieckim",
        ),
        ("pl", "Prague", "Praga|Pragi|Pradze"),
        ("pl", "Vienna", "Wiednia|Wiedniu"),
        ("pl", "Bielsko", "Bielska-Białej|Bielsku-Białej"),
        ("pl", "Łódź", "Łodzi|Łodzią"),
        ("hr", "Black Sea", "Crno more|Crnog mora|Crnom moru"),
        (
            "hr",
            "United States",
            "Sjedinjenih Američkih Država|Sjedinjenim Američkim Državama",
        ),
        ("hr", "Donetsk", "Donjecka oblast|Donjeckoj oblasti"),
        ("hr", "Vienna", "Beč|Beča|Beču"),
        ("hr", "Rijeka", "Rijeke|Rijeci"),
        ("hr", "Zadar", "Zadra|Zadru"),
        ("hr", "Bering Sea", "Beringova mora|Beringovom moru"),
        ("sv", "Baltic Sea", "Östersjön"),
        ("no", "Black Sea", "Svartehavet"),
        ("da", "Middle East", "Mellemøsten"),
        ("nl", "West Bank", "Westelijke Jordaanoever|Westoever"),
        ("it", "Gaza", "Striscia di Gaza"),
        ("fa", "Persian Gulf", "خلیج فارس"),
        ("id", "Middle East", "Timur Tengah"),
    ] {
        let gazetteer = english.in_language(tag);
        for form in forms.split('|') {
            let names = gazetteer.lookup(form).into_iter();
            let mut named_places = names.flat_map(|name| gazetteer.places_named(name));
            let found = named_places.any(|named| gazetteer.name(named.place).starts_with(name));
            assert!(found, "{tag} {form}");
        }
    }
}
