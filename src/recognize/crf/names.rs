//! Where the gazetteer's names stand in the text, as evidence for the labels.

use crate::gazetteer::{FeatureClass, Gazetteer, Kind, NameKey, NameKind, WordClasses};
use crate::recognize::classed::{ClassedToken, word_of_name};
use crate::recognize::inflection::NameWalk;
use crate::text::Shape;
use crate::vocabulary::NameWords;

/// What the gazetteer says about one token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct NameFacts {
    /// Where it stands in the longest name there.
    pub(super) position: Position,
    /// What the places of that name are, a set of bits.
    pub(super) kinds: u16,
    /// Importance of the best of them, 0 to 9.
    pub(super) importance: u8,
    /// What bears the token alone, a set of bits; also inside of a longer name.
    pub(super) alone: u16,
    /// What the word is besides a place, a set of bits.
    pub(super) classes: u8,
}

/// Where a token stands in a name of the gazetteer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[repr(u8)]
pub(super) enum Position {
    /// Not in one.
    #[default]
    Outside,
    /// It is the name.
    Whole,
    /// Its first word.
    First,
    /// A word in its middle.
    Middle,
    /// Its last word.
    Last,
}

/// Most tokens in a name.
const LONGEST: usize = 8;
/// Most places of a name that are looked at; the important ones come first.
const PLACES_TRIED: usize = 6;

/// Which tokens may begin a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Begin {
    /// Those with a capital.
    Capitals,
    /// All: the writer uses no capitals.
    Any,
}

/// Where names are looked up, and how they change in a sentence.
#[derive(Debug, Clone, Copy)]
pub(super) struct NameSource<'g> {
    pub(super) gazetteer: &'g Gazetteer,
    pub(super) known: &'static NameWords,
}

/// Marks the names of a sentence: from left to right, the longest first.
pub(super) fn mark(
    tokens: &[ClassedToken<'_>],
    begin: Begin,
    source: NameSource<'_>,
    facts: &mut Vec<NameFacts>,
) {
    let start = facts.len();
    facts.resize(start + tokens.len(), NameFacts::default());
    let facts = &mut facts[start..];
    let mut at = 0;
    while at < tokens.len() {
        if !may_begin(tokens, at, begin) {
            at += 1;
            continue;
        }
        let found = longest(&tokens[at..], source, &mut facts[at]);
        for (nth, facts) in facts[at..at + found.tokens].iter_mut().enumerate() {
            facts.position = position(nth, found.tokens);
            facts.kinds = found.borne.kinds;
            facts.importance = found.borne.importance;
        }
        for inner in at + 1..at + found.tokens {
            if may_begin(tokens, inner, begin) {
                longest(&tokens[inner..=inner], source, &mut facts[inner]);
            }
        }
        at += found.tokens.max(1);
    }
}

fn may_begin(tokens: &[ClassedToken<'_>], at: usize, begin: Begin) -> bool {
    let token = &tokens[at];
    if token.address || !token.is_word() {
        return false;
    }
    // "al-Shabaab": a small particle, joined to a capital.
    let particle = || {
        let mut after = tokens[at + 1..].iter();
        let joined = |token: Option<&ClassedToken<'_>>| token.is_some_and(|token| !token.spaced);
        after
            .next()
            .is_some_and(|dash| dash.is_dash() && !dash.spaced)
            && joined(after.clone().next())
            && after.next().is_some_and(|token| token.is_capital())
    };
    begin == Begin::Any || token.is_capital() || particle()
}

fn position(nth: usize, of: usize) -> Position {
    match (nth, of) {
        (_, 1) => Position::Whole,
        (0, _) => Position::First,
        (nth, of) if nth + 1 == of => Position::Last,
        _ => Position::Middle,
    }
}

/// The longest name at the start of some tokens.
#[derive(Default)]
struct Found {
    tokens: usize,
    borne: Borne,
}

/// What bears a name.
#[derive(Default, Clone, Copy)]
struct Borne {
    kinds: u16,
    importance: u8,
}

/// Finds the longest name, and notes in `first` what is known of the first token alone.
fn longest(tokens: &[ClassedToken<'_>], source: NameSource<'_>, first: &mut NameFacts) -> Found {
    let gazetteer = source.gazetteer;
    let mut walk = NameWalk::new(gazetteer, source.known);
    let mut found = Found::default();
    for (nth, token) in tokens.iter().enumerate().take(LONGEST) {
        let joins = token.is_word()
            || token.shape == Shape::Number
            || nth > 0 && (token.is_dash() || token.is_mark('/')) && !token.spaced;
        if !joins || token.address {
            break;
        }
        if token.elided {
            continue;
        }
        if !walk.push(&word_of_name(tokens, 0, nth)) {
            break;
        }
        if !(token.is_word() || token.shape == Shape::Number) {
            continue;
        }
        let mut borne = Borne::default();
        for name in walk.names() {
            borne.add(gazetteer, name);
        }
        if nth == 0 {
            first.alone = borne.kinds;
            first.classes = classes(gazetteer, token, borne.kinds != 0);
        }
        if borne.kinds != 0 {
            found = Found {
                tokens: nth + 1,
                borne,
            };
        }
        if token.is_possessive() {
            break;
        }
    }
    found
}

/// The word's other classes; looked up only for the words that some place bears, the others are
/// not in the list.
fn classes(gazetteer: &Gazetteer, token: &ClassedToken<'_>, borne: bool) -> u8 {
    if !borne {
        return 0;
    }
    let classes = gazetteer.word_class(&crate::gazetteer::fold(token.text));
    let all = [
        WordClasses::COMMON_WORD,
        WordClasses::FIRST_NAME,
        WordClasses::SURNAME,
        WordClasses::MONTH,
        WordClasses::ORGANIZATION,
    ];
    let bits = all.iter().enumerate();
    bits.map(|(bit, class)| u8::from(classes.contains(*class)) << bit)
        .sum()
}

impl Borne {
    fn add(&mut self, gazetteer: &Gazetteer, name: NameKey) {
        for named in gazetteer.places_named(name).take(PLACES_TRIED) {
            let place = named.place;
            self.kinds |= bit(gazetteer.kind(place), named.by);
            let importance = (gazetteer.importance(place) * 10.0) as u8;
            self.importance = self.importance.max(importance.min(9));
        }
    }
}

fn bit(kind: Kind, by: NameKind) -> u16 {
    match by {
        NameKind::Demonym => return 1,
        NameKind::Abbreviation => return 1 << 1,
        NameKind::Primary | NameKind::Alias | NameKind::Transliteration => {}
    }
    let alias = if by == NameKind::Alias { 1 << 2 } else { 0 };
    alias
        | match kind.class() {
            FeatureClass::Country => 1 << 3,
            FeatureClass::AdminRegion if kind == Kind::Admin1 => 1 << 4,
            FeatureClass::AdminRegion => 1 << 5,
            FeatureClass::PopulatedPlace => 1 << 6,
            FeatureClass::Region => 1 << 7,
            FeatureClass::Water => 1 << 8,
            FeatureClass::Landform => 1 << 9,
            FeatureClass::Facility => 1 << 10,
            FeatureClass::Historical => 1 << 11,
        }
}

/// Bit of names that are the word for a people.
pub(super) const DEMONYM: u16 = 1;
