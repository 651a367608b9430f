//! The words of a name without what is joined to it or said of it: "حلب" in "وحلب", "ديالى" in "محافظة ديالى".
//!
//! Some languages write particles together with the word that follows, and their annotated texts count
//! the word for the kind of a place into its name. A reader marks the name alone.

use super::inflection;
use crate::gazetteer::{Gazetteer, NameKey, PlaceKey};
use crate::span::Span;
use crate::vocabulary::{NameWords, is_in_any_case};
use std::collections::BTreeSet;

/// Lengthens a word and says nothing, behind a particle that stands apart: "لـأبين".
const LENGTHENED: char = 'ـ';
/// Most particles before one name: "وبـ".
const MOST_PARTICLES: usize = 3;
/// Bearers of a name that are compared.
const BEARERS: usize = 40;

/// Where a name really stands, and what bears it: `names` again, or those that are left when the whole
/// is no name.
pub(super) fn own_words(
    text: &str,
    span: Span,
    names: Vec<NameKey>,
    gazetteer: &Gazetteer,
    known: &'static NameWords,
) -> (Span, Vec<NameKey>) {
    if known.beginnings.is_empty() && known.kinds_before.is_empty() {
        return (span, names);
    }
    let reader = Reader { gazetteer, known };
    let whole = span.slice(text);
    let bare = reader.without_particles(whole, &names);
    let (bare, names) = match reader.without_kind(bare, &names) {
        Some((rest, found)) if names.is_empty() => (rest, found),
        Some((rest, _)) => (rest, names),
        None => (bare, names),
    };
    let start = span.end() - bare.len();
    (Span::new(text, start, span.end()).unwrap_or(span), names)
}

struct Reader<'g> {
    gazetteer: &'g Gazetteer,
    known: &'static NameWords,
}

impl Reader<'_> {
    fn without_particles<'t>(&self, name: &'t str, names: &[NameKey]) -> &'t str {
        let mut rest = name;
        for _ in 0..MOST_PARTICLES {
            match self.without_particle(rest, names) {
                Some(shorter) => rest = shorter,
                None => break,
            }
        }
        rest
    }

    /// A name that is found as it is written keeps its letters; one that nothing knows loses the
    /// particle before its article.
    fn without_particle<'t>(&self, name: &'t str, names: &[NameKey]) -> Option<&'t str> {
        if !self.gazetteer.lookup(name).is_empty() {
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
            let found = inflection::lookup(rest, self.gazetteer, self.known);
            found.iter().any(|name| names.contains(name))
        };
        shorter.find(|rest| match names {
            [] => has_article(rest),
            _ => is_name(rest),
        })
    }

    /// What follows the noun for the kind of a place, and its names: where the whole is no name, or one
    /// of a place that is called by the rest alone too. "قناة السويس" is not called Suez.
    fn without_kind<'t>(
        &self,
        name: &'t str,
        names: &[NameKey],
    ) -> Option<(&'t str, Vec<NameKey>)> {
        let (noun, rest) = name.split_once(' ')?;
        if !is_in_any_case(self.known.kinds_before, noun) {
            return None;
        }
        let found = inflection::lookup(rest, self.gazetteer, self.known);
        let places = self.places(names);
        let is_called_so = || {
            self.places(&found)
                .iter()
                .any(|place| places.contains(place))
        };
        (!found.is_empty() && (names.is_empty() || is_called_so())).then_some((rest, found))
    }

    fn places(&self, names: &[NameKey]) -> BTreeSet<PlaceKey> {
        let bearers = |name: &NameKey| self.gazetteer.bearers(*name).take(BEARERS);
        let bearers = names.iter().flat_map(bearers);
        bearers.map(|bearer| bearer.place).collect()
    }
}
