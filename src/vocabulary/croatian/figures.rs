//! Croatian numbers, what they count, and times.

use crate::vocabulary::{Numbers, Quantities, Stakes, TimeUnits, Times};

#[rustfmt::skip]
pub(super) const NUMBERS: Numbers = Numbers {
    small: &[
        "nula", "jedan", "dva", "tri", "četiri", "pet", "šest", "sedam", "osam", "devet", "deset",
        "jedanaest", "dvanaest", "trinaest", "četrnaest", "petnaest", "šesnaest", "sedamnaest",
        "osamnaest", "devetnaest", "dvadeset",
    ],
    tens: &[
        "dvadeset", "trideset", "četrdeset", "pedeset", "šezdeset", "sedamdeset", "osamdeset",
        "devedeset",
    ],
    scales: &[
        ("sto", 1e2), ("stotinu", 1e2), ("tisuća", 1e3), ("tisuću", 1e3), ("tisuće", 1e3),
        ("hiljada", 1e3), ("hiljadu", 1e3), ("hiljade", 1e3), ("tis", 1e3), ("milijun", 1e6),
        ("milijuna", 1e6), ("milijuni", 1e6), ("milion", 1e6), ("miliona", 1e6), ("milioni", 1e6),
        ("mil", 1e6), ("milijarda", 1e9), ("milijarde", 1e9), ("milijardi", 1e9),
        ("milijardu", 1e9), ("mlrd", 1e9), ("bilijun", 1e12), ("bilijuna", 1e12), ("bilion", 1e12),
        ("biliona", 1e12),
    ],
    vague: &[
        "desetak", "desetci", "deseci", "desetke", "desetine", "desetina", "stotine", "stotina",
        "stotinjak", "tisuće", "tisuća", "hiljade", "hiljada", "milijuni", "milijune", "milioni",
        "milione", "petnaestak", "dvadesetak", "tridesetak", "pedesetak",
    ],
    vague_scales: &["tisuća", "hiljada", "milijuna", "miliona", "milijardi"],
    several: "nekoliko",
    of: &["od"],
    decimal_mark: ',',
    group_marks: &['.', ' '],
    ..Numbers::NONE
};

#[rustfmt::skip]
pub(super) const QUANTITIES: Quantities = Quantities {
    measures: &[
        "posto", "postotak", "postotaka", "procenata", "procenat", "procenta", "promila", "promil",
        "km", "kilometar", "kilometra", "kilometara", "kilometre", "metar", "metra", "metara",
        "metre", "m", "cm", "centimetar", "centimetra", "centimetara", "mm", "milimetara", "milja",
        "milje", "kg", "kilogram", "kilograma", "kilogrami", "tona", "tone", "grama", "gram",
        "litra", "litre", "litara", "hektar", "hektara", "ha", "stupanj", "stupnjeva", "stupnja",
        "stepen", "stepeni", "megavat", "megavata", "mw", "gigavat", "gigavata", "gw", "euro",
        "eura", "euri", "evro", "evra", "kuna", "kune", "lipa", "dinar", "dinara", "marka",
        "maraka", "marke", "dolar", "dolara", "rubalj", "rublja", "rubalja", "rublji", "hrivnja",
        "hrivnji", "forinta", "forinti", "funta", "funti", "funte", "jen", "jena", "juan", "juana",
        "franak", "franaka", "franka", "€", "$", "£",
    ],
    shares: &["posto", "postotak", "postotaka", "procenata", "procenat", "procenta"],
    plurals: &[
        "osoba", "osobe", "osobama", "ljudi", "ljude", "poginulih", "poginuli", "poginule",
        "mrtvih", "mrtvi", "žrtava", "žrtve", "ozlijeđenih", "ozlijeđeni", "povrijeđenih",
        "povrijeđeni", "povređenih", "povređeni", "ranjenih", "ranjeni", "ranjenika", "nestalih",
        "nestali", "muškaraca", "muškarca", "muškarci", "žena", "žene", "djece", "deteta",
        "djeteta", "dece", "vojnika", "vojnici", "policajaca", "policajca", "policajci",
        "vatrogasaca", "vatrogasca", "vatrogasci", "spasilaca", "spasioca", "spašavatelja",
        "civila", "civili", "izbjeglica", "izbjeglice", "izbeglica", "izbeglice", "prognanika",
        "stanovnika", "stanovnici", "mještana", "meštana", "građana", "građani", "birača", "birači",
        "talaca", "taoca", "uhićenih", "uhapšenih", "privedenih", "zatvorenika", "zatvorenici",
        "zarobljenika", "prosvjednika", "prosvjednici", "demonstranata", "sudionika", "sudionici",
        "učesnika", "učesnici", "radnika", "radnici", "zaposlenih", "zaposleni", "rudara", "rudari",
        "poljoprivrednika", "učitelja", "učenika", "učenici", "studenata", "studenti", "pacijenata",
        "pacijenti", "putnika", "putnici", "turista", "turisti", "navijača", "navijači",
        "gledatelja", "gledalaca", "obitelji", "porodica", "porodice", "kućanstava", "domaćinstava",
        "kuća", "kuće", "zgrada", "zgrade", "objekata", "objekti", "stanova", "stanovi", "škola",
        "škole", "bolnica", "bolnice", "sela", "naselja", "općina", "općine", "opština", "opštine",
        "gradova", "gradovi", "grada", "zemalja", "zemlje", "država", "države", "vozila",
        "automobila", "automobili", "kamiona", "kamioni", "vlakova", "vlaka", "vozova", "voza",
        "autobusa", "autobusi", "brodova", "broda", "čamaca", "zrakoplova", "zrakoplovi", "aviona",
        "avioni", "helikoptera", "helikopteri", "bespilotnih", "dronova", "dronovi", "drona",
        "projektila", "projektili", "raketa", "rakete", "tenkova", "tenkovi", "napada", "napadi",
        "slučajeva", "slučaja", "zaraženih", "oboljelih", "obolelih", "mjesta", "mesta", "mandata",
        "mandati", "glasova", "glasa", "golova", "gola", "pogodaka", "bodova", "bodovi", "poena",
        "utakmica", "utakmice", "boraca", "militanata", "migranata", "migranti", "tijela", "tela",
        "zastupnika", "zastupnici", "poslanika", "poslanici", "osumnjičenih", "osumnjičeni",
        "intervencija", "tvrtki", "firmi",
    ],
    stops: &[
        "u", "na", "iz", "od", "do", "s", "sa", "za", "o", "po", "pri", "pod", "nad", "pred",
        "prije", "pre", "bez", "kroz", "preko", "između", "među", "kod", "oko", "protiv", "nakon",
        "posle", "poslije", "prema", "uz", "i", "a", "ali", "te", "ili", "da", "kako", "kao", "kad",
        "kada", "ako", "jer", "koji", "koja", "koje", "koju", "on", "ona", "ono", "oni", "one",
        "mi", "vi", "ja", "to", "taj", "ta", "ovaj", "ova", "je", "su", "bio", "bila", "bilo",
        "bili", "biti", "će", "bi", "se", "ne", "nije", "nisu", "već", "još", "također", "takođe",
        "samo", "godina", "godine", "godinu", "godini", "god", "sati", "sata", "sat", "minuta",
        "minute", "dana", "dan", "tjedana", "tjedna", "nedelja", "mjeseci", "meseci", "mjeseca",
        "meseca", "puta", "put", "njegov", "njezin", "njen", "njihov", "poginulo", "poginuo",
        "poginuli", "poginula", "rekao", "rekla", "izjavio", "naveo", "stradalo",
    ],
    owners: &["njegovih", "njezinih", "njenih", "njihovih", "svojih", "naših", "tih"],
    qualifiers: &[
        "oko", "gotovo", "skoro", "približno", "najmanje", "barem", "minimalno", "čak", "ukupno",
        "preko", "maksimalno", "najviše", "otprilike",
    ],
    qualifier_pairs: &[
        [&["više", "manje"], &["od"]], [&["ne", "ništa"], &["manje"]],
    ],
    labels: &[
        "br", "broj", "brojem", "članak", "član", "čl", "stranica", "stranice", "str", "točka",
        "tačka", "kat", "linija", "liniji", "linije", "ruta", "cesta", "ceste", "cesti",
        "autocesta", "autoceste", "grupa", "grupe", "kategorija", "etapa", "kolo", "kola", "kolu",
        "let", "leta", "paragraf", "§", "kanal", "kanala", "zgrada", "soba", "poglavlje", "rednim",
        "razred",
    ],
    rates: &["na", "za", "po"],
    rate_units: &[
        "sat", "minutu", "sekundu", "dan", "godinu", "osobu", "stanovnika", "litri", "litru",
        "kilogramu", "kilogram", "barelu", "barel", "toni", "tonu", "metru", "četvornom",
    ],
    extents: &[
        "visok", "visoka", "visoko", "dug", "duga", "dugo", "dugačak", "dugačka", "širok", "široka",
        "široko", "dubok", "duboka", "visine", "dužine", "duljine", "širine", "dubine",
    ],
    and: "i",
    stakes: Stakes {
        dead: &[
            "poginulo", "poginuo", "poginula", "poginuli", "poginule", "poginulih", "smrtno",
            "ubijen", "ubijena", "ubijeno", "ubijeni", "ubijenih", "ubio", "ubila", "ubilo",
            "ubili", "umro", "umrla", "umrlo", "umrli", "preminuo", "preminula", "preminulo",
            "preminuli", "stradao", "stradala", "stradalo", "stradali", "stradalih", "mrtvih",
            "mrtvi", "mrtva", "žrtava", "žrtve", "tijela", "tela", "utopio", "utopilo", "utopili",
        ],
        hurt: &[
            "ozlijeđen", "ozlijeđena", "ozlijeđeno", "ozlijeđeni", "ozlijeđenih", "ozlijeđene",
            "povrijeđen", "povrijeđena", "povrijeđeno", "povrijeđeni", "povrijeđenih", "povređen",
            "povređena", "povređeno", "povređeni", "povređenih", "ranjen", "ranjena", "ranjeno",
            "ranjeni", "ranjenih", "ranjenika", "nestao", "nestala", "nestalo", "nestali",
            "nestalih", "hospitalizirano", "hospitaliziranih", "hospitalizovano", "zaraženih",
            "zaraženo", "oboljelo", "oboljelih", "obolelih",
        ],
        held: &[
            "uhićen", "uhićena", "uhićeno", "uhićeni", "uhićenih", "uhapšen", "uhapšena",
            "uhapšeno", "uhapšeni", "uhapšenih", "priveden", "privedeno", "privedeni", "privedenih",
            "pritvoreno", "pritvorenih", "talaca", "zatvorenika", "zarobljeno", "zarobljenika",
            "oteto", "otetih",
        ],
        displaced: &[
            "izbjeglica", "izbjeglice", "izbeglica", "izbeglice", "evakuirano", "evakuirani",
            "evakuiranih", "evakuisano", "evakuisani", "evakuisanih", "raseljeno", "raseljenih",
            "prognanika", "pobjeglo", "pobeglo", "napustilo", "migranata", "beskućnika", "iseljeno",
        ],
        homes: &[
            "kuća", "kuće", "zgrada", "zgrade", "stanova", "objekata", "kućanstava", "domaćinstava",
            "škola",
        ],
        money: &[
            "euro", "eura", "evro", "evra", "kuna", "kune", "lipa", "dinar", "dinara", "maraka",
            "marke", "dolar", "dolara", "rubalja", "rublji", "hrivnji", "forinti", "funti", "jena",
            "juana", "franaka", "€", "$", "£",
        ],
        area: &["hektar", "hektara", "ha"],
        breaks: &[",", "i", "a", "te"],
        ..Stakes::NONE
    },
    ..Quantities::NONE
};

#[rustfmt::skip]
pub(super) const TIMES: Times = Times {
    spans: &["od", "između"],
    span_joints: &["do"],
    and: "i",
    last: &[
        "prošli", "prošle", "prošlog", "prošloga", "prošlom", "prošlu", "prošla", "prošloj",
        "protekli", "protekle", "proteklog", "proteklom", "minuli", "minule", "minulog",
    ],
    this: &["ovaj", "ove", "ovog", "ovoga", "ovom", "ovu", "ova", "ovoj"],
    next: &[
        "sljedeći", "sljedeće", "sljedećeg", "sljedećega", "sljedećem", "sljedeću", "idući",
        "iduće", "idućeg", "idućega", "idućem", "iduću", "naredni", "naredne", "narednog",
        "sledeći", "sledeće", "sledećeg", "sledećem", "sledeću", "buduće",
    ],
    month_openers: &["u", "od", "do", "početkom", "krajem", "sredinom", "tijekom", "tokom"],
    year_openers: &[
        "u", "od", "do", "prije", "pre", "nakon", "posle", "poslije", "godine", "godina",
        "početkom", "krajem", "ljeti", "zimi", "sredinom", "tijekom",
    ],
    year_followers: &[
        "godine", "godina", "godini", "godinu", "god", "g", "i", "a", "ili", "te", "u", "na", "iz",
        "od", "do", "za", "s", "sa", "kada", "kad", "kako", "da", "je", "su", "bio", "bila", "bilo",
        "bili", "se", "on", "ona", "oni", "nije",
    ],
    weekdays: ["ponedjeljak", "utorak", "srijedu", "četvrtak", "petak", "subotu", "nedjelju"],
    weekday_openers: &[
        "prošli", "prošlu", "prošle", "ovaj", "ovu", "sljedeći", "sljedeću", "idući", "iduću",
        "protekli", "proteklu",
    ],
    capitals_before_weekdays: &["U", "Od", "Do", "Za", "Prošli", "Prošle", "Svaki"],
    weekday_joints: &["do"],
    days_ago: &[
        ("jučer", 1), ("juče", 1), ("prekjučer", 2), ("prekjuče", 2), ("sinoć", 1), ("danas", 0),
        ("jutros", 0), ("večeras", 0), ("sutra", -1), ("preksutra", -2),
    ],
    parts_of_day: &[
        "jutro", "jutra", "večer", "večeri", "veče", "noć", "noći", "poslijepodne", "popodne",
        "prijepodne",
    ],
    units: TimeUnits {
        day: [&[], &["dan", "dana"]],
        week: [
            &[
                "tjedan", "tjedna", "tjednu", "sedmica", "sedmice", "sedmici", "sedmicu", "nedelje",
                "nedelji", "nedelju",
            ],
            &[
                "tjedan", "tjedna", "tjedana", "sedmica", "sedmice", "sedmicu", "nedelja",
                "nedelje", "nedelju",
            ],
        ],
        month: [
            &["mjesec", "mjeseca", "mjesecu", "mesec", "meseca", "mesecu"],
            &["mjesec", "mjeseca", "mjeseci", "mesec", "meseca", "meseci"],
        ],
        year: [&["godina", "godine", "godini", "godinu"], &["godinu", "godine", "godina"]],
        decade: [
            &[
                "desetljeće", "desetljeća", "desetljeću", "decenija", "decenije", "deceniji",
                "deceniju",
            ],
            &["desetljeća", "desetljeće", "decenije", "decenija"],
        ],
    },
    ..Times::NONE
};
