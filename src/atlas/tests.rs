//! A collection made by rule, counted by the atlas and a second time by hand.

use super::*;
use crate::gazetteer::Kind;
use crate::score::Status;
use jiff::civil::date;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

const PLACES: [(&str, &str); 5] = [
    ("gn:1", "Beira"),
    ("gn:2", "Dondo"),
    ("gn:3", "Búzi"),
    ("gn:4", "Dondo"),
    ("gn:5", "Maputo"),
];

/// A sentence of words that only this document has, then a sentence for each place that it names.
/// Documents from 30 on repeat the words of an earlier one, and name another place beside.
fn collected(number: usize) -> Collected {
    let original = if number >= 30 { number - 30 } else { number };
    let own = (0..80).map(|word| format!("w{original}x{word} "));
    let mut entry = Entry {
        id: format!("{:012x}", number * 7919 % 101),
        title: format!("Title {original}"),
        site: (number % 4 != 3).then(|| format!("site-{}.example", number % 4)),
        author: None,
        date: (number % 9 != 8).then(|| date(2026, 1, 1 + (number * 5 % 31) as i8)),
        language: Some(if number.is_multiple_of(5) { "pt" } else { "en" }.to_owned()),
        comments: number % 3,
        sentences: vec![Sentence {
            text: own.collect(),
            paragraph: 1,
        }],
        comment_sentences: Vec::new(),
        places: Vec::new(),
        unmapped: if number.is_multiple_of(6) {
            vec!["Soviet Union".to_owned()]
        } else {
            Vec::new()
        },
    };
    let mut names: Vec<usize> = (0..5)
        .filter(|place| (original + place).is_multiple_of(3))
        .collect();
    if number >= 30 && number.is_multiple_of(2) {
        names = vec![4];
    }
    for place in names {
        name(&mut entry, place, number);
    }
    Collected {
        input: format!("in/{number}.txt"),
        folder: Some("in".to_owned()),
        page: Some(format!("d/{}.html", entry.id)),
        entry,
    }
}

/// Adds a sentence that names a place, in the article or in a comment.
fn name(entry: &mut Entry, place: usize, number: usize) {
    let (id, name) = PLACES[place];
    let text = format!("Rain 🌧 in {name}.");
    // The sign of rain is two code units.
    let mention = |sentence| Mention {
        sentence,
        start: 11,
        end: 11 + name.encode_utf16().count(),
    };
    let in_article = !(number + place).is_multiple_of(4);
    let (mut article, mut comments) = (Vec::new(), Vec::new());
    if in_article {
        entry.sentences.push(Sentence { text, paragraph: 2 });
        article.push(mention(entry.sentences.len() - 1));
    } else {
        let author = "ann".to_owned();
        entry.comment_sentences.push(CommentSentence {
            text,
            author,
            comment: 1,
        });
        comments.push(mention(entry.comment_sentences.len() - 1));
    }
    entry.places.push(NamedPlace {
        id: id.to_owned(),
        name: name.to_owned(),
        kind: Kind::City,
        kind_label: "City".to_owned(),
        country: "MZ".to_owned(),
        lies_in: "Mozambique".to_owned(),
        at: [34.8 + place as f64, -19.8],
        status: if place == 3 {
            Status::Check
        } else {
            Status::Sure
        },
        article,
        comments,
    });
}

fn collection() -> Vec<Collected> {
    (0..40).map(collected).collect()
}

fn atlas() -> Atlas {
    Atlas::of(collection(), Vec::new(), &AtlasOptions::default())
}

/// The documents in the order of an atlas, with their group: that of the document whose words they have.
fn by_hand() -> Vec<(Collected, String)> {
    let mut all = collection();
    all.sort_by_key(|one| {
        (
            one.entry.date.is_none(),
            one.entry.date,
            one.entry.id.clone(),
        )
    });
    let with_group = all.into_iter().map(|one| {
        let group = one.entry.title.clone();
        (one, group)
    });
    with_group.collect()
}

#[test]
fn places_count_a_group_of_copies_once_and_by_its_first_document_that_names_them() {
    let atlas = atlas();
    let mut counted: BTreeMap<&str, (Vec<usize>, usize)> = BTreeMap::new();
    let documents = by_hand();
    for (id, _) in PLACES {
        let mut groups = BTreeSet::new();
        for (number, (one, group)) in documents.iter().enumerate() {
            let facts = one.entry.places.iter().find(|place| place.id == id);
            if let Some(facts) = facts.filter(|_| groups.insert(group)) {
                let (numbers, mentions) = counted.entry(id).or_default();
                numbers.push(number);
                *mentions += facts.article.len() + facts.comments.len();
            }
        }
    }
    assert_eq!(atlas.places.len(), 5);
    for place in &atlas.places {
        let (documents, mentions) = &counted[place.id.as_str()];
        assert_eq!(
            (&place.documents, &place.mentions),
            (documents, mentions),
            "{}",
            place.id
        );
    }
    let ranks = atlas.places.iter().map(|place| place.documents.len());
    assert!(ranks.collect::<Vec<_>>().is_sorted_by(|a, b| a >= b));
}

#[test]
fn copies_are_those_that_have_the_same_words_and_the_first_by_date_stands_for_them() {
    let atlas = atlas();
    let documents = by_hand();
    for (number, (_, group)) in documents.iter().enumerate() {
        let first = documents.iter().position(|(_, other)| other == group);
        let expected = first.filter(|first| *first != number);
        assert_eq!(atlas.documents[number].copy_of, expected);
        assert_eq!(Some(atlas.original(number)), first);
    }
    assert_eq!(atlas.originals(), 30);
    let copies: usize = (0..40).map(|number| atlas.copies(number).count()).sum();
    assert_eq!(copies, 10);
}

#[test]
fn sources_and_days_are_those_of_the_documents() {
    let atlas = atlas();
    let mut expected: BTreeMap<Option<String>, usize> = BTreeMap::new();
    let mut groups = BTreeSet::new();
    for (one, group) in by_hand() {
        *expected.entry(one.entry.site).or_default() += usize::from(groups.insert(group));
    }
    let named = |name: &Option<String>| name.clone().unwrap_or("not stated".to_owned());
    let expected: BTreeMap<String, usize> = expected
        .iter()
        .map(|(name, count)| (named(name), *count))
        .collect();
    let found = atlas
        .sources
        .iter()
        .map(|source| (source.name.clone(), source.documents));
    assert_eq!(found.collect::<BTreeMap<_, _>>(), expected);
    assert_eq!(atlas.days, Some((date(2026, 1, 1), date(2026, 1, 31))));
    assert_eq!(atlas.monday(), Some(date(2025, 12, 29)));
    for document in &atlas.documents {
        let day = document
            .date
            .map(|date| (date - atlas.monday().unwrap()).get_days());
        assert_eq!(atlas.day(document), day);
        let site = by_hand()
            .into_iter()
            .find(|(one, _)| one.entry.id == document.id);
        let site = named(&site.unwrap().0.entry.site);
        assert_eq!(atlas.sources[document.source].name, site);
    }
}

#[test]
fn a_name_of_two_places_and_an_undecided_one_are_to_be_checked() {
    let atlas = atlas();
    assert_eq!(atlas.checks.len(), 1);
    let check = &atlas.checks[0];
    assert_eq!(check.name, "Dondo");
    let ids = check
        .readings
        .iter()
        .map(|one| atlas.places[one.place].id.as_str());
    assert_eq!(
        ids.collect::<BTreeSet<_>>(),
        BTreeSet::from(["gn:2", "gn:4"])
    );
    for reading in &check.readings {
        let place = &atlas.places[reading.place];
        assert_eq!(reading.documents, place.documents);
        let (part, sentence) = reading.sentence;
        let first = &atlas.documents[reading.documents[0]];
        let text = match part {
            Part::Article => &first.sentences[sentence].text,
            Part::Comments => &first.comment_sentences[sentence].text,
        };
        assert!(text.contains("Dondo"));
    }
    let open = atlas
        .places
        .iter()
        .find(|place| place.id == "gn:4")
        .unwrap();
    assert_eq!(check.undecided, open.mentions);
    assert_eq!(atlas.unmapped[0].name, "Soviet Union");
}

#[test]
fn the_order_of_the_inputs_and_equal_bytes_change_nothing() {
    let mut turned = collection();
    turned.reverse();
    assert_eq!(
        Atlas::of(turned, Vec::new(), &AtlasOptions::default()),
        atlas()
    );
    let mut twice = collection();
    let again = Collected {
        input: "other/0.txt".to_owned(),
        ..collected(0)
    };
    twice.push(again);
    let atlas = Atlas::of(twice, Vec::new(), &AtlasOptions::default());
    assert_eq!((atlas.documents.len(), atlas.inputs), (40, 41));
    let id = collected(0).entry.id;
    let document = atlas.documents.iter().find(|document| document.id == id);
    assert_eq!(document.unwrap().inputs, ["in/0.txt", "other/0.txt"]);
}

#[test]
fn a_place_is_new_when_only_the_last_seven_days_name_it() {
    let atlas = atlas();
    for place in &atlas.places {
        let dates = place
            .documents
            .iter()
            .map(|number| atlas.documents[*number].date);
        let is_late = |date: Option<_>| date.is_some_and(|it| it >= date_of(25));
        assert_eq!(atlas.is_new(place), dates.into_iter().all(is_late));
    }
    let late = (0..40)
        .map(collected)
        .filter(|one| one.entry.date >= Some(date_of(25)));
    let late = Atlas::of(late.collect(), Vec::new(), &AtlasOptions::default());
    assert!(late.places.iter().any(|place| late.is_new(place)));
}

fn date_of(day: i8) -> jiff::civil::Date {
    date(2026, 1, day)
}

/// What a file of data gives its function.
fn argument(script: &str, name: &str) -> Value {
    let start = format!("geobriefAtlas.{name}(");
    let inside = script
        .strip_prefix(&start)
        .unwrap()
        .strip_suffix(");\n")
        .unwrap();
    let json = inside.find('{').and_then(|at| inside.get(at..)).unwrap();
    serde_json::from_str(json).unwrap()
}

#[test]
fn the_data_say_what_the_atlas_says() {
    let atlas = atlas();
    let index = argument(&data::index(&atlas, &[]), "index");
    assert_eq!(
        index["places"].as_array().unwrap().len(),
        atlas.places.len()
    );
    assert_eq!(
        (&index["first"], &index["last"]),
        (&"2026-01-01".into(), &"2026-01-31".into())
    );
    let mut texts = serde_json::Map::new();
    for (_, script) in data::texts(&atlas) {
        texts.extend(argument(&script, "text").as_object().unwrap().clone());
    }
    let units = |text: &Value| text.as_str().unwrap().encode_utf16().collect::<Vec<_>>();
    for (number, document) in index["documents"].as_array().unwrap().iter().enumerate() {
        let text = &texts[&number.to_string()];
        let mentions = text["m"].as_array().unwrap();
        for row in document["named"].as_array().unwrap() {
            let of_row = |mention: &&Value| (&mention[0], &mention[5]) == (&row[0], &row[1]);
            let found: Vec<&Value> = mentions.iter().filter(of_row).collect();
            assert_eq!(found.len(), row[3].as_u64().unwrap() as usize);
            assert_eq!(found[0][1], row[4]);
            let (list, at) = if row[1] == 0 {
                ("s", None)
            } else {
                ("c", Some(0))
            };
            for mention in found {
                let sentence = &text[list][mention[1].as_u64().unwrap() as usize];
                let sentence = units(at.map_or(sentence, |at: usize| &sentence[at]));
                let [start, end] = [2, 3].map(|at| mention[at].as_u64().unwrap() as usize);
                let words = String::from_utf16(&sentence[start..end]).unwrap();
                let place = row[0].as_u64().unwrap() as usize;
                assert_eq!(index["places"][place]["name"], words.as_str());
            }
        }
    }
}

#[test]
fn every_word_leads_to_the_documents_that_have_it_and_to_no_others() {
    let atlas = atlas();
    let search = search(&atlas);
    let mut found: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (number, (name, script)) in search.shards.iter().enumerate() {
        assert_eq!(*name, format!("search-{number:02}.js"));
        let words = argument(script, "search");
        assert_eq!(
            words.as_object().unwrap().keys().next(),
            search.firsts.get(number)
        );
        for (word, steps) in words.as_object().unwrap() {
            let mut last = 0;
            let steps = steps.as_array().unwrap().iter();
            let numbers = steps.map(|step| {
                last += step.as_u64().unwrap() as usize;
                last
            });
            assert_eq!(
                found.insert(word.clone(), numbers.collect()),
                None,
                "{word} twice"
            );
        }
    }
    assert!(search.firsts.is_sorted());
    for word in ["buzi", "rain", "w7x3", "title", "dondo"] {
        let has_it = |document: &Document| {
            let sentences = document.sentences.iter().map(|it| &it.text);
            let comments = document.comment_sentences.iter().map(|it| &it.text);
            let mut texts = sentences.chain(comments).chain([&document.title]);
            texts.any(|text| {
                let folded = text.to_lowercase().replace('ú', "u");
                folded
                    .split(|c: char| !c.is_alphanumeric())
                    .any(|part| part == word)
            })
        };
        let documents = atlas.documents.iter().enumerate();
        let expected: Vec<usize> = documents
            .filter(|(_, document)| has_it(document))
            .map(|(at, _)| at)
            .collect();
        assert!(!expected.is_empty(), "{word}");
        assert_eq!(found.get(word), Some(&expected), "{word}");
    }
}

#[test]
fn no_text_ends_the_script_that_holds_it() {
    let hostile = "</script><!-- \u{2028}\u{2029} \"";
    let script = data::call("text", &["3"], &hostile);
    assert!(!script.contains(['<', '\u{2028}', '\u{2029}']));
    let json = script.strip_prefix("geobriefAtlas.text(3, ").unwrap();
    let json = json.strip_suffix(");\n").unwrap();
    assert_eq!(serde_json::from_str::<String>(json).unwrap(), hostile);
}

#[test]
fn what_is_kept_of_a_document_comes_back_as_it_was() {
    for one in collection() {
        let kept = serde_json::to_string(&one.entry).unwrap();
        assert_eq!(serde_json::from_str::<Entry>(&kept).unwrap(), one.entry);
    }
}
