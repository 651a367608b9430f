//! What a page says about itself outside its text, collected in one walk over it.

use super::dom::one_line;
use super::json_ld;
use scraper::node::Element;
use scraper::{ElementRef, Html, Node};
use serde_json::{Map, Value};

/// Most first-level headings that are looked at.
const HEADINGS: usize = 10;
/// Most comments of the source, from its beginning, in which a program may say where it saved the page from.
const COMMENTS: usize = 6;

/// What stands in the head of a page, in its scripts of data and in marks of its elements.
#[derive(Debug, Default)]
pub(super) struct Facts {
    /// Name or property in lower case, and content.
    metas: Vec<(String, String)>,
    /// The addresses of `<link rel="canonical">`.
    pub(super) canonical: Vec<String>,
    /// The first title of the window.
    pub(super) window: Option<String>,
    /// The first headings of the first level.
    pub(super) headings: Vec<String>,
    /// Elements that weblogs mark as the title of their entry.
    pub(super) entry_titles: Vec<String>,
    /// Every object in JSON-LD.
    pub(super) objects: Vec<Map<String, Value>>,
    /// Scripts that hold JSON for the page's own scripts.
    pub(super) data: Vec<String>,
    /// The first comments of the source.
    pub(super) comments: Vec<String>,
    /// The language of `<html>`.
    pub(super) language: Option<String>,
    /// Elements marked with the date of publication: attribute or text.
    pub(super) published: Vec<String>,
    /// Elements marked as an author: `rel`, `itemprop`.
    pub(super) authors: Vec<String>,
    /// Whether there is a field for a password.
    pub(super) asks_for_password: bool,
}

impl Facts {
    /// Collects them.
    pub(super) fn of(page: &Html) -> Self {
        let mut facts = Self::default();
        for node in page.tree.root().descendants() {
            match node.value() {
                Node::Comment(comment) if facts.comments.len() < COMMENTS => {
                    facts.comments.push(comment.to_string())
                }
                Node::Element(element) => {
                    if let Some(found) = ElementRef::wrap(node) {
                        facts.add(found, element);
                    }
                }
                _ => {}
            }
        }
        facts
    }

    fn add(&mut self, found: ElementRef<'_>, element: &Element) {
        match element.name() {
            "html" if self.language.is_none() => {
                self.language = element
                    .attr("lang")
                    .or_else(|| element.attr("xml:lang"))
                    .map(str::to_owned);
            }
            "meta" => self.add_meta(element),
            "link" if has_word(element, "rel", "canonical") => self
                .canonical
                .extend(element.attr("href").map(str::to_owned)),
            "title" if self.window.is_none() => self.window = one_line(found),
            "h1" if self.headings.len() < HEADINGS => self.headings.extend(one_line(found)),
            "script" => self.add_script(found, element),
            "input"
                if element
                    .attr("type")
                    .is_some_and(|kind| kind.eq_ignore_ascii_case("password")) =>
            {
                self.asks_for_password = true;
            }
            _ => {}
        }
        let is_title = has_word(element, "class", "entry-title")
            || has_word(element, "class", "p-name")
            || has_word(element, "itemprop", "headline");
        if is_title && self.entry_titles.len() < HEADINGS {
            self.entry_titles.extend(one_line(found));
        }
        if has_word(element, "itemprop", "datePublished")
            || (element.name() == "time" && element.attr("pubdate").is_some())
        {
            let value = element
                .attr("datetime")
                .or_else(|| element.attr("content"))
                .map(str::to_owned);
            self.published.extend(value.or_else(|| one_line(found)));
        }
        if has_word(element, "rel", "author") || has_word(element, "itemprop", "author") {
            self.add_author(found, element);
        }
    }

    fn add_meta(&mut self, element: &Element) {
        let Some(content) = element.attr("content") else {
            return;
        };
        let content = content.split_whitespace().collect::<Vec<_>>().join(" ");
        if content.is_empty() {
            return;
        }
        for key in ["property", "name", "itemprop", "http-equiv"] {
            if let Some(name) = element.attr(key) {
                self.metas
                    .push((name.to_ascii_lowercase(), content.clone()));
            }
        }
    }

    fn add_script(&mut self, found: ElementRef<'_>, element: &Element) {
        let Some(kind) = element.attr("type") else {
            return;
        };
        let is_linked = kind.to_ascii_lowercase().contains("ld+json");
        if is_linked {
            self.objects
                .extend(json_ld::objects(&found.text().collect::<String>()));
        } else if kind.eq_ignore_ascii_case("application/json") {
            self.data.push(found.text().collect());
        }
    }

    /// The name in an element marked as an author; the mark of a comment is not one of the article.
    fn add_author(&mut self, found: ElementRef<'_>, element: &Element) {
        if element.name() == "link" || self.authors.len() > 20 {
            return;
        }
        let name = found
            .descendants()
            .filter_map(ElementRef::wrap)
            .find(|inner| has_word(inner.value(), "itemprop", "name"));
        let name = name.unwrap_or(found);
        self.authors.extend(
            name.attr("content")
                .map(str::to_owned)
                .or_else(|| one_line(name)),
        );
    }

    /// The content of the first `<meta>` with one of these names or properties; earlier names go
    /// first.
    pub(super) fn meta(&self, names: &[&str]) -> Option<&str> {
        names.iter().find_map(|name| self.metas(name).next())
    }

    /// The contents of every `<meta>` with a name or property.
    pub(super) fn metas(&self, name: &str) -> impl Iterator<Item = &str> {
        self.metas
            .iter()
            .filter(move |(found, _)| found == name)
            .map(|(_, content)| content.as_str())
    }

    /// The titles that the page gives itself outside its text.
    pub(super) fn titles(&self) -> impl Iterator<Item = &str> {
        let shared = self.meta(&["og:title", "twitter:title"]);
        shared.into_iter().chain(self.window.as_deref())
    }
}

/// Whether an attribute's value holds a word among others.
fn has_word(element: &Element, name: &str, word: &str) -> bool {
    element.attr(name).is_some_and(|value| {
        value
            .split_ascii_whitespace()
            .any(|found| found.eq_ignore_ascii_case(word))
    })
}
