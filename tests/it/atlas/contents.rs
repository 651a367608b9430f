//! What is in the folder of an atlas: pages and what they load, exports, the articles of feeds and lists.

use super::collection::{articles, fresh, index, snapshot};
use super::{atlas, numbers};
use serde_json::Value;
use std::fs;

#[test]
fn every_file_that_a_page_names_is_there() {
    let folder = fresh("atlas-links");
    atlas(&folder, &["in", "-o", "site"], 0);
    let site = folder.join("site");
    let files = snapshot(&site);
    let mut named = std::collections::BTreeSet::new();
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let html = String::from_utf8_lossy(bytes);
        let policy = html.replace("&#39;", "'");
        assert!(
            policy.contains("default-src 'none'") && policy.contains("style-src 'self'"),
            "{path}"
        );
        let parts = html.split([' ', '>']).filter_map(|part| {
            let address = part
                .strip_prefix("src=\"")
                .or_else(|| part.strip_prefix("href=\""));
            address?.strip_suffix('"')
        });
        for address in parts.filter(|it| !it.starts_with('#') && !it.contains(':')) {
            let file = address.split('#').next().unwrap();
            let inside = site.join(path).parent().unwrap().join(file);
            let inside = fs::canonicalize(&inside).unwrap_or_else(|_| panic!("{path}: {address}"));
            let name = inside
                .strip_prefix(fs::canonicalize(&site).unwrap())
                .unwrap();
            named.insert(name.to_string_lossy().replace('\\', "/"));
        }
    }
    let index = index(&site);
    for list in ["places", "documents"] {
        for one in index[list].as_array().unwrap() {
            named.extend(one["page"].as_str().map(str::to_owned));
        }
    }
    let shared = index["places"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|it| !it["page"].is_null());
    assert!(shared.count() > 2);
    // Nothing is written that no page leads to.
    for path in files
        .keys()
        .filter(|path| !path.starts_with("data/documents/"))
    {
        let is_loaded = path.starts_with("data/") || path == "atlas.json" || path == "index.html";
        assert!(is_loaded || named.contains(path), "{path} is not named");
    }
    atlas(&folder, &["in", "-o", "alone", "--pages", "single"], 0);
    atlas(&folder, &["in", "-o", "none", "--pages", "none"], 0);
    let alone = snapshot(&folder.join("alone"));
    let briefing = alone
        .iter()
        .find(|(path, _)| path.starts_with("d/"))
        .unwrap()
        .1;
    assert!(!String::from_utf8_lossy(briefing).contains("src=\"../assets"));
    let none = snapshot(&folder.join("none"));
    assert!(
        !none
            .keys()
            .any(|path| path.starts_with("d/") || path.starts_with("p/"))
    );
}

#[test]
fn exports_say_what_the_index_says() {
    let folder = fresh("atlas-exports");
    atlas(
        &folder,
        &["in", "-o", "site", "--export", "geojson,csv,json,lpf"],
        0,
    );
    let read = |name: &str| fs::read_to_string(folder.join("site/export").join(name)).unwrap();
    let index = index(&folder.join("site"));
    let places: Value = serde_json::from_str(&read("places.geojson")).unwrap();
    let features = places["features"].as_array().unwrap();
    let listed = index["places"].as_array().unwrap();
    assert_eq!(features.len(), listed.len());
    for (feature, place) in features.iter().zip(listed) {
        assert_eq!(feature["id"], place["id"]);
        let [lon, lat] = [0, 1].map(|at| place["at"][at].as_f64().unwrap());
        let found = &feature["geometry"]["coordinates"];
        assert!((found[0].as_f64().unwrap() - lon).abs() < 1e-4);
        assert!((found[1].as_f64().unwrap() - lat).abs() < 1e-4);
    }
    let rows = |name: &str| {
        let table = read(name);
        let mut reader = csv::Reader::from_reader(table.as_bytes());
        reader.records().map(Result::unwrap).collect::<Vec<_>>()
    };
    let documents: Vec<usize> = rows("places.csv")
        .iter()
        .map(|row| row[7].parse().unwrap())
        .collect();
    let counts = features
        .iter()
        .map(|it| it["properties"]["documents"].as_u64().unwrap() as usize);
    assert_eq!(documents, counts.collect::<Vec<_>>());
    let named = index["documents"].as_array().unwrap().iter();
    let named = named.flat_map(|document| document["named"].as_array().unwrap());
    let mentions: usize = named.map(|row| numbers(row)[3]).sum();
    let table = rows("mentions.csv");
    assert_eq!(table.len(), mentions);
    assert!(
        table.iter().all(|row| row[14].contains(&row[7])),
        "the name is in the sentence"
    );
    linked_places_say_the_same(&read("places.lpf.json"), features);
    let mut whole: Value = serde_json::from_str(&read("index.json")).unwrap();
    let mut index = index;
    whole.as_object_mut().unwrap().remove("search");
    index.as_object_mut().unwrap().remove("search");
    assert_eq!(whole, index);
    // A run without them takes them away.
    atlas(&folder, &["in", "-o", "site"], 0);
    assert!(!folder.join("site/export").exists());
}

/// Every document of a place is cited once, its period is theirs, and its sentences name it as it is written.
fn linked_places_say_the_same(exported: &str, features: &[Value]) {
    let linked: Value = serde_json::from_str(exported).unwrap();
    let context = linked["@context"].as_str().unwrap();
    assert!(context.contains("linkedplaces-context"), "{context}");
    let linked = linked["features"].as_array().unwrap();
    assert_eq!(linked.len(), features.len());
    for (linked, feature) in linked.iter().zip(features) {
        let counted = &feature["properties"];
        assert_eq!(linked["properties"]["id"], feature["id"]);
        assert_eq!(linked["geometry"], feature["geometry"]);
        let names = linked["names"].as_array().unwrap();
        assert_eq!(names[0]["toponym"], counted["name"]);
        let citations = names[0]["citations"].as_array().unwrap();
        assert_eq!(counted["documents"], citations.len());
        let span = &linked["when"]["timespans"][0];
        if counted["first"] == "" {
            assert!(linked.get("when").is_none());
        } else {
            assert_eq!(span["start"]["in"], counted["first"]);
            assert_eq!(span["end"]["in"], counted["last"]);
        }
        let sentences = linked["descriptions"].as_array().unwrap();
        assert!(!sentences.is_empty());
        for sentence in sentences {
            let words = sentence["value"].as_str().unwrap();
            let is_named = |name: &Value| words.contains(name["toponym"].as_str().unwrap());
            assert!(names.iter().any(is_named), "{words}: {names:?}");
        }
    }
}

/// The tables of Parquet are those of CSV, cell by cell.
#[cfg(feature = "parquet")]
#[test]
fn tables_are_the_same_in_parquet() {
    use parquet::file::reader::{FileReader, SerializedFileReader};
    use parquet::record::Field;
    let folder = fresh("atlas-parquet");
    atlas(&folder, &["in", "-o", "site", "--export", "csv,parquet"], 0);
    for name in ["places", "mentions"] {
        let export = folder.join("site/export").join(name);
        let mut table = csv::Reader::from_path(export.with_extension("csv")).unwrap();
        let columns = table.headers().unwrap().clone();
        let file = fs::File::open(export.with_extension("parquet")).unwrap();
        let reader = SerializedFileReader::new(file).unwrap();
        let mut rows = reader.get_row_iter(None).unwrap().map(Result::unwrap);
        for record in table.records() {
            let (record, row) = (record.unwrap(), rows.next().unwrap());
            let cells = row.get_column_iter().map(|(name, cell)| {
                let text = match cell {
                    Field::Null => String::new(),
                    Field::Str(text) => text.clone(),
                    Field::UInt(count) => count.to_string(),
                    Field::Double(number) => number.to_string(),
                    other => format!("{other:?}"),
                };
                (name.clone(), text)
            });
            let mut cells: Vec<(String, String)> = cells.collect();
            let (geometry, _) = cells.pop().unwrap();
            assert_eq!(geometry, "geometry");
            let expected = columns.iter().zip(&record);
            let expected = expected.map(|(name, cell)| (name.to_owned(), cell.to_owned()));
            assert_eq!(cells, expected.collect::<Vec<_>>(), "{name}");
        }
        assert!(rows.next().is_none());
    }
}

/// What is no article among the pages of an archive is listed with its reason; so is each further file of
/// the same bytes as one that cannot be read.
#[test]
fn what_is_no_article_is_listed_with_its_reason() {
    let folder = fresh("atlas-front-page");
    let answer = |address: &str, body: &str| {
        let body = format!("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{body}");
        let head = format!("WARC-Type: response\r\nWARC-Target-URI: https://e.example/{address}");
        let length = body.len();
        format!("WARC/1.0\r\n{head}\r\nContent-Length: {length}\r\n\r\n{body}\r\n\r\n")
    };
    let page = |title: &str, words: &str| {
        format!(
            "<html><head><title>{title}</title></head><body><article><h1>{title}</h1><p>{words}</p></article></body></html>"
        )
    };
    let teaser = |n: usize| {
        format!(
            "<article><h3><a href='/{n}'>The flood of the year {n} in the valley</a></h3><p>The river rose in the year {n}, officials said.</p></article>"
        )
    };
    let front: String = (1..8).map(teaser).collect();
    let front = format!("<html><body><main><h2>World</h2>{front}</main></body></html>");
    let crawl = answer("a", &page("Roads", "The road from Kabul to Herat is cut."))
        + &answer("", &front)
        + &answer(
            "b",
            &page("Schools", "A school opened in Tashkent on Monday."),
        );
    fs::write(folder.join("crawl.warc"), crawl).unwrap();
    fs::write(folder.join("one.txt"), "\n").unwrap();
    fs::write(folder.join("two.txt"), "\n").unwrap();
    atlas(
        &folder,
        &["crawl.warc", "one.txt", "two.txt", "-o", "site"],
        1,
    );
    let index = index(&folder.join("site"));
    assert_eq!(index["documents"].as_array().unwrap().len(), 2);
    let failures = index["failures"].as_array().unwrap().iter();
    let failures = failures.map(|it| {
        (
            it["input"].as_str().unwrap(),
            it["reason"].as_str().unwrap(),
        )
    });
    let failures: Vec<(&str, &str)> = failures.collect();
    assert_eq!(failures.len(), 3, "{failures:?}");
    for (input, reason) in [
        ("crawl.warc, 2", "is a list of articles"),
        ("one.txt", "is empty"),
        ("two.txt", "is empty"),
    ] {
        let said = failures
            .iter()
            .any(|it| it.0 == input && it.1.starts_with(reason));
        assert!(said, "{input}: {failures:?}");
    }
}

#[test]
fn feeds_and_lists_give_a_document_for_each_article() {
    let folder = fresh("atlas-feeds");
    let articles = articles();
    let items: String = articles[..2].iter().map(|(_, text)| {
        let (title, body) = text.split_once("\n\n").unwrap();
        format!("<item><title>{title}</title><link>https://a.example/{}</link>\
                 <pubDate>Mon, 12 Jan 2026 08:00:00 GMT</pubDate><description>{}</description></item>",
            title.len(), body.replace("\n", " "))
    }).collect();
    let feed = format!("<rss version=\"2.0\"><channel><title>A</title>{items}</channel></rss>");
    fs::write(folder.join("feed.xml"), feed).unwrap();
    let list: Vec<Value> = articles[2..5].iter().map(|(name, text)| {
        let (title, body) = text.split_once("\n\n").unwrap();
        serde_json::json!({"title": title, "body": body, "url": format!("https://b.example/{name}")})
    }).collect();
    fs::write(
        folder.join("list.json"),
        serde_json::to_string(&list).unwrap(),
    )
    .unwrap();
    atlas(&folder, &["feed.xml", "list.json", "-o", "site"], 0);
    let index = index(&folder.join("site"));
    let sources = index["sources"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["name"].as_str().unwrap());
    assert_eq!(
        sources.collect::<std::collections::BTreeSet<_>>(),
        ["a.example", "b.example"].into()
    );
    let titles = index["documents"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["title"].as_str().unwrap());
    assert_eq!(titles.collect::<Vec<_>>().len(), 5);
    assert_eq!(index["first"], "2026-01-12");
}

#[test]
fn an_export_of_a_press_database_gives_a_document_for_each_article() {
    let folder = fresh("atlas-export");
    let texts = articles();
    let export: String = texts[..3]
        .iter()
        .map(|(_, text)| {
            let (title, body) = text.split_once("\n\n").unwrap();
            format!(
                "HD {title}\nWC 90 words\nPD 12 January 2026\nSN Harbour News Agency\nLA English\n\
                 LP\n{body}\nRE sudan : Sudan\nAN Document HNA0000020260112egb400abc\n\n"
            )
        })
        .collect();
    fs::write(folder.join("export.txt"), export).unwrap();
    atlas(&folder, &["export.txt", "-o", "site"], 0);
    let index = index(&folder.join("site"));
    let documents = index["documents"].as_array().unwrap();
    assert_eq!(documents.len(), 3);
    assert_eq!(index["sources"][0]["name"], "Harbour News Agency");
    let places = index["places"].as_array().unwrap().iter();
    assert!(places.into_iter().all(|place| place["name"] != "Sudan"));
}

#[test]
fn every_message_of_a_mailbox_is_a_document() {
    let folder = fresh("atlas-mailbox");
    let mail = |subject: &str, words: &str| {
        format!(
            "From a@e.example Thu Mar 14 08:00:00 2024\nFrom: A <a@e.example>\nTo: b@e.example\n\
             Date: Thu, 14 Mar 2024 08:00:00 +0000\nSubject: {subject}\nMessage-ID: <{subject}@e>\n\n\
             {words}\n\n"
        )
    };
    let all = mail("Roads", "The road from Kabul to Herat is cut.")
        + &mail("Bridges", "A bridge fell in Kunduz, far from Faizabad.")
        + &mail("Schools", "A school opened in Tashkent on Monday.");
    fs::write(folder.join("three.mbox"), all).unwrap();
    atlas(&folder, &["three.mbox", "-o", "site"], 0);
    let index = index(&folder.join("site"));
    let documents = index["documents"].as_array().unwrap();
    let titles: Vec<&str> = documents
        .iter()
        .filter_map(|one| one["title"].as_str())
        .collect();
    assert_eq!(titles.len(), 3, "{titles:?}");
    for title in ["Roads", "Bridges", "Schools"] {
        assert!(titles.contains(&title), "{titles:?}");
    }
}
