//! The words that report speech, where the noun phrase of a speaker begins and ends, and how people are
//! named.

use super::classes;
use crate::vocabulary::{Agents, Phrases, Reporting, SpeakerOrder, WordSet};
use std::sync::LazyLock;

#[rustfmt::skip]
pub(super) const REPORTING: Reporting = Reporting {
    say: &["disse", "diz", "disseram", "dizem"],
    report: &[
        "declarou", "declara", "afirmou", "afirma", "afirmaram", "garantiu", "assegurou",
        "anunciou", "anuncia", "anunciaram", "explicou", "explica", "acrescentou", "acrescenta",
        "salientou", "sublinhou", "destacou", "indicou", "indica", "informou", "informa",
        "informaram", "ressaltou", "sustentou", "manifestou", "comentou", "contou", "conta",
        "relatou", "reconheceu", "admitiu", "confirmou", "confirma", "confirmaram", "negou",
        "advertiu", "alertou", "denunciou", "lembrou", "recordou", "insistiu", "reiterou",
        "escreveu", "concluiu", "prometeu", "lamentou", "considerou", "considera", "revelou",
        "adiantou", "frisou", "estimou",
    ],
    quote: &[
        "perguntou", "respondeu", "criticou", "exigiu", "pediu", "brincou", "chamou", "celebrou",
    ],
    according_to: &[&["segundo"], &["de", "acordo", "com"], &["conforme"]],
    helpers: &[
        "tem", "têm", "tinha", "havia", "também", "depois", "ainda", "ontem", "hoje", "já",
        "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado",
        "domingo",
    ],
    auxiliaries: &["tem", "têm", "tinha", "havia"],
    no_report_behind: &["ser", "é", "são", "foi", "a", "de", "não", "se", "como"],
    noun_markers: &["o", "a", "os", "as", "um", "uma"],
    order: SpeakerOrder::Either,
    that: &["que"],
    no_clauses: &["sim", "não"],
    clause_starts: &["ele", "ela", "eles", "elas"],
    sources: &["polícia"],
    ..Reporting::NONE
};

#[rustfmt::skip]
pub(super) const PHRASES: Phrases = Phrases {
    determiners: &[
        "o", "a", "os", "as", "um", "uma", "uns", "umas", "seu", "sua", "seus", "suas", "este",
        "esta", "esse", "essa", "vários", "várias", "alguns", "algumas", "dois", "duas", "três",
        "outro", "outra", "outros", "outras",
    ],
    pronouns: &["ele", "ela", "eles", "elas"],
    nobody: &[
        "eu", "nós", "você", "vocês", "isto", "isso", "quem", "que", "ninguém", "alguém", "todos",
        "muitos", "alguns", "se", "lhe", "nos", "me",
    ],
    openers: &[
        "antes", "depois", "em", "no", "na", "nos", "nas", "ao", "à", "de", "do", "da", "desde",
        "durante", "após", "por", "para", "com", "sem", "sob", "sobre", "contra", "entre",
        "segundo", "até",
    ],
    adverbs: &[
        "e", "mas", "ou", "também", "depois", "então", "agora", "ontem", "hoje", "amanhã", "além",
        "ainda", "entretanto", "porém", "finalmente", "segunda-feira", "terça-feira",
        "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo", "assim", "já",
    ],
    breaks: &[
        "que", "quem", "quando", "onde", "se", "como", "porque", "embora", "enquanto", "pois", "é",
        "são", "era", "eram", "foi", "foram", "será", "tem", "têm", "tinha", "está", "estão",
        "pode", "podem", "deve", "não", "disse", "diz", "disseram", "lhe",
    ],
    ends: &[
        "em", "no", "na", "nos", "nas", "a", "ao", "à", "desde", "durante", "após", "por", "para",
        "com", "sem", "sob", "sobre", "contra", "entre", "esta", "este", "ontem", "hoje",
        "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado",
        "domingo",
    ],
    source_ends: &[
        "é", "são", "foi", "foram", "tem", "têm", "tinha", "morreram", "esta", "este", "ontem",
        "hoje", "em", "no", "na",
    ],
    and: "e",
    homes: &["de", "do", "da"],
    ..Phrases::NONE
};

/// People alone: what an organisation is called is not told yet.
#[rustfmt::skip]
pub(super) const AGENTS: Agents = Agents {
    titles: &[
        "senhor", "senhora", "sr", "sr.", "sra", "sra.", "dom", "dona", "doutor", "doutora", "dr",
        "dr.", "dra", "dra.", "presidente", "presidenta", "primeiro-ministro", "primeira-ministra",
        "ministro", "ministra", "senador", "senadora", "deputado", "deputada", "prefeito",
        "prefeita", "governador", "governadora", "embaixador", "embaixadora", "general", "coronel",
        "capitão", "comandante", "rei", "rainha", "príncipe", "papa", "cardeal", "bispo", "juiz",
        "juíza", "procurador", "procuradora", "advogado", "advogada", "diretor", "diretora",
        "porta-voz", "professor", "professora", "treinador", "delegado", "delegada", "vereador",
        "vereadora",
    ],
    particles: &["de", "do", "da", "dos", "das", "al", "bin"],
    sentence_openers: &[
        "o", "a", "os", "as", "um", "uma", "ele", "ela", "eles", "eu", "nós", "e", "mas", "ou",
        "em", "no", "na", "ao", "de", "do", "da", "desde", "durante", "após", "por", "para", "com",
        "sem", "sobre", "segundo", "este", "esta", "esse", "seu", "sua", "quando", "se", "como",
        "que", "quem", "onde", "dois", "três", "vários", "alguns", "ontem", "hoje",
    ],
    joints: &["de", "do", "da", "dos", "das"],
    given_names: &GIVEN_NAMES,
    ..Agents::NONE
};

/// Given names, in small letters.
static GIVEN_NAMES: WordSet = LazyLock::new(|| classes::GIVEN_NAMES.split_whitespace().collect());
