//! What the words before a name say.

use super::View;
use crate::gazetteer::NameKind;
use crate::recognize::classed::ClassedToken;
use crate::recognize::clue::{Clue, Clues};
use crate::recognize::stretch::Case;
use crate::text::Shape;
use crate::vocabulary::{Classes, NameWords, is_in_any_case};

impl View<'_, '_> {
    pub(super) fn before(&self, clues: &mut Clues) {
        let mut n = 1;
        while let Some(token) = self.before_at(n) {
            if token.classes.is(Classes::DIRECTION) && token.shape != Shape::Upper {
                clues.add(Clue::Direction);
            } else if !self.is_article(token) {
                break;
            }
            n += 1;
        }
        let Some(token) = self.before_at(n) else {
            return;
        };
        if n == 1 {
            self.adjacent_before(token, clues);
        }
        clues.add_if(token.classes.is(Classes::LOCATIVE), Clue::Locative);
        let plain = self.known.plain_prepositions.contains(&token.text);
        clues.add_if(plain && !has_other_meaning(*clues), Clue::PlainlyPlaced);
        let weak = token.classes.is(Classes::WEAK_LOCATIVE);
        clues.add_if(weak, Clue::WeakLocative);
        if is_in_any_case(self.known.of, token.text)
            && let Some(head) = self.before_at(n + 1)
        {
            let organisation = head.is_capital() && head.classes.is(Classes::ORGANISATION_OF);
            let of_towns =
                head.classes.is(Classes::SETTLEMENT) || self.known.belongings.contains(&head.text);
            let settlement = !organisation && of_towns;
            clues.add_if(organisation, Clue::OrganisationOf);
            clues.add_if(settlement, Clue::SettlementOf);
            clues.add_if(self.is_resident(n + 1, head), Clue::ResidentOf);
        }
    }

    /// Whether a person's name, or an age between commas, ends at `head`, the `n`-th token before.
    fn is_resident(&self, n: usize, head: &ClassedToken<'_>) -> bool {
        let before = self.before_at(n + 1);
        if head.is_mark(',') {
            return before.is_some_and(|token| is_age(token));
        }
        let named = |token: &ClassedToken<'_>| {
            token.is_capital()
                && !token.classes.is(Classes::ORGANISATION
                    | Classes::ORGANISATION_OF
                    | Classes::TITLE
                    | Classes::FUNCTION)
        };
        named(head) && before.is_some_and(named)
    }

    /// What the very next token before the name says.
    fn adjacent_before(&self, token: &ClassedToken<'_>, clues: &mut Clues) {
        if token.is_dash() && !token.spaced {
            let Some(head) = self.before_at(2) else {
                return;
            };
            let party = head.is_capital() && self.known.parties.contains(&head.text);
            clues.add_if(party, Clue::PartyBefore);
            let place_before = self.place_before(2);
            clues.add_if(
                head.is_capital() && !party && !place_before,
                Clue::HyphenBefore,
            );
            return;
        }
        if !token.is_word() {
            return;
        }
        // "the deputy Russian minister", "former senator Georgia …": small titles say little
        // before the name of a country.
        let named = self.matched.named;
        let national = named.by == NameKind::Demonym || named.is_container();
        let governs = is_in_any_case(self.known.offices, token.text);
        let title =
            token.classes.is(Classes::TITLE) && !token.classes.is(Classes::STREET) && !governs;
        clues.add_if(title && (token.is_capital() || !national), Clue::Title);
        let honorific = token.classes.is(Classes::HONORIFIC) && token.is_capital();
        clues.add_if(honorific && named.by != NameKind::Demonym, Clue::Honorific);
        if !token.is_capital() || self.place_before(1) {
            return;
        }
        let initial = is_initial(token, self.known);
        let name_before = token.classes.is(Classes::FIRST_NAME) || initial;
        clues.add_if(name_before, Clue::NameBefore);
        let feature =
            token.classes.is(Classes::FEATURE_BEFORE) && !token.classes.is(Classes::DIRECTION);
        clues.add_if(feature, Clue::FeatureBefore);
        let harmless = token.opens && token.classes.is(Classes::FUNCTION)
            || token
                .classes
                .is(Classes::DIRECTION | Classes::DAY | Classes::LOCATIVE | Classes::WEAK_LOCATIVE)
            || token.classes.is(Classes::TITLE | Classes::FUNCTION)
            || self.case != Case::Sentence;
        clues.add_if(!harmless && !name_before && !feature, Clue::CapitalBefore);
    }
}

/// Whether the name could be an ordinary word, a person, an organisation or an acronym.
fn has_other_meaning(clues: Clues) -> bool {
    [
        Clue::CommonWord,
        Clue::FirstName,
        Clue::Surname,
        Clue::OtherName,
        Clue::Generic,
        Clue::Hallowed,
        Clue::Short,
        Clue::Acronym,
    ]
    .into_iter()
    .any(|clue| clues.has(clue))
}

/// A letter with a full stop that is part of a person's name, not a direction.
pub(in crate::recognize) fn is_initial(token: &ClassedToken<'_>, known: &NameWords) -> bool {
    token.dotted && token.text.chars().count() == 1 && !known.compass_letters.contains(&token.text)
}

/// Whether a number could be somebody's age.
pub(super) fn is_age(token: &ClassedToken<'_>) -> bool {
    token
        .text
        .parse()
        .is_ok_and(|age: u32| (1..=110).contains(&age))
}
