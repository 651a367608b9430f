//! Reads single words and numbers off a text.

use crate::vocabulary::{Sentences, is_in_any_case};

/// Keeps two letters of one word from being drawn joined.
pub(crate) const ZERO_WIDTH_NON_JOINER: char = '\u{200c}';

/// Length of the word at the start: letters, marks and digits, with the apostrophes inside it
/// and the stops of an initialism.
pub(super) fn word_length(rest: &str) -> usize {
    let mut end = 0;
    let mut segment = 0;
    let mut chars = rest.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|&(_, next)| next);
        let joins = match c {
            '\'' | '’' | 'ʻ' | '‘' | '`' => next.is_some_and(char::is_alphabetic) && at > 0,
            // Joins nothing to the eye, and stands inside Persian words: "می‌گوید".
            ZERO_WIDTH_NON_JOINER => next.is_some_and(char::is_alphabetic) && at > 0,
            // "U.S.", "W.Va.": single letters with stops; the last stop belongs to them too.
            '.' => {
                segment == 1 && (next.is_some_and(char::is_uppercase) || is_initialism(rest, at))
            }
            _ => c.is_alphanumeric() || is_combining(c),
        };
        if !joins {
            break;
        }
        segment = if c == '.' { 0 } else { segment + 1 };
        end = at + c.len_utf8();
    }
    // "W.Va." has a longer last part, and its stop belongs to it as well.
    let word = rest.get(..end).unwrap_or_default();
    let stop_follows = rest.get(end..).is_some_and(|after| after.starts_with('.'));
    if stop_follows && segment == 2 && word.contains('.') {
        end += 1;
    }
    end.max(rest.chars().next().map_or(1, char::len_utf8))
}

/// Whether the full stop at `at` ends an initialism: "U.S.", with a stop two letters before.
fn is_initialism(rest: &str, at: usize) -> bool {
    rest.get(..at).is_some_and(|before| {
        let letters = before.chars().filter(|c| c.is_alphabetic()).count();
        letters >= 2 && before.contains('.')
    })
}

fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{200d}' | '\u{900}'..='\u{dff}')
}

/// From so many on equal marks are one: a rule across the page, a quotation of a quotation of many.
const LONG_RUN: usize = 32;

/// Length of the mark at the start: of one, or of a long run of it.
pub(super) fn mark_length(rest: &str, mark: char) -> usize {
    let run = rest.len() - rest.trim_start_matches(mark).len();
    let one = mark.len_utf8();
    if run < LONG_RUN * one { one } else { run }
}

pub(super) fn number_length(rest: &str) -> usize {
    let mut end = 0;
    let mut chars = rest.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let digit_next = chars.peek().is_some_and(|(_, next)| next.is_numeric());
        if !(c.is_alphanumeric() || (matches!(c, '.' | ',' | ':') && digit_next)) {
            break;
        }
        end = at + c.len_utf8();
    }
    end.max(1)
}

/// Length of a small word at the start that has lost its vowel, with its apostrophe: "l’"; 0 where
/// there is none.
pub(super) fn elision_length(rest: &str, known: &Sentences) -> usize {
    if known.elisions.is_empty() {
        return 0;
    }
    let letters = rest
        .find(|c: char| !c.is_alphabetic())
        .unwrap_or(rest.len());
    let (word, after) = rest.split_at(letters);
    let mark = after.chars().next().filter(|c| matches!(c, '\'' | '’'));
    let goes_on = after.chars().nth(1).is_some_and(char::is_alphanumeric);
    match mark {
        Some(mark) if goes_on && is_in_any_case(known.elisions, word) => letters + mark.len_utf8(),
        _ => 0,
    }
}

/// Splits "Kabul’s" (length 9 bytes with its "’s") into where the bare word ends and where the
/// possessive ends; the two are equal when there is none.
pub(super) fn split_possessive(rest: &str, length: usize, known: &Sentences) -> (usize, usize) {
    let word = rest.get(..length).unwrap_or_default();
    for ending in known.possessives {
        if let Some(bare) = word.strip_suffix(ending).filter(|bare| !bare.is_empty()) {
            return (bare.len(), length);
        }
    }
    let after = rest.get(length..).unwrap_or_default();
    // "USA:s"
    for ending in known
        .possessives
        .iter()
        .filter(|ending| ending.starts_with(':'))
    {
        let behind = after.strip_prefix(ending);
        if behind.is_some_and(|behind| !behind.starts_with(char::is_alphanumeric)) {
            return (length, length + ending.len());
        }
    }
    let mut chars = after.chars();
    let apostrophe = chars.next().filter(|c| matches!(c, '\'' | '’'));
    let letter_follows = chars.next().is_some_and(char::is_alphanumeric);
    match apostrophe {
        Some(mark) if word.ends_with(known.bare_possessives) && !letter_follows => {
            (length, length + mark.len_utf8())
        }
        _ => (length, length),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Vocabulary;

    fn word(text: &str) -> &str {
        text.get(..word_length(text)).unwrap_or_default()
    }

    #[test]
    fn stops_belong_to_initialisms_only() {
        assert_eq!(word("U.S. troops"), "U.S.");
        assert_eq!(word("W.Va., where"), "W.Va.");
        assert_eq!(word("end.The next"), "end");
        assert_eq!(word("Kabul."), "Kabul");
    }

    #[test]
    fn apostrophes_inside_a_word_belong_to_it() {
        assert_eq!(word("O’Fallon, Missouri"), "O’Fallon");
        assert_eq!(word("N'Djamena"), "N'Djamena");
        assert_eq!(word("Texas' law"), "Texas");
    }

    #[test]
    fn a_possessive_is_cut_off_and_its_end_told() {
        let english = &Vocabulary::of(None).sentences;
        assert_eq!(split_possessive("Kabul’s", 9, english), (5, 9));
        #[cfg(feature = "languages")]
        {
            let swedish = &Vocabulary::of(Some("sv")).sentences;
            assert_eq!(split_possessive("USA:s ambassad", 3, swedish), (3, 5));
            assert_eq!(split_possessive("USA:svar", 3, swedish), (3, 3));
        }
        assert_eq!(split_possessive("Texas' law", 5, english), (5, 6));
        assert_eq!(split_possessive("Texas", 5, english), (5, 5));
    }
}
