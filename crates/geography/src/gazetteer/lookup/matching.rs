//! Finds the place that a row of a table means: one row in, candidates out.
//!
//! The service that table editors ask for the same (the reconciliation API) is a frame around this
//! function.

use std::cmp::Ordering;

use crate::gazetteer::lookup::search::Closeness;
use crate::gazetteer::place::PlaceKey;
use crate::gazetteer::{FeatureClass, Gazetteer, fold};
use geobrief_index::geo::LonLat;
use geobrief_index::kind::Kind;

/// What a row says of the place it means.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Wanted<'w> {
    /// Its name, "Kunduz" or "Kunduz, Afghanistan".
    pub name: &'w str,
    /// ISO 3166-1 alpha-2 code of its country, or empty.
    pub country: &'w str,
    /// Code of its first-order division, or empty.
    pub division: &'w str,
    /// What it is.
    pub kind: Option<Kind>,
    /// Where about it is.
    pub near: Option<LonLat>,
}

/// A place that a row may mean.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    /// The place.
    pub place: PlaceKey,
    /// How well its name fits.
    pub closeness: Closeness,
    /// How well it fits all that the row says; only to be compared with others.
    pub score: f64,
}

/// How sure the best of the candidates is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// Nothing else can be meant by what the row says.
    Sure,
    /// The others fit clearly less.
    Likely,
    /// A person should look.
    Check,
    /// There is no candidate.
    Unmapped,
}

impl Decision {
    /// The word in tables: that of the status of a name in a text.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Sure => "sure",
            Self::Likely => "likely",
            Self::Check => "check",
            Self::Unmapped => "unmapped",
        }
    }
}

/// Places that are looked at for one row.
const LOOKED_AT: usize = 200;
/// By so much the best leads where it is likely, and where nothing else is in question.
const CLEAR: f64 = 0.15;
const CLEARLY_ALONE: f64 = 0.3;

impl Gazetteer {
    /// The candidates for a row, the best first, and how sure that is.
    #[must_use]
    pub fn candidates(&self, wanted: &Wanted<'_>) -> (Decision, Vec<Candidate>) {
        let mut found = self.found(wanted);
        if found.is_empty()
            && let Some((name, holder)) = wanted.name.rsplit_once(',')
        {
            let (name, holder) = (name.trim(), holder.trim());
            let country = self.country_meant(holder).unwrap_or_default();
            let division = match country.is_empty() {
                true => self.division_named(wanted.country, holder),
                false => String::new(),
            };
            if !(country.is_empty() && division.is_empty()) {
                let narrowed = Wanted {
                    name,
                    country: if wanted.country.is_empty() {
                        &country
                    } else {
                        wanted.country
                    },
                    division: if wanted.division.is_empty() {
                        &division
                    } else {
                        wanted.division
                    },
                    ..*wanted
                };
                found = self.found(&narrowed);
            }
        }
        (decision(&found), found)
    }

    fn found(&self, wanted: &Wanted<'_>) -> Vec<Candidate> {
        if fold(wanted.name).is_empty() {
            return Vec::new();
        }
        let names = self.lookup(wanted.name).into_iter();
        let named_places = names.flat_map(|name| self.places_named(name));
        let mut places: Vec<(PlaceKey, Closeness)> = named_places
            .map(|named| (named.place, Closeness::Exact))
            .collect();
        self.keep(&mut places, wanted);
        if places.is_empty() {
            let hits = self.search(wanted.name, LOOKED_AT).into_iter();
            places.extend(hits.map(|hit| (hit.place, hit.closeness)));
            self.keep(&mut places, wanted);
        }
        places.sort_by_key(|(place, closeness)| (*place, *closeness));
        places.dedup_by_key(|(place, _)| *place);
        let scored = places.into_iter().map(|(place, closeness)| Candidate {
            score: self.fit(place, closeness, wanted),
            place,
            closeness,
        });
        let mut found: Vec<Candidate> = scored.collect();
        found.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.place.cmp(&b.place)));
        found
    }

    /// Leaves those in the country and the division that the row names.
    fn keep(&self, places: &mut Vec<(PlaceKey, Closeness)>, wanted: &Wanted<'_>) {
        let division = self.by_code(wanted.division);
        places.retain(|(place, _)| {
            let country = self.country(*place);
            let is_wide = country.is_empty();
            let in_country = wanted.country.is_empty() || is_wide || country == wanted.country;
            let in_division = division.is_none_or(|division| {
                *place == division || self.admin1(*place).is_none_or(|own| own == division)
            });
            let is_named = self.kind(*place) != Kind::Historical;
            in_country && in_division && is_named
        });
    }

    fn fit(&self, place: PlaceKey, closeness: Closeness, wanted: &Wanted<'_>) -> f64 {
        let name = match closeness {
            Closeness::Exact if fold(self.name(place)) == fold(wanted.name) => 1.0,
            Closeness::Exact => 0.9,
            Closeness::Alike => 0.7,
            Closeness::Near => 0.6,
            Closeness::Prefix => 0.4,
        };
        let kind = self.kind(place);
        let kind = match wanted.kind {
            None => match kind.class() {
                // A table of places means the town before the district around it.
                FeatureClass::PopulatedPlace => 0.1,
                FeatureClass::AdminRegion => -0.3,
                _ => 0.0,
            },
            Some(wanted) if wanted == kind => 0.4,
            Some(wanted) if wanted.class() == kind.class() => 0.25,
            Some(_) => -0.3,
        };
        let near = wanted.near.map_or(0.0, |near| {
            let km = near.distance_km(self.point(place));
            0.6 * nearness(km)
        });
        let users = if self.is_users(place) { 0.5 } else { 0.0 };
        name + kind + near + users + 0.8 * f64::from(self.importance(place))
    }
}

/// 1 at hand, a half at 50 km, towards 0 from 500 km on.
fn nearness(km: f64) -> f64 {
    50.0 / (50.0 + km)
}

fn decision(found: &[Candidate]) -> Decision {
    let Some(best) = found.first() else {
        return Decision::Unmapped;
    };
    let lead = found
        .get(1)
        .map_or(f64::INFINITY, |second| best.score - second.score);
    let is_exact = best.closeness == Closeness::Exact;
    let compared = |by: f64| lead.partial_cmp(&by) != Some(Ordering::Less);
    match is_exact {
        true if compared(CLEARLY_ALONE) => Decision::Sure,
        true if compared(CLEAR) => Decision::Likely,
        false if best.closeness == Closeness::Alike && compared(CLEAR) => Decision::Likely,
        _ => Decision::Check,
    }
}
