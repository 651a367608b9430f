//! "Douglas and Wyandotte counties": divisions that share one word, each named without it.

use super::classed::{ClassedToken, ClassedTokens};
use super::gazetteer_matches::{NameMatch, best_place_of};
use crate::gazetteer::Gazetteer;
use crate::vocabulary::{Classes, NameWords};

/// Reads the names before "counties" or "parishes", and before a small "county", as names of
/// counties: "Wyandotte" there is Wyandotte County, not the town.
pub(super) fn name_divisions(
    tokens: &ClassedTokens<'_>,
    matches: &mut Vec<NameMatch>,
    gazetteer: &Gazetteer,
) {
    let mut found = Vec::new();
    for (number, stretch) in tokens.stretches.iter().enumerate() {
        for at in stretch.start + 1..stretch.end {
            let Some(division) =
                (tokens.list.get(at)).and_then(|token| division(token, tokens.known))
            else {
                continue;
            };
            let shared = tokens
                .list
                .get(at)
                .is_some_and(|token| token.classes.is(Classes::DIVISIONS));
            let mut last = at - 1;
            while let Some(first) = run_start(tokens, stretch.start, last) {
                found.extend(division_match(
                    tokens, number, first, last, division, gazetteer,
                ));
                match separator(tokens, stretch.start, first).filter(|_| shared) {
                    Some(before) => last = before,
                    None => break,
                }
            }
        }
    }
    if found.is_empty() {
        return;
    }
    matches.retain(|old| {
        !found
            .iter()
            .any(|new| old.first <= new.last && new.first <= old.last)
    });
    matches.extend(found);
    matches.sort_by_key(|matched| matched.first);
}

/// What each name before the word lacks.
fn division(token: &ClassedToken<'_>, known: &NameWords) -> Option<&'static str> {
    let of = |words: &[(&str, &'static str)]| {
        let found = words.iter().find(|(word, _)| *word == token.text);
        found.map(|(_, division)| *division)
    };
    let short = || token.dotted.then(|| of(known.short_divisions)).flatten();
    of(known.shared_divisions).or_else(short)
}

/// First token of the run of capitals that ends at `last`.
fn run_start(tokens: &ClassedTokens<'_>, start: usize, last: usize) -> Option<usize> {
    let is_name = |at: usize| {
        tokens
            .list
            .get(at)
            .is_some_and(|token| token.is_capital() && !token.classes.is(Classes::FUNCTION))
    };
    if !is_name(last) || last < start {
        return None;
    }
    let mut first = last;
    while first > start
        && is_name(first - 1)
        && tokens.list.get(first).is_some_and(|token| token.spaced)
    {
        first -= 1;
    }
    Some(first)
}

/// Last token of the name before the comma or the "and" that stands before `first`.
fn separator(tokens: &ClassedTokens<'_>, start: usize, first: usize) -> Option<usize> {
    let mut at = first.checked_sub(1)?;
    let mut separated = false;
    while at > start {
        let token = tokens.list.get(at)?;
        if !(token.is_mark(',') || tokens.known.conjunctions.contains(&token.text)) {
            break;
        }
        separated = true;
        at -= 1;
    }
    separated.then_some(at)
}

fn division_match(
    tokens: &ClassedTokens<'_>,
    stretch: usize,
    first: usize,
    last: usize,
    division: &str,
    gazetteer: &Gazetteer,
) -> Option<NameMatch> {
    let words: Vec<&str> = tokens
        .list
        .get(first..=last)?
        .iter()
        .map(|token| token.text)
        .collect();
    let names = gazetteer.lookup(&format!("{} {division}", words.join(" ")));
    let named = best_place_of(&names, gazetteer)?;
    Some(NameMatch {
        first,
        last,
        stretch,
        names,
        named,
        is_division: true,
    })
}
