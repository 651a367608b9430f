//! French.

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

/// The words of French.
pub(super) static VOCABULARY: Vocabulary = Vocabulary {
    language: "fr",
    homelands: &[
        "FR", "BE", "CH", "SN", "ML", "CI", "BF", "NE", "TD", "CM", "CD", "CG", "GA", "TG", "BJ",
        "GN", "MG", "TN", "DZ", "MA", "HT",
    ],
    letters: "àâçèéêëîïôùûœ",
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
        "Dr", "Mme", "Mmes", "Mlle", "M", "MM", "Me", "Mgr", "Pr", "Prof", "St", "Ste", "Gal",
        "Cdt", "Col", "Cne", "Lt", "av", "bd", "bld", "env", "cf", "c.-à-d", "ex", "p.ex", "apr",
        "éd", "vol", "réf", "tél", "vs", "ca",
    ],
    before_number: &["art", "chap", "fig", "p", "pp", "no", "vol", "n", "t", "al"],
    abbreviations: &[
        "etc", "janv", "févr", "fév", "avr", "juil", "sept", "oct", "nov", "déc", "av.J.-C", "J.-C",
        "apr.J.-C", "Inc", "Ltd", "Corp", "Co", "max", "dép", "arr", "coll", "dir", "trad",
    ],
    beginners: &[
        "À", "A", "Ainsi", "Alors", "Après", "Au", "Aucun", "Aujourd", "Aussi", "Autre", "Aux",
        "Avant", "Avec", "Bien", "C", "Ce", "Cela", "Celle", "Celui", "Cependant", "Ces", "Cet",
        "Cette", "Ceux", "Chaque", "Comme", "D", "Dans", "De", "Depuis", "Des", "Deux", "Dès", "Du",
        "Elle", "Elles", "En", "Enfin", "Entre", "Et", "Face", "Il", "Ils", "J", "Jamais", "Je",
        "L", "La", "Là", "Le", "Les", "Leur", "Leurs", "Lors", "Lorsque", "Mais", "Malgré", "Même",
        "Ni", "Nous", "On", "Or", "Ou", "Où", "Outre", "Par", "Parmi", "Pendant", "Plus",
        "Plusieurs", "Pour", "Pourtant", "Près", "Puis", "Qu", "Quand", "Quant", "Que", "Qui",
        "Quelque", "Quelques", "S", "Sa", "Sans", "Selon", "Ses", "Si", "Son", "Sous", "Sur",
        "Tous", "Tout", "Toute", "Toutes", "Très", "Trois", "Un", "Une", "Vers", "Voici", "Vous",
        "Y",
    ],
    elisions: &[
        "l", "d", "qu", "j", "n", "s", "c", "m", "t", "jusqu", "lorsqu", "puisqu", "quoiqu",
        "presqu", "quelqu",
    ],
    ..Sentences::NONE
};

#[rustfmt::skip]
const DATES: Dates = Dates {
    months: [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
        "octobre", "novembre", "décembre",
    ],
    other_months: &[("fevrier", 2), ("fevr", 2), ("aout", 8), ("decembre", 12)],
    capital_months: false,
    days_behind: false,
    weekdays: ["lun", "mar", "mer", "jeu", "ven", "sam", "dim"],
    ordinals: &["er", "ème", "e"],
    links: &["le", "du", "de"],
    day_first: &['/', '.'],
    labels: &[
        "publié", "publiée", "mis à jour", "mise à jour", "date", "paru le", "posté", "créé le",
        "modifié", "article publié", "rédigé le",
    ],
};

#[rustfmt::skip]
const SUMMARY: Summary = Summary {
    furniture_starts: &[
        "lire aussi", "à lire aussi", "lire la suite", "lire également", "voir aussi", "à voir",
        "abonnez-vous", "inscrivez-vous", "s'abonner", "publicité", "photo :", "photo:", "photos :",
        "crédit", "source :", "©", "(c)", "suivez-nous", "partager", "cliquez", "newsletter",
        "notre newsletter", "vidéo :", "en images", "mots-clés", "sur le même sujet", "à propos de",
        "la rédaction", "avec afp", "(afp)", "avec reuters", "article réservé", "publié le",
        "mis à jour", "télécharger", "écouter", "commentaires", "retrouvez", "pour aller plus loin",
        "correction :", "légende", "contactez",
    ],
    furniture: &[
        "tous droits réservés", "abonnez-vous", "inscrivez-vous à", "notre newsletter",
        "cliquez ici", "réservé aux abonnés", "http://", "https://", "politique de confidentialité",
        "conditions générales", "suivez-nous sur", "contribué à cet article",
    ],
    credits: &[
        "photo", "afp", "reuters", "ap/", "/ap", "epa", "getty", "crédit", "archives", "sipa",
        "maxppp", "capture", "illustration",
    ],
    pointers: &[
        "il", "elle", "ils", "elles", "on", "nous", "vous", "je", "j", "ce", "cet", "cette", "ces",
        "cela", "ça", "c", "celui", "celle", "ceux", "celles", "lui", "leur", "leurs", "son", "sa",
        "ses", "mais", "et", "ou", "donc", "or", "ni", "car", "ainsi", "aussi", "alors", "puis",
        "ensuite", "cependant", "toutefois", "pourtant", "néanmoins", "là", "ici", "y", "en",
        "d'autres", "autre", "autres", "tel", "telle", "celui-ci", "celle-ci", "ceux-ci", "notre",
        "nos", "mon", "ma", "mes", "également", "enfin",
    ],
    leaning: &[
        "par ailleurs", "de plus", "en outre", "en effet", "en revanche", "au contraire",
        "par exemple", "de son côté", "de leur côté", "pour sa part", "pour leur part",
        "dans le même temps", "entre-temps", "dès lors", "depuis lors", "par la suite", "plus tard",
        "quelques heures plus tard", "quelques jours plus tard", "à ce moment", "à cette occasion",
        "dans ce contexte", "pour autant", "malgré cela", "c'est pourquoi", "c’est pourquoi",
        "en conséquence", "par conséquent", "d'autre part", "d’autre part", "d'une part",
        "le second", "la seconde", "le premier", "la première", "les deux", "tous deux",
        "ce dernier", "cette dernière", "ces derniers", "le même", "la même", "d'ailleurs",
        "d’ailleurs", "autrement dit", "en d'autres termes", "en d’autres termes", "à son tour",
        "au total", "sinon", "en fait", "bien sûr", "parmi eux", "parmi elles",
        "certains d'entre eux",
    ],
    objects: &["le", "la", "les", "lui", "leur", "eux", "elle", "elles"],
    clauses: &[
        "et", "mais", "que", "qu", "qui", "quand", "lorsque", "parce", "car", "si", "où", "dont",
        "alors", "puis", "tandis", "après", "avant", "comme",
    ],
    imperatives: &[
        "voyez", "regardez", "lisez", "découvrez", "suivez", "retrouvez", "imaginez", "cliquez",
        "abonnez", "inscrivez", "écoutez", "rendez-vous", "partagez", "téléchargez", "venez",
        "n'oubliez", "n’oubliez", "profitez",
    ],
    scenes: &[
        "il y a", "c'était", "c’était", "il était", "un jour", "un matin", "un soir",
        "chaque matin", "chaque jour", "chaque année", "depuis des années", "depuis des décennies",
        "autrefois", "jadis", "à l'aube", "à l’aube", "enfant",
    ],
    persons: &["il", "elle", "ils", "elles", "on", "nous", "je", "j"],
    narrators: &[
        "je", "j", "me", "m", "moi", "mon", "ma", "mes", "nous", "notre", "nos", "vous", "votre",
        "vos",
    ],
    digests: &[
        "ce que l'on sait", "ce que l’on sait", "ce qu'il faut retenir", "ce qu’il faut retenir",
        "l'essentiel", "l’essentiel", "en bref", "en résumé", "le point sur",
        "les principales informations",
    ],
    tolls: &[
        "mort", "morte", "morts", "mortes", "tué", "tuée", "tués", "tuées", "blessé", "blessée",
        "blessés", "blessées", "disparu", "disparue", "disparus", "disparues", "décédé", "décédée",
        "décédés", "victimes", "victime", "évacué", "évacués", "évacuées", "évacuation", "détruit",
        "détruits", "détruites", "détruite", "endommagé", "endommagés", "arrêté", "arrêtés",
        "arrêtées", "interpellé", "interpellés", "hospitalisé", "hospitalisés", "déplacés",
        "sinistrés", "sans-abri", "noyé", "noyés", "secourus", "rescapés", "survivants", "maisons",
        "bilan", "condamné", "condamnés", "enlevé", "enlevés", "morts-noyés", "réfugiés",
        "contaminés",
    ],
    background: &[
        "l'an dernier", "l’an dernier", "l'année dernière", "l’année dernière", "le mois dernier",
        "il y a un an", "ans plus tôt", "ces dernières années", "par le passé", "dans le passé",
        "chaque année", "en moyenne", "à l'époque", "à l’époque", "auparavant", "historiquement",
    ],
    endings: &[
        "", "s", "e", "es", "x", "ent", "é", "ée", "és", "ées", "er", "ait", "aient", "ant",
        "ation", "ations", "ement", "eur", "eurs", "euse",
    ],
    stop_words: &[
        "a", "affirmé", "afin", "ai", "ainsi", "ajouté", "alors", "an", "annoncé", "année",
        "années", "ans", "après", "au", "aucun", "aucune", "aujourd", "aujourd'hui", "aussi",
        "autre", "autres", "aux", "avaient", "avait", "avant", "avec", "avoir", "beaucoup", "bien",
        "c", "car", "ce", "ceci", "cela", "celle", "celles", "celui", "cependant", "certains",
        "ces", "cet", "cette", "ceux", "chaque", "chez", "comme", "comment", "contre", "cours", "d",
        "dans", "de", "depuis", "dernier", "dernière", "des", "deux", "devant", "dit", "doit",
        "doivent", "donc", "dont", "du", "dès", "déclaré", "déjà", "elle", "elles", "en", "encore",
        "enfin", "ensuite", "entre", "environ", "es", "est", "et", "eu", "eux", "expliqué", "face",
        "faire", "fait", "faut", "fois", "font", "furent", "grand", "hier", "hors", "hui", "il",
        "ils", "indiqué", "j", "jamais", "je", "jour", "jours", "jusqu", "jusque", "l", "la", "le",
        "les", "leur", "leurs", "lors", "lorsqu", "lorsque", "lui", "là", "m", "ma", "mais",
        "malgré", "me", "mes", "mieux", "moi", "moins", "mon", "même", "mêmes", "n", "ne", "ni",
        "non", "nos", "notamment", "notre", "nous", "on", "ont", "or", "ou", "où", "par", "parce",
        "parmi", "pas", "pendant", "peu", "peut", "peuvent", "plus", "plusieurs", "plutôt", "pour",
        "pourquoi", "pourtant", "pouvait", "près", "puis", "puisque", "qu", "quand", "quant", "que",
        "quel", "quelle", "quelles", "quelques", "quels", "qui", "quoi", "s", "sa", "sans", "se",
        "selon", "sera", "serait", "seront", "ses", "si", "soit", "son", "sont", "sous", "souvent",
        "suite", "sur", "t", "ta", "tandis", "tant", "te", "tel", "telle", "tes", "toi", "ton",
        "toujours", "tous", "tout", "toute", "toutefois", "toutes", "trois", "trop", "très", "tu",
        "un", "une", "vers", "via", "voir", "vos", "votre", "vous", "y", "à", "ça", "également",
        "étaient", "était", "été", "être",
    ],
    ..Summary::NONE
};

#[rustfmt::skip]
const NAMES: NameWords = NameWords {
    classes: &CLASSED,
    lone_capital: 2.5,
    feature_forms: &[
        FeatureForm { nouns: &["fleuve", "rivière"], before: "", after: " River" },
        FeatureForm { nouns: &["lac"], before: "Lake ", after: "" },
        FeatureForm { nouns: &["mont", "volcan"], before: "Mount ", after: "" },
        FeatureForm { nouns: &["île"], before: "", after: " Island" },
        FeatureForm { nouns: &["golfe"], before: "Gulf of ", after: "" },
        FeatureForm { nouns: &["détroit"], before: "Strait of ", after: "" },
    ],
    kinds_before: &[
        "lac", "fleuve", "rivière", "île", "îles", "volcan", "province", "ville", "commune",
        "département", "région",
    ],
    features_before: &[
        "lac", "rivière", "fleuve", "golfe", "baie", "détroit", "mer", "océan", "canal", "mont",
        "volcan", "île", "îles", "cap", "massif", "désert", "archipel", "péninsule", "presqu’île",
    ],
    articles: &["le", "la", "les", "l"],
    name_articles: &["Le", "La", "Les"],
    name_openers: &["nouvelle", "nouveau", "saint", "le", "la", "les", "l"],
    of: &["de", "du", "des", "d"],
    conjunctions: &["et", "ou", "ainsi", "&"],
    organisation_links: &["de", "du", "des", "d", "pour", "et", "la", "le", "les", "l", "&", "en"],
    determiners: &[
        "le", "la", "les", "l", "un", "une", "mon", "ma", "mes", "ton", "ta", "tes", "son", "sa",
        "ses", "notre", "nos", "votre", "vos", "leur", "leurs", "ce", "cet", "cette", "ces",
    ],
    connecting: &[
        "de", "du", "des", "d", "la", "le", "les", "l", "en", "sur", "sous", "lès", "lez", "aux",
        "au", "à", "et", "da", "do", "dos", "del", "di", "el", "al", "ès",
    ],
    plain_prepositions: &["à", "À", "en", "En", "dans", "Dans"],
    two_word_prepositions: &[
        ("près", "de"), ("près", "d"), ("près", "du"), ("loin", "de"), ("loin", "d"),
        ("nord", "de"), ("nord", "d"), ("sud", "de"), ("sud", "d"), ("est", "de"), ("est", "d"),
        ("ouest", "de"), ("ouest", "d"), ("hors", "de"), ("hors", "d"), ("autour", "de"),
        ("autour", "d"),
    ],
    departures: &[
        "quitté", "quitte", "quittent", "atteint", "atteignent", "rejoint", "rejoignent", "gagné",
        "traversé", "traverse", "visité", "visite", "via",
    ],
    travels: &[
        ("parti", "de"), ("partis", "de"), ("partie", "de"), ("parties", "de"), ("arrivé", "de"),
        ("arrivés", "de"), ("arrive", "de"), ("arrivent", "de"), ("venu", "de"), ("venus", "de"),
        ("venue", "de"), ("venues", "de"), ("vient", "de"), ("viennent", "de"), ("revenu", "de"),
        ("revenus", "de"), ("sorti", "de"), ("sortis", "de"), ("fui", "de"), ("fuient", "de"),
        ("originaire", "de"), ("originaires", "de"), ("évacués", "de"), ("chassés", "de"),
        ("expulsés", "de"), ("provenance", "de"), ("parti", "d"), ("partis", "d"), ("arrivé", "d"),
        ("arrivés", "d"), ("venu", "d"), ("venus", "d"), ("originaire", "d"), ("originaires", "d"),
        ("évacués", "d"), ("parti", "vers"), ("partis", "vers"), ("fui", "vers"), ("route", "vers"),
        ("direction", "vers"), ("transféré", "vers"), ("transférés", "vers"), ("transférée", "vers"),
        ("acheminé", "vers"), ("acheminés", "vers"), ("évacués", "vers"),
    ],
    strikes: &[
        "frappé", "frappe", "frappent", "touché", "touche", "secoué", "secoue", "bombardé",
        "bombarde", "bombardent", "attaqué", "envahi", "assiégé", "pris", "repris", "occupé",
        "occupe", "évacué", "dévasté", "ravagé", "inondé", "visé",
    ],
    belongings: &[
        "maire", "mairie", "gare", "cathédrale", "aéroport", "banlieue", "habitants", "évêque",
        "faubourgs", "alentours", "environs", "rues", "marché", "hôpital", "port", "centre",
    ],
    dwellers: &["habitants", "riverains", "maire", "mairie", "police", "pompiers", "faubourgs", "alentours", "environs", "banlieue"],
    settlements: &["ville", "commune", "village", "localité", "cité"],
    said_places: &[
        "village", "ville", "commune", "localité", "hameau", "bourg", "bourgade", "quartier",
        "villages", "villes", "municipalité",
    ],
    ties: &["de", "d", "du", "en", "dans", "à", "près", "au", "sur"],
    kinds: &[
        "province", "région", "département", "district", "ville", "commune", "village", "canton",
    ],
    shared_divisions: &[("comtés", "comté"), ("départements", "département")],
    feature_ends: &[],
    feature_starts: &["lac", "mont", "rivière", "fleuve", "cap", "île"],
    saints: &["Saint", "Sainte", "St", "Ste", "San", "Santa"],
    no_towns: &[
        &["Maison", "Blanche"], &["Maison", "Bleue"], &["Wall", "Street"], &["Downing", "Street"],
        &["Capitol", "Hill"], &["El", "Niño"], &["El", "Nino"], &["La", "Niña"],
        &["Quai", "d", "Orsay"], &["Palais", "Bourbon"], &["Place", "Beauvau"],
    ],
    parties: &["LR", "PS", "RN", "LFI", "LREM", "EELV", "PCF"],
    compass_letters: &["N", "S", "E", "O"],
    peoples: PeopleLetters::Small,
    state_pronouns: &["elle", "il"],
    capital_pronouns: &["Je", "J"],
    exclamations: &["TV", "OK", "JO", "PDG", "PIB", "VIH", "ADN", "SMIC", "TVA", "RIP"],
    short_forms: &["usa", "rdc"],
    tags: TagWords {
        beginnings: &[
            "prayfor", "jesuis", "noussommes", "soutien", "solidarité", "sauvons", "libérez",
            "pourla",
        ],
        ends: &[
            "inondations", "incendie", "séisme", "attentat", "élections", "météo", "info", "infos",
            "grève", "manifestation", "tempête", "crues",
        ],
    },
    namesakes: NamesakeWords {
        ship_prefixes: &["MV", "MS", "FS"],
        sailing: &[
            "coulé", "sombré", "chaviré", "accosté", "amarré", "appareillé", "échoué", "équipage",
            "marins", "naufrage",
        ],
        aboard: &["bord"],
        ship_parts: &["équipage", "capitaine", "pont", "épave"],
        appositions: &["un", "une", "le", "la"],
        clause_openers: &["qui", "que", "dont", "où"],
        wins: &["bat", "battu", "domine", "dominé", "écrase", "écrasé", "surclasse"],
        losses: &[("incliné", "contre"), ("perdu", "contre"), ("battu", "par")],
        rivals: &["battre", "bat", "contre"],
        lost_to: &[("perdu", "contre"), ("battu", "par")],
        sports: &[
            "match", "finale", "demi-finale", "quart", "but", "buts", "prolongation",
            "prolongations", "pénalty", "penalty", "ligue", "coupe", "championnat", "saison",
            "mi-temps", "score", "essai", "points",
        ],
        traded: &[
            "actions", "bénéfice", "bénéfices", "ventes", "chiffre", "pertes", "titre", "cours",
        ],
        traded_at: &["chez", "de"],
        traded_in: &["en"],
        ..NamesakeWords::NONE
    },
    ..NameWords::NONE
};
