//! Portuguese numbers, what they count, and times.

use crate::vocabulary::{Numbers, Quantities, Stakes, TimeUnits, Times};

#[rustfmt::skip]
pub(super) const NUMBERS: Numbers = Numbers {
    small: &[
        "zero", "um", "dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez",
        "onze", "doze", "treze", "catorze", "quinze", "dezesseis", "dezessete", "dezoito",
        "dezenove", "vinte",
    ],
    tens: &[
        "vinte", "trinta", "quarenta", "cinquenta", "sessenta", "setenta", "oitenta", "noventa",
    ],
    scales: &[
        ("cem", 1e2), ("mil", 1e3), ("milhão", 1e6), ("milhões", 1e6), ("bilhão", 1e9),
        ("bilhões", 1e9),
    ],
    vague: &["dezenas", "dúzias", "centenas", "milhares", "milhões"],
    of: &["de", "do", "da", "dos", "das"],
    decimal_mark: ',',
    group_marks: &['.', ' '],
    ..Numbers::NONE
};

#[rustfmt::skip]
pub(super) const QUANTITIES: Quantities = Quantities {
    measures: &[
        "%", "km", "quilômetros", "quilómetros", "quilômetro", "metros", "metro", "centímetros",
        "cm", "mm", "quilos", "kg", "toneladas", "gramas", "litros", "hectares", "graus",
        "megawatts", "euros", "dólares", "libras", "ienes", "rublos", "reais", "pesos", "kwanzas",
        "meticais", "yuans", "centavos", "€", "$", "£",
    ],
    shares: &[],
    per_cent: ["por", "cento"],
    plurals: &[
        "pessoas", "mortos", "mortas", "feridos", "feridas", "desaparecidos", "vítimas", "homens",
        "mulheres", "crianças", "menores", "soldados", "militares", "policiais", "polícias",
        "agentes", "bombeiros", "civis", "refugiados", "deslocados", "habitantes", "moradores",
        "cidadãos", "eleitores", "reféns", "detidos", "presos", "manifestantes", "participantes",
        "funcionários", "trabalhadores", "alunos", "estudantes", "pacientes", "passageiros",
        "turistas", "famílias", "casas", "moradias", "edifícios", "prédios", "escolas", "aldeias",
        "cidades", "municípios", "países", "veículos", "carros", "trens", "comboios", "navios",
        "barcos", "aviões", "drones", "mísseis", "tanques", "ataques", "casos", "votos", "gols",
        "golos", "pontos", "jogos", "suspeitos", "migrantes", "combatentes", "rebeldes", "corpos",
        "deputados", "desabrigados", "desalojados", "empresas", "empregos",
    ],
    stops: &[
        "a", "à", "ao", "aos", "às", "em", "no", "na", "nos", "nas", "por", "pelo", "pela", "para",
        "com", "sem", "sobre", "sob", "entre", "ante", "até", "desde", "durante", "e", "ou", "mas",
        "que", "quem", "quando", "onde", "se", "o", "os", "as", "um", "uma", "uns", "umas", "do",
        "da", "dos", "das", "este", "esta", "esse", "essa", "ele", "ela", "eles", "elas", "é",
        "são", "era", "foi", "foram", "tem", "têm", "tinha", "está", "estão", "será", "serão",
        "não", "mais", "menos", "vezes", "horas", "seu", "sua", "seus", "suas", "anos", "ano",
        "dias", "meses", "semanas", "lhe", "morreram",
    ],
    owners: &["a", "o", "os", "as", "seus", "suas", "seu", "sua"],
    qualifiers: &["cerca", "quase", "aproximadamente", "apenas", "só", "uns", "umas"],
    qualifier_pairs: &[
        [&["mais", "menos", "cerca"], &["de"]], [&["pelo"], &["menos"]], [&["ao"], &["menos"]],
    ],
    labels: &[
        "nº", "número", "página", "artigo", "capítulo", "rodovia", "fase", "nível", "classe",
        "grupo", "canal", "br", "top", "rua", "avenida", "ano",
    ],
    stakes: Stakes {
        dead: &[
            "mortos", "mortas", "morto", "morreram", "óbitos", "assassinados", "cadáveres",
            "corpos", "afogados",
        ],
        hurt: &[
            "feridos", "feridas", "desaparecidos", "desaparecidas", "doentes", "infectados",
            "contaminados",
        ],
        held: &["detidos", "presos", "reféns", "sequestrados"],
        displaced: &[
            "deslocados", "refugiados", "desabrigados", "desalojados", "retirados", "migrantes",
        ],
        homes: &["casas", "moradias", "edifícios", "prédios", "escolas"],
        money: &[
            "euros", "dólares", "libras", "ienes", "rublos", "reais", "pesos", "kwanzas",
            "centavos", "€", "$", "£",
        ],
        area: &["hectares", "quadrados"],
        breaks: &[",", "e"],
        ..Stakes::NONE
    },
    ..Quantities::NONE
};

#[rustfmt::skip]
pub(super) const TIMES: Times = Times {
    spans: &["de", "entre"],
    span_joints: &["a", "até"],
    and: "e",
    of: "de",
    this: &["esta", "este", "neste", "nesta"],
    next: &["próxima", "próximo"],
    last_behind: &["passado", "passada"],
    next_behind: &["próximo", "próxima"],
    no_year_before: &["GMT", "UTC", "a.C.", "horas"],
    looks_back: &["desde"],
    month_openers: &["em", "desde"],
    year_openers: &["em", "desde", "até", "antes", "depois", "início", "final", "meados"],
    year_followers: &[
        "e", "ou", "a", "ao", "à", "em", "no", "na", "por", "pelo", "pela", "para", "com", "contra",
        "entre", "o", "os", "as", "de", "do", "da", "um", "uma", "se", "que", "quando", "foi",
        "foram", "era", "tem", "não", "após",
    ],
    weekdays: [
        "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado",
        "domingo",
    ],
    weekday_openers: &["próxima", "próximo"],
    capitals_before_weekdays: &["Na", "No", "Nesta", "Neste", "Desde"],
    every: &["cada"],
    weekday_joints: &["a"],
    days_ago: &[("ontem", 1), ("anteontem", 2), ("hoje", 0), ("amanhã", -1)],
    units: TimeUnits {
        day: [&["dia"], &["dias"]],
        week: [&["semana"], &["semanas"]],
        month: [&["mês"], &["meses"]],
        year: [&["ano"], &["anos"]],
        ..TimeUnits::NONE
    },
    no_last_behind: &["os", "as", "nos", "nas"],
    ..Times::NONE
};
