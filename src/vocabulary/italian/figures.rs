//! Italian numbers, what they count, and times.

use crate::vocabulary::{Numbers, Quantities, Stakes, TimeUnits, Times};

#[rustfmt::skip]
pub(super) const NUMBERS: Numbers = Numbers {
    small: &[
        "zero", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci",
        "undici", "dodici", "tredici", "quattordici", "quindici", "sedici", "diciassette",
        "diciotto", "diciannove", "venti", "ventuno", "ventidue", "ventitré", "ventiquattro",
        "venticinque", "ventisei", "ventisette", "ventotto", "ventinove", "trenta", "trentuno",
        "trentadue", "trentatré", "trentaquattro", "trentacinque", "trentasei", "trentasette",
        "trentotto", "trentanove", "quaranta", "quarantuno", "quarantadue", "quarantatré",
        "quarantaquattro", "quarantacinque", "quarantasei", "quarantasette", "quarantotto",
        "quarantanove", "cinquanta", "cinquantuno", "cinquantadue", "cinquantatré",
        "cinquantaquattro", "cinquantacinque", "cinquantasei", "cinquantasette", "cinquantotto",
        "cinquantanove", "sessanta", "sessantuno", "sessantadue", "sessantatré", "sessantaquattro",
        "sessantacinque", "sessantasei", "sessantasette", "sessantotto", "sessantanove", "settanta",
        "settantuno", "settantadue", "settantatré", "settantaquattro", "settantacinque",
        "settantasei", "settantasette", "settantotto", "settantanove", "ottanta", "ottantuno",
        "ottantadue", "ottantatré", "ottantaquattro", "ottantacinque", "ottantasei", "ottantasette",
        "ottantotto", "ottantanove", "novanta", "novantuno", "novantadue", "novantatré",
        "novantaquattro", "novantacinque", "novantasei", "novantasette", "novantotto",
        "novantanove",
    ],
    tens: &[
        "venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta",
    ],
    scales: &[
        ("cento", 1e2), ("mille", 1e3), ("mila", 1e3), ("milione", 1e6), ("milioni", 1e6),
        ("mln", 1e6), ("miliardo", 1e9), ("miliardi", 1e9), ("mld", 1e9),
    ],
    vague: &[
        "decine", "dozzine", "centinaia", "migliaia", "milioni", "miliardi", "decina", "quindicina",
        "ventina", "trentina", "quarantina", "cinquantina", "sessantina", "settantina", "ottantina",
        "novantina", "centinaio", "migliaio",
    ],
    vague_scales: &["centinaia", "migliaia", "milioni", "miliardi"],
    articles: &["un", "uno", "una"],
    article_of_scales: "un",
    of: &["di", "d", "del", "dello", "della", "dell", "dei", "degli", "delle"],
    decimal_mark: ',',
    group_marks: &['.', ' '],
    ..Numbers::NONE
};

#[rustfmt::skip]
pub(super) const QUANTITIES: Quantities = Quantities {
    measures: &[
        "%", "km", "chilometri", "chilometro", "metri", "metro", "centimetri", "cm", "millimetri",
        "mm", "chili", "chilogrammi", "kg", "quintali", "tonnellate", "grammi", "litri", "ettari",
        "gradi", "megawatt", "gigawatt", "barili", "nodi", "euro", "dollari", "sterline", "yen",
        "rubli", "franchi", "yuan", "lire", "centesimi", "€", "$", "£",
    ],
    shares: &[],
    per_cent: ["per", "cento"],
    plurals: &[
        "persone", "morti", "morte", "feriti", "ferite", "dispersi", "disperse", "vittime",
        "deceduti", "decessi", "uomini", "donne", "bambini", "bambine", "minori", "minorenni",
        "ragazzi", "ragazze", "giovani", "anziani", "soldati", "militari", "poliziotti", "agenti",
        "carabinieri", "pompieri", "vigili", "civili", "profughi", "rifugiati", "sfollati",
        "migranti", "abitanti", "residenti", "cittadini", "elettori", "ostaggi", "detenuti",
        "arrestati", "prigionieri", "manifestanti", "partecipanti", "dipendenti", "lavoratori",
        "lavoratrici", "operai", "braccianti", "alunni", "studenti", "studentesse", "insegnanti",
        "pazienti", "medici", "infermieri", "passeggeri", "turisti", "pellegrini", "tifosi",
        "spettatori", "famiglie", "case", "abitazioni", "alloggi", "edifici", "palazzi",
        "appartamenti", "capannoni", "scuole", "ospedali", "paesi", "villaggi", "città", "comuni",
        "province", "veicoli", "mezzi", "auto", "automobili", "camion", "treni", "voli", "navi",
        "barche", "barconi", "gommoni", "aerei", "elicotteri", "droni", "missili", "razzi", "carri",
        "attacchi", "raid", "casi", "contagi", "seggi", "voti", "gol", "reti", "punti", "partite",
        "soccorritori", "volontari", "sospettati", "indagati", "imputati", "combattenti",
        "miliziani", "ribelli", "corpi", "cadaveri", "salme", "deputati", "senatori", "agricoltori",
        "allevatori", "imprese", "aziende", "posti", "utenze", "alberi", "capi", "scosse", "frane",
        "interventi", "squadre",
    ],
    stops: &[
        "a", "ad", "al", "allo", "alla", "all", "ai", "agli", "alle", "in", "nel", "nello", "nella",
        "nell", "nei", "negli", "nelle", "per", "con", "senza", "su", "sul", "sullo", "sulla",
        "sull", "sui", "sugli", "sulle", "sotto", "sopra", "tra", "fra", "da", "dal", "dallo",
        "dalla", "dall", "dai", "dagli", "dalle", "dopo", "prima", "fino", "verso", "secondo",
        "contro", "durante", "e", "ed", "o", "ma", "però", "che", "chi", "cui", "quando", "dove",
        "se", "il", "lo", "la", "l", "i", "gli", "le", "un", "uno", "una", "del", "dello", "della",
        "dell", "questo", "questa", "lui", "lei", "loro", "è", "sono", "era", "erano", "fu",
        "furono", "ha", "hanno", "aveva", "avevano", "sarà", "saranno", "sta", "stanno", "viene",
        "vengono", "si", "non", "più", "meno", "volte", "ore", "suo", "sua", "suoi", "sue", "anni",
        "anno", "giorni", "giorno", "mesi", "mese", "settimane", "minuti", "circa",
    ],
    owners: &["i", "gli", "le", "suoi", "sue", "questi", "queste"],
    qualifiers: &[
        "circa", "quasi", "almeno", "oltre", "appena", "solo", "soltanto", "pressappoco",
        "addirittura",
    ],
    qualifier_pairs: &[
        [&["più", "meno"], &["di"]], [&["poco", "non"], &["più", "meno"]],
        [&["intorno"], &["a", "ai", "alle"]], [&["fino"], &["a"]],
    ],
    labels: &[
        "n", "n°", "nr", "numero", "pagina", "pag", "articolo", "art", "comma", "capitolo",
        "statale", "provinciale", "strada", "autostrada", "uscita", "casello", "fase", "livello",
        "classe", "gruppo", "girone", "canale", "km", "chilometro", "posto", "via", "piazza",
        "corso", "anno", "linea", "under", "legge", "decreto",
    ],
    rates: &["all", "al", "alla", "l"],
    rate_units: &[
        "ora", "h", "giorno", "settimana", "mese", "anno", "barile", "chilo", "litro", "tonnellata",
    ],
    stakes: Stakes {
        dead: &[
            "morti", "morto", "morta", "morte", "decessi", "decedute", "deceduti", "vittime",
            "uccisi", "uccise", "ucciso", "uccisa", "perso", "persero", "morirono", "muoiono",
            "cadaveri", "corpi", "salme", "annegati", "annegate", "assassinati", "caduti",
        ],
        hurt: &[
            "feriti", "ferite", "ferito", "ferita", "dispersi", "disperse", "ustionati",
            "intossicati", "intossicate", "ricoverati", "ricoverate", "contagiati", "contagi",
            "malati", "infetti", "contusi",
        ],
        held: &[
            "arrestati", "arrestate", "fermati", "fermate", "detenuti", "ostaggi", "prigionieri",
            "rapiti", "rapite", "sequestrati",
        ],
        displaced: &[
            "sfollati", "sfollate", "profughi", "rifugiati", "evacuati", "evacuate", "migranti",
            "senzatetto", "fuggiti", "fuggite",
        ],
        homes: &[
            "case", "abitazioni", "alloggi", "edifici", "palazzi", "appartamenti", "scuole",
            "villaggi",
        ],
        money: &[
            "euro", "dollari", "sterline", "yen", "rubli", "franchi", "yuan", "lire", "centesimi",
            "€", "$", "£",
        ],
        area: &["ettari", "quadrati"],
        breaks: &[",", "e", "ed"],
        ..Stakes::NONE
    },
    ago: "fa",
    ..Quantities::NONE
};

#[rustfmt::skip]
pub(super) const TIMES: Times = Times {
    spans: &["dal", "tra", "fra"],
    span_joints: &["al"],
    and: "e",
    of: "del",
    last: &["scorso", "scorsa"],
    this: &["questo", "questa", "quest"],
    next: &["prossimo", "prossima"],
    last_behind: &["scorso", "scorsa", "passato", "passata"],
    next_behind: &["prossimo", "prossima", "venturo"],
    month_openers: &["a", "ad", "in", "da", "entro"],
    year_openers: &[
        "nel", "dal", "del", "al", "fino", "entro", "anno", "inizio", "fine", "metà", "estate",
        "inverno", "primavera", "autunno", "prima", "dopo",
    ],
    year_followers: &[
        "e", "ed", "o", "a", "ad", "al", "alla", "in", "nel", "nella", "per", "con", "contro",
        "tra", "il", "lo", "la", "l", "i", "gli", "le", "di", "del", "della", "da", "dal", "dalla",
        "un", "uno", "una", "si", "che", "chi", "dove", "ma", "quando", "fu", "furono", "era",
        "erano", "è", "sono", "ha", "hanno", "aveva", "non", "dopo", "durante", "secondo", "anche",
        "su", "come",
    ],
    weekdays: ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"],
    weekday_openers: &["scorso", "scorsa", "prossimo", "prossima"],
    capitals_before_weekdays: &["Il", "La", "Lo", "Da", "Dal", "Questo", "Questa", "Ogni", "Entro"],
    weekday_joints: &["a", "al", "alla"],
    days_ago: &[
        ("ieri", 1), ("altroieri", 2), ("avantieri", 2), ("oggi", 0), ("stamattina", 0),
        ("stamani", 0), ("stamane", 0), ("stasera", 0), ("domani", -1), ("dopodomani", -2),
    ],
    parts_of_day: &["mattina", "mattinata", "pomeriggio", "sera", "notte"],
    units: TimeUnits {
        day: [&["giorno"], &["giorni", "giorno"]],
        week: [&["settimana"], &["settimane", "settimana"]],
        month: [&["mese"], &["mesi", "mese"]],
        year: [&["anno"], &["anni", "anno"]],
        decade: [&["decennio"], &["decenni", "decennio"]],
    },
    ago: "fa",
    ..Times::NONE
};
