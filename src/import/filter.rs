//! Which places an import takes.

use serde::{Deserialize, Serialize};

use crate::gazetteer::Kind;
use crate::geo::Bbox;
use geobrief_index::places::record::PlaceRecord;

/// Which places are taken; the default takes all.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Filter {
    /// Only these kinds; all when empty.
    pub kinds: Vec<Kind>,
    /// Only places in countries with these ISO 3166-1 alpha-2 codes; all when empty.
    pub countries: Vec<String>,
    /// Only places with so many people.
    pub min_population: u32,
    /// Only places whose point is in the box: west, south, east, north in degrees.
    pub bbox: Option<[f64; 4]>,
}

impl Filter {
    pub(super) fn takes(&self, place: &PlaceRecord) -> bool {
        let in_box = self.bbox.is_none_or(|[west, south, east, north]| {
            let bbox = Bbox {
                west,
                south,
                east,
                north,
            };
            bbox.contains(place.point)
        });
        (self.kinds.is_empty() || self.kinds.contains(&place.kind))
            && (self.countries.is_empty() || self.countries.contains(&place.country))
            && place.population >= self.min_population
            && in_box
    }
}
