//! When a page was published and modified: JSON-LD and `<meta>` first, then `<time>`, then its
//! address. A date that the page does not state as its own is marked as inferred.

use super::{dom, json_ld};
use crate::document::{Clue, Fact, iso_date, stated_date};
use crate::vocabulary::Vocabulary;
use jiff::civil::Date;
use scraper::Html;
use serde_json::{Map, Value};
use url::Url;

#[rustfmt::skip]
const PUBLISHED: [&str; 18] = [
    "article:published_time", "og:published_time", "og:article:published_time", "datepublished",
    "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publication_date",
    "dc.date.issued", "dcterms.created", "dc.date", "dcterms.date", "article.published",
    "cxenseparse:recs:publishtime", "ptime", "date",
];
#[rustfmt::skip]
const MODIFIED: [&str; 6] = [
    "article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified",
    "dcterms.modified",
];

pub(super) fn published(
    page: &Html,
    article: Option<&Map<String, Value>>,
    url: Option<&Url>,
) -> Fact<Date> {
    let from_data = || date(&json_ld::text(article?.get("datePublished"))?);
    let from_tags = || {
        PUBLISHED
            .iter()
            .find_map(|tag| date(&dom::meta(page, &[tag])?))
    };
    let marked = "time[pubdate], time[itemprop='datePublished'], [itemprop='datePublished']";
    let from_marked = || dom::all(page, marked).into_iter().find_map(time_of);
    if let Some(date) = from_data().or_else(from_tags).or_else(from_marked) {
        return Fact::Stated(date);
    }
    let times = dom::all(page, "article time, header time, main time, time");
    if let Some(date) = times.into_iter().take(20).find_map(time_of) {
        return Fact::inferred(Some(date), Clue::FirstTime);
    }
    Fact::inferred(url.and_then(date_in_address), Clue::Address)
}

pub(super) fn modified(page: &Html, article: Option<&Map<String, Value>>) -> Fact<Date> {
    let from_data = || date(&json_ld::text(article?.get("dateModified"))?);
    let from_tags = || {
        MODIFIED
            .iter()
            .find_map(|tag| date(&dom::meta(page, &[tag])?))
    };
    Fact::stated(from_data().or_else(from_tags))
}

fn time_of(element: scraper::ElementRef<'_>) -> Option<Date> {
    let attribute = element.attr("datetime").or_else(|| element.attr("content"));
    match attribute {
        Some(time) => date(time),
        None => date(&dom::one_line(element)?),
    }
}

/// A date as machines write it (RFC 3339, ISO 8601: `2019-11-18T21:00:00Z`, `20191118`), or as
/// people do.
pub(super) fn date(text: &str) -> Option<Date> {
    let text = text.trim();
    let compact = || {
        let digits = text.get(..8)?;
        let is_number = digits.bytes().all(|b| b.is_ascii_digit());
        let ends = !text.get(8..)?.starts_with(|c: char| c.is_ascii_digit());
        (is_number && ends).then(|| digits.parse().ok())?
    };
    let date = iso_date(text)
        .or_else(compact)
        .or_else(|| stated_date(text, Vocabulary::of(None)))?;
    // A clock that was never set does not date an article.
    (1900..=2100).contains(&date.year()).then_some(date)
}

/// `/2019/11/18/` or `/2019-11-18` in the path.
fn date_in_address(url: &Url) -> Option<Date> {
    let parts: Vec<&str> = url.path().split(['/', '-', '_']).collect();
    parts.windows(3).find_map(|parts| {
        let &[year, month, day] = parts else {
            return None;
        };
        let is_date = year.len() == 4 && (1..=2).contains(&day.len());
        let year: i16 = year.parse().ok().filter(|_| is_date)?;
        let months = month
            .parse()
            .ok()
            .or_else(|| crate::document::month(month, &Vocabulary::of(None).dates))?;
        let date = Date::new(year, months, day.parse().ok()?).ok()?;
        (1990..=2100).contains(&date.year()).then_some(date)
    })
}
