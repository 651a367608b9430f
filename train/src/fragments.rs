//! Sentences that stand alone, as comments and short messages do.
//!
//! In whole articles the names of a text speak for each other; a resolver that was learned from
//! articles alone takes silence around a name for a sign against it. So each sentence with a place
//! is learned from once more by itself, with what is known of its publisher.

use crate::text::{Annotated, Mark, article};
use geobrief::span::Span;

/// The sentences of a text whose places the annotators give, each a text of its own.
pub(crate) fn sentences(text: &Annotated) -> Vec<Annotated> {
    let whole = &text.document.text;
    let tokenized = text.document.tokenized();
    let sentences = tokenized.sentences().iter().enumerate();
    let alone = sentences.filter_map(|(number, sentence)| {
        let span = sentence.span;
        let marks: Vec<Mark> = text
            .marks
            .iter()
            .filter(|mark| span.contains(mark.span))
            .filter_map(|mark| {
                let (start, end) = (mark.span.start(), mark.span.end());
                let own = Span::new(span.slice(whole), start - span.start(), end - span.start())?;
                Some(Mark { span: own, ..*mark })
            })
            .collect();
        marks
            .iter()
            .any(|mark| mark.truth.is_some())
            .then(|| Annotated {
                id: format!("{}:{number}", text.id),
                corpus: text.corpus,
                marks,
                document: article(
                    span.slice(whole).to_owned(),
                    text.document.metadata.address(),
                ),
            })
    });
    alone.collect()
}
