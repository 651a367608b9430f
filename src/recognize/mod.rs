//! Finds the place names in a document. Which place each one means is for
//! [`resolve`](crate::resolve).
//!
//! Tokens of the [`text`](crate::text) → matches (capitalised words that spell a name of the
//! gazetteer) → clues (what the words around them say) → a score; all of it is evidence for the
//! learned labels of the words ([`crf`]), which decide.

mod classed;
mod clue;
mod context;
#[doc(hidden)] // for training, which lives in a crate of its own
pub mod crf;
mod decide;
mod divisions;
mod figures;
mod gazetteer_matches;
mod hashtags;
mod heads;
mod inflection;
mod listed;
mod longer;
mod missed;
mod misspelt;
mod name_use;
mod namesake;
mod own_words;
mod peoples;
mod placed;
mod roles;
mod small_first;
mod small_letters;
mod small_peoples;
mod stretch;
mod survey;
mod unknown;
mod waters;

pub(crate) use waters::calls_for_river;

use crate::document::Document;
use crate::gazetteer::{Gazetteer, NameKey, NameKind, fold, skeletons};
use crate::positions::Whereabouts;
use crate::score::Confidence;
use crate::span::Span;
use crate::text::TokenizedText;

/// Confidence in an unknown name that the text calls a village.
const SAID_OUTRIGHT: f64 = 0.9;

/// How to recognise.
#[derive(Debug, Clone, PartialEq)]
pub struct RecognizeOptions {
    /// Shifts the balance: above 0 more names are taken for places, below 0 fewer.
    ///
    /// # Units
    /// Logarithm of odds; 1.0 makes every name e times as likely a place.
    pub recall: f32,
}

impl Default for RecognizeOptions {
    fn default() -> Self {
        Self { recall: 0.0 }
    }
}

/// One occurrence of a place name.
#[derive(Debug, Clone, PartialEq)]
pub struct Mention {
    /// The exact words, in [`Document::text`](crate::document::Document::text).
    pub span: Span,
    /// How the name is used.
    pub role: Role,
    /// Entries of the gazetteer that bear the name; empty when none does.
    pub names: Vec<NameKey>,
    /// How probable it is that the words name a place at all.
    pub confidence: Confidence,
    /// What the text says in figures of where it is.
    pub whereabouts: Option<Whereabouts>,
}

/// How a place name is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// The place is meant: "in Faizabad", also as a power: "Russia said".
    Literal,
    /// A modifier or part of another name: "US-backed", "Kabul Times".
    Associative,
    /// The people or the adjective: "Afghan".
    Demonym,
    /// A state that is no more: "Soviet Union".
    Historical,
    /// A region without fixed limits: "Central Asia".
    Region,
}

impl Role {
    /// The word in files and output.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Literal => "literal",
            Self::Associative => "associative",
            Self::Demonym => "demonym",
            Self::Historical => "historical",
            Self::Region => "region",
        }
    }
}

/// Finds the mentions of places in a document, in the order of the text; they do not overlap.
/// `text` is that of the document, see [`Document::tokenized`].
#[must_use]
pub fn recognize(
    document: &Document,
    text: &TokenizedText<'_>,
    gazetteer: &Gazetteer,
    options: &RecognizeOptions,
) -> Vec<Mention> {
    let language = text.vocabulary().language();
    let carried = gazetteer.recognizer(language);
    let carried = carried.and_then(|bytes| crf::Model::open(bytes).ok());
    let model = carried.unwrap_or_else(|| crf::Model::of_language(language));
    recognize_with(&model, document, text, gazetteer, options)
}

/// The mention that some words are when they are known to name a place.
#[must_use]
pub fn mention_of(document: &Document, span: Span, gazetteer: &Gazetteer) -> Mention {
    let known = &document.vocabulary().names;
    let names = inflection::lookup(span.slice(&document.text), gazetteer, known);
    let named = gazetteer_matches::best_place_of(&names, gazetteer);
    let is_people = named.is_some_and(|named| named.by == NameKind::Demonym);
    Mention {
        span,
        role: if is_people {
            Role::Demonym
        } else {
            Role::Literal
        },
        names,
        confidence: Confidence::new(1.0),
        whereabouts: None,
    }
}

/// Finds a name that the gazetteer lacks in another romanization, where the two are spellings of the
/// place's own name: half of all surnames are like some alias of some village.
fn respell(document: &Document, mention: &mut Mention, gazetteer: &Gazetteer) {
    if !mention.names.is_empty() || mention.role != Role::Literal {
        return;
    }
    let written = mention.span.slice(&document.text);
    let own = skeletons(&fold(written));
    let has_own_name = |name: &NameKey| {
        gazetteer.places_named(*name).any(|named| {
            let primary = skeletons(&fold(gazetteer.name(named.place)));
            primary.iter().any(|skeleton| own.contains(skeleton))
        })
    };
    let alike = gazetteer.lookup_alike(written).into_iter();
    mention.names = alike.filter(has_own_name).collect();
}

/// Says of names that begin with a small word what they are in full: where their capital alone was found
/// as a name ("Gaza"), that mention means no other place any more; else ("mar Negro") the whole is one.
fn name_in_full(
    mentions: &mut Vec<Mention>,
    document: &Document,
    tokens: &classed::ClassedTokens<'_>,
    gazetteer: &Gazetteer,
) {
    let kinds = &document.vocabulary().kinds;
    for name in small_first::small_first(tokens, kinds, gazetteer) {
        let words = tokens.list.get(name.tokens);
        let Some(span) = words.and_then(|words| crf::span_of(words, &document.text)) else {
            continue;
        };
        let inside = mentions.iter_mut().find(|mention| {
            mention.span.start() > span.start() && mention.span.end() == span.end()
        });
        match inside {
            Some(mention) if !mention.names.is_empty() => {
                mention.names = name.names;
                mention.confidence = Confidence::new(SAID_OUTRIGHT);
            }
            _ => {
                mentions.retain(|mention| !mention.span.overlaps(span));
                mentions.push(Mention {
                    span,
                    role: Role::Literal,
                    names: name.names,
                    confidence: Confidence::new(SAID_OUTRIGHT),
                    whereabouts: None,
                });
            }
        }
    }
}

/// As [`recognize`], with another model than the bundled one, for training and evaluation.
#[doc(hidden)]
#[must_use]
pub fn recognize_with(
    model: &crf::Model<'_>,
    document: &Document,
    text: &TokenizedText<'_>,
    gazetteer: &Gazetteer,
    options: &RecognizeOptions,
) -> Vec<Mention> {
    let survey = survey::Survey::new(document, text, gazetteer);
    let labelled = crf::names(&survey, gazetteer, model, options.recall);
    let words = model.words();
    let mut mentions = roles::mentions(document, &survey, &labelled, words, gazetteer);
    let tokens = &survey.tokens;
    let unknown = unknown::unknown_places(document, tokens);
    let new = |span: &Span| !mentions.iter().any(|mention| mention.span.overlaps(*span));
    let unknown: Vec<Span> = unknown.into_iter().filter(new).collect();
    mentions.extend(unknown.into_iter().map(|span| Mention {
        span,
        role: Role::Literal,
        names: gazetteer.lookup_alike(span.slice(&document.text)),
        confidence: Confidence::new(SAID_OUTRIGHT),
        whereabouts: None,
    }));
    name_in_full(&mut mentions, document, tokens, gazetteer);
    for mention in &mut mentions {
        respell(document, mention, gazetteer);
    }
    for mention in &mut mentions {
        waters::ask_for_river(document, mention, gazetteer);
    }
    mentions.extend(hashtags::hashtags(
        document,
        tokens,
        gazetteer,
        model.words(),
    ));
    mentions.sort_by_key(|mention| mention.span);
    figures::joined(document, text, mentions, gazetteer)
}
