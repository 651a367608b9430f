//! The English texts of an atlas: its frame, counts, filters and lists.

use crate::language::atlas::{ByUnit, Counts, Filters, Frame, Lists, Time};
use crate::language::plural::Plural;

pub(super) const FRAME: Frame = Frame {
    atlas: "ATLAS",
    kicker_documents: Plural {
        one: "{n} article",
        other: "{n} articles",
    },
    kicker_sources: Plural {
        one: "from {n} source",
        other: "from {n} sources",
    },
    kicker_failed: Plural {
        one: "{n} file not read",
        other: "{n} files not read",
    },
    skip_to_list: "To the list",
    skip_to_place: "To the place",
    search: "Search places, titles, sentences",
    search_example: "Search places, titles, sentences ( / )",
    found: "Found",
    selection_region: "Selection",
    map: "Map",
    map_label: "Map of the places named; the list of places holds the same",
    legend: "Legend and filter",
    zoom_in: "Closer",
    zoom_out: "Farther",
    zoom_fit: "Whole region",
    credits: "Natural Earth · GeoNames CC BY 4.0",
    time: "Time and sources",
    chart: "Documents over time, stacked by source",
    documents_per: "Documents by",
    lists: "Lists",
    chosen_place: "Chosen place",
    meaning: "A mark says only that a text names this place.",
    export: "Export selection",
    to_csv: "Table (CSV)",
    to_geojson: "Map data (GeoJSON)",
    to_paper: "Print",
    missing: "The data beside this page was not found; this is the first view.",
    text_missing: "The text beside this page was not found.",
    first_of_all: "The first {n} of {all}.",
};

pub(super) const COUNTS: Counts = Counts {
    documents: Plural {
        one: "{n} document",
        other: "{n} documents",
    },
    places: Plural {
        one: "{n} place",
        other: "{n} places",
    },
    mentions: Plural {
        one: "{n} mention",
        other: "{n} mentions",
    },
    comments: Plural {
        one: "{n} comment",
        other: "{n} comments",
    },
    copies: Plural {
        one: "{n} copy",
        other: "{n} copies",
    },
    to_check: Plural {
        one: "{n} to check",
        other: "{n} to check",
    },
    copies_not_counted: Plural {
        one: "; {n} copy not counted twice",
        other: "; {n} copies not counted twice",
    },
    selection: Plural {
        one: "{documents} names {places}",
        other: "{documents} name {places}",
    },
    of_all: "{n} of {all}",
    and_more: "and {n} more",
    show_more: "Show {n} of {all} more",
};

pub(super) const FILTERS: Filters = Filters {
    sure: "Sure",
    likely: "Likely",
    check: "Check",
    articles: "articles",
    comments_word: "comments",
    in_comments: "in comments",
    within: "in",
    size_is_documents: "size = documents",
    or: " or ",
    no_status: "no status",
    only_articles: "articles only",
    only_comments: "comments only",
    no_text: "neither text",
    quoted: "“{words}”",
    some_sources: "{n} of {all} sources",
    remove_filter: "Remove filter: {filter}",
    clear_all: "Clear all",
    clear_all_filters: "Clear all filters",
    nothing_fits: "No document fits these filters.",
};

pub(super) const TIME: Time = Time {
    months: [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ],
    day_month: "{day} {month}",
    week_of: "week of {day}",
    no_date: "no date",
    before: "before {day}",
    since: "since {day}",
    from_day: "from {day}",
    from: "From",
    to: "To",
    units: ByUnit {
        month: "month",
        week: "week",
        day: "day",
    },
    by_bar: ByUnit {
        month: "By month",
        week: "By week",
        day: "By day",
    },
    documents_by: ByUnit {
        month: "Documents by month",
        week: "Documents by week",
        day: "Documents by day",
    },
    how_to_brush: "drag to choose a period; outline = all documents",
    sources: "Sources",
    only_this_one: "click: only this one",
    other_sources: "other sources",
};

pub(super) const LISTS: Lists = Lists {
    tab_places: "Places",
    tab_documents: "Documents",
    tab_matrix: "Matrix",
    tab_compare: "Compare",
    tab_check: "To check",
    tab_copies: "Copies",
    place: "Place",
    place_and_sentence: "Place and first sentence",
    docs_column: "Docs",
    mentions_column: "Ment.",
    first_last: "First, last",
    new_mark: "NEW",
    new_means: "NEW: first named in the last week of the collection ({from} – {to}). A copy counts with its original.",
    unmapped: Plural {
        one: "{n} name is not on the map",
        other: "{n} names are not on the map",
    },
    not_read: Plural {
        one: "{n} of {all} files was not read:",
        other: "{n} of {all} files were not read:",
    },
    comment_by: "comment by {author}",
    title: "title",
    untitled: "Untitled",
    open_briefing: "Open the briefing",
    copy_in: "Copy in",
    same_places: "names the same places",
    says_other: "says {says} where the first says {first}",
    names_too: "also names {says}",
    does_not_name: "does not name {first}",
    first_in_collection: "first in the collection",
    no_copies: "No copies in this selection.",
    copies_mean: "Copies: at least 80 % of the five-word runs are the same. A group counts as one document everywhere; the first by date stands for it.",
};
