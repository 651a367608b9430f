//! Words for kinds of places, and words that link two of them.

use crate::vocabulary::{KindNouns, KindWords, LinkWords, NOTHING, NamedKinds, SenseWords};

#[rustfmt::skip]
pub(super) const KINDS: KindWords = KindWords {
    opening: NamedKinds {
        water: &[
            "río", "lago", "laguna", "golfo", "bahía", "estrecho", "mar", "océano", "canal",
            "embalse", "Río", "Lago", "Laguna", "Golfo", "Bahía", "Estrecho", "Mar", "Océano",
            "Canal", "Embalse",
        ],
        landform: &[
            "monte", "cerro", "volcán", "nevado", "isla", "islas", "península", "cordillera",
            "sierra", "cabo", "desierto", "valle", "Monte", "Cerro", "Volcán", "Nevado", "Isla",
            "Islas", "Península", "Cordillera", "Sierra", "Cabo", "Desierto", "Valle",
        ],
        division: &["Provincia", "Departamento", "Región"],
        district: &[],
        facility: &["Aeropuerto"],
    },
    closing: NamedKinds::NONE,
    doubtful_opening: NOTHING,
    after: KindNouns::NONE,
    before_of: KindNouns {
        division: &[
            "provincia", "provincias", "estado", "estados", "departamento", "departamentos",
            "gobernación", "óblast", "cantón", "prefectura", "Provincia", "Provincias", "Estado",
            "Estados", "Departamento", "Departamentos", "Gobernación", "Óblast", "Cantón",
            "Prefectura",
        ],
        region: &["región", "regiones", "Región", "Regiones"],
        district: &[
            "distrito", "condado", "comarca", "partido", "parroquia", "Distrito", "Condado",
            "Comarca", "Partido", "Parroquia",
        ],
        settlement: &[
            "ciudad", "ciudades", "pueblo", "pueblos", "villa", "localidad", "localidades", "aldea",
            "caserío", "municipio", "municipios", "alcalde", "alcaldesa", "vecinos", "puerto",
            "suburbio", "corregimiento", "vereda", "comuna", "ayuntamiento", "Ciudad", "Ciudades",
            "Pueblo", "Pueblos", "Villa", "Localidad", "Localidades", "Aldea", "Caserío",
            "Municipio", "Municipios", "Alcalde", "Alcaldesa", "Vecinos", "Puerto", "Suburbio",
            "Corregimiento", "Vereda", "Comuna", "Ayuntamiento",
        ],
        island: &["isla", "islas", "archipiélago", "Isla", "Islas", "Archipiélago"],
        landform: &[
            "sierra", "península", "cabo", "desierto", "cordillera", "cerro", "volcán", "monte",
            "Sierra", "Península", "Cabo", "Desierto", "Cordillera", "Cerro", "Volcán", "Monte",
        ],
        water: &[
            "lago", "laguna", "embalse", "golfo", "bahía", "estrecho", "Lago", "Laguna", "Embalse",
            "Golfo", "Bahía", "Estrecho",
        ],
        country: &["república", "reino", "país", "República", "Reino", "País"],
    },
    before: KindNouns {
        division: &["provincia", "departamento", "óblast", "Provincia", "Departamento", "Óblast"],
        region: &[],
        district: &[],
        settlement: &["ciudad", "localidad", "municipio", "Ciudad", "Localidad", "Municipio"],
        island: &["isla", "islas", "archipiélago", "Isla", "Islas", "Archipiélago"],
        landform: &[
            "volcán", "monte", "cerro", "nevado", "cordillera", "pico", "Volcán", "Monte", "Cerro",
            "Nevado", "Cordillera", "Pico",
        ],
        water: &[
            "río", "ríos", "lago", "laguna", "arroyo", "mar", "océano", "Río", "Ríos", "Lago",
            "Laguna", "Arroyo", "Mar", "Océano",
        ],
        country: &[],
    },
    apposed: KindNouns {
        division: &["estado", "provincia", "departamento"],
        region: &[],
        district: &[],
        settlement: &["ciudad", "capital"],
        island: &["isla"],
        landform: &[],
        water: &["río", "lago"],
        country: &["país"],
    },
    articles_of: &["la", "las", "los", "el"],
    not: "no",
    after_a_noun: &[
        "", "a", "al", "ante", "con", "cuando", "de", "del", "desde", "donde", "e", "el", "en",
        "entre", "es", "está", "fue", "ha", "han", "hasta", "hay", "la", "los", "para", "pero",
        "por", "porque", "que", "se", "según", "sin", "su", "tras", "y",
    ],
};

#[rustfmt::skip]
pub(super) const LINKS: LinkWords = LinkWords {
    joints: &["y", "e", "o", "u", ", y", "y en", "y de", "y la", "o en", "así como", "y el"],
    beside: &[
        "cerca", "junto", "frente", "afueras", "inmediaciones", "vecina", "vecino", "próximo",
        "próxima",
    ],
    directions: &[
        "norte", "sur", "este", "oeste", "noreste", "nordeste", "noroeste", "sureste", "sudeste",
        "suroeste", "sudoeste",
    ],
    of: &["de", "del"],
    the: &["el", "la", "los", "las"],
    within: &["en", "de", "del"],
    in_words: &["en"],
    appositions: &["un", "una", "el", "la", "capital"],
    parts: &["barrio", "distrito", "suburbio", "sector", "colonia"],
    genitives: &[],
    capitals: &["capital"],
    linking: &[
        "en", "de", "del", "la", "el", "los", "las", "al", "norte", "sur", "este", "oeste",
        "noreste", "noroeste", "sureste", "suroeste", "septentrional", "meridional", "oriental",
        "occidental", "central", "ciudad", "ciudades", "pueblo", "localidad", "municipio",
        "municipios", "provincia", "departamento", "estado", "región", "distrito", "condado",
        "comarca", "cantón", "capital", "puerto", "isla", "barrio", "suburbio", "un", "una",
        "parte", "zona", "cerca", "junto", "frente", "afueras", "inmediaciones", "vecino", "vecina",
        "próximo", "próxima", "mayor", "segunda", "fronteriza", "fronterizo", "costera",
        "república", "vecinos", "país", "norteña", "sureña",
    ],
    generics: &[],
    senses: SenseWords {
        across: &["todo", "toda", "Todo", "Toda"],
        parts_of_divisions: &[
            "pueblos", "municipios", "ciudades", "localidades", "aldeas", "comarcas", "distritos",
            "gobernador", "gobernadora",
        ],
        part_links: &["de", "del", "en"],
        offices: &[],
        parts_of_cities: &[
            "aeropuerto", "alcalde", "alcaldesa", "ayuntamiento", "calles", "afueras", "casco",
        ],
        downtown: &[],
        divisions: &["provincias", "departamentos", "estados", "regiones"],
    },
};
