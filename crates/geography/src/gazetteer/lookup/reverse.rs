//! What is at a point: the way back from coordinates to names.

use crate::basemap::Basemap;
use crate::gazetteer::Gazetteer;
use crate::gazetteer::lookup::nearest::Near;
use crate::gazetteer::place::PlaceKey;
use geobrief_index::geo::LonLat;
use geobrief_index::kind::{FeatureClass, Kind};

/// What holds a point, and what is near it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Surroundings {
    /// The country or territory whose land it is; `None` at sea and on land of no one country.
    pub country: Option<PlaceKey>,
    /// The first-order division that holds it.
    pub admin1: Option<PlaceKey>,
    /// The second-order division whose reference point is nearest, in the same first-order
    /// division: the bundled data have no limits of these, so it is a guess near their edges.
    pub admin2: Option<Near>,
    /// The user's own areas that hold it.
    pub areas: Vec<PlaceKey>,
    /// Cities, towns and villages by rising distance.
    pub towns: Vec<Near>,
}

/// Farther away, the nearest second-order division says nothing.
const ADMIN2_KM: f64 = 150.0;

impl Gazetteer {
    /// What is at a point, with at most so many `towns`.
    ///
    /// ```
    /// use geobrief_geography::{basemap::Basemap, gazetteer::Gazetteer, geo::LonLat};
    ///
    /// let gazetteer = Gazetteer::bundled();
    /// let point = LonLat::new(67.21, 36.71).unwrap();
    /// let around = gazetteer.surroundings(point, &Basemap::bundled(), 1);
    /// assert_eq!(around.country.map(|key| gazetteer.name(key)), Some("Afghanistan"));
    /// assert_eq!(around.admin1.map(|key| gazetteer.name(key)), Some("Balkh"));
    /// assert!(around.towns[0].km < 15.0);
    /// ```
    #[must_use]
    pub fn surroundings(&self, point: LonLat, basemap: &Basemap, towns: usize) -> Surroundings {
        let (country, admin1) = self.divisions_at(point, basemap);
        let is_town = |near: &Near| self.kind(near.place).class() == FeatureClass::PopulatedPlace;
        Surroundings {
            country,
            admin1,
            admin2: admin1.and_then(|admin1| self.admin2_near(point, admin1)),
            areas: self.own_areas_at(point),
            towns: self.nearest(point).filter(is_town).take(towns).collect(),
        }
    }

    /// The country and the first-order division on whose land a point lies.
    #[must_use]
    pub fn divisions_at(
        &self,
        point: LonLat,
        basemap: &Basemap,
    ) -> (Option<PlaceKey>, Option<PlaceKey>) {
        let Some(unit) = basemap.unit_at(point) else {
            return (None, None);
        };
        let country = self.country_by_code(basemap.country_of(unit));
        let admin1 = self.by_id(basemap.id_of(unit));
        (
            country,
            admin1.filter(|&key| self.kind(key) == Kind::Admin1),
        )
    }

    fn admin2_near(&self, point: LonLat, admin1: PlaceKey) -> Option<Near> {
        let mut near = self.nearest(point).take_while(|near| near.km <= ADMIN2_KM);
        near.find(|near| {
            let is_admin2 = matches!(self.kind(near.place), Kind::Admin2 | Kind::County);
            is_admin2 && self.admin1(near.place) == Some(admin1)
        })
    }

    /// The user's areas that hold a point, the smallest box first.
    fn own_areas_at(&self, point: LonLat) -> Vec<PlaceKey> {
        let Some(overlay) = &self.overlay else {
            return Vec::new();
        };
        let holding = overlay
            .entries()
            .iter()
            .filter(|entry| entry.shape.contains(point));
        let mut areas: Vec<_> = holding.filter_map(|entry| self.by_id(&entry.id)).collect();
        let size = |key: PlaceKey| {
            self.bbox(key)
                .map_or(0.0, |bbox| bbox.width() * bbox.height())
        };
        areas.sort_by(|&a, &b| size(a).total_cmp(&size(b)).then(a.cmp(&b)));
        areas
    }
}
