//! Swedish numbers, what they count, and times.

use crate::vocabulary::{Numbers, Quantities, Stakes, TimeUnits, Times};

#[rustfmt::skip]
pub(super) const NUMBERS: Numbers = Numbers {
    small: &[
        "noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva",
        "tolv", "tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton", "tjugo",
        "tjugoett", "tjugotvå", "tjugotre", "tjugofyra", "tjugofem", "tjugosex", "tjugosju",
        "tjugoåtta", "tjugonio", "trettio", "trettioett", "trettiotvå", "trettiotre", "trettiofyra",
        "trettiofem", "trettiosex", "trettiosju", "trettioåtta", "trettionio", "fyrtio",
        "fyrtioett", "fyrtiotvå", "fyrtiotre", "fyrtiofyra", "fyrtiofem", "fyrtiosex", "fyrtiosju",
        "fyrtioåtta", "fyrtionio", "femtio", "femtioett", "femtiotvå", "femtiotre", "femtiofyra",
        "femtiofem", "femtiosex", "femtiosju", "femtioåtta", "femtionio", "sextio", "sextioett",
        "sextiotvå", "sextiotre", "sextiofyra", "sextiofem", "sextiosex", "sextiosju", "sextioåtta",
        "sextionio", "sjuttio", "sjuttioett", "sjuttiotvå", "sjuttiotre", "sjuttiofyra",
        "sjuttiofem", "sjuttiosex", "sjuttiosju", "sjuttioåtta", "sjuttionio", "åttio", "åttioett",
        "åttiotvå", "åttiotre", "åttiofyra", "åttiofem", "åttiosex", "åttiosju", "åttioåtta",
        "åttionio", "nittio", "nittioett", "nittiotvå", "nittiotre", "nittiofyra", "nittiofem",
        "nittiosex", "nittiosju", "nittioåtta", "nittionio",
    ],
    tens: &["tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"],
    scales: &[
        ("hundra", 1e2), ("tusen", 1e3), ("miljon", 1e6), ("miljoner", 1e6), ("mn", 1e6),
        ("milj", 1e6), ("miljard", 1e9), ("miljarder", 1e9), ("mdr", 1e9), ("biljon", 1e12),
        ("biljoner", 1e12),
    ],
    vague: &[
        "tiotals", "dussintals", "dussin", "hundratals", "tusentals", "tiotusentals",
        "hundratusentals", "miljontals",
    ],
    articles: &["en", "ett"],
    article_of_scales: "en",
    several: "flera",
    of: &["av"],
    decimal_mark: ',',
    group_marks: &['.', ' '],
    ..Numbers::NONE
};

#[rustfmt::skip]
pub(super) const QUANTITIES: Quantities = Quantities {
    measures: &[
        "%", "procent", "procentenheter", "km", "kilometer", "meter", "centimeter", "cm",
        "millimeter", "mm", "mil", "kilogram", "kilo", "kg", "ton", "gram", "liter", "hektar",
        "kvadratkilometer", "kvadratmeter", "kubikmeter", "grader", "megawatt", "gigawatt",
        "terawattimmar", "mw", "kronor", "kr", "sek", "mkr", "euro", "dollar", "pund", "yen",
        "rubel", "franc", "yuan", "öre", "cent", "zloty", "€", "$", "£",
    ],
    shares: &["%", "procent"],
    plurals: &[
        "personer", "människor", "döda", "dödade", "omkomna", "dödsoffer", "dödsfall", "skadade",
        "sårade", "försvunna", "saknade", "offer", "män", "kvinnor", "barn", "flickor", "pojkar",
        "soldater", "militärer", "poliser", "brandmän", "civila", "flyktingar", "invånare",
        "boende", "medborgare", "väljare", "fångar", "gisslan", "demonstranter", "deltagare",
        "arbetare", "anställda", "medarbetare", "elever", "studenter", "lärare", "patienter",
        "passagerare", "resenärer", "turister", "familjer", "hushåll", "hus", "byggnader",
        "bostäder", "lägenheter", "villor", "skolor", "sjukhus", "byar", "städer", "kommuner",
        "länder", "fordon", "bilar", "bussar", "lastbilar", "tåg", "fartyg", "båtar", "flygplan",
        "plan", "helikoptrar", "drönare", "robotar", "raketer", "missiler", "stridsvagnar",
        "attacker", "fall", "mandat", "röster", "mål", "poäng", "matcher", "räddare", "misstänkta",
        "gripna", "migranter", "asylsökande", "krigare", "rebeller", "kroppar", "ledamöter",
        "bönder", "företag", "jobb", "tjänster", "platser", "kunder", "abonnenter", "djur", "renar",
        "kor",
    ],
    stops: &[
        "i", "på", "av", "till", "från", "med", "vid", "mot", "mellan", "under", "över", "efter",
        "före", "innan", "genom", "kring", "runt", "utan", "utanför", "inom", "hos", "ur", "åt",
        "bland", "trots", "enligt", "för", "och", "eller", "men", "samt", "att", "som", "om", "när",
        "då", "där", "här", "så", "den", "det", "de", "dem", "en", "ett", "han", "hon", "vi", "ni",
        "jag", "man", "är", "var", "vara", "varit", "blir", "blev", "bli", "har", "hade", "ha",
        "ska", "skulle", "kan", "kunde", "måste", "får", "fick", "vill", "inte", "också", "även",
        "redan", "nu", "mer", "mindre", "än", "klockan", "kl", "sade", "sa", "säger", "uppgav",
        "dog", "omkom", "skadades", "greps", "kom", "år", "åriga", "gånger",
    ],
    owners: &["sin", "sina", "dess", "deras", "hans", "hennes", "de", "dessa"],
    qualifiers: &[
        "omkring", "cirka", "ca", "runt", "ungefär", "nästan", "minst", "drygt", "knappt",
        "närmare", "över", "bara", "endast", "hela", "uppemot", "uppåt", "sammanlagt", "totalt",
        "högst", "nära",
    ],
    qualifier_pairs: &[
        [&["mer", "fler", "mindre", "färre"], &["än"]], [&["upp"], &["till"]],
    ],
    labels: &[
        "nr", "nummer", "sidan", "sida", "artikel", "kapitel", "paragraf", "§", "väg", "riksväg",
        "länsväg", "e", "fas", "plats", "klass", "grupp", "linje", "nivå", "rum", "spår", "skede",
        "division", "år", "åk", "kanal", "dag", "vecka",
    ],
    stakes: Stakes {
        dead: &[
            "dog", "dött", "döda", "döde", "dödade", "dödades", "dödats", "omkom", "omkommit",
            "omkomna", "avled", "avlidit", "avlidna", "dödsoffer", "dödsfall", "mördades",
            "mördats", "mördade", "drunknade", "drunknat", "lik", "livet",
        ],
        hurt: &[
            "skadade", "skadades", "skadats", "skadad", "skadas", "sårade", "sårades", "sårats",
            "försvunna", "saknade", "saknas", "smittade", "smittats", "insjuknade", "insjuknat",
            "sjuka",
        ],
        held: &[
            "gripna", "greps", "gripits", "anhållna", "anhölls", "häktade", "häktades", "häktats",
            "fångar", "gisslan", "kidnappade", "kidnappades", "kidnappats", "fängslade",
            "fängslats",
        ],
        displaced: &[
            "flyktingar", "fördrivna", "fördrivits", "evakuerade", "evakuerades", "evakuerats",
            "flytt", "flydde", "flyr", "hemlösa", "migranter", "asylsökande",
        ],
        homes: &[
            "hus", "bostäder", "lägenheter", "byggnader", "villor", "hushåll", "skolor", "hem",
            "byar",
        ],
        money: &[
            "kronor", "kr", "sek", "mkr", "euro", "dollar", "pund", "yen", "rubel", "franc", "yuan",
            "öre", "cent", "€", "$", "£",
        ],
        area: &["hektar", "kvadratkilometer", "kvadratmeter"],
        breaks: &[",", "och", "samt", "men"],
        ..Stakes::NONE
    },
    and: "och",
    ago: "sedan",
    ..Quantities::NONE
};

#[rustfmt::skip]
pub(super) const TIMES: Times = Times {
    spans: &["från", "mellan"],
    span_joints: &["till"],
    and: "och",
    last: &["förra"],
    this: &["denna", "detta"],
    next: &["nästa"],
    month_openers: &["i", "sedan", "från", "till", "under"],
    year_openers: &[
        "sedan", "år", "från", "till", "före", "efter", "omkring", "kring", "runt", "hösten",
        "våren", "sommaren", "vintern", "årsskiftet",
    ],
    year_followers: &[
        "och", "eller", "men", "i", "på", "av", "till", "från", "med", "vid", "mot", "mellan",
        "under", "över", "efter", "före", "innan", "genom", "för", "att", "som", "om", "när", "då",
        "där", "den", "det", "de", "en", "ett", "han", "hon", "var", "är", "har", "hade", "blev",
        "blir", "inte", "också", "även", "dog",
    ],
    weekdays: ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"],
    weekday_openers: &["på", "förra", "nästa"],
    capitals_before_weekdays: &["På", "Natten", "Till", "Sedan", "Från", "Under", "Förra", "Nästa"],
    weekday_joints: &["till"],
    days_ago: &[
        ("igår", 1), ("i går", 1), ("förrgår", 2), ("i förrgår", 2), ("idag", 0), ("i dag", 0),
        ("ikväll", 0), ("i kväll", 0), ("i natt", 0), ("i morse", 0), ("i förmiddags", 0),
        ("i eftermiddag", 0), ("i eftermiddags", 0), ("imorgon", -1), ("i morgon", -1),
        ("i övermorgon", -2), ("övermorgon", -2),
    ],
    parts_of_day: &["kväll", "natt", "morse", "eftermiddag"],
    units: TimeUnits {
        day: [&["dag", "dagen"], &["dagar", "dygn"]],
        week: [&["vecka", "veckan"], &["veckor"]],
        month: [&["månad", "månaden"], &["månader"]],
        year: [&["år", "året"], &["år"]],
        decade: [&["årtionde", "årtiondet", "decennium"], &["årtionden", "decennier"]],
    },
    ago: "sedan",
    no_last_behind: &["den", "det", "de"],
    ..Times::NONE
};
