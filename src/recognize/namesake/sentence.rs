//! What the rest of a sentence says: the ships, works and teams beside one another.

use super::Namesake;
use crate::recognize::clue::{Clue, Clues};
use crate::recognize::context::View;
use crate::recognize::stretch::Case;
use crate::vocabulary::{Classes, is_in_any_case};
use std::collections::BTreeSet;

/// How far the words of a sentence are read from a name on.
const SIGHT: usize = 40;

/// Lets the namesakes of a sentence speak for the names beside them.
pub(super) fn spread(
    views: &[Option<View<'_, '_>>],
    clues: &[Clues],
    found: &mut [Option<Namesake>],
) {
    let of = |kind: Namesake, found: &[Option<Namesake>]| -> BTreeSet<usize> {
        let stretches = views.iter().zip(found).filter_map(|(view, namesake)| {
            let stretch = view.as_ref()?.matched.stretch;
            (*namesake == Some(kind)).then_some(stretch)
        });
        stretches.collect()
    };
    let (fleets, festivals) = (of(Namesake::Vessel, found), of(Namesake::Work, found));
    let contests: BTreeSet<usize> = views
        .iter()
        .flatten()
        .filter(|view| view.is_contest())
        .map(|view| view.matched.stretch)
        .collect();
    for ((view, clues), namesake) in views.iter().zip(clues).zip(found) {
        let Some(view) = view.as_ref().filter(|_| namesake.is_none()) else {
            continue;
        };
        let stretch = view.matched.stretch;
        if fleets.contains(&stretch) && view.is_sister_ship() {
            *namesake = Some(Namesake::Vessel);
        } else if festivals.contains(&stretch) && view.is_rival() {
            *namesake = Some(Namesake::Work);
        } else if contests.contains(&stretch) && view.is_team(*clues) {
            *namesake = Some(Namesake::Team);
        } else if view.is_subject_of_firm(*clues) {
            *namesake = Some(Namesake::Firm);
        }
    }
}

impl View<'_, '_> {
    /// "… followed by the Liaoning": an article before a town or division, in a sentence with ships.
    fn is_sister_ship(&self) -> bool {
        let bare = self
            .after_at(1)
            .is_none_or(|token| !token.is_word() || token.classes.is(Classes::FUNCTION));
        self.has_article() && self.is_town_or_division() && bare
    }

    /// "… lost to Belfast": what another work is measured against.
    fn is_rival(&self) -> bool {
        let verb = |n: usize| self.before_at(n).map_or("", |token| token.text);
        let known = &self.known.namesakes;
        known.rivals.contains(&verb(1)) || known.lost_to.contains(&(verb(2), verb(1)))
    }

    /// Whether the sentence is of a sports report: two names with a verb of winning between them.
    fn is_contest(&self) -> bool {
        if self.case == Case::Upper {
            return false;
        }
        let Some(next) = self.next() else {
            return false;
        };
        let between = next.first - self.matched.last - 1;
        let words: Vec<&str> = (1..=between.min(3))
            .filter_map(|n| self.after_at(n))
            .map(|token| token.text)
            .collect();
        let known = &self.known.namesakes;
        let is_verb = match words.as_slice() {
            [verb] => known.wins.contains(verb),
            [verb, link] => known.losses.contains(&(*verb, *link)),
            _ => false,
        };
        is_verb && between == words.len() && self.tells_of_sport()
    }

    /// Whether a word of sports stands in the sentence besides the verb, or a result.
    fn tells_of_sport(&self) -> bool {
        let sports = self.known.namesakes.sports;
        let before = (1..=SIGHT).map_while(|n| self.before_at(n));
        let after = (1..=SIGHT).map_while(|n| self.after_at(n));
        before.chain(after).any(|token| {
            sports.contains(&token.text) || token.text.split_once(['-', '–']).is_some_and(is_result)
        })
    }

    /// A name before or after a verb of winning; "in Dallas" is where they play.
    fn is_team(&self, clues: Clues) -> bool {
        let known = &self.known.namesakes;
        let loses = |text: &str| known.losses.iter().any(|(verb, _)| *verb == text);
        let is_verb = |text: &str| known.wins.contains(&text) || loses(text);
        let word = |n: usize| self.before_at(n).map_or("", |token| token.text);
        let wins = self.after_at(1).is_some_and(|token| is_verb(token.text));
        let is_link = known.losses.iter().any(|(_, link)| *link == word(1));
        let is_beaten = is_verb(word(1)) || is_link && is_verb(word(2));
        !clues.has(Clue::Locative) && (wins || is_beaten)
    }

    /// "Sales at Iceland rose, the supermarket chain said": the only name of the sentence that the
    /// firm can have.
    fn is_subject_of_firm(&self, clues: Clues) -> bool {
        let word = |n: usize| self.before_at(n).map_or("", |token| token.text);
        let known = &self.known.namesakes;
        let has_trade = is_in_any_case(known.traded, word(2));
        let is_in = has_trade && known.traded_in.contains(&word(1));
        let is_traded = is_in || has_trade && known.traded_at.contains(&word(1));
        let is_named = is_traded && !(is_in && self.matched.named.is_country());
        (is_named || is_traded && clues.has(Clue::WeakLocative)) && self.firm_speaks()
    }

    /// "…, the supermarket chain said".
    fn firm_speaks(&self) -> bool {
        let rest: Vec<_> = (1..=SIGHT).map_while(|n| self.after_at(n)).collect();
        rest.windows(2).any(|pair| {
            let [noun, verb] = pair else { return false };
            noun.classes.is(Classes::FIRM) && verb.classes.is(Classes::SPEECH)
        })
    }
}

/// "3–1".
fn is_result((own, other): (&str, &str)) -> bool {
    let is_count = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    is_count(own) && is_count(other)
}
