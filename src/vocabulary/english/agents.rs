//! Titles, organisations, given names, and what is none of them.

use crate::vocabulary::{Agents, WordSet};
use std::sync::LazyLock;

static GIVEN_NAMES: WordSet = LazyLock::new(|| {
    super::names::GIVEN_NAMES
        .lines()
        .filter(|line| !line.starts_with('#'))
        .flat_map(str::split_whitespace)
        .collect()
});

#[rustfmt::skip]
pub(super) const AGENTS: Agents = Agents {
    titles: &[
        "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "prof", "prof.", "professor",
        "president", "vice-president", "chancellor", "premier", "minister", "secretary", "senator",
        "sen", "sen.", "representative", "rep", "rep.", "congressman", "congresswoman", "governor",
        "gov", "gov.", "mayor", "councilman", "councilwoman", "councillor", "commissioner",
        "ambassador", "judge", "justice", "sheriff", "officer", "detective", "inspector", "sgt",
        "sgt.", "sergeant", "cpl", "cpl.", "corporal", "lt", "lt.", "lieutenant", "capt", "capt.",
        "captain", "maj", "maj.", "major", "col", "col.", "colonel", "gen", "gen.", "general",
        "adm", "adm.", "admiral", "cmdr", "cmdr.", "commander", "sir", "dame", "lord", "lady",
        "king", "queen", "prince", "princess", "sheikh", "sheik", "emir", "pope", "cardinal",
        "archbishop", "bishop", "rev", "rev.", "reverend", "rabbi", "imam", "ayatollah", "mullah",
        "coach", "chairman", "chairwoman", "spokesman", "spokeswoman", "spokesperson", "director",
        "chief", "supt.", "superintendent", "brig.", "brigadier", "marshal", "attorney",
        "correspondent", "editor", "const.", "sens.", "reps.", "spc.", "pfc.", "atty.", "cllr.",
        "comdr.", "cpt.", "drs.", "govs.", "msgr.", "ofc.",
    ],
    organisations: &[
        "ministry", "university", "college", "school", "academy", "institute", "institution",
        "agency", "bureau", "department", "dept.", "office", "commission", "committee", "council",
        "board", "authority", "parliament", "senate", "congress", "assembly", "government",
        "administration", "treasury", "embassy", "consulate", "court", "party", "union",
        "association", "society", "federation", "confederation", "league", "club", "foundation",
        "trust", "fund", "alliance", "coalition", "movement", "front", "forces", "army", "navy",
        "force", "guard", "guards", "corps", "police", "bank", "company", "co.", "corporation",
        "corp.", "inc.", "ltd.", "group", "holdings", "airlines", "airways", "organisation",
        "organization", "elementary", "network", "service", "services", "hospital", "times", "post",
        "herald", "tribune", "gazette", "chronicle", "journal", "news", "telegraph", "observer",
        "press", "broadcasting", "brigade", "brigades", "militia", "mission", "programme",
        "program", "centre", "center", "laboratory", "observatory", "consortium", "orchestra",
        "church", "watch", "crescent", "cross", "secretariat", "chamber", "syndicate", "command",
        "kremlin", "pentagon", "interpol", "taliban", "hamas", "hezbollah", "nato", "unicef",
        "reuters", "tass", "xinhua", "jazeera", "facebook", "google", "twitter",
    ],
    known_organisations: &[
        "kremlin", "pentagon", "interpol", "taliban", "hamas", "hezbollah", "nato", "unicef",
        "reuters", "tass", "xinhua", "facebook", "google", "twitter",
    ],
    no_acronyms: &[
        "AM", "PM", "A.M.", "P.M.", "UTC", "GMT", "BST", "EST", "EDT", "CET", "PST", "TV", "UK",
        "US", "USA", "UAE", "OK", "ID", "DNA", "HIV", "AIDS", "CEO", "CFO", "COO", "MP", "MPS",
        "VIP", "GDP", "AK", "IED", "SUV", "PHD", "II", "III", "IV", "VI", "VII", "SS", "OP", "SARS",
        "COVID", "MERS", "ATM", "GPS", "PC", "CD", "DVD", "RPG", "NGO", "NGOS", "PR", "IT", "ICU",
        "MRSA", "URL", "PDF", "FAQ", "BC", "AD", "TNT", "DUI", "UTV", "EDITOR", "LOL", "LLC", "LLP",
        "INC", "TBA", "RIP", "IMO", "TLDR", "EDIT",
    ],
    particles: &[
        "al", "bin", "ibn", "van", "von", "de", "der", "den", "da", "di", "del", "la", "le", "ul",
        "y", "dos",
    ],
    no_groups: &[
        "internet", "web", "west", "east", "north", "south", "pope", "president", "prime", "bible",
        "koran", "quran", "queen", "king", "lord", "christmas", "earth", "sun", "moon", "holocaust",
        "midwest", "ii", "northeast", "northwest", "southeast", "southwest", "state", "republic",
        "city", "county", "gospel", "constitution", "torah", "olympics", "company", "property",
        "agreement", "act", "rev.", "rev", "duke", "earl",
    ],
    sentence_openers: &[
        "the", "a", "an", "he", "she", "they", "it", "we", "i", "you", "but", "and", "in", "on",
        "at", "his", "her", "their", "its", "our", "my", "this", "that", "these", "those", "when",
        "while", "if", "as", "after", "before", "for", "from", "with", "by", "of", "to", "so",
        "yet", "not", "no", "yes", "there", "then", "now", "what", "who", "why", "how", "where",
        "however", "meanwhile", "according", "although", "though", "because", "since", "until",
        "during", "under", "over", "about", "some", "many", "most", "all", "both", "one", "two",
        "three", "four", "five", "six", "another", "other", "also", "even", "only", "just", "still",
        "last", "next", "earlier", "later", "once", "despite", "among", "like", "asked", "said",
        "says", "dear", "hello", "thanks", "former", "or", "nor", "is", "are", "was", "were", "do",
        "does", "did", "can", "could", "will", "would", "should", "may", "might", "please", "let",
        "here",
    ],
    no_surnames: &[
        "county", "city", "park", "street", "road", "avenue", "river", "bridge", "island", "lake",
        "valley", "beach", "day", "cup", "prize", "award", "stadium", "hall", "tower", "airport",
        "bay", "hotel", "square", "creek", "open", "medal", "act", "law", "town", "village",
        "house", "show",
    ],
    generations: &["jr.", "sr."],
    days_and_months: &[
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
        "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december", "jan.", "feb.", "mar.", "apr.", "aug.", "sept.", "sep.", "oct.",
        "nov.", "dec.", "christmas", "easter", "ramadan",
    ],
    group_verbs: &[
        "is", "are", "was", "were", "has", "have", "had", "said", "says", "will", "would", "took",
        "seized", "captured", "controls", "control", "in", "on", "and", "to", "since", "now",
        "also", "promised", "claimed", "announced",
    ],
    article: "the",
    joints: &["of", "for"],
    given_names: &GIVEN_NAMES,
};
