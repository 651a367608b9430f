//! The texts of the page's script. Parts that it fills in stand in braces: `{name}`.

use super::plural::Plural;
use serde::Serialize;

/// The texts, under the names that the script (`templates/js/texts.js`) has for them.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PageTexts {
    // Counts, for readers of screens and for all.
    pub(crate) in_article: &'static str,
    pub(crate) in_comments: &'static str,
    pub(crate) mentions_in_article: Plural,
    pub(crate) mentions_in_comments: Plural,
    // The card of a place.
    pub(crate) gazetteer_name: &'static str,
    pub(crate) set_not_applied: &'static str,
    pub(crate) more_sentences: Plural,
    pub(crate) sentences_left: &'static str,
    pub(crate) previous: &'static str,
    pub(crate) next: &'static str,
    pub(crate) its_comments: Plural,
    pub(crate) close: &'static str,
    pub(crate) show_on_map: &'static str,
    pub(crate) mention_of: &'static str,
    pub(crate) mention_of_place: &'static str,
    /// North, east, south, west.
    pub(crate) compass: [&'static str; 4],
    // The map.
    pub(crate) zoom_in: &'static str,
    pub(crate) zoom_out: &'static str,
    pub(crate) first_view: &'static str,
    pub(crate) locator: &'static str,
    pub(crate) off_map: &'static str,
    /// Of the distance on a marker at the edge.
    pub(crate) from_middle: &'static str,
    pub(crate) more_off_map: Plural,
    pub(crate) candidate: &'static str,
    pub(crate) not_chosen: &'static str,
    // Comments.
    pub(crate) that_name: &'static str,
    pub(crate) comments_shown: Plural,
    // Choosing another place.
    pub(crate) choose_candidate: &'static str,
    pub(crate) others_not_chosen: &'static str,
    pub(crate) correct_it: &'static str,
    pub(crate) what_is_meant: &'static str,
    pub(crate) chosen: &'static str,
    pub(crate) leave_unmapped: &'static str,
    pub(crate) not_a_place: &'static str,
    pub(crate) somewhere_else: &'static str,
    pub(crate) scope: &'static str,
    pub(crate) every_mention: &'static str,
    pub(crate) only_here: &'static str,
    pub(crate) position_example: &'static str,
    pub(crate) position_of: &'static str,
    pub(crate) position_hint: &'static str,
    pub(crate) pick_on_map: &'static str,
    pub(crate) picking: &'static str,
    // Corrections that wait.
    pub(crate) corrections_unsaved: Plural,
    pub(crate) corrections_saved: Plural,
    pub(crate) download: &'static str,
    pub(crate) download_again: &'static str,
    pub(crate) undo_all: &'static str,
    pub(crate) show: &'static str,
    pub(crate) undo: &'static str,
    pub(crate) undo_of: &'static str,
    pub(crate) everywhere: &'static str,
    pub(crate) the_article: &'static str,
    pub(crate) how_to_apply: &'static str,
    pub(crate) is_no_place: &'static str,
    pub(crate) is_at: &'static str,
    pub(crate) is_place: &'static str,
    pub(crate) set_by_you: &'static str,
    // On a phone.
    pub(crate) all_places: &'static str,
    pub(crate) whole_article: &'static str,
    pub(crate) whole_map: &'static str,
    pub(crate) back_to_text: &'static str,
    pub(crate) two_fingers: &'static str,
    // A long list of places.
    pub(crate) filter_places: &'static str,
    pub(crate) sort_places: &'static str,
    pub(crate) by_mentions: &'static str,
    pub(crate) by_name: &'static str,
    pub(crate) by_country: &'static str,
    pub(crate) copy_table: &'static str,
    pub(crate) places_shown: &'static str,
    pub(crate) rows_copied: &'static str,
    pub(crate) not_copied: &'static str,
}
