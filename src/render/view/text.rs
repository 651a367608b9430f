//! Divides the source's text into what the page marks up: paragraphs, sentences, names.
//!
//! Every character of a block comes out once, in order; one that does not show, or that reverses
//! the text after it, comes out as its code ("U+202E").

use super::direction::direction;
use super::pieces::{Listed, Named, Piece, plain_pieces};
use crate::briefing::{BriefedPlace, Briefing, Status, UnmappedName};
use crate::document::{Block, BlockId, Document};
use crate::language::Catalogue;
use crate::render::descriptions;
use crate::span::Span;
use crate::summarize::Sentence;
use askama::Template;

/// A paragraph of a block.
#[derive(Debug)]
pub(crate) struct Paragraph<'b> {
    /// Whether its lines began with `>`: somebody else's words.
    pub(crate) quoted: bool,
    /// Value of `dir`.
    pub(crate) dir: &'static str,
    pub(crate) runs: Vec<Run<'b>>,
}

/// A sentence, or what stands between two.
#[derive(Debug, Template)]
#[template(path = "_run.html")]
pub(crate) struct Run<'b> {
    /// Anchor of the sentence: `p2-1`. Only its first run has it.
    pub(crate) anchor: Option<String>,
    /// What links to the sentence are called, where it has a time of its own: "¶2 0:01:04".
    pub(crate) said: Option<String>,
    pub(crate) pieces: Vec<Piece<'b>>,
}

/// How the lines of a block are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LineBreaks {
    /// One paragraph, whatever its line breaks.
    Joined,
    /// Blank lines end a paragraph, `>` begins a quotation.
    Markup,
}

/// Anchor of a sentence in the page: `p2-1`, `title-1`, `c3-4`.
pub(crate) fn sentence_anchor(sentence: &Sentence) -> String {
    format!("{}-{}", sentence.block, sentence.number)
}

/// What links to words of a recording are called: "¶5 0:01:04".
pub(super) fn spoken_label(document: &Document, block: BlockId, words: Span) -> Option<String> {
    let time = document.time_of(block, words.start())?;
    let BlockId::Paragraph(number) = block else {
        return None;
    };
    Some(format!("¶{number} {time}"))
}

/// Anchor of a place's row: `place-gn-1142170`.
pub(crate) fn row_anchor(place: &str) -> String {
    let safe = |c: char| {
        if c.is_alphanumeric() || c == '_' {
            c
        } else {
            '-'
        }
    };
    format!("place-{}", place.chars().map(safe).collect::<String>())
}

/// Anchor of the nth unmapped name.
pub(crate) fn unmapped_anchor(index: usize) -> String {
    format!("unmapped-{}", index + 1)
}

/// The document's text with all that is to be marked in it.
pub(crate) struct MarkedText<'b> {
    catalogue: &'static Catalogue,
    document: &'b Document,
    text: &'b str,
    sentences: &'b [Sentence],
    names: Vec<(Span, Name<'b>)>,
}

#[derive(Clone, Copy)]
enum Name<'b> {
    Mapped(&'b BriefedPlace),
    Unmapped(usize, &'b UnmappedName),
}

impl<'b> MarkedText<'b> {
    pub(crate) fn of(briefing: &'b Briefing) -> Self {
        let mapped = briefing.places.iter().flat_map(|place| {
            let name = Name::Mapped(place);
            place.mentions.iter().map(move |m| (m.span, name))
        });
        let unmapped = briefing
            .unmapped
            .iter()
            .enumerate()
            .flat_map(|(i, listed)| {
                let name = Name::Unmapped(i, listed);
                listed.mentions.iter().map(move |m| (m.span, name))
            });
        let mut names: Vec<_> = mapped.chain(unmapped).collect();
        names.sort_by_key(|(span, _)| *span);
        Self {
            catalogue: briefing.language.catalogue(),
            document: &briefing.document,
            text: &briefing.document.text,
            sentences: &briefing.sentences,
            names,
        }
    }

    /// The block's paragraphs.
    pub(crate) fn paragraphs(&self, block: &Block, breaks: LineBreaks) -> Vec<Paragraph<'b>> {
        let mut marker = Marker {
            text: self,
            block: block.id,
            sentences: self.sentences_from(block.span),
            anchored: None,
            names: self.names_from(block.span),
        };
        let groups = match breaks {
            LineBreaks::Joined => vec![(false, vec![(block.span.start(), block.span.end())])],
            LineBreaks::Markup => grouped_lines(block.span.slice(self.text), block.span.start()),
        };
        let paragraph = |(quoted, lines): (bool, Vec<(usize, usize)>)| {
            let mut runs = Vec::new();
            let ends = lines.first().zip(lines.last());
            let whole = ends.and_then(|(first, last)| self.text.get(first.0..last.1));
            let dir = direction(whole.unwrap_or_default());
            for (index, (start, end)) in lines.into_iter().enumerate() {
                if index > 0 {
                    runs.push(Run::between("\n"));
                }
                marker.mark(start, end, &mut runs);
            }
            Paragraph { quoted, dir, runs }
        };
        groups.into_iter().map(paragraph).collect()
    }

    fn sentences_from(&self, block: Span) -> &'b [Sentence] {
        let first = (self.sentences).partition_point(|s| s.span.start() < block.start());
        &self.sentences[first..]
    }

    fn names_from(&self, block: Span) -> &[(Span, Name<'b>)] {
        let first = (self.names).partition_point(|(span, _)| span.start() < block.start());
        &self.names[first..]
    }
}

impl<'b> Run<'b> {
    pub(crate) fn between(text: &'b str) -> Self {
        Self {
            anchor: None,
            said: None,
            pieces: vec![Piece::Text(text)],
        }
    }
}

/// Walks a block once, from its start to its end.
struct Marker<'m, 'b> {
    text: &'m MarkedText<'b>,
    block: BlockId,
    /// Sentences not yet passed.
    sentences: &'b [Sentence],
    /// The sentence whose anchor stands already.
    anchored: Option<Span>,
    /// Names not yet passed.
    names: &'m [(Span, Name<'b>)],
}

impl<'b> Marker<'_, 'b> {
    /// Adds the runs of `start..end`. A name is never cut: where one reaches over the end of a
    /// sentence, the sentence is drawn out to the end of the name.
    fn mark(&mut self, start: usize, end: usize, runs: &mut Vec<Run<'b>>) {
        let mut at = start;
        while at < end {
            while (self.sentences.first()).is_some_and(|s| s.span.end() <= at) {
                self.sentences = &self.sentences[1..];
            }
            let sentence = self.sentences.first().filter(|s| s.block == self.block);
            let (anchor, until) = match sentence {
                Some(s) if s.span.start() > at => (None, s.span.start()),
                Some(s) => (self.anchor_once(s), s.span.end()),
                None => (None, end),
            };
            let anchored = sentence.filter(|_| anchor.is_some());
            let said = anchored.and_then(|s| spoken_label(self.text.document, s.block, s.span));
            let (pieces, reached) = self.pieces(at, until.min(end), end);
            runs.push(Run {
                anchor,
                said,
                pieces,
            });
            at = reached;
        }
    }

    fn anchor_once(&mut self, sentence: &Sentence) -> Option<String> {
        let first = self.anchored.replace(sentence.span) != Some(sentence.span);
        first.then(|| sentence_anchor(sentence))
    }

    /// The pieces of `from..until` and where they end: at `until`, or after a name that reaches
    /// further, but not beyond `limit`.
    fn pieces(&mut self, from: usize, until: usize, limit: usize) -> (Vec<Piece<'b>>, usize) {
        let mut pieces = Vec::new();
        let mut at = from;
        while let Some(&(span, name)) = self.names.first() {
            if span.start() >= until {
                break;
            }
            self.names = &self.names[1..];
            if span.start() < at || span.end() > limit {
                continue;
            }
            plain_pieces(self.slice(at, span.start()), &mut pieces);
            pieces.push(named(self.text.catalogue, span.slice(self.text.text), name));
            at = span.end();
        }
        plain_pieces(self.slice(at, until), &mut pieces);
        (pieces, at.max(until))
    }

    fn slice(&self, start: usize, end: usize) -> &'b str {
        self.text.text.get(start..end).unwrap_or_default()
    }
}

fn named<'b>(catalogue: &Catalogue, text: &'b str, name: Name<'b>) -> Piece<'b> {
    match name {
        Name::Mapped(place) => Piece::Named(Named {
            text,
            place: &place.id,
            row: row_anchor(&place.id),
            undecided: place.status == Status::Check,
        }),
        Name::Unmapped(index, listed) => Piece::Listed(Listed {
            text,
            row: unmapped_anchor(index),
            tip: (catalogue.listed.tip)(descriptions::role(catalogue, listed.role)),
        }),
    }
}

/// Lines of a block, grouped into paragraphs: byte ranges without `>` and without line ends,
/// and whether they were quoted.
fn grouped_lines(block: &str, start: usize) -> Vec<(bool, Vec<(usize, usize)>)> {
    let mut groups: Vec<(bool, Vec<(usize, usize)>)> = Vec::new();
    let mut at = start;
    let mut continues = false;
    for line in block.split_inclusive('\n') {
        let body = line.trim_end();
        let quoted = body.trim_start().starts_with('>');
        let words = body.trim_start_matches(|c: char| c.is_whitespace() || (quoted && c == '>'));
        let range = (at + body.len() - words.len(), at + body.len());
        at += line.len();
        if words.is_empty() {
            continues = false;
            continue;
        }
        match groups.last_mut() {
            Some((true, lines)) if continues && quoted => lines.push(range),
            Some((false, lines)) if continues && !quoted => extend(lines, range),
            _ => groups.push((quoted, vec![range])),
        }
        continues = true;
    }
    groups
}

/// Lines that are no quotation stay one stretch, so that a name may reach over a line break.
fn extend(lines: &mut [(usize, usize)], range: (usize, usize)) {
    if let Some(last) = lines.last_mut() {
        last.1 = range.1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotations_and_blank_lines_part_paragraphs() {
        let text = "> one\n> two\nthree\n\n  four\r\nfive";
        let lines: Vec<_> = grouped_lines(text, 0)
            .into_iter()
            .map(|(quoted, lines)| {
                let lines: Vec<_> = lines
                    .iter()
                    .map(|&(s, e)| text.get(s..e).unwrap())
                    .collect();
                (quoted, lines.join("|"))
            })
            .collect();
        assert_eq!(
            lines,
            [
                (true, "one|two".to_owned()),
                (false, "three".to_owned()),
                (false, "four\r\nfive".to_owned()),
            ]
        );
    }
}
