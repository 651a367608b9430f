//! German.

use super::reason::{Other, Reason, Remoteness};
use super::words::{
    About, Account, Article, Comments, Dates, Facts, Frame, Legend, Listed, Map, Places, Reasons,
    Report, Roles, Section, Statuses, Summary, Words,
};
use super::{Plural, Script, lower_first, one_line};
use crate::cartography::{Contents, Direction};
use crate::diagnostics::{Diagnostic, Lack, Unparsed};
use crate::document::Clue;
use crate::gazetteer::Kind;
use jiff::civil::Date;
use jiff::tz::TimeZone;

const MONTHS: [&str; 12] = [
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
const SHORT_MONTHS: [&str; 12] = [
    "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez.",
];

pub(super) static WORDS: Words = Words {
    separator: '.',
    dates: Dates {
        long: |date| day(date, &MONTHS),
        short: |date| day(date, &SHORT_MONTHS),
        month: |date| format!("{} {}", month(date, &SHORT_MONTHS), date.year()),
        decade: |year| format!("{year}er"),
        moment: |time| {
            let time = time.to_zoned(TimeZone::UTC);
            let clock = time.strftime("%H:%M UTC");
            format!("{}, {clock}", day(time.date(), &SHORT_MONTHS))
        },
        clock: |time| {
            let time = time.to_zoned(TimeZone::UTC);
            time.strftime("%H:%M UTC").to_string()
        },
    },
    statuses: Statuses {
        set: "Von Ihnen festgelegt",
        sure: "Sicher",
        likely: "Wahrscheinlich",
        check: "Prüfen",
        unmapped: "Nicht verortet",
    },
    facts: Facts {
        title: "Titel",
        source: "Quelle",
        date: "Datum",
        changed: "Geändert",
        author: "Verfasst von",
        submitter: "Eingereicht von",
        language: "Sprache",
        address: "Adresse",
        untitled: "Ohne Titel",
        not_stated: "nicht angegeben",
        stated: "von der Quelle angegeben",
        missing: "fehlt",
        inferred: |clue| format!("erschlossen aus {}", inferred_from(clue)),
        inferred_short: "erschlossen",
    },
    frame: Frame {
        skip_links: "Sprungmarken",
        skip_to_summary: "Zur Zusammenfassung springen",
        skip_to_places: "Zu den Orten springen",
        kicker: "Briefing",
        places: Plural {
            one: "{n} Ort",
            other: "{n} Orte",
        },
        none_to_check: "nichts zu prüfen",
        to_check: Plural {
            one: "{n} zu prüfen",
            other: "{n} zu prüfen",
        },
        comments: Plural {
            one: "{n} Kommentar",
            other: "{n} Kommentare",
        },
        bots_folded: Plural {
            one: "{n} Bot eingeklappt",
            other: "{n} Bots eingeklappt",
        },
        sections: "Abschnitte",
        to_places: "Orte",
        to_article: "Artikel",
        to_comments: "Kommentare",
        to_unmapped: "Nicht verortet",
        to_timeline: "Zeitleiste",
        to_statements: "Aussagen",
        to_about: "Über diese Seite",
        title_jump: "Titel",
        corrections: "Ihre Korrekturen",
        sheet: "Ort",
        print_note: "geobrief · Grenzen und Namen bedeuten keine Anerkennung",
        and_more: Plural {
            one: "und {n} weitere Stelle",
            other: "und {n} weitere Stellen",
        },
    },
    summary: Summary {
        section: Section {
            heading: "Das Wichtigste",
            note: "Sätze aus dem Artikel, unverändert zitiert",
        },
        takeaways: "Weitere Kernsätze",
        none: "Kein Satz des Artikels sticht heraus.",
        source: "Quelle",
        footnotes: "Verweise",
    },
    map: Map {
        title: "Karte",
        figure: "Karte der genannten Orte",
        scrolls: "Gezeichnete Karte; auf schmalen Bildschirmen seitlich verschiebbar",
        live: "Bewegliche Karte. Die Tabelle der Orte enthält dasselbe.",
        comment_layer: "Kommentare auf der Karte",
        claim: "Eine Markierung sagt nur, dass der Text diesen Ort nennt.",
        disclaimer: "Gezeigte Grenzen und Namen bedeuten weder Billigung noch Anerkennung.",
        credits: "Kartendaten: Natural Earth 5, GeoNames (CC BY 4.0).",
        or_here: "oder hier?",
        contents,
        legend: Legend {
            town: "Stadt, Größe nach Nennungen",
            strong_tint: "Land, ab 3 Nennungen",
            faint_tint: "Land, 1 oder 2 Nennungen",
            faint_tint_short: "1 oder 2",
            shape: "Gebiet mit bekannten Grenzen",
            shape_in_comments: "Provinz, nur in Kommentaren",
            likely: "Wahrscheinlich",
            set: "Von Ihnen festgelegt",
            check: "Prüfen: unentschieden",
            hollow: "Stadt, nur in Kommentaren",
            hatched: "Nur in Kommentaren",
            named_border: "Genannte Grenze",
            disputed: "Umstrittene Grenze",
        },
    },
    places: Places {
        section: Section {
            heading: "Orte",
            note: "meistgenannte zuerst",
        },
        none: "Der Text nennt keinen Ort, der sich verorten lässt.",
        caption: "Genannte Orte mit der Zahl ihrer Nennungen im Artikel und in Kommentaren, und \
                  wie sicher die Zuordnung ist",
        place_column: "Ort",
        article_column: "Artikel",
        comments_column: "Kom\u{ad}men\u{ad}tare",
        match_column: "Zuordnung",
        in_article: "Im Artikel genannt",
        only_in_comments: "Nur in Kommentaren genannt",
        mentions: Plural {
            one: "{n} Nennung",
            other: "{n} Nennungen",
        },
        count_in_article: "im Artikel",
        count_in_comments: "in Kommentaren",
        none_in_article: "keine im Artikel",
        none_in_comments: "keine in Kommentaren",
        previous_of: |name| format!("Vorige Nennung von {name}"),
        next_of: |name| format!("Nächste Nennung von {name}"),
        not_chosen: "Nicht gewählt",
        candidates: "Infrage kommen",
        kind,
        capital: "Hauptstadt",
        division,
        within: str::to_owned,
        area: "Fläche, ohne Markierung",
        not_drawn: "nicht eingezeichnet",
    },
    borders: Section {
        heading: "Genannte Grenzen",
        note: "die gemeinsame Linie leuchtet auf der Karte auf",
    },
    article: Article {
        section: Section {
            heading: "Artikel",
            note: "Text wie erhalten; Ortsnamen markiert",
        },
        paragraph: |number| format!("Absatz {number}"),
    },
    comments: Comments {
        heading: "Kommentare",
        threaded: "Antworten unter dem, worauf sie antworten; getrennt vom Artikel gezählt",
        newest_first: "neueste zuerst; getrennt vom Artikel gezählt",
        apart: "getrennt vom Artikel gezählt",
        show: "Zeigen:",
        all: "alle Kommentare",
        by: |author| format!("Kommentar von {author}"),
        permalink: "Permalink",
        answers: "antwortet",
        points: |score| match score {
            1 | -1 => format!("{score} Punkt"),
            _ => format!("{score} Punkte"),
        },
        bots_text: "Text des Bots zeigen",
        submitter: "Eingereicht",
        moderator: "Moderation",
        bot: "Bot",
        deleted: "Gelöscht",
        not_counted: "nicht gezählt",
        edited: "bearbeitet",
        statement: "Begründung der Einreichung",
    },
    listed: Listed {
        section: Section {
            heading: "Genannt, aber nicht verortet",
            note: "aufgeführt, damit nichts verloren geht",
        },
        none: "Jeder Ortsname des Textes steht auf der Karte.",
        correct: "Korrigieren",
        roles: Roles {
            literal: "wörtlich gemeint",
            associative: "in anderem Namen",
            demonym: "Volk oder Adjektiv",
            historical: "historisch",
            region: "Region",
        },
        tip: |role| format!("{role}: aufgeführt, nicht verortet"),
        only_associative: |uses| {
            let uses: Vec<String> = uses.iter().map(|words| quoted(words)).collect();
            let uses = uses.join(" und ");
            format!("Nur in {uses}: Teil eines anderen Namens, keine Ortsangabe.")
        },
        historical: |note| {
            format!(
                "Historisch. Das Ortsverzeichnis sagt auf Englisch: {}",
                quoted(note)
            )
        },
        not_in_gazetteer: "Kein Ort dieses Namens im Ortsverzeichnis.",
        set_aside: "Von Ihnen festgelegt: kein Ort.",
    },
    account: Account {
        timeline: Section {
            heading: "Zeitleiste",
            note: "Zeitangaben im Text",
        },
        statements: Section {
            heading: "Wer sagt was",
            note: "Zitate und indirekte Rede, mit dem Verb des Textes",
        },
        numbers: Section {
            heading: "Zahlen",
            note: "wie im Text, nie zusammengezählt",
        },
        agents: Section {
            heading: "Personen und Organisationen",
            note: "nach Regeln gefunden, nie auf der Karte",
        },
        people: "Personen",
        organisations: "Organisationen",
        stated: "im Text genannt",
        inferred_from: |words| format!("erschlossen aus {}", quoted(words)),
        unattributed: "Ohne Zuschreibung",
        reported_by: |who| format!("laut {}", quoted(who)),
        in_the_text: |words| format!("im Text {}", quoted(words)),
        not_clear_who: |words| format!("{}: unklar, wer", quoted(words)),
        more_in_data: Plural {
            one: "und {n} weiterer Eintrag, in den Daten",
            other: "und {n} weitere Einträge, in den Daten",
        },
    },
    about: About {
        heading: "Über dieses Briefing",
        made_by: "Erstellt mit",
        of_file: |kind| format!("offline aus einer Datei ({kind}). Nichts wurde abgerufen"),
        of_address: |time| match time {
            Some(time) => format!("von einer Adresse, abgerufen {time}"),
            None => "von einer Adresse".to_owned(),
        },
        no_requests: "diese Seite ruft nichts ab",
        input: "Eingabe",
        notice,
        source_says: "Angaben der Quelle",
        method: "Verfahren",
        method_words: "Namen sind nach Regeln und mit einem Ortsverzeichnis gefunden. Die Zeilen \
                       der Zusammenfassung sind Sätze des Artikels, unverändert. Kein Text wurde \
                       erzeugt.",
        bots_folded: "Was Bots schreiben, ist eingeklappt und zählt nirgends mit.",
        matching: "Zuordnung",
        sure: "Text oder Name entscheiden.",
        likely: "ein Ort passt deutlich besser als die anderen.",
        check: "mehrere passen; ein Mensch sollte entscheiden.",
        set: "aus Ihren Korrekturen.",
        corrections: "Korrekturen",
        applied: Plural {
            one: "{n} angewandt.",
            other: "{n} angewandt.",
        },
        stale: |names| format!("Nicht mehr im Text und daher ohne Wirkung: {names}."),
        map_data: "Kartendaten",
        map_data_words: "Natural Earth 5 (gemeinfrei); Orte von GeoNames (CC BY 4.0, \
                         geonames.org); Kartenbibliothek Leaflet 1.9.4 (BSD 2-Clause, © Volodymyr \
                         Agafonkin, CloudMade).",
        leaflet_licence: "Lizenz von Leaflet",
        borders: "Grenzen",
        borders_words: "Gezeichnet wie in Natural Earth (de facto). Umstrittene Linien sind \
                        gestrichelt.",
        disputed: "Auf dieser Karte umstritten und keiner Seite zugeschlagen:",
    },
    reasons: Reasons {
        sentence,
        preferred: |other, reason| {
            let reason = match reason {
                Reason::OnlyCountry | Reason::OnlyPlace | Reason::Corrected { .. } => return None,
                Reason::OwnEntry { .. } => "Der Ort steht in Ihrem Ortsverzeichnis.".to_owned(),
                Reason::IsCountry => "Gemeint ist das Land.".to_owned(),
                _ => sentence(reason),
            };
            Some(format!("Gewählt statt {other}: {reason}"))
        },
        undecided: |count, names| {
            let count = match count {
                2 => "Zwei".to_owned(),
                3 => "Drei".to_owned(),
                4 => "Vier".to_owned(),
                _ => count.to_string(),
            };
            let names = names.join("; ");
            format!("{count} Orte passen, und nichts im Text entscheidet: {names}.")
        },
        comparison,
    },
    report: Report {
        what_column: "Was",
        where_column: "Wo",
        of_paragraph: |number, sentence| format!("Artikel, Absatz {number}, Satz {sentence}"),
        of_comment: |author, sentence| format!("Kommentar von {author}, Satz {sentence}"),
        of_title: |sentence| format!("Titel, Satz {sentence}"),
        id_column: "Kennung",
        credits: "Natural Earth 5 (gemeinfrei); GeoNames (CC BY 4.0).",
    },
    script: Script {
        in_article: "im Artikel",
        in_comments: "in Kommentaren",
        mentions_in_article: Plural {
            one: "Nennung im Artikel",
            other: "Nennungen im Artikel",
        },
        mentions_in_comments: Plural {
            one: "in Kommentaren",
            other: "in Kommentaren",
        },
        gazetteer_name: "im Ortsverzeichnis:",
        set_not_applied: "Von Ihnen festgelegt, noch nicht angewandt.",
        more_sentences: Plural {
            one: "{n} weiterer Satz",
            other: "{n} weitere Sätze",
        },
        sentences_left: "{n} weitere: „Nächste Nennung“ führt dorthin.",
        previous: "‹ Vorige",
        next: "Nächste Nennung ›",
        its_comments: Plural {
            one: "Kommentar dazu",
            other: "Kommentare dazu",
        },
        close: "Schließen",
        show_on_map: "Auf der Karte zeigen",
        mention_of: "Nennung {n} von {all}",
        mention_of_place: "{name}: Nennung {n} von {all}",
        compass: ["N", "O", "S", "W"],
        zoom_in: "Näher heran",
        zoom_out: "Weiter weg",
        first_view: "Zurück zum ersten Ausschnitt",
        locator: "Übersicht: wo auf dem Globus die Karte liegt",
        off_map: "außerhalb der Karte",
        more_off_map: Plural {
            one: "{n} weiterer Ort außerhalb der Karte",
            other: "{n} weitere Orte außerhalb der Karte",
        },
        candidate: "Möglichkeit {n} von {all}",
        not_chosen: "nicht gewählt",
        that_name: "die {name} nennen ({n})",
        comments_shown: Plural {
            one: "{n} Kommentar angezeigt",
            other: "{n} Kommentare angezeigt",
        },
        choose_candidate: "{n} Orte kommen infrage: bitte wählen",
        others_not_chosen: "Nicht gewählt ({n}) · falscher Ort?",
        correct_it: "Falsch? Korrigieren",
        what_is_meant: "Was ist mit {name} gemeint?",
        chosen: "gewählt.",
        leave_unmapped: "Unverortet lassen",
        not_a_place: "Kein Ort",
        somewhere_else: "Anderswo",
        scope: "Gilt für",
        every_mention: "alle Nennungen ({n})",
        only_here: "nur „{words}“",
        position_example: "36.707, 67.212 oder gn:…",
        position_of: "Breite, Länge oder Kennung von {name}",
        position_hint: "Breite, Länge in Grad, mit Punkt: 36.707, 67.212",
        pick_on_map: "Auf der Karte wählen",
        picking: "Klicken Sie dorthin, wo {name} liegt. Oder bewegen Sie die Karte mit den \
                  Pfeiltasten und drücken Sie die Eingabetaste. Esc beendet die Auswahl.",
        corrections_unsaved: Plural {
            one: "{n} Korrektur, noch nicht gespeichert",
            other: "{n} Korrekturen, noch nicht gespeichert",
        },
        corrections_saved: Plural {
            one: "{n} Korrektur, heruntergeladen als {file}",
            other: "{n} Korrekturen, heruntergeladen als {file}",
        },
        download: "Korrekturen herunterladen",
        download_again: "Erneut herunterladen",
        undo_all: "Alle zurücknehmen",
        show: "Anzeigen",
        undo: "Zurücknehmen",
        undo_of: "{name} zurücknehmen",
        everywhere: "überall",
        the_article: "den Artikel",
        how_to_apply: "Legen Sie {file} neben {input} und rufen Sie geobrief brief noch einmal auf.",
        is_no_place: "ist kein Ort",
        is_at: "liegt bei {position}",
        is_place: "ist {place}",
        set_by_you: "Von Ihnen festgelegt",
    },
};

/// "11. August 2021".
fn day(date: Date, months: &[&str; 12]) -> String {
    format!("{}. {} {}", date.day(), month(date, months), date.year())
}

fn month<'m>(date: Date, months: &[&'m str; 12]) -> &'m str {
    let index = usize::try_from(date.month() - 1).unwrap_or_default();
    months.get(index).copied().unwrap_or_default()
}

fn inferred_from(clue: Clue) -> &'static str {
    match clue {
        Clue::Comments => "den Kommentaren",
        Clue::Address => "der Adresse",
        Clue::Words => "den Wörtern",
        Clue::FirstWords => "den ersten Wörtern",
        Clue::FirstTime => "der ersten Zeitangabe der Seite",
        Clue::LinkingPost => "dem Beitrag, der darauf verweist",
        Clue::FileCreated => "dem Erstellungsdatum der Datei",
        Clue::Sender => "der Adresse des Absenders",
        Clue::LargestWords => "der größten Schrift der ersten Seite",
    }
}

fn notice(notice: &Diagnostic) -> String {
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
            format!("{} Kommentare fehlen in der Datei.", WORDS.number(*count))
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
        Diagnostic::PagesWithoutText { count, of } => {
            format!("Von {of} Seiten sind {count} ohne Text: Bilder werden nicht gelesen.")
        }
        Diagnostic::AttachmentsNotRead { count: 1 } => {
            "1 Anhang ist nicht gelesen; er lässt sich als eigene Datei angeben.".to_owned()
        }
        Diagnostic::AttachmentsNotRead { count } => format!(
            "{count} Anhänge sind nicht gelesen; sie lassen sich als eigene Dateien angeben."
        ),
    }
}

fn kind(kind: Kind) -> &'static str {
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
    }
}

fn division(country: &str) -> &'static str {
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

fn contents(contents: &Contents) -> String {
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
            let names = super::listed(names, |more| format!("und {more} weitere"));
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

fn sentence(reason: &Reason<'_>) -> String {
    match reason {
        Reason::OnlyCountry => "Das einzige Land dieses Namens.".to_owned(),
        Reason::OnlyPlace => "Der einzige Ort dieses Namens im Ortsverzeichnis.".to_owned(),
        Reason::OwnEntry { origin } => format!("Aus Ihrem Ortsverzeichnis: {origin}."),
        Reason::TextSays { quote } => format!("Im Text steht {}.", quoted(quote)),
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
            WORDS.distance(*km)
        ),
        Reason::IsCountry => "Gemeint ist das Land, kein kleinerer Ort dieses Namens.".to_owned(),
        Reason::BestKnown => "Der mit Abstand bekannteste Ort dieses Namens.".to_owned(),
        Reason::DecidedAt { quote } => format!("Entschieden an der Stelle {}.", quoted(quote)),
        Reason::NearPublisher => "Nahe dem Sitz des Mediums.".to_owned(),
        Reason::IsKind { kind } => format!("Der Text sagt dazu, was es ist: {kind}."),
        Reason::Corrected { file, line } => format!("Ihre Korrektur: {file}, Zeile {line}."),
        Reason::FitsBest => "Passt besser zum Text als die anderen Orte dieses Namens.".to_owned(),
    }
}

fn comparison(other: &Other<'_>) -> String {
    let mut parts = vec![match other.people {
        Some(people) => format!("{} mit {} Einwohnern", other.kind, WORDS.number(people)),
        None => other.kind.to_owned(),
    }];
    // No reason begins with a noun, which would keep its capital.
    let clause = |reason| lower_first(sentence(reason).trim_end_matches('.'));
    parts.extend(other.reason.as_ref().map(clause));
    match other.remoteness {
        Remoteness::Unsaid => {}
        Remoteness::SameDivision { km } => parts.push(format!("{} entfernt", WORDS.distance(km))),
        Remoteness::OtherDivision { km } => parts.push(format!(
            "in einem anderen Landesteil, {} entfernt",
            WORDS.distance(km)
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

fn quoted(words: &str) -> String {
    format!("„{}“", one_line(words))
}
