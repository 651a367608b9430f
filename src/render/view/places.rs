//! The list of places: the map's twin for keyboard, screen reader, print and no scripts.

use super::context::Context;
use super::text::row_anchor;
use crate::briefing::{Alternative, Status};
use crate::language::Catalogue;
use crate::render::descriptions::{some_count, sort};
use crate::render::glyphs::glyph;
use crate::render::map_style::{Signed, status_symbol};
use askama::Template;
use std::fmt;

/// Places whose rows are whole; those of the others say no reasons, which the card has. A row of the
/// first kind has some 30 elements, one of the second 12, and thousands of rows make a page slow.
const WHOLE_ROWS: usize = 300;

/// Places under one heading.
pub(super) struct Group<'b> {
    pub(super) heading: &'static str,
    pub(super) rows: Vec<Row<'b>>,
}

/// A row of the list.
pub(super) enum Row<'b> {
    Whole(WholeRow<'b>),
    Plain(PlainRow<'b>),
}

impl fmt::Display for Row<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole(row) => row.fmt(formatter),
            Self::Plain(row) => row.fmt(formatter),
        }
    }
}

/// What a plain row shows: which place, how often, how sure.
#[derive(Template)]
#[template(path = "_place_plain.html")]
pub(super) struct PlainRow<'b> {
    id: &'b str,
    anchor: String,
    symbol: &'static str,
    label: &'b str,
    sort: String,
    article: String,
    /// `None` where the list has no column for comments.
    comments: Option<String>,
    status: &'static str,
    status_class: &'static str,
    note: Option<EditorWords<'b>>,
}

/// What a person has written.
pub(super) struct EditorWords<'b> {
    /// "Note by R. Haddad".
    pub(super) by: String,
    pub(super) text: &'b str,
}

/// The note of a person at a place.
fn note<'b>(context: &Context<'b>, place: &str) -> Option<EditorWords<'b>> {
    let note = context.briefing.note_at(place)?;
    let by = (context.catalogue.edits.note_by)(note.by());
    let text = &note.text;
    Some(EditorWords { by, text })
}

#[derive(Template)]
#[template(path = "_place.html")]
pub(super) struct WholeRow<'b> {
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
    pub(super) note: Option<EditorWords<'b>>,
}

pub(super) fn groups<'b>(context: &Context<'b>) -> Vec<Group<'b>> {
    let words = &context.catalogue.places;
    let mut listed = 0;
    let groups = [(words.in_article, true), (words.only_in_comments, false)];
    let groups = groups.map(|(heading, in_article)| {
        let here = |signed: &&Signed<'b>| (signed.place.article > 0) == in_article;
        let shown = context.places.iter().filter(here);
        let rows = shown.map(|signed| {
            listed += 1;
            if listed <= WHOLE_ROWS {
                Row::Whole(whole(context, signed))
            } else {
                Row::Plain(plain(context, signed))
            }
        });
        Group {
            heading,
            rows: rows.collect(),
        }
    });
    groups
        .into_iter()
        .filter(|group| !group.rows.is_empty())
        .collect()
}

/// What a reader should know about plain rows: "Reasons stand with the first 300 places …".
pub(super) fn shortened(context: &Context<'_>) -> Option<String> {
    let left = context.places.len().saturating_sub(WHOLE_ROWS);
    let number = |number: usize| context.catalogue.number(number as u64);
    let words = context.catalogue.places.reasons_left;
    (left > 0).then(|| words(&number(WHOLE_ROWS), &number(left)))
}

/// That places are withheld: "2 places are withheld from this briefing by its editor."
pub(super) fn withheld(context: &Context<'_>) -> Option<String> {
    let number = context.briefing.withheld();
    (number > 0).then(|| {
        context
            .catalogue
            .count(number, &context.catalogue.edits.withheld)
    })
}

fn plain<'b>(context: &Context<'b>, signed: &Signed<'b>) -> PlainRow<'b> {
    let (catalogue, place) = (context.catalogue, signed.place);
    let count = |number| some_count(catalogue, number).unwrap_or_else(|| "–".to_owned());
    let has_comments = !context.document.comments.is_empty();
    PlainRow {
        id: &place.id,
        anchor: row_anchor(&place.id),
        symbol: signed.sign.symbol(),
        label: &place.label,
        sort: sort(catalogue, signed),
        article: count(place.article),
        comments: has_comments.then(|| count(place.comments)),
        status: place.status.label(catalogue),
        status_class: place.status.word(),
        note: note(context, &place.id),
    }
}

fn whole<'b>(context: &Context<'b>, signed: &Signed<'b>) -> WholeRow<'b> {
    let (catalogue, place) = (context.catalogue, signed.place);
    WholeRow {
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
        note: note(context, &place.id),
    }
}
