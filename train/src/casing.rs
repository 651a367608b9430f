//! The same text in other letters: comments in small letters, headlines in capitals.

use crate::text::{Annotated, Mark, article, paragraph};
use geobrief::span::Span;

/// How a text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Casing {
    /// "oslo, norway"
    Lower,
    /// "OSLO, NORWAY"
    Upper,
    /// "Snow Falls In Oslo"
    Title,
}

impl Casing {
    pub(crate) const ALL: [Self; 3] = [Self::Lower, Self::Upper, Self::Title];

    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Lower => "lower",
            Self::Upper => "upper",
            Self::Title => "title",
        }
    }
}

/// The text in other letters, with its marks.
pub(crate) fn recase(text: &Annotated, casing: Casing) -> Annotated {
    let original = &text.document.text;
    let mut recased = String::with_capacity(original.len());
    let mut moved = vec![0; original.len() + 1];
    let mut in_word = false;
    for (byte, letter) in original.char_indices() {
        moved[byte] = recased.len();
        match casing {
            Casing::Lower => recased.extend(letter.to_lowercase()),
            Casing::Upper => recased.extend(letter.to_uppercase()),
            Casing::Title if !in_word => recased.extend(letter.to_uppercase()),
            Casing::Title => recased.push(letter),
        }
        in_word = letter.is_alphanumeric() || matches!(letter, '\'' | '’');
    }
    moved[original.len()] = recased.len();
    let marks = text.marks.iter().filter_map(|mark| {
        let (start, end) = (moved[mark.span.start()], moved[mark.span.end()]);
        Some(Mark {
            span: Span::new(&recased, start, end)?,
            ..*mark
        })
    });
    Annotated {
        id: format!("{}:{}", text.id, casing.word()),
        corpus: text.corpus,
        marks: marks.collect(),
        document: if text.corpus.marks_places_only() && text.corpus.collection().is_none() {
            article(recased, text.document.metadata.address())
        } else {
            paragraph(recased, text.corpus.language())
        },
    }
}
