//! What numbers count and measure, and what is no quantity.

use crate::vocabulary::Quantities;

#[rustfmt::skip]
pub(super) const QUANTITIES: Quantities = Quantities {
    measures: &[
        "percent", "km", "kilometres", "kilometers", "kilometre", "kilometer", "miles", "mile",
        "metres", "meters", "metre", "meter", "feet", "foot", "ft", "inches", "cm", "mm", "mph",
        "kg", "kilograms", "tonnes", "tons", "lb", "lbs", "pounds", "grams", "litres", "liters",
        "gallons", "barrels", "acres", "hectares", "degrees", "megawatts", "mw", "gigawatts",
        "dollars", "euros", "yen", "rupees", "roubles", "rubles", "yuan", "cents", "mg", "kph",
    ],
    per_cent: ["per", "cent"],
    plurals: &[
        "people", "men", "women", "children", "police", "troops", "personnel", "dead", "injured",
        "wounded", "policemen", "policewomen", "civilians", "fishermen", "sheep", "cattle", "fish",
        "aircraft", "spacecraft", "firemen", "servicemen", "congressmen", "lawmen", "livestock",
    ],
    plural_ending: 's',
    no_plural_endings: &["ss", "ous"],
    no_plurals: &[
        "is", "was", "has", "his", "its", "this", "as", "us", "yes", "thus", "always", "perhaps",
        "says", "does", "goes", "across", "towards", "besides", "unless", "whereas", "years-old",
        "ones", "ours", "theirs", "hers", "others", "overseas", "sometimes", "news", "less",
        "times", "nowadays", "afterwards", "themselves",
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
    ago: "ago",
};
