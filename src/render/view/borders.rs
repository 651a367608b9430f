//! The list of borders that the text names.

use super::context::{Context, Jump};
use crate::briefing::BriefedBorder;
use crate::render::descriptions::some_count;

/// Jumps beside a border.
const JUMPS: usize = 6;

pub(super) struct BorderView<'b> {
    pub(super) id: &'b str,
    pub(super) anchor: String,
    pub(super) label: &'b str,
    pub(super) article: Option<String>,
    pub(super) comments: Option<String>,
    pub(super) jumps: Vec<Jump<'b>>,
}

pub(super) fn borders<'b>(context: &Context<'b>) -> Vec<BorderView<'b>> {
    let borders = context.briefing.borders.iter();
    borders.map(|border| view(context, border)).collect()
}

fn view<'b>(context: &Context<'b>, border: &'b BriefedBorder) -> BorderView<'b> {
    let sentences = &context.briefing.sentences;
    let mut jumps: Vec<_> = (border.mentions.iter())
        .filter_map(|mention| sentences.get(mention.sentence))
        .map(|sentence| context.jump(sentence))
        .collect();
    jumps.dedup();
    jumps.truncate(JUMPS);
    BorderView {
        id: &border.id,
        anchor: super::text::row_anchor(&border.id),
        label: &border.label,
        article: some_count(context.catalogue, border.article),
        comments: some_count(context.catalogue, border.comments),
        jumps,
    }
}
