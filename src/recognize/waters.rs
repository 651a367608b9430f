//! Grammar that asks for a river: "across the Ohio", "the Witham burst its banks", "where the Sava
//! and the Danube meet".
//!
//! Towns and divisions take no article in English, rivers do; with what is done to rivers and what
//! rivers do, nothing else of the name can be meant.

use super::{Mention, Role};
use crate::document::Document;
use crate::gazetteer::{FeatureClass, Gazetteer, NameKey};
use crate::score::Confidence;
use crate::span::Span;
use crate::vocabulary::{NameWords, RiverWords, Words, is_in_any_case};

/// Whether the words around a name ask for a river, so that no town and no division of the name is
/// meant.
pub(crate) fn calls_for_river(document: &Document, span: Span) -> bool {
    let name = span.slice(&document.text);
    let (Some(before), Some(after)) = (
        document.text.get(..span.start()),
        document.text.get(span.end()..),
    ) else {
        return false;
    };
    let names = &document.vocabulary().names;
    let rivers = &names.rivers;
    let first = name.split(' ').next().filter(|first| *first != name);
    if first.is_some_and(|first| is_in_any_case(names.articles, first)) {
        return false;
    }
    if rivers.are_called_before(before, names) {
        return true;
    }
    let Some(head) = before_article(before, names) else {
        return false;
    };
    if next_word(after, 0).is_some_and(|word| rivers.nouns.contains(&word)) {
        return true;
    }
    if !rivers.end_phrase(after) {
        return false;
    }
    let takes_article = rivers.articled.contains(&name);
    let last = last_word(head);
    let is_of_part = || is_in_any_case(rivers.parts, last_word(without_last(head)));
    let asked = rivers.verbs_before.contains(&last)
        || rivers.lies_on(head, after)
        || !takes_article && rivers.along.contains(&last)
        || rivers.part_links.contains(&last) && is_of_part();
    asked || rivers.act(after) || rivers.meet(head, after)
}

/// Adds the names that the river has: "Witham River" of "the Witham". Where the gazetteer knows no
/// water of the name, what it knows is hardly meant.
pub(super) fn ask_for_river(document: &Document, mention: &mut Mention, gazetteer: &Gazetteer) {
    if mention.role != Role::Literal || !calls_for_river(document, mention.span) {
        return;
    }
    let name = mention.span.slice(&document.text);
    let is_water = |name: &NameKey| {
        let mut named_places = gazetteer.places_named(*name);
        named_places.any(|named| gazetteer.kind(named.place).class() == FeatureClass::Water)
    };
    let forms = document.vocabulary().names.rivers.forms;
    let forms = forms
        .iter()
        .map(|(before, after)| format!("{before}{name}{after}"));
    for river in forms.flat_map(|form| gazetteer.lookup(&form)) {
        if is_water(&river) && !mention.names.contains(&river) {
            mention.names.push(river);
        }
    }
    if !mention.names.iter().any(is_water) {
        let most = mention.confidence.get().min(NO_RIVER);
        mention.confidence = Confidence::new(most);
    }
}

/// How probable it is that something else of the name is meant where the words ask for a river.
const NO_RIVER: f64 = 0.25;

/// The text before the article that stands directly before a name.
fn before_article<'b>(before: &'b str, names: &NameWords) -> Option<&'b str> {
    let before = before.strip_suffix(' ')?;
    let article = last_word(before);
    let rest = before.strip_suffix(article)?;
    let is_bare = !rest.ends_with(char::is_alphanumeric);
    (is_in_any_case(names.articles, article) && is_bare).then_some(rest)
}

fn last_word(text: &str) -> &str {
    let text = text.trim_end_matches(' ');
    let start = text
        .char_indices()
        .rev()
        .take_while(|(_, c)| c.is_alphabetic())
        .last();
    start.and_then(|(at, _)| text.get(at..)).unwrap_or_default()
}

fn without_last(text: &str) -> &str {
    let trimmed = text.trim_end_matches(' ');
    trimmed.strip_suffix(last_word(trimmed)).unwrap_or_default()
}

/// The `nth` word after a name, where only spaces stand between.
fn next_word(after: &str, nth: usize) -> Option<&str> {
    let mut rest = after;
    for _ in 0..nth {
        rest = rest
            .strip_prefix(' ')?
            .trim_start_matches(char::is_alphabetic);
    }
    let rest = rest.strip_prefix(' ')?;
    let end = rest
        .find(|c: char| !c.is_alphabetic())
        .unwrap_or(rest.len());
    rest.get(..end).filter(|word| !word.is_empty())
}

impl RiverWords {
    /// "the river Shannon": the noun stands before the name, with an article before it.
    fn are_called_before(&self, before: &str, names: &NameWords) -> bool {
        let head = without_last(before);
        self.nouns_before.contains(&last_word(before))
            && before.ends_with(' ')
            && is_in_any_case(names.articles, last_word(head))
    }

    /// Whether the noun phrase ends with the name: no noun follows that the article could belong to.
    fn end_phrase(&self, after: &str) -> bool {
        match next_word(after, 0) {
            Some(word) => {
                !word.starts_with(char::is_uppercase) && !self.country_nouns.contains(&word)
            }
            None => !after.starts_with(['-', '/', '’', '\'']) && !after.starts_with(" ("),
        }
    }

    /// "Mbandaka, on the Congo, …": where a place lies, between commas.
    fn lies_on(&self, head: &str, after: &str) -> bool {
        let preposition = last_word(head);
        let before = head
            .trim_end()
            .strip_suffix(preposition)
            .unwrap_or_default();
        let place = before.trim_end().strip_suffix(',').map(last_word);
        self.lying.contains(&preposition)
            && place.is_some_and(|place| place.starts_with(char::is_uppercase))
            && after.starts_with([',', '.', ';'])
    }

    /// Whether what follows is what rivers do.
    fn act(&self, after: &str) -> bool {
        let after = self.without_country(after);
        let verb = next_word(after, 0).unwrap_or_default();
        if !self.auxiliaries.contains(&verb) {
            return self.does(verb, after, 0);
        }
        let stands = after.strip_prefix(' ').and_then(|it| it.strip_prefix(verb));
        let stands = stands.unwrap_or_default().trim_start();
        if self.levels.iter().any(|level| stands.starts_with(level)) {
            return true;
        }
        let at = (1..MOST_ADVERBS)
            .find(|n| next_word(after, *n).is_none_or(|word| !self.adverbs.contains(&word)));
        let at = at.unwrap_or(MOST_ADVERBS);
        let verb = next_word(after, at).unwrap_or_default();
        self.does(verb, after, at) || self.participles.contains(&verb)
    }

    /// Whether the `at`-th word after a name is a verb of rivers, with the object that it needs.
    fn does(&self, verb: &str, after: &str, at: usize) -> bool {
        let object = self.bursts.iter().find(|(burst, _)| *burst == verb);
        match object {
            Some((_, object)) => next_word(after, at + 2) == Some(object),
            None => self.verbs.contains(&verb),
        }
    }

    /// What follows once the country is passed over: "in Nigeria is rising".
    fn without_country<'a>(&self, after: &'a str) -> &'a str {
        let is_inside = next_word(after, 0).is_some_and(|word| self.inside.contains(&word));
        let country = next_word(after, 1).filter(|word| word.starts_with(char::is_uppercase));
        let rest = country.filter(|_| is_inside).and_then(|country| {
            let at = after.find(country)? + country.len();
            after.get(at..)
        });
        rest.unwrap_or(after)
    }

    /// "where the Sava and the Danube meet", "where the Sava meets the Danube".
    fn meet(&self, head: &str, after: &str) -> bool {
        let near: String = after.chars().take(NEAR).collect();
        let clause = near.split(['.', ';', '\n']).next().unwrap_or_default();
        let start = head.len().saturating_sub(NEAR);
        let start = (start..=head.len()).find(|at| head.is_char_boundary(*at));
        let tail = start.and_then(|at| head.get(at..)).unwrap_or_default();
        let since = tail.rsplit(['.', ';', '\n']).next().unwrap_or_default();
        let has = |text: &str, asked: Words| {
            text.split(|c: char| !c.is_alphabetic())
                .any(|word| asked.contains(&word))
        };
        has(since, self.wheres) && (has(clause, self.meetings) || has(since, self.meetings))
    }
}

/// Words between a name and the verb, at most: "had not been so high".
const MOST_ADVERBS: usize = 5;
/// Letters before and after a name that are read for "where" and "meet".
const NEAR: usize = 50;
