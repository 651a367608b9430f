//! Polish.

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

/// The words of Polish.
pub(super) static VOCABULARY: Vocabulary = Vocabulary {
    language: "pl",
    homelands: &["PL"],
    letters: "ąćęłńóśźż",
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
        "ul", "Ul", "al", "pl", "os", "św", "Św", "prof", "Prof", "doc", "Doc", "hab", "inż", "Inż",
        "gen", "Gen", "por", "Por", "kpt", "kmdr", "sierż", "Sierż", "asp", "Asp", "st", "kom",
        "red", "Red", "ks", "bp", "abp", "kard", "tzw", "tj", "np", "m.in", "zob", "wg", "dot",
        "ww", "woj", "pow", "gm", "ob", "p", "pp", "ang", "niem", "łac", "ros", "ukr", "franc",
        "gr", "jez", "płd", "płn", "zach", "wsch", "wiceprez", "dyr", "wicedyr", "zast", "pol",
        "bł", "o", "Lp",
    ],
    before_number: &[
        "nr", "Nr", "ok", "Ok", "str", "s", "art", "Art", "ust", "poz", "pkt", "par", "rozdz",
        "tab", "rys", "t", "tom", "z", "godz", "Godz", "tel", "Tel", "kl", "wyd", "pok", "dz",
        "lek",
    ],
    abbreviations: &[
        "r", "w", "im", "itd", "itp", "in", "i.in", "m.in", "tys", "proc", "n.e", "p.n.e", "godz",
        "min", "sek", "ub", "br", "bm", "ubr", "jw", "cd", "cdn", "cd.n", "ds", "spec", "lok",
        "rkm", "pn", "wt", "śr", "czw", "pt", "sob", "niedz", "stycz", "lut", "kwiet", "czerw",
        "lip", "sierp", "wrz", "wrześ", "paźdz", "list", "grud", "Sp", "o.o", "S.A",
    ],
    units: &["min", "sek", "godz", "proc", "tys"],
    behind_ordinals: &[
        "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia",
        "września", "października", "listopada", "grudnia", "minuta", "minuty", "minucie", "minutę",
        "kolejka", "kolejki", "kolejce", "kolejkę", "rocznica", "rocznicy", "rocznicę", "runda",
        "rundy", "rundzie", "rundę", "piętro", "piętra", "piętrze", "miejsce", "miejsca", "miejscu",
        "edycja", "edycji", "edycję", "pułk", "pułku", "brygada", "brygady", "brygadzie", "brygadę",
        "dywizja", "dywizji", "batalion", "batalionu", "armia", "armii", "wiek", "wieku",
        "urodziny", "urodzin", "dzień", "dnia", "tydzień", "tygodnia", "rok", "roku", "etap",
        "etapu", "etapie", "kilometr", "kilometrze", "kadencja", "kadencji", "klasa", "klasy",
        "klasie", "liga", "ligi", "lidze",
    ],
    beginners: &[
        "A", "Ale", "Albo", "Aby", "Ani", "Bez", "Bo", "By", "Być", "Był", "Była", "Było", "Byli",
        "Były", "Chodzi", "Choć", "Co", "Czy", "Dla", "Dlatego", "Do", "Dziś", "Dzisiaj", "Gdy",
        "Gdyby", "Gdzie", "I", "Ich", "Im", "Inni", "Ja", "Jak", "Jako", "Jednak", "Jego", "Jej",
        "Jest", "Jeśli", "Jeszcze", "Już", "Kiedy", "Kto", "Która", "Które", "Który", "Lecz",
        "Ludzie", "Ma", "Mają", "Mimo", "Między", "My", "Na", "Nad", "Nas", "Natomiast", "Nawet",
        "Nie", "Niektórzy", "Nikt", "No", "Około", "On", "Ona", "One", "Oni", "Ono", "Oraz", "Od",
        "Po", "Pod", "Podczas", "Ponad", "Potem", "Poza", "Przed", "Przez", "Przy", "Są", "Sam",
        "Skąd", "Swoje", "Ta", "Tak", "Także", "Tam", "Te", "Tego", "Ten", "Też", "To", "Tu", "Tuż",
        "Tylko", "Tymczasem", "U", "W", "We", "Wczoraj", "Wcześniej", "Więc", "Wielu", "Według",
        "Wśród", "Wszyscy", "Wszystko", "Z", "Za", "Zdaniem", "Ze", "Zgodnie", "Że", "Żeby",
    ],
    ..Sentences::NONE
};

#[rustfmt::skip]
const DATES: Dates = Dates {
    months: [
        "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia",
        "września", "października", "listopada", "grudnia",
    ],
    other_months: &[
        ("styczeń", 1), ("styczniu", 1), ("luty", 2), ("lutym", 2), ("marzec", 3), ("marcu", 3),
        ("kwiecień", 4), ("kwietniu", 4), ("maj", 5), ("maju", 5), ("czerwiec", 6), ("czerwcu", 6),
        ("lipiec", 7), ("lipcu", 7), ("sierpień", 8), ("sierpniu", 8), ("wrzesień", 9),
        ("wrześniu", 9), ("październik", 10), ("październiku", 10), ("listopad", 11),
        ("listopadzie", 11), ("grudzień", 12), ("grudniu", 12),
    ],
    capital_months: false,
    days_behind: false,
    weekdays: ["poniedział", "wtor", "środ", "czwart", "piąt", "sobot", "niedziel"],
    ordinals: &["-go", "go", "."],
    links: &[],
    day_first: &['.', '/'],
    labels: &[
        "opublikowano", "data publikacji", "data", "dodano", "data dodania", "aktualizacja",
        "zaktualizowano", "ostatnia aktualizacja", "ostatnia modyfikacja", "publikacja",
    ],
};

#[rustfmt::skip]
const SUMMARY: Summary = Summary {
    furniture_starts: &[
        "czytaj także", "czytaj też", "czytaj również", "czytaj więcej", "czytaj dalej",
        "przeczytaj także", "przeczytaj też", "przeczytaj również", "przeczytaj:",
        "przeczytaj więcej", "zobacz także", "zobacz też", "zobacz również", "zobacz wideo",
        "zobacz galerię", "zobacz zdjęcia", "zobacz:", "zobacz więcej", "sprawdź także",
        "sprawdź też", "polecamy", "polecane", "reklama", "dalsza część artykułu",
        "dalsza część tekstu", "materiał chroniony", "fot.", "fot:", "foto:", "zdjęcie:",
        "zdjęcia:", "wideo:", "film:", "grafika:", "źródło:", "źródła:", "autor:", "autorzy:",
        "oprac.", "opracowanie:", "redakcja:", "udostępnij", "podziel się", "skomentuj",
        "komentarze", "dołącz do", "zapisz się", "subskrybuj", "obserwuj nas", "polub nas",
        "śledź nas", "pobierz", "posłuchaj", "oglądaj", "tagi:", "tematy:", "więcej na ten temat",
        "więcej informacji", "powiązane", "w skrócie:", "aktualizacja:", "sprostowanie:",
        "masz ciekawy temat", "masz temat", "czekamy na", "wyślij zdjęcia", "napisz do nas",
        "kup prenumeratę", "tekst sponsorowany", "artykuł sponsorowany", "©", "(c)", "copyright",
    ],
    furniture: &[
        "wszelkie prawa zastrzeżone", "wszystkie prawa zastrzeżone", "dalsza część artykułu pod",
        "dalsza część tekstu pod", "zapisz się na newsletter", "zapisz się do newslettera",
        "polityka prywatności", "pliki cookie", "regulamin serwisu",
        "materiał chroniony prawem autorskim", "dalsze rozpowszechnianie", "obserwuj nas w google",
        "wspieraj nas", "kliknij tutaj", "http://", "https://",
    ],
    credits: &[
        "fot", "fot.", "foto", "zdjęcie", "pap", "reuters", "ap", "afp", "epa", "getty",
        "shutterstock", "forum", "newspix", "wikimedia", "gazeta", "archiwum", "ilustracyjne",
        "facebook", "screen",
    ],
    pointers: &[
        "a", "ale", "i", "oraz", "lub", "też", "także", "również", "on", "ona", "ono", "oni", "one",
        "jego", "jej", "ich", "jemu", "im", "mu", "nim", "nią", "nimi", "ten", "ta", "to", "ci",
        "te", "tego", "tej", "tych", "temu", "tym", "tą", "tę", "tamten", "tamta", "taki", "taka",
        "takie", "tacy", "tam", "tu", "tutaj", "wtedy", "potem", "następnie", "dlatego", "jednak",
        "natomiast", "zatem", "więc", "tak", "podobnie", "z", "bo", "gdyż", "my", "ja", "wy",
        "nasz", "swój", "sam", "przy", "obaj", "obie", "oboje", "który", "poza", "inaczej",
        "zresztą",
    ],
    leaning: &[
        "jego zdaniem", "jej zdaniem", "ich zdaniem", "zdaniem polityka", "jak dodał", "jak dodała",
        "jak dodano", "jak zaznaczył", "jak zaznaczyła", "jak podkreślił", "jak podkreśliła",
        "dodał, że", "dodała, że", "dodano, że", "ponadto", "poza tym", "co więcej", "oprócz tego",
        "z kolei", "w efekcie", "w rezultacie", "w związku z tym", "w tym samym czasie",
        "w międzyczasie", "w odpowiedzi", "z tego powodu", "mimo to", "pomimo tego", "wśród nich",
        "wśród zatrzymanych", "między innymi", "na przykład", "przykładowo", "z drugiej strony",
        "z jednej strony", "tymczasem", "chwilę później", "godzinę później", "kilka godzin później",
        "dzień później", "dwa dni później", "później", "wcześniej", "wkrótce potem", "po czym",
        "obaj", "obie", "pozostali", "pozostałe", "drugi", "druga", "trzeci", "trzecia",
        "pierwszy z nich", "jeden z nich", "jedna z nich", "ostatni", "to samo", "to oznacza",
        "oznacza to", "właśnie dlatego", "dlatego też", "w ten sposób", "tak samo", "do tego",
    ],
    objects: &["go", "jego", "ją", "jej", "je", "ich", "im", "mu", "nim", "nią", "nimi"],
    clauses: &[
        "i", "a", "ale", "lecz", "że", "żeby", "aby", "który", "która", "które", "którzy",
        "którego", "której", "których", "kiedy", "gdy", "gdzie", "jeśli", "bo", "ponieważ", "gdyż",
        "choć", "chociaż", "zanim", "jak", "po", "co",
    ],
    imperatives: &[
        "zobacz", "zobaczcie", "przeczytaj", "czytaj", "sprawdź", "sprawdźcie", "dołącz", "zapisz",
        "subskrybuj", "śledź", "śledźcie", "obserwuj", "pobierz", "pamiętaj", "pamiętajcie",
        "wyobraź", "wyobraźcie", "napisz", "napiszcie", "wyślij", "wyślijcie", "zadzwoń", "kliknij",
        "oglądaj", "posłuchaj", "słuchaj", "poznaj", "dowiedz", "zostań", "wybierz", "wesprzyj",
        "polub", "udostępnij", "skomentuj", "witaj", "witajcie",
    ],
    scenes: &[
        "był chłodny", "był ciepły", "był mroźny", "był wczesny", "jest chłodny", "jest wczesny",
        "był słoneczny", "dawno temu", "wiele lat temu", "kiedy byłem", "kiedy byłam", "gdy byłem",
        "gdy byłam", "pada deszcz", "padał deszcz", "padał śnieg", "słońce świeci",
        "słońce świeciło", "jest piątek", "jest sobota",
    ],
    persons: &["on", "ona", "oni", "one", "ja", "my", "ty", "wy"],
    narrators: &[
        "ja", "mnie", "mi", "mną", "my", "nas", "nam", "nami", "nasz", "nasza", "nasze", "naszego",
        "naszej", "naszych", "mój", "moja", "moje", "moim", "ty", "ciebie", "ci", "wy", "was",
        "wam", "wasz", "wasza", "państwo",
    ],
    digests: &[
        "co wiemy", "co wiadomo", "najważniejsze informacje", "najważniejsze wydarzenia",
        "w skrócie", "podsumowanie dnia", "podsumowanie", "wydarzenia dnia", "relacja na żywo",
        "relacja live", "oto podsumowanie", "najważniejsze fakty",
    ],
    tolls: &[
        "zginął", "zginęła", "zginęło", "zginęli", "zginęły", "ginie", "giną", "zmarł", "zmarła",
        "zmarło", "zmarli", "zmarły", "umarł", "nie", "poległ", "polegli", "zabity", "zabita",
        "zabito", "zabici", "zabitych", "zabił", "zabiło", "zabili", "ofiara", "ofiary", "ofiar",
        "ofiarami", "śmiertelna", "śmiertelne", "śmiertelnych", "ranny", "ranna", "ranni",
        "rannych", "ranne", "raniono", "ranił", "raniło", "poszkodowany", "poszkodowana",
        "poszkodowani", "poszkodowanych", "poszkodowane", "obrażenia", "obrażeń", "zaginął",
        "zaginęła", "zaginęli", "zaginęło", "zaginieni", "zaginionych", "utonął", "utonęła",
        "utonęli", "utonęło", "ewakuowano", "ewakuowany", "ewakuowani", "ewakuowanych",
        "zniszczony", "zniszczona", "zniszczone", "zniszczono", "zniszczonych", "uszkodzony",
        "uszkodzone", "uszkodzono", "uszkodzonych", "spłonął", "spłonęła", "spłonęło", "spłonęły",
        "zatrzymany", "zatrzymana", "zatrzymani", "zatrzymano", "zatrzymanych", "aresztowano",
        "aresztowani", "aresztowanych", "hospitalizowano", "uratowano", "uratowani", "uchodźców",
        "zakażonych", "zarażonych", "domów", "porwano", "porwanych", "wysiedlono", "przesiedlono",
    ],
    background: &[
        "w ubiegłym roku", "w zeszłym roku", "w ubiegłym miesiącu", "w zeszłym miesiącu",
        "rok temu", "lata temu", "lat temu", "kilka lat temu", "przed rokiem", "przed laty",
        "w ostatnich latach", "co roku", "każdego roku", "rocznie", "średnio", "w przeszłości",
        "od początku wojny", "od początku roku", "wcześniej w tym roku",
    ],
    endings: &[
        "", "a", "u", "owi", "em", "iem", "ie", "e", "y", "i", "ów", "om", "ami", "ach", "ą", "ę",
        "ej", "iej", "ego", "iego", "emu", "ym", "im", "ych", "ich", "ymi", "imi", "o", "ia", "iu",
        "ię", "ią", "ii", "ji", "ł", "ła", "ło", "ły", "li",
    ],
    stop_words: &[
        "a", "aby", "albo", "ale", "ani", "aż", "bardzo", "bez", "bo", "bowiem", "by", "byli",
        "być", "był", "była", "było", "były", "bądź", "będzie", "będą", "cały", "chce", "choć",
        "ci", "co", "czego", "czy", "czyli", "czym", "dla", "dlaczego", "dlatego", "do", "dodał",
        "dodała", "dużo", "dwa", "dwie", "dzisiaj", "dziś", "gdy", "gdyby", "gdyż", "gdzie", "go",
        "i", "ich", "im", "inna", "inne", "inny", "innych", "ja", "jak", "jaka", "jakby", "jakie",
        "jako", "je", "jeden", "jedna", "jednak", "jego", "jej", "jest", "jestem", "jeszcze",
        "jeśli", "jeżeli", "już", "ją", "każda", "każdy", "kiedy", "kilka", "kto", "która", "które",
        "którego", "której", "który", "których", "którym", "którzy", "lat", "lata", "lecz", "lub",
        "ludzi", "ma", "mają", "mam", "mi", "mimo", "mnie", "mogą", "może", "można", "mu", "musi",
        "my", "mówi", "mówił", "mówiła", "na", "nad", "nam", "nas", "nasz", "naszych", "natomiast",
        "nawet", "nic", "nich", "nie", "niego", "niej", "nim", "nimi", "nią", "niż", "no", "o",
        "obecnie", "od", "około", "on", "ona", "one", "oni", "ono", "oraz", "osoby", "pan", "pani",
        "po", "pod", "podczas", "poinformowali", "poinformował", "poinformowała", "ponad",
        "ponieważ", "powiedział", "powiedziała", "poza", "prawie", "przed", "przede", "przekazał",
        "przekazała", "przez", "przy", "rok", "roku", "również", "sam", "się", "sobie", "swoich",
        "swoje", "swojej", "swój", "są", "ta", "tak", "taka", "takich", "takie", "także", "tam",
        "te", "tego", "tej", "temu", "ten", "też", "to", "trzeba", "trzy", "tu", "tutaj", "tych",
        "tylko", "tym", "tymczasem", "tys", "tę", "u", "w", "wciąż", "wcześniej", "wczoraj", "we",
        "według", "wiele", "wielu", "więc", "więcej", "wszyscy", "wszystkich", "wszystkie",
        "wszystko", "właśnie", "wśród", "z", "za", "zaznaczył", "zdaniem", "ze", "zostali",
        "został", "została", "zostało", "zostały", "zł", "że", "żeby",
    ],
    ..Summary::NONE
};
