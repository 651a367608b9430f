//! What marked text consists of: words, names, addresses, and characters that do not show.

use crate::render::escape::{code, is_unseen};

/// What a run consists of.
#[derive(Debug, PartialEq)]
pub(crate) enum Piece<'b> {
    /// Words.
    Text(&'b str),
    /// An address, shown and not linked.
    Address(&'b str),
    /// A character that would not show: "U+202E".
    Code(String),
    /// A name on the map.
    Named(Named<'b>),
    /// A name that is listed instead.
    Listed(Listed<'b>),
}

#[derive(Debug, PartialEq)]
pub(crate) struct Named<'b> {
    pub(crate) text: &'b str,
    pub(crate) place: &'b str,
    pub(crate) row: String,
    pub(crate) undecided: bool,
}

#[derive(Debug, PartialEq)]
pub(crate) struct Listed<'b> {
    pub(crate) text: &'b str,
    pub(crate) row: String,
    /// "historical: listed, not mapped".
    pub(crate) tip: String,
}

/// Splits words from addresses and from characters that do not show.
pub(super) fn plain_pieces<'b>(text: &'b str, pieces: &mut Vec<Piece<'b>>) {
    let mut rest = text;
    while let Some((at, special)) = first_special(rest) {
        push_text(rest.get(..at), pieces);
        let length = match &special {
            Piece::Address(address) => address.len(),
            _ => rest
                .get(at..)
                .and_then(|r| r.chars().next())
                .map_or(1, char::len_utf8),
        };
        pieces.push(special);
        rest = rest.get(at + length..).unwrap_or_default();
    }
    push_text(Some(rest), pieces);
}

fn push_text<'b>(text: Option<&'b str>, pieces: &mut Vec<Piece<'b>>) {
    if let Some(text) = text.filter(|text| !text.is_empty()) {
        pieces.push(Piece::Text(text));
    }
}

fn first_special(text: &str) -> Option<(usize, Piece<'_>)> {
    text.char_indices().find_map(|(at, c)| {
        if is_unseen(c) {
            return Some((at, Piece::Code(code(c))));
        }
        let rest = text.get(at..).filter(|_| c == 'h')?;
        address(rest).map(|address| (at, Piece::Address(address)))
    })
}

/// The address that the text begins with, without the punctuation of the sentence around it.
fn address(text: &str) -> Option<&str> {
    let body = (text.strip_prefix("https://")).or_else(|| text.strip_prefix("http://"))?;
    let ends = |c: char| c.is_whitespace() || is_unseen(c) || "<>\"".contains(c);
    let length = text.len() - body.len() + body.find(ends).unwrap_or(body.len());
    let address = text.get(..length)?;
    let address =
        address.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '\'', '’', '”']);
    (address.len() > text.len() - body.len()).then_some(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(text: &str) -> Vec<Piece<'_>> {
        let mut pieces = Vec::new();
        plain_pieces(text, &mut pieces);
        pieces
    }

    #[test]
    fn addresses_end_before_the_punctuation_around_them() {
        assert_eq!(
            pieces("see (https://example.org/a?b=1). http:// no"),
            [
                Piece::Text("see ("),
                Piece::Address("https://example.org/a?b=1"),
                Piece::Text("). http:// no"),
            ]
        );
        assert_eq!(
            pieces("javascript:alert(1)"),
            [Piece::Text("javascript:alert(1)")]
        );
    }

    #[test]
    fn characters_that_turn_the_text_around_show_as_codes() {
        assert_eq!(
            pieces("a\u{202E}b\u{7}"),
            [
                Piece::Text("a"),
                Piece::Code("U+202E".to_owned()),
                Piece::Text("b"),
                Piece::Code("U+0007".to_owned()),
            ]
        );
    }
}
