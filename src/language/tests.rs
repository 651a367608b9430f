use super::text::listed;
use super::*;
use jiff::civil::Date;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The texts of both scripts by key; those with a number by key and plural form.
fn texts(language: Language) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    let Catalogue {
        page_texts, atlas, ..
    } = language.catalogue();
    let page = serde_json::to_value(page_texts).unwrap();
    let atlas = serde_json::to_value(atlas).unwrap();
    let page = page.as_object().unwrap().iter();
    let atlas = atlas.as_object().unwrap().iter();
    let named = page.map(|(key, value)| (key.clone(), value));
    let named = named.chain(atlas.map(|(key, value)| (format!("atlas {key}"), value)));
    for (key, value) in named {
        match value {
            Value::String(text) => {
                texts.insert(key.clone(), text.clone());
            }
            Value::Object(forms) => {
                for (form, text) in forms {
                    texts.insert(format!("{key}.{form}"), text.as_str().unwrap().to_owned());
                }
            }
            Value::Array(_) => {}
            other => panic!("{key}: {other}"),
        }
    }
    texts
}

fn parts(text: &str) -> BTreeSet<&str> {
    let parts = text.split('{').skip(1);
    parts.map(|part| part.split('}').next().unwrap()).collect()
}

#[test]
fn the_script_fills_in_the_same_parts_in_every_language() {
    let english = texts(Language::English);
    for language in Language::ALL {
        for (key, text) in texts(language) {
            assert_eq!(parts(&text), parts(&english[&key]), "{key}: {text}");
        }
    }
}

#[test]
fn counts_numbers_and_distances_follow_the_language() {
    let [english, german, french] = Language::ALL.map(Language::catalogue);
    assert_eq!(english.count(1, &english.frame.comments), "1 comment");
    assert_eq!(english.count(0, &english.frame.comments), "0 comments");
    let many = 1_234_567;
    assert_eq!(
        english.count(many, &english.frame.comments),
        "1,234,567 comments"
    );
    assert_eq!(german.count(1, &german.frame.comments), "1 Kommentar");
    assert_eq!(
        german.count(many, &german.frame.comments),
        "1.234.567 Kommentare"
    );
    assert_eq!(
        (
            english.numbers.distance(31.6),
            english.numbers.distance(0.2)
        ),
        ("32 km".into(), "1 km".into())
    );
    assert_eq!(english.numbers.distance(1613.0), "1,600 km");
    assert_eq!(german.numbers.distance(1613.0), "1.600 km");
    assert_eq!(french.numbers.distance(1613.0), "1\u{202f}600 km");
    assert_eq!(french.numbers.exact_distance(2.5), "2,5 km");
    let places = |number| french.count(number, &french.frame.places);
    assert_eq!(
        [places(0), places(1), places(2)],
        ["0 lieu", "1 lieu", "2 lieux"]
    );
}

#[test]
fn dates_follow_the_language() {
    let [english, german, french] = Language::ALL.map(|language| &language.catalogue().dates);
    let day = Date::constant(2022, 3, 9);
    let time = "2021-12-11T07:05:00Z".parse().unwrap();
    assert_eq!((english.long)(day), "9 March 2022");
    assert_eq!((german.long)(day), "9. März 2022");
    assert_eq!((english.moment)(time), "11 Dec 2021, 07:05 UTC");
    assert_eq!((german.moment)(time), "11. Dez. 2021, 07:05 UTC");
    assert_eq!((german.month)(day), "März 2022");
    assert_eq!((french.long)(day), "9 mars 2022");
    assert_eq!((french.long)(Date::constant(2022, 8, 1)), "1er août 2022");
    assert_eq!((french.moment)(time), "11 déc. 2021, 07:05 UTC");
    assert_eq!((french.decade)(1990), "années 1990");
    assert_eq!(
        ((english.decade)(1990), (german.decade)(1990)),
        ("1990s".into(), "1990er".into())
    );
}

#[test]
fn reasons_compare_in_whole_sentences() {
    let [english, german, french] = Language::ALL.map(|language| &language.catalogue().reasons);
    let says = Reason::TextSays {
        quote: "capital of\n Badakhshan",
    };
    assert_eq!(
        (english.preferred)("Faizabad, India", &says).unwrap(),
        "Preferred over Faizabad, India, because the text says “capital of Badakhshan”."
    );
    assert_eq!(
        (german.preferred)("Faizabad, India", &says).unwrap(),
        "Gewählt statt Faizabad, India: Im Text steht „capital of Badakhshan“."
    );
    let near = Reason::Near {
        place: "Kabul",
        km: 31.6,
    };
    assert_eq!(
        (english.preferred)("Paris", &near).unwrap(),
        "Preferred over Paris, because it is 32 km from Kabul, which the text names."
    );
    assert_eq!(
        (french.preferred)("Faizabad, India", &says).unwrap(),
        "Préféré à Faizabad, India\u{a0}: le texte dit «\u{a0}capital of Badakhshan\u{a0}»."
    );
    for reasons in [english, german, french] {
        assert_eq!((reasons.preferred)("Paris", &Reason::OnlyPlace), None);
    }
    let other = Other {
        kind: "Stadt",
        people: Some(59_000),
        reason: Some(Reason::BestKnown),
        remoteness: Remoteness::NamedCountry { country: "India" },
    };
    assert_eq!(
        (german.comparison)(&other),
        "Stadt mit 59.000 Einwohnern; der mit Abstand bekannteste Ort dieses Namens; der Text \
         nennt auch India"
    );
}

#[test]
fn long_lists_are_cut() {
    let names: Vec<String> = (1..=14).map(|n| n.to_string()).collect();
    let cut = listed(&names, |more| format!("and {more} more"));
    assert!(cut.ends_with("11, 12 and 2 more"), "{cut}");
}

#[test]
fn languages_are_known_by_their_codes() {
    for language in Language::ALL {
        assert_eq!(language.code().parse(), Ok(language));
        assert_eq!(serde_json::to_value(language).unwrap(), language.code());
    }
    let error = "xx".parse::<Language>().unwrap_err();
    assert_eq!(
        error.to_string(),
        "\"xx\" is not a language of briefings; choose en, de or fr"
    );
}
