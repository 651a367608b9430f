//! Who said what, when, how many and who: on the project's own sample, from text to page.

use crate::support::{brief_text, sample};
use geobrief::claims::{AgentKind, Basis, Speaker};
use geobrief::render;
use std::fs;

fn own() -> geobrief::briefing::Briefing {
    brief_text(&fs::read_to_string(sample()).unwrap())
}

#[test]
fn the_sample_tells_who_said_what() {
    let briefing = own();
    let text = briefing.document.text.as_str();
    let said: Vec<(String, &str)> = briefing
        .claims
        .statements
        .iter()
        .map(|statement| {
            let speaker = briefing.speaker_name(&statement.speaker).unwrap_or("?");
            (
                speaker.to_owned(),
                statement.cue.map_or("-", |cue| cue.slice(text)),
            )
        })
        .collect();
    let expected = [
        ("Russia", "says"),
        ("the defence minister in Moscow", "says"),
        ("Russia’s defence minister", "has said"),
        ("Sergei Shoigu", "said"),
        ("Sergei Shoigu", "added"),
        ("An official", "said"),
    ];
    let said: Vec<(&str, &str)> = said
        .iter()
        .map(|(name, verb)| (name.as_str(), *verb))
        .collect();
    assert_eq!(said.get(..6), Some(&expected[..]), "{said:?}");
    let told = &briefing.claims.statements[3];
    assert_eq!(
        told.reported_by.map(|by| by.slice(text)),
        Some("the Tass news agency")
    );
    let places: Vec<_> = briefing
        .places_in(told)
        .map(|place| place.label.as_str())
        .collect();
    assert_eq!(places, ["Moscow"]);
    assert!(matches!(
        briefing.claims.statements[4].speaker,
        Speaker::Pronoun { .. }
    ));
}

#[test]
fn the_sample_has_a_timeline() {
    let briefing = own();
    let times: Vec<(String, Basis)> = briefing
        .claims
        .times
        .iter()
        .filter(|time| !briefing.sentences[time.sentence].block.is_comment())
        .map(|time| (time.time.to_string(), time.basis))
        .collect();
    let times: Vec<(&str, Basis)> = times
        .iter()
        .map(|(time, basis)| (time.as_str(), *basis))
        .collect();
    assert_eq!(
        times,
        [
            ("1979/1989", Basis::Stated),
            ("1996/2001", Basis::Stated),
            ("2001", Basis::Stated),
            ("2021-08", Basis::Inferred),
            ("2021-08-10", Basis::Inferred),
            ("2021-08-11", Basis::Inferred),
        ]
    );
}

#[test]
fn people_and_organisations_are_no_places() {
    let briefing = own();
    let names = |kind: AgentKind| -> Vec<&str> {
        let agents = briefing
            .claims
            .agents
            .iter()
            .filter(|agent| agent.kind == kind);
        agents.map(|agent| agent.name.as_str()).collect()
    };
    let mut people = names(AgentKind::Person);
    people.sort_unstable();
    assert_eq!(people, ["Ashraf Ghani", "Sergei Shoigu"]);
    assert!(names(AgentKind::Organisation).contains(&"Taliban"));
    for agent in &briefing.claims.agents {
        assert!(
            briefing.places.iter().all(|place| place.name != agent.name),
            "{}",
            agent.name
        );
    }
}

#[test]
fn the_page_and_the_data_show_them() {
    let briefing = own();
    let page = render::page(&briefing).unwrap();
    for part in [
        "<section id=\"timeline\"",
        "<section id=\"said\"",
        "<section id=\"numbers\"",
        "<section id=\"agents\"",
        "1979–1989<small>stated</small>",
        "10 Aug 2021<small>inferred from “on Tuesday”</small>",
        "<b dir=\"auto\">Sergei Shoigu</b> <span class=\"kind\" lang=\"en\">added</span><br><span class=\"kind\">“he” in the text</span>",
        "reported by the Tass news agency",
    ] {
        assert!(page.contains(part), "{part}");
    }
    let data = serde_json::to_value(render::json(&briefing)).unwrap();
    assert_eq!(data["timeline"][0]["date"], "1979/1989");
    assert_eq!(data["timeline"][0]["provenance"], "stated");
    assert_eq!(data["statements"][3]["speaker"], "Sergei Shoigu");
    assert_eq!(data["statements"][3]["speech"], "indirect");
    assert_eq!(data["numbers"][0]["words"]["block"], "p6");
}
