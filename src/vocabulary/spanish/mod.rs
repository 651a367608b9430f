//! Spanish.

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

/// The words of Spanish.
pub(super) static VOCABULARY: Vocabulary = Vocabulary {
    language: "es",
    homelands: &[
        "ES", "MX", "AR", "CO", "CL", "PE", "VE", "EC", "BO", "UY", "PY", "GT", "HN", "SV", "NI",
        "CR", "PA", "CU", "DO",
    ],
    letters: "áéíñóú",
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
        "Sr", "Sra", "Srta", "Sres", "Dr", "Dra", "Dres", "Prof", "Profa", "Lic", "Ing", "Arq",
        "Gral", "Cnel", "Tte", "Cap", "Cmdte", "Sgto", "Mons", "Fr", "P", "D", "Dña", "Dª", "Ud",
        "Uds", "Vd", "Av", "Avda", "Pza", "Pl", "Sta", "Sto", "Excmo", "Ilmo", "Hno", "p.ej", "ej",
        "aprox", "vs", "cf", "c",
    ],
    before_number: &[
        "núm", "num", "nº", "No", "n", "art", "arts", "cap", "fig", "p", "pág", "págs", "pp", "vol",
        "inc", "tel", "t",
    ],
    abbreviations: &[
        "etc", "Cía", "Cia", "Ltda", "Inc", "Corp", "Ltd", "Co", "EE.UU", "EE", "UU", "S.A", "a.C",
        "d.C", "ene", "feb", "abr", "jun", "jul", "ago", "sep", "sept", "oct", "nov", "dic", "dpto",
        "Depto", "Prov", "prov", "ed", "trad",
    ],
    beginners: &[
        "A", "Además", "Ahora", "Al", "Algunos", "Allí", "Ante", "Antes", "Así", "Aunque", "Ayer",
        "Bajo", "Cada", "Casi", "Como", "Con", "Cuando", "De", "Del", "Desde", "Después", "Dos",
        "Durante", "El", "Él", "Ella", "Ellas", "Ellos", "En", "Entonces", "Entre", "Era", "Es",
        "Esa", "Ese", "Eso", "Esta", "Está", "Este", "Esto", "Estos", "Estas", "Fue", "Ha", "Había",
        "Hasta", "Hay", "Hoy", "La", "Las", "Le", "Lo", "Los", "Luego", "Mañana", "Más", "Mientras",
        "Muchos", "Nadie", "Ni", "No", "Nos", "O", "Otra", "Otro", "Otros", "Para", "Pero", "Poco",
        "Por", "Porque", "Pues", "Que", "Quien", "Se", "Según", "Si", "Sí", "Sin", "Sobre", "Solo",
        "Su", "Sus", "También", "Tampoco", "Todo", "Todos", "Tras", "Tres", "Un", "Una", "Unas",
        "Unos", "Y", "Ya", "Yo",
    ],
    clock: &["a.m", "p.m"],
    behind_clock: &["GMT", "UTC", "hora", "ET"],
    ..Sentences::NONE
};

#[rustfmt::skip]
const DATES: Dates = Dates {
    months: [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
        "octubre", "noviembre", "diciembre",
    ],
    other_months: &[("setiembre", 9), ("set", 9)],
    capital_months: false,
    days_behind: false,
    weekdays: ["lun", "mar", "mié", "jue", "vie", "sáb", "dom"],
    ordinals: &["º", "°"],
    links: &["de", "del", "el"],
    day_first: &['/', '.'],
    labels: &[
        "publicado", "publicada", "actualizado", "actualizada", "fecha", "última actualización",
        "creado", "posteado", "modificado", "fecha de publicación",
    ],
};

#[rustfmt::skip]
const SUMMARY: Summary = Summary {
    furniture_starts: &[
        "lea también", "lee también", "leer más", "lea más", "ver más", "te puede interesar",
        "le puede interesar", "puede leer", "también puede leer", "suscríbete", "suscríbase",
        "publicidad", "anuncio", "foto:", "fotos:", "imagen:", "fuente:", "video:", "vídeo:", "©",
        "(c)", "síguenos", "síganos", "compartir", "haz clic", "haga clic", "newsletter", "boletín",
        "más información", "más noticias", "noticias relacionadas", "relacionado", "temas:",
        "etiquetas", "mire también", "vea también", "te recomendamos", "con información de",
        "redacción", "por redacción", "(efe)", "comentarios", "descarga", "escucha", "publicado",
        "actualizado", "corrección:", "archivado en",
    ],
    furniture: &[
        "todos los derechos reservados", "suscríbete a", "suscríbase a", "haga clic aquí",
        "haz clic aquí", "nuestro boletín", "http://", "https://", "política de privacidad",
        "términos y condiciones", "síguenos en", "prohibida su reproducción",
        "contribuyó a este reportaje", "canal de whatsapp",
    ],
    credits: &[
        "foto", "efe", "afp", "reuters", "ap/", "/ap", "epa", "getty", "imagen", "archivo",
        "europa", "press", "captura", "ilustración", "cortesía",
    ],
    pointers: &[
        "él", "ella", "ellos", "ellas", "ello", "este", "esta", "estos", "estas", "esto", "ese",
        "esa", "esos", "esas", "eso", "aquel", "aquella", "su", "sus", "y", "e", "pero", "o", "ni",
        "sino", "también", "tampoco", "además", "entonces", "luego", "después", "así", "allí",
        "ahí", "aquí", "sin", "por", "mientras", "otro", "otra", "otros", "otras", "le", "les",
        "lo", "nos", "nosotros", "yo", "mi", "nuestro", "nuestra", "dicho", "dicha", "ambos",
        "ambas", "asimismo", "igualmente",
    ],
    leaning: &[
        "por su parte", "en cambio", "por otro lado", "por otra parte", "sin embargo",
        "no obstante", "en tanto", "mientras tanto", "además", "asimismo", "de hecho",
        "por ejemplo", "en consecuencia", "por lo tanto", "por tanto", "por ello", "por eso",
        "por esta razón", "en ese sentido", "en este sentido", "en ese momento", "en esa ocasión",
        "al mismo tiempo", "a su vez", "más tarde", "horas después", "días después", "poco después",
        "posteriormente", "desde entonces", "hasta entonces", "el segundo", "la segunda",
        "el primero", "la primera", "los dos", "las dos", "ambos", "ambas", "el mismo", "la misma",
        "el último", "la última", "de ellos", "de ellas", "entre ellos", "entre ellas", "es decir",
        "en otras palabras", "en total", "al final", "a pesar de ello", "pese a ello",
    ],
    objects: &["lo", "la", "los", "las", "le", "les", "él", "ella", "ellos", "ellas"],
    clauses: &[
        "y", "pero", "que", "quien", "quienes", "cual", "cuando", "donde", "porque", "si", "aunque",
        "mientras", "como", "pues", "después", "antes", "para",
    ],
    imperatives: &[
        "vea", "mire", "lea", "lee", "mira", "descubra", "descubre", "siga", "sigue", "imagine",
        "imagina", "recuerde", "recuerda", "suscríbase", "suscríbete", "comparta", "comparte",
        "visite", "visita", "haga", "haz", "conozca", "conoce", "envíe", "evite", "aproveche",
    ],
    scenes: &[
        "había una vez", "era", "hace años", "hace décadas", "un día", "una mañana", "una noche",
        "una tarde", "cada mañana", "cada día", "cada año", "durante años", "durante décadas",
        "de niño", "de niña", "al amanecer",
    ],
    persons: &["él", "ella", "ellos", "ellas", "yo", "nosotros"],
    narrators: &[
        "yo", "me", "mi", "mis", "nosotros", "nos", "nuestro", "nuestra", "usted", "ustedes", "tú",
        "tu", "tus", "te",
    ],
    digests: &[
        "lo que sabemos", "lo que se sabe", "claves", "las claves", "en resumen",
        "lo más importante", "resumen del día", "punto por punto",
    ],
    tolls: &[
        "muerto", "muerta", "muertos", "muertas", "murió", "murieron", "fallecido", "fallecida",
        "fallecidos", "falleció", "fallecieron", "herido", "herida", "heridos", "heridas",
        "lesionados", "desaparecido", "desaparecida", "desaparecidos", "víctimas", "víctima",
        "evacuado", "evacuados", "evacuadas", "evacuaron", "damnificados", "afectados", "destruido",
        "destruidas", "destruidos", "dañadas", "detenido", "detenida", "detenidos", "arrestados",
        "desplazados", "asesinado", "asesinada", "asesinados", "hospitalizados", "ahogados",
        "rescatados", "sobrevivientes", "supervivientes", "viviendas", "casas", "secuestrados",
        "condenado", "condenados", "contagiados", "infectados", "refugiados", "atrapados",
    ],
    background: &[
        "el año pasado", "el mes pasado", "hace un año", "hace años", "años atrás", "años antes",
        "en los últimos años", "en el pasado", "cada año", "en promedio", "de media",
        "en aquel entonces", "históricamente", "anteriormente",
    ],
    endings: &[
        "", "s", "es", "a", "as", "o", "os", "n", "ar", "er", "ir", "ado", "ada", "ados", "adas",
        "ido", "ida", "idos", "idas", "ó", "aron", "ieron", "ando", "iendo", "ción", "ciones",
        "mente",
    ],
    half_days: &["am", "pm", "a.m.", "p.m.", "a.m", "p.m"],
    stop_words: &[
        "a", "además", "afirmó", "agregó", "ahora", "al", "algo", "alguna", "algunas", "alguno",
        "algunos", "algún", "allí", "ambos", "ante", "antes", "aquel", "aquella", "aseguró", "así",
        "aun", "aunque", "ayer", "año", "años", "aún", "bajo", "bien", "cada", "casi", "como",
        "con", "contra", "cual", "cuales", "cualquier", "cuando", "cuatro", "cuenta", "da", "de",
        "debe", "deben", "del", "desde", "después", "dice", "dijo", "donde", "dos", "durante",
        "día", "días", "e", "el", "ella", "ellas", "ellos", "embargo", "en", "entonces", "entre",
        "era", "eran", "es", "esa", "esas", "ese", "eso", "esos", "esta", "estaba", "estaban",
        "estado", "estamos", "estar", "estas", "este", "esto", "estos", "está", "están", "explicó",
        "fin", "fue", "fueron", "gran", "había", "habían", "hace", "hacer", "hacia", "han", "hasta",
        "hay", "haya", "he", "hizo", "hoy", "informó", "la", "las", "le", "les", "lo", "los",
        "luego", "lugar", "mayor", "me", "mediante", "menos", "mi", "mientras", "mis", "misma",
        "mismo", "mucho", "muchos", "muy", "más", "nada", "ni", "ninguna", "ninguno", "no", "nos",
        "nosotros", "nuestra", "nuestro", "nunca", "o", "otra", "otras", "otro", "otros", "para",
        "parte", "pasado", "pero", "poco", "por", "porque", "primer", "primera", "pudo", "puede",
        "pueden", "pues", "que", "quien", "quienes", "qué", "se", "sea", "según", "ser", "será",
        "señaló", "si", "sido", "siempre", "sin", "sino", "sobre", "solo", "son", "su", "sus", "sí",
        "sólo", "también", "tan", "tanto", "te", "tener", "tenido", "tenía", "tiene", "tienen",
        "toda", "todas", "todavía", "todo", "todos", "tras", "tres", "tu", "tus", "u", "un", "una",
        "unas", "uno", "unos", "usted", "va", "van", "varias", "varios", "veces", "vez", "y", "ya",
        "yo", "él",
    ],
    ..Summary::NONE
};

#[rustfmt::skip]
const NAMES: NameWords = NameWords {
    classes: &CLASSED,
    lone_capital: 2.5,
    feature_forms: &[
        FeatureForm { nouns: &["río"], before: "", after: " River" },
        FeatureForm { nouns: &["lago", "laguna"], before: "Lake ", after: "" },
        FeatureForm { nouns: &["volcán", "monte"], before: "Mount ", after: "" },
        FeatureForm { nouns: &["isla"], before: "", after: " Island" },
        FeatureForm { nouns: &["golfo"], before: "Gulf of ", after: "" },
        FeatureForm { nouns: &["estrecho"], before: "Strait of ", after: "" },
    ],
    kinds_before: &[
        "río", "lago", "laguna", "isla", "islas", "volcán", "provincia", "ciudad", "localidad",
        "municipio", "departamento", "estado",
    ],
    features_before: &[
        "río", "ríos", "lago", "laguna", "golfo", "bahía", "estrecho", "mar", "océano", "canal",
        "embalse", "monte", "cerro", "volcán", "nevado", "isla", "islas", "península", "cordillera",
        "sierra", "cabo", "desierto", "archipiélago",
    ],
    articles: &["el", "la", "los", "las"],
    name_articles: &["El", "La", "Los", "Las"],
    name_openers: &["nueva", "nuevo", "san", "santa", "el", "la", "los", "las"],
    of: &["de", "del"],
    conjunctions: &["y", "e", "o", "u", "&"],
    organisation_links: &["de", "del", "la", "las", "los", "el", "y", "e", "para", "&"],
    determiners: &[
        "el", "la", "los", "las", "un", "una", "unos", "unas", "mi", "tu", "su", "sus", "mis",
        "nuestro", "nuestra", "este", "esta", "ese", "esa", "estos", "estas",
    ],
    connecting: &["de", "del", "la", "las", "los", "el", "y", "en", "do", "da", "dos", "al"],
    plain_prepositions: &["en", "En", "hacia"],
    two_word_prepositions: &[
        ("cerca", "de"), ("cerca", "del"), ("fuera", "de"), ("norte", "de"), ("sur", "de"),
        ("este", "de"), ("oeste", "de"), ("dentro", "de"), ("alrededor", "de"), ("afueras", "de"),
    ],
    departures: &[
        "dejó", "dejaron", "abandonó", "abandonaron", "visitó", "visitaron", "visita", "visitará",
        "recorrió", "vía", "cruzó", "alcanzó",
    ],
    travels: &[
        ("salió", "de"), ("salieron", "de"), ("partió", "de"), ("partieron", "de"), ("huyó", "de"),
        ("huyeron", "de"), ("escapó", "de"), ("escaparon", "de"), ("procedente", "de"),
        ("procedentes", "de"), ("proviene", "de"), ("provenía", "de"), ("viene", "de"),
        ("vino", "de"), ("vinieron", "de"), ("vuelve", "de"), ("volvió", "de"), ("volvieron", "de"),
        ("regresó", "de"), ("regresaron", "de"), ("expulsó", "de"), ("expulsados", "de"),
        ("evacuados", "de"), ("desplazados", "de"), ("llegó", "a"), ("llegaron", "a"),
        ("llega", "a"), ("llegan", "a"), ("llegará", "a"), ("viajó", "a"), ("viajaron", "a"),
        ("viaja", "a"), ("viajará", "a"), ("regresó", "a"), ("regresaron", "a"), ("regresa", "a"),
        ("volvió", "a"), ("volvieron", "a"), ("huyó", "a"), ("huyeron", "a"), ("trasladó", "a"),
        ("trasladados", "a"), ("trasladado", "a"), ("trasladada", "a"), ("enviados", "a"),
        ("envió", "a"), ("rumbo", "a"), ("camino", "a"), ("destino", "a"), ("entró", "a"),
        ("entraron", "a"), ("acudió", "a"), ("acudieron", "a"), ("evacuados", "a"),
        ("deportados", "a"),
    ],
    strikes: &[
        "golpeó", "azotó", "sacudió", "bombardeó", "bombardearon", "atacó", "atacaron", "inundó",
        "invadió", "sitió", "tomó", "tomaron", "capturó", "ocupó", "evacuó", "devastó", "arrasó",
        "impactó",
    ],
    belongings: &[
        "alcalde", "alcaldesa", "ayuntamiento", "estación", "catedral", "aeropuerto", "habitantes",
        "vecinos", "obispo", "afueras", "calles", "mercado", "hospital", "puerto", "centro",
        "alrededores", "suburbios",
    ],
    dwellers: &["vecinos", "habitantes", "residentes", "pobladores", "alcalde", "alcaldesa", "alcaldía", "ayuntamiento", "policía", "bomberos", "afueras", "alrededores"],
    settlements: &["ciudad", "pueblo", "villa", "localidad", "aldea"],
    said_places: &[
        "ciudad", "pueblo", "villa", "localidad", "aldea", "municipio", "caserío", "barrio",
        "vereda", "corregimiento", "pueblos", "ciudades", "distrito",
    ],
    ties: &["de", "del", "en", "a", "cerca", "al", "sobre"],
    kinds: &["provincia", "región", "departamento", "distrito", "estado", "ciudad", "municipio"],
    feature_starts: &["Río", "Lago", "Cerro", "Monte", "Volcán", "Isla"],
    saints: &["San", "Santa", "Santo"],
    no_towns: &[
        &["Casa", "Blanca"], &["Casa", "Rosada"], &["Wall", "Street"], &["Downing", "Street"],
        &["El", "Niño"], &["La", "Niña"], &["Palacio", "Nacional"], &["La", "Moneda"],
        &["La", "Moncloa"], &["La", "Zarzuela"], &["Los", "Pinos"],
    ],
    parties: &["PP", "PSOE", "PRI", "PAN", "PRD"],
    compass_letters: &["N", "S", "E", "O"],
    peoples: PeopleLetters::Small,
    no_peoples: &["persiana", "persianas", "indiana"],
    state_pronouns: &["ella"],
    exclamations: &["TV", "OK", "PIB", "IVA", "OVNI", "SIDA", "DNI", "VIH", "ADN", "FC"],
    short_forms: &["eeuu", "eua", "usa", "cdmx"],
    tags: TagWords {
        beginnings: &[
            "fuerza", "prayfor", "ayudapara", "sos", "todoscon", "salvemos", "nomás", "vivan",
            "viva",
        ],
        ends: &[
            "inundaciones", "incendio", "terremoto", "sismo", "atentado", "elecciones", "noticias",
            "clima", "paro", "marcha", "protesta", "huracán", "lluvias", "tráfico",
        ],
    },
    namesakes: NamesakeWords {
        ship_prefixes: &["ARA", "ARM", "BAE", "BAP", "MV", "MS"],
        sailing: &[
            "hundió", "zarpó", "atracó", "naufragó", "fondeó", "encalló", "tripulación",
            "marineros", "hundimiento",
        ],
        aboard: &["bordo"],
        ship_parts: &["tripulación", "capitán", "cubierta", "casco"],
        appositions: &["un", "una", "el", "la"],
        clause_openers: &["que", "quien", "cuyo", "cuya", "donde"],
        wins: &["venció", "derrotó", "goleó", "superó", "eliminó"],
        losses: &[("cayó", "ante"), ("perdió", "ante"), ("empató", "con"), ("perdió", "contra")],
        rivals: &["ante", "contra"],
        lost_to: &[("cayó", "ante"), ("perdió", "ante"), ("perdió", "contra")],
        sports: &[
            "gol", "goles", "partido", "final", "semifinal", "liga", "Liga", "copa", "Copa",
            "temporada", "prórroga", "penales", "torneo", "campeonato", "jornada", "marcador",
            "clásico",
        ],
        traded: &["acciones", "ventas", "beneficios", "ganancias", "ingresos", "pérdidas"],
        traded_at: &["de"],
        traded_in: &["en"],
        ..NamesakeWords::NONE
    },
    ..NameWords::NONE
};
