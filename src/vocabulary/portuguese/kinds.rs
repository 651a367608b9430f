//! Words for kinds of places, and words that link two of them.

use crate::vocabulary::{KindNouns, KindWords, LinkWords, NOTHING, NamedKinds, SenseWords};

#[rustfmt::skip]
pub(super) const KINDS: KindWords = KindWords {
    opening: NamedKinds {
        water: &[
            "rio", "lago", "lagoa", "golfo", "baía", "estreito", "mar", "oceano", "canal", "Rio",
            "Lago", "Lagoa", "Golfo", "Baía", "Estreito", "Mar", "Oceano", "Canal",
        ],
        landform: &[
            "monte", "serra", "ilha", "ilhas", "cabo", "península", "vulcão", "deserto", "vale",
            "pico", "Monte", "Serra", "Ilha", "Ilhas", "Cabo", "Península", "Vulcão", "Deserto",
            "Vale", "Pico",
        ],
        division: &["Província", "Estado", "Região"],
        district: &["Distrito"],
        facility: &["Aeroporto"],
    },
    closing: NamedKinds::NONE,
    doubtful_opening: NOTHING,
    after: KindNouns::NONE,
    before_of: KindNouns {
        division: &[
            "província", "províncias", "estado", "estados", "departamento", "departamentos",
            "oblast", "cantão", "distrito", "distritos", "Província", "Províncias", "Estado",
            "Estados", "Departamento", "Departamentos", "Oblast", "Cantão", "Distrito", "Distritos",
        ],
        region: &["região", "regiões", "Região", "Regiões"],
        district: &["concelho", "condado", "comarca", "Concelho", "Condado", "Comarca"],
        settlement: &[
            "cidade", "cidades", "vila", "aldeia", "aldeias", "povoado", "localidade", "município",
            "municípios", "prefeito", "prefeita", "prefeitura", "bairro", "freguesia", "porto",
            "subúrbio", "Cidade", "Cidades", "Vila", "Aldeia", "Aldeias", "Povoado", "Localidade",
            "Município", "Municípios", "Prefeito", "Prefeita", "Prefeitura", "Bairro", "Freguesia",
            "Porto", "Subúrbio",
        ],
        island: &["ilha", "ilhas", "arquipélago", "Ilha", "Ilhas", "Arquipélago"],
        landform: &[
            "serra", "cabo", "península", "deserto", "vulcão", "monte", "Serra", "Cabo",
            "Península", "Deserto", "Vulcão", "Monte",
        ],
        water: &[
            "lago", "lagoa", "golfo", "baía", "estreito", "Lago", "Lagoa", "Golfo", "Baía",
            "Estreito",
        ],
        country: &["república", "reino", "país", "República", "Reino", "País"],
    },
    before: KindNouns {
        division: &[],
        region: &[],
        district: &[],
        settlement: &["município", "Município"],
        island: &["ilha", "ilhas", "Ilha", "Ilhas"],
        landform: &["monte", "pico", "vulcão", "Monte", "Pico", "Vulcão"],
        water: &["rio", "rios", "lago", "lagoa", "Rio", "Rios", "Lago", "Lagoa"],
        country: &[],
    },
    apposed: KindNouns {
        division: &["estado", "província"],
        region: &[],
        district: &[],
        settlement: &["cidade", "capital"],
        island: &["ilha"],
        landform: &[],
        water: &["rio", "lago"],
        country: &["país"],
    },
    articles_of: &[],
    not: NOTHING,
    after_a_noun: &[
        "", "a", "ao", "aos", "até", "com", "da", "de", "desde", "do", "e", "em", "entre", "é",
        "está", "foi", "há", "mas", "na", "no", "o", "os", "ou", "para", "pela", "pelo", "por",
        "que", "se", "sem", "sob", "sobre",
    ],
};

#[rustfmt::skip]
pub(super) const LINKS: LinkWords = LinkWords {
    joints: &[
        "e", "ou", ", e", "e em", "e no", "e na", "e o", "e a", "bem como", "assim como", "e de",
    ],
    beside: &["perto", "junto", "vizinha", "vizinho", "próximo", "próxima", "arredores", "frente"],
    directions: &["norte", "sul", "leste", "oeste", "nordeste", "noroeste", "sudeste", "sudoeste"],
    of: &["de", "do", "da", "dos", "das"],
    the: &["o", "a", "os", "as", "no", "na"],
    within: &["em", "no", "na", "de", "do", "da", "nos", "nas"],
    in_words: &["em", "no", "na", "nos", "nas"],
    appositions: &["um", "uma", "o", "a", "capital"],
    parts: &["bairro", "distrito", "subúrbio", "freguesia"],
    genitives: &[],
    capitals: &["capital"],
    linking: &[
        "em", "no", "na", "nos", "nas", "de", "do", "da", "dos", "das", "o", "a", "os", "as", "ao",
        "norte", "sul", "leste", "oeste", "nordeste", "noroeste", "sudeste", "sudoeste",
        "setentrional", "meridional", "oriental", "ocidental", "central", "cidade", "cidades",
        "vila", "aldeia", "província", "departamento", "estado", "região", "distrito", "município",
        "municípios", "concelho", "capital", "porto", "ilha", "bairro", "subúrbio", "um", "uma",
        "parte", "zona", "perto", "junto", "vizinho", "vizinha", "próximo", "próxima", "maior",
        "segunda", "fronteiriça", "fronteiriço", "república", "interior", "país",
    ],
    generics: &[],
    senses: SenseWords {
        across: &["todo", "toda", "Todo", "Toda"],
        parts_of_divisions: &[
            "cidades", "municípios", "aldeias", "localidades", "distritos", "concelhos",
            "governador", "governadora",
        ],
        part_links: &["de", "do", "da", "em", "no", "na"],
        offices: &[],
        parts_of_cities: &["aeroporto", "prefeito", "prefeita", "prefeitura", "câmara", "ruas"],
        downtown: &[],
        divisions: &["províncias", "departamentos", "estados", "regiões", "distritos"],
    },
};
