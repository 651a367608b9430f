//! Turns the names that the labels find into mentions, and says how each name is used.

use super::Mention;
use super::classed::ClassedToken;
use super::clue::Clue;
use super::crf::{Class, Labelled, Name, WordTable, span_of};
use super::gazetteer_matches::BestPlace;
use super::gazetteer_matches::is_prefixed;
use super::listed::unknown_in_lists;
use super::missed::{backed, correct_slips, in_small_letters, misspelt_names, together};
use super::name_use::{Known, Use, odds, places_meant};
use super::small_letters::small_names;
use super::small_peoples::small_peoples;
use super::survey::Survey;
use crate::document::Document;
use crate::gazetteer::{Gazetteer, NameKind};
use crate::text::Shape;
use crate::vocabulary::{Classes, SmallLetters, is_in_any_case};
use std::cmp::Reverse;

/// The places and peoples among the names, as mentions in the order of the text.
pub(super) fn mentions(
    document: &Document,
    survey: &Survey<'_>,
    labelled: &Labelled,
    words: WordTable<'_>,
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
    uses.retain(|used| !is_ordinary_word(survey, used));
    let read = small_names(&survey.tokens, gazetteer, words);
    let small: Vec<Use> = in_small_letters(labelled, &read).collect();
    uses.retain(|used| {
        let own = &used.known.tokens;
        // Where both read the same words, what speaks for small letters decides: "sydney too".
        let at = read.partition_point(|name| name.tokens.start < own.start);
        if read.get(at).is_some_and(|name| name.tokens == *own) {
            return false;
        }
        // "haifa airport" is labelled, "haifa" is known.
        let at = small.partition_point(|name| name.known.tokens.start < own.start);
        let begins = small.get(at).map(|name| &name.known.tokens);
        !used.known.names.is_empty() || begins.is_none_or(|name| name.start >= own.end)
    });
    uses.extend(small);
    lengthen(document, survey, &mut uses, gazetteer);
    uses.extend(small_peoples(survey, &uses, gazetteer));
    uses.sort_by_key(|used| (used.known.tokens.start, Reverse(used.known.tokens.end)));
    uses.dedup_by(|next, used| next.known.tokens.start < used.known.tokens.end);
    correct_slips(document, survey, &mut uses, gazetteer);
    uses.extend(misspelt_names(survey, labelled, &uses, words, gazetteer));
    let listed = unknown_in_lists(document, survey, labelled, &uses, gazetteer);
    uses.extend(listed);
    uses.sort_by_key(|used| used.known.tokens.start);
    let modified = places_meant(&uses);
    uses.into_iter()
        .filter_map(|used| used.mention(document, survey, gazetteer, &modified))
        .collect()
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
    let is_prefixed = is_prefixed(&survey.tokens.list, name.first);
    let surface = if is_prefixed { "" } else { surface };
    let known = Known::looked_up(whole, surface, gazetteer, survey.tokens.known);
    if known.names.is_empty() {
        let standing = inside
            .iter()
            .find(|part| stands_for_whole(survey, name, part));
        if let Some(part) = standing {
            return vec![part.clone()];
        }
        if cuts_off(survey, name, &inside) {
            return vec![known];
        }
        // In a script without capitals two names are easily taken for one.
        let is_caseless = words.first().is_some_and(|word| word.is_caseless());
        let least = if is_caseless { DOUBTFUL } else { 0.0 };
        let parts: Vec<Known> = inside
            .into_iter()
            .filter(|part| part.score > least && !is_direction(survey, part))
            .filter(|part| !is_caseless || !is_generic(survey, part))
            .collect();
        let is_street = words
            .last()
            .is_some_and(|word| word.classes.is(Classes::STREET));
        if !parts.is_empty() || is_street {
            return parts;
        }
    }
    vec![known]
}

/// Whether the rest of a name belongs to a part of it: "Spring" to "Poland" in "Poland Spring".
fn cuts_off(survey: &Survey<'_>, name: &Name, parts: &[Known]) -> bool {
    let words = survey.tokens.list.get(name.first..name.end);
    let words = words.unwrap_or_default();
    let capital = |class: Classes| {
        move |token: &ClassedToken<'_>| token.is_capital() && token.classes.is(class)
    };
    let opener = words.iter().position(capital(Classes::OPENS_NAME));
    let is_closed = words.last().is_some_and(capital(Classes::CLOSES_NAME));
    parts.iter().any(|part| {
        opener.is_some_and(|at| name.first + at < part.tokens.start)
            || is_closed && part.tokens.end < name.end
    })
}

/// Puts the longer name in the place of each part of it that was taken for a place.
fn lengthen(document: &Document, survey: &Survey<'_>, uses: &mut [Use], gazetteer: &Gazetteer) {
    for used in uses {
        let own = used.known.tokens.clone();
        let at = (survey.longer).partition_point(|longer| longer.tokens.end <= own.start);
        let Some(longer) = survey.longer.get(at).map(|longer| longer.tokens.clone()) else {
            continue;
        };
        let is_part = longer.start <= own.start && own.end <= longer.end && longer != own;
        let words = survey.tokens.list.get(longer.clone()).unwrap_or_default();
        let Some(span) = span_of(words, &document.text).filter(|_| is_part) else {
            continue;
        };
        used.known = Known::looked_up(
            longer,
            span.slice(&document.text),
            gazetteer,
            survey.tokens.known,
        );
        used.class = Class::Place;
    }
}

/// Whether a name is rather ordinary words: in a script without capitals unknown ones that nothing before them
/// makes a place ("the ambassadors met"), and a noun for kinds of things that some village is called like; else
/// a word in small letters, where names are not looked for among those.
fn is_ordinary_word(survey: &Survey<'_>, used: &Use) -> bool {
    let own = &used.known.tokens;
    let (list, known) = (&survey.tokens.list, survey.tokens.known);
    let words = list.get(own.clone()).unwrap_or_default();
    if !words.first().is_some_and(|first| first.is_caseless()) {
        let is_small = |word: &ClassedToken<'_>| word.shape == Shape::Lower;
        return known.small_letters == SmallLetters::Everywhere
            && used.class != Class::People
            && matches!(words, [word] if is_small(word))
            && used
                .known
                .named
                .is_none_or(|named| named.by != NameKind::Demonym);
    }
    let before = own.start.checked_sub(1).and_then(|at| list.get(at));
    let is_placed = before.is_some_and(|before| before.classes.is(Classes::PLACED));
    let is_generic = matches!(words, [word] if word.classes.is(Classes::GENERIC));
    let is_known = |named: BestPlace| named.importance >= WELL_KNOWN;
    match used.known.named {
        None => !is_placed || words.len() > LONGEST_UNKNOWN,
        Some(named) => is_generic && !is_placed && !is_known(named),
    }
}

/// Score of the rules from which a part of a name in such a script is one.
///
/// # Units
/// Logarithm of odds.
const DOUBTFUL: f32 = -2.0;
/// Most words of an unknown name in a script without capitals.
const LONGEST_UNKNOWN: usize = 2;
/// Importance of a place that is meant rather than the word that it is called by.
const WELL_KNOWN: f32 = 0.75;

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
        .take_while(move |scored| scored.matched.last < end)
        .map(Known::of)
}

/// Whether the rest of a name only says more about the part that the gazetteer has: a direction
/// or a kind before it, the kind of division after it, or the rest of an organization's name.
fn stands_for_whole(survey: &Survey<'_>, name: &Name, part: &Known) -> bool {
    let list = &survey.tokens.list;
    let before = list.get(name.first..part.tokens.start).unwrap_or_default();
    let after = list.get(part.tokens.end..name.end).unwrap_or_default();
    let is_people = part
        .named
        .is_some_and(|named| named.by == NameKind::Demonym);
    let kinds = survey.tokens.known.kinds;
    let says_kind = |token: &ClassedToken<'_>| is_in_any_case(kinds, token.text);
    let kinds_before = survey.tokens.known.kinds_before;
    before.iter().enumerate().all(|(at, token)| {
        token.classes.is(Classes::DIRECTION)
            || is_in_any_case(kinds_before, token.text)
            || is_prefixed(list, name.first + at)
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

/// "مدينة": a noun for a kind of things alone, which some town is called like.
fn is_generic(survey: &Survey<'_>, part: &Known) -> bool {
    let words = survey.tokens.list.get(part.tokens.clone());
    matches!(words, Some([word]) if word.classes.is(Classes::GENERIC))
}

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
        .find(|known| known.score > TOLD_INSIDE && !known.is_no_town())
        .map(|known| Use {
            class: Class::Associated,
            is_embedded: true,
            confidence: odds(known.score),
            known,
        })
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
