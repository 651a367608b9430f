//! Reads text that is cut into words, with all names marked: one JSON object a line,
//! `{"src", "sents": [[[word, …], [label, …]], …]}`, labels BIO over LOC, PER, ORG, MISC, DEM.
//! The words are joined to a running text again, so that it is cut like any other.

use crate::error::{Problem, TrainError};
use crate::text::{Annotated, Corpus, Label, Mark, paragraph};
use geobrief::span::Span;
use serde::Deserialize;
use std::path::Path;

#[derive(Deserialize)]
struct Line {
    src: String,
    sents: Vec<(Vec<String>, Vec<String>)>,
}

/// Reads one file.
pub(crate) fn read(path: &Path) -> Result<Vec<Annotated>, TrainError> {
    let mut texts = crate::lines::read(path, |line: Line| annotated(&line))?;
    for (number, text) in texts.iter_mut().enumerate() {
        text.id = format!("{}:{number}", text.corpus.word());
    }
    Ok(texts)
}

fn annotated(line: &Line) -> Result<Annotated, Problem> {
    let corpus = Corpus::from_word(&line.src).ok_or_else(|| Problem::Corpus(line.src.clone()))?;
    let mut text = String::new();
    let mut marked: Vec<(usize, usize, Label)> = Vec::new();
    for (words, labels) in &line.sents {
        if words.len() != labels.len() {
            return Err(Problem::Labels(words.len(), labels.len()));
        }
        if !text.is_empty() {
            text.push('\n');
        }
        let mut open = None;
        for (at, (word, label)) in words.iter().zip(labels).enumerate() {
            if at > 0 && !joins(words, at) {
                text.push(' ');
            }
            let start = text.len();
            text.push_str(word);
            let class = name(label)?;
            let continued = marked
                .last_mut()
                .filter(|_| label.starts_with("I-") && open == class);
            match (continued, class) {
                (Some((_, end, _)), Some(_)) => *end = text.len(),
                (_, Some(class)) => marked.push((start, text.len(), class)),
                (_, None) => {}
            }
            open = class;
        }
    }
    let marks = marked.iter().filter_map(|&(start, end, label)| {
        let end = start + without_ending(text.get(start..end)?).len();
        Span::new(&text, start, end).map(|span| Mark {
            span,
            label,
            truth: None,
        })
    });
    Ok(Annotated {
        id: String::new(),
        corpus,
        marks: marks.collect(),
        document: paragraph(text, corpus.language()),
    })
}

fn name(label: &str) -> Result<Option<Label>, Problem> {
    Ok(
        match label.split_once('-').map_or(label, |(_, class)| class) {
            "O" => None,
            "LOC" => Some(Label::Location),
            "PER" => Some(Label::Person),
            "ORG" => Some(Label::Organization),
            "MISC" => Some(Label::Other),
            "DEM" => Some(Label::People),
            _ => return Err(Problem::Label(label.to_owned())),
        },
    )
}

/// Whether the word `at` stands directly after the one before it.
fn joins(words: &[String], at: usize) -> bool {
    let word = |at: usize| words.get(at).map_or("", String::as_str);
    let (before, own) = (word(at - 1), word(at));
    let last = at.checked_sub(2).map_or("", word);
    let letters = |word: &str| word.chars().all(char::is_alphanumeric) && !word.is_empty();
    let initial = |word: &str| {
        letters(word) && word.chars().count() == 1 && word.chars().all(char::is_uppercase)
    };
    match own {
        "," | ";" | "!" | "?" | ")" | "]" | "}" | "%" | "…" | "”" | "." | ":" => true,
        "'" | "’" => letters(before) && is_ending(word(at + 1)),
        "/" => before == "/" || before == ":" || letters(before),
        "-" => letters(before) && letters(word(at + 1)),
        _ => match before {
            "(" | "[" | "{" | "“" | "#" | "@" | "$" | "£" | "€" => true,
            "'" | "’" => letters(last) && is_ending(own),
            _ if is_elided(before) => true,
            "/" => letters(last) || last == "/" || last == ":",
            "-" => letters(last) && letters(own),
            // "U . S .", and addresses: "t . co".
            "." => {
                let address = at > 3 && word(at - 3) == "/";
                initial(last) && initial(own)
                    || address && own.chars().all(|c| c.is_ascii_lowercase())
            }
            _ => false,
        },
    }
}

/// "l’": a word whose vowel is left out before the next one.
fn is_elided(word: &str) -> bool {
    let bare = word.strip_suffix(['\'', '’']);
    bare.is_some_and(|bare| !bare.is_empty() && bare.chars().all(char::is_alphabetic))
}

/// A name without the ending that Turkish joins to it: "İran'daki". Names of other languages have
/// their apostrophes further in front: "L'Aquila", "Côte d’Ivoire".
fn without_ending(name: &str) -> &str {
    let bare = name.rsplit_once(['\'', '’']);
    bare.filter(|(bare, ending)| bare.chars().count() > 2 && ending.chars().all(char::is_lowercase))
        .map_or(name, |(bare, _)| bare)
}

/// What stands after an apostrophe inside a word.
fn is_ending(word: &str) -> bool {
    matches!(
        word,
        "s" | "S" | "t" | "T" | "m" | "M" | "d" | "D" | "re" | "RE" | "ve" | "VE" | "ll" | "LL"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text_of(words: &str, labels: &str) -> Annotated {
        let list = |list: &str| list.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let line = Line {
            src: "gum".to_owned(),
            sents: vec![(list(words), list(labels))],
        };
        annotated(&line).expect("a fair line")
    }

    #[test]
    fn words_are_joined_as_they_were_written() {
        let words = "Oslo ' s U . S . envoy ( Ann ) , the well - known one , left .";
        let labels = "B-LOC O O O O O O O O B-PER O O O O O O O O O O";
        let text = text_of(words, labels);
        let joined = "Oslo's U.S. envoy (Ann), the well-known one, left.";
        assert_eq!(text.document.text, joined);
        let marked: Vec<&str> = text
            .marks
            .iter()
            .map(|mark| mark.span.slice(joined))
            .collect();
        assert_eq!(marked, ["Oslo", "Ann"]);
    }

    #[test]
    fn a_name_goes_on_over_its_words() {
        let text = text_of("New York City Hall", "B-LOC I-LOC B-ORG I-ORG");
        let marks = &text.marks;
        assert_eq!(marks[0].span.slice(&text.document.text), "New York");
        assert_eq!(marks[1].span.slice(&text.document.text), "City Hall");
    }
}
