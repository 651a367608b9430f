//! Tokens joined to words as a reader counts them: "year-old", "Mr.", "Russia’s" are one each.

use super::shape::Shape;
use super::span::Span;
use super::token::Token;
use super::tokenized::TokenizedText;
use crate::vocabulary::are_equal_in_any_case;

/// A word, a number, or one mark of punctuation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Word<'t> {
    /// As written; an abbreviation has its full stops ("Mr.", "U.S."), a possessive its ending.
    pub(crate) text: &'t str,
    /// Where it stands.
    pub(crate) span: Span,
    /// What it is made of.
    pub(crate) kind: Kind,
    /// Bytes of the possessive ending: of "’s" or of the apostrophe behind a plural.
    ending: u8,
}

/// What a [`Word`] is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Letters; parts joined by hyphens are one word.
    Letters,
    /// Begins with a digit: "15,000", "3.5", "5th", "1990s".
    Number,
    /// One sign.
    Mark,
    /// A whole quotation in the place of its words; see [`JoinedWords::around`].
    Quotation,
}

impl<'t> Word<'t> {
    /// The word that the tokens begin with, and how many of them it takes.
    fn joined(text: &'t str, tokens: &[Token<'t>]) -> Option<(Self, usize)> {
        let first = tokens.first()?;
        let kind = match first.shape {
            Shape::Number => Kind::Number,
            Shape::Mark(_) => Kind::Mark,
            _ => Kind::Letters,
        };
        let mut count = 1;
        let mut last = first;
        while kind == Kind::Letters
            && let [hyphen, next, ..] = tokens.get(count..).unwrap_or_default()
            && is_joined(last, hyphen, next)
        {
            last = next;
            count += 2;
        }
        let bare = last.span.end();
        let ending = match last {
            token if token.is_possessive() => ending_length(text.get(bare..).unwrap_or_default()),
            token => usize::from(token.dotted),
        };
        let span = Span::new(text, first.span.start(), bare + ending)?;
        let word = Self {
            text: span.slice(text),
            span,
            kind,
            ending: if last.is_possessive() {
                ending as u8
            } else {
                0
            },
        };
        Some((word, count))
    }

    /// Without a possessive ending: "Russia’s" → "Russia".
    pub(crate) fn bare(&self) -> &'t str {
        let end = self.text.len() - usize::from(self.ending);
        self.text.get(..end).unwrap_or(self.text)
    }

    /// Whether it is this word in any case.
    pub(crate) fn is(&self, word: &str) -> bool {
        are_equal_in_any_case(self.text, word)
    }

    /// Whether it is one of these words in any case.
    pub(crate) fn is_any(&self, words: &[&str]) -> bool {
        words.iter().any(|word| self.is(word))
    }

    /// Whether it is this mark.
    pub(crate) fn is_mark(&self, mark: char) -> bool {
        self.kind == Kind::Mark && self.text.starts_with(mark)
    }

    /// Whether it is a dash between clauses or numbers.
    pub(crate) fn is_dash(&self) -> bool {
        ['-', '–', '—', '‐', '‑']
            .into_iter()
            .any(|dash| self.is_mark(dash))
    }

    /// Whether it is written with a capital.
    pub(crate) fn is_capital(&self) -> bool {
        self.kind == Kind::Letters && self.text.starts_with(char::is_uppercase)
    }

    /// Whether it is letters beginning with a small one.
    pub(crate) fn is_small(&self) -> bool {
        self.kind == Kind::Letters && !self.is_capital()
    }

    /// Whether it ends in "’s" or "s’".
    pub(crate) fn is_possessive(&self) -> bool {
        self.ending > 0
    }
}

/// Whether a hyphen makes one word of two tokens: "year-old", "F-16"; not "U.S.-backed", where the
/// stop keeps them apart.
fn is_joined(last: &Token<'_>, hyphen: &Token<'_>, next: &Token<'_>) -> bool {
    let has_stop = last.dotted || last.text.ends_with('.');
    let is_close = !hyphen.spaced && !next.spaced;
    is_close && hyphen.is_hyphen() && !has_stop && !matches!(next.shape, Shape::Mark(_))
}

/// Length of the possessive ending at the start of `behind`: of an apostrophe, with its "s".
fn ending_length(behind: &str) -> usize {
    let mut chars = behind.chars();
    let mark = chars.next().map_or(0, char::len_utf8);
    mark + usize::from(chars.next().is_some_and(|c| matches!(c, 's' | 'S')))
}

/// The words of a text, in its order.
#[derive(Debug, Clone)]
pub(crate) struct JoinedWords<'t> {
    words: Vec<Word<'t>>,
}

impl<'t> JoinedWords<'t> {
    /// Joins the tokens of a text.
    pub(crate) fn of(cut: &TokenizedText<'t>) -> Self {
        let mut words = Vec::with_capacity(cut.tokens().len());
        let mut rest = cut.tokens();
        while let Some((word, count)) = Word::joined(cut.text(), rest) {
            words.push(word);
            rest = rest.get(count..).unwrap_or_default();
        }
        Self { words }
    }

    /// Those that lie wholly within a stretch.
    pub(crate) fn within(&self, stretch: Span) -> &[Word<'t>] {
        let first = (self.words).partition_point(|word| word.span.start() < stretch.start());
        let end = (self.words).partition_point(|word| word.span.end() <= stretch.end());
        self.words.get(first..end).unwrap_or_default()
    }

    /// Those of a stretch with each quotation, given by its span with marks, as one.
    pub(crate) fn around(
        &self,
        text: &'t str,
        stretch: Span,
        quotations: &[Span],
    ) -> Vec<Word<'t>> {
        let mut found = Vec::new();
        let mut start = stretch.start();
        let gap = |start: usize, end: usize, found: &mut Vec<Word<'t>>| {
            let gap = Span::new(text, start, end);
            found.extend(gap.map(|gap| self.within(gap)).unwrap_or_default());
        };
        for &span in quotations {
            gap(start, span.start(), &mut found);
            found.push(Word {
                text: span.slice(text),
                span,
                kind: Kind::Quotation,
                ending: 0,
            });
            start = span.end();
        }
        gap(start, stretch.end(), &mut found);
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Vocabulary;

    fn words(text: &str) -> Vec<Word<'_>> {
        JoinedWords::of(&TokenizedText::whole(text, Vocabulary::of(None))).words
    }

    fn texts(text: &str) -> Vec<&str> {
        words(text).iter().map(|word| word.text).collect()
    }

    #[test]
    fn abbreviations_keep_their_stops_and_sentences_theirs() {
        assert_eq!(
            texts("Mr. Roe left the U.S. for St. Roe. He"),
            [
                "Mr.", "Roe", "left", "the", "U.S.", "for", "St.", "Roe", ".", "He"
            ]
        );
        assert_eq!(texts("$1.5m, 15,000."), ["$", "1.5m", ",", "15,000", "."]);
    }

    #[test]
    fn hyphens_join_and_dashes_part() {
        assert_eq!(texts("a 34-year-old"), ["a", "34", "-", "year-old"]);
        assert_eq!(
            texts("an F-16’s U.S.-made"),
            ["an", "F-16", "’", "s", "U.S.", "-", "made"]
        );
        assert_eq!(texts("Roe–Doe - or"), ["Roe", "–", "Doe", "-", "or"]);
    }

    #[test]
    fn possessives_stay_with_their_word() {
        let words = words("Russia’s army, the Roes’ house, St. Roe’s");
        assert_eq!((words[0].text, words[0].bare()), ("Russia’s", "Russia"));
        assert_eq!((words[4].text, words[4].bare()), ("Roes’", "Roes"));
        assert_eq!((words[7].text, words[7].bare()), ("St.", "St."));
        assert!(words[0].is_possessive() && !words[1].is_possessive());
    }
}
