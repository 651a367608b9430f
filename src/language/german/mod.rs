//! The German catalogue.

mod atlas_frame;
mod atlas_views;
mod edits;
mod page_texts;
mod phrases;

use crate::geo::compass_point;
use crate::language::atlas::AtlasTexts;
use crate::language::catalogue::{
    About, Article, Catalogue, Claims, Comments, Dates, Facts, Frame, Legend, Listed, Map, Places,
    Reasons, Report, Roles, Section, Statuses, Summary,
};
use crate::language::plural::Plural;
use crate::language::reason::Reason;
use jiff::tz::TimeZone;
use page_texts::PAGE_TEXTS;
use phrases::{
    MONTHS, NUMBERS, SHORT_MONTHS, comparison, contents, day, division, inferred_from, kind, month,
    notice, quoted, sentence,
};

pub(in crate::language) static CATALOGUE: Catalogue = Catalogue {
    numbers: NUMBERS,
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
        one_page: "Eine Seite drucken",
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
        none: "Kein einzelner Satz sagt es.",
        source: "Quelle",
        footnotes: "Verweise",
    },
    map: Map {
        title: "Karte",
        figure: "Karte der genannten Orte",
        second: "Weiter weg: Orte, die außerhalb der Karte beieinander liegen",
        scrolls: "Gezeichnete Karte; auf schmalen Bildschirmen seitlich verschiebbar",
        live: "Bewegliche Karte. Die Tabelle der Orte enthält dasselbe.",
        comment_layer: "Kommentare auf der Karte",
        claim: "Eine Markierung sagt nur, dass der Text diesen Ort nennt.",
        disclaimer: "Gezeigte Grenzen und Namen bedeuten weder Billigung noch Anerkennung.",
        credits: "Kartendaten: Natural Earth 5, GeoNames (CC BY 4.0).",
        or_here: "oder hier?",
        offset: |km, bearing| {
            // Osten, not east.
            let direction = bearing.map_or("", compass_point).replace('E', "O");
            format!("{} {direction}", NUMBERS.exact_distance(km))
                .trim_end()
                .to_owned()
        },
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
            position: "Position, im Text geschrieben",
            offset: "Entfernung von einem Ort",
            course: "Genannter Fluss",
            named_border: "Genannte Grenze",
            disputed: "Umstrittene Grenze",
        },
    },
    places: Places {
        section: Section {
            heading: "Orte",
            note: "meistgenannte zuerst",
        },
        none: "geobrief hat keinen Ort erkannt, der sich verorten lässt; darum gibt es keine Karte.",
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
        reasons_left: |whole, left| {
            format!(
                "Bei den ersten {whole} Orten stehen die Gründe. Die der übrigen {left} stehen in ihren \
                 Karten, die Skripte brauchen, und in den Exporten."
            )
        },
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
            note: "Text wie erhalten; die Ortsnamen, die geobrief erkannt hat, sind markiert",
        },
        messages: Section {
            heading: "Nachrichten",
            note: "in ihrer Reihenfolge, wie erhalten; Ortsnamen markiert",
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
        person: |number| format!("Person {number}"),
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
            note: "Namen, die geobrief erkannt hat und nicht auf der Karte zeigt",
        },
        none: "Jeder Name, den geobrief als Ort erkannt hat, steht auf der Karte.",
        correct: "Korrigieren",
        roles: Roles {
            literal: "Ort",
            associative: "Teil eines anderen Namens",
            demonym: "Volk oder Adjektiv",
            historical: "früherer Staat",
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
    claims: Claims {
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
            note: "wie im Text, Menschenleben zuerst, nie zusammengezählt",
        },
        agents: Section {
            heading: "Personen und Organisationen",
            note: "nach Regeln gefunden, nie auf der Karte",
        },
        people: "Personen",
        organisations: "Organisationen",
        stated: "im Text genannt",
        inferred_from: |words| format!("erschlossen aus {}", quoted(words)),
        either: |one, other| format!("{one} oder {other}"),
        not_clear_which: |words| format!("{}: der Text sagt nicht, welcher", quoted(words)),
        unattributed: "Ohne Zuschreibung",
        reported_by: |who| format!("laut {}", quoted(who)),
        in_the_text: |words| format!("im Text {}", quoted(words)),
        not_clear_who: |words| format!("{}: unklar, wer", quoted(words)),
        more_in_data: Plural {
            one: "und {n} weiterer Eintrag, in den Daten",
            other: "und {n} weitere Einträge, in den Daten",
        },
        minor_numbers: Plural {
            one: "{n} Dauer oder Anzahl unter zehn",
            other: "{n} Angaben von Dauer und Anzahl unter zehn",
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
        method_words: "Ein gelerntes Modell und Regeln finden die Ortsnamen, ein Ortsverzeichnis kennt die \
                       Orte, ein zweites Modell wägt ab, welcher gemeint ist. Sie übersehen Namen und \
                       halten Wörter für Namen, die keine sind: Was sie nicht erkannt haben, steht hier in \
                       keiner Liste. Die Zeilen der Zusammenfassung sind Sätze des Artikels, unverändert. \
                       Kein Text wurde erzeugt.",
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
            if let [name] = names {
                return format!(
                    "{name} ist unter diesem Namen bekannt, doch kann ein anderer Ort gemeint sein."
                );
            }
            let count = match count {
                2 => "Zwei".to_owned(),
                3 => "Drei".to_owned(),
                4 => "Vier".to_owned(),
                _ => count.to_string(),
            };
            let names = names.join("; ");
            format!("{count} Orte passen, und nichts im Text entscheidet: {names}.")
        },
        unsupported: |name| {
            format!(
                "Ein Ort dieses Namens ist bekannt, {name}; nichts im Text sagt, dass er gemeint ist."
            )
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
    edits: edits::EDITS,
    page_texts: PAGE_TEXTS,
    atlas: AtlasTexts {
        frame: atlas_frame::FRAME,
        counts: atlas_frame::COUNTS,
        filters: atlas_frame::FILTERS,
        time: atlas_frame::TIME,
        lists: atlas_frame::LISTS,
        matrix: atlas_views::MATRIX,
        compare: atlas_views::COMPARE,
        check: atlas_views::CHECK,
        panel: atlas_views::PANEL,
        search: atlas_views::SEARCH,
        place_page: atlas_views::PLACE_PAGE,
    },
};
