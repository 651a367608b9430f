//! Finds borders that the text names: "Afghanistan’s borders with Tajikistan and Uzbekistan",
//! "the Afghan-Pakistani border", "the border between Badakhshan and China".
//!
//! Only wordings that name both sides are read. Whether the two touch is for the map to say.

use crate::document::Document;
use crate::gazetteer::{FeatureClass, Gazetteer, PlaceKey};
use crate::resolve::{Resolution, ResolvedMention};
use crate::span::Span;
use crate::text::{Shape, Token, TokenizedText};
use crate::vocabulary::Borders;

/// A stretch of text that names the border of two places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BorderMention {
    /// From the first name to the last: "Afghanistan’s borders with Tajikistan".
    pub words: Span,
    /// The two places, in the order of the text: countries or first-order divisions.
    pub sides: [PlaceKey; 2],
}

/// Marks that part the two names of a border.
const PARTS: [char; 6] = ['.', ';', ':', '“', '”', '"'];

/// The borders that the text names, in its order. `text` is that of the document, see
/// [`Document::tokenized`]; `mentions` are those in it with what they mean, in the same order.
#[must_use]
pub fn named_borders(
    document: &Document,
    text: &TokenizedText<'_>,
    mentions: &[ResolvedMention],
    gazetteer: &Gazetteer,
) -> Vec<BorderMention> {
    let sides: Vec<Side> = mentions
        .iter()
        .filter_map(|found| Side::of(found, gazetteer))
        .collect();
    let reader = BorderReader {
        text,
        known: &text.vocabulary().borders,
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

struct BorderReader<'t> {
    text: &'t TokenizedText<'t>,
    known: &'static Borders,
    sides: &'t [Side],
}

impl<'t> BorderReader<'t> {
    /// The borders whose wording begins with a side.
    fn borders_from(&self, at: usize) -> Vec<BorderMention> {
        let Some((first, second)) = self.sides.get(at).zip(self.sides.get(at + 1)) else {
            return Vec::new();
        };
        let pair = |other: &Side| {
            let words = Span::new(self.text.text(), first.span.start(), other.span.end())?;
            Some(BorderMention {
                words,
                sides: [first.place, other.place],
            })
        };
        // "the Afghan border with Tajikistan’s army": the army is there, not the border.
        if self.says_border_with(first.span, second.span) && !self.is_possessive(second.span) {
            return self.listed(at + 1).iter().filter_map(pair).collect();
        }
        let gap = self.between(first.span, second.span);
        let is_joined = matches!(gap, [mark] if !mark.spaced && (mark.is_dash() || mark.is_mark('/')))
            && self.is_close(second.span)
            && self.is_noun_behind(second.span);
        let has_and = matches!(gap, [and] if and.text == self.known.and);
        let is_between = has_and && self.is_between_before(first.span);
        // "Tajikistan and Afghanistan share a border"
        let shares = has_and && self.shares_behind(second.span);
        if is_joined || is_between || shares {
            return pair(second).into_iter().collect();
        }
        Vec::new()
    }

    /// The sides of a list that begins with one: "Tajikistan, Pakistan and China".
    fn listed(&self, first: usize) -> &[Side] {
        let mut end = first + 1;
        while let (Some(last), Some(next)) = (self.sides.get(end - 1), self.sides.get(end)) {
            let gap = self.between(last.span, next.span);
            let gap: Vec<&str> = gap.iter().map(|token| token.text).collect();
            let goes_on = match gap.strip_prefix(&[","]).unwrap_or(&gap) {
                [] => !gap.is_empty(),
                [joint] if self.known.bare_joints.contains(joint) => gap.len() == 1,
                joint => self.known.joints.contains(&joint),
            };
            // "with Tajikistan and China’s army": the last one begins something else.
            if !goes_on || self.is_possessive(next.span) {
                break;
            }
            end += 1;
        }
        self.sides.get(first..end).unwrap_or_default()
    }

    /// The tokens from one name to the next.
    fn between(&self, first: Span, second: Span) -> &[Token<'t>] {
        let gap = Span::new(self.text.text(), first.end(), second.start());
        gap.map(|gap| self.text.tokens_within(gap))
            .unwrap_or_default()
    }

    /// Whether "’s" follows a name.
    fn is_possessive(&self, name: Span) -> bool {
        let last = self.text.tokens_within(name).last();
        last.is_some_and(|token| token.is_possessive())
    }

    /// Whether no white space stands before a name.
    fn is_close(&self, name: Span) -> bool {
        let first = self.text.tokens_within(name).first();
        first.is_some_and(|token| !token.spaced)
    }

    /// Words behind a name in the same sentence, as far as no quotation begins or ends.
    fn behind(&self, name: Span) -> impl Iterator<Item = &'t str> {
        let rest = self.text.tokens_from(name.end()).iter();
        rest.take_while(|token| !token.opens && !PARTS.iter().any(|mark| token.is_mark(*mark)))
            .filter(|token| !matches!(token.shape, Shape::Mark(_)))
            .map(|token| token.text)
    }

    /// "…-Pakistani border", "…-Tajik state border"
    fn is_noun_behind(&self, name: Span) -> bool {
        let mut words = self.behind(name).take(3);
        let noun = words.find(|word| !self.known.adjectives.contains(word));
        noun.is_some_and(|word| self.known.nouns.contains(&word))
    }

    /// "the border between …", "the border of …"
    fn is_between_before(&self, name: Span) -> bool {
        let mut before = self.text.tokens_until(name.start());
        if let [rest @ .., article] = before
            && article.text == self.known.article
        {
            before = rest;
        }
        let [rest @ .., joint] = before else {
            return false;
        };
        self.known.between.contains(&joint.text)
            && rest
                .iter()
                .rev()
                .take(3)
                .any(|token| self.known.nouns.contains(&token.text))
    }

    fn shares_behind(&self, name: Span) -> bool {
        let mut words = self.behind(name);
        let is_verb = words.next() == Some(self.known.share);
        is_verb && words.take(5).any(|word| self.known.nouns.contains(&word))
    }

    /// Whether the words between two names say that the second lies over the border of the first:
    /// "’s northern border with", "shares a 1,300 km border with", ", which borders".
    fn says_border_with(&self, first: Span, second: Span) -> bool {
        const LONGEST: usize = 80;
        let gap = self.between(first, second);
        let next = self.text.tokens_from(second.start()).first();
        let is_parted = gap.iter().chain(next).any(|token| token.opens)
            || gap
                .iter()
                .any(|token| token.is_mark('(') || PARTS.iter().any(|mark| token.is_mark(*mark)));
        if is_parted || second.start().saturating_sub(first.end()) > LONGEST {
            return false;
        }
        let is_joint =
            |token: &&Token<'_>| !token.is_mark(',') && (token.spaced || !token.is_hyphen());
        let words: Vec<&str> = gap
            .iter()
            .filter(is_joint)
            .map(|token| token.text)
            .collect();
        let words = match words.as_slice() {
            [words @ .., last] if *last == self.known.article => words,
            words => words,
        };
        names_border(words, self.is_possessive(first), self.known)
    }
}

/// Whether the words between two names make a border of them; `is_possessive` is said of the first:
/// "Afghanistan’s".
fn names_border(words: &[&str], is_possessive: bool, known: &Borders) -> bool {
    let is_filler = |word: &&str| {
        known.adjectives.contains(word)
            || known.fillers.contains(word)
            || word.starts_with(|c: char| c.is_ascii_digit())
    };
    match words {
        // "Afghanistan’s [northern] borders with", "the Afghan border with"
        [adjectives @ .., noun, with] if *with == known.with && known.nouns.contains(noun) => {
            let shares = adjectives
                .iter()
                .position(|word| known.shares.contains(word));
            match shares {
                Some(at) => adjectives
                    .iter()
                    .enumerate()
                    .all(|(index, word)| index == at || is_filler(word)),
                None => adjectives
                    .iter()
                    .all(|word| known.adjectives.contains(word)),
            }
        }
        // "Badakhshan borders", ", which also borders", " province bordering"
        [fillers @ .., verb] if known.verbs.contains(verb) => {
            !is_possessive && fillers.iter().all(is_filler)
        }
        words => words.ends_with(&known.passive) && !is_possessive,
    }
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
        let found: Vec<String> =
            named_borders(&document, &document.tokenized(), &mentions, &GAZETTEER)
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
