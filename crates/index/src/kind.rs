//! What a place is.

use serde::{Deserialize, Serialize};
use strsim::levenshtein;

/// Makes of each row (doc, variant, word in files, class) the enum, its list, and what is known of
/// each kind, so that none of them can lack one.
macro_rules! kinds {
    ($($(#[doc = $doc:literal])* $kind:ident $word:literal $class:ident,)*) => {
        /// What a place is, in the word that files and the map use.
        ///
        /// The order is the order of the compiled index; append only.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[repr(u8)]
        pub enum Kind {
            $($(#[doc = $doc])* #[serde(rename = $word)] $kind,)*
        }

        impl Kind {
            /// Every kind, in the order of the index.
            pub const ALL: [Self; [$($word),*].len()] = [$(Self::$kind),*];

            /// The word in files and output: `city`, `admin1`, `islands`.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self {
                    $(Self::$kind => $word,)*
                }
            }

            /// Its coarse kind.
            #[must_use]
            pub fn class(self) -> FeatureClass {
                match self {
                    $(Self::$kind => FeatureClass::$class,)*
                }
            }
        }
    };
}

kinds! {
    /// A sovereign state.
    Country "country" Country,
    /// A dependent territory with a country code of its own.
    Territory "territory" Country,
    /// A first-order division: province, state, region.
    Admin1 "admin1" AdminRegion,
    /// A second-order division: district.
    Admin2 "admin2" AdminRegion,
    /// A county of the United States.
    County "county" AdminRegion,
    /// A city: at least 100,000 people, or a capital.
    City "city" PopulatedPlace,
    /// A town: 5,000 to 100,000 people.
    Town "town" PopulatedPlace,
    /// A smaller settlement.
    Village "village" PopulatedPlace,
    /// A quarter of a city.
    Neighbourhood "neighbourhood" PopulatedPlace,
    /// A continent.
    Continent "continent" Region,
    /// An area without fixed limits, or several divisions together.
    Region "region" Region,
    /// An ocean.
    Ocean "ocean" Water,
    /// A sea.
    Sea "sea" Water,
    /// A gulf.
    Gulf "gulf" Water,
    /// A bay.
    Bay "bay" Water,
    /// A strait.
    Strait "strait" Water,
    /// A channel between lands.
    Channel "channel" Water,
    /// A canal.
    Canal "canal" Water,
    /// A river.
    River "river" Water,
    /// A lake.
    Lake "lake" Water,
    /// A dammed lake.
    Reservoir "reservoir" Water,
    /// A waterfall.
    Waterfall "waterfall" Water,
    /// An island.
    Island "island" Landform,
    /// A group of islands.
    Islands "islands" Landform,
    /// A peninsula.
    Peninsula "peninsula" Landform,
    /// A cape.
    Cape "cape" Landform,
    /// A mountain.
    Mountain "mountain" Landform,
    /// A mountain range.
    Range "range" Landform,
    /// A volcano.
    Volcano "volcano" Landform,
    /// A desert.
    Desert "desert" Landform,
    /// A plateau.
    Plateau "plateau" Landform,
    /// A plain.
    Plain "plain" Landform,
    /// A valley.
    Valley "valley" Landform,
    /// A basin.
    Basin "basin" Landform,
    /// A forest.
    Forest "forest" Landform,
    /// A swamp or marsh.
    Wetland "wetland" Landform,
    /// A glacier.
    Glacier "glacier" Landform,
    /// The delta of a river.
    Delta "delta" Landform,
    /// A mountain pass or border crossing.
    Pass "pass" Landform,
    /// An airport.
    Airport "airport" Facility,
    /// A military base.
    Base "base" Facility,
    /// A camp, of refugees for example.
    Camp "camp" Facility,
    /// Any other named spot.
    Site "site" Facility,
    /// A state that is no more.
    Historical "historical" Historical,
    /// A border crossing.
    Crossing "crossing" Facility,
    /// A checkpoint on a road, inside a country or on a line of control.
    Checkpoint "checkpoint" Facility,
    /// A bridge or tunnel.
    Bridge "bridge" Facility,
    /// A square or street of a city.
    Square "square" Facility,
    /// A harbour or a terminal for ships.
    Port "port" Facility,
    /// A dam.
    Dam "dam" Facility,
    /// A power station, refinery or other works.
    Plant "plant" Facility,
    /// A field of oil or gas.
    OilField "oil-field" Facility,
    /// A mine.
    Mine "mine" Facility,
    /// A prison.
    Prison "prison" Facility,
    /// A research station.
    Station "station" Facility,
    /// A place from which rockets are launched.
    Spaceport "spaceport" Facility,
    /// A position that a text gives in figures.
    Position "position" Facility,
    /// A hospital, clinic or other health facility.
    Hospital "hospital" Facility,
    /// A school or university.
    School "school" Facility,
    /// An embassy or consulate.
    Embassy "embassy" Facility,
    /// A street or road.
    Street "street" Facility,
    /// A junction of roads or railways.
    Junction "junction" Facility,
    /// A market or shop.
    Market "market" Facility,
    /// A mosque, church, temple or shrine.
    Worship "place-of-worship" Facility,
    /// A railway station or bus station.
    RailwayStation "railway-station" Facility,
    /// A police station.
    Police "police" Facility,
    /// A building of the state: a ministry, a court, a town hall.
    Government "government" Facility,
    /// A store: depot, warehouse, silo.
    Warehouse "warehouse" Facility,
    /// A park, zoo or reserve.
    Park "park" Facility,
    /// A stadium or sports ground.
    Stadium "stadium" Facility,
    /// A hotel.
    Hotel "hotel" Facility,
    /// A monument, museum or ruin.
    Monument "monument" Facility,
    /// A cemetery or mass grave.
    Cemetery "cemetery" Facility,
    /// A well or spring.
    Well "well" Facility,
    /// A tower, mast or antenna.
    Tower "tower" Facility,
    /// A building of any other use.
    Building "building" Facility,
    /// A line: a front, a trench, a pipeline, a wall.
    Line "line" Facility,
    /// A spot at which something happened.
    Incident "incident" Facility,
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

    /// The kind that a misspelt word may mean, as a suggestion: "vilage". Of the letters a third may
    /// differ at most (Levenshtein distance).
    #[must_use]
    pub fn nearest(word: &str) -> Option<Self> {
        let distances = Self::ALL.map(|kind| (levenshtein(word, kind.word()), kind));
        let (distance, kind) = distances.into_iter().min()?;
        (distance * 3 <= word.chars().count()).then_some(kind)
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
