//! What several sections of the page need, and links to where something stands.

use super::text::{MarkedText, sentence_anchor, spoken_label};
use crate::briefing::Briefing;
use crate::document::{BlockId, Document};
use crate::language::Catalogue;
use crate::render::map_style::{Signed, signed};
use crate::span::Span;
use crate::summarize::Sentence;
use askama::Template;

/// What several sections need.
pub(super) struct Context<'b> {
    pub(super) catalogue: &'static Catalogue,
    pub(super) briefing: &'b Briefing,
    pub(super) document: &'b Document,
    pub(super) text: MarkedText<'b>,
    pub(super) places: Vec<Signed<'b>>,
}

impl<'b> Context<'b> {
    pub(super) fn of(briefing: &'b Briefing) -> Self {
        Self {
            catalogue: briefing.language.catalogue(),
            briefing,
            document: &briefing.document,
            text: MarkedText::of(briefing),
            places: signed(briefing),
        }
    }

    /// The language of the source's words; English is what the program reads.
    pub(super) fn language(&self) -> &'b str {
        let stated = self.document.metadata.language.value();
        stated.map_or("en", String::as_str)
    }

    /// Words of the source.
    pub(super) fn quote(&self, span: Span) -> &'b str {
        span.slice(&self.document.text)
    }

    /// What words of the article are called: "¶5", of a recording "¶5 0:01:04".
    fn label(&self, block: BlockId, words: Span) -> String {
        spoken_label(self.document, block, words)
            .unwrap_or_else(|| block_label(self.catalogue, block))
    }

    /// A link to a sentence.
    pub(super) fn jump(&self, sentence: &Sentence) -> Jump<'b> {
        Jump {
            anchor: sentence_anchor(sentence),
            label: match self.document.comment(sentence.block) {
                Some(comment) => JumpLabel::Comment(&comment.author),
                None => JumpLabel::Article(self.label(sentence.block, sentence.span)),
            },
        }
    }
}

/// A link to where something stands.
#[derive(Debug, PartialEq, Template)]
#[template(path = "_jump.html")]
pub(super) struct Jump<'b> {
    pub(super) anchor: String,
    pub(super) label: JumpLabel<'b>,
}

#[derive(Debug, PartialEq)]
pub(super) enum JumpLabel<'b> {
    /// "¶5", "title".
    Article(String),
    /// A user name: the source's words.
    Comment(&'b str),
}

fn block_label(catalogue: &Catalogue, block: BlockId) -> String {
    match block {
        BlockId::Paragraph(number) => format!("¶{number}"),
        BlockId::Title => catalogue.frame.title_jump.to_owned(),
        BlockId::Comment(_) => block.to_string(),
    }
}

/// Whether a link may lead there: strangers write addresses too.
pub(super) fn is_web(address: &str) -> bool {
    address.starts_with("https://") || address.starts_with("http://")
}
