use super::*;
use crate::document::{Document, Hints, parse};
use crate::gazetteer::Gazetteer;
use crate::recognize::Role;
use crate::resolve::{ResolvedMention, Status};
use crate::{Config, locate};
use std::path::Path;

fn read(text: &str) -> Result<Corrections, InvalidCorrections> {
    Corrections::parse(text, Path::new("a.fix.toml"))
}

fn set(name: &str, verdict: Verdict) -> Change {
    Change::Set(Correction {
        name: name.to_owned(),
        within: None,
        verdict,
        beside: String::new(),
        vanished: None,
        origin: Origin::default(),
    })
}

fn place(id: &str) -> Verdict {
    Verdict::Place(id.to_owned())
}

#[test]
fn every_form_is_read_with_its_line() {
    let found = read(
        "# mine\n[[fix]]\nname = \"Faizabad\"\nplace = \"gn:1142170\"\n\n[[fix]]\nname = 'Lewis'\n\
         within = \"said Lewis\"\nplace = \"none\"\n[[fix]]\nname = \"Camp\"\nat = { lat = 36.7, lon = 67 }\n",
    );
    let found = found.unwrap().fixes;
    let verdicts: Vec<_> = found
        .iter()
        .map(|c| (c.origin.line, c.verdict.clone()))
        .collect();
    let camp = LonLat::new(67.0, 36.7).unwrap();
    assert_eq!(
        verdicts,
        [
            (2, place("gn:1142170")),
            (6, Verdict::NotAPlace),
            (10, Verdict::Pin(camp)),
        ]
    );
    assert_eq!(found[1].within.as_deref(), Some("said Lewis"));
    assert_eq!(
        read("fix = [{ name = \"A\", place = \"none\" }]")
            .unwrap()
            .fixes
            .len(),
        1
    );
    assert_eq!(read("").unwrap(), Corrections::default());
}

#[test]
fn problems_are_told_with_place_and_remedy() {
    for (text, message) in [
        ("[[fix]", "a.fix.toml:1:7: not valid TOML"),
        ("fix = 3", "a.fix.toml:1:7: \"fix\" is not a list"),
        (
            "[[fix]]\nnome = \"A\"",
            "a.fix.toml:2:1: unknown key \"nome\"; a correction has",
        ),
        (
            "[[fix]]\nplace = \"none\"",
            "a.fix.toml:1:1: a correction has no \"name\"",
        ),
        (
            "[[fix]]\nname = 7",
            "a.fix.toml:2:8: \"name\" is a number, not a text",
        ),
        (
            "[[fix]]\nname = \"A\"",
            "a.fix.toml:1:1: the correction of \"A\" needs either",
        ),
        (
            "[[fix]]\nname = \"A\"\nat = { lat = 120, lon = 3 }",
            "a.fix.toml:3:6: lat = 120, lon = 3 is not a position; latitude is -90 to 90",
        ),
        (
            "[[fix]]\nname = \"A\"\nplace = \"none\"\n[[fix]]\nname = \"a\"\nplace = \"gn:1\"",
            "a.fix.toml:4:1: \"a\" is already corrected in line 1; delete one",
        ),
    ] {
        let said = read(text).unwrap_err().to_string();
        assert!(said.starts_with(message), "{said}\nnot\n{message}");
    }
    let unknown = read("[[fix]]\nname = \"Qualmgrund\"\nplace = \"gn:0\"").unwrap();
    let said = unknown
        .settled(&Gazetteer::bundled())
        .unwrap_err()
        .to_string();
    assert!(
        said.starts_with("a.fix.toml:1:1: the gazetteer has no place \"gn:0\""),
        "{said}"
    );
}

fn hide(place: &str, words: Words, beside: &str) -> Change {
    Change::Hide(Hide {
        place: place.to_owned(),
        words,
        beside: beside.to_owned(),
        origin: Origin::default(),
    })
}

#[test]
fn hidden_places_are_read_written_and_taken_back() {
    let path = Path::new("a.fix.toml");
    let text = "# mine\n[[fix]]\nname = \"A\"\nplace = \"none\"\n";
    let changes = [
        hide("gn:1", Words::Kept, "One, Norway"),
        hide("gn:2", Words::Masked, ""),
    ];
    let new = edited(text, path, &changes).unwrap();
    assert_eq!(
        new,
        format!(
            "{text}\n[[hide]]\nplace = \"gn:1\" # One, Norway\n\n[[hide]]\nplace = \"gn:2\"\nmask = true\n"
        )
    );
    let found = read(&new).unwrap().hides;
    let lines: Vec<_> = found
        .iter()
        .map(|hide| (hide.origin.line, hide.words))
        .collect();
    assert_eq!(lines, [(6, Words::Kept), (9, Words::Masked)]);
    assert_eq!(found[0].beside, "One, Norway");
    let back = [
        hide("gn:1", Words::Masked, ""),
        Change::Show {
            place: "gn:2".to_owned(),
        },
    ];
    let back = edited(&new, path, &back).unwrap();
    assert!(back.contains("place = \"gn:1\" # One, Norway\nmask = true") && !back.contains("gn:2"));
    for (text, message) in [
        (
            "[[hide]]\nmask = true",
            "a.fix.toml:1:1: an entry of [[hide]] has no \"place\"",
        ),
        (
            "[[hide]]\nplace = \"gn:1\"\nmask = 1",
            "a.fix.toml:3:8: \"mask\" is a number",
        ),
        (
            "[[hide]]\nplace = \"gn:1\"\nname = \"A\"",
            "a.fix.toml:3:1: unknown key \"name\"; a hidden place has",
        ),
        (
            "[[hide]]\nplace = \"a\"\n[[hide]]\nplace = \"a\"",
            "a.fix.toml:3:1: \"a\" is already in [[hide]], in line 1",
        ),
        (
            "[[shy]]\nplace = \"a\"",
            "a.fix.toml:1:3: unknown key \"shy\"; a file has [[fix]]",
        ),
    ] {
        let said = read(text).unwrap_err().to_string();
        assert!(said.starts_with(message), "{said}\nnot\n{message}");
    }
    // Files together hide what each of them hides.
    let both = read(&back)
        .unwrap()
        .followed_by(read("withheld = 1").unwrap());
    assert!(
        both.settled(&Gazetteer::bundled()).is_err(),
        "gn:1 is no place"
    );
    let known = "[[hide]]\nplace = \"gn:1142170\"";
    let both = read(known)
        .unwrap()
        .followed_by(read("withheld = 1").unwrap());
    assert!(both.settled(&Gazetteer::bundled()).is_ok());
}

#[test]
fn a_change_leaves_the_rest_of_the_file_as_it_was() {
    let text = "# reviewed by M.\n[[fix]]\nname = \"Faizabad\" # the city\nplace = \"gn:1\"\n\n\
                [[fix]]\nname  =  'Lewis'\nplace = 'none'\n";
    let changes = [
        set("faizabad", place("gn:1142170")),
        set(
            "Dawlatabad",
            Verdict::Pin(LonLat::new(66.5, 36.25).unwrap()),
        ),
    ];
    let new = edited(text, Path::new("a.fix.toml"), &changes).unwrap();
    assert_eq!(
        new,
        "# reviewed by M.\n[[fix]]\nname = \"faizabad\" # the city\nplace = \"gn:1142170\"\n\n\
         [[fix]]\nname  =  'Lewis'\nplace = 'none'\n\n\
         [[fix]]\nname = \"Dawlatabad\"\nat = { lat = 36.25, lon = 66.5 }\n"
    );
    let forget = Change::Forget {
        name: "LEWIS".to_owned(),
        within: None,
    };
    let less = edited(&new, Path::new("a.fix.toml"), &[forget]).unwrap();
    assert!(!less.contains("Lewis") && less.contains("Dawlatabad"));
}

#[test]
fn what_is_written_is_read_again() {
    let odd = "Ein \"Ort\"\\n\u{7}";
    let new = edited("", Path::new("a"), &[set(odd, place("gn:1"))]).unwrap();
    assert!(new.starts_with("# Corrections"));
    assert_eq!(read(&new).unwrap().fixes[0].name, odd);
}

fn document(text: &str) -> Document {
    parse(text.to_owned(), &Hints::default()).0
}

/// What the mentions of a text are found to mean: name, role, id.
fn located(text: &str, fixes: &str) -> Vec<(String, Role, Option<String>)> {
    let gazetteer = Gazetteer::bundled();
    let document = document(text);
    let config = Config {
        corrections: read(fixes).unwrap(),
        ..Config::default()
    };
    let name = |found: &ResolvedMention| found.mention.span.slice(&document.text).to_owned();
    let id = |found: &ResolvedMention| match found.resolution.status() {
        Status::SetByUser => Some(gazetteer.id(found.resolution.best_place()?)),
        _ => None,
    };
    locate(&document, &gazetteer, &config)
        .iter()
        .map(|found| (name(found), found.mention.role, id(found)))
        .collect()
}

#[test]
fn words_around_a_name_tell_its_mentions_apart() {
    let text = "Georgia grows peaches, they said in Atlanta.\n\nGeorgia grows wine, they said in \
                Tbilisi.";
    let fixes = "[[fix]]\nname = \"Georgia\"\nplace = \"gn:4197000\"\n[[fix]]\nname = \"Georgia\"\n\
                 within = \"Georgia  grows wine\"\nplace = \"gn:614540\"";
    let ids: Vec<_> = located(text, fixes)
        .into_iter()
        .filter(|(name, ..)| name == "Georgia")
        .map(|(_, _, id)| id)
        .collect();
    assert_eq!(
        ids,
        [Some("gn:4197000".to_owned()), Some("gn:614540".to_owned())]
    );
}

#[test]
fn a_name_that_the_rules_pass_over_is_found_as_a_whole_word() {
    let text = "The lorries waited at Qualmgrund. Nobody in Qualmgrunden knew why.";
    let fixes = "[[fix]]\nname = \"Qualmgrund\"\nplace = \"gn:1142170\"";
    let found = located(text, fixes);
    let named: Vec<_> = found.iter().filter(|(_, _, id)| id.is_some()).collect();
    assert_eq!(named.len(), 1, "{found:?}");
    assert_eq!(named[0].0, "Qualmgrund");
}

#[test]
fn demonyms_stay_out_of_it() {
    let text = "Afghan forces held Kabul.";
    let found = located(text, "[[fix]]\nname = \"Afghan\"\nplace = \"gn:1142170\"");
    assert!(found.iter().all(|(_, _, id)| id.is_none()), "{found:?}");
}

/// What becomes of a correction of `name` to `place`, with what stands behind that.
fn settled(name: &str, place: &str) -> Result<Correction, InvalidCorrections> {
    let fix = format!("[[fix]]\nname = \"{name}\"\nplace = {place}\n");
    let settled = read(&fix).unwrap().settled(&Gazetteer::bundled())?;
    Ok(settled.fixes.into_iter().next().unwrap())
}

#[test]
fn an_id_that_is_gone_is_matched_by_what_stands_beside_it() {
    // The comment of the page says which of the name.
    let labelled = settled("Faizabad", "\"gn:999\" # Fayzabad, Badakhshan, Afghanistan").unwrap();
    assert_eq!(labelled.verdict, place("gn:1142170"));
    let vanished = labelled.vanished.unwrap();
    assert_eq!((&*vanished.id, vanished.fits.len()), ("gn:999", 1));
    assert!(vanished.fits[0].ends_with("Badakhshan, Afghanistan [gn:1142170]"));
    // So does the point in the id of an import or a pin.
    let near = settled("Faizabad", "\"user:faizabad@37.1200,70.5800\"").unwrap();
    assert_eq!(near.verdict, place("gn:1142170"));
    assert!(settled("Faizabad", "\"user:faizabad@10,10\"").is_err());
    // A name of many decides nothing, whatever a person noted beside it.
    for beside in ["", " # as M. says, on the phone"] {
        let many = settled("Faizabad", &format!("\"gn:999\"{beside}")).unwrap();
        assert_eq!(many.verdict, place("gn:999"));
        assert!(many.is_open() && many.vanished.unwrap().fits.len() > 1);
    }
    // What is there is left alone.
    let there = settled("Kabul", "\"gn:1142170\" # Oslo, Norway").unwrap();
    assert_eq!((there.verdict, there.vanished), (place("gn:1142170"), None));
    assert!(settled("Faizabad", "\"gn:999\" # Fayzabad, Norway").is_err());
}

#[test]
fn notes_labels_and_a_summary_are_read_and_written() {
    let path = Path::new("a.fix.toml");
    let note = |text: &str, by: &str| {
        Change::Note(Note {
            place: "gn:1".to_owned(),
            text: text.to_owned(),
            by: by.to_owned(),
            beside: "One, Norway".to_owned(),
            origin: Origin::default(),
        })
    };
    let label = Change::Label(LabelAt {
        place: "gn:1".to_owned(),
        side: Side::West,
        beside: String::new(),
        origin: Origin::default(),
    });
    let summary = Change::Summary(SummaryEdit {
        sentences: vec!["It \"fell\"".to_owned()],
        line: "The third this year.".to_owned(),
        by: "R. Haddad".to_owned(),
        origin: Origin::default(),
    });
    let fix = "[[fix]]\nname = \"A\"\nplace = \"none\"\n";
    let changes = [summary, label, note("Seen.\nTwice.", "R. Haddad")];
    let new = edited(fix, path, &changes).unwrap();
    let found = read(&new).unwrap();
    assert_eq!(found.fixes.len(), 1, "{new}");
    let Edits {
        notes,
        labels,
        summary,
    } = found.edits;
    assert_eq!(notes[0].text, "Seen.\nTwice.");
    assert_eq!(
        (notes[0].by(), &*notes[0].beside),
        (Some("R. Haddad"), "One, Norway")
    );
    assert_eq!(labels[0].side, Side::West);
    let summary = summary.unwrap();
    assert_eq!(summary.sentences, ["It \"fell\""]);
    assert_eq!(
        (&*summary.line, &*summary.by),
        ("The third this year.", "R. Haddad")
    );
    let place = || "gn:1".to_owned();
    let back = [
        note("Once.", ""),
        Change::NoLabel { place: place() },
        Change::NoSummary,
    ];
    let back = read(&edited(&new, path, &back).unwrap()).unwrap().edits;
    assert_eq!((&*back.notes[0].text, back.notes[0].by()), ("Once.", None));
    assert!(back.labels.is_empty() && back.summary.is_none());
    for (text, message) in [
        (
            "[[note]]\nplace = \"a\"",
            "a.fix.toml:1:1: the entry of \"a\" has no \"text\"",
        ),
        (
            "[[label]]\nplace = \"a\"\nside = \"up\"",
            "a.fix.toml:1:1: the entry of \"a\" has no \"side\"",
        ),
        (
            "[summary]\nsentences = \"a\"",
            "a.fix.toml:2:13: \"sentences\" is a text, not a list of texts",
        ),
        (
            "[summary]\nlines = \"a\"",
            "a.fix.toml:2:1: unknown key \"lines\"; a summary has",
        ),
        (
            "summary = 3",
            "a.fix.toml:1:11: \"summary\" is a number, not a table",
        ),
    ] {
        let said = read(text).unwrap_err().to_string();
        assert!(said.starts_with(message), "{said}\nnot\n{message}");
    }
}

#[test]
fn a_name_that_was_missed_takes_the_place_of_its_parts() {
    let text = "The lorries from Kabul Qualmgrund waited. Kabul was silent.";
    let marks = "[[mark]]\nname = \"Kabul Qualmgrund\"\nwithin = \"from Kabul Qualmgrund waited\"\n\
                 at = { lat = 36.7, lon = 67.2 }";
    let gazetteer = Gazetteer::bundled();
    let corrections = read(marks).unwrap();
    let gazetteer = gazetteer.with_pins(&corrections.pins(|_| String::new()));
    let document = document(text);
    let config = Config {
        corrections,
        ..Config::default()
    };
    let found = locate(&document, &gazetteer, &config);
    let names: Vec<&str> = (found.iter())
        .map(|found| found.mention.span.slice(&document.text))
        .collect();
    assert_eq!(names, ["Kabul Qualmgrund", "Kabul"]);
    assert_eq!(found[0].resolution.status(), Status::SetByUser);
}
