//! Words for kinds of places, and words that link two of them.

use crate::vocabulary::{KindNouns, KindWords, LinkWords, NOTHING, NamedKinds, SenseWords};

#[rustfmt::skip]
pub(super) const KINDS: KindWords = KindWords {
    opening: NamedKinds {
        water: &["Lake"],
        landform: &["Mount", "Kap"],
        division: &["Region"],
        district: &[],
        facility: &[],
    },
    closing: NamedKinds {
        water: &[
            "å", "åen", "sø", "søen", "hav", "havet", "fjord", "fjorden", "bugt", "bugten", "golf",
            "golfen", "sund", "sundet", "bælt", "bæltet", "kanal", "kanalen", "vig", "ocean",
            "bredning", "Å", "Åen", "Sø", "Søen", "Hav", "Havet", "Fjord", "Fjorden", "Bugt",
            "Bugten", "Golf", "Golfen", "Sund", "Sundet", "Bælt", "Bæltet", "Kanal", "Kanalen",
            "Vig", "Ocean", "Bredning",
        ],
        landform: &[
            "ø", "øer", "øerne", "halvø", "halvøen", "bjerg", "bjerge", "bjergene", "bakke",
            "bakker", "dal", "dalen", "ørken", "ørkenen", "hede", "klint", "Ø", "Øer", "Øerne",
            "Halvø", "Halvøen", "Bjerg", "Bjerge", "Bjergene", "Bakke", "Bakker", "Dal", "Dalen",
            "Ørken", "Ørkenen", "Hede", "Klint",
        ],
        division: &["fylke", "oblast", "provins", "len", "län", "amt"],
        district: &["kommune", "kommunes", "distrikt", "Kommune", "Kommunes", "Distrikt"],
        facility: &["lufthavn", "Lufthavn"],
    },
    doubtful_opening: NOTHING,
    after: KindNouns {
        division: &["fylke", "oblast", "provins", "len", "län", "amt"],
        region: &["region"],
        district: &[
            "kommune", "kommunes", "distrikt", "sogn", "herred", "Kommune", "Kommunes", "Distrikt",
            "Sogn", "Herred",
        ],
        settlement: &[
            "by", "centrum", "midtby", "station", "hovedbanegård", "By", "Centrum", "Midtby",
            "Station", "Hovedbanegård",
        ],
        island: &[],
        landform: &[],
        water: &[],
        country: &[],
    },
    before_of: KindNouns {
        division: &[],
        region: &[],
        district: &[],
        settlement: &[
            "borgmesteren", "borgmester", "overborgmesteren", "indbyggerne", "indbyggere",
            "udkanten", "forstæderne", "beboere", "Borgmesteren", "Borgmester", "Overborgmesteren",
            "Indbyggerne", "Indbyggere", "Udkanten", "Forstæderne", "Beboere",
        ],
        island: &[],
        landform: &[],
        water: &[],
        country: &[],
    },
    before: KindNouns {
        division: &[
            "provinsen", "provinsens", "provinserne", "provins", "delstaten", "delstatens",
            "delstaterne", "delstat", "oblasten", "oblast", "guvernementet", "kantonen", "kanton",
            "præfekturet", "forbundslandet", "lenet", "fylket", "Provinsen", "Provinsens",
            "Provinserne", "Provins", "Delstaten", "Delstatens", "Delstaterne", "Delstat",
            "Oblasten", "Oblast", "Guvernementet", "Kantonen", "Kanton", "Præfekturet",
            "Forbundslandet", "Lenet", "Fylket",
        ],
        region: &[
            "regionen", "regionens", "regionerne", "landsdelen", "Regionen", "Regionens",
            "Regionerne", "Landsdelen",
        ],
        district: &[
            "kommunen", "kommunens", "kommunerne", "distriktet", "distriktets", "distrikterne",
            "departementet", "grevskabet", "amtet", "Kommunen", "Kommunens", "Kommunerne",
            "Distriktet", "Distriktets", "Distrikterne", "Departementet", "Grevskabet", "Amtet",
        ],
        settlement: &[
            "byen", "byens", "byerne", "by", "hovedstaden", "hovedstadens", "storbyen", "småbyen",
            "havnebyen", "kystbyen", "grænsebyen", "universitetsbyen", "minebyen", "industribyen",
            "millionbyen", "provinshovedstaden", "provinsbyen", "landsbyen", "landsbyens",
            "landsbyerne", "landsby", "stationsbyen", "stedet", "fiskerlejet", "ferieparadiset",
            "badebyen", "forstaden", "bydelen", "nabobyen", "Byen", "Byens", "Byerne", "By",
            "Hovedstaden", "Hovedstadens", "Storbyen", "Småbyen", "Havnebyen", "Kystbyen",
            "Grænsebyen", "Universitetsbyen", "Minebyen", "Industribyen", "Millionbyen",
            "Provinshovedstaden", "Provinsbyen", "Landsbyen", "Landsbyens", "Landsbyerne",
            "Landsby", "Stationsbyen", "Stedet", "Fiskerlejet", "Ferieparadiset", "Badebyen",
            "Forstaden", "Bydelen", "Nabobyen",
        ],
        island: &[
            "øen", "øens", "øerne", "øernes", "øgruppen", "ferieøen", "Øen", "Øens", "Øerne",
            "Øernes", "Øgruppen", "Ferieøen",
        ],
        landform: &[
            "bjerget", "bjergets", "vulkanen", "vulkanens", "halvøen", "toppen", "bjergkæden",
            "ørkenen", "gletsjeren", "Bjerget", "Bjergets", "Vulkanen", "Vulkanens", "Halvøen",
            "Toppen", "Bjergkæden", "Ørkenen", "Gletsjeren",
        ],
        water: &[
            "floden", "flodens", "åen", "søen", "søens", "fjorden", "bugten", "golfen", "kanalen",
            "grænsefloden", "bifloden", "Floden", "Flodens", "Åen", "Søen", "Søens", "Fjorden",
            "Bugten", "Golfen", "Kanalen", "Grænsefloden", "Bifloden",
        ],
        country: &[
            "republikken", "kongeriget", "landet", "østaten", "nabolandet", "Republikken",
            "Kongeriget", "Landet", "Østaten", "Nabolandet",
        ],
    },
    apposed: KindNouns {
        division: &["provinsen", "delstaten"],
        region: &["regionen"],
        district: &["kommunen"],
        settlement: &["byen", "hovedstaden"],
        island: &["øen"],
        landform: &["bjerget"],
        water: &["floden", "søen"],
        country: &["landet"],
    },
    articles_of: &[],
    not: "ikke",
    after_a_noun: &[
        "", "og", "eller", "men", "er", "var", "har", "havde", "i", "på", "ved", "af", "til",
        "fra", "med", "mod", "for", "som", "under", "efter", "der", "når", "blev", "bliver",
        "skal", "kan", "uden", "nær", "ikke", "om",
    ],
};

#[rustfmt::skip]
pub(super) const LINKS: LinkWords = LinkWords {
    joints: &[
        "og", "eller", "samt", ", og", "og i", "og på", "og fra", "og til", "samt i",
        "og uden for",
    ],
    beside: &["nær", "uden for", "ved", "omkring", "tæt på", "ud for"],
    directions: &["nord", "syd", "øst", "vest", "nordøst", "nordvest", "sydøst", "sydvest"],
    of: &["for", "af", "fra"],
    the: &[],
    within: &["i", "på", "inden for"],
    in_words: &["i", "på"],
    appositions: &["en", "et", "den", "det"],
    parts: &["bydelen", "bydel", "forstaden", "forstad", "kvarteret", "området"],
    genitives: &[],
    capitals: &["hovedstad", "hovedstaden", "hovedstadens"],
    linking: &[
        "i", "på", "inden", "ved", "nær", "uden", "for", "af", "den", "det", "de", "en", "et",
        "som", "der", "ligger", "nord", "syd", "øst", "vest", "nordøst", "nordvest", "sydøst",
        "sydvest", "nordlige", "sydlige", "østlige", "vestlige", "nordøstlige", "nordvestlige",
        "sydøstlige", "sydvestlige", "centrale", "indre", "ydre", "byen", "by", "hovedstad",
        "hovedstaden", "havnebyen", "kystbyen", "grænsebyen", "landsbyen", "landsby", "stedet",
        "kommune", "kommunen", "provinsen", "provins", "delstaten", "delstat", "regionen", "region",
        "distriktet", "øen", "øerne", "halvøen", "forstaden", "bydelen", "bydel", "største", "næst",
        "tredje", "delen", "del", "dele", "udkanten", "grænsen", "kysten", "kyst", "republikken",
        "russiske", "amerikanske", "danske", "svenske", "norske", "tyske", "kinesiske",
        "nabolandet",
    ],
    generics: &[],
    senses: SenseWords {
        across: &["hele"],
        parts_of_divisions: &[
            "byer", "byerne", "landsbyer", "landsbyerne", "kommuner", "kommunerne", "guvernør",
            "guvernøren", "regionsrådet",
        ],
        part_links: &["i", "på"],
        offices: &["guvernør", "guvernøren"],
        parts_of_cities: &[
            "lufthavn", "lufthavnen", "borgmester", "borgmesteren", "overborgmester", "gader",
            "gaderne", "forstæder", "hovedbanegård", "midtby", "havn", "havnen",
        ],
        downtown: &["centrale"],
        divisions: &["provinserne", "provinser", "regionerne", "delstaterne", "oblasterne"],
    },
};
