//! Norwegian numbers, what they count, and times.

use crate::vocabulary::{Numbers, Quantities, Stakes, TimeUnits, Times};

#[rustfmt::skip]
pub(super) const NUMBERS: Numbers = Numbers {
    small: &[
        "null", "én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve",
        "tolv", "tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten", "tjue",
        "tjueen", "tjueto", "tjuetre", "tjuefire", "tjuefem", "tjueseks", "tjuesju", "tjueåtte",
        "tjueni", "tretti", "trettien", "trettito", "trettitre", "trettifire", "trettifem",
        "trettiseks", "trettisju", "trettiåtte", "trettini", "førti", "førtien", "førtito",
        "førtitre", "førtifire", "førtifem", "førtiseks", "førtisju", "førtiåtte", "førtini",
        "femti", "femtien", "femtito", "femtitre", "femtifire", "femtifem", "femtiseks", "femtisju",
        "femtiåtte", "femtini", "seksti", "sekstien", "sekstito", "sekstitre", "sekstifire",
        "sekstifem", "sekstiseks", "sekstisju", "sekstiåtte", "sekstini", "sytti", "syttien",
        "syttito", "syttitre", "syttifire", "syttifem", "syttiseks", "syttisju", "syttiåtte",
        "syttini", "åtti", "åttien", "åttito", "åttitre", "åttifire", "åttifem", "åttiseks",
        "åttisju", "åttiåtte", "åttini", "nitti", "nittien", "nittito", "nittitre", "nittifire",
        "nittifem", "nittiseks", "nittisju", "nittiåtte", "nittini",
    ],
    tens: &["tjue", "tretti", "førti", "femti", "seksti", "sytti", "åtti", "nitti"],
    scales: &[
        ("hundre", 1e2), ("tusen", 1e3), ("million", 1e6), ("millioner", 1e6), ("millionar", 1e6),
        ("mill", 1e6), ("milliard", 1e9), ("milliarder", 1e9), ("milliardar", 1e9), ("mrd", 1e9),
        ("billion", 1e12), ("billioner", 1e12),
    ],
    vague: &[
        "titalls", "dusinvis", "dusinet", "hundrevis", "hundretalls", "tusenvis", "tusener",
        "titusener", "titusenvis", "hundretusener", "hundretusenvis", "millionvis", "snesevis",
    ],
    articles: &["en", "et", "ett", "ei", "ein", "eit", "én"],
    article_of_scales: "en",
    several: "flere",
    of: &["av"],
    decimal_mark: ',',
    group_marks: &['.', ' '],
    ..Numbers::NONE
};

#[rustfmt::skip]
pub(super) const QUANTITIES: Quantities = Quantities {
    measures: &[
        "%", "prosent", "prosentpoeng", "km", "kilometer", "meter", "centimeter", "cm",
        "millimeter", "mm", "mil", "kilo", "kilogram", "kg", "tonn", "gram", "liter", "hektar",
        "dekar", "kvadratkilometer", "kvadratmeter", "kubikkmeter", "grader", "megawatt",
        "gigawatt", "terawattimer", "mw", "kroner", "kr", "nok", "euro", "dollar", "pund", "yen",
        "rubler", "franc", "yuan", "øre", "cent", "zloty", "€", "$", "£",
    ],
    shares: &["%", "prosent"],
    plurals: &[
        "personer", "menneske", "mennesker", "døde", "drepte", "omkomne", "dødsofre", "dødsfall",
        "skadde", "sårede", "savnede", "savna", "ofre", "menn", "kvinner", "barn", "jenter",
        "gutter", "soldater", "politifolk", "brannfolk", "brannmenn", "sivile", "flyktninger",
        "flyktningar", "innbyggere", "innbyggjarar", "beboere", "borgere", "velgere", "fanger",
        "gisler", "demonstranter", "deltakere", "deltakarar", "arbeidere", "ansatte", "tilsette",
        "medarbeidere", "elever", "elevar", "studenter", "lærere", "pasienter", "passasjerer",
        "reisende", "turister", "familier", "husstander", "hus", "bygninger", "bygg", "boliger",
        "leiligheter", "hytter", "skoler", "sykehus", "byer", "landsbyer", "kommuner", "land",
        "kjøretøy", "biler", "bilar", "busser", "lastebiler", "tog", "skip", "båter", "fartøy",
        "fly", "helikoptre", "droner", "raketter", "missiler", "stridsvogner", "angrep",
        "tilfeller", "mandater", "stemmer", "mål", "poeng", "kamper", "redningsfolk", "mistenkte",
        "siktede", "migranter", "asylsøkere", "krigere", "opprørere", "lik", "representanter",
        "bønder", "bedrifter", "selskaper", "arbeidsplasser", "jobber", "stillinger", "plasser",
        "kunder", "abonnenter", "rein", "sauer", "kyr",
    ],
    stops: &[
        "i", "på", "av", "til", "fra", "frå", "med", "ved", "mot", "mellom", "under", "over",
        "etter", "før", "gjennom", "rundt", "uten", "utenfor", "innen", "hos", "ut", "blant",
        "tross", "ifølge", "for", "og", "eller", "men", "samt", "at", "som", "om", "når", "da",
        "då", "der", "her", "så", "den", "det", "de", "dei", "dem", "en", "et", "ei", "ein", "eit",
        "han", "hun", "ho", "vi", "jeg", "eg", "man", "er", "var", "være", "vært", "blir", "ble",
        "blei", "vart", "bli", "har", "hadde", "ha", "skal", "skulle", "kan", "kunne", "må",
        "måtte", "får", "fikk", "vil", "ville", "ikke", "ikkje", "også", "allerede", "nå", "no",
        "mer", "meir", "mindre", "enn", "klokken", "klokka", "kl", "sa", "sier", "opplyser", "døde",
        "omkom", "kom", "år", "årige", "ganger",
    ],
    owners: &["sin", "sine", "sitt", "dens", "deres", "hans", "hennes", "de", "disse"],
    qualifiers: &[
        "omkring", "cirka", "ca", "rundt", "omtrent", "nesten", "minst", "drøyt", "drøye", "knapt",
        "knappe", "nærmere", "over", "bare", "hele", "oppunder", "opptil", "inntil", "totalt",
        "høyst", "maks", "nær", "vel", "godt",
    ],
    qualifier_pairs: &[
        [&["mer", "meir", "flere", "fleire", "mindre", "færre"], &["enn"]], [&["opp"], &["til"]],
    ],
    labels: &[
        "nr", "nummer", "side", "siden", "artikkel", "kapittel", "paragraf", "§", "vei", "riksvei",
        "riksveg", "fylkesvei", "e", "fase", "plass", "klasse", "gruppe", "linje", "nivå", "rom",
        "trinn", "divisjon", "år", "kanal", "dag", "uke", "veke", "punkt",
    ],
    stakes: Stakes {
        dead: &[
            "døde", "død", "døydde", "daude", "drept", "drepte", "drepne", "omkom", "omkommet",
            "omkomne", "dødsfall", "dødsofre", "livet", "druknet", "drukna", "myrdet", "lik",
        ],
        hurt: &[
            "skadd", "skadde", "skadet", "skada", "såret", "sårede", "savnet", "savnede", "sakna",
            "savna", "smittet", "smittede", "syke", "innlagt",
        ],
        held: &[
            "pågrepet", "pågripne", "arrestert", "arresterte", "fengslet", "fengsla", "siktet",
            "innsatte", "fanger", "gisler", "bortført", "kidnappet",
        ],
        displaced: &[
            "flyktninger", "flyktningar", "fordrevet", "fordrevne", "evakuert", "evakuerte", "rømt",
            "flyktet", "flykta", "flykter", "hjemløse", "migranter", "asylsøkere", "isolert",
        ],
        homes: &[
            "hus", "boliger", "bustader", "leiligheter", "bygninger", "bygg", "husstander",
            "hytter", "skoler", "hjem", "heimar", "landsbyer",
        ],
        money: &[
            "kroner", "kr", "nok", "euro", "dollar", "pund", "yen", "rubler", "franc", "yuan",
            "øre", "cent", "€", "$", "£",
        ],
        area: &["hektar", "dekar", "kvadratkilometer", "kvadratmeter"],
        breaks: &[",", "og", "samt", "men"],
        ..Stakes::NONE
    },
    and: "og",
    ago: "siden",
    ..Quantities::NONE
};

#[rustfmt::skip]
pub(super) const TIMES: Times = Times {
    spans: &["fra", "frå", "mellom"],
    span_joints: &["til"],
    and: "og",
    last: &["forrige", "førre", "sist"],
    this: &["denne", "dette"],
    next: &["neste"],
    month_openers: &["i", "siden", "sidan", "fra", "frå", "til", "under"],
    year_openers: &[
        "siden", "sidan", "år", "i", "fra", "frå", "til", "før", "etter", "omkring", "rundt",
        "høsten", "våren", "sommeren", "vinteren", "hausten", "sommaren",
    ],
    year_followers: &[
        "og", "eller", "men", "i", "på", "av", "til", "fra", "frå", "med", "ved", "mot", "mellom",
        "under", "over", "etter", "før", "gjennom", "for", "at", "som", "om", "når", "da", "der",
        "den", "det", "de", "en", "et", "ei", "ein", "eit", "han", "hun", "ho", "var", "er", "har",
        "hadde", "ble", "blei", "vart", "blir", "ikke", "ikkje", "også", "døde",
    ],
    weekdays: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
    weekday_openers: &["på", "forrige", "sist", "neste"],
    capitals_before_weekdays: &["På", "Natt", "Til", "Siden", "Fra", "Forrige", "Neste", "Sist"],
    weekday_joints: &["til"],
    days_ago: &[
        ("igår", 1), ("i går", 1), ("forgårs", 2), ("i forgårs", 2), ("idag", 0), ("i dag", 0),
        ("i morges", 0), ("i formiddag", 0), ("i ettermiddag", 0), ("i kveld", 0), ("i natt", 0),
        ("imorgen", -1), ("i morgen", -1), ("i morgon", -1), ("i overmorgen", -2),
        ("overmorgen", -2),
    ],
    parts_of_day: &["kveld", "natt", "morges", "ettermiddag", "formiddag"],
    units: TimeUnits {
        day: [&["dag", "dagen"], &["dager", "dagar", "døgn"]],
        week: [&["uke", "uken", "uka", "veke", "veka"], &["uker", "veker"]],
        month: [&["måned", "måneden", "månad", "månaden"], &["måneder", "månader"]],
        year: [&["år", "året"], &["år"]],
        decade: [&["tiår", "tiåret"], &["tiår"]],
    },
    ago: "siden",
    no_last_behind: &["den", "det", "de"],
    ..Times::NONE
};
