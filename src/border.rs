//! Finds borders that the text names: "Afghanistan’s borders with Tajikistan and Uzbekistan",
//! "the Afghan-Pakistani border", "the border between Badakhshan and China".
//!
//! Only wordings that name both sides are read. Whether the two touch is for the map to say.

use crate::document::Document;
use crate::gazetteer::{FeatureClass, Gazetteer, PlaceKey};
use crate::resolve::{Resolution, ResolvedMention};
use crate::span::Span;

/// A stretch of text that names the border of two places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BorderMention {
    /// From the first name to the last: "Afghanistan’s borders with Tajikistan".
    pub words: Span,
    /// The two places, in the order of the text: countries or first-order divisions.
    pub sides: [PlaceKey; 2],
}

/// Words for a border.
const NOUNS: [&str; 6] = [
    "border",
    "borders",
    "frontier",
    "frontiers",
    "boundary",
    "boundaries",
];
/// Verbs that say that two places touch.
const VERBS: [&str; 3] = ["borders", "bordering", "bordered"];
/// Words that may stand between a name and "border with".
#[rustfmt::skip]
const ADJECTIVES: [&str; 28] = [
    "northern", "southern", "eastern", "western", "north", "south", "east", "west", "northeastern",
    "northwestern", "southeastern", "southwestern", "long", "land", "shared", "common", "porous",
    "mountainous", "remote", "disputed", "international", "own", "entire", "state", "volatile",
    "tense", "closed", "open",
];
/// Words that may stand between a name and a verb, or between "shares" and "border".
#[rustfmt::skip]
const FILLERS: [&str; 18] = [
    "which", "that", "also", "and", "a", "an", "its", "their", "the", "province", "region",
    "district", "oblast", "kilometre", "kilometer", "km", "mile", "directly",
];

/// The borders that the text names, in the order of the text. `mentions` are those of the
/// document with what they mean, in the order of the text.
#[must_use]
pub fn named_borders(
    document: &Document,
    mentions: &[ResolvedMention],
    gazetteer: &Gazetteer,
) -> Vec<BorderMention> {
    let sides: Vec<Side> = mentions
        .iter()
        .filter_map(|found| Side::of(found, gazetteer))
        .collect();
    let reader = Reader {
        text: &document.text,
        sides: &sides,
    };
    let mut found: Vec<BorderMention> = Vec::new();
    for at in 0..sides.len() {
        for border in reader.borders_from(at) {
            let is_new = !found.iter().any(|known| {
                known.words.overlaps(border.words) && is_same_pair(known.sides, border.sides)
            });
            if is_new && border.sides[0] != border.sides[1] {
                found.push(border);
            }
        }
    }
    found.retain(|border| {
        document
            .block_of(border.words)
            .is_some_and(|block| document.counts(block.id))
    });
    found
}

/// Whether two pairs are of the same places, whichever comes first.
#[must_use]
pub fn is_same_pair(one: [PlaceKey; 2], other: [PlaceKey; 2]) -> bool {
    one == other || one == [other[1], other[0]]
}

/// A mention of a country, its people or a first-order division.
#[derive(Debug, Clone, Copy)]
struct Side {
    span: Span,
    place: PlaceKey,
}

impl Side {
    fn of(found: &ResolvedMention, gazetteer: &Gazetteer) -> Option<Self> {
        let Resolution::Resolved { place, .. } = found.resolution else {
            return None;
        };
        let class = gazetteer.kind(place).class();
        let has_borders = matches!(class, FeatureClass::Country | FeatureClass::AdminRegion);
        has_borders.then_some(Self {
            span: found.mention.span,
            place,
        })
    }
}

struct Reader<'t> {
    text: &'t str,
    sides: &'t [Side],
}

impl Reader<'_> {
    /// The borders whose wording begins with a side.
    fn borders_from(&self, at: usize) -> Vec<BorderMention> {
        let Some((first, second)) = self.sides.get(at).zip(self.sides.get(at + 1)) else {
            return Vec::new();
        };
        let gap = self.between(first.span, second.span);
        let pair = |other: &Side| {
            let words = Span::new(self.text, first.span.start(), other.span.end())?;
            Some(BorderMention {
                words,
                sides: [first.place, other.place],
            })
        };
        // "the Afghan border with Tajikistan’s army": the army is there, not the border.
        let is_possessive = self.after(second.span).starts_with(['\'', '’']);
        if is_border_with(gap) && !is_possessive {
            return self.listed(at + 1).iter().filter_map(pair).collect();
        }
        let is_joined =
            matches!(gap, "-" | "–" | "—" | "‐" | "‑" | "/") && self.is_noun_behind(second.span);
        let is_between = gap.trim() == "and" && self.is_between_before(first.span);
        // "Tajikistan and Afghanistan share a border"
        let shares = gap.trim() == "and" && self.shares_behind(second.span);
        if is_joined || is_between || shares {
            return pair(second).into_iter().collect();
        }
        Vec::new()
    }

    /// The sides of a list that begins with one: "Tajikistan, Pakistan and China".
    fn listed(&self, first: usize) -> &[Side] {
        let mut end = first + 1;
        while let (Some(last), Some(next)) = (self.sides.get(end - 1), self.sides.get(end)) {
            let gap = self.between(last.span, next.span).trim();
            let goes_on = matches!(
                gap,
                "," | "and" | ", and" | "&" | "or" | "as well as" | ", as well as"
            );
            // "with Tajikistan and China’s army": the last one begins something else.
            let is_possessive = self.after(next.span).starts_with(['\'', '’']);
            if !goes_on || is_possessive {
                break;
            }
            end += 1;
        }
        self.sides.get(first..end).unwrap_or_default()
    }

    fn between(&self, first: Span, second: Span) -> &str {
        self.text
            .get(first.end()..second.start())
            .unwrap_or_default()
    }

    fn after(&self, span: Span) -> &str {
        self.text.get(span.end()..).unwrap_or_default()
    }

    /// "…-Pakistani border", "…-Tajik state border"
    fn is_noun_behind(&self, span: Span) -> bool {
        let mut words = words(self.after(span))
            .take(3)
            .skip_while(|word| ADJECTIVES.contains(word));
        words.next().is_some_and(|word| NOUNS.contains(&word))
    }

    /// "the border between …", "the border of …"
    fn is_between_before(&self, span: Span) -> bool {
        let before = self.text.get(..span.start()).unwrap_or_default().trim_end();
        let before = before.strip_suffix("the").map_or(before, str::trim_end);
        let mut words = before.rsplit(|c: char| c.is_whitespace());
        let joins = words
            .next()
            .is_some_and(|word| matches!(word, "between" | "of" | "separating" | "dividing"));
        joins && words.take(3).any(|word| NOUNS.contains(&word))
    }

    fn shares_behind(&self, span: Span) -> bool {
        let mut words = words(self.after(span));
        let is_verb = words.next().is_some_and(|word| word == "share");
        is_verb && words.take(5).any(|word| NOUNS.contains(&word))
    }
}

/// Words of a line, without the punctuation around them.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let line = text
        .split(['.', ';', '\n', '“', '”', '"'])
        .next()
        .unwrap_or_default();
    line.split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
}

/// Whether the words between two names say that the second lies over the border of the first:
/// "’s northern border with", "shares a 1,300 km border with", ", which borders".
fn is_border_with(gap: &str) -> bool {
    const LONGEST: usize = 80;
    if gap.len() > LONGEST
        || gap.contains(['.', ';', ':', '\n', '“', '”', '"', '(']) && !is_decimal(gap)
    {
        return false;
    }
    let rest = ["’s", "'s", "’", "'"]
        .into_iter()
        .find_map(|ending| gap.strip_prefix(ending));
    let words: Vec<&str> = rest
        .unwrap_or(gap)
        .split_whitespace()
        .map(|word| word.trim_matches(','))
        .filter(|word| !word.is_empty())
        .collect();
    let is_filler = |word: &&str| {
        ADJECTIVES.contains(word)
            || FILLERS.contains(word)
            || word.starts_with(|c: char| c.is_ascii_digit())
    };
    let ends_with = |endings: &[&str]| {
        let tail: Vec<&str> = words
            .iter()
            .rev()
            .take(endings.len())
            .rev()
            .copied()
            .collect();
        tail == endings
    };
    let article = |words: &[&str]| words.last().is_some_and(|word| *word == "the");
    let words = if article(&words) {
        words.get(..words.len() - 1).unwrap_or_default()
    } else {
        &words
    };
    match words {
        // "Afghanistan’s [northern] borders with", "the Afghan border with"
        [adjectives @ .., noun, "with"] if NOUNS.contains(noun) => {
            let shares = adjectives
                .iter()
                .position(|word| matches!(*word, "shares" | "share" | "sharing"));
            match shares {
                Some(at) => adjectives
                    .iter()
                    .enumerate()
                    .all(|(index, word)| index == at || is_filler(word)),
                None => adjectives.iter().all(|word| ADJECTIVES.contains(word)),
            }
        }
        // "Badakhshan borders", ", which also borders", " province bordering"
        [fillers @ .., verb] if VERBS.contains(verb) => {
            rest.is_none() && fillers.iter().all(is_filler)
        }
        _ => rest.is_none() && ends_with(&["bordered", "by"]),
    }
}

fn is_decimal(gap: &str) -> bool {
    gap.matches(['.', ';', ':', '\n', '“', '”', '"', '('])
        .count()
        == gap.matches('.').count()
        && gap.contains(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Hints, parse};
    use std::sync::LazyLock;

    static GAZETTEER: LazyLock<Gazetteer> = LazyLock::new(Gazetteer::bundled);

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let (document, _) = parse(text.to_owned(), &Hints::default());
        let mentions = crate::locate(&document, &GAZETTEER, &crate::Config::default());
        let found: Vec<String> = named_borders(&document, &mentions, &GAZETTEER)
            .iter()
            .map(|border| border.sides.map(|side| GAZETTEER.name(side)).join(" + "))
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn one_country_with_several() {
        check(
            "Fighters hold Afghanistan’s borders with Tajikistan and Uzbekistan.",
            &["Afghanistan + Tajikistan", "Afghanistan + Uzbekistan"],
        );
        check(
            "Fighters seize Afghan borders with Tajikistan, Uzbekistan: Russia",
            &["Afghanistan + Tajikistan", "Afghanistan + Uzbekistan"],
        );
        check(
            "Tajikistan shares a 1,300 km border with Afghanistan.",
            &["Tajikistan + Afghanistan"],
        );
        check(
            "Kenya, which borders Somalia, sent troops.",
            &["Kenya + Somalia"],
        );
    }

    #[test]
    fn two_as_one_word_or_between() {
        check(
            "They crossed the Afghan-Pakistani border.",
            &["Afghanistan + Pakistan"],
        );
        check(
            "They met on the border between Kenya and Somalia.",
            &["Kenya + Somalia"],
        );
        check(
            "Kenya and Somalia share a long border.",
            &["Kenya + Somalia"],
        );
    }

    #[test]
    fn provinces_too() {
        check(
            "Badakhshan province in Afghanistan is remote. Badakhshan borders Tajikistan, Pakistan and China.",
            &[
                "Badakhshan + Tajikistan",
                "Badakhshan + Pakistan",
                "Badakhshan + China",
            ],
        );
    }

    #[test]
    fn one_side_alone_or_no_border_at_all() {
        check(
            "Russia held drills near the Afghan border with Uzbekistan’s army.",
            &[],
        );
        check(
            "Russia has been active near the border with Afghanistan.",
            &[],
        );
        check("Kenya and Somalia closed the border.", &[]);
        check("The ties between Kenya and Somalia are old.", &[]);
    }
}
