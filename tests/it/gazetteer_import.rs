//! `geobrief gazetteer import`, from the outside.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fmt::Write;
use std::fs;
use std::path::PathBuf;
use std::process::Output;

use tempfile::TempDir;

/// A user with a data folder of their own and a folder of sources.
pub(crate) struct User {
    folder: TempDir,
}

impl User {
    pub(crate) fn new() -> Self {
        Self {
            folder: TempDir::new_in(env!("CARGO_TARGET_TMPDIR")).unwrap(),
        }
    }

    pub(crate) fn write(&self, name: &str, text: impl AsRef<[u8]>) -> String {
        let path = self.folder.path().join(name);
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    }

    fn kept(&self, name: &str) -> PathBuf {
        let imports = "data/geobrief/gazetteer/imported";
        self.folder.path().join(imports).join(name)
    }

    fn command(&self, arguments: &[&str]) -> std::process::Command {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_geobrief"));
        command
            .env("XDG_DATA_HOME", self.folder.path().join("data"))
            .env("XDG_CACHE_HOME", self.folder.path().join("cache"))
            .env_remove("GEOBRIEF_GAZETTEER")
            .args(arguments);
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> (i32, String, String) {
        let Output {
            status,
            stdout,
            stderr,
        } = self.command(arguments).output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        (status.code().unwrap(), text(stdout), text(stderr))
    }

    /// Runs `gazetteer` with arguments that must succeed; gives output and messages.
    #[track_caller]
    pub(crate) fn done(&self, arguments: &[&str]) -> (String, String) {
        let (code, out, err) = self.run(&[&["gazetteer"], arguments].concat());
        assert_eq!(code, 0, "{arguments:?}: {err}");
        (out, err)
    }

    /// Runs `gazetteer` with arguments that must fail; gives the messages.
    #[track_caller]
    pub(crate) fn fails(&self, expected: i32, arguments: &[&str]) -> String {
        let (code, out, err) = self.run(&[&["gazetteer"], arguments].concat());
        assert_eq!(code, expected, "{arguments:?}: {out}{err}");
        err
    }

    /// Ids of the places that bear a name.
    pub(crate) fn ids(&self, name: &str) -> Vec<String> {
        let (code, out, _) = self.run(&["gazetteer", "show", name, "--format", "json"]);
        if code != 0 {
            return Vec::new();
        }
        ids(&out)
    }

    /// The first place that a search finds.
    #[track_caller]
    fn found(&self, query: &str) -> Option<String> {
        let (out, _) = self.done(&["search", query, "--format", "json"]);
        ids(&out).into_iter().next()
    }
}

fn ids(json: &str) -> Vec<String> {
    let places: serde_json::Value = serde_json::from_str(json).unwrap();
    let ids = places.as_array().unwrap().iter();
    ids.map(|place| place["id"].as_str().unwrap().to_owned())
        .collect()
}

/// A line of a GeoNames table.
fn row(id: u32, name: &str, alternates: &str, at: (f64, f64), code: &str, people: u32) -> String {
    let class = if code.starts_with("PPL") { "P" } else { "H" };
    let (lat, lon) = at;
    format!(
        "{id}\t{name}\t{name}\t{alternates}\t{lat}\t{lon}\t{class}\t{code}\tAF\t\t01\t\t\t\t{people}\t\t5\tAsia/Kabul\t2020-01-01\n"
    )
}

/// Two places that are not bundled, and one that is.
pub(crate) fn table() -> String {
    row(
        90_000_001,
        "Xanthopetra",
        "Xanth,Ξάνθη",
        (37.1, 70.6),
        "PPL",
        120,
    ) + &row(90_000_002, "Quorlbek", "", (37.2, 70.7), "LK", 0)
        + &row(
            1_142_170,
            "Fayzabad",
            "Faizabad",
            (37.11664, 70.58002),
            "PPLA",
            44_421,
        )
}

#[test]
fn an_imported_place_is_found_shown_and_resolved() {
    let user = User::new();
    let source = user.write("AF.txt", table());
    let (_, said) = user.done(&["import", &source]);
    // In a pipe nothing is said of the progress.
    assert_eq!(
        said,
        "imported 2 places as af; left out: 1 bundled already\n"
    );
    assert_eq!(user.ids("xanthopetra"), ["gn:90000001"]);
    assert!(user.ids("Faizabad").contains(&"gn:1142170".to_owned()));
    let (card, _) = user.done(&["show", "gn:90000001"]);
    for words in ["Badakhshan", "37.1,70.6", "Xanth, Ξάνθη", "120"] {
        assert!(card.contains(words), "{words} in {card}");
    }
    assert!(user.done(&["at", "37.1,70.6"]).0.contains("Xanthopetra"));
    let text = user.write(
        "news.txt",
        "Fire in Xanthopetra\n\nA fire broke out in Xanthopetra.\n",
    );
    let (code, out, err) = user.run(&["places", &text]);
    assert!(code == 0 && out.contains("gn:90000001"), "{out}{err}");
    assert!(user.done(&["import"]).0.contains("af: 2 places from"));
    user.done(&["import", "--remove", "af"]);
    assert_eq!(user.ids("xanthopetra"), [""; 0]);
}

#[test]
fn importing_again_replaces_and_the_last_of_an_id_counts() {
    let user = User::new();
    let first = user.write(
        "a.txt",
        row(90_000_001, "Xanthopetra", "", (37.1, 70.6), "PPL", 1),
    );
    let second = user.write(
        "b.txt",
        row(90_000_001, "Neopetra", "", (37.1, 70.6), "PPL", 1),
    );
    user.done(&["import", &first, &second, "--as", "both"]);
    assert_eq!(user.ids("neopetra"), ["gn:90000001"]);
    assert_eq!(user.ids("xanthopetra"), [""; 0]);
    user.done(&["import", &first, "--as", "both"]);
    assert_eq!(user.ids("neopetra"), [""; 0]);
    let before = fs::read(user.kept("both.index")).unwrap();
    user.done(&["import", &first, "--as", "both"]);
    assert_eq!(fs::read(user.kept("both.index")).unwrap(), before);
}

#[test]
fn names_and_codes_of_other_files_join() {
    let user = User::new();
    let places = user.write("places.txt", table());
    let names = user.write(
        "alternateNamesV2.txt",
        "1\t90000001\ten\tYellowstone Rock\t\t\t\t\t\t\n2\t90000001\tlink\thttps://example.org\t\t\t\t\t\t\n3\t5\ten\tNobody\t\t\t\t\t\t\n",
    );
    let codes = user.write(
        "admin2Codes.txt",
        "AF.01.1\tQuorlland\tQuorlland\t90000002\n",
    );
    user.done(&["import", &places, &names, &codes]);
    assert_eq!(user.ids("yellowstone rock")[0], "gn:90000001");
    assert_eq!(user.ids("quorlland"), ["gn:90000002"]);
    assert_eq!(user.ids("nobody"), [""; 0]);
}

#[test]
fn filters_leave_out_what_nobody_wants() {
    let user = User::new();
    let source = user.write("AF.txt", table());
    let import = |filter: &[&str]| user.done(&[&["import", &source], filter].concat()).1;
    assert!(import(&["--kind", "lake"]).contains("imported 1 places"));
    assert!(import(&["--min-population", "100"]).contains("imported 1 places"));
    assert!(import(&["--bbox", "70.65,37,71,38"]).contains("imported 1 places"));
    let nothing = user.fails(1, &["import", &source, "--country", "TJ"]);
    assert!(nothing.contains("nothing to import"), "{nothing}");
    // What was imported before is still there.
    assert_eq!(user.ids("quorlbek"), ["gn:90000002"]);
}

#[test]
fn rows_that_cannot_be_read_are_named_and_the_rest_counts() {
    let user = User::new();
    let broken = table()
        + "not a row\n"
        + &row(90_000_003, "Farout", "", (97.0, 70.6), "PPL", 1)
        + &row(90_000_004, "", "", (37.0, 70.6), "PPL", 1);
    let mut broken = broken.into_bytes();
    broken.extend(b"\xff\xfe\n");
    let source = user.write("AF.txt", broken);
    let (_, said) = user.done(&["import", &source]);
    for words in [
        "AF.txt:4: not a row of 19 columns",
        "AF.txt:5: the coordinates do not exist",
        "AF.txt:6: the place has no name",
        "AF.txt:7: not UTF-8",
        "4 unreadable",
    ] {
        assert!(said.contains(words), "{words} in {said}");
    }
    let unknown = user.write("poem.txt", "Roses are red\n");
    assert!(user.fails(1, &["import", &unknown]).contains("--format"));
    assert!(
        user.fails(1, &["import", "no-such-file"])
            .contains("cannot be read")
    );
}

#[test]
fn a_damaged_index_is_seen_and_made_again() {
    let user = User::new();
    let source = user.write("AF.txt", table());
    user.done(&["import", &source]);
    let index = user.kept("af.index");
    let good = fs::read(&index).unwrap();
    let flipped = |at: usize| {
        let mut bytes = good.clone();
        bytes[at] ^= 0x10;
        bytes
    };
    let older = {
        let mut bytes = good.clone();
        bytes[8] = 1;
        bytes
    };
    for bad in [
        flipped(good.len() / 2),
        flipped(20),
        good[..good.len() - 9].to_vec(),
        Vec::new(),
        older,
    ] {
        fs::write(&index, bad).unwrap();
        let (_, said) = user.done(&["search", "xanthopetra"]);
        assert!(said.contains("importing af again: "), "{said}");
        assert_eq!(fs::read(&index).unwrap(), good);
        assert_eq!(user.done(&["search", "xanthopetra"]).1, "");
    }
    fs::write(&index, flipped(good.len() / 2)).unwrap();
    fs::remove_file(&source).unwrap();
    let said = user.fails(5, &["search", "xanthopetra"]);
    assert!(said.contains("import --remove af"), "{said}");
}

#[test]
fn a_changed_source_is_read_again() {
    let user = User::new();
    let source = user.write("AF.txt", table());
    user.done(&["import", &source]);
    user.write("AF.txt", table().replace("Xanthopetra", "Neopetra"));
    let (_, said) = user.done(&["search", "neopetra"]);
    assert!(
        said.contains("importing af again: ") && said.contains("has changed"),
        "{said}"
    );
    assert_eq!(user.ids("neopetra"), ["gn:90000001"]);
    // A source that is gone is not needed any more.
    fs::remove_file(&source).unwrap();
    assert_eq!(user.ids("neopetra"), ["gn:90000001"]);
}

/// Many places, none of them bundled.
fn many(count: u32) -> String {
    let mut table = String::new();
    for number in 0..count {
        let at = (30.0 + f64::from(number % 700) / 100.0, 62.0);
        let name = format!("Zz{number:x}qx");
        let alternates = format!("Alt {number} of many,Another name {number}");
        let _ = write!(
            table,
            "{}",
            row(80_000_000 + number, &name, &alternates, at, "PPL", number)
        );
    }
    table
}

#[test]
fn a_killed_import_leaves_the_old_state_and_goes_on_where_it_was() {
    let user = User::new();
    let old = user.write("old.txt", table());
    user.done(&["import", &old, "--as", "mine"]);
    let big = user.write("big.txt", many(60_000));
    let import = ["gazetteer", "import", &big, "--as", "mine", "--memory", "1"];
    let mut was_interrupted = false;
    for round in 1..12 {
        let mut child = user.command(&import).spawn().unwrap();
        std::thread::sleep(std::time::Duration::from_millis(round * 25));
        if child.try_wait().unwrap().is_some() {
            break;
        }
        child.kill().unwrap();
        child.wait().unwrap();
        was_interrupted = true;
        assert_eq!(user.ids("xanthopetra"), ["gn:90000001"], "round {round}");
    }
    assert!(was_interrupted);
    user.done(&import[1..]);
    assert_eq!(user.ids("xanthopetra"), [""; 0]);
    let resumed = fs::read(user.kept("mine.index")).unwrap();
    user.done(&["import", &big, "--as", "other"]);
    assert!(
        resumed == fs::read(user.kept("other.index")).unwrap(),
        "an interruption changes bytes"
    );
    assert_eq!(user.ids("Zzea5fqx"), ["gn:80059999"]);
}

#[test]
fn two_imports_at_once_wait_for_each_other() {
    let user = User::new();
    let sources: Vec<String> = (0..3)
        .map(|n| user.write(&format!("{n}.txt"), many(3000)))
        .collect();
    let children: Vec<_> = sources
        .iter()
        .map(|source| {
            user.command(&["gazetteer", "import", source, "--as", "same"])
                .spawn()
        })
        .collect();
    for child in children {
        assert!(child.unwrap().wait().unwrap().success());
    }
    assert!(user.done(&["import"]).0.contains("same: 3000 places"));
}

/// The limit on the size of a file stands for a full disk.
#[cfg(unix)]
#[test]
fn a_full_disk_is_an_error_and_loses_nothing() {
    let user = User::new();
    let old = user.write("old.txt", table());
    user.done(&["import", &old, "--as", "mine"]);
    let big = user.write("big.txt", many(20_000));
    let binary = env!("CARGO_BIN_EXE_geobrief");
    for blocks in [0, 100, 2000] {
        let script = format!(
            "trap '' XFSZ; ulimit -f {blocks}; exec {binary} gazetteer import {big} --as mine --memory 1"
        );
        let output = std::process::Command::new("sh")
            .env("XDG_DATA_HOME", user.folder.path().join("data"))
            .args(["-c", &script])
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{blocks}: {said}");
        assert!(said.contains("no space left"), "{blocks}: {said}");
        assert_eq!(user.ids("xanthopetra"), ["gn:90000001"], "{blocks}");
    }
}

#[test]
fn a_selection_is_exported_and_can_be_imported_again() {
    let user = User::new();
    let source = user.write("AF.txt", table());
    user.done(&["import", &source]);
    let badakhshan = ["export", "--in", "Badakhshan", "--min-population", "100"];
    let (out, _) = user.done(&badakhshan);
    let features: serde_json::Value = serde_json::from_str(&out).unwrap();
    let features = features["features"].as_array().unwrap();
    let find = |id: &str| features.iter().find(|feature| feature["id"] == id).unwrap();
    let properties = &find("gn:90000001")["properties"];
    assert_eq!(properties["aliases"], serde_json::json!(["Xanth", "Ξάνθη"]));
    assert_eq!(
        (&properties["admin1"], &properties["kind"]),
        (&"Badakhshan".into(), &"village".into())
    );
    let bundled = find("gn:1142170")["properties"]["aliases"]
        .as_array()
        .unwrap();
    assert!(bundled.contains(&"faizabad".into()));
    let (csv, _) = user.done(&[&badakhshan[..], &["--format", "csv"]].concat());
    assert!(csv.starts_with("id,name,aliases,kind,country,admin1,lat,lon,population,note\n"));
    assert!(
        csv.contains("gn:90000001,Xanthopetra,Xanth|Ξάνθη,village,AF,Badakhshan,37.1,70.6,120,")
    );
    let (lpf, _) = user.done(&["export", "Xanthopetra", "--format", "lpf"]);
    for (name, text) in [("x.geojson", &out), ("x.csv", &csv), ("x.jsonld", &lpf)] {
        let other = User::new();
        let file = other.write(name, text);
        other.done(&["import", &file]);
        assert_eq!(other.ids("xanth"), ["gn:90000001"], "{name}");
    }
    assert!(
        user.fails(1, &["export", "--own"])
            .contains("no place matches")
    );
    user.fails(1, &["export", "--in", "Springfield"]);
}

#[test]
fn slips_and_other_scripts_are_understood() {
    let user = User::new();
    let source = user.write("AF.txt", table());
    user.done(&["import", &source]);
    for (query, id) in [
        ("xanthopetra", "gn:90000001"),
        ("xanthopettra", "gn:90000001"),
        ("Ξάνθη", "gn:90000001"),
        ("mazar sharif", "gn:1133616"),
        ("mazar-i-sharif", "gn:1133616"),
        ("Кабул", "gn:1138958"),
    ] {
        assert_eq!(user.found(query).as_deref(), Some(id), "{query}");
    }
}

#[test]
fn a_small_map_shows_where_a_place_lies() {
    let user = User::new();
    let (card, _) = user.done(&["show", "gn:1142170", "--map"]);
    for mark in ["●", "▒", "░", "·"] {
        assert!(card.contains(mark), "{mark} in {card}");
    }
    assert!(card.lines().all(|line| line.chars().count() < 200));
    assert!(!user.done(&["show", "gn:1142170"]).0.contains('●'));
}
