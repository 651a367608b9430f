//! What the words after a name say.

use super::View;
use super::before::is_age;
use crate::recognize::classed::ClassedToken;
use crate::recognize::clue::{Clue, Clues};
use crate::recognize::stretch::Case;
use crate::text::Shape;
use crate::vocabulary::Classes;

impl View<'_, '_> {
    pub(super) fn after(&self, clues: &mut Clues) {
        let own = self.words().last();
        clues.add_if(
            own.is_some_and(|token| token.is_possessive()),
            Clue::Possessive,
        );
        let Some(token) = self.after_at(1) else {
            return;
        };
        if token.is_dash() && !token.spaced {
            let Some(tail) = self.after_at(2).filter(|tail| !tail.spaced) else {
                return;
            };
            let place = self
                .next()
                .is_some_and(|next| next.first == self.matched.last + 2);
            clues.add_if(tail.shape == Shape::Lower, Clue::HyphenAfter);
            clues.add_if(tail.is_capital() && !place, Clue::HyphenNameAfter);
            return;
        }
        if token.is_mark(',') {
            let personal = self
                .after_at(2)
                .is_some_and(|tail| tail.classes.is(Classes::PERSONAL));
            clues.add_if(personal || self.is_age(2), Clue::PersonalAfter);
            clues.add_if(self.is_described(), Clue::Described);
            return;
        }
        if token.is_word() {
            self.word_after(token, clues);
        }
    }

    /// ", capital of", ", a small town in": the words after the comma say what the place is.
    fn is_described(&self) -> bool {
        let noun = (2..=6).find_map(|n| {
            let token = self.after_at(n)?;
            let decides =
                token.classes.is(Classes::SETTLEMENT) || token.is_capital() || !token.is_word();
            decides.then_some((token, n))
        });
        noun.is_some_and(|(token, n)| {
            let ties = self
                .after_at(n + 1)
                .is_some_and(|tail| self.known.ties.contains(&tail.text));
            token.classes.is(Classes::SETTLEMENT) && token.shape == Shape::Lower && ties
        })
    }

    /// Whether a number that could be an age stands at the `n`-th token, and a comma after it.
    fn is_age(&self, n: usize) -> bool {
        self.after_at(n).is_some_and(is_age)
            && self.after_at(n + 1).is_none_or(|after| after.is_mark(','))
    }

    fn word_after(&self, token: &ClassedToken<'_>, clues: &mut Clues) {
        let word = token.classes;
        if token.shape == Shape::Lower || self.case != Case::Sentence {
            clues.add_if(word.is(Classes::DIVISION), Clue::DivisionAfter);
            clues.add_if(word.is(Classes::CIVIC), Clue::CivicAfter);
            let speaks = word.is(Classes::SPEECH);
            clues.add_if(speaks, Clue::SpeechAfter);
            let name = clues.has(Clue::FirstName) || clues.has(Clue::Surname);
            clues.add_if(speaks && name, Clue::NameSpeaks);
            clues.add_if(word.is(Classes::PERSONAL), Clue::PersonalAfter);
        }
        if !token.is_capital() {
            return;
        }
        let possessive = self.words().last().is_some_and(|own| own.is_possessive());
        let next_place = self
            .next()
            .is_some_and(|next| next.first == self.matched.last + 1);
        clues.add_if(word.is(Classes::NAME_SUFFIX), Clue::PersonalAfter);
        let street = word.is(Classes::STREET) && !possessive;
        let organisation = word.is(Classes::ORGANISATION) && !(street && token.dotted);
        if organisation || !possessive && self.opens_organisation() {
            clues.add(Clue::OrganisationAfter);
        } else if street {
            clues.add(Clue::StreetAfter);
        } else if word.is(Classes::FEATURE_AFTER) {
            clues.add(Clue::FeatureAfter);
        } else if !(possessive
            || word.is(Classes::TITLE | Classes::FUNCTION | Classes::CIVIC | Classes::DAY))
        {
            let container = self.next().is_some_and(|next| next.named.is_container());
            let given = clues.has(Clue::FirstName)
                || self
                    .words()
                    .iter()
                    .all(|own| own.classes.is(Classes::ALSO_GIVEN));
            let person = given && !(next_place && container);
            clues.add_if(person, Clue::PersonAfter);
            clues.add_if(
                !person && !next_place && self.case == Case::Sentence,
                Clue::CapitalAfter,
            );
        }
    }

    /// "Georgia Environmental Protection Division": the capitalised words after the name end
    /// with an organisation's.
    fn opens_organisation(&self) -> bool {
        (1..=LONGEST_ORGANISATION)
            .map_while(|n| self.after_at(n))
            .take_while(|token| {
                token.is_capital() || self.known.organisation_links.contains(&token.text)
            })
            .any(|token| token.is_capital() && token.classes.is(Classes::ORGANISATION))
    }
}

/// Words after a place's name in the longest organisation's name.
const LONGEST_ORGANISATION: usize = 5;
