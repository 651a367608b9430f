//! What can be wrong with a file of corrections, in words that help.

use std::path::PathBuf;

/// A file of corrections that cannot be used, and why.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}:{line}:{column}: {problem}; {}", path.display(), problem.hint())]
#[non_exhaustive]
pub struct InvalidCorrections {
    /// The file.
    pub path: PathBuf,
    /// From 1.
    pub line: usize,
    /// In characters, from 1.
    pub column: usize,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong with a file of corrections.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Problem {
    /// Not TOML.
    #[error("not valid TOML: {message}")]
    Syntax {
        /// What the parser says.
        message: String,
    },
    /// `fix` or another list is something else than a list of tables.
    #[error("\"{key}\" is not a list of tables")]
    NotAList {
        /// Its key.
        key: &'static str,
    },
    /// A key that means nothing here.
    #[error("unknown key \"{key}\"")]
    UnknownKey {
        /// The key.
        key: String,
        /// What stands there instead.
        known: &'static str,
    },
    /// A value of another type.
    #[error("\"{key}\" is {found}, not {wanted}")]
    WrongType {
        /// The key.
        key: String,
        /// "an integer".
        found: &'static str,
        /// "a text".
        wanted: &'static str,
    },
    /// A correction without a name.
    #[error("a correction has no \"name\"")]
    NoName,
    /// Neither `place` nor `at`, or both.
    #[error("the correction of \"{name}\" needs either \"place\" or \"at\"")]
    NoVerdict {
        /// Of what.
        name: String,
    },
    /// Not a position on the globe.
    #[error("lat = {lat}, lon = {lon} is not a position")]
    NoPosition {
        /// As written.
        lat: String,
        /// As written.
        lon: String,
    },
    /// Two corrections of the same mentions.
    #[error("\"{name}\" is already corrected in line {first}")]
    Repeated {
        /// Of what.
        name: String,
        /// Line of the first.
        first: usize,
    },
    /// An entry about a place without its id.
    #[error("an entry of [[{key}]] has no \"place\"")]
    NoPlaceIn {
        /// The list.
        key: &'static str,
    },
    /// An entry about a place that lacks what it is for.
    #[error("the entry of \"{id}\" has no \"{key}\" that can be used")]
    Lacks {
        /// The place.
        id: String,
        /// What is missing.
        key: &'static str,
    },
    /// Two entries of a list about one place.
    #[error("\"{id}\" is already in [[{key}]], in line {first}")]
    Twice {
        /// The list.
        key: &'static str,
        /// The place.
        id: String,
        /// Line of the first.
        first: usize,
    },
    /// A place to be hidden that is not known.
    #[error("the gazetteer has no place \"{id}\", which is to be hidden")]
    UnknownHidden {
        /// The id.
        id: String,
    },
    /// A file that a page wrote from which places were withheld, without the file that hides them.
    #[error(
        "the page that wrote this file does not know which places are hidden in it; missing: {missing}"
    )]
    HiddenLeftOut {
        /// How many.
        missing: usize,
    },
    /// No such place.
    #[error("the gazetteer has no place \"{id}\"")]
    UnknownPlace {
        /// The id.
        id: String,
        /// Of what.
        name: String,
    },
}

impl Problem {
    /// What to do about it.
    #[must_use]
    pub fn hint(&self) -> String {
        match self {
            Self::Syntax { .. } => "mend it, or delete the file and correct again".to_owned(),
            Self::NotAList { key } => format!("begin each entry with a line [[{key}]]"),
            Self::UnknownKey { known, .. } => (*known).to_owned(),
            Self::WrongType { wanted, .. } => format!("write {wanted}"),
            Self::NoName => "write the name as the text has it".to_owned(),
            Self::NoVerdict { .. } => {
                "write place = \"gn:1142170\", place = \"none\" or at = { lat = 36.7, lon = 67.2 }"
                    .to_owned()
            }
            Self::NoPosition { .. } => "latitude is -90 to 90, longitude -180 to 180".to_owned(),
            Self::Repeated { .. } => "delete one, or tell them apart with \"within\"".to_owned(),
            Self::NoPlaceIn { .. } => {
                "write its id, for instance place = \"gn:1142170\"".to_owned()
            }
            Self::Lacks { key: "side", .. } => {
                "write side = \"n\", \"e\", \"s\", \"w\" or \"none\"".to_owned()
            }
            Self::Lacks { key, .. } => format!("write {key} = \"…\""),
            Self::Twice { .. } => "delete one".to_owned(),
            Self::UnknownHidden { .. } => {
                "nothing was written, so that it is not published under another id; `geobrief why` \
                 lists the ids of the text"
                    .to_owned()
            }
            Self::HiddenLeftOut { .. } => {
                "keep the file with their [[hide]] entries and give this one with --fixes, or copy \
                 the entries over and delete the line"
                    .to_owned()
            }
            Self::UnknownPlace { name, .. } => {
                format!("`geobrief gazetteer search \"{name}\"` lists ids")
            }
        }
    }
}
