//! Sentences in several styles; the answer stands beside each.

use super::*;
use crate::document::{self, Hints};
use crate::summarize::{self, Sentence};
use proptest::prelude::*;
use std::sync::LazyLock;

#[cfg(feature = "languages")]
mod languages;
mod pronouns;
#[cfg(feature = "languages")]
mod reported;
mod times;

static GAZETTEER: LazyLock<Gazetteer> = LazyLock::new(Gazetteer::bundled);

/// Reads a text written on Wednesday, 11 August 2021.
fn read_text(text: &str) -> (Document, Vec<Sentence>, Claims) {
    read_text_in(text, None)
}

fn read_text_in(text: &str, language: Option<&str>) -> (Document, Vec<Sentence>, Claims) {
    let hints = Hints {
        title: Some(String::new()),
        date: Some("2021-08-11".to_owned()),
        language: language.map(str::to_owned),
        ..Hints::default()
    };
    let (document, _) = document::parse(text.to_owned(), &hints);
    let text = document.tokenized();
    let sentences = summarize::sentences(&document, &text);
    let mentions = crate::recognize::recognize(
        &document,
        &text,
        &GAZETTEER,
        &crate::recognize::RecognizeOptions::default(),
    );
    let places: Vec<Span> = mentions.iter().map(|mention| mention.span).collect();
    let claims = read(&document, &text, &places, &GAZETTEER);
    (document, sentences, claims)
}

/// "speaker | verb | quotations", one statement a line.
fn statements(text: &str) -> Vec<String> {
    let (document, _, claims) = read_text(text);
    written(&document, &claims)
}

fn written(document: &Document, claims: &Claims) -> Vec<String> {
    let slice = |span: Span| span.slice(&document.text).to_owned();
    let line = |statement: &Statement| {
        let speaker = match statement.speaker {
            Speaker::Named { words, .. } => slice(words),
            Speaker::Pronoun { pronoun, name, .. } => {
                format!("{} = {}", slice(pronoun), slice(name))
            }
            Speaker::Unclear { pronoun } => format!("{} = ?", slice(pronoun)),
            Speaker::Unattributed => "unattributed".to_owned(),
        };
        let cue = statement.cue.map_or_else(|| "-".to_owned(), slice);
        match statement.speech {
            Speech::Indirect => format!("{speaker} | {cue}"),
            Speech::Direct => {
                format!("{speaker} | {cue} | {} quoted", statement.quotations.len())
            }
        }
    };
    claims.statements.iter().map(line).collect()
}

#[track_caller]
fn says(text: &str, expected: &[&str]) {
    assert_eq!(statements(text), expected, "{text}");
}

#[test]
fn quotations_in_agency_style() {
    says(
        "\"We will rebuild the bridge,\" Mayor Jane Roe told reporters on Monday.",
        &["Mayor Jane Roe | told | 1 quoted"],
    );
    says(
        "\"The road is closed,\" said police spokesman Tom Doe, \"and it will stay closed.\"",
        &["police spokesman Tom Doe | said | 2 quoted"],
    );
    says(
        "The ministry said in a statement: \"Nobody was hurt in the flood.\"",
        &["The ministry | said | 1 quoted"],
    );
    says(
        "“We have no water,” said a resident of the town who declined to be named.",
        &["a resident of the town | said | 1 quoted"],
    );
}

#[test]
fn quotations_in_british_style() {
    says(
        "‘We don’t know when the bridge will open,’ said Mrs Roe, a teacher.",
        &["Mrs Roe | said | 1 quoted"],
    );
    says(
        "'We leave at dawn,' Colonel Tom Doe says. 'Nobody stays behind.'",
        &["Colonel Tom Doe | says | 2 quoted"],
    );
    says(
        "The prime minister called it ‘a very sad day for the whole country’.",
        &["The prime minister | called | 1 quoted"],
    );
}

#[test]
fn quotations_over_several_paragraphs() {
    says(
        "“We wait for the ferry,” Jane Roe said. “It comes at noon.\n\n“Then it leaves for the other side of the river.”",
        &["Jane Roe | said | 3 quoted"],
    );
    says(
        "The mayor wrote on Sunday:\n\n“The bridge of our town is gone. We will build another one.”",
        &["The mayor | wrote | 1 quoted"],
    );
    says(
        "“Nobody came to help us in all these days.”",
        &["unattributed | - | 1 quoted"],
    );
}

#[test]
fn indirect_speech() {
    says(
        "Taliban fighters hold the border, Russia’s defence minister has said.",
        &["Russia’s defence minister | has said"],
    );
    says(
        "The town fell on Wednesday, an official said, the ninth in six days.",
        &["an official | said"],
    );
    says(
        "The governor, Tom Doe, said that the road was closed.",
        &["The governor, Tom Doe | said"],
    );
    says(
        "At least two people died, according to the interior ministry.",
        &["the interior ministry | according to"],
    );
    says(
        "The ministry announced that the border would open.",
        &["The ministry | announced that".trim_end_matches(" that")],
    );
    says(
        "The company announced a new bridge and reported higher profits.",
        &[],
    );
    says(
        "He was told to leave, and the town was said to be empty.",
        &[],
    );
}

#[test]
fn pronouns_only_when_unique() {
    says(
        "Jane Roe told a meeting in Moscow that the road was open. She added that the bridge was not.",
        &["Jane Roe | told", "She = Jane Roe | added"],
    );
    says(
        "\"Tom Doe has freed so many people from prison,\" she wrote.",
        &["she = ? | wrote | 1 quoted"],
    );
    says(
        "Jane Roe met Anna Doe on the bridge. She said that it was late.",
        &["She = ? | said"],
    );
    says("They said that the river had risen.", &["They = ? | said"]);
}

#[test]
fn the_agency_passes_it_on() {
    let (document, _, claims) = read_text(
        "Jane Roe told a meeting in Moscow on Tuesday that the road was open, the Example news agency reported.",
    );
    let [statement] = claims.statements.as_slice() else {
        panic!("{:?}", claims.statements);
    };
    let reported_by = statement.reported_by.map(|span| span.slice(&document.text));
    assert_eq!(reported_by, Some("the Example news agency"));
}

#[test]
fn terms_at_a_distance_are_no_speech() {
    says(
        "The “capital” of the north and its ‘bridge of peace’ are gone.",
        &[],
    );
    says("I said it would rain. You said “maybe later today”.", &[]);
}

#[track_caller]
fn quantities(text: &str, expected: &[&str]) {
    let (document, _, claims) = read_text(text);
    let line = |quantity: &Quantity| {
        let value = quantity
            .value
            .map_or_else(|| "?".to_owned(), |value| value.to_string());
        let slice = |span: Span| span.slice(&document.text).to_owned();
        format!(
            "{value} {} = {}",
            slice(quantity.unit),
            slice(quantity.words)
        )
    };
    let found: Vec<_> = claims.quantities.iter().map(line).collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn rates_heights_and_shares_keep_their_units() {
    quantities(
        "A gust of 163 km/h came at 55 miles an hour, and crude at $84.20 a barrel.",
        &[
            "163 km/h = 163 km/h",
            "55 miles an hour = 55 miles an hour",
            "84.2 $ = $84.20 a barrel",
        ],
    );
    quantities(
        "The dam is 335 metres high, holds 20 million cubic metres and has 12 percent of the trade.",
        &[
            "335 metres high = 335 metres high",
            "20000000 cubic metres = 20 million cubic metres",
            "12 percent = 12 percent of the trade",
        ],
    );
    quantities(
        "140,000 homes are dark in Ireland and 38,000 in Wales.",
        &["140000 homes = 140,000 homes", "38000 homes = 38,000"],
    );
}

#[test]
fn numbers_tell_what_they_are_about() {
    let stakes = |text: &str| -> Vec<Stake> {
        let (_, _, claims) = read_text(text);
        claims.quantities.iter().map(|found| found.stake).collect()
    };
    assert_eq!(
        stakes("Seventeen people were killed, 140 were injured and 2,000 people fled."),
        [Stake::Dead, Stake::Displaced],
        "what a number without a unit counts is not known"
    );
    assert_eq!(
        stakes("The storm cut 40,000 homes off and cost $3 million on 90 hectares."),
        [Stake::Homes, Stake::Money, Stake::Area]
    );
    assert_eq!(
        stakes("Six hours later three men and 45 dogs came; two people had died."),
        [Stake::Minor, Stake::Minor, Stake::Other, Stake::Dead]
    );
}

#[test]
fn numbers_with_their_units() {
    quantities(
        "The town had 900 people at the 2000 census, before the 2008 crisis.",
        &["900 people = 900 people"],
    );
    quantities(
        "More than 15,000 of its troops were killed.",
        &["15000 troops = More than 15,000 of its troops"],
    );
    quantities(
        "It cost $2.5 million, or about 3.5 percent.",
        &[
            "2500000 $ = $2.5 million",
            "3.5 percent = about 3.5 percent",
        ],
    );
    quantities(
        "At least two dozen armed men came 25 km from there in six days.",
        &[
            "24 armed men = At least two dozen armed men",
            "25 km = 25 km",
            "6 days = six days",
        ],
    );
    quantities(
        "Tens of thousands of people fled.",
        &["? people = Tens of thousands of people"],
    );
    quantities(
        "Jane Roe, 34, won 2-1 on August 11 at 9:30 on Route 66.",
        &[],
    );
}

#[track_caller]
fn agents(text: &str, expected: &[&str]) {
    let (_, _, claims) = read_text(text);
    let line = |agent: &Agent| {
        format!(
            "{} {} {}",
            agent.kind.word(),
            agent.name,
            agent.mentions.len()
        )
    };
    let found: Vec<_> = claims.agents.iter().map(line).collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn people_and_organisations() {
    agents(
        "President Ashraf Ghani met Sergei Shoigu in Moscow. Shoigu left.",
        &["person Sergei Shoigu 2", "person Ashraf Ghani 1"],
    );
    agents(
        "The Ministry of Defence and the University of Kabul are closed.",
        &[
            "organisation Ministry of Defence 1",
            "organisation University of Kabul 1",
        ],
    );
    agents(
        "They fought the Taliban. Nobody saw the Taliban again.",
        &["organisation Taliban 2"],
    );
    agents(
        "Two CSTO allies left Kabul and Herat for Mazar-i-Sharif.",
        &["organisation CSTO 1"],
    );
}

proptest! {
    #[test]
    fn any_text_is_read_and_every_span_stands_in_its_sentence(
        text in "([A-Za-zİẞ\u{212A}0-9.,!?…“”\"'’‘«»$%() \n-]|said |told |The |on Tuesday |1999 ){0,80}",
    ) {
        let (document, sentences, claims) = read_text(&text);
        for statement in &claims.statements {
            prop_assert!(statement.sentences.end <= sentences.len());
            prop_assert!(!statement.sentences.is_empty());
        }
        for quantity in &claims.quantities {
            prop_assert!(quantity.words.contains(quantity.unit) || quantity.unit.end() <= quantity.words.end());
            prop_assert!(sentences[quantity.sentence].span.contains(quantity.words));
        }
        for mention in claims.agents.iter().flat_map(|agent| &agent.mentions) {
            prop_assert!(document.block_of(*mention).is_some());
        }
    }
}
