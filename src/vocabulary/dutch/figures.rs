//! Dutch numbers, what they count, and times.

use crate::vocabulary::{Numbers, Quantities, Stakes, TimeUnits, Times};

#[rustfmt::skip]
pub(super) const NUMBERS: Numbers = Numbers {
    small: &[
        "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien",
        "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien",
        "negentien", "twintig", "eenentwintig", "tweeëntwintig", "drieëntwintig", "vierentwintig",
        "vijfentwintig", "zesentwintig", "zevenentwintig", "achtentwintig", "negenentwintig",
        "dertig", "eenendertig", "tweeëndertig", "drieëndertig", "vierendertig", "vijfendertig",
        "zesendertig", "zevenendertig", "achtendertig", "negenendertig", "veertig", "eenenveertig",
        "tweeënveertig", "drieënveertig", "vierenveertig", "vijfenveertig", "zesenveertig",
        "zevenenveertig", "achtenveertig", "negenenveertig", "vijftig", "eenenvijftig",
        "tweeënvijftig", "drieënvijftig", "vierenvijftig", "vijfenvijftig", "zesenvijftig",
        "zevenenvijftig", "achtenvijftig", "negenenvijftig", "zestig", "eenenzestig",
        "tweeënzestig", "drieënzestig", "vierenzestig", "vijfenzestig", "zesenzestig",
        "zevenenzestig", "achtenzestig", "negenenzestig", "zeventig", "eenenzeventig",
        "tweeënzeventig", "drieënzeventig", "vierenzeventig", "vijfenzeventig", "zesenzeventig",
        "zevenenzeventig", "achtenzeventig", "negenenzeventig", "tachtig", "eenentachtig",
        "tweeëntachtig", "drieëntachtig", "vierentachtig", "vijfentachtig", "zesentachtig",
        "zevenentachtig", "achtentachtig", "negenentachtig", "negentig", "eenennegentig",
        "tweeënnegentig", "drieënnegentig", "vierennegentig", "vijfennegentig", "zesennegentig",
        "zevenennegentig", "achtennegentig", "negenennegentig",
    ],
    tens: &["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"],
    scales: &[
        ("honderd", 1e2), ("duizend", 1e3), ("miljoen", 1e6), ("mln", 1e6), ("miljard", 1e9),
        ("mld", 1e9), ("biljoen", 1e12),
    ],
    vague: &[
        "tientallen", "dozijnen", "honderden", "duizenden", "tienduizenden", "honderdduizenden",
        "miljoenen", "miljarden", "tiental", "twintigtal", "dertigtal", "veertigtal", "vijftigtal",
        "honderdtal",
    ],
    articles: &["een"],
    article_of_scales: "een",
    of: &["van"],
    decimal_mark: ',',
    group_marks: &['.', ' '],
    ..Numbers::NONE
};

#[rustfmt::skip]
pub(super) const QUANTITIES: Quantities = Quantities {
    measures: &[
        "procent", "%", "km", "kilometer", "meter", "centimeter", "cm", "millimeter", "mm", "kilo",
        "kilogram", "kg", "ton", "gram", "liter", "hectare", "hectaren", "graden", "megawatt",
        "gigawatt", "knopen", "vaten", "euro", "euro's", "euro’s", "dollar", "dollars", "pond",
        "yen", "roebel", "roebels", "frank", "yuan", "kroon", "kronen", "cent", "€", "$", "£",
    ],
    shares: &["procent"],
    plurals: &[
        "mensen", "personen", "doden", "gewonden", "zwaargewonden", "lichtgewonden", "slachtoffers",
        "vermisten", "overledenen", "lichamen", "lijken", "mannen", "vrouwen", "kinderen",
        "jongeren", "jongens", "meisjes", "ouderen", "baby's", "baby’s", "militairen", "soldaten",
        "agenten", "politieagenten", "brandweerlieden", "brandweermannen", "hulpverleners",
        "reddingswerkers", "vrijwilligers", "burgers", "vluchtelingen", "ontheemden", "evacués",
        "asielzoekers", "migranten", "inwoners", "bewoners", "omwonenden", "dorpelingen", "kiezers",
        "gijzelaars", "gedetineerden", "gevangenen", "arrestanten", "verdachten", "demonstranten",
        "betogers", "deelnemers", "bezoekers", "toeschouwers", "supporters", "werknemers",
        "medewerkers", "arbeiders", "werklozen", "stakers", "leerlingen", "studenten", "scholieren",
        "leraren", "patiënten", "artsen", "passagiers", "reizigers", "opvarenden", "toeristen",
        "gezinnen", "families", "huishoudens", "huizen", "woningen", "panden", "gebouwen",
        "appartementen", "flats", "boerderijen", "scholen", "ziekenhuizen", "dorpen", "steden",
        "gemeenten", "gemeentes", "provincies", "landen", "voertuigen", "auto's", "auto’s",
        "wagens", "vrachtwagens", "bussen", "treinen", "vluchten", "schepen", "boten", "bootjes",
        "vliegtuigen", "helikopters", "drones", "raketten", "tanks", "granaten", "aanvallen",
        "luchtaanvallen", "gevallen", "besmettingen", "zetels", "stemmen", "goals", "doelpunten",
        "punten", "wedstrijden", "strijders", "rebellen", "boeren", "koeien", "varkens", "kippen",
        "schapen", "bedrijven", "winkels", "banen", "bomen", "meldingen", "naschokken", "kilometer",
        "meter",
    ],
    stops: &[
        "in", "op", "aan", "bij", "met", "naar", "van", "voor", "na", "uit", "te", "ten", "ter",
        "en", "of", "maar", "door", "tegen", "om", "over", "onder", "tot", "tussen", "sinds",
        "tijdens", "zonder", "de", "het", "een", "is", "zijn", "was", "waren", "wordt", "worden",
        "werd", "werden", "heeft", "hebben", "had", "hadden", "hij", "zij", "ze", "wij", "we", "ik",
        "dat", "die", "als", "dan", "toen", "omdat", "daar", "er", "niet", "ook", "nog", "al",
        "meer", "minder", "uur", "jaar", "jaren", "dagen", "dag", "weken", "week", "maanden",
        "maand", "minuten", "keer", "maal", "zei", "zegt", "meldt", "kwam", "kwamen", "vielen",
        "stierven", "per",
    ],
    owners: &["de", "zijn", "haar", "hun", "deze", "die"],
    qualifiers: &[
        "ongeveer", "circa", "ca", "bijna", "ruim", "zeker", "minstens", "hooguit", "hoogstens",
        "zo'n", "zo’n", "rond", "krap", "maximaal", "minimaal", "liefst",
    ],
    qualifier_pairs: &[
        [&["meer", "minder"], &["dan"]], [&["ten"], &["minste", "hoogste"]], [&["in"], &["totaal"]],
        [&["tot"], &["wel"]], [&["op"], &["zijn"]],
    ],
    labels: &[
        "nr", "nummer", "pagina", "blz", "artikel", "hoofdstuk", "lid", "route", "afrit", "snelweg",
        "rijksweg", "fase", "niveau", "klasse", "groep", "lijn", "bus", "tram", "spoor", "perron",
        "kanaal", "plaats", "plek", "categorie", "top", "jaar", "onder", "code", "huisnummer",
    ],
    rates: &["per"],
    rate_units: &[
        "uur", "dag", "week", "maand", "jaar", "kilo", "liter", "vat", "persoon", "inwoner", "ton",
    ],
    extents: &["hoog", "hoge", "lang", "lange", "breed", "brede", "diep", "diepe"],
    stakes: Stakes {
        dead: &[
            "doden", "dode", "dood", "gedood", "overleden", "omgekomen", "stierven", "gestorven",
            "sneuvelden", "gesneuveld", "vermoord", "verdronken", "lichamen", "lijken", "dodelijke",
            "doodgeschoten",
        ],
        hurt: &[
            "gewond", "gewonden", "gewonde", "zwaargewonden", "lichtgewonden", "gewondgeraakt",
            "vermist", "vermisten", "besmet", "besmettingen", "ziek", "zieken",
        ],
        held: &[
            "gearresteerd", "aangehouden", "opgepakt", "arrestaties", "gevangenen", "gedetineerden",
            "gijzelaars", "ontvoerd", "gegijzeld",
        ],
        displaced: &[
            "vluchtelingen", "ontheemden", "ontheemd", "geëvacueerd", "evacués", "gevlucht",
            "vluchtten", "dakloos", "daklozen", "asielzoekers", "migranten",
        ],
        homes: &[
            "huizen", "woningen", "gebouwen", "panden", "appartementen", "flats", "boerderijen",
            "scholen", "dorpen",
        ],
        money: &[
            "euro", "euro's", "euro’s", "dollar", "dollars", "pond", "yen", "roebel", "roebels",
            "frank", "yuan", "kroon", "kronen", "cent", "€", "$", "£",
        ],
        area: &["hectare", "hectaren", "vierkante"],
        breaks: &[",", "en", "alsook"],
        ..Stakes::NONE
    },
    ago: "geleden",
    ..Quantities::NONE
};

#[rustfmt::skip]
pub(super) const TIMES: Times = Times {
    spans: &["van", "tussen"],
    span_joints: &["tot", "t/m"],
    and: "en",
    last: &["vorige", "vorig", "afgelopen"],
    this: &["deze", "dit"],
    next: &["volgende", "volgend", "komende", "komend", "aanstaande"],
    last_behind: &["jl", "jongstleden"],
    next_behind: &["aanstaande"],
    month_openers: &["in", "sinds", "vanaf", "tot", "begin", "eind", "medio", "half"],
    year_openers: &[
        "in", "sinds", "vanaf", "tot", "uit", "jaar", "begin", "eind", "medio", "na", "zomer",
        "winter", "voorjaar", "najaar", "lente", "herfst",
    ],
    year_followers: &[
        "en", "of", "in", "op", "aan", "bij", "met", "naar", "van", "voor", "na", "uit", "te", "de",
        "het", "een", "was", "waren", "werd", "werden", "wordt", "heeft", "hebben", "had", "hadden",
        "is", "zijn", "als", "tot", "door", "tegen", "om", "over", "onder", "niet", "ook", "nog",
        "al", "toen", "hij", "zij", "ze", "die", "dat", "er", "kwam", "kwamen", "tijdens", "waarin",
        "zich",
    ],
    weekdays: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
    weekday_openers: &["afgelopen", "vorige", "komende", "volgende", "aanstaande"],
    capitals_before_weekdays: &[
        "Op", "De", "Sinds", "Vanaf", "Tot", "Afgelopen", "Vorige", "Komende", "Elke", "Deze",
        "Tegen",
    ],
    weekday_joints: &["tot", "t/m"],
    days_ago: &[
        ("gisteren", 1), ("gisterochtend", 1), ("gistermorgen", 1), ("gistermiddag", 1),
        ("gisteravond", 1), ("gisternacht", 1), ("eergisteren", 2), ("vandaag", 0),
        ("vanochtend", 0), ("vanmorgen", 0), ("vanmiddag", 0), ("vanavond", 0), ("morgen", -1),
        ("morgenochtend", -1), ("morgenmiddag", -1), ("morgenavond", -1), ("overmorgen", -2),
    ],
    parts_of_day: &["ochtend", "middag", "avond", "nacht"],
    units: TimeUnits {
        day: [&["dag"], &["dagen", "dag"]],
        week: [&["week"], &["weken", "week"]],
        month: [&["maand"], &["maanden", "maand"]],
        year: [&["jaar"], &["jaar", "jaren"]],
        decade: [&["decennium"], &["decennia"]],
    },
    ago: "geleden",
    no_last_behind: &["de", "het"],
    ..Times::NONE
};
