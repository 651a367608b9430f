//! The family of places that the words beside a name are of: "Zarkhel checkpoint", "the prison of
//! Murghak", "в тюрьме Мургак". They ask for a place of that family where there is one of the name; a town
//! may be meant all the same ("the Kunduz hospital").

use crate::gazetteer::{FeatureClass, Kind, family_of_noun};
use crate::vocabulary::{KindWords, NameWords};

/// Most words of such an expression: "border crossing", "camp de réfugiés".
const MOST_WORDS: usize = 3;

/// The family of facilities that the words beside a name are of.
pub(super) fn family_beside(
    before: &str,
    after: &str,
    words: &KindWords,
    names: &NameWords,
) -> Option<Kind> {
    family_after(after, words).or_else(|| family_before(before, words, names))
}

/// Whether a place of one family may be called by the words of another.
pub(super) fn are_alike(family: Kind, kind: Kind) -> bool {
    let both = |kinds: [Kind; 2]| kinds.contains(&family) && kinds.contains(&kind);
    family == kind
        || both([Kind::Crossing, Kind::Pass])
        || both([Kind::Crossing, Kind::Checkpoint])
        || both([Kind::Airport, Kind::Base])
}

fn family_after(after: &str, words: &KindWords) -> Option<Kind> {
    let mut rest = after;
    let mut end = 0;
    let mut ends = Vec::new();
    while ends.len() < MOST_WORDS {
        let Some(next) = rest.strip_prefix([' ', '-']) else {
            break;
        };
        let length = next.find(|c: char| !c.is_alphabetic());
        let length = length.unwrap_or(next.len());
        if length == 0 {
            break;
        }
        end += 1 + length;
        ends.push(end);
        rest = next.get(length..)?;
    }
    let whole = ends
        .iter()
        .rev()
        .find_map(|end| facility(after.get(1..*end)?));
    whole.or_else(|| {
        // "field hospital": what kind of hospital it is.
        let [first, second, ..] = ends[..] else {
            return None;
        };
        let is_modifier = !words.after_a_noun.contains(&after.get(1..first)?);
        is_modifier.then(|| facility(after.get(first + 1..second)?))?
    })
}

fn family_before(before: &str, words: &KindWords, names: &NameWords) -> Option<Kind> {
    let directly =
        without_last(before, names.articles).map_or_else(|| nearest_family(before), nearest_family);
    directly.or_else(|| {
        let before = without_last(before, words.articles_of).unwrap_or(before);
        nearest_family(without_last(before, names.of)?)
    })
}

/// The text without one of these words at its end and what parts it from the name.
fn without_last<'t>(text: &'t str, words: &[&str]) -> Option<&'t str> {
    let end = text.strip_suffix([' ', '\'', '’'])?;
    let found = words.iter().find_map(|word| end.strip_suffix(word));
    found.filter(|rest| rest.ends_with([' ', '\n']))
}

fn nearest_family(before: &str) -> Option<Kind> {
    let before = before.strip_suffix(' ')?;
    let is_word = |c: char| c.is_alphabetic() || matches!(c, '-' | '\'' | '’');
    let others = before.char_indices().rev().filter(|(_, c)| !is_word(*c));
    let mut starts = Vec::new();
    for (at, sign) in others.take(MOST_WORDS) {
        starts.push(at + sign.len_utf8());
        if sign != ' ' {
            break;
        }
    }
    if starts.len() < MOST_WORDS && before.chars().all(|c| is_word(c) || c == ' ') {
        starts.push(0);
    }
    let expressions = starts.into_iter().rev();
    expressions
        .filter_map(|start| before.get(start..))
        .find_map(facility)
}

fn facility(noun: &str) -> Option<Kind> {
    family_of_noun(noun)
        .filter(|kind| kind.class() == FeatureClass::Facility || *kind == Kind::Pass)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Vocabulary;

    #[test]
    fn the_longest_expression_beside_a_name_says_its_family() {
        let english = Vocabulary::of(None);
        for (before, after, expected) in [
            ("at the ", " checkpoint was", Some(Kind::Checkpoint)),
            ("the ", " border crossing.", Some(Kind::Crossing)),
            ("the ", " refugee camp", Some(Kind::Camp)),
            ("in ", " prison", Some(Kind::Prison)),
            ("the ", " field hospital", Some(Kind::Hospital)),
            ("from ", " hospital director", Some(Kind::Hospital)),
            ("in ", " near prison", None),
            ("the prison of ", " was", Some(Kind::Prison)),
            ("refugee camp ", ", where", Some(Kind::Camp)),
            ("Checkpoint ", "", Some(Kind::Checkpoint)),
            ("the city of ", " and", None),
            ("saw ", ". Prison", None),
            ("he left prison. ", " is", None),
            ("", "", None),
        ] {
            let found = family_beside(before, after, &english.kinds, &english.names);
            assert_eq!(found, expected, "{before}|{after}");
        }
    }
}
