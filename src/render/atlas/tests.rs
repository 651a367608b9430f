//! The pages of an atlas, as text: a small collection with a copy, a comment, and words that mean harm.

use super::*;
use crate::atlas::{
    AtlasOptions, Collected, CommentSentence, Entry, Mention, NamedPlace, Sentence,
};
use crate::gazetteer::Kind;
use crate::language::Language;
use crate::score::Status;
use jiff::civil::{Date, date};

const HOSTILE: &str = "</script><b onclick=x>Rain & \"wind\"\u{202E}";

/// A place of the sample: id, name, kind.
const LINZ: (&str, &str, Kind) = ("gn:1", "Linz", Kind::City);
const MELK: (&str, &str, Kind) = ("gn:2", "Melk", Kind::Town);
const AUSTRIA: (&str, &str, Kind) = ("gn:3", "Austria", Kind::Country);

fn place_of((id, name, kind): (&str, &str, Kind)) -> NamedPlace {
    NamedPlace {
        id: id.to_owned(),
        name: name.to_owned(),
        kind,
        kind_label: format!("{kind:?}"),
        country: "AT".to_owned(),
        lies_in: if kind == Kind::Country {
            String::new()
        } else {
            "Austria".to_owned()
        },
        at: [14.3, 48.3],
        status: Status::Sure,
        article: Vec::new(),
        comments: Vec::new(),
    }
}

/// An article of 40 own words that names places, one sentence each.
fn article(
    number: usize,
    site: &str,
    day: Date,
    words: &str,
    named: &[(&str, &str, Kind)],
) -> Collected {
    let own: String = (0..40).map(|word| format!("{words}{word} ")).collect();
    let mut entry = Entry {
        id: format!("{number:012x}"),
        title: format!("{HOSTILE} {words}"),
        site: Some(site.to_owned()),
        author: None,
        date: Some(day),
        language: Some("en".to_owned()),
        comments: 0,
        sentences: vec![Sentence {
            text: own,
            paragraph: 1,
        }],
        comment_sentences: Vec::new(),
        places: Vec::new(),
        unmapped: Vec::new(),
    };
    for name in named {
        let mut place = place_of(*name);
        let text = format!("🌧 {} <i>floods</i>.", name.1);
        place.article.push(Mention {
            sentence: entry.sentences.len(),
            start: 3,
            end: 3 + name.1.len(),
        });
        entry.sentences.push(Sentence { text, paragraph: 2 });
        entry.places.push(place);
    }
    Collected {
        input: format!("{number}.html"),
        folder: None,
        page: Some(format!("d/{number}.html")),
        entry,
    }
}

fn atlas_in(language: Language) -> Atlas {
    let mut first = article(1, "Gazette", date(2026, 6, 1), "low", &[LINZ, AUSTRIA]);
    let copy = article(2, "Courier", date(2026, 6, 2), "low", &[LINZ, AUSTRIA]);
    let other = article(3, "Courier", date(2026, 6, 9), "high", &[LINZ]);
    first.entry.comments = 1;
    first.entry.comment_sentences.push(CommentSentence {
        text: "In Melk too.".to_owned(),
        author: "ann".to_owned(),
        comment: 1,
    });
    let mut melk = place_of(MELK);
    melk.comments.push(Mention {
        sentence: 0,
        start: 3,
        end: 7,
    });
    first.entry.places.push(melk);
    let options = AtlasOptions {
        title: HOSTILE.to_owned(),
        language,
        ..AtlasOptions::default()
    };
    Atlas::of(vec![first, copy, other], Vec::new(), &options)
}

fn atlas() -> Atlas {
    atlas_in(Language::English)
}

fn number_of(atlas: &Atlas, name: &str) -> usize {
    atlas
        .places
        .iter()
        .position(|place| place.name == name)
        .unwrap()
}

#[test]
fn words_of_sources_stay_words() {
    let atlas = atlas();
    let linz = number_of(&atlas, "Linz");
    for page in [
        index(&atlas).unwrap(),
        place(&atlas, linz, &atlas.map).unwrap(),
    ] {
        assert!(
            !page.contains("<b onclick"),
            "markup of a title reached the page"
        );
        assert!(!page.contains('\u{202E}'));
        assert!(page.contains("&lt;/script&gt;&lt;b onclick=x&gt;Rain &amp;"));
        assert!(
            !page.contains("<i>floods"),
            "markup of a sentence reached the page"
        );
    }
}

#[test]
fn a_page_allows_only_what_lies_beside_it() {
    let atlas = atlas();
    let page = index(&atlas).unwrap();
    assert!(page.contains("default-src 'none'; script-src 'self'; style-src 'self'"));
    assert!(!page.contains(" style=\"") && !page.contains(" onclick=\""));
    let scripts: Vec<&str> = page.split("<script").skip(1).collect();
    for script in &scripts {
        assert!(script.starts_with(" src=\"") || script.starts_with(" type=\"application/json\""));
    }
    for Asset { name, .. } in assets() {
        assert!(
            page.contains(&format!("assets/{name}\"")),
            "{name} is not loaded"
        );
    }
    let place = place(&atlas, 0, &atlas.map).unwrap();
    assert!(!place.contains("<script") && place.contains("default-src 'none'; style-src 'self'"));
}

#[test]
fn the_first_view_counts_copies_once() {
    let page = index(&atlas()).unwrap();
    assert!(page.contains("2 documents name 3 places; 1 copy not counted twice"));
    assert!(page.contains("3 articles from 2 sources · 1 June 2026 – 9 June 2026"));
    assert!(
        page.contains("Linz is named in 2 of 2 documents."),
        "no country, no copy"
    );
    // Linz: two documents, a mention each.
    let row = page.split("<bdi>Linz</bdi>").nth(1).unwrap();
    assert!(row.contains("<span class=\"n\">2</span></td><td>2</td>"));
    // Melk: in comments only.
    let row = page.split("<bdi>Melk</bdi>").nth(1).unwrap();
    assert!(row.contains("<span class=\"n c\">1</span></td><td>1</td>"));
    // Bars: one document in each of two weeks.
    assert_eq!(page.matches("class=\"tot\"").count(), 2);
}

#[test]
fn a_place_page_has_every_sentence_and_its_copies() {
    let atlas = atlas();
    let page = place(&atlas, number_of(&atlas, "Linz"), &atlas.map).unwrap();
    assert_eq!(page.matches("<mark class=\"on\">Linz</mark>").count(), 2);
    assert!(page.contains("href=\"../index.html#p=gn:1\""));
    assert!(
        page.contains("names the same places"),
        "the copy is told of"
    );
    assert!(page.contains("1 copy not counted twice"));
    assert_eq!(page.matches("<article class=\"pd\">").count(), 2);
    let melk = place(&atlas, number_of(&atlas, "Melk"), &atlas.map).unwrap();
    assert!(melk.contains("class=\"q c\"") && melk.contains("comment by ann"));
    assert!(melk.contains("Do not name it: Courier"));
}

#[test]
fn pages_speak_german() {
    let atlas = atlas_in(Language::German);
    let page = index(&atlas).unwrap();
    assert!(page.contains("<html lang=\"de\""));
    assert!(page.contains("2 Dokumente nennen 3 Orte; 1 Kopie nicht doppelt gezählt"));
    let page = place(&atlas, 0, &atlas.map).unwrap();
    assert!(page.contains("Zusammen genannt mit"));
}

#[test]
fn an_empty_atlas_has_a_page() {
    let atlas = Atlas::of(Vec::new(), Vec::new(), &AtlasOptions::default());
    let page = index(&atlas).unwrap();
    assert!(page.contains("0 documents name 0 places"));
    assert!(place(&atlas, 0, &atlas.map).is_err());
}

#[test]
fn every_text_of_the_script_is_there() {
    let texts = serde_json::to_value(&Language::English.catalogue().atlas).unwrap();
    let script = String::from_utf8(assets()[0].bytes.to_vec()).unwrap();
    let mut used = 0;
    for after in script.split("texts.").skip(1) {
        let name: String = after
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric())
            .collect();
        if after.starts_with(|c: char| c.is_ascii_lowercase()) && !name.is_empty() {
            assert!(texts.get(&name).is_some(), "the script says texts.{name}");
            used += 1;
        }
    }
    assert!(used > 100);
}
