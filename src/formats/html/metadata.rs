//! What a page states about itself: in JSON-LD with the terms of schema.org, in the Open Graph
//! protocol and other `<meta>` tags, and in its markup.

use super::addresses::{is_same_site, web_address};
use super::archive::{self, Copy};
use super::authors::authors;
use super::dates::{DayOrder, modified, published};
use super::facts::Facts;
use super::json_ld;
use super::main_text::{Near, folded};
use crate::document::{Fact, Metadata, site_of};
use serde_json::{Map, Value};
use url::Url;

/// Reads what the page states. `near` is what stands near its headline; `address` is where it was
/// fetched from, if it was.
pub(super) fn metadata(facts: &Facts, near: &Near, address: Option<&Url>) -> Metadata {
    let article = own_article(facts);
    let copy = archive::copy(facts, address);
    let url = match &copy {
        Some(copy) => Some(copy.original.clone()),
        None => own_address(facts, article, address),
    };
    let site_name = site_name(facts, article);
    let site = url.as_ref().and_then(|url| site_of(url.as_str()));
    let language = language(facts);
    let order = DayOrder::of(language.value().map(String::as_str));
    Metadata {
        title: Fact::stated(title(facts, site.as_deref())),
        author: Fact::stated(authors(facts, article, &near.lines, site_name.as_deref())),
        site: Fact::stated(site.or(site_name)),
        date: published(facts, article, near, url.as_ref(), order),
        modified: modified(facts, article, order),
        url: Fact::stated(url.map(|url| url.as_str().to_owned())),
        archive: Fact::stated(copy.as_ref().map(|copy| copy.archive.clone())),
        saved: Fact::stated(copy.as_ref().and_then(|copy: &Copy| copy.saved)),
        language,
        ..Metadata::default()
    }
}

/// The name of the site.
fn site_name(facts: &Facts, article: Option<&Map<String, Value>>) -> Option<String> {
    let named = facts
        .meta(&["og:site_name", "application-name"])
        .map(str::to_owned);
    named.or_else(|| json_ld::text(article?.get("publisher")))
}

/// The page's own address: canonical, unless that is another site's than where it was fetched from.
fn own_address(
    facts: &Facts,
    article: Option<&Map<String, Value>>,
    address: Option<&Url>,
) -> Option<Url> {
    let canonical = facts
        .canonical
        .iter()
        .map(String::as_str)
        .chain(facts.meta(&["og:url"]));
    let canonical = canonical
        .into_iter()
        .find_map(web_address)
        .or_else(|| article.and_then(main_address));
    let canonical =
        canonical.filter(|canonical| address.is_none_or(|from| is_same_site(from, canonical)));
    canonical.or_else(|| address.cloned())
}

/// The JSON-LD object of the article itself: pages also carry objects of articles that they link
/// to. Among several, it is the one whose headline the page's title repeats.
pub(super) fn own_article(facts: &Facts) -> Option<&Map<String, Value>> {
    let is_article = |object: &&Map<String, Value>| json_ld::is_a(object, json_ld::is_article);
    let articles: Vec<_> = facts.objects.iter().filter(is_article).collect();
    let titles: Vec<String> = facts.titles().map(folded).collect();
    let is_repeated = |article: &&&Map<String, Value>| {
        let headline = json_ld::text(article.get("headline"));
        let headline = folded(&headline.unwrap_or_default());
        let repeats =
            |title: &String| title.contains(&headline) || headline.contains(title.as_str());
        !headline.is_empty() && titles.iter().any(repeats)
    };
    let own = articles.iter().find(is_repeated).copied();
    own.or_else(|| articles.first().copied().filter(|_| articles.len() == 1))
}

fn main_address(article: &Map<String, Value>) -> Option<Url> {
    let page = article
        .get("url")
        .or_else(|| article.get("mainEntityOfPage"))?;
    web_address(&json_ld::text(Some(page))?)
}

/// The headline as readers see it: a heading that another title of the page repeats, or else one of
/// those titles without the name of the site.
pub(super) fn title(facts: &Facts, site: Option<&str>) -> Option<String> {
    let article = own_article(facts);
    let site_name = site_name(facts, article);
    let headline = json_ld::text(article.and_then(|article| article.get("headline")));
    let shared = facts
        .meta(&["og:title", "twitter:title"])
        .map(str::to_owned);
    let others: Vec<String> = [&headline, &shared, &facts.window]
        .into_iter()
        .flatten()
        .map(|title| folded(title))
        .collect();
    let repeated = || {
        let entries = facts
            .entry_titles
            .iter()
            .filter(|entry| repeats(entry, &others, Place::Anywhere));
        // Several entries are a list of them.
        let mut entries: Vec<&String> = entries.collect();
        entries.dedup();
        let entry = entries.first().copied().filter(|_| entries.len() == 1);
        entry
            .or_else(|| {
                facts
                    .headings
                    .iter()
                    .find(|heading| repeats(heading, &others, Place::Start))
            })
            .cloned()
    };
    let named = |title: String| without_site(&title, site_name.as_deref(), site);
    repeated()
        .or_else(|| headline.clone().map(named))
        .or_else(|| shared.clone().map(named))
        .or_else(|| facts.window.clone().map(named))
        .or_else(|| facts.headings.first().cloned())
        .filter(|title| title.chars().nth(400).is_none())
}

/// Where in a title a heading has to stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// At its start, unless it is most of it: the name of the site may be a heading too, and ends the title of the
    /// window.
    Start,
    Anywhere,
}

fn repeats(words: &str, others: &[String], place: Place) -> bool {
    let words = folded(words);
    words.chars().count() > 5
        && others.iter().any(|other| {
            let is_most = words.len() * 5 > other.len() * 3 || place == Place::Anywhere;
            other.starts_with(&words) || (is_most && other.contains(&words))
        })
}

/// The title without ` | SITE` at its end or `SITE: ` at its start.
pub(super) fn without_site(title: &str, site_name: Option<&str>, site: Option<&str>) -> String {
    let mut title = title.trim();
    let is_site = |part: &str| {
        let part = folded(part);
        let is_name = site_name.is_some_and(|name| {
            let name = folded(name);
            name == part
                || (part.len() > 3 && name.contains(&part))
                || (name.len() > 3 && part.contains(&name))
        });
        is_name || (part.len() > 3 && site.is_some_and(|site| folded(site).contains(&part)))
    };
    for separator in [" | ", " - ", " – ", " — ", " :: ", " » ", " • "] {
        while let Some((before, last)) = title.rsplit_once(separator) {
            if !(is_site(last) && before.chars().nth(9).is_some()) {
                break;
            }
            title = before.trim();
        }
    }
    for separator in [": ", " | ", " - ", " – ", " — "] {
        if let Some((first, rest)) = title.split_once(separator)
            && site_name.is_some_and(|name| folded(name) == folded(first))
            && rest.chars().nth(9).is_some()
        {
            title = rest.trim();
        }
    }
    title.to_owned()
}

/// The language that the page states.
pub(super) fn language(facts: &Facts) -> Fact<String> {
    let shared = || facts.meta(&["content-language", "og:locale", "inlanguage"]);
    let tag = facts.language.as_deref().or_else(shared);
    Fact::stated(tag.and_then(language_tag))
}

/// A BCP 47 tag: `en_US` becomes `en-US`.
fn language_tag(tag: &str) -> Option<String> {
    let tag = tag.split([',', ';', ' ']).next()?.replace('_', "-");
    let mut parts = tag.split('-');
    let is_language = parts.next().is_some_and(|part| {
        (2..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphabetic())
    });
    let is_part = |part: &str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
    };
    (is_language && parts.all(is_part)).then_some(tag)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::html::main_text::{Outline, article};
    use jiff::civil::Date;
    use scraper::Html;

    fn read(head: &str, body: &str) -> Metadata {
        let page = format!("<html lang=en_GB><head>{head}</head><body>{body}</body></html>");
        let page = Html::parse_document(&page);
        let facts = Facts::of(&page);
        let title = title(&facts, None);
        let near = article(&Outline::of(&page), title.as_deref()).near;
        metadata(&facts, &near, None)
    }

    #[test]
    fn json_ld_is_read_in_any_wrapping() {
        let data = r#"{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"The Example"},
            {"@type":["Thing","NewsArticle"],"headline":"Bridge lost &amp; found","datePublished":"2021-08-11T23:30:00+02:00",
             "dateModified":"2021-08-12","author":[{"@type":"Person","name":"Jane Doe"},{"name":"Ali Roe"}],
             "url":"https://www.example.org/a"}]}"#;
        for wrapped in [
            data.to_owned(),
            format!("<!-- {data} -->"),
            format!("[{data}];"),
            data.replace("lost &amp;", "lost\n&amp;"),
        ] {
            let found = read(
                &format!("<script type='application/ld+json'>{wrapped}</script>"),
                "",
            );
            let title = found
                .title
                .value()
                .map(|title| title.split_whitespace().collect::<Vec<_>>().join(" "));
            assert_eq!(title.as_deref(), Some("Bridge lost & found"), "{wrapped}");
            assert_eq!(
                found.author,
                Fact::Stated("Jane Doe and Ali Roe".to_owned())
            );
            assert_eq!(found.date, Fact::Stated(Date::constant(2021, 8, 11)));
            assert_eq!(found.modified, Fact::Stated(Date::constant(2021, 8, 12)));
            assert_eq!(found.site, Fact::Stated("example.org".to_owned()));
            assert_eq!(found.language, Fact::Stated("en-GB".to_owned()));
        }
    }

    #[test]
    fn titles_lose_the_site_and_nothing_else() {
        let title = |head: &str, body: &str| read(head, body).title.value().cloned();
        assert_eq!(
            title(
                "<title>Bridge lost - flood | Example News</title><meta property=og:site_name content='Example News'>",
                ""
            )
            .as_deref(),
            Some("Bridge lost - flood")
        );
        assert_eq!(
            title(
                "<title>Bridge lost to flood — A Paper</title>",
                "<h1>Paper</h1><h1>Bridge <i>lost</i> to flood</h1>"
            )
            .as_deref(),
            Some("Bridge lost to flood")
        );
    }

    #[test]
    fn guesses_are_called_guesses() {
        let found = read(
            "<link rel=canonical href='https://example.org/2021/08/11/a'>",
            "",
        );
        assert_eq!(
            found.date,
            Fact::Inferred {
                value: Date::constant(2021, 8, 11),
                from: crate::document::InferredFrom::Address
            }
        );
        let found = read(
            "",
            "<article><time datetime='2021-08-11T10:00Z'>today</time></article>",
        );
        assert!(matches!(found.date, Fact::Inferred { .. }));
        assert_eq!(read("", "").date, Fact::Missing);
    }

    #[test]
    fn a_page_fetched_is_no_other_sites() {
        let page = Html::parse_document("<link rel=canonical href='https://www.example.org/a'>");
        let facts = Facts::of(&page);
        let site = |from: &str| {
            let from = Url::parse(from).unwrap();
            let found = metadata(&facts, &Near::default(), Some(&from));
            found.site.value().cloned()
        };
        assert_eq!(
            site("https://amp.example.org/a").as_deref(),
            Some("example.org")
        );
        assert_eq!(
            site("https://notexample.org/a").as_deref(),
            Some("notexample.org")
        );
        assert_eq!(
            site("https://other.example/a").as_deref(),
            Some("other.example")
        );
    }
}
