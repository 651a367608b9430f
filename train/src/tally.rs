//! Counts how often the right place is told, the way place corpora are scored.

use crate::fair::Judge;
use crate::score::pairs;
use crate::text::Annotated;
use geobrief::gazetteer::Gazetteer;
use geobrief::resolve::{ResolvedMention, Status};
use geobrief::score::Confidence;
use geobrief::span::Span;
use std::ops::AddAssign;

/// Sums over documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Tally {
    /// Marked names with a known place.
    pub(crate) required: usize,
    /// Places told, but for those of marked names without a known place.
    pub(crate) told: usize,
    /// Of them, within 161 km of the marked place.
    pub(crate) right: usize,
    /// Of them, a fair answer.
    pub(crate) fair: usize,
    /// The same, of places that are called sure or likely.
    pub(crate) claimed: usize,
    pub(crate) claimed_right: usize,
    pub(crate) claimed_fair: usize,
    /// Marked and found names by status.
    pub(crate) sure: Share,
    pub(crate) likely: Share,
    pub(crate) check: Share,
    /// The same by confidence, in equal steps from 0 to 1.
    pub(crate) by_confidence: [Share; STEPS],
    /// Marked and found, without a place.
    pub(crate) unmapped: usize,
    /// Marked names whose place the gazetteer has, resolved alone, without the recogniser.
    pub(crate) given: Share,
}

/// Into how many steps confidence is divided.
pub(crate) const STEPS: usize = 25;

/// Of some names, those with the right place, by the fair rule.
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
        self.fair += other.fair;
        self.claimed += other.claimed;
        self.claimed_right += other.claimed_right;
        self.claimed_fair += other.claimed_fair;
        self.sure += other.sure;
        self.likely += other.likely;
        self.check += other.check;
        for (step, other) in self.by_confidence.iter_mut().zip(other.by_confidence) {
            *step += other;
        }
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
        self.f1_of(self.right, self.told)
    }

    /// The same by the fair rule.
    pub(crate) fn fair_f1(self) -> f64 {
        self.f1_of(self.fair, self.told)
    }

    /// Both, if only places called sure or likely count as told.
    pub(crate) fn claimed_f1(self) -> f64 {
        self.f1_of(self.claimed_right, self.claimed)
    }

    pub(crate) fn claimed_fair_f1(self) -> f64 {
        self.f1_of(self.claimed_fair, self.claimed)
    }

    fn f1_of(self, right: usize, told: usize) -> f64 {
        2.0 * right as f64 / (told + self.required).max(1) as f64
    }

    /// Share of the resolved names that are called sure.
    pub(crate) fn sure_share(self) -> f64 {
        self.sure.of as f64 / (self.sure.of + self.likely.of + self.check.of).max(1) as f64
    }

    /// Compares what is marked in a text with what is told.
    pub(crate) fn of(text: &Annotated, told: &[ResolvedMention], judge: &Judge<'_>) -> Self {
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
            let status = resolved.resolution.status();
            let claims = matches!(status, Status::Sure | Status::Likely | Status::SetByUser);
            match (mark.map(|mark| mark.truth), place) {
                (Some(Some(truth)), Some(place)) => {
                    let is_right = judge.is_near(place, truth);
                    let is_fair = judge.is_fair(place, truth);
                    tally.told += 1;
                    tally.right += usize::from(is_right);
                    tally.fair += usize::from(is_fair);
                    tally.claimed += usize::from(claims);
                    tally.claimed_right += usize::from(claims && is_right);
                    tally.claimed_fair += usize::from(claims && is_fair);
                    tally.status(status).add(is_fair);
                    tally.step(resolved.resolution.confidence()).add(is_fair);
                }
                (Some(Some(_)), None) => tally.unmapped += 1,
                (Some(None), _) | (None, None) => {}
                (None, Some(_)) => {
                    let beside = text.marks.iter().any(|mark| {
                        mark.truth.is_none() && mark.span.overlaps(resolved.mention.span)
                    });
                    tally.told += usize::from(!beside);
                    tally.claimed += usize::from(!beside && claims);
                }
            }
        }
        tally
    }

    fn step(&mut self, confidence: Confidence) -> &mut Share {
        let step = (confidence.get() * STEPS as f64) as usize;
        &mut self.by_confidence[step.min(STEPS - 1)]
    }

    /// The names of at least the confidence at which a step begins.
    pub(crate) fn at_least(self, step: usize) -> Share {
        let mut all = Share::default();
        for share in &self.by_confidence[step..] {
            all += *share;
        }
        all
    }

    fn status(&mut self, status: Status) -> &mut Share {
        match status {
            Status::Sure => &mut self.sure,
            Status::Likely | Status::SetByUser => &mut self.likely,
            Status::Check | Status::Unmapped => &mut self.check,
        }
    }

    /// Compares the marks of a text with what is told for them when they are given; only those
    /// whose place the gazetteer has.
    pub(crate) fn given(
        text: &Annotated,
        told: &[ResolvedMention],
        judge: &Judge<'_>,
        gazetteer: &Gazetteer,
    ) -> Self {
        let mut tally = Self::default();
        for (mark, resolved) in text.marks.iter().zip(told) {
            let Some(truth) = mark.truth else { continue };
            let id = truth.id.map(|id| format!("gn:{id}"));
            let names = &resolved.mention.names;
            let mut named_places = names.iter().flat_map(|name| gazetteer.places_named(*name));
            let is_known = id.is_some_and(|id| gazetteer.by_id(&id).is_some())
                || named_places.any(|named| judge.is_near(named.place, truth));
            if is_known {
                let place = resolved.resolution.best_place();
                tally
                    .given
                    .add(place.is_some_and(|place| judge.is_fair(place, truth)));
            }
        }
        tally
    }
}
