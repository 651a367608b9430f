//! Pages that list articles: front pages, sections, the first page of a weblog.
//!
//! A list has a heading that is a link for each of its articles; what follows such a heading is the
//! other article's beginning. An article has paragraphs below headings of its own.

use super::facts::Facts;
use super::json_ld;
use super::main_text::{Outline, folded};
use crate::formats::error::ListedArticle;
use scraper::{ElementRef, Html};
use std::collections::BTreeSet;
use url::Url;

/// Fewest articles of a list.
const FEWEST: usize = 4;
/// Letters of prose of its own that make a page an article, whatever it links to.
const OWN: usize = 400;
/// The same for a page whose headline is the title of its window.
const OWN_BELOW_TITLE: usize = 100;

/// The articles that a page lists; none if it is an article itself.
pub(super) fn listed(
    page: &Html,
    outline: &Outline,
    facts: &Facts,
    address: Option<&Url>,
) -> Vec<ListedArticle> {
    let headings = outline.headings();
    let links: Vec<(usize, ListedArticle)> = headings
        .iter()
        .filter(|heading| heading.is_link)
        .filter_map(|heading| {
            let element = ElementRef::wrap(page.tree.get(heading.node)?)?;
            let address = address_of(element, address)?;
            Some((
                heading.block,
                ListedArticle {
                    title: heading.words.to_owned(),
                    address,
                },
            ))
        })
        .collect();
    let mut known = BTreeSet::new();
    let articles: Vec<ListedArticle> = links
        .into_iter()
        .map(|(_, article)| article)
        .filter(|article| known.insert(article.address.clone()))
        .collect();
    if articles.len() < FEWEST {
        return Vec::new();
    }
    let is_site = facts
        .meta(&["og:type"])
        .is_some_and(|kind| kind.eq_ignore_ascii_case("website"));
    let has_title = headings
        .iter()
        .any(|heading| !heading.is_link && heading.level == 1 && is_title(heading.words, facts));
    let enough = if has_title && !is_site {
        OWN_BELOW_TITLE
    } else {
        OWN
    };
    if outline.own_prose() >= enough {
        return Vec::new();
    }
    articles
}

/// Whether a heading is the title of the window; the name of a section may be that too, but is short.
fn is_title(heading: &str, facts: &Facts) -> bool {
    let heading_letters = folded(heading);
    heading.split_whitespace().nth(3).is_some()
        && facts
            .titles()
            .any(|title| folded(title).contains(&heading_letters))
}

/// The address of the link in or around a heading.
fn address_of(heading: ElementRef<'_>, base: Option<&Url>) -> Option<String> {
    let inside = heading.descendants().filter_map(ElementRef::wrap);
    let around = heading.ancestors().filter_map(ElementRef::wrap).take(3);
    let link = inside.chain(around).find_map(|element| {
        element
            .attr("href")
            .filter(|_| element.value().name() == "a")
    })?;
    match base {
        Some(base) => base.join(link).ok().map(|url| url.to_string()),
        None => Some(link.to_owned()),
    }
}

/// Whether a page declares itself an article.
pub(super) fn is_declared(facts: &Facts, has_own_data: bool) -> bool {
    let is_typed = facts
        .metas("og:type")
        .any(|kind| kind.to_ascii_lowercase().contains("article"));
    let is_dated = facts.meta(&["article:published_time"]).is_some();
    let is_list = facts.objects.iter().any(|object| {
        json_ld::is_a(object, |name| {
            matches!(name, "CollectionPage" | "ItemList" | "SearchResultsPage")
        })
    });
    has_own_data || (!is_list && (is_typed || is_dated))
}
