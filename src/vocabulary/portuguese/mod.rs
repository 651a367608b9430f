//! Portuguese.

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

/// The words of Portuguese.
pub(super) static VOCABULARY: Vocabulary = Vocabulary {
    language: "pt",
    homelands: &["PT", "BR", "AO", "MZ", "CV", "GW", "ST", "TL"],
    letters: "áâãàçéêíóôõú",
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
        "Sr", "Sra", "Srta", "Srs", "Dr", "Dra", "Drs", "Prof", "Profa", "Profª", "Eng", "Enga",
        "Arq", "Gen", "Cel", "Cap", "Ten", "Sgt", "Maj", "Alm", "D", "Pe", "Fr", "Av", "R", "Pç",
        "Pça", "Sto", "Sta", "Exmo", "Exma", "V", "p.ex", "ex", "aprox", "vs", "cf", "c",
    ],
    before_number: &[
        "nº", "No", "n", "art", "arts", "cap", "fig", "p", "pág", "págs", "pp", "vol", "inc", "tel",
        "t",
    ],
    abbreviations: &[
        "etc", "Cia", "Ltda", "Inc", "Corp", "Ltd", "Co", "S.A", "a.C", "d.C", "jan", "fev", "mar",
        "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez", "dpto", "Depto", "ed",
        "trad", "min",
    ],
    beginners: &[
        "A", "À", "Além", "Ainda", "Agora", "Ali", "Antes", "Ao", "Aos", "Apesar", "Após", "As",
        "Assim", "Até", "Bem", "Cada", "Com", "Como", "Da", "Das", "De", "Dela", "Dele", "Depois",
        "Desde", "Dessa", "Desse", "Do", "Dois", "Dos", "Durante", "E", "É", "Ela", "Elas", "Ele",
        "Eles", "Em", "Embora", "Enquanto", "Então", "Entre", "Era", "Essa", "Esse", "Esta", "Está",
        "Este", "Eu", "Foi", "Foram", "Há", "Hoje", "Isso", "Isto", "Já", "Lá", "Logo", "Mais",
        "Mas", "Muitos", "Na", "Nas", "Nem", "Nenhum", "No", "Nos", "Nós", "Não", "O", "Onde",
        "Ontem", "Os", "Ou", "Outra", "Outro", "Outros", "Para", "Pela", "Pelo", "Pois", "Por",
        "Porém", "Porque", "Quando", "Quem", "Que", "Se", "Segundo", "Sem", "Ser", "Seu", "Seus",
        "Sob", "Sobre", "Sua", "Suas", "Só", "Também", "Tem", "Toda", "Todo", "Todos", "Três",
        "Tudo", "Um", "Uma",
    ],
    ..Sentences::NONE
};

#[rustfmt::skip]
const DATES: Dates = Dates {
    months: [
        "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro",
        "outubro", "novembro", "dezembro",
    ],
    other_months: &[("marco", 3)],
    capital_months: false,
    days_behind: false,
    weekdays: ["seg", "ter", "qua", "qui", "sex", "sáb", "dom"],
    ordinals: &["º", "°"],
    links: &["de", "do", "em"],
    day_first: &['/', '.'],
    labels: &[
        "publicado", "publicada", "atualizado", "atualizada", "data", "última atualização",
        "criado", "postado", "modificado", "data de publicação",
    ],
};

#[rustfmt::skip]
const SUMMARY: Summary = Summary {
    furniture_starts: &[
        "leia também", "leia mais", "saiba mais", "veja também", "veja mais", "ver mais", "assine",
        "publicidade", "anúncio", "foto:", "fotos:", "imagem:", "fonte:", "vídeo:", "video:", "©",
        "(c)", "siga-nos", "siga o", "siga a", "compartilhe", "partilhe", "clique", "newsletter",
        "receba", "inscreva-se", "notícias relacionadas", "relacionadas", "temas:", "tags:",
        "etiquetas", "com informações de", "por redação", "da redação", "(lusa)", "comentários",
        "baixe", "ouça", "publicado", "atualizado", "correção:", "crédito", "legenda", "participe",
        "confira também", "continua depois da publicidade", "continua após a publicidade",
    ],
    furniture: &[
        "todos os direitos reservados", "assine a", "clique aqui", "nossa newsletter", "http://",
        "https://", "política de privacidade", "termos de uso", "siga-nos no",
        "continua após a publicidade", "grupo de whatsapp", "canal no whatsapp",
        "proibida a reprodução",
    ],
    credits: &[
        "foto", "lusa", "afp", "reuters", "ap/", "/ap", "epa", "getty", "imagem", "arquivo",
        "divulgação", "reprodução", "agência", "ilustração", "folhapress",
    ],
    pointers: &[
        "ele", "ela", "eles", "elas", "este", "esta", "estes", "estas", "isto", "esse", "essa",
        "esses", "essas", "isso", "aquele", "aquela", "seu", "sua", "seus", "suas", "e", "mas",
        "ou", "nem", "também", "além", "então", "depois", "assim", "ali", "lá", "aqui", "sem",
        "por", "enquanto", "outro", "outra", "outros", "outras", "lhe", "lhes", "nos", "nós", "eu",
        "meu", "minha", "nosso", "nossa", "ambos", "ambas", "porém", "contudo", "entretanto",
        "todavia", "já", "dela", "dele", "nesse", "nessa", "neste", "nesta",
    ],
    leaning: &[
        "por sua vez", "por outro lado", "no entanto", "entretanto", "além disso", "ao mesmo tempo",
        "de fato", "de facto", "por exemplo", "em consequência", "portanto", "por isso",
        "por esse motivo", "nesse sentido", "neste sentido", "naquele momento", "na ocasião",
        "na altura", "mais tarde", "horas depois", "dias depois", "pouco depois", "posteriormente",
        "desde então", "até então", "o segundo", "a segunda", "o primeiro", "a primeira", "os dois",
        "as duas", "ambos", "ambas", "o mesmo", "a mesma", "o último", "a última", "entre eles",
        "entre elas", "ou seja", "em outras palavras", "por outras palavras", "ao todo", "no total",
        "no fim", "apesar disso", "em seguida", "do mesmo modo", "da mesma forma",
    ],
    objects: &["o", "a", "os", "as", "lhe", "lhes", "ele", "ela", "eles", "elas"],
    clauses: &[
        "e", "mas", "que", "quem", "qual", "quando", "onde", "porque", "se", "embora", "enquanto",
        "como", "pois", "depois", "antes", "para",
    ],
    imperatives: &[
        "veja", "leia", "confira", "descubra", "siga", "imagine", "lembre", "assine", "inscreva-se",
        "compartilhe", "partilhe", "visite", "faça", "conheça", "envie", "evite", "aproveite",
        "clique", "participe",
    ],
    scenes: &[
        "era uma vez", "era", "há anos", "há décadas", "um dia", "uma manhã", "uma noite",
        "uma tarde", "toda manhã", "todos os dias", "todos os anos", "durante anos",
        "durante décadas", "quando criança", "ao amanhecer",
    ],
    persons: &["ele", "ela", "eles", "elas", "eu", "nós"],
    narrators: &[
        "eu", "me", "meu", "minha", "meus", "minhas", "nós", "nos", "nosso", "nossa", "você",
        "vocês", "te", "teu", "tua",
    ],
    digests: &[
        "o que se sabe", "o que sabemos", "em resumo", "o mais importante", "resumo do dia",
        "ponto a ponto", "principais pontos",
    ],
    tolls: &[
        "morto", "morta", "mortos", "mortas", "morreu", "morreram", "morte", "mortes", "ferido",
        "ferida", "feridos", "feridas", "desaparecido", "desaparecida", "desaparecidos",
        "desaparecidas", "vítimas", "vítima", "desabrigados", "desalojados", "evacuados",
        "evacuadas", "retirados", "destruído", "destruída", "destruídos", "destruídas",
        "danificadas", "preso", "presa", "presos", "detido", "detidos", "detidas", "deslocados",
        "assassinado", "assassinada", "assassinados", "hospitalizados", "internados", "afogados",
        "resgatados", "sobreviventes", "casas", "moradias", "sequestrados", "condenado",
        "condenados", "infectados", "refugiados", "soterrados", "baleado", "baleados", "atingidos",
    ],
    background: &[
        "no ano passado", "no mês passado", "há um ano", "anos atrás", "anos antes",
        "nos últimos anos", "no passado", "todos os anos", "em média", "na época", "historicamente",
        "anteriormente",
    ],
    endings: &[
        "", "s", "es", "a", "as", "o", "os", "m", "ar", "er", "ir", "ado", "ada", "ados", "adas",
        "ido", "ida", "idos", "idas", "ou", "aram", "eram", "iram", "ando", "endo", "indo", "ção",
        "ções", "mente",
    ],
    stop_words: &[
        "a", "afirmou", "agora", "ainda", "algum", "alguma", "algumas", "alguns", "ali", "além",
        "ambos", "ano", "anos", "ante", "antes", "ao", "aos", "apenas", "apesar", "após", "aquela",
        "aquele", "aqueles", "aquilo", "as", "assim", "até", "bem", "cada", "cerca", "com", "como",
        "contra", "contudo", "da", "das", "de", "dela", "delas", "dele", "deles", "depois", "desde",
        "dessa", "desse", "desta", "deste", "deve", "dia", "dias", "disse", "disso", "diz", "do",
        "dois", "dos", "duas", "durante", "e", "ela", "elas", "ele", "eles", "em", "embora",
        "enquanto", "entre", "então", "era", "eram", "essa", "essas", "esse", "esses", "esta",
        "estamos", "estar", "estas", "estava", "estavam", "este", "estes", "está", "estão", "eu",
        "fato", "faz", "fazer", "feira", "fez", "foi", "for", "foram", "fosse", "grande", "hoje",
        "há", "informou", "isso", "isto", "já", "lhe", "lhes", "lo", "logo", "lá", "mais", "mas",
        "me", "mesma", "mesmo", "meu", "minha", "muita", "muitas", "muito", "muitos", "na", "nas",
        "nem", "nenhum", "nenhuma", "nessa", "nesse", "nesta", "neste", "no", "nos", "nossa",
        "nosso", "num", "numa", "nunca", "não", "nós", "o", "onde", "ontem", "os", "ou", "outra",
        "outras", "outro", "outros", "para", "passado", "pela", "pelas", "pelo", "pelos", "perto",
        "pode", "podem", "pois", "por", "porque", "porém", "pouco", "primeira", "primeiro", "quais",
        "qual", "qualquer", "quando", "quase", "que", "quem", "quer", "se", "segunda", "segundo",
        "sem", "sempre", "sendo", "ser", "seria", "será", "seu", "seus", "sido", "sob", "sobre",
        "sua", "suas", "são", "só", "também", "tanto", "te", "tem", "tendo", "ter", "teve", "tinha",
        "tinham", "toda", "todas", "todo", "todos", "três", "tudo", "tão", "têm", "um", "uma",
        "umas", "uns", "vai", "vez", "vezes", "você", "vocês", "várias", "vários", "vão", "à", "às",
        "é",
    ],
    ..Summary::NONE
};

#[rustfmt::skip]
const NAMES: NameWords = NameWords {
    classes: &CLASSED,
    lone_capital: 2.5,
    feature_forms: &[
        FeatureForm { nouns: &["rio"], before: "", after: " River" },
        FeatureForm { nouns: &["lago", "lagoa"], before: "Lake ", after: "" },
        FeatureForm { nouns: &["monte", "vulcão"], before: "Mount ", after: "" },
        FeatureForm { nouns: &["ilha"], before: "", after: " Island" },
        FeatureForm { nouns: &["golfo"], before: "Gulf of ", after: "" },
        FeatureForm { nouns: &["estreito"], before: "Strait of ", after: "" },
    ],
    kinds_before: &[
        "rio", "lago", "lagoa", "ilha", "ilhas", "vulcão", "província", "cidade", "vila",
        "município", "distrito",
    ],
    features_before: &[
        "rio", "rios", "lago", "lagoa", "golfo", "baía", "estreito", "mar", "oceano", "canal",
        "monte", "serra", "ilha", "ilhas", "cabo", "península", "vulcão", "deserto", "arquipélago",
        "pico",
    ],
    articles: &["o", "a", "os", "as"],
    name_articles: &["O", "A", "Os", "As"],
    name_openers: &["nova", "novo", "são", "santa", "santo", "o", "a", "os", "as"],
    of: &["de", "do", "da", "dos", "das"],
    conjunctions: &["e", "ou", "&"],
    organisation_links: &["de", "do", "da", "dos", "das", "e", "para", "&"],
    determiners: &[
        "o", "a", "os", "as", "um", "uma", "uns", "umas", "meu", "minha", "seu", "sua", "seus",
        "suas", "nosso", "nossa", "este", "esta", "esse", "essa",
    ],
    connecting: &["de", "do", "da", "dos", "das", "e", "d", "em", "del", "la", "el", "al"],
    plain_prepositions: &["em", "Em"],
    two_word_prepositions: &[
        ("perto", "de"), ("perto", "do"), ("perto", "da"), ("fora", "de"), ("fora", "do"),
        ("norte", "de"), ("norte", "do"), ("sul", "de"), ("sul", "do"), ("leste", "de"),
        ("oeste", "de"), ("dentro", "de"), ("arredores", "de"), ("redor", "de"),
    ],
    departures: &[
        "deixou", "deixaram", "abandonou", "visitou", "visitaram", "visita", "visitará",
        "percorreu", "via", "cruzou", "alcançou",
    ],
    travels: &[
        ("saiu", "de"), ("saíram", "de"), ("partiu", "de"), ("partiram", "de"), ("fugiu", "de"),
        ("fugiram", "de"), ("escapou", "de"), ("escaparam", "de"), ("procedente", "de"),
        ("procedentes", "de"), ("vindo", "de"), ("vindos", "de"), ("veio", "de"), ("vieram", "de"),
        ("voltou", "de"), ("voltaram", "de"), ("regressou", "de"), ("regressaram", "de"),
        ("oriundo", "de"), ("oriundos", "de"), ("evacuados", "de"), ("deslocados", "de"),
        ("chegou", "a"), ("chegaram", "a"), ("chega", "a"), ("chegam", "a"), ("viajou", "a"),
        ("viajaram", "a"), ("viaja", "a"), ("voltou", "a"), ("voltaram", "a"), ("regressou", "a"),
        ("regressaram", "a"), ("rumo", "a"), ("caminho", "a"), ("seguiu", "a"), ("seguiram", "a"),
        ("viajou", "para"), ("viajaram", "para"), ("fugiu", "para"), ("fugiram", "para"),
        ("partiu", "para"), ("partiram", "para"), ("voltou", "para"), ("voltaram", "para"),
        ("seguiu", "para"), ("seguiram", "para"), ("enviados", "para"), ("levado", "para"),
        ("levada", "para"), ("levados", "para"), ("transferido", "para"), ("transferida", "para"),
        ("transferidos", "para"), ("mudou", "para"), ("mudaram", "para"),
    ],
    strikes: &[
        "atingiu", "atingiram", "sacudiu", "bombardeou", "bombardearam", "atacou", "atacaram",
        "inundou", "invadiu", "sitiou", "tomou", "tomaram", "capturou", "ocupou", "devastou",
        "castigou",
    ],
    belongings: &[
        "prefeito", "prefeita", "prefeitura", "câmara", "estação", "catedral", "aeroporto",
        "habitantes", "moradores", "bispo", "arredores", "ruas", "mercado", "hospital", "porto",
        "centro", "subúrbios", "periferia",
    ],
    dwellers: &["moradores", "habitantes", "residentes", "prefeito", "prefeita", "prefeitura", "polícia", "bombeiros", "arredores", "periferia"],
    settlements: &["cidade", "vila", "localidade", "aldeia", "povoado"],
    said_places: &[
        "cidade", "vila", "localidade", "aldeia", "povoado", "município", "bairro", "freguesia",
        "cidades", "aldeias", "distrito", "comunidade",
    ],
    ties: &["de", "do", "da", "em", "no", "na", "a", "perto", "ao"],
    kinds: &["província", "região", "departamento", "distrito", "estado", "cidade", "município"],
    feature_starts: &["Rio", "Lago", "Serra", "Monte", "Lagoa", "Ilha"],
    saints: &["São", "Santa", "Santo"],
    no_towns: &[
        &["Casa", "Branca"], &["Casa", "Rosada"], &["Wall", "Street"], &["Downing", "Street"],
        &["El", "Niño"], &["La", "Niña"], &["Palácio", "do", "Planalto"], &["Faria", "Lima"],
        &["Lava", "Jato"],
    ],
    parties: &["PT", "PL", "PSDB", "MDB", "PSD", "PSOL", "PP"],
    compass_letters: &["N", "S", "L", "O"],
    peoples: PeopleLetters::Small,
    no_peoples: &["persiana", "persianas"],
    state_pronouns: &["ela", "ele"],
    exclamations: &["TV", "OK", "PIB", "IPTU", "DNA", "HIV", "CPF"],
    short_forms: &["eua", "usa", "sp", "rj", "bh", "df"],
    tags: TagWords {
        beginnings: &["forca", "força", "prayfor", "ajudapara", "sos", "salvem", "viva"],
        ends: &[
            "enchentes", "enchente", "chuvas", "incêndio", "terremoto", "atentado", "eleições",
            "notícias", "clima", "greve", "protesto", "trânsito",
        ],
    },
    namesakes: NamesakeWords {
        ship_prefixes: &["NRP", "MV", "MS"],
        sailing: &[
            "afundou", "zarpou", "atracou", "naufragou", "fundeou", "encalhou", "tripulação",
            "marinheiros", "naufrágio",
        ],
        aboard: &["bordo"],
        ship_parts: &["tripulação", "capitão", "convés", "casco"],
        appositions: &["um", "uma", "o", "a"],
        clause_openers: &["que", "quem", "cujo", "cuja", "onde"],
        wins: &["venceu", "derrotou", "goleou", "superou", "eliminou", "bateu"],
        losses: &[("perdeu", "para"), ("perdeu", "com"), ("empatou", "com")],
        rivals: &["ante", "contra", "sobre"],
        lost_to: &[("perdeu", "para"), ("perdeu", "com")],
        sports: &[
            "gol", "gols", "golo", "golos", "partida", "jogo", "final", "semifinal", "liga", "Liga",
            "copa", "Copa", "taça", "Taça", "temporada", "prorrogação", "pênaltis", "torneio",
            "campeonato", "Campeonato", "rodada", "jornada", "placar", "clássico",
        ],
        traded: &["ações", "vendas", "lucro", "lucros", "receita", "receitas", "prejuízo"],
        traded_at: &["da", "do"],
        traded_in: &["em"],
        ..NamesakeWords::NONE
    },
    ..NameWords::NONE
};
