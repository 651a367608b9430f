//! German.

mod classes;
mod figures;
mod kinds;
mod speech;

use super::english::BARE;
use super::{
    ClassedWords, Dates, FeatureForm, NameWords, PeopleLetters, Sentences, Summary, TagWords,
    Vocabulary,
};
use std::sync::LazyLock;

static CLASSED: LazyLock<ClassedWords> =
    LazyLock::new(|| ClassedWords::new(classes::CLASSES, classes::GIVEN_NAMES, SENTENCES.names()));

/// The words of German.
pub(super) static VOCABULARY: Vocabulary = Vocabulary {
    language: "de",
    homelands: &["DE", "AT", "CH"],
    letters: "äöüß",
    sentences: SENTENCES,
    dates: DATES,
    summary: SUMMARY,
    numbers: figures::NUMBERS,
    quantities: figures::QUANTITIES,
    times: figures::TIMES,
    reporting: speech::REPORTING,
    phrases: speech::PHRASES,
    agents: speech::AGENTS,
    names: NAMES,
    kinds: kinds::KINDS,
    links: kinds::LINKS,
    ..BARE
};

#[rustfmt::skip]
const SENTENCES: Sentences = Sentences {
    titles: &[
        "Bgm", "Dipl", "Dr", "Frl", "Hl", "Hr", "Fr", "Ing", "Mag", "Prof", "St", "Str", "bzw", "ca",
        "d.h", "evtl", "gem", "ggf", "inkl", "rd", "sog", "u.a", "vgl", "z.B", "z.T",
    ],
    before_number: &["Abs", "Art", "Bd", "Kap", "Nr", "S"],
    abbreviations: &[
        "Abb", "Abt", "AG", "Co", "Jh", "Jhd", "Mio", "Mrd", "Tel", "Z", "dgl", "etc", "usw", "v.Chr",
        "n.Chr",
    ],
    behind_ordinals: &[
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
        "November", "Dezember", "Jänner", "Armee", "Bezirk", "Bundesliga", "Etage", "Geburtstag",
        "Jahrestag", "Jahrhundert", "Jahrhunderts", "Klasse", "Liga", "Mal", "Minute", "Platz", "Rang",
        "Runde", "Spieltag", "Stock", "Tag", "Weltkrieg", "Weltkriegs", "Woche",
    ],
    units: &["Min", "Std", "Sek", "km", "kg"],
    beginners: &[
        "Aber", "Als", "Am", "An", "Auch", "Auf", "Aus", "Bei", "Da", "Das", "Dem", "Den", "Denn",
        "Der", "Des", "Die", "Dies", "Diese", "Dieser", "Doch", "Dort", "Ein", "Eine", "Einer", "Er",
        "Es", "Für", "Hier", "Ich", "Ihr", "Ihre", "Im", "In", "Man", "Mit", "Nach", "Nun", "Nur",
        "Ob", "Seit", "Sie", "So", "Trotz", "Um", "Und", "Von", "Vor", "Was", "Weil", "Wenn", "Wer",
        "Wie", "Wir", "Wo", "Zu", "Zum", "Zur",
    ],
    bare_possessives: &['s', 'x', 'z', 'ß'],
    ..Sentences::NONE
};

#[rustfmt::skip]
const DATES: Dates = Dates {
    months: [
        "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober",
        "november", "dezember",
    ],
    other_months: &[("jänner", 1), ("feber", 2), ("maerz", 3)],
    capital_months: true,
    days_behind: false,
    weekdays: ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"],
    ordinals: &["."],
    links: &["den"],
    day_first: &['.'],
    labels: &["veröffentlicht", "stand", "aktualisiert", "datum"],
};

#[rustfmt::skip]
const SUMMARY: Summary = Summary {
    furniture_starts: &[
        "lesen sie auch", "mehr zum thema", "weiterlesen", "anzeige", "werbung", "newsletter",
        "foto:", "fotos:", "bild:", "quelle:", "hier klicken", "folgen sie uns", "jetzt anmelden",
        "siehe auch", "korrektur:", "hinweis der redaktion", "mit material von", "(dpa)", "http://",
    ],
    furniture: &["alle rechte vorbehalten", "newsletter abonnieren", "https://", "http://"],
    credits: &["foto", "imago", "dpa", "afp", "reuters", "epa", "bild"],
    pointers: &[
        "aber", "auch", "außerdem", "daher", "damit", "dann", "das", "dazu", "dem", "den", "denn",
        "deren", "deshalb", "dessen", "dies", "diese", "diesem", "diesen", "dieser", "dieses", "doch",
        "dort", "er", "es", "hier", "ich", "ihm", "ihn", "ihnen", "ihr", "ihre", "jedoch", "oder",
        "sein", "seine", "sie", "so", "trotzdem", "und", "wir", "zudem",
    ],
    endings: &["", "e", "en", "em", "er", "es", "n", "s", "t", "te", "ten"],
    stop_words: &[
        "ab", "aber", "alle", "allem", "allen", "aller", "alles", "als", "also", "am", "an",
        "andere", "anderen", "auch", "auf", "aus", "bei", "beim", "bereits", "bis", "bisher", "da",
        "dabei", "dadurch", "dafür", "damit", "danach", "dann", "daran", "darauf", "das", "dass",
        "davon", "dazu", "dem", "den", "denen", "denn", "der", "deren", "des", "dessen", "die",
        "dies", "diese", "diesem", "diesen", "dieser", "dieses", "doch", "dort", "durch", "ein",
        "eine", "einem", "einen", "einer", "eines", "einige", "er", "erst", "es", "etwa", "etwas",
        "für", "gegen", "gibt", "habe", "haben", "hat", "hatte", "hatten", "hier", "ich", "ihm",
        "ihn", "ihnen", "ihr", "ihre", "ihrem", "ihren", "ihrer", "im", "immer", "in", "ins", "ist",
        "jede", "jeder", "jedes", "jedoch", "jetzt", "kann", "kein", "keine", "keinen", "können",
        "könnte", "man", "mehr", "mehrere", "mit", "muss", "müssen", "nach", "nachdem", "neue",
        "neuen", "nicht", "nichts", "noch", "nun", "nur", "ob", "oder", "ohne", "rund", "sagt",
        "sagte", "schon", "sehr", "sei", "seien", "sein", "seine", "seinem", "seinen", "seiner",
        "seit", "selbst", "sich", "sie", "sind", "so", "soll", "sollen", "sollte", "sondern",
        "sowie", "statt", "um", "und", "uns", "unter", "viel", "viele", "vom", "von", "vor", "war",
        "waren", "was", "weil", "weiter", "weitere", "welche", "wenn", "wer", "werden", "wie",
        "wieder", "wir", "wird", "wo", "wurde", "wurden", "während", "zu", "zum", "zur", "zwar",
        "zwischen", "über",
    ],
    ..Summary::NONE
};

#[rustfmt::skip]
const NAMES: NameWords = NameWords {
    classes: &CLASSED,
    feature_forms: &[
        FeatureForm { nouns: &["Fluss"], before: "", after: " River" },
        FeatureForm { nouns: &["Vulkan"], before: "Mount ", after: "" },
        FeatureForm { nouns: &["Insel"], before: "", after: " Island" },
    ],
    kinds_before: &[
        "Provinz", "Region", "Bundesland", "Bundesstaat", "Kanton", "Landkreis", "Kreis", "Bezirk",
        "Distrikt", "Oblast", "Gouvernement", "Stadt", "Fluss", "Insel", "Gemeinde", "Dorf",
        "Vulkan",
    ],
    features_before: &["Fluss", "Insel", "Golf", "Kap", "Vulkan", "Straße", "See"],
    endings: &[("s", "")],
    articles: &["der", "die", "das", "dem", "den", "des"],
    name_articles: &["Den", "Die", "Das"],
    name_openers: &["neu"],
    of: &["von", "der", "des"],
    conjunctions: &["und", "oder", "sowie", "&"],
    organisation_links: &["für", "der", "des", "von", "und", "&"],
    determiners: &["der", "die", "das", "ein", "eine", "mein", "dein", "sein", "ihr", "unser"],
    connecting: &["am", "an", "der", "im", "in", "ob", "bei", "vor", "auf", "de", "di", "da", "do", "el", "al"],
    plain_prepositions: &["in", "In", "bei", "Bei", "nahe", "nach", "aus"],
    two_word_prepositions: &[
        ("nördlich", "von"), ("südlich", "von"), ("östlich", "von"), ("westlich", "von"),
        ("unweit", "von"), ("außerhalb", "von"), ("innerhalb", "von"),
    ],
    departures: &["verließ", "verließen", "erreichte", "erreichten", "besuchte", "via", "über"],
    strikes: &["traf", "trafen", "erschütterte", "überschwemmte", "besetzte", "besetzten", "belagerte"],
    belongings: &["bürgermeister", "flughafen", "bahnhof", "einwohner", "bewohner", "vororte"],
    settlements: &["stadt", "ort", "dorf"],
    said_places: &["Stadt", "Dorf", "Ort", "Ortschaft", "Gemeinde", "Kleinstadt", "Hafenstadt"],
    ties: &["in", "im", "an", "am", "bei", "nahe", "von"],
    kinds: &["provinz", "stadt", "region", "bezirk", "kreis"],
    feature_ends: &["Fluss", "See"],
    saints: &["St", "Sankt"],
    compass_letters: &["N", "S", "O", "W"],
    peoples: PeopleLetters::Small,
    state_pronouns: &["es"],
    tags: TagWords {
        beginnings: &["hilfefür", "solidaritätmit", "rettet", "freiheitfür"],
        ends: &["flut", "hochwasser", "brand", "wahl", "krieg", "erdbeben"],
    },
    ..NameWords::NONE
};
