//! The words that report speech, and where the noun phrase of a speaker begins and ends.

use crate::vocabulary::{Phrases, Reporting, SpeakerOrder};

#[rustfmt::skip]
pub(super) const REPORTING: Reporting = Reporting {
    say: &[
        "powiedział", "powiedziała", "powiedziało", "powiedzieli", "powiedziały", "mówi", "mówią",
        "mówił", "mówiła", "mówili", "rzekł", "rzekła",
    ],
    report: &[
        "oświadczył", "oświadczyła", "oświadczyli", "oświadczyło", "poinformował", "poinformowała",
        "poinformowali", "poinformowało", "poinformowano", "informuje", "informują", "przekazał",
        "przekazała", "przekazali", "przekazało", "przekazano", "przekazuje", "podał", "podała",
        "podali", "podało", "podano", "podaje", "podają", "dodał", "dodała", "dodali", "dodaje",
        "zaznaczył", "zaznaczyła", "zaznaczyli", "zaznacza", "podkreślił", "podkreśliła",
        "podkreślili", "podkreśla", "podkreślają", "stwierdził", "stwierdziła", "stwierdzili",
        "stwierdza", "wyjaśnił", "wyjaśniła", "wyjaśnili", "wyjaśnia", "tłumaczył", "tłumaczyła",
        "tłumaczy", "przyznał", "przyznała", "przyznali", "przyznaje", "potwierdził",
        "potwierdziła", "potwierdzili", "potwierdziło", "zapowiedział", "zapowiedziała",
        "zapowiedzieli", "zapowiedziało", "zapowiada", "ogłosił", "ogłosiła", "ogłosili",
        "ogłosiło", "ostrzegł", "ostrzegła", "ostrzegli", "ostrzegło", "ostrzega", "ostrzegają",
        "przypomniał", "przypomniała", "przypomnieli", "przypomina", "zauważył", "zauważyła",
        "zauważa", "ocenił", "ocenia", "oceniła", "ocenili", "oceniają", "zapewnił", "zapewniła",
        "zapewnili", "zapewnia", "napisał", "napisała", "napisali", "pisze", "piszą",
        "relacjonował", "relacjonuje", "relacjonowała", "twierdzi", "twierdzą", "twierdził",
        "twierdziła", "twierdzili", "utrzymuje", "utrzymują", "wskazał", "wskazała", "wskazuje",
        "wskazują", "uznał", "uznała", "uznali", "uważa", "uważają", "zaprzeczył", "zaprzeczyła",
        "zaprzeczyli", "zdementował", "donosi", "donoszą", "doniósł", "doniosła", "doniosły",
        "sądzi", "obiecał", "obiecała", "obiecali", "zadeklarował", "zadeklarowała",
        "zadeklarowali", "ujawnił", "ujawniła", "opowiada", "opowiadał", "opowiadała",
        "opowiedział", "opowiedziała",
    ],
    quote: &[
        "zapytał", "zapytała", "pyta", "pytał", "odpowiedział", "odpowiedziała", "odpowiada",
        "odpowiedzieli", "odparł", "odparła", "zawołał", "zawołała", "krzyknął", "krzyczał",
        "skomentował", "skomentowała", "komentuje", "skrytykował", "skrytykowała", "zaapelował",
        "zaapelowała", "apeluje", "apelują", "wezwał", "wezwała", "nazwał", "nazwała", "wspomina",
        "wspominał", "wspominała", "żartował", "żartuje", "cieszy", "skarży", "zażądał", "żalił",
        "ubolewał",
    ],
    according_to: &[&["według"], &["zdaniem"], &["jak", "wynika", "z"]],
    helpers: &[
        "też", "także", "również", "później", "wcześniej", "potem", "następnie", "już", "jeszcze",
        "wczoraj", "dziś", "dzisiaj", "w", "we", "rano", "wieczorem", "poniedziałek", "wtorek",
        "środę", "czwartek", "piątek", "sobotę", "niedzielę", "wówczas", "dotąd", "jednak",
        "wprost", "nam", "mu", "jej", "im", "pap", "mediom", "dziennikarzom",
    ],
    no_report_behind: &[
        "nie", "jak", "został", "została", "zostało", "zostali", "być", "był", "by", "co",
    ],
    order: SpeakerOrder::Either,
    that: &["że", "iż", "jakoby"],
    by: "przez",
    no_clauses: &["tak", "nie", "dzień", "dziękuję"],
    clause_starts: &["on", "ona", "oni", "ono"],
    sources: &[
        "policji", "policja", "mediów", "media", "władz", "służb", "świadków", "prokuratury",
        "rządu", "wojska", "ekspertów",
    ],
    ..Reporting::NONE
};

#[rustfmt::skip]
pub(super) const PHRASES: Phrases = Phrases {
    determiners: &[
        "ten", "ta", "to", "ci", "te", "tego", "tej", "tych", "tamten", "tamta", "jeden", "jedna",
        "jedno", "niektórzy", "niektóre", "wielu", "wiele", "wszyscy", "wszystkie", "kilku",
        "kilka", "kilkoro", "dwa", "dwie", "dwaj", "dwóch", "trzy", "trzej", "trzech", "inny",
        "inna", "inni", "inne", "jego", "jej", "ich", "nasz", "nasza", "każdy", "każda", "żaden",
        "pewien", "pewna",
    ],
    pronouns: &["on", "ona", "oni", "one"],
    nobody: &[
        "ja", "my", "wy", "ty", "kto", "co", "to", "nikt", "ktoś", "wszyscy", "wielu", "niektórzy",
        "siebie", "się", "mu", "jej", "im", "nim", "niej", "nich", "nam", "mnie", "tym", "tego",
    ],
    openers: &[
        "w", "we", "na", "po", "przed", "do", "od", "z", "ze", "przy", "pod", "nad", "za", "u",
        "dla", "bez", "przez", "około", "wśród", "podczas", "o", "według", "mimo", "dzięki",
        "wobec",
    ],
    adverbs: &[
        "i", "a", "ale", "także", "też", "również", "potem", "następnie", "teraz", "obecnie",
        "wczoraj", "dziś", "dzisiaj", "jutro", "jednak", "natomiast", "dlatego", "poza", "tym",
        "ponadto", "tak", "już", "jeszcze", "wreszcie", "wtedy", "wcześniej", "później",
        "tymczasem", "dodatkowo", "jak", "kolei",
    ],
    breaks: &[
        "ponieważ", "bo", "gdyż", "że", "żeby", "aby", "który", "która", "które", "którzy", "jeśli",
        "jeżeli", "gdy", "kiedy", "gdzie", "jak", "choć", "chociaż", "dopóki", "jest", "są", "był",
        "była", "było", "byli", "były", "będzie", "będą", "ma", "mają", "może", "mogą", "musi",
        "muszą", "powinien", "powinna", "nie", "się", "został", "została", "zostało", "zostali",
        "powiedział", "powiedziała", "poinformował", "poinformowała", "dodał", "dodała", "i",
    ],
    ends: &[
        "w", "we", "na", "po", "przed", "do", "od", "z", "ze", "przy", "pod", "dla", "o", "u",
        "przez", "podczas", "wczoraj", "dziś", "dzisiaj", "rano", "wieczorem", "dziennikarzom",
        "mediom", "pap", "reporterom", "agencji", "portalowi", "gazecie", "cytowany", "cytowana",
    ],
    source_ends: &[
        "w", "we", "na", "zginął", "zginęła", "zginęło", "zginęli", "był", "była", "było", "byli",
        "jest", "są", "wczoraj", "dziś", "został", "została", "zostało", "zostali", "nie", "się",
        "ma", "mają", "do", "od", "z", "po", "nikt", "nic", "kierowca", "kierowcy", "sprawca",
        "sprawcy", "ofiara", "ofiary", "mężczyzna", "mężczyźni", "kobieta", "kobiety", "pożar",
        "wypadek", "wybuch", "atak", "samochód", "pojazd", "statek", "samolot", "mieszkańcy",
        "straty", "sytuacja", "rannych", "ranni", "kilka", "wielu", "co", "około", "ponad", "nadal",
        "obecnie", "już", "wciąż", "doszło", "trwa", "trwają", "brakuje", "wynika", "chodzi",
        "przyczyną", "przyczyna", "to", "ten", "ta", "sprawę", "dwie", "dwa", "dwóch", "trzy",
        "trzech", "cztery", "pięć", "jeden", "jedna", "żaden", "zabito", "zatrzymano", "uszkodzone",
        "zniszczono", "może", "mogą", "mogło", "będzie", "liczba",
    ],
    and: "i",
    ago: "temu",
    homes: &["z", "ze", "spod"],
    ..Phrases::NONE
};
