//! Croatian, and what is written as it is: Serbian in Latin letters, Bosnian and Montenegrin.

mod classes;
mod figures;
mod kinds;
mod names;
mod speech;

use super::english::BARE;
use super::{ClassedWords, Dates, Sentences, Summary, Vocabulary};
use std::sync::LazyLock;

static CLASSED: LazyLock<ClassedWords> =
    LazyLock::new(|| ClassedWords::new(classes::CLASSES, classes::GIVEN_NAMES, SENTENCES.names()));

/// The words of Croatian.
pub(super) static VOCABULARY: Vocabulary = Vocabulary {
    language: "hr",
    homelands: &["HR", "BA", "RS", "ME"],
    letters: "čćđšž",
    sentences: SENTENCES,
    dates: DATES,
    summary: SUMMARY,
    numbers: figures::NUMBERS,
    quantities: figures::QUANTITIES,
    times: figures::TIMES,
    reporting: speech::REPORTING,
    phrases: speech::PHRASES,
    names: names::NAMES,
    kinds: kinds::KINDS,
    links: kinds::LINKS,
    ..BARE
};

#[rustfmt::skip]
const SENTENCES: Sentences = Sentences {
    titles: &[
        "dr", "Dr", "mr", "Mr", "prof", "Prof", "doc", "Doc", "ing", "dipl", "gosp", "g", "gđa",
        "Gđa", "gđe", "gđica", "akad", "gen", "nar", "sv", "Sv", "bl", "ul", "Ul", "bb", "tzv",
        "Tzv", "tj", "npr", "Npr", "odn", "usp", "v", "vidi", "čl", "st", "sc", "eng", "engl",
        "njem", "lat", "tal", "fr", "rus", "tur", "mađ", "sjev", "juž", "ist", "zap", "zam", "pom",
        "ravn", "dir", "predsj", "min", "vlč", "mons", "o", "dop", "ur", "prev",
    ],
    before_number: &[
        "br", "Br", "čl", "Čl", "st", "str", "Str", "t", "toč", "tel", "Tel", "sv", "god", "pogl",
        "tab", "sl", "r", "ser", "kom",
    ],
    abbreviations: &[
        "itd", "Itd", "itsl", "i.sl", "sl", "dr", "dd", "d.d", "d.o.o", "a.d", "o.d", "j.d.o.o",
        "jr", "ml", "st", "god", "g", "h", "sat", "min", "sek", "kn", "din", "mil", "mlrd", "milij",
        "tis", "km", "kg", "pr.n.e", "n.e", "p.n.e", "r.n.e", "m.n.v", "u.m", "sij", "velj", "ožu",
        "tra", "svi", "lip", "srp", "kol", "ruj", "lis", "stu", "pro", "jan", "feb", "mar", "apr",
        "avg", "aug", "sep", "sept", "okt", "nov", "dec", "pon", "uto", "sri", "čet", "pet", "sub",
        "ned",
    ],
    units: &["min", "sek", "h", "god", "mil", "tis"],
    behind_ordinals: &[
        "siječnja", "veljače", "ožujka", "travnja", "svibnja", "lipnja", "srpnja", "kolovoza",
        "rujna", "listopada", "studenog", "studenoga", "prosinca", "siječanj", "veljača", "ožujak",
        "travanj", "svibanj", "lipanj", "srpanj", "kolovoz", "rujan", "listopad", "studeni",
        "prosinac", "januara", "februara", "marta", "aprila", "maja", "juna", "jula", "avgusta",
        "augusta", "septembra", "oktobra", "novembra", "decembra", "januar", "februar", "mart",
        "april", "maj", "jun", "juni", "jul", "juli", "avgust", "septembar", "oktobar", "novembar",
        "decembar", "godine", "godina", "godinu", "godini", "stoljeća", "stoljeće", "stoljeću",
        "vijeka", "veka", "minuti", "minuta", "minute", "kola", "kolo", "kolu", "mjesto", "mjesta",
        "mjestu", "mesto", "mestu", "mesta", "obljetnica", "obljetnice", "obljetnicu", "obljetnici",
        "godišnjica", "godišnjice", "godišnjicu", "kat", "katu", "kata", "sprat", "spratu",
        "sprata", "razred", "razreda", "put", "dan", "dana", "rođendan", "rođendana", "brigada",
        "brigade", "brigadi", "gardijska", "gardijske", "armija", "armije", "sjednica", "sjednice",
        "sjednici", "krug", "kruga", "krugu", "izdanje", "izdanja", "sezona", "sezone", "sezoni",
        "tjedan", "tjedna", "nedelja", "nedelje", "liga", "lige", "ligi", "runda", "runde", "rundi",
        "sat", "sata",
    ],
    beginners: &[
        "A", "Ako", "Ali", "Bez", "Bila", "Bile", "Bili", "Bilo", "Bio", "Budući", "Da", "Dakle",
        "Danas", "Do", "Dok", "Druga", "Drugi", "Gdje", "Gde", "Gotovo", "Ima", "Ipak", "Iz",
        "Iako", "I", "Ja", "Je", "Jedan", "Jedna", "Jer", "Jučer", "Juče", "Kad", "Kada", "Kako",
        "Kao", "Kod", "Koja", "Koje", "Koji", "Kroz", "Kasnije", "Ljudi", "Među", "Mi", "Mnogi",
        "Može", "Na", "Nakon", "Naime", "Naš", "Ne", "Nema", "Neki", "Netko", "Neko", "Nije",
        "Nitko", "Niko", "No", "Od", "Oko", "Ona", "One", "Oni", "Ono", "On", "Osim", "Ostali",
        "Ova", "Ovaj", "Ove", "Ovo", "Pa", "Po", "Pod", "Pored", "Posle", "Poslije", "Prema",
        "Prije", "Pre", "Pri", "Prvi", "Protiv", "Radi", "Ranije", "Sa", "Sada", "Samo", "Sav",
        "Se", "Stoga", "Sutra", "Su", "Sve", "Svi", "Ta", "Tada", "Tako", "Također", "Takođe",
        "Taj", "Te", "Ti", "Tijekom", "Tokom", "To", "Tu", "U", "Ujutro", "Uz", "Unatoč", "Uprkos",
        "Više", "Već", "Vi", "Za", "Zato", "Zbog", "Što", "Šta",
    ],
    ..Sentences::NONE
};

#[rustfmt::skip]
const DATES: Dates = Dates {
    months: [
        "siječnja", "veljače", "ožujka", "travnja", "svibnja", "lipnja", "srpnja", "kolovoza",
        "rujna", "listopada", "studenoga", "prosinca",
    ],
    other_months: &[
        ("siječanj", 1), ("siječnju", 1), ("veljača", 2), ("veljači", 2), ("ožujak", 3),
        ("ožujku", 3), ("travanj", 4), ("travnju", 4), ("svibanj", 5), ("svibnju", 5),
        ("lipanj", 6), ("lipnju", 6), ("srpanj", 7), ("srpnju", 7), ("kolovoz", 8),
        ("kolovozu", 8), ("rujan", 9), ("rujnu", 9), ("listopad", 10), ("listopadu", 10),
        ("studeni", 11), ("studenog", 11), ("studenom", 11), ("studenome", 11), ("prosinac", 12),
        ("prosincu", 12), ("januar", 1), ("januara", 1), ("januaru", 1), ("jan", 1),
        ("februar", 2), ("februara", 2), ("februaru", 2), ("feb", 2), ("mart", 3), ("marta", 3),
        ("martu", 3), ("mar", 3), ("april", 4), ("aprila", 4), ("aprilu", 4), ("apr", 4),
        ("maj", 5), ("maja", 5), ("maju", 5), ("jun", 6), ("juna", 6), ("junu", 6), ("juni", 6),
        ("jul", 7), ("jula", 7), ("julu", 7), ("juli", 7), ("avgust", 8), ("avgusta", 8),
        ("avgustu", 8), ("avg", 8), ("august", 8), ("augusta", 8), ("augustu", 8), ("aug", 8),
        ("septembar", 9), ("septembra", 9), ("septembru", 9), ("sep", 9), ("sept", 9),
        ("oktobar", 10), ("oktobra", 10), ("oktobru", 10), ("okt", 10), ("novembar", 11),
        ("novembra", 11), ("novembru", 11), ("nov", 11), ("decembar", 12), ("decembra", 12),
        ("decembru", 12), ("dec", 12),
    ],
    capital_months: false,
    days_behind: false,
    weekdays: ["pone", "utor", "sr", "četvrt", "pet", "subot", "ned"],
    ordinals: &["."],
    links: &[],
    day_first: &['.', '/'],
    labels: &[
        "objavljeno", "datum", "datum objave", "vrijeme objave", "ažurirano", "zadnja izmjena",
        "posljednja izmjena", "zadnje ažuriranje", "vreme objave", "poslednja izmena", "izmjena",
    ],
};

#[rustfmt::skip]
const SUMMARY: Summary = Summary {
    furniture_starts: &[
        "čitajte još", "čitaj još", "čitajte i", "čitaj i", "pročitajte i", "pročitajte još",
        "pročitaj i", "pročitaj još", "pročitajte više", "opširnije", "više o", "vezani članci",
        "vezane vijesti", "vezane vesti", "povezane vijesti", "povezani članci", "povezano",
        "pogledajte i", "pogledaj i", "pogledajte još", "pogledajte video",
        "pogledajte fotogaleriju", "pogledajte:", "pogledajte galeriju", "galerija", "fotogalerija",
        "foto:", "foto |", "foto/", "foto ©", "fotografija:", "fotografije:", "video:", "izvor:",
        "izvori:", "autor:", "autori:", "piše:", "pišu:", "snimio:", "snimila:", "snimak:",
        "priredio:", "priredila:", "priredili:", "uredio:", "preveo:", "oglas", "reklama", "promo",
        "sponzorirani sadržaj", "nastavlja se ispod", "nastavak teksta", "tekst se nastavlja",
        "članak se nastavlja", "podijeli", "podelite", "podijelite", "komentari", "komentiraj",
        "prati nas", "pratite nas", "zapratite", "pretplatite se", "pretplati se", "prijavite se",
        "preuzmite", "skinite aplikaciju", "poslušajte", "gledajte", "ključne riječi",
        "ključne reči", "oznake:", "tagovi:", "više vijesti", "najčitanije", "najnovije",
        "preporučujemo", "preporuka", "ispravak:", "ispravka:", "imate li", "pošaljite",
        "javite nam", "ne propustite", "©", "(c)", "copyright",
    ],
    furniture: &[
        "sva prava pridržana", "sva prava zadržana", "prijavite se na newsletter",
        "pretplatite se na newsletter", "primajte obavijesti", "uvjeti korištenja",
        "uslovi korišćenja", "pravila privatnosti", "politika privatnosti", "kolačiće",
        "zabranjeno je prenošenje", "prenošenje sadržaja", "uz navođenje izvora", "pratite nas na",
        "nastavlja se ispod oglasa", "članak se nastavlja ispod", "besplatnu aplikaciju",
        "google news", "viber", "http://", "https://",
    ],
    credits: &[
        "foto", "fotografija", "hina", "pixsell", "cropix", "tanjug", "beta", "fonet", "srna",
        "fena", "mina", "anadolu", "reuters", "ap", "afp", "epa", "getty", "shutterstock",
        "ilustracija", "screenshot", "privatna", "privatni", "arhiva", "arhiv", "printscreen",
        "facebook",
    ],
    pointers: &[
        "a", "ali", "i", "te", "pa", "također", "takođe", "on", "ona", "ono", "oni", "one", "njega",
        "njezin", "njegov", "njihov", "njegova", "njihova", "njena", "njeno", "mu", "joj", "ju",
        "im", "ih", "njih", "njima", "to", "taj", "ta", "ti", "tog", "toga", "tom", "tome", "tim",
        "ovaj", "ova", "ovo", "ove", "ovi", "ovog", "ovom", "onaj", "takav", "takva", "takvi",
        "takve", "tamo", "ovdje", "ovde", "tu", "tada", "onda", "potom", "zatim", "zato", "stoga",
        "međutim", "ipak", "dakle", "tako", "isto", "naime", "jer", "no", "mi", "ja", "vi", "naš",
        "svoj", "sam", "oba", "obje", "obe", "obojica", "koji", "osim", "drugi", "inače", "pritom",
        "pri",
    ],
    leaning: &[
        "prema njegovim riječima", "prema njezinim riječima", "prema njihovim riječima",
        "prema njegovim rečima", "prema njenim rečima", "po njegovim riječima",
        "po njegovim rečima", "kako je dodao", "kako je dodala", "dodao je", "dodala je",
        "dodali su", "istaknuo je", "istaknula je", "istakao je", "naglasio je", "naglasila je",
        "osim toga", "uz to", "pored toga", "pritom", "pri tome", "štoviše", "štaviše",
        "s druge strane", "sa druge strane", "u međuvremenu", "istodobno", "istovremeno",
        "u isto vrijeme", "u isto vreme", "zbog toga", "zbog čega", "iz tog razloga", "unatoč tome",
        "uprkos tome", "kao rezultat", "na kraju", "nakon toga", "posle toga", "poslije toga",
        "prije toga", "pre toga", "među njima", "među ostalim", "između ostalog", "primjerice",
        "na primjer", "na primer", "nekoliko sati kasnije", "sat kasnije", "dan kasnije",
        "dva dana kasnije", "kasnije", "ranije", "ubrzo", "ubrzo potom", "oba", "obojica", "obje",
        "ostali", "drugi", "druga", "treći", "treća", "prvi od njih", "jedan od njih",
        "jedna od njih", "posljednji", "poslednji", "to znači", "na taj način", "isto tako",
        "u skladu s tim",
    ],
    objects: &["ga", "njega", "ju", "je", "nju", "ih", "njih", "mu", "joj", "im", "njima", "njoj"],
    clauses: &[
        "i", "a", "ali", "nego", "da", "kako", "koji", "koja", "koje", "kojeg", "kojem", "kojih",
        "kad", "kada", "gdje", "gde", "ako", "jer", "iako", "dok", "nakon", "prije", "pre", "što",
    ],
    imperatives: &[
        "pogledajte", "pogledaj", "pročitajte", "pročitaj", "čitajte", "čitaj", "saznajte",
        "saznaj", "pratite", "prati", "pridružite", "pridruži", "pretplatite", "pretplati",
        "preuzmite", "preuzmi", "zapamtite", "zamislite", "zamisli", "pišite", "pošaljite",
        "javite", "nazovite", "pozovite", "kliknite", "slušajte", "poslušajte", "ostanite",
        "odaberite", "podržite", "podijelite", "podelite", "komentirajte", "komentarišite",
        "dobrodošli",
    ],
    scenes: &[
        "bilo je hladno", "bilo je toplo", "bio je hladan", "bilo je rano", "rano je jutro",
        "davno", "prije mnogo godina", "pre mnogo godina", "kad sam bio", "kad sam bila",
        "kada sam bio", "kada sam bila", "kišilo je", "padala je kiša", "pada kiša",
        "padao je snijeg", "sunce je", "sija sunce", "petak je", "subota je", "nedjelja je",
    ],
    persons: &["on", "ona", "oni", "one", "ja", "mi", "ti", "vi"],
    narrators: &[
        "ja", "mene", "me", "meni", "mi", "mnom", "nas", "nam", "nama", "naš", "naša", "naše",
        "našeg", "našoj", "naših", "moj", "moja", "moje", "mojim", "ti", "tebe", "tebi", "vi",
        "vas", "vam", "vama", "vaš", "vaša", "vaše", "sam", "smo",
    ],
    digests: &[
        "što znamo", "što se zna", "šta znamo", "što se događa", "šta se dešava",
        "najvažnije vijesti", "najvažnije vesti", "ukratko", "sažetak", "pregled dana",
        "događaji dana", "uživo", "iz minute u minutu", "najnovije informacije",
        "najvažniji događaji",
    ],
    tolls: &[
        "poginuo", "poginula", "poginulo", "poginuli", "poginulih", "poginule", "smrtno", "ubijen",
        "ubijena", "ubijeno", "ubijeni", "ubijenih", "ubio", "ubila", "ubilo", "ubili", "umro",
        "umrla", "umrlo", "umrli", "preminuo", "preminula", "preminulo", "preminuli", "stradao",
        "stradala", "stradalo", "stradali", "stradalih", "stradale", "mrtav", "mrtva", "mrtvi",
        "mrtvih", "mrtvo", "žrtva", "žrtve", "žrtava", "žrtvama", "ozlijeđen", "ozlijeđena",
        "ozlijeđeno", "ozlijeđeni", "ozlijeđenih", "povrijeđen", "povrijeđena", "povrijeđeno",
        "povrijeđeni", "povrijeđenih", "povređen", "povređena", "povređeno", "povređeni",
        "povređenih", "ranjen", "ranjena", "ranjeno", "ranjeni", "ranjenih", "nestao", "nestala",
        "nestalo", "nestali", "nestalih", "utopio", "utopila", "utopilo", "utopili", "evakuiran",
        "evakuirana", "evakuirano", "evakuirani", "evakuiranih", "evakuisan", "evakuisano",
        "evakuisani", "evakuisanih", "uništen", "uništena", "uništeno", "uništeni", "uništenih",
        "oštećen", "oštećena", "oštećeno", "oštećeni", "oštećenih", "izgorio", "izgorjela",
        "izgorjelo", "izgorela", "uhićen", "uhićena", "uhićeno", "uhićeni", "uhićenih", "uhapšen",
        "uhapšena", "uhapšeno", "uhapšeni", "uhapšenih", "priveden", "privedeni", "privedenih",
        "hospitaliziran", "hospitalizirani", "hospitalizovan", "hospitalizovani", "spašen",
        "spašena", "spašeno", "spašeni", "spašenih", "spasen", "spaseni", "izbjeglica", "izbeglica",
        "raseljenih", "zaraženih", "oboljelih", "obolelih", "kuća", "zatočenih", "talaca", "otet",
        "otetih",
    ],
    background: &[
        "prošle godine", "prošlog mjeseca", "prošlog meseca", "lani", "prije godinu dana",
        "pre godinu dana", "prije nekoliko godina", "pre nekoliko godina", "prije deset godina",
        "posljednjih godina", "poslednjih godina", "svake godine", "godišnje", "u prosjeku",
        "u proseku", "u prošlosti", "od početka rata", "od početka godine", "ranije ove godine",
    ],
    endings: &[
        "", "a", "u", "om", "em", "e", "i", "ima", "ama", "og", "oga", "eg", "ega", "omu", "ome",
        "oj", "im", "ih", "o", "ovi", "ova", "ove", "ovima", "evi", "eva", "evima", "ne", "la", "lo",
        "li", "le", "je", "ja", "ju", "ci", "ka", "ke", "ku",
    ],
    stop_words: &[
        "a", "ako", "ali", "bez", "bi", "bih", "bila", "bile", "bili", "bilo", "bio", "bismo",
        "biste", "biti", "bude", "budu", "da", "dana", "danas", "dao", "deo", "dio", "do", "dobro",
        "dodala", "dodao", "dok", "došlo", "dr", "druge", "drugi", "drugih", "dva", "dve", "dvije",
        "ga", "gde", "gdje", "godina", "godine", "godini", "godinu", "gotovo", "i", "iako", "ih",
        "ili", "im", "ima", "imaju", "imao", "ipak", "iz", "izjavila", "izjavio", "između", "iznad",
        "ja", "je", "jedan", "jedna", "jedne", "jednog", "jer", "joj", "još", "ju", "juče", "jučer",
        "kad", "kada", "kako", "kao", "kazala", "kazao", "kaže", "ko", "kod", "koja", "koje",
        "kojeg", "koji", "kojih", "kojim", "kojima", "kojoj", "koju", "kome", "kroz", "li", "ljude",
        "ljudi", "mesto", "mi", "mjesto", "mnogo", "mogu", "mora", "moraju", "može", "mu", "na",
        "nad", "naime", "nakon", "nam", "nas", "naš", "naše", "ne", "nego", "neke", "neki", "neko",
        "nema", "netko", "ni", "nije", "nisu", "niti", "no", "nova", "novi", "o", "od", "odnosno",
        "oko", "on", "ona", "onda", "one", "oni", "ono", "osim", "ostali", "ova", "ovaj", "ove",
        "ovo", "ovog", "ovoj", "ovom", "pa", "po", "pod", "posle", "poslije", "potom", "pre",
        "prema", "pri", "prije", "protiv", "put", "rekao", "rekla", "s", "sa", "sada", "sam",
        "samo", "se", "sebe", "smo", "su", "sutra", "sve", "svi", "svih", "svim", "svoj", "svoje",
        "svojim", "ta", "tada", "taj", "tako", "takođe", "također", "tamo", "te", "ti", "tijekom",
        "to", "tog", "toga", "tokom", "tom", "tome", "treba", "tri", "tu", "u", "ukupno", "uz",
        "vam", "vas", "već", "vi", "više", "vreme", "vrijeme", "za", "zatim", "zato", "zbog", "će",
        "ćemo", "čak", "šta", "što",
    ],
    ..Summary::NONE
};
