//! How templates write values: escaped for HTML, with invisible characters shown as their code.

use askama::filters::Escaper;
use std::fmt::{self, Write};

/// Escapes for text and quoted attributes. Characters without a shape, and those that turn the
/// text after them around, are written as their code: hostile text shows as text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Page;

impl Escaper for Page {
    fn write_escaped_str<W: Write>(&self, mut dest: W, string: &str) -> fmt::Result {
        let mut rest = string;
        while let Some((at, special)) = rest.char_indices().find(|&(_, c)| is_special(c)) {
            let (before, after) = rest.split_at(at);
            dest.write_str(before)?;
            match special {
                '<' => dest.write_str("&lt;")?,
                '>' => dest.write_str("&gt;")?,
                '&' => dest.write_str("&amp;")?,
                '"' => dest.write_str("&quot;")?,
                '\'' => dest.write_str("&#39;")?,
                unseen => dest.write_str(&code(unseen))?,
            }
            rest = after.split_at(special.len_utf8()).1;
        }
        dest.write_str(rest)
    }
}

fn is_special(c: char) -> bool {
    matches!(c, '<' | '>' | '&' | '"' | '\'') || is_unseen(c)
}

/// Whether a character is shown by its code: controls that are no white space, and the two that
/// force a direction on everything after them.
pub(crate) fn is_unseen(c: char) -> bool {
    let is_control = c.is_control() && !matches!(c, '\n' | '\r' | '\t');
    is_control || matches!(c, '\u{202D}' | '\u{202E}')
}

/// Words with every character that does not show written as its code.
#[must_use]
pub fn legible(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        if is_unseen(c) {
            out.push_str(&code(c));
        } else {
            out.push(c);
        }
    }
    out
}

/// "U+202E".
pub(crate) fn code(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_and_unseen_characters_become_text() {
        let mut out = String::new();
        let text = "é<b a='\"'>&\u{202E}x\u{0}\n</b>";
        Page.write_escaped_str(&mut out, text).unwrap();
        let expected = "é&lt;b a=&#39;&quot;&#39;&gt;&amp;U+202ExU+0000\n&lt;/b&gt;";
        assert_eq!(out, expected);
    }
}
