//! Corrections: what a person says that a name means in one text.
//!
//! They live in a file beside the input, `article.fix.toml`, which the page and `geobrief fix`
//! write and which people review like any other text:
//!
//! ```toml
//! [[fix]]
//! name = "Faizabad"
//! place = "gn:1142170"
//!
//! [[fix]]
//! name = "Georgia"
//! within = "He drove from Atlanta through Georgia."
//! place = "gn:4197000"
//!
//! [[fix]]
//! name = "Lewis"
//! place = "none"
//!
//! [[fix]]
//! name = "Camp Marmal"
//! at = { lat = 36.707, lon = 67.212 }
//!
//! [[hide]]
//! place = "gn:1138958"
//! mask = true
//!
//! [[note]]
//! place = "gn:1142170"
//! text = "Seen from the air on Monday."
//! by = "R. Haddad"
//!
//! [[label]]
//! place = "gn:1142170"
//! side = "w"
//!
//! [summary]
//! sentences = ["The road reopened", "Nobody was hurt"]
//! line = "The third closure this year."
//! by = "R. Haddad"
//! ```
//!
//! A correction is known by its name and, where that is not enough, by the words around it, never
//! by a position: edits elsewhere in the text do not touch it. One that matches nothing any more
//! is reported, and so is one whose place a newer gazetteer has under another id.

mod apply;
mod edit;
mod edits;
mod file;
mod hide;
mod problem;
#[cfg(test)]
mod tests;
mod vanished;
mod withheld;

pub use apply::{Applied, apply};
pub use edit::{Change, edited};
pub use edits::{Edits, LabelAt, Note, Side, Stale, StaleEdit, SummaryEdit};
pub use hide::{Hide, Words};
pub use problem::{InvalidCorrections, Problem};
pub use vanished::Vanished;
pub use withheld::{Hidden, Masked, Withheld};

use crate::gazetteer::{Kind, Origin as EntryOrigin, Shape, UserEntry, fold};
use crate::geo::LonLat;
use std::path::PathBuf;

/// The word that says that a name is no place.
pub const NOT_A_PLACE: &str = "none";

/// What the ids of positions begin with that a text gives in figures.
const POSITION_ID: &str = "pos:";

/// What a person says that a name means.
#[derive(Debug, Clone, PartialEq)]
pub struct Correction {
    /// The name as the text writes it; compared folded.
    pub name: String,
    /// Words of the text that hold the mention; `None` for every mention of the name.
    pub within: Option<String>,
    /// What it means.
    pub verdict: Verdict,
    /// The comment behind the id: the page and `geobrief fix` write name, division and country there.
    pub beside: String,
    /// What became of it where the gazetteer does not have the place.
    pub vanished: Option<Vanished>,
    /// Where that is written.
    pub origin: Origin,
}

/// What a name means.
#[derive(Debug, Clone, PartialEq)]
pub enum Verdict {
    /// The place of the gazetteer with this id.
    Place(String),
    /// A place that no gazetteer has.
    Pin(LonLat),
    /// No place at all.
    NotAPlace,
}

/// Where a correction is written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Origin {
    /// The file, as it was named.
    pub path: PathBuf,
    /// Line of the entry, from 1.
    pub line: usize,
}

/// What a person says about one text, in the order of their files.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Corrections {
    /// What names mean; of two that match a mention, the one with `within` counts, and of equals the
    /// later.
    pub fixes: Vec<Correction>,
    /// Places that are kept out of the briefing.
    pub hides: Vec<Hide>,
    /// What is added and arranged.
    pub edits: Edits,
    /// That entries are missing, where a page wrote the file from which they were withheld.
    pub left_out: Option<LeftOut>,
}

/// A file that a page wrote without the places that are hidden in it: it does not know them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// How many places.
    pub places: usize,
    /// Where that is written.
    pub origin: Origin,
}

impl Correction {
    /// Whether two say something about the same mentions, so that the later replaces the other.
    #[must_use]
    pub fn is_about_the_same(&self, other: &Self) -> bool {
        fold(&self.name) == fold(&other.name) && self.within == other.within
    }

    /// Id of the place that is meant, a pin's own among them; `None` for no place.
    #[must_use]
    pub fn place_id(&self) -> Option<String> {
        match &self.verdict {
            Verdict::Place(id) => Some(id.clone()),
            Verdict::Pin(at) => Some(pin_id(&self.name, *at)),
            Verdict::NotAPlace => None,
        }
    }
}

impl Corrections {
    /// Adds later ones. They replace earlier ones about the same mentions.
    #[must_use]
    pub fn followed_by(mut self, later: Self) -> Self {
        for correction in later.fixes {
            self.fixes
                .retain(|known| !known.is_about_the_same(&correction));
            self.fixes.push(correction);
        }
        for hide in later.hides {
            self.hides.retain(|known| known.place != hide.place);
            self.hides.push(hide);
        }
        self.edits = self.edits.followed_by(later.edits);
        self.left_out = later.left_out.or(self.left_out);
        self
    }

    /// The pins as entries for [`Gazetteer::with_pins`](crate::gazetteer::Gazetteer::with_pins). `country_at` knows the country of a
    /// point.
    #[must_use]
    pub fn pins(&self, country_at: impl Fn(LonLat) -> String) -> Vec<UserEntry> {
        let pin = |correction: &Correction| match correction.verdict {
            Verdict::Pin(at) => Some(pin(correction, at, country_at(at))),
            Verdict::Place(_) | Verdict::NotAPlace => None,
        };
        self.fixes.iter().filter_map(pin).collect()
    }
}

fn pin(correction: &Correction, at: LonLat, country: String) -> UserEntry {
    UserEntry {
        id: pin_id(&correction.name, at),
        name: correction.name.clone(),
        aliases: Vec::new(),
        kind: Kind::Site,
        kind_word: String::new(),
        country,
        division: String::new(),
        population: 0,
        note: String::new(),
        source: String::new(),
        style: Default::default(),
        shape: Shape::default(),
        point: at,
        origin: EntryOrigin {
            path: correction.origin.path.clone(),
            line: correction.origin.line,
            feature: 1,
        },
    }
}

/// `user:camp-marmal@36.707,67.212`: two pins of one name stay two.
fn pin_id(name: &str, at: LonLat) -> String {
    let slug = fold(name).replace(' ', "-");
    format!("user:{slug}@{},{}", at.lat(), at.lon())
}
