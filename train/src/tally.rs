//! Counts how often the right place is told, the way place corpora are scored.

use crate::score::pairs;
use crate::text::{Annotated, Truth};
use geobrief::gazetteer::{Gazetteer, PlaceKey};
use geobrief::resolve::{Resolution, ResolvedMention, Status};
use geobrief::span::Span;
use std::ops::AddAssign;

/// A place told this near counts as right, as in the literature (100 miles).
pub(crate) const RIGHT_KM: f64 = 161.0;

/// Sums over documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Tally {
    /// Marked names with a known place.
    pub(crate) required: usize,
    /// Places told, but for those of marked names without a known place.
    pub(crate) told: usize,
    /// Of them, within [`RIGHT_KM`] of the marked place.
    pub(crate) right: usize,
    /// Marked and found names by status.
    pub(crate) sure: Share,
    pub(crate) likely: Share,
    pub(crate) check: Share,
    /// Marked and found, without a place.
    pub(crate) unmapped: usize,
    /// Marked names whose place the gazetteer has, resolved alone, without the recogniser.
    pub(crate) given: Share,
}

/// Of some names, those with the right place: the same id, or near.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Share {
    pub(crate) right: usize,
    pub(crate) of: usize,
}

impl Share {
    /// 0..=1.
    pub(crate) fn share(self) -> f64 {
        self.right as f64 / self.of.max(1) as f64
    }

    fn add(&mut self, is_right: bool) {
        self.right += usize::from(is_right);
        self.of += 1;
    }
}

impl AddAssign for Share {
    fn add_assign(&mut self, other: Self) {
        self.right += other.right;
        self.of += other.of;
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.required += other.required;
        self.told += other.told;
        self.right += other.right;
        self.sure += other.sure;
        self.likely += other.likely;
        self.check += other.check;
        self.unmapped += other.unmapped;
        self.given += other.given;
    }
}

impl Tally {
    /// Share of the places told that are right.
    pub(crate) fn precision(self) -> f64 {
        self.right as f64 / self.told.max(1) as f64
    }

    /// Share of the places marked that are told.
    pub(crate) fn recall(self) -> f64 {
        self.right as f64 / self.required.max(1) as f64
    }

    /// Harmonic mean of the two.
    pub(crate) fn f1(self) -> f64 {
        2.0 * self.right as f64 / (self.told + self.required).max(1) as f64
    }

    /// Share of the resolved names that are called sure.
    pub(crate) fn sure_share(self) -> f64 {
        self.sure.of as f64 / (self.sure.of + self.likely.of + self.check.of).max(1) as f64
    }

    /// Compares what is marked in a text with what is told.
    pub(crate) fn of(text: &Annotated, told: &[ResolvedMention], gazetteer: &Gazetteer) -> Self {
        let mut tally = Self {
            required: text
                .marks
                .iter()
                .filter(|mark| mark.truth.is_some())
                .count(),
            ..Self::default()
        };
        let gold: Vec<Span> = text.marks.iter().map(|mark| mark.span).collect();
        let spans: Vec<Span> = told.iter().map(|resolved| resolved.mention.span).collect();
        let pairs = pairs(&gold, &spans);
        for (number, resolved) in told.iter().enumerate() {
            let pair = pairs.iter().find(|(_, found)| *found == number);
            let mark = pair.map(|(mark, _)| text.marks[*mark]);
            let place = resolved.resolution.best_place();
            match (mark.map(|mark| mark.truth), place) {
                (Some(Some(truth)), Some(place)) => {
                    tally.told += 1;
                    tally.right += usize::from(is_near(place, truth, gazetteer));
                    let is_right = is_right(place, truth, gazetteer);
                    tally.status(&resolved.resolution).add(is_right);
                }
                (Some(Some(_)), None) => tally.unmapped += 1,
                (Some(None), _) | (None, None) => {}
                (None, Some(_)) => {
                    let beside = text.marks.iter().any(|mark| {
                        mark.truth.is_none() && mark.span.overlaps(resolved.mention.span)
                    });
                    tally.told += usize::from(!beside);
                }
            }
        }
        tally
    }

    fn status(&mut self, resolution: &Resolution) -> &mut Share {
        match resolution.status() {
            Status::Sure => &mut self.sure,
            Status::Likely | Status::SetByUser => &mut self.likely,
            Status::Check | Status::Unmapped => &mut self.check,
        }
    }

    /// Compares the marks of a text with what is told for them when they are given; only those
    /// whose place the gazetteer has.
    pub(crate) fn given(text: &Annotated, told: &[ResolvedMention], gazetteer: &Gazetteer) -> Self {
        let mut tally = Self::default();
        for (mark, resolved) in text.marks.iter().zip(told) {
            let Some(truth) = mark.truth else { continue };
            let id = truth.id.map(|id| format!("gn:{id}"));
            let names = &resolved.mention.names;
            let mut bearers = names.iter().flat_map(|name| gazetteer.bearers(*name));
            let is_known = id.is_some_and(|id| gazetteer.by_id(&id).is_some())
                || bearers.any(|bearer| is_near(bearer.place, truth, gazetteer));
            if is_known {
                let place = resolved.resolution.best_place();
                tally
                    .given
                    .add(place.is_some_and(|place| is_right(place, truth, gazetteer)));
            }
        }
        tally
    }
}

fn is_near(place: PlaceKey, truth: Truth, gazetteer: &Gazetteer) -> bool {
    gazetteer.point(place).distance_km(truth.point) <= RIGHT_KM
}

fn is_right(place: PlaceKey, truth: Truth, gazetteer: &Gazetteer) -> bool {
    is_near(place, truth, gazetteer)
        || truth
            .id
            .is_some_and(|id| gazetteer.id(place) == format!("gn:{id}"))
}
