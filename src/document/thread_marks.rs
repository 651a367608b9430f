//! What makes a plain text a pasted thread: the byline of a submission, and comment headers.

use super::byline::{Submission, submission};
use super::comment_head::{CommentHead, HeadForm, comment_head};
use crate::span::Span;
use crate::text::lines;
use crate::vocabulary::Vocabulary;

/// Number of lines at the top that may contain the byline of a submission.
pub(super) const BYLINE_LINES: usize = 10;

/// Whether the text is a thread: whether it has a comment header or the byline of a submission, in
/// any language.
#[must_use]
pub fn is_thread(text: &str) -> bool {
    let lines = lines(text, Span::whole(text));
    Vocabulary::all().any(|vocabulary| {
        let marks = ThreadMarks::of(text, &lines, vocabulary);
        marks.byline.is_some() || !marks.heads.is_empty()
    })
}

/// The lines that make a text a thread, by their indices.
pub(super) struct ThreadMarks<'t> {
    pub(super) byline: Option<(usize, Submission<'t>)>,
    pub(super) heads: Vec<(usize, CommentHead<'t>)>,
    /// How many lines look like comment headers, but are not read as such.
    pub(super) not_read: usize,
}

impl<'t> ThreadMarks<'t> {
    pub(super) fn of(text: &'t str, lines: &[Span], vocabulary: &'static Vocabulary) -> Self {
        let found = found_heads(text, lines, vocabulary);
        let has_byline = lines
            .iter()
            .take(BYLINE_LINES)
            .any(|line| submission(line.slice(text), &vocabulary.bylines).is_some());
        let (heads, not_read) = accepted(found, has_byline);
        let byline = (lines.iter().take(BYLINE_LINES).enumerate())
            .take_while(|(index, _)| heads.first().is_none_or(|(first, _)| index < first))
            .find_map(|(index, line)| {
                Some((index, submission(line.slice(text), &vocabulary.bylines)?))
            });
        Self {
            byline,
            heads,
            not_read,
        }
    }
}

/// A line that may be a comment header.
struct FoundHead<'t> {
    /// Its index among the lines.
    index: usize,
    head: CommentHead<'t>,
    /// Whether it stands where a header stands: below a blank line, at the top, or below another.
    is_apart: bool,
}

fn found_heads<'t>(
    text: &'t str,
    lines: &[Span],
    vocabulary: &'static Vocabulary,
) -> Vec<FoundHead<'t>> {
    let mut found: Vec<FoundHead<'t>> = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let Some(head) = comment_head(line.slice(text), vocabulary) else {
            continue;
        };
        let above = index.checked_sub(1).and_then(|above| lines.get(above));
        let is_apart = above.is_none_or(|above| above.is_empty())
            || found
                .last()
                .is_some_and(|last| last.is_apart && last.index + 1 == index);
        found.push(FoundHead {
            index,
            head,
            is_apart,
        });
    }
    found
}

/// Decides which lines are headers: those of the shape itself that stand apart; near misses where
/// something else shows that the text is a thread, or where there are several. A thread without
/// blank lines has its headers below comments. Also gives how many lines were not accepted.
fn accepted(found: Vec<FoundHead<'_>>, has_byline: bool) -> (Vec<(usize, CommentHead<'_>)>, usize) {
    let count = |form: HeadForm, is_apart: bool| {
        found
            .iter()
            .filter(|found| found.head.form == form && found.is_apart == is_apart)
            .count()
    };
    let (exact, near) = (count(HeadForm::Exact, true), count(HeadForm::Near, true));
    let crowded = count(HeadForm::Exact, false) + count(HeadForm::Near, false);
    let is_crowded = crowded > 1 && exact + near <= 1;
    let is_thread = has_byline || exact > 0 || near > 1 || is_crowded;
    let is_head = |found: &FoundHead<'_>| {
        let stands = found.is_apart || is_crowded;
        match found.head.form {
            HeadForm::Exact => stands,
            HeadForm::Near => stands && is_thread,
            HeadForm::Doubtful => found.is_apart && is_thread && exact + near > 0,
        }
    };
    let all = found.len();
    let heads: Vec<_> = found
        .into_iter()
        .filter(is_head)
        .map(|found| (found.index, found.head))
        .collect();
    let not_read = all - heads.len();
    (heads, not_read)
}
