//! What the words beside a name say about its place.

use super::Namesake;
use crate::gazetteer::{FeatureClass, NameKind};
use crate::recognize::classed::ClassedToken;
use crate::recognize::clue::{Clue, Clues};
use crate::recognize::context::View;
use crate::recognize::stretch::Case;
use crate::text::Shape;
use crate::vocabulary::{Classes, is_in_any_case};

impl<'v, 't> View<'v, 't> {
    /// What the words around the name say outright that it is.
    pub(super) fn namesake(&self, clues: Clues) -> Option<Namesake> {
        let named = self.matched.named;
        if named.is_users || self.matched.is_division {
            return None;
        }
        if self.names_thing() {
            return Some(Namesake::Thing);
        }
        if self.is_degree() {
            return Some(Namesake::Person);
        }
        if self.case != Case::Sentence || named.by == NameKind::Demonym {
            return None;
        }
        if self.has_degree() || self.is_person(clues) {
            return Some(Namesake::Person);
        }
        if self.has_nickname() {
            return Some(Namesake::Team);
        }
        if self.is_firm(clues) {
            return Some(Namesake::Firm);
        }
        self.kind_before()
            .or_else(|| self.kind_after(clues))
            .or_else(|| self.is_sailing().then_some(Namesake::Vessel))
    }

    /// "M.D." after a name and a comma is no Maryland.
    fn is_degree(&self) -> bool {
        let [own] = self.words() else { return false };
        self.known.namesakes.degrees.contains(&own.text)
            && self.before_at(1).is_some_and(|token| token.is_mark(','))
            && self.before_at(2).is_some_and(ClassedToken::is_name_end)
    }

    /// "Mara Houston, M.D.": a degree follows, and another capital stands before.
    fn has_degree(&self) -> bool {
        let is_degree = |n: usize| {
            self.after_at(n)
                .is_some_and(|token| self.known.namesakes.degrees.contains(&token.text))
        };
        let named = self.before_at(1).is_some_and(|token| {
            token.is_capital() && !token.classes.is(Classes::FUNCTION) || token.dotted
        });
        let comma = self.after_at(1).is_some_and(|token| token.is_mark(','));
        named && (comma && is_degree(2) || is_degree(1))
    }

    /// A given name with a family name after it, a family name that the text has introduced.
    fn is_person(&self, clues: Clues) -> bool {
        !is_placed(clues)
            && (clues.has(Clue::PersonElsewhere)
                || clues.has(Clue::PersonAfter) && self.has_family_name())
    }

    /// Whether the one word after the name is capitalised, no place and no kind of thing.
    fn has_family_name(&self) -> bool {
        let Some(family) = self.after_at(1) else {
            return false;
        };
        let is_place = self
            .next()
            .is_some_and(|next| next.first == self.matched.last + 1 && next.named.is_container());
        let generic = Classes::GENERIC
            | Classes::CLOSES_NAME
            | Classes::GOODS
            | Classes::HALLOWED
            | Classes::SETTLEMENT;
        let ends = self
            .after_at(2)
            .is_none_or(|token| !token.is_capital() || !token.spaced);
        let habits = family.shape == Shape::Capitalized && family.spaced;
        habits && ends && !is_place && !family.classes.is(generic)
    }

    /// Number of capitals directly before the name: the run that holds it.
    fn run_before(&self) -> usize {
        let mut n = 0;
        while let Some(token) = self.before_at(n + 1) {
            let follows = n == 0 && self.words().first().is_some_and(|own| own.spaced)
                || n > 0 && self.before_at(n).is_some_and(|own| own.spaced);
            if !(token.is_capital() && follows) || token.classes.is(Classes::FUNCTION) {
                break;
            }
            n += 1;
        }
        n
    }

    /// "the frigate Kent", "Hurricane Florence", "the film Babylon", "retailer Iceland".
    fn kind_before(&self) -> Option<Namesake> {
        let run = self.run_before();
        let in_run = (1..=run).filter_map(|n| self.before_at(n));
        if in_run.into_iter().any(|token| {
            self.known.namesakes.ship_prefixes.contains(&token.text) && token.shape == Shape::Upper
        }) {
            return Some(Namesake::Vessel);
        }
        if self.opens_longer_name() {
            return None;
        }
        if let Some(token) = self.before_at(1) {
            let kind = token.classes;
            let is_titled = token.is_capital() || !self.matched.named.is_container();
            if kind.is(Classes::STORM) && is_titled {
                return Some(Namesake::Storm);
            }
            if run > 0 && kind.is(Classes::VESSEL) {
                return Some(Namesake::Vessel);
            }
        }
        let noun = self.noun_before(run + 1)?;
        let kind = noun.classes;
        if kind.is(Classes::VESSEL) {
            return Some(Namesake::Vessel);
        }
        if kind.is(Classes::WORK) {
            return Some(Namesake::Work);
        }
        (kind.is(Classes::FIRM) && run == 0).then_some(Namesake::Firm)
    }

    /// The noun in small letters that ends `n` tokens before the name, or before the quotation mark
    /// there, which begins a stretch of its own.
    fn noun_before(&self, n: usize) -> Option<&'v ClassedToken<'t>> {
        let back = |n: usize| self.tokens.get(self.matched.first.checked_sub(n)?);
        let is_quoted = back(n).is_some_and(is_quote);
        let noun = if is_quoted {
            back(n + 1)
        } else {
            self.before_at(n)
        };
        let before = if is_quoted {
            back(n + 2)
        } else {
            self.before_at(n + 1)
        };
        noun.filter(|noun| noun.shape == Shape::Lower && self.leaves_noun(before))
    }

    /// The name is only the beginning of a longer one: "Kenya Airways", or joined by a hyphen.
    fn opens_longer_name(&self) -> bool {
        self.after_at(1).is_some_and(|token| {
            token.is_dash() && !token.spaced
                || token.is_capital() && token.spaced && !token.classes.is(Classes::DAY)
        })
    }

    /// "the Kent, a Royal Navy frigate"; "Iceland, the supermarket chain".
    fn kind_after(&self, clues: Clues) -> Option<Namesake> {
        if clues.has(Clue::Locative) || !self.after_at(1)?.is_mark(',') {
            return None;
        }
        let article = self.after_at(2)?;
        let is_possessor = article.is_capital() && article.is_possessive();
        if !(self.known.namesakes.appositions.contains(&article.text) || is_possessor) {
            return None;
        }
        let phrase = (3..=9).map_while(|n| self.after_at(n));
        let noun = phrase
            .take_while(|token| {
                token.is_word() || token.is_hyphen() || token.shape == Shape::Number
            })
            .take_while(|token| !self.is_preposition(token))
            .last()?;
        if noun.shape != Shape::Lower {
            return None;
        }
        let kind = noun.classes;
        if kind.is(Classes::VESSEL) && self.has_article() {
            return Some(Namesake::Vessel);
        }
        if kind.is(Classes::FIRM) {
            return Some(Namesake::Firm);
        }
        kind.is(Classes::WORK).then_some(Namesake::Work)
    }

    /// "the Kansas City Chiefs".
    fn has_nickname(&self) -> bool {
        let possessive = self.words().last().is_some_and(|own| own.is_possessive());
        self.after_at(1).is_some_and(|token| {
            token.spaced && !possessive && self.known.namesakes.nicknames.contains(&token.text)
        })
    }

    /// "The Toyota plant", and "Shares in Carbery fell": a firm by its own renown, or by what it has.
    fn is_firm(&self, clues: Clues) -> bool {
        let known = &self.known.namesakes;
        let word = |n: usize| self.before_at(n).map_or("", |token| token.text);
        let is_traded = is_in_any_case(known.shares, word(2))
            && known.traded_in.contains(&word(1))
            && self.matched.named.importance < EXCHANGE;
        let is_renowned = match self.words() {
            [own] => known.firms.contains(&own.text),
            _ => false,
        };
        is_traded || is_renowned && !is_placed(clues)
    }

    /// "aboard the Kent", "the Kent sank", "the Marstal Hangzhou sank": towns and divisions take no
    /// article.
    fn is_sailing(&self) -> bool {
        let ships = &self.known.namesakes;
        let n = self.run_before() + 1;
        let has_article = self
            .before_at(n)
            .is_some_and(|token| self.is_article(token));
        if !has_article || !self.is_town_or_division() || self.opens_longer_name() {
            return false;
        }
        let aboard = self
            .before_at(n + 1)
            .is_some_and(|token| ships.aboard.contains(&token.text));
        let crew = self
            .before_at(n + 1)
            .is_some_and(|token| self.known.of.contains(&token.text))
            && self
                .before_at(n + 2)
                .is_some_and(|token| ships.ship_parts.contains(&token.text));
        let after = |n: usize| self.after_at(n).map_or("", |token| token.text);
        let is_aided = self.known.rivers.auxiliaries.contains(&after(1));
        let sails =
            ships.sailing.contains(&after(1)) || is_aided && ships.afloat.contains(&after(2));
        let is_she = (2..=3).any(|n| ships.ship_pronouns.contains(&after(n)));
        aboard || crew || sails || is_she
    }

    /// No water, landform, region or country, some of which take the article.
    pub(super) fn is_town_or_division(&self) -> bool {
        let kind = self.matched.named.kind.class();
        matches!(
            kind,
            FeatureClass::PopulatedPlace | FeatureClass::AdminRegion
        )
    }

    /// "Brussels sprouts", "Rhode Island Red".
    fn names_thing(&self) -> bool {
        let possessive = self.words().last().is_some_and(|own| own.is_possessive());
        self.after_at(1)
            .is_some_and(|token| token.spaced && !possessive && token.classes.is(Classes::GOODS))
    }

    /// Whether a word after this one can be a noun: it is no pronoun and no "to".
    fn leaves_noun(&self, before: Option<&ClassedToken<'_>>) -> bool {
        let other = self.known.namesakes.no_noun_after;
        before.is_none_or(|token| !is_in_any_case(other, token.text))
    }

    fn is_preposition(&self, token: &ClassedToken<'_>) -> bool {
        token.classes.is(Classes::LOCATIVE | Classes::WEAK_LOCATIVE)
            || self.known.namesakes.clause_openers.contains(&token.text)
    }
}

/// Importance of a city that may have an exchange: "Shares in Jakarta fell".
const EXCHANGE: f32 = 0.6;

/// Whether something beside the name takes it for a place.
fn is_placed(clues: Clues) -> bool {
    let placed = [
        Clue::Locative,
        Clue::SettlementOf,
        Clue::ContainerAfter,
        Clue::HolderAfter,
        Clue::AfterPlace,
        Clue::Described,
        Clue::DivisionAfter,
        Clue::CivicAfter,
        Clue::Dateline,
        Clue::Direction,
        Clue::PlaceElsewhere,
    ];
    placed.into_iter().any(|clue| clues.has(clue))
}

fn is_quote(token: &ClassedToken<'_>) -> bool {
    ['"', '“', '‘', '\'', '«']
        .into_iter()
        .any(|mark| token.is_mark(mark))
}
