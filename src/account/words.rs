//! Cuts a stretch of text into words, numbers and marks, as far as reported speech, dates and
//! quantities need them.

use crate::span::Span;

/// A word, a number, or one mark of punctuation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Word<'t> {
    /// As written; an abbreviation has its full stops ("Mr.", "U.S."), a possessive its ending.
    pub(super) text: &'t str,
    /// Where it stands.
    pub(super) span: Span,
    /// What it is made of.
    pub(super) kind: Kind,
}

/// What a [`Word`] is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Letters; parts joined by hyphens are one word.
    Letters,
    /// Begins with a digit: "15,000", "3.5", "5th", "1990s".
    Number,
    /// One sign.
    Mark,
    /// A whole quotation, as one; see [`around`].
    Quotation,
}

impl<'t> Word<'t> {
    /// Without a possessive ending: "Russia’s" → "Russia".
    pub(super) fn bare(&self) -> &'t str {
        let endings = ["’s", "'s", "’S", "'S", "’", "'"];
        let cut = |ending: &str| self.text.strip_suffix(ending);
        endings.into_iter().find_map(cut).unwrap_or(self.text)
    }

    /// Whether it is this word in any case of ASCII letters.
    pub(super) fn is(&self, word: &str) -> bool {
        self.text.eq_ignore_ascii_case(word)
    }

    /// Whether it is one of these words in any case of ASCII letters.
    pub(super) fn is_any(&self, words: &[&str]) -> bool {
        words.iter().any(|word| self.is(word))
    }

    /// Whether it is this mark.
    pub(super) fn is_mark(&self, mark: char) -> bool {
        self.kind == Kind::Mark && self.text.starts_with(mark)
    }

    /// Whether it is a dash between clauses or numbers.
    pub(super) fn is_dash(&self) -> bool {
        ['-', '–', '—', '‐', '‑']
            .into_iter()
            .any(|dash| self.is_mark(dash))
    }

    /// Whether it is written with a capital.
    pub(super) fn is_capital(&self) -> bool {
        self.kind == Kind::Letters && self.text.starts_with(char::is_uppercase)
    }

    /// Whether it is letters beginning with a small one.
    pub(super) fn is_small(&self) -> bool {
        self.kind == Kind::Letters && !self.is_capital()
    }

    /// Whether it ends in "’s" or "s’".
    pub(super) fn is_possessive(&self) -> bool {
        self.kind == Kind::Letters && self.bare().len() < self.text.len()
    }
}

/// Words whose full stop belongs to them. Single letters and dotted letters are so by form.
#[rustfmt::skip]
const ABBREVIATIONS: &[&str] = &[
    "adm", "apr", "aug", "brig", "capt", "cmdr", "co", "col", "corp", "cpl", "dec", "dr", "feb",
    "fr", "ft", "gen", "gov", "hon", "inc", "jan", "jr", "jul", "jun", "lt", "ltd", "maj", "messrs",
    "mr", "mrs", "ms", "mt", "no", "nov", "oct", "prof", "pvt", "rep", "rev", "sen", "sep", "sept",
    "sgt", "sr", "st", "supt", "insp", "det", "pres",
];

/// The words of a stretch, in the order of the text.
pub(super) fn words(text: &str, stretch: Span) -> Vec<Word<'_>> {
    let mut found = Vec::new();
    let mut rest = stretch.slice(text);
    while let Some(first) = rest.chars().next() {
        let start = stretch.end() - rest.len();
        let (length, kind) = if first.is_alphabetic() {
            (letters_length(rest), Kind::Letters)
        } else if first.is_ascii_digit() {
            (number_length(rest), Kind::Number)
        } else {
            (first.len_utf8(), Kind::Mark)
        };
        if !first.is_whitespace()
            && let Some(span) = Span::new(text, start, start + length)
        {
            let text = span.slice(text);
            found.push(Word { text, span, kind });
        }
        rest = rest.split_at(length).1;
    }
    found
}

/// The words of a stretch with each quotation, given by its span with marks, as one.
pub(super) fn around<'t>(text: &'t str, stretch: Span, quotations: &[Span]) -> Vec<Word<'t>> {
    let mut found = Vec::new();
    let mut start = stretch.start();
    for &span in quotations {
        found.extend(
            Span::new(text, start, span.start())
                .map(|gap| words(text, gap))
                .unwrap_or_default(),
        );
        found.push(Word {
            text: span.slice(text),
            span,
            kind: Kind::Quotation,
        });
        start = span.end();
    }
    found.extend(
        Span::new(text, start, stretch.end())
            .map(|gap| words(text, gap))
            .unwrap_or_default(),
    );
    found
}

/// Length of the word that the text begins with.
fn letters_length(rest: &str) -> usize {
    let mut end = 0;
    let mut chars = rest.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|&(_, next)| next);
        let joins = match c {
            '\'' | '’' | 'ʻ' | '-' | '‐' | '‑' => next.is_some_and(char::is_alphanumeric),
            '.' => is_dotted(rest.get(..at), next),
            _ => c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36f}'),
        };
        if !joins {
            break;
        }
        end = at + c.len_utf8();
    }
    let after = rest.get(end..).unwrap_or_default();
    if after.starts_with('.') && takes_stop(rest.get(..end).unwrap_or_default()) {
        end += 1;
    } else if let Some(mark) = after.chars().next().filter(|c| matches!(c, '\'' | '’')) {
        // "troops’ pay": the possessive of a plural; a closing quotation mark is not read here.
        let word = rest.get(..end).unwrap_or_default();
        let behind = after.chars().nth(1);
        if word.ends_with('s') && behind == Some(' ') {
            end += mark.len_utf8();
        }
    }
    end
}

/// Whether the full stop behind `before` stands inside an abbreviation: "U.S".
fn is_dotted(before: Option<&str>, next: Option<char>) -> bool {
    let last = before
        .and_then(|before| before.rsplit('.').next())
        .unwrap_or_default();
    last.chars().count() == 1 && next.is_some_and(char::is_uppercase)
}

fn takes_stop(word: &str) -> bool {
    let is_initial = word.chars().count() == 1 && word.starts_with(char::is_uppercase);
    let lower = word.to_ascii_lowercase();
    is_initial || word.contains('.') || ABBREVIATIONS.contains(&lower.as_str())
}

/// Length of the number that the text begins with, with its ordinal ending or plural "s".
fn number_length(rest: &str) -> usize {
    let mut end = 0;
    let mut chars = rest.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let before_digit = chars.peek().is_some_and(|(_, next)| next.is_ascii_digit());
        if !(c.is_alphanumeric() || matches!(c, '.' | ',' | ':') && before_digit) {
            break;
        }
        end = at + c.len_utf8();
    }
    end.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<&str> {
        words(text, Span::whole(text))
            .iter()
            .map(|word| word.text)
            .collect()
    }

    #[test]
    fn abbreviations_keep_their_stops_and_sentences_theirs() {
        assert_eq!(
            texts("Mr. Roe left the U.S. for St. Roe. He"),
            [
                "Mr.", "Roe", "left", "the", "U.S.", "for", "St.", "Roe", ".", "He"
            ]
        );
        assert_eq!(texts("a 34-year-old"), ["a", "34", "-", "year-old"]);
        assert_eq!(texts("$1.5m, 15,000."), ["$", "1.5m", ",", "15,000", "."]);
    }

    #[test]
    fn possessives_stay_with_their_word() {
        let text = "Russia’s army, the Roes’ house";
        let words = words(text, Span::whole(text));
        assert_eq!((words[0].text, words[0].bare()), ("Russia’s", "Russia"));
        assert_eq!((words[4].text, words[4].bare()), ("Roes’", "Roes"));
        assert!(words[0].is_possessive() && !words[1].is_possessive());
    }
}
