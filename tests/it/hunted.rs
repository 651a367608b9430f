//! The small files that were once read wrongly, each with what is right: those of
//! `../shared/hunt/inputs` that are articles, threads or messages. They lie beside the checkout or not.

use crate::support::{geobrief, package, scratch};
use serde_json::Value;
use std::path::PathBuf;

/// What a file must give.
struct Expected {
    file: &'static str,
    exit: i32,
    /// Words that the texts, the title and the messages hold.
    has: &'static [&'static str],
    /// Words that they must not hold.
    lacks: &'static [&'static str],
    /// How many paragraphs, comments and messages.
    counts: Option<(usize, usize, usize)>,
    /// Words of what is said on standard error.
    said: &'static [&'static str],
}

const fn read(
    file: &'static str,
    counts: (usize, usize, usize),
    has: &'static [&'static str],
    lacks: &'static [&'static str],
) -> Expected {
    Expected {
        file,
        exit: 0,
        has,
        lacks,
        counts: Some(counts),
        said: &[],
    }
}

const fn refused(file: &'static str, exit: i32, said: &'static [&'static str]) -> Expected {
    Expected {
        file,
        exit,
        has: &[],
        lacks: &[],
        counts: None,
        said,
    }
}

const fn told(expected: Expected, said: &'static [&'static str]) -> Expected {
    Expected { said, ..expected }
}

#[rustfmt::skip]
const FILES: &[Expected] = &[
    read("h11.warc", (3, 0, 0), &["Rain takes the road to Baharak", "Soldiers from Taloqan"], &["WARC/1.0", "All rights"]),
    refused("h12_articles.csv", 3, &["a table"]),
    read("h21_bdfr.json", (1, 2, 0), &["The one to Jurm is cut too.", "Trucks wait in Kunduz."], &[]),
    read("h22_reddit_angle.json", (1, 0, 0), &["They wrote <Faizabad> on the sign, then left."], &[]),
    read("h23_tele.json", (0, 0, 1), &["The road to Baharak is cut."], &[]),
    read("h60_printed_serif.pdf", (7, 0, 0), &["two villages near Kupiansk", "Officials in Sumy", "because of the smoke."], &["K upiansk", "tw o"]),
    read("h61_printed_sans.pdf", (7, 0, 0), &["two villages near Kupiansk", "Officials in Sumy", "because of the smoke."], &["K harkiv", "m orning"]),
    told(read("h62_reddit_copied.txt", (0, 5, 0), &["I drove through Izium last week and the road to Kupiansk is closed."], &["Upvote", "Berlin", "Skip to"]), &["61 comments are not in the file"]),
    read("h63_heads.txt", (1, 9, 0), &["no UTC, Rivne"], &["UTC »"]),
    read("h64_channel.html", (0, 0, 3), &["Two villages were hit.", "aid comes from Poltava."], &[]),
    told(read("h68_columns_by_row.pdf", (6, 0, 0), &["closed the road to Kunduz on Monday", "wait at the border until the water falls"], &["road to Trucks"]), &["columns"]),
    read("h73_markdown.json", (1, 28, 0), &["Use <name> as a placeholder", "1986. That was", "2022. That was", "Zero width then Izium"], &["[ Removed by Reddit ]\n\nx"]),
    read("h74_removed_post.json", (0, 1, 0), &["Why was it removed? Izium is fine."], &["Removed by Reddit"]),
    read("h75_crosspost.json", (2, 1, 0), &["The ferry from Zadar", "The harbour of Split", "mira_k"], &[]),
    told(read("h76_notes_and_table.docx", (13, 0, 0), &["Izium | 2 | 5", "Vovchansk | 1 | 0", "[1] "], &[]), &["1 note"]),
    told(read("h77_forwarded.eml", (3, 0, 0), &["killing three people, the regional governor said.", "Residents of Vovchansk said that the water supply had failed again."], &["OCHA <", "Berlin", "Forwarded"]), &["left out of the message"]),
    told(read("h78_newsletter.eml", (4, 0, 0), &["The morning brief", "aid from Poltava"], &["Berlin", "Springfield", "View in"]), &["left out of the message"]),
    refused("h79_two_mails.mbox", 2, &["holds 2 articles or messages", "--item NUMBER"]),
    read("h80_page.webarchive", (4, 0, 0), &["Shelling hit", "kyivdaily.example"], &["PCFET0"]),
    read("h81_subtitles.vtt", (1, 0, 0), &["two villages near Kupiansk on Tuesday, said the governor in Kharkiv."], &["-->", "WEBVTT"]),
    told(read("h82_chat.txt", (0, 0, 4), &["Two, both on the road to Izium\nand one bridge is down", "2024-03-14T07:01:02Z", "Olena Stringer"], &["end-to-end", "image omitted"]), &["1 message without text"]),
    refused("h83_address_only.txt", 3, &["an address", "give the address itself"]),
    refused("h84_empty_list.json", 3, &["JSON of an unknown structure"]),
    refused("h85_number.json", 3, &["JSON of an unknown structure"]),
    read("h86_one_article.json", (2, 0, 0), &["Shelling hit two villages near Kupiansk.", "A B", "2024-03-14", "kyivdaily.example"], &[]),
    read("h87_one_item.xml", (4, 0, 0), &["Officials in Sumy ordered", "O. K.", "2024-03-14"], &[]),
    read("h92_nel.txt", (2, 0, 0), &["Shelling hits villages"], &["\u{85}"]),
    read("h93_tabs.txt", (3, 0, 0), &["Rescuers in Kharkiv"], &["\t"]),
    read("h94_setext.md", (3, 0, 0), &["Shelling hits Kupiansk", "Shelling hit Kupiansk on Tuesday."], &["**", "==="]),
    told(read("h95_one_nul.txt", (4, 0, 0), &["Officials in Sumy"], &[]), &["1 control character"]),
    read("h97_bare_item.xml", (1, 0, 0), &["Rescuers in Kharkiv", "2024-03-14"], &["/aThu"]),
];

#[test]
fn what_was_read_wrongly_is_read_rightly() {
    let inputs = package().join("../shared/hunt/inputs");
    if !inputs.is_dir() {
        eprintln!("SKIPPED: {} is not there", inputs.display());
        return;
    }
    let folder = scratch("hunted");
    let wrong: Vec<String> = FILES
        .iter()
        .filter_map(|expected| problem(expected, &inputs.join(expected.file), &folder))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is wrong with the reading of a file, if anything is.
fn problem(expected: &Expected, file: &PathBuf, folder: &std::path::Path) -> Option<String> {
    let page = folder.join(format!("{}.html", expected.file));
    let run = geobrief()
        .arg("brief")
        .arg(file)
        .arg("-o")
        .arg(&page)
        .args(["--export", "json", "--force"])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&run.stderr);
    let name = expected.file;
    if run.status.code() != Some(expected.exit) {
        return Some(format!("{name}: {:?}: {said}", run.status.code()));
    }
    if let Some(words) = expected.said.iter().find(|words| !said.contains(**words)) {
        return Some(format!("{name}: not said: {words:?} in {said}"));
    }
    let counts = expected.counts?;
    let data = std::fs::read_to_string(page.with_extension("json")).unwrap();
    let data: Value = serde_json::from_str(&data).unwrap();
    let document = &data["document"];
    let length = |key: &str| document[key].as_array().map_or(0, Vec::len);
    let found = (length("paragraphs"), length("comments"), length("messages"));
    if found != counts {
        return Some(format!("{name}: {found:?} for {counts:?}: {document:#}"));
    }
    let mut words = String::new();
    collect(document, &mut words);
    let missing = expected.has.iter().find(|has| !words.contains(**has));
    let added = expected.lacks.iter().find(|lacks| words.contains(**lacks));
    (missing.is_some() || added.is_some())
        .then(|| format!("{name}: missing {missing:?}, added {added:?}: {words}"))
}

/// All strings of a value, line by line.
fn collect(value: &Value, words: &mut String) {
    match value {
        Value::String(text) => {
            words.push_str(text);
            words.push('\n');
        }
        Value::Array(values) => values.iter().for_each(|value| collect(value, words)),
        Value::Object(members) => members.values().for_each(|value| collect(value, words)),
        _ => {}
    }
}
