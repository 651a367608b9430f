//! Turns the names that the labels find into mentions, and says how each name is used.

use super::classed::ClassedToken;
use super::clue::{Clue, Clues};
use super::crf::{Class, Labelled, Name, span_of};
use super::gazetteer_matches::{BestBearer, NameMatch, best_bearer_of, is_prefixed};
use super::lexicon::Classes;
use super::survey::Survey;
use super::{Mention, Role};
use crate::document::Document;
use crate::gazetteer::{FeatureClass, Gazetteer, NameKey, NameKind};
use crate::score::Confidence;
use std::collections::BTreeSet;
use std::ops::Range;

/// The places and peoples among the names, as mentions in the order of the text.
pub(super) fn mentions(
    document: &Document,
    survey: &Survey<'_>,
    labelled: &Labelled,
    gazetteer: &Gazetteer,
) -> Vec<Mention> {
    let names = labelled.names.as_slice();
    let mut uses = Vec::new();
    for (number, name) in names.iter().enumerate() {
        if is_address(survey, name) {
            continue;
        }
        if !name.class.is_toponym() {
            uses.extend(embedded(survey, name));
            continue;
        }
        let is_embedded = name.class == Class::Associated && touches_another(names, number);
        let found = known(document, survey, name, gazetteer).into_iter();
        uses.extend(found.map(|known| Use {
            class: name.class,
            is_embedded,
            confidence: odds(together(labelled, known.score, known.labelled_by(name))),
            known,
        }));
    }
    uses.extend(backed(survey, labelled, &uses));
    uses.sort_by_key(|used| used.known.tokens.start);
    uses.dedup_by(|next, used| next.known.tokens.start < used.known.tokens.end);
    let modified = places_meant(&uses);
    uses.into_iter()
        .filter_map(|used| used.mention(document, survey, &modified))
        .collect()
}

/// A name as the gazetteer has it.
#[derive(Debug, Clone)]
struct Known {
    tokens: Range<usize>,
    names: Vec<NameKey>,
    /// The best known place of the name, if any bears it.
    bearer: Option<BestBearer>,
    clues: Clues,
    /// What the rules say for it, in the logarithm of odds; 0 where they saw nothing.
    score: f32,
}

impl Known {
    fn of((matched, clues, score): (&NameMatch, Clues, f32)) -> Self {
        Self {
            tokens: matched.first..matched.last + 1,
            names: matched.names.clone(),
            bearer: Some(matched.bearer),
            clues,
            score,
        }
    }

    /// Its words that bear the label: not the article of "The Hague".
    fn labelled_by(&self, name: &Name) -> Range<usize> {
        self.tokens.start.max(name.first)..self.tokens.end.min(name.end)
    }

    /// "St. Michael" of a church, "White House", "Dr. Boston": whatever the labels say.
    fn is_no_town(&self) -> bool {
        [Clue::Hallowed, Clue::NoTown, Clue::Honorific]
            .into_iter()
            .any(|clue| self.clues.has(clue))
    }
}

/// A name of the gazetteer with its label.
#[derive(Debug, Clone)]
struct Use {
    known: Known,
    class: Class,
    /// It is a part of an organization's or another name.
    is_embedded: bool,
    confidence: Confidence,
}

impl Use {
    fn role(&self) -> Role {
        let clues = self.known.clues;
        let is_part = self.is_embedded
            || clues.has(Clue::OrganisationAfter)
            || clues.has(Clue::OrganisationOf)
            || clues.has(Clue::HyphenAfter);
        match self.known.bearer {
            Some(bearer) if bearer.by == NameKind::Demonym => Role::Demonym,
            None if self.class == Class::People => Role::Demonym,
            Some(bearer) if bearer.kind.class() == FeatureClass::Historical => Role::Historical,
            Some(bearer) if bearer.kind.class() == FeatureClass::Region => Role::Region,
            _ if is_part => Role::Associative,
            _ => Role::Literal,
        }
    }

    /// "Moscow-led" means Moscow as much as "in Moscow" does when the text speaks of Moscow too;
    /// "US-backed" alone says nothing about a place.
    fn mention(
        self,
        document: &Document,
        survey: &Survey<'_>,
        meant: &BTreeSet<Vec<NameKey>>,
    ) -> Option<Mention> {
        let words = survey.tokens.list.get(self.known.tokens.clone())?;
        let role = match self.role() {
            Role::Associative
                if self.known.clues.has(Clue::HyphenAfter) && meant.contains(&self.known.names) =>
            {
                Role::Literal
            }
            role => role,
        };
        Some(Mention {
            span: span_of(words, &document.text)?,
            role,
            names: self.known.names,
            confidence: self.confidence,
        })
    }
}

/// The names that are used for the places themselves.
fn places_meant(uses: &[Use]) -> BTreeSet<Vec<NameKey>> {
    let literal = uses.iter().filter(|used| used.role() == Role::Literal);
    literal.map(|used| used.known.names.clone()).collect()
}

/// What the gazetteer knows under a name: all of it; or else the part of it that stands for it
/// ("Venezuela" in "South Venezuela", "Sligo" in "Sligo Town Hall"); or else the parts that the
/// rules take for places ("Orange County" in "Republican Orange County"); or else nothing, and
/// the whole is listed. A street is no place unless the gazetteer has it.
fn known(
    document: &Document,
    survey: &Survey<'_>,
    name: &Name,
    gazetteer: &Gazetteer,
) -> Vec<Known> {
    if let Some(wider) = wider_match(survey, name) {
        return vec![wider];
    }
    let inside: Vec<Known> = matches_in(survey, name).collect();
    let whole = name.first..name.end;
    if inside.iter().any(Known::is_no_town) {
        return Vec::new();
    }
    if let Some(known) = inside.iter().find(|known| known.tokens == whole) {
        return vec![known.clone()];
    }
    let words = survey.tokens.list.get(whole.clone()).unwrap_or_default();
    let surface = span_of(words, &document.text).map_or("", |span| span.slice(&document.text));
    if is_initials(surface) {
        // "U.N.": the gazetteer's own abbreviations are matched, Un in Gujarat is not written so.
        return Vec::new();
    }
    let names = if is_prefixed(&survey.tokens.list, name.first) {
        Vec::new()
    } else {
        gazetteer.lookup(surface)
    };
    if names.is_empty() {
        let standing = inside
            .iter()
            .find(|part| stands_for_whole(survey, name, part));
        if let Some(part) = standing {
            return vec![part.clone()];
        }
        let parts: Vec<Known> = inside
            .into_iter()
            .filter(|part| part.score > 0.0 && !is_direction(survey, part))
            .collect();
        let is_street = words
            .last()
            .is_some_and(|word| word.classes.is(Classes::STREET));
        if !parts.is_empty() || is_street {
            return parts;
        }
    }
    vec![Known {
        tokens: whole,
        bearer: best_bearer_of(&names, gazetteer),
        names,
        clues: Clues::default(),
        score: 0.0,
    }]
}

/// Capitals with a full stop after each: "U.N.".
fn is_initials(surface: &str) -> bool {
    let mut letters = surface.split_terminator('.');
    surface.ends_with('.')
        && letters.all(|part| part.chars().count() == 1 && part.chars().all(char::is_uppercase))
}

/// The gazetteer's name that a name is a part of: "The Hague" around "Hague", "Rio Grande do Sul"
/// around "Rio Grande".
fn wider_match(survey: &Survey<'_>, name: &Name) -> Option<Known> {
    let at = survey
        .matches
        .partition_point(|matched| matched.last < name.first);
    let known = Known::of(survey.scored_from(at).next()?);
    let (wide, own) = (&known.tokens, name.first..name.end);
    let is_wider = wide.start <= own.start && wide.end >= own.end && *wide != own;
    (is_wider && !known.is_no_town()).then_some(known)
}

/// The gazetteer's names within a name, with the scores that the rules give them.
fn matches_in<'s>(survey: &'s Survey<'_>, name: &Name) -> impl Iterator<Item = Known> + 's {
    let first = survey
        .matches
        .partition_point(|matched| matched.first < name.first);
    let end = name.end;
    survey
        .scored_from(first)
        .take_while(move |(matched, _, _)| matched.last < end)
        .map(Known::of)
}

/// Whether the rest of a name only says more about the part that the gazetteer has: a direction
/// before it, the kind of division after it, or the rest of an organization's name.
fn stands_for_whole(survey: &Survey<'_>, name: &Name, part: &Known) -> bool {
    let list = &survey.tokens.list;
    let before = list.get(name.first..part.tokens.start).unwrap_or_default();
    let after = list.get(part.tokens.end..name.end).unwrap_or_default();
    let is_people = part
        .bearer
        .is_some_and(|bearer| bearer.by == NameKind::Demonym);
    let says_kind =
        |token: &ClassedToken<'_>| KINDS.contains(&token.text.to_ascii_lowercase().as_str());
    before.iter().enumerate().all(|(at, token)| {
        token.classes.is(Classes::DIRECTION) || is_prefixed(list, name.first + at)
    }) && !is_people
        && (after.iter().all(says_kind)
            || before.is_empty() && part.clues.has(Clue::OrganisationAfter))
}

/// "North-Western" in "North-Western Sydney".
fn is_direction(survey: &Survey<'_>, part: &Known) -> bool {
    let words = survey.tokens.list.get(part.tokens.clone());
    words.is_some_and(|words| {
        words
            .iter()
            .all(|token| token.is_dash() || token.classes.is(Classes::DIRECTION))
    })
}

/// What may follow a name that the gazetteer has without it.
const KINDS: [&str; 9] = [
    "province", "county", "district", "state", "region", "city", "town", "township", "village",
];

/// Score from which a name of the gazetteer is told that stands inside a longer name: "Kabul" in
/// "Kabul Times".
///
/// # Units
/// Logarithm of odds, as the rules score.
const TOLD_INSIDE: f32 = 1.5;

/// The place that an organization, a building or an event is named after.
fn embedded(survey: &Survey<'_>, name: &Name) -> Option<Use> {
    if name.class == Class::Person {
        return None;
    }
    matches_in(survey, name)
        .find(|known| known.score > TOLD_INSIDE)
        .map(|known| Use {
            class: Class::Associated,
            is_embedded: true,
            confidence: odds(known.score),
            known,
        })
}

/// From the logarithm of odds.
fn odds(score: f32) -> Confidence {
    Confidence::new(1.0 / (1.0 + f64::from(-score).exp()))
}

/// How much the rules count beside the labels: fitted by logistic regression on names of texts
/// that the models had not seen (`docs/evaluation.md`).
const RULES: f32 = 0.4;

/// What the labels and the rules say for a name, in the logarithm of odds.
fn together(labelled: &Labelled, score: f32, words: Range<usize>) -> f32 {
    RULES * score + labelled.log_odds(words)
}

/// The names that the labels miss and the rules are so sure of that both together find them;
/// those of the user's own gazetteer, which no label was learned from, by the rules alone.
fn backed(survey: &Survey<'_>, labelled: &Labelled, uses: &[Use]) -> Vec<Use> {
    let mut is_decided = vec![false; survey.tokens.list.len()];
    let toponyms = labelled.names.iter().filter(|name| name.class.is_toponym());
    let toponyms = toponyms.map(|name| name.first..name.end);
    for tokens in toponyms.chain(uses.iter().map(|used| used.known.tokens.clone())) {
        is_decided[tokens].fill(true);
    }
    let free = survey.scored().filter(|(matched, _, _)| {
        let tokens = &is_decided[matched.first..=matched.last];
        !tokens.contains(&true)
    });
    let found = free.filter_map(|scored| {
        let (matched, _, score) = scored;
        let known = Known::of(scored);
        let score = if matched.bearer.is_users {
            score
        } else {
            together(labelled, score, known.tokens.clone())
        };
        (score > 0.0).then(|| Use {
            class: Class::Place,
            is_embedded: false,
            confidence: odds(score),
            known,
        })
    });
    found.collect()
}

fn is_address(survey: &Survey<'_>, name: &Name) -> bool {
    let words = survey
        .tokens
        .list
        .get(name.first..name.end)
        .unwrap_or_default();
    words.iter().any(|token| token.address)
}

/// Whether the name directly before or after is no toponym: both are parts of one longer name.
fn touches_another(names: &[Name], number: usize) -> bool {
    let own = &names[number];
    let before = number.checked_sub(1).and_then(|before| names.get(before));
    let before = before.is_some_and(|before| before.end == own.first && !before.class.is_toponym());
    let after = names.get(number + 1);
    before || after.is_some_and(|after| after.first == own.end && !after.class.is_toponym())
}
