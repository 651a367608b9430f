//! The digits of Arabic and Persian in the form that numbers are read in.

use std::borrow::Cow;

/// The text with its digits as they are written in Europe: "٢٠٢١" is "2021".
pub(crate) fn western_digits(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(western_digit).collect())
}

fn western_digit(c: char) -> char {
    let zero = match c {
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        _ => return c,
    };
    let value = u32::from(c) - u32::from(zero);
    char::from_digit(value, 10).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::western_digits;

    #[test]
    fn digits_of_other_scripts_become_those_of_europe() {
        for (text, western) in [
            ("٢٠٢١", "2021"),
            ("۱۵ نفر", "15 نفر"),
            ("12", "12"),
            ("é", "é"),
        ] {
            assert_eq!(western_digits(text), western);
        }
    }
}
