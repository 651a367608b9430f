//! What a page states about itself: in JSON-LD with the terms of schema.org, in the Open Graph
//! protocol and other `<meta>` tags, and in its markup.

use super::dates::{modified, published};
use super::main_text::folded;
use super::{dom, json_ld};
use crate::document::{Fact, Metadata, site_of};
use scraper::Html;
use serde_json::{Map, Value};
use url::Url;

/// Longest name of an author, in characters.
const LONGEST_NAME: usize = 80;

/// Reads what the page states. `address` is where it was fetched from, if it was.
pub(super) fn metadata(page: &Html, address: Option<&Url>) -> Metadata {
    let objects = json_ld::objects(page);
    let article = own_article(page, &objects);
    let canonical = canonical(page).or_else(|| article.and_then(main_address));
    let canonical =
        canonical.filter(|canonical| address.is_none_or(|from| is_same_site(from, canonical)));
    let url = canonical.as_ref().or(address);
    let site_name = dom::meta(page, &["og:site_name", "application-name"])
        .or_else(|| json_ld::text(article?.get("publisher")));
    let site = url.and_then(|url| site_of(url.as_str()));
    let title = title(page, article, site_name.as_deref(), site.as_deref());
    Metadata {
        title: Fact::stated(title),
        author: Fact::stated(author(page, article, site_name.as_deref())),
        site: Fact::stated(site.or(site_name)),
        date: published(page, article, url),
        modified: modified(page, article),
        url: Fact::stated(url.map(|url| url.as_str().to_owned())),
        language: language(page),
        ..Metadata::default()
    }
}

/// The JSON-LD object of the article itself: pages also carry objects of articles that they link
/// to. Among several, it is the one whose headline the page's title repeats.
fn own_article<'o>(
    page: &Html,
    objects: &'o [Map<String, Value>],
) -> Option<&'o Map<String, Value>> {
    let is_article = |object: &&Map<String, Value>| json_ld::is_a(object, json_ld::is_article);
    let articles: Vec<_> = objects.iter().filter(is_article).collect();
    let window = dom::all(page, "title").into_iter().find_map(dom::one_line);
    let titles = window.into_iter().chain(dom::meta(page, &["og:title"]));
    let titles: Vec<String> = titles.map(|title| folded(&title)).collect();
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

/// Whether the canonical address is on the site that the page was fetched from: a page must not
/// pass itself off as another site's.
fn is_same_site(from: &Url, canonical: &Url) -> bool {
    let (Some(from), Some(canonical)) = (site_of(from.as_str()), site_of(canonical.as_str()))
    else {
        return false;
    };
    let is_below = |host: &str, of: &str| {
        host.strip_suffix(of)
            .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    };
    is_below(&from, &canonical) || is_below(&canonical, &from)
}

fn canonical(page: &Html) -> Option<Url> {
    dom::attribute(page, "link[rel='canonical'][href]", "href")
        .into_iter()
        .chain(dom::meta(page, &["og:url"]))
        .find_map(|address| web_address(&address))
}

fn main_address(article: &Map<String, Value>) -> Option<Url> {
    let page = article
        .get("url")
        .or_else(|| article.get("mainEntityOfPage"))?;
    web_address(&json_ld::text(Some(page))?)
}

/// An absolute address on the web.
pub(super) fn web_address(address: &str) -> Option<Url> {
    let url = Url::parse(address).ok()?;
    (matches!(url.scheme(), "http" | "https") && url.host_str()?.contains('.')).then_some(url)
}

/// The headline as readers see it: an `<h1>` that another title of the page repeats, or else one
/// of those titles without the name of the site.
fn title(
    page: &Html,
    article: Option<&Map<String, Value>>,
    site_name: Option<&str>,
    site: Option<&str>,
) -> Option<String> {
    let headline = json_ld::text(article.and_then(|article| article.get("headline")));
    let shared = dom::meta(page, &["og:title", "twitter:title"]);
    let window = dom::all(page, "head title, title")
        .into_iter()
        .find_map(dom::one_line);
    let others = [&headline, &shared, &window];
    // The name of the site may be an `<h1>` too, and ends the title of the window.
    let is_repeated = |words: &String| {
        let words = folded(words);
        let mut others = others
            .iter()
            .filter_map(|other| other.as_deref())
            .map(folded);
        words.chars().count() > 5
            && others.any(|other| {
                let is_most = words.len() * 5 > other.len() * 3;
                other.starts_with(&words) || (is_most && other.contains(&words))
            })
    };
    let heading = dom::all(page, "h1").into_iter().filter_map(dom::one_line);
    let heading = heading.take(10).find(is_repeated);
    let named = |title: String| without_site(&title, site_name, site);
    heading
        .or_else(|| headline.clone().map(named))
        .or_else(|| shared.clone().map(named))
        .or_else(|| window.clone().map(named))
        .or_else(|| dom::all(page, "h1").into_iter().find_map(dom::one_line))
        .filter(|title| title.chars().nth(400).is_none())
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
    title.to_owned()
}

fn author(
    page: &Html,
    article: Option<&Map<String, Value>>,
    site_name: Option<&str>,
) -> Option<String> {
    let is_site = |name: &str| site_name.is_some_and(|site| folded(site) == folded(name));
    let name = |text: String| name(&text).filter(|name| !is_site(name));
    let people: Vec<String> = article
        .map(|article| json_ld::names(article.get("author").or_else(|| article.get("creator"))))
        .unwrap_or_default()
        .into_iter()
        .filter_map(name)
        .collect();
    if !people.is_empty() {
        let people = listed(&people);
        return (people.chars().count() <= LONGEST_NAME).then_some(people);
    }
    let tags = [
        "author",
        "parsely-author",
        "sailthru.author",
        "article:author",
        "byl",
        "dc.creator",
    ];
    let marked = "[rel='author'], [itemprop='author'] [itemprop='name'], [itemprop='author'], \
                  .byline .author, .author-name, .byline a, .byline";
    tags.iter()
        .find_map(|tag| name(dom::meta(page, &[tag])?))
        .or_else(|| {
            let elements = dom::all(page, marked).into_iter().take(20);
            elements.filter_map(dom::one_line).find_map(name)
        })
}

/// A person's name, without a "By" before it. A long text, an address or a template is not one.
fn name(text: &str) -> Option<String> {
    let text = text.trim();
    let bare = ["By ", "by ", "BY ", "By: ", "by: "]
        .iter()
        .find_map(|by| text.strip_prefix(by))
        .unwrap_or(text)
        .trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | '|' | '•' | '·'));
    if bare.eq_ignore_ascii_case("by") {
        return None;
    }
    let is_address = bare.contains("://") || bare.contains("www.") || bare.contains('@');
    let is_name = bare.chars().any(char::is_alphabetic)
        && !bare.contains(['{', '<', '\n'])
        && bare.chars().count() <= LONGEST_NAME;
    (is_name && !is_address && !bare.is_empty()).then(|| bare.to_owned())
}

/// "A, B and C".
fn listed(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [others @ .., last] => format!("{} and {last}", others.join(", ")),
    }
}

fn language(page: &Html) -> Fact<String> {
    let tag = dom::attribute(page, "html[lang]", "lang")
        .or_else(|| dom::meta(page, &["content-language", "og:locale", "inlanguage"]));
    Fact::stated(tag.and_then(|tag| language_tag(&tag)))
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
    use jiff::civil::Date;

    fn read(head: &str, body: &str) -> Metadata {
        let page = format!("<html lang=en_GB><head>{head}</head><body>{body}</body></html>");
        metadata(&Html::parse_document(&page), None)
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
                from: crate::document::Clue::Address
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
        let site = |from: &str| {
            let from = Url::parse(from).unwrap();
            metadata(&page, Some(&from)).site.value().cloned()
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

    #[test]
    fn what_is_no_name_is_no_author() {
        for text in [
            "https://example.org/jane",
            "desk@example.org",
            "By ",
            &"x".repeat(81),
            "{{author}}",
        ] {
            assert_eq!(name(text), None, "{text}");
        }
        assert_eq!(name("By Jane Doe |").as_deref(), Some("Jane Doe"));
    }
}
