//! Notes of imports on bundled places: rows with the id of one, of which only note and source count.

use crate::gazetteer::{Gazetteer, PlaceKey};

impl Gazetteer {
    /// Whether an import has a note or a source for a bundled place: its row stands in the place's
    /// stead nowhere else.
    #[must_use]
    pub fn has_imported_note(&self, key: PlaceKey) -> bool {
        self.noted(key).is_some()
    }

    /// Where the note on a bundled place stands: in the last import that has one.
    pub(in crate::gazetteer) fn noted(&self, key: PlaceKey) -> Option<PlaceKey> {
        if key.layer() != 0 || self.imports == 0 {
            return None;
        }
        let id = self.id(key);
        let imports = self.layers.iter().enumerate().take(self.imports + 1);
        imports.skip(1).rev().find_map(|(layer, of)| {
            let note = PlaceKey::new(layer, of.index.by_id(&id)?);
            (!self.is_removed(note)).then_some(note)
        })
    }
}

/// Whether a place of an import is only a note on the bundled place with its id.
pub(in crate::gazetteer) fn is_note(gazetteer: &Gazetteer, key: PlaceKey) -> bool {
    let (index, number) = gazetteer.at(key);
    (1..=gazetteer.imports).contains(&key.layer())
        // Cheap, and true of few.
        && !(index.note(number).is_empty() && index.source(number).is_empty())
        && gazetteer.layers[0].index.by_id(&index.id(number)).is_some()
}
