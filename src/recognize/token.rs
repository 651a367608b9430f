//! Cuts a document into words, numbers and punctuation.

use super::lexicon::{Word, is_abbreviation, word};
use crate::document::Document;
use crate::span::Span;

/// A word, a number or one mark of punctuation.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Token<'t> {
    /// Without a possessive "’s"; with the stops of an initialism ("U.S.").
    pub(super) text: &'t str,
    /// Where `text` stands.
    pub(super) span: Span,
    /// How it is written.
    pub(super) shape: Shape,
    /// What the word list knows about it.
    pub(super) word: Word,
    /// White space stands before it.
    pub(super) spaced: bool,
    /// It opens a sentence, a line or a quotation.
    pub(super) opens: bool,
    /// "’s" or a bare apostrophe after "s" follows.
    pub(super) possessive: bool,
    /// A full stop follows that belongs to the word: "St.", "Ky.".
    pub(super) dotted: bool,
    /// Part of an address, a user name or a hashtag: no words of a sentence.
    pub(super) address: bool,
}

/// How a token is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
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

impl Token<'_> {
    /// Whether it could be part of a name by its writing.
    pub(super) fn is_capital(&self) -> bool {
        matches!(self.shape, Shape::Capitalized | Shape::Upper) && !self.address
    }

    /// Whether it is this mark.
    pub(super) fn is_mark(&self, mark: char) -> bool {
        self.shape == Shape::Mark(mark)
    }

    /// Whether it is a dash or hyphen.
    pub(super) fn is_dash(&self) -> bool {
        matches!(self.shape, Shape::Mark('-' | '‐' | '‑' | '–' | '—'))
    }

    /// Whether it is letters.
    pub(super) fn is_word(&self) -> bool {
        matches!(self.shape, Shape::Lower | Shape::Capitalized | Shape::Upper)
    }

    /// One past the last byte, with the stop or the possessive that belongs to it.
    pub(super) fn end(&self) -> usize {
        self.span.end()
    }
}

/// How a stretch between two sentence starts uses capitals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Case {
    /// Capitals mark names.
    Sentence,
    /// Most words have capitals: a headline.
    Title,
    /// Everything is in capitals.
    Upper,
}

/// A sentence, or a line without a full stop: a range of tokens.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Stretch {
    /// First token.
    pub(super) start: usize,
    /// One past the last token.
    pub(super) end: usize,
    /// How it uses capitals.
    pub(super) case: Case,
}

/// The tokens of a document with their sentences.
#[derive(Debug)]
pub(super) struct Tokens<'t> {
    /// In the order of the text.
    pub(super) list: Vec<Token<'t>>,
    /// They cover `list` without gaps.
    pub(super) stretches: Vec<Stretch>,
}

impl<'t> Tokens<'t> {
    /// Reads every block of the document.
    pub(super) fn read(document: &'t Document) -> Self {
        let mut reader = Reader {
            text: &document.text,
            list: Vec::with_capacity(document.text.len() / 5),
        };
        for block in &document.blocks {
            reader.block(block.span);
        }
        let stretches = stretches(&reader.list);
        Self {
            list: reader.list,
            stretches,
        }
    }
}

struct Reader<'t> {
    text: &'t str,
    list: Vec<Token<'t>>,
}

impl<'t> Reader<'t> {
    /// Reads chunk by chunk: what stands between white space.
    fn block(&mut self, block: Span) {
        let mut opens = true;
        let mut chunk_start = None;
        let mut lines = 0;
        let text = block.slice(self.text);
        let ends = text.char_indices().chain([(text.len(), ' ')]);
        for (offset, c) in ends {
            match chunk_start {
                None if !c.is_whitespace() => {
                    opens |= lines > 0;
                    chunk_start = Some(block.start() + offset);
                }
                Some(start) if c.is_whitespace() => {
                    self.chunk(start, block.start() + offset, &mut opens);
                    chunk_start = None;
                    lines = 0;
                }
                _ => {}
            }
            lines += usize::from(c == '\n');
        }
    }

    fn chunk(&mut self, start: usize, end: usize, opens: &mut bool) {
        let Some(chunk) = self.text.get(start..end) else {
            return;
        };
        let address = is_address(chunk);
        let mut spaced = true;
        let mut rest = chunk;
        while let Some(first) = rest.chars().next() {
            let at = end - rest.len();
            let taken = if first.is_alphabetic() {
                self.word(rest, at, spaced, *opens, address)
            } else {
                let length = if first.is_numeric() {
                    number_length(rest)
                } else {
                    first.len_utf8()
                };
                let shape = if first.is_numeric() {
                    Shape::Number
                } else {
                    Shape::Mark(first)
                };
                self.push(rest, at, length, shape, spaced, *opens, address);
                length
            };
            *opens = self.opens_next(*opens);
            spaced = false;
            rest = rest.get(taken..).unwrap_or_default();
        }
    }

    /// Reads the word at the start of `rest`; gives the bytes it used.
    fn word(
        &mut self,
        rest: &'t str,
        at: usize,
        spaced: bool,
        opens: bool,
        address: bool,
    ) -> usize {
        let length = word_length(rest);
        let (bare, apostrophe) = split_possessive(rest, length);
        let shape = shape_of(rest.get(..bare).unwrap_or_default());
        self.push(rest, at, bare, shape, spaced, opens, address);
        let Some(token) = self.list.last_mut() else {
            return length.max(1);
        };
        token.possessive = apostrophe > bare;
        let used = apostrophe.max(bare);
        let stop = rest.get(used..).is_some_and(|after| after.starts_with('.'));
        if stop && !token.possessive && is_abbreviation(token.text) {
            token.dotted = true;
            return used + 1;
        }
        used
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "the parts of one token, used in two places"
    )]
    fn push(
        &mut self,
        rest: &'t str,
        at: usize,
        length: usize,
        shape: Shape,
        spaced: bool,
        opens: bool,
        address: bool,
    ) {
        let Some(span) = Span::new(self.text, at, at + length) else {
            return;
        };
        let text = rest.get(..length).unwrap_or_default();
        let is_word = matches!(shape, Shape::Lower | Shape::Capitalized | Shape::Upper);
        self.list.push(Token {
            text,
            span,
            shape,
            word: if is_word { word(text) } else { Word::default() },
            spaced,
            opens: opens && !matches!(shape, Shape::Mark(_)),
            possessive: false,
            dotted: false,
            address,
        });
    }

    /// Whether the token after the last one opens a sentence.
    fn opens_next(&self, opened: bool) -> bool {
        let Some(token) = self.list.last() else {
            return true;
        };
        match token.shape {
            Shape::Mark('.' | '!' | '?' | '…') => true,
            // Closing marks keep what the full stop before them said; opening ones start speech.
            Shape::Mark('"' | '“' | '‘' | '«') => true,
            Shape::Mark('”' | '’' | '\'' | ')' | ']' | '»' | '(' | '[') => opened,
            Shape::Mark('•' | '*' | '|') => true,
            Shape::Mark(_) => opened && token.spaced,
            _ => false,
        }
    }
}

/// Length of the word at the start: letters, marks and digits, with the apostrophes inside it
/// and the stops of an initialism.
fn word_length(rest: &str) -> usize {
    let mut end = 0;
    let mut segment = 0;
    let mut chars = rest.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|&(_, next)| next);
        let joins = match c {
            '\'' | '’' | 'ʻ' | '‘' | '`' => next.is_some_and(char::is_alphabetic) && at > 0,
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

fn number_length(rest: &str) -> usize {
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

/// Splits "Kabul’s" (length 9 bytes with its "’s") into where the bare word ends and where the
/// possessive ends; the two are equal when there is none.
fn split_possessive(rest: &str, length: usize) -> (usize, usize) {
    let word = rest.get(..length).unwrap_or_default();
    for ending in ["'s", "’s", "'S", "’S", "‘s", "`s"] {
        if let Some(bare) = word.strip_suffix(ending).filter(|bare| !bare.is_empty()) {
            return (bare.len(), length);
        }
    }
    let after = rest.get(length..).unwrap_or_default();
    let mut chars = after.chars();
    let apostrophe = chars.next().filter(|c| matches!(c, '\'' | '’'));
    let letter_follows = chars.next().is_some_and(char::is_alphanumeric);
    match apostrophe {
        Some(mark) if word.ends_with(['s', 'S']) && !letter_follows => {
            (length, length + mark.len_utf8())
        }
        _ => (length, length),
    }
}

fn shape_of(word: &str) -> Shape {
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

/// Whether a chunk is an address, a user name or a hashtag.
fn is_address(chunk: &str) -> bool {
    let bare = chunk.trim_start_matches(['(', '[', '"', '“', '‘', '\'', '<']);
    if bare.starts_with(['@', '#']) || bare.starts_with("u/") || bare.starts_with("r/") {
        return bare.len() > 2;
    }
    if bare.starts_with("/u/") || bare.starts_with("/r/") || bare.contains("://") {
        return true;
    }
    let bare = bare.trim_end_matches([
        '.', ',', ';', ':', ')', ']', '"', '”', '’', '\'', '>', '!', '?',
    ]);
    if let Some((user, host)) = bare.split_once('@') {
        return !user.is_empty() && host.contains('.');
    }
    // "example.com", "www.example.org/page": a stop or more inside, small letters after it.
    let host = bare.split('/').next().unwrap_or_default();
    host.rsplit_once('.').is_some_and(|(name, top)| {
        name.len() > 1
            && (2..=6).contains(&top.len())
            && top.chars().all(|c| c.is_ascii_lowercase())
            && name
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'))
            && !is_initialism(bare, name.len())
    })
}

/// Cuts the tokens at sentence starts and sees how each stretch uses capitals.
fn stretches(tokens: &[Token<'_>]) -> Vec<Stretch> {
    let mut found = Vec::new();
    let mut start = 0;
    for end in 1..=tokens.len() {
        if tokens.get(end).is_none_or(|token| token.opens) {
            let case = case_of(tokens.get(start..end).unwrap_or_default());
            found.push(Stretch { start, end, case });
            start = end;
        }
    }
    found
}

fn case_of(tokens: &[Token<'_>]) -> Case {
    let (mut upper, mut capital, mut lower) = (0, 0, 0);
    for token in tokens.iter().filter(|token| !token.address) {
        let content = token.text.chars().count() > 3;
        match token.shape {
            Shape::Upper => upper += 1,
            Shape::Capitalized if content => capital += 1,
            Shape::Lower if content => lower += 1,
            _ => {}
        }
    }
    if upper >= 3 && lower == 0 && capital <= upper / 3 {
        Case::Upper
    } else if capital + upper >= 4 && lower * 4 <= capital {
        Case::Title
    } else {
        Case::Sentence
    }
}
