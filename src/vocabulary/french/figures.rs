//! French numbers, what they count, and times.

use crate::vocabulary::{Numbers, Quantities, Stakes, TimeUnits, Times};

#[rustfmt::skip]
pub(super) const NUMBERS: Numbers = Numbers {
    small: &[
        "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix",
        "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit",
        "dix-neuf", "vingt",
    ],
    tens: &["vingt", "trente", "quarante", "cinquante", "soixante"],
    scales: &[
        ("cent", 1e2), ("mille", 1e3), ("million", 1e6), ("millions", 1e6), ("milliard", 1e9),
        ("milliards", 1e9),
    ],
    vague: &["dizaines", "centaines", "milliers", "millions", "milliards"],
    of: &["de", "d", "du", "des"],
    decimal_mark: ',',
    group_marks: &['.', ' '],
    ..Numbers::NONE
};

#[rustfmt::skip]
pub(super) const QUANTITIES: Quantities = Quantities {
    measures: &[
        "%", "km", "kilomètres", "kilomètre", "mètres", "mètre", "centimètres", "cm", "mm", "kilos",
        "kg", "tonnes", "grammes", "litres", "hectares", "degrés", "mégawatts", "gigawatts",
        "euros", "dollars", "livres", "yens", "roubles", "francs", "yuans", "centimes", "€", "$",
        "£",
    ],
    shares: &[],
    per_cent: ["pour", "cent"],
    plurals: &[
        "personnes", "morts", "mortes", "blessés", "blessées", "disparus", "victimes", "hommes",
        "femmes", "enfants", "soldats", "militaires", "policiers", "gendarmes", "pompiers",
        "civils", "réfugiés", "déplacés", "habitants", "riverains", "citoyens", "électeurs",
        "otages", "détenus", "prisonniers", "manifestants", "participants", "employés", "salariés",
        "travailleurs", "élèves", "étudiants", "patients", "passagers", "touristes", "voyageurs",
        "familles", "foyers", "ménages", "maisons", "logements", "bâtiments", "immeubles", "écoles",
        "villages", "villes", "communes", "pays", "véhicules", "voitures", "trains", "navires",
        "bateaux", "avions", "drones", "missiles", "chars", "attaques", "frappes", "cas", "sièges",
        "voix", "buts", "points", "matchs", "secouristes", "sauveteurs", "suspects", "migrants",
        "combattants", "rebelles", "corps", "cadavres", "députés", "agriculteurs", "entreprises",
        "emplois",
    ],
    stops: &[
        "à", "au", "aux", "en", "dans", "par", "pour", "sur", "sous", "avec", "sans", "chez",
        "vers", "entre", "contre", "depuis", "pendant", "avant", "après", "dès", "et", "ou", "mais",
        "donc", "que", "qu", "qui", "dont", "où", "quand", "si", "lorsque", "le", "la", "les", "l",
        "un", "une", "des", "du", "ce", "cet", "cette", "ces", "il", "elle", "ils", "elles", "on",
        "nous", "vous", "je", "est", "sont", "était", "étaient", "a", "ont", "avait", "avaient",
        "sera", "seront", "fait", "ne", "n", "pas", "plus", "moins", "fois", "heures", "h", "selon",
        "se", "s", "ans", "an", "jours", "mois", "semaines", "lui", "leur", "leurs", "son", "sa",
        "ses",
    ],
    owners: &["la", "le", "les", "l", "ses", "leurs", "son", "sa", "ces"],
    qualifiers: &["environ", "près", "quelque", "presque", "seulement", "quasiment", "exactement"],
    qualifier_pairs: &[[&["plus", "moins", "près"], &["de"]], [&["au"], &["moins", "plus"]]],
    labels: &[
        "n°", "numéro", "no", "page", "article", "chapitre", "route", "phase", "niveau", "classe",
        "rn", "a", "chaîne", "groupe", "place", "rang", "alinéa", "top", "rue", "an",
    ],
    stakes: Stakes {
        dead: &[
            "morts", "mortes", "mort", "tués", "tuées", "tué", "décédés", "décédées", "décès",
            "péri", "cadavres", "corps", "noyés", "assassinés",
        ],
        hurt: &[
            "blessés", "blessées", "blessé", "disparus", "disparues", "contaminés", "malades",
            "infectés",
        ],
        held: &[
            "arrêtés", "arrêtées", "interpellés", "détenus", "otages", "prisonniers", "enlevés",
        ],
        displaced: &[
            "déplacés", "réfugiés", "évacués", "évacuées", "sinistrés", "migrants", "fui",
            "sans-abri",
        ],
        homes: &["maisons", "logements", "bâtiments", "immeubles", "foyers", "écoles", "villages"],
        money: &[
            "euros", "dollars", "livres", "yens", "roubles", "francs", "yuans", "centimes", "€",
            "$", "£",
        ],
        area: &["hectares", "carrés"],
        breaks: &[",", "et"],
        ..Stakes::NONE
    },
    ..Quantities::NONE
};

#[rustfmt::skip]
pub(super) const TIMES: Times = Times {
    spans: &["de", "entre"],
    span_joints: &["à"],
    and: "et",
    this: &["cette", "ce", "cet"],
    last_behind: &["dernier", "dernière", "passé", "passée"],
    next_behind: &["prochain", "prochaine"],
    no_year_before: &["GMT", "UTC", "av.", "heures"],
    looks_back: &["depuis"],
    month_openers: &["en", "depuis"],
    year_openers: &["en", "depuis", "dès", "jusqu'en", "avant", "après", "début", "fin", "vers"],
    year_followers: &[
        "et", "ou", "à", "au", "aux", "en", "dans", "par", "pour", "sur", "avec", "contre", "entre",
        "le", "la", "les", "l", "des", "du", "de", "d", "un", "une", "il", "elle", "ils", "elles",
        "on", "a", "ont", "avait", "était", "est", "sont", "que", "qui", "où", "mais", "lors",
        "après", "avant",
    ],
    weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    capitals_before_weekdays: &["Le", "Ce", "Depuis", "Dès"],
    every: &["chaque"],
    weekday_joints: &["au", "à"],
    days_ago: &[
        ("hier", 1), ("avant-hier", 2), ("aujourd'hui", 0), ("aujourd’hui", 0), ("demain", -1),
    ],
    units: TimeUnits {
        day: [&["jour"], &["jours"]],
        week: [&["semaine"], &["semaines"]],
        month: [&["mois"], &["mois"]],
        year: [&["an", "année"], &["ans", "années"]],
        ..TimeUnits::NONE
    },
    ..Times::NONE
};
