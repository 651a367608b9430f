//! What a source file names of other modules: whole `use` trees, paths in expressions, types and
//! macros. Comments and unit tests are left out.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// A path with two or more segments, as written: `["crate", "geo", "LonLat"]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Import {
    pub(super) path: Vec<String>,
    /// Where it begins, from 1.
    pub(super) line: usize,
    /// The modules written out in the file that it stands in.
    pub(super) within: Vec<String>,
    /// The name that a `use` brings in; none for a path elsewhere. `*` brings in all of them.
    pub(super) brings: Option<String>,
}

/// The paths of a Rust source, in its order.
///
/// # Errors
/// When the text is no Rust.
pub(super) fn imports(text: &str) -> Result<Vec<Import>, proc_macro2::LexError> {
    let mut found = Vec::new();
    walk(text.parse()?, &[], &mut found);
    Ok(found)
}

fn walk(stream: TokenStream, within: &[String], found: &mut Vec<Import>) {
    let tokens: Vec<TokenTree> = stream.into_iter().collect();
    let mut at = 0;
    while at < tokens.len() {
        let known = found.len();
        at = match &tokens[at..] {
            _ if is_test_attribute(&tokens, at) => after_item(&tokens, at + 2),
            [
                TokenTree::Ident(word),
                TokenTree::Ident(name),
                TokenTree::Group(inside),
                ..,
            ] if word == "mod" => {
                walk(
                    inside.stream(),
                    &[within, &[name.to_string()]].concat(),
                    found,
                );
                at += 3;
                continue;
            }
            [TokenTree::Group(group), ..] => {
                walk(group.stream(), within, found);
                at += 1;
                continue;
            }
            [TokenTree::Ident(word), ..] if word == "use" => {
                tree(&tokens, at + 1, &[], Place::Use, found)
            }
            [TokenTree::Ident(_), ..] => tree(&tokens, at, &[], Place::Code, found),
            _ => at + 1,
        };
        for import in &mut found[known..] {
            import.within = within.to_vec();
        }
    }
}

/// Where a path stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Use,
    Code,
}

/// Reads one path, in a `use` with all its branches, and returns what stands behind it.
fn tree(
    tokens: &[TokenTree],
    mut at: usize,
    prefix: &[String],
    place: Place,
    found: &mut Vec<Import>,
) -> usize {
    let mut path = prefix.to_vec();
    let line = tokens.get(at).map_or(0, |token| token.span().start().line);
    if is_colons(tokens, at) {
        at += 2;
    }
    let mut brings = None;
    while let Some(token) = tokens.get(at) {
        match token {
            TokenTree::Ident(word) => {
                at += 1;
                // `self` at the end of a branch is the module itself.
                if word != "self" || path.is_empty() {
                    path.push(word.to_string());
                }
                brings = path.last().cloned();
            }
            TokenTree::Punct(sign) if place == Place::Use && sign.as_char() == '*' => {
                at += 1;
                brings = Some("*".to_owned());
                break;
            }
            TokenTree::Group(group)
                if place == Place::Use && group.delimiter() == Delimiter::Brace =>
            {
                let inside: Vec<TokenTree> = group.stream().into_iter().collect();
                for branch in inside.split(is_comma).filter(|branch| !branch.is_empty()) {
                    tree(branch, 0, &path, place, found);
                }
                return at + 1;
            }
            _ => break,
        }
        if !is_colons(tokens, at) {
            break;
        }
        at += 2;
    }
    if let Some([TokenTree::Ident(word), TokenTree::Ident(name)]) = tokens.get(at..at + 2)
        && word == "as"
        && place == Place::Use
    {
        brings = Some(name.to_string());
        at += 2;
    }
    if path.len() > 1 {
        found.push(Import {
            path,
            line,
            within: Vec::new(),
            brings: brings.filter(|_| place == Place::Use),
        });
    }
    at.max(1)
}

fn is_colons(tokens: &[TokenTree], at: usize) -> bool {
    [at, at + 1]
        .iter()
        .all(|&at| matches!(tokens.get(at), Some(TokenTree::Punct(sign)) if sign.as_char() == ':'))
}

fn is_comma(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(sign) if sign.as_char() == ',')
}

/// `#[cfg(test)]`, also among other conditions.
fn is_test_attribute(tokens: &[TokenTree], at: usize) -> bool {
    let (Some(TokenTree::Punct(hash)), Some(TokenTree::Group(group))) =
        (tokens.get(at), tokens.get(at + 1))
    else {
        return false;
    };
    let attribute: String = group.stream().to_string().split_whitespace().collect();
    hash.as_char() == '#'
        && attribute.starts_with("cfg(")
        && attribute.contains("test")
        && !attribute.contains("not(test")
}

/// Behind the item that begins here: after its `;` or its braces.
fn after_item(tokens: &[TokenTree], at: usize) -> usize {
    let ends = |token: &TokenTree| match token {
        TokenTree::Punct(sign) => sign.as_char() == ';',
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        _ => false,
    };
    let rest = tokens.get(at..).unwrap_or_default();
    at + rest.iter().position(ends).map_or(rest.len(), |end| end + 1)
}

#[test]
fn whole_use_trees_are_read() {
    let text = "
        pub use crate::a::{self, b, c::{d, E as F}, g::*};
        #[cfg(test)]
        mod tests { use crate::hidden::Thing; }
        /// Beside crate::comment::only.
        mod inner { use super::k::L; }
        fn f(x: super::h::T) -> Vec<u8> { vec![crate::i::j(std::fs::read)] }
    ";
    let found = imports(text).unwrap();
    let paths: Vec<String> = found.iter().map(|found| found.path.join("::")).collect();
    let expected = [
        "crate::a",
        "crate::a::b",
        "crate::a::c::d",
        "crate::a::c::E",
        "crate::a::g",
        "super::k::L",
        "super::h::T",
        "crate::i::j",
        "std::fs::read",
    ];
    assert_eq!(paths, expected);
    let brought: Vec<Option<&str>> = found.iter().map(|found| found.brings.as_deref()).collect();
    assert_eq!(
        brought[..5],
        [Some("a"), Some("b"), Some("d"), Some("F"), Some("*")]
    );
    assert!(brought[6..].iter().all(Option::is_none));
    assert_eq!(
        (found[5].line, found[5].within.as_slice()),
        (6, ["inner".to_owned()].as_slice())
    );
}
