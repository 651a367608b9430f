//! Title, counts and metadata.

use super::context::Context;
use super::direction::direction;
use super::text::{LineBreaks, Run};
use crate::briefing::Status;
use crate::document::{BlockId, CommentKind, Fact};
use crate::render::descriptions;

pub(super) struct Head<'b> {
    /// Title of the browser's window.
    pub(super) window: String,
    /// "14 places", "1 to check", "3 comments, 1 bot folded".
    pub(super) counts: Vec<String>,
    pub(super) title: Vec<Run<'b>>,
    /// Value of `dir` for the title.
    pub(super) dir: &'static str,
    pub(super) facts: Vec<FactView>,
}

pub(super) struct FactView {
    pub(super) name: &'static str,
    pub(super) value: Option<String>,
    /// `stated`, `inferred`, `missing`: also its class.
    pub(super) class: &'static str,
    pub(super) provenance: String,
}

pub(super) fn head<'b>(context: &Context<'b>) -> Head<'b> {
    let facts = &context.document.metadata;
    let words = &context.catalogue.facts;
    let title = facts.title.value().map_or(words.untitled, String::as_str);
    let long_date = context.catalogue.dates.long;
    let has_comments = !context.document.comments.is_empty();
    let mut shown = vec![
        fact(context, words.source, &facts.site, Clone::clone),
        fact(context, words.date, &facts.date, |date| long_date(*date)),
        fact(context, words.author, &facts.author, Clone::clone),
    ];
    if facts.modified != Fact::Missing {
        let changed = fact(context, words.changed, &facts.modified, |date| {
            long_date(*date)
        });
        shown.insert(2, changed);
    }
    if has_comments || facts.submitter != Fact::Missing {
        shown.push(fact(
            context,
            words.submitter,
            &facts.submitter,
            Clone::clone,
        ));
    }
    Head {
        window: format!("{title} · geobrief"),
        counts: counts(context),
        title: title_runs(context, title),
        dir: direction(title),
        facts: shown,
    }
}

/// The title's block with its marks, or the title as the source's metadata have it.
fn title_runs<'b>(context: &Context<'b>, title: &'b str) -> Vec<Run<'b>> {
    let block = context
        .document
        .blocks
        .iter()
        .find(|b| b.id == BlockId::Title);
    let Some(block) = block else {
        return vec![Run::between(title)];
    };
    let paragraphs = context.text.paragraphs(block, LineBreaks::Joined);
    paragraphs.into_iter().flat_map(|p| p.runs).collect()
}

fn counts(context: &Context<'_>) -> Vec<String> {
    let places = &context.briefing.places;
    let to_check = places.iter().filter(|p| p.status == Status::Check).count();
    let comments = &context.document.comments;
    let bots = comments
        .iter()
        .filter(|c| c.kind == CommentKind::Bot)
        .count();
    let catalogue = context.catalogue;
    let mut counts = vec![
        catalogue.count(places.len(), &catalogue.frame.places),
        match to_check {
            0 => catalogue.frame.none_to_check.to_owned(),
            some => catalogue.count(some, &catalogue.frame.to_check),
        },
    ];
    if !comments.is_empty() {
        let mut told = catalogue.count(comments.len() - bots, &catalogue.frame.comments);
        if bots > 0 {
            told.push_str(", ");
            told.push_str(&catalogue.count(bots, &catalogue.frame.bots_folded));
        }
        counts.push(told);
    }
    counts
}

fn fact<T>(
    context: &Context<'_>,
    name: &'static str,
    fact: &Fact<T>,
    show: impl Fn(&T) -> String,
) -> FactView {
    let class = match fact {
        Fact::Stated(_) => "stated",
        Fact::Inferred { .. } => "inferred",
        Fact::Missing => "missing",
    };
    FactView {
        name,
        value: fact.value().map(show),
        class,
        provenance: descriptions::provenance(context.catalogue, fact),
    }
}
