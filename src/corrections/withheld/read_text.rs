//! What one text says of places: their names in it, and positions that tell where they are.

use super::forms::words;
use crate::document::Document;
use crate::gazetteer::{Gazetteer, PlaceKey};
use crate::geo::LonLat;
use crate::positions::Whereabouts;
use crate::resolve::ResolvedMention;
use crate::span::Span;
use std::collections::BTreeSet;

/// Within this distance of a hidden place a position in figures tells where it is.
///
/// # Units
/// Kilometres.
const SAME_SPOT_KM: f64 = 5.0;
/// Characters between a name and the position behind it, at most: "Camp Zarkhel (36.707, 67.212)".
const BETWEEN: usize = 3;

/// Words of a name, at most.
const LONGEST: usize = 8;

/// A text with its mentions.
pub(super) struct ReadText<'t> {
    pub(super) document: &'t Document,
    pub(super) mentions: &'t [ResolvedMention],
    pub(super) gazetteer: &'t Gazetteer,
}

impl<'t> ReadText<'t> {
    /// Places, and the positions of the text that tell where they are.
    pub(super) fn with_positions(
        &self,
        places: impl Iterator<Item = PlaceKey>,
    ) -> BTreeSet<PlaceKey> {
        let mut places: BTreeSet<PlaceKey> = places.collect();
        let points: Vec<LonLat> = places
            .iter()
            .map(|key| self.gazetteer.point(*key))
            .collect();
        let is_near = |place: PlaceKey| {
            let point = self.gazetteer.point(place);
            points
                .iter()
                .any(|at| at.distance_km(point) <= SAME_SPOT_KM)
        };
        let mut behind: Option<Span> = None;
        for found in self.mentions {
            let span = found.mention.span;
            let Some(place) = found.resolution.best_place() else {
                continue;
            };
            let follows = behind.is_some_and(|name| self.is_close(name, span));
            if is_position(found) && (is_near(place) || follows) {
                places.insert(place);
            }
            behind = places.contains(&place).then_some(span);
        }
        places
    }

    /// Whether hardly anything but signs stands between a name and what follows it.
    fn is_close(&self, name: Span, next: Span) -> bool {
        let gap = self.document.text.get(name.end()..next.start());
        gap.is_some_and(|gap| {
            gap.chars().count() <= BETWEEN && !gap.contains(char::is_alphanumeric)
        })
    }

    /// The names of places as the text and the gazetteer write them.
    pub(super) fn names(&self, places: &BTreeSet<PlaceKey>) -> Vec<String> {
        let keys: Vec<PlaceKey> = places.iter().copied().collect();
        let written = self.mentions_of(places).flat_map(|found| {
            let spans = [found.mention.span, self.stretch(found)];
            spans.map(|span| span.slice(&self.document.text).to_owned())
        });
        let known = keys.iter().flat_map(|key| {
            let in_language = self.gazetteer.name_in_language(*key);
            [in_language, Some(self.gazetteer.name(*key))]
        });
        let known = known.flatten().map(str::to_owned);
        let found = self.texts().flat_map(|text| self.names_in(text, places));
        written.chain(known).chain(found).collect()
    }

    /// The text, and what is known about it.
    fn texts(&self) -> impl Iterator<Item = &'t str> {
        let facts = &self.document.metadata;
        let stated = [&facts.author, &facts.submitter, &facts.url, &facts.site];
        let stated = stated.into_iter().filter_map(|fact| fact.value());
        let comments = self.document.comments.iter().chain(&facts.messages);
        let authors = comments.map(|comment| comment.author.as_str());
        let text = std::iter::once(self.document.text.as_str());
        text.chain(stated.map(String::as_str)).chain(authors)
    }

    /// Every name of places that a text has, as it writes it: also those that no stage took for one.
    fn names_in(&self, text: &str, places: &BTreeSet<PlaceKey>) -> Vec<String> {
        let words = words(text);
        let bears = |name| {
            let mut named_places = self.gazetteer.places_named(name);
            named_places.any(|named| places.contains(&named.place))
        };
        let mut found = BTreeSet::new();
        for (at, first) in words.iter().enumerate() {
            let mut cursor = self.gazetteer.cursor();
            for last in words.iter().skip(at).take(LONGEST) {
                if !cursor.push(&last.folded) {
                    break;
                }
                if cursor.names().any(bears) {
                    found.extend(text.get(first.start..last.end).map(str::to_owned));
                }
            }
        }
        found.into_iter().collect()
    }

    /// The mentions of places.
    pub(super) fn mentions_of(
        &self,
        places: &BTreeSet<PlaceKey>,
    ) -> impl Iterator<Item = &'t ResolvedMention> {
        self.mentions.iter().filter(|found| {
            let place = found.resolution.best_place();
            place.is_some_and(|place| places.contains(&place))
        })
    }

    /// The words that name a place, with what they say of where it is.
    pub(super) fn stretch(&self, found: &ResolvedMention) -> Span {
        let span = found.mention.span;
        let Some(Whereabouts::At { words, .. }) = found.mention.whereabouts else {
            return span;
        };
        let (start, end) = (words.start().min(span.start()), words.end().max(span.end()));
        Span::new(&self.document.text, start, end).unwrap_or(span)
    }
}

fn is_position(found: &ResolvedMention) -> bool {
    matches!(found.mention.whereabouts, Some(Whereabouts::Position))
}
