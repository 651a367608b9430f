//! Title, counts and metadata.

use super::text::{Lines, Run};
use super::words::count;
use super::{Context, words};
use crate::briefing::Status;
use crate::document::{BlockId, CommentKind, Fact};
use jiff::civil::Date;

pub(super) struct Head<'b> {
    /// Title of the browser's window.
    pub(super) window: String,
    /// "14 places", "1 to check", "3 comments, 1 bot folded".
    pub(super) counts: Vec<String>,
    pub(super) title: Vec<Run<'b>>,
    pub(super) facts: Vec<FactView>,
}

pub(super) struct FactView {
    pub(super) name: &'static str,
    pub(super) value: Option<String>,
    /// `stated`, `inferred`, `missing`: also its class.
    pub(super) class: &'static str,
    pub(super) provenance: String,
}

const UNTITLED: &str = "Untitled";

pub(super) fn head<'b>(context: &Context<'b>) -> Head<'b> {
    let facts = &context.document.metadata;
    let title = facts.title.value().map_or(UNTITLED, String::as_str);
    let has_comments = !context.document.comments.is_empty();
    let mut shown = vec![
        fact("Source", &facts.site, Clone::clone),
        fact("Date", &facts.date, long_date),
        fact("Author", &facts.author, Clone::clone),
    ];
    if facts.modified != Fact::Missing {
        shown.insert(2, fact("Changed", &facts.modified, long_date));
    }
    if has_comments || facts.submitter != Fact::Missing {
        shown.push(fact("Submitted by", &facts.submitter, Clone::clone));
    }
    Head {
        window: format!("{title} · geobrief"),
        counts: counts(context),
        title: title_runs(context, title),
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
    let paragraphs = context.text.paragraphs(block, Lines::Joined);
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
    let mut counts = vec![
        count(places.len(), "place", "places"),
        match to_check {
            0 => "none to check".to_owned(),
            some => format!("{} to check", words::grouped(some)),
        },
    ];
    if !comments.is_empty() {
        let mut words = count(comments.len() - bots, "comment", "comments");
        if bots > 0 {
            words.push_str(&format!(", {} folded", count(bots, "bot", "bots")));
        }
        counts.push(words);
    }
    counts
}

fn fact<T>(name: &'static str, fact: &Fact<T>, show: impl Fn(&T) -> String) -> FactView {
    let class = match fact {
        Fact::Stated(_) => "stated",
        Fact::Inferred { .. } => "inferred",
        Fact::Missing => "missing",
    };
    FactView {
        name,
        value: fact.value().map(show),
        class,
        provenance: words::provenance(fact),
    }
}

/// "11 August 2021".
fn long_date(date: &Date) -> String {
    date.strftime("%-d %B %Y").to_string()
}
