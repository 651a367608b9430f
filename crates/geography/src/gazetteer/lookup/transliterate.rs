//! Reads other scripts as Latin letters, sign by sign (`any_ascii`, after the usual romanisation of
//! each script): for searching only, where a letter more or less does not matter.

use any_ascii::any_ascii;
use geobrief_index::names::fold::fold;

/// A folded query in Latin letters; `None` where it has no others.
pub(super) fn latin(folded: &str) -> Option<String> {
    (!folded.is_ascii()).then(|| fold(&any_ascii(folded)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_scripts_are_read_as_latin() {
        for (text, expected) in [
            ("Кабул", "kabul"),
            ("Харків", "kharkiv"),
            ("Душанбе", "dushanbe"),
            ("Θεσσαλονίκη", "thessaloniki"),
            ("Подольск", "podolsk"),
            ("Объезд щ", "obezd shch"),
            ("თბილისი", "tbilisi"),
            ("Գյումրի", "gyowmri"),
            ("서울", "seoul"),
            ("北京", "beijing"),
            ("ঢাকা", "dhaka"),
        ] {
            assert_eq!(latin(&fold(text)).as_deref(), Some(expected), "{text}");
        }
        assert_eq!(latin(&fold("Kabul Łódź Zürich")), None);
    }
}
