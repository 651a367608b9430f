//! The English texts of an atlas: its views, its panel and the page of a place.

use crate::language::atlas::{Check, Columns, Compare, Matrix, Panel, PlacePage, Rows, Search};
use crate::language::plural::Plural;

pub(super) const MATRIX: Matrix = Matrix {
    columns_by: Columns {
        month: "months",
        week: "weeks",
        day: "days",
        sources: "sources",
        documents: "documents",
    },
    rows_by: Rows {
        similar: "similarity",
        documents: "documents",
        first: "first named",
        name: "name",
    },
    places_by: "Places by",
    rows_order: "rows by",
    column_is_document: "A column a document, oldest first.",
    cell_is_count: "Number of documents.",
    matrix_note: "Indigo outline: in comments only. A cell opens its sentences. Arrow keys move between cells.",
    comments_only: "in comments only",
};

pub(super) const COMPARE: Compare = Compare {
    left: "Left",
    right: "Right",
    swap: "Swap",
    new_since: "New since",
    compare_note: "Number of documents that name the place. Filled: {left}. Outlined: {right}. The source filter does not apply here.",
    only_in: "Only in {side}",
    in_both: "In both",
    none_left: "None: every place on the left is also on the right.",
    none_right: "None: every place on the right is also on the left.",
    none_both: "No place is in both.",
};

pub(super) const CHECK: Check = Check {
    nothing_to_check: "Nothing to check in this selection.",
    one_name: Plural {
        one: "One name, {n} place across articles.",
        other: "One name, {n} places across articles.",
    },
    undecided_in: Plural {
        one: "Undecided in {n} mention; several places fit.",
        other: "Undecided in {n} mentions; several places fit.",
    },
    all_are: "All are {place}",
    it_is: "It is {place}",
    right_as_they_are: "They are right as they are",
    another_place: "Another place…",
    not_a_place: "Not a place",
    what_is_meant: "What “{name}” means",
    position_example: "Name, gn:1142170 or 36.7, 67.2",
    position_hint: "A place of the list, an id such as gn:1142170, or latitude, longitude in degrees.",
    set: "Set",
    undo: "Undo",
    corrected: "Corrected: {place}, in all articles.",
    left_as_is: "Left as they are.",
    one_correction: "One correction holds for all articles. Download it as {file}; it is applied at the next run.",
    download_corrections: Plural {
        one: "Download {n} correction",
        other: "Download {n} corrections",
    },
    fix_head: "# Corrections to a geobrief atlas: what names mean in all its articles.",
};

pub(super) const PANEL: Panel = Panel {
    stands_out: "What stands out",
    most_named: Plural {
        one: "{place} is named in {count} of {n} document.",
        other: "{place} is named in {count} of {n} documents.",
    },
    new_in_last_week: "New in the last week",
    no_new_place: "No new place.",
    only_in_comments: "Only in comments",
    no_article_names: "no article in this selection names it",
    none_only_in_comments: "None: every place is in an article too.",
    to_check_heading: "To check",
    one_for_all: "one correction for all",
    nothing_to_check_short: "Nothing to check.",
    means_places: Plural {
        one: "means {n} place",
        other: "means {n} places",
    },
    undecided: "undecided",
    see_sentences: "See the sentences",
    counted_once: "counted once",
    none: "None.",
    came_again: Plural {
        one: "{n} article came again in other sources",
        other: "{n} articles came again in other sources",
    },
    with_other_places: Plural {
        one: "{n} with other places",
        other: "{n} with other places",
    },
    see_what_differs: "See what differs",
    how_to_choose: "Choose a place on the map or in the list to read what is said about it. Shift and click adds a second place.",
    close: "Close",
    close_place: "Close {place}",
    not_named_here: "Not named in this selection.",
    keep_place: "Keep the place, clear the other filters",
    named_first: "Named first",
    named_first_here: "Named first in this selection",
    in_order_of_naming: "in order of first naming",
    do_not_name_it: "Do not name it: {sources}",
    together: "Named together with",
    shared_by_chance: "shared documents; × chance",
    none_by_chance: "No place more often than by chance.",
    what_is_said: "What is said",
    sentences_oldest_first: Plural {
        one: "{n} sentence",
        other: "{n} sentences, oldest first",
    },
    first_documents: "first {n} of {all} documents",
    page_of_place: "Page of this place",
    off_the_map: "Off the map: {places}.",
};

pub(super) const SEARCH: Search = Search {
    close_to: "close to “{words}”",
    all_documents_with: "All documents with “{words}”",
    nothing_found: "Nothing found. Try fewer letters.",
    searching: "Searching…",
};

pub(super) const PLACE_PAGE: PlacePage = PlacePage {
    of_documents: Plural {
        one: "of {n} document",
        other: "of {n} documents",
    },
};
