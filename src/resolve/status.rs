//! From beliefs to what a reader is told: sure, likely or check, and why.

use super::candidates::{Name, Reading};
use super::evidence::holds;
use super::rank::{Features, dot, loudness};
use super::resolution::SURE;
use super::weights::{RIGHT, Weights};
use super::{Evidence, RankedCandidate, Resolution, UnmappedReason};
use crate::gazetteer::{FeatureClass, Gazetteer, Kind, NameKind, PlaceKey};
use crate::score::{Confidence, Scored, best_first};
use crate::span::Span;

/// Most confidence in a place of no certain point; see [`Gazetteer::is_vague`].
const SURE_OF_THE_VAGUE: f64 = SURE - 0.01;
/// Confidence from which a referent is likely.
const LIKELY: f64 = 0.6;
/// Belief in the place being in no gazetteer from which a name with one candidate is left without
/// a place; several candidates are left to a person.
const ABSENT: f64 = 0.5;
/// Most candidates that are told.
const MOST_TOLD: usize = 6;
/// Candidates believed less are not told.
const NEGLIGIBLE: f64 = 0.005;
/// Beliefs under this do not count for the spot.
const FAINT: f64 = 0.001;
/// A city and the division of the same name around it are one answer to a reader.
///
/// # Units
/// Kilometres.
const SAME_SPOT_KM: f64 = 80.0;

/// What the text says about a mention outright.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Said {
    /// The words that tie it to another place.
    pub(super) quote: Option<Span>,
    /// They stand at another mention of the name.
    pub(super) elsewhere: bool,
    /// They name a division that holds no place of the name: "Holliday, Missouri".
    pub(super) contradicts: bool,
}

/// The readings of one name with what is known and believed of each.
#[derive(Debug, Clone, Copy)]
pub(super) struct Judged<'j> {
    pub(super) name: &'j Name,
    pub(super) features: &'j [Features],
    pub(super) beliefs: &'j [f64],
    /// Belief that the place meant is in no gazetteer.
    pub(super) absent: f64,
    pub(super) weights: &'j Weights,
}

/// The resolution of one mention. `is_place` is the belief that it names a place at all.
pub(super) fn resolution(
    judged: Judged<'_>,
    said: Said,
    is_place: f64,
    gazetteer: &Gazetteer,
) -> Option<Resolution> {
    let order = judged.order();
    let best = order.first()?.value;
    let mut candidates: Vec<RankedCandidate> = judged
        .told(&order)
        .into_iter()
        .filter_map(|ranked| judged.candidate(ranked, said, gazetteer))
        .collect();
    let chosen = judged.name.readings.get(best)?;
    if chosen.kind == Kind::Historical {
        let note = gazetteer.note(chosen.place).to_owned();
        let reason = UnmappedReason::Historical { note };
        return Some(Resolution::Unmapped { reason });
    }
    let is_absent = judged.absent > ABSENT;
    if is_absent && candidates.len() == 1 {
        return None;
    }
    let is_doubtful = is_absent
        || judged.belief_in_spot(best) < LIKELY && candidates.len() > 1
        || judged.is_contested(best)
        || !chosen.is_users && said.contradicts;
    if is_doubtful {
        return Some(Resolution::Undecided { candidates });
    }
    let mut confidence = judged.chance_of_right(best) * is_place;
    if gazetteer.is_vague(chosen.place) {
        confidence = confidence.min(SURE_OF_THE_VAGUE);
    }
    let rejected = candidates.split_off(1);
    let chosen = candidates.pop()?;
    Some(Resolution::Resolved {
        place: chosen.place,
        confidence: Confidence::new(confidence),
        evidence: chosen.evidence,
        rejected,
    })
}

impl Judged<'_> {
    /// The readings by falling belief.
    fn order(&self) -> Vec<Scored<usize>> {
        let beliefs = self.beliefs.iter().enumerate();
        let mut order: Vec<Scored<usize>> = beliefs
            .map(|(index, &belief)| Scored::new(belief, index))
            .collect();
        order.sort_by(best_first);
        self.prefer_city(&mut order);
        order
    }

    /// Puts a city before the division of its name around it ("Kharkiv") when the city is better
    /// known and no word asks for the division: both are one spot, and a bare name means the city.
    fn prefer_city(&self, order: &mut [Scored<usize>]) {
        let readings = &self.name.readings;
        let best = order.first().map(|ranked| ranked.value);
        let Some((best, features)) =
            best.and_then(|at| readings.get(at).zip(self.features.get(at)))
        else {
            return;
        };
        if best.kind != Kind::Admin1 || features.kind_fits > 0.0 {
            return;
        }
        // "Imam Sahib in Kunduz" is in the province; of Istanbul the city is meant even so.
        let lead = if features.holds > 0.3 {
            FAR_BETTER_KNOWN
        } else {
            0.0
        };
        let is_its_city = |ranked: &Scored<usize>| {
            readings.get(ranked.value).is_some_and(|city| {
                city.kind.class() == FeatureClass::PopulatedPlace
                    && city.importance >= best.importance + lead
                    && holds(best, city)
                    && is_same_spot_by_distance(best, city)
            })
        };
        if let Some(at) = order.iter().position(is_its_city)
            && let Some(front) = order.get_mut(..=at)
        {
            front.rotate_right(1);
        }
    }

    /// The most believed reading, and what the confidence in it is made from.
    pub(super) fn choice(&self) -> Option<(PlaceKey, [f64; RIGHT.len()])> {
        let best = self.order().first()?.value;
        Some((self.name.readings.get(best)?.place, self.right(best)))
    }

    /// The readings that a reader is told of, best first: the believed ones, and the best known
    /// of the others, so that it can be seen which was passed over.
    fn told(&self, order: &[Scored<usize>]) -> Vec<Scored<usize>> {
        let believed =
            |rank: usize, ranked: &Scored<usize>| rank == 0 || ranked.score >= NEGLIGIBLE;
        let count = order
            .iter()
            .enumerate()
            .take(MOST_TOLD)
            .take_while(|(rank, ranked)| believed(*rank, ranked))
            .count();
        let (told, passed_over) = order.split_at(count);
        let mut told = told.to_vec();
        let known = |ranked: &Scored<usize>| {
            let reading = self.name.readings.get(ranked.value);
            reading.map_or(0.0, |reading| reading.importance)
        };
        let best_known = passed_over
            .iter()
            .max_by(|a, b| known(a).total_cmp(&known(b)).then(b.value.cmp(&a.value)));
        if told.len() < MOST_TOLD {
            told.extend(best_known.copied());
        }
        told
    }

    /// Belief in a reading and in those that mean the same spot to a reader.
    fn belief_in_spot(&self, best: usize) -> f64 {
        let Some(chosen) = self.name.readings.get(best) else {
            return 0.0;
        };
        let readings = self.name.readings.iter().zip(self.beliefs);
        readings
            .filter(|(reading, belief)| **belief > FAINT && is_same_spot(reading, chosen))
            .map(|(_, belief)| belief)
            .sum()
    }

    /// How probable it is that the choice of a spot is right.
    fn chance_of_right(&self, best: usize) -> f64 {
        1.0 / (1.0 + (-dot(&self.right(best), &self.weights.right)).exp())
    }

    /// What the confidence in a choice is made from, in the order of [`RIGHT`].
    fn right(&self, best: usize) -> [f64; RIGHT.len()] {
        let spot = self.belief_in_spot(best).clamp(0.001, 0.999);
        let features = self.features.get(best).copied().unwrap_or_default();
        let is = |classes: &[&str]| f64::from(u8::from(features.is_of(classes)));
        [
            1.0,
            (spot / (1.0 - spot)).ln(),
            features.importance,
            features.lead,
            self.absent,
            features
                .held
                .max(features.held_listed)
                .max(features.capital),
            loudness(features.around.country),
            features.home_close,
            f64::from(u8::from(self.name.readings.len() == 1)),
            is(&["country"]),
            is(&["division"]),
            is(&["region", "water", "landform"]),
        ]
    }

    /// Whether a rival abroad, by a name as good, is as well known, and nothing but the drift of
    /// the text speaks for the best: then a person should decide.
    fn is_contested(&self, best: usize) -> bool {
        let (Some(chosen), Some(features)) =
            (self.name.readings.get(best), self.features.get(best))
        else {
            return false;
        };
        let spoken_for = features.held.max(features.held_listed) > 0.3
            || features.peers > 0.3
            || features.holds > 0.3
            || features.capital > 0.3
            || features.home > 0.0
            || features.around.nearness > 0.3
            || chosen.is_country() && features.around.country > 0.2
            || chosen.kind == Kind::Admin1 && features.around.division > 0.2
            || chosen.is_users;
        !spoken_for
            && self.name.readings.iter().any(|rival| {
                rival.country != chosen.country
                    && (rival.by == NameKind::Primary || chosen.by != NameKind::Primary)
                    && rival.importance > chosen.importance - EQUALLY_KNOWN
            })
    }

    fn candidate(
        &self,
        ranked: Scored<usize>,
        said: Said,
        gazetteer: &Gazetteer,
    ) -> Option<RankedCandidate> {
        let reading = self.name.readings.get(ranked.value)?;
        let features = self.features.get(ranked.value)?;
        Some(RankedCandidate {
            place: reading.place,
            confidence: Confidence::new(ranked.score),
            evidence: self.evidence(reading, features, said, gazetteer),
        })
    }

    /// What speaks for a reading, strongest first.
    fn evidence(
        &self,
        reading: &Reading,
        features: &Features,
        said: Said,
        gazetteer: &Gazetteer,
    ) -> Vec<Evidence> {
        let around = features.around;
        let mut evidence = Vec::new();
        if reading.is_users {
            evidence.push(Evidence::UserEntry {
                origin: origin(reading.place, gazetteer),
            });
        }
        if let Some(quote) = said
            .quote
            .filter(|_| features.held.max(features.held_listed).max(features.holds) > 0.3)
        {
            evidence.push(if said.elsewhere {
                Evidence::SameName { mention: quote }
            } else {
                Evidence::TextSays { quote }
            });
        }
        if features.kind_fits > 0.0 {
            evidence.push(Evidence::KindFits);
        }
        if self
            .name
            .readings
            .iter()
            .all(|other| is_same_spot(other, reading))
        {
            evidence.push(Evidence::OnlyCandidate);
        }
        if features.home > 0.0 {
            evidence.push(Evidence::Publisher);
        }
        if let Some(place) = around.within {
            evidence.push(Evidence::Container { place });
        } else if let Some((place, km)) = around.nearest.filter(|_| around.nearness > 0.3) {
            evidence.push(Evidence::Near { place, km });
        }
        if let Some(place) = reading.admin1.filter(|_| around.division_named > 0.5) {
            evidence.push(Evidence::Container { place });
        }
        if around.names_in_country > 0 {
            evidence.push(Evidence::Country {
                mentions: around.names_in_country,
            });
        }
        let outshines = |rival: &Reading| {
            rival.importance + FAR_BETTER_KNOWN < reading.importance || is_same_spot(rival, reading)
        };
        if !evidence.contains(&Evidence::OnlyCandidate) && self.name.readings.iter().all(outshines)
        {
            evidence.push(Evidence::Prominent);
        }
        evidence
    }
}

/// Importance within which two places are about equally well known.
const EQUALLY_KNOWN: f32 = 0.08;
/// Importance by which a place stands out among all of its name.
const FAR_BETTER_KNOWN: f32 = 0.15;

fn is_same_spot(a: &Reading, b: &Reading) -> bool {
    a.place == b.place || holds(a, b) || holds(b, a) || is_same_spot_by_distance(a, b)
}

fn is_same_spot_by_distance(a: &Reading, b: &Reading) -> bool {
    let reach = match (a.kind, b.kind) {
        (Kind::Admin1, _) | (_, Kind::Admin1) => 2.0 * SAME_SPOT_KM,
        _ => SAME_SPOT_KM,
    };
    a.country == b.country && !a.is_country() && a.point.distance_km(b.point) < reach
}

/// Where the user wrote the entry: "places.geojson, line 3".
fn origin(place: PlaceKey, gazetteer: &Gazetteer) -> String {
    gazetteer
        .origin(place)
        .map(|origin| format!("{}, line {}", origin.path.display(), origin.line))
        .unwrap_or_default()
}
