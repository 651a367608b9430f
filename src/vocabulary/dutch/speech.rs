//! The words that report speech, where the noun phrase of a speaker begins and ends, and how people are
//! named.

use super::classes;
use crate::vocabulary::{Agents, Phrases, Reporting, SpeakerOrder, WordSet};
use std::sync::LazyLock;

/// "Laat weten" is one verb of two words: the second reports, the first helps.
#[rustfmt::skip]
pub(super) const REPORTING: Reporting = Reporting {
    say: &["zei", "zegt", "zeiden", "zeggen", "gezegd"],
    report: &[
        "verklaarde", "verklaart", "verklaarden", "verklaren", "verklaard", "meldde", "meldt",
        "meldden", "melden", "gemeld", "stelde", "stelt", "stelden", "stellen", "gesteld",
        "bevestigde", "bevestigt", "bevestigden", "bevestigen", "bevestigd", "benadrukte",
        "benadrukt", "benadrukten", "benadrukken", "waarschuwde", "waarschuwt", "waarschuwden",
        "waarschuwen", "gewaarschuwd", "vertelde", "vertelt", "vertelden", "vertellen", "verteld",
        "weten", "schreef", "schrijft", "schreven", "schrijven", "geschreven", "berichtte",
        "bericht", "berichtten", "berichten", "meende", "meent", "beweerde", "beweert", "beweerden",
        "beweren", "beweerd", "ontkende", "ontkent", "ontkenden", "ontkennen", "ontkend", "erkende",
        "erkent", "erkenden", "erkend", "beloofde", "belooft", "beloofden", "beloofd", "verwachtte",
        "verwacht", "verwachten", "schatte", "schat", "schatten", "concludeerde", "concludeert",
        "concludeerden", "verzekerde", "verzekert", "verzekerden", "herhaalde", "herhaalt",
        "onthulde", "onthult", "oordeelde", "oordeelt", "constateerde", "constateert", "betoogde",
        "betoogt", "klaagde", "klaagt", "kondigde", "kondigt", "kondigden", "aangekondigd",
        "deelde", "deelt", "deelden", "meegedeeld", "legde", "legt", "uitgelegd", "voegde", "voegt",
        "toegevoegd",
    ],
    quote: &[
        "vroeg", "vraagt", "antwoordde", "antwoordt", "reageerde", "reageert", "reageerden", "riep",
        "roept", "noemde", "noemt", "noemden", "prees", "prijst", "bekritiseerde", "bekritiseert",
        "grapte", "grapt", "verzuchtte", "verzucht", "eiste", "eist", "lachte", "lacht",
    ],
    according_to: &[&["volgens"], &["aldus"], &["luidens"]],
    helpers: &[
        "heeft", "hebben", "had", "hadden", "laat", "laten", "liet", "lieten", "ook", "later",
        "dan", "daarna", "toen", "nog", "al", "echter", "wel", "eerder", "inmiddels", "gisteren",
        "vandaag", "donderdag", "maandag", "dinsdag", "woensdag", "vrijdag", "zaterdag", "zondag",
    ],
    auxiliaries: &["heeft", "hebben", "had", "hadden", "laat", "laten", "liet", "lieten"],
    no_report_behind: &[
        "te", "niet", "wordt", "worden", "werd", "werden", "is", "zijn", "was", "waren", "zoals",
        "als", "zich", "wil", "kan", "moet", "zal", "zou", "we", "wij", "ik",
    ],
    noun_markers: &["de", "het", "een", "die", "deze", "dit", "haar", "hun", "geen"],
    order: SpeakerOrder::Either,
    that: &["dat"],
    no_clauses: &["ja", "nee", "vaarwel"],
    clause_starts: &["hij", "zij", "ze", "het"],
    sources: &[
        "politie", "media", "justitie", "brandweer", "omwonenden", "bronnen", "ooggetuigen",
        "critici", "experts",
    ],
    ..Reporting::NONE
};

#[rustfmt::skip]
pub(super) const PHRASES: Phrases = Phrases {
    determiners: &[
        "de", "het", "een", "'t", "zijn", "haar", "hun", "ons", "onze", "mijn", "geen", "veel",
        "meerdere", "verschillende", "enkele", "sommige", "twee", "drie", "beide", "alle", "andere",
        "deze", "die", "dit", "dat",
    ],
    pronouns: &["hij", "zij", "ze"],
    nobody: &[
        "ik", "wij", "we", "jij", "je", "u", "jullie", "men", "wie", "wat", "dit", "dat", "het",
        "er", "niemand", "iemand", "iedereen", "allen", "velen", "sommigen", "anderen", "zich",
        "ons", "hem", "hen", "mij", "me", "hun", "daarop", "daarover", "zo",
    ],
    openers: &[
        "op", "in", "bij", "na", "voor", "sinds", "onder", "over", "met", "tegen", "aan", "uit",
        "van", "ondanks", "tijdens", "wegens", "vanwege", "volgens", "door", "tot", "vanaf", "rond",
        "om", "naar",
    ],
    adverbs: &[
        "en", "maar", "of", "ook", "dan", "toen", "nu", "daarna", "later", "vandaag", "gisteren",
        "morgen", "bovendien", "daarnaast", "daarentegen", "inmiddels", "ondertussen", "intussen",
        "tegelijk", "echter", "toch", "dus", "zo", "eerder", "vervolgens", "daarop", "maandag",
        "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "vanochtend",
        "vanmorgen", "vanmiddag", "vanavond", "gisteravond",
    ],
    breaks: &[
        "dat", "of", "omdat", "als", "toen", "terwijl", "hoewel", "waar", "wie", "wat", "hoe",
        "want", "die", "is", "zijn", "was", "waren", "wordt", "worden", "werd", "werden", "heeft",
        "hebben", "had", "hadden", "kan", "kunnen", "kon", "konden", "moet", "moeten", "moest",
        "moesten", "wil", "willen", "wilde", "wilden", "zal", "zullen", "zou", "zouden", "mag",
        "mogen", "niet", "zei", "zegt", "zeiden", "te", "er", "zich", "laat", "liet", "lieten",
    ],
    ends: &[
        "op", "in", "bij", "na", "voor", "sinds", "onder", "over", "met", "tegen", "tegenover",
        "aan", "uit", "tijdens", "rond", "om", "naar", "weten", "mee", "toe", "gisteren", "vandaag",
        "vanochtend", "vanmorgen", "vanmiddag", "vanavond", "maandag", "dinsdag", "woensdag",
        "donderdag", "vrijdag", "zaterdag", "zondag", "later", "daarop",
    ],
    source_ends: &[
        "is", "zijn", "was", "waren", "wordt", "worden", "werd", "werden", "heeft", "hebben", "had",
        "hadden", "kan", "moet", "zou", "zouden", "gaat", "gaan", "kwam", "kwamen", "komt", "komen",
        "staat", "staan", "stond", "stonden", "viel", "vielen", "ligt", "liggen", "lag", "lagen",
        "blijft", "blijven", "bleef", "raakte", "raakten", "ging", "gingen", "reed", "ontstond",
        "brak", "begon", "begint", "duurt", "duurde", "kost", "kostte", "ontbreekt", "ontbreken",
        "liep", "liepen", "loopt", "lopen", "moeten", "moest", "moesten", "kunnen", "kon", "konden",
        "mag", "mogen", "zal", "zullen", "wil", "willen", "krijgt", "krijgen", "kreeg", "doet",
        "doen", "bestaat", "betekent", "geldt", "dreigt", "gebeurde", "stierven", "stierf", "zit",
        "zitten", "zat", "leven", "wonen", "telt", "vormt", "maakt", "maakten", "stijgt", "daalt",
        "steeg", "daalde", "hij", "zij", "ze", "het", "er", "op", "in", "sinds", "gisteren",
        "vandaag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
    ],
    and: "en",
    ago: "geleden",
    homes: &["uit", "van"],
    ..Phrases::NONE
};

/// People alone: what an organisation is called is not told yet.
#[rustfmt::skip]
pub(super) const AGENTS: Agents = Agents {
    titles: &[
        "dhr", "dhr.", "meneer", "heer", "mevrouw", "mevr", "mevr.", "mw", "mw.", "mr", "mr.", "dr",
        "dr.", "drs", "drs.", "ir", "ir.", "ing", "ing.", "prof", "prof.", "professor",
        "hoogleraar", "dokter", "meester", "dominee", "ds", "ds.", "pater", "zuster", "president",
        "premier", "minister-president", "minister", "staatssecretaris", "kanselier",
        "bondskanselier", "senator", "kamerlid", "tweede-kamerlid", "statenlid", "raadslid",
        "burgemeester", "wethouder", "schepen", "gedeputeerde", "gouverneur", "commissaris",
        "korpschef", "ambassadeur", "generaal", "kolonel", "kapitein", "majoor", "luitenant",
        "commandant", "admiraal", "koning", "koningin", "prins", "prinses", "paus", "kardinaal",
        "bisschop", "aartsbisschop", "rechter", "officier", "advocaat", "advocate", "directeur",
        "directrice", "woordvoerder", "woordvoerster", "politiewoordvoerder", "voorzitter",
        "secretaris-generaal", "trainer", "bondscoach", "coach", "partijleider",
        "fractievoorzitter", "lijsttrekker", "informateur",
    ],
    particles: &[
        "van", "de", "den", "der", "ter", "ten", "te", "het", "'t", "vanden", "vander", "von", "la",
        "le", "du", "el", "al", "bin", "ben", "di", "da",
    ],
    sentence_openers: &[
        "de", "het", "een", "hij", "zij", "ze", "wij", "we", "ik", "en", "maar", "toch", "ook",
        "op", "in", "bij", "na", "voor", "sinds", "met", "tegen", "aan", "uit", "van", "tot",
        "door", "over", "om", "naar", "zo", "als", "toen", "omdat", "dat", "wie", "wat", "waar",
        "waarom", "hoe", "volgens", "nu", "daar", "hier", "er", "niet", "geen", "zijn", "haar",
        "hun", "deze", "die", "dit", "alle", "veel", "enkele", "sommige", "twee", "drie", "vandaag",
        "gisteren", "morgen", "tijdens", "ondanks", "terwijl", "dus", "want",
    ],
    joints: &["van", "voor", "de", "het", "der", "en"],
    given_names: &GIVEN_NAMES,
    ..Agents::NONE
};

/// Given names, in small letters.
static GIVEN_NAMES: WordSet = LazyLock::new(|| classes::GIVEN_NAMES.split_whitespace().collect());
