//! Documents of an atlas: finding copies, counting and indexing grow as the documents do.

use super::{grows_with_length, quickest};
use geobrief::atlas::{
    Atlas, AtlasOptions, Collected, Entry, Mention, NamedPlace, Sentence, data, search,
};
use geobrief::gazetteer::Kind;
use geobrief::score::Status;

/// A document of 60 words and four places; every tenth is a copy of the one before, and all end in a
/// sentence that they share, as articles of one site do.
fn document(number: usize) -> Collected {
    let own = if number % 10 == 9 { number - 1 } else { number };
    let words = (0..60).map(|word| format!("w{} ", (own * 7_919 + word * word * 31) % 40_009));
    let mut sentences = vec![Sentence {
        text: words.collect(),
        paragraph: 1,
    }];
    let mut places = Vec::new();
    for place in (0..4).map(|place| (own * 13 + place * place * 7) % 2_000) {
        let name = format!("Place{place}");
        let text = format!("In {name} it rained.");
        let mention = Mention {
            sentence: sentences.len(),
            start: 3,
            end: 3 + name.len(),
        };
        sentences.push(Sentence { text, paragraph: 2 });
        places.push(NamedPlace {
            id: format!("gn:{place}"),
            name,
            kind: Kind::Town,
            kind_label: "Town".to_owned(),
            country: String::new(),
            lies_in: String::new(),
            at: [0.0, 0.0],
            status: Status::Sure,
            article: vec![mention],
            comments: Vec::new(),
        });
    }
    let text = "Subscribe to our letter and read more every morning at seven.".to_owned();
    sentences.push(Sentence { text, paragraph: 3 });
    Collected {
        entry: Entry {
            id: format!("{number:012x}"),
            title: format!("Document {number}"),
            site: Some(format!("s{}.example", number % 30)),
            author: None,
            date: None,
            language: None,
            comments: 0,
            sentences,
            comment_sentences: Vec::new(),
            places,
            unmapped: Vec::new(),
        },
        input: format!("{number}.txt"),
        folder: None,
        page: None,
    }
}

fn atlas(documents: usize) -> Atlas {
    let collected = (0..documents).map(document).collect();
    Atlas::of(collected, Vec::new(), &AtlasOptions::default())
}

#[test]
fn documents_of_an_atlas() {
    grows_with_length("documents that are counted together", 400, |documents| {
        quickest(|| assert_eq!(atlas(documents).originals(), documents * 9 / 10))
    });
}

#[test]
fn data_of_an_atlas() {
    grows_with_length("documents whose data are written", 400, |documents| {
        let atlas = atlas(documents);
        quickest(|| {
            let search = search(&atlas);
            assert!(!data::index(&atlas, &search.firsts).is_empty());
            assert!(data::texts(&atlas).all(|(_, script)| !script.is_empty()));
        })
    });
}

#[test]
fn copies_of_one_text() {
    grows_with_length("sites that print one text", 400, |copies| {
        let one = |number| Collected {
            entry: Entry {
                id: format!("{number:012x}"),
                ..document(0).entry
            },
            ..document(0)
        };
        let collected: Vec<Collected> = (0..copies).map(one).collect();
        quickest(|| {
            let atlas = Atlas::of(collected.clone(), Vec::new(), &AtlasOptions::default());
            assert_eq!(atlas.originals(), 1);
        })
    });
}
