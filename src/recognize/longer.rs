//! Longer names that hold a name of the gazetteer: "Poland Spring", "Serra da Mesa". Nothing is cut
//! off them: the whole is a name, known or not.
//!
//! Toponymy calls the word for the kind the *generic* of a name. A generic in the place of another
//! language's word order, or joined by "da", "of", "al-", belongs to the name as much as the rest.

use super::classed::ClassedTokens;
use super::context::View;
use super::gazetteer_matches::NameMatch;
use super::stretch::Case;
use crate::gazetteer::NameKind;
use crate::text::Shape;
use crate::vocabulary::Classes;
use std::ops::Range;

/// A name that goes on beyond what the gazetteer has of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct LongerName {
    /// Its tokens.
    pub(super) tokens: Range<usize>,
}

/// The longer names around matches, in the order of the text.
pub(super) fn longer_names(tokens: &ClassedTokens<'_>, matches: &[NameMatch]) -> Vec<LongerName> {
    let mut found: Vec<LongerName> = Vec::new();
    let views = (0..matches.len()).filter_map(|index| View::new(tokens, matches, index));
    for tokens in views.filter_map(|view| view.longer()) {
        if found
            .last()
            .is_none_or(|last| last.tokens.end <= tokens.start)
        {
            found.push(LongerName { tokens });
        }
    }
    found
}

/// Most words of a name after what the gazetteer has of it.
const MOST_AFTER: usize = 3;

impl View<'_, '_> {
    /// The tokens of the longer name that the match is a part of.
    fn longer(&self) -> Option<Range<usize>> {
        let by = self.matched.named.by;
        if self.case != Case::Sentence
            || self.matched.is_division
            || matches!(by, NameKind::Abbreviation | NameKind::Demonym)
        {
            return None;
        }
        let (before, after) = (self.opened_before(), self.closed_after());
        let first = self.matched.first - before.unwrap_or(0);
        let end = self.matched.last + 1 + after.unwrap_or(0);
        (before.is_some() || after.is_some()).then_some(first..end)
    }

    /// Number of tokens after the match up to the generic that closes the name.
    fn closed_after(&self) -> Option<usize> {
        let own = self.words().last()?;
        if own.is_possessive() || own.dotted {
            return None;
        }
        let is_part = |n: usize| {
            self.after_at(n)
                .is_some_and(|token| token.shape == Shape::Capitalized && token.spaced)
        };
        let run = (1..=MOST_AFTER + 1).take_while(|&n| is_part(n)).count();
        let last = self.after_at(run)?;
        let is_generic = (1..=MOST_AFTER).contains(&run)
            && last.classes.is(Classes::CLOSES_NAME)
            && !last.classes.is(Classes::DAY);
        let plain = (1..run).all(|n| {
            self.after_at(n)
                .is_some_and(|token| !token.is_possessive() && !token.classes.is(NOT_IN_NAMES))
        });
        (is_generic && plain).then_some(run)
    }

    /// Number of tokens from the generic that opens the name to the match.
    fn opened_before(&self) -> Option<usize> {
        let mut n = 1;
        let joined = |n: usize| {
            self.before_at(n).is_some_and(|token| {
                token.is_hyphen()
                    || self.known.connecting.contains(&token.text) && token.shape == Shape::Lower
            })
        };
        while n <= 3 && joined(n) {
            n += 1;
        }
        let opens = self.before_at(n)?;
        let is_generic = opens.shape == Shape::Capitalized
            && opens.classes.is(Classes::OPENS_NAME)
            && !opens.is_possessive();
        is_generic.then_some(n)
    }
}

/// Words that no name of a landform or a settlement holds.
const NOT_IN_NAMES: Classes = Classes::TITLE_OR_ORGANISATION;
