//! Names as maps write them: "DR Congo", "Herat" for "Herāt".

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Countries whose names in the gazetteer are longer than a map has room for.
const SHORT: [(&str, &str); 22] = [
    ("AE", "UAE"),
    ("AG", "Antigua"),
    ("BA", "Bosnia"),
    ("BQ", "Bonaire"),
    ("CD", "DR Congo"),
    ("CF", "Central African Rep."),
    ("CG", "Congo"),
    ("DO", "Dominican Rep."),
    ("FK", "Falklands"),
    ("GQ", "Eq. Guinea"),
    ("GS", "South Georgia"),
    ("KN", "St Kitts"),
    ("MK", "N. Macedonia"),
    ("MP", "N. Marianas"),
    ("NL", "Netherlands"),
    ("PM", "St Pierre"),
    ("ST", "São Tomé"),
    ("TC", "Turks and Caicos"),
    ("TT", "Trinidad"),
    ("UM", "US Minor Islands"),
    ("VC", "St Vincent"),
    ("VG", "British Virgin Is."),
];

/// Countries that write in other letters: marks in their names only tell how these are spelt.
const OTHER_LETTERS: &str = "AE AF AM BD BG BH BT BY CN CY DZ EG EH ER ET GE GR IL IN IQ IR JO JP \
    KG KH KP KR KW KZ LA LB LK LY MA MK MM MN MR MV NP OM PK PS QA RU SA SD SY TH TJ TN TW UA YE";

/// The name of a country on a map.
pub(super) fn country<'n>(code: &str, name: &'n str) -> &'n str {
    let short = SHORT.iter().find(|(of, _)| *of == code);
    short.map_or(name, |(_, short)| short)
}

/// The name of a town on a map: without the marks of a transliteration, "Herat" for "Herāt".
pub(super) fn town(country: &str, name: &str) -> String {
    if !OTHER_LETTERS.split_whitespace().any(|code| code == country) {
        return name.to_owned();
    }
    let letters = name.nfd().filter(|c| !is_combining_mark(*c));
    letters
        .filter(|c| {
            !matches!(
                c,
                '\u{2018}' | '\u{2019}' | '\u{2bb}' | '\u{2bc}' | '\u{2bf}' | '`'
            )
        })
        .collect()
}

/// The name of a division on a map, without the word for what it is.
pub(super) fn division(country: &str, name: &str) -> String {
    let words = [
        " Province",
        " Region",
        " Oblast",
        " Governorate",
        " Prefecture",
        " District",
        " County",
    ];
    let bare = words
        .iter()
        .find_map(|word| name.strip_suffix(word))
        .unwrap_or(name);
    town(country, bare)
}

/// The name of an area on a map, without what tells it from another one: "Ireland (island)".
pub(super) fn area(name: &str) -> &str {
    let bare = name.split_once(" (").map_or(name, |(bare, _)| bare);
    if bare.is_empty() { name } else { bare }
}

/// The name of a river beside its line, which says what it is: "Alabama" for "Alabama River".
pub(super) fn river(name: &str) -> &str {
    let bare = area(name);
    let bare = bare.strip_suffix(" River").unwrap_or(bare);
    bare.strip_prefix("River ").unwrap_or(bare)
}

/// Words that tell the kind of a water and not which.
const WATERS: [&str; 9] = [
    "ocean", "sea", "gulf", "bay", "strait", "channel", "lake", "of", "the",
];

/// Whether the names of two waters say the same on a map: one has every telling word of the other,
/// "North Atlantic Ocean" and "Atlantic".
pub(super) fn say_the_same(one: &str, other: &str) -> bool {
    let telling = |name: &str| -> Vec<String> {
        let words = name.split_whitespace().map(str::to_lowercase);
        words
            .filter(|word| !WATERS.contains(&word.as_str()))
            .collect()
    };
    let (one, other) = (telling(one), telling(other));
    let has_all =
        |all: &[String], of: &[String]| !of.is_empty() && of.iter().all(|word| all.contains(word));
    has_all(&one, &other) || has_all(&other, &one)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_a_transliteration_go_and_those_of_a_spelling_stay() {
        assert_eq!(town("AF", "Herāt"), "Herat");
        assert_eq!(town("AF", "Qal‘ah-ye Now"), "Qalah-ye Now");
        assert_eq!(town("LV", "Rīga"), "Rīga");
        assert_eq!(town("FR", "Besançon"), "Besançon");
    }

    #[test]
    fn waters_say_the_same_by_their_telling_words() {
        assert!(say_the_same("North Atlantic Ocean", "Atlantic"));
        assert!(say_the_same("Atlantic Ocean", "the Atlantic"));
        assert!(!say_the_same("South China Sea", "East China Sea"));
        assert!(!say_the_same("Black Sea", "Red Sea"));
        assert!(!say_the_same("Gulf of Aden", "Gulf"));
    }

    #[test]
    fn long_names_are_short_on_maps() {
        assert_eq!(
            country("CD", "Democratic Republic of the Congo"),
            "DR Congo"
        );
        assert_eq!(country("FR", "France"), "France");
        assert_eq!(area("Ireland (island)"), "Ireland");
        assert_eq!(division("TJ", "Khatlon Region"), "Khatlon");
        assert_eq!(river("Rio Negro (Argentina)"), "Rio Negro");
        assert_eq!(river("Black Volta"), "Black Volta");
        assert_eq!(river("Alabama River"), "Alabama");
    }
}
