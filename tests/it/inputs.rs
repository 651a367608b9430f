//! Every kind of input through the program: what reaches the page and its data.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use crate::support::{BASEMAP, GAZETTEER, geobrief, package, sample, scratch};
use geobrief::briefing::Geodata;
use geobrief::job::{self, BriefingOptions, Comments, Input, NamedText};
use geobrief::render;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

fn thread(name: &str) -> PathBuf {
    package().join("tests/fixtures/threads").join(name)
}

/// The page that `brief` writes, and the data in it.
fn brief(arguments: &[&str]) -> (String, Value, String) {
    let run = geobrief()
        .arg("brief")
        .args(arguments)
        .args(["-o", "-"])
        .assert()
        .code(0);
    let output = run.get_output();
    let page = String::from_utf8(output.stdout.clone()).unwrap();
    let (_, rest) = page.split_once("id=\"geobrief-data\">").unwrap();
    let data = rest.split_once("</script>").unwrap().0;
    let data = serde_json::from_str(data).unwrap();
    (
        page,
        data,
        String::from_utf8_lossy(&output.stderr).into_owned(),
    )
}

fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn a_saved_thread_reaches_the_page_with_its_tree() {
    let file = thread("flood.reddit.json");
    let (page, data, said) = brief(&[path(&file)]);
    assert_eq!(data["input"]["kind"], "reddit-json");
    let comments = data["document"]["comments"].as_array().unwrap();
    let kinds: Vec<_> = comments
        .iter()
        .map(|comment| comment["kind"].as_str().unwrap())
        .collect();
    assert_eq!(kinds, ["user", "op", "deleted", "user", "moderator", "bot"]);
    assert_eq!(comments[1]["parent"], "c1");
    assert_eq!(comments[0]["score"], 12);
    assert_eq!(comments[3]["score"], Value::Null, "hidden is unknown");
    assert_eq!(comments[0]["source_id"], "t1_h1");
    assert_eq!(comments[0]["edited"], "2021-08-11T17:46:40Z");
    assert_eq!(comments[1]["edited"], false);
    let notices = data["input"]["notices"].as_array().unwrap();
    assert!(
        notices[0].as_str().unwrap().contains("--article"),
        "{notices:?}"
    );
    assert!(
        said.contains("--article 'https://www.example.org/flood?a=1&b=2'"),
        "{said}"
    );
    assert!(page.contains("8 comments are not in the file"));
}

#[test]
fn thread_and_article_given_together_are_joined() {
    let article = scratch("joined").join("article.html");
    let words = "The river rose during the night and took the bridge at Faizabad, capital of Badakhshan \
                 province, and the road to Kabul is closed until next week, the governor said.";
    fs::write(
        &article,
        format!("<!doctype html><html><head><title>Flood cuts road | Example</title><meta name=author content='Jane Doe'>\
                 <link rel=canonical href='https://www.example.org/flood'></head><body><article><h1>Flood cuts road</h1>\
                 <p>{words}</p><p>{words} Again.</p></article></body></html>"),
    )
    .unwrap();
    let (_, data, said) = brief(&[
        path(&thread("flood.reddit.json")),
        "--article",
        path(&article),
    ]);
    let document = &data["document"];
    assert_eq!(document["title"]["value"], "Flood cuts road");
    assert_eq!(document["author"]["value"], "Jane Doe");
    assert_eq!(document["submitter"]["value"], "RiverWatcher");
    assert_eq!(document["paragraphs"].as_array().unwrap().len(), 2);
    assert_eq!(document["comments"].as_array().unwrap().len(), 6);
    let kabul = data["places"]
        .as_array()
        .unwrap()
        .iter()
        .find(|place| place["name"] == "Kabul")
        .unwrap();
    assert_eq!(
        (&kabul["article"], &kabul["comments"]),
        (&Value::from(2), &Value::from(0))
    );
    assert!(!said.contains("--article"), "{said}");
}

#[test]
fn login_pages_end_with_code_4() {
    let page = scratch("gates").join("login.html");
    fs::write(&page, "<html><head><title>Log in</title></head><body><form><input type=password></form></body></html>").unwrap();
    let run = geobrief()
        .arg("brief")
        .arg(&page)
        .args(["-o", "-"])
        .assert()
        .code(4);
    let said = String::from_utf8_lossy(&run.get_output().stderr).into_owned();
    assert!(said.contains("login.html: is a login page"), "{said}");
}

/// Bytes in memory become the page that the program writes of files: title, length, corrections and
/// places of one's own as well.
#[test]
fn the_library_does_the_job_of_the_program() {
    let folder = scratch("job");
    let article = folder.join("article.txt");
    fs::copy(sample(), &article).unwrap();
    let corrections = "[[fix]]\nname = \"Kabul\"\nat = { lat = 34.5, lon = 69.2 }\n";
    fs::write(folder.join("article.fix.toml"), corrections).unwrap();
    let places = r#"{"type": "Feature", "properties": {"name": "Panjshir"},
        "geometry": {"type": "Point", "coordinates": [69.7, 35.4]}}"#;
    fs::write(folder.join("places.geojson"), places).unwrap();
    let run = geobrief()
        .current_dir(&folder)
        .args([
            "brief",
            "article.txt",
            "-o",
            "-",
            "--gazetteer",
            "places.geojson",
        ])
        .args(["--title", "A title", "--no-comments", "--sentences", "2"])
        .assert()
        .code(0);
    let page = String::from_utf8(run.get_output().stdout.clone()).unwrap();

    let mut input = Input::new("article.txt", fs::read(&article).unwrap());
    let named = |name: &str, text: &str| NamedText::new(name, text);
    input
        .corrections
        .push(named("article.fix.toml", corrections));
    input.own_places.push(named("places.geojson", places));
    let options = BriefingOptions {
        title: Some("A title".to_owned()),
        comments: Comments::LeftOut,
        sentences: Some(2),
        ..BriefingOptions::default()
    };
    let geodata = Geodata {
        gazetteer: &GAZETTEER,
        basemap: &BASEMAP,
    };
    let briefing = job::brief(input.clone(), &options, geodata).unwrap();
    assert_eq!(render::page_in(&briefing, options.theme).unwrap(), page);

    let run = geobrief()
        .current_dir(&folder)
        .args(["places", "article.txt", "--gazetteer", "places.geojson"])
        .args(["--format", "json"])
        .assert()
        .code(0);
    let rows: Value = serde_json::from_slice(&run.get_output().stdout).unwrap();
    let found = job::places(input, geodata).unwrap();
    assert_eq!(serde_json::to_value(&found.rows).unwrap(), rows);
}

#[test]
fn what_no_job_can_be_done_with_is_named() {
    let geodata = Geodata {
        gazetteer: &GAZETTEER,
        basemap: &BASEMAP,
    };
    let good = Input::new("a.txt", b"Officials met in Kabul.".to_vec());
    let empty = Input::new("empty.txt", Vec::new());
    let with_corrections = |text: &str| Input {
        corrections: vec![NamedText::new("a.fix.toml", text)],
        ..good.clone()
    };
    let with_places = Input {
        own_places: vec![NamedText::new("mine.geojson", "{\n]")],
        ..good.clone()
    };
    for (input, message) in [
        (empty, "empty.txt: is empty"),
        (with_corrections("fix = 1"), "a.fix.toml:1:"),
        (
            with_corrections("\n[[fix]]\nname = \"Xyzzyford\"\nplace = \"gn:0\""),
            "a.fix.toml:2:1: the gazetteer has no place \"gn:0\"",
        ),
        (with_places, "mine.geojson:2:1: "),
    ] {
        let options = BriefingOptions::default();
        let of_brief = job::brief(input.clone(), &options, geodata).unwrap_err();
        let of_places = job::places(input, geodata).unwrap_err();
        assert!(of_brief.to_string().starts_with(message), "{of_brief}");
        assert_eq!(of_brief.to_string(), of_places.to_string());
    }
}

/// A channel's messages stand on the page in their order, on the main layer, under no invented title.
#[test]
fn a_chat_reaches_the_page_message_by_message() {
    let file = scratch("chat").join("chat.txt");
    let words = "[14/03/2024, 07:01:00] Ann Lee: The road from Faizabad is cut.\nat Jurm\n\
                 [14/03/2024, 07:04:00] Bo: It is open again.\n";
    fs::write(&file, words).unwrap();
    let (page, data, said) = brief(&[path(&file)]);
    let document = &data["document"];
    assert_eq!(document["kind"], "messages");
    assert_eq!(document["title"]["value"], Value::Null);
    let messages = document["messages"].as_array().unwrap();
    assert_eq!(
        messages[0]["text"],
        "The road from Faizabad is cut.\nat Jurm"
    );
    assert_eq!(
        (&messages[1]["author"], &messages[1]["time"]),
        (&Value::from("Bo"), &Value::from("2024-03-14T07:04:00Z"))
    );
    let place = |name: &str| {
        let all = data["places"].as_array().unwrap();
        all.iter().find(|place| place["name"] == name).unwrap()
    };
    assert_eq!(
        (&place("Jurm")["article"], &place("Jurm")["comments"]),
        (&Value::from(1), &Value::from(0))
    );
    assert_eq!(place("Jurm")["mentions"][0]["block"], messages[0]["id"]);
    assert!(page.contains("<h2 id=\"h-article\">Messages"), "no heading");
    assert!(
        page.contains("<p class=\"message\" id=\"p1\"") && page.contains("Ann Lee"),
        "no message"
    );
    assert!(
        !page.contains("id=\"comments\""),
        "messages are no comments"
    );
    assert!(said.contains("whose zone is not stated"), "{said}");
}

#[test]
fn a_row_without_a_text_keeps_its_id() {
    let table = scratch("no-text").join("texts.csv");
    fs::write(&table, "id,text\na,Rain in Jurm.\nb,\n").unwrap();
    for (format, expected) in [
        ("jsonl", "{\"id\":\"b\",\"error\":\"the row has no text\"}"),
        ("csv", "b,,,,,,,,,,,,,,,,,,,,,the row has no text"),
    ] {
        let run = geobrief()
            .args(["places", path(&table), "--from", "csv", "--format", format])
            .assert()
            .code(1);
        let lines = String::from_utf8(run.get_output().stdout.clone()).unwrap();
        assert_eq!(lines.lines().last(), Some(expected));
    }
}

/// What the package of Python reads (`python/tests/test_parquet.py`), a program without the feature names.
#[test]
fn a_table_of_parquet_is_named_where_it_is_not_read() {
    let table = scratch("parquet").join("texts.parquet");
    fs::write(&table, b"PAR1\0\0\0\0PAR1").unwrap();
    let said = |arguments: &[&str]| {
        let run = geobrief().args(arguments).arg(&table).assert().code(3);
        String::from_utf8_lossy(&run.get_output().stderr).into_owned()
    };
    for arguments in [&["brief"][..], &["brief", "--from", "parquet"]] {
        let said = said(arguments);
        assert!(said.contains("`geobrief places --from parquet"), "{said}");
    }
    let said = said(&["places", "--from", "parquet"]);
    let expected = if cfg!(feature = "parquet") {
        "no table of Parquet that can be read"
    } else {
        "was built without the feature `parquet`; the Python package has it"
    };
    assert!(said.contains(expected), "{said}");
}

#[test]
fn tables_and_lists_are_read_text_by_text() {
    let folder = scratch("many-texts");
    let table = folder.join("texts.csv");
    fs::write(&table, "id;Headline;Words\na;Rain;\"The road to Jurm, he said, is cut.\"\nb;Dust;Schools in Zaranj are shut.\n").unwrap();
    let list = folder.join("list.json");
    fs::write(&list, "[{\"id\": \"a\", \"title\": \"Rain\", \"body\": \"The road to Jurm is cut again.\"},\n {\"title\": \"Dust\", \"body\": \"Schools in Zaranj are shut.\"}]").unwrap();
    let places = |arguments: &[&str]| {
        let run = geobrief().arg("places").args(arguments).assert().code(0);
        let lines = String::from_utf8(run.get_output().stdout.clone()).unwrap();
        let rows: Vec<Value> = lines
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect();
        rows.iter()
            .map(|row| format!("{} {}", row["id"], row["toponyms"][0]["name"]))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        places(&[path(&table), "--from", "csv", "--text-column", "words"]),
        ["\"a\" \"Jurm\"", "\"b\" \"Zaranj\""]
    );
    assert_eq!(
        places(&[path(&list), "--from", "jsonl"]),
        ["\"a\" \"Jurm\"", "\"2\" \"Zaranj\""]
    );
    let run = geobrief()
        .args(["brief", path(&table), "-o", "-"])
        .assert()
        .code(3);
    let said = String::from_utf8_lossy(&run.get_output().stderr).into_owned();
    assert!(said.contains("--text-column COLUMN"), "{said}");
    let run = geobrief()
        .args(["places", path(&table), "--from", "csv"])
        .assert()
        .code(3);
    let said = String::from_utf8_lossy(&run.get_output().stderr).into_owned();
    assert!(said.contains("one of: id, Headline, Words"), "{said}");
}

/// A PDF of one page with the lines of a text, each a paragraph by its size.
fn pdf_of(text: &str) -> Vec<u8> {
    let lines: String = text
        .lines()
        .filter(|line| !line.is_empty())
        .zip([13, 11].into_iter().cycle())
        .map(|(line, size)| {
            let line = line.replace('(', "\\(").replace(')', "\\)");
            format!("/F1 {size} Tf ({line}) Tj 0 -20 Td\n")
        })
        .collect();
    let content = format!("BT 60 780 Td\n{lines}ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [4 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
            .to_owned(),
        "<< /Type /Page /Parent 2 0 R /Contents 5 0 R /MediaBox [0 0 595 842] \
         /Resources << /Font << /F1 3 0 R >> >> >>"
            .to_owned(),
        format!(
            "<< /Length {} >>\nstream\n{content}\nendstream",
            content.len()
        ),
    ];
    let mut pdf = "%PDF-1.5\n".to_owned();
    let mut table = "xref\n0 6\n0000000000 65535 f \n".to_owned();
    for (number, object) in (1..).zip(&objects) {
        table.push_str(&format!("{:010} 00000 n \n", pdf.len()));
        pdf.push_str(&format!("{number} 0 obj\n{object}\nendobj\n"));
    }
    let start = pdf.len();
    pdf.push_str(&format!(
        "{table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    ));
    pdf.into_bytes()
}

/// Two documents in each kind of file that holds several, the first about Jurm, the second about Zaranj.
fn files_of_two() -> Vec<(&'static str, Vec<u8>)> {
    let first = "The road to Jurm is cut again, the mayor said on Monday morning.";
    let second = "Schools in Zaranj are shut for a week because of the dust.";
    let mail = |subject: &str, words: &str| {
        format!(
            "From a@e.example Thu Mar 14 08:00:00 2024\nFrom: A <a@e.example>\nSubject: {subject}\nMessage-ID: <1@e>\n\n{words}\n\n"
        )
    };
    let press = |title: &str, words: &str| {
        format!(
            "{title}\n\nThe Harbour Post (London)\n\nNovember 4, 2020 Wednesday\n\nCopyright 2020 Harbour Newspapers\n\nLength: 512 words\n\nBody\n\n{words}\n\nClassification\n\nLanguage: ENGLISH\n\nEnd of Document\n\n"
        )
    };
    let entry = |title: &str, words: &str| {
        format!(
            "<item><title>{title}</title><link>https://e.example/{title}</link><description>{words}</description></item>"
        )
    };
    let page = |title: &str, words: &str| {
        let body = format!(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>{title}</title></head><body><article><h1>{title}</h1><p>{words}</p></article></body></html>"
        );
        format!(
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://e.example/{title}\r\nContent-Length: {}\r\n\r\n{body}\r\n\r\n",
            body.len()
        )
    };
    let two = |one: &dyn Fn(&str, &str) -> String| one("Rain", first) + &one("Dust", second);
    let list = format!(
        "[{{\"title\": \"Rain\", \"body\": \"{first}\"}}, {{\"title\": \"Dust\", \"body\": \"{second}\"}}]"
    );
    let rtf = two(&press).replace('\n', "\\par\n");
    let feed = format!(
        "<rss><channel><title>E</title>{}</channel></rss>",
        two(&entry)
    );
    vec![
        ("two.mbox", two(&mail).into_bytes()),
        ("press.txt", two(&press).into_bytes()),
        ("press.rtf", format!("{{\\rtf1 {rtf}}}").into_bytes()),
        ("press.pdf", pdf_of(&two(&press))),
        ("feed.rss", feed.into_bytes()),
        ("list.json", list.into_bytes()),
        ("pages.warc", two(&page).into_bytes()),
    ]
}

/// One rule for all of them: `places` reads each, `brief` says what there is, `--item` chooses, `atlas`
/// makes a document of each.
#[test]
fn a_file_of_several_is_read_one_by_one() {
    let folder = scratch("several-in-one");
    let said = |output: &Output| String::from_utf8_lossy(&output.stderr).into_owned();
    for (name, bytes) in files_of_two() {
        let file = folder.join(name);
        fs::write(&file, bytes).unwrap();
        let places = |arguments: &[&str]| -> Value {
            let mut command = geobrief();
            command.args(["places", path(&file), "--format", "json"]);
            let run = command.args(arguments).assert().code(0);
            serde_json::from_slice(&run.get_output().stdout).unwrap()
        };
        let all = places(&[]);
        let named = all
            .as_array()
            .unwrap_or_else(|| panic!("{name}: {all}"))
            .iter();
        let named: Vec<_> = named
            .map(|one| {
                (
                    one["id"].as_str().unwrap(),
                    one["toponyms"][0]["name"].as_str().unwrap(),
                )
            })
            .collect();
        let ids = [1, 2].map(|number| format!("{}, {number}", path(&file)));
        assert_eq!(named, [(&*ids[0], "Jurm"), (&*ids[1], "Zaranj")], "{name}");
        assert_eq!(
            places(&["--item", "2"])["toponyms"][0]["name"],
            "Zaranj",
            "{name}"
        );

        let brief = |arguments: &[&str], code: i32| {
            let mut command = geobrief();
            command
                .args(["brief", path(&file), "-o", "-"])
                .args(arguments);
            command.assert().code(code).get_output().clone()
        };
        let list = said(&brief(&[], 2));
        assert!(
            list.contains("\n  1  Rain") && list.contains("\n  2  Dust"),
            "{list}"
        );
        let second = brief(&["--item", "2"], 0);
        let page = String::from_utf8_lossy(&second.stdout).into_owned();
        assert!(page.contains("Zaranj") && !page.contains("Jurm"), "{name}");
        assert!(
            said(&second).contains("holds 1 text more"),
            "{}",
            said(&second)
        );
        let none = said(&brief(&["--item", "3"], 2));
        assert!(none.contains("`--item` takes 1 to 2"), "{none}");

        let site = folder.join(format!("site-{name}"));
        let mut command = geobrief();
        command.args(["atlas", path(&file), "--pages", "none", "-o", path(&site)]);
        let made = said(command.assert().code(0).get_output());
        assert!(made.contains("2 documents"), "{name}: {made}");
    }
}

/// Every command that reads a text has the same limit, and says how to raise it.
#[test]
fn a_text_beyond_the_limit_is_refused_by_every_command() {
    let file = scratch("long-text").join("long.txt");
    fs::write(&file, "The road to Jurm is cut again.\n\n".repeat(700_000)).unwrap();
    for arguments in [
        &["brief", path(&file)][..],
        &["places", path(&file)],
        &["why", path(&file)],
        &["fix", path(&file), "Jurm=none"],
    ] {
        let run = geobrief().args(arguments).assert().code(3);
        let said = String::from_utf8_lossy(&run.get_output().stderr).into_owned();
        assert!(
            said.contains("more than 20 MB") && said.contains("--max-size"),
            "{said}"
        );
    }
}

/// Each quotation of a recording says when it is spoken, in the data and on the page, also behind words that
/// are withheld.
#[test]
fn quotations_of_a_recording_say_when_they_are_spoken() {
    let folder = scratch("recording");
    let file = folder.join("talk.srt");
    let cues = "1\n00:00:01,000 --> 00:00:04,000\nThe road from Faizabad to Jurm\n\n\
                2\n00:00:04,500 --> 00:00:07,000\nis cut. Schools in Kunduz are shut.\n\n\
                3\n01:02:03,000 --> 01:02:05,000\nPeople left Zaranj on foot.\n";
    fs::write(&file, cues).unwrap();
    let times = |data: &Value, name: &str| -> Vec<String> {
        let all = data["places"].as_array().unwrap().iter();
        let place = all.filter(|place| place["name"].as_str() == Some(name));
        let mentions = place.flat_map(|place| place["mentions"].as_array().unwrap());
        mentions
            .map(|mention| mention["time"].as_str().unwrap().to_owned())
            .collect()
    };
    let (page, data, _) = brief(&[path(&file)]);
    assert_eq!(data["document"]["paragraphs"][1]["time"], "1:02:03");
    for (name, time) in [
        ("Jurm", "0:00:01"),
        ("Kunduz", "0:00:04"),
        ("Zaranj", "1:02:03"),
    ] {
        assert_eq!(times(&data, name), [time], "{name}");
    }
    assert!(page.contains("<span class=\"spoken\">1:02:03</span>"));
    assert!(
        page.contains("data-said=\"¶1 0:00:04\""),
        "the second sentence"
    );
    assert!(
        page.contains("data-jump href=\"#p2-1\">¶2 1:02:03</a>"),
        "the link to it"
    );

    let mut all = data["places"].as_array().unwrap().iter();
    let hidden = all.find(|place| place["name"] == "Kunduz").unwrap();
    let hide = format!("[[hide]]\nplace = {}\nmask = true\n", hidden["id"]);
    let fixes = folder.join("hidden.toml");
    fs::write(&fixes, hide).unwrap();
    let (_, data, _) = brief(&[path(&file), "--fixes", path(&fixes)]);
    assert_eq!(times(&data, "Zaranj"), ["1:02:03"]);
    assert_eq!(times(&data, "Kunduz"), [""; 0]);
}
