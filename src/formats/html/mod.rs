//! Web pages.
//!
//! A page is looked over before it is parsed ([`guard`]), parsed on a thread with a deadline, and
//! read by what it is: a forum's thread, or an article with comments below it. A page that costs
//! too much is stripped of its tags instead, and the briefing says so.

mod dates;
mod dom;
mod gate;
mod guard;
mod json_ld;
mod main_text;
mod metadata;
mod sites;
mod strip;
mod text;

pub(super) use strip::unescape;
pub(super) use text::{BlockKind, Links, TextBlock, blocks, blocks_of, plain};

use super::thread::{Shape, Thread};
use super::worker::{self, Stopped};
use super::{FormatError, Reading};
use crate::diagnostics::{Diagnostic, Unparsed};
use crate::document::{Clue, Draft, Fact, Metadata, Passage, site_of};
use scraper::Html;
use std::time::Duration;
use url::Url;

/// Longest time that understanding a page may take. Real pages need a tenth of a second.
const DEADLINE: Duration = Duration::from_secs(6);

/// Reads a page. `address` is where it was fetched from, when it was.
///
/// # Errors
/// When it is a login or block page, or holds no words.
pub(super) fn page(page: &str, address: Option<&Url>) -> Result<Reading, FormatError> {
    let too_much = match guard::check(page) {
        Err(excess) => excess,
        Ok(()) => {
            let (owned, from) = (page.to_owned(), address.cloned());
            match worker::run(DEADLINE, move || understand(&owned, from.as_ref())) {
                Ok(reading) => return reading,
                Err(Stopped::Late) => Unparsed::Late,
                Err(Stopped::Broken) => Unparsed::Broken,
            }
        }
    };
    stripped(page, address, too_much)
}

fn understand(page: &str, address: Option<&Url>) -> Result<Reading, FormatError> {
    let parsed = Html::parse_document(page);
    if let Some(thread) = sites::thread(&parsed) {
        gate::check(&parsed, thread.posts.len() + thread.body.len())?;
        return Ok(Reading::of_thread(thread));
    }
    let mut metadata = metadata::metadata(&parsed, address);
    let comments = sites::comments(&parsed);
    let title = metadata.title.value().map(String::as_str);
    let found = main_text::main_text(page, address, title);
    gate::check(&parsed, main_text::length(&found.paragraphs))?;
    if found.paragraphs.is_empty() && comments.is_empty() {
        return Err(FormatError::NoWords);
    }
    if let (Fact::Missing, Some(value)) = (&metadata.language, found.language) {
        metadata.language = Fact::Inferred {
            value,
            from: Clue::Words,
        };
    }
    let thread = Thread {
        body: found.paragraphs,
        posts: comments,
        shape: Shape::Tree,
        ..Thread::default()
    };
    let (draft, notices) = thread.into_draft();
    Ok(Reading::of(Draft { metadata, ..draft }, notices))
}

/// The words between the tags.
fn stripped(page: &str, address: Option<&Url>, why: Unparsed) -> Result<Reading, FormatError> {
    let words = strip::words(page);
    if words.paragraphs.is_empty() {
        return Err(FormatError::NoWords);
    }
    let site = address.and_then(|address| site_of(address.as_str()));
    let title = words
        .title
        .map(|title| metadata::without_site(&title, None, site.as_deref()));
    let metadata = Metadata {
        title: metadata::stated(title),
        site: metadata::stated(site),
        url: metadata::stated(address.map(|address| address.as_str().to_owned())),
        ..Metadata::default()
    };
    let draft = Draft {
        metadata,
        paragraphs: words.paragraphs.into_iter().map(Passage::from).collect(),
        comments: Vec::new(),
    };
    Ok(Reading::of(draft, vec![Diagnostic::PageStripped { why }]))
}

#[cfg(test)]
mod tests;
