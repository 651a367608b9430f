//! German phrases that are put together of parts.

use crate::cartography::{Contents, Direction};
use crate::diagnostics::{Diagnostic, Lack, Omission, Unparsed};
use crate::document::InferredFrom;
use crate::gazetteer::Kind;
use crate::language::numbers::Numbers;
use crate::language::plural::PluralRule;
use crate::language::reason::{Other, Reason, Remoteness, SpotDrawing};
use crate::language::text::{listed, lower_first, one_line};
use jiff::civil::Date;

pub(super) const NUMBERS: Numbers = Numbers {
    separator: '.',
    decimal: ",",
    plurals: PluralRule::One,
};

pub(super) const MONTHS: [&str; 12] = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];

/// As in tables of newspapers: short months stay whole.
pub(super) const SHORT_MONTHS: [&str; 12] = [
    "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez.",
];

/// "11. August 2021".
pub(super) fn day(date: Date, months: &[&str; 12]) -> String {
    format!("{}. {} {}", date.day(), month(date, months), date.year())
}

pub(super) fn month<'m>(date: Date, months: &[&'m str; 12]) -> &'m str {
    let index = usize::try_from(date.month() - 1).unwrap_or_default();
    months.get(index).copied().unwrap_or_default()
}

pub(super) fn inferred_from(clue: InferredFrom) -> &'static str {
    match clue {
        InferredFrom::Comments => "den Kommentaren",
        InferredFrom::Messages => "den Nachrichten",
        InferredFrom::Address => "der Adresse",
        InferredFrom::Words => "den Wörtern",
        InferredFrom::FirstWords => "den ersten Wörtern",
        InferredFrom::FirstTime => "der ersten Zeitangabe der Seite",
        InferredFrom::LinkingPost => "dem Beitrag, der darauf verweist",
        InferredFrom::FileCreated => "dem Erstellungsdatum der Datei",
        InferredFrom::Sender => "der Adresse des Absenders",
        InferredFrom::LargestWords => "der größten Schrift der ersten Seite",
    }
}

/// What a block that is no part of the article is.
fn omission_name(omission: Omission) -> &'static str {
    match omission {
        Omission::Navigation => "Menü",
        Omission::PageFrame => "Kopf oder Fuß der Seite",
        Omission::Aside => "Kasten",
        Omission::Hidden => "unsichtbarer Text",
        Omission::Control => "Formular",
        Omission::Caption => "Bildunterschrift",
        Omission::LinkList => "Link",
        Omission::Teaser => "Hinweis auf andere Artikel",
        Omission::Share => "Teilen-Knopf",
        Omission::Subscription => "Abo-Angebot",
        Omission::Advertisement => "Werbung",
        Omission::Byline => "Autorenzeile",
        Omission::Tags => "Schlagwörter",
        Omission::Comments => "Kommentar",
        Omission::Consent => "Einwilligungshinweis",
        Omission::Reference => "Einzelnachweis",
        Omission::Title => "Titel",
        Omission::Repeated => "wiederholter Block",
    }
}

pub(super) fn notice(notice: &Diagnostic) -> String {
    match notice {
        Diagnostic::AssumedEncoding { encoding } => format!(
            "Der Text ist nicht UTF-8 und wurde auf Verdacht als {encoding} gelesen; sehen \
             Buchstaben falsch aus, hilft Speichern als UTF-8."
        ),
        Diagnostic::ReplacedBytes { encoding, count: 1 } => {
            format!("Eine Stelle des Textes ist kein gültiges {encoding}; dort steht nun U+FFFD.")
        }
        Diagnostic::ReplacedBytes { encoding, count } => format!(
            "{count} Stellen des Textes sind kein gültiges {encoding}; dort steht nun U+FFFD."
        ),
        Diagnostic::ImpossibleTime { line } => {
            format!("Zeile {line}: Die Zeit des Kommentars gibt es nicht; sie ist weggelassen.")
        }
        Diagnostic::UnusableDate { value } => format!(
            "Das Datum {} hat nicht die Form JJJJ-MM-TT; es ist weggelassen.",
            quoted(value)
        ),
        Diagnostic::NoArticle => "Der Text enthält nur Kommentare, keinen Artikel.".to_owned(),
        Diagnostic::ArticleElsewhere { address } => format!(
            "Der Beitrag verweist auf einen Artikel, der nicht in der Datei steht: {address}. \
             Mit --article lässt er sich ergänzen."
        ),
        Diagnostic::ThreadLacks { what } => {
            let what = match what {
                Lack::Scores => "wie sie bewertet sind",
                Lack::Answers => "welcher worauf antwortet",
                Lack::ScoresAndAnswers => "wie sie bewertet sind und welcher worauf antwortet",
            };
            format!("Die Quelle der Kommentare sagt nicht, {what}: unbekannt, nicht null.")
        }
        Diagnostic::CommentsLeftOut { count: 1 } => "1 Kommentar fehlt in der Datei.".to_owned(),
        Diagnostic::CommentsLeftOut { count } => {
            format!(
                "{} Kommentare fehlen in der Datei.",
                NUMBERS.grouped(*count)
            )
        }
        Diagnostic::OtherThreads { count: 1 } => {
            "Die Datei enthält eine weitere Diskussion; gelesen ist nur die erste.".to_owned()
        }
        Diagnostic::OtherThreads { count } => {
            format!("Die Datei enthält {count} weitere Diskussionen; gelesen ist nur die erste.")
        }
        Diagnostic::PageStripped { why } => {
            let why = match why {
                Unparsed::Bytes => "ist größer als 5 MB",
                Unparsed::Tags => "hat mehr als 60.000 Tags",
                Unparsed::Depth => "ist mehr als 512-fach verschachtelt",
                Unparsed::Attributes => "hat ein Tag mit mehr als 1.000 Attributen",
                Unparsed::Late => "braucht zu lange",
                Unparsed::Broken => "überfordert den Leser",
            };
            format!(
                "Die Seite {why}. Ihre Tags sind nur entfernt; Menüs können zwischen den Absätzen \
                 stehen."
            )
        }
        Diagnostic::PartsLeftOut { parts, kept } => {
            let parts: Vec<String> = parts
                .iter()
                .map(|(omission, count)| format!("{count} × {}", omission_name(*omission)))
                .collect();
            format!(
                "Zwischen dem ersten und dem letzten Absatz ausgelassen: {}; {kept} % der Wörter dort sind übernommen.",
                parts.join(", ")
            )
        }
        Diagnostic::TeaserOnly => {
            "Die Seite zeigt nur den Anfang des Artikels; der Rest ist für Abonnenten und wurde nicht gelesen."
                .to_owned()
        }
        Diagnostic::LanguageNotRead { language } => format!(
            "Die Sprache des Textes scheint {language} zu sein, und die liest geobrief nicht; \
             Namen wurden nur buchstäblich verglichen und sind zu prüfen."
        ),
        Diagnostic::LanguagePackMissing { language } => format!(
            "Der Text ist {language}, und das Sprachpaket dafür ist nicht hier: Gefunden wurden nur Namen, \
             die so im Ortsverzeichnis stehen, und sie sind zu prüfen."
        ),
        Diagnostic::TextFromData => {
            "Die Seite zeigt ohne ihre Skripte keinen Text; er wurde aus ihren Daten gelesen.".to_owned()
        }
        Diagnostic::PagesWithoutText { count, of } => {
            format!("Von {of} Seiten sind {count} ohne Text: Bilder werden nicht gelesen.")
        }
        Diagnostic::HeadersNotRead { count: 1 } => {
            "1 Zeile sieht aus wie der Kopf eines Kommentars und ist als Text gelesen.".to_owned()
        }
        Diagnostic::HeadersNotRead { count } => format!(
            "{count} Zeilen sehen aus wie Köpfe von Kommentaren und sind als Text gelesen."
        ),
        Diagnostic::ControlsDropped { count } => {
            format!("Steuerzeichen im Text weggelassen: {count}.")
        }
        Diagnostic::LongText { megabytes } => format!(
            "Der Text hat {megabytes} MB; die Seite wird groß und öffnet sich langsam."
        ),
        Diagnostic::OthersNotRead { count: 1 } => {
            "Die Datei enthält einen weiteren Text; gelesen ist nur einer.".to_owned()
        }
        Diagnostic::OthersNotRead { count } => {
            format!("Die Datei enthält {count} weitere Texte; gelesen ist nur einer.")
        }
        Diagnostic::PartsNotRead { count } => format!(
            "Seiten oder Kapitel, die nicht gelesen sind: {count}. Die Datei enthält mehr, als von einer gelesen wird, oder beschädigte."
        ),
        Diagnostic::DatabaseLines { database, count } => {
            format!("Weggelassene Zeilen von {database} (Felder und Schlagworte): {count}.")
        }
        Diagnostic::MailPartsLeftOut {
            quoted,
            signature,
            frame,
        } => {
            let parts = [
                (*quoted, "zitierte Zeilen"),
                (*signature, "Zeilen der Signatur"),
                (*frame, "Zeilen von Kopf und Fuß"),
            ];
            let parts: Vec<String> = parts
                .into_iter()
                .filter(|(count, _)| *count > 0)
                .map(|(count, what)| format!("{count} × {what}"))
                .collect();
            format!("Aus der Nachricht weggelassen: {}.", parts.join(", "))
        }
        Diagnostic::Shortened => {
            "Die Quelle kürzt den Text; der Rest ist nicht gelesen.".to_owned()
        }
        Diagnostic::MessagesWithoutText { count: 1 } => {
            "1 Nachricht ohne Text, etwa ein Bild, ist weggelassen.".to_owned()
        }
        Diagnostic::MessagesWithoutText { count } => {
            format!("{count} Nachrichten ohne Text, etwa Bilder, sind weggelassen.")
        }
        Diagnostic::OlderMessages => {
            "Die Seite zeigt nur die letzten Nachrichten; ältere stehen nicht in der Datei."
                .to_owned()
        }
        Diagnostic::LocalTimes => {
            "Die Zeiten sind die des Telefons oder Rechners; ihre Zone ist nicht angegeben."
                .to_owned()
        }
        Diagnostic::ColumnsParted { pages: 1 } => {
            "1 Seite hat Spalten, die zeilenweise gesetzt sind; sie sind nacheinander gelesen."
                .to_owned()
        }
        Diagnostic::ColumnsParted { pages } => format!(
            "{pages} Seiten haben Spalten, die zeilenweise gesetzt sind; sie sind nacheinander gelesen."
        ),
        Diagnostic::NotesMoved { count: 1 } => {
            "1 Anmerkung steht mit ihrem Zeichen hinter dem Text.".to_owned()
        }
        Diagnostic::NotesMoved { count } => {
            format!("{count} Anmerkungen stehen mit ihren Zeichen hinter dem Text.")
        }
        Diagnostic::AttachmentsNotRead { count: 1 } => {
            "1 Anhang ist nicht gelesen; er lässt sich als eigene Datei angeben.".to_owned()
        }
        Diagnostic::AttachmentsNotRead { count } => format!(
            "{count} Anhänge sind nicht gelesen; sie lassen sich als eigene Dateien angeben."
        ),
    }
}

pub(super) fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Country => "Land",
        Kind::Territory => "Außengebiet",
        Kind::Admin1 => "Provinz",
        Kind::Admin2 => "Distrikt",
        Kind::County => "County",
        Kind::City => "Stadt",
        Kind::Town => "Stadt",
        Kind::Village => "Dorf",
        Kind::Neighbourhood => "Stadtteil",
        Kind::Continent => "Kontinent",
        Kind::Region => "Region",
        Kind::Ocean => "Ozean",
        Kind::Sea => "Meer",
        Kind::Gulf => "Golf",
        Kind::Bay => "Bucht",
        Kind::Strait => "Meerenge",
        Kind::Channel => "Meeresstraße",
        Kind::Canal => "Kanal",
        Kind::River => "Fluss",
        Kind::Lake => "See",
        Kind::Reservoir => "Stausee",
        Kind::Waterfall => "Wasserfall",
        Kind::Island => "Insel",
        Kind::Islands => "Inselgruppe",
        Kind::Peninsula => "Halbinsel",
        Kind::Cape => "Kap",
        Kind::Mountain => "Berg",
        Kind::Range => "Gebirge",
        Kind::Volcano => "Vulkan",
        Kind::Desert => "Wüste",
        Kind::Plateau => "Hochebene",
        Kind::Plain => "Ebene",
        Kind::Valley => "Tal",
        Kind::Basin => "Becken",
        Kind::Forest => "Wald",
        Kind::Wetland => "Feuchtgebiet",
        Kind::Glacier => "Gletscher",
        Kind::Delta => "Flussdelta",
        Kind::Pass => "Pass oder Übergang",
        Kind::Airport => "Flughafen",
        Kind::Base => "Militärstützpunkt",
        Kind::Camp => "Lager",
        Kind::Site => "Ort",
        Kind::Historical => "Historisch",
        Kind::Crossing => "Grenzübergang",
        Kind::Checkpoint => "Kontrollpunkt",
        Kind::Bridge => "Brücke",
        Kind::Square => "Platz",
        Kind::Port => "Hafen",
        Kind::Dam => "Staudamm",
        Kind::Plant => "Werk",
        Kind::OilField => "Öl- oder Gasfeld",
        Kind::Mine => "Bergwerk",
        Kind::Prison => "Gefängnis",
        Kind::Station => "Station",
        Kind::Spaceport => "Raketenstartplatz",
        Kind::Position => "Position",
        Kind::Hospital => "Krankenhaus",
        Kind::School => "Schule",
        Kind::Embassy => "Botschaft",
        Kind::Street => "Straße",
        Kind::Junction => "Kreuzung",
        Kind::Market => "Markt",
        Kind::Worship => "Gotteshaus",
        Kind::RailwayStation => "Bahnhof",
        Kind::Police => "Polizeiwache",
        Kind::Government => "Regierungsgebäude",
        Kind::Warehouse => "Lagerhaus",
        Kind::Park => "Park",
        Kind::Stadium => "Stadion",
        Kind::Hotel => "Hotel",
        Kind::Monument => "Denkmal",
        Kind::Cemetery => "Friedhof",
        Kind::Well => "Brunnen",
        Kind::Tower => "Turm",
        Kind::Building => "Gebäude",
        Kind::Line => "Linie",
        Kind::Incident => "Ereignis",
    }
}

pub(super) fn division(country: &str) -> &'static str {
    match country {
        "DE" | "AT" => "Bundesland",
        "US" | "IN" | "BR" | "MX" | "NG" | "AU" | "VE" | "MY" | "MM" | "SD" | "SS" | "FM"
        | "PW" => "Bundesstaat",
        "RU" | "UA" | "BY" | "KZ" | "UZ" | "FR" | "IT" | "CL" | "PE" | "GR" | "CZ" | "DK"
        | "GH" | "TZ" | "ET" | "NA" | "SN" | "SA" => "Region",
        "JP" => "Präfektur",
        "CH" => "Kanton",
        "EG" | "SY" | "IQ" | "JO" | "LB" | "YE" | "TN" | "OM" | "PS" => "Gouvernement",
        "CO" | "UY" | "PY" | "SV" | "GT" | "HN" | "NI" | "BO" => "Departamento",
        "RO" | "EE" => "Kreis",
        "HU" => "Komitat",
        "HR" => "Gespanschaft",
        "KE" | "LR" => "Bezirk",
        "IE" => "Grafschaft",
        "GB" => "Landesteil",
        _ => "Provinz",
    }
}

pub(super) fn contents(contents: &Contents) -> String {
    if contents.is_empty() {
        return "Weltkarte. Der Text nennt keinen Ort, der sich verorten lässt.".to_owned();
    }
    let outside: Vec<String> = (contents.outside.iter())
        .map(|(name, direction)| format!("{name} ({})", toward(*direction)))
        .collect();
    let mut sentences = vec!["Karte der genannten Orte.".to_owned()];
    for (words, names) in [
        ("Markiert", &contents.marked),
        ("Eingefärbt", &contents.tinted),
        ("Umrissen", &contents.outlined),
        ("Als Flächen genannt", &contents.areas),
        ("Außerhalb der Karte", &outside),
    ] {
        if !names.is_empty() {
            let names = listed(names, |more| format!("und {more} weitere"));
            sentences.push(format!("{words}: {names}."));
        }
    }
    sentences.join(" ")
}

fn toward(direction: Direction) -> &'static str {
    match direction {
        Direction::East => "im Osten",
        Direction::NorthEast => "im Nordosten",
        Direction::North => "im Norden",
        Direction::NorthWest => "im Nordwesten",
        Direction::West => "im Westen",
        Direction::SouthWest => "im Südwesten",
        Direction::South => "im Süden",
        Direction::SouthEast => "im Südosten",
    }
}

pub(super) fn sentence(reason: &Reason<'_>) -> String {
    match reason {
        Reason::OnlyCountry => "Das einzige Land dieses Namens.".to_owned(),
        Reason::OnlyPlace => "Der einzige Ort dieses Namens im Ortsverzeichnis.".to_owned(),
        Reason::OwnEntry { origin } => format!("Aus Ihrem Ortsverzeichnis: {origin}."),
        Reason::Noted { note } => format!("Notiz: {note}"),
        Reason::From { source } => format!("Quelle: {source}"),
        Reason::TextSays { quote } => format!("Im Text steht {}.", quoted(quote)),
        Reason::TextSaysOtherwise { quote } => {
            format!(
                "Im Text steht {}, und dort liegt dieser Ort nicht.",
                quoted(quote)
            )
        }
        Reason::LiesIn { container } => format!("Liegt in {container}, im Text ebenfalls genannt."),
        Reason::InCountry { country, mentions } => {
            let times = match mentions {
                1 => "einmal".to_owned(),
                2 => "zweimal".to_owned(),
                several => format!("{several}-mal"),
            };
            format!("Der Text nennt {country} oder Orte dort {times}.")
        }
        Reason::Near { place, km } => format!(
            "{} entfernt von {place}, im Text ebenfalls genannt.",
            NUMBERS.distance(*km)
        ),
        Reason::IsCountry => "Gemeint ist das Land, kein kleinerer Ort dieses Namens.".to_owned(),
        Reason::BestKnown => "Der mit Abstand bekannteste Ort dieses Namens.".to_owned(),
        Reason::DecidedAt { quote } => format!("Entschieden an der Stelle {}.", quoted(quote)),
        Reason::NearPublisher => "Nahe dem Sitz des Mediums.".to_owned(),
        Reason::IsKind { kind } => format!("Der Text sagt dazu, was es ist: {kind}."),
        Reason::InFigures => "Die Position steht im Text.".to_owned(),
        Reason::Anchor { quote, drawing } => {
            let shown = match drawing {
                SpotDrawing::Ring => "der offene Ring auf der Karte zeigt, wo ungefähr",
                SpotDrawing::Circle => "der Kreis auf der Karte zeigt die Entfernung",
                SpotDrawing::Nothing => {
                    "nicht gezeichnet, weil offen ist, von welchem Punkt aus gemessen ist"
                }
            };
            format!(
                "Gemeint ist eine Stelle abseits davon: {}; {shown}.",
                quoted(quote)
            )
        }
        Reason::Corrected { file, line } => format!("Ihre Korrektur: {file}, Zeile {line}."),
        Reason::FitsBest => "Passt besser zum Text als die anderen Orte dieses Namens.".to_owned(),
    }
}

pub(super) fn comparison(other: &Other<'_>) -> String {
    let mut parts = vec![match other.people {
        Some(people) => format!("{} mit {} Einwohnern", other.kind, NUMBERS.grouped(people)),
        None => other.kind.to_owned(),
    }];
    // No reason begins with a noun, which would keep its capital.
    let clause = |reason| lower_first(sentence(reason).trim_end_matches('.'));
    parts.extend(other.reason.as_ref().map(clause));
    match other.remoteness {
        Remoteness::Unsaid => {}
        Remoteness::SameDivision { km } => parts.push(format!("{} entfernt", NUMBERS.distance(km))),
        Remoteness::OtherDivision { km } => parts.push(format!(
            "in einem anderen Landesteil, {} entfernt",
            NUMBERS.distance(km)
        )),
        Remoteness::NamedCountry { country } => {
            parts.push(format!("der Text nennt auch {country}"))
        }
        Remoteness::UnnamedCountry { country } => {
            parts.push(format!("sonst nennt der Text nichts in {country}"));
        }
    }
    parts.join("; ")
}

pub(super) fn quoted(words: &str) -> String {
    format!("„{}“", one_line(words))
}
