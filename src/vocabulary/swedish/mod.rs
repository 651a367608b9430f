//! Swedish.

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

/// The words of Swedish.
pub(super) static VOCABULARY: Vocabulary = Vocabulary {
    language: "sv",
    homelands: &["SE", "FI", "AX"],
    letters: "åäö",
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
        "Dr", "dr", "Prof", "prof", "Bl.a", "T.ex", "D.v.s", "St", "S:t", "S:ta", "Hr", "Fr", "Frk",
        "Kap", "Lt", "bl.a", "t.ex", "d.v.s", "dvs", "f.d", "m.a.o", "o.dyl", "p.g.a", "pga",
        "resp", "s.k", "sk", "t.o.m", "fr.o.m", "t.h", "t.v", "ang", "ca", "c:a", "cirka", "jfr",
        "jämf", "inkl", "exkl", "och.dyl", "avd", "f.n", "förf", "kl", "kap", "motsv", "sid", "tel",
        "vol", "vs",
    ],
    before_number: &[
        "art", "bd", "bil", "fig", "jfr", "kap", "nr", "Nr", "p", "par", "s", "sid", "st", "tab",
        "vol",
    ],
    abbreviations: &[
        "AB", "Co", "Inc", "Ltd", "Corp", "etc", "m.fl", "m.m", "mfl", "mm", "osv", "o.s.v", "o.d",
        "eKr", "fKr", "jan", "feb", "febr", "apr", "aug", "sept", "okt", "nov",
        "dec", "mån", "tis", "ons", "tor", "tors", "fre", "lör", "sön", "inv", "milj", "mkr", "red",
        "forts", "moms",
    ],
    behind_ordinals: &[],
    units: &["f.Kr", "e.Kr", "min", "tim", "sek", "km", "kg", "kr", "mil", "st"],
    beginners: &[
        "Alla", "Allt", "Annars", "Att", "Av", "Bara", "Bland", "Både", "De", "Den", "Denna",
        "Deras", "Dess", "Dessa", "Dessutom", "Det", "Detta", "Du", "Där", "Därefter", "Därför",
        "Då", "Efter", "Eftersom", "En", "Enligt", "Ett", "Flera", "Folk", "För", "Före", "Från",
        "Genom", "Han", "Hans", "Hela", "Hennes", "Hon", "Hos", "Hur", "I", "Idag", "Igår", "Inför",
        "Ingen", "Inget", "Innan", "Inte", "Jag", "Kanske", "Klockan", "Kring", "Man", "Med",
        "Medan", "Mellan", "Men", "Mer", "Mot", "Många", "Ni", "Nu", "Nya", "Några", "Någon", "När",
        "Och", "Också", "Om", "Omkring", "På", "Redan", "Samma", "Samtidigt", "Sedan", "Sen", "Som",
        "Strax", "Så", "Sådan", "Till", "Totalt", "Trots", "Två", "Under", "Ungefär", "Ur", "Utan",
        "Utanför", "Utöver", "Vad", "Var", "Varför", "Varje", "Vem", "Vi", "Vid", "Vilka", "Vilken",
        "Vissa", "Än", "Ändå", "Är", "Även", "Åtminstone", "Över",
    ],
    elisions: &[],
    possessives: &["'s", "’s", ":s"],
    bare_possessives: &['s', 'x', 'z'],
    ..Sentences::NONE
};

#[rustfmt::skip]
const DATES: Dates = Dates {
    months: [
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
        "oktober", "november", "december",
    ],
    other_months: &[("sept", 9), ("febr", 2)],
    capital_months: false,
    days_behind: false,
    weekdays: ["mån", "tis", "ons", "tor", "fre", "lör", "sön"],
    ordinals: &[":a", ":e", "a", "e"],
    links: &["den"],
    day_first: &['/', '.'],
    labels: &[
        "publicerad", "publicerat", "publicerades", "uppdaterad", "uppdaterat", "senast uppdaterad",
        "senast ändrad", "ändrad", "datum", "skapad", "inlagd", "postad",
    ],
};

#[rustfmt::skip]
const SUMMARY: Summary = Summary {
    furniture_starts: &[
        "läs också", "läs även", "läs mer", "läs mera", "läs vidare", "läs alla", "fakta:",
        "fakta |", "foto:", "foto :", "bild:", "bilder:", "bildtext:", "arkivbild", "källa:",
        "källor:", "text:", "video:", "tv:", "grafik:", "annons", "reklam", "nyhetsbrev",
        "prenumerera", "logga in", "dela artikeln", "dela på", "dela:", "följ oss", "tipsa oss",
        "kontakta oss", "klicka här", "se också", "se även", "se mer", "hör mer", "lyssna på",
        "ladda ner", "kommentera", "visa mer", "stäng", "mer om ämnet", "mer från", "relaterat",
        "rättelse:", "rättelse :", "artikeln har uppdaterats", "texten har uppdaterats",
        "texten är uppdaterad", "artikeln är uppdaterad", "publicerad", "uppdaterad", "senast nytt",
        "mest läst", "just nu:", "(tt)", "(tt-reuters)", "(tt-afp)", "©", "(c)", "http://",
        "https://", "redaktionen", "ansvarig utgivare", "bli prenumerant",
        "för dig som prenumerant",
    ],
    furniture: &[
        "alla rättigheter förbehållna", "prenumerera på", "klicka här", "vårt nyhetsbrev",
        "http://", "https://", "cookies", "personuppgifter", "låst artikel", "för prenumeranter",
        "skapa konto", "ansvarig utgivare", "följ oss på",
    ],
    credits: &[
        "foto", "bild", "tt", "ap/", "/ap", "afp", "reuters", "epa", "getty", "scanpix",
        "bildbyrån", "arkiv", "arkivbild", "privat", "skärmdump", "illustration",
    ],
    pointers: &[
        "han", "hon", "den", "det", "de", "dem", "honom", "henne", "hans", "hennes", "deras",
        "dess", "denna", "denne", "detta", "dessa", "jag", "vi", "ni", "du", "men", "och", "eller",
        "så", "då", "där", "därefter", "därför", "dit", "hit", "här", "också", "även", "dock",
        "dessutom", "sedan", "sen", "ändå", "båda", "samma", "sådan", "sådant", "sådana", "sin",
        "sina", "vår", "vårt", "våra", "samtidigt", "däremot", "likaså",
    ],
    leaning: &[
        "å andra sidan", "å ena sidan", "till exempel", "dessutom", "däremot", "därmed", "därför",
        "efter det", "efteråt", "senare", "på samma sätt", "på samma gång", "i stället", "istället",
        "trots detta", "trots det", "på grund av detta", "av den anledningen", "det här",
        "det andra", "den andra", "den första", "den senare", "det senare", "den förra", "de båda",
        "båda två", "samma dag", "samma kväll", "dagen efter", "några timmar senare",
        "några dagar senare", "en timme senare", "en vecka senare", "vid samma tillfälle",
        "i samband med det", "enligt honom", "enligt henne", "en av dem", "flera av dem",
        "de flesta av dem", "för sin del", "med andra ord",
    ],
    objects: &["den", "det", "dem", "honom", "henne", "de", "dom"],
    clauses: &[
        "och", "men", "att", "som", "när", "om", "eftersom", "då", "där", "medan", "innan", "sedan",
        "för", "ifall", "fast",
    ],
    imperatives: &[
        "läs", "se", "titta", "lyssna", "klicka", "följ", "dela", "prenumerera", "missa", "glöm",
        "föreställ", "tänk", "välkommen", "anmäl", "ladda", "prova", "gå", "kom", "tipsa",
    ],
    scenes: &[
        "det var", "det är", "det finns", "en dag", "en morgon", "en kväll", "varje morgon",
        "varje dag", "varje år", "för länge sedan", "för många år sedan", "i många år",
        "i årtionden", "förr i tiden", "solen skiner", "en gång i tiden", "tidigt en morgon",
    ],
    persons: &["han", "hon", "de", "vi", "jag", "man"],
    narrators: &[
        "jag", "mig", "mej", "min", "mitt", "mina", "vi", "oss", "vår", "vårt", "våra", "du", "dig",
        "dej", "din", "ditt", "dina", "ni", "er", "ert", "era",
    ],
    digests: &[
        "detta vet vi", "det här vet vi", "det vet vi", "detta har hänt", "det här har hänt",
        "sammanfattning", "i korthet", "i korta drag", "läget just nu", "så här är läget",
        "snabbversion",
    ],
    tolls: &[
        "död", "döda", "dött", "dog", "dödade", "dödades", "dödats", "dödsoffer", "dödsfall",
        "omkom", "omkommit", "omkomna", "avled", "avlidit", "avlidna", "skadade", "skadades",
        "skadats", "skadad", "sårade", "sårades", "försvunna", "saknade", "saknas", "offer",
        "mördade", "mördades", "drunknade", "drunknat", "evakuerade", "evakuerades", "evakuerats",
        "evakueringen", "förstörda", "förstördes", "förstörts", "hemlösa", "gripna", "greps",
        "gripits", "anhållna", "häktade", "häktades", "dömda", "dömdes", "kidnappade", "gisslan",
        "flyktingar", "fördrivna", "fördrivits", "smittade", "insjuknade", "räddade", "räddades",
        "överlevande", "bostäder", "hus",
    ],
    background: &[
        "förra året", "förra månaden", "i fjol", "för ett år sedan", "år sedan", "år tidigare",
        "de senaste åren", "under senare år", "tidigare i år", "varje år", "i genomsnitt",
        "på den tiden", "historiskt", "tidigare har",
    ],
    endings: &[
        "", "a", "ade", "an", "ande", "ar", "are", "arna", "as", "at", "e", "en", "ens", "er",
        "ern", "erna", "et", "ets", "n", "na", "or", "orna", "r", "s", "t", "te", "tt",
    ],
    stop_words: &[
        "a", "aldrig", "all", "alla", "allt", "alltid", "allts", "alltså", "andra", "andras",
        "annan", "annat", "att", "av", "avse", "bakom", "bara", "behöver", "bland", "blev", "bli",
        "blir", "blivit", "bort", "bra", "bredvid", "bättre", "båda", "både", "börja", "dag",
        "dagar", "de", "deltog", "dem", "den", "denna", "denne", "deras", "dess", "dessa",
        "dessutom", "det", "detta", "dig", "din", "dina", "ditt", "dock", "dom", "du", "där",
        "därefter", "därför", "då", "efter", "eftersom", "ej", "eller", "emellan", "emot", "en",
        "enligt", "er", "era", "ett", "exempelvis", "fall", "fem", "fick", "finnas", "finns",
        "fler", "flera", "flesta", "fort", "fortfarande", "fram", "framför", "från", "fyra", "få",
        "får", "fått", "för", "före", "förra", "första", "gav", "ge", "genom", "ger", "gick",
        "gjorde", "gjort", "god", "gälla", "gäller", "gå", "går", "gör", "göra", "ha", "hade",
        "haft", "han", "hans", "har", "hela", "heller", "helt", "henne", "hennes", "hittills",
        "hon", "honom", "hos", "hur", "här", "i", "ibland", "icke", "idag", "igen", "igår", "in",
        "inför", "ingen", "inget", "innan", "inne", "inom", "inte", "intill", "ja", "jag", "just",
        "kan", "kanske", "klockan", "kom", "komma", "kommer", "kring", "kräver", "kunde", "kunna",
        "kunnat", "kvar", "ligga", "ligger", "lika", "lite", "med", "medan", "mellan", "men", "mer",
        "mera", "mest", "mig", "min", "mina", "mindre", "minst", "mitt", "mot", "mycket", "många",
        "måst", "måste", "nej", "ni", "nog", "nr", "nu", "ny", "nya", "nytt", "när", "nära",
        "nästa", "nästan", "någon", "något", "några", "och", "också", "om", "omkring", "oss", "på",
        "redan", "respektive", "runt", "sa", "sade", "sagt", "samma", "samt", "samtidigt", "se",
        "sedan", "sen", "senare", "senast", "ses", "sex", "sig", "sin", "sina", "sista", "sitt",
        "ska", "skall", "skriver", "skulle", "som", "stor", "stora", "strax", "större", "säga",
        "säger", "så", "sådan", "sådana", "ta", "tar", "till", "tills", "tillsammans", "tio", "tog",
        "totalt", "tre", "trots", "två", "tycker", "under", "ungefär", "upp", "uppger", "ur", "ut",
        "utan", "utanför", "vad", "var", "vara", "varav", "varför", "varit", "varje", "vem", "vet",
        "vi", "via", "vid", "vilka", "vilken", "vilket", "vill", "ville", "vissa", "väl", "vår",
        "våra", "vårt", "än", "ändå", "ännu", "är", "även", "år", "året", "åt", "åter", "över",
        "övriga",
    ],
    half_days: &[],
    ..Summary::NONE
};

#[rustfmt::skip]
const NAMES: NameWords = NameWords {
    classes: &CLASSED,
    lone_capital: 2.5,
    feature_forms: &[
        FeatureForm { nouns: &[
            "floden", "floder", "älven", "älvarna", "ån",
        ], before: "", after: " River" },
        FeatureForm { nouns: &["sjön", "sjöarna"], before: "Lake ", after: "" },
        FeatureForm { nouns: &["berget", "vulkanen"], before: "Mount ", after: "" },
        FeatureForm { nouns: &["ön"], before: "", after: " Island" },
        FeatureForm { nouns: &["öarna"], before: "", after: " Islands" },
    ],
    kinds_before: &[
        "staden", "städerna", "stadens", "byn", "byarna", "byns", "orten", "samhället", "tätorten",
        "småstaden", "storstaden", "hamnstaden", "kuststaden", "gränsstaden", "universitetsstaden",
        "huvudstaden", "förorten", "stadsdelen", "provinsen", "provinserna", "provinsens",
        "delstaten", "delstaterna", "delstatens", "regionen", "regionerna", "länet", "kommunen",
        "kommunerna", "distriktet", "guvernementet", "kantonen", "prefekturen", "departementet",
        "grevskapet", "oblasten", "floden", "flodens", "älven", "ån", "sjön", "sjöns", "ön", "öns",
        "öarna", "halvön", "vulkanen", "vulkanens", "berget", "republiken", "landskapet",
        "ögruppen",
    ],
    kinds_after: &[
        "län", "läns", "kommun", "kommuns", "stad", "stads", "socken", "fylke", "kommune", "amt",
        "oblast", "provins", "provinsens", "distrikt", "prefektur", "guvernement", "grevskap",
        "landskommun",
    ],
    features_before: &[
        "floden", "älven", "ån", "sjön", "havet", "viken", "golfen", "sundet", "kanalen", "berget",
        "vulkanen", "ön", "öarna", "halvön", "ögruppen", "udden", "kap", "öknen", "dalen",
    ],
    small_ends: &[
        "älv", "älvs", "å", "sjö", "sjöar", "hav", "havet", "havets", "viken", "vikens", "golfen",
        "kanal", "kanalen", "kanalens", "sund", "sundet", "bukt", "bukten", "halvön", "halvöns",
        "öarna", "öarnas", "ö", "öken", "öknen", "oceanen", "ishavet", "skärgård", "skärgården",
        "floden", "flodens", "bergen", "berg", "högland", "höglandet", "dalen", "slätten", "udde",
        "udden", "fjäll", "fjällen", "träsk", "staterna", "staternas", "emiraten", "emiratens",
        "republiken", "republikens", "kusten", "banken", "territoriet",
    ],
    endings: &[("s", "")],
    beginnings: &[
        ("nordsyr", "syr"), ("nordukr", "ukr"), ("nordfran", "fran"), ("nordital", "ital"),
        ("nordspan", "span"), ("nordsver", "sver"), ("nordfinl", "finl"), ("nordlib", "lib"),
        ("nordeng", "eng"), ("nordtysk", "tysk"), ("sydsyr", "syr"),
        ("sydukr", "ukr"), ("sydfran", "fran"), ("sydital", "ital"), ("sydspan", "span"),
        ("sydsver", "sver"), ("sydfinl", "finl"), ("sydlib", "lib"), ("sydeng", "eng"),
        ("sydtysk", "tysk"), ("östsyr", "syr"), ("östukr", "ukr"),
        ("östfran", "fran"), ("östital", "ital"), ("östspan", "span"), ("östsver", "sver"),
        ("östfinl", "finl"), ("östlib", "lib"), ("östeng", "eng"),
        ("östtysk", "tysk"), ("västsyr", "syr"), ("västukr", "ukr"), ("västfran", "fran"),
        ("västital", "ital"), ("västspan", "span"), ("västsver", "sver"), ("västfinl", "finl"),
        ("västlib", "lib"), ("västeng", "eng"), ("västtysk", "tysk"),
    ],
    articles: &["den", "det", "de"],
    name_articles: &["Den", "Det", "De"],
    name_openers: &[
        "nya", "norra", "södra", "östra", "västra", "stora", "lilla", "gamla", "sankt", "saint",
        "övre", "nedre", "mellersta",
    ],
    of: &["av", "i", "om", "på"],
    conjunctions: &["och", "eller", "samt", "&"],
    organisation_links: &["för", "i", "av", "och", "på", "till", "mot", "&", "den"],
    determiners: &[
        "den", "det", "de", "en", "ett", "min", "mitt", "mina", "din", "ditt", "dina", "sin",
        "sitt", "sina", "hans", "hennes", "dess", "deras", "vår", "vårt", "våra", "er", "ert",
        "era", "denna", "detta", "dessa", "någon", "något", "några", "ingen", "inget", "inga",
        "varje", "samma",
    ],
    connecting: &[
        "i", "på", "vid", "och", "av", "de", "la", "le", "el", "al", "von", "den", "der", "di",
        "da", "do", "upon",
    ],
    plain_prepositions: &["i", "I", "nära", "Nära", "utanför", "Utanför", "från", "Från"],
    two_word_prepositions: &[
        ("norr", "om"), ("söder", "om"), ("öster", "om"), ("väster", "om"), ("nordost", "om"),
        ("nordväst", "om"), ("sydost", "om"), ("sydväst", "om"), ("utkanten", "av"),
        ("närheten", "av"), ("höjd", "med"), ("i", "hela"), ("strax", "utanför"), ("nära", "till"),
    ],
    departures: &[
        "lämnade", "lämnat", "lämnar", "nådde", "nått", "når", "besökte", "besöker", "besökt",
        "passerade", "passerar", "korsade", "via",
    ],
    travels: &[
        ("kom", "till"), ("kommit", "till"), ("kommer", "till"), ("anlände", "till"),
        ("reste", "till"), ("rest", "till"), ("reser", "till"), ("åkte", "till"), ("åker", "till"),
        ("flög", "till"), ("flyger", "till"), ("flydde", "till"), ("flytt", "till"),
        ("flyr", "till"), ("återvände", "till"), ("begav", "till"), ("färdades", "till"),
        ("seglade", "till"), ("fördes", "till"), ("förts", "till"), ("transporterades", "till"),
        ("skickades", "till"), ("evakuerades", "till"), ("flyttades", "till"),
        ("deporterades", "till"), ("utvisades", "till"), ("vägen", "till"),
    ],
    strikes: &[
        "drabbade", "drabbat", "drabbar", "skakade", "skakar", "skakat", "träffade", "träffat",
        "översvämmade", "bombade", "bombat", "attackerade", "attackerat", "anföll", "angrep",
        "intog", "intagit", "återtog", "ockuperade", "ockuperat", "belägrade", "ödelade", "ödelagt",
        "evakuerade",
    ],
    belongings: &[
        "borgmästaren", "borgmästare", "kommunstyrelsen", "flygplatsen", "hamnen", "domkyrkan",
        "utkanten", "utkanterna", "invånarna", "invånare", "sjukhuset", "centralstationen",
        "gatorna", "centrum", "torget", "norr", "söder", "öster", "väster", "förorterna",
        "guvernören",
    ],
    dwellers: &[
        "invånarna", "invånare", "boende", "borgmästaren", "borgmästare", "polisen", "utkanten",
        "utkanterna", "förorterna", "centrum", "centrala",
    ],
    settlements: &["staden", "byn", "orten", "samhället", "tätorten"],
    said_places: &[
        "staden", "byn", "orten", "samhället", "tätorten", "kommunen", "småstaden", "hamnstaden",
        "kuststaden", "fiskeläget", "bruksorten", "stadsdelen", "förorten", "stad", "by", "ort",
        "samhälle",
    ],
    ties: &["i", "på", "vid", "av", "nära", "utanför", "från"],
    kinds: &[
        "län", "kommun", "stad", "provins", "region", "distrikt", "delstat", "socken", "fylke",
    ],
    shared_divisions: &[("kommuner", "kommun"), ("län", "län")],
    feature_ends: &["älv", "å", "sjö", "fjäll", "skärgård"],
    feature_starts: &["Lake", "Mount"],
    telling_endings: &[
        "sjön", "älven", "fjorden", "fjärden", "viken", "sundet", "fjället", "öarna", "halvön",
        "havet",
    ],
    saints: &["Sankt", "Sankta", "S:t", "S:ta", "St", "San", "Santa", "Saint"],
    no_towns: &[
        &["Vita", "huset"], &["Wall", "Street"], &["Downing", "Street"], &["Capitol", "Hill"],
        &["El", "Niño"], &["La", "Niña"], &["Röda", "torget"], &["Röda", "korset"],
        &["Blå", "huset"],
    ],
    compass_letters: &["N", "S", "Ö", "V"],
    peoples: PeopleLetters::Small,
    state_pronouns: &["det", "landet"],
    exclamations: &[
        "TV", "OK", "OS", "VM", "EM", "SM", "VD", "BNP", "DNA", "HIV", "AI", "RIP", "SOS",
    ],
    short_forms: &["usa"],
    tags: TagWords {
        beginnings: &[
            "prayfor", "stöd", "stöttar", "solidaritetmed", "rädda", "befria", "hjälp", "frihetför",
            "jesuis",
        ],
        ends: &[
            "branden", "översvämning", "översvämningen", "jordbävning", "jordbävningen", "valet",
            "val", "kriget", "krig", "attentatet", "stormen", "ovädret", "strejken", "trafik",
            "väder", "nytt",
        ],
    },
    namesakes: NamesakeWords {
        ship_prefixes: &["MS", "M/S", "MV", "HMS", "S/S"],
        sailing: &[
            "sjönk", "sjunkit", "kantrade", "förliste", "kolliderade", "ankrade", "förtöjde",
            "grundstötte", "besättning", "besättningen", "bärgades", "bogserades",
        ],
        aboard: &["ombord"],
        ship_parts: &["besättning", "besättningen", "kapten", "däck", "skrov", "vrak", "vraket"],
        appositions: &["en", "ett", "den", "det"],
        clause_openers: &["som", "där", "när"],
        wins: &["slog", "besegrade", "vann", "slår", "besegrar", "utklassade", "vände", "krossade"],
        losses: &[("förlorade", "mot"), ("föll", "mot"), ("torskade", "mot")],
        rivals: &["slå", "besegra", "mot"],
        lost_to: &[("förlorade", "mot"), ("föll", "mot")],
        sports: &[
            "match", "matchen", "mål", "målet", "målen", "seger", "segern", "förlust", "förlusten",
            "final", "finalen", "semifinal", "semifinalen", "kvartsfinal", "kvartsfinalen",
            "straffar", "förlängning", "halvlek", "halvleken", "period", "perioden", "allsvenskan",
            "serien", "serieledarna", "tränare", "tränaren", "poäng", "slutspel", "slutspelet",
            "derby", "derbyt",
        ],
        traded: &[
            "aktien", "aktier", "aktierna", "vinsten", "omsättningen", "försäljningen", "förlusten",
            "kursen", "resultatet",
        ],
        traded_at: &["på", "hos"],
        traded_in: &["i"],
        ..NamesakeWords::NONE
    },
    ..NameWords::NONE
};
