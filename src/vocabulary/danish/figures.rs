//! Danish numbers, what they count, and times.

use crate::vocabulary::{Numbers, Quantities, Stakes, TimeUnits, Times};

#[rustfmt::skip]
pub(super) const NUMBERS: Numbers = Numbers {
    small: &[
        "nul", "én", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve",
        "tolv", "tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten", "tyve",
        "enogtyve", "toogtyve", "treogtyve", "fireogtyve", "femogtyve", "seksogtyve", "syvogtyve",
        "otteogtyve", "niogtyve", "tredive", "enogtredive", "toogtredive", "treogtredive",
        "fireogtredive", "femogtredive", "seksogtredive", "syvogtredive", "otteogtredive",
        "niogtredive", "fyrre", "enogfyrre", "toogfyrre", "treogfyrre", "fireogfyrre", "femogfyrre",
        "seksogfyrre", "syvogfyrre", "otteogfyrre", "niogfyrre", "halvtreds", "enoghalvtreds",
        "tooghalvtreds", "treoghalvtreds", "fireoghalvtreds", "femoghalvtreds", "seksoghalvtreds",
        "syvoghalvtreds", "otteoghalvtreds", "nioghalvtreds", "tres", "enogtres", "toogtres",
        "treogtres", "fireogtres", "femogtres", "seksogtres", "syvogtres", "otteogtres", "niogtres",
        "halvfjerds", "enoghalvfjerds", "tooghalvfjerds", "treoghalvfjerds", "fireoghalvfjerds",
        "femoghalvfjerds", "seksoghalvfjerds", "syvoghalvfjerds", "otteoghalvfjerds",
        "nioghalvfjerds", "firs", "enogfirs", "toogfirs", "treogfirs", "fireogfirs", "femogfirs",
        "seksogfirs", "syvogfirs", "otteogfirs", "niogfirs", "halvfems", "enoghalvfems",
        "tooghalvfems", "treoghalvfems", "fireoghalvfems", "femoghalvfems", "seksoghalvfems",
        "syvoghalvfems", "otteoghalvfems", "nioghalvfems",
    ],
    tens: &["tyve", "tredive", "fyrre", "halvtreds", "tres", "halvfjerds", "firs", "halvfems"],
    scales: &[
        ("hundrede", 1e2), ("tusind", 1e3), ("tusinde", 1e3), ("million", 1e6),
        ("millioner", 1e6), ("mio", 1e6), ("milliard", 1e9), ("milliarder", 1e9), ("mia", 1e9),
        ("billion", 1e12), ("billioner", 1e12),
    ],
    vague: &[
        "snesevis", "dusinvis", "hundredvis", "hundreder", "tusindvis", "tusinder", "titusinder",
        "titusindvis", "hundredtusinder", "hundredtusindvis", "millionvis",
    ],
    articles: &["en", "et", "én", "ét"],
    article_of_scales: "en",
    several: "flere",
    of: &["af"],
    decimal_mark: ',',
    group_marks: &['.', ' '],
    ..Numbers::NONE
};

#[rustfmt::skip]
pub(super) const QUANTITIES: Quantities = Quantities {
    measures: &[
        "%", "procent", "pct", "procentpoint", "km", "kilometer", "meter", "centimeter", "cm",
        "millimeter", "mm", "mil", "kilo", "kilogram", "kg", "ton", "tons", "gram", "liter",
        "hektar", "kvadratkilometer", "kvadratmeter", "kubikmeter", "grader", "megawatt",
        "gigawatt", "terawatttimer", "mw", "kroner", "kr", "dkk", "euro", "dollar", "dollars",
        "pund", "yen", "rubler", "franc", "yuan", "øre", "cent", "zloty", "€", "$", "£",
    ],
    shares: &["%", "procent", "pct"],
    plurals: &[
        "personer", "mennesker", "døde", "dræbte", "omkomne", "dødsofre", "dødsfald", "kvæstede",
        "sårede", "tilskadekomne", "savnede", "ofre", "mænd", "kvinder", "børn", "piger", "drenge",
        "soldater", "politifolk", "betjente", "brandfolk", "brandmænd", "civile", "flygtninge",
        "indbyggere", "beboere", "borgere", "vælgere", "fanger", "gidsler", "demonstranter",
        "deltagere", "arbejdere", "ansatte", "medarbejdere", "elever", "studerende", "lærere",
        "patienter", "passagerer", "rejsende", "turister", "familier", "husstande", "huse",
        "bygninger", "boliger", "lejligheder", "sommerhuse", "skoler", "hospitaler", "sygehuse",
        "byer", "landsbyer", "kommuner", "lande", "køretøjer", "biler", "busser", "lastbiler",
        "tog", "skibe", "både", "fartøjer", "fly", "helikoptere", "droner", "raketter", "missiler",
        "kampvogne", "angreb", "tilfælde", "mandater", "stemmer", "mål", "point", "kampe",
        "redningsfolk", "mistænkte", "sigtede", "migranter", "asylansøgere", "krigere", "oprørere",
        "lig", "medlemmer", "landmænd", "virksomheder", "selskaber", "arbejdspladser", "job",
        "jobs", "stillinger", "pladser", "kunder", "abonnenter", "køer", "grise", "mink",
    ],
    stops: &[
        "i", "på", "af", "til", "fra", "med", "ved", "mod", "mellem", "under", "over", "efter",
        "før", "gennem", "rundt", "uden", "inden", "hos", "ud", "blandt", "trods", "ifølge", "for",
        "og", "eller", "men", "samt", "at", "som", "om", "når", "da", "der", "her", "så", "den",
        "det", "de", "dem", "en", "et", "han", "hun", "vi", "jeg", "man", "er", "var", "være",
        "været", "bliver", "blev", "blive", "har", "havde", "skal", "skulle", "kan", "kunne", "må",
        "måtte", "får", "fik", "vil", "ville", "ikke", "også", "allerede", "nu", "mere", "mindre",
        "end", "klokken", "kl", "sagde", "siger", "oplyser", "omkom", "kom", "år", "årige", "gange",
    ],
    owners: &["sin", "sine", "sit", "dens", "deres", "hans", "hendes", "de", "disse"],
    qualifiers: &[
        "omkring", "cirka", "ca", "omtrent", "næsten", "mindst", "godt", "knap", "over", "kun",
        "hele", "sammenlagt", "totalt", "højst", "nær", "tæt",
    ],
    qualifier_pairs: &[
        [&["mere", "flere", "mindre", "færre"], &["end"]], [&["op"], &["til", "mod"]],
        [&["tæt"], &["på"]],
    ],
    labels: &[
        "nr", "nummer", "side", "siden", "artikel", "kapitel", "paragraf", "§", "vej", "rute",
        "landevej", "e", "fase", "plads", "klasse", "gruppe", "linje", "niveau", "rum", "trin",
        "division", "år", "kanal", "dag", "uge", "stk", "punkt", "afkørsel",
    ],
    stakes: Stakes {
        dead: &[
            "døde", "død", "dræbt", "dræbte", "dræber", "omkom", "omkommet", "omkomne", "dødsfald",
            "dødsofre", "livet", "druknet", "druknede", "myrdet", "lig",
        ],
        hurt: &[
            "kvæstet", "kvæstede", "såret", "sårede", "tilskadekomne", "savnet", "savnede",
            "smittet", "smittede", "syge", "indlagt", "skadet", "skadede",
        ],
        held: &[
            "anholdt", "anholdte", "arresteret", "arresterede", "fængslet", "fængslede", "sigtet",
            "varetægtsfængslet", "indsatte", "fanger", "gidsler", "bortført", "kidnappet",
        ],
        displaced: &[
            "flygtninge", "fordrevet", "fordrevne", "evakueret", "evakuerede", "flygtede",
            "flygtet", "flygter", "hjemløse", "migranter", "asylansøgere",
        ],
        homes: &[
            "huse", "boliger", "lejligheder", "bygninger", "husstande", "sommerhuse", "skoler",
            "hjem", "landsbyer",
        ],
        money: &[
            "kroner", "kr", "dkk", "euro", "dollar", "dollars", "pund", "yen", "rubler", "franc",
            "yuan", "øre", "cent", "€", "$", "£",
        ],
        area: &["hektar", "kvadratkilometer", "kvadratmeter"],
        breaks: &[",", "og", "samt", "men"],
        ..Stakes::NONE
    },
    and: "og",
    ago: "siden",
    ..Quantities::NONE
};

#[rustfmt::skip]
pub(super) const TIMES: Times = Times {
    spans: &["fra", "mellem"],
    span_joints: &["til"],
    and: "og",
    last: &["sidste", "forrige"],
    this: &["denne", "dette"],
    next: &["næste"],
    month_openers: &["i", "siden", "fra", "til", "under"],
    year_openers: &[
        "siden", "år", "i", "fra", "til", "før", "efter", "omkring", "efteråret", "foråret",
        "sommeren", "vinteren",
    ],
    year_followers: &[
        "og", "eller", "men", "i", "på", "af", "til", "fra", "med", "ved", "mod", "mellem", "under",
        "over", "efter", "før", "gennem", "for", "at", "som", "om", "når", "da", "der", "den",
        "det", "de", "en", "et", "han", "hun", "var", "er", "har", "havde", "blev", "bliver",
        "ikke", "også", "døde",
    ],
    weekdays: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
    weekday_openers: &["på", "sidste", "forrige", "næste"],
    capitals_before_weekdays: &[
        "På", "Natten", "Til", "Siden", "Fra", "Sidste", "Forrige", "Næste",
    ],
    weekday_joints: &["til"],
    days_ago: &[
        ("igår", 1), ("i går", 1), ("i forgårs", 2), ("idag", 0), ("i dag", 0), ("i morges", 0),
        ("i formiddag", 0), ("i eftermiddag", 0), ("i aften", 0), ("i nat", 0),
        ("imorgen", -1), ("i morgen", -1), ("i overmorgen", -2), ("overmorgen", -2),
    ],
    parts_of_day: &["aften", "nat", "morges", "eftermiddag", "formiddag"],
    units: TimeUnits {
        day: [&["dag"], &["dage", "døgn"]],
        week: [&["uge"], &["uger"]],
        month: [&["måned"], &["måneder"]],
        year: [&["år"], &["år"]],
        decade: [&["årti"], &["årtier"]],
    },
    ago: "siden",
    no_last_behind: &["den", "det", "de"],
    ..Times::NONE
};
