//! What the words around a name, and the name itself, say for and against a place.

use super::capitalized::Sighting;
use super::lexicon::Word;
use super::token::{Case, Shape, Token, Tokens};
use crate::gazetteer::{Gazetteer, Kind, NameKind, PlaceKey, WordClasses, fold};

/// One observation about a sighting. [`Clue::weight`] says how much it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Clue {
    // The name.
    /// A country or a continent.
    Country,
    /// A state or province.
    Division,
    /// The word for a people.
    Demonym,
    /// Two words or more.
    SeveralWords,
    /// Only another spelling or language's name of the place.
    Alias,
    /// An ordinary English word.
    CommonWord,
    /// A given name.
    FirstName,
    /// A family name.
    Surname,
    /// An organisation or a month.
    OtherName,
    /// A word for kinds of things: "Police", "Central", "Chamber".
    Generic,
    /// "St. Michael" of a church, a school, a day.
    Hallowed,
    /// It says itself what it is: "Butler County", "Neches River".
    SelfEvident,
    /// An abbreviation that is written as one: "Ky.", "NSW", "U.S.".
    Abbreviation,
    /// Three letters or fewer.
    Short,
    /// In capitals where the rest is not: an acronym.
    Acronym,
    /// In the user's gazetteer.
    UsersName,
    /// The home town of the publisher.
    HomeTown,
    /// A postal code, or letters that look like one, without a place before it.
    StrayCode,
    // Before it.
    /// "in", "near", "across".
    Locative,
    /// "of", "from", "to".
    WeakLocative,
    /// "northern", "downtown".
    Direction,
    /// "the city of", "capital of".
    SettlementOf,
    /// "Gail Shelby of", ", 39, of": where a person lives.
    ResidentOf,
    /// "Mr", "President", "Coach".
    Title,
    /// A given name or an initial.
    NameBefore,
    /// Another capitalised word.
    CapitalBefore,
    /// "Lake", "Mount", "Fort" that the gazetteer's name lacks.
    FeatureBefore,
    /// A capitalised word and a hyphen.
    HyphenBefore,
    /// "D-", "R-": a politician's home.
    PartyBefore,
    /// "Bank of", "University of".
    OrganisationOf,
    // After it.
    /// A comma and the country or state.
    ContainerAfter,
    /// A comma and a county or region that holds a place of the name.
    HolderAfter,
    /// It stands after a comma, and a place before that.
    AfterPlace,
    /// ", capital of", ", a town in".
    Described,
    /// "province", "county", "area".
    DivisionAfter,
    /// "residents", "police", "mayor".
    CivicAfter,
    /// "-based", "-led".
    HyphenAfter,
    /// A hyphen and a capitalised word.
    HyphenNameAfter,
    /// "Times", "University", "Police".
    OrganisationAfter,
    /// "Street", "Avenue".
    StreetAfter,
    /// "River", "Creek", "Park" that the gazetteer's name lacks.
    FeatureAfter,
    /// A capitalised word after a given name.
    PersonAfter,
    /// Any other capitalised word.
    CapitalAfter,
    /// "said", "told".
    SpeechAfter,
    /// "said" after what could be a person's name.
    NameSpeaks,
    /// "Jr", ", 19,", ", who": a person.
    PersonalAfter,
    /// "’s".
    Possessive,
    /// The place line of a news story.
    Dateline,
    /// Next to another place in a list.
    Listed,
    // Where it stands.
    /// The first word of a sentence.
    Opens,
    /// In a headline, where capitals say nothing.
    Headline,
    // The rest of the document.
    /// The same name is clearly a place elsewhere in the text.
    PlaceElsewhere,
    /// A person of that name is in the text.
    PersonElsewhere,
}

/// Which clues were observed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Clues(u64);

impl Clues {
    /// Adds one.
    pub(super) fn add(&mut self, clue: Clue) {
        self.0 |= 1 << clue as u8;
    }

    fn add_if(&mut self, holds: bool, clue: Clue) {
        self.0 |= u64::from(holds) << clue as u8;
    }

    /// Whether it was observed.
    pub(super) fn has(self, clue: Clue) -> bool {
        self.0 >> clue as u8 & 1 == 1
    }
}

/// Sees the clues of every sighting.
pub(super) fn clues(
    tokens: &Tokens<'_>,
    sightings: &[Sighting],
    gazetteer: &Gazetteer,
    home: Option<PlaceKey>,
) -> Vec<Clues> {
    (0..sightings.len())
        .filter_map(|index| {
            let view = View::new(tokens, sightings, index)?;
            let mut clues = Clues::default();
            view.name(gazetteer, &mut clues);
            clues.add_if(view.is_home(home, gazetteer), Clue::HomeTown);
            view.before(&mut clues);
            view.after(&mut clues);
            view.neighbours(gazetteer, &mut clues);
            Some(clues)
        })
        .collect()
}

/// A sighting with its surroundings in the same stretch.
struct View<'v, 't> {
    tokens: &'v [Token<'t>],
    sightings: &'v [Sighting],
    index: usize,
    sighting: &'v Sighting,
    start: usize,
    end: usize,
    case: Case,
}

impl<'v, 't> View<'v, 't> {
    fn new(tokens: &'v Tokens<'t>, sightings: &'v [Sighting], index: usize) -> Option<Self> {
        let sighting = sightings.get(index)?;
        let stretch = tokens.stretches.get(sighting.stretch)?;
        Some(Self {
            tokens: &tokens.list,
            sightings,
            index,
            sighting,
            start: stretch.start,
            end: stretch.end,
            case: stretch.case,
        })
    }

    /// The `n`-th token before the name in its stretch; 1 is the nearest.
    fn before_at(&self, n: usize) -> Option<&'v Token<'t>> {
        let at = self.sighting.first.checked_sub(n)?;
        self.tokens.get(at).filter(|_| at >= self.start)
    }

    /// The `n`-th token after the name in its stretch; 1 is the nearest.
    fn after_at(&self, n: usize) -> Option<&'v Token<'t>> {
        let at = self.sighting.last + n;
        self.tokens.get(at).filter(|_| at < self.end)
    }

    fn words(&self) -> &'v [Token<'t>] {
        self.tokens
            .get(self.sighting.first..=self.sighting.last)
            .unwrap_or_default()
    }

    fn name(&self, gazetteer: &Gazetteer, clues: &mut Clues) {
        let bearer = self.sighting.bearer;
        let demonym = bearer.by == NameKind::Demonym;
        clues.add_if(demonym, Clue::Demonym);
        clues.add_if(bearer.is_country() && !demonym, Clue::Country);
        clues.add_if(
            bearer.is_container() && !bearer.is_country(),
            Clue::Division,
        );
        clues.add_if(
            bearer.by == NameKind::Alias && !bearer.is_country(),
            Clue::Alias,
        );
        clues.add_if(bearer.is_users, Clue::UsersName);
        if self.sighting.is_division {
            clues.add(Clue::SelfEvident);
            return;
        }
        let words = self.words();
        let [word] = words else {
            self.several_words(clues);
            return;
        };
        if self.is_abbreviation(word) {
            clues.add(Clue::Abbreviation);
            clues.add_if(word.word.is(Word::TITLE), Clue::Title);
            clues.add_if(word.word.is(Word::ORGANISATION), Clue::Generic);
            clues.add_if(self.is_stray_code(word), Clue::StrayCode);
            return;
        }
        let classes = gazetteer.word_class(&fold(word.text));
        clues.add_if(classes.contains(WordClasses::COMMON_WORD), Clue::CommonWord);
        let first_name =
            classes.contains(WordClasses::FIRST_NAME) || word.word.is(Word::FIRST_NAME);
        clues.add_if(first_name, Clue::FirstName);
        let surname = classes.contains(WordClasses::SURNAME) || word.word.is(Word::SURNAME);
        clues.add_if(surname, Clue::Surname);
        clues.add_if(word.word.is(Word::GENERIC), Clue::Generic);
        clues.add_if(word.word.is(Word::DIRECTION), Clue::OtherName);
        clues.add_if(
            word.text.len() > 7 && word.text.ends_with("shire"),
            Clue::SelfEvident,
        );
        let other = WordClasses::MONTH.union(WordClasses::ORGANIZATION);
        clues.add_if(classes.intersects(other), Clue::OtherName);
        clues.add_if(word.text.chars().count() <= 3, Clue::Short);
        clues.add_if(
            word.shape == Shape::Upper
                && self.case != Case::Upper
                && word.text.len() <= LONGEST_ACRONYM,
            Clue::Acronym,
        );
        clues.add_if(word.opens && self.case == Case::Sentence, Clue::Opens);
        clues.add_if(self.case != Case::Sentence, Clue::Headline);
    }

    /// "OK", "VI", "100 B.C.": two letters of a state without a place and a comma before them.
    fn is_stray_code(&self, word: &Token<'_>) -> bool {
        let code = word.text.chars().filter(|c| c.is_alphabetic()).count() == 2
            && self.sighting.bearer.by == NameKind::Abbreviation;
        let addressed = self.before_at(1).is_some_and(|token| token.is_mark(','))
            && self
                .previous()
                .is_some_and(|before| before.last + 2 == self.sighting.first);
        let dated = self
            .before_at(1)
            .is_some_and(|token| token.shape == Shape::Number);
        code && (dated || !addressed && !word.text.contains('.') && !word.dotted)
    }

    /// Whether the name is the publisher's home town's.
    fn is_home(&self, home: Option<PlaceKey>, gazetteer: &Gazetteer) -> bool {
        home.is_some_and(|home| {
            gazetteer.kind(home) != Kind::Country
                && self.sighting.names.iter().any(|name| {
                    gazetteer
                        .bearers(*name)
                        .any(|bearer| bearer.place == home && bearer.by == NameKind::Primary)
                })
        })
    }

    fn several_words(&self, clues: &mut Clues) {
        clues.add(Clue::SeveralWords);
        let words = self.words();
        let last = words
            .last()
            .is_some_and(|token| token.word.is(Word::FEATURE_AFTER));
        clues.add_if(last, Clue::SelfEvident);
        let saint = words.first().is_some_and(|token| {
            matches!(token.text, "St" | "Saint" | "San" | "Santa")
                && token.shape == Shape::Capitalized
        });
        let hallowed = self
            .after_at(1)
            .is_some_and(|token| token.word.is(Word::HALLOWED));
        let possessive = words.last().is_some_and(|token| token.possessive);
        clues.add_if(saint && (hallowed || possessive), Clue::Hallowed);
    }

    /// Whether the word is an abbreviation by its bearer and its writing.
    fn is_abbreviation(&self, word: &Token<'_>) -> bool {
        let bearer = self.sighting.bearer;
        let short = word.text.chars().count() <= 3 && word.shape == Shape::Upper;
        bearer.by == NameKind::Abbreviation
            || word.text.contains('.')
            || short && bearer.is_container()
    }

    fn before(&self, clues: &mut Clues) {
        let mut n = 1;
        while let Some(token) = self.before_at(n) {
            if token.word.is(Word::DIRECTION) && token.shape != Shape::Upper {
                clues.add(Clue::Direction);
            } else if !token.text.eq_ignore_ascii_case("the") {
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
        clues.add_if(token.word.is(Word::LOCATIVE), Clue::Locative);
        let weak = token.word.is(Word::WEAK_LOCATIVE);
        clues.add_if(weak, Clue::WeakLocative);
        if weak && token.text.eq_ignore_ascii_case("of") {
            if let Some(head) = self.before_at(n + 1) {
                let organisation = head.is_capital() && head.word.is(Word::ORGANISATION_OF);
                clues.add_if(organisation, Clue::OrganisationOf);
                clues.add_if(
                    !organisation && head.word.is(Word::SETTLEMENT),
                    Clue::SettlementOf,
                );
                clues.add_if(self.is_resident(n + 1, head), Clue::ResidentOf);
            }
        }
    }

    /// Whether a person's name, or an age between commas, ends at `head`, the `n`-th token before.
    fn is_resident(&self, n: usize, head: &Token<'_>) -> bool {
        let before = self.before_at(n + 1);
        if head.is_mark(',') {
            return before.is_some_and(|token| is_age(token));
        }
        let named = |token: &Token<'_>| {
            token.is_capital()
                && !token
                    .word
                    .is(Word::ORGANISATION | Word::ORGANISATION_OF | Word::TITLE | Word::FUNCTION)
        };
        named(head) && before.is_some_and(named)
    }

    /// What the very next token before the name says.
    fn adjacent_before(&self, token: &Token<'_>, clues: &mut Clues) {
        if token.is_dash() && !token.spaced {
            let Some(head) = self.before_at(2) else {
                return;
            };
            let party = head.is_capital() && matches!(head.text, "D" | "R" | "I" | "Rep" | "Dem");
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
        let bearer = self.sighting.bearer;
        let national = bearer.by == NameKind::Demonym || bearer.is_container();
        let title = token.word.is(Word::TITLE) && !token.word.is(Word::STREET);
        clues.add_if(title && (token.is_capital() || !national), Clue::Title);
        if !token.is_capital() || self.place_before(1) {
            return;
        }
        let initial = is_initial(token);
        let name_before = token.word.is(Word::FIRST_NAME) || initial;
        clues.add_if(name_before, Clue::NameBefore);
        let feature = token.word.is(Word::FEATURE_BEFORE) && !token.word.is(Word::DIRECTION);
        clues.add_if(feature, Clue::FeatureBefore);
        let harmless = token.opens && token.word.is(Word::FUNCTION)
            || token
                .word
                .is(Word::DIRECTION | Word::DAY | Word::LOCATIVE | Word::WEAK_LOCATIVE)
            || token.word.is(Word::TITLE | Word::FUNCTION)
            || self.case != Case::Sentence;
        clues.add_if(!harmless && !name_before && !feature, Clue::CapitalBefore);
    }

    /// Whether the sighting before ends at the `n`-th token before the name.
    fn place_before(&self, n: usize) -> bool {
        self.previous()
            .is_some_and(|sighting| sighting.last + n == self.sighting.first)
    }

    fn previous(&self) -> Option<&'v Sighting> {
        let index = self.index.checked_sub(1)?;
        self.sightings
            .get(index)
            .filter(|sighting| sighting.stretch == self.sighting.stretch)
    }

    fn next(&self) -> Option<&'v Sighting> {
        self.sightings
            .get(self.index + 1)
            .filter(|sighting| sighting.stretch == self.sighting.stretch)
    }

    fn after(&self, clues: &mut Clues) {
        let own = self.words().last();
        clues.add_if(own.is_some_and(|token| token.possessive), Clue::Possessive);
        let Some(token) = self.after_at(1) else {
            return;
        };
        if token.is_dash() && !token.spaced {
            let Some(tail) = self.after_at(2).filter(|tail| !tail.spaced) else {
                return;
            };
            let place = self
                .next()
                .is_some_and(|next| next.first == self.sighting.last + 2);
            clues.add_if(tail.shape == Shape::Lower, Clue::HyphenAfter);
            clues.add_if(tail.is_capital() && !place, Clue::HyphenNameAfter);
            return;
        }
        if token.is_mark(',') {
            let personal = self
                .after_at(2)
                .is_some_and(|tail| tail.word.is(Word::PERSONAL));
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
            let decides = token.word.is(Word::SETTLEMENT) || token.is_capital() || !token.is_word();
            decides.then_some((token, n))
        });
        noun.is_some_and(|(token, n)| {
            let ties = self.after_at(n + 1).is_some_and(|tail| {
                matches!(
                    tail.text,
                    "of" | "in" | "on" | "near" | "north" | "south" | "east" | "west"
                )
            });
            token.word.is(Word::SETTLEMENT) && token.shape == Shape::Lower && ties
        })
    }

    /// Whether a number that could be an age stands at the `n`-th token, and a comma after it.
    fn is_age(&self, n: usize) -> bool {
        self.after_at(n).is_some_and(is_age)
            && self.after_at(n + 1).is_none_or(|after| after.is_mark(','))
    }

    fn word_after(&self, token: &Token<'_>, clues: &mut Clues) {
        let word = token.word;
        if token.shape == Shape::Lower || self.case != Case::Sentence {
            clues.add_if(word.is(Word::DIVISION), Clue::DivisionAfter);
            clues.add_if(word.is(Word::CIVIC), Clue::CivicAfter);
            let speaks = word.is(Word::SPEECH);
            clues.add_if(speaks, Clue::SpeechAfter);
            let name = clues.has(Clue::FirstName) || clues.has(Clue::Surname);
            clues.add_if(speaks && name, Clue::NameSpeaks);
            clues.add_if(word.is(Word::PERSONAL), Clue::PersonalAfter);
        }
        if !token.is_capital() {
            return;
        }
        let possessive = self.words().last().is_some_and(|own| own.possessive);
        let next_place = self
            .next()
            .is_some_and(|next| next.first == self.sighting.last + 1);
        clues.add_if(word.is(Word::NAME_SUFFIX), Clue::PersonalAfter);
        let street = word.is(Word::STREET) && !possessive;
        let organisation = word.is(Word::ORGANISATION) && !(street && token.dotted);
        if organisation || !possessive && self.opens_organisation() {
            clues.add(Clue::OrganisationAfter);
        } else if street {
            clues.add(Clue::StreetAfter);
        } else if word.is(Word::FEATURE_AFTER) {
            clues.add(Clue::FeatureAfter);
        } else if !(possessive || word.is(Word::TITLE | Word::FUNCTION | Word::CIVIC | Word::DAY)) {
            let container = self.next().is_some_and(|next| next.bearer.is_container());
            let given = clues.has(Clue::FirstName)
                || self.words().iter().all(|own| own.word.is(Word::ALSO_GIVEN));
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
                token.is_capital() || matches!(token.text, "of" | "and" | "&" | "for")
            })
            .any(|token| token.is_capital() && token.word.is(Word::ORGANISATION))
    }

    /// What the sightings before and after it say.
    fn neighbours(&self, gazetteer: &Gazetteer, clues: &mut Clues) {
        let comma = |at: usize| self.tokens.get(at).is_some_and(|token| token.is_mark(','));
        if let Some(next) = self
            .next()
            .filter(|next| next.first == self.sighting.last + 2)
        {
            if comma(self.sighting.last + 1) {
                let container = next.bearer.is_container();
                clues.add_if(container, Clue::ContainerAfter);
                clues.add_if(next.bearer.importance >= LISTED, Clue::Listed);
                let held = !container && holds_one(next, self.sighting, gazetteer);
                clues.add_if(held, Clue::HolderAfter);
            }
        }
        if let Some(before) = self.previous() {
            let gap = self.sighting.first - before.last;
            if gap == 2 && comma(before.last + 1) {
                clues.add_if(self.sighting.bearer.is_container(), Clue::AfterPlace);
                clues.add_if(before.bearer.importance >= LISTED, Clue::Listed);
            }
            let and = self
                .before_at(1)
                .is_some_and(|token| matches!(token.text, "and" | "or" | "&"));
            clues.add_if(
                gap == 2 && and && before.bearer.importance >= LISTED,
                Clue::Listed,
            );
        }
        if self.is_dateline() {
            clues.add(Clue::Dateline);
        }
    }

    /// "KABUL (AP) —", "LEXINGTON, Ky. —", "Kabul:" at the start of a stretch.
    fn is_dateline(&self) -> bool {
        if self.sighting.first != self.start {
            return false;
        }
        let after_state = self
            .next()
            .filter(|next| next.first == self.sighting.last + 2 && next.bearer.is_container())
            .map_or(self.sighting.last, |next| next.last);
        let mark = |n: usize| {
            self.tokens
                .get(after_state + n)
                .filter(|_| after_state + n < self.end)
        };
        let dash = |token: &Token<'_>| token.is_dash() && token.spaced;
        mark(1).is_some_and(|token| {
            dash(token) || token.is_mark('(') && mark(3).is_some_and(|close| close.is_mark(')'))
        })
    }
}

/// Words after a place's name in the longest organisation's name.
const LONGEST_ORGANISATION: usize = 5;

/// A letter with a full stop that is part of a person's name, not a direction.
pub(super) fn is_initial(token: &Token<'_>) -> bool {
    token.dotted && token.text.chars().count() == 1 && !matches!(token.text, "N" | "S" | "E" | "W")
}

/// Whether a number could be somebody's age.
fn is_age(token: &Token<'_>) -> bool {
    token
        .text
        .parse()
        .is_ok_and(|age: u32| (1..=110).contains(&age))
}

/// Bearers of a name that are tried for holding, or being held by, a neighbour.
const TRIED: usize = 12;
/// Farthest from the reference point of a county that a place in it lies.
///
/// # Units
/// Kilometres.
const COUNTY_KM: f64 = 60.0;

/// Whether some county or district that bears the outer name holds a place of the inner name.
fn holds_one(outer: &Sighting, inner: &Sighting, gazetteer: &Gazetteer) -> bool {
    let bearers = |sighting: &Sighting| {
        let names = sighting.names.clone();
        names
            .into_iter()
            .flat_map(|name| gazetteer.bearers(name).take(TRIED))
            .map(|bearer| bearer.place)
    };
    let districts: Vec<PlaceKey> = bearers(outer)
        .filter(|place| matches!(gazetteer.kind(*place), Kind::Admin2 | Kind::County))
        .collect();
    !districts.is_empty()
        && bearers(inner).any(|place| {
            districts.iter().any(|district| {
                *district != place
                    && gazetteer.admin1(*district) == gazetteer.admin1(place)
                    && gazetteer
                        .point(*district)
                        .distance_km(gazetteer.point(place))
                        < COUNTY_KM
            })
        })
}

/// Longer words in capitals are emphasis or datelines, not acronyms.
const LONGEST_ACRONYM: usize = 5;

/// Importance from which a neighbour in a list lends support.
const LISTED: f32 = 0.55;
