//! The gazetteer: every place that geobrief knows, found by any of its names.
//!
//! A [`Gazetteer`] is a stack of layers: the bundled one, and above it what the user added. All
//! have one compiled form, which is read in place: opening costs next to nothing, and a place is
//! a number until something about it is asked.

mod entries;
mod kinds;
mod layers;
mod lookup;
mod place;

use geobrief_index::geo::LonLat;
use geobrief_index::names::lexicon::Lexicon;
use geobrief_index::places::{format, outline};
use lookup::index::{Bytes, Index};
use lookup::language::LanguageNames;
use std::borrow::Cow;

pub use entries::check::{check_entries, fix_text};
pub use entries::columns::{Columns, Given};
pub use entries::edit::{Edit, add_entry, add_feature, edit_entry, remove_entry};
pub use entries::entry::{
    InvalidFile, Origin, SIMPLESTYLE, Usable, UserEntry, default_id, point_in_id, read_entries,
    read_usable,
};
#[cfg(feature = "files")]
pub use entries::excerpt::excerpt;
pub use entries::facts::{Author, Doubt, kind_of, other_names, people, value_text};
pub use entries::field::Field;
#[cfg(feature = "files")]
pub use entries::files::{UnusableFile, geojson_files, read_text};
pub use entries::new_entry::NewEntry;
pub use geobrief_index::geojson::problem::{Fix, InvalidEntry, Position, Problem, Severity};
pub use geobrief_index::geojson::shape::{Ring, Shape};
pub use geobrief_index::kind::{FeatureClass, Kind};
pub use geobrief_index::names::NameKind;
pub use geobrief_index::names::fold::fold;
pub use geobrief_index::names::lexicon::WordClasses;
pub use geobrief_index::names::skeleton::skeletons;
pub use geobrief_index::places::seat::Seat;
pub use kinds::{family, family_of_noun, symbol};
#[cfg(feature = "files")]
pub use layers::imported::{UnusableIndex, Verify};
pub use layers::language::check_names;
pub use lookup::cursor::NameCursor;
pub use lookup::index::FormatError;
pub use lookup::matching::{Candidate, Decision, Wanted};
pub use lookup::names::NameKey;
pub use lookup::nearest::{Near, Nearest};
pub use lookup::reverse::Surroundings;
pub use lookup::search::{Closeness, Hit};
pub use place::{NamedPlace, Place, PlaceKey};

/// Most layers of one gazetteer: bundled, imported, the user's own.
const MAX_LAYERS: usize = 8;
const LAYER_SHIFT: u32 = format::MAX_PLACES.trailing_zeros();

impl PlaceKey {
    fn new(layer: usize, number: u32) -> Self {
        Self((layer as u32) << LAYER_SHIFT | number)
    }

    fn layer(self) -> usize {
        (self.0 >> LAYER_SHIFT) as usize
    }

    fn number(self) -> u32 {
        self.0 & ((1 << LAYER_SHIFT) - 1)
    }
}

/// Why compiled places cannot be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// The index of places.
    #[error("places: {0}")]
    Places(#[from] FormatError),
    /// The map of words.
    #[error("words: {0}")]
    Words(fst::Error),
}

/// All places, in layers; see the [module](self).
///
/// Handles are good for the gazetteer that gave them, and for the one that [`with_entries`]
/// makes of it.
///
/// [`with_entries`]: Self::with_entries
#[derive(Debug, Clone)]
pub struct Gazetteer {
    /// Bundled first; later ones win.
    layers: Vec<Layer>,
    /// How many of them, above the bundled one, are imports.
    imports: usize,
    /// Places of lower layers that a higher one has under the same id, sorted.
    replaced: Vec<PlaceKey>,
    /// Places of imports that the user has removed, and places that are withheld, sorted.
    removed: Vec<PlaceKey>,
    overlay: Option<layers::overlay::Overlay>,
    /// What a house calls places.
    house_names: layers::house::HouseNames,
    /// Names of the language that texts are read in, its own first. None for English.
    languages: Vec<LanguageNames>,
    /// Languages that packs brought along.
    carried: Vec<layers::language::CarriedLanguage>,
    lexicon: Lexicon<&'static [u8]>,
}

/// What a bundled gazetteer is, for people and for whoever compares programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Contents {
    /// How many places it has.
    pub places: u32,
    /// CRC-32 of its bytes.
    pub checksum: u32,
    /// Towns and villages with fewer people are left out.
    pub least_people: u32,
    /// Publishers, and the packages that their data came in.
    pub sources: &'static [(&'static str, &'static str)],
}

#[derive(Debug, Clone)]
struct Layer {
    index: Index,
    /// For each row of its code table the place, which may be in another layer. Empty for the
    /// bundled layer, which has all of them itself.
    codes: Vec<Option<PlaceKey>>,
}

impl Gazetteer {
    /// The bundled gazetteer. Read in place from the program: this takes well under a millisecond.
    #[cfg(feature = "bundled")]
    #[must_use]
    pub fn bundled() -> Self {
        let (places, words) = (geobrief_geodata::PLACES, geobrief_geodata::WORDS);
        Self::open(places, words).expect("its build script compiled it")
    }

    /// What the bundled gazetteer is.
    #[cfg(feature = "bundled")]
    #[must_use]
    pub fn bundled_contents() -> Contents {
        let bundled = Self::bundled();
        let index = &bundled.layers[0].index;
        Contents {
            places: index.len(),
            checksum: index.checksum(),
            least_people: geobrief_geodata::LEAST_PEOPLE,
            sources: geobrief_geodata::SOURCES,
        }
    }

    /// A gazetteer of compiled places and words, for programs that load their data themselves:
    /// the bytes of `geobrief_geodata::{PLACES, WORDS}`, read in place.
    ///
    /// # Errors
    /// Bytes of another version, or none of these.
    pub fn open(places: &'static [u8], words: &'static [u8]) -> Result<Self, OpenError> {
        Ok(Self {
            layers: vec![Layer {
                index: Index::open(Bytes::Static(places))?,
                codes: Vec::new(),
            }],
            imports: 0,
            replaced: Vec::new(),
            removed: Vec::new(),
            overlay: None,
            house_names: layers::house::HouseNames::new(),
            languages: Vec::new(),
            carried: Vec::new(),
            lexicon: Lexicon::open(words).map_err(OpenError::Words)?,
        })
    }

    /// Compares every byte of every layer with its checksum.
    ///
    /// # Errors
    /// What is damaged.
    pub fn verify(&self) -> Result<(), String> {
        let damaged = |error: FormatError| error.to_string();
        let mut layers = self.layers.iter();
        layers.try_for_each(|layer| layer.index.verify().map_err(damaged))?;
        let mut languages = self.languages.iter();
        languages.try_for_each(|names| names.verify().map_err(damaged))
    }

    fn layers(&self) -> &[Layer] {
        &self.layers
    }

    fn at(&self, key: PlaceKey) -> (&Index, u32) {
        (&self.layers[key.layer()].index, key.number())
    }

    /// Everything about a place.
    #[must_use]
    pub fn place(&self, key: PlaceKey) -> Place<'_> {
        let (index, number) = self.at(key);
        let admin1 = self.admin1(key);
        Place {
            key,
            id: index.id(number),
            name: self.name(key),
            kind: index.kind(number),
            kind_word: self.kind_word(key),
            country: index.country(number),
            admin1,
            admin1_name: admin1.map_or("", |admin1| self.name(admin1)),
            point: index.point(number),
            bbox: index.bbox(number),
            radius_km: index.radius_km(number),
            population: index.population(number),
            seat: self.seat(key),
            importance: index.importance(number),
        }
    }

    /// Stable id: `gn:1142170`.
    #[must_use]
    pub fn id(&self, key: PlaceKey) -> String {
        let (index, number) = self.at(key);
        index.id(number)
    }

    /// English display name.
    #[must_use]
    pub fn name(&self, key: PlaceKey) -> &str {
        self.house_name(key).unwrap_or_else(|| {
            let (index, number) = self.at(key);
            index.name(number)
        })
    }

    /// What it is.
    #[must_use]
    pub fn kind(&self, key: PlaceKey) -> Kind {
        let (index, number) = self.at(key);
        index.kind(number)
    }

    /// Reference point. Historical places have none: theirs is without meaning.
    #[must_use]
    pub fn point(&self, key: PlaceKey) -> LonLat {
        let (index, number) = self.at(key);
        index.point(number)
    }

    /// A point inside its shape for its name on a map; the reference point where there is no
    /// better one.
    #[must_use]
    pub fn label_point(&self, key: PlaceKey) -> LonLat {
        let (index, number) = self.at(key);
        index
            .label_point(number)
            .unwrap_or_else(|| index.point(number))
    }

    /// Box around its shape; `None` for points.
    #[must_use]
    pub fn bbox(&self, key: PlaceKey) -> Option<geobrief_index::geo::Bbox> {
        let (index, number) = self.at(key);
        index.bbox(number)
    }

    /// ISO 3166-1 alpha-2 code of its country; empty for seas and macro regions.
    #[must_use]
    pub fn country(&self, key: PlaceKey) -> &str {
        let (index, number) = self.at(key);
        index.country(number)
    }

    /// The first-order division that holds it; `None` for the division itself.
    #[must_use]
    pub fn admin1(&self, key: PlaceKey) -> Option<PlaceKey> {
        let (index, number) = self.at(key);
        self.code_place(key, index.division(number)?)
    }

    /// People; 0 when unknown.
    #[must_use]
    pub fn population(&self, key: PlaceKey) -> u32 {
        let (index, number) = self.at(key);
        index.population(number)
    }

    /// Prior without any context, 0..=1.
    #[must_use]
    pub fn importance(&self, key: PlaceKey) -> f32 {
        let (index, number) = self.at(key);
        index.importance(number)
    }

    /// What it is the capital of.
    #[must_use]
    pub fn seat(&self, key: PlaceKey) -> Seat {
        let (index, number) = self.at(key);
        let code = index.seat(number).map_or("", |row| index.code(row));
        Seat::of_code(code)
    }

    /// The country or division that it is the capital of.
    #[must_use]
    pub fn seat_place(&self, key: PlaceKey) -> Option<PlaceKey> {
        let (index, number) = self.at(key);
        self.code_place(key, index.seat(number)?)
    }

    /// Whether it is one of the user's own entries, neither bundled nor imported.
    #[must_use]
    pub fn is_users(&self, key: PlaceKey) -> bool {
        key.layer() > self.imports
    }

    /// Whether it comes with the program: neither imported nor the user's own.
    #[must_use]
    pub fn is_bundled(&self, key: PlaceKey) -> bool {
        key.layer() == 0
    }

    /// Whether its position was written from memory and no second source confirms it. Such a place is
    /// never sure.
    #[must_use]
    pub fn is_unverified(&self, key: PlaceKey) -> bool {
        let (index, number) = self.at(key);
        index.is_unverified(number)
    }

    /// A sentence about it for readers, or nothing: why a historical state is not mapped, or what
    /// the user noted.
    #[must_use]
    pub fn note(&self, key: PlaceKey) -> &str {
        let (index, number) = self.at(self.noted(key).unwrap_or(key));
        index.note(number)
    }

    /// What its source calls the kind: the user's own word, else the word of the kind.
    #[must_use]
    pub fn kind_word(&self, key: PlaceKey) -> &str {
        let (index, number) = self.at(key);
        match index.kind_word(number) {
            "" => index.kind(number).word(),
            word => word,
        }
    }

    /// Where a place of the user's or of an import is from, in words; or nothing.
    #[must_use]
    pub fn source(&self, key: PlaceKey) -> &str {
        let (index, number) = self.at(self.noted(key).unwrap_or(key));
        index.source(number)
    }

    /// The whole geometry of a place of the user's, the lines and polygons of an imported one; nothing for
    /// points, and for places whose shape is the basemap's.
    #[must_use]
    pub fn outline(&self, key: PlaceKey) -> Option<Cow<'_, Shape>> {
        let users = self.entry(key).map(|entry| Cow::Borrowed(&entry.shape));
        let shape = users.unwrap_or_else(|| {
            let (index, number) = self.at(key);
            Cow::Owned(outline::decode(index.outline(number)))
        });
        shape.has_extent().then_some(shape)
    }

    fn code_place(&self, key: PlaceKey, row: u16) -> Option<PlaceKey> {
        let layer = &self.layers[key.layer()];
        let place = match layer.codes.get(usize::from(row)) {
            Some(place) => *place,
            None => Some(PlaceKey::new(key.layer(), layer.index.code_place(row)?)),
        };
        place.filter(|place| !self.is_removed(*place))
    }

    /// The place with this id; of the highest layer that has it.
    #[must_use]
    pub fn by_id(&self, id: &str) -> Option<PlaceKey> {
        self.with_id(|index| index.by_id(id))
    }

    fn with_id(&self, find: impl Fn(&Index) -> Option<u32>) -> Option<PlaceKey> {
        let mut layers = self.layers.iter().enumerate().rev();
        layers.find_map(|(layer, of)| {
            let key = PlaceKey::new(layer, find(&of.index)?);
            (!self.is_removed(key) && !layers::notes::is_note(self, key)).then_some(key)
        })
    }

    /// The country or territory with this ISO 3166-1 alpha-2 code.
    #[must_use]
    pub fn country_by_code(&self, iso2: &str) -> Option<PlaceKey> {
        (iso2.len() == 2).then(|| self.by_code(iso2)).flatten()
    }

    /// The country or first-order division with this code: `AF`, `AF.01`, `AF-BDS`.
    #[must_use]
    pub fn by_code(&self, code: &str) -> Option<PlaceKey> {
        self.topmost(|index| index.by_code(code))
    }

    /// The code of a country or first-order division: `AF`; `AF.01` rather than `AF-BDS`. Empty
    /// for other places.
    #[must_use]
    pub fn code_of(&self, key: PlaceKey) -> &str {
        let (index, number) = self.at(key);
        let mut rows = (0..index.code_count()).rev();
        // Codes are sorted, and `-` comes before `.`.
        let row = rows.find(|&row| index.code_place(row) == Some(number));
        row.map_or("", |row| index.code(row))
    }

    fn topmost(&self, find: impl Fn(&Index) -> Option<u32>) -> Option<PlaceKey> {
        let mut layers = self.layers.iter().enumerate().rev();
        layers.find_map(|(layer, of)| {
            let key = PlaceKey::new(layer, find(&of.index)?);
            (!self.is_removed(key)).then_some(key)
        })
    }

    fn is_removed(&self, key: PlaceKey) -> bool {
        self.removed.binary_search(&key).is_ok()
    }

    /// Leaves out places of imports by their ids.
    #[must_use]
    pub fn without(mut self, ids: &[String]) -> Self {
        let imports = self.layers.iter().enumerate().skip(1).take(self.imports);
        let found: Vec<PlaceKey> = imports
            .flat_map(|(layer, of)| {
                let numbers = ids.iter().filter_map(|id| of.index.by_id(id));
                numbers.map(move |number| PlaceKey::new(layer, number))
            })
            .collect();
        self.removed.extend(found);
        self.removed.sort();
        self
    }

    /// Withholds places: nothing finds them any more, by name, id, code or position, and nothing lies
    /// in them. Handles of others stay good.
    #[must_use]
    pub fn withholding(mut self, places: &[PlaceKey]) -> Self {
        self.removed.extend(places);
        self.removed.sort_unstable();
        self.removed.dedup();
        self
    }

    /// Whether a higher layer has a place with the same id, or it is only a note on a bundled one.
    /// Two imports may have an id in common.
    fn is_replaced(&self, key: PlaceKey) -> bool {
        if self.replaced.binary_search(&key).is_ok() || self.is_removed(key) {
            return true;
        }
        if layers::notes::is_note(self, key) {
            return true;
        }
        if key.layer() == 0 || key.layer() >= self.imports {
            return false;
        }
        let id = self.id(key);
        let higher = &self.layers[key.layer() + 1..=self.imports];
        higher.iter().any(|layer| layer.index.by_id(&id).is_some())
    }

    /// What a folded word is besides a place name.
    #[must_use]
    pub fn word_class(&self, folded_word: &str) -> WordClasses {
        self.lexicon.classes(folded_word)
    }
}

#[cfg(test)]
mod tests;
