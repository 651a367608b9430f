//! Comments below articles in the markup that many systems share: microdata of schema.org, classes that
//! are called after what they hold, the frame of Disqus when it was saved as a page.

use super::super::dom::{below, one_line};
use crate::document::iso_date;
use crate::formats::blocks::{Links, blocks, plain};
use crate::formats::thread::{SourceComment, timestamp};
use ego_tree::NodeId;
use scraper::{ElementRef, Html, Selector};
use std::collections::BTreeMap;

/// A comment.
const ITEMS: &str = "[itemtype$='schema.org/Comment'], [itemtype$='schema.org/UserComments'], article.comment, \
    div.comment, li.comment-item, div.comment-item, div.comment__item, li.post[id^='post-'], .coral-comment";
/// Who wrote it.
const AUTHORS: &str = "[itemprop='author'] [itemprop='name'], [itemprop='author'], [itemprop='creator'], \
    .author, .comment-author, .comment__author, .username, .user-name, .comment-user, .nickname, .fn, cite";
/// What it says.
const BODIES: &str = "[itemprop='text'], [itemprop='commentText'], .comment-body, .comment-content, .comment-text, \
    .comment__body, .comment__text, .comment__content, .post-message, .comment-message, .message, .body, .text";

/// The comments, in the order of the page. Elements without a name and a text are none.
pub(super) fn comments(page: &Html) -> Vec<SourceComment> {
    let Ok(items) = Selector::parse(ITEMS) else {
        return Vec::new();
    };
    let found: Vec<ElementRef<'_>> = page
        .tree
        .nodes()
        .filter_map(ElementRef::wrap)
        .filter(|element| may_be_one(*element) && items.matches(element))
        .collect();
    let names = found.iter().enumerate().map(|(index, item)| {
        let own = item.attr("id").map(str::to_owned);
        (item.id(), own.unwrap_or_else(|| (index + 1).to_string()))
    });
    let names: BTreeMap<NodeId, String> = names.collect();
    let found = found.into_iter();
    found
        .filter_map(|item| comment(item, &items, &names))
        .collect()
}

/// Whether a look at the attributes leaves it open that an element is a comment: matching every
/// element of a page against every selector takes ten times as long.
fn may_be_one(element: ElementRef<'_>) -> bool {
    let says = |name: &str| {
        let value = element.attr(name);
        value.is_some_and(|value| value.contains("omment") || value.contains("post"))
    };
    says("class") || says("itemtype")
}

/// `names` are the ids of all comments of the page.
fn comment(
    item: ElementRef<'_>,
    items: &Selector,
    names: &BTreeMap<NodeId, String>,
) -> Option<SourceComment> {
    let above = |element: &ElementRef<'_>| {
        let mut above = element.ancestors().filter_map(ElementRef::wrap);
        above
            .find(|above| items.matches(above))
            .map(|found| found.id())
    };
    // What is inside an answer belongs to the answer.
    let all_own = |selector: &str| {
        let found = below(item, selector).into_iter();
        let found = found.filter(|element| above(element) == Some(item.id()));
        found.collect::<Vec<_>>()
    };
    let own = |selector: &str| all_own(selector).into_iter().next();
    let by = own(AUTHORS)?;
    let author = one_line(by)?;
    // A frame around name and words is not the words.
    let frames: Vec<NodeId> = by.ancestors().map(|above| above.id()).collect();
    let mut bodies = all_own(BODIES).into_iter();
    let body = bodies.find(|body| !frames.contains(&body.id()) && body.id() != by.id())?;
    let text = plain(&blocks(*body, Links::Addresses));
    let when = own("time[datetime], [itemprop='dateCreated'], [itemprop='datePublished']");
    let when = when.and_then(|when| when.attr("datetime").or_else(|| when.attr("content")));
    let parent = above(&item).and_then(|above| names.get(&above)).cloned();
    (!text.is_empty() && author.len() <= 80).then(|| SourceComment {
        id: names.get(&item.id()).cloned(),
        parent,
        author: Some(author),
        time: when
            .and_then(|when| timestamp(when).or_else(|| timestamp(&iso_date(when)?.to_string()))),
        text,
        ..SourceComment::default()
    })
}
