//! The texts of an atlas: those of its pages, and those that its script says. Parts that are filled in
//! stand in braces: `{name}`.

use super::plural::Plural;
use serde::Serialize;

/// The texts of an atlas. The script has them all under one roof, each by its own name.
#[derive(Debug, Serialize)]
pub(crate) struct AtlasTexts {
    #[serde(flatten)]
    pub(crate) frame: Frame,
    #[serde(flatten)]
    pub(crate) counts: Counts,
    #[serde(flatten)]
    pub(crate) filters: Filters,
    #[serde(flatten)]
    pub(crate) time: Time,
    #[serde(flatten)]
    pub(crate) lists: Lists,
    #[serde(flatten)]
    pub(crate) matrix: Matrix,
    #[serde(flatten)]
    pub(crate) compare: Compare,
    #[serde(flatten)]
    pub(crate) check: Check,
    #[serde(flatten)]
    pub(crate) panel: Panel,
    #[serde(flatten)]
    pub(crate) search: Search,
    #[serde(flatten)]
    pub(crate) place_page: PlacePage,
}

/// What holds the page together.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Frame {
    pub(crate) atlas: &'static str,
    pub(crate) kicker_documents: Plural,
    pub(crate) kicker_sources: Plural,
    pub(crate) kicker_failed: Plural,
    pub(crate) skip_to_list: &'static str,
    pub(crate) skip_to_place: &'static str,
    pub(crate) search: &'static str,
    pub(crate) search_example: &'static str,
    pub(crate) found: &'static str,
    pub(crate) selection_region: &'static str,
    pub(crate) map: &'static str,
    pub(crate) map_label: &'static str,
    pub(crate) legend: &'static str,
    pub(crate) zoom_in: &'static str,
    pub(crate) zoom_out: &'static str,
    pub(crate) zoom_fit: &'static str,
    pub(crate) credits: &'static str,
    pub(crate) time: &'static str,
    pub(crate) chart: &'static str,
    pub(crate) documents_per: &'static str,
    pub(crate) lists: &'static str,
    pub(crate) chosen_place: &'static str,
    pub(crate) meaning: &'static str,
    pub(crate) export: &'static str,
    pub(crate) to_csv: &'static str,
    pub(crate) to_geojson: &'static str,
    pub(crate) to_paper: &'static str,
    pub(crate) missing: &'static str,
    pub(crate) text_missing: &'static str,
    pub(crate) first_of_all: &'static str,
}

/// Numbers with their words.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Counts {
    pub(crate) documents: Plural,
    pub(crate) places: Plural,
    pub(crate) mentions: Plural,
    pub(crate) comments: Plural,
    pub(crate) copies: Plural,
    pub(crate) to_check: Plural,
    pub(crate) copies_not_counted: Plural,
    pub(crate) selection: Plural,
    pub(crate) of_all: &'static str,
    pub(crate) and_more: &'static str,
    pub(crate) show_more: &'static str,
}

/// What is chosen.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Filters {
    pub(crate) sure: &'static str,
    pub(crate) likely: &'static str,
    pub(crate) check: &'static str,
    pub(crate) articles: &'static str,
    pub(crate) comments_word: &'static str,
    pub(crate) in_comments: &'static str,
    pub(crate) within: &'static str,
    pub(crate) size_is_documents: &'static str,
    pub(crate) or: &'static str,
    pub(crate) no_status: &'static str,
    pub(crate) only_articles: &'static str,
    pub(crate) only_comments: &'static str,
    pub(crate) no_text: &'static str,
    pub(crate) quoted: &'static str,
    pub(crate) some_sources: &'static str,
    pub(crate) remove_filter: &'static str,
    pub(crate) clear_all: &'static str,
    pub(crate) clear_all_filters: &'static str,
    pub(crate) nothing_fits: &'static str,
}

/// Time and sources.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Time {
    pub(crate) months: [&'static str; 12],
    pub(crate) day_month: &'static str,
    pub(crate) week_of: &'static str,
    pub(crate) no_date: &'static str,
    pub(crate) before: &'static str,
    pub(crate) since: &'static str,
    pub(crate) from_day: &'static str,
    pub(crate) from: &'static str,
    pub(crate) to: &'static str,
    pub(crate) units: ByUnit,
    pub(crate) by_bar: ByUnit,
    pub(crate) documents_by: ByUnit,
    pub(crate) how_to_brush: &'static str,
    pub(crate) sources: &'static str,
    pub(crate) only_this_one: &'static str,
    pub(crate) other_sources: &'static str,
}

/// Tabs, places, documents, copies.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Lists {
    pub(crate) tab_places: &'static str,
    pub(crate) tab_documents: &'static str,
    pub(crate) tab_matrix: &'static str,
    pub(crate) tab_compare: &'static str,
    pub(crate) tab_check: &'static str,
    pub(crate) tab_copies: &'static str,
    pub(crate) place: &'static str,
    pub(crate) place_and_sentence: &'static str,
    pub(crate) docs_column: &'static str,
    pub(crate) mentions_column: &'static str,
    pub(crate) first_last: &'static str,
    pub(crate) new_mark: &'static str,
    pub(crate) new_means: &'static str,
    pub(crate) unmapped: Plural,
    pub(crate) not_read: Plural,
    pub(crate) comment_by: &'static str,
    pub(crate) title: &'static str,
    pub(crate) untitled: &'static str,
    pub(crate) open_briefing: &'static str,
    pub(crate) copy_in: &'static str,
    pub(crate) same_places: &'static str,
    pub(crate) says_other: &'static str,
    pub(crate) names_too: &'static str,
    pub(crate) does_not_name: &'static str,
    pub(crate) first_in_collection: &'static str,
    pub(crate) no_copies: &'static str,
    pub(crate) copies_mean: &'static str,
}

/// Places by columns.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Matrix {
    pub(crate) columns_by: Columns,
    pub(crate) rows_by: Rows,
    pub(crate) places_by: &'static str,
    pub(crate) rows_order: &'static str,
    pub(crate) column_is_document: &'static str,
    pub(crate) cell_is_count: &'static str,
    pub(crate) matrix_note: &'static str,
    pub(crate) comments_only: &'static str,
}

/// Two sides.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Compare {
    pub(crate) left: &'static str,
    pub(crate) right: &'static str,
    pub(crate) swap: &'static str,
    pub(crate) new_since: &'static str,
    pub(crate) compare_note: &'static str,
    pub(crate) only_in: &'static str,
    pub(crate) in_both: &'static str,
    pub(crate) none_left: &'static str,
    pub(crate) none_right: &'static str,
    pub(crate) none_both: &'static str,
}

/// What a person should decide.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Check {
    pub(crate) nothing_to_check: &'static str,
    pub(crate) one_name: Plural,
    pub(crate) undecided_in: Plural,
    pub(crate) all_are: &'static str,
    pub(crate) it_is: &'static str,
    pub(crate) right_as_they_are: &'static str,
    pub(crate) another_place: &'static str,
    pub(crate) not_a_place: &'static str,
    pub(crate) what_is_meant: &'static str,
    pub(crate) position_example: &'static str,
    pub(crate) position_hint: &'static str,
    pub(crate) set: &'static str,
    pub(crate) undo: &'static str,
    pub(crate) corrected: &'static str,
    pub(crate) left_as_is: &'static str,
    pub(crate) one_correction: &'static str,
    pub(crate) download_corrections: Plural,
    pub(crate) fix_head: &'static str,
}

/// What stands out, and a place.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Panel {
    pub(crate) stands_out: &'static str,
    /// `{n}` is the number of all documents, `{count}` of those that name it.
    pub(crate) most_named: Plural,
    pub(crate) new_in_last_week: &'static str,
    pub(crate) no_new_place: &'static str,
    pub(crate) only_in_comments: &'static str,
    pub(crate) no_article_names: &'static str,
    pub(crate) none_only_in_comments: &'static str,
    pub(crate) to_check_heading: &'static str,
    pub(crate) one_for_all: &'static str,
    pub(crate) nothing_to_check_short: &'static str,
    pub(crate) means_places: Plural,
    pub(crate) undecided: &'static str,
    pub(crate) see_sentences: &'static str,
    pub(crate) counted_once: &'static str,
    pub(crate) none: &'static str,
    pub(crate) came_again: Plural,
    pub(crate) with_other_places: Plural,
    pub(crate) see_what_differs: &'static str,
    pub(crate) how_to_choose: &'static str,
    pub(crate) close: &'static str,
    pub(crate) close_place: &'static str,
    pub(crate) not_named_here: &'static str,
    pub(crate) keep_place: &'static str,
    pub(crate) named_first: &'static str,
    pub(crate) named_first_here: &'static str,
    pub(crate) in_order_of_naming: &'static str,
    pub(crate) do_not_name_it: &'static str,
    pub(crate) together: &'static str,
    pub(crate) shared_by_chance: &'static str,
    pub(crate) none_by_chance: &'static str,
    pub(crate) what_is_said: &'static str,
    pub(crate) sentences_oldest_first: Plural,
    pub(crate) first_documents: &'static str,
    pub(crate) page_of_place: &'static str,
    pub(crate) off_the_map: &'static str,
}

/// The field for searching.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Search {
    pub(crate) close_to: &'static str,
    pub(crate) all_documents_with: &'static str,
    pub(crate) nothing_found: &'static str,
    pub(crate) searching: &'static str,
}

/// The page of a place.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PlacePage {
    /// Behind the number of those that name it.
    pub(crate) of_documents: Plural,
}

/// The same of each length of time.
#[derive(Debug, Serialize)]
pub(crate) struct ByUnit {
    pub(crate) month: &'static str,
    pub(crate) week: &'static str,
    pub(crate) day: &'static str,
}

/// What columns stand for.
#[derive(Debug, Serialize)]
pub(crate) struct Columns {
    pub(crate) month: &'static str,
    pub(crate) week: &'static str,
    pub(crate) day: &'static str,
    pub(crate) sources: &'static str,
    pub(crate) documents: &'static str,
}

/// What rows are sorted by.
#[derive(Debug, Serialize)]
pub(crate) struct Rows {
    pub(crate) similar: &'static str,
    pub(crate) documents: &'static str,
    pub(crate) first: &'static str,
    pub(crate) name: &'static str,
}
