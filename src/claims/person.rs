//! Nouns that describe one human being, and which pronoun takes their place.

use super::speaker::DETERMINERS;
use crate::span::Span;
use crate::text::{Kind, Word};

/// Longest way, in words, between a name and the noun that describes it: "Jane Roe, 34, a farmer".
const LONGEST_APPOSITION: usize = 8;
/// Most words between a noun and its article: "one young local farmer".
const LONGEST_DESCRIPTION: usize = 4;

/// Nouns for one human being who may be of either sex.
#[rustfmt::skip]
const PEOPLE: &[&str] = &[
    "activist", "actor", "administrator", "adviser", "advisor", "aide", "analyst", "architect",
    "artist", "athlete", "attorney", "author", "baker", "bishop", "boss", "broker", "builder",
    "butcher", "candidate", "captain", "caller", "carer", "cashier", "chairperson", "chief", "child",
    "cleric", "clerk", "coach", "colleague", "colonel", "columnist", "commander", "commentator",
    "commissioner", "commuter", "cook", "coordinator", "councillor", "councilor", "cousin", "critic",
    "customer", "delegate", "demonstrator", "dentist", "deputy", "designer", "detective", "diplomat",
    "director", "doctor", "driver", "economist", "editor", "employee", "employer", "engineer",
    "executive", "expert", "farmer", "fighter", "firefighter", "fisher", "founder", "friend",
    "general", "governor", "grandparent", "guard", "guest", "guide", "historian", "homeowner",
    "host", "hunter", "immigrant", "inspector", "investigator", "journalist", "judge", "labourer",
    "laborer", "lawmaker", "lawyer", "leader", "lecturer", "legislator", "lieutenant", "local",
    "major", "manager", "mayor", "mechanic", "medic", "member", "merchant", "migrant", "miner",
    "minister", "mourner", "musician", "neighbour", "neighbor", "nurse", "observer", "officer",
    "official", "organiser", "organizer", "owner", "parent", "paramedic", "participant", "partner",
    "passenger", "pastor", "patient", "pedestrian", "person", "physician", "pilot", "player",
    "politician", "premier", "president", "priest", "principal", "prisoner", "professor",
    "prosecutor", "protester", "protestor", "rebel", "refugee", "reporter", "representative",
    "researcher", "resident", "ranger", "retiree", "sailor", "scholar", "scientist", "secretary",
    "sergeant", "senator", "shepherd", "sheriff", "shopkeeper", "singer", "smuggler", "soldier",
    "source", "specialist", "spokesperson", "staffer", "student", "supporter", "surgeon",
    "survivor", "suspect", "teacher", "technician", "teenager", "tourist", "trader", "trainer",
    "translator", "trucker", "veteran", "victim", "villager", "visitor", "volunteer", "voter",
    "witness", "worker", "writer", "youngster", "youth",
];

/// Nouns for a man; those that end in "man" are so by form.
const MEN: &[&str] = &[
    "boy",
    "brother",
    "father",
    "gentleman",
    "grandfather",
    "grandson",
    "husband",
    "king",
    "nephew",
    "man",
    "prince",
    "sheikh",
    "son",
    "uncle",
    "widower",
    "monk",
];

/// Nouns for a woman; those that end in "woman" are so by form.
const WOMEN: &[&str] = &[
    "actress",
    "aunt",
    "daughter",
    "girl",
    "grandmother",
    "granddaughter",
    "lady",
    "mother",
    "niece",
    "nun",
    "princess",
    "queen",
    "sister",
    "waitress",
    "widow",
    "wife",
    "woman",
];

/// Words that end in "man" and mean no man.
const NO_MEN: &[&str] = &[
    "german", "roman", "human", "ottoman", "talisman", "shaman", "caiman",
];

const MALE_TITLES: &[&str] = &["mr", "mr.", "sir", "lord", "king", "prince"];
#[rustfmt::skip]
const FEMALE_TITLES: &[&str] = &[
    "mrs", "mrs.", "ms", "ms.", "miss", "dame", "lady", "queen", "princess",
];

/// Words that begin something else than an apposition.
#[rustfmt::skip]
const NO_APPOSITION: &[&str] = &[
    "who", "and", "but", "when", "after", "said", "told", "was", "is", "had", "has", "he", "she",
    "they", "with", "by", "to",
];

/// Verbs and particles that say what somebody is: "Jane Roe is a farmer".
const COPULAS: &[&str] = &["is", "was", "became", "as", "being"];

/// Which pronoun stands for a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gender {
    He,
    She,
}

impl Gender {
    pub(super) fn of(pronoun: &str) -> Option<Self> {
        match pronoun {
            "he" | "He" => Some(Self::He),
            "she" | "She" => Some(Self::She),
            _ => None,
        }
    }
}

/// A noun that describes one human being: "an Edmonton resident".
#[derive(Debug, Clone, Copy)]
pub(super) struct Described<'t> {
    /// From the article on, where it has one.
    pub(super) words: Span,
    pub(super) noun: &'t str,
    pub(super) gender: Option<Gender>,
    /// Whom it stands beside: "Jane Roe, a farmer".
    pub(super) agent: Option<usize>,
    /// "the farmer", "his neighbour"
    pub(super) is_definite: bool,
    /// Whether its sentence begins with it; then it is whom the sentence is about.
    pub(super) is_opening: bool,
}

impl Described<'_> {
    pub(super) fn takes(&self, gender: Gender) -> bool {
        self.gender.is_none_or(|known| known == gender)
    }
}

/// The nouns for people in a passage, in the order of the text. `named` are the mentions of
/// agents in it with their indexes.
pub(super) fn describe<'t>(
    text: &'t str,
    words: &[Word<'t>],
    named: &[(Span, usize)],
) -> Vec<Described<'t>> {
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let Some((noun, gender)) = person(word) else {
            continue;
        };
        let next = named.partition_point(|(name, _)| name.start() <= word.span.start());
        let follows = named
            .get(next)
            .filter(|(name, _)| stands_before(words, at, *name));
        let precedes = next
            .checked_sub(1)
            .and_then(|last| named.get(last))
            .filter(|(name, _)| {
                let end = words.partition_point(|word| word.span.end() <= name.end());
                describes(words.get(end..at).unwrap_or_default())
            });
        let start = article(words, at);
        let Some(span) = words
            .get(start)
            .and_then(|first| Span::new(text, first.span.start(), word.span.end()))
        else {
            continue;
        };
        let before = start.checked_sub(1).and_then(|before| words.get(before));
        found.push(Described {
            words: span,
            noun,
            gender,
            agent: follows.or(precedes).map(|(_, agent)| *agent),
            is_definite: words.get(start).is_some_and(is_definite),
            is_opening: before.is_none_or(|mark| mark.is_mark('.')),
        });
    }
    found
}

/// Which pronouns agents take by the "Mr" or "Mrs" before their names.
pub(super) fn titles(words: &[Word<'_>], named: &[(Span, usize)]) -> Vec<(usize, Gender)> {
    let title = |&(name, agent): &(Span, usize)| {
        let at = words.partition_point(|word| word.span.start() < name.start());
        let before = at.checked_sub(1).and_then(|before| words.get(before));
        let gender = [before, words.get(at)]
            .into_iter()
            .flatten()
            .find_map(|word| {
                if word.is_any(MALE_TITLES) {
                    Some(Gender::He)
                } else if word.is_any(FEMALE_TITLES) {
                    Some(Gender::She)
                } else {
                    None
                }
            })?;
        Some((agent, gender))
    };
    named.iter().filter_map(title).collect()
}

/// The noun for one human being that a word is, with the pronoun it takes.
fn person<'t>(word: &Word<'t>) -> Option<(&'t str, Option<Gender>)> {
    let noun = word.bare();
    if !word.is_small() {
        return None;
    }
    let last = noun.rsplit('-').next().unwrap_or(noun);
    if WOMEN.contains(&last) || last.ends_with("woman") {
        return Some((noun, Some(Gender::She)));
    }
    if MEN.contains(&last) || last.ends_with("man") && last.len() > 5 && !NO_MEN.contains(&last) {
        return Some((noun, Some(Gender::He)));
    }
    (PEOPLE.contains(&last) || last == "year-old" || noun.ends_with("year-old"))
        .then_some((noun, None))
}

/// Whether a noun stands right before a name: "minister Jane Roe", "the mayor, Jane Roe".
fn stands_before(words: &[Word<'_>], noun: usize, name: Span) -> bool {
    let behind = words.get(noun + 1..).unwrap_or_default();
    behind
        .iter()
        .take(3)
        .take_while(|word| {
            word.is_mark(',') || word.is_mark(':') || word.is_capital() || name.contains(word.span)
        })
        .any(|word| name.contains(word.span))
}

/// Whether the words between a name and a noun let the noun describe the name.
fn describes(between: &[Word<'_>]) -> bool {
    let Some(first) = between.first() else {
        return true;
    };
    if between.len() > LONGEST_APPOSITION {
        return false;
    }
    if first.is_any(COPULAS) {
        return between
            .iter()
            .skip(1)
            .all(|word| !word.is_mark('.') && !word.is_mark(','));
    }
    // "Jane Roe, 34, a local farmer": past an age, the noun comes before the next comma.
    let has_age = between.get(1).is_some_and(|word| word.kind == Kind::Number)
        && between.get(2).is_some_and(|word| word.is_mark(','));
    let apposed = between
        .get(if has_age { 3 } else { 1 }..)
        .unwrap_or_default();
    first.is_mark(',')
        && !apposed.iter().any(|word| {
            matches!(word.kind, Kind::Mark | Kind::Quotation) || word.is_any(NO_APPOSITION)
        })
}

/// Where the description begins that ends with a noun: at its article, or at the noun.
fn article(words: &[Word<'_>], noun: usize) -> usize {
    (noun.saturating_sub(LONGEST_DESCRIPTION)..noun)
        .rev()
        .take_while(|&at| {
            words
                .get(at)
                .is_some_and(|word| !word.is_mark('.') && !word.is_mark(','))
        })
        .find(|&at| {
            words
                .get(at)
                .is_some_and(|word| word.is_any(DETERMINERS) || word.is_possessive())
        })
        .unwrap_or(noun)
}

fn is_definite(word: &Word<'_>) -> bool {
    word.is_any(&[
        "the", "that", "this", "his", "her", "its", "their", "our", "my",
    ]) || word.is_possessive()
}
