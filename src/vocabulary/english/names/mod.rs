//! What tells whether a name means a place.

mod classes;

use super::sentences::SENTENCES;
use crate::vocabulary::{
    ClassedWords, NameWords, NamesakeWords, PeopleLetters, RiverWords, SmallLetters, TagWords,
};
use std::sync::LazyLock;

pub(super) const GIVEN_NAMES: &str = include_str!("first-names.txt");

fn classed_words() -> ClassedWords {
    ClassedWords::new(classes::CLASSES, GIVEN_NAMES, SENTENCES.names())
}

static CLASSED: LazyLock<ClassedWords> = LazyLock::new(classed_words);

#[rustfmt::skip]
pub(super) const NAMES: NameWords = NameWords {
    classes: &CLASSED,
    endings: &[],
    beginnings: &[],
    joined_articles: &[],
    kinds_before: &[],
    kinds_after: &[],
    features_before: &[],
    feature_forms: &[],
    small_ends: &[],
    articles: &["the"],
    name_articles: &["The"],
    name_openers: &["new"],
    of: &["of"],
    conjunctions: &["and", "or", "&"],
    joined_conjunctions: &[],
    organisation_links: &["of", "and", "&", "for"],
    determiners: &["the", "a", "an", "my", "your", "his", "her", "our", "their", "its"],
    connecting: &[
        "da", "das", "de", "del", "della", "des", "di", "do", "dos", "du", "la", "el", "al", "of",
        "sur", "upon", "bei", "ob", "nad",
    ],
    plain_prepositions: &["in", "In", "near", "past", "outside"],
    two_word_prepositions: &[("out", "of"), ("outside", "of"), ("north", "of"), ("south", "of"), ("close", "to")],
    departures: &["left", "leave", "leaves", "leaving", "reached", "reaches", "reach", "entered", "enters", "via", "departed", "passed", "reaching", "entering", "visited", "visiting", "bypassed"],
    travels: &[],
    place_endings: &[],
    postpositions: &[],
    strikes: &[
        "hit", "hits", "struck", "strikes", "rocked", "rocks", "battered", "batters", "lashed",
        "lashes", "flooded", "floods", "shelled", "bombed", "bombs", "raided", "besieged",
        "captured", "seized", "recaptured", "evacuated", "shook", "shakes", "reached", "reaches",
        "invaded", "devastated", "ravaged", "pounded", "engulfed", "blanketed", "paralysed",
        "visits", "leaves", "retook", "overran", "encircled", "liberated", "occupied",
    ],
    belongings: &[
        "fair", "market", "station", "cathedral", "airport", "suburbs", "residents", "inhabitants",
        "bishop", "shops",
    ],
    settlements: &["town", "city", "village"],
    dwellers: &[
        "residents", "Residents", "inhabitants", "Inhabitants", "villagers", "Villagers",
        "townspeople", "mayor", "outskirts", "suburbs", "hamlet", "port", "settlement",
    ],
    offices: &[],
    said_places: &[
        "village", "town", "city", "district", "hamlet", "suburb", "municipality", "villages",
        "towns",
    ],
    ties: &["of", "in", "on", "near", "north", "south", "east", "west"],
    kinds: &[
        "province", "county", "district", "state", "region", "city", "town", "township", "village",
    ],
    shared_divisions: &[
        ("counties", "County"), ("Counties", "County"), ("county", "County"),
        ("parishes", "Parish"), ("Parishes", "Parish"), ("parish", "Parish"),
    ],
    short_divisions: &[("Co", "County")],
    feature_ends: &["River", "Creek", "Lake", "Township", "Canyon", "Reservoir", "Glacier"],
    feature_starts: &["River", "Mount", "Lake"],
    telling_endings: &["shire"],
    saints: &["St", "Saint", "San", "Santa"],
    no_towns: &[
        &["El", "Niño"], &["El", "Nino"], &["La", "Niña"], &["La", "Nina"], &["White", "House"],
        &["Blue", "House"], &["Capitol", "Hill"], &["Oval", "Office"], &["Wall", "Street"],
        &["Downing", "Street"], &["Fleet", "Street"],
    ],
    parties: &["D", "R", "I", "Rep", "Dem"],
    compass_letters: &["N", "S", "E", "W"],
    lone_capital: 0.0,
    small_letters: SmallLetters::AfterCapitals,
    peoples: PeopleLetters::Capital,
    no_peoples: &[],
    state_pronouns: &["it", "its"],
    capital_pronouns: &["I"],
    joined_pronouns: &["I'", "I’"],
    exclamations: &["OMG", "LOL", "WTF", "OK", "TV", "PM", "AM", "IMO", "RIP"],
    short_forms: &["nyc", "usa", "uae", "uk", "philly", "dc"],
    tags: TagWords {
        beginnings: &[
            "prayfor", "prayersfor", "standwith", "westandwith", "istandwith", "savethe", "save",
            "free", "helpfor", "help", "supportfor", "support", "visit", "love", "ilove", "inside",
            "rescue", "rebuild", "saynoto", "stopthewarin", "stop", "saveour", "justicefor",
            "peacefor", "peacein", "greater", "proud", "letstalk", "voices", "eyeson",
        ],
        ends: &[
            "floods", "flood", "flooding", "floodrelief", "fires", "fire", "wildfires", "wildfire",
            "bushfires", "earthquake", "quake", "attack", "attacks", "strong", "news", "weather",
            "rains", "rain", "cyclone", "hurricane", "typhoon", "blast", "blasts", "explosion",
            "elections", "election", "votes", "decides", "crisis", "storm", "storms", "strike",
            "strikes", "bombing", "shooting", "covid", "lockdown", "police", "updates", "update",
            "live", "protests", "protest", "riots", "war", "rising", "needshelp", "relief",
            "rescue", "traffic", "airport", "snow", "landslide", "tsunami", "heatwave", "massacre",
        ],
    },
    namesakes: NamesakeWords {
        ship_prefixes: &[
            "USS", "USNS", "USCGC", "HMS", "HMCS", "HMAS", "HMNZS", "INS", "MV", "M/V", "MT", "MS",
            "SS", "RMS", "RFA", "RV", "TCG", "ORP", "KRI", "ROKS", "JS", "BRP", "FGS", "SMS",
        ],
        sailing: &[
            "sank", "sailed", "docked", "capsized", "steamed", "moored", "anchored", "sails",
            "sinks", "berthed", "sunk", "scuttled", "torpedoed", "commissioned", "decommissioned",
            "refloated", "aground", "sailors", "crew", "captained",
        ],
        aboard: &["aboard", "Aboard", "crewed"],
        ship_parts: &["crew", "captain", "deck", "wreck"],
        afloat: &[
            "launched", "commissioned", "decommissioned", "christened", "refitted", "scuttled",
            "torpedoed", "refloated", "moored", "berthed", "docked", "drydocked", "shipwrecked",
        ],
        ship_pronouns: &["her"],
        nicknames: &[
            "49ers", "76ers", "Astros", "Athletics", "Avalanche", "Bears", "Bengals", "Blackhawks",
            "Blazers", "Braves", "Brewers", "Broncos", "Bruins", "Buccaneers", "Bucks", "Bulls",
            "Canadiens", "Canucks", "Cardinals", "Cavaliers", "Celtics", "Chargers", "Chiefs",
            "Clippers", "Colts", "Commanders", "Cowboys", "Coyotes", "Cubs", "Diamondbacks",
            "Dodgers", "Dolphins", "Eagles", "Falcons", "Flyers", "Giants", "Grizzlies",
            "Hornets", "Huskies", "Islanders", "Jaguars", "Jayhawks", "Kings", "Knicks", "Lakers",
            "Lions", "Longhorns", "Mariners", "Marlins", "Mavericks", "Mets", "Nationals", "Nets",
            "Nuggets", "Oilers", "Orioles", "Pacers", "Packers", "Padres", "Panthers", "Patriots",
            "Pelicans", "Penguins", "Phillies", "Pirates", "Pistons", "Predators", "Raiders",
            "Rams", "Rangers", "Raptors", "Ravens", "Rockets", "Rockies", "Rovers", "Royals",
            "Sabres", "Seahawks", "Senators", "Sharks", "Spurs", "Steelers", "Texans", "Tigers",
            "Timberwolves", "Titans", "Twins", "Vikings", "Wanderers", "Warriors", "Wizards",
            "Wolverines", "Yankees",
        ],
        firms: &[
            "Toyota", "Nokia", "Hitachi", "Komatsu", "Corning", "Hershey", "Goodyear", "Honda",
            "Ford", "Bayer", "Merck", "Roche", "Lilly", "Chevron", "Zara", "Cisco", "Oracle",
            "Evian", "Carlsberg", "Michelin", "Lafarge", "Puma", "Opel", "Dell", "Baidu",
        ],
        degrees: &[
            "M.D.", "P.A.", "D.O.", "M.A.", "B.A.", "R.N.", "Ph.D.", "D.D.S.", "J.D.", "LL.B.",
            "LL.M.", "M.B.A.", "B.S.", "M.S.", "D.V.M.", "C.P.A.", "M.P.", "Q.C.",
        ],
        appositions: &["a", "an", "the", "one"],
        clause_openers: &["that", "which", "who", "with", "based", "whose"],
        no_noun_after: &[
            "to", "will", "would", "can", "could", "may", "might", "must", "should", "they", "we",
            "i", "he", "she", "you", "and", "not", "who", "flag", "air", "letter", "personnel",
        ],
        wins: &[
            "beat", "beats", "routed", "edged", "topped", "downed", "blanked", "thrashed",
            "trounced", "outscored", "outlasted", "swept", "upset", "defeated", "stunned",
        ],
        losses: &[
            ("fell", "to"), ("lost", "to"), ("falls", "to"), ("loses", "to"), ("drew", "with"),
        ],
        rivals: &["beat", "beats", "over", "outsold", "against"],
        lost_to: &[
            ("lost", "to"), ("loses", "to"), ("lose", "to"), ("beaten", "to"), ("lost", "by"),
            ("loses", "by"), ("lose", "by"), ("beaten", "by"),
        ],
        sports: &[
            "overtime", "playoff", "playoffs", "innings", "inning", "goals", "goal", "points",
            "point", "penalties", "halftime", "quarter", "season", "league", "League", "final",
            "semifinal", "quarterfinal", "match", "game", "cup", "Cup", "wickets", "shootout",
            "extra", "tie", "series", "division",
        ],
        traded: &[
            "sales", "shares", "profit", "profits", "stake", "revenue", "turnover", "losses",
        ],
        shares: &["shares", "stake"],
        traded_at: &["at", "of"],
        traded_in: &["in"],
    },
    rivers: RiverWords {
        forms: &[("", " River"), ("River ", "")],
        verbs_before: &[
            "down", "up", "upstream", "downstream", "crossed", "cross", "crosses", "crossing",
            "recrossed", "forded", "ford", "swam", "swim", "dammed", "damming", "navigated",
            "sailed", "spans", "spanning", "bridged", "dredged", "paddled",
        ],
        along: &["across", "along", "beside", "alongside", "Across"],
        parts: &[
            "bank", "banks", "mouth", "mouths", "source", "headwaters", "tributary", "tributaries",
            "confluence", "estuary", "bend", "bends", "meanders", "waters", "flow", "course",
            "riverbed", "bed", "rapids", "cataract", "cataracts", "ferry", "ferries", "bridge",
            "bridges", "dam", "dams", "barge", "barges", "boat", "boats", "pontoon", "pontoons",
            "footbridge", "viaduct", "levees", "levee", "lock", "locks", "dykes", "embankment",
            "embankments", "floodplain", "weir", "tide", "canoe", "canoes", "shores",
        ],
        lying: &["on"],
        part_links: &["of", "over", "on", "in", "from"],
        articled: &[
            "Congo", "Gambia", "Sudan", "Lebanon", "Yemen", "Ukraine", "Crimea", "Donbas",
            "Punjab",
        ],
        nouns_before: &["river"],
        nouns: &[
            "river", "rivers", "estuary", "tributary", "tributaries", "floodplain", "riverbed",
        ],
        verbs: &[
            "overflowed", "flows", "flowed", "meanders", "floods", "flooded", "rose", "burst",
            "empties", "froze", "swelled", "crested", "receded", "joins", "overflows", "rises",
            "swells", "crests", "recedes", "peaked", "peaks", "inundated", "spilled", "drains",
            "meandered", "breached",
        ],
        participles: &[
            "flowing", "rising", "risen", "drying", "frozen", "falling", "receding", "swelling",
            "swollen", "cresting", "flooding", "overflowing", "navigable", "low", "high", "dry",
        ],
        auxiliaries: &["has", "had", "is", "was", "could", "may"],
        adverbs: &[
            "not", "been", "again", "still", "now", "already", "also", "so", "too", "expected",
            "unusually", "running", "at", "to",
        ],
        levels: &[
            "at its lowest", "at its highest", "at record", "a trickle", "in flood", "in spate",
            "over its banks", "out of its banks",
        ],
        inside: &["in"],
        bursts: &[("burst", "banks")],
        meetings: &["meet", "meets", "join", "joins"],
        wheres: &["where", "Where"],
        country_nouns: &[
            "area", "areas", "army", "authorities", "barrier", "basin", "border", "borders",
            "camp", "camps", "campaign", "capital", "checkpoint", "coast", "coastline", "coasts",
            "community", "conflict", "corridor", "countryside", "crisis", "crossing", "crossings",
            "deal", "debt", "delegation", "delta", "desert", "diaspora", "economy", "embassy",
            "fans", "fence", "flag", "forces", "frontier", "frontiers", "front", "game",
            "government", "highlands", "highway", "interior", "junta", "leg", "line", "lines",
            "market", "match", "military", "mission", "national", "office", "operation",
            "parliament", "peninsula", "people", "pipeline", "plain", "plains", "plateau",
            "police", "population", "project", "province", "provinces", "railway", "rebels",
            "refugees", "regime", "region", "regions", "road", "roads", "route", "routes",
            "shoreline", "side", "squad", "state", "states", "steppe", "talks", "team",
            "territory", "tour", "troops", "valley", "visit", "wall", "war",
        ],
    },
};
