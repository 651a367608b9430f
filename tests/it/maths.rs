//! That the same input gives the same bytes on every system: sines and logarithms come from the
//! crate `libm`. Those of the standard library are the C library's, and differ in the last digit.

use crate::support::package;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::fs;
use std::path::{Path, PathBuf};

/// Where sources are searched, unit tests too.
const FOLDERS: [&str; 4] = ["crates", "geodata/compile", "geodata/src", "src"];

/// The recogniser's sums run over every token with every label: they may be as fast as the system
/// makes them.
const EXEMPT: [&str; 1] = ["src/recognize"];

/// What the standard library leaves to the system ("unspecified precision").
const METHODS: [&str; 24] = [
    "sin", "cos", "tan", "sin_cos", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh",
    "asinh", "acosh", "atanh", "hypot", "cbrt", "powf", "exp", "exp2", "exp_m1", "ln", "ln_1p",
    "log2", "log10",
];

#[test]
fn sines_and_logarithms_are_the_same_on_every_system() {
    let mut problems = Vec::new();
    for path in FOLDERS.iter().flat_map(|folder| sources(Path::new(folder))) {
        let text = fs::read_to_string(package().join(&path)).unwrap();
        let tokens: TokenStream = text.parse().unwrap();
        let mut found = Vec::new();
        calls(tokens, &mut found);
        let place = |(name, line)| format!("{}:{line}: `{name}`", path.display());
        problems.extend(found.into_iter().map(place));
    }
    assert!(
        problems.is_empty(),
        "these differ from system to system; call `libm` instead:\n{}",
        problems.join("\n")
    );
}

/// The Rust sources below a folder of the repository, from its root.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(package().join(folder)).unwrap();
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| folder.join(entry.unwrap().file_name()))
        .filter(|path| !EXEMPT.iter().any(|exempt| path.starts_with(exempt)))
        .collect();
    paths.sort();
    let each = paths.into_iter().map(|path| {
        if package().join(&path).is_dir() {
            sources(&path)
        } else {
            vec![path]
        }
    });
    each.flatten()
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect()
}

/// Calls `.sin()` and paths `f64::sin`, with their lines.
fn calls(stream: TokenStream, found: &mut Vec<(String, usize)>) {
    let tokens: Vec<TokenTree> = stream.into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) => calls(group.stream(), found),
            TokenTree::Ident(name) if METHODS.iter().any(|method| name == method) => {
                let is_called = matches!(tokens.get(at + 1),
                    Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis);
                let before = |back: usize| at.checked_sub(back).and_then(|at| tokens.get(at));
                let is_method = is_sign(before(1), '.') && is_called;
                let is_path = is_sign(before(1), ':')
                    && matches!(before(3), Some(TokenTree::Ident(kind)) if kind == "f64" || kind == "f32");
                if is_method || is_path {
                    found.push((name.to_string(), name.span().start().line));
                }
            }
            _ => {}
        }
    }
}

fn is_sign(token: Option<&TokenTree>, sign: char) -> bool {
    matches!(token, Some(TokenTree::Punct(found)) if found.as_char() == sign)
}

#[test]
fn methods_and_paths_are_found_and_others_are_not() {
    let text = "fn f(x: f64) -> f64 {
        let y = libm::sin(x) + x.sin();
        g(x).map(f64::exp).max(place.ln)
    }";
    let mut found = Vec::new();
    calls(text.parse().unwrap(), &mut found);
    assert_eq!(found, [("sin".to_owned(), 2), ("exp".to_owned(), 3)]);
}
