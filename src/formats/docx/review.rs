//! Reviewers' comments in a Word document.

use super::paragraphs::collect;
use crate::document::DraftComment;
use crate::formats::thread::{Nesting, SourceComment, Thread};
use crate::formats::xml::Element;
use crate::vocabulary::Vocabulary;
use std::collections::BTreeMap;

/// Reads `word/comments.xml`, and from `word/commentsExtended.xml` which comment answers which.
/// Times are ignored: Word writes local time as if it were UTC.
pub(super) fn comments(
    comments: &Element,
    extended: Option<&Element>,
    vocabulary: &Vocabulary,
) -> Vec<DraftComment> {
    let answers = extended.map_or_else(BTreeMap::new, answers);
    let comments: Vec<&Element> = comments.below("comment").collect();
    let paragraph = |comment: &Element| {
        let last = comment.below("p").last()?;
        last.attribute("paraId").map(str::to_owned)
    };
    let comments = comments.into_iter().map(|comment| {
        let mut paragraphs = Vec::new();
        collect(comment, &mut paragraphs);
        let paragraphs: Vec<String> = paragraphs.into_iter().map(|(text, _)| text).collect();
        let own = paragraph(comment);
        let answer = own.as_deref().and_then(|id| answers.get(id));
        let author = comment.attribute("author").map(str::trim);
        SourceComment {
            parent: answer.map(|answered| (*answered).to_owned()),
            id: own,
            author: Some(
                author
                    .filter(|name| !name.is_empty())
                    .unwrap_or("Reviewer")
                    .to_owned(),
            ),
            text: paragraphs.join("\n\n"),
            ..SourceComment::default()
        }
    });
    let thread = Thread {
        comments: comments
            .filter(|comment| !comment.text.is_empty())
            .collect(),
        nesting: Nesting::Tree,
        ..Thread::default()
    };
    let (draft, _) = thread.into_draft(vocabulary);
    draft.comments
}

/// For each comment, the ids of its last paragraph and of the last paragraph of the comment that it
/// answers.
fn answers(extended: &Element) -> BTreeMap<&str, &str> {
    let comments = extended.below("commentEx");
    comments
        .filter_map(|comment| {
            Some((
                comment.attribute("paraId")?,
                comment.attribute("paraIdParent")?,
            ))
        })
        .collect()
}
