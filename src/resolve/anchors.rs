//! The places that a document probably means, to measure nearness from.
//!
//! They stand in bands of latitude, by longitude in each: the nearest is found by looking outwards
//! from a point until nothing farther can be nearer, so that the time of a document grows with its
//! names and not with their square.

use crate::gazetteer::PlaceKey;
use crate::geo::{KM_PER_DEGREE, LonLat};
use std::collections::BTreeMap;

/// A place that is probably meant.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Anchor {
    /// The name that means it.
    pub(super) name: usize,
    pub(super) place: PlaceKey,
    pub(super) point: LonLat,
    pub(super) probability: f64,
}

/// The anchor that makes a point most probable.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Nearest {
    pub(super) place: PlaceKey,
    pub(super) km: f64,
    /// 1 at no distance, times the probability of the anchor.
    pub(super) nearness: f64,
}

/// All anchors of a document.
#[derive(Debug, Default)]
pub(super) struct Anchors {
    bands: BTreeMap<i32, Band>,
}

/// The anchors between two parallels, by rising longitude.
#[derive(Debug, Default)]
struct Band {
    anchors: Vec<Anchor>,
    /// Cosine of the latitude where a degree of longitude is shortest.
    least_cos: f64,
}

/// Height of a band, in degrees.
const BAND: f64 = 0.5;
/// The distance at which nearness has fallen to one half.
///
/// # Units
/// Kilometres.
const HALF_NEARNESS_KM: f64 = 80.0;
/// Nearness under which an anchor says nothing: at 800 km.
const LEAST_NEARNESS: f64 = 0.01;

impl Anchors {
    pub(super) fn new(anchors: impl IntoIterator<Item = Anchor>) -> Self {
        let mut bands = BTreeMap::<i32, Band>::new();
        for anchor in anchors {
            let number = band_of(anchor.point.lat());
            bands.entry(number).or_default().anchors.push(anchor);
        }
        for (&number, band) in &mut bands {
            let edges = [number, number + 1].map(|edge| f64::from(edge) * BAND);
            let poleward = edges[0].abs().max(edges[1].abs()).min(90.0);
            band.least_cos = libm::cos(poleward.to_radians());
            let order = |a: &Anchor, b: &Anchor| a.point.lon().total_cmp(&b.point.lon());
            band.anchors.sort_by(order);
        }
        Self { bands }
    }

    /// The anchor of another name and another place that is nearest to a point, weighed by its
    /// probability.
    pub(super) fn nearest(&self, own: usize, place: PlaceKey, point: LonLat) -> Option<Nearest> {
        let mut search = Search {
            own,
            place,
            point,
            best: None,
        };
        let number = band_of(point.lat());
        for (&north, band) in self.bands.range(number..) {
            if !search.can_reach(f64::from(north) * BAND - point.lat()) {
                break;
            }
            search.look_into(band);
        }
        for (&south, band) in self.bands.range(..number).rev() {
            if !search.can_reach(point.lat() - f64::from(south + 1) * BAND) {
                break;
            }
            search.look_into(band);
        }
        search.best
    }
}

fn band_of(lat: f64) -> i32 {
    // Latitudes are between -90 and 90.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "at most 180 bands either way"
    )]
    let number = (lat / BAND).floor() as i32;
    number
}

/// A search for the nearest anchor.
struct Search {
    own: usize,
    place: PlaceKey,
    point: LonLat,
    best: Option<Nearest>,
}

impl Search {
    /// Whether an anchor so many degrees of a great circle away could be better than the best.
    fn can_reach(&self, degrees: f64) -> bool {
        let known = self.best.map_or(0.0, |best| best.nearness);
        nearness(degrees.max(0.0) * KM_PER_DEGREE) > known.max(LEAST_NEARNESS)
    }

    /// Looks eastwards and westwards from the point's longitude, around the globe if need be.
    fn look_into(&mut self, band: &Band) {
        let anchors = &band.anchors;
        let east = anchors.partition_point(|anchor| anchor.point.lon() < self.point.lon());
        let eastwards = anchors.iter().skip(east).chain(anchors.iter().take(east));
        self.look_along(eastwards, band.least_cos);
        let westwards = anchors.iter().take(east).rev();
        self.look_along(
            westwards.chain(anchors.iter().skip(east).rev()),
            band.least_cos,
        );
    }

    fn look_along<'a>(&mut self, anchors: impl Iterator<Item = &'a Anchor>, least_cos: f64) {
        let mut last = 0.0;
        for anchor in anchors {
            let east = degrees_between(anchor.point.lon(), self.point.lon());
            // Beyond the opposite meridian the way back grows shorter: the other search has it.
            if east < last || !self.can_reach(east * least_cos) {
                break;
            }
            last = east;
            self.weigh(anchor, east);
        }
    }

    /// Distance on an equirectangular map through the anchor: exact enough where nearness matters.
    fn weigh(&mut self, anchor: &Anchor, east: f64) {
        if anchor.name == self.own || anchor.place == self.place {
            return;
        }
        let north = self.point.lat() - anchor.point.lat();
        let east = east * libm::cos(anchor.point.lat().to_radians());
        let km = (north * north + east * east).sqrt() * KM_PER_DEGREE;
        let nearness = anchor.probability * nearness(km);
        let known = self.best.map_or(LEAST_NEARNESS, |best| best.nearness);
        if nearness > known {
            self.best = Some(Nearest {
                place: anchor.place,
                km,
                nearness,
            });
        }
    }
}

/// A Cauchy kernel: it falls slowly, so that a region still counts as near.
fn nearness(km: f64) -> f64 {
    1.0 / (1.0 + (km / HALF_NEARNESS_KM).powi(2))
}

/// Between two meridians, the short way.
fn degrees_between(a: f64, b: f64) -> f64 {
    let degrees = (a - b).abs();
    degrees.min(360.0 - degrees)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gazetteer::Gazetteer;

    /// The nearest anchor by looking at all of them.
    fn by_hand(anchors: &[Anchor], own: usize, place: PlaceKey, point: LonLat) -> f64 {
        let mut search = Search {
            own,
            place,
            point,
            best: None,
        };
        for anchor in anchors {
            let east = degrees_between(anchor.point.lon(), point.lon());
            search.weigh(anchor, east);
        }
        search.best.map_or(0.0, |best| best.nearness)
    }

    #[test]
    fn the_nearest_is_found_everywhere_on_the_globe() {
        let gazetteer = Gazetteer::bundled();
        let every = |step: usize| gazetteer.places().step_by(step);
        let anchors: Vec<Anchor> = every(997)
            .enumerate()
            .map(|(name, place)| Anchor {
                name,
                place,
                point: gazetteer.point(place),
                probability: 0.4 + (name % 7) as f64 / 10.0,
            })
            .collect();
        let found = Anchors::new(anchors.iter().copied());
        let corners = [(180.0, 52.0), (-180.0, 52.0), (0.0, 90.0), (20.0, -90.0)];
        let corners = corners
            .into_iter()
            .filter_map(|(lon, lat)| LonLat::new(lon, lat));
        let points = every(1_499).map(|place| gazetteer.point(place));
        let somewhere = anchors[0].place;
        for point in points.chain(corners) {
            let nearest = found.nearest(1, somewhere, point);
            let nearness = nearest.map_or(0.0, |nearest| nearest.nearness);
            let expected = by_hand(&anchors, 1, somewhere, point);
            assert!((nearness - expected).abs() < 1e-9, "{point:?}");
        }
    }
}
