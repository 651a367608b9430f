//! Norwegian: Bokmål, with the most frequent forms of Nynorsk.

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

/// The words of Norwegian.
pub(super) static VOCABULARY: Vocabulary = Vocabulary {
    language: "no",
    homelands: &["NO", "SJ"],
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
        "Dr", "dr", "Prof", "prof", "St", "St.meld", "Hr", "hr", "adm", "adv", "avd", "ass", "bl.a",
        "Bl.a", "f.eks", "F.eks", "dvs", "Dvs", "d.v.s", "d.e", "t.d", "T.d", "m.a", "M.a", "ang",
        "ca", "Ca", "evt", "ev", "f.o.m", "t.o.m", "f.t", "p.t", "hhv", "iht", "ift", "inkl",
        "ekskl", "jf", "jfr", "kl", "lt", "kapt", "mht", "pga", "p.g.a", "resp", "sml", "s.k",
        "tlf", "vedr", "vs", "vol", "tidl", "red",
    ],
    before_number: &[
        "art", "bd", "fig", "gnr", "bnr", "kap", "nr", "Nr", "p", "par", "pkt", "s", "sp", "st",
        "stk", "side", "tab",
    ],
    abbreviations: &[
        "AS", "ASA", "Co", "Inc", "Ltd", "Corp", "etc", "mm", "m.m", "mv", "m.v", "mfl", "m.fl",
        "osv", "o.s.v", "o.l", "o.fl", "o.a", "fvt", "evt", "jan", "feb", "febr",
        "mar", "apr", "aug", "sept", "okt", "nov", "des", "man", "tirs", "ons", "tors", "fre",
        "lør", "søn", "mill", "mrd", "pst", "prosj", "innb", "moh", "m.o.h", "forts", "mva",
    ],
    behind_ordinals: &[
        "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september",
        "oktober", "november", "desember", "jan", "feb", "mar", "apr", "aug", "sep", "sept", "okt",
        "nov", "des", "etasje", "verdenskrig", "verdskrig", "plass", "plassen", "runde", "klasse",
        "trinn", "juledag", "påskedag", "pinsedag", "århundre", "hundreår", "divisjon", "gang",
        "gangs", "omgang", "minutt", "bydel", "kvartal", "avdeling", "bataljon", "brigade", "armé",
        "korps", "arrondissement",
    ],
    units: &["f.Kr", "e.Kr", "min", "sek", "km", "kg", "kr", "mil", "tim", "t"],
    beginners: &[
        "Alle", "Alt", "Allerede", "At", "Av", "Bare", "Blant", "Både", "Da", "De", "Dei", "Den",
        "Denne", "Deres", "Dermed", "Dersom", "Deretter", "Derfor", "Dessuten", "Det", "Dette",
        "Disse", "Du", "Eg", "Ein", "Eit", "En", "Enkelte", "Er", "Et", "Etter", "Ettersom", "Fire",
        "Flere", "Fleire", "For", "Foreløpig", "Fordi", "Fra", "Frå", "Før", "Gjennom", "Han",
        "Hans", "Har", "Hele", "Hennes", "Her", "Ho", "Hos", "Hun", "Hvem", "Hva", "Hvis", "Hvor",
        "Hvorfor", "I", "Ifølge", "Igjen", "Ikke", "Ikkje", "Imens", "Ingen", "Innen", "Jeg",
        "Kanskje", "Klokken", "Klokka", "Kun", "Kva", "Kven", "Korleis", "Man", "Mange", "Med",
        "Mellom", "Men", "Mens", "Mer", "Meir", "Mot", "Noen", "Nokre", "Nå", "No", "Når", "Og",
        "Også", "Om", "Over", "På", "Rundt", "Samme", "Samtidig", "Selv", "Siden", "Sidan", "Slik",
        "Som", "Så", "Sånn", "Til", "To", "Tre", "Tross", "Under", "Ut", "Uten", "Utenfor",
        "Utanfor", "Ved", "Vi", "Vil", "Var", "Vår", "Å",
    ],
    possessives: &["'s", "’s"],
    bare_possessives: &['s', 'x', 'z'],
    ..Sentences::NONE
};

#[rustfmt::skip]
const DATES: Dates = Dates {
    months: [
        "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september",
        "oktober", "november", "desember",
    ],
    other_months: &[("sept", 9), ("febr", 2)],
    capital_months: false,
    days_behind: false,
    weekdays: ["man", "tir", "ons", "tor", "fre", "lør", "søn"],
    ordinals: &["."],
    links: &["den"],
    day_first: &['.', '/'],
    labels: &[
        "publisert", "oppdatert", "sist oppdatert", "sist endret", "endret", "dato", "opprettet",
        "skrevet", "lagt ut", "postet",
    ],
};

#[rustfmt::skip]
const SUMMARY: Summary = Summary {
    furniture_starts: &[
        "les også", "les mer", "les meir", "les videre", "les hele", "les flere", "les alle saker",
        "les:", "hør:", "se også", "sjå også", "se video", "se bilder", "se:", "foto:", "foto :",
        "bilde:", "bilder:", "bildetekst:", "arkivfoto", "illustrasjonsfoto", "illustrasjon:",
        "faksimile", "kilde:", "kilder:", "tekst:", "video:", "grafikk:", "annonse",
        "annonsørinnhold", "reklame", "nyhetsbrev", "abonner", "bli abonnent", "logg inn",
        "del artikkelen", "del saken", "del på", "del:", "følg oss", "tips oss", "har du tips",
        "kontakt oss", "klikk her", "last ned", "lytt til", "kommenter", "vis mer", "lukk",
        "mer om saken", "mer fra", "relatert", "rettelse:", "retting:", "korreksjon:",
        "saken er oppdatert", "artikkelen er oppdatert", "saken oppdateres", "publisert",
        "oppdatert", "siste nytt", "mest lest", "akkurat nå", "(ntb)", "(©ntb)", "(nrk)", "©",
        "(c)", "http://", "https://", "redaktør:", "ansvarlig redaktør", "denne artikkelen er",
        "for abonnenter", "journalist ",
    ],
    furniture: &[
        "alle rettigheter", "abonner på", "klikk her", "vårt nyhetsbrev", "http://", "https://",
        "informasjonskapsler", "personvern", "for abonnenter", "ansvarlig redaktør", "følg oss på",
        "vær varsom-plakaten",
    ],
    credits: &[
        "foto", "bilde", "ntb", "ap/", "/ap", "afp", "reuters", "epa", "getty", "scanpix", "arkiv",
        "arkivfoto", "privat", "skjermdump", "illustrasjon", "nrk",
    ],
    pointers: &[
        "han", "hun", "ho", "den", "det", "de", "dei", "dem", "henne", "ham", "hans", "hennes",
        "deres", "denne", "dette", "disse", "jeg", "eg", "vi", "me", "du", "dere", "men", "og",
        "eller", "så", "da", "då", "der", "deretter", "derfor", "dit", "hit", "her", "også", "dog",
        "dessuten", "siden", "sidan", "likevel", "begge", "samme", "slik", "slike", "sine", "sin",
        "vår", "vårt", "våre", "samtidig", "derimot", "dermed",
    ],
    leaning: &[
        "på den andre siden", "på den ene siden", "for eksempel", "til dømes", "dessuten",
        "derimot", "dermed", "derfor", "etter dette", "etterpå", "senere", "seinare",
        "på samme måte", "på samme tid", "i stedet", "likevel", "til tross for dette",
        "på grunn av dette", "av den grunn", "det andre", "den andre", "den første", "det første",
        "den siste", "sistnevnte", "førstnevnte", "de to", "begge to", "samme dag", "samme kveld",
        "dagen etter", "dagen derpå", "noen timer senere", "noen dager senere", "en time senere",
        "en uke senere", "ved samme anledning", "i den forbindelse", "ifølge ham", "ifølge henne",
        "en av dem", "flere av dem", "de fleste av dem", "for sin del", "med andre ord",
    ],
    objects: &["den", "det", "dem", "ham", "han", "henne", "dei", "ho"],
    clauses: &[
        "og", "men", "at", "som", "når", "da", "då", "hvis", "om", "fordi", "mens", "siden", "før",
        "for", "ettersom", "dersom", "der",
    ],
    imperatives: &[
        "les", "se", "sjå", "hør", "lytt", "klikk", "følg", "del", "abonner", "husk", "glem",
        "tenk", "forestill", "velkommen", "meld", "last", "prøv", "gå", "kom", "tips",
    ],
    scenes: &[
        "det var", "det er", "det finnes", "det finst", "en dag", "ein dag", "en morgen",
        "en kveld", "hver morgen", "hver dag", "kvar dag", "hvert år", "for lenge siden",
        "for mange år siden", "i mange år", "i flere tiår", "i gamle dager", "sola skinner",
        "en gang", "tidlig en morgen",
    ],
    persons: &["han", "hun", "ho", "de", "dei", "vi", "me", "jeg", "eg", "man"],
    narrators: &[
        "jeg", "eg", "meg", "min", "mitt", "mine", "vi", "me", "oss", "vår", "vårt", "våre", "du",
        "deg", "din", "ditt", "dine", "dere", "deres", "dykk",
    ],
    digests: &[
        "dette vet vi", "dette veit vi", "dette er saken", "dette har skjedd", "oppsummert",
        "kort oppsummert", "kort fortalt", "i korte trekk", "saken kort", "hovedpunkter",
    ],
    tolls: &[
        "død", "døde", "døden", "daude", "omkom", "omkommet", "omkomne", "drept", "drepte",
        "drepne", "dødsfall", "dødsoffer", "dødsofre", "avgått ved døden", "mistet", "livet",
        "skadd", "skadde", "skadet", "såret", "sårede", "hardt skadd", "savnet", "savnede", "sakna",
        "ofre", "offer", "drukna", "druknet", "evakuert", "evakuerte", "evakuering", "ødelagt",
        "ødelagte", "ødela", "hjemløse", "heimlause", "pågrepet", "arrestert", "fengslet",
        "varetektsfengslet", "siktet", "dømt", "dømte", "bortført", "kidnappet", "gisler",
        "flyktninger", "fordrevne", "fordrevet", "smittet", "smittede", "syke", "reddet", "berget",
        "overlevende", "boliger", "hus", "isolert",
    ],
    background: &[
        "i fjor", "forrige måned", "for ett år siden", "for et år siden", "år siden",
        "år tidligere", "de siste årene", "de siste åra", "tidligere i år", "hvert år", "kvart år",
        "i gjennomsnitt", "på den tiden", "historisk", "tidligere har",
    ],
    endings: &[
        "", "a", "ane", "ar", "ast", "de", "e", "ede", "en", "ene", "ens", "er", "ers", "es", "et",
        "ete", "ets", "ing", "inga", "ingen", "inger", "n", "ne", "r", "s", "st", "t", "te",
    ],
    stop_words: &[
        "alle", "allerede", "alltid", "alt", "altså", "andre", "annen", "annet", "at", "av", "bak",
        "bare", "begge", "ble", "blei", "bli", "blir", "blitt", "bort", "bra", "bruke", "både",
        "da", "de", "deg", "dei", "dem", "den", "denne", "der", "dere", "deres", "derfor", "dermed",
        "det", "dette", "di", "din", "disse", "ditt", "dog", "du", "då", "eg", "egen", "eigen",
        "ein", "eit", "eitt", "eller", "elles", "en", "enda", "enn", "er", "et", "ett", "etter",
        "fall", "fem", "fikk", "fire", "fleire", "flere", "fleste", "for", "foran", "fordi",
        "forrige", "fra", "fram", "frå", "få", "får", "før", "først", "første", "ga", "gang",
        "ganger", "gi", "gir", "gjennom", "gjorde", "gjort", "gjør", "gjøre", "god", "godt", "gå",
        "går", "ha", "hadde", "ham", "han", "hans", "har", "heile", "hele", "heller", "henne",
        "hennes", "her", "hit", "hjå", "ho", "hos", "hun", "hva", "hvem", "hver", "hvert", "hvilke",
        "hvilken", "hvis", "hvor", "hvordan", "hvorfor", "i", "ifølge", "igjen", "ikke", "ikkje",
        "imot", "ingen", "inn", "innan", "inne", "innen", "inntil", "jeg", "kan", "kanskje",
        "klokka", "klokken", "kom", "komme", "kommer", "korleis", "kort", "kun", "kunne", "kva",
        "kvar", "kven", "kvifor", "la", "lang", "langs", "ligger", "like", "litt", "lå", "man",
        "mange", "me", "med", "meg", "meir", "mellom", "men", "mens", "mer", "mest", "mindre",
        "minst", "mot", "mye", "mykje", "må", "måtte", "ned", "ni", "no", "noe", "noen", "nok",
        "noko", "nokon", "nokre", "ny", "nye", "nytt", "nå", "når", "nær", "og", "også", "om",
        "omkring", "opp", "oss", "over", "på", "rundt", "s", "sa", "sagt", "samme", "samtidig",
        "se", "seg", "sei", "seier", "selv", "senere", "ser", "sia", "sida", "sidan", "siden",
        "sier", "sin", "sine", "siste", "sitt", "sjølv", "skal", "skriver", "skulle", "slik", "slo",
        "som", "stor", "store", "svært", "så", "sånn", "ta", "tar", "ti", "til", "tilbake", "to",
        "tok", "tre", "under", "ut", "uten", "utenfor", "var", "vart", "ved", "vel", "vere",
        "verken", "vet", "vi", "via", "vil", "ville", "vore", "vår", "våre", "være", "vært", "å",
        "år", "året",
    ],
    ..Summary::NONE
};

#[rustfmt::skip]
const NAMES: NameWords = NameWords {
    classes: &CLASSED,
    lone_capital: 2.5,
    feature_forms: &[
        FeatureForm { nouns: &["elva", "elven", "elvene", "åa"], before: "", after: " River" },
        FeatureForm { nouns: &[
            "innsjøen", "innsjø", "vannet", "vatnet",
        ], before: "Lake ", after: "" },
        FeatureForm { nouns: &["fjellet", "vulkanen"], before: "Mount ", after: "" },
        FeatureForm { nouns: &["øya", "øyen"], before: "", after: " Island" },
        FeatureForm { nouns: &["øyene", "øyane"], before: "", after: " Islands" },
    ],
    kinds_before: &[
        "byen", "byene", "byens", "bygda", "bygden", "landsbyen", "landsbyene", "tettstedet",
        "stedet", "staden", "småbyen", "storbyen", "havnebyen", "kystbyen", "grensebyen",
        "universitetsbyen", "hovedstaden", "hovudstaden", "forstaden", "bydelen", "provinsen",
        "provinsene", "provinsens", "delstaten", "delstatene", "delstatens", "regionen",
        "regionene", "fylket", "kommunen", "kommunene", "distriktet", "guvernementet", "kantonen",
        "prefekturet", "departementet", "grevskapet", "oblasten", "elva", "elven", "elvas",
        "innsjøen", "øya", "øyen", "øyene", "halvøya", "halvøyen", "vulkanen", "fjellet",
        "republikken", "øygruppen", "øygruppa",
    ],
    kinds_after: &[
        "kommune", "kommunes", "kommunar", "fylke", "fylkes", "fylkeskommune", "by", "bydel",
        "tettsted", "len", "amt", "provins", "distrikt", "prefektur", "oblast", "sokn", "herred",
        "guvernement",
    ],
    features_before: &[
        "elva", "elven", "innsjøen", "vannet", "fjorden", "havet", "bukta", "bukten", "golfen",
        "sundet", "kanalen", "stredet", "fjellet", "vulkanen", "øya", "øyen", "øyene", "halvøya",
        "halvøyen", "øygruppen", "kapp", "ørkenen", "dalen",
    ],
    small_ends: &[
        "elv", "elva", "elven", "vann", "vannet", "vatn", "vatnet", "fjord", "fjorden", "sjø",
        "sjøen", "hav", "havet", "havets", "kanal", "kanalen", "sund", "sundet", "golfen", "gulf",
        "bukt", "bukta", "bukten", "øy", "øya", "øyen", "øyer", "øyene", "øyane", "halvøy",
        "halvøya", "halvøyen", "ørken", "ørkenen", "fjell", "fjella", "fjellet", "fjellene", "dal",
        "dalen", "stredet", "strede", "skog", "stater", "staters", "emirater", "republikk",
        "republikken", "rike", "kysten", "kyst", "slette", "sletta", "territorium", "territoriene",
    ],
    endings: &[("s", "")],
    articles: &["den", "det", "de", "dei"],
    name_articles: &["Den", "Det", "De", "Dei"],
    name_openers: &[
        "ny", "nye", "nord", "sør", "aust", "øst", "vest", "midt", "store", "stor", "lille",
        "vesle", "øvre", "nedre", "indre", "ytre", "gamle", "sankt", "saint", "den", "det", "de",
    ],
    of: &["av", "i", "på", "for"],
    conjunctions: &["og", "eller", "samt", "&"],
    organisation_links: &["for", "i", "av", "og", "på", "til", "mot", "&", "den", "de"],
    determiners: &[
        "den", "det", "de", "dei", "en", "et", "ei", "ein", "eit", "min", "mitt", "mine", "din",
        "ditt", "dine", "sin", "sitt", "sine", "hans", "hennes", "dens", "deres", "vår", "vårt",
        "våre", "denne", "dette", "disse", "noen", "noe", "ingen", "hver", "hvert", "samme",
    ],
    connecting: &[
        "i", "på", "ved", "og", "av", "de", "la", "le", "el", "al", "von", "den", "der", "di", "da",
        "do", "upon",
    ],
    plain_prepositions: &[
        "i", "I", "nær", "Nær", "utenfor", "Utenfor", "utanfor", "fra", "Fra", "frå", "Frå",
    ],
    two_word_prepositions: &[
        ("nord", "for"), ("sør", "for"), ("øst", "for"), ("aust", "for"), ("vest", "for"),
        ("nordøst", "for"), ("nordvest", "for"), ("sørøst", "for"), ("sørvest", "for"),
        ("utkanten", "av"), ("nærheten", "av"), ("rett", "utenfor"), ("like", "utenfor"),
        ("nær", "ved"), ("inne", "i"), ("hele", "i"),
    ],
    departures: &[
        "forlot", "forlatt", "forlater", "nådde", "nådd", "når", "besøkte", "besøker", "besøkt",
        "passerte", "passerer", "krysset", "via",
    ],
    travels: &[
        ("kom", "til"), ("kommet", "til"), ("kommer", "til"), ("ankom", "til"), ("reiste", "til"),
        ("reist", "til"), ("reiser", "til"), ("dro", "til"), ("kjørte", "til"), ("kjørt", "til"),
        ("flyktet", "til"), ("flykter", "til"), ("fløyet", "til"), ("fløy", "til"), ("kjem", "til"),
        ("returnerte", "til"), ("vendte", "til"), ("seilte", "til"), ("fraktet", "til"),
        ("ført", "til"), ("sendt", "til"), ("evakuert", "til"), ("flyttet", "til"),
        ("deportert", "til"), ("utvist", "til"), ("veien", "til"),
    ],
    strikes: &[
        "rammet", "rammer", "råka", "rystet", "ryster", "traff", "treffer", "truffet", "oversvømte",
        "bombet", "bomber", "angrep", "angriper", "angrepet", "inntok", "inntatt", "gjenerobret",
        "okkuperte", "okkupert", "beleiret", "evakuerte", "herjet",
    ],
    belongings: &[
        "ordføreren", "ordfører", "ordføraren", "borgermesteren", "borgermester", "flyplassen",
        "lufthavnen", "havna", "havnen", "domkirken", "utkanten", "innbyggerne", "innbyggere",
        "sykehuset", "jernbanestasjonen", "gatene", "sentrum", "torget", "forstedene", "guvernøren",
    ],
    dwellers: &[
        "innbyggerne", "innbyggere", "innbyggjarane", "beboere", "beboerne", "folk", "ordføreren",
        "ordfører", "politiet", "utkanten", "forstedene", "sentrum",
    ],
    settlements: &["byen", "landsbyen", "bygda", "tettstedet", "stedet"],
    said_places: &[
        "byen", "landsbyen", "bygda", "bygden", "tettstedet", "stedet", "kommunen", "småbyen",
        "havnebyen", "kystbyen", "grenda", "fiskeværet", "industristedet", "bydelen", "forstaden",
        "by", "landsby", "bygd", "tettsted", "sted",
    ],
    ties: &["i", "på", "ved", "av", "nær", "utenfor", "utanfor", "fra"],
    kinds: &["kommune", "fylke", "by", "provins", "region", "distrikt", "delstat", "bydel", "len"],
    shared_divisions: &[("kommuner", "kommune"), ("fylker", "fylke")],
    feature_ends: &["elv", "vann", "vatn", "fjord", "fjell"],
    feature_starts: &["Lake", "Mount"],
    telling_endings: &[
        "fjorden", "vannet", "vatnet", "sjøen", "elven", "elva", "fjellet", "vidda", "øyene",
        "halvøya", "sundet", "dalen",
    ],
    saints: &["Sankt", "St", "St.", "San", "Santa", "Saint"],
    no_towns: &[
        &["Det", "hvite", "hus"], &["Det", "kvite", "huset"], &["Wall", "Street"],
        &["Downing", "Street"], &["Capitol", "Hill"], &["El", "Niño"], &["La", "Niña"],
        &["Den", "røde", "plass"], &["Røde", "Kors"],
    ],
    compass_letters: &["N", "S", "Ø", "V", "A"],
    peoples: PeopleLetters::Small,
    state_pronouns: &["det", "landet"],
    exclamations: &["TV", "OK", "OL", "VM", "EM", "NM", "BNP", "DNA", "HIV", "AI", "RIP", "SOS"],
    short_forms: &["usa"],
    tags: TagWords {
        beginnings: &[
            "prayfor", "støtt", "støtte", "solidaritetmed", "redd", "frigi", "hjelp", "frihetfor",
            "jesuis",
        ],
        ends: &[
            "brannen", "flom", "flommen", "jordskjelv", "jordskjelvet", "valget", "valg", "krigen",
            "krig", "angrepet", "stormen", "uværet", "streiken", "trafikk", "vær", "nytt",
            "ulykken", "raset", "skredet",
        ],
    },
    namesakes: NamesakeWords {
        ship_prefixes: &["MS", "M/S", "MV", "KNM", "DS"],
        sailing: &[
            "sank", "sunket", "kantret", "forliste", "kolliderte", "ankret", "fortøyde",
            "grunnstøtte", "mannskap", "mannskapet", "berget", "slept",
        ],
        aboard: &["ombord"],
        ship_parts: &["mannskapet", "mannskap", "kapteinen", "dekk", "skrog", "vrak", "vraket"],
        appositions: &["en", "et", "ei", "ein", "eit", "den", "det"],
        clause_openers: &["som", "der", "når", "da"],
        wins: &["slo", "slår", "vant", "beseiret", "knuste", "utklasset", "snudde"],
        losses: &[("tapte", "mot"), ("tapte", "for"), ("røk", "mot")],
        rivals: &["slå", "beseire", "mot"],
        lost_to: &[("tapte", "for"), ("tapte", "mot")],
        sports: &[
            "kamp", "kampen", "kampene", "mål", "målet", "målene", "seier", "seieren", "tap",
            "tapet", "finale", "finalen", "semifinale", "semifinalen", "kvartfinale",
            "kvartfinalen", "straffe", "straffer", "straffespark", "ekstraomganger", "omgang",
            "omgangen", "periode", "eliteserien", "serien", "seriemester", "cupen", "trener",
            "treneren", "poeng", "sluttspill", "sluttspillet", "derby", "derbyet", "stafett",
            "stafetten",
        ],
        traded: &[
            "aksjen", "aksjer", "aksjene", "overskuddet", "omsetningen", "omsetninga", "salget",
            "tapet", "kursen", "resultatet",
        ],
        traded_at: &["på", "hos"],
        traded_in: &["i"],
        ..NamesakeWords::NONE
    },
    ..NameWords::NONE
};
