//! The maps of an atlas, cut by the same rules as that of a briefing: documents weigh what mentions weigh
//! there.

use super::view::{Atlas, Place};
use crate::cartography::{self, Geodata, MapOptions, MapSheet, Prominence, Subject};

/// Places that decide what the map shows and have labels of its own, at most: those of most documents.
const DRAWN: usize = 200;
/// Places around another that its map shows, at most.
const AROUND: usize = 24;
/// How far around, in kilometres.
const AROUND_KM: f64 = 60.0;
/// Weight of a place on its own map, in documents, so that the others do not pull the frame away.
const ITSELF: usize = 1_000;

impl Atlas {
    /// With its map: around the places that most documents name. Places of no gazetteer, such as those that
    /// a text gives in figures, do not decide about it.
    #[must_use]
    pub fn drawn(self, geodata: Geodata<'_>, options: &MapOptions) -> Self {
        let places = self.places.iter().take(DRAWN);
        let subjects = places.filter_map(|place| subject(place, place.documents.len(), geodata));
        let map = sheet(&subjects.collect::<Vec<_>>(), geodata, options);
        Self { map, ..self }
    }

    /// The map of one place: itself and what else the documents name within 60 kilometres.
    #[must_use]
    pub fn surroundings(
        &self,
        place: usize,
        geodata: Geodata<'_>,
        options: &MapOptions,
    ) -> MapSheet {
        let Some(place) = self.places.get(place) else {
            return MapSheet::default();
        };
        let is_near =
            |other: &&Place| other.id != place.id && other.at.distance_km(place.at) <= AROUND_KM;
        let near = self.places.iter().filter(is_near).take(AROUND);
        let itself = subject(place, ITSELF, geodata);
        let near = near.filter_map(|other| subject(other, 1, geodata));
        let subjects: Vec<Subject> = itself.into_iter().chain(near).collect();
        sheet(&subjects, geodata, options)
    }
}

fn sheet(subjects: &[Subject], geodata: Geodata<'_>, options: &MapOptions) -> MapSheet {
    cartography::draw(subjects, &[], geodata, options)
}

fn subject(place: &Place, weight: usize, geodata: Geodata<'_>) -> Option<Subject> {
    Some(Subject {
        id: place.id.clone(),
        key: geodata.gazetteer.by_id(&place.id)?,
        candidates: Vec::new(),
        label: place.name.clone(),
        kind: place.kind,
        article: weight,
        comments: 0,
        prominence: Prominence::default(),
        hints: Vec::new(),
    })
}
