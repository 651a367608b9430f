//! Danish.

mod classes;
mod figures;
mod kinds;
mod speech;

use super::english::BARE;
use super::{
    ClassedWords, Dates, FeatureForm, NameWords, NamesakeWords, PeopleLetters, Sentences, Summary,
    TagWords, Vocabulary,
};
use std::sync::LazyLock;

static CLASSED: LazyLock<ClassedWords> =
    LazyLock::new(|| ClassedWords::new(classes::CLASSES, classes::GIVEN_NAMES, SENTENCES.names()));

/// The words of Danish.
pub(super) static VOCABULARY: Vocabulary = Vocabulary {
    language: "da",
    homelands: &["DK", "FO", "GL"],
    letters: "æøå",
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
        "Dr", "dr", "Prof", "prof", "Sct", "Skt", "St", "Hr", "hr", "Fr", "fr", "Frk", "Gl", "Kgl",
        "adm", "adj", "afd", "ang", "bl.a", "Bl.a", "ca", "Ca", "cand", "d", "dvs", "Dvs", "d.v.s",
        "e.g", "ekskl", "evt", "f.eks", "F.eks", "fig", "fhv", "Fhv", "forh", "f.t", "gl", "hhv",
        "iflg", "inkl", "jf", "Jf", "jfr", "jur", "kap", "kgl", "kl", "Kl", "lic", "lt", "mag",
        "max", "mht", "nuv", "p.g.a", "pga", "p.t", "phil", "polit", "red", "resp", "s.k", "skt",
        "sml", "t.o.m", "tidl", "tlf", "udg", "vedr", "vs",
    ],
    before_number: &[
        "art", "bd", "bind", "fig", "kap", "nr", "Nr", "p", "par", "pkt", "s", "side", "st", "stk",
        "str", "sp",
    ],
    abbreviations: &[
        "A/S", "ApS", "Co", "Inc", "Ltd", "Corp", "etc", "m.m", "mm", "mv", "m.v", "m.fl", "mfl",
        "osv", "o.s.v", "o.l", "o.lign", "fvt", "evt", "jan", "feb", "febr", "mar",
        "apr", "aug", "sept", "okt", "nov", "dec", "man", "tirs", "ons", "tors", "fre", "lør",
        "søn", "mio", "mia", "mill", "pct", "kr", "inkl", "mdr", "moms", "forts", "o.a",
    ],
    behind_ordinals: &[
        "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september",
        "oktober", "november", "december", "jan", "feb", "mar", "apr", "aug", "sep", "sept", "okt",
        "nov", "dec", "sal", "verdenskrig", "plads", "pladsen", "runde", "klasse", "juledag",
        "påskedag", "pinsedag", "århundrede", "division", "gang", "gangs", "halvleg", "minut",
        "etage", "kvartal", "afdeling", "bataljon", "brigade", "armé", "korps", "behandling",
        "etape", "sæson",
    ],
    units: &["f.Kr", "e.Kr", "min", "sek", "km", "kg", "kr", "mil", "timer", "t"],
    beginners: &[
        "Alle", "Alt", "Allerede", "At", "Af", "Bare", "Blandt", "Både", "Da", "De", "Den", "Denne",
        "Deres", "Derfor", "Derefter", "Desuden", "Det", "Dette", "Disse", "Du", "Efter",
        "Eftersom", "En", "Er", "Et", "Fire", "Flere", "For", "Foreløbig", "Fordi", "Fra", "Før",
        "Først", "Gennem", "Han", "Hans", "Har", "Hele", "Hendes", "Her", "Hos", "Hun", "Hvad",
        "Hvem", "Hver", "Hvis", "Hvor", "Hvordan", "Hvorfor", "I", "Ifølge", "Igen", "Ikke",
        "Imens", "Ingen", "Inden", "Jeg", "Klokken", "Kun", "Man", "Mange", "Med", "Mellem", "Men",
        "Mens", "Mere", "Mod", "Nogle", "Nogen", "Nu", "Når", "Og", "Også", "Om", "Over", "På",
        "Samme", "Samtidig", "Selv", "Siden", "Som", "Så", "Sådan", "Til", "To", "Tre", "Trods",
        "Under", "Ud", "Uden", "Ved", "Vi", "Vores", "Var", "Vil",
    ],
    possessives: &["'s", "’s"],
    bare_possessives: &['s', 'x', 'z'],
    ..Sentences::NONE
};

#[rustfmt::skip]
const DATES: Dates = Dates {
    months: [
        "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september",
        "oktober", "november", "december",
    ],
    other_months: &[("sept", 9), ("febr", 2)],
    capital_months: false,
    days_behind: false,
    weekdays: ["man", "tir", "ons", "tor", "fre", "lør", "søn"],
    ordinals: &["."],
    links: &["den", "d"],
    day_first: &['.', '/', '-'],
    labels: &[
        "publiceret", "offentliggjort", "opdateret", "sidst opdateret", "senest opdateret",
        "sidst ændret", "ændret", "dato", "oprettet", "skrevet", "lagt op", "udgivet",
    ],
};

#[rustfmt::skip]
const SUMMARY: Summary = Summary {
    furniture_starts: &[
        "læs også", "læs mere", "læs videre", "læs hele", "læs flere", "læs:", "hør:", "se også",
        "se video", "se billeder", "se:", "foto:", "foto :", "billede:", "billeder:",
        "billedtekst:", "arkivfoto", "illustration:", "modelfoto", "kilde:", "kilder:", "tekst:",
        "video:", "tv:", "grafik:", "annonce", "annoncørbetalt", "reklame", "nyhedsbrev", "abonner",
        "bliv abonnent", "log ind", "del artiklen", "del artikel", "del på", "del:", "følg os",
        "tip os", "kontakt os", "klik her", "download", "lyt til", "kommenter", "vis mere", "luk",
        "mere om", "mere fra", "relateret", "rettelse:", "berigtigelse", "artiklen er opdateret",
        "artiklen opdateres", "publiceret", "opdateret", "offentliggjort", "seneste nyt",
        "mest læste", "lige nu", "(ritzau)", "/ritzau/", "(ritzau/", "ritzau ", "©", "(c)",
        "http://", "https://", "redaktør:", "ansvarshavende", "denne artikel", "for abonnenter",
    ],
    furniture: &[
        "alle rettigheder", "abonner på", "klik her", "vores nyhedsbrev", "http://", "https://",
        "cookies", "persondatapolitik", "privatlivspolitik", "for abonnenter", "ansvarshavende",
        "følg os på",
    ],
    credits: &[
        "foto", "billede", "ritzau", "scanpix", "ap/", "/ap", "afp", "reuters", "epa", "getty",
        "arkiv", "arkivfoto", "privat", "skærmbillede", "illustration",
    ],
    pointers: &[
        "han", "hun", "den", "det", "de", "dem", "hende", "ham", "hans", "hendes", "deres", "denne",
        "dette", "disse", "jeg", "vi", "du", "men", "og", "eller", "så", "da", "der", "derefter",
        "derfor", "hertil", "dertil", "her", "også", "dog", "desuden", "siden", "alligevel",
        "begge", "samme", "sådan", "sådanne", "sine", "sin", "vores", "vor", "samtidig", "derimod",
        "dermed",
    ],
    leaning: &[
        "på den anden side", "på den ene side", "for eksempel", "desuden", "derimod", "dermed",
        "derfor", "efter dette", "bagefter", "senere", "på samme måde", "på samme tid", "i stedet",
        "alligevel", "på trods af det", "på grund af det", "af den grund", "det andet", "den anden",
        "den første", "det første", "den sidste", "sidstnævnte", "førstnævnte", "de to", "begge to",
        "samme dag", "samme aften", "dagen efter", "få timer senere", "få dage senere",
        "en time senere", "en uge senere", "ved samme lejlighed", "i den forbindelse", "ifølge ham",
        "ifølge hende", "en af dem", "flere af dem", "de fleste af dem", "for sin del",
        "med andre ord",
    ],
    objects: &["den", "det", "dem", "ham", "han", "hende"],
    clauses: &[
        "og", "men", "at", "som", "når", "da", "hvis", "om", "fordi", "mens", "siden", "før", "for",
        "eftersom", "der", "inden",
    ],
    imperatives: &[
        "læs", "se", "hør", "lyt", "klik", "følg", "del", "abonner", "husk", "glem", "tænk",
        "forestil", "velkommen", "meld", "download", "prøv", "gå", "kom", "tip",
    ],
    scenes: &[
        "det var", "det er", "der er", "der var", "en dag", "en morgen", "en aften", "hver morgen",
        "hver dag", "hvert år", "for længe siden", "for mange år siden", "i mange år", "i årtier",
        "i gamle dage", "solen skinner", "engang", "tidligt en morgen",
    ],
    persons: &["han", "hun", "de", "vi", "jeg", "man"],
    narrators: &[
        "jeg", "mig", "min", "mit", "mine", "vi", "os", "vores", "vor", "vort", "vore", "du", "dig",
        "din", "dit", "dine", "jer", "jeres",
    ],
    digests: &[
        "det ved vi", "dette ved vi", "det er sket", "overblik", "få overblikket", "kort fortalt",
        "i korte træk", "sagen kort", "hovedpunkter",
    ],
    tolls: &[
        "død", "døde", "dødt", "dræbt", "dræbte", "dræber", "omkom", "omkommet", "omkomne",
        "dødsfald", "dødsofre", "livet", "mistede", "kvæstet", "kvæstede", "såret", "sårede",
        "tilskadekomne", "savnet", "savnede", "meldt savnet", "ofre", "offer", "druknet",
        "druknede", "evakueret", "evakuerede", "evakuering", "ødelagt", "ødelagte", "hjemløse",
        "anholdt", "anholdte", "fængslet", "varetægtsfængslet", "sigtet", "sigtede", "dømt",
        "dømte", "bortført", "kidnappet", "gidsler", "flygtninge", "fordrevet", "fordrevne",
        "smittet", "smittede", "syge", "reddet", "bjærget", "overlevende", "boliger", "huse",
    ],
    background: &[
        "sidste år", "sidste måned", "for et år siden", "år siden", "år tidligere", "de seneste år",
        "i de seneste år", "tidligere i år", "hvert år", "i gennemsnit", "dengang", "historisk",
        "tidligere har",
    ],
    endings: &[
        "", "de", "e", "ede", "en", "ende", "ene", "enes", "ens", "er", "eren", "erne", "ers", "es",
        "et", "ets", "ne", "r", "re", "s", "t", "te",
    ],
    stop_words: &[
        "ad", "af", "al", "alene", "alle", "allerede", "alligevel", "alt", "altid", "altså",
        "anden", "andet", "andre", "at", "bag", "bare", "begge", "bl.a", "blev", "blevet", "blive",
        "bliver", "bort", "bruge", "både", "da", "de", "dem", "den", "denne", "der", "deres",
        "derfor", "dermed", "det", "dette", "dig", "din", "disse", "dit", "dog", "du", "efter",
        "egen", "egentlig", "eksempel", "eller", "ellers", "en", "end", "endnu", "er", "et", "fem",
        "fik", "fire", "flere", "flest", "fleste", "for", "foran", "fordi", "forrige", "fra",
        "frem", "få", "får", "før", "først", "første", "gang", "gange", "gav", "gennem", "giver",
        "gjorde", "gjort", "godt", "gå", "går", "gør", "gøre", "ham", "han", "hans", "har", "havde",
        "have", "hel", "hele", "heller", "hen", "hende", "hendes", "her", "hidtil", "hjem", "hos",
        "hun", "hvad", "hvem", "hver", "hvert", "hvilke", "hvilken", "hvis", "hvor", "hvordan",
        "hvorfor", "i", "ifølge", "igen", "ikke", "ind", "inden", "indtil", "ingen", "intet", "ja",
        "jeg", "jer", "jo", "kan", "klokken", "kom", "komme", "kommer", "kun", "kunne", "lang",
        "langt", "lidt", "lige", "ligger", "lille", "lå", "man", "mange", "med", "meget", "mellem",
        "men", "mens", "mere", "mest", "mig", "min", "mindre", "mindst", "mit", "mod", "må",
        "måske", "måtte", "ned", "nej", "ni", "nogen", "noget", "nogle", "nok", "nu", "ny", "nye",
        "nyt", "når", "nær", "næste", "næsten", "også", "om", "omkring", "op", "os", "over", "på",
        "rundt", "s", "sagde", "sagt", "samme", "samt", "samtidig", "se", "selv", "senere",
        "seneste", "ser", "ses", "sidder", "siden", "sidste", "sig", "siger", "sin", "sine", "sit",
        "skal", "skriver", "skulle", "som", "stadig", "stor", "store", "stort", "så", "sådan",
        "tager", "ti", "tidligere", "til", "tilbage", "to", "tog", "tre", "trods", "ud", "uden",
        "under", "var", "ved", "vel", "vi", "via", "vil", "ville", "vores", "være", "været", "år",
        "året",
    ],
    ..Summary::NONE
};

#[rustfmt::skip]
const NAMES: NameWords = NameWords {
    classes: &CLASSED,
    lone_capital: 2.5,
    feature_forms: &[
        FeatureForm { nouns: &["floden", "floder", "åen"], before: "", after: " River" },
        FeatureForm { nouns: &["søen"], before: "Lake ", after: "" },
        FeatureForm { nouns: &["bjerget", "vulkanen"], before: "Mount ", after: "" },
        FeatureForm { nouns: &["øen"], before: "", after: " Island" },
        FeatureForm { nouns: &["øerne"], before: "", after: " Islands" },
    ],
    kinds_before: &[
        "byen", "byerne", "byens", "landsbyen", "landsbyerne", "stationsbyen", "småbyen",
        "storbyen", "havnebyen", "kystbyen", "grænsebyen", "universitetsbyen", "hovedstaden",
        "forstaden", "bydelen", "provinsen", "provinserne", "provinsens", "delstaten",
        "delstaterne", "delstatens", "regionen", "kommunen", "kommunerne", "distriktet",
        "guvernementet", "kantonen", "præfekturet", "departementet", "grevskabet", "oblasten",
        "amtet", "lenet", "floden", "flodens", "åen", "søen", "søens", "øen", "øens", "øerne",
        "halvøen", "bjerget", "vulkanen", "republikken", "øgruppen",
    ],
    kinds_after: &[
        "kommune", "kommunes", "kommuner", "len", "län", "fylke", "amt", "by", "bydel", "provins",
        "distrikt", "præfektur", "oblast", "sogn", "herred", "stift", "guvernement",
    ],
    features_before: &[
        "floden", "åen", "søen", "fjorden", "havet", "bugten", "golfen", "sundet", "kanalen",
        "bæltet", "strædet", "bjerget", "vulkanen", "øen", "øerne", "halvøen", "øgruppen", "kap",
        "ørkenen", "dalen",
    ],
    small_ends: &[
        "å", "sø", "søer", "fjord", "fjorden", "hav", "havet", "havets", "bugt", "bugten", "bælt",
        "sund", "kanal", "kanalen", "golf", "golfen", "ocean", "ishav", "halvø", "halvøen", "øer",
        "øerne", "ø", "ørken", "bjerge", "bjergene", "dal", "dalen", "klint", "bakke", "bakker",
        "hede", "skov", "strand", "nor", "stræde", "stater", "staters", "emirater", "republik",
        "republikken", "kyst", "kysten", "bredning",
    ],
    endings: &[("s", "")],
    beginnings: &[
        ("nordjyl", "jyl"), ("nordsjæl", "sjæl"), ("nordf", "f"), ("nordsyr", "syr"),
        ("nordukr", "ukr"), ("nordital", "ital"), ("nordspan", "span"), ("nordsver", "sver"),
        ("nordlib", "lib"), ("nordeng", "eng"), ("nordga", "ga"), ("nordtysk", "tysk"),
        ("sydjyl", "jyl"), ("sydsjæl", "sjæl"), ("sydf", "f"), ("sydsyr", "syr"), ("sydukr", "ukr"),
        ("sydital", "ital"), ("sydspan", "span"), ("sydsver", "sver"), ("sydlib", "lib"),
        ("sydeng", "eng"), ("sydga", "ga"), ("sydtysk", "tysk"), ("østjyl", "jyl"),
        ("østsjæl", "sjæl"), ("østf", "f"), ("østsyr", "syr"), ("østukr", "ukr"),
        ("østital", "ital"), ("østspan", "span"), ("østsver", "sver"), ("østlib", "lib"),
        ("østeng", "eng"), ("østga", "ga"), ("østtysk", "tysk"), ("vestjyl", "jyl"),
        ("vestsjæl", "sjæl"), ("vestf", "f"), ("vestsyr", "syr"), ("vestukr", "ukr"),
        ("vestital", "ital"), ("vestspan", "span"), ("vestsver", "sver"), ("vestlib", "lib"),
        ("vesteng", "eng"), ("vestga", "ga"), ("vesttysk", "tysk"), ("midtjyl", "jyl"),
        ("midtsjæl", "sjæl"), ("midtf", "f"), ("midtsyr", "syr"), ("midtukr", "ukr"),
        ("midtital", "ital"), ("midtspan", "span"), ("midtsver", "sver"), ("midtlib", "lib"),
        ("midteng", "eng"), ("midtga", "ga"), ("midttysk", "tysk"),
    ],
    articles: &["den", "det", "de"],
    name_articles: &["Den", "Det", "De"],
    name_openers: &[
        "ny", "nye", "nord", "syd", "sønder", "øst", "vest", "nørre", "store", "stor", "lille",
        "øvre", "nedre", "indre", "ydre", "gamle", "gammel", "sankt", "sct", "saint", "den", "det",
        "de", "midt",
    ],
    of: &["af", "i", "på", "for"],
    conjunctions: &["og", "eller", "samt", "&"],
    organisation_links: &["for", "i", "af", "og", "på", "til", "mod", "&", "den", "de"],
    determiners: &[
        "den", "det", "de", "en", "et", "min", "mit", "mine", "din", "dit", "dine", "sin", "sit",
        "sine", "hans", "hendes", "dens", "dets", "deres", "vores", "vor", "vort", "denne", "dette",
        "disse", "nogen", "nogle", "intet", "ingen", "hver", "hvert", "samme",
    ],
    connecting: &[
        "i", "på", "ved", "og", "af", "de", "la", "le", "el", "al", "von", "den", "der", "di", "da",
        "do", "upon",
    ],
    plain_prepositions: &["i", "I", "nær", "Nær", "fra", "Fra"],
    two_word_prepositions: &[
        ("nord", "for"), ("syd", "for"), ("øst", "for"), ("vest", "for"), ("nordøst", "for"),
        ("nordvest", "for"), ("sydøst", "for"), ("sydvest", "for"), ("udkanten", "af"),
        ("nærheden", "af"), ("uden", "for"), ("ud", "for"), ("lige", "uden"), ("nær", "ved"),
        ("tæt", "på"), ("inde", "i"),
    ],
    departures: &[
        "forlod", "forladt", "forlader", "nåede", "nået", "når", "besøgte", "besøger", "besøgt",
        "passerede", "passerer", "krydsede", "via",
    ],
    travels: &[
        ("kom", "til"), ("kommet", "til"), ("kommer", "til"), ("ankom", "til"), ("rejste", "til"),
        ("rejst", "til"), ("rejser", "til"), ("kørte", "til"), ("kørt", "til"), ("flygtede", "til"),
        ("flygtet", "til"), ("flygter", "til"), ("fløj", "til"), ("fløjet", "til"),
        ("returnerede", "til"), ("vendte", "til"), ("sejlede", "til"), ("bragt", "til"),
        ("ført", "til"), ("sendt", "til"), ("evakueret", "til"), ("flyttet", "til"),
        ("deporteret", "til"), ("udvist", "til"), ("vejen", "til"),
    ],
    strikes: &[
        "ramte", "rammer", "ramt", "rystede", "ryster", "rystet", "traf", "oversvømmede", "bombede",
        "bomber", "bombet", "angreb", "angriber", "angrebet", "indtog", "indtaget", "generobrede",
        "besatte", "besat", "belejrede", "hærgede", "hærger", "evakuerede",
    ],
    belongings: &[
        "borgmesteren", "borgmester", "lufthavnen", "havnen", "domkirken", "udkanten",
        "indbyggerne", "indbyggere", "sygehuset", "hospitalet", "banegården", "gaderne", "centrum",
        "forstæderne", "guvernøren", "rådhuset",
    ],
    dwellers: &[
        "indbyggerne", "indbyggere", "beboere", "beboerne", "borgmesteren", "borgmester",
        "politiet", "udkanten", "forstæderne", "centrum", "borgere",
    ],
    settlements: &["byen", "landsbyen", "stedet", "stationsbyen"],
    said_places: &[
        "byen", "landsbyen", "stationsbyen", "stedet", "kommunen", "småbyen", "havnebyen",
        "kystbyen", "fiskerlejet", "provinsbyen", "bydelen", "forstaden", "by", "landsby", "sted",
    ],
    ties: &["i", "på", "ved", "af", "nær", "fra"],
    kinds: &[
        "kommune", "len", "fylke", "by", "provins", "region", "distrikt", "delstat", "bydel", "amt",
    ],
    shared_divisions: &[("kommuner", "kommune"), ("amter", "amt")],
    feature_ends: &[
        "Fjord", "Bugt", "Å", "Sø", "Klint", "Bakke", "Bakker", "Skov", "Hede", "Bredning",
        "Strand", "Sund", "Bælt",
    ],
    feature_starts: &["Lake", "Mount"],
    telling_endings: &["fjorden", "bugten", "søen", "åen", "øerne", "sundet", "halvøen", "bæltet"],
    saints: &["Sankt", "Sct", "Skt", "St", "San", "Santa", "Saint"],
    no_towns: &[
        &["Det", "Hvide", "Hus"], &["Wall", "Street"], &["Downing", "Street"],
        &["Capitol", "Hill"], &["El", "Niño"], &["La", "Niña"], &["Den", "Røde", "Plads"],
        &["Røde", "Kors"],
    ],
    compass_letters: &["N", "S", "Ø", "V"],
    peoples: PeopleLetters::Small,
    state_pronouns: &["det", "landet"],
    capital_pronouns: &["I"],
    exclamations: &["TV", "OK", "OL", "VM", "EM", "DM", "BNP", "DNA", "HIV", "AI", "RIP", "SOS"],
    short_forms: &["usa"],
    tags: TagWords {
        beginnings: &[
            "prayfor", "støt", "støtte", "solidaritetmed", "red", "frigiv", "hjælp", "frihedfor",
            "jesuis",
        ],
        ends: &[
            "branden", "oversvømmelse", "oversvømmelserne", "jordskælv", "jordskælvet", "valget",
            "valg", "krigen", "krig", "angrebet", "stormen", "uvejret", "strejken", "trafik",
            "vejr", "nyt", "ulykken",
        ],
    },
    namesakes: NamesakeWords {
        ship_prefixes: &["MS", "M/S", "MV", "M/F", "HDMS"],
        sailing: &[
            "sank", "sunket", "kæntrede", "forliste", "kolliderede", "ankrede", "fortøjede",
            "grundstødte", "besætning", "besætningen", "bjærget", "bugseret",
        ],
        aboard: &["ombord"],
        ship_parts: &["besætning", "besætningen", "kaptajnen", "dæk", "skrog", "vrag", "vraget"],
        appositions: &["en", "et", "den", "det"],
        clause_openers: &["som", "der", "når", "da"],
        wins: &["slog", "slår", "vandt", "besejrede", "knuste", "udspillede", "vendte"],
        losses: &[("tabte", "til"), ("tabte", "mod")],
        rivals: &["slå", "besejre", "mod"],
        lost_to: &[("tabte", "til"), ("tabte", "mod")],
        sports: &[
            "kamp", "kampen", "kampene", "mål", "målet", "målene", "sejr", "sejren", "nederlag",
            "nederlaget", "finale", "finalen", "semifinale", "semifinalen", "kvartfinale",
            "kvartfinalen", "straffe", "straffespark", "straffesparkskonkurrence", "halvleg",
            "halvlegen", "periode", "superligaen", "ligaen", "pokalen", "træner", "træneren",
            "point", "slutspil", "slutspillet", "derby", "derbyet",
        ],
        traded: &[
            "aktien", "aktier", "aktierne", "overskuddet", "omsætningen", "salget", "underskuddet",
            "kursen", "resultatet",
        ],
        traded_at: &["på", "hos"],
        traded_in: &["i"],
        ..NamesakeWords::NONE
    },
    ..NameWords::NONE
};
