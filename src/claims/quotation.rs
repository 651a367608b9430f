//! Finds quotations by their marks.
//!
//! Double and single marks, curly and straight, guillemets, low-high marks, and ``…''. A mark
//! inside a quotation of another kind belongs to the quotation. An apostrophe is no mark.

use crate::span::Span;

/// Words between quotation marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Quotation {
    /// With its marks.
    pub(super) outer: Span,
    /// Without them.
    pub(super) inner: Span,
    /// How it ends.
    pub(super) end: End,
}

/// How a quotation ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// With a mark.
    Closed,
    /// With the passage: it goes on in the next one, which opens with a mark again.
    Open,
}

/// Longest quotation within a paragraph, in bytes. A mark that finds none closing it this far
/// stands alone.
const LONGEST: usize = 8 << 10;

/// Longest expression in single marks that ends without punctuation, in bytes: "the ‘capital’".
const LONGEST_TERM: usize = 60;

/// Whether a passage begins with an opening mark.
pub(super) fn begins_with_mark(passage: &str) -> bool {
    Mark::opening("", passage).is_some()
}

/// The quotations of a passage, in the order of the text; they do not overlap. `next` is the
/// passage behind it: only when that opens with a mark may a quotation end with this one.
pub(super) fn quotations(text: &str, passage: Span, next: Option<Span>) -> Vec<Quotation> {
    let goes_on = next.is_some_and(|next| begins_with_mark(next.slice(text)));
    let words = passage.slice(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let (before, rest) = words.split_at(at);
        let Some(mark) = Mark::opening(before, rest) else {
            at += rest.chars().next().map_or(1, char::len_utf8);
            continue;
        };
        let opens = at + mark.length(rest);
        let (inner_end, outer_end, end) = match mark.closing(words, opens) {
            Some((inner, outer)) => (inner, outer, End::Closed),
            None if goes_on && mark.spans_paragraphs() => (words.len(), words.len(), End::Open),
            // A closing mark was forgotten: behind a colon it is a quotation all the same.
            None if mark.spans_paragraphs() && before.trim_end().ends_with(':') => {
                (words.len(), words.len(), End::Closed)
            }
            None => {
                at = opens;
                continue;
            }
        };
        let span = |start, end| Span::new(text, passage.start() + start, passage.start() + end);
        if let (Some(outer), Some(inner)) = (span(at, outer_end), span(opens, inner_end)) {
            found.push(Quotation { outer, inner, end });
        }
        at = outer_end.max(opens);
    }
    found
}

/// A kind of quotation marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    /// “…”, also “…" and “…“.
    Double,
    /// "…"
    StraightDouble,
    /// ‘…’
    Single,
    /// '…'
    StraightSingle,
    /// «…»
    Guillemets,
    /// „…“ and „…”
    Low,
    /// ”…”, of Swedish and Finnish
    Right,
    /// »…«, of Danish and German
    Outward,
    /// ``…''
    Accents,
}

impl Mark {
    /// The mark that opens at the start of `rest`, which stands behind `before`.
    fn opening(before: &str, rest: &str) -> Option<Self> {
        let last = before.chars().next_back();
        let is_free = last.is_none_or(|c| c.is_whitespace() || "([{—–-/“\"‘'«".contains(c));
        let mut chars = rest.chars();
        let mark = chars.next()?;
        let starts_word = |c: Option<char>| {
            c.is_some_and(|c| {
                c.is_alphanumeric()
                    || matches!(
                        c,
                        '“' | '"'
                            | '‘'
                            | '\''
                            | '…'
                            | '.'
                            | '['
                            | '('
                            | '$'
                            | '£'
                            | '€'
                            | '¿'
                            | '¡'
                    )
            })
        };
        match mark {
            '“' => Some(Self::Double),
            '«' => Some(Self::Guillemets),
            '„' => Some(Self::Low),
            '`' if rest.starts_with("``") => Some(Self::Accents),
            '"' if is_free && starts_word(chars.next()) => Some(Self::StraightDouble),
            '”' if is_free && starts_word(chars.next()) => Some(Self::Right),
            '»' if is_free && starts_word(chars.next()) => Some(Self::Outward),
            '‘' if is_free && starts_word(chars.next()) => Some(Self::Single),
            // "'90s" and "'em" are shortened, not quoted.
            '\'' if is_free && chars.next().is_some_and(|c| c.is_uppercase() || c == '"') => {
                Some(Self::StraightSingle)
            }
            _ => None,
        }
    }

    fn length(self, rest: &str) -> usize {
        match self {
            Self::Accents => 2,
            _ => rest.chars().next().map_or(1, char::len_utf8),
        }
    }

    /// Whether the kind marks quotations of several paragraphs.
    fn spans_paragraphs(self) -> bool {
        !matches!(
            self,
            Self::Guillemets | Self::Low | Self::Right | Self::Outward | Self::Accents
        )
    }

    /// Where the quotation ends whose words begin at `from`: before and behind its closing mark.
    fn closing(self, words: &str, from: usize) -> Option<(usize, usize)> {
        let rest = words.get(from..)?;
        let rest = rest.get(..rest.floor_char_boundary(LONGEST))?;
        let at = match self {
            Self::Double => rest
                .find('”')
                .or_else(|| first_closing(rest, '"', &[]))
                .or_else(|| first_closing(rest, '“', &[])),
            Self::StraightDouble => first_closing(rest, '"', &['”']),
            Self::Guillemets => rest.find('»'),
            Self::Right => first_closing(rest, '”', &[]),
            Self::Outward => first_closing(rest, '«', &[]),
            Self::Low => rest.find(['“', '”']),
            Self::Accents => rest.find("''"),
            Self::Single | Self::StraightSingle => single_closing(rest),
        }?;
        let mark = rest.get(at..)?;
        Some((from + at, from + at + self.length_of_closing(mark)))
    }

    fn length_of_closing(self, mark: &str) -> usize {
        match self {
            Self::Accents => 2,
            _ => mark.chars().next().map_or(1, char::len_utf8),
        }
    }
}

/// The first mark that stands right behind a word or punctuation, and before no letter.
fn first_closing(rest: &str, mark: char, also: &[char]) -> Option<usize> {
    let marks = rest
        .char_indices()
        .filter(|(_, c)| *c == mark || also.contains(c));
    marks.map(|(at, _)| at).find(|&at| {
        let (before, from) = rest.split_at(at);
        let last = before.chars().next_back();
        let next = from.chars().nth(1);
        last.is_some_and(|c| !c.is_whitespace()) && !next.is_some_and(char::is_alphanumeric)
    })
}

/// The closing single mark: one behind punctuation; else, soon, one at the end of a word.
fn single_closing(rest: &str) -> Option<usize> {
    let mut term = None;
    let marks = rest.char_indices().filter(|(_, c)| matches!(c, '’' | '\''));
    for (at, _) in marks {
        let (before, from) = rest.split_at(at);
        let next = from.chars().nth(1);
        if next.is_some_and(char::is_alphanumeric) {
            continue;
        }
        let last = before.chars().next_back();
        if last.is_some_and(|c| matches!(c, '.' | ',' | '!' | '?' | '…' | '”' | '"')) {
            // "the ‘capital’ …, ‘we wait,’": a term before it ends on its own.
            return term.or(Some(at));
        }
        let ends_clause = next.is_some_and(|c| matches!(c, ',' | '.' | ';' | ':' | ')'));
        let is_term =
            (at <= LONGEST_TERM || ends_clause) && last.is_some_and(char::is_alphanumeric);
        // "the Roes’ house": rather a possessive than the end of a quotation.
        let is_possessive = last == Some('s') && next == Some(' ');
        if is_term && !is_possessive && term.is_none() {
            term = Some(at);
        }
    }
    term
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn inner(text: &str) -> Vec<&str> {
        quotations(text, Span::whole(text), None)
            .iter()
            .map(|quotation| quotation.inner.slice(text))
            .collect()
    }

    #[test]
    fn every_style_of_marks() {
        for text in [
            "“We wait,” he said.",
            "\"We wait,\" he said.",
            "‘We wait,’ he said.",
            "'We wait,' he said.",
            "„We wait,“ he said.",
            "«We wait,» he said.",
            "``We wait,'' he said.",
            "“We wait,\" he said.",
        ] {
            assert_eq!(inner(text), ["We wait,"], "{text}");
        }
    }

    #[test]
    fn split_and_nested_quotations() {
        assert_eq!(
            inner("“We wait,” he said, “for the bridge.”"),
            ["We wait,", "for the bridge."]
        );
        assert_eq!(
            inner("“He said ‘no’ twice,” she said."),
            ["He said ‘no’ twice,"]
        );
        assert_eq!(
            inner("‘He told us “no” twice,’ she said."),
            ["He told us “no” twice,"]
        );
    }

    #[test]
    fn apostrophes_and_inches_are_no_marks() {
        assert!(
            inner("The Roes' house, the '90s, rock 'n' roll and the soldiers’ pay.").is_empty()
        );
        assert!(inner("A 6\" pipe and a 4\" pipe.").is_empty());
        assert_eq!(
            inner("‘We don’t know the Roes’ house,’ he said. It’s late."),
            ["We don’t know the Roes’ house,"]
        );
        assert_eq!(
            inner("the ‘capital’ and the ‘north’ fell"),
            ["capital", "north"]
        );
    }

    #[test]
    fn an_open_quotation_needs_a_passage_that_goes_on() {
        let text = "“We wait.\n\n“We have no choice.”";
        let (first, second) = (Span::new(text, 0, 11), Span::new(text, 13, text.len()));
        let (first, second) = (first.unwrap(), second.unwrap());
        let found = quotations(text, first, Some(second));
        assert_eq!((found.len(), found[0].end), (1, End::Open));
        assert!(quotations(text, first, None).is_empty());
    }

    proptest! {
        #[test]
        fn quotations_never_overlap_or_leave_the_passage(
            text in "[a-zİẞ\u{212A} .,!“”\"‘’'«»„`]{0,60}",
        ) {
            let found = quotations(&text, Span::whole(&text), Some(Span::whole(&text)));
            let mut end = 0;
            for quotation in found {
                prop_assert!(quotation.outer.start() >= end);
                prop_assert!(quotation.outer.contains(quotation.inner));
                end = quotation.outer.end();
            }
            prop_assert!(end <= text.len());
        }
    }
}
