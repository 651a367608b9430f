//! Ids that the gazetteer has no more: what they mean is found by the name of the correction, by the
//! point that ids of imports and pins hold, and by the comment that the page writes behind an id.

use super::{
    Correction, Corrections, InvalidCorrections, LeftOut, Origin, POSITION_ID, Problem, Verdict,
};
use crate::gazetteer::{Closeness, Gazetteer, PlaceKey, Wanted, point_in_id};

/// Within this distance of the point in its id, a place of the same name is the one.
const SAME_KM: f64 = 25.0;
/// Nearer than this, places are equally near.
const SAME_SPOT_KM: f64 = 2.0;

/// What became of a correction to a place that the gazetteer does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vanished {
    /// The id that is written.
    pub id: String,
    /// The places that fit, `Fayzabad, Badakhshan, Afghanistan [gn:1142170]`. One alone is taken;
    /// among several a person decides.
    pub fits: Vec<String>,
}

impl Corrections {
    /// The corrections, those to places that the gazetteer has no more matched with what it has.
    ///
    /// # Errors
    /// The first that nothing fits, and where it is.
    pub fn settled(mut self, gazetteer: &Gazetteer) -> Result<Self, InvalidCorrections> {
        self.check_hidden(gazetteer)?;
        for correction in &mut self.fixes {
            let Verdict::Place(id) = &correction.verdict else {
                continue;
            };
            // A position is in the gazetteer of the text that gives it.
            if id.starts_with(POSITION_ID) || gazetteer.by_id(id).is_some() {
                continue;
            }
            let id = id.clone();
            let fits = fitting(correction, &id, gazetteer);
            match fits[..] {
                [] => return Err(unknown(correction, id)),
                [only] => correction.verdict = Verdict::Place(gazetteer.id(only)),
                _ => {}
            }
            let fits = fits.iter().map(|key| described(*key, gazetteer)).collect();
            correction.vanished = Some(Vanished { id, fits });
        }
        Ok(self)
    }
}

impl Corrections {
    /// What is to be hidden must be known, or it would be published.
    fn check_hidden(&self, gazetteer: &Gazetteer) -> Result<(), InvalidCorrections> {
        let is_known = |id: &str| id.starts_with(POSITION_ID) || gazetteer.by_id(id).is_some();
        if let Some(hide) = self.hides.iter().find(|hide| !is_known(&hide.place)) {
            let problem = Problem::UnknownHidden {
                id: hide.place.clone(),
            };
            return Err(invalid(&hide.origin, problem));
        }
        match &self.left_out {
            Some(LeftOut { places, origin }) if *places > self.hides.len() => {
                let missing = places - self.hides.len();
                Err(invalid(origin, Problem::HiddenLeftOut { missing }))
            }
            _ => Ok(()),
        }
    }
}

fn invalid(origin: &Origin, problem: Problem) -> InvalidCorrections {
    InvalidCorrections {
        path: origin.path.clone(),
        line: origin.line,
        column: 1,
        problem,
    }
}

impl Correction {
    /// Whether its place is gone and several fit, so that a person must decide.
    pub(super) fn is_open(&self) -> bool {
        let vanished = self.vanished.as_ref();
        vanished.is_some_and(|vanished| vanished.fits.len() > 1)
    }
}

fn unknown(correction: &Correction, id: String) -> InvalidCorrections {
    let name = correction.name.clone();
    invalid(&correction.origin, Problem::UnknownPlace { id, name })
}

/// The places that the id may have meant, the best first. A name alone decides only where one place
/// bears it: corrections are written where the best known one is not meant.
fn fitting(correction: &Correction, id: &str, gazetteer: &Gazetteer) -> Vec<PlaceKey> {
    let label = Label::of(&correction.beside, gazetteer);
    let mut found = named_places(&label, &correction.name, gazetteer);
    if let Some(point) = point_in_id(id) {
        let km = |key: &PlaceKey| gazetteer.point(*key).distance_km(point);
        found.retain(|key| km(key) <= SAME_KM);
        // A town and the district around it lie as near: the order among them stays.
        found.sort_by_key(|key| (km(key) / SAME_SPOT_KM) as u32);
        found.truncate(1);
    } else if !label.country.is_empty() {
        let division = gazetteer.by_code(&label.division);
        prefer(&mut found, |key| gazetteer.admin1(key) == division);
        prefer(&mut found, |key| gazetteer.name(key) == label.name);
    }
    found
}

/// The places with one of the names, where the label says.
fn named_places(label: &Label<'_>, name: &str, gazetteer: &Gazetteer) -> Vec<PlaceKey> {
    let of = |name: &str| -> Vec<PlaceKey> {
        let wanted = Wanted {
            name,
            country: &label.country,
            division: &label.division,
            ..Wanted::default()
        };
        let (_, found) = gazetteer.candidates(&wanted);
        let exact = found.iter().filter(|one| one.closeness == Closeness::Exact);
        exact.map(|one| one.place).collect()
    };
    let found = of(label.name);
    match found.is_empty() {
        true => of(name),
        false => found,
    }
}

/// Keeps those that hold to something, if there are any.
fn prefer(found: &mut Vec<PlaceKey>, is_better: impl Fn(PlaceKey) -> bool) {
    if found.iter().any(|key| is_better(*key)) {
        found.retain(|key| is_better(*key));
    }
}

/// What the comment behind an id says: "Fayzabad, Badakhshan, Afghanistan". Empty where it is
/// another comment.
#[derive(Debug, Default)]
struct Label<'c> {
    name: &'c str,
    /// Codes.
    country: String,
    division: String,
}

impl<'c> Label<'c> {
    fn of(comment: &'c str, gazetteer: &Gazetteer) -> Self {
        let parts: Vec<&str> = comment.split(',').map(str::trim).collect();
        let (name, division, country) = match parts[..] {
            [name, country] => (name, "", country),
            [name, division, country] => (name, division, country),
            _ => return Self::default(),
        };
        let Some(country) = gazetteer.country_meant(country) else {
            return Self::default();
        };
        Self {
            name,
            division: gazetteer.division_named(&country, division),
            country,
        }
    }
}

fn described(key: PlaceKey, gazetteer: &Gazetteer) -> String {
    let place = gazetteer.place(key);
    let country = gazetteer.country_by_code(place.country);
    let country = country.map_or("", |country| gazetteer.name(country));
    let mut parts = vec![place.name, place.admin1_name, country];
    parts.retain(|part| !part.is_empty());
    parts.dedup();
    format!("{} [{}]", parts.join(", "), place.id)
}
