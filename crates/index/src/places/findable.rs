//! Which names of a place can be found.
//!
//! Alternate names are the noise of every gazetteer: Teresina is also "The", dozens of villages
//! are also "Al" or "August". The display name always counts. An alias does not when, folded,
//! - it has two letters or fewer and the place is no country or territory;
//! - it has three letters, is one word, and the place has fewer than 500,000 people;
//! - it is a common word, a month or an organization of the lexicon, and the place is neither a
//!   country or territory nor has five million people.
//!
//! Abbreviations ("Kan.", "L.A.", "KPK") are kept apart from aliases: whoever reads a text takes
//! them only as written. The capitals of a country or territory are an alias: "US", "UAE".

use crate::kind::FeatureClass;
use crate::names::NameKind;
use crate::names::fold::fold;
use crate::names::lexicon::WordClasses;
use crate::places::record::PlaceRecord;

/// Classes of words that, alone, hardly ever mean a place that has another name.
const NEVER_A_PLACE_ALONE: WordClasses = WordClasses::COMMON_WORD
    .union(WordClasses::MONTH)
    .union(WordClasses::ORGANIZATION);
const KNOWN_BY_THREE_LETTERS: u32 = 500_000;
const KNOWN_BY_INITIALS: u32 = 200_000;
const KNOWN_BY_A_WORD: u32 = 5_000_000;
/// Letters in the longest alias that a full stop at its end makes an abbreviation: "Minn.",
/// "Calif.", "U.S.S.R." but not "Washington D.C.".
const ABBREVIATED_LETTERS: usize = 6;

/// The names under which a place is found: folded, each with the way it bears it. A name may
/// come twice.
pub fn findable(
    place: &PlaceRecord,
    lexicon: impl Fn(&str) -> WordClasses,
) -> Vec<(String, NameKind)> {
    let mut names = vec![(fold(&place.name), NameKind::Primary)];
    for alias in &place.aliases {
        let folded = fold(alias);
        if is_abbreviation(alias) || is_initials(alias, place) {
            names.push((folded, NameKind::Abbreviation));
        } else if is_usable(&folded, place, &lexicon) {
            names.push((folded, NameKind::Alias));
        }
    }
    let abbreviations = place.abbreviations.iter();
    names.extend(abbreviations.map(|short| (fold(short), NameKind::Abbreviation)));
    names.retain(|(name, _)| !name.is_empty());
    names
}

/// The names under which an imported place is found in texts. Among millions of places there is
/// one for every word of the language, so that a common word counts only when people live there.
pub fn findable_imported(
    place: &PlaceRecord,
    lexicon: impl Fn(&str) -> WordClasses,
) -> Vec<(String, NameKind)> {
    let mut names = findable(place, &lexicon);
    if place.population == 0 && place.kind.class() != FeatureClass::Country {
        names.retain(|(name, _)| !lexicon(name).intersects(NEVER_A_PLACE_ALONE));
    }
    names
}

fn is_abbreviation(alias: &str) -> bool {
    let letters = alias.chars().filter(|c| c.is_alphabetic()).count();
    alias.ends_with('.') && letters <= ABBREVIATED_LETTERS
}

/// Two or three capitals: "LA", "NRW", "EU". Small towns have codes instead.
fn is_initials(alias: &str, place: &PlaceRecord) -> bool {
    let is_known = match place.kind.class() {
        FeatureClass::Country => false,
        FeatureClass::PopulatedPlace => place.population >= KNOWN_BY_INITIALS,
        _ => true,
    };
    let letters = alias.chars().filter(|c| c.is_uppercase()).count();
    is_known && (2..=3).contains(&letters) && letters == alias.chars().count()
}

fn is_usable(alias: &str, place: &PlaceRecord, lexicon: impl Fn(&str) -> WordClasses) -> bool {
    if place.kind.class() == FeatureClass::Country {
        return true;
    }
    let people = place.population;
    match alias.chars().count() {
        0..=2 => false,
        3 if people < KNOWN_BY_THREE_LETTERS => false,
        _ => people >= KNOWN_BY_A_WORD || !lexicon(alias).intersects(NEVER_A_PLACE_ALONE),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kind::Kind;
    use crate::places::record::PlaceRecord;

    fn names(kind: Kind, population: u32, aliases: &[&str]) -> Vec<(String, NameKind)> {
        let place = PlaceRecord {
            aliases: aliases.iter().map(ToString::to_string).collect(),
            population,
            ..PlaceRecord::new("test:1", "Union", kind)
        };
        let lexicon = |word: &str| match word {
            "union" | "central" | "the" | "can" => WordClasses::COMMON_WORD,
            "august" => WordClasses::MONTH,
            "jordan" => WordClasses::FIRST_NAME,
            _ => WordClasses::default(),
        };
        findable(&place, lexicon)
    }

    fn aliases(kind: Kind, population: u32, aliases: &[&str]) -> Vec<String> {
        let names = names(kind, population, aliases).into_iter();
        let aliases = names.filter(|(_, by)| *by == NameKind::Alias);
        aliases.map(|(name, _)| name).collect()
    }

    #[test]
    fn the_display_name_always_counts() {
        assert_eq!(
            names(Kind::Village, 10, &[]),
            [("union".to_owned(), NameKind::Primary)]
        );
    }

    #[test]
    fn noise_among_the_aliases_is_dropped() {
        let all = ["He", "Rom", "Central", "August", "Jordan", "Roma"];
        assert_eq!(aliases(Kind::Town, 9_000, &all), ["jordan", "roma"]);
        assert_eq!(
            aliases(Kind::City, 500_000, &all),
            ["rom", "jordan", "roma"]
        );
        assert_eq!(
            aliases(Kind::City, 5_000_000, &all),
            ["rom", "central", "august", "jordan", "roma"]
        );
        assert_eq!(aliases(Kind::Country, 10, &["US", "Can"]), ["us", "can"]);
    }

    #[test]
    fn a_full_stop_or_capitals_make_a_short_alias_an_abbreviation() {
        for (alias, by) in [
            ("Kan.", NameKind::Abbreviation),
            ("W. Va.", NameKind::Abbreviation),
            ("U.S.S.R.", NameKind::Abbreviation),
            ("NRW", NameKind::Abbreviation),
            ("Washington D.C.", NameKind::Alias),
            ("Kansas", NameKind::Alias),
        ] {
            assert_eq!(names(Kind::Admin1, 0, &[alias])[1].1, by, "{alias}");
        }
        assert_eq!(
            names(Kind::City, 200_000, &["LA"])[1].1,
            NameKind::Abbreviation
        );
        assert_eq!(names(Kind::Town, 60_000, &["BVI"]).len(), 1);
        assert_eq!(names(Kind::Country, 0, &["UK"])[1].1, NameKind::Alias);
    }
}
