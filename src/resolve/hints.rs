//! What kind of place a name or the words beside it call for: "Badakhshan province", "city of
//! Kunduz", "Lake Kivu", "the Nile".
//!
//! Toponymy calls the word for the kind the *generic* of a name ("Lake") and the rest its
//! *specific* ("Kivu").

use super::families::{are_alike, family_beside};
use crate::document::Document;
use crate::gazetteer::{FeatureClass, Kind};
use crate::recognize::calls_for_river;
use crate::span::Span;
use crate::vocabulary::{KindNouns, KindWords, NameWords, Words, is_in_any_case};

/// A kind of place that the text calls for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum KindHint {
    /// "province", "state": a first-order division before any other.
    Division,
    /// "region": the same, but the country around a city is called so too.
    Region,
    /// "district", "county", "parish".
    District,
    /// "city", "town", "village".
    Settlement,
    /// "island", "islands".
    Island,
    /// "mount", "volcano", "cape", where the name has no such word.
    Landform,
    /// "river", "lake", "sea".
    Water,
    /// "country", "nation".
    Country,
    /// "the Nile": waters, landforms and regions take the article, towns and divisions do not.
    Articled,
    /// The name says itself what it is: "Lake Kivu", "Kunduz Province". Some towns are named so too:
    /// "Lake Charles".
    Named(Generic),
    /// "checkpoint", "prison": facilities of that family, and the town where there is none.
    Family(Kind),
}

/// The kind that the first or last word of a name says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Generic {
    Water,
    Landform,
    Division,
    District,
    Facility,
}

impl Generic {
    fn of(name: &str, words: &KindWords) -> Option<Self> {
        let mut parts = name.split(' ');
        let (first, last) = (parts.next()?, parts.next_back()?);
        let (opening, closing) = (&words.opening, &words.closing);
        let kinds = [
            (Self::Water, opening.water, closing.water),
            (Self::Landform, opening.landform, closing.landform),
            (Self::Division, opening.division, closing.division),
            (Self::District, opening.district, closing.district),
            (Self::Facility, opening.facility, closing.facility),
        ];
        let says = |(_, opening, closing): &(Self, Words, Words)| {
            opening.contains(&first) || closing.contains(&last)
        };
        kinds.into_iter().find(says).map(|(kind, _, _)| kind)
    }

    fn fits(self, kind: Kind) -> bool {
        match self {
            Self::Water => kind.class() == FeatureClass::Water,
            Self::Landform => kind.class() == FeatureClass::Landform,
            Self::Division => kind == Kind::Admin1,
            Self::District => matches!(kind, Kind::Admin2 | Kind::County),
            Self::Facility => kind.class() == FeatureClass::Facility,
        }
    }
}

impl KindHint {
    /// How well a kind fits: 1 it is called for, 0 it may be meant, -1 another is called for.
    pub(super) fn fit(self, kind: Kind) -> f64 {
        let class = kind.class();
        let (is_called_for, is_possible) = match self {
            Self::Division | Self::Region => {
                (kind == Kind::Admin1, class == FeatureClass::AdminRegion)
            }
            Self::District => (
                matches!(kind, Kind::Admin2 | Kind::County),
                matches!(kind, Kind::Admin1 | Kind::Neighbourhood),
            ),
            Self::Settlement => (class == FeatureClass::PopulatedPlace, false),
            Self::Island => (
                matches!(kind, Kind::Island | Kind::Islands),
                matches!(class, FeatureClass::AdminRegion | FeatureClass::Country),
            ),
            Self::Landform => (class == FeatureClass::Landform, false),
            Self::Water => (class == FeatureClass::Water, false),
            Self::Country => (class == FeatureClass::Country, false),
            Self::Articled => (
                matches!(
                    class,
                    FeatureClass::Water | FeatureClass::Landform | FeatureClass::Region
                ),
                class == FeatureClass::Country,
            ),
            Self::Named(generic) => (generic.fits(kind), true),
            Self::Family(family) => (are_alike(family, kind), true),
        };
        match (is_called_for, is_possible) {
            (true, _) => 1.0,
            (false, true) => 0.0,
            (false, false) => -1.0,
        }
    }
}

impl KindHint {
    /// Whether the text says so in a word that no other kind of place is called by.
    pub(super) fn is_outright(self) -> bool {
        !matches!(
            self,
            Self::Articled | Self::Named(_) | Self::Region | Self::Family(_)
        )
    }

    /// Whether what it says of one mention goes for the others of the name: "Murghak prison" says
    /// nothing of the village of Murghak.
    pub(super) fn is_of_the_name(self) -> bool {
        !matches!(self, Self::Family(_))
    }
}

/// The kind that the word after a name, or the words before it, call for.
pub(super) fn kind_hint(document: &Document, span: Span) -> Option<KindHint> {
    let words = &document.vocabulary().kinds;
    let names = &document.vocabulary().names;
    let after = document.text.get(span.end()..)?;
    let before = document.text.get(..span.start())?;
    let name = span.slice(&document.text);
    kind_in_apposition(after, words, names)
        .or_else(|| word_after(after).and_then(|word| words.after.hint(word)))
        .or_else(|| kind_before(before, words, names))
        .or_else(|| Generic::of(name, words).map(KindHint::Named))
        .or_else(|| articled(before, name, after, words, names))
        .or_else(|| family_beside(before, after, words, names).map(KindHint::Family))
}

/// Whether a name and its article say that it is a water: "on the Red Sea" is in no province of
/// that name, nor is "across the Ohio" in the state, but "the Lake Charles mayor" is of a town.
pub(super) fn is_surely_water(document: &Document, span: Span) -> bool {
    let name = span.slice(&document.text);
    if calls_for_river(document, span) {
        return true;
    }
    let words = &document.vocabulary().kinds;
    let names = &document.vocabulary().names;
    let is_doubtful = name.split(' ').next() == Some(words.doubtful_opening);
    let after = document.text.get(span.end()..);
    let before = document.text.get(..span.start());
    Generic::of(name, words) == Some(Generic::Water)
        && !is_doubtful
        && before.is_some_and(|before| has_article(before, names))
        && after
            .and_then(word_after)
            .and_then(|word| words.after.hint(word))
            .is_none()
}

/// "across the Nile from": the article before, and no noun after that it could belong to ("the
/// Kabul airport").
fn articled(
    before: &str,
    name: &str,
    after: &str,
    words: &KindWords,
    names: &NameWords,
) -> Option<KindHint> {
    let opening = name.split_once(' ').map_or("", |(first, _)| first);
    if !has_article(before, names) || is_in_any_case(names.articles, opening) {
        return None;
    }
    let is_plain_end = match word_after(after) {
        Some(word) => words.after_a_noun.contains(&word),
        None => !after.starts_with(['-', '/', '’', '\'']),
    };
    is_plain_end.then_some(KindHint::Articled)
}

fn has_article(before: &str, names: &NameWords) -> bool {
    let before = before.trim_end_matches(' ');
    let start = before
        .char_indices()
        .rev()
        .take_while(|(_, c)| c.is_alphanumeric())
        .last();
    let last = start.and_then(|(at, _)| before.get(at..));
    last.is_some_and(|last| is_in_any_case(names.articles, last))
}

/// The word that follows after one space.
fn word_after(text: &str) -> Option<&str> {
    let rest = text.strip_prefix([' ', '-'])?;
    let end = rest
        .find(|c: char| !c.is_alphabetic())
        .unwrap_or(rest.len());
    rest.get(..end)
}

/// "Georgia, *the state*, not Georgia *the country*".
fn kind_in_apposition(after: &str, words: &KindWords, names: &NameWords) -> Option<KindHint> {
    let rest = after.strip_prefix(',').unwrap_or(after);
    let (article, rest) = rest.strip_prefix(' ')?.split_once(' ')?;
    if !names.articles.contains(&article) {
        return None;
    }
    let (word, beyond) = rest.split_at(
        rest.find(|c: char| !c.is_alphabetic())
            .unwrap_or(rest.len()),
    );
    // "In Oaxaca, the state police said" is no apposition.
    let is_end = beyond.is_empty() || beyond.starts_with([',', '.', ';', ')', '!', '?']);
    let contrasts = || {
        let next = beyond
            .strip_prefix(' ')
            .and_then(|rest| rest.split_once(' '));
        next.is_some_and(|(next, _)| next == words.not)
    };
    (is_end || contrasts()).then(|| words.apposed.hint(word))?
}

/// "*city* of Kunduz", "*river* Kunduz".
fn kind_before(text: &str, words: &KindWords, names: &NameWords) -> Option<KindHint> {
    let (text, mut last) = last_word(text)?;
    let mut text = text;
    let mut is_articled = false;
    if words.articles_of.contains(&last) {
        (text, last) = last_word(text)?;
        is_articled = true;
    }
    if !names.of.contains(&last) {
        return (!is_articled).then(|| words.before.hint(last))?;
    }
    let (_, noun) = last_word(text)?;
    let noun = noun.trim_start_matches(|c: char| !c.is_alphabetic());
    words.before_of.hint(noun)
}

/// The last word of a text, which a space ends, or an apostrophe: "l’île d’"; and what stands before it.
fn last_word(text: &str) -> Option<(&str, &str)> {
    let end = text.strip_suffix(' ').map(str::trim_end);
    let end = end.or_else(|| text.strip_suffix(['\'', '’']))?;
    let parts = |c: char| c.is_whitespace() || matches!(c, '\'' | '’');
    let last = end.rsplit(parts).next()?;
    Some((end.strip_suffix(last)?, last))
}

impl KindNouns {
    /// The kind that a noun is of.
    fn hint(&self, noun: &str) -> Option<KindHint> {
        let kinds = [
            (KindHint::Division, self.division),
            (KindHint::Region, self.region),
            (KindHint::District, self.district),
            (KindHint::Settlement, self.settlement),
            (KindHint::Island, self.island),
            (KindHint::Landform, self.landform),
            (KindHint::Water, self.water),
            (KindHint::Country, self.country),
        ];
        let found = kinds.into_iter().find(|(_, words)| words.contains(&noun));
        found.map(|(hint, _)| hint)
    }
}
