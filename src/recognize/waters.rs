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
    if name.starts_with("The ") || name.starts_with("the ") {
        return false;
    }
    let Some(head) = before_article(before) else {
        return false;
    };
    if next_word(after, 0).is_some_and(|word| RIVER_NOUNS.contains(&word)) {
        return true;
    }
    if !ends_phrase(after) {
        return false;
    }
    let takes_article = ARTICLED.contains(&name);
    let last = last_word(head);
    let asked = RIVER_AFTER.contains(&last)
        || !takes_article && ALONG.contains(&last)
        || matches!(last, "of" | "over" | "on" | "in" | "from")
            && is_river_part(last_word(without_last(head)));
    asked || does_as_rivers(after) || meets(head, after)
}

/// Adds the names that the river has: "Witham River" of "the Witham". Where the gazetteer knows no
/// water of the name, what it knows is hardly meant.
pub(super) fn ask_for_river(document: &Document, mention: &mut Mention, gazetteer: &Gazetteer) {
    if mention.role != Role::Literal || !calls_for_river(document, mention.span) {
        return;
    }
    let name = mention.span.slice(&document.text);
    let is_water = |name: &NameKey| {
        let mut bearers = gazetteer.bearers(*name);
        bearers.any(|bearer| gazetteer.kind(bearer.place).class() == FeatureClass::Water)
    };
    let forms = [format!("{name} River"), format!("River {name}")];
    for river in forms.iter().flat_map(|form| gazetteer.lookup(form)) {
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

/// Before "the": what is done on rivers alone.
const RIVER_AFTER: [&str; 22] = [
    "down",
    "up",
    "upstream",
    "downstream",
    "crossed",
    "cross",
    "crosses",
    "crossing",
    "recrossed",
    "forded",
    "ford",
    "swam",
    "swim",
    "dammed",
    "damming",
    "navigated",
    "sailed",
    "spans",
    "spanning",
    "bridged",
    "dredged",
    "paddled",
];

fn is_river_part(word: &str) -> bool {
    RIVER_PARTS
        .iter()
        .any(|part| part.eq_ignore_ascii_case(word))
}

/// Before "the": rivers, but countries as well, some of which take the article.
const ALONG: [&str; 5] = ["across", "along", "beside", "alongside", "Across"];

/// Before "of the", "over the", "on the", "in the": what a river has and what is built over it.
const RIVER_PARTS: [&str; 48] = [
    "bank",
    "banks",
    "mouth",
    "mouths",
    "source",
    "headwaters",
    "tributary",
    "tributaries",
    "confluence",
    "estuary",
    "bend",
    "bends",
    "meanders",
    "waters",
    "flow",
    "course",
    "riverbed",
    "bed",
    "rapids",
    "cataract",
    "cataracts",
    "ferry",
    "ferries",
    "bridge",
    "bridges",
    "dam",
    "dams",
    "barge",
    "barges",
    "boat",
    "boats",
    "pontoon",
    "pontoons",
    "footbridge",
    "viaduct",
    "levees",
    "levee",
    "lock",
    "locks",
    "dykes",
    "embankment",
    "embankments",
    "floodplain",
    "weir",
    "tide",
    "canoe",
    "canoes",
    "shores",
];

/// Countries and regions that take the article.
const ARTICLED: [&str; 9] = [
    "Congo", "Gambia", "Sudan", "Lebanon", "Yemen", "Ukraine", "Crimea", "Donbas", "Punjab",
];

/// After the name: what rivers are called and have.
const RIVER_NOUNS: [&str; 7] = [
    "river",
    "rivers",
    "estuary",
    "tributary",
    "tributaries",
    "floodplain",
    "riverbed",
];

/// After the name, where the article stands before it: what rivers do.
const RIVER_VERBS: [&str; 14] = [
    "overflowed",
    "flows",
    "flowed",
    "meanders",
    "floods",
    "flooded",
    "rose",
    "burst",
    "empties",
    "froze",
    "swelled",
    "crested",
    "receded",
    "joins",
];

/// The text before the article that stands directly before a name.
fn before_article(before: &str) -> Option<&str> {
    let before = before.strip_suffix(' ')?;
    let rest = before.strip_suffix("the").or(before.strip_suffix("The"))?;
    (!rest.ends_with(char::is_alphanumeric)).then_some(rest)
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

/// Whether the noun phrase ends with the name: no noun follows that the article could belong to.
fn ends_phrase(after: &str) -> bool {
    match next_word(after, 0) {
        Some(word) => {
            AFTER_A_NOUN.contains(&word)
                || RIVER_VERBS.contains(&word)
                || matches!(word, "meet" | "meets")
        }
        None => !after.starts_with(['-', '/', '’', '\'']) && !after.starts_with(" ("),
    }
}

/// Words that follow a complete noun phrase.
const AFTER_A_NOUN: [&str; 36] = [
    "a", "after", "again", "and", "are", "as", "at", "because", "before", "but", "by", "during",
    "for", "from", "had", "has", "have", "here", "in", "into", "is", "near", "on", "or", "since",
    "that", "the", "this", "through", "to", "was", "were", "when", "where", "which", "with",
];

fn does_as_rivers(after: &str) -> bool {
    let verb = next_word(after, 0).unwrap_or_default();
    let aided = matches!(verb, "has" | "had" | "is" | "was" | "could" | "may");
    let verb = if aided {
        next_word(after, 1).unwrap_or_default()
    } else {
        verb
    };
    if verb == "burst" {
        return next_word(after, usize::from(aided) + 2) == Some("banks");
    }
    RIVER_VERBS.contains(&verb)
        || aided && matches!(verb, "flowing" | "rising" | "risen" | "drying" | "frozen")
}

/// "where the Sava and the Danube meet", "where the Sava meets the Danube".
fn meets(head: &str, after: &str) -> bool {
    let near: String = after.chars().take(NEAR).collect();
    let clause = near.split(['.', ';', '\n']).next().unwrap_or_default();
    let start = head.len().saturating_sub(NEAR);
    let start = (start..=head.len()).find(|at| head.is_char_boundary(*at));
    let tail = start.and_then(|at| head.get(at..)).unwrap_or_default();
    let since = tail.rsplit(['.', ';', '\n']).next().unwrap_or_default();
    let has = |text: &str, asked: &[&str]| {
        text.split(|c: char| !c.is_alphabetic())
            .any(|word| asked.contains(&word))
    };
    let verbs = ["meet", "meets", "join", "joins"];
    has(since, &["where", "Where"]) && (has(clause, &verbs) || has(since, &verbs))
}

/// Letters before and after a name that are read for "where" and "meet".
const NEAR: usize = 50;
