//! Polish numbers, what they count, and times.

use crate::vocabulary::{Numbers, Quantities, Stakes, TimeUnits, Times};

#[rustfmt::skip]
pub(super) const NUMBERS: Numbers = Numbers {
    small: &[
        "zero", "jeden", "dwa", "trzy", "cztery", "pięć", "sześć", "siedem", "osiem", "dziewięć",
        "dziesięć", "jedenaście", "dwanaście", "trzynaście", "czternaście", "piętnaście",
        "szesnaście", "siedemnaście", "osiemnaście", "dziewiętnaście", "dwadzieścia",
    ],
    tens: &[
        "dwadzieścia", "trzydzieści", "czterdzieści", "pięćdziesiąt", "sześćdziesiąt",
        "siedemdziesiąt", "osiemdziesiąt", "dziewięćdziesiąt",
    ],
    scales: &[
        ("sto", 1e2), ("tysiąc", 1e3), ("tysiąca", 1e3), ("tysiące", 1e3), ("tysięcy", 1e3),
        ("tys", 1e3), ("milion", 1e6), ("miliona", 1e6), ("miliony", 1e6), ("milionów", 1e6),
        ("mln", 1e6), ("miliard", 1e9), ("miliarda", 1e9), ("miliardy", 1e9), ("miliardów", 1e9),
        ("mld", 1e9), ("bilion", 1e12), ("biliona", 1e12), ("biliony", 1e12), ("bilionów", 1e12),
    ],
    vague: &[
        "dziesiątki", "dziesiątek", "setki", "setek", "tysiące", "tysięcy", "miliony", "milionów",
        "kilkanaście", "kilkunastu", "kilkadziesiąt", "kilkudziesięciu", "kilkaset", "kilkuset",
    ],
    vague_scales: &["tysięcy", "milionów", "miliardów", "tys", "mln", "mld"],
    several: "kilka",
    of: &["spośród"],
    decimal_mark: ',',
    group_marks: &['.', ' '],
    ..Numbers::NONE
};

#[rustfmt::skip]
pub(super) const QUANTITIES: Quantities = Quantities {
    measures: &[
        "procent", "procenta", "procentów", "proc", "promil", "promila", "promili", "km",
        "kilometr", "kilometra", "kilometry", "kilometrów", "metr", "metra", "metry", "metrów", "m",
        "cm", "centymetr", "centymetra", "centymetry", "centymetrów", "mm", "milimetrów",
        "milimetry", "mil", "mila", "mile", "kg", "kilogram", "kilograma", "kilogramy",
        "kilogramów", "tona", "tony", "ton", "gram", "gramy", "gramów", "litr", "litra", "litry",
        "litrów", "hektar", "hektara", "hektary", "hektarów", "ha", "stopień", "stopni", "stopnie",
        "megawat", "megawata", "megawatów", "mw", "gigawatów", "gw", "euro", "dolar", "dolara",
        "dolary", "dolarów", "złoty", "złotego", "złote", "złotych", "zł", "pln", "eur", "usd",
        "groszy", "rubel", "rubla", "ruble", "rubli", "hrywna", "hrywny", "hrywien", "koron",
        "korony", "korona", "forint", "forintów", "funt", "funta", "funty", "funtów", "jen", "jeny",
        "jenów", "juan", "juany", "juanów", "frank", "franka", "franki", "franków", "lir", "€", "$",
        "£",
    ],
    shares: &["procent", "procenta", "procentów", "proc"],
    plurals: &[
        "osoby", "osób", "osobom", "osobami", "ludzi", "ludzie", "ludziom", "zabitych", "zabici",
        "zabite", "ofiar", "ofiary", "ofiarami", "rannych", "ranni", "ranne", "poszkodowanych",
        "poszkodowani", "poszkodowane", "zaginionych", "zaginieni", "mężczyzn", "mężczyźni",
        "kobiet", "kobiety", "dzieci", "nastolatków", "nastolatki", "żołnierzy", "żołnierze",
        "policjantów", "policjanci", "funkcjonariuszy", "funkcjonariusze", "strażaków", "strażacy",
        "ratowników", "ratownicy", "cywilów", "cywile", "uchodźców", "uchodźcy", "przesiedleńców",
        "mieszkańców", "mieszkańcy", "obywateli", "obywatele", "wyborców", "wyborcy", "zakładników",
        "zakładnicy", "zatrzymanych", "zatrzymani", "więźniów", "więźniowie", "jeńców", "jeńcy",
        "demonstrantów", "demonstranci", "uczestników", "uczestnicy", "pracowników", "pracownicy",
        "robotników", "górników", "górnicy", "rolników", "rolnicy", "nauczycieli", "uczniów",
        "uczniowie", "studentów", "studenci", "pacjentów", "pacjenci", "pasażerów", "pasażerowie",
        "turystów", "turyści", "kibiców", "kibice", "widzów", "widzowie", "rodzin", "rodziny",
        "gospodarstw", "gospodarstwa", "domów", "domy", "budynków", "budynki", "mieszkań",
        "mieszkania", "szkół", "szkoły", "szpitali", "szpitale", "wsi", "wsie", "miejscowości",
        "gmin", "gminy", "miast", "miasta", "krajów", "kraje", "państw", "państwa", "samochodów",
        "samochody", "aut", "auta", "pojazdów", "pojazdy", "ciężarówek", "ciężarówki", "pociągów",
        "pociągi", "autobusów", "autobusy", "statków", "statki", "samolotów", "samoloty",
        "śmigłowców", "śmigłowce", "bezzałogowców", "dronów", "drony", "rakiet", "rakiety",
        "pocisków", "pociski", "czołgów", "czołgi", "ataków", "ataki", "ostrzałów", "przypadków",
        "przypadki", "zakażeń", "zakażenia", "miejsc", "miejsca", "mandatów", "mandaty", "głosów",
        "głosy", "goli", "gole", "bramek", "bramki", "punktów", "punkty", "meczów", "mecze",
        "bojowników", "bojownicy", "migrantów", "migranci", "imigrantów", "ciał", "ciała", "posłów",
        "posłowie", "podejrzanych", "podejrzani", "zastępów", "zastępy", "interwencji", "odbiorców",
        "odbiorcy", "firm", "firmy", "etatów", "kilogramów", "łodzi",
    ],
    stops: &[
        "w", "we", "na", "z", "ze", "do", "od", "po", "za", "o", "u", "dla", "przy", "pod", "nad",
        "przed", "bez", "przez", "między", "przeciwko", "koło", "obok", "podczas", "według",
        "wobec", "i", "a", "ale", "oraz", "lub", "albo", "czy", "że", "żeby", "aby", "jak", "jako",
        "gdy", "kiedy", "jeśli", "bo", "ponieważ", "który", "która", "które", "którzy", "on", "ona",
        "ono", "oni", "one", "my", "wy", "ja", "to", "ten", "ta", "te", "był", "była", "było",
        "byli", "były", "jest", "są", "będzie", "będą", "został", "została", "zostało", "zostali",
        "zostały", "nie", "się", "już", "jeszcze", "także", "też", "również", "tylko", "lat",
        "lata", "latek", "rok", "roku", "godzin", "godziny", "godzinę", "godz", "minut", "minuty",
        "dni", "dzień", "tygodni", "tygodnie", "miesięcy", "miesiące", "razy", "raz", "jego", "jej",
        "ich", "zginął", "zginęła", "zginęło", "zginęli", "zginęły", "powiedział", "powiedziała",
        "poinformował", "podał",
    ],
    owners: &["jego", "jej", "ich", "swoich", "naszych", "tych"],
    qualifiers: &[
        "około", "ok", "niemal", "prawie", "blisko", "ponad", "przeszło", "minimum", "maksymalnie",
        "łącznie", "jakieś",
    ],
    qualifier_pairs: &[
        [&["co"], &["najmniej", "najwyżej"]], [&["mniej", "więcej"], &["niż"]],
        [&["nie"], &["mniej", "więcej"]], [&["mniej"], &["więcej"]],
    ],
    labels: &[
        "nr", "numer", "art", "artykuł", "artykułu", "ust", "rozdział", "strona", "str", "linia",
        "linii", "linię", "trasa", "trasy", "trasie", "droga", "drogi", "drodze", "klasa", "pkt",
        "punkt", "poz", "pozycja", "grupa", "grupy", "kategoria", "etap", "kolejka", "kolejki",
        "kolejce", "lot", "lotu", "paragraf", "§", "kanał", "blok", "bloku", "dom", "pokój", "rok",
        "roku",
    ],
    rates: &["na", "za"],
    rate_units: &[
        "godzinę", "sekundę", "minutę", "dobę", "rok", "osobę", "litr", "kilogram", "baryłkę",
        "tonę", "metr", "mieszkańca",
    ],
    extents: &["wysokości", "długości", "szerokości", "głębokości", "grubości", "wzwyż"],
    and: "i",
    ago: "temu",
    stakes: Stakes {
        dead: &[
            "zginął", "zginęła", "zginęło", "zginęli", "zginęły", "zmarł", "zmarła", "zmarło",
            "zmarli", "zmarły", "zabitych", "zabici", "zabity", "zabito", "zabił", "zabiło",
            "zabiły", "zabili", "ofiar", "ofiary", "ofiarami", "śmiertelnych", "śmiertelne", "ciał",
            "ciała", "zwłoki", "utonął", "utonęła", "utonęło", "utonęli", "poległo", "polegli",
            "poległ", "zastrzelił", "zastrzelono",
        ],
        hurt: &[
            "rannych", "ranni", "ranny", "ranna", "ranne", "raniono", "ranił", "raniło", "raniły",
            "zranił", "poszkodowanych", "poszkodowani", "poszkodowany", "obrażenia", "obrażeń",
            "zaginionych", "zaginęło", "zaginął", "zaginęła", "zaginęli", "hospitalizowanych",
            "szpitala", "zakażeń", "zakażonych", "zarażonych", "zachorowało", "chorych",
        ],
        held: &[
            "zatrzymanych", "zatrzymano", "zatrzymał", "zatrzymała", "zatrzymali", "zatrzymani",
            "aresztowano", "aresztowanych", "aresztowani", "aresztowała", "zakładników", "więźniów",
            "jeńców", "porwano", "porwali", "uprowadzono", "uwięziono",
        ],
        displaced: &[
            "uchodźców", "uchodźcy", "ewakuowano", "ewakuowanych", "ewakuowani", "przesiedleńców",
            "wysiedlono", "wysiedlonych", "uciekło", "uciekli", "opuściło", "migrantów", "migranci",
            "bezdomnych",
        ],
        homes: &[
            "domów", "domy", "budynków", "budynki", "mieszkań", "mieszkania", "gospodarstw",
            "szkół", "szkoły", "wsi",
        ],
        money: &[
            "euro", "dolar", "dolara", "dolary", "dolarów", "złoty", "złotego", "złote", "złotych",
            "zł", "pln", "eur", "usd", "groszy", "rubel", "ruble", "rubli", "hrywna", "hrywny",
            "hrywien", "koron", "korony", "forintów", "funt", "funty", "funtów", "jenów", "juanów",
            "franków", "€", "$", "£",
        ],
        area: &["hektar", "hektara", "hektary", "hektarów", "ha"],
        breaks: &[",", "i", "a", "oraz"],
        ..Stakes::NONE
    },
    ..Quantities::NONE
};

#[rustfmt::skip]
pub(super) const TIMES: Times = Times {
    spans: &["od", "między", "latach"],
    span_joints: &["do"],
    and: "i",
    last: &[
        "ubiegły", "ubiegłego", "ubiegłym", "ubiegłej", "ubiegłą", "zeszły", "zeszłego", "zeszłym",
        "zeszłej", "zeszłą", "miniony", "minionego", "minionym", "minionej", "minioną",
    ],
    this: &["ten", "tego", "tym", "tej", "tę", "bieżący", "bieżącego", "bieżącym"],
    next: &[
        "następny", "następnego", "następnym", "następnej", "następną", "przyszły", "przyszłego",
        "przyszłym", "przyszłej", "przyszłą", "nadchodzący", "nadchodzącą",
    ],
    month_openers: &[
        "w", "we", "od", "do", "na", "początku", "koniec", "końca", "końcem", "pod", "połowie",
    ],
    year_openers: &[
        "w", "we", "od", "do", "po", "przed", "roku", "rok", "na", "początku", "końca", "końcu",
        "latem", "zimą", "wiosną", "jesienią", "latach",
    ],
    year_followers: &[
        "rok", "roku", "r", "i", "a", "lub", "oraz", "w", "we", "na", "z", "ze", "do", "od", "po",
        "przed", "za", "dla", "o", "przez", "pod", "że", "gdy", "kiedy", "jak", "był", "była",
        "było", "były", "jest", "został", "została", "on", "ona", "oni", "nie", "się",
    ],
    weekdays: ["poniedziałek", "wtorek", "środę", "czwartek", "piątek", "sobotę", "niedzielę"],
    weekday_openers: &[
        "ubiegły", "ubiegłą", "zeszły", "zeszłą", "miniony", "minioną", "ten", "tę", "najbliższy",
        "najbliższą", "przyszły", "przyszłą", "następny", "następną",
    ],
    capitals_before_weekdays: &["W", "We", "Na", "Do", "Od", "Po", "Przed", "Ubiegły", "Co"],
    weekday_joints: &["do"],
    days_ago: &[
        ("wczoraj", 1), ("przedwczoraj", 2), ("dziś", 0), ("dzisiaj", 0), ("jutro", -1),
        ("pojutrze", -2),
    ],
    parts_of_day: &["rano", "ranek", "wieczór", "wieczorem", "noc", "nocy", "południe", "południu"],
    units: TimeUnits {
        day: [&[], &["dni", "dzień"]],
        week: [&["tydzień", "tygodnia", "tygodniu"], &["tydzień", "tygodnie", "tygodni"]],
        month: [&["miesiąc", "miesiąca", "miesiącu"], &["miesiąc", "miesiące", "miesięcy"]],
        year: [&["rok", "roku"], &["rok", "lata", "lat"]],
        decade: [&["dekada", "dekadzie", "dekady"], &["dekady", "dekad"]],
    },
    ago: "temu",
    ..Times::NONE
};
