//! Which places a text is about: those of its title and of its lead.

use super::parts::PlacedMention;
use crate::cartography::Prominence;
use crate::document::{BlockId, Document, dateline};
use crate::span::Span;
use crate::summarize::Summary;

/// The parts of a document that say what it is about, title aside.
#[derive(Debug, Default)]
pub(super) struct Lead {
    /// The first paragraph from behind its dateline, which says where the report was written; the
    /// sentence that says it all, and the one below the title.
    parts: Vec<Span>,
    /// Where the report was written.
    dateline: Option<Span>,
}

impl Lead {
    pub(super) fn of(document: &Document, summary: &Summary) -> Self {
        let first = document
            .blocks
            .iter()
            .find(|block| matches!(block.id, BlockId::Paragraph(_)));
        let cut = first.map(|block| {
            let line = dateline(document.block_text(block), &document.vocabulary().bylines);
            (block.span, block.span.start() + line.map_or(0, str::len))
        });
        let dateline = cut.and_then(|(block, end)| Span::new(&document.text, block.start(), end));
        let first = cut.and_then(|(block, start)| Span::new(&document.text, start, block.end()));
        let picked = summary.bottom_line.iter().chain(&summary.standfirst);
        Self {
            parts: first
                .into_iter()
                .chain(picked.map(|sentence| sentence.span))
                .collect(),
            dateline: dateline.filter(|dateline| dateline.start() < dateline.end()),
        }
    }

    /// The most prominent part of the text in which a place with these mentions is named.
    pub(super) fn prominence(&self, mentions: &[PlacedMention]) -> Prominence {
        let of = |mention: &PlacedMention| match mention.block {
            BlockId::Title => Prominence::Title,
            BlockId::Comment(_) => Prominence::Comments,
            BlockId::Paragraph(_) => {
                if self.parts.iter().any(|part| part.contains(mention.span)) {
                    Prominence::Lead
                } else if self
                    .dateline
                    .is_some_and(|line| line.contains(mention.span))
                {
                    Prominence::Dateline
                } else {
                    Prominence::Body
                }
            }
        };
        mentions.iter().map(of).min().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Hints, parse};
    use crate::recognize::Role;

    fn prominence(text: &str, name: &str) -> Prominence {
        let (document, _) = parse(text.to_owned(), &Hints::default());
        let mentions: Vec<PlacedMention> = text
            .match_indices(name)
            .filter_map(|(start, _)| {
                let span = Span::new(text, start, start + name.len())?;
                Some(PlacedMention {
                    span,
                    block: document.block_of(span)?.id,
                    sentence: 0,
                    role: Role::Literal,
                    offset: None,
                })
            })
            .collect();
        Lead::of(&document, &Summary::default()).prominence(&mentions)
    }

    #[test]
    fn title_and_lead_come_before_what_is_named_in_passing() {
        let text = "Ferry aground off Kiel\n\nHAMBURG, May 3 (XYZ) — A ferry ran aground near Laboe \
                    on Friday, the police said.\n\nIt had come from Oslo.\n";
        assert_eq!(prominence(text, "Kiel"), Prominence::Title);
        assert_eq!(prominence(text, "Laboe"), Prominence::Lead);
        assert_eq!(prominence(text, "Oslo"), Prominence::Body);
        assert_eq!(
            prominence(text, "HAMBURG"),
            Prominence::Dateline,
            "where it was written"
        );
    }
}
