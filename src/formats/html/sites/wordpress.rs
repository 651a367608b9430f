//! Comments below articles as WordPress and its themes write them.

use super::super::dom::{all, below, first, one_line};
use crate::formats::blocks::{Links, blocks, plain};
use crate::formats::thread::{SourceComment, Standing, timestamp};
use scraper::{ElementRef, Html};

/// The comments, in the order of the page.
pub(super) fn comments(page: &Html) -> Vec<SourceComment> {
    let items = all(
        page,
        "li.comment, li.pingback, ol.commentlist > li, ol.comment-list > li",
    );
    items
        .into_iter()
        .filter(|item| !has_class(*item, "pingback") && !has_class(*item, "trackback"))
        .filter_map(comment)
        .collect()
}

fn has_class(element: ElementRef<'_>, name: &str) -> bool {
    let classes = element.attr("class").unwrap_or_default();
    classes.split_whitespace().any(|class| class == name)
}

/// The number in `id="comment-12"` of the item or of the article in it.
fn id(item: ElementRef<'_>) -> Option<String> {
    let own = item
        .attr("id")
        .or_else(|| first(item, "[id*='comment-']")?.attr("id"))?;
    let number = own.rsplit('-').next()?;
    number
        .bytes()
        .all(|b| b.is_ascii_digit())
        .then(|| number.to_owned())
}

fn comment(item: ElementRef<'_>) -> Option<SourceComment> {
    // Answers are in lists inside the item; the comment's own parts are not.
    let own = |selector: &str| {
        let is_own = |found: &ElementRef<'_>| {
            let mut above = found.ancestors().filter_map(ElementRef::wrap);
            above
                .find(|above| above.value().name() == "li")
                .is_some_and(|li| li == item)
        };
        below(item, selector).into_iter().find(is_own)
    };
    let body =
        own(".comment-content, .comment-text, .comment-body > p, .commentbody, .comment_text")?;
    let author = own(".fn").or_else(|| own(".comment-author, .comment_author"));
    let when = own("time[datetime]");
    let link = own(".comment-metadata a[href], .comment-meta a[href], a.comment-permalink");
    let mut above = item.ancestors().filter_map(ElementRef::wrap);
    let parent = above
        .find(|above| above.value().name() == "li")
        .and_then(id);
    let body = if has_class(body, "comment-content") || body.value().name() != "p" {
        plain(&blocks(*body, Links::Addresses))
    } else {
        let siblings = below(item, ".comment-body > p").into_iter();
        let siblings = siblings.filter(|p| p.parent() == body.parent());
        let paragraphs = siblings.map(|p| plain(&blocks(*p, Links::Addresses)));
        paragraphs.collect::<Vec<_>>().join("\n\n")
    };
    Some(SourceComment {
        id: id(item),
        parent,
        author: Some(
            author
                .and_then(one_line)
                .unwrap_or_else(|| "anonymous".to_owned()),
        ),
        time: when.and_then(|when| timestamp(when.attr("datetime")?)),
        permalink: link
            .and_then(|link| link.attr("href"))
            .filter(|link| link.contains("://"))
            .map(str::to_owned),
        text: body,
        standing: if has_class(item, "bypostauthor") {
            Standing::Submitter
        } else {
            Standing::Unstated
        },
        ..SourceComment::default()
    })
}
