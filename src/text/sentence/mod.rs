//! Splits a passage into sentences.
//!
//! A sentence ends at a full stop, question or exclamation mark, or an ellipsis, with the
//! quotation marks and brackets that close behind it, when white space follows and the next word
//! may begin a sentence. Abbreviations do not end one, nor does a stop inside a quotation or a
//! bracket that the sentence goes on after. Takes time linear in the length of the passage.

mod enclosed;

use super::abbreviation::{self, Stop, stop};
use super::lines::is_closing;
use crate::vocabulary::Sentences;
use enclosed::Enclosed;

/// Where a sentence ends, as the byte offset behind its last character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// It stands by itself.
    OfSentence(usize),
    /// It is a part of a quotation or of a bracket, which goes on: "“It is over. We lost,” …".
    Enclosed(usize),
}

/// The ends of the sentences in `passage`, rising. The last one is the end of the passage, without
/// its trailing white space.
pub(super) fn ends(passage: &str, known: &Sentences) -> Vec<End> {
    let passage = passage.trim_end();
    let mut enclosed = Enclosed::new(passage);
    let mut ends = Vec::new();
    let mut from = 0;
    while let Some(candidate) = next_candidate(passage, from) {
        from = candidate.end;
        if candidate.end >= passage.len() || !is_end(passage, &candidate, known) {
            continue;
        }
        ends.push(if enclosed.contains(candidate.end) {
            End::Enclosed(candidate.end)
        } else {
            End::OfSentence(candidate.end)
        });
    }
    if !passage.is_empty() {
        ends.push(End::OfSentence(passage.len()));
    }
    ends
}

/// A run of stops where a sentence may end.
struct Candidate {
    /// Where the stops begin.
    start: usize,
    /// Behind the stops and what closes with them.
    end: usize,
}

fn is_stop(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '؟' | '۔')
}

fn next_candidate(passage: &str, from: usize) -> Option<Candidate> {
    let rest = passage.get(from..)?;
    let start = from + rest.find(is_stop)?;
    let stops = passage.get(start..)?;
    let mut tail = stops.trim_start_matches(|c| is_stop(c) || is_closing(c));
    while let Some(behind) = after_note_mark(tail) {
        tail = behind;
    }
    Some(Candidate {
        start,
        end: passage.len() - tail.len(),
    })
}

/// What follows the mark of a note, `[12]`.
fn after_note_mark(tail: &str) -> Option<&str> {
    let number = tail.strip_prefix('[')?;
    let behind = number.trim_start_matches(|c: char| c.is_ascii_digit());
    behind
        .strip_prefix(']')
        .filter(|_| behind.len() < number.len())
}

/// Whether a sentence ends here, by what stands before and behind the stops.
fn is_end(passage: &str, candidate: &Candidate, known: &Sentences) -> bool {
    let (before, rest) = passage.split_at(candidate.start);
    let (stops, behind) = rest.split_at(candidate.end - candidate.start);
    let first = behind.chars().next();
    // Some texts have lost the space behind a closing quotation mark.
    let is_glued = stops.ends_with(['"', '”']) && first.is_some_and(char::is_uppercase);
    if !is_glued && !first.is_some_and(char::is_whitespace) {
        return false;
    }
    let is_opening =
        |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '“' | '‘' | '«' | '(' | '[');
    let next = behind.trim_start_matches(is_opening);
    let Some(first) = next.chars().next() else {
        return false;
    };
    if first.is_lowercase() || is_stop(first) || matches!(first, ',' | ';' | ':') {
        return false;
    }
    if stops == "." && abbreviation::is_ordinal(before, next, known) {
        return false;
    }
    match (stops.starts_with('.') && !stops.starts_with("..")).then(|| stop(before, known)) {
        None | Some(Stop::Word) => true,
        Some(Stop::Title) => false,
        Some(Stop::BeforeNumber) => !first.is_numeric(),
        Some(Stop::Abbreviation) => abbreviation::begins_sentence(next, known),
        Some(Stop::Clock) => !first.is_numeric() && !abbreviation::belongs_to_clock(next, known),
    }
}

#[cfg(test)]
mod tests;
