//! Dutch.

mod classes;
mod figures;
mod kinds;
mod speech;

use super::english::BARE;
use super::{
    ClassedWords, Dates, FeatureForm, NameWords, NamesakeWords, Sentences, Summary, TagWords,
    Vocabulary,
};
use std::sync::LazyLock;

static CLASSED: LazyLock<ClassedWords> =
    LazyLock::new(|| ClassedWords::new(classes::CLASSES, classes::GIVEN_NAMES, SENTENCES.names()));

/// The words of Dutch.
pub(super) static VOCABULARY: Vocabulary = Vocabulary {
    language: "nl",
    homelands: &["NL", "BE", "SR", "CW", "AW", "SX"],
    letters: "éëï",
    sentences: SENTENCES,
    dates: DATES,
    summary: SUMMARY,
    numbers: figures::NUMBERS,
    quantities: figures::QUANTITIES,
    times: figures::TIMES,
    reporting: speech::REPORTING,
    phrases: speech::PHRASES,
    agents: speech::AGENTS,
    names: NAMES,
    kinds: kinds::KINDS,
    links: kinds::LINKS,
    ..BARE
};

#[rustfmt::skip]
const SENTENCES: Sentences = Sentences {
    titles: &[
        "Dhr", "dhr", "Mevr", "mevr", "Mw", "mw", "Mr", "mr", "Dr", "dr", "Drs", "drs", "Ir", "ir",
        "Ing", "ing", "Prof", "prof", "Ds", "ds", "Jhr", "jhr", "Mgr", "mgr", "Kard", "Zr", "St",
        "Gebr", "Gen", "Kol", "Kapt", "Lt", "Bijv", "bijv", "bv", "ca", "d.w.z", "dwz", "o.a",
        "m.a.w", "i.p.v", "t.o.v", "m.b.t", "i.v.m", "n.a.v", "m.n", "o.l.v", "t.a.v", "z.g", "zgn",
        "zogen", "incl", "excl", "evt", "resp", "vs", "cf", "vgl", "nl", "afd", "tel", "t.n.v",
        "i.s.m",
    ],
    before_number: &[
        "art", "Art", "blz", "p", "pag", "nr", "Nr", "nrs", "hfdst", "fig", "par", "vol", "Tel",
        "afl", "dl",
    ],
    abbreviations: &[
        "enz", "etc", "e.d", "e.a", "jl", "ll", "a.s", "N.V", "B.V", "Co", "Inc", "Ltd", "Corp",
        "v.Chr", "n.Chr", "jan", "feb", "mrt", "apr", "jun", "jul", "aug", "sep", "sept", "okt",
        "nov", "dec", "mln", "mld", "prov", "gem", "red", "vert", "d.d", "V.S", "a.u.b", "e.v",
        "c.s",
    ],
    units: &["min", "sec", "km", "kg", "u"],
    beginners: &[
        "Aan", "Achter", "Al", "Alle", "Alleen", "Als", "Andere", "Beide", "Bij", "Bovendien",
        "Buiten", "Daar", "Daarbij", "Daardoor", "Daarna", "Daarnaast", "Daarom", "Dan", "Dat",
        "De", "Deze", "Die", "Dit", "Door", "Drie", "Dus", "Echter", "Een", "Eén", "Eerder", "Elke",
        "En", "Enkele", "Er", "Geen", "Gisteren", "Haar", "Hier", "Hij", "Hoe", "Hoewel",
        "Honderden", "Hun", "Ik", "In", "Inmiddels", "Intussen", "Is", "Ja", "Je", "Later", "Maar",
        "Men", "Met", "Mijn", "Na", "Naar", "Naast", "Nadat", "Nee", "Net", "Niemand", "Niet",
        "Nog", "Nu", "Of", "Om", "Omdat", "Ondanks", "Onder", "Ons", "Onze", "Ook", "Op", "Over",
        "Rond", "Sinds", "Sommige", "Te", "Tegen", "Ten", "Terwijl", "Tijdens", "Toch", "Toen",
        "Tot", "Tussen", "Twee", "U", "Uit", "Van", "Vanaf", "Vandaag", "Veel", "Velen", "Verder",
        "Volgens", "Voor", "Waar", "Waarom", "Wanneer", "Want", "Wat", "We", "Wel", "Welke", "Wie",
        "Wij", "Ze", "Zelfs", "Zij", "Zijn", "Zo", "Zodra", "Zonder", "Zowel",
    ],
    possessives: &["'s", "’s"],
    ..Sentences::NONE
};

#[rustfmt::skip]
const DATES: Dates = Dates {
    months: [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
        "oktober", "november", "december",
    ],
    other_months: &[("mrt", 3), ("sept", 9)],
    capital_months: false,
    days_behind: false,
    weekdays: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
    ordinals: &["e", "ste", "de"],
    links: &["op", "de"],
    day_first: &['-', '/', '.'],
    labels: &[
        "gepubliceerd", "gepubliceerd op", "geplaatst", "geplaatst op", "bijgewerkt",
        "laatst bijgewerkt", "laatste update", "laatst gewijzigd", "gewijzigd", "aangepast",
        "datum", "publicatiedatum", "geschreven op", "verschenen",
    ],
};

#[rustfmt::skip]
const SUMMARY: Summary = Summary {
    furniture_starts: &[
        "lees ook", "lees meer", "lees verder", "lees hier", "meer lezen", "meer over",
        "meer nieuws", "bekijk ook", "bekijk de", "bekijk hier", "kijk ook", "luister", "beluister",
        "ook interessant", "aanbevolen", "gerelateerd", "gerelateerde artikelen", "advertentie",
        "reclame", "gesponsord", "abonneer", "neem een abonnement", "word abonnee", "meld je aan",
        "meld u aan", "schrijf je in", "schrijf u in", "log in", "inloggen", "registreer",
        "nieuwsbrief", "onze nieuwsbrief", "foto:", "foto's:", "foto’s:", "foto ", "beeld:",
        "beeld ", "afbeelding:", "bron:", "video:", "tekst:", "©", "(c)", "volg ons", "deel dit",
        "deel op", "delen", "klik hier", "tip de redactie", "tips?", "heb je een tip",
        "heeft u een tip", "reageer", "reacties", "redactie", "door onze", "van onze", "(anp)",
        "(belga)", "met medewerking van", "gepubliceerd", "geplaatst", "laatst bijgewerkt",
        "bijgewerkt", "correctie:", "rectificatie", "download", "trefwoorden:", "tags:",
        "onderwerpen:", "dit artikel is", "alleen voor abonnees", "privacyverklaring",
    ],
    furniture: &[
        "alle rechten voorbehouden", "abonneer je op", "abonneer u op", "klik hier",
        "onze nieuwsbrief", "alleen voor abonnees", "exclusief voor abonnees", "http://",
        "https://", "privacybeleid", "algemene voorwaarden", "volg ons op", "mail de redactie",
        "whatsapp-kanaal", "cookies", "werkte mee aan dit artikel",
    ],
    credits: &[
        "foto", "anp", "belga", "afp", "reuters", "ap/", "/ap", "epa", "getty", "archief", "beeld",
        "hollandse hoogte", "photo news", "illustratie", "screenshot",
    ],
    pointers: &[
        "hij", "zij", "ze", "het", "dit", "dat", "deze", "die", "zijn", "haar", "hun", "hen", "hem",
        "en", "maar", "of", "ook", "toch", "echter", "daarnaast", "bovendien", "daarom", "daardoor",
        "daarbij", "daarna", "daarmee", "daarvoor", "daarover", "daartoe", "daar", "hier",
        "hierdoor", "hiermee", "hierbij", "toen", "dan", "dus", "zo", "want", "immers", "eveneens",
        "evenmin", "beide", "beiden", "andere", "anderen", "er", "wij", "we", "ons", "onze", "ik",
        "mijn", "vervolgens", "desondanks", "niettemin", "zodoende",
    ],
    leaning: &[
        "op zijn beurt", "op haar beurt", "aan de andere kant", "aan de ene kant",
        "in plaats daarvan", "om die reden", "met het oog daarop", "in die zin", "in dat verband",
        "op dat moment", "op hetzelfde moment", "tegelijkertijd", "intussen", "ondertussen",
        "niet veel later", "kort daarna", "kort daarop", "even later", "uren later", "dagen later",
        "een dag later", "later", "nadien", "sindsdien", "tot dan toe", "de tweede", "de eerste",
        "de derde", "de twee", "beide", "beiden", "de laatste", "het laatste", "de ander",
        "een van hen", "een van de", "onder hen", "onder meer", "met andere woorden",
        "bijvoorbeeld", "zo is", "dat wil zeggen", "in totaal", "uiteindelijk", "ten slotte",
        "tot slot", "ondanks dat", "desondanks", "overigens", "verder",
    ],
    objects: &["het", "hem", "haar", "hen", "hun", "ze", "dit", "dat"],
    clauses: &[
        "en", "maar", "dat", "die", "wie", "wat", "toen", "als", "waar", "omdat", "of", "hoewel",
        "terwijl", "zoals", "nadat", "voordat", "om",
    ],
    imperatives: &[
        "kijk", "bekijk", "lees", "luister", "ontdek", "volg", "denk", "vergeet", "stel", "onthoud",
        "abonneer", "deel", "bezoek", "klik", "download", "mail", "stuur", "schrijf", "bel",
        "vermijd", "probeer", "doe", "geniet",
    ],
    scenes: &[
        "er was eens", "het was een", "jaren geleden", "decennia geleden", "op een dag",
        "op een ochtend", "op een avond", "elke ochtend", "elke dag", "elk jaar", "ieder jaar",
        "jarenlang", "decennialang", "als kind", "als klein", "bij zonsopgang", "het is een",
    ],
    persons: &["hij", "zij", "ze", "ik", "wij", "we"],
    narrators: &[
        "ik", "me", "mij", "mijn", "wij", "we", "ons", "onze", "u", "uw", "je", "jij", "jou",
        "jouw", "jullie",
    ],
    digests: &[
        "wat weten we", "wat we weten", "dit weten we", "dit is er gebeurd", "in het kort",
        "kort samengevat", "samenvatting", "de belangrijkste punten", "het belangrijkste nieuws",
        "de hoofdpunten", "goedemorgen",
    ],
    tolls: &[
        "dood", "dode", "doden", "gedood", "omgekomen", "overleden", "overleed", "gestorven",
        "stierf", "stierven", "gesneuveld", "vermoord", "doodgeschoten", "doodgestoken", "gewond",
        "gewonde", "gewonden", "zwaargewond", "zwaargewonden", "lichtgewond", "lichtgewonden",
        "vermist", "vermiste", "vermisten", "slachtoffer", "slachtoffers", "dodelijk", "dodelijke",
        "geëvacueerd", "ontruimd", "evacuatie", "verwoest", "verwoeste", "vernield", "beschadigd",
        "beschadigde", "ingestort", "ingestorte", "gearresteerd", "aangehouden", "opgepakt",
        "ontvoerd", "gegijzeld", "verdronken", "gered", "overlevenden", "ontheemden", "ontheemd",
        "dakloos", "vluchtelingen", "huizen", "woningen", "dodental", "besmet", "besmettingen",
        "veroordeeld", "aangereden",
    ],
    background: &[
        "vorig jaar", "afgelopen jaar", "vorige maand", "een jaar geleden", "jaren geleden",
        "jaar eerder", "de afgelopen jaren", "in het verleden", "elk jaar", "ieder jaar",
        "jaarlijks", "gemiddeld", "destijds", "indertijd", "historisch", "voorheen", "eerder al",
    ],
    endings: &[
        "", "e", "en", "n", "s", "t", "d", "de", "den", "te", "ten", "er", "ers", "je", "jes",
        "ing", "ingen", "ste", "'s", "’s",
    ],
    stop_words: &[
        "aan", "af", "afgelopen", "al", "aldus", "alle", "alleen", "alles", "als", "altijd",
        "ander", "andere", "anderen", "bij", "bijna", "binnen", "blijft", "boven", "buiten", "daar",
        "daarbij", "daardoor", "daarna", "daarnaast", "daarom", "dag", "dagen", "dan", "dat", "de",
        "deed", "deel", "den", "der", "deze", "die", "dit", "doen", "doet", "door", "drie", "dus",
        "echter", "een", "eens", "eerder", "eerste", "elk", "elke", "en", "enkele", "er",
        "eveneens", "gaan", "gaat", "geen", "geweest", "geworden", "ging", "gisteren", "goed",
        "grote", "haar", "had", "hadden", "heb", "hebben", "heeft", "hem", "hen", "het", "hier",
        "hij", "hoe", "hun", "iedereen", "iemand", "iets", "ik", "in", "inmiddels", "is", "ja",
        "jaar", "je", "jij", "jullie", "kan", "komen", "komt", "kon", "konden", "krijgt", "kunnen",
        "kwam", "kwamen", "laat", "laatste", "laten", "later", "liet", "maar", "maken", "man", "me",
        "meer", "meeste", "men", "mensen", "met", "mij", "mijn", "minder", "moest", "moet",
        "moeten", "mogelijk", "mogen", "na", "naar", "naast", "nadat", "nee", "net", "niemand",
        "niet", "niets", "nieuwe", "nog", "nooit", "nu", "of", "om", "omdat", "onder", "ons",
        "onze", "ook", "op", "over", "per", "rond", "sinds", "soms", "staan", "staat", "steeds",
        "te", "tegen", "ten", "ter", "terwijl", "tijd", "tijdens", "toch", "toe", "toen", "tot",
        "tussen", "twee", "tweede", "u", "uit", "uur", "uw", "vaak", "van", "vanaf", "vandaag",
        "veel", "verder", "vier", "volgens", "voor", "vooral", "vorig", "vorige", "waar", "waarbij",
        "waarin", "waarom", "waren", "was", "wat", "we", "week", "weer", "wel", "welke", "werd",
        "werden", "weten", "wie", "wij", "wil", "willen", "worden", "wordt", "zal", "ze", "zeer",
        "zegt", "zei", "zelf", "zich", "zij", "zijn", "zo", "zoals", "zonder", "zou", "zouden",
        "zullen", "één",
    ],
    ..Summary::NONE
};

/// Words for peoples have capitals, "Nederlandse", and are names like others.
#[rustfmt::skip]
const NAMES: NameWords = NameWords {
    classes: &CLASSED,
    lone_capital: 2.5,
    feature_forms: &[
        FeatureForm { nouns: &["rivier"], before: "", after: " River" },
        FeatureForm { nouns: &["vulkaan", "berg"], before: "Mount ", after: "" },
        FeatureForm { nouns: &["eiland"], before: "", after: " Island" },
        FeatureForm { nouns: &["stuwmeer"], before: "Lake ", after: "" },
        FeatureForm { nouns: &["golf"], before: "Gulf of ", after: "" },
        FeatureForm { nouns: &["zeestraat"], before: "Strait of ", after: "" },
    ],
    kinds_before: &[
        "rivier", "eiland", "vulkaan", "provincie", "deelstaat", "regio", "stad", "havenstad",
        "hoofdstad", "dorp", "dorpje", "gemeente", "deelgemeente", "district", "departement",
        "kanton", "oblast", "gouvernement", "prefectuur",
    ],
    features_before: &[
        "rivier", "rivieren", "eiland", "eilanden", "golf", "baai", "zeestraat", "vulkaan", "berg",
        "kaap", "schiereiland", "gebergte", "woestijn", "gletsjer", "stuwmeer", "archipel",
    ],
    endings: &[("'s", ""), ("’s", ""), ("s", "")],
    articles: &["de", "het", "den", "'t"],
    name_articles: &["De", "Den", "Het"],
    name_openers: &["nieuw", "nieuwe", "oud", "oude", "sint", "st", "den", "de", "het", "la", "le"],
    of: &["van", "der"],
    conjunctions: &["en", "of", "alsook", "alsmede", "evenals", "&"],
    organisation_links: &["voor", "van", "de", "het", "der", "en", "&"],
    determiners: &[
        "de", "het", "een", "mijn", "jouw", "je", "zijn", "haar", "ons", "onze", "hun", "uw",
        "deze", "die", "dit", "dat", "geen", "elke", "elk",
    ],
    connecting: &[
        "aan", "de", "den", "der", "het", "op", "bij", "in", "van", "te", "ter", "ten", "'t",
        "over", "onder", "en", "la", "el", "al", "di", "da", "do", "sur",
    ],
    plain_prepositions: &["in", "In", "bij", "Bij", "nabij", "Nabij", "naar", "uit", "te"],
    two_word_prepositions: &[
        ("noorden", "van"), ("zuiden", "van"), ("oosten", "van"), ("westen", "van"),
        ("noordoosten", "van"), ("noordwesten", "van"), ("zuidoosten", "van"),
        ("zuidwesten", "van"), ("noordelijk", "van"), ("zuidelijk", "van"), ("oostelijk", "van"),
        ("westelijk", "van"), ("buiten", "van"), ("nabijheid", "van"), ("omgeving", "van"),
        ("rand", "van"), ("niet", "ver"), ("ver", "van"), ("tot", "in"), ("tot", "aan"),
        ("in", "en"), ("dicht", "bij"),
    ],
    departures: &[
        "verliet", "verlaat", "verlieten", "verlaten", "bereikte", "bereikt", "bereikten",
        "bezocht", "bezoekt", "bezochten", "passeerde", "via", "richting",
    ],
    strikes: &[
        "trof", "troffen", "treft", "teisterde", "teistert", "teisterden", "bombardeerde",
        "bombardeerden", "bombardeert", "bestookte", "bestookten", "bestookt", "overstroomde",
        "bezette", "bezetten", "belegerde", "belegerden", "belegert", "veroverde", "veroverden",
        "verovert", "heroverde", "heroverden", "ontruimde", "verwoestte", "evacueerde",
    ],
    belongings: &[
        "burgemeester", "luchthaven", "vliegveld", "station", "stadhuis", "inwoners", "bewoners",
        "buitenwijken", "binnenstad", "centrum", "straten", "haven", "markt", "ziekenhuis", "rand",
        "bisschop", "kathedraal", "gemeenteraad",
    ],
    dwellers: &[
        "inwoners", "bewoners", "burgemeester", "gemeenteraad", "stadsbestuur", "brandweer", "rand",
        "buitenwijken", "omgeving", "nabijheid",
    ],
    settlements: &["stad", "stadje", "dorp", "dorpje", "plaats", "plaatsje", "gehucht"],
    said_places: &[
        "stad", "stadje", "havenstad", "grensstad", "provinciestad", "dorp", "dorpje", "dorpen",
        "steden", "plaats", "plaatsje", "plaatsen", "gemeente", "gemeenten", "gehucht",
        "buurtschap", "wijk", "kustplaats", "badplaats", "grensplaats",
    ],
    ties: &["in", "te", "aan", "bij", "nabij", "van", "op", "ten"],
    kinds: &["provincie", "regio", "district", "stad", "gemeente"],
    shared_divisions: &[
        ("provincies", "provincie"), ("departementen", "departement"), ("districten", "district"),
    ],
    feature_ends: &["Meer", "Zee", "Kanaal"],
    feature_starts: &["rivier", "eiland", "vulkaan", "Mount", "Mont", "Kaap"],
    telling_endings: &["drecht", "hoven", "kerke"],
    saints: &["Sint", "St", "San", "Santa", "Saint"],
    no_towns: &[
        &["Witte", "Huis"], &["Rode", "Plein"], &["Wall", "Street"], &["Downing", "Street"],
        &["Capitol", "Hill"], &["El", "Niño"], &["La", "Niña"], &["Binnenhof"], &["Wetstraat"],
        &["Paleis", "op", "de", "Dam"], &["Noordeinde"], &["Huis", "ten", "Bosch"],
    ],
    parties: &["VVD", "PvdA", "CDA", "PVV", "SP", "BBB", "CD&V", "N-VA"],
    compass_letters: &["N", "Z", "O", "W"],
    state_pronouns: &["het"],
    exclamations: &[
        "TV", "OK", "BTW", "BBP", "HIV", "AIDS", "DNA", "SOS", "VIP", "UFO", "ANP", "BV", "NV",
        "FC", "WK", "EK", "OS", "OM", "SMS", "ZZP",
    ],
    tags: TagWords {
        beginnings: &[
            "prayfor", "bidvoor", "hulpvoor", "steunvoor", "redde", "red", "vrijheidvoor", "jesuis",
            "ikben", "samenvoor", "help",
        ],
        ends: &[
            "overstroming", "overstromingen", "brand", "aardbeving", "aanslag", "verkiezingen",
            "nieuws", "weer", "staking", "protest", "demonstratie", "storm", "file", "files",
            "oorlog", "explosie", "watersnood",
        ],
    },
    namesakes: NamesakeWords {
        ship_prefixes: &["MV", "MS", "Zr", "Hr", "ZrMs", "HNLMS"],
        sailing: &[
            "zonk", "zinkt", "gezonken", "kapseisde", "gekapseisd", "afgemeerd", "aangemeerd",
            "uitgevaren", "gestrand", "vastgelopen", "bemanning", "matrozen", "schipbreuk",
        ],
        aboard: &["boord"],
        ship_parts: &["bemanning", "kapitein", "dek", "romp", "wrak", "ruim"],
        appositions: &["een", "de", "het"],
        clause_openers: &["die", "dat", "wiens", "waar", "waarin"],
        wins: &[
            "versloeg", "verslaat", "verslagen", "overklaste", "klopte", "klopt", "bedwong",
            "vernederde",
        ],
        losses: &[
            ("verloor", "van"), ("verliest", "van"), ("verloor", "tegen"), ("ging", "onderuit"),
        ],
        rivals: &["verslaan", "tegen"],
        lost_to: &[
            ("verloor", "van"), ("verliest", "van"), ("verloren", "van"), ("verloor", "tegen"),
        ],
        sports: &[
            "wedstrijd", "goal", "goals", "doelpunt", "doelpunten", "finale", "halve",
            "kwartfinale", "competitie", "Eredivisie", "beker", "seizoen", "verlenging",
            "strafschoppen", "penalty", "rust", "stand", "punten", "klassement", "set", "derby",
            "uitduel", "thuisduel",
        ],
        traded: &[
            "aandelen", "aandeel", "omzet", "winst", "verkoop", "verlies", "koers",
            "kwartaalcijfers",
        ],
        traded_at: &["bij", "van"],
        traded_in: &["in"],
        ..NamesakeWords::NONE
    },
    ..NameWords::NONE
};
