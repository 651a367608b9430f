//! The structure of the sources: which room may use which, that no files go round in a circle, who
//! does input and output, and that the paths named in documents and messages exist.

mod circles;
mod imports;
mod paths;
mod sources;

use crate::support::package;
use circles::{Arrows, circles};
use sources::{Source, Sources};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

/// The crates whose rooms the table knows: the name in paths, the folder of the sources.
const CRATES: &[(&str, &str)] = &[
    ("geobrief", "src"),
    ("geobrief_geography", "crates/geography/src"),
    ("geobrief_index", "crates/index/src"),
    ("geobrief_recognizers", "crates/recognizers/src"),
];

/// Room → the rooms that it may import, each of which it does. A room is a module at the root of a
/// crate; `cli` and the roots themselves may import everything.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("vocabulary", &[]),
    ("text", &["vocabulary"]),
    ("geo", &[]),
    ("geometry", &["geo"]),
    ("score", &[]),
    ("coordinates", &["geo"]),
    (
        "positions",
        &[
            "vocabulary",
            "text",
            "geo",
            "coordinates",
            "gazetteer",
            "basemap",
        ],
    ),
    ("diagnostics", &[]),
    ("document", &["vocabulary", "text", "diagnostics"]),
    (
        "language",
        &["geo", "diagnostics", "document", "gazetteer", "cartography"],
    ),
    ("kind", &[]),
    ("packed", &[]),
    ("names", &[]),
    ("geojson", &["geo", "geometry", "kind"]),
    ("places", &["geo", "kind", "names", "geojson"]),
    ("languages", &["names", "places"]),
    ("geobrief_index::basemap", &["geo", "geometry"]),
    ("basemap", &["geo", "geometry", "geobrief_index::basemap"]),
    (
        "gazetteer",
        &[
            "geo",
            "kind",
            "names",
            "geojson",
            "places",
            "languages",
            "basemap",
        ],
    ),
    (
        "import",
        &[
            "geo",
            "geometry",
            "coordinates",
            "places",
            "basemap",
            "gazetteer",
        ],
    ),
    (
        "recognize",
        &[
            "vocabulary",
            "text",
            "geo",
            "score",
            "document",
            "gazetteer",
            "positions",
            "geobrief_recognizers",
        ],
    ),
    (
        "resolve",
        &[
            "vocabulary",
            "text",
            "geo",
            "score",
            "document",
            "gazetteer",
            "positions",
            "recognize",
        ],
    ),
    (
        "corrections",
        &[
            "text",
            "geo",
            "score",
            "document",
            "gazetteer",
            "positions",
            "recognize",
            "resolve",
        ],
    ),
    ("summarize", &["vocabulary", "text", "score", "document"]),
    ("house_style", &["gazetteer"]),
    (
        "border",
        &["vocabulary", "text", "document", "gazetteer", "resolve"],
    ),
    ("claims", &["vocabulary", "text", "document", "gazetteer"]),
    ("cartography", &["geo", "geometry", "gazetteer", "basemap"]),
    (
        "briefing",
        &[
            "language",
            "diagnostics",
            "text",
            "geo",
            "score",
            "document",
            "gazetteer",
            "recognize",
            "resolve",
            "summarize",
            "claims",
            "border",
            "corrections",
            "cartography",
            "positions",
        ],
    ),
    (
        "render",
        &[
            "language",
            "text",
            "geometry",
            "document",
            "gazetteer",
            "recognize",
            "summarize",
            "claims",
            "corrections",
            "cartography",
            "briefing",
            "positions",
            "atlas",
            "score",
        ],
    ),
    (
        "export",
        &[
            "geo",
            "score",
            "atlas",
            "language",
            "text",
            "document",
            "gazetteer",
            "resolve",
            "summarize",
            "claims",
            "cartography",
            "briefing",
            "render",
            "positions",
            "recognize",
        ],
    ),
    (
        "atlas",
        &[
            "language",
            "text",
            "geo",
            "score",
            "document",
            "gazetteer",
            "recognize",
            "corrections",
            "cartography",
            "briefing",
            "file_name",
        ],
    ),
    ("formats", &["vocabulary", "document", "diagnostics"]),
    ("panics", &[]),
    ("source", &["panics", "document", "diagnostics", "formats"]),
    ("language_pack", &["packed", "gazetteer", "recognize"]),
    ("file_name", &[]),
    ("output", &["file_name"]),
    (
        "job",
        &[
            // The root holds the stages in order.
            "geobrief",
            "config",
            "house_style",
            "language",
            "document",
            "formats",
            "gazetteer",
            "source",
            "corrections",
            "briefing",
            "export",
            "render",
        ],
    ),
    (
        "batch",
        &[
            "geobrief",
            "panics",
            "config",
            "document",
            "formats",
            "gazetteer",
            "basemap",
            "source",
            "corrections",
            "briefing",
            "export",
            "job",
        ],
    ),
    (
        "engine",
        &[
            "basemap",
            "briefing",
            "coordinates",
            "corrections",
            "document",
            "export",
            "file_name",
            "formats",
            "gazetteer",
            "geo",
            "geometry",
            "job",
            "language",
            "language_pack",
            "render",
            "source",
        ],
    ),
    (
        "config",
        &[
            "house_style",
            "language",
            "recognize",
            "resolve",
            "summarize",
            "corrections",
            "cartography",
        ],
    ),
];

/// Circles among neighbours that are still to be opened: the folder, and who goes round in it. The
/// list only gets shorter.
const KNOWN_CIRCLES: &[(&str, &[&str])] = &[];

/// What only the rim may touch, and the files and folders that do: files, network, clock,
/// environment, processes, threads. A place that does not any more is to be taken out.
const RIM: &[(&str, &[&str])] = &[
    (
        "std::fs",
        &[
            "crates/geography/src/gazetteer/entries/files.rs",
            "crates/geography/src/gazetteer/layers/imported.rs",
            "crates/geography/src/gazetteer/lookup/mapped.rs",
            "src/cli",
            "src/import",
            "src/output",
            "src/source/fetch",
            "src/source/input.rs",
        ],
    ),
    ("std::env", &["src/main.rs"]),
    ("std::net", &["src/cli/desk", "src/source/fetch"]),
    ("std::process", &["src/cli", "src/main.rs"]),
    (
        "std::thread",
        &[
            "src/batch/queue/mod.rs",
            "src/cli",
            "src/formats/worker/threads.rs",
            "src/import/sort.rs",
            "src/source/fetch/client.rs",
        ],
    ),
    ("std::time::Instant", &["src/source/fetch"]),
    ("std::time::SystemTime", &[]),
    ("Timestamp::now", &["src/source/fetch/fetched.rs"]),
];

static SOURCES: LazyLock<Sources> = LazyLock::new(|| Sources::read(CRATES));

/// The room that a path lies in: a module at the root of a crate, or the root itself. The crate is
/// named with a room that a crate before it in the list has as well.
fn room(path: &[String]) -> String {
    match path {
        [root, room, ..] if SOURCES.is_room(&path[..2]) => {
            let mut before = CRATES.iter().take_while(|(name, _)| name != root);
            let is_taken =
                |(name, _): &(&str, &str)| SOURCES.is_room(&[(*name).to_owned(), room.clone()]);
            if before.any(is_taken) {
                return format!("{root}::{room}");
            }
            room.clone()
        }
        [root, ..] => root.clone(),
        [] => String::new(),
    }
}

/// Which room uses which, and where it does first.
fn arrows() -> BTreeMap<(String, String), String> {
    let mut arrows = BTreeMap::new();
    for file in SOURCES.files.iter().filter(|file| file.module.len() > 1) {
        let from = room(&file.module);
        for import in &file.imports {
            let to = SOURCES.target(file, import).map(|target| room(&target));
            if let Some(to) = to.filter(|to| *to != from) {
                let (path, line) = (file.path.display(), import.line);
                let place = || format!("{path}:{line}: {}", import.path.join("::"));
                arrows.entry((from.clone(), to)).or_insert_with(place);
            }
        }
    }
    arrows
}

#[test]
fn rooms_import_only_what_the_table_allows() {
    let allowed: BTreeMap<&str, &[&str]> = MAY_IMPORT.iter().copied().collect();
    let mut arrows = arrows();
    arrows.retain(|(from, _), _| from != "cli");
    let count = arrows.len();
    assert!(
        count > 50,
        "only {count} arrows read; does the test still look in the right place?"
    );
    let mut problems = Vec::new();
    for ((from, to), place) in &arrows {
        match allowed.get(from.as_str()) {
            None => problems.push(format!("{place}: room {from} is not in the table")),
            Some(rooms) if !rooms.contains(&to.as_str()) => {
                problems.push(format!("{place}: {from} may not use {to}"));
            }
            Some(_) => {}
        }
    }
    let rows = MAY_IMPORT
        .iter()
        .flat_map(|(from, rooms)| rooms.iter().map(move |to| (from, to)));
    for (from, to) in rows {
        if !arrows.contains_key(&((*from).to_owned(), (*to).to_owned())) {
            problems.push(format!(
                "nobody uses the arrow {from} → {to}; take it out of the table"
            ));
        }
    }
    assert!(
        problems.is_empty(),
        "layering broken:\n{}",
        problems.join("\n")
    );
}

/// One layout: a module with files below it is `name/mod.rs`, never `name.rs` beside `name/`.
#[test]
fn a_module_with_files_below_it_lies_in_their_folder() {
    let beside = |file: &&Source| package().join(file.path.with_extension("")).is_dir();
    let problems: Vec<&Path> = (SOURCES.files.iter().filter(beside))
        .map(|file| file.path.as_path())
        .collect();
    assert!(problems.is_empty(), "to be moved to mod.rs: {problems:?}");
}

#[test]
fn every_room_is_in_the_table() {
    let rooms = SOURCES.files.iter().filter(|file| file.module.len() > 1);
    let rooms: BTreeSet<String> = rooms.map(|file| room(&file.module)).collect();
    let listed: BTreeSet<String> = MAY_IMPORT
        .iter()
        .map(|(room, _)| (*room).to_owned())
        .chain(["cli".to_owned()])
        .collect();
    assert_eq!(listed, rooms);
}

#[test]
fn the_table_has_no_circle() {
    let arrows: Arrows<'_> = MAY_IMPORT
        .iter()
        .map(|(from, to)| (*from, to.iter().copied().collect()))
        .collect();
    assert_eq!(circles(&arrows), Vec::<Vec<&str>>::new());
}

/// `mod.rs` gathers its folder and holds the words that its files share, so it counts for none of
/// them; what it passes on counts for the file that it comes from.
#[test]
fn neighbours_in_a_folder_do_not_go_round_in_circles() {
    let mut problems = Vec::new();
    let targets: Vec<(&Source, Vec<String>)> = SOURCES
        .files
        .iter()
        .flat_map(|file| file.imports.iter().map(move |import| (file, import)))
        .filter_map(|(file, import)| Some((file, SOURCES.target(file, import)?)))
        .collect();
    let mut folders: BTreeMap<String, Arrows<'_>> = BTreeMap::new();
    for (file, target) in &targets {
        let to = SOURCES.module_of(target);
        let shared = file
            .module
            .iter()
            .zip(to)
            .take_while(|(a, b)| a == b)
            .count();
        if let (true, Some(from), Some(to)) = (shared > 0, file.module.get(shared), to.get(shared))
        {
            let folder = file.module[..shared].join("/");
            folders
                .entry(folder)
                .or_default()
                .entry(from)
                .or_default()
                .insert(to);
        }
    }
    let name = |folder: &str, circle: &[&str]| format!("{folder}: {}", circle.join(", "));
    let found: BTreeSet<String> = folders
        .iter()
        .flat_map(|(folder, arrows)| {
            circles(arrows)
                .into_iter()
                .map(|circle| name(folder, &circle))
        })
        .collect();
    let known: BTreeSet<String> = KNOWN_CIRCLES
        .iter()
        .map(|(folder, circle)| name(folder, circle))
        .collect();
    problems.extend(
        found
            .difference(&known)
            .map(|circle| format!("{circle} go round in a circle")),
    );
    problems.extend(
        known
            .difference(&found)
            .map(|circle| format!("{circle} is no circle any more; take it off the list")),
    );
    assert!(problems.is_empty(), "circles:\n{}", problems.join("\n"));
}

#[test]
fn only_the_rim_does_input_and_output() {
    let mut problems = Vec::new();
    for (what, places) in RIM {
        let mut unused: BTreeSet<&str> = places.iter().copied().collect();
        for file in &SOURCES.files {
            let touches = |path: &str| path.starts_with(*what) || path.ends_with(*what);
            let found = (file.imports.iter()).find(|import| touches(&import.path.join("::")));
            let Some(import) = found else { continue };
            match places.iter().find(|place| file.path.starts_with(place)) {
                Some(place) => {
                    unused.remove(place);
                }
                None => problems.push(format!("{}:{}: {what}", file.path.display(), import.line)),
            }
        }
        problems
            .extend((unused.iter()).map(|place| format!("{place} does not use {what} any more")));
    }
    assert!(
        problems.is_empty(),
        "outside the rim:\n{}",
        problems.join("\n")
    );
}

#[test]
fn the_table_knows_every_crate() {
    let crates = crate::support::package().join("crates");
    let members = std::fs::read_dir(crates)
        .into_iter()
        .flatten()
        .map(|entry| entry.unwrap().path());
    for member in members.filter(|member| member.join("src/lib.rs").exists()) {
        let folder = Path::new("crates")
            .join(member.file_name().unwrap())
            .join("src");
        let is_known = CRATES.iter().any(|(_, known)| Path::new(known) == folder);
        assert!(is_known, "{} is not in CRATES", folder.display());
    }
}

#[test]
fn the_codemap_of_the_architecture_lists_every_room() {
    let map = std::fs::read_to_string(crate::support::package().join("ARCHITECTURE.md")).unwrap();
    let rows = map.lines().filter_map(|line| line.strip_prefix("| `"));
    let first = rows.filter_map(|row| row.split_once(" |").map(|(first, _)| first));
    let listed: BTreeSet<&str> = first
        .flat_map(|cell| cell.split(['`', ',', ' ']))
        .filter(|name| !name.is_empty() && !name.contains(['/', '.']))
        .collect();
    let rooms = SOURCES.files.iter().filter(|file| file.module.len() > 1);
    let rooms: BTreeSet<&str> = rooms.map(|file| file.module[1].as_str()).collect();
    let missing: Vec<_> = rooms.difference(&listed).collect();
    let gone: Vec<_> = listed.difference(&rooms).collect();
    assert!(
        missing.is_empty(),
        "not in the codemap of ARCHITECTURE.md: {missing:?}"
    );
    assert!(
        gone.is_empty(),
        "in the codemap of ARCHITECTURE.md, but no room: {gone:?}"
    );
}
