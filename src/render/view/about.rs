//! Where the page comes from.

use super::context::Context;
use crate::document::{CommentKind, Fact, Metadata};
use crate::language::Catalogue;
use crate::render::assets::LEAFLET_LICENCE;
use crate::render::descriptions;

pub(super) struct About<'b> {
    /// "from one text file. Nothing was fetched".
    pub(super) origin: String,
    pub(super) kind: &'static str,
    pub(super) sha256: &'b str,
    pub(super) url: Option<&'b str>,
    /// "Language: en, stated by the source".
    pub(super) metadata: Vec<String>,
    /// What a reader should know about how it was read.
    pub(super) notices: Vec<String>,
    /// "Gilgit-Baltistan, Azad Kashmir".
    pub(super) disputed: Option<String>,
    pub(super) has_bots: bool,
    /// "2 applied. No longer in the text: Kabul"; nothing without corrections.
    pub(super) corrections: Option<String>,
    /// Terms of the map library, whole.
    pub(super) leaflet_licence: &'static str,
}

pub(super) fn about<'b>(context: &Context<'b>) -> About<'b> {
    let input = &context.briefing.input;
    let areas = &context.briefing.map.disputed_areas;
    let comments = &context.document.comments;
    let words = &context.catalogue.about;
    About {
        origin: match &input.url {
            Some(_) => (words.of_address)(input.fetched.as_deref()),
            None => (words.of_file)(input.kind),
        },
        kind: input.kind,
        sha256: &input.sha256,
        url: input.url.as_deref(),
        metadata: metadata(context.catalogue, &context.document.metadata),
        notices: context.catalogue.notices(&input.notices),
        disputed: (!areas.is_empty()).then(|| areas.join(", ")),
        has_bots: comments.iter().any(|c| c.kind == CommentKind::Bot),
        corrections: corrections(context),
        leaflet_licence: LEAFLET_LICENCE.trim(),
    }
}

/// What has to be said of a text in a language that is not read.
pub(super) fn unread(context: &Context<'_>) -> Option<String> {
    let notice = context.briefing.input.unread()?;
    (context.catalogue.notices(std::slice::from_ref(notice))).pop()
}

/// What the page's heading has no room for: where the title comes from, language and address.
fn metadata(catalogue: &Catalogue, facts: &Metadata) -> Vec<String> {
    let line = |name: &str, fact: &Fact<String>, shown: &str| {
        let provenance = descriptions::provenance(catalogue, fact);
        match fact.value() {
            Some(_) if !shown.is_empty() => format!("{name}: {shown}, {provenance}"),
            _ => format!("{name}: {provenance}"),
        }
    };
    let value = |fact: &Fact<String>| fact.value().cloned().unwrap_or_default();
    vec![
        line(catalogue.facts.title, &facts.title, ""),
        line(
            catalogue.facts.language,
            &facts.language,
            &value(&facts.language),
        ),
        line(catalogue.facts.address, &facts.url, &value(&facts.url)),
    ]
}

fn corrections(context: &Context<'_>) -> Option<String> {
    let all = &context.briefing.corrections;
    let stale = all.iter().filter(|(_, mentions)| *mentions == 0);
    let stale: Vec<&str> = stale.map(|(fix, _)| fix.name.as_str()).collect();
    let words = &context.catalogue.about;
    let applied = context
        .catalogue
        .count(all.len() - stale.len(), &words.applied);
    match (all.is_empty(), stale.is_empty()) {
        (true, _) => None,
        (_, true) => Some(applied),
        _ => Some(format!("{applied} {}", (words.stale)(&stale.join(", ")))),
    }
}
