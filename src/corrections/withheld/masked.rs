//! A document in which a block stands for the words that are withheld. Spans move with their words.

use super::Withheld;
use crate::document::{Comment, Document, Fact};
use crate::positions::{Offset, Whereabouts};
use crate::resolve::{Evidence, RankedCandidate, Resolution, ResolvedMention};
use crate::span::Span;

/// A text with a block in the place of some spans, and how positions in it moved.
struct MaskedText<'a> {
    text: String,
    /// The spans that are replaced, apart from each other.
    spans: &'a [Span],
    /// Length of the block.
    block: usize,
}

impl<'a> MaskedText<'a> {
    fn new(text: &str, spans: &'a [Span], block: &str) -> Self {
        let mut masked = String::with_capacity(text.len());
        let mut from = 0;
        for span in spans {
            masked.push_str(text.get(from..span.start()).unwrap_or_default());
            masked.push_str(block);
            from = span.end();
        }
        masked.push_str(text.get(from..).unwrap_or_default());
        let block = block.len();
        Self {
            text: masked,
            spans,
            block,
        }
    }

    /// Where a span is now; one that begins or ends inside withheld words grows to their block.
    fn span(&self, span: Span) -> Span {
        let start = self.position(span.start(), 0);
        let end = self.position(span.end(), self.block);
        Span::new(&self.text, start, end).unwrap_or(span)
    }

    /// Where a position is now; inside withheld words, so far into their block.
    fn position(&self, at: usize, inside: usize) -> usize {
        let passed = self.spans.partition_point(|span| span.end() <= at);
        let before = self.spans.get(..passed).unwrap_or_default();
        let taken: usize = before.iter().map(|span| span.len()).sum();
        let base = passed * self.block;
        match self.spans.get(passed).filter(|span| span.start() < at) {
            Some(span) => span.start() + base + inside - taken,
            None => at + base - taken,
        }
    }

    fn resolved(&self, found: &mut ResolvedMention) {
        let mention = &mut found.mention;
        mention.span = self.span(mention.span);
        mention.whereabouts = mention.whereabouts.map(|of| match of {
            Whereabouts::Position => Whereabouts::Position,
            Whereabouts::At { words, point } => Whereabouts::At {
                words: self.span(words),
                point,
            },
            Whereabouts::Anchor(offset) => Whereabouts::Anchor(Offset {
                words: self.span(offset.words),
                ..offset
            }),
        });
        match &mut found.resolution {
            Resolution::Resolved {
                evidence, rejected, ..
            } => {
                self.evidence(evidence);
                self.candidates(rejected);
            }
            Resolution::Undecided { candidates } => self.candidates(candidates),
            Resolution::Unmapped { .. } => {}
        }
    }

    fn candidates(&self, candidates: &mut [RankedCandidate]) {
        for candidate in candidates {
            self.evidence(&mut candidate.evidence);
        }
    }

    fn evidence(&self, evidence: &mut [Evidence]) {
        for one in evidence {
            if let Evidence::TextSays { quote }
            | Evidence::Contradicted { quote }
            | Evidence::SameName { mention: quote } = one
            {
                *quote = self.span(*quote);
            }
        }
    }
}

/// A document without masked words, with what stands in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Masked {
    /// The document.
    pub document: Document,
    /// The mentions that are left.
    pub mentions: Vec<ResolvedMention>,
    /// Where names stand, and blocks in their place.
    pub named: Vec<Span>,
    /// Where the words of quoted sentences stand.
    pub quoted: Vec<Option<Span>>,
}

impl Withheld {
    /// The document, and the mentions that are left of it, with the block in the place of each form of
    /// each masked name: in the text, in what is known about it, in the names of those who wrote.
    #[must_use]
    pub fn masked(
        &self,
        mut document: Document,
        mut mentions: Vec<ResolvedMention>,
        mut named: Vec<Span>,
        mut quoted: Vec<Option<Span>>,
        block: &str,
    ) -> Masked {
        if self.masks() {
            let masked = MaskedText::new(&document.text, &self.words, block);
            for found in &mut mentions {
                masked.resolved(found);
            }
            for span in named.iter_mut().chain(quoted.iter_mut().flatten()) {
                *span = masked.span(*span);
            }
            for part in &mut document.blocks {
                part.span = masked.span(part.span);
            }
            for from in &mut document.metadata.spoken {
                from.at = masked.position(from.at, 0);
            }
            document.text = masked.text;
            self.mask_facts(&mut document, block);
        }
        Masked {
            document,
            mentions,
            named,
            quoted,
        }
    }

    /// Takes masked names out of what is known about a document.
    fn mask_facts(&self, document: &mut Document, block: &str) {
        let facts = &mut document.metadata;
        let words = [
            &mut facts.title,
            &mut facts.author,
            &mut facts.submitter,
            &mut facts.archive,
        ];
        for fact in words {
            self.mask_fact(fact, block);
        }
        for address in [&mut facts.url, &mut facts.site] {
            if address
                .value()
                .is_some_and(|value| self.forms.stand_in_address(value))
            {
                *address = Fact::Missing;
            }
        }
        for by in facts.messages.iter_mut().chain(&mut document.comments) {
            self.mask_comment(by, block);
        }
    }

    /// Words from outside the text; `None` where they name what is withheld.
    #[must_use]
    pub fn unless_named(&self, words: Option<String>) -> Option<String> {
        words.filter(|words| !self.names(words) && !self.forms.stand_in_address(words))
    }

    /// Whether words name what is masked.
    #[must_use]
    pub fn names(&self, words: &str) -> bool {
        self.forms.stand_in(words)
    }

    fn mask_fact(&self, fact: &mut Fact<String>, block: &str) {
        if let Fact::Stated(value) | Fact::Inferred { value, .. } = fact {
            self.mask(value, block);
        }
    }

    /// Puts the block in the place of masked names.
    pub(super) fn mask(&self, words: &mut String, block: &str) {
        let spans = self.forms.found_in(words);
        if !spans.is_empty() {
            *words = MaskedText::new(words, &spans, block).text;
        }
    }

    fn mask_comment(&self, comment: &mut Comment, block: &str) {
        let is_named = |text: &str| self.forms.stand_in(text) || self.forms.stand_in_address(text);
        if is_named(&comment.author) {
            comment.author = block.to_owned();
        }
        for address in [&mut comment.permalink, &mut comment.source_id] {
            if address.as_deref().is_some_and(is_named) {
                *address = None;
            }
        }
    }
}
