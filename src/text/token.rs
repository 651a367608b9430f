//! Cuts a stretch of text into words, numbers and punctuation.

use super::abbreviation::takes_stop;
use super::address::is_address;
use super::scan::{elision_length, mark_length, number_length, split_possessive, word_length};
use super::shape::{Shape, shape_of};
use super::span::Span;
use crate::vocabulary::Sentences;

/// A word, a number, or one mark of punctuation; a long run of one mark is one too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "independent observations")]
pub struct Token<'t> {
    /// Without a possessive "’s" and without the apostrophe of "l’eau"; with the stops of an
    /// initialism ("U.S.").
    pub text: &'t str,
    /// Where `text` stands.
    pub span: Span,
    /// How it is written.
    pub shape: Shape,
    /// White space stands before it, or a word without its vowel: "l’".
    pub spaced: bool,
    /// It opens a sentence, a line or a quotation.
    pub opens: bool,
    /// What is cut off behind `text`, with its apostrophe: "’s", the bare one after "s", "'da"; mostly
    /// empty.
    pub ending: &'t str,
    /// A full stop follows that belongs to the word: "St.", "Ky.".
    pub dotted: bool,
    /// A small word without its vowel, "l’": the word behind its apostrophe is joined to it.
    pub elided: bool,
    /// Part of an address, a user name or a hashtag: no words of a sentence.
    pub address: bool,
}

impl Token<'_> {
    /// Whether it could be part of a name by its writing.
    #[must_use]
    pub fn is_capital(&self) -> bool {
        matches!(self.shape, Shape::Capitalized | Shape::Upper) && !self.address
    }

    /// Whether its script has no capitals.
    #[must_use]
    pub fn is_caseless(&self) -> bool {
        let has_case = |c: char| c.is_lowercase() || c.is_uppercase();
        self.shape == Shape::Lower && !self.text.starts_with(has_case)
    }

    /// Whether it is this mark; the Arabic comma is one.
    #[must_use]
    pub fn is_mark(&self, mark: char) -> bool {
        self.shape == Shape::Mark(mark) || mark == ',' && self.shape == Shape::Mark('،')
    }

    /// Whether it is a dash or hyphen.
    #[must_use]
    pub fn is_dash(&self) -> bool {
        self.is_hyphen() || matches!(self.shape, Shape::Mark('–' | '—'))
    }

    /// Whether it is a hyphen: what joins two words to one.
    #[must_use]
    pub fn is_hyphen(&self) -> bool {
        matches!(self.shape, Shape::Mark('-' | '‐' | '‑'))
    }

    /// Whether "’s" or another ending behind an apostrophe follows.
    #[must_use]
    pub fn is_possessive(&self) -> bool {
        !self.ending.is_empty()
    }

    /// Whether it is letters.
    #[must_use]
    pub fn is_word(&self) -> bool {
        matches!(self.shape, Shape::Lower | Shape::Capitalized | Shape::Upper)
    }
}

/// Adds the tokens of a block. `stops` are the ends of the sentences in it, of those within
/// quotations too, as rising bytes of the text.
pub(super) fn tokens<'t>(
    text: &'t str,
    block: Span,
    stops: &[usize],
    known: &Sentences,
    found: &mut Vec<Token<'t>>,
) {
    let mut cutter = Cutter {
        text,
        stops,
        known,
        found,
    };
    let mut setting = Setting {
        spaced: true,
        opens: true,
        address: false,
    };
    let mut chunk_start = None;
    let words = block.slice(text);
    for (offset, c) in words.char_indices().chain([(words.len(), ' ')]) {
        let at = block.start() + offset;
        match chunk_start {
            None if !c.is_whitespace() => chunk_start = Some(at),
            Some(start) if c.is_whitespace() => {
                setting.opens = cutter.chunk(start, at, setting.opens);
                chunk_start = None;
            }
            _ => {}
        }
        // A line begins afresh.
        setting.opens |= c == '\n';
    }
}

/// Where a token stands.
#[derive(Debug, Clone, Copy)]
struct Setting {
    spaced: bool,
    opens: bool,
    address: bool,
}

struct Cutter<'c, 't> {
    text: &'t str,
    /// Ends of sentences that no token was found behind yet.
    stops: &'c [usize],
    known: &'c Sentences,
    found: &'c mut Vec<Token<'t>>,
}

impl<'t> Cutter<'_, 't> {
    /// Cuts what stands between white space. Takes, and gives, whether the next token opens a
    /// sentence.
    fn chunk(&mut self, start: usize, end: usize, opens: bool) -> bool {
        let Some(chunk) = self.text.get(start..end) else {
            return opens;
        };
        let mut setting = Setting {
            spaced: true,
            opens,
            address: is_address(chunk),
        };
        let mut rest = chunk;
        while let Some(first) = rest.chars().next() {
            let at = end - rest.len();
            setting.opens |= self.stops_before(at);
            let elided = elision_length(rest, self.known);
            let taken = if elided > 0 {
                self.elision(rest, at, setting);
                elided
            } else if first.is_alphabetic() {
                self.word(rest, at, setting)
            } else if first.is_numeric() {
                self.push(at, number_length(rest), Shape::Number, setting)
            } else {
                self.push(at, mark_length(rest, first), Shape::Mark(first), setting)
            };
            setting.opens = self.opens_next(setting.opens);
            // What follows "l’" is a word of its own, as if a space stood between.
            setting.spaced = elided > 0;
            rest = rest.get(taken..).unwrap_or_default();
        }
        setting.opens
    }

    /// Whether a sentence ended between the last token and byte `at`.
    fn stops_before(&mut self, at: usize) -> bool {
        let passed = self.stops.partition_point(|stop| *stop <= at);
        self.stops = self.stops.get(passed..).unwrap_or_default();
        passed > 0
    }

    /// Cuts the word at the start of `rest`, which stands at byte `at`; gives the bytes it used.
    fn word(&mut self, rest: &'t str, at: usize, setting: Setting) -> usize {
        let length = word_length(rest);
        let (bare, apostrophe) = split_possessive(rest, length, self.known);
        let shape = shape_of(rest.get(..bare).unwrap_or_default());
        // "Mrauk-U." ends a sentence, "J." begins a name.
        let goes_on = !setting.spaced && self.found.last().is_some_and(Token::is_dash);
        self.push(at, bare, shape, setting);
        let Some(token) = self.found.last_mut() else {
            return length;
        };
        token.ending = rest.get(bare..apostrophe).unwrap_or_default();
        let used = apostrophe.max(bare);
        let behind = self
            .text
            .get(at + used..)
            .and_then(|behind| behind.strip_prefix('.'));
        let behind = behind.filter(|_| !token.is_possessive() && !goes_on);
        token.dotted = behind.is_some_and(|behind| takes_stop(token.text, behind, self.known));
        used + usize::from(token.dotted)
    }

    /// Adds the word before the apostrophe: "l" of "l’eau".
    fn elision(&mut self, rest: &str, at: usize, setting: Setting) {
        let letters = rest
            .find(|c: char| !c.is_alphabetic())
            .unwrap_or(rest.len());
        let shape = shape_of(rest.get(..letters).unwrap_or_default());
        self.push(at, letters, shape, setting);
        if let Some(token) = self.found.last_mut() {
            token.elided = true;
        }
    }

    /// Adds the token of `length` bytes at byte `at`; gives its length.
    fn push(&mut self, at: usize, length: usize, shape: Shape, setting: Setting) -> usize {
        let Some(span) = Span::new(self.text, at, at + length) else {
            return length;
        };
        self.found.push(Token {
            text: span.slice(self.text),
            span,
            shape,
            spaced: setting.spaced,
            opens: setting.opens && !matches!(shape, Shape::Mark(_)),
            ending: "",
            dotted: false,
            elided: false,
            address: setting.address,
        });
        length
    }

    /// Whether the token after the last one opens a sentence, a line or a quotation, where no
    /// stop comes between.
    fn opens_next(&self, opened: bool) -> bool {
        let Some(token) = self.found.last() else {
            return true;
        };
        match token.shape {
            Shape::Mark('"' | '“' | '‘' | '«' | '•' | '*' | '|') => true,
            // What stands before the first word of a sentence, or between two of them.
            Shape::Mark('”' | '’' | '\'' | ')' | ']' | '»' | '(' | '[') => opened,
            Shape::Mark('.' | '!' | '?' | '…') => opened,
            Shape::Mark(_) => opened && token.spaced,
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::text::TokenizedText;
    use crate::vocabulary::Vocabulary;

    /// The tokens, with `|` before those that open something.
    fn cut(text: &str) -> String {
        let cut = TokenizedText::whole(text, Vocabulary::of(None));
        let word = |token: &super::Token<'_>| {
            let stop = if token.dotted { "." } else { "" };
            let opens = if token.opens { "|" } else { "" };
            format!("{opens}{}{stop}", token.text)
        };
        let words: Vec<String> = cut.tokens().iter().map(word).collect();
        words.join(" ")
    }

    #[test]
    fn a_long_run_of_one_mark_is_one() {
        assert_eq!(cut("Kabul ... Jurm").split(' ').count(), 5);
        for mark in ['>', '—'] {
            let run = mark.to_string().repeat(4_000);
            assert_eq!(cut(&format!("{run} Kabul")), format!("{run} |Kabul"));
        }
    }

    #[test]
    fn stops_belong_to_abbreviations_or_end_sentences() {
        assert_eq!(
            cut("He left St. Roe. She met Gov. Doe at No. 5."),
            "|He left St. Roe . |She met Gov. Doe at No. 5 ."
        );
        assert_eq!(
            cut("It left the U.S. The base is empty."),
            "|It left the U.S. |The base is empty ."
        );
        assert_eq!(cut("He said no. Roe left."), "|He said no . |Roe left .");
    }

    #[test]
    fn lines_and_quotations_open_too() {
        assert_eq!(
            cut("Flood\nRoe said: “We wait."),
            "|Flood |Roe said : “ |We wait ."
        );
        assert_eq!(
            cut("“It is over. We lost,” he said."),
            "“ |It is over . |We lost , ” he said ."
        );
        assert_eq!(cut("“Stop!” he said."), "“ |Stop ! ” he said .");
    }
}
