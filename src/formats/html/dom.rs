//! Lookups in a parsed page.

use scraper::{ElementRef, Html, Selector};

/// The elements that match a CSS selector, in the order of the page. The selectors are constants
/// of this program; an invalid one matches nothing.
pub(super) fn all<'p>(page: &'p Html, selector: &str) -> Vec<ElementRef<'p>> {
    let selector = Selector::parse(selector);
    selector.map_or_else(|_| Vec::new(), |selector| page.select(&selector).collect())
}

/// The elements below another.
pub(super) fn below<'p>(element: ElementRef<'p>, selector: &str) -> Vec<ElementRef<'p>> {
    let selector = Selector::parse(selector);
    selector.map_or_else(
        |_| Vec::new(),
        |selector| element.select(&selector).collect(),
    )
}

/// The first of [`below`].
pub(super) fn first<'p>(element: ElementRef<'p>, selector: &str) -> Option<ElementRef<'p>> {
    let selector = Selector::parse(selector).ok()?;
    element.select(&selector).next()
}

/// The text of an element on one line; `None` if it is empty.
pub(super) fn one_line(element: ElementRef<'_>) -> Option<String> {
    let text: String = element.text().collect();
    let words: Vec<_> = text.split_whitespace().collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// The first non-empty value of an attribute among the elements that match, without surrounding
/// white space.
pub(super) fn attribute(page: &Html, selector: &str, name: &str) -> Option<String> {
    all(page, selector)
        .into_iter()
        .filter_map(|element| element.attr(name))
        .map(|value| value.trim().to_owned())
        .find(|value| !value.is_empty())
}

/// The content of the first `<meta>` with one of these names or properties; earlier names go
/// first.
pub(super) fn meta(page: &Html, names: &[&str]) -> Option<String> {
    let metas = all(page, "meta[content]");
    names.iter().find_map(|wanted| {
        metas
            .iter()
            .filter(|meta| {
                ["property", "name", "itemprop", "http-equiv"]
                    .iter()
                    .filter_map(|key| meta.attr(key))
                    .any(|name| name.eq_ignore_ascii_case(wanted))
            })
            .filter_map(|meta| meta.attr("content"))
            .map(|value| value.split_whitespace().collect::<Vec<_>>().join(" "))
            .find(|value| !value.is_empty())
    })
}
