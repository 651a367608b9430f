use super::*;
use crate::document::{Hints, parse};
use proptest::prelude::*;

const ARTICLE: &str = "Flood takes two bridges east of Faizabad

KABUL, Aug. 11 (XYZ) — A flood has taken two bridges on the road east of Faizabad and cut off \
forty villages, provincial officials said on Monday.

Scroll down to see how the flood took the two bridges on the road east of Faizabad.

It is the only road to the villages in the upper valley, where snow closes the passes early.

“Forty villages have neither bread nor light tonight,” governor Jane Roe told reporters.

Trucks with food for the villages wait on the western bank of the Kokcha river.

Will the bridges be back before the snow of October closes the upper valley?

Engineers from Kunduz will bring steel for a temporary bridge within ten days. But the steel \
has to pass three checkpoints on its way from Kunduz to Faizabad first.

A man looks at the broken bridge east of Faizabad on Monday (Jane Roe/Reuters).

Last year a landslide killed seven people on the same stretch and closed it for a month.

The ministry in Kabul has promised money for a tunnel since the landslide of last year.

reader on August 11th, 2021 at 17:35 UTC »

The flood has taken two bridges on the road east of Faizabad and cut off forty villages.";

struct Read {
    document: Document,
    sentences: Vec<Sentence>,
}

impl Read {
    fn new(text: &str) -> Self {
        let (document, _) = parse(text.to_owned(), &Hints::default());
        let sentences = sentences(&document, &document.tokenized());
        Self {
            document,
            sentences,
        }
    }

    fn summary(&self) -> Summary {
        summarize(
            &self.document,
            &self.document.tokenized(),
            &self.sentences,
            &SummarizeOptions::default(),
        )
    }

    fn text(&self, sentence: Sentence) -> &str {
        sentence.span.slice(&self.document.text)
    }
}

#[test]
fn the_bottom_line_says_it_without_its_dateline() {
    let read = Read::new(ARTICLE);
    let bottom_line = read.summary().bottom_line.unwrap();
    assert_eq!(
        read.text(bottom_line),
        "A flood has taken two bridges on the road east of Faizabad and cut off forty villages, \
         provincial officials said on Monday."
    );
    assert_eq!(
        (bottom_line.block, bottom_line.number),
        (BlockId::Paragraph(1), 1)
    );
}

#[test]
fn takeaways_are_statements_of_the_article_in_its_order() {
    let read = Read::new(ARTICLE);
    let summary = read.summary();
    let taken: Vec<_> = summary
        .takeaways
        .iter()
        .map(|&sentence| read.text(sentence))
        .collect();
    assert_eq!(taken.len(), 3, "{taken:#?}");
    assert!(summary.takeaways.is_sorted_by_key(|sentence| sentence.span));
    for text in taken {
        for unfit in ["Scroll", "It is", "Will the", "But the", "A man looks"] {
            assert!(!text.starts_with(unfit), "{text}");
        }
    }
    assert!(
        summary
            .takeaways
            .iter()
            .all(|sentence| !sentence.block.is_comment())
    );
}

fn bottom_line(text: &str) -> (Genre, Option<String>) {
    let read = Read::new(text);
    let summary = read.summary();
    let line = summary.bottom_line.map(|line| read.text(line).to_owned());
    (summary.genre, line)
}

#[test]
fn an_anecdote_is_not_the_news() {
    let (genre, line) = bottom_line(
        "Fire in a mill kills nine near Lund\n\nAda Roe was feeding her hens when the sky turned \
         red. She ran to the river with a bucket.\n\nIt was gone within an hour, she said.\n\nNine \
         people were killed and 30 hurt in a fire in a paper mill near Lund on Friday, the police \
         said.\n\nFour people died in the same mill last year. The owner has closed it.",
    );
    assert_eq!(genre, Genre::Report);
    assert!(line.is_some_and(|line| line.starts_with("Nine people were killed")));
}

#[test]
fn a_live_blog_is_what_its_newest_summary_says() {
    let posts = [
        "21:40\nThat is all for tonight. Here is what we know: three people are dead and 4,000 homes \
         are dark.",
        "20:05 GMT\nThe bridge in Lund is closed to all traffic.",
        "19:30\nFerries to the islands stay in port until Monday morning.",
        "18:00\nHere is what we know so far: the storm is west of the islands and moves north.",
    ];
    for reversed in [false, true] {
        let mut posts = posts.to_vec();
        if reversed {
            posts.reverse();
        }
        let text = format!("Live: storm crosses the islands\n\n{}", posts.join("\n\n"));
        let (genre, line) = bottom_line(&text);
        assert_eq!(genre, Genre::LiveBlog);
        assert!(
            line.is_some_and(|line| line.contains("three people are dead")),
            "{reversed}"
        );
    }
}

#[test]
fn lists_and_long_reads_have_no_bottom_line() {
    let entries: String = ["Piran", "Rovinj", "Ston", "Kotor"]
        .iter()
        .zip(1..)
        .map(|(name, n)| format!("{n}. {name}\nThe market of the town sells figs in autumn.\n\n"))
        .collect();
    let read = Read::new(&format!(
        "Four quiet harbours\n\nHere are four harbours where a boat finds room.\n\n{entries}"
    ));
    let summary = read.summary();
    assert_eq!((summary.genre, summary.bottom_line), (Genre::List, None));
    let standfirst = summary.standfirst.map(|line| read.text(line).to_owned());
    assert_eq!(
        standfirst.as_deref(),
        Some("Here are four harbours where a boat finds room.")
    );

    let told = "I walked on along the shore and counted the boats that had not come back yet. \
                We slept in a shed that belonged to a man who spoke of nothing but eels.\n\n";
    let (genre, line) = bottom_line(&format!("The last eel\n\n{}", told.repeat(30)));
    assert_eq!((genre, line), (Genre::LongRead, None));
}

#[test]
fn a_short_article_yields_fewer() {
    let takeaways = |text: &str| Read::new(text).summary().takeaways.len();
    let statement = |n: usize| format!("Village number {n} lost bridge{n} and road{n} today.\n\n");
    assert_eq!(takeaways(&statement(1)), 0);
    assert_eq!(takeaways(&(1..=3).map(statement).collect::<String>()), 1);
    assert_eq!(takeaways(&(1..=6).map(statement).collect::<String>()), 3);
    assert_eq!(takeaways(&(1..=99).map(statement).collect::<String>()), 6);
}

#[test]
fn nothing_to_quote_is_an_empty_summary() {
    for text in [
        "Title only",
        "Is it?\n\nWho knows?",
        "ab on May 3rd, 2021 at 5:05 UTC »\n\nHi.",
    ] {
        assert_eq!(Read::new(text).summary(), Summary::default(), "{text}");
    }
}

#[test]
fn what_is_said_twice_is_taken_once() {
    let same = "The flood took two bridges on the road east of Faizabad.\n\n";
    let other = "Engineers from Kunduz bring steel for another bridge.\n\n";
    let read = Read::new(&format!("{same}{same}{same}{other}"));
    let summary = read.summary();
    assert_eq!(summary.takeaways.len(), 1);
    assert!(read.text(summary.takeaways[0]).starts_with("Engineers"));
}

#[test]
fn a_sentence_that_points_back_comes_with_the_one_before_or_not_at_all() {
    let read = Read::new(ARTICLE);
    let options = SummarizeOptions {
        least_takeaways: 5,
        ..SummarizeOptions::default()
    };
    let summary = summarize(
        &read.document,
        &read.document.tokenized(),
        &read.sentences,
        &options,
    );
    let taken: Vec<_> = summary
        .takeaways
        .iter()
        .map(|&sentence| read.text(sentence))
        .collect();
    let but = taken
        .iter()
        .position(|text| text.starts_with("But the steel"));
    assert!(
        but.is_none_or(|at| taken[at - 1].starts_with("Engineers")),
        "{taken:#?}"
    );
    assert!(
        !taken.iter().any(|text| text.starts_with("It is the only")),
        "{taken:#?}"
    );
}

#[test]
fn scores_belong_to_statements_only_and_places_get_the_best() {
    let read = Read::new(ARTICLE);
    let scores = sentence_scores(
        &read.document,
        &read.document.tokenized(),
        &read.sentences,
        &SummarizeOptions::default(),
    );
    assert_eq!(scores.len(), read.sentences.len());
    let (title, lead, comment) = (0, 1, scores.len() - 1);
    assert_eq!((scores[title], scores[comment]), (0.0, 0.0));
    assert!(scores.iter().all(|score| (0.0..=1.0).contains(score)));
    assert_eq!(
        best_sentences_for(&[comment, lead, title, lead], &scores, 2),
        [title, lead]
    );
    assert_eq!(best_sentences_for(&[lead, comment], &scores, 1), [lead]);
    assert!(best_sentences_for(&[], &scores, 2).is_empty());
    assert!(best_sentences_for(&[999], &scores, 2).is_empty());
}

proptest! {
    #[test]
    fn sentences_cover_every_word_of_the_blocks(
        text in "([A-Zİa-z“”\"(). \u{a0}\r\n]{0,80}(\n\nab on May 3rd, 2021 at 5:05 UTC »\n\n)?){0,4}",
    ) {
        let read = Read::new(&text);
        let mut rest = String::new();
        for block in &read.document.blocks {
            let mut start = block.span.start();
            for sentence in read.sentences.iter().filter(|sentence| sentence.block == block.id) {
                prop_assert!(start <= sentence.span.start() && block.span.contains(sentence.span));
                rest += text.get(start..sentence.span.start()).unwrap();
                start = sentence.span.end();
            }
            rest += text.get(start..block.span.end()).unwrap();
        }
        prop_assert!(rest.chars().all(crate::document::is_blank_char), "left out: {rest:?}");
        prop_assert_eq!(read.summary(), Read::new(&text).summary());
    }
}
