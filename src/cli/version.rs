//! `geobrief --version --verbose`: what this program is and what data it carries.

use crate::gazetteer::Gazetteer;
use crate::language_pack::LanguagePack;
use std::ffi::OsString;

/// Features of this build that a user can miss.
const FEATURES: &[(&str, bool)] = &[
    ("desk", cfg!(feature = "desk")),
    ("lang-all", cfg!(feature = "lang-all")),
    ("mcp", cfg!(feature = "mcp")),
    ("parquet", cfg!(feature = "parquet")),
    ("png", cfg!(feature = "png")),
];

/// Whether nothing else is asked for; the first argument is the program's own name.
pub(super) fn is_asked(arguments: &[OsString]) -> bool {
    let is = |words: [&str; 2]| {
        let mut rest = arguments.iter().skip(1);
        rest.any(|argument| words.iter().any(|word| argument == word))
    };
    arguments.len() == 3 && is(["--version", "-V"]) && is(["--verbose", "-v"])
}

/// The lines that tell it.
pub(super) fn told() -> String {
    let contents = Gazetteer::bundled_contents();
    let built = FEATURES.iter().filter(|(_, is_built)| *is_built);
    let features: Vec<&str> = built.map(|(name, _)| *name).collect();
    let least = match contents.least_people {
        0 => String::new(),
        least => format!(", towns and villages of {least} people and more"),
    };
    let mut languages = vec!["en"];
    languages.extend(LanguagePack::all_bundled());
    let sources = contents.sources.iter();
    let sources: String = sources
        .map(|(publisher, packages)| format!("  {publisher}: {packages}\n"))
        .collect();
    format!(
        "geobrief {}\nfeatures: {}\nplaces: {}{least}; gazetteer {:08x}\n{sources}languages: {}\n",
        env!("CARGO_PKG_VERSION"),
        features.join(" "),
        contents.places,
        contents.checksum,
        languages.join(" "),
    )
}
