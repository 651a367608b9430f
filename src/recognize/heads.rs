//! What lines begin with: the names that stand alone in a list, a table or headings, among others of
//! their kind.

use super::classed::{ClassedToken, ClassedTokens};
use super::clue::{Clue, Clues};
use super::gazetteer_matches::NameMatch;
use crate::gazetteer::NameKind;
use crate::text::{Shape, TokenizedText};
use crate::vocabulary::Classes;

/// Fewest names that make a list.
const FEWEST: usize = 3;
/// Most words of a head that stands alone.
const LONGEST: usize = 5;
/// Lines that may stand between two heads of a list: the text below a heading.
const BETWEEN: usize = 3;

/// What a line begins with, where that stands alone: "Gulu", "Gulu: 41 mm", "Gulu. Dry at noon."
#[derive(Debug, Clone, Copy)]
pub(super) struct Head {
    /// Number of the line.
    line: usize,
    /// The match that it is, if it is one.
    matched: Option<usize>,
    /// How it ends.
    end: HeadEnd,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum HeadEnd {
    Line,
    Mark(char),
    Number,
}

/// The lists of a text: lines, table cells, headings or openings of paragraphs that follow each other
/// and have the same form, each with what it begins with.
pub(super) fn lists(
    text: &TokenizedText<'_>,
    tokens: &ClassedTokens<'_>,
    matches: &[NameMatch],
) -> Vec<Vec<Head>> {
    let mut lists: Vec<Vec<Head>> = Vec::new();
    for head in heads(text, tokens, matches) {
        let last = lists.last().and_then(|list| list.last());
        let goes_on = last
            .is_some_and(|last: &Head| last.end == head.end && head.line - last.line <= BETWEEN);
        match lists.last_mut().filter(|_| goes_on) {
            Some(list) => list.push(head),
            None => lists.push(vec![head]),
        }
    }
    lists
}

/// The matches in a list of persons: most of its items are given names.
pub(super) fn persons_of_list<'l>(
    list: &'l [Head],
    clues: &[Clues],
) -> impl Iterator<Item = usize> + use<'l> {
    let members = || list.iter().filter_map(|head| head.matched);
    let is_given = |number: &usize| {
        let clues = clues.get(*number).copied().unwrap_or_default();
        clues.has(Clue::FirstName)
    };
    let given = members().filter(is_given).count();
    let is_of_persons = given >= FEWEST && given * 5 >= list.len() * 3;
    members().filter(move |_| is_of_persons)
}

/// The members of a list most of which the gazetteer has, and few of which are anything else.
pub(super) fn places_of_list(list: &[Head], clues: &[Clues]) -> Vec<usize> {
    let members: Vec<usize> = list.iter().filter_map(|head| head.matched).collect();
    let is_other = |&number: &usize| {
        let clues = clues.get(number).copied().unwrap_or_default();
        [
            Clue::CommonWord,
            Clue::FirstName,
            Clue::Generic,
            Clue::OtherName,
            Clue::Acronym,
            Clue::PersonElsewhere,
        ]
        .into_iter()
        .any(|clue| clues.has(clue))
    };
    let others = members.iter().filter(|number| is_other(number)).count();
    let plain = members.len() - others;
    if members.len() < FEWEST || plain * 5 < list.len() * 3 {
        return Vec::new();
    }
    // Three quarters of plain names let the rest be places too: "Nice" between Lyon and Lille.
    let is_sure = plain * 4 >= list.len() * 3;
    members
        .into_iter()
        .filter(|number| is_sure || !is_other(number))
        .collect()
}

/// The heads of all lines that have one.
fn heads(text: &TokenizedText<'_>, tokens: &ClassedTokens<'_>, matches: &[NameMatch]) -> Vec<Head> {
    let list = &tokens.list;
    let lines = text.passages().iter().flat_map(|passage| {
        let mut at = passage.span.start();
        let lines = passage.span.slice(text.text()).split_inclusive('\n');
        lines.map(move |line| {
            at += line.len();
            (at - line.len(), at)
        })
    });
    let of = |(line, (start, end)): (usize, (usize, usize))| {
        let start = list.partition_point(|token| token.span.start() < start);
        let end = list.partition_point(|token| token.span.end() <= end);
        let words = list.get(start..end)?;
        let skipped = words.iter().take_while(|token| is_bullet(token)).count();
        let name = words.get(skipped..)?;
        let length = name
            .iter()
            .take(LONGEST + 1)
            .take_while(|token| token.is_capital() || token.is_hyphen() || is_small(token))
            .count();
        if length == 0 || length > LONGEST || !name.first()?.is_capital() {
            return None;
        }
        let end = match name.get(length) {
            None => HeadEnd::Line,
            Some(token) => match token.shape {
                Shape::Number => HeadEnd::Number,
                Shape::Mark(mark) if ".:(–—|,-".contains(mark) => HeadEnd::Mark(mark),
                _ => return None,
            },
        };
        let first = start + skipped;
        let at = matches.partition_point(|matched| matched.first < first);
        let spells = |matched: &&NameMatch| {
            matched.first == first
                && matched.last + 1 == first + length
                && matched.named.by != NameKind::Demonym
        };
        let matched = matches.get(at).filter(spells).map(|_| at);
        Some(Head { line, matched, end })
    };
    lines.enumerate().filter_map(of).collect()
}

/// "•", "3.", "(2)": what numbers the members of a list.
fn is_bullet(token: &ClassedToken<'_>) -> bool {
    matches!(token.shape, Shape::Number | Shape::Mark(_))
}

/// "de", "al": a small word within a name.
fn is_small(token: &ClassedToken<'_>) -> bool {
    token.shape == Shape::Lower && token.text.len() <= 3 && !token.classes.is(Classes::FUNCTION)
}
