//! Lines, and what is left of a stretch of text without its surrounding white space.

use super::span::Span;

/// White space, and the marks that show as nothing: a line of them is blank.
pub(crate) fn is_blank_char(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '\u{feff}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2060}'
        )
}

/// The passages of a block: the paragraphs of a comment; of any other block the one that it is.
#[must_use]
pub fn passages(text: &str, block: Span) -> Vec<Span> {
    lines(text, block)
        .split(|line| line.is_empty())
        .flat_map(|run| paragraphs(text, run))
        .collect()
}

/// What ends a line (Unicode Standard § 5.8): LF, CR, vertical tab, form feed, NEL, and the separators of
/// lines and paragraphs.
const LINE_ENDS: [char; 7] = [
    '\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}',
];

/// The lines in a stretch of text, each without its surrounding blank characters. CR LF ends one line.
pub(crate) fn lines(text: &str, stretch: Span) -> Vec<Span> {
    let mut lines = Vec::new();
    let mut start = stretch.start();
    let mut rest = stretch.slice(text);
    while let Some(length) = line_end(rest) {
        lines.extend(trimmed(text, start, start + length));
        let (_, from_end) = rest.split_at(length);
        let terminator = if from_end.starts_with("\r\n") {
            2
        } else {
            from_end.chars().next().map_or(1, char::len_utf8)
        };
        start += length + terminator;
        (_, rest) = from_end.split_at(terminator);
    }
    lines.extend(trimmed(text, start, stretch.end()));
    lines
}

/// Where the next line ends. Bytes that no line end begins with, nearly all of a text, are passed over
/// without being read as letters.
fn line_end(text: &str) -> Option<usize> {
    let may_begin = |byte: &u8| matches!(byte, b'\n'..=b'\r' | 0xC2 | 0xE2);
    let mut from = 0;
    loop {
        let at = from + text.as_bytes().get(from..)?.iter().position(may_begin)?;
        let letter = text.get(at..)?.chars().next()?;
        if LINE_ENDS.contains(&letter) {
            return Some(at);
        }
        from = at + letter.len_utf8();
    }
}

/// `start..end` without blank characters at both ends; empty, at `start`, when it has no others.
pub(crate) fn trimmed(text: &str, start: usize, end: usize) -> Option<Span> {
    let part = text.get(start..end)?;
    let tail = part.trim_start_matches(is_blank_char);
    if tail.is_empty() {
        return Span::new(text, start, start);
    }
    let start = end - tail.len();
    Span::new(
        text,
        start,
        start + tail.trim_end_matches(is_blank_char).len(),
    )
}

/// The smallest span over two.
pub(crate) fn joined(text: &str, first: Span, last: Span) -> Option<Span> {
    Span::new(text, first.start(), last.end())
}

/// Words with single spaces between them.
pub(crate) fn on_one_line(text: &str) -> String {
    text.split(is_blank_char)
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Splits a run of lines without a blank one between them into paragraphs.
///
/// Some sources put each paragraph on a line of its own; others wrap lines at a width, and there
/// a line end means nothing. A line that is nearly as wide as the widest and does not end a
/// sentence was wrapped. An indented line below the end of a sentence begins a paragraph where most lines
/// are not indented; where every line is, each is one if all of them end sentences.
pub(crate) fn paragraphs(text: &str, run: &[Span]) -> Vec<Span> {
    let indented = run.iter().filter(|line| is_indented(text, **line)).count();
    let ends = |line: &Span| ends_sentence(line.slice(text));
    let indents_part = indented * 2 <= run.len() || (indented == run.len() && run.iter().all(ends));
    let begins = |line: &Span, next: &Span| {
        is_list_item(next.slice(text))
            || (indents_part && is_indented(text, *next) && ends_sentence(line.slice(text)))
    };
    run.chunk_by(|line, next| !begins(line, next))
        .flat_map(|run| unwrapped(text, run))
        .collect()
}

/// Whether a line begins with a tab, or with two spaces or more.
fn is_indented(text: &str, line: Span) -> bool {
    let before = text.get(..line.start()).unwrap_or_default();
    let blank = before
        .chars()
        .rev()
        .take_while(|c| !LINE_ENDS.contains(c) && is_blank_char(*c));
    let (mut spaces, mut tabs) = (0, 0);
    for c in blank.take(40) {
        match c {
            '\t' | '\u{3000}' => tabs += 1,
            _ => spaces += 1,
        }
    }
    tabs > 0 || spaces > 1
}

/// Whether a line begins with a bullet.
fn is_list_item(line: &str) -> bool {
    ["- ", "* ", "• ", "– "]
        .iter()
        .any(|bullet| line.starts_with(bullet))
}

/// The lines one by one, or all as one when they were wrapped.
fn unwrapped(text: &str, run: &[Span]) -> Vec<Span> {
    let widest = run.iter().map(|line| line.len()).max().unwrap_or(0);
    let may_hold_paragraphs = widest >= 100;
    let is_wrapped = |line: &Span| {
        let is_short = line.len() * 3 <= widest * 2;
        let is_complete = may_hold_paragraphs && ends_sentence(line.slice(text));
        !is_short && !is_complete
    };
    let (last, others) = match run {
        [] => return Vec::new(),
        [others @ .., last] => (*last, others),
    };
    let wrapped = others.iter().filter(|line| is_wrapped(line)).count();
    if wrapped * 5 <= others.len() {
        run.to_vec()
    } else {
        let first = others.first().copied().unwrap_or(last);
        joined(text, first, last).into_iter().collect()
    }
}

/// Whether the text ends like a sentence: a full stop, question or exclamation mark, or an
/// ellipsis, inside or outside of closing quotation marks and brackets.
pub(crate) fn ends_sentence(text: &str) -> bool {
    text.trim_end_matches(is_closing)
        .ends_with(['.', '!', '?', '…', '。'])
}

/// Closing quotation marks and brackets.
pub(crate) fn is_closing(c: char) -> bool {
    matches!(c, '"' | '\'' | '”' | '’' | '»' | ')' | ']')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paragraphs_of(text: &str) -> Vec<&str> {
        passages(text, Span::whole(text))
            .iter()
            .map(|span| span.slice(text))
            .collect()
    }

    #[test]
    fn every_kind_of_line_end_counts_once() {
        let text = "\u{feff}one\r\n\u{a0}two\u{a0}\rthree\n\n";
        let words: Vec<_> = lines(text, Span::whole(text))
            .iter()
            .map(|line| line.slice(text))
            .collect();
        assert_eq!(words, ["one", "two", "three", "", ""]);
    }

    #[test]
    fn line_ends_of_other_systems_count_too() {
        for end in ["\u{85}", "\u{2028}", "\u{2029}", "\u{b}", "\u{c}", "\r\n"] {
            let text = format!("one{end}{end}two");
            assert_eq!(paragraphs_of(&text), ["one", "two"], "{end:?}");
        }
        // Letters that begin with the same bytes.
        let same = "5 € ¡no! “…”";
        assert_eq!(paragraphs_of(&format!("{same}\n\n{same}")), [same, same]);
    }

    #[test]
    fn indented_lines_begin_paragraphs() {
        let one = "The river rose during the night.";
        let other = "Nobody was hurt, and the school stays closed until Monday.";
        assert_eq!(
            paragraphs_of(&format!("\t{one}\n\t{other}\n\t{one}")),
            [one, other, one]
        );
        let wrapped = "The river rose during the night and took\nthe bridge that joins the halves.";
        assert_eq!(
            paragraphs_of(&format!("  {wrapped}\n  {wrapped}")),
            [wrapped, wrapped]
        );
        let block = "    The river rose during the night and took\n    the bridge that joins the two halves\n    of the town.";
        assert_eq!(paragraphs_of(block).len(), 1);
        // Text that stood indented in a file of XML.
        let set_in = format!("{wrapped}\n{wrapped}").replace('\n', "\n            ");
        assert_eq!(paragraphs_of(&set_in).len(), 1);
    }

    #[test]
    fn wrapped_lines_stay_together() {
        let text = "The river rose during the night and took the\n\
                    bridge that joins the two halves of the town.\n\
                    Nobody was hurt, but the school stays closed\nuntil Monday.";
        assert_eq!(paragraphs_of(text), [text]);
    }

    #[test]
    fn a_paragraph_a_line_is_split_and_headings_too() {
        let long = "The river rose during the night and took the bridge that joins the two \
                    halves of the town, the mayor said on Monday morning.";
        let text = format!("Bridge lost to flood\n{long}\nWhat happened\n{long}");
        assert_eq!(
            paragraphs_of(&text),
            ["Bridge lost to flood", long, "What happened", long]
        );
    }
}
