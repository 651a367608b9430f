//! German numbers, what they count, and times.

use crate::vocabulary::{Numbers, Quantities, Stakes, TimeUnits, Times};

#[rustfmt::skip]
pub(super) const NUMBERS: Numbers = Numbers {
    small: &[
        "null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn",
        "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn",
        "neunzehn", "zwanzig",
    ],
    tens: &["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"],
    scales: &[
        ("hundert", 1e2), ("tausend", 1e3), ("million", 1e6), ("millionen", 1e6), ("mio", 1e6),
        ("milliarde", 1e9), ("milliarden", 1e9), ("mrd", 1e9), ("billion", 1e12),
        ("billionen", 1e12),
    ],
    vague: &["dutzende", "hunderte", "tausende", "zehntausende", "hunderttausende", "millionen"],
    of: &["von", "der"],
    decimal_mark: ',',
    group_marks: &['.'],
    ..Numbers::NONE
};

#[rustfmt::skip]
pub(super) const QUANTITIES: Quantities = Quantities {
    measures: &[
        "prozent", "km", "kilometer", "kilometern", "meter", "metern", "zentimeter", "zentimetern",
        "cm", "mm", "kilogramm", "kg", "tonnen", "gramm", "liter", "litern", "hektar",
        "quadratkilometer", "quadratkilometern", "quadratmeter", "quadratmetern", "grad",
        "megawatt", "gigawatt", "mw", "euro", "dollar", "pfund", "yen", "rubel", "franken", "yuan",
        "cent", "€", "$", "£",
    ],
    shares: &["prozent"],
    plurals: &[
        "menschen", "personen", "tote", "toten", "todesopfer", "todesopfern", "verletzte",
        "verletzten", "vermisste", "vermissten", "opfer", "opfern", "männer", "männern", "frauen",
        "kinder", "kindern", "soldaten", "polizisten", "beamte", "beamten", "zivilisten",
        "flüchtlinge", "flüchtlingen", "einwohner", "einwohnern", "bewohner", "bewohnern", "bürger",
        "bürgern", "helfer", "helfern", "häftlinge", "häftlingen", "geiseln", "demonstranten",
        "teilnehmer", "teilnehmern", "arbeiter", "arbeitern", "mitarbeiter", "mitarbeitern",
        "beschäftigte", "beschäftigten", "schüler", "schülern", "studenten", "patienten",
        "passagiere", "passagieren", "touristen", "familien", "haushalte", "haushalten", "häuser",
        "häusern", "gebäude", "gebäuden", "wohnungen", "schulen", "dörfer", "dörfern", "städte",
        "städten", "gemeinden", "länder", "ländern", "fahrzeuge", "fahrzeugen", "autos", "züge",
        "zügen", "schiffe", "schiffen", "flugzeuge", "flugzeugen", "drohnen", "raketen", "panzer",
        "panzern", "angriffe", "angriffen", "fälle", "fällen", "sitze", "sitzen", "stimmen", "tore",
        "toren", "punkte", "punkten", "spiele", "spielen", "feuerwehrleute", "feuerwehrleuten",
        "einsatzkräfte", "einsatzkräften", "rettungskräfte", "rettungskräften", "verdächtige",
        "verdächtigen", "festgenommene", "migranten", "kämpfer", "kämpfern",
    ],
    stops: &[
        "in", "im", "am", "an", "auf", "aus", "bei", "mit", "nach", "von", "vom", "vor", "zu",
        "zum", "zur", "und", "oder", "aber", "sowie", "durch", "für", "gegen", "um", "über",
        "unter", "bis", "seit", "der", "die", "das", "des", "dem", "den", "ein", "eine", "einer",
        "eines", "ist", "sind", "war", "waren", "wird", "werden", "wurde", "wurden", "hat", "haben",
        "hatte", "hatten", "sei", "seien", "er", "sie", "es", "wir", "ich", "dass", "wenn", "als",
        "wie", "weil", "da", "dann", "nicht", "auch", "noch", "nur", "schon", "mehr", "uhr",
        "sagte", "teilte", "kam", "kamen", "starben",
    ],
    owners: &["der", "seiner", "ihrer", "seine", "ihre"],
    qualifiers: &[
        "rund", "etwa", "fast", "knapp", "mindestens", "über", "circa", "ca", "ungefähr",
        "höchstens", "nahezu", "gut",
    ],
    qualifier_pairs: &[[&["mehr", "weniger"], &["als"]], [&["bis"], &["zu"]]],
    labels: &[
        "nr", "nummer", "seite", "artikel", "paragraf", "kapitel", "route", "platz", "phase",
        "punkt", "klasse", "absatz", "§", "bundesstraße", "autobahn", "linie", "gruppe", "jahr",
        "jahre",
    ],
    stakes: Stakes {
        dead: &[
            "tote", "toten", "tot", "todesopfer", "todesopfern", "starben", "gestorben", "getötet",
            "getötete", "ums", "leichen", "ermordet", "ermordete", "ertrunken", "ertranken",
        ],
        hurt: &[
            "verletzt", "verletzte", "verletzten", "verwundet", "verwundete", "vermisst",
            "vermisste", "vermissten", "erkrankt", "infiziert", "infizierte", "schwerverletzte",
            "fälle",
        ],
        held: &[
            "festgenommen", "festgenommene", "verhaftet", "inhaftiert", "häftlinge", "geiseln",
            "entführt",
        ],
        displaced: &[
            "flüchtlinge", "flüchtlingen", "vertrieben", "evakuiert", "geflohen", "flohen",
            "obdachlos", "obdachlose", "migranten",
        ],
        homes: &[
            "häuser", "häusern", "wohnungen", "gebäude", "gebäuden", "haushalte", "haushalten",
            "schulen", "dörfer",
        ],
        money: &[
            "euro", "dollar", "pfund", "yen", "rubel", "franken", "yuan", "cent", "€", "$", "£",
        ],
        area: &["hektar", "quadratkilometer", "quadratkilometern"],
        breaks: &[",", "und", "sowie"],
        ..Stakes::NONE
    },
    ..Quantities::NONE
};

#[rustfmt::skip]
pub(super) const TIMES: Times = Times {
    spans: &["von", "zwischen"],
    span_joints: &["bis"],
    and: "und",
    last: &[
        "letzte", "letzten", "letztes", "letzter", "vergangene", "vergangenen", "vergangenes",
        "vergangener", "vorige", "vorigen", "voriges",
    ],
    this: &["diese", "dieses", "diesen", "dieser", "diesem"],
    next: &["nächste", "nächsten", "nächstes", "nächster", "kommende", "kommenden", "kommendes"],
    no_year_before: &["GMT", "UTC", "v.", "Uhr"],
    looks_back: &["seit"],
    month_openers: &["im", "seit", "ab", "bis", "ende", "anfang", "mitte"],
    year_openers: &[
        "seit", "bis", "ab", "jahr", "jahre", "anfang", "ende", "mitte", "vor", "nach", "sommer",
        "winter", "frühjahr", "herbst", "frühling",
    ],
    year_followers: &[
        "und", "oder", "in", "im", "am", "an", "auf", "aus", "bei", "mit", "nach", "von", "vor",
        "zu", "zum", "zur", "der", "die", "das", "den", "dem", "ein", "eine", "war", "waren",
        "wurde", "wurden", "hat", "hatte", "haben", "ist", "sind", "als", "bis", "durch", "für",
        "gegen", "um", "über", "unter", "nicht", "auch", "noch", "erstmals",
    ],
    weekdays: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
    weekday_openers: &["am", "letzten", "vergangenen", "nächsten", "kommenden", "diesen"],
    capitals_before_weekdays: &["Am", "Der", "Den", "Bis", "Seit", "Ab", "Vom", "Zum", "Jeden"],
    every: &["jeden", "jeder"],
    weekday_joints: &["bis"],
    days_ago: &[("gestern", 1), ("vorgestern", 2), ("heute", 0), ("übermorgen", -2)],
    units: TimeUnits {
        day: [&["tag"], &["tage", "tagen"]],
        week: [&["woche"], &["wochen"]],
        month: [&["monat"], &["monate", "monaten"]],
        year: [&["jahr"], &["jahre", "jahren"]],
        ..TimeUnits::NONE
    },
    no_last_behind: &["in", "den", "der", "innerhalb"],
    ..Times::NONE
};
