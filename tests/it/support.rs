//! What several tests need.

use assert_cmd::Command;
use geobrief::Config;
use geobrief::basemap::Basemap;
use geobrief::briefing::{Briefing, Geodata, InputRecord};
use geobrief::document::{self, Hints};
use geobrief::gazetteer::Gazetteer;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

pub(crate) static GAZETTEER: LazyLock<Gazetteer> = LazyLock::new(Gazetteer::bundled);
pub(crate) static BASEMAP: LazyLock<Basemap> = LazyLock::new(Basemap::bundled);

/// The folder of the package.
pub(crate) fn package() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The project's own sample.
pub(crate) fn sample() -> PathBuf {
    package().join("docs/sample/northern-frontier.txt")
}

/// Development material beside the checkout; absent for outsiders, whose run says so.
pub(crate) fn shared(path: &str) -> Option<PathBuf> {
    let found = package().join("../shared").join(path);
    let found = found.exists().then_some(found);
    if found.is_none() {
        eprintln!("SKIPPED in part: ../shared/{path} is not here");
    }
    found
}

/// Briefs a text with bundled data.
pub(crate) fn brief_text(text: &str) -> Briefing {
    brief_text_as(text, &Config::default())
}

/// Briefs a text with bundled data and these settings.
pub(crate) fn brief_text_as(text: &str, config: &Config) -> Briefing {
    let (document, _) = document::parse(text.to_owned(), &Hints::default());
    let record = InputRecord {
        name: None,
        kind: "text",
        sha256: "0".repeat(64),
        ..InputRecord::default()
    };
    let geodata = Geodata {
        gazetteer: &GAZETTEER,
        basemap: &BASEMAP,
    };
    geobrief::brief(document, record, geodata, config)
}

/// The program, away from the tester's own gazetteer and settings.
pub(crate) fn geobrief() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_geobrief"));
    for name in [
        "GEOBRIEF_GAZETTEER",
        "GEOBRIEF_FORMAT",
        "GEOBRIEF_EXPORT",
        "GEOBRIEF_SENTENCES",
        "GEOBRIEF_NO_COMMENTS",
        "GEOBRIEF_THEME",
        "GEOBRIEF_LANG",
    ] {
        command.env_remove(name);
    }
    command.env("XDG_DATA_HOME", scratch("no-user-data"));
    command.env("XDG_CONFIG_HOME", scratch("no-user-settings"));
    command.env("XDG_CACHE_HOME", scratch("no-user-cache"));
    command
}

/// A folder of this test run, made empty.
pub(crate) fn scratch(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}
