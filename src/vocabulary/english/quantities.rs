//! What numbers count and measure, and what is no quantity.

use crate::vocabulary::{Quantities, Stakes};

#[rustfmt::skip]
pub(super) const QUANTITIES: Quantities = Quantities {
    measures: &[
        "percent", "km", "kilometres", "kilometers", "kilometre", "kilometer", "miles", "mile",
        "metres", "meters", "metre", "meter", "feet", "foot", "ft", "inches", "cm", "mm", "mph",
        "kg", "kilograms", "tonnes", "tons", "lb", "lbs", "pounds", "grams", "litres", "liters",
        "gallons", "barrels", "acres", "hectares", "degrees", "megawatts", "mw", "gigawatts",
        "dollars", "euros", "yen", "rupees", "roubles", "rubles", "yuan", "cents", "mg", "kph",
    ],
    shares: &["percent"],
    per_cent: ["per", "cent"],
    plurals: &[
        "people", "men", "women", "children", "police", "troops", "personnel", "dead", "injured",
        "wounded", "policemen", "policewomen", "civilians", "fishermen", "sheep", "cattle", "fish",
        "aircraft", "spacecraft", "firemen", "servicemen", "congressmen", "lawmen", "livestock",
    ],
    plural_ending: 's',
    no_plural_endings: &["ss", "us", "sis"],
    no_plurals: &[
        "is", "was", "has", "his", "its", "this", "as", "us", "yes", "thus", "always", "perhaps",
        "says", "does", "goes", "across", "towards", "besides", "unless", "whereas", "years-old",
        "ones", "ours", "theirs", "hers", "others", "overseas", "sometimes", "news", "less",
        "times", "gas", "nowadays", "afterwards", "themselves",
    ],
    stops: &[
        "in", "on", "at", "to", "and", "or", "but", "by", "for", "from", "with", "that", "which",
        "who", "when", "as", "is", "was", "were", "are", "had", "has", "have", "would", "will",
        "after", "before", "it", "he", "she", "they", "we", "i", "you", "than", "then", "a", "if",
        "so", "be", "into", "during", "over", "under", "near", "out", "every", "each", "of", "the",
        "his", "their", "its", "up", "down", "a.m.", "p.m.", "am", "pm", "ago", "st", "said",
        "says",
    ],
    owners: &["its", "the", "their", "his", "her", "our", "these", "those", "my"],
    qualifiers: &[
        "about", "around", "nearly", "almost", "some", "over", "approximately", "roughly", "only",
        "exactly", "estimated", "under", "just",
    ],
    qualifier_pairs: &[
        [&["more", "less", "fewer"], &["than"]],
        [&["at"], &["least", "most"]],
        [&["up", "close"], &["to"]],
    ],
    labels: &[
        "no.", "number", "route", "highway", "chapter", "section", "page", "grade", "channel",
        "phase", "room", "level", "top", "last", "past", "first", "next", "every", "article",
        "world",
    ],
    rates: &["a", "an", "per", "each", "every"],
    rate_units: &[
        "second", "minute", "hour", "day", "night", "week", "month", "year", "barrel", "tonne", "ton",
        "litre", "liter", "gallon", "head", "person", "household", "family", "kilo", "kilogram", "kg",
        "pound", "mile", "kilometre", "kilometer", "metre", "meter", "hectare", "acre", "share",
        "page", "capita", "child", "student", "unit", "ounce", "h", "s", "km", "l", "m",
    ],
    extents: &[
        "high", "tall", "long", "wide", "deep", "thick", "across", "away", "offshore", "inland",
        "underground", "below", "above", "downstream", "upstream", "uphill", "square",
    ],
    share_places: &["in", "at", "from", "on"],
    and: "and",
    stakes: Stakes {
        dead: &[
            "dead", "died", "die", "dies", "dying", "killed", "kill", "kills", "killing", "death",
            "deaths", "fatalities", "drowned", "perished", "bodies", "executed", "murdered",
            "fatal",
        ],
        hurt: &[
            "hurt", "injured", "injuring", "injures", "injuries", "wounded", "wounding", "wounds",
            "missing", "casualties", "hospitalised", "hospitalized", "sick", "ill", "infected",
            "infections", "cases", "trapped",
        ],
        held: &[
            "arrested", "arrests", "detained", "detainees", "imprisoned", "jailed", "prisoners",
            "kidnapped", "abducted", "hostages", "charged",
        ],
        displaced: &[
            "displaced", "evacuated", "evacuating", "evacuees", "fled", "flee", "fleeing", "refugees",
            "homeless", "migrants", "uprooted", "stranded",
        ],
        homes: &[
            "homes", "houses", "households", "buildings", "flats", "apartments", "dwellings", "schools",
            "villages", "customers",
        ],
        money: &[
            "$", "€", "£", "¥", "₹", "dollars", "euros", "pounds", "yen", "rupees", "roubles", "rubles",
            "yuan", "francs", "kroner", "cents",
        ],
        area: &[
            "hectares", "acres", "square", "sq",
        ],
        breaks: &[],
        durations: &[
            "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "night", "nights",
            "week", "weeks", "weekend", "weekends", "month", "months", "year", "years", "decade",
            "decades", "century", "centuries", "generations",
        ],
    },
    ago: "ago",
};
