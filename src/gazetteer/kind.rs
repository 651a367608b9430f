//! What a place is.

use serde::{Deserialize, Serialize};

/// What a place is, in the word that readers, files and the map use.
///
/// The order is the order of the compiled index; append only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[repr(u8)]
#[expect(missing_docs, reason = "the words say it")]
pub enum Kind {
    Country,
    Territory,
    Admin1,
    Admin2,
    County,
    City,
    Town,
    Village,
    Neighbourhood,
    Continent,
    Region,
    Ocean,
    Sea,
    Gulf,
    Bay,
    Strait,
    Channel,
    Canal,
    River,
    Lake,
    Reservoir,
    Waterfall,
    Island,
    Islands,
    Peninsula,
    Cape,
    Mountain,
    Range,
    Volcano,
    Desert,
    Plateau,
    Plain,
    Valley,
    Basin,
    Forest,
    Wetland,
    Glacier,
    Delta,
    Pass,
    Airport,
    Base,
    Camp,
    Site,
    Historical,
}

/// Coarse kind: how a place is drawn and weighed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FeatureClass {
    /// A country or dependent territory.
    Country,
    /// A province, state, district or county.
    AdminRegion,
    /// A city, town, village or quarter.
    PopulatedPlace,
    /// A continent or a region without fixed limits.
    Region,
    /// Sea, river, lake.
    Water,
    /// Mountain, island, desert.
    Landform,
    /// Airport, base, camp, named site.
    Facility,
    /// A state that is no more: named, never mapped.
    Historical,
}

impl Kind {
    /// Every kind, in the order of the index.
    pub const ALL: [Self; 44] = {
        use Kind::*;
        [
            Country,
            Territory,
            Admin1,
            Admin2,
            County,
            City,
            Town,
            Village,
            Neighbourhood,
            Continent,
            Region,
            Ocean,
            Sea,
            Gulf,
            Bay,
            Strait,
            Channel,
            Canal,
            River,
            Lake,
            Reservoir,
            Waterfall,
            Island,
            Islands,
            Peninsula,
            Cape,
            Mountain,
            Range,
            Volcano,
            Desert,
            Plateau,
            Plain,
            Valley,
            Basin,
            Forest,
            Wetland,
            Glacier,
            Delta,
            Pass,
            Airport,
            Base,
            Camp,
            Site,
            Historical,
        ]
    };

    /// The word in files and output: `city`, `admin1`, `islands`.
    #[must_use]
    pub fn word(self) -> &'static str {
        use Kind::*;
        match self {
            Country => "country",
            Territory => "territory",
            Admin1 => "admin1",
            Admin2 => "admin2",
            County => "county",
            City => "city",
            Town => "town",
            Village => "village",
            Neighbourhood => "neighbourhood",
            Continent => "continent",
            Region => "region",
            Ocean => "ocean",
            Sea => "sea",
            Gulf => "gulf",
            Bay => "bay",
            Strait => "strait",
            Channel => "channel",
            Canal => "canal",
            River => "river",
            Lake => "lake",
            Reservoir => "reservoir",
            Waterfall => "waterfall",
            Island => "island",
            Islands => "islands",
            Peninsula => "peninsula",
            Cape => "cape",
            Mountain => "mountain",
            Range => "range",
            Volcano => "volcano",
            Desert => "desert",
            Plateau => "plateau",
            Plain => "plain",
            Valley => "valley",
            Basin => "basin",
            Forest => "forest",
            Wetland => "wetland",
            Glacier => "glacier",
            Delta => "delta",
            Pass => "pass",
            Airport => "airport",
            Base => "base",
            Camp => "camp",
            Site => "site",
            Historical => "historical",
        }
    }

    /// The kind that a word names.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// Its coarse kind.
    #[must_use]
    pub fn class(self) -> FeatureClass {
        use Kind::*;
        match self {
            Country | Territory => FeatureClass::Country,
            Admin1 | Admin2 | County => FeatureClass::AdminRegion,
            City | Town | Village | Neighbourhood => FeatureClass::PopulatedPlace,
            Continent | Region => FeatureClass::Region,
            Ocean | Sea | Gulf | Bay | Strait | Channel | Canal | River | Lake | Reservoir
            | Waterfall => FeatureClass::Water,
            Island | Islands | Peninsula | Cape | Mountain | Range | Volcano | Desert | Plateau
            | Plain | Valley | Basin | Forest | Wetland | Glacier | Delta | Pass => {
                FeatureClass::Landform
            }
            Airport | Base | Camp | Site => FeatureClass::Facility,
            Historical => FeatureClass::Historical,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_is_in_the_order_of_the_index_and_words_round_trip() {
        for (index, kind) in Kind::ALL.into_iter().enumerate() {
            assert_eq!(kind as usize, index);
            assert_eq!(Kind::from_word(kind.word()), Some(kind));
        }
    }
}
