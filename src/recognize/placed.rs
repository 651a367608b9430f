//! Names that are places by where they stand: before the code of a state that has a town of the
//! name, in a list of places, as the first word of a sentence, where the labels see no preposition,
//! behind a verb or before a word that says where, and words that are places too where the sentence
//! has a capital for no other reason ("Police in Nice").

use super::classed::{ClassedToken, ClassedTokens};
use super::clue::{Clue, Clues};
use super::context::View;
use super::gazetteer_matches::NameMatch;
use super::heads::{Head, places_of_list};
use super::stretch::Case;
use crate::gazetteer::{Gazetteer, Kind, NameKind, Seat};
use crate::text::Shape;
use crate::vocabulary::{Classes, is_in_any_case};

/// What is added to what the labels and the rules say for each match.
///
/// # Units
/// Logarithm of odds.
pub(super) fn backing(
    lists: &[Vec<Head>],
    tokens: &ClassedTokens<'_>,
    matches: &[NameMatch],
    clues: &[Clues],
    gazetteer: &Gazetteer,
) -> Vec<f32> {
    let mut backing = vec![0.0; matches.len()];
    for (number, pair) in matches.windows(2).enumerate() {
        if let [town, code] = pair
            && is_addressed(tokens, town, code, gazetteer)
        {
            backing[number] = OUTRIGHT;
            backing[number + 1] = OUTRIGHT;
        }
    }
    for number in lists.iter().flat_map(|list| places_of_list(list, clues)) {
        backing[number] = OUTRIGHT;
    }
    for (number, (backing, clues)) in backing.iter_mut().zip(clues).enumerate() {
        if let Some(view) = View::new(tokens, matches, number).filter(|_| *backing == 0.0) {
            *backing = view.backing(*clues, gazetteer);
        }
    }
    backing
}

/// What stands so is a place whatever the labels say.
const OUTRIGHT: f32 = 20.0;
/// For a known name that opens a sentence and is nothing else.
const FIRST: f32 = 3.5;
/// For a capital in the middle of a sentence after a preposition of place, or after "the town of".
const MID_SENTENCE: f32 = 8.0;
/// For a name with its article after a preposition of place.
const WITH_ARTICLE: f32 = 5.0;
/// For a name of several words after a preposition of place.
const WHOLE_NAME: f32 = 3.0;
/// For a town that few know after a verb of what befalls places.
const STRUCK: f32 = 3.5;
/// Most words before a name among which the noun for its kind is looked for.
const MOST_BEFORE: usize = 4;
/// Importance of a place that a text names without saying what it is: a city.
const KNOWN: f32 = 0.5;

/// Words from a number to the direction that it is measured in: "25 nautical miles south-west".
const FARTHEST_DIRECTION: usize = 6;

impl View<'_, '_> {
    fn backing(&self, clues: Clues, gazetteer: &Gazetteer) -> f32 {
        let named = self.matched.named;
        let is_place = named.by != NameKind::Demonym && named.by != NameKind::Abbreviation;
        if self.case != Case::Sentence || !is_place {
            return 0.0;
        }
        if self.is_called_settlement() || self.is_called_river() || self.is_measured() {
            return MID_SENTENCE;
        }
        if self.is_governed(clues) || self.is_called_by_kind() {
            return self.kind_backing();
        }
        if self.opens_with_feature() {
            return MID_SENTENCE;
        }
        if self.is_whole_name(clues) {
            let is_quarter = gazetteer.kind(named.place) == Kind::Neighbourhood;
            return match self.has_capital_article() && !is_quarter {
                true if named.importance >= KNOWN => MID_SENTENCE,
                true => WITH_ARTICLE,
                false => WHOLE_NAME,
            };
        }
        if named.importance < KNOWN {
            return self.small_town(clues);
        }
        if self.is_government(clues, gazetteer) {
            return OUTRIGHT;
        }
        let opens = self.words().first().is_some_and(|own| own.opens);
        let is_given = self
            .words()
            .iter()
            .all(|own| own.classes.is(Classes::ALSO_GIVEN));
        if opens && !is_given && !has_other_sense(clues) {
            return FIRST;
        }
        let mid = !opens && (clues.has(Clue::Locative) || self.is_struck()) || self.says_where();
        if mid && self.is_plain_word(clues) {
            return MID_SENTENCE;
        }
        if !opens && self.is_plain_word(clues) && !has_other_sense(clues) {
            return self.known.lone_capital;
        }
        let is_caseless = self.words().first().is_some_and(|own| own.is_caseless());
        if is_caseless && clues.has(Clue::WeakLocative) && self.is_plain_word(clues) {
            return FIRST;
        }
        0.0
    }

    /// "з Тячева": a capital behind a preposition that a place may follow says as much of a town that few
    /// know; not where one preposition is that of all genitives: "ministro de Fomento".
    fn small_town(&self, clues: Clues) -> f32 {
        let opens = self.words().first().is_some_and(|own| own.opens);
        let is_weak = clues.has(Clue::WeakLocative) && self.known.of.is_empty();
        if !self.is_plain_word(clues) || has_other_sense(clues) {
            0.0
        } else if self.says_where() {
            STRUCK
        } else if opens {
            0.0
        } else if self.is_struck() {
            STRUCK
        } else if clues.has(Clue::Locative) || is_weak {
            self.known.lone_capital
        } else {
            0.0
        }
    }

    /// "in Cogollos de Guadix": several words after a preposition of place, which together are nothing but
    /// this name.
    fn is_whole_name(&self, clues: Clues) -> bool {
        let opens = self.words().first().is_some_and(|own| own.opens);
        let is_placed = clues.has(Clue::Locative) && clues.has(Clue::SeveralWords);
        !opens && is_placed && self.is_plain_word(clues)
    }

    /// "in The Dalles": a capital that no sentence start explains.
    fn has_capital_article(&self) -> bool {
        let first = self.words().first();
        first.is_some_and(|first| self.known.name_articles.contains(&first.text) && !first.opens)
    }

    /// "البحر الميت": several words, of which the first is the noun for a water or a landform.
    fn opens_with_feature(&self) -> bool {
        let words = self.words();
        let first = words.first().filter(|_| words.len() > 1);
        first.is_some_and(|first| is_in_any_case(self.known.features_before, first.text))
    }

    /// "the town of March", "residents of Puerto Williams".
    fn is_called_settlement(&self) -> bool {
        let word = |n: usize| self.before_at(n).map_or("", |token| token.text);
        let nouns = [self.known.settlements, self.known.dwellers];
        self.known.of.contains(&word(1)) && nouns.iter().any(|nouns| nouns.contains(&word(2)))
    }

    /// "Bupati Garut", "محافظ حلب": an office right before what it governs, which is nobody's name.
    fn is_governed(&self, clues: Clues) -> bool {
        let person = [
            Clue::FirstName,
            Clue::Surname,
            Clue::OtherName,
            Clue::PersonElsewhere,
        ];
        let office = self.before_at(1);
        office.is_some_and(|office| is_in_any_case(self.known.offices, office.text))
            && !person.into_iter().any(|clue| clues.has(clue))
    }

    /// "the river Shannon".
    fn is_called_river(&self) -> bool {
        let before = |n: usize| self.before_at(n);
        before(1).is_some_and(|noun| self.known.rivers.nouns_before.contains(&noun.text))
            && before(2).is_some_and(|token| self.is_article(token))
    }

    /// "Sake, 25 km west of Goma": a comma, a number, a unit and a direction "of".
    fn is_measured(&self) -> bool {
        let after = |n: usize| self.after_at(n);
        let comma = after(1).is_some_and(|token| token.is_mark(','));
        let number = (2..=3).find(|n| after(*n).is_some_and(|it| it.shape == Shape::Number));
        let Some(number) = number.filter(|_| comma) else {
            return false;
        };
        let is_unit = after(number + 1).is_some_and(|token| token.shape == Shape::Lower);
        is_unit
            && (number + 2..=number + FARTHEST_DIRECTION).any(|n| {
                after(n).is_some_and(|token| token.classes.is(Classes::DIRECTION))
                    && after(n + 1).is_some_and(|token| self.known.of.contains(&token.text))
            })
    }

    /// "río Cauca", "departamento de la Guajira", "Hopa ilçesi": a noun for its kind before or after.
    fn is_called_by_kind(&self) -> bool {
        let is_joint =
            |word: &str| self.known.of.contains(&word) || self.known.articles.contains(&word);
        let mut before = (1..=MOST_BEFORE).map_while(|n| self.before_at(n));
        let noun = before.find(|token| !token.is_mark('’') && !is_joint(token.text));
        let is_kind = |words, token: &ClassedToken<'_>| is_in_any_case(words, token.text);
        let is_before = noun.is_some_and(|token| {
            is_kind(self.known.kinds_before, token) || is_kind(self.known.features_before, token)
        });
        let after = self.after_at(1);
        is_before || after.is_some_and(|token| is_kind(self.known.kinds_after, token))
    }

    /// In a script without capitals the word after the noun may say what kind it is: "a new city".
    fn kind_backing(&self) -> f32 {
        match self.words().first() {
            Some(own) if own.is_caseless() => FIRST,
            _ => MID_SENTENCE,
        }
    }

    /// "Washington said it would …": a capital or a country that is said to speak, and is no person.
    fn is_government(&self, clues: Clues, gazetteer: &Gazetteer) -> bool {
        let place = self.matched.named.place;
        let governs = self.matched.named.is_country() || gazetteer.seat(place) == Seat::Country;
        let is_person = clues.has(Clue::PersonElsewhere)
            || clues.has(Clue::NameBefore)
            || clues.has(Clue::CapitalBefore)
            || clues.has(Clue::Title);
        let speaks = (1..=4).any(|n| {
            self.after_at(n)
                .is_some_and(|token| self.known.state_pronouns.contains(&token.text))
        });
        governs && !is_person && clues.has(Clue::SpeechAfter) && speaks
    }

    /// "Floods hit Java", "the lorry left Trelleborg", "salió de Vícar": a verb before it of what
    /// befalls places.
    fn is_struck(&self) -> bool {
        let [before, verb] = [1, 2].map(|n| self.before_at(n).map_or("", |token| token.text));
        self.known.strikes.contains(&before)
            || self.known.departures.contains(&before)
            || self.known.travels.contains(&(verb, before))
    }

    /// "Hilvan'da", "Suruç yakınlarında": an ending or a word behind it that says where.
    fn says_where(&self) -> bool {
        let own = self.words().last();
        let ends = own.is_some_and(|own| self.known.place_endings.contains(&own.ending));
        ends || self
            .after_at(1)
            .is_some_and(|token| token.spaced && self.known.postpositions.contains(&token.text))
    }

    /// An ordinary word, and nobody's name, between words that are no names: "Dün Hilvan'da".
    fn is_plain_word(&self, clues: Clues) -> bool {
        let beside = [self.before_at(1), self.after_at(1)];
        let is_no_name = |token: &ClassedToken<'_>| {
            let is_ordinary = token.classes.is(Classes::FUNCTION)
                || self.says_where() && !clues.has(Clue::NameBefore);
            token.classes.is(Classes::DAY) || token.opens && is_ordinary
        };
        let alone = beside
            .into_iter()
            .flatten()
            .all(|token| !token.is_capital() || is_no_name(token));
        let other = [
            Clue::FirstName,
            Clue::OtherName,
            Clue::Generic,
            Clue::Short,
            Clue::Acronym,
            Clue::PersonElsewhere,
        ];
        alone && !other.into_iter().any(|clue| clues.has(clue))
    }
}

/// Whether the name could be a word, a person or an organisation.
fn has_other_sense(clues: Clues) -> bool {
    [
        Clue::CommonWord,
        Clue::FirstName,
        Clue::Surname,
        Clue::OtherName,
        Clue::Generic,
        Clue::Short,
        Clue::Acronym,
        Clue::Hallowed,
        Clue::NoTown,
        Clue::PersonAfter,
        Clue::PersonElsewhere,
        Clue::PersonalAfter,
        Clue::NameSpeaks,
        Clue::CapitalAfter,
        Clue::StreetAfter,
        Clue::HyphenNameAfter,
        Clue::OrganisationAfter,
        Clue::FeatureAfter,
    ]
    .into_iter()
    .any(|clue| clues.has(clue))
}

/// Places of a name that are tried for lying in the state of a code.
const MOST_PLACES: usize = 200;

/// "Salem, OR": a comma, a code in capitals, and the state has a place of the name.
fn is_addressed(
    tokens: &ClassedTokens<'_>,
    town: &NameMatch,
    code: &NameMatch,
    gazetteer: &Gazetteer,
) -> bool {
    let comma = tokens.list.get(town.last + 1);
    let is_degree = tokens
        .list
        .get(code.first)
        .is_some_and(|token| tokens.known.namesakes.degrees.contains(&token.text));
    let stands_so = code.first == town.last + 2
        && !is_degree
        && code.named.by == NameKind::Abbreviation
        && comma.is_some_and(|token| token.is_mark(','));
    if !stands_so {
        return false;
    }
    let states = code
        .names
        .iter()
        .flat_map(|name| gazetteer.places_named(*name));
    let states: Vec<_> = states
        .filter(|state| {
            state.by == NameKind::Abbreviation && gazetteer.kind(state.place) == Kind::Admin1
        })
        .map(|state| state.place)
        .collect();
    // "LEROY, N.Y.", "Gary, Ind.": no word is written so.
    let is_written_as_state = tokens
        .list
        .get(code.first)
        .is_some_and(|token| token.dotted || token.text.contains('.'));
    if is_written_as_state && !states.is_empty() {
        return true;
    }
    let mut towns = (town.names.iter())
        .flat_map(|name| gazetteer.places_named(*name).take(MOST_PLACES))
        .filter_map(|town| gazetteer.admin1(town.place));
    towns.any(|state| states.contains(&state))
}
