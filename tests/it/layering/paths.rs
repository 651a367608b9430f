//! Paths that documents, comments and messages name must exist, so that nobody is sent to a file
//! that is gone.

use crate::support::package;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// Whose texts are read: files, and folders with all below.
const READ: [&str; 15] = [
    "ARCHITECTURE.md",
    "ATTRIBUTION.md",
    "CONTRIBUTING.md",
    "README.md",
    "build",
    "build.rs",
    "crates",
    "docs",
    "examples",
    "geodata/README.md",
    "src",
    "templates",
    "tests",
    "train",
    ".github",
];
/// What the texts are, by the end of their names.
const TEXTS: [&str; 7] = ["css", "js", "md", "py", "rs", "sh", "yml"];
/// What a name without a folder ends in when it is one of our files.
const SOURCES: [&str; 6] = ["css", "js", "psv", "py", "rs", "sh"];
/// Names like those of our files that are not: of the benchmark, of a program, of a package, made
/// by a run, made up by a test.
const NOT_OURS: [&str; 6] = [
    "score.py",
    "Node.js",
    "leaflet.js",
    "leaflet.css",
    "build/.cache",
    "geodata/x.geojson",
];

/// Folders that a run makes, or that hold what a test invents.
const MADE: [&str; 6] = [
    ".git",
    ".cache",
    "node_modules",
    "target",
    "out",
    "fixtures",
];

static NAMES: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let mut names = BTreeSet::new();
    each_file(package(), &mut |file| {
        names.insert(file.file_name().unwrap().to_str().unwrap().to_owned());
    });
    names
});

#[test]
fn paths_named_in_documents_and_messages_exist() {
    let mut problems = Vec::new();
    let mut named = 0;
    for text in READ {
        each_text(&package().join(text), &mut |file, text| {
            for (number, line) in text.lines().enumerate() {
                for path in paths(line) {
                    named += 1;
                    if !exists(file, path) {
                        let file = file.strip_prefix(package()).unwrap().display();
                        problems.push(format!("{file}:{}: {path}", number + 1));
                    }
                }
            }
        });
    }
    assert!(
        named > 50,
        "only {named} paths read; does the test still look in the right place?"
    );
    assert!(
        problems.is_empty(),
        "these paths do not exist:\n{}",
        problems.join("\n")
    );
}

/// The words of a line that name a file of the repository: those with a folder of it in front,
/// every Rust file, and names alone that end like one of our sources.
fn paths(line: &str) -> impl Iterator<Item = &str> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || "_-./:{}*<>@$~".contains(c);
    line.split(move |c| !is_part(c))
        .map(|word| word.trim_end_matches(['.', ':', '-']))
        .filter(|word| !word.contains(['{', '}', '*', '<', '>', ':', '@', '$', '~']))
        .filter(|word| !word.starts_with(['/', '.']) || word.starts_with(".ci/"))
        .filter(|word| !NOT_OURS.contains(word))
        .filter(|word| match word.split_once('/') {
            Some((first, _)) => word.ends_with(".rs") || is_ours(first),
            None => word
                .rsplit_once('.')
                .is_some_and(|(stem, end)| !stem.is_empty() && SOURCES.contains(&end)),
        })
}

/// Whether a folder at the root is kept in the repository.
fn is_ours(folder: &str) -> bool {
    !["out", "target", ""].contains(&folder) && package().join(folder).is_dir()
}

/// From the root, from the sources of a crate, from the tests, or from a folder above the file; a
/// name alone anywhere.
fn exists(file: &Path, path: &str) -> bool {
    if !path.contains('/') {
        return NAMES.contains(path);
    }
    let crates = fs::read_dir(package().join("crates")).into_iter().flatten();
    let crates = crates.map(|member| member.unwrap().path().join("src"));
    let rooms = ["src", "tests", "tests/it", "train", "train/src"];
    let rooms = rooms.map(|folder| package().join(folder));
    let above = file
        .ancestors()
        .take_while(|folder| folder.starts_with(package()));
    let mut folders = rooms
        .into_iter()
        .chain(crates)
        .chain(above.map(Path::to_owned));
    folders.any(|folder| folder.join(path).exists())
}

fn each_text(path: &Path, visit: &mut impl FnMut(&Path, &str)) {
    each_file(path, &mut |file| {
        let is_text = |end: &str| TEXTS.contains(&end);
        let end = file.extension().and_then(|end| end.to_str());
        if end.is_some_and(is_text) && !file.iter().any(|part| part == "layering") {
            visit(file, &fs::read_to_string(file).unwrap());
        }
    });
}

/// Visits the files of a folder, or the one file, in the order of their names.
fn each_file(path: &Path, visit: &mut impl FnMut(&Path)) {
    let name = path.file_name().unwrap().to_str().unwrap();
    if path.is_file() {
        visit(path);
    } else if path.is_dir() && !MADE.contains(&name) {
        let inside = fs::read_dir(path)
            .unwrap()
            .map(|entry| entry.unwrap().path());
        let mut inside: Vec<PathBuf> = inside.collect();
        inside.sort();
        for path in inside {
            each_file(&path, visit);
        }
    }
}
