//! "By Jane Doe", "Authored by … and submitted by …", "KABUL (AP) —".

use crate::vocabulary::Bylines;

#[rustfmt::skip]
pub(super) const BYLINES: Bylines = Bylines {
    submission: ["Authored by ", " and submitted by "],
    introductions: &["By ", "BY "],
    ends: &[",", " |", " in ", " for ", " at ", " / ", ";"],
    conjunction: " and ",
    particles: &["de", "la", "van", "von", "der", "den", "bin", "al", "da", "el"],
    prefixes: &["al-"],
    agencies: &[
        "AFP", "ANI", "AP", "BBC", "CNN", "DPA", "IANS", "PTI", "Reuters", "TASS", "UPI", "Xinhua",
    ],
};
