//! Reads Cyrillic and Greek as Latin letters, roughly as English newspapers do: for searching
//! only, where a letter more or less does not matter.

use geobrief_index::names::fold::fold;

const LETTERS: [(&str, &str); 2] = [
    (
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўқғҳҷӣӯ",
        "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch  y  e yu ya i i ye g u q gh h j i u",
    ),
    (
        "αβγδεζηθικλμνξοπρσςτυφχψω",
        "a v g d e z i th i k l m n x o p r s s t y f ch ps o",
    ),
];

/// The text in Latin letters; `None` where nothing needs to be changed.
pub(crate) fn latin(text: &str) -> Option<String> {
    let mut is_changed = false;
    let mut latin = String::with_capacity(text.len());
    for letter in fold(text).chars() {
        match spelling(letter) {
            Some(letters) => {
                is_changed = true;
                latin.push_str(letters);
            }
            None => latin.push(letter),
        }
    }
    is_changed.then_some(latin)
}

fn spelling(letter: char) -> Option<&'static str> {
    LETTERS.iter().find_map(|(from, to)| {
        let at = from.chars().position(|known| known == letter)?;
        to.split(' ').nth(at)
    })
}

#[cfg(test)]
mod tests {
    use super::latin;

    #[test]
    fn other_scripts_are_read_as_latin() {
        for (text, expected) in [
            ("Кабул", "kabul"),
            ("Харків", "kharkiv"),
            ("Душанбе", "dushanbe"),
            ("Θεσσαλονίκη", "thessaloniki"),
            ("Подольск", "podolsk"),
            ("Объезд щ", "obezd shch"),
        ] {
            assert_eq!(latin(text).as_deref(), Some(expected));
        }
        assert_eq!(latin("Kabul"), None);
    }

    #[test]
    fn every_letter_has_a_spelling() {
        for (from, to) in super::LETTERS {
            assert_eq!(from.chars().count(), to.split(' ').count());
        }
    }
}
