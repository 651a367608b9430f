//! Web pages.
//!
//! A page is checked against limits, parsed on a thread with a deadline, and read as what it is: a
//! forum's thread, or an article with comments below it. A page that exceeds a limit or breaks the
//! parser is stripped of its tags instead, and a notice says so.

mod dates;
mod dom;
mod json_ld;
mod limits;
mod login_wall;
mod main_text;
mod metadata;
mod sites;
mod strip;
mod tags;

use super::error::FormatError;
use super::reading::Reading;
use super::thread::{Nesting, Thread};
use super::worker::{self, Stopped};
use crate::diagnostics::{Diagnostic, Unparsed};
use crate::document::{Clue, Draft, DraftParagraph, Fact, Metadata, site_of};
use crate::vocabulary::Vocabulary;
use scraper::Html;
use std::time::Duration;
use url::Url;

/// Longest time to parse a page and find its article. Real pages take a tenth of a second.
const DEADLINE: Duration = Duration::from_secs(6);

/// Reads a page. `address` is where it was fetched from, if it was.
///
/// # Errors
/// When it is a login or block page, or contains no text.
pub(super) fn page(page: &str, address: Option<&str>) -> Result<Reading, FormatError> {
    let address = address.and_then(|address| Url::parse(address).ok());
    let unparsed = match limits::check(page) {
        Err(excess) => excess,
        Ok(()) => {
            let (owned, from) = (page.to_owned(), address.clone());
            match worker::run(DEADLINE, move || understand(&owned, from.as_ref())) {
                Ok(reading) => return reading,
                Err(Stopped::Late) => Unparsed::Late,
                Err(Stopped::Broken) => Unparsed::Broken,
            }
        }
    };
    without_parsing(page, address.as_ref(), unparsed)
}

fn understand(page: &str, address: Option<&Url>) -> Result<Reading, FormatError> {
    let parsed = Html::parse_document(page);
    if let Some(thread) = sites::thread(&parsed) {
        login_wall::check(&parsed, thread.comments.len() + thread.body.len())?;
        return Ok(thread.into_reading(Vocabulary::of(parsed.root_element().attr("lang"))));
    }
    let mut metadata = metadata::metadata(&parsed, address);
    let comments = sites::comments(&parsed);
    let title = metadata.title.value().map(String::as_str);
    let found = main_text::main_text(page, address, title);
    login_wall::check(&parsed, main_text::length(&found.paragraphs))?;
    if found.paragraphs.is_empty() && comments.is_empty() {
        return Err(FormatError::NoWords);
    }
    if metadata.language == Fact::Missing {
        metadata.language = Fact::inferred(found.language, Clue::Words);
    }
    let thread = Thread {
        body: found.paragraphs,
        comments,
        nesting: Nesting::Tree,
        ..Thread::default()
    };
    let (draft, notices) = thread.into_draft(metadata.vocabulary());
    Ok(Reading::of(Draft { metadata, ..draft }, notices))
}

/// The text between the tags.
fn without_parsing(
    page: &str,
    address: Option<&Url>,
    why: Unparsed,
) -> Result<Reading, FormatError> {
    let stripped = strip::strip(page);
    if stripped.paragraphs.is_empty() {
        return Err(FormatError::NoWords);
    }
    let site = address.and_then(|address| site_of(address.as_str()));
    let title = stripped
        .title
        .map(|title| metadata::without_site(&title, None, site.as_deref()));
    let metadata = Metadata {
        title: Fact::stated(title),
        site: Fact::stated(site),
        url: Fact::stated(address.map(|address| address.as_str().to_owned())),
        ..Metadata::default()
    };
    let draft = Draft {
        metadata,
        paragraphs: stripped
            .paragraphs
            .into_iter()
            .map(DraftParagraph::from)
            .collect(),
        comments: Vec::new(),
    };
    Ok(Reading::of(draft, vec![Diagnostic::PageStripped { why }]))
}

#[cfg(test)]
mod tests;
