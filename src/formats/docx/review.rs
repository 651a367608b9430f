//! The comments of reviewers beside a Word document.

use super::super::thread::{Post, Shape, Thread};
use super::super::xml::Element;
use super::collect;
use crate::document::Said;

/// Reads `word/comments.xml`, and which one answers which in `word/commentsExtended.xml`. Their
/// times are left out: Word writes the clock on the wall as if it were UTC.
pub(super) fn comments(comments: &Element, extended: Option<&Element>) -> Vec<Said> {
    let answers = extended.map_or_else(Vec::new, answers);
    let comments: Vec<&Element> = comments.below("comment").collect();
    let paragraph = |comment: &Element| {
        let last = comment.below("p").last()?;
        last.attribute("paraId").map(str::to_owned)
    };
    let posts = comments.into_iter().map(|comment| {
        let mut paragraphs = Vec::new();
        collect(comment, &mut paragraphs);
        let paragraphs: Vec<String> = paragraphs.into_iter().map(|(text, _)| text).collect();
        let own = paragraph(comment);
        let answer = answers.iter().find(|(id, _)| own.as_deref() == Some(id));
        let author = comment.attribute("author").map(str::trim);
        Post {
            parent: answer.map(|(_, answered)| (*answered).to_owned()),
            id: own,
            author: Some(
                author
                    .filter(|name| !name.is_empty())
                    .unwrap_or("Reviewer")
                    .to_owned(),
            ),
            text: paragraphs.join("\n\n"),
            ..Post::default()
        }
    });
    let thread = Thread {
        posts: posts.filter(|post| !post.text.is_empty()).collect(),
        shape: Shape::Tree,
        ..Thread::default()
    };
    let (draft, _) = thread.into_draft();
    draft.comments
}

/// The last paragraph of a comment, and of the one that it answers.
fn answers(extended: &Element) -> Vec<(&str, &str)> {
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
