//! The German texts of an atlas: its frame, counts, filters and lists.

use crate::language::atlas::{ByUnit, Counts, Filters, Frame, Lists, Time};
use crate::language::plural::Plural;

pub(super) const FRAME: Frame = Frame {
    atlas: "ATLAS",
    kicker_documents: Plural {
        one: "{n} Artikel",
        other: "{n} Artikel",
    },
    kicker_sources: Plural {
        one: "aus {n} Quelle",
        other: "aus {n} Quellen",
    },
    kicker_failed: Plural {
        one: "{n} Datei nicht gelesen",
        other: "{n} Dateien nicht gelesen",
    },
    skip_to_list: "Zur Liste",
    skip_to_place: "Zum Ort",
    search: "Orte, Titel, Sätze suchen",
    search_example: "Orte, Titel, Sätze suchen ( / )",
    found: "Gefunden",
    selection_region: "Auswahl",
    map: "Karte",
    map_label: "Karte der genannten Orte; die Liste der Orte enthält dasselbe",
    legend: "Legende und Filter",
    zoom_in: "Näher",
    zoom_out: "Weiter weg",
    zoom_fit: "Ganzes Gebiet",
    credits: "Natural Earth · GeoNames CC BY 4.0",
    time: "Zeit und Quellen",
    chart: "Dokumente im Lauf der Zeit, nach Quellen gestapelt",
    documents_per: "Dokumente je",
    lists: "Listen",
    chosen_place: "Gewählter Ort",
    meaning: "Ein Zeichen sagt nur, dass ein Text diesen Ort nennt.",
    export: "Auswahl exportieren",
    to_csv: "Tabelle (CSV)",
    to_geojson: "Kartendaten (GeoJSON)",
    to_paper: "Drucken",
    missing: "Die Daten neben dieser Seite wurden nicht gefunden; dies ist die erste Ansicht.",
    text_missing: "Der Text neben dieser Seite wurde nicht gefunden.",
    first_of_all: "Die ersten {n} von {all}.",
};

pub(super) const COUNTS: Counts = Counts {
    documents: Plural {
        one: "{n} Dokument",
        other: "{n} Dokumente",
    },
    places: Plural {
        one: "{n} Ort",
        other: "{n} Orte",
    },
    mentions: Plural {
        one: "{n} Nennung",
        other: "{n} Nennungen",
    },
    comments: Plural {
        one: "{n} Kommentar",
        other: "{n} Kommentare",
    },
    copies: Plural {
        one: "{n} Kopie",
        other: "{n} Kopien",
    },
    to_check: Plural {
        one: "{n} zu prüfen",
        other: "{n} zu prüfen",
    },
    copies_not_counted: Plural {
        one: "; {n} Kopie nicht doppelt gezählt",
        other: "; {n} Kopien nicht doppelt gezählt",
    },
    selection: Plural {
        one: "{documents} nennt {places}",
        other: "{documents} nennen {places}",
    },
    of_all: "{n} von {all}",
    and_more: "und {n} weitere",
    show_more: "{n} von {all} weiteren zeigen",
};

pub(super) const FILTERS: Filters = Filters {
    sure: "Sicher",
    likely: "Wahrscheinlich",
    check: "Prüfen",
    articles: "Artikeln",
    comments_word: "Kommentaren",
    in_comments: "in Kommentaren",
    within: "in",
    size_is_documents: "Größe = Dokumente",
    or: " oder ",
    no_status: "kein Status",
    only_articles: "nur Artikel",
    only_comments: "nur Kommentare",
    no_text: "keiner der Texte",
    quoted: "„{words}“",
    some_sources: "{n} von {all} Quellen",
    remove_filter: "Filter entfernen: {filter}",
    clear_all: "Alle löschen",
    clear_all_filters: "Alle Filter löschen",
    nothing_fits: "Kein Dokument passt zu diesen Filtern.",
};

pub(super) const TIME: Time = Time {
    months: [
        "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.",
        "Dez.",
    ],
    day_month: "{day}. {month}",
    week_of: "Woche vom {day}",
    no_date: "ohne Datum",
    before: "vor dem {day}",
    since: "ab dem {day}",
    from_day: "ab {day}",
    from: "Von",
    to: "Bis",
    units: ByUnit {
        month: "Monat",
        week: "Woche",
        day: "Tag",
    },
    by_bar: ByUnit {
        month: "Je Monat",
        week: "Je Woche",
        day: "Je Tag",
    },
    documents_by: ByUnit {
        month: "Dokumente je Monat",
        week: "Dokumente je Woche",
        day: "Dokumente je Tag",
    },
    how_to_brush: "ziehen wählt einen Zeitraum; Umriss = alle Dokumente",
    sources: "Quellen",
    only_this_one: "Klick: nur diese",
    other_sources: "andere Quellen",
};

pub(super) const LISTS: Lists = Lists {
    tab_places: "Orte",
    tab_documents: "Dokumente",
    tab_matrix: "Matrix",
    tab_compare: "Vergleich",
    tab_check: "Zu prüfen",
    tab_copies: "Kopien",
    place: "Ort",
    place_and_sentence: "Ort und erster Satz",
    docs_column: "Dok.",
    mentions_column: "Nenn.",
    first_last: "Erster, letzter",
    new_mark: "NEU",
    new_means: "NEU: in der letzten Woche der Sammlung zuerst genannt ({from} – {to}). Eine Kopie zählt mit ihrem Original.",
    unmapped: Plural {
        one: "{n} Name ist nicht auf der Karte",
        other: "{n} Namen sind nicht auf der Karte",
    },
    not_read: Plural {
        one: "{n} von {all} Dateien wurde nicht gelesen:",
        other: "{n} von {all} Dateien wurden nicht gelesen:",
    },
    comment_by: "Kommentar von {author}",
    title: "Titel",
    untitled: "Ohne Titel",
    open_briefing: "Briefing öffnen",
    copy_in: "Kopie in",
    same_places: "nennt dieselben Orte",
    says_other: "sagt {says}, wo der erste {first} sagt",
    names_too: "nennt auch {says}",
    does_not_name: "nennt {first} nicht",
    first_in_collection: "der erste in der Sammlung",
    no_copies: "Keine Kopien in dieser Auswahl.",
    copies_mean: "Kopien: mindestens 80 % der Folgen von fünf Wörtern sind gleich. Eine Gruppe zählt überall als ein Dokument; das früheste steht für sie.",
};
