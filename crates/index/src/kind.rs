//! What a place is.

use serde::{Deserialize, Serialize};
use strsim::levenshtein;

/// What a place is, in the word that readers, files and the map use.
///
/// The order is the order of the compiled index; append only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[repr(u8)]
pub enum Kind {
    /// A sovereign state.
    Country,
    /// A dependent territory with a country code of its own.
    Territory,
    /// A first-order division: province, state, region.
    Admin1,
    /// A second-order division: district.
    Admin2,
    /// A county of the United States.
    County,
    /// A city: at least 100,000 people, or a capital.
    City,
    /// A town: 5,000 to 100,000 people.
    Town,
    /// A smaller settlement.
    Village,
    /// A quarter of a city.
    Neighbourhood,
    /// A continent.
    Continent,
    /// An area without fixed limits, or several divisions together.
    Region,
    /// An ocean.
    Ocean,
    /// A sea.
    Sea,
    /// A gulf.
    Gulf,
    /// A bay.
    Bay,
    /// A strait.
    Strait,
    /// A channel between lands.
    Channel,
    /// A canal.
    Canal,
    /// A river.
    River,
    /// A lake.
    Lake,
    /// A dammed lake.
    Reservoir,
    /// A waterfall.
    Waterfall,
    /// An island.
    Island,
    /// A group of islands.
    Islands,
    /// A peninsula.
    Peninsula,
    /// A cape.
    Cape,
    /// A mountain.
    Mountain,
    /// A mountain range.
    Range,
    /// A volcano.
    Volcano,
    /// A desert.
    Desert,
    /// A plateau.
    Plateau,
    /// A plain.
    Plain,
    /// A valley.
    Valley,
    /// A basin.
    Basin,
    /// A forest.
    Forest,
    /// A swamp or marsh.
    Wetland,
    /// A glacier.
    Glacier,
    /// The delta of a river.
    Delta,
    /// A mountain pass or border crossing.
    Pass,
    /// An airport.
    Airport,
    /// A military base.
    Base,
    /// A camp, of refugees for example.
    Camp,
    /// Any other named spot.
    Site,
    /// A state that is no more.
    Historical,
    /// A border crossing.
    Crossing,
    /// A checkpoint on a road, inside a country or on a line of control.
    Checkpoint,
    /// A bridge or tunnel.
    Bridge,
    /// A square or street of a city.
    Square,
    /// A harbour or a terminal for ships.
    Port,
    /// A dam.
    Dam,
    /// A power station, refinery or other works.
    Plant,
    /// A field of oil or gas.
    OilField,
    /// A mine.
    Mine,
    /// A prison.
    Prison,
    /// A research station.
    Station,
    /// A place from which rockets are launched.
    Spaceport,
    /// A position that a text gives in figures.
    Position,
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
    pub const ALL: [Self; 57] = {
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
            Crossing,
            Checkpoint,
            Bridge,
            Square,
            Port,
            Dam,
            Plant,
            OilField,
            Mine,
            Prison,
            Station,
            Spaceport,
            Position,
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
            Crossing => "crossing",
            Checkpoint => "checkpoint",
            Bridge => "bridge",
            Square => "square",
            Port => "port",
            Dam => "dam",
            Plant => "plant",
            OilField => "oil-field",
            Mine => "mine",
            Prison => "prison",
            Station => "station",
            Spaceport => "spaceport",
            Position => "position",
        }
    }

    /// The kind that a word names; "oil field" is as good as "oil-field".
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        let is_word = |kind: &Self| {
            let letters = kind.word().bytes();
            letters.eq(word
                .bytes()
                .map(|byte| if byte == b' ' { b'-' } else { byte }))
        };
        Self::ALL.into_iter().find(is_word)
    }

    /// The kind that a misspelt word or a longer expression may mean: "vilage", "military-base". Of
    /// the letters a third may differ at most (Levenshtein distance).
    #[must_use]
    pub fn nearest(word: &str) -> Option<Self> {
        let within = Self::ALL.into_iter().find(|kind| {
            let mut parts = word.split(|c: char| !c.is_alphanumeric());
            parts.any(|part| part == kind.word())
        });
        within.or_else(|| {
            let distances = Self::ALL.map(|kind| (levenshtein(word, kind.word()), kind));
            let (distance, kind) = distances.into_iter().min()?;
            (distance * 3 <= word.chars().count()).then_some(kind)
        })
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
            Airport | Base | Camp | Site | Crossing | Checkpoint | Bridge | Square | Port | Dam
            | Plant | OilField | Mine | Prison | Station | Spaceport | Position => {
                FeatureClass::Facility
            }
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
