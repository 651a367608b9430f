//! The words of a name without what is joined to it or said of it: "حلب" in "وحلب", "ديالى" in "محافظة ديالى",
//! "Cauca" in "río Cauca".
//!
//! Some languages write particles together with the word that follows, and annotated texts differ in
//! whether the word for the kind of a place (the *generic* of its name) is marked with it. A reader marks
//! the name that can stand alone. What the generic says is kept: the names that both spell together
//! come before those of the bare word.

use super::inflection;
use crate::gazetteer::{FeatureClass, Gazetteer, NameKey, PlaceKey};
use crate::score::Confidence;
use crate::span::Span;
use crate::vocabulary::{KindNouns, NameWords, Vocabulary, is_in_any_case};
use std::collections::BTreeSet;

/// Lengthens a word and says nothing, behind a particle that stands apart: "لـأبين".
const LENGTHENED: char = 'ـ';
/// Most particles before one name: "وبـ".
const MOST_PARTICLES: usize = 3;
/// Most words before a name among which its generic is: "golfe de la Gonâve".
const MOST_BEFORE: usize = 3;
/// Places of a name that are compared.
const PLACES_TRIED: usize = 40;
/// How probable it is that a place of the name is meant which the gazetteer has, where the text calls for
/// a water or a landform and it has none of the name.
const OTHER_KIND: f64 = 0.25;

/// Where a name stands, and what bears it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct OwnWords {
    pub(super) span: Span,
    pub(super) names: Vec<NameKey>,
    pub(super) confidence: Confidence,
}

impl OwnWords {
    /// Moves a name to its own words.
    pub(super) fn settled(
        self,
        text: &str,
        gazetteer: &Gazetteer,
        vocabulary: &'static Vocabulary,
    ) -> Self {
        let known = &vocabulary.names;
        if known.beginnings.is_empty()
            && known.kinds_before.is_empty()
            && known.kinds_after.is_empty()
        {
            return self;
        }
        let reader = Reader {
            text,
            gazetteer,
            known,
            nouns: [&vocabulary.kinds.before, &vocabulary.kinds.after],
        };
        let own = reader.without_particles(self);
        let bare = reader
            .without_kind_before(&own)
            .or_else(|| reader.without_kind_after(&own));
        match bare {
            Some(bare) => bare,
            None => reader.with_feature(own),
        }
    }
}

struct Reader<'g> {
    text: &'g str,
    gazetteer: &'g Gazetteer,
    known: &'static NameWords,
    /// Nouns directly before and after names.
    nouns: [&'static KindNouns; 2],
}

impl Reader<'_> {
    fn without_particles(&self, mut own: OwnWords) -> OwnWords {
        for _ in 0..MOST_PARTICLES {
            let name = own.span.slice(self.text);
            let Some(rest) = self.without_particle(name, &own.names) else {
                break;
            };
            let start = own.span.end() - rest.len();
            own.span = Span::new(self.text, start, own.span.end()).unwrap_or(own.span);
        }
        own
    }

    /// A name that is found as it is written keeps its letters; one that nothing knows loses the
    /// particle before its article.
    fn without_particle<'t>(&self, name: &'t str, names: &[NameKey]) -> Option<&'t str> {
        if self.known.beginnings.is_empty() || !self.gazetteer.lookup(name).is_empty() {
            return None;
        }
        let particles = self.known.beginnings.iter();
        let particles = particles.filter(|(_, origin)| origin.is_empty());
        let mut shorter = particles.filter_map(|(particle, _)| {
            let rest = name.strip_prefix(particle)?;
            Some(rest.trim_start_matches(LENGTHENED))
        });
        let has_article = |rest: &str| {
            let mut articles = self.known.joined_articles.iter();
            articles.any(|article| rest.starts_with(article))
        };
        let is_name = |rest: &str| {
            let found = self.lookup(rest);
            found.iter().any(|name| names.contains(name))
        };
        shorter.find(|rest| match names {
            [] => has_article(rest),
            _ => is_name(rest),
        })
    }

    /// "ديالى" of "محافظة ديالى", "Kivu" of "lac Kivu".
    fn without_kind_before(&self, own: &OwnWords) -> Option<OwnWords> {
        let (noun, rest) = own.span.slice(self.text).split_once(' ')?;
        let rest = self.without_joints(rest);
        let is_outside = is_in_any_case(self.known.kinds_before, noun);
        let is_feature = is_in_any_case(self.known.features_before, noun);
        let found = self.lookup(rest);
        // "Rio Grande" and "Ciudad de México" are cities.
        let is_of_name = !own.names.is_empty() && noun.starts_with(char::is_uppercase);
        let holds = match (is_outside, is_feature) {
            _ if is_of_name => false,
            (true, _) => !found.is_empty(),
            (false, true) => self.share_a_place(&found, &own.names),
            (false, false) => false,
        };
        let start = own.span.end() - rest.len();
        holds.then(|| self.moved(own, start, own.span.end(), found))
    }

    /// "Konya" of "Konya ili".
    fn without_kind_after(&self, own: &OwnWords) -> Option<OwnWords> {
        let (rest, noun) = own.span.slice(self.text).rsplit_once(' ')?;
        if !is_in_any_case(self.known.kinds_after, noun) {
            return None;
        }
        let found = self.lookup(rest);
        let end = own.span.start() + rest.len();
        let moved = |found| self.moved(own, own.span.start(), end, found);
        let mut moved = (!found.is_empty()).then(|| moved(found))?;
        let other = self.by_other_form(rest, noun);
        if own.names.is_empty() && !other.is_empty() {
            moved.names = other;
        }
        Some(self.unless_feature(moved, noun))
    }

    /// The name at another place in the text: with the names that it had, which say more, or those found.
    fn moved(&self, own: &OwnWords, start: usize, end: usize, found: Vec<NameKey>) -> OwnWords {
        OwnWords {
            span: Span::new(self.text, start, end).unwrap_or(own.span),
            names: if own.names.is_empty() {
                found
            } else {
                own.names.clone()
            },
            confidence: own.confidence,
        }
    }

    /// What follows "de la" and "d’".
    fn without_joints<'t>(&self, name: &'t str) -> &'t str {
        let mut rest = name;
        while let Some((word, after)) = rest.split_once([' ', '\'', '’']) {
            let is_joint = self.known.of.contains(&word) || self.known.articles.contains(&word);
            if !is_joint {
                break;
            }
            rest = after;
        }
        rest
    }

    /// The places that a name and the noun for a water or a landform before it spell together: those are
    /// meant by "golfo de México". Where there is none the whole is a name that nothing knows: "golfo de
    /// Almería" is not the town.
    fn with_feature(&self, own: OwnWords) -> OwnWords {
        let Some((start, noun)) = self.feature_before(own.span.start()) else {
            return own;
        };
        let whole = self.text.get(start..own.span.end()).unwrap_or_default();
        let mut found = self.of_features(&self.lookup(whole));
        if found.is_empty() {
            found = self.by_other_form(own.span.slice(self.text), noun);
        }
        match found.as_slice() {
            [] if start + noun.len() + 1 < own.span.start() && self.are_of_towns(&own.names) => {
                OwnWords {
                    span: Span::new(self.text, start, own.span.end()).unwrap_or(own.span),
                    names: found,
                    ..own
                }
            }
            [] => self.unless_feature(own, noun),
            _ => OwnWords {
                names: found,
                ..own
            },
        }
    }

    /// What the gazetteer has in its own words: "Cauca River" for "río Cauca".
    fn by_other_form(&self, name: &str, noun: &str) -> Vec<NameKey> {
        let forms = self.known.feature_forms.iter();
        let forms = forms.filter(|form| is_in_any_case(form.nouns, noun));
        let found = forms.flat_map(|form| {
            let name = format!("{}{name}{}", form.before, form.after);
            self.gazetteer.lookup(&name)
        });
        self.of_features(&found.collect::<Vec<_>>())
    }

    /// Where the noun for a water or a landform begins that stands before a name, over "de la".
    fn feature_before(&self, at: usize) -> Option<(usize, &str)> {
        let mut end = at;
        for _ in 0..MOST_BEFORE {
            let before = self.text.get(..end)?;
            let before = before.strip_suffix([' ', '\'', '’'])?;
            let parts = |c: char| c.is_whitespace() || matches!(c, '\'' | '’' | '(' | '«' | '"');
            let word = before.rsplit(parts).next()?;
            let start = before.len() - word.len();
            if is_in_any_case(self.known.features_before, word) {
                return Some((start, word));
            }
            let is_joint = self.known.of.contains(&word) || self.known.articles.contains(&word);
            if !is_joint {
                return None;
            }
            end = start;
        }
        None
    }

    /// "río Cauca" is not the department, though the gazetteer may have that alone.
    fn unless_feature(&self, mut own: OwnWords, noun: &str) -> OwnWords {
        if self.nouns.iter().any(|nouns| nouns.calls_for_feature(noun))
            && self.of_features(&own.names).is_empty()
        {
            let most = own.confidence.get().min(OTHER_KIND);
            own.confidence = Confidence::new(most);
        }
        own
    }

    /// The names that some water or landform bears.
    fn of_features(&self, names: &[NameKey]) -> Vec<NameKey> {
        let is_feature = |name: &&NameKey| {
            let mut named_places = self.gazetteer.places_named(**name).take(PLACES_TRIED);
            named_places.any(|named| {
                let class = self.gazetteer.kind(named.place).class();
                matches!(class, FeatureClass::Water | FeatureClass::Landform)
            })
        };
        names.iter().filter(is_feature).copied().collect()
    }

    /// Whether towns bear the names, and nothing else but their divisions.
    fn are_of_towns(&self, names: &[NameKey]) -> bool {
        let named_places = names
            .iter()
            .flat_map(|name| self.gazetteer.places_named(*name).take(PLACES_TRIED));
        let classes: Vec<FeatureClass> = named_places
            .map(|named| self.gazetteer.kind(named.place).class())
            .collect();
        let is_town = |class: &FeatureClass| *class == FeatureClass::PopulatedPlace;
        let is_division = |class: &FeatureClass| *class == FeatureClass::AdminRegion;
        classes.iter().any(is_town)
            && (classes.iter()).all(|class| is_town(class) || is_division(class))
    }

    fn lookup(&self, name: &str) -> Vec<NameKey> {
        inflection::lookup(name, self.gazetteer, self.known)
    }

    fn share_a_place(&self, one: &[NameKey], other: &[NameKey]) -> bool {
        let places = self.places(other);
        self.places(one).iter().any(|place| places.contains(place))
    }

    fn places(&self, names: &[NameKey]) -> BTreeSet<PlaceKey> {
        let named_places = |name: &NameKey| self.gazetteer.places_named(*name).take(PLACES_TRIED);
        let named_places = names.iter().flat_map(named_places);
        named_places.map(|named| named.place).collect()
    }
}
