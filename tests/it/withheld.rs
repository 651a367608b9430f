//! Hidden places: nothing that geobrief writes has them any more.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]

use crate::support::{BASEMAP, GAZETTEER, geobrief, sample, scratch};
use geobrief::briefing::{BriefedPlace, Briefing, Geodata};
use geobrief::export::{ExportKind, export};
use geobrief::job::{self, BriefingOptions, Input, NamedText};
use geobrief::render;
use std::fs;
use std::path::Path;

/// Texts whose places contain, border and resemble each other.
const TEXTS: [&str; 5] = [
    "Shelter near Faizabad closes\n\nThe shelter in Faizabad, capital of Badakhshan province, closed on \
     Monday. Faizabad's mayor drove from Kunduz to the Afghan capital Kabul, where Kabulis marched. \
     See https://example.org/2021/faizabad-shelter and #SaveFaizabad.\n\nMara_of_Faizabad on August \
     11th, 2021 at 17:35 UTC »\n\nI know FAIZABAD well, 40 km north of Baharak in Badakhshan.",
    "Fähre zwischen Köln und Düsseldorf\n\nDie Fähre fährt von Köln nach Bonn, sagte die Kölner Polizei \
     in Nordrhein-Westfalen. In Köln warten viele; in Deutschland und in Paris auch.",
    "Camp Zarkhel (36.7415, 67.1234) reopened\n\nThe United States and Russia met in New York. York was \
     silent. US-backed forces left Camp Zarkhel (36.7415, 67.1234) for Mazar-e Sharif.",
    "Flood on the Danube\n\nThe river Danube rose in Vienna and Budapest, officials in Hungary said. Barges on \
     the Danube waited near Bratislava.",
    "Talks in Prague\n\nMinisters met in Prague, Vienna and Berlin. Fires burned near Sydney, and in \
     Wollongong and Canberra in Australia.",
];

fn brief_with(name: &str, text: &str, fixes: &str) -> Briefing {
    let mut input = Input::new(name, text.as_bytes().to_vec());
    input.corrections.push(NamedText::new("a.fix.toml", fixes));
    let geodata = Geodata {
        gazetteer: &GAZETTEER,
        basemap: &BASEMAP,
    };
    job::brief(input, &BriefingOptions::default(), geodata).unwrap()
}

/// Everything that is written of a briefing and can be read, without the program's own scripts and
/// styles.
fn outputs(briefing: &Briefing) -> Vec<(&'static str, String)> {
    let page = render::page(briefing).unwrap();
    let mut written = vec![("page", own_words(&page))];
    for &kind in ExportKind::ALL
        .iter()
        .filter(|kind| !kind.word().contains("png"))
    {
        let bytes = export(briefing, kind).unwrap();
        written.push((kind.word(), String::from_utf8(bytes).unwrap()));
    }
    written
}

fn own_words(page: &str) -> String {
    let mut words = page.to_owned();
    for (begin, end) in [
        ("<style>", "</style>"),
        ("<script>", "</script>"),
        ("<details class=\"licence\"", "</details>"),
    ] {
        while let Some(from) = words.find(begin) {
            let until = from + words[from..].find(end).unwrap() + end.len();
            words.replace_range(from..until, "");
        }
    }
    words
}

/// The words that would tell which place it was.
fn names(place: &BriefedPlace, briefing: &Briefing) -> Vec<String> {
    let written = place.mentions.iter();
    let written = written.map(|mention| mention.span.slice(&briefing.document.text).to_owned());
    let mut names: Vec<String> = written
        .chain([place.name.clone(), place.label.clone()])
        .collect();
    names.sort();
    names.dedup();
    names
}

fn coordinates(place: &BriefedPlace) -> Vec<String> {
    let (lat, lon) = (place.point.lat(), place.point.lon());
    vec![
        format!("\"lat\":{lat},"),
        format!("[{lon},{lat}]"),
        format!("[{lon:.3},{lat:.3}]"),
        format!("{lon:.4},{lat:.4}"),
    ]
}

#[test]
fn a_masked_place_is_in_no_byte_of_any_output() {
    for text in TEXTS {
        let before = brief_with("faizabad-köln-zarkhel.txt", text, "");
        assert!(before.places.len() >= 3, "{text}");
        for place in &before.places {
            let fixes = format!("[[hide]]\nplace = \"{}\"\nmask = true\n", place.id);
            let after = brief_with("faizabad-köln-zarkhel.txt", text, &fixes);
            after.check_invariants();
            assert_eq!(after.withheld(), 1, "{}", place.id);
            for (kind, words) in &outputs(&after) {
                let told = names(place, &before).into_iter().chain(coordinates(place));
                for secret in told.chain([format!("\"{}\"", place.id)]) {
                    // The code of a country stands with all its places.
                    if secret.len() < 4 && *kind != "md" {
                        continue;
                    }
                    let at = words.find(&secret).map(|at| context(words, at));
                    assert_eq!(at, None, "{kind} names {secret} of {}", place.id);
                }
            }
        }
    }
}

fn context(words: &str, at: usize) -> String {
    let from = at.saturating_sub(80);
    String::from_utf8_lossy(&words.as_bytes()[from..(at + 80).min(words.len())]).into_owned()
}

#[test]
fn a_hidden_place_keeps_its_words_and_nothing_else() {
    let text = TEXTS[0];
    let before = brief_with("a.txt", text, "");
    for place in &before.places {
        let fixes = format!("[[hide]]\nplace = \"{}\"\n", place.id);
        let after = brief_with("a.txt", text, &fixes);
        after.check_invariants();
        assert_eq!(after.document.text, text);
        assert!(after.places.iter().all(|other| other.id != place.id));
        for (kind, words) in outputs(&after) {
            for secret in coordinates(place)
                .into_iter()
                .chain([format!("\"{}\"", place.id)])
            {
                assert!(!words.contains(&secret), "{kind} has {secret}");
            }
            assert!(
                kind != "page" || words.contains("1 place is withheld"),
                "{kind}"
            );
        }
    }
}

/// The pictures cannot be searched: they are those of a text that never had the name.
#[test]
fn a_masked_place_is_in_no_picture() {
    let drawings = [ExportKind::Svg, ExportKind::Slide];
    // Drawing one as an image takes a second.
    #[cfg(feature = "png")]
    let images = [ExportKind::Png, ExportKind::SlidePng];
    #[cfg(not(feature = "png"))]
    let images: [ExportKind; 0] = [];
    for text in &TEXTS[3..] {
        let before = brief_with("a.txt", text, "");
        for (nth, place) in before.places.iter().enumerate() {
            let hide = format!("[[hide]]\nplace = \"{}\"\nmask = true\n", place.id);
            let hidden = brief_with("a.txt", text, &hide);
            let never = brief_with("a.txt", &hidden.document.text, &hide);
            let found = never.places.iter().find(|other| other.id == place.id);
            assert_eq!(found, None, "{} is still in the text", place.id);
            let images = images.iter().filter(|_| nth == 0);
            for &kind in drawings.iter().chain(images) {
                let drawn = |briefing| export(briefing, kind).unwrap();
                let picture = drawn(&hidden);
                assert!(
                    picture == drawn(&never),
                    "{} tells {}",
                    kind.word(),
                    place.id
                );
                assert!(
                    picture != drawn(&before),
                    "{} lacks {}",
                    kind.word(),
                    place.id
                );
            }
        }
    }
}

#[test]
fn what_is_left_is_decided_as_before() {
    let text = TEXTS[0];
    let before = brief_with("a.txt", text, "");
    let hidden = before
        .places
        .iter()
        .find(|place| place.label == "Faizabad")
        .unwrap();
    let fixes = format!("[[hide]]\nplace = \"{}\"\nmask = true\n", hidden.id);
    let after = brief_with("a.txt", text, &fixes);
    let of = |briefing: &Briefing| -> Vec<_> {
        let others = briefing.places.iter().filter(|place| place.id != hidden.id);
        others
            .map(|place| {
                (
                    place.id.clone(),
                    place.status,
                    place.article,
                    place.comments,
                )
            })
            .collect()
    };
    assert_eq!(of(&after), of(&before));
    assert!(
        after
            .document
            .text
            .contains("[name withheld], capital of Badakhshan")
    );
    assert_eq!(after.input.name.as_deref(), Some("a.txt"));
}

#[test]
fn a_correction_to_a_hidden_place_is_not_told() {
    let fixes = "[[fix]]\nname = \"Camp Zarkhel\"\nat = { lat = 36.7, lon = 67.2 }\n\
                 [[hide]]\nplace = \"user:camp-zarkhel@36.7,67.2\"\nmask = true\n";
    let after = brief_with("a.txt", TEXTS[2], fixes);
    assert_eq!(after.withheld(), 1);
    for (kind, words) in outputs(&after) {
        for secret in ["arkhel", "36.7,67.2", "67.2,36.7", "36.7415"] {
            let at = words.find(secret).map(|at| context(&words, at));
            assert_eq!(at, None, "{kind} has {secret}");
        }
    }
}

/// Runs `brief` on the sample with this file beside it: the exit code and what it says.
fn run(name: &str, fixes: &str, more: &[&str]) -> (i32, String) {
    let folder = scratch(name);
    let input = folder.join("article.txt");
    fs::copy(sample(), &input).unwrap();
    fs::write(folder.join("article.fix.toml"), fixes).unwrap();
    let run = geobrief()
        .arg("brief")
        .arg(&input)
        .args(more)
        .arg("-o")
        .arg(folder.join("out.html"))
        .output()
        .unwrap();
    (
        run.status.code().unwrap(),
        String::from_utf8(run.stderr).unwrap(),
    )
}

#[test]
fn brief_says_what_is_withheld_and_what_is_stale() {
    let hide = |id: &str| format!("[[hide]]\nplace = \"{id}\"\n");
    let (code, said) = run("withheld-some", &hide("gn:1138958"), &[]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("1 place withheld"), "{said}");
    let (code, said) = run("withheld-stale", &hide("gn:2950159"), &[]);
    assert_eq!(code, 0, "{said}");
    assert!(
        said.contains("article.fix.toml:1: the place that is hidden there is not"),
        "{said}"
    );
    // What cannot be hidden must not be published.
    let (code, said) = run("withheld-unknown", &hide("gn:0"), &[]);
    assert_eq!(code, 5, "{said}");
    assert!(
        said.contains("the gazetteer has no place \"gn:0\", which is to be hidden"),
        "{said}"
    );
    let (code, said) = run("withheld-left-out", "withheld = 1\n", &[]);
    assert_eq!(code, 5, "{said}");
    assert!(
        said.contains("does not know which places are hidden in it; missing: 1"),
        "{said}"
    );
}

#[test]
fn a_place_that_is_hidden_in_all_documents_is_nowhere_in_an_atlas() {
    let folder = scratch("withheld-atlas");
    _ = fs::remove_dir_all(&folder);
    let articles = folder.join("articles");
    fs::create_dir_all(&articles).unwrap();
    for (name, city) in [("one", "Faizabad"), ("two", "Kunduz")] {
        let text =
            format!("Road to {city} opens\n\nThe road from Kabul to {city} in Afghanistan opened.");
        fs::write(articles.join(format!("{name}.txt")), text).unwrap();
    }
    let fixes = folder.join("all.fix.toml");
    fs::write(&fixes, "[[hide]]\nplace = \"gn:1138958\"\nmask = true\n").unwrap();
    let site = folder.join("site");
    geobrief()
        .arg("atlas")
        .arg(&articles)
        .arg("-o")
        .arg(&site)
        .arg("--fixes")
        .arg(&fixes)
        .assert()
        .success();
    let mut read = 0;
    written_in(&site, &mut |path, words| {
        read += 1;
        for secret in ["Kabul", "gn:1138958"] {
            let at = words.find(secret).map(|at| context(words, at));
            assert_eq!(at, None, "{} names {secret}", path.display());
        }
    });
    assert!(read > 4, "{read} files");
}

/// Every file below a folder that is text.
fn written_in(folder: &Path, tell: &mut impl FnMut(&Path, &str)) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            written_in(&path, tell);
        } else if let Ok(words) = fs::read_to_string(&path) {
            tell(&path, &words);
        }
    }
}
