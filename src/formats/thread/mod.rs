//! Discussions: a post and its comments as a forum, a weblog or a feed has them, before they become a
//! document.
//!
//! Sources differ in what they state. What a source does not state is `None`: unknown, not zero.

mod comment;
mod copied;
mod discussion;
mod disqus;
mod feed;
mod hacker_news;
mod order;
mod reddit;
mod timestamp;
mod wordpress;

pub(super) use comment::{SourceComment, Standing};
pub(super) use copied::copied;
pub(super) use discussion::Thread;
pub(super) use disqus::{disqus_json, disqus_xml};
pub(super) use feed::{Feed, feed};
pub(super) use hacker_news::hacker_news;
pub(super) use order::Nesting;
pub(super) use reddit::reddit;
pub(super) use timestamp::timestamp;
pub(super) use wordpress::wordpress;

#[cfg(test)]
mod tests;
