//! A text with two clusters of places: the second has a small map of its own.

use crate::support::brief_text;
use geobrief::render;

/// As many places far away as near ones, and one in passing.
pub(crate) const TWO_CITIES: &str = "London and Sydney agree on a night flight\n\nLondon and Sydney agreed \
    on a direct flight from Heathrow, officials in London said. In London people in Hounslow, Windsor and \
    Richmond complain; Oxford and Reading ask for a later curfew.\n\nParramatta and Newcastle in New South \
    Wales want trains instead. Sydney and London will vote in May.";

#[test]
fn the_second_cluster_has_a_map_of_its_own() {
    let briefing = brief_text(TWO_CITIES);
    let second = briefing.map.second.as_deref().expect("a second map");
    assert!(briefing.map.frame.intersection(second.frame).is_none());
    assert!(second.second.is_none(), "never a third");
    for (name, first) in [
        ("London", true),
        ("Oxford", true),
        ("Sydney", false),
        ("Parramatta", false),
    ] {
        let of = |names: &[String]| names.iter().any(|marked| marked == name);
        assert_eq!(of(&briefing.map.contents.marked), first, "{name}");
        assert_eq!(of(&second.contents.marked), !first, "{name}");
    }
    // The first says what lies outside; the second repeats nothing.
    assert!(second.contents.outside.is_empty());
}

#[test]
fn page_and_drawing_have_both_and_repeat_no_id() {
    let briefing = brief_text(TWO_CITIES);
    for output in [
        render::page(&briefing).unwrap(),
        render::svg(&briefing).unwrap(),
    ] {
        for id in [
            "static-map",
            "second-map",
            "static-coast",
            "second-coast",
            "second-borders",
        ] {
            assert_eq!(output.matches(&format!("id=\"{id}\"")).count(), 1, "{id}");
        }
        let (_, second) = output.split_once("id=\"second-map\"").unwrap();
        assert!(second.contains(">Sydney</text>"));
        assert!(output.contains("Farther away"));
    }
}

#[test]
fn one_cluster_or_scattered_places_have_one_map() {
    for text in [
        "Flood in Dresden\n\nThe Elbe rose in Dresden, Meissen and Pirna. Troops came from Leipzig.",
        // Named in passing, each on another continent.
        "Flood in Dresden\n\nThe Elbe rose in Dresden, Meissen, Radebeul and Pirna. Experts from Nairobi \
         and Vancouver watched.",
    ] {
        let briefing = brief_text(text);
        assert!(briefing.map.second.is_none(), "{text}");
        assert!(
            !render::page(&briefing)
                .unwrap()
                .contains("id=\"second-map\"")
        );
    }
}
