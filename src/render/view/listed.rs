//! The list of names that are not on the map, with reasons.

use super::context::{Context, Jump};
use super::text::unmapped_anchor;
use crate::briefing::UnmappedName;
use crate::render::descriptions;

/// Jumps that stand beside a name; the rest is a number.
const JUMPS: usize = 8;

pub(super) struct ListedView<'b> {
    pub(super) anchor: String,
    pub(super) name: &'b str,
    pub(super) role: &'static str,
    pub(super) reason: &'b str,
    pub(super) jumps: Vec<Jump<'b>>,
    /// "and 4 more".
    pub(super) more: Option<String>,
}

pub(super) fn listed<'b>(context: &Context<'b>) -> Vec<ListedView<'b>> {
    let names = context.briefing.unmapped.iter().enumerate();
    names.map(|(i, name)| view(context, i, name)).collect()
}

fn view<'b>(context: &Context<'b>, index: usize, name: &'b UnmappedName) -> ListedView<'b> {
    let sentences = &context.briefing.sentences;
    let mut jumps: Vec<_> = (name.mentions.iter())
        .filter_map(|mention| sentences.get(mention.sentence))
        .map(|sentence| context.jump(sentence))
        .collect();
    jumps.dedup();
    let more = jumps.len().saturating_sub(JUMPS);
    jumps.truncate(JUMPS);
    ListedView {
        anchor: unmapped_anchor(index),
        name: &name.name,
        role: descriptions::role(context.catalogue, name.role),
        reason: &name.reason,
        jumps,
        more: (more > 0).then(|| {
            context
                .catalogue
                .count(more, &context.catalogue.frame.and_more)
        }),
    }
}
