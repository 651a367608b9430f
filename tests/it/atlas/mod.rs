//! `geobrief atlas` as a user meets it: what is in the folder, what a second run does, what becomes of a
//! run that is killed.

mod collection;
mod contents;
mod interrupted;

use crate::support::geobrief;
use assert_cmd::assert::Assert;
use collection::{articles, fresh, index, snapshot, stderr, write_all};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Runs `geobrief atlas` in a folder.
fn atlas(folder: &Path, arguments: &[&str], code: i32) -> Assert {
    let mut command = geobrief();
    command.current_dir(folder).arg("atlas").args(arguments);
    let run = command.assert();
    let said = stderr(&run);
    assert_eq!(run.get_output().status.code(), Some(code), "{said}");
    run
}

fn numbers(value: &Value) -> Vec<usize> {
    let numbers = value.as_array().unwrap().iter();
    numbers
        .map(|number| number.as_u64().unwrap() as usize)
        .collect()
}

#[test]
fn one_command_makes_a_folder_with_a_page_for_each_document() {
    let folder = fresh("atlas-folder");
    fs::write(folder.join("in/empty.txt"), "\n").unwrap();
    fs::write(folder.join("in/photo.jpg"), "no article").unwrap();
    let run = atlas(&folder, &["in", "-o", "site"], 1);
    let said = stderr(&run);
    assert!(said.contains("in/empty.txt: is empty"), "{said}");
    assert!(said.contains("1 of 13 inputs could not be read"), "{said}");
    let index = index(&folder.join("site"));
    let documents = index["documents"].as_array().unwrap();
    assert_eq!((documents.len(), &index["inputs"]), (12, &13.into()));
    assert_eq!(index["failures"][0]["input"], "in/empty.txt");
    let reason = index["failures"][0]["reason"].as_str().unwrap();
    assert!(reason.starts_with("is empty"), "{reason}");
    for document in documents {
        let page = document["page"].as_str().unwrap();
        let html = fs::read_to_string(folder.join("site").join(page)).unwrap();
        assert!(html.trim_end().ends_with("</html>"), "{page}");
        assert!(page.starts_with(&format!("d/{}-", document["id"].as_str().unwrap())));
    }
    let manifest = fs::read_to_string(folder.join("site/atlas.json")).unwrap();
    let manifest: Value = serde_json::from_str(&manifest).unwrap();
    for (path, sha256) in manifest["files"].as_object().unwrap() {
        assert_eq!(
            sha256,
            &collection::sha256(&folder.join("site").join(path)),
            "{path}"
        );
    }
    assert_eq!(manifest["inputs"].as_array().unwrap().len(), 13);
}

#[test]
fn places_are_counted_by_documents_and_copies_once() {
    let folder = fresh("atlas-counts");
    atlas(&folder, &["in", "-o", "site"], 0);
    let index = index(&folder.join("site"));
    let documents = index["documents"].as_array().unwrap();
    // Articles 3 and 4 are the report of 2, with one word changed.
    let copies = documents
        .iter()
        .filter(|document| document.get("copy_of").is_some());
    let copies: Vec<usize> = copies
        .map(|copy| copy["copy_of"].as_u64().unwrap() as usize)
        .collect();
    assert_eq!(copies.len(), 2);
    assert_eq!(copies[0], copies[1]);
    assert_eq!(
        documents[copies[0]]["title"],
        "Bridge opens over the Pungwe"
    );
    let mut counted: BTreeMap<usize, std::collections::BTreeSet<usize>> = BTreeMap::new();
    for (number, document) in documents.iter().enumerate() {
        let group = document
            .get("copy_of")
            .map_or(number, |of| of.as_u64().unwrap() as usize);
        for row in document["named"].as_array().unwrap() {
            counted.entry(numbers(row)[0]).or_default().insert(group);
        }
    }
    let counts: Vec<usize> = counted
        .values()
        .map(std::collections::BTreeSet::len)
        .collect();
    assert!(
        counts.is_sorted_by(|a, b| a >= b),
        "most documents first: {counts:?}"
    );
    let beira = &index["places"]
        .as_array()
        .unwrap()
        .iter()
        .position(|it| it["name"] == "Beira");
    let named = articles()
        .iter()
        .filter(|(_, text)| text.contains("Beira"))
        .count();
    assert_eq!(
        counted[&beira.unwrap()].len(),
        named - 2,
        "two of these are copies"
    );
}

#[test]
fn the_bytes_do_not_depend_on_threads_or_on_the_order_of_files() {
    let folder = fresh("atlas-threads");
    atlas(
        &folder,
        &["in", "-o", "one", "--title", "T", "--jobs", "1"],
        0,
    );
    let mut arguments: Vec<String> = articles()
        .iter()
        .map(|(name, _)| format!("in/{name}"))
        .collect();
    arguments.reverse();
    let mut command = geobrief();
    command.current_dir(&folder).arg("atlas").args(&arguments);
    command
        .args(["-o", "five", "--title", "T", "--jobs", "5"])
        .assert()
        .code(0);
    let (mut one, mut five) = (
        snapshot(&folder.join("one")),
        snapshot(&folder.join("five")),
    );
    // The manifest lists the inputs in their order.
    assert!(one.remove("atlas.json").is_some() && five.remove("atlas.json").is_some());
    assert_eq!(
        one.keys().collect::<Vec<_>>(),
        five.keys().collect::<Vec<_>>()
    );
    for (path, bytes) in one {
        assert!(five[&path] == bytes, "{path}");
    }
}

#[test]
fn a_second_run_writes_only_what_has_changed() {
    let folder = fresh("atlas-again");
    let site = folder.join("site");
    atlas(&folder, &["in", "-o", "site"], 0);
    fs::write(site.join("notes.txt"), "my own").unwrap();
    let times = collection::times(&site);
    let said = stderr(&atlas(&folder, &["in", "-o", "site"], 0));
    assert!(said.contains("; 0 files written"), "{said}");
    assert_eq!(collection::times(&site), times);
    assert!(
        stderr(&atlas(&folder, &["in", "-o", "site", "--check"], 0)).contains("0 files would be")
    );

    let before = snapshot(&site);
    let (changed, gone) = (folder.join("in/08.txt"), folder.join("in/09.txt"));
    let text = fs::read_to_string(&changed).unwrap();
    fs::write(&changed, text.replace("Nampula", "Quelimane")).unwrap();
    fs::remove_file(&gone).unwrap();
    let said = stderr(&atlas(&folder, &["in", "-o", "site", "--check"], 1));
    assert!(said.contains("would be written"), "{said}");
    assert_eq!(snapshot(&site), before, "--check writes nothing");

    atlas(&folder, &["in", "-o", "site"], 0);
    let after = snapshot(&site);
    let pages = |files: &BTreeMap<String, Vec<u8>>| {
        let pages = files.keys().filter(|path| path.starts_with("d/"));
        pages.cloned().collect::<std::collections::BTreeSet<_>>()
    };
    let (old, new) = (pages(&before), pages(&after));
    assert_eq!(
        (old.difference(&new).count(), new.difference(&old).count()),
        (2, 1)
    );
    assert_eq!(
        after
            .keys()
            .filter(|path| path.starts_with("data/documents/"))
            .count(),
        11
    );
    assert_eq!(after["notes.txt"], b"my own");
    // What a run from nothing makes.
    atlas(&folder, &["in", "-o", "anew", "--title", "in"], 0);
    let mut after = after;
    after.remove("notes.txt");
    assert_eq!(snapshot(&folder.join("anew")), after);
}

#[test]
fn a_folder_of_others_is_left_alone_unless_forced() {
    let folder = fresh("atlas-foreign");
    let site = folder.join("site");
    fs::create_dir(&site).unwrap();
    fs::write(site.join("index.html"), "somebody's page").unwrap();
    let said = stderr(&atlas(&folder, &["in", "-o", "site"], 1));
    assert!(said.contains("holds no atlas of geobrief"), "{said}");
    assert_eq!(snapshot(&site).len(), 1);
    fs::write(site.join("kept.txt"), "theirs").unwrap();
    atlas(&folder, &["in", "-o", "site", "--force"], 0);
    atlas(&folder, &["in", "-o", "site"], 0);
    assert_eq!(snapshot(&site)["kept.txt"], b"theirs");
    // Nor is a file outside removed because a manifest says so.
    let manifest = site.join("atlas.json");
    let text = fs::read_to_string(&manifest).unwrap();
    let evil = text.replacen(
        "\"files\": {",
        "\"files\": {\n    \"../in/01.txt\": \"\",",
        1,
    );
    assert_ne!(evil, text);
    fs::write(&manifest, evil).unwrap();
    atlas(&folder, &["in", "-o", "site"], 1);
    assert!(folder.join("in/01.txt").exists());
}

#[test]
fn records_of_a_file_are_documents() {
    let folder = fresh("atlas-records");
    let mut lines = String::new();
    for (number, (_, text)) in articles().iter().enumerate().take(6) {
        let (title, text) = text.split_once("\n\n").unwrap();
        let record = serde_json::json!({
            "id": format!("r{number}"), "title": title, "text": text,
            "source": format!("https://s{}.example/a", number % 2),
            "date": format!("2026-0{}-10", 1 + number % 3),
        });
        lines += &format!("{record}\n");
    }
    let first = lines.lines().next().unwrap().to_owned();
    lines += &format!("no JSON\n{first}\n");
    fs::write(folder.join("records.jsonl"), lines).unwrap();
    let said = stderr(&atlas(&folder, &["records.jsonl", "-o", "site"], 1));
    assert!(said.contains("records.jsonl, line 7"), "{said}");
    let index = index(&folder.join("site"));
    assert_eq!(index["documents"].as_array().unwrap().len(), 6);
    assert_eq!(
        (&index["title"], &index["inputs"]),
        (&"records".into(), &8.into())
    );
    assert_eq!(
        (&index["first"], &index["last"]),
        (&"2026-01-10".into(), &"2026-03-10".into())
    );
    let sources = index["sources"].as_array().unwrap().iter();
    let sources: Vec<&str> = sources
        .map(|source| source["name"].as_str().unwrap())
        .collect();
    assert_eq!(sources, ["s0.example", "s1.example"]);

    let period = [
        "records.jsonl",
        "-o",
        "feb",
        "--since",
        "2026-02-01",
        "--until",
        "2026-02-28",
    ];
    let said = stderr(&atlas(&folder, &period, 1));
    assert!(said.contains("4 not of the period"), "{said}");
    assert_eq!(
        collection::index(&folder.join("feb"))["documents"]
            .as_array()
            .unwrap()
            .len(),
        2
    );
    assert_eq!(
        snapshot(&folder.join("feb"))
            .keys()
            .filter(|it| it.starts_with("d/"))
            .count(),
        2
    );
}

#[test]
fn corrections_hold_for_all_documents_and_those_of_one_win() {
    let folder = fresh("atlas-fixes");
    let dondo = |index: &Value, title: &str| {
        let places = index["places"].as_array().unwrap();
        let documents = index["documents"].as_array().unwrap();
        let document = documents.iter().find(|it| it["title"] == title).unwrap();
        let named = document["named"].as_array().unwrap().iter();
        let ids = named.map(|row| places[numbers(row)[0]]["id"].as_str().unwrap().to_owned());
        ids.collect::<Vec<_>>()
    };
    fs::create_dir(folder.join("site")).unwrap();
    let shared = "[[fix]]\nname = \"Dondo\"\nplace = \"gn:2241371\"\n\n[[fix]]\nname = \"Atlantis\"\nplace = \"none\"\n";
    fs::write(folder.join("site/atlas.fix.toml"), shared).unwrap();
    fs::write(
        folder.join("in/06.fix.toml"),
        "[[fix]]\nname = \"Dondo\"\nplace = \"none\"\n",
    )
    .unwrap();
    let said = stderr(&atlas(&folder, &["in", "-o", "site"], 0));
    assert!(said.contains("\"Atlantis\" has no effect"), "{said}");
    let index = index(&folder.join("site"));
    assert!(dondo(&index, "School year begins in Dondo").contains(&"gn:2241371".to_owned()));
    assert!(!dondo(&index, "Market day").contains(&"gn:2241371".to_owned()));
    assert_eq!(index["fixes"][0]["place"], "gn:2241371");
    // A correction changes the briefings that it may touch, an unchanged one nothing.
    let said = stderr(&atlas(&folder, &["in", "-o", "site"], 0));
    assert!(
        said.contains("; 0 files written") && said.contains("has no effect"),
        "{said}"
    );
    fs::write(
        folder.join("site/atlas.fix.toml"),
        "[[fix]]\nname = \"Dondo\"\n",
    )
    .unwrap();
    let said = stderr(&atlas(&folder, &["in", "-o", "site"], 5));
    assert!(said.contains("atlas.fix.toml"), "{said}");
}

#[test]
fn patterns_and_folders_name_the_same_files() {
    let folder = fresh("atlas-patterns");
    fs::create_dir_all(folder.join("in/more/page_files")).unwrap();
    let more = articles()[0].1.replace("Beira", "Maputo");
    fs::write(folder.join("in/more/a.txt"), more).unwrap();
    fs::write(folder.join("in/more/page_files/b.txt"), "not an article").unwrap();
    atlas(&folder, &["in", "-o", "a", "--title", "T"], 0);
    atlas(&folder, &["in/**/*.txt", "-o", "b", "--title", "T"], 0);
    let count = |site: &str| {
        index(&folder.join(site))["documents"]
            .as_array()
            .unwrap()
            .len()
    };
    assert_eq!((count("a"), count("b")), (13, 14));
    let said = stderr(&atlas(&folder, &["in/*.pdf", "-o", "c"], 3));
    assert!(said.contains("no file fits this pattern"), "{said}");
    assert!(!folder.join("c").exists());
    let said = stderr(&atlas(&folder, &["nowhere.txt", "-o", "d"], 3));
    assert!(said.contains("nowhere.txt"), "{said}");
    write_all(&folder);
    atlas(&folder, &["in", "-o", "e", "--group-by", "folder"], 0);
    let sources = &index(&folder.join("e"))["sources"];
    assert_eq!(
        (&sources[0]["name"], &sources[1]["name"]),
        (&"in".into(), &"more".into())
    );
}
