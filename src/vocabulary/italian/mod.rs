//! Italian.

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

/// The words of Italian.
pub(super) static VOCABULARY: Vocabulary = Vocabulary {
    language: "it",
    homelands: &["IT", "CH", "SM", "VA"],
    letters: "àèéìòù",
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
        "Sig", "Sigg", "sig", "sigg", "Sig.ra", "sig.ra", "Sig.na", "Dr", "dr", "Dott", "dott",
        "Dott.ssa", "dott.ssa", "Prof", "prof", "Prof.ssa", "prof.ssa", "Avv", "avv", "Ing", "ing",
        "Arch", "arch", "Geom", "geom", "Rag", "rag", "On", "on", "Sen", "sen", "Gen", "Col", "Cap",
        "Ten", "Magg", "Brig", "Cav", "cav", "Comm", "Mons", "mons", "Card", "card", "Egr", "Spett",
        "Gent", "S", "Ss", "Fr", "P", "V.le", "P.za", "P.zza", "C.so", "p.zza", "c.so", "Loc",
        "loc", "Fraz", "fraz", "p.es", "es", "cfr", "Cfr", "c.d", "ca", "vs", "n.b", "N.B",
    ],
    before_number: &[
        "art", "artt", "Art", "cap", "fig", "n", "nn", "nr", "num", "pag", "pagg", "p", "pp", "par",
        "vol", "voll", "tab", "lett", "tel", "Tel", "sez", "ss", "sp", "int", "l", "t",
    ],
    abbreviations: &[
        "ecc", "etc", "S.p.A", "S.r.l", "S.n.c", "Inc", "Ltd", "Corp", "Co", "a.C", "d.C", "gen",
        "feb", "apr", "mag", "giu", "lug", "ago", "sett", "ott", "nov", "dic", "prov", "Prov",
        "cit", "trad", "ed", "dir", "min", "max", "U.S.A", "FF.SS", "VV.FF",
    ],
    units: &["sec", "km", "kg"],
    beginners: &[
        "A", "Ad", "Agli", "Ai", "Al", "Alcuni", "All", "Alla", "Alle", "Allo", "Anche", "Ancora",
        "C", "Che", "Chi", "Ci", "Come", "Con", "Contro", "Così", "Da", "Dai", "Dal", "Dalla",
        "Dall", "Dalle", "Degli", "Dei", "Del", "Dell", "Della", "Delle", "Di", "Dopo", "Dove",
        "Due", "Durante", "E", "È", "Ed", "Era", "Erano", "Ecco", "Fino", "Fra", "Fu", "Gli", "Ha",
        "Hanno", "I", "Ieri", "Il", "In", "Infatti", "Infine", "Inoltre", "Intanto", "Invece", "Io",
        "L", "La", "Le", "Lei", "Li", "Lo", "Loro", "Lui", "Ma", "Mentre", "Molti", "Negli", "Nei",
        "Nel", "Nell", "Nella", "Nelle", "Nessun", "Nessuno", "Noi", "Non", "Nonostante", "O",
        "Oggi", "Ogni", "Ora", "Per", "Perché", "Però", "Più", "Poi", "Prima", "Qualche",
        "Qualcuno", "Quando", "Quanto", "Quella", "Quelli", "Quello", "Quest", "Questa", "Queste",
        "Questi", "Questo", "Qui", "Quindi", "Se", "Secondo", "Senza", "Si", "Sì", "Solo", "Sono",
        "Stando", "Su", "Sui", "Sul", "Sull", "Sulla", "Sulle", "Suo", "Sua", "Tra", "Tre", "Tutta",
        "Tutte", "Tutti", "Tutto", "Tuttavia", "Un", "Una", "Uno", "Verso",
    ],
    elisions: &[
        "l", "d", "c", "s", "m", "t", "v", "n", "un", "gl", "dell", "all", "dall", "nell", "sull",
        "coll", "quell", "quest", "bell", "buon", "grand", "tutt", "mezz", "cent", "trent",
        "quarant", "cinquant", "sessant", "settant", "ottant", "novant", "anch", "neanch", "com",
        "cos", "dov", "quand", "quant", "nient", "senz", "sott", "nessun", "qualcun", "ciascun",
        "alcun", "altr", "degl", "agl", "ch", "perch", "finch",
    ],
    ..Sentences::NONE
};

#[rustfmt::skip]
const DATES: Dates = Dates {
    months: [
        "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto",
        "settembre", "ottobre", "novembre", "dicembre",
    ],
    other_months: &[("sett", 9)],
    capital_months: false,
    days_behind: false,
    weekdays: ["lun", "mar", "mer", "gio", "ven", "sab", "dom"],
    ordinals: &["º", "°"],
    links: &["il", "l", "di", "del", "dell"],
    day_first: &['/', '.', '-'],
    labels: &[
        "pubblicato", "pubblicata", "pubblicato il", "aggiornato", "aggiornata", "aggiornato il",
        "ultimo aggiornamento", "ultima modifica", "data", "data di pubblicazione", "creato il",
        "scritto il", "modificato", "articolo pubblicato",
    ],
};

#[rustfmt::skip]
const SUMMARY: Summary = Summary {
    furniture_starts: &[
        "leggi anche", "leggi tutto", "leggi di più", "leggi l'articolo", "leggi l’articolo",
        "per approfondire", "continua a leggere", "guarda anche", "guarda il video",
        "guarda le foto", "vedi anche", "ti potrebbe interessare", "potrebbe interessarti",
        "potrebbero interessarti", "abbonati", "iscriviti", "registrati", "accedi", "pubblicità",
        "annuncio", "contenuto sponsorizzato", "foto:", "foto ", "fotogallery", "gallery",
        "immagine:", "fonte:", "video:", "crediti:", "©", "(c)", "riproduzione riservata",
        "seguici", "condividi", "clicca", "newsletter", "la newsletter", "articoli correlati",
        "notizie correlate", "altre notizie", "ultime notizie", "approfondimenti", "argomenti:",
        "tag:", "temi:", "scarica", "ascolta", "commenti", "redazione", "di redazione", "a cura di",
        "(ansa)", "(agi)", "(adnkronos)", "con informazioni di", "pubblicato il", "aggiornato il",
        "ultimo aggiornamento", "errata corrige", "contatta", "scopri di più", "resta aggiornato",
        "in collaborazione con", "contenuto riservato",
    ],
    furniture: &[
        "tutti i diritti riservati", "riproduzione riservata", "abbonati a", "iscriviti alla",
        "iscriviti al", "clicca qui", "la nostra newsletter", "riservato agli abbonati", "http://",
        "https://", "informativa sulla privacy", "condizioni d'uso", "condizioni d’uso",
        "seguici su", "canale whatsapp", "canale telegram", "ha collaborato",
    ],
    credits: &[
        "foto", "ansa", "afp", "lapresse", "reuters", "ap/", "/ap", "epa", "getty",
        "imagoeconomica", "fotogramma", "archivio", "frame", "illustrazione", "immagine",
    ],
    pointers: &[
        "lui", "lei", "loro", "egli", "ella", "essi", "esse", "questo", "questa", "questi",
        "queste", "ciò", "quello", "quella", "quelli", "quelle", "suo", "sua", "suoi", "sue", "e",
        "ed", "ma", "però", "o", "oppure", "né", "anche", "pure", "inoltre", "infine", "allora",
        "poi", "quindi", "dunque", "così", "lì", "là", "qui", "ecco", "infatti", "tuttavia",
        "intanto", "invece", "altro", "altra", "altri", "altre", "gli", "le", "lo", "ne", "ci",
        "noi", "io", "mio", "nostro", "nostra", "entrambi", "entrambe", "tale", "tali", "perciò",
        "pertanto", "eppure", "anzi",
    ],
    leaning: &[
        "da parte sua", "dal canto suo", "dal canto loro", "d'altra parte", "d’altra parte",
        "d'altronde", "d’altronde", "per questo", "per questo motivo", "per contro",
        "nel frattempo", "nello stesso tempo", "al tempo stesso", "allo stesso tempo",
        "a sua volta", "di fatto", "in effetti", "ad esempio", "per esempio", "di conseguenza",
        "in questo senso", "in particolare", "in quel momento", "in quell'occasione",
        "in quell’occasione", "in seguito", "più tardi", "poco dopo", "ore dopo", "il giorno dopo",
        "giorni dopo", "successivamente", "da allora", "fino ad allora", "il secondo", "la seconda",
        "il primo", "la prima", "i due", "le due", "entrambi", "entrambe", "lo stesso", "la stessa",
        "l'ultimo", "l’ultimo", "l'altro", "l’altro", "di loro", "tra loro", "tra questi",
        "tra queste", "vale a dire", "in altre parole", "in tutto", "alla fine", "ciononostante",
        "nonostante ciò", "malgrado ciò",
    ],
    objects: &["lo", "la", "li", "le", "gli", "ne", "lui", "lei", "loro"],
    clauses: &[
        "e", "ed", "ma", "che", "chi", "cui", "quando", "dove", "perché", "se", "benché", "mentre",
        "come", "poiché", "dopo", "prima", "per",
    ],
    imperatives: &[
        "guarda", "guardate", "leggi", "leggete", "scopri", "scoprite", "segui", "seguite",
        "immagina", "immaginate", "ricorda", "ricordate", "iscriviti", "iscrivetevi", "abbonati",
        "abbonatevi", "condividi", "condividete", "visita", "visitate", "clicca", "cliccate",
        "scarica", "scaricate", "ascolta", "ascoltate", "scrivi", "scrivete", "evitate",
        "approfitta", "provate",
    ],
    scenes: &[
        "c'era una volta", "c’era una volta", "era una", "era un", "anni fa", "decenni fa",
        "un giorno", "una mattina", "una sera", "una notte", "un pomeriggio", "ogni mattina",
        "ogni giorno", "ogni anno", "per anni", "per decenni", "da bambino", "da bambina",
        "da piccolo", "da piccola", "all'alba", "all’alba",
    ],
    persons: &["lui", "lei", "loro", "egli", "essi", "io", "noi"],
    narrators: &[
        "io", "me", "mi", "mio", "mia", "miei", "mie", "noi", "ci", "nostro", "nostra", "nostri",
        "nostre", "voi", "vi", "vostro", "vostra", "tu", "ti", "tuo", "tua",
    ],
    digests: &[
        "cosa sappiamo", "che cosa sappiamo", "quello che sappiamo", "cosa è successo", "in breve",
        "in sintesi", "i punti chiave", "punto per punto", "le notizie del giorno", "il punto",
        "riepilogo",
    ],
    tolls: &[
        "morto", "morta", "morti", "morte", "morì", "morirono", "deceduto", "deceduta", "deceduti",
        "decesso", "decessi", "ucciso", "uccisa", "uccisi", "uccise", "ferito", "ferita", "feriti",
        "ferite", "disperso", "dispersa", "dispersi", "disperse", "scomparso", "scomparsa",
        "scomparsi", "vittima", "vittime", "evacuato", "evacuati", "evacuate", "sfollati",
        "sfollate", "sfollato", "distrutto", "distrutta", "distrutti", "distrutte", "danneggiate",
        "danneggiati", "crollato", "crollata", "crollati", "arrestato", "arrestata", "arrestati",
        "arrestate", "fermati", "indagati", "assassinato", "assassinata", "ricoverato",
        "ricoverati", "annegato", "annegati", "salvati", "soccorsi", "superstiti", "sopravvissuti",
        "case", "abitazioni", "bilancio", "rapiti", "condannato", "condannati", "contagiati",
        "profughi", "intrappolati", "travolto", "travolta", "travolti", "investito", "investita",
    ],
    background: &[
        "l'anno scorso", "l’anno scorso", "lo scorso anno", "il mese scorso", "lo scorso mese",
        "un anno fa", "anni fa", "anni prima", "negli ultimi anni", "in passato", "nel passato",
        "ogni anno", "in media", "all'epoca", "all’epoca", "storicamente", "in precedenza",
    ],
    endings: &[
        "", "a", "e", "i", "o", "ia", "ie", "are", "ere", "ire", "ato", "ata", "ati", "ate", "uto",
        "uta", "uti", "ute", "ito", "ita", "iti", "ite", "ando", "endo", "ano", "ono", "ava",
        "avano", "eva", "ò", "arono", "irono", "zione", "zioni", "mento", "menti", "mente",
    ],
    stop_words: &[
        "a", "abbiamo", "ad", "adesso", "affermato", "agli", "ai", "al", "alcuna", "alcune",
        "alcuni", "alcuno", "all", "alla", "alle", "allo", "allora", "almeno", "altra", "altre",
        "altri", "altro", "anche", "ancora", "anni", "anno", "anzi", "appena", "attraverso",
        "avanti", "aver", "avere", "aveva", "avevano", "avrebbe", "avuto", "bene", "c", "c'è",
        "casa", "caso", "che", "chi", "ci", "ciascuno", "circa", "ciò", "col", "come", "con",
        "contro", "cosa", "così", "cui", "c’è", "d", "da", "dagli", "dai", "dal", "dall", "dalla",
        "dalle", "dallo", "davanti", "degli", "dei", "del", "dell", "della", "delle", "dello",
        "dentro", "detto", "deve", "devono", "di", "dice", "dichiarato", "dopo", "dove", "dovrebbe",
        "due", "dunque", "durante", "e", "ecco", "ed", "egli", "era", "erano", "essere", "essi",
        "fa", "fare", "fatto", "fin", "fine", "fino", "forse", "fra", "fu", "fuori", "giorni",
        "giorno", "già", "gli", "grande", "grazie", "ha", "hanno", "ho", "i", "ieri", "il", "in",
        "infatti", "infine", "inoltre", "insieme", "intanto", "invece", "io", "l", "la", "le",
        "lei", "li", "lo", "loro", "lui", "ma", "mai", "me", "meno", "mentre", "mesi", "mi", "mia",
        "mila", "mio", "molti", "molto", "ne", "negli", "nei", "nel", "nell", "nella", "nelle",
        "nello", "nessuna", "nessuno", "niente", "no", "noi", "non", "nostra", "nostro", "nuova",
        "nuovo", "né", "o", "oggi", "ogni", "oltre", "oppure", "ora", "ore", "parte", "per",
        "perché", "persone", "però", "più", "poco", "poi", "possono", "prima", "primo", "proprio",
        "può", "qua", "qualche", "qualcuno", "quale", "quali", "quando", "quanto", "quasi",
        "quattro", "quel", "quella", "quelle", "quelli", "quello", "quest", "questa", "queste",
        "questi", "questo", "qui", "quindi", "s", "saranno", "sarebbe", "sarà", "scorso", "se",
        "secondo", "sei", "sempre", "senza", "si", "sia", "sono", "sopra", "sotto", "spiegato",
        "sta", "stata", "state", "stati", "stato", "stesso", "su", "sua", "sue", "sugli", "sui",
        "sul", "sull", "sulla", "sulle", "sullo", "suo", "suoi", "sé", "sì", "tale", "tanto", "te",
        "ti", "tra", "tre", "troppo", "tutta", "tuttavia", "tutte", "tutti", "tutto", "ultimi",
        "un", "una", "uno", "va", "vengono", "verso", "vi", "via", "viene", "volta", "volte", "è",
    ],
    ..Summary::NONE
};

#[rustfmt::skip]
const NAMES: NameWords = NameWords {
    classes: &CLASSED,
    lone_capital: 2.5,
    feature_forms: &[
        FeatureForm { nouns: &["fiume", "torrente"], before: "", after: " River" },
        FeatureForm { nouns: &["lago"], before: "Lake ", after: "" },
        FeatureForm { nouns: &["monte", "vulcano"], before: "Mount ", after: "" },
        FeatureForm { nouns: &["isola"], before: "", after: " Island" },
        FeatureForm { nouns: &["golfo"], before: "Gulf of ", after: "" },
        FeatureForm { nouns: &["stretto"], before: "Strait of ", after: "" },
    ],
    kinds_before: &[
        "fiume", "torrente", "lago", "isola", "isole", "vulcano", "provincia", "regione", "città",
        "cittadina", "comune", "paese", "villaggio", "borgo", "località", "frazione", "distretto",
        "dipartimento", "cantone", "contea", "governatorato", "oblast",
    ],
    features_before: &[
        "fiume", "fiumi", "torrente", "lago", "laghi", "laguna", "golfo", "baia", "stretto", "mar",
        "mare", "oceano", "canale", "monte", "monti", "vulcano", "isola", "isole", "isolotto",
        "penisola", "passo", "massiccio", "deserto", "arcipelago", "altopiano", "ghiacciaio",
    ],
    articles: &["il", "lo", "la", "i", "gli", "le", "l"],
    name_articles: &["Il", "Lo", "La", "I", "Gli", "Le", "L"],
    name_openers: &[
        "nuova", "nuovo", "san", "santa", "santo", "sant", "il", "lo", "la", "l", "le", "gli",
    ],
    of: &["di", "del", "dello", "della", "dell", "dei", "degli", "delle", "d"],
    conjunctions: &["e", "ed", "o", "nonché", "oppure", "&"],
    organisation_links: &[
        "di", "del", "dello", "della", "dell", "dei", "degli", "delle", "d", "per", "e", "la", "le",
        "lo", "il", "l", "&", "in",
    ],
    determiners: &[
        "il", "lo", "la", "i", "gli", "le", "l", "un", "uno", "una", "mio", "mia", "tuo", "tua",
        "suo", "sua", "suoi", "sue", "nostro", "nostra", "vostro", "vostra", "loro", "questo",
        "questa", "quest", "questi", "queste", "quel", "quello", "quella", "quell", "quei",
        "quelle",
    ],
    connecting: &[
        "di", "del", "dello", "della", "dell", "dei", "degli", "delle", "d", "da", "dal", "in",
        "nel", "nell", "nella", "sul", "sull", "sulla", "sui", "a", "al", "alla", "all", "ai", "e",
        "la", "lo", "le", "l", "sotto", "sopra", "de", "du", "el", "do", "dos",
    ],
    plain_prepositions: &["a", "A", "ad", "Ad", "in", "In"],
    two_word_prepositions: &[
        ("vicino", "a"), ("vicino", "ad"), ("vicino", "al"), ("vicino", "alla"), ("vicino", "all"),
        ("lontano", "da"), ("lontano", "dal"), ("fuori", "da"), ("fuori", "dal"), ("dentro", "a"),
        ("intorno", "a"), ("attorno", "a"), ("fino", "a"), ("fino", "ad"), ("davanti", "a"),
        ("pressi", "di"), ("dintorni", "di"), ("porte", "di"), ("largo", "di"), ("nord", "di"),
        ("sud", "di"), ("est", "di"), ("ovest", "di"), ("nord-est", "di"), ("nord-ovest", "di"),
        ("sud-est", "di"), ("sud-ovest", "di"), ("nordest", "di"), ("nordovest", "di"),
        ("sudest", "di"), ("sudovest", "di"),
    ],
    departures: &[
        "lasciato", "lascia", "lasciano", "lasciò", "raggiunto", "raggiunge", "raggiunse",
        "raggiungono", "attraversato", "attraversa", "visitato", "visita", "visiterà", "visitò",
        "abbandonato", "via",
    ],
    strikes: &[
        "colpito", "colpisce", "colpiscono", "colpì", "scosso", "scuote", "scosse", "bombardato",
        "bombarda", "bombardano", "bombardò", "attaccato", "attacca", "attaccano", "invaso",
        "invade", "invase", "assediato", "assedia", "conquistato", "conquista", "occupato",
        "occupa", "occupò", "liberato", "evacuato", "devastato", "devasta", "allagato", "flagella",
        "flagellato", "raso", "preso",
    ],
    belongings: &[
        "sindaco", "sindaca", "municipio", "comune", "stazione", "cattedrale", "duomo", "aeroporto",
        "abitanti", "residenti", "vescovo", "arcivescovo", "periferia", "strade", "vie", "mercato",
        "ospedale", "porto", "centro", "dintorni", "sobborghi", "questura", "tribunale", "procura",
        "fiera", "stadio",
    ],
    dwellers: &[
        "abitanti", "residenti", "sindaco", "sindaca", "municipio", "vigili", "pompieri",
        "carabinieri", "questura", "dintorni", "periferia", "porte", "pressi", "sobborghi",
    ],
    settlements: &[
        "città", "cittadina", "paese", "paesino", "villaggio", "borgo", "località", "comune",
    ],
    said_places: &[
        "città", "cittadina", "cittadine", "paese", "paesino", "paesi", "villaggio", "villaggi",
        "borgo", "borghi", "borgata", "località", "frazione", "frazioni", "contrada", "comune",
        "comuni", "quartiere", "rione", "distretto",
    ],
    ties: &[
        "in", "nel", "nello", "nella", "nell", "nei", "negli", "nelle", "di", "del", "della",
        "dell", "a", "ad", "vicino", "presso", "al", "alla", "all", "su", "sul", "sulla",
    ],
    kinds: &[
        "provincia", "regione", "dipartimento", "distretto", "città", "comune", "cantone", "stato",
    ],
    shared_divisions: &[
        ("Province", "provincia"), ("province", "provincia"), ("contee", "contea"),
        ("dipartimenti", "dipartimento"),
    ],
    feature_starts: &[
        "Lago", "Monte", "Fiume", "Capo", "Isola", "Passo", "Val", "lago", "monte", "fiume",
        "torrente", "isola", "passo",
    ],
    saints: &["San", "Santa", "Santo", "Sant", "Santi"],
    no_towns: &[
        &["Casa", "Bianca"], &["Palazzo", "Chigi"], &["Palazzo", "Madama"], &["Palazzo", "Marino"],
        &["Palazzo", "Vecchio"], &["Piazza", "Affari"], &["Piazza", "Fontana"],
        &["Piazza", "Venezia"], &["Via", "Nazionale"], &["Città", "Proibita"], &["Wall", "Street"],
        &["Downing", "Street"], &["Capitol", "Hill"], &["Piazza", "Rossa"], &["El", "Niño"],
        &["La", "Niña"],
    ],
    parties: &["Pd", "PD", "FdI", "Fi", "FI", "M5s", "M5S", "Lega", "Avs", "Iv", "Svp"],
    compass_letters: &["N", "S", "E", "O"],
    peoples: PeopleLetters::Small,
    no_peoples: &["persiana", "persiane", "lesbica", "lesbiche"],
    state_pronouns: &["essa"],
    exclamations: &[
        "TV", "OK", "PIL", "IVA", "UFO", "AIDS", "HIV", "DNA", "VIP", "SOS", "FC", "TAV", "DOC",
        "DOP", "IGP", "ZTL", "SMS", "TG",
    ],
    short_forms: &["urss"],
    tags: TagWords {
        beginnings: &[
            "forza", "prayfor", "iostocon", "jesuis", "sos", "aiutiamo", "salviamo", "aiutiper",
            "viva", "tutticon",
        ],
        ends: &[
            "alluvione", "incendio", "terremoto", "sisma", "attentato", "elezioni", "notizie",
            "news", "meteo", "sciopero", "corteo", "manifestazione", "maltempo", "traffico",
            "guerra", "frana",
        ],
    },
    namesakes: NamesakeWords {
        ship_prefixes: &["MV", "MS", "MSC", "M/N", "ITS"],
        sailing: &[
            "affondato", "affondata", "affonda", "affondò", "salpato", "salpata", "salpa",
            "attraccato", "attraccata", "ormeggiato", "ormeggiata", "naufragato", "naufragata",
            "naufragio", "arenato", "arenata", "incagliato", "incagliata", "equipaggio", "marinai",
            "affondamento",
        ],
        aboard: &["bordo"],
        ship_parts: &["equipaggio", "capitano", "comandante", "ponte", "scafo", "relitto", "stiva"],
        appositions: &["un", "uno", "una", "il", "lo", "la", "l"],
        clause_openers: &["che", "cui", "dove", "chi"],
        wins: &[
            "batte", "battuto", "supera", "superato", "travolge", "travolto", "sconfigge",
            "sconfitto", "elimina", "eliminato", "piega", "stende",
        ],
        losses: &[
            ("perso", "contro"), ("perde", "contro"), ("cade", "contro"), ("pareggia", "con"),
            ("battuto", "da"), ("sconfitto", "da"),
        ],
        rivals: &["battere", "contro"],
        lost_to: &[
            ("perso", "contro"), ("perde", "contro"), ("battuto", "da"), ("battuta", "da"),
            ("sconfitto", "da"), ("sconfitta", "da"),
        ],
        sports: &[
            "gol", "rete", "reti", "partita", "finale", "semifinale", "quarti", "serie", "Serie",
            "coppa", "Coppa", "campionato", "stagione", "supplementari", "rigore", "rigori",
            "giornata", "girone", "classifica", "derby", "set", "match", "trasferta",
        ],
        traded: &[
            "azioni", "titolo", "titoli", "vendite", "utili", "utile", "ricavi", "fatturato",
            "perdite", "dividendo",
        ],
        traded_at: &["di"],
        traded_in: &["in"],
        ..NamesakeWords::NONE
    },
    ..NameWords::NONE
};
