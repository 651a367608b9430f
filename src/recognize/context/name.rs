//! What the name itself says.

use super::View;
use crate::gazetteer::{Gazetteer, Kind, NameKind, PlaceKey, WordClasses, fold};
use crate::recognize::classed::ClassedToken;
use crate::recognize::clue::{Clue, Clues};
use crate::recognize::stretch::Case;
use crate::text::Shape;
use crate::vocabulary::Classes;

impl View<'_, '_> {
    pub(super) fn name(&self, gazetteer: &Gazetteer, clues: &mut Clues) {
        let named = self.matched.named;
        let demonym = named.by == NameKind::Demonym;
        clues.add_if(demonym, Clue::Demonym);
        clues.add_if(named.is_country() && !demonym, Clue::Country);
        clues.add_if(named.is_container() && !named.is_country(), Clue::Division);
        clues.add_if(
            named.by == NameKind::Alias && !named.is_country(),
            Clue::Alias,
        );
        clues.add_if(named.is_users, Clue::UsersName);
        if self.matched.is_division {
            clues.add(Clue::SelfEvident);
            return;
        }
        let words = self.words();
        let has_ending = |word: &str| {
            let endings = self.known.telling_endings;
            endings.iter().any(|ending| word.ends_with(ending))
        };
        let [word] = words else {
            self.several_words(clues);
            return;
        };
        if self.is_abbreviation(word) {
            clues.add(Clue::Abbreviation);
            clues.add_if(word.classes.is(Classes::TITLE), Clue::Title);
            clues.add_if(
                word.classes.is(Classes::ORGANISATION | Classes::HONORIFIC),
                Clue::Generic,
            );
            clues.add_if(self.is_stray_code(word), Clue::StrayCode);
            return;
        }
        let classes = gazetteer.word_class(&fold(word.text));
        clues.add_if(classes.contains(WordClasses::COMMON_WORD), Clue::CommonWord);
        let first_name =
            classes.contains(WordClasses::FIRST_NAME) || word.classes.is(Classes::FIRST_NAME);
        clues.add_if(first_name, Clue::FirstName);
        let surname = classes.contains(WordClasses::SURNAME) || word.classes.is(Classes::SURNAME);
        clues.add_if(surname, Clue::Surname);
        clues.add_if(word.classes.is(Classes::GENERIC), Clue::Generic);
        clues.add_if(word.classes.is(Classes::DIRECTION), Clue::OtherName);
        clues.add_if(
            word.text.len() > 7 && has_ending(word.text),
            Clue::SelfEvident,
        );
        let other = WordClasses::MONTH.union(WordClasses::ORGANIZATION);
        clues.add_if(classes.intersects(other), Clue::OtherName);
        // Arabic writes no short vowels: three letters are a usual name (عدن, Aden).
        let short = if word.is_caseless() { 2 } else { 3 };
        clues.add_if(word.text.chars().count() <= short, Clue::Short);
        clues.add_if(
            word.shape == Shape::Upper
                && self.case != Case::Upper
                && word.text.len() <= LONGEST_ACRONYM,
            Clue::Acronym,
        );
        clues.add_if(word.opens && self.case == Case::Sentence, Clue::Opens);
        clues.add_if(self.case != Case::Sentence, Clue::Headline);
    }

    /// "OK", "VI", "100 B.C.": two letters of a state without a place and a comma before them; or
    /// letters of a currency: "US$5".
    fn is_stray_code(&self, word: &ClassedToken<'_>) -> bool {
        let code = word.text.chars().filter(|c| c.is_alphabetic()).count() == 2
            && self.matched.named.by == NameKind::Abbreviation;
        let addressed = self.before_at(1).is_some_and(|token| token.is_mark(','))
            && self
                .previous()
                .is_some_and(|before| before.last + 2 == self.matched.first);
        let dated = self
            .before_at(1)
            .is_some_and(|token| token.shape == Shape::Number);
        let beside = [self.before_at(1), self.after_at(1)];
        let is_money = beside.into_iter().flatten().any(|token| token.is_mark('$'));
        is_money || code && (dated || !addressed && !word.text.contains('.') && !word.dotted)
    }

    /// Whether the name is the publisher's home town's.
    pub(super) fn is_home(&self, home: Option<PlaceKey>, gazetteer: &Gazetteer) -> bool {
        home.is_some_and(|home| {
            gazetteer.kind(home) != Kind::Country
                && self.matched.names.iter().any(|name| {
                    gazetteer
                        .places_named(*name)
                        .any(|named| named.place == home && named.by == NameKind::Primary)
                })
        })
    }

    fn several_words(&self, clues: &mut Clues) {
        clues.add(Clue::SeveralWords);
        let words = self.words();
        let last = words
            .last()
            .is_some_and(|token| token.classes.is(Classes::FEATURE_AFTER));
        clues.add_if(last, Clue::SelfEvident);
        let saint = words.first().is_some_and(|token| {
            self.known.saints.contains(&token.text) && token.shape == Shape::Capitalized
        });
        let hallowed = self
            .after_at(1)
            .is_some_and(|token| token.classes.is(Classes::HALLOWED));
        let possessive = words.last().is_some_and(|token| token.is_possessive());
        let name = words.iter().map(|token| token.text).collect::<Vec<_>>();
        clues.add_if(self.known.no_towns.contains(&name.as_slice()), Clue::NoTown);
        clues.add_if(saint && (hallowed || possessive), Clue::Hallowed);
    }

    /// Whether the word is an abbreviation by its place and its writing.
    fn is_abbreviation(&self, word: &ClassedToken<'_>) -> bool {
        let named = self.matched.named;
        let short = word.text.chars().count() <= 3 && word.shape == Shape::Upper;
        named.by == NameKind::Abbreviation
            || word.text.contains('.')
            || short && named.is_container()
    }
}

/// Longer words in capitals are emphasis or datelines, not acronyms.
const LONGEST_ACRONYM: usize = 5;
