//! That the words of a source's language stand in `src/vocabulary` and nowhere else: no stage has a
//! list of them, as a table or as the arms of a match.

use crate::support::package;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::fs;
use std::path::{Path, PathBuf};

/// So many words in a row are a list.
const LEAST: usize = 3;

/// The rooms that read the words of a source. What others list are words of readers, of commands and
/// of other programs' files.
const READERS: [&str; 9] = [
    "src/border.rs",
    "src/claims",
    "src/document",
    "src/formats",
    "src/positions",
    "src/recognize",
    "src/resolve",
    "src/summarize",
    "src/text",
];

/// Where these rooms list small words all the same, and why. A row that allows nothing any more
/// fails.
const ALLOWED: &[(&str, &str)] = &[
    ("src/text/address.rs", "endings of domains"),
    ("src/document/spoken/mod.rs", "tags of languages"),
    ("src/formats/blocks.rs", "names of HTML elements"),
    ("src/formats/docx/paragraphs.rs", "names of Word's elements"),
    (
        "src/formats/html",
        "names of HTML elements, attributes and metadata; of the source's words, page furniture is \
         still to be moved",
    ),
    ("src/formats/markdown.rs", "keys of front matter"),
    ("src/formats/tags", "names of HTML elements"),
    ("src/formats/signatures.rs", "what a file is, in messages"),
    ("src/formats/press/", "labels of a press database's fields"),
    ("src/formats/thread/feed.rs", "names of a feed's elements"),
    ("src/formats/thread/reddit.rs", "keys of Reddit's answers"),
];

#[test]
fn no_stage_has_a_list_of_words() {
    let mut unused: Vec<&str> = ALLOWED.iter().map(|(place, _)| *place).collect();
    let mut problems = Vec::new();
    for path in READERS.iter().flat_map(|room| sources(Path::new(room))) {
        let text = fs::read_to_string(package().join(&path)).unwrap();
        let mut found = Vec::new();
        lists(text.parse().unwrap(), &mut found);
        let allowed = ALLOWED.iter().find(|(place, _)| path.starts_with(place));
        match allowed {
            Some((place, _)) if !found.is_empty() => unused.retain(|other| other != place),
            Some(_) => {}
            None => {
                problems.extend(found.iter().map(|(line, words)| {
                    format!("{}:{line}: {}", path.display(), words.join(", "))
                }))
            }
        }
    }
    assert!(
        problems.is_empty(),
        "lists of words outside of `src/vocabulary`:\n{}",
        problems.join("\n")
    );
    assert!(
        unused.is_empty(),
        "allowed and not there any more: {unused:?}"
    );
}

/// The sources that a path of the repository holds, without unit tests.
fn sources(path: &Path) -> Vec<PathBuf> {
    let name = path.file_name().unwrap().to_str().unwrap();
    let Ok(entries) = fs::read_dir(package().join(path)) else {
        let is_source = name.ends_with(".rs") && !name.ends_with("tests.rs");
        return Vec::from_iter(is_source.then(|| path.to_owned()));
    };
    let mut within: Vec<PathBuf> = entries
        .map(|entry| path.join(entry.unwrap().file_name()))
        .filter(|path| !path.ends_with("tests"))
        .collect();
    within.sort();
    within.iter().flat_map(|path| sources(path)).collect()
}

/// The lists in a source, each with its line.
fn lists(stream: TokenStream, found: &mut Vec<(usize, Vec<String>)>) {
    let tokens: Vec<TokenTree> = stream.into_iter().collect();
    let mut alternatives: Vec<(usize, String)> = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        match token {
            TokenTree::Punct(mark) if mark.as_char() == '#' => {
                at += if is_test(tokens.get(at + 1)) {
                    end_of_item(&tokens[at + 2..])
                } else {
                    0
                } + 2;
                continue;
            }
            TokenTree::Group(group) => {
                let mut words = Vec::new();
                if group.delimiter() == Delimiter::Bracket {
                    each_word(group.stream(), &mut words);
                }
                if words.len() >= LEAST {
                    found.push((group.span_open().start().line, words));
                } else {
                    lists(group.stream(), found);
                }
            }
            TokenTree::Literal(literal) => {
                let word = word(&literal.to_string());
                alternatives.extend(word.map(|word| (literal.span().start().line, word)));
            }
            _ => {}
        }
        let is_alternative = match token {
            TokenTree::Literal(_) => true,
            TokenTree::Punct(mark) => mark.as_char() == '|',
            _ => false,
        };
        if !is_alternative {
            report(&mut alternatives, found);
        }
        at += 1;
    }
    report(&mut alternatives, found);
}

/// Makes a list of the words between the bars of a pattern, when they are enough.
fn report(alternatives: &mut Vec<(usize, String)>, found: &mut Vec<(usize, Vec<String>)>) {
    if let (LEAST.., Some((line, _))) = (alternatives.len(), alternatives.first()) {
        let words = alternatives.iter().map(|(_, word)| word.clone());
        found.push((*line, words.collect()));
    }
    alternatives.clear();
}

fn each_word(stream: TokenStream, words: &mut Vec<String>) {
    for token in stream {
        match token {
            TokenTree::Group(group) => each_word(group.stream(), words),
            TokenTree::Literal(literal) => words.extend(word(&literal.to_string())),
            _ => {}
        }
    }
}

/// A string of small letters, blanks, hyphens and apostrophes.
fn word(literal: &str) -> Option<String> {
    let inner = literal.strip_prefix('"')?.strip_suffix('"')?.trim();
    let is_part = |c: char| c.is_lowercase() || matches!(c, ' ' | '-' | '\'' | '’' | '.');
    let is_word = inner.starts_with(char::is_lowercase) && inner.chars().all(is_part);
    is_word.then(|| inner.to_owned())
}

/// `[cfg(test)]`
fn is_test(attribute: Option<&TokenTree>) -> bool {
    attribute.is_some_and(|attribute| attribute.to_string().replace(' ', "") == "[cfg(test)]")
}

/// How many tokens an item has: up to its braces, or its semicolon.
fn end_of_item(tokens: &[TokenTree]) -> usize {
    let ends = |token: &TokenTree| match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Punct(mark) => mark.as_char() == ';',
        _ => false,
    };
    tokens
        .iter()
        .position(ends)
        .map_or(tokens.len(), |end| end + 1)
}

#[test]
fn lists_are_found_in_tables_and_patterns() {
    let text = r#"
        const A: [&str; 3] = ["one", "two", "three"];
        #[cfg(test)]
        mod tests { const B: [&str; 3] = ["four", "five", "six"]; }
        fn f(word: &str) -> bool {
            word.is_any(&["he", "she"]) || matches!(word, "an" | "the" | "of")
                || ["Kabul", "KM", "<html"].contains(&word)
        }
        static C: &[(&str, u8)] = &[("seven", 7), ("eight", 8), ("year-old", 9)];
    "#;
    let mut found = Vec::new();
    lists(text.parse().unwrap(), &mut found);
    let found: Vec<String> = found
        .iter()
        .map(|(line, words)| format!("{line} {}", words.join(" ")))
        .collect();
    assert_eq!(
        found,
        ["2 one two three", "6 an the of", "9 seven eight year-old"]
    );
}
