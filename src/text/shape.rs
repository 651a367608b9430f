//! How a word is written.

/// How a token is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// "water"; also scripts without case.
    Lower,
    /// "Water", "McDonald".
    Capitalized,
    /// "WATER", two letters or more.
    Upper,
    /// "1989", "3rd".
    Number,
    /// One mark.
    Mark(char),
}

/// How a word is written that begins with a letter.
pub(super) fn shape_of(word: &str) -> Shape {
    let mut letters = word.chars().filter(|c| c.is_alphabetic());
    let Some(first) = letters.next() else {
        return Shape::Number;
    };
    if !first.is_uppercase() {
        // "al-Shabaab", "eSwatini": small first letter, no name by its writing.
        return Shape::Lower;
    }
    let mut count = 1;
    for letter in letters {
        count += 1;
        if letter.is_lowercase() {
            return Shape::Capitalized;
        }
    }
    if count > 1 {
        Shape::Upper
    } else {
        Shape::Capitalized
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_any_script_have_a_shape() {
        assert_eq!(shape_of("İstanbul"), Shape::Capitalized);
        assert_eq!(shape_of("KABUL"), Shape::Upper);
        assert_eq!(shape_of("कابل"), Shape::Lower);
        assert_eq!(shape_of("eSwatini"), Shape::Lower);
    }
}
