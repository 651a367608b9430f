//! Words that tell what else bears the name of a place: plain tables, one meaning each.

use super::word_classes::Classes;

/// Words of what is named after places, and of longer names that places' names stand in.
pub(super) const NAMESAKES: &[(Classes, &str)] = &[
    (
        Classes::VESSEL,
        "battleship battlecruiser carrier destroyer frigate corvette cruiser submarine tanker \
         supertanker freighter ferry trawler yacht tugboat tug steamship steamer steamboat schooner \
         icebreaker warship gunboat minesweeper minehunter lifeboat catamaran vessel sloop brig \
         dredger containership flagship paddle-steamer spacecraft probe spaceship orbiter \
         lander rover capsule battleships frigates destroyers",
    ),
    (Classes::STORM, "hurricane typhoon cyclone storm superstorm"),
    (
        Classes::WORK,
        "film movie novel novella album song ballad musical opera sitcom thriller comedy drama \
         documentary series miniseries memoir painting ballet symphony videogame \
         films movies novels albums songs musicals",
    ),
    (
        Classes::FIRM,
        "retailer chain grocer supermarket lender insurer reinsurer carmaker automaker airline \
         brewer brewery distiller chipmaker drugmaker startup start-up bookmaker \
         broadcaster manufacturer conglomerate franchise discounter housebuilder wholesaler \
         confectioner outfitter shipbuilder company firm",
    ),
    (
        Classes::GOODS,
        "sprouts pepper peppers sauce cheese cheddar ham pie pies sausage sausages beef curry tea \
         coffee mustard chutney noodles noodle steak steaks pudding bun buns onion onions roll \
         rolls cake cakes cookies cream chicken duck ale lager gin whisky whiskey sherry port \
         shorts hat hats boots sweater sweaters jumper jumpers jacket jackets shawl shawls tuxedo \
         lace rug rugs carpet carpets chair chairs cow cows cattle fowl pig pigs terrier terriers \
         shepherd shepherds retriever retrievers hound hounds spaniel spaniels pony ponies \
         wolfhound mastiff goat goats cat cats dog dogs sheepdog collie \
         virus disease fever flu syndrome encephalitis variant strain red reds scrolls \
         accords agreements conventions protocol protocols statute memorandum consensus \
         principle principles cement stone marble porcelain crystal",
    ),
    (
        Classes::CONTEST,
        "routed edged defeated beat beats thrashed trounced blanked topped downed outscored \
         outlasted clobbered crushed swept overtime playoff playoffs shutout innings touchdown \
         touchdowns halftime penalties goal goals wicket wickets semifinal quarterfinal win \
         victory rebounds homer homers inning",
    ),
    (
        Classes::CLOSES_NAME,
        "spring springs beach junction landing island islands isle hill hills mountain mountains \
         mount peak ridge valley canyon gorge creek brook river lake lakes pond bay cove harbor \
         harbour inlet bluff bluffs point cape falls rapids forest woods grove prairie dunes reef \
         atoll cay key keys lagoon marsh swamp bog fork forks crossing corner corners mills mill \
         heights summit hollow run bend ferry bottoms flats mesa butte glacier sound strait canal \
         reservoir bridge furnace crossroads station",
    ),
    (
        Classes::OPENS_NAME,
        "serra rio río jebel jabal djebel nahr koh kuh wadi oued sierra cerro monte monti pico lago \
         laguna lagoa isla ilha isola île ile bahía baía cabo punta ponta villa vila lac mont \
         pointe baie golfo golfe playa praia foz ribeirão ribeirao igarapé tanjung gunung pulau \
         sungai bukit kampung kampong kuala teluk danau doi khao phnom tonle ras tell bir shatt \
         bahr jazirat khirbet khirbat deir beit kafr qalat qalaat darya dasht kotal mys ostrov \
         ozero reka gora bay gulf strait straits cape isle mount mt lake lough loch glen fort camp \
         playas arroyo valle vale salar nevado cordillera pampa quebrada stagno fiume fluss berg \
         little chott erg",
    ),
];

/// Put before the name of a ship.
pub(super) const SHIP_PREFIXES: [&str; 24] = [
    "USS", "USNS", "USCGC", "HMS", "HMCS", "HMAS", "HMNZS", "INS", "MV", "M/V", "MT", "MS", "SS",
    "RMS", "RFA", "RV", "TCG", "ORP", "KRI", "ROKS", "JS", "BRP", "FGS", "SMS",
];

/// What ships and their crews do, and what is done on them.
pub(super) const SAILING: [&str; 20] = [
    "sank",
    "sailed",
    "docked",
    "capsized",
    "steamed",
    "moored",
    "anchored",
    "sails",
    "sinks",
    "berthed",
    "sunk",
    "scuttled",
    "torpedoed",
    "commissioned",
    "decommissioned",
    "refloated",
    "aground",
    "sailors",
    "crew",
    "captained",
];

/// Before "the" and the name of a ship.
pub(super) const ABOARD: [&str; 3] = ["aboard", "Aboard", "crewed"];

/// Join the words of one name in other languages than English.
pub(super) const CONNECTING: [&str; 19] = [
    "da", "das", "de", "del", "della", "des", "di", "do", "dos", "du", "la", "el", "al", "of",
    "sur", "upon", "bei", "ob", "nad",
];

/// Degrees and other letters after a person's name.
pub(super) const DEGREES: [&str; 18] = [
    "M.D.", "P.A.", "D.O.", "M.A.", "B.A.", "R.N.", "Ph.D.", "D.D.S.", "J.D.", "LL.B.", "LL.M.",
    "M.B.A.", "B.S.", "M.S.", "D.V.M.", "C.P.A.", "M.P.", "Q.C.",
];

/// Words that hashtags begin with, before the name of a place.
pub(super) const TAG_BEGINNINGS: [&str; 30] = [
    "prayfor",
    "prayersfor",
    "standwith",
    "westandwith",
    "istandwith",
    "savethe",
    "save",
    "free",
    "helpfor",
    "help",
    "supportfor",
    "support",
    "visit",
    "love",
    "ilove",
    "inside",
    "rescue",
    "rebuild",
    "saynoto",
    "stopthewarin",
    "stop",
    "saveour",
    "justicefor",
    "peacefor",
    "peacein",
    "greater",
    "proud",
    "letstalk",
    "voices",
    "eyeson",
];

/// Words that hashtags end with, after the name of a place.
pub(super) const TAG_ENDS: [&str; 56] = [
    "floods",
    "flood",
    "flooding",
    "floodrelief",
    "fires",
    "fire",
    "wildfires",
    "wildfire",
    "bushfires",
    "earthquake",
    "quake",
    "attack",
    "attacks",
    "strong",
    "news",
    "weather",
    "rains",
    "rain",
    "cyclone",
    "hurricane",
    "typhoon",
    "blast",
    "blasts",
    "explosion",
    "elections",
    "election",
    "votes",
    "decides",
    "crisis",
    "storm",
    "storms",
    "strike",
    "strikes",
    "bombing",
    "shooting",
    "covid",
    "lockdown",
    "police",
    "updates",
    "update",
    "live",
    "protests",
    "protest",
    "riots",
    "war",
    "rising",
    "needshelp",
    "relief",
    "rescue",
    "traffic",
    "airport",
    "snow",
    "landslide",
    "tsunami",
    "heatwave",
    "massacre",
];

/// Short names of places that are read as such in small letters.
pub(super) const SHORT_FORMS: [&str; 6] = ["nyc", "usa", "uae", "uk", "philly", "dc"];

/// Prepositions of place in two words: "out of Kherson".
pub(super) const TWO_WORD_PREPOSITIONS: [(&str, &str); 5] = [
    ("out", "of"),
    ("outside", "of"),
    ("north", "of"),
    ("south", "of"),
    ("close", "to"),
];

/// Verbs of travel that a bare name of a place follows: "left Naga for Manila".
pub(super) const DEPARTURES: [&str; 12] = [
    "left", "leave", "leaves", "leaving", "reached", "reaches", "reach", "entered", "enters",
    "via", "departed", "passed",
];

/// Words between the last names of a list.
pub(super) const CONJUNCTIONS: [&str; 3] = ["and", "or", "&"];

/// What a town has, before "of" and its name: "the fair of Junín".
pub(super) const BELONGINGS: [&str; 10] = [
    "fair",
    "market",
    "station",
    "cathedral",
    "airport",
    "suburbs",
    "residents",
    "inhabitants",
    "bishop",
    "shops",
];

/// Words before a common noun; a bare name of a place has none.
pub(super) const DETERMINERS: [&str; 10] = [
    "the", "a", "an", "my", "your", "his", "her", "our", "their", "its",
];

/// What befalls places, before their names.
pub(super) const STRIKES: [&str; 34] = [
    "hit",
    "hits",
    "struck",
    "strikes",
    "rocked",
    "rocks",
    "battered",
    "batters",
    "lashed",
    "lashes",
    "flooded",
    "floods",
    "shelled",
    "bombed",
    "bombs",
    "raided",
    "besieged",
    "captured",
    "seized",
    "recaptured",
    "evacuated",
    "shook",
    "shakes",
    "reached",
    "reaches",
    "invaded",
    "devastated",
    "ravaged",
    "pounded",
    "engulfed",
    "blanketed",
    "paralysed",
    "visits",
    "leaves",
];
