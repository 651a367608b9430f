//! What the first view says of each place, counted over all documents as the script counts it.

use super::is_country;
use crate::atlas::{Atlas, Part};
use crate::score::Status;
use jiff::civil::Date;

/// Where a place is named: document, part, sentence of the part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Spot {
    pub(super) document: usize,
    pub(super) part: Part,
    pub(super) sentence: usize,
}

/// What all documents together say of a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Facts {
    /// The surest.
    pub(super) status: Status,
    /// Whether an article names it, not only comments.
    pub(super) in_article: bool,
    /// Where it is named first: by date, documents without one last; then in the text, then in comments.
    pub(super) first: Option<Spot>,
    /// The date of the newest document that names it.
    pub(super) last: Option<Date>,
}

/// The facts of all places, in the atlas's order.
pub(super) fn facts(atlas: &Atlas) -> Vec<Facts> {
    let unseen = Facts {
        status: Status::Check,
        in_article: false,
        first: None,
        last: None,
    };
    let mut facts = vec![unseen; atlas.places.len()];
    for (number, document) in atlas.documents.iter().enumerate() {
        for naming in &document.named {
            let Some(known) = facts.get_mut(naming.place) else {
                continue;
            };
            if rank(naming.status) < rank(known.status) {
                known.status = naming.status;
            }
            known.in_article |= naming.part == Part::Article;
            known.last = known.last.max(document.date);
            let spot = naming.mentions.first().map(|mention| Spot {
                document: number,
                part: naming.part,
                sentence: mention.sentence,
            });
            // Documents stand in order of date: the first that names it stays.
            known.first = known.first.or(spot);
        }
    }
    facts
}

/// How the pages say a status: 0 sure, 1 likely, 2 to check.
pub(super) fn rank(status: Status) -> u8 {
    match status {
        Status::SetByUser | Status::Sure => 0,
        Status::Likely => 1,
        Status::Check | Status::Unmapped => 2,
    }
}

/// The most named place that is no country.
pub(super) fn most_named(atlas: &Atlas) -> Option<usize> {
    atlas.places.iter().position(|place| !is_country(place))
}
