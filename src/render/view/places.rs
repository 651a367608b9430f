//! The list of places: the map's twin for keyboard, screen reader, print and no scripts.

use super::context::Context;
use super::text::row_anchor;
use crate::briefing::{Alternative, Status};
use crate::language::Catalogue;
use crate::render::descriptions::{some_count, sort};
use crate::render::glyphs::glyph;
use crate::render::map_style::{Signed, status_symbol};
use askama::Template;

/// Places under one heading.
pub(super) struct Group<'b> {
    pub(super) heading: &'static str,
    pub(super) rows: Vec<Row<'b>>,
}

#[derive(Template)]
#[template(path = "_place.html")]
pub(super) struct Row<'b> {
    pub(super) catalogue: &'static Catalogue,
    pub(super) id: &'b str,
    pub(super) anchor: String,
    pub(super) symbol: &'static str,
    pub(super) label: &'b str,
    /// The sign of its kind.
    pub(super) glyph: Option<&'static str>,
    pub(super) sort: String,
    pub(super) article: Option<String>,
    /// Whether the list has a column for comments: the source has some.
    pub(super) has_comments: bool,
    pub(super) comments: Option<String>,
    /// "Previous mention of Kabul".
    pub(super) previous: String,
    pub(super) next: String,
    /// "3 mentions".
    pub(super) mentions: String,
    pub(super) status: &'static str,
    pub(super) status_class: &'static str,
    pub(super) status_symbol: &'static str,
    /// Why this place and not the next best.
    pub(super) preferred: Option<&'b str>,
    /// Why this place, without what `preferred` says already.
    pub(super) evidence: &'b [String],
    /// "Not chosen" or "Candidates".
    pub(super) others_heading: &'static str,
    pub(super) others: &'b [Alternative],
}

pub(super) fn groups<'b>(context: &Context<'b>) -> Vec<Group<'b>> {
    let rows = |in_article: bool| {
        let here = |signed: &&Signed<'b>| (signed.place.article > 0) == in_article;
        let shown = context.places.iter().filter(here);
        shown.map(|signed| row(context, signed)).collect()
    };
    let mut groups = vec![
        Group {
            heading: context.catalogue.places.in_article,
            rows: rows(true),
        },
        Group {
            heading: context.catalogue.places.only_in_comments,
            rows: rows(false),
        },
    ];
    groups.retain(|group| !group.rows.is_empty());
    groups
}

fn row<'b>(context: &Context<'b>, signed: &Signed<'b>) -> Row<'b> {
    let (catalogue, place) = (context.catalogue, signed.place);
    Row {
        catalogue,
        id: &place.id,
        anchor: row_anchor(&place.id),
        symbol: signed.sign.symbol(),
        label: &place.label,
        glyph: glyph(place.kind),
        sort: sort(catalogue, signed),
        article: some_count(catalogue, place.article),
        has_comments: !context.document.comments.is_empty(),
        comments: some_count(catalogue, place.comments),
        previous: (catalogue.places.previous_of)(&place.label),
        next: (catalogue.places.next_of)(&place.label),
        mentions: catalogue.count(place.article + place.comments, &catalogue.places.mentions),
        status: place.status.label(catalogue),
        status_class: place.status.word(),
        status_symbol: status_symbol(place),
        preferred: place.preferred.as_deref(),
        evidence: match place.preferred {
            Some(_) => place.evidence.get(1..).unwrap_or_default(),
            None => &place.evidence,
        },
        others_heading: match place.status {
            Status::Check => catalogue.places.candidates,
            Status::SetByUser | Status::Sure | Status::Likely | Status::Unmapped => {
                catalogue.places.not_chosen
            }
        },
        others: &place.alternatives,
    }
}
