//! Web pages.
//!
//! A page is checked against limits, parsed on a thread with a deadline, and read as what it is: a
//! forum's thread, or an article with comments below it. A page that exceeds a limit or breaks the
//! parser is stripped of its tags instead, and a notice says so.

mod addresses;
mod archive;
mod authors;
mod dates;
mod dom;
mod embedded;
mod facts;
mod json_ld;
mod listing;
mod main_text;
mod metadata;
mod paywall;
mod refusal;
mod sites;

use super::error::FormatError;
use super::reading::Reading;
use super::tags::{limits, strip};
use super::thread::{Nesting, Thread};
use super::worker::{self, Stopped};
use crate::diagnostics::{Diagnostic, Unparsed};
use crate::document::{Draft, DraftParagraph, Fact, Metadata, site_of};
use crate::vocabulary::Vocabulary;
use facts::Facts;
use main_text::Outline;
use refusal::Shown;
use scraper::Html;
use std::time::Duration;
use url::Url;

/// Longest time to parse a page and find its article. Real pages take a tenth of a second.
const DEADLINE: Duration = Duration::from_secs(6);

/// Reads a page. `address` is where it was fetched from, if it was.
///
/// # Errors
/// When it stands in the place of an article (a login, block, error or consent page), lists articles, or
/// contains no text.
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
    let vocabulary = || Vocabulary::of(parsed.root_element().attr("lang"));
    if let Some(thread) = sites::thread(&parsed) {
        return Ok(thread.into_reading(vocabulary()));
    }
    if let Some(messages) = sites::messages(&parsed, page) {
        return Ok(messages.into_reading(vocabulary()));
    }
    let facts = Facts::of(&parsed);
    let outline = Outline::of(&parsed);
    let own_data = metadata::own_article(&facts);
    let site = address.and_then(|address| site_of(address.as_str()));
    let title = metadata::title(&facts, site.as_deref());
    let found = main_text::article(&outline, title.as_deref());
    let comments = sites::comments(&parsed, &facts);
    let mut notices = Vec::new();
    let metadata = metadata::metadata(&facts, &found.near, address);
    let mut body = found.paragraphs;
    let is_short = main_text::length(&body) < main_text::SHORT;
    let stated = if is_short {
        embedded::paragraphs(own_data, page)
    } else {
        Vec::new()
    };
    if main_text::length(&stated) > 2 * main_text::length(&body) {
        body = stated;
        notices.push(Diagnostic::TextFromData);
    } else {
        let is_declared = listing::is_declared(&facts, own_data.is_some());
        refusal::check(&Shown {
            facts: &facts,
            is_declared,
            paragraphs: &body,
            words: &outline.first_words(),
        })?;
        let articles = if is_declared {
            Vec::new()
        } else {
            listing::listed(&parsed, &outline, &facts, address)
        };
        if !articles.is_empty() && comments.is_empty() {
            return Err(FormatError::Choose { articles });
        }
        if paywall::is_teaser(own_data, main_text::length(&body), outline.texts()) {
            notices.push(Diagnostic::TeaserOnly);
        }
        notices.extend(found.left_out);
    }
    if body.is_empty() && comments.is_empty() {
        return Err(FormatError::NoWords);
    }
    let thread = Thread {
        body,
        comments,
        nesting: Nesting::Tree,
        counted: sites::counted(&facts),
        notices,
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
