//! What a link between two mentions says about the candidates at one end, given how probable those
//! at the other end are.

use super::areas::UserAreas;
use super::candidates::{Candidate, Name};
use super::containment::{are_siblings, contains};
use super::features::CandidateFeatures;
use super::links::{Claim, Connector, Link};
use super::lists::Standing;
use crate::gazetteer::{FeatureClass, Gazetteer, Kind, NameKind};

/// Support from which a link is a reason for a candidate, in its features, in what readers are
/// told and in what is left to them. The other name means what the reason needs with this
/// probability: low, because a link is seldom there by chance.
pub(super) const TELLING_SUPPORT: f64 = 0.3;

/// Support for what holds a place in a list of addresses, whose pattern speaks for itself.
const PATTERN_SUPPORT: f64 = 0.9;

/// What a link says about one candidate: probabilities that the other name means a fitting place.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct LinkSupport {
    /// The other contains it.
    pub(super) contained: f64,
    /// The same in a list, where a comma may only separate.
    pub(super) contained_in_list: f64,
    /// It contains the other.
    pub(super) contains: f64,
    /// The other is its sibling in a list.
    pub(super) siblings: f64,
    /// It is called the capital of the other, and is.
    pub(super) called_capital: f64,
    /// The text says outright what contains it, and that does not.
    pub(super) contradicted: f64,
}

impl LinkSupport {
    /// Whether a reader would say that the link names what contains the candidate.
    pub(super) fn tells_container(&self) -> bool {
        self.contained.max(self.contained_in_list) > TELLING_SUPPORT
    }

    /// Keeps the stronger support of each kind in the features.
    pub(super) fn strengthen(self, features: &mut CandidateFeatures) {
        for (feature, support) in [
            (&mut features.contained, self.contained),
            (&mut features.contained_in_list, self.contained_in_list),
            (&mut features.contains, self.contains),
            (&mut features.siblings, self.siblings),
            (&mut features.called_capital, self.called_capital),
            (&mut features.contradicted, self.contradicted),
        ] {
            *feature = feature.max(support);
        }
    }

    /// Removes all support from the features.
    pub(super) fn clear(features: &mut CandidateFeatures) {
        features.contained = 0.0;
        features.contained_in_list = 0.0;
        features.contains = 0.0;
        features.siblings = 0.0;
        features.called_capital = 0.0;
        features.contradicted = 0.0;
    }
}

/// The end of a link at which a mention stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    First,
    Second,
}

/// A link seen from one end: what stands at the other, and what tells where that lies.
#[derive(Debug, Clone, Copy)]
pub(super) struct LinkView<'a, 'g> {
    pub(super) link: &'a Link,
    pub(super) standing: Standing,
    /// The end from which it is seen.
    pub(super) end: End,
    /// The name at the other end.
    pub(super) name: &'a Name,
    /// The posterior of its candidates.
    pub(super) posterior: &'a [f64],
    pub(super) areas: &'a UserAreas<'g>,
    pub(super) gazetteer: &'g Gazetteer,
}

impl LinkView<'_, '_> {
    /// What the link says about a candidate at this end.
    pub(super) fn support(&self, candidate: &Candidate) -> LinkSupport {
        let mut support = LinkSupport::default();
        let connector = self.link.connector;
        if connector.separates_items() && self.standing != Standing::Address {
            support.siblings = self.probability(|other| are_siblings(candidate, other));
        }
        match connector {
            Connector::Comma => self.read_comma(candidate, &mut support),
            Connector::Words => self.read_words(candidate, &mut support),
            Connector::Conjunction | Connector::Beside => {}
        }
        support
    }

    /// A comma puts what holds a place behind it. In a list it may only separate, and an item that
    /// others follow holds nothing.
    fn read_comma(&self, candidate: &Candidate, support: &mut LinkSupport) {
        let is_address = self.standing.is_address();
        match self.end {
            End::First => {
                let contained = self.probability(|other| self.contains(other, candidate));
                if is_address {
                    support.contained = contained;
                    support.contradicted = self.contradiction(candidate, contained);
                } else if self.standing != Standing::BetweenAddresses {
                    support.contained_in_list = contained;
                }
            }
            End::Second if is_address || self.standing == Standing::EndsList => {
                support.contains = self.probability(|other| self.contains(candidate, other));
                if self.standing == Standing::Address && self.may_hold(candidate) {
                    support.contains = support.contains.max(PATTERN_SUPPORT);
                }
            }
            End::Second => {}
        }
    }

    fn read_words(&self, candidate: &Candidate, support: &mut LinkSupport) {
        support.contained = self.probability(|other| self.contains(other, candidate));
        support.contains = self.probability(|other| self.contains(candidate, other));
        if self.end == End::First {
            support.contradicted = self.contradiction(candidate, support.contained);
        }
        if self.link.is_capital
            && let Some(governed) = self.gazetteer.seat_place(candidate.place)
        {
            support.called_capital = self.probability(|other| other.place == governed);
        }
    }

    /// Probability that the text puts the first name outright into a country, a division or a
    /// settlement that does not contain the candidate.
    fn contradiction(&self, candidate: &Candidate, contained: f64) -> f64 {
        let claim = self.link.claim;
        // "Jordan, Ontario": a country lies in no division. Two countries may stand in a list.
        let is_addressed = self.link.connector == Connector::Comma;
        let is_claimed = match candidate.kind {
            Kind::Country => matches!(claim, Claim::Apposition | Claim::Part) || is_addressed,
            Kind::Admin1 => claim != Claim::Nothing,
            _ => claim != Claim::Nothing && (candidate.is_local() || is_landform(candidate)),
        };
        let is_of_nobody = is_landform(candidate) && !candidate.country.is_known();
        let is_dependent = !is_of_nobody && self.is_dependent(candidate);
        if !is_claimed || candidate.is_users || is_dependent {
            return 0.0;
        }
        // "Pemba, a town in Zanzibar": whatever Zanzibar is, it is in another country.
        let is_abroad = |other: &Candidate| {
            self.link.connector == Connector::Words
                && other.country.is_known()
                && candidate.country.is_known()
                && other.country != candidate.country
        };
        let is_listed = candidate.is_country() && is_addressed;
        // A valley reaches into what lies beside its point: only what is far off does not hold it.
        let is_beyond = |other: &Candidate| !is_landform(candidate) || is_far(candidate, other);
        let could_hold = |other: &Candidate| {
            other.name_kind != NameKind::Demonym
                && is_beyond(other)
                && (other.kind == Kind::Admin1
                    || other.kind == Kind::Country && !is_listed
                    || claim == Claim::Part && other.is_local()
                    || is_abroad(other))
        };
        (self.probability(could_hold) - contained).max(0.0)
    }

    /// Whether a candidate lies in a dependent territory, which may be said to lie in the state
    /// that it depends on, or in no country.
    fn is_dependent(&self, candidate: &Candidate) -> bool {
        let code = self.gazetteer.country(candidate.place);
        let country = self.gazetteer.country_by_code(code);
        country.is_none_or(|country| self.gazetteer.kind(country) == Kind::Territory)
    }

    /// Whether some settlement of the other name lies in the candidate.
    fn may_hold(&self, candidate: &Candidate) -> bool {
        let mut others = self.name.candidates.iter();
        others.any(|other| other.is_local() && self.contains(candidate, other))
    }

    fn probability(&self, holds: impl Fn(&Candidate) -> bool) -> f64 {
        self.name.probability(self.posterior, holds)
    }

    fn contains(&self, outer: &Candidate, inner: &Candidate) -> bool {
        contains(outer, inner) || self.areas.contain(outer, inner)
    }
}

/// Farthest that a landform lies from the reference point of the country that holds it, and of the
/// division.
///
/// # Units
/// Kilometres.
const COUNTRY_REACH_KM: f64 = 4_500.0;
const DIVISION_REACH_KM: f64 = 1_500.0;

fn is_landform(candidate: &Candidate) -> bool {
    candidate.kind.class() == FeatureClass::Landform
}

/// Whether a landform is too far from a country or a division to lie in it: "Jordan Valley, Oregon".
fn is_far(landform: &Candidate, other: &Candidate) -> bool {
    let reach = if other.is_country() {
        COUNTRY_REACH_KM
    } else {
        DIVISION_REACH_KM
    };
    landform.point.distance_km(other.point) > reach
}
