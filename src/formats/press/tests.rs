use super::*;
use crate::document::Hints;
use crate::formats::error::FormatError;

fn documents(text: &str) -> Documents {
    unwrapped(Reading::of_text(text.to_owned(), &Hints::default()))
}

fn read(text: &str) -> Result<Reading, FormatError> {
    documents(text).only()
}

fn paragraphs_of(reading: &Reading) -> Vec<&str> {
    let document = &reading.document;
    let paragraphs = document.blocks.iter();
    let paragraphs =
        paragraphs.filter(|block| matches!(block.id, crate::document::BlockId::Paragraph(_)));
    paragraphs.map(|block| document.block_text(block)).collect()
}

const NEXIS: &str = "\
Ferry sinks off Zuwara

The Harbour Post (London)

November 4, 2020 Wednesday

Copyright 2020 Harbour Newspapers Limited All Rights Reserved

Section: WORLD NEWS; Pg. 12

Length: 512 words

Byline: Ada Brook

Dateline: TUNIS

Body

A ferry sank off Zuwara on Tuesday.

Survivors were brought to Zarzis.

Classification

Language: ENGLISH

Geographic: SUDAN (95%); KENYA (70%)

Load-Date: November 5, 2020

End of Document
";

const OLD_NEXIS: &str = "\
1 of 2 DOCUMENTS

The Harbour Post (London)
November 4, 2020 Wednesday

Ferry sinks off Zuwara

BYLINE: Ada Brook
SECTION: WORLD NEWS; Pg. 12
LENGTH: 512 words

A ferry sank off
Zuwara on Tuesday.

LOAD-DATE: November 5, 2020
LANGUAGE: ENGLISH
Copyright 2020 Harbour Newspapers Limited
All Rights Reserved

";

const FACTIVA: &str = "\
HD Ferry sinks off Zuwara
BY By Ada Brook
WC 512 words
PD 4 November 2020
ET 17:03
SN Harbour News Agency
SC HNA
LA English
CY Copyright 2020 Harbour News Agency. All Rights Reserved.
LP
A ferry sank off Zuwara on Tuesday.
TD
Survivors were brought to Zarzis.

The coast guard searched on.
RE sudan : Sudan | kenya : Kenya
AN Document HNA0000020201104egb400abc
";

const PLAIN_FACTIVA: &str = "\
Ferry sinks off Zuwara
By Ada Brook
512 words
4 November 2020
17:03
Harbour News Agency
HNA
English
Copyright 2020 Harbour News Agency. All Rights Reserved.

A ferry sank off Zuwara on Tuesday.

Survivors were brought to Zarzis.

Document HNA0000020201104egb400abc
";

#[test]
fn the_words_of_the_article_are_told_from_those_of_the_database() {
    for (text, database, count) in [
        (NEXIS, "Nexis", 8),
        (OLD_NEXIS, "Nexis", 6),
        (FACTIVA, "Factiva", 7),
        (PLAIN_FACTIVA, "Factiva", 6),
    ] {
        let reading = read(text).unwrap();
        let metadata = &reading.document.metadata;
        let value = |fact: &Fact<String>| fact.value().cloned().unwrap_or_default();
        assert_eq!(value(&metadata.title), "Ferry sinks off Zuwara", "{text}");
        assert!(
            value(&metadata.site).starts_with("The Harbour Post")
                || value(&metadata.site) == "Harbour News Agency",
            "{text}"
        );
        assert_eq!(value(&metadata.author), "Ada Brook", "{text}");
        assert_eq!(
            metadata.date.value().map(ToString::to_string).as_deref(),
            Some("2020-11-04"),
            "{text}"
        );
        assert_eq!(value(&metadata.archive), database);
        let words = &reading.document.text;
        assert!(
            words.contains("A ferry sank off Zuwara on Tuesday."),
            "{words}"
        );
        for other in [
            "SUDAN",
            "Sudan",
            "Kenya",
            "Copyright",
            "512 words",
            "Pg. 12",
            "English",
        ] {
            assert!(!words.contains(other), "{other} in {words}");
        }
        let notice = Diagnostic::DatabaseLines { database, count };
        assert!(reading.notices.contains(&notice), "{:?}", reading.notices);
    }
}

#[test]
fn the_dateline_is_the_articles_own() {
    let reading = read(NEXIS).unwrap();
    assert_eq!(
        paragraphs_of(&reading),
        [
            "TUNIS",
            "A ferry sank off Zuwara on Tuesday.",
            "Survivors were brought to Zarzis."
        ]
    );
}

#[test]
fn several_articles_are_listed() {
    let second = OLD_NEXIS
        .replace("1 of 2", "2 of 2")
        .replace("Ferry sinks", "Ferry found");
    for text in [
        format!("{OLD_NEXIS}{second}"),
        format!("{NEXIS}{}", NEXIS.replace("Ferry sinks", "Ferry found")),
        format!(
            "{FACTIVA}\n{}",
            FACTIVA.replace("Ferry sinks", "Ferry found")
        ),
        format!(
            "{PLAIN_FACTIVA}\n{}",
            PLAIN_FACTIVA.replace("Ferry sinks", "Ferry found")
        ),
    ] {
        let all = documents(&text).into_iter().map(|one| {
            let title = one.listed().title.clone();
            (title, one.read().unwrap())
        });
        let (titles, readings): (Vec<_>, Vec<_>) = all.unzip();
        assert_eq!(titles, ["Ferry sinks off Zuwara", "Ferry found off Zuwara"]);
        let has_words = |reading: &Reading| !paragraphs_of(reading).is_empty();
        assert!(readings.iter().all(has_words), "{text}");
    }
}

#[test]
fn other_texts_are_left_as_they_are() {
    for text in [
        "A walk\n\nLength: 12 miles\n\nWe walked from Kabul to Paghman.\n",
        "HD is a code.\n\nSN too. The essay has\n\n512 words\n\nand no more.\n",
        "Report\n\nBody\n\nThe body lay near Kunduz.\n\nEnd of document\n",
    ] {
        let plain = Reading::of_text(text.to_owned(), &Hints::default());
        assert_eq!(read(text), Documents::from(plain).only());
    }
}

#[test]
fn no_paragraph_is_taken_for_a_field() {
    for paragraph in [
        "Copyright lawyers said so on Monday.",
        "Language: that is what the play is about.",
        "Person: a film of two brothers.",
        "IN BRIEF the road is open.",
        "CO levels rose in Zarzis.",
        "BY THE NUMBERS: four boats.",
    ] {
        let last = "Survivors were brought to Zarzis.";
        for text in [NEXIS, FACTIVA, PLAIN_FACTIVA] {
            let lead = "A ferry sank off Zuwara on Tuesday.";
            let text = text.replace(last, &format!("{paragraph}\n\n{last}"));
            let text = text.replace(lead, &format!("{lead}\n{paragraph}"));
            let words = read(&text).unwrap().document.text;
            assert!(words.contains(paragraph) && words.contains(last), "{words}");
            assert!(!words.to_lowercase().contains("sudan"), "{words}");
        }
    }
}
