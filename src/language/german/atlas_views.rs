//! The German texts of an atlas: its views, its panel and the page of a place.

use crate::language::atlas::{Check, Columns, Compare, Matrix, Panel, PlacePage, Rows, Search};
use crate::language::plural::Plural;

pub(super) const MATRIX: Matrix = Matrix {
    columns_by: Columns {
        month: "Monaten",
        week: "Wochen",
        day: "Tagen",
        sources: "Quellen",
        documents: "Dokumenten",
    },
    rows_by: Rows {
        similar: "Ähnlichkeit",
        documents: "Dokumenten",
        first: "erster Nennung",
        name: "Namen",
    },
    places_by: "Orte nach",
    rows_order: "Zeilen nach",
    column_is_document: "Eine Spalte je Dokument, die ältesten zuerst.",
    cell_is_count: "Zahl der Dokumente.",
    matrix_note: "Indigo umrandet: nur in Kommentaren. Ein Feld öffnet seine Sätze. Pfeiltasten führen von Feld zu Feld.",
    comments_only: "nur in Kommentaren",
};

pub(super) const COMPARE: Compare = Compare {
    left: "Links",
    right: "Rechts",
    swap: "Tauschen",
    new_since: "Neu seit",
    compare_note: "Zahl der Dokumente, die den Ort nennen. Gefüllt: {left}. Umrandet: {right}. Der Filter der Quellen gilt hier nicht.",
    only_in: "Nur in {side}",
    in_both: "In beiden",
    none_left: "Keiner: Jeder Ort links ist auch rechts.",
    none_right: "Keiner: Jeder Ort rechts ist auch links.",
    none_both: "Kein Ort ist in beiden.",
};

pub(super) const CHECK: Check = Check {
    nothing_to_check: "In dieser Auswahl ist nichts zu prüfen.",
    one_name: Plural {
        one: "Ein Name, {n} Ort in verschiedenen Artikeln.",
        other: "Ein Name, {n} Orte in verschiedenen Artikeln.",
    },
    undecided_in: Plural {
        one: "Offen in {n} Nennung; mehrere Orte passen.",
        other: "Offen in {n} Nennungen; mehrere Orte passen.",
    },
    all_are: "Alle sind {place}",
    it_is: "Es ist {place}",
    right_as_they_are: "Sie stimmen so",
    another_place: "Ein anderer Ort …",
    not_a_place: "Kein Ort",
    what_is_meant: "Was „{name}“ bedeutet",
    position_example: "Name, gn:1142170 oder 36.7, 67.2",
    position_hint: "Ein Ort der Liste, eine Kennung wie gn:1142170 oder Breite, Länge in Grad.",
    set: "Festlegen",
    undo: "Zurücknehmen",
    corrected: "Berichtigt: {place}, in allen Artikeln.",
    left_as_is: "So belassen.",
    one_correction: "Eine Berichtigung gilt für alle Artikel. Als {file} herunterladen; sie wird beim nächsten Lauf angewandt.",
    download_corrections: Plural {
        one: "{n} Berichtigung herunterladen",
        other: "{n} Berichtigungen herunterladen",
    },
    fix_head: "# Berichtigungen zu einem Atlas von geobrief: was Namen in allen seinen Artikeln bedeuten.",
};

pub(super) const PANEL: Panel = Panel {
    stands_out: "Was auffällt",
    most_named: Plural {
        one: "{place} wird in {count} von {n} Dokument genannt.",
        other: "{place} wird in {count} von {n} Dokumenten genannt.",
    },
    new_in_last_week: "Neu in der letzten Woche",
    no_new_place: "Kein neuer Ort.",
    only_in_comments: "Nur in Kommentaren",
    no_article_names: "kein Artikel dieser Auswahl nennt ihn",
    none_only_in_comments: "Keiner: Jeder Ort steht auch in einem Artikel.",
    to_check_heading: "Zu prüfen",
    one_for_all: "eine Berichtigung für alle",
    nothing_to_check_short: "Nichts zu prüfen.",
    means_places: Plural {
        one: "bedeutet {n} Ort",
        other: "bedeutet {n} Orte",
    },
    undecided: "offen",
    see_sentences: "Die Sätze ansehen",
    counted_once: "einmal gezählt",
    none: "Keine.",
    came_again: Plural {
        one: "{n} Artikel kam in anderen Quellen wieder",
        other: "{n} Artikel kamen in anderen Quellen wieder",
    },
    with_other_places: Plural {
        one: "{n} mit anderen Orten",
        other: "{n} mit anderen Orten",
    },
    see_what_differs: "Ansehen, was abweicht",
    how_to_choose: "Einen Ort auf der Karte oder in der Liste wählen, um zu lesen, was über ihn gesagt wird. Umschalt und Klick fügt einen zweiten hinzu.",
    close: "Schließen",
    close_place: "{place} schließen",
    not_named_here: "In dieser Auswahl nicht genannt.",
    keep_place: "Den Ort behalten, die anderen Filter löschen",
    named_first: "Zuerst genannt",
    named_first_here: "Zuerst genannt in dieser Auswahl",
    in_order_of_naming: "nach der ersten Nennung",
    do_not_name_it: "Nennen ihn nicht: {sources}",
    together: "Zusammen genannt mit",
    shared_by_chance: "gemeinsame Dokumente; × Zufall",
    none_by_chance: "Kein Ort häufiger als durch Zufall.",
    what_is_said: "Was gesagt wird",
    sentences_oldest_first: Plural {
        one: "{n} Satz",
        other: "{n} Sätze, die ältesten zuerst",
    },
    first_documents: "die ersten {n} von {all} Dokumenten",
    page_of_place: "Seite dieses Ortes",
    off_the_map: "Außerhalb der Karte: {places}.",
};

pub(super) const SEARCH: Search = Search {
    close_to: "ähnlich „{words}“",
    all_documents_with: "Alle Dokumente mit „{words}“",
    nothing_found: "Nichts gefunden. Mit weniger Buchstaben versuchen.",
    searching: "Wird gesucht …",
};

pub(super) const PLACE_PAGE: PlacePage = PlacePage {
    of_documents: Plural {
        one: "von {n} Dokument",
        other: "von {n} Dokumenten",
    },
};
