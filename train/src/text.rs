//! Texts with their names marked, from both kinds of files.

use crate::collections::{COLLECTIONS, Collection, Marks};
use geobrief::document::{Block, BlockId, Document, Fact, Hints, Metadata};
use geobrief::geo::LonLat;
use geobrief::span::Span;

/// A text whose names a person has marked.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Annotated {
    /// Unique among all texts.
    pub(crate) id: String,
    /// Which collection it is from.
    pub(crate) corpus: Corpus,
    /// The text.
    pub(crate) document: Document,
    /// What is marked, in the order of the text; overlapping marks are left out.
    pub(crate) marks: Vec<Mark>,
}

/// One marked name.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Mark {
    /// Where it stands.
    pub(crate) span: Span,
    /// What the annotators call it.
    pub(crate) label: Label,
    /// The place that is meant, when the annotators say which.
    pub(crate) truth: Option<Truth>,
}

/// A place as annotators give it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Truth {
    /// Id at GeoNames.
    pub(crate) id: Option<u64>,
    /// Reference point.
    pub(crate) point: LonLat,
}

/// What annotators call a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Label {
    /// A place; whether as such or as a part of something else is not said.
    Place,
    /// A place meant as such.
    LiteralPlace,
    /// A place as a modifier or in another name.
    AssociatedPlace,
    /// A people or the adjective of a place.
    People,
    /// A street, a building, a point of interest.
    Facility,
    /// A place, street or building: what general corpora call a location.
    Location,
    /// A person.
    Person,
    /// An organization.
    Organization,
    /// Another name.
    Other,
    /// Nothing can be said.
    Unknown,
}

/// The collections.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Corpus {
    Lgl,
    TrNews,
    GeoVirus,
    GeoWebNews,
    Tud,
    Topres19th,
    Btc,
    CrossNer,
    Ewt,
    Gum,
    WikiGold,
    Wnut,
    /// One of [`COLLECTIONS`], by its number.
    Other(u8),
}

impl Corpus {
    /// Those that the evaluation is about, in the order of the tables.
    pub(crate) const NEWS: [Self; 4] = [Self::Lgl, Self::TrNews, Self::GeoVirus, Self::GeoWebNews];

    const ALL: [(Self, &'static str); 12] = [
        (Self::Lgl, "lgl"),
        (Self::TrNews, "trnews"),
        (Self::GeoVirus, "geovirus"),
        (Self::GeoWebNews, "gwn"),
        (Self::Tud, "tud"),
        (Self::Topres19th, "topres19th"),
        (Self::Btc, "btc"),
        (Self::CrossNer, "crossner"),
        (Self::Ewt, "ewt"),
        (Self::Gum, "gum"),
        (Self::WikiGold, "wikigold"),
        (Self::Wnut, "wnut"),
    ];

    /// The word in files and reports.
    pub(crate) fn word(self) -> &'static str {
        if let Some(collection) = self.collection() {
            return collection.name;
        }
        let named = Self::ALL.iter().find(|(corpus, _)| *corpus == self);
        named.map_or("", |(_, word)| word)
    }

    /// The corpus that a word names.
    pub(crate) fn from_word(word: &str) -> Option<Self> {
        let named = Self::ALL.iter().find(|(_, known)| *known == word);
        let other = || {
            let number = COLLECTIONS.iter().position(|known| known.name == word)?;
            Some(Self::Other(u8::try_from(number).ok()?))
        };
        named.map(|(corpus, _)| *corpus).or_else(other)
    }

    /// What is known of a collection in another language than English.
    pub(crate) fn collection(self) -> Option<&'static Collection> {
        match self {
            Self::Other(number) => COLLECTIONS.get(usize::from(number)),
            _ => None,
        }
    }

    /// BCP 47 tag of its language.
    pub(crate) fn language(self) -> &'static str {
        self.collection().map_or("en", |known| known.language)
    }

    fn marks(self, any: &[Marks]) -> bool {
        self.collection()
            .is_some_and(|known| any.contains(&known.marks))
    }

    /// Whether it marks places only.
    pub(crate) fn marks_places_only(self) -> bool {
        self <= Self::Topres19th || self.marks(&[Marks::PlacesOnly])
    }

    /// Whether it marks the words for peoples as places.
    pub(crate) fn marks_peoples(self) -> bool {
        matches!(self, Self::Lgl | Self::TrNews | Self::GeoWebNews)
            || self.marks(&[Marks::OthersAndPeoples])
    }

    /// Whether it marks streets and buildings as something else than places.
    pub(crate) fn marks_facilities(self) -> bool {
        matches!(self, Self::Tud | Self::Topres19th)
    }

    /// Whether it marks other names than places, persons and organizations.
    pub(crate) fn marks_others(self) -> bool {
        matches!(self, Self::CrossNer | Self::WikiGold | Self::Wnut)
            || self.marks(&[Marks::Others, Marks::OthersAndPeoples])
    }

    /// Whether it marks organizations.
    pub(crate) fn marks_organizations(self) -> bool {
        !self.marks_places_only() && !self.marks(&[Marks::NoOrganizations])
    }
}

/// A text as the program reads it.
pub(crate) fn article(text: String, source: Option<&str>) -> Document {
    let hints = Hints {
        source: source.map(str::to_owned),
        ..Hints::default()
    };
    geobrief::document::parse(text, &hints).0
}

/// A document of one paragraph, in a language by its BCP 47 tag.
pub(crate) fn paragraph(text: String, language: &str) -> Document {
    let blocks = Span::new(&text, 0, text.len()).map(|span| Block {
        id: BlockId::Paragraph(1),
        span,
    });
    Document {
        blocks: blocks.into_iter().collect(),
        text,
        metadata: Metadata {
            language: Fact::Stated(language.to_owned()),
            ..Metadata::default()
        },
        comments: Vec::new(),
    }
}
