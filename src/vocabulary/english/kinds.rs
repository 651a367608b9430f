//! Words for kinds of places, and words that link two of them.

use crate::vocabulary::{KindNouns, KindWords, LinkWords, NamedKinds, SenseWords};

#[rustfmt::skip]
pub(super) const KINDS: KindWords = KindWords {
    opening: NamedKinds {
        water: &["Lake", "River", "Gulf", "Bay", "Strait", "Straits", "Sea"],
        landform: &["Mount", "Mt", "Mt.", "Cape", "Isle"],
        division: &[],
        district: &[],
        facility: &[],
    },
    closing: NamedKinds {
        water: &[
            "Sea", "Ocean", "River", "Lake", "Gulf", "Bay", "Strait", "Channel", "Canal",
            "Reservoir", "Falls",
        ],
        landform: &[
            "Mountains", "Mountain", "Peak", "Desert", "Peninsula", "Island", "Islands", "Valley",
            "Glacier", "Plateau", "Volcano",
        ],
        division: &["Province", "State", "Region", "Oblast", "Governorate", "Prefecture"],
        district: &["District", "County", "Parish", "Municipality"],
        facility: &["Airport", "Airfield", "Airbase", "Base"],
    },
    doubtful_opening: "Lake",
    after: KindNouns {
        division: &[
            "province", "Province", "oblast", "Oblast", "state", "governorate", "Governorate",
            "prefecture", "Prefecture", "canton", "provinces", "oblasts", "states", "governorates",
            "prefectures",
        ],
        region: &["region", "regions"],
        district: &[
            "district", "District", "county", "parish", "municipality", "borough", "subdistrict",
        ],
        settlement: &["city", "town", "village"],
        island: &["island", "islands", "archipelago"],
        landform: &[],
        water: &["river", "lake"],
        country: &[],
    },
    before_of: KindNouns {
        division: &[
            "province", "provinces", "state", "states", "oblast", "oblasts", "governorate",
            "governorates", "prefecture", "prefectures",
        ],
        region: &["region", "regions"],
        district: &["district", "districts", "county", "parish", "municipality"],
        settlement: &[
            "city", "town", "village", "port", "suburb", "hamlet", "mayor", "neighborhood",
            "neighbourhood", "cities", "towns", "villages", "township",
        ],
        island: &["island", "islands", "isle"],
        landform: &[],
        water: &[],
        country: &["country", "nation", "republic", "kingdom"],
    },
    before: KindNouns { water: &["river", "lake"], ..KindNouns::NONE },
    apposed: KindNouns {
        division: &["state", "province"],
        region: &[],
        district: &["county", "district"],
        settlement: &["city", "town", "village"],
        island: &["island"],
        landform: &[],
        water: &["river", "lake"],
        country: &["country", "nation", "republic"],
    },
    articles_of: &[],
    not: "not",
    after_a_noun: &[
        "", "a", "after", "again", "all", "and", "are", "around", "as", "at", "because", "before",
        "but", "by", "during", "for", "from", "had", "has", "have", "if", "in", "into", "is", "near",
        "on", "or", "over", "since", "so", "that", "the", "through", "to", "was", "were", "when",
        "where", "which", "with",
    ],
};

#[rustfmt::skip]
pub(super) const LINKS: LinkWords = LinkWords {
    joints: &["and", ", and", "or", ", or", "&", "and in", "and the"],
    beside: &["near", "nearby", "outside", "neighboring"],
    directions: &[
        "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest",
        "north-east", "north-west", "south-east", "south-west",
    ],
    of: &["of"],
    the: &["the"],
    within: &["in", "of"],
    in_words: &["in"],
    appositions: &["a", "an", "the", "capital"],
    parts: &["quarter", "district", "suburb", "neighborhood", "neighbourhood", "borough"],
    genitives: &["'s", "’s"],
    capitals: &["capital"],
    linking: &[
        "in", "of", "the", "on", "north", "south", "east", "west", "northern", "southern",
        "eastern", "western", "central", "northeastern", "northwestern", "southeastern",
        "southwestern", "north-eastern", "north-western", "south-eastern", "south-western",
        "northeast", "northwest", "southeast", "southwest", "north-east", "north-west",
        "south-east", "south-west", "city", "cities", "town", "towns", "village", "province",
        "state", "region", "district", "county", "capital", "port", "suburb", "quarter",
        "borough", "hamlet", "municipality", "island", "area", "neighborhood", "neighbourhood",
        "downtown", "coastal", "border", "largest", "second-largest", "biggest", "provincial",
        "regional", "outside", "near", "a", "an", "neighboring", "country", "oblast",
        "prefecture", "governorate", "nearby", "rural", "remote", "mountainous", "nation",
        "republic", "kingdom", "'s", "’s", "part",
    ],
    generics: &["province", "state", "district", "county", "region", "governorate", "oblast"],
    senses: SenseWords {
        across: &["across", "throughout", "rural"],
        parts_of_divisions: &[
            "towns", "villages", "districts", "municipalities", "cities", "communes", "counties",
            "countryside", "governor", "provinces", "oblasts", "regions",
        ],
        part_links: &["in", "of"],
        offices: &["governor", "provincial"],
        parts_of_cities: &["airport", "mayor", "outskirts", "streets"],
        downtown: &["downtown"],
        divisions: &["provinces", "regions", "oblasts", "states", "governorates", "prefectures"],
    },
};
