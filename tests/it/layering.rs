//! The table of ARCHITECTURE.md: which module may use which.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Module → the modules of this crate that it may import. `cli` and `lib` may import everything.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("span", &["document"]),
    ("geo", &[]),
    ("score", &[]),
    ("coordinates", &["geo"]),
    ("diagnostics", &["span"]),
    ("document", &["span", "diagnostics"]),
    (
        "language",
        &["diagnostics", "document", "gazetteer", "cartography"],
    ),
    ("gazetteer", &["geo", "score", "span", "basemap"]),
    ("basemap", &["geo"]),
    ("import", &["geo", "basemap", "gazetteer"]),
    ("recognize", &["span", "score", "document", "gazetteer"]),
    (
        "resolve",
        &["span", "geo", "score", "document", "gazetteer", "recognize"],
    ),
    (
        "corrections",
        &[
            "span",
            "geo",
            "score",
            "document",
            "gazetteer",
            "recognize",
            "resolve",
        ],
    ),
    ("summarize", &["span", "score", "document"]),
    (
        "border",
        &["span", "document", "gazetteer", "recognize", "resolve"],
    ),
    ("account", &["span", "document", "gazetteer", "summarize"]),
    ("cartography", &["geo", "gazetteer", "basemap"]),
    (
        "briefing",
        &[
            "language",
            "diagnostics",
            "span",
            "geo",
            "score",
            "document",
            "gazetteer",
            "basemap",
            "recognize",
            "resolve",
            "summarize",
            "account",
            "border",
            "corrections",
            "cartography",
        ],
    ),
    (
        "render",
        &[
            "language",
            "span",
            "geo",
            "score",
            "document",
            "gazetteer",
            "recognize",
            "summarize",
            "account",
            "corrections",
            "cartography",
            "briefing",
        ],
    ),
    (
        "export",
        &[
            "language",
            "span",
            "geo",
            "score",
            "document",
            "gazetteer",
            "recognize",
            "resolve",
            "summarize",
            "account",
            "cartography",
            "briefing",
            "render",
        ],
    ),
    ("formats", &["document", "diagnostics"]),
    ("source", &["document", "diagnostics", "formats"]),
    ("output", &["briefing"]),
    (
        "config",
        &[
            "language",
            "document",
            "recognize",
            "resolve",
            "summarize",
            "corrections",
            "cartography",
        ],
    ),
];

/// What only the rim may touch: files, network, clock, environment, terminal.
const RIM_ONLY: [&str; 6] = [
    "std::fs",
    "std::env",
    "std::net",
    "std::time::SystemTime",
    "std::process",
    "Timestamp::now",
];
const RIM: [&str; 6] = ["cli", "import", "source", "output", "main", "lib"];

#[test]
fn modules_import_only_what_the_table_allows() {
    let allowed: BTreeMap<&str, &[&str]> = MAY_IMPORT.iter().copied().collect();
    let mut problems = Vec::new();
    let mut seen = 0;
    each_source(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("src").as_path(),
        &mut |path, text| {
            let module = module_of(path);
            if ["cli", "main", "lib"].contains(&module.as_str()) {
                return;
            }
            let Some(allowed) = allowed.get(module.as_str()) else {
                problems.push(format!(
                    "{}: module {module} is not in the table",
                    path.display()
                ));
                return;
            };
            for (number, line) in product_lines(text) {
                for used in crate_modules(line) {
                    seen += 1;
                    if used != module && !allowed.contains(&used.as_str()) {
                        problems.push(format!("{}:{number}: {module} uses {used}", path.display()));
                    }
                }
                for rim in RIM_ONLY.iter().filter(|rim| line.contains(**rim)) {
                    if !RIM.contains(&module.as_str()) && !reads_gazetteer_files(path) {
                        problems.push(format!(
                            "{}:{number}: {rim} outside the rim",
                            path.display()
                        ));
                    }
                }
            }
        },
    );
    assert!(
        seen > 50,
        "the test read only {seen} imports; does it still look in the right place?"
    );
    assert!(
        problems.is_empty(),
        "layering broken:\n{}",
        problems.join("\n")
    );
}

/// The readers of files outside the rim: gazetteer files, and compiled ones mapped into memory.
fn reads_gazetteer_files(path: &Path) -> bool {
    ["files.rs", "imported.rs", "mapped.rs"]
        .iter()
        .any(|name| path.ends_with(Path::new("gazetteer").join(name)))
}

fn module_of(path: &Path) -> String {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let first = path.strip_prefix(src).unwrap().components().next().unwrap();
    first
        .as_os_str()
        .to_str()
        .unwrap()
        .trim_end_matches(".rs")
        .to_owned()
}

/// Lines outside comments and unit tests.
fn product_lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines()
        .enumerate()
        .take_while(|(_, line)| !line.contains("#[cfg(test)]"))
        .filter(|(_, line)| !line.trim_start().starts_with("//"))
        .map(|(index, line)| (index + 1, line))
}

/// The modules behind `crate::module` and `crate::{a, b}` in a line.
fn crate_modules(line: &str) -> Vec<String> {
    let word = |s: &str| -> String {
        s.chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect()
    };
    let mut found = Vec::new();
    for (at, _) in line.match_indices("crate::") {
        let rest = &line[at + "crate::".len()..];
        match rest.strip_prefix('{') {
            Some(list) => found.extend(list.split(',').map(|item| word(item.trim()))),
            None => found.push(word(rest)),
        }
    }
    found.retain(|name| !name.is_empty());
    found
}

fn each_source(folder: &Path, visit: &mut impl FnMut(&Path, &str)) {
    let mut entries: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|e| e.unwrap().path())
        .collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            each_source(&path, visit);
        } else if path.extension().is_some_and(|e| e == "rs") && !path.ends_with("tests.rs") {
            visit(&path, &fs::read_to_string(&path).unwrap());
        }
    }
}
