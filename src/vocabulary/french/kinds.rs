//! Words for kinds of places, and words that link two of them.

use crate::vocabulary::{KindNouns, KindWords, LinkWords, NOTHING, NamedKinds, SenseWords};

#[rustfmt::skip]
pub(super) const KINDS: KindWords = KindWords {
    opening: NamedKinds {
        water: &[
            "lac", "rivière", "fleuve", "golfe", "baie", "détroit", "mer", "océan", "canal", "Lac",
            "Rivière", "Fleuve", "Golfe", "Baie", "Détroit", "Mer", "Océan", "Canal",
        ],
        landform: &[
            "mont", "île", "îles", "cap", "presqu’île", "volcan", "massif", "désert", "vallée",
            "Mont", "Île", "Îles", "Cap", "Presqu’île", "Volcan", "Massif", "Désert", "Vallée",
        ],
        division: &["Province", "Région", "État"],
        district: &["Département", "Préfecture"],
        facility: &["Aéroport"],
    },
    closing: NamedKinds::NONE,
    doubtful_opening: NOTHING,
    after: KindNouns::NONE,
    before_of: KindNouns {
        division: &[
            "province", "provinces", "état", "états", "oblast", "gouvernorat", "gouvernorats",
            "wilaya", "canton", "land", "Province", "Provinces", "État", "États", "Oblast",
            "Gouvernorat", "Gouvernorats", "Wilaya", "Canton", "Land",
        ],
        region: &["région", "régions", "Région", "Régions"],
        district: &[
            "département", "départements", "district", "districts", "comté", "cercle",
            "arrondissement", "préfecture", "Département", "Départements", "District", "Districts",
            "Comté", "Cercle", "Arrondissement", "Préfecture",
        ],
        settlement: &[
            "ville", "villes", "commune", "communes", "village", "villages", "bourg", "localité",
            "localités", "cité", "maire", "mairie", "port", "banlieue", "municipalité", "hameau",
            "Ville", "Villes", "Commune", "Communes", "Village", "Villages", "Bourg", "Localité",
            "Localités", "Cité", "Maire", "Mairie", "Port", "Banlieue", "Municipalité", "Hameau",
        ],
        island: &["île", "îles", "archipel", "Île", "Îles", "Archipel"],
        landform: &[
            "massif", "cap", "désert", "péninsule", "presqu’île", "volcan", "Massif", "Cap",
            "Désert", "Péninsule", "Presqu’île", "Volcan",
        ],
        water: &["lac", "golfe", "baie", "détroit", "Lac", "Golfe", "Baie", "Détroit"],
        country: &["république", "royaume", "pays", "République", "Royaume", "Pays"],
    },
    before: KindNouns {
        division: &["province", "oblast", "Province", "Oblast"],
        region: &[],
        district: &[],
        settlement: &[],
        island: &["île", "îles", "Île", "Îles"],
        landform: &["mont", "volcan", "Mont", "Volcan"],
        water: &["lac", "rivière", "fleuve", "Lac", "Rivière", "Fleuve"],
        country: &[],
    },
    apposed: KindNouns {
        division: &["province", "état"],
        region: &[],
        district: &[],
        settlement: &["ville", "capitale"],
        island: &["île"],
        landform: &[],
        water: &["fleuve", "lac"],
        country: &["pays"],
    },
    articles_of: &["la", "l", "les", "le"],
    not: NOTHING,
    after_a_noun: &[
        "", "a", "à", "au", "aux", "avec", "dans", "de", "depuis", "des", "du", "elle", "en", "est",
        "et", "il", "jusqu", "mais", "ont", "ou", "où", "par", "pendant", "pour", "puis", "qui",
        "sans", "se", "sous", "sur", "vers",
    ],
};

#[rustfmt::skip]
pub(super) const LINKS: LinkWords = LinkWords {
    joints: &[
        "et", "ou", ", et", "et à", "et en", "et de", "ainsi que", "et le", "et la", "et dans",
    ],
    beside: &["près", "proche", "voisine", "voisin", "banlieue", "alentours", "environs", "large"],
    directions: &["nord", "sud", "est", "ouest", "nord-est", "nord-ouest", "sud-est", "sud-ouest"],
    of: &["de", "du", "d", "des", "d'", "d’", "d'une", "d’une"],
    the: &["le", "la", "les", "l", "l'", "l’"],
    within: &["en", "dans", "de", "du", "d", "d'", "d’", "à", "au"],
    in_words: &["en", "dans", "à", "au"],
    appositions: &["un", "une", "le", "la", "capitale"],
    parts: &["quartier", "arrondissement", "faubourg"],
    genitives: &[],
    capitals: &["capitale"],
    linking: &[
        "en", "dans", "de", "du", "des", "d", "d'", "d’", "l", "l'", "l’", "la", "le", "les", "à",
        "au", "nord", "sud", "est", "ouest", "nord-est", "nord-ouest", "sud-est", "sud-ouest",
        "septentrional", "méridional", "oriental", "occidental", "centre", "ville", "villes",
        "village", "commune", "province", "département", "région", "district", "canton", "État",
        "état", "comté", "wilaya", "gouvernorat", "capitale", "port", "île", "quartier", "banlieue",
        "un", "une", "partie", "près", "proche", "voisin", "voisine", "deuxième", "première",
        "grande", "chef-lieu", "frontalière", "frontalier", "côtière", "république",
    ],
    generics: &[],
    senses: SenseWords {
        across: &["partout"],
        parts_of_divisions: &[
            "villes", "villages", "communes", "localités", "départements", "gouverneur", "préfet",
        ],
        part_links: &["de", "du", "en", "d", "des"],
        offices: &[],
        parts_of_cities: &["aéroport", "maire", "mairie", "rues", "gare"],
        downtown: &[],
        divisions: &["provinces", "régions", "départements", "états", "wilayas"],
    },
};
