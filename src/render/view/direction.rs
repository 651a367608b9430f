//! Which way words run: from left to right or from right to left.

/// The value of `dir` for words of a source: as most of their letters run, where they have letters
/// of both kinds. A browser would go by the first letter, which may be a quotation's.
pub(crate) fn direction(words: &str) -> &'static str {
    let letters = words.chars().filter(|c| c.is_alphabetic());
    let (leftward, rightward): (Vec<char>, Vec<char>) = letters.partition(|c| runs_leftward(*c));
    match (leftward.len(), rightward.len()) {
        (0, _) | (_, 0) => "auto",
        (leftward, rightward) if leftward > rightward => "rtl",
        _ => "ltr",
    }
}

/// Letters of Hebrew, Arabic, Syriac, Thaana and their like (Unicode's bidirectional classes R and
/// AL).
fn runs_leftward(c: char) -> bool {
    matches!(
        c,
        '\u{590}'..='\u{8FF}'
            | '\u{FB1D}'..='\u{FDFF}'
            | '\u{FE70}'..='\u{FEFF}'
            | '\u{10800}'..='\u{10FFF}'
            | '\u{1E800}'..='\u{1EFFF}'
    )
}

#[cfg(test)]
mod tests {
    use super::direction;

    #[test]
    fn a_quotation_does_not_turn_the_sentence_around_it() {
        assert_eq!(direction("“سقوط کرد,” an officer in Faizabad said."), "ltr");
        assert_eq!(direction("«شهر فیض‌آباد سقوط کرد.» (AP)"), "rtl");
        assert_eq!(direction("«سقوط کرد»"), "auto");
        assert_eq!(direction("1979–1989"), "auto");
    }
}
