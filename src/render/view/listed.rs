//! Names that the text has and the map has not.

use super::text::unmapped_anchor;
use super::{Context, Jump, words};
use crate::briefing::UnmappedName;

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
        role: words::role(context.words, name.role),
        reason: &name.reason,
        jumps,
        more: (more > 0).then(|| context.words.count(more, &context.words.frame.and_more)),
    }
}
