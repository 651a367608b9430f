//! Spanish numbers, what they count, and times.

use crate::vocabulary::{Numbers, Quantities, Stakes, TimeUnits, Times};

#[rustfmt::skip]
pub(super) const NUMBERS: Numbers = Numbers {
    small: &[
        "cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez",
        "once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho",
        "diecinueve", "veinte",
    ],
    tens: &[
        "veinte", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa",
    ],
    scales: &[("cien", 1e2), ("mil", 1e3), ("millón", 1e6), ("millones", 1e6)],
    vague: &["decenas", "docenas", "cientos", "centenares", "miles", "millones"],
    of: &["de", "del"],
    decimal_mark: ',',
    group_marks: &['.', ' '],
    ..Numbers::NONE
};

#[rustfmt::skip]
pub(super) const QUANTITIES: Quantities = Quantities {
    measures: &[
        "%", "km", "kilómetros", "kilómetro", "metros", "metro", "centímetros", "cm", "mm", "kilos",
        "kg", "toneladas", "gramos", "litros", "hectáreas", "grados", "megavatios", "euros",
        "dólares", "libras", "yenes", "rublos", "pesos", "soles", "reales", "francos", "yuanes",
        "centavos", "€", "$", "£",
    ],
    shares: &[],
    per_cent: ["por", "ciento"],
    plurals: &[
        "personas", "muertos", "muertas", "heridos", "heridas", "lesionados", "fallecidos",
        "fallecidas", "desaparecidos", "víctimas", "hombres", "mujeres", "niños", "niñas",
        "menores", "soldados", "militares", "policías", "agentes", "bomberos", "civiles",
        "refugiados", "desplazados", "habitantes", "vecinos", "ciudadanos", "electores", "votantes",
        "rehenes", "detenidos", "presos", "reclusos", "manifestantes", "participantes", "empleados",
        "trabajadores", "alumnos", "estudiantes", "pacientes", "pasajeros", "turistas", "familias",
        "hogares", "casas", "viviendas", "edificios", "escuelas", "pueblos", "ciudades",
        "municipios", "países", "vehículos", "coches", "autos", "trenes", "buques", "barcos",
        "aviones", "drones", "misiles", "tanques", "ataques", "casos", "escaños", "votos", "goles",
        "puntos", "partidos", "rescatistas", "sospechosos", "migrantes", "combatientes", "rebeldes",
        "guerrilleros", "cuerpos", "cadáveres", "diputados", "damnificados", "evacuados",
        "agricultores", "empresas", "empleos",
    ],
    stops: &[
        "a", "al", "en", "por", "para", "con", "sin", "sobre", "bajo", "entre", "ante", "tras",
        "desde", "hasta", "hacia", "según", "contra", "durante", "y", "e", "o", "u", "pero", "sino",
        "que", "quien", "quienes", "cuando", "donde", "si", "el", "la", "los", "las", "un", "una",
        "unos", "unas", "del", "este", "esta", "ese", "esa", "él", "ella", "ellos", "ellas", "es",
        "son", "era", "fue", "fueron", "ha", "han", "había", "está", "están", "será", "serán", "se",
        "no", "más", "menos", "veces", "horas", "su", "sus", "años", "año", "días", "meses",
        "semanas", "le", "les", "lo", "murieron",
    ],
    owners: &["la", "el", "los", "las", "sus", "su", "estos", "esas"],
    qualifiers: &[
        "unos", "unas", "casi", "cerca", "aproximadamente", "alrededor", "apenas", "solo", "sólo",
    ],
    qualifier_pairs: &[
        [&["más", "menos"], &["de"]], [&["al"], &["menos"]], [&["cerca", "alrededor"], &["de"]],
    ],
    labels: &[
        "nº", "número", "página", "artículo", "capítulo", "ruta", "fase", "nivel", "clase", "grupo",
        "canal", "carretera", "km", "kilómetro", "top", "calle", "avenida", "año",
    ],
    stakes: Stakes {
        dead: &[
            "muertos", "muertas", "muerto", "fallecidos", "fallecidas", "murieron", "asesinados",
            "asesinadas", "cadáveres", "cuerpos", "ahogados",
        ],
        hurt: &[
            "heridos", "heridas", "lesionados", "desaparecidos", "enfermos", "contagiados",
            "infectados", "contagios",
        ],
        held: &["detenidos", "detenidas", "arrestados", "presos", "rehenes", "secuestrados"],
        displaced: &[
            "desplazados", "refugiados", "evacuados", "evacuadas", "damnificados", "migrantes",
        ],
        homes: &["casas", "viviendas", "edificios", "hogares", "escuelas"],
        money: &[
            "euros", "dólares", "libras", "yenes", "rublos", "pesos", "soles", "reales", "yuanes",
            "centavos", "€", "$", "£",
        ],
        area: &["hectáreas", "cuadrados"],
        breaks: &[",", "y", "e"],
        ..Stakes::NONE
    },
    ..Quantities::NONE
};

#[rustfmt::skip]
pub(super) const TIMES: Times = Times {
    spans: &["de", "entre", "desde"],
    span_joints: &["a", "hasta"],
    and: "y",
    of: "de",
    this: &["esta", "este"],
    next: &["próxima", "próximo"],
    last_behind: &["pasado", "pasada"],
    next_behind: &["próximo", "próxima"],
    no_year_before: &["GMT", "UTC", "a.C.", "horas"],
    looks_back: &["desde"],
    month_openers: &["en", "desde"],
    year_openers: &[
        "en", "desde", "hasta", "antes", "después", "hacia", "principios", "finales", "mediados",
    ],
    year_followers: &[
        "y", "o", "a", "al", "en", "por", "para", "con", "contra", "entre", "el", "la", "los",
        "las", "de", "del", "un", "una", "se", "su", "que", "quien", "donde", "pero", "cuando",
        "fue", "fueron", "era", "ha", "había", "no", "tras",
    ],
    weekdays: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
    weekday_openers: &["próximo"],
    capitals_before_weekdays: &["El", "Este", "Desde"],
    every: &["cada"],
    weekday_joints: &["a"],
    days_ago: &[("ayer", 1), ("anteayer", 2), ("hoy", 0)],
    units: TimeUnits {
        day: [&["día"], &["días"]],
        week: [&["semana"], &["semanas"]],
        month: [&["mes"], &["meses"]],
        year: [&["año"], &["años"]],
        ..TimeUnits::NONE
    },
    no_last_behind: &["los", "las"],
    ..Times::NONE
};
