//! Which candidate contains which, and which are siblings, by the gazetteer's hierarchy: country,
//! first-order division, district, settlement, and what is smaller.

use super::candidates::Candidate;
use crate::gazetteer::{FeatureClass, Kind};

/// Farthest that a place lies from the reference point of the district that contains it; half as
/// far from that of a settlement. The gazetteer's hierarchy ends at the division, so below it the
/// distance decides.
///
/// # Units
/// Kilometres.
const DISTRICT_KM: f64 = 60.0;
const SETTLEMENT_KM: f64 = DISTRICT_KM / 2.0;

/// Whether `outer` contains `inner`.
pub(super) fn contains(outer: &Candidate, inner: &Candidate) -> bool {
    if outer.place == inner.place || level(outer.kind) >= level(inner.kind) {
        return false;
    }
    let is_within =
        |km: f64| are_of_one_division(outer, inner) && outer.point.distance_km(inner.point) < km;
    match outer.kind {
        Kind::Country | Kind::Territory => {
            outer.country.is_known() && outer.country == inner.country
        }
        Kind::Admin1 => inner.admin1 == Some(outer.place),
        Kind::Admin2 | Kind::County => is_within(DISTRICT_KM),
        _ if outer.kind.class() == FeatureClass::PopulatedPlace => is_within(SETTLEMENT_KM),
        _ => false,
    }
}

/// Whether two stand side by side in the hierarchy: a country beside a country, a state beside a
/// state of the same country, a town beside a town of the same division.
pub(super) fn are_siblings(a: &Candidate, b: &Candidate) -> bool {
    a.place != b.place
        && level(a.kind) == level(b.kind)
        && match a.kind {
            Kind::Country | Kind::Territory => true,
            Kind::Admin1 => a.country == b.country,
            _ => a.is_local() && are_of_one_division(a, b),
        }
}

fn are_of_one_division(a: &Candidate, b: &Candidate) -> bool {
    a.country == b.country && a.admin1 == b.admin1
}

/// Level in the hierarchy, 0 the highest: only a higher one contains a lower one.
fn level(kind: Kind) -> u8 {
    match kind {
        Kind::Country | Kind::Territory => 0,
        Kind::Admin1 => 1,
        Kind::Admin2 | Kind::County => 2,
        Kind::City | Kind::Town => 3,
        _ => 4,
    }
}
