//! Looking things up in a parsed page.

use scraper::{ElementRef, Html, Selector};

/// The elements that a CSS selector finds, in the order of the page. The selectors are the
/// program's own; one that is no selector finds nothing.
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

/// The words of an element on one line; `None` when there are none.
pub(super) fn words(element: ElementRef<'_>) -> Option<String> {
    let text: String = element.text().collect();
    let words: Vec<_> = text.split_whitespace().collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// An attribute of the first element found, without surrounding white space; `None` when empty.
pub(super) fn attribute(page: &Html, selector: &str, name: &str) -> Option<String> {
    all(page, selector)
        .into_iter()
        .filter_map(|element| element.attr(name))
        .map(|value| value.trim().to_owned())
        .find(|value| !value.is_empty())
}

/// The content of the first `<meta>` with one of these names or properties, in the order of the
/// names.
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
