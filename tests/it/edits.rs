//! What a person adds to a briefing and arranges in it: notes, the sides of names, the summary.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]

use crate::support::{BASEMAP, GAZETTEER, geobrief, scratch};
use geobrief::briefing::{Briefing, Geodata};
use geobrief::export::{ExportKind, export};
use geobrief::job::{self, BriefingOptions, Input, NamedText};
use geobrief::render;
use serde_json::Value;
use std::fs;

const TEXT: &str = "Road reopens in the north\n\nThe road from Kabul to Kunduz reopened on Monday after \
                    two weeks of snow, the ministry said. Nobody was hurt when the lorries moved.\n\nDrivers \
                    in Faizabad, capital of Badakhshan province, had waited for eleven days. Prices of \
                    flour in Kunduz doubled in that time, traders told reporters there.";

fn brief_with(fixes: &str) -> Briefing {
    let mut input = Input::new("a.txt", TEXT.as_bytes().to_vec());
    input.corrections.push(NamedText::new("a.fix.toml", fixes));
    let geodata = Geodata {
        gazetteer: &GAZETTEER,
        basemap: &BASEMAP,
    };
    job::brief(input, &BriefingOptions::default(), geodata).unwrap()
}

fn exported(briefing: &Briefing, kind: ExportKind) -> String {
    String::from_utf8(export(briefing, kind).unwrap()).unwrap()
}

const NOTE: &str =
    "[[note]]\nplace = \"gn:1138958\"\ntext = \"Closed <again>.\"\nby = \"R. Haddad\"\n";

#[test]
fn a_note_stands_at_its_place_in_page_and_exports() {
    let briefing = brief_with(NOTE);
    let page = render::page(&briefing).unwrap();
    let shown = "<p class=\"editor-note\"><b>Note by R. Haddad</b> <span dir=\"auto\">Closed &lt;again&gt;.</span></p>";
    assert_eq!(page.matches(shown).count(), 1, "once, in its row");
    for kind in [ExportKind::Csv, ExportKind::LinkedPlaces] {
        let words = exported(&briefing, kind);
        assert!(
            words.contains("Note by R. Haddad: Closed <again>."),
            "{words}"
        );
    }
    assert!(exported(&briefing, ExportKind::Markdown).contains("Note by R. Haddad"));
    assert!(exported(&briefing, ExportKind::Kml).contains("Note by R. Haddad: Closed"));
    let geojson: Value = serde_json::from_str(&exported(&briefing, ExportKind::Geojson)).unwrap();
    let mut features = geojson["features"].as_array().unwrap().iter();
    let kabul = features.find(|one| one["id"] == "gn:1138958").unwrap();
    assert_eq!(kabul["properties"]["editor_note"], "Closed <again>.");
    assert_eq!(kabul["properties"]["editor_note_by"], "R. Haddad");
    let data: Value = serde_json::from_str(&exported(&briefing, ExportKind::Json)).unwrap();
    assert_eq!(data["edits"]["notes"][0]["text"], "Closed <again>.");
    assert!(briefing.stale.is_empty());
}

#[test]
fn the_summary_is_what_a_person_has_chosen_and_a_line_of_theirs_stands_apart() {
    let fixes = "[summary]\nsentences = [\"Prices of  flour\", \"Gone words\", \"Nobody was hurt\"]\n\
                 line = \"The third closure.\"\nby = \"R. Haddad\"\n";
    let briefing = brief_with(fixes);
    briefing.check_invariants();
    let text = |sentence: &geobrief::summarize::Sentence| {
        sentence.span.slice(&briefing.document.text).to_owned()
    };
    let bottom = briefing.summary.bottom_line.as_ref().map(text);
    assert!(
        bottom
            .unwrap()
            .starts_with("Prices of flour in Kunduz doubled")
    );
    let takeaways: Vec<String> = briefing.summary.takeaways.iter().map(text).collect();
    assert_eq!(takeaways, ["Nobody was hurt when the lorries moved."]);
    let data: Value = serde_json::from_str(&exported(&briefing, ExportKind::Json)).unwrap();
    let line = &data["editor_lines"][0];
    assert_eq!(
        (&line["text"], &line["by"]),
        (&"The third closure.".into(), &"R. Haddad".into())
    );
    let quoted = data["summary"].as_array().unwrap();
    assert!(quoted.iter().all(|one| one["text"] != line["text"]));
    let page = render::page(&briefing).unwrap();
    assert!(
        page.contains("<p class=\"editor-line\" id=\"editor-line\"><b>Written by R. Haddad</b>")
    );
    assert!(page.contains("Sentences chosen by R. Haddad."));
    assert!(
        exported(&briefing, ExportKind::Markdown)
            .contains("> **Written by R. Haddad:** The third closure.")
    );
    // A line alone leaves the choice to geobrief.
    let line = brief_with("[summary]\nline = \"Mine.\"\n");
    assert_eq!(line.summary, brief_with("").summary);
    assert!(
        render::page(&line)
            .unwrap()
            .contains("Written by the editor")
    );
    assert!(
        !render::page(&line)
            .unwrap()
            .contains("id=\"summary-chosen\"")
    );
}

/// Where the name of a place stands on the drawing, and where its marker is.
fn places_of_name(svg: &str, name: &str) -> Option<f64> {
    let at = svg.find(&format!(">{name}</text>"))?;
    let tag = svg[..at].rfind("<text x=\"").unwrap() + "<text x=\"".len();
    svg[tag..].split('"').next().unwrap().parse().ok()
}

#[test]
fn a_name_stands_on_the_side_that_a_person_wants() {
    let label = |side: &str| format!("[[label]]\nplace = \"gn:1142170\"\nside = \"{side}\"\n");
    let at = |side: &str| {
        let briefing = brief_with(&label(side));
        places_of_name(&exported(&briefing, ExportKind::Svg), "Faizabad")
    };
    let (west, north, east) = (at("w").unwrap(), at("n").unwrap(), at("e").unwrap());
    assert!(west < north && north < east, "{west} {north} {east}");
    assert_eq!(at("none"), None);
    let data: Value =
        serde_json::from_str(&exported(&brief_with(&label("w")), ExportKind::Json)).unwrap();
    assert_eq!(data["edits"]["labels"][0]["side"], "w");
}

#[test]
fn brief_tells_which_edits_fit_nothing() {
    let folder = scratch("edits-stale");
    let input = folder.join("article.txt");
    fs::write(&input, TEXT).unwrap();
    let fixes = "[[note]]\nplace = \"gn:2950159\"\ntext = \"x\"\n\n[[label]]\nplace = \"gn:2950159\"\nside = \"n\"\n\n\
                 [summary]\nsentences = [\"Nobody was hurt\", \"Gone words\"]\n";
    fs::write(folder.join("article.fix.toml"), fixes).unwrap();
    let run = geobrief()
        .arg("brief")
        .arg(&input)
        .arg("-o")
        .arg(folder.join("out.html"))
        .output()
        .unwrap();
    let said = String::from_utf8(run.stderr).unwrap();
    assert_eq!(run.status.code(), Some(0), "{said}");
    for told in [
        "article.fix.toml:1: the note has no effect",
        "article.fix.toml:5: the label has no effect",
        "article.fix.toml:9: sentence 2 of the summary is left out",
    ] {
        assert!(said.contains(told), "{said}\nlacks\n{told}");
    }
}

#[test]
fn nothing_of_a_hidden_place_is_in_notes_and_lines() {
    let fixes = "[[hide]]\nplace = \"gn:1135689\"\nmask = true\n\n\
                 [[note]]\nplace = \"gn:1135689\"\ntext = \"Secret.\"\n\n\
                 [[note]]\nplace = \"gn:1138958\"\ntext = \"Far from Kunduz.\"\n\n\
                 [summary]\nsentences = [\"Prices of flour in Kunduz\"]\nline = \"Not Kunduz.\"\n";
    let briefing = brief_with(fixes);
    let text = briefing.summary.bottom_line.unwrap().span;
    let text = text.slice(&briefing.document.text);
    assert!(
        text.starts_with("Prices of flour in [name withheld] doubled"),
        "{text}"
    );
    for kind in [
        ExportKind::Json,
        ExportKind::Markdown,
        ExportKind::Csv,
        ExportKind::Kml,
    ] {
        let words = exported(&briefing, kind);
        assert!(
            !words.contains("Kunduz") && !words.contains("Secret"),
            "{words}"
        );
    }
    assert!(!render::page(&briefing).unwrap().contains("Kunduz"));
}
