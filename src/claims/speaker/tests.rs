//! The speaker that each sentence names, in several styles.

use super::*;
use crate::claims::cue::cues;
use crate::span::Span;
use crate::text::{JoinedWords, TokenizedText};

#[track_caller]
fn check(text: &str, expected: &str) {
    let words = JoinedWords::of(&TokenizedText::whole(text, Vocabulary::of(None)));
    let words = words.within(Span::whole(text));
    let english = Vocabulary::of(None);
    let cue = cues(words, &english.reporting).into_iter().next();
    let range = cue.and_then(|cue| speaker(words, &cue, english));
    let found = range.map(|range| {
        let (first, last) = (words[range.start].span, words[range.end - 1].span);
        text.get(first.start()..last.end()).unwrap().to_owned()
    });
    assert_eq!(found.as_deref().unwrap_or(""), expected, "{text}");
}

#[test]
fn names_offices_and_both() {
    check("Jane Roe said it was late.", "Jane Roe");
    check(
        "Russian Defence Minister Ivan Roe said it was late.",
        "Russian Defence Minister Ivan Roe",
    );
    check("The mayor of Kabul said it was late.", "The mayor of Kabul");
    check(
        "It was late, Russia’s defence minister has said.",
        "Russia’s defence minister",
    );
    check(
        "It fell on Wednesday, an official said, the ninth.",
        "an official",
    );
    check("Police said it was late.", "Police");
    check(
        "Local officials in Herat said it was late.",
        "Local officials in Herat",
    );
}

#[test]
fn appositions_and_what_opens_a_sentence() {
    check(
        "Jane Roe, a farmer from Herat, said it was late.",
        "Jane Roe",
    );
    check("Jane Roe, 34, a farmer, said it was late.", "Jane Roe");
    check("On Monday the mayor said it was late.", "the mayor");
    check("A couple of days ago the ministry said so.", "the ministry");
    check("HERAT --- Governor Tom Doe said so.", "Governor Tom Doe");
    check(
        "The recall covers cans, however, more are safe, said Roe Foods.",
        "Roe Foods",
    );
    check("But on Tuesday, the mayor told reporters so.", "the mayor");
    check(
        "It was late, according to a report by the ministry.",
        "a report by the ministry",
    );
    check("Roe condemned the attack, saying it was late.", "Roe");
    check(
        "The mayor, Jane Roe, said it was late.",
        "The mayor, Jane Roe",
    );
    check("Jane Roe, 39, of Herat said it was late.", "Jane Roe");
    check("Nobody was hurt, said Jane Roe, the mayor.", "Jane Roe");
    check(
        "It was late, said its director, Jane Roe.",
        "its director, Jane Roe",
    );
}

#[test]
fn nobody_in_particular() {
    check("I said it was late.", "");
    check("People said it was late.", "");
    check("That was what it said", "it");
}
