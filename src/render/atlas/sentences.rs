//! Sentences of the sources, cut at the names in them.

use super::super::escape::legible;
use crate::atlas::{Atlas, Document, Part};

/// A piece of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) text: String,
    pub(super) mark: Mark,
}

/// How a piece is marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// Words between names.
    None,
    /// A name of a place.
    Named,
    /// A name of the place that the page is about.
    Chosen,
}

/// The words of a sentence of a part; none, when there is no such sentence.
pub(super) fn words(document: &Document, part: Part, sentence: usize) -> &str {
    match part {
        Part::Article => document.sentences.get(sentence).map(|it| it.text.as_str()),
        Part::Comments => (document.comment_sentences.get(sentence)).map(|it| it.text.as_str()),
    }
    .unwrap_or_default()
}

/// A sentence cut at the names in it, none inside another.
pub(super) fn marked(
    document: &Document,
    part: Part,
    sentence: usize,
    chosen: usize,
) -> Vec<Piece> {
    let words = words(document, part, sentence);
    let units: Vec<u16> = words.encode_utf16().collect();
    let mut names: Vec<(usize, usize, usize)> = (document.named.iter())
        .filter(|naming| naming.part == part)
        .flat_map(|naming| naming.mentions.iter().map(move |it| (it, naming.place)))
        .filter(|(mention, _)| mention.sentence == sentence)
        .map(|(mention, place)| (mention.start, mention.end, place))
        .collect();
    names.sort_unstable();
    let text = |from: usize, to: usize| {
        let cut = units.get(from..to).unwrap_or_default();
        legible(&String::from_utf16_lossy(cut))
    };
    let mut pieces = Vec::new();
    let mut last = 0;
    for (start, end, place) in names {
        if start < last {
            continue;
        }
        pieces.push((text(last, start), Mark::None));
        let mark = if place == chosen {
            Mark::Chosen
        } else {
            Mark::Named
        };
        pieces.push((text(start, end), mark));
        last = end;
    }
    pieces.push((text(last, units.len()), Mark::None));
    (pieces.into_iter())
        .filter(|(text, _)| !text.is_empty())
        .map(|(text, mark)| Piece { text, mark })
        .collect()
}

/// Sentences that name a place: article first, then comments, each once.
pub(super) fn naming(document: &Document, place: usize) -> Vec<(Part, usize)> {
    let mut found: Vec<(Part, usize)> = (document.named.iter())
        .filter(|naming| naming.place == place)
        .flat_map(|naming| naming.mentions.iter().map(|it| (naming.part, it.sentence)))
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// The language of a document, when it is not the atlas's.
pub(super) fn language(document: &Document) -> Option<&str> {
    document.language.as_deref()
}

/// The title of a document, or what stands for one.
pub(super) fn title(atlas: &Atlas, document: &Document) -> String {
    if document.title.is_empty() {
        atlas.language.catalogue().atlas.lists.untitled.to_owned()
    } else {
        document.title.clone()
    }
}
