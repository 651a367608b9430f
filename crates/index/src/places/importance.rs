//! Importance: how often a newspaper means a place, before any context is known.
//!
//! The numbers are judgements, set so that the usual reading of an ambiguous name wins: a country
//! before a capital, a capital before a province, a city of a million before a village. Context
//! can outweigh all of them.

use crate::kind::{FeatureClass, Kind};
use crate::places::record::PlaceRecord;
use crate::places::seat::Seat;

/// The prior of a place.
///
/// # Units
/// 0..=1. `population` in people, 0 when unknown; `extent_km` is half the size of an area.
pub fn importance(kind: Kind, population: u32, extent_km: f32, seat: Seat) -> f32 {
    let (people, extent) = (populated(population), (extent_km / 1500.0).min(1.0));
    match kind {
        Kind::Country => 0.90 + 0.10 * people,
        Kind::Territory => 0.55 + 0.25 * people,
        Kind::Continent => 0.90,
        Kind::Region => 0.45 + 0.40 * extent,
        Kind::Admin1 => 0.35 + 0.45 * people,
        Kind::Admin2 | Kind::County => 0.12 + 0.20 * people,
        Kind::City | Kind::Town | Kind::Village => match seat {
            Seat::Country => 0.65 + 0.30 * people,
            Seat::Admin1 => (people + 0.08).min(0.92),
            Seat::None => people,
        },
        Kind::Neighbourhood => 0.7 * people,
        Kind::Ocean => 0.85,
        Kind::Sea => 0.60 + 0.20 * extent,
        Kind::Gulf | Kind::Strait | Kind::Canal | Kind::Desert | Kind::Range => {
            0.50 + 0.20 * extent
        }
        Kind::Bay
        | Kind::Channel
        | Kind::River
        | Kind::Island
        | Kind::Islands
        | Kind::Peninsula
        | Kind::Lake => 0.40 + 0.30 * extent,
        Kind::Mountain
        | Kind::Volcano
        | Kind::Plateau
        | Kind::Plain
        | Kind::Valley
        | Kind::Basin
        | Kind::Delta => 0.35 + 0.20 * extent,
        Kind::Reservoir
        | Kind::Waterfall
        | Kind::Cape
        | Kind::Forest
        | Kind::Wetland
        | Kind::Glacier
        | Kind::Pass => 0.30,
        Kind::Airport | Kind::Base => 0.35,
        Kind::Historical => 0.60,
        // Facilities, spots and lines of the user's.
        _ => 0.30,
    }
}

/// The prior of an imported place. The priors of waters, landforms and sites are made for the few
/// that are bundled because they are in the news; of the millions of others each counts little.
pub fn importance_of_import(place: &PlaceRecord) -> f32 {
    let seat = Seat::of_code(&place.capital_of);
    let prior = importance(place.kind, place.population, place.radius_km, seat);
    match place.kind.class() {
        FeatureClass::Country | FeatureClass::AdminRegion | FeatureClass::PopulatedPlace => prior,
        _ => prior / 4.0,
    }
}

/// 0.1 for an unknown number and for 300 people, 0.65 for half a million, 0.9 from 15 million on.
fn populated(population: u32) -> f32 {
    let digits = libm::log10f(population.max(1) as f32);
    (0.02 + 0.17 * (digits - 2.0)).clamp(0.1, 0.9)
}
