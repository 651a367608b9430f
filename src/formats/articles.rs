//! Articles in JSON: what extractors (trafilatura, newspaper, readability, news-please), archives and
//! the interfaces of publishers (ReliefWeb, The Guardian, NewsAPI, JSON Feed) write.
//!
//! Their members have different names for the same things, and wrappers around them. One article is
//! read as an article; of several each.

use super::blocks::{Links, blocks_of};
use super::error::{FormatError, ListedArticle};
use super::json::Members;
use super::reading::Reading;
use super::several::{Documents, HeldDocument};
use super::worker;
use crate::diagnostics::Diagnostic;
use crate::document::{Draft, DraftParagraph, Fact, Metadata, iso_date, site_of, stated_date};
use crate::vocabulary::Vocabulary;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde_json::{Map, Value};

type Object = Map<String, Value>;

/// The words of a list of members.
fn keys(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.split(' ')
}

/// Members that hold the text, the plain ones first; that of readability comes last, since it joins the
/// words of neighbouring paragraphs.
const TEXTS: &str = "text maintext bodyText body_text articleBody content_text plain_text full_text \
    raw_text article_text body-html content_html body content html story article textContent";
/// Members that stand in the place of a text where there is none.
const SHORT_TEXTS: &str = "description summary lead_paragraph excerpt abstract standfirst";
const TITLES: &str = "title headline webTitle name heading article_title";
const AUTHORS: &str = "author authors byline creator dc:creator by writer";
const DATES: &str = "date published publishedAt published_at date_publish date_published publish_date \
    publishDate pub_date pubDate datePublished publishedTime published_time webPublicationDate \
    publication_date published_date dateline created created_at";
const ADDRESSES: &str = "url link source webUrl web_url source_url canonical_url url_alias pageUrl permalink uri \
    original_url";
const SITES: &str =
    "hostname source-hostname sitename siteName site_name site source_domain domain publisher";
const LANGUAGES: &str = "language lang inLanguage meta_lang language_code";
/// Members in which articles, or the members of one, are wrapped.
const WRAPPERS: &str = "response data articles results items docs objects hits content article fields attributes \
    _source news entries value stories";
/// Members of an object that stands in place of a name, and of a date.
const NAMES: &str = "name main code title original";
const DAYS: &str = "original published created date";
/// Words that stand in the place of a title in a list.
const FIRST_WORDS: usize = 12;
/// How deep wrappers stand in one another.
const MOST_DEPTH: usize = 6;

/// The articles in a file; `None` if it holds none.
pub(super) fn articles(values: &[Value]) -> Option<Documents> {
    let mut found: Vec<Object> = Vec::new();
    for value in values {
        collect(value, 0, &mut found);
    }
    let held = found.into_iter().map(|object| {
        let title = first_line(&object, TITLES).or_else(|| first_words(&object));
        let listed = ListedArticle::new(title, address(&object));
        HeldDocument::new(listed, || worker::parse(move || reading(&object)))
    });
    let held: Vec<_> = held.collect();
    (!held.is_empty()).then(|| Documents::new(held, 0))
}

/// The first words of the text, where there is no title.
fn first_words(object: &Object) -> Option<String> {
    let text = keys(TEXTS)
        .chain(keys(SHORT_TEXTS))
        .find_map(|key| object.text(key))?;
    let first = paragraphs(text).into_iter().next()?;
    let words: Vec<&str> = first.split_whitespace().take(FIRST_WORDS).collect();
    Some(words.join(" "))
}

fn address(object: &Object) -> Option<String> {
    let addresses = keys(ADDRESSES).filter_map(|key| object.text(key));
    let mut addresses = addresses.map(|url| url.trim().to_owned());
    addresses.find(|url| url.contains("://"))
}

/// An article of several in one file, for those who read them one by one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct OneOfMany {
    pub(crate) id: Option<String>,
    pub(crate) text: String,
    pub(crate) title: Option<String>,
    /// Address or site.
    pub(crate) source: Option<String>,
    /// `YYYY-MM-DD`.
    pub(crate) date: Option<String>,
}

/// The articles in a value, in its order; none if it has another shape.
pub(crate) fn each(value: &Value) -> Vec<OneOfMany> {
    let mut found = Vec::new();
    collect(value, 0, &mut found);
    found.iter().map(one_of_many).collect()
}

fn one_of_many(object: &Object) -> OneOfMany {
    let own = keys(TEXTS).find_map(|key| object.text(key).filter(|text| is_prose(text)));
    let text = own.or_else(|| keys(SHORT_TEXTS).find_map(|key| object.text(key)));
    let text = text.or_else(|| object.text("text")).unwrap_or_default();
    OneOfMany {
        id: object.id("id"),
        text: if has_tags(text) {
            paragraphs(text).join("\n\n")
        } else {
            text.to_owned()
        },
        title: first_line(object, TITLES),
        source: address(object).or_else(|| first_line(object, SITES)),
        date: keys(DATES)
            .find_map(|key| day(object.get(key)?))
            .map(|day| day.to_string()),
    }
}

/// Finds the articles in a value: objects with a title or an address and a text.
fn collect(value: &Value, depth: usize, found: &mut Vec<Object>) {
    match value {
        Value::Array(values) if depth < MOST_DEPTH => {
            for value in values {
                collect(value, depth + 1, found);
            }
        }
        Value::Object(object) => {
            let whole = with_inner(object);
            if is_article(&whole) {
                found.push(whole);
            } else if depth < MOST_DEPTH {
                for wrapped in keys(WRAPPERS).filter_map(|key| object.get(key)) {
                    collect(wrapped, depth + 1, found);
                }
            }
        }
        _ => {}
    }
}

/// An object with the members of its `fields` among its own.
fn with_inner(object: &Object) -> Object {
    let mut whole = object.clone();
    for key in ["fields", "attributes", "_source"] {
        if let Some(inner) = object.get(key).and_then(Value::as_object) {
            for (key, value) in inner {
                whole.entry(key.clone()).or_insert_with(|| value.clone());
            }
        }
    }
    whole
}

fn is_article(object: &Object) -> bool {
    let has_text = keys(TEXTS).any(|key| object.text(key).is_some_and(is_prose));
    let has_short = || keys(SHORT_TEXTS).any(|key| object.text(key).is_some_and(is_prose));
    let is_named = || keys(TITLES).any(|key| line_of(object.get(key)).is_some());
    let has_address =
        || keys(ADDRESSES).any(|key| object.text(key).is_some_and(|url| url.contains("://")));
    let has_date =
        || keys(DATES).any(|key| object.get(key).is_some_and(|date| day(date).is_some()));
    let is_described = is_named() || has_address() || has_date();
    (has_text && is_described)
        || (has_short() && is_named() && has_address())
        || (object.text("text").is_some_and(is_prose) && object.len() <= 3)
}

/// Several words.
fn is_prose(text: &str) -> bool {
    text.split_whitespace().nth(2).is_some()
}

fn reading(object: &Object) -> Result<Reading, FormatError> {
    let own = keys(TEXTS).find_map(|key| object.text(key).filter(|text| is_prose(text)));
    let short = || keys(SHORT_TEXTS).find_map(|key| object.text(key));
    let text = own.or_else(short).unwrap_or_default();
    let (text, is_cut) = without_count(text);
    let title = first_line(object, TITLES);
    let mut paragraphs = paragraphs(text);
    if paragraphs
        .first()
        .is_some_and(|first| Some(first) == title.as_ref())
        && paragraphs.len() > 1
    {
        paragraphs.remove(0);
    }
    if paragraphs.is_empty() {
        return Err(FormatError::NoWords);
    }
    let address = address(object);
    let site = first_line(object, SITES)
        .or_else(|| line_of(object.get("source")).filter(|name| !name.contains("://")));
    let site = address
        .as_deref()
        .and_then(site_of)
        .or_else(|| site.map(|site| site_of(&site).unwrap_or(site)));
    let author = keys(AUTHORS).find_map(|key| names(object.get(key)?));
    let author = author.map(|author| {
        author
            .trim_start_matches("By ")
            .trim_start_matches("by ")
            .to_owned()
    });
    let language = first_line(object, LANGUAGES).filter(|tag| tag.len() <= 12);
    let metadata = Metadata {
        title: Fact::stated(title),
        site: Fact::stated(site),
        author: Fact::stated(author),
        date: Fact::stated(keys(DATES).find_map(|key| day(object.get(key)?))),
        url: Fact::stated(address),
        language: Fact::stated(language),
        ..Metadata::default()
    };
    let mut notices = Vec::new();
    if is_cut || own.is_none() {
        notices.push(Diagnostic::Shortened);
    }
    let draft = Draft {
        metadata,
        paragraphs: paragraphs.into_iter().map(DraftParagraph::from).collect(),
        comments: Vec::new(),
    };
    Ok(Reading::of(draft, notices))
}

/// NewsAPI ends a text that it cuts with "… [+1234 chars]".
fn without_count(text: &str) -> (&str, bool) {
    let split = text
        .trim_end()
        .strip_suffix(" chars]")
        .and_then(|rest| rest.rsplit_once("[+"))
        .filter(|(_, count)| count.bytes().all(|b| b.is_ascii_digit()));
    match split {
        Some((text, _)) => (text.trim_end_matches(['…', ' ']), true),
        None => (text, false),
    }
}

/// Whether a text is HTML.
fn has_tags(text: &str) -> bool {
    let ends = text.contains("</p>") || text.contains("</div>") || text.contains("</li>");
    ends || text.contains("<p>") || text.contains("<p ") || text.contains("<br")
}

/// A text of HTML or of lines as paragraphs.
fn paragraphs(text: &str) -> Vec<String> {
    let pieces: Vec<String> = if has_tags(text) {
        let blocks = blocks_of(text, Links::Words).into_iter();
        blocks.map(|block| block.text.replace('\n', " ")).collect()
    } else if text.contains("**") || text.contains("](http") {
        // Some publishers answer in Markdown.
        super::markdown::paragraphs(text)
    } else {
        text.lines().map(|line| line.trim().to_owned()).collect()
    };
    pieces
        .into_iter()
        .filter(|piece| !piece.is_empty())
        .collect()
}

fn first_line(object: &Object, list: &'static str) -> Option<String> {
    keys(list).find_map(|key| line_of(object.get(key)))
}

/// A name: a string, or the `name` or `main` of an object, or that of the first of a list.
fn line_of(value: Option<&Value>) -> Option<String> {
    match value? {
        Value::String(text) => {
            let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
            (!line.is_empty()).then_some(line)
        }
        Value::Object(object) => keys(NAMES).find_map(|key| object.text(key).map(str::to_owned)),
        Value::Array(list) => line_of(list.first()),
        _ => None,
    }
}

/// The names of authors: one, or several joined.
fn names(value: &Value) -> Option<String> {
    let all: Vec<String> = match value {
        Value::Array(list) => list.iter().filter_map(|one| line_of(Some(one))).collect(),
        one => line_of(Some(one)).into_iter().collect(),
    };
    match all.as_slice() {
        [] => None,
        [one] => Some(one.replace("; ", " and ")),
        [others @ .., last] => Some(format!("{} and {last}", others.join(", "))),
    }
}

/// A day as a string, as seconds or milliseconds since 1970, or inside an object.
fn day(value: &Value) -> Option<Date> {
    let in_utc = |time: Timestamp| time.to_zoned(TimeZone::UTC).date();
    match value {
        Value::String(text) => {
            let text = text.trim();
            iso_date(text)
                .or_else(|| super::thread::timestamp(text).map(in_utc))
                .or_else(|| stated_date(text, Vocabulary::of(None)))
        }
        Value::Number(number) => {
            let number = number.as_i64()?;
            let seconds = if number > 100_000_000_000 {
                number / 1000
            } else {
                number
            };
            (seconds > 100_000_000).then(|| Timestamp::from_second(seconds).ok().map(in_utc))?
        }
        Value::Object(object) => keys(DAYS).find_map(|key| day(object.get(key)?)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: &str = "The river rose during the night.";

    fn read(json: &str) -> Reading {
        let value: Value = serde_json::from_str(json).unwrap();
        articles(&[value])
            .expect(json)
            .only()
            .unwrap_or_else(|problem| panic!("{json}: {problem}"))
    }

    /// Title, author, site, date and text of one article in the shapes of different programs.
    #[test]
    fn one_article_is_one_article_in_every_shape() {
        let shapes = [
            format!(
                r#"{{"title": "Flood", "author": "Jane Roe", "hostname": "e.example", "date": "2021-08-11", "text": "{WORDS}\nNobody was hurt.", "comments": "", "source": "https://e.example/a"}}"#
            ),
            format!(
                r#"{{"title": "Flood", "authors": ["Jane Roe"], "publish_date": "2021-08-11 10:00:00", "text": "{WORDS}\n\nNobody was hurt.", "url": "https://e.example/a"}}"#
            ),
            format!(
                r#"{{"title": "Flood", "byline": "By Jane Roe", "content": "<div><p>{WORDS}</p><p>Nobody was hurt.</p></div>", "length": 3, "siteName": "e.example", "publishedTime": "2021-08-11T10:00:00Z"}}"#
            ),
            format!(
                r#"{{"title": "Flood", "maintext": "{WORDS}\nNobody was hurt.", "authors": ["Jane Roe"], "date_publish": "2021-08-11 10:00:00", "source_domain": "e.example"}}"#
            ),
            format!(
                r#"{{"data": [{{"id": 1, "fields": {{"title": "Flood", "body": "{WORDS}\n\nNobody was hurt.", "author": "Jane Roe", "date": {{"original": "2021-08-11T00:00:00+00:00"}}, "source": [{{"name": "Relief"}}], "url": "https://e.example/a"}}}}]}}"#
            ),
            format!(
                r#"{{"response": {{"content": {{"webTitle": "Flood", "webUrl": "https://e.example/a", "webPublicationDate": "2021-08-11T10:00:00Z", "fields": {{"body": "<p>{WORDS}</p><p>Nobody was hurt.</p>", "byline": "Jane Roe"}}}}}}}}"#
            ),
            format!(
                r#"{{"status": "ok", "articles": [{{"source": {{"id": null, "name": "E"}}, "author": "Jane Roe", "title": "Flood", "url": "https://e.example/a", "publishedAt": "2021-08-11T10:00:00Z", "content": "{WORDS}\r\nNobody was hurt."}}]}}"#
            ),
            format!(
                r#"{{"headline": "Flood", "articleBody": "{WORDS}\nNobody was hurt.", "author": {{"name": "Jane Roe"}}, "datePublished": "2021-08-11", "url": "https://e.example/a"}}"#
            ),
        ];
        for json in shapes {
            let document = read(&json).document;
            let metadata = &document.metadata;
            assert_eq!(
                document.text,
                format!("Flood\n\n{WORDS}\n\nNobody was hurt."),
                "{json}"
            );
            assert_eq!(
                metadata.author,
                Fact::Stated("Jane Roe".to_owned()),
                "{json}"
            );
            assert_eq!(
                metadata.site,
                Fact::Stated("e.example".to_owned()),
                "{json}"
            );
            assert_eq!(
                metadata.date,
                Fact::Stated(Date::constant(2021, 8, 11)),
                "{json}"
            );
        }
    }

    #[test]
    fn words_of_neighbouring_paragraphs_never_run_together() {
        for body in [
            r#""content": "<div><p>The river rose.</p><p>Nobody was hurt.</p></div>", "textContent": "The river rose.Nobody was hurt.""#,
            r#""body": "The **river** rose.\n\nNobody was hurt.""#,
        ] {
            let reading = read(&format!("{{\"title\": \"Flood\", {body}}}"));
            assert_eq!(
                reading.document.text,
                "Flood\n\nThe river rose.\n\nNobody was hurt."
            );
        }
    }

    #[test]
    fn what_is_cut_off_is_told() {
        let cut = read(&format!(
            r#"{{"title": "Flood", "url": "https://e.example/a", "content": "{WORDS} … [+1234 chars]"}}"#
        ));
        assert_eq!(cut.notices, [Diagnostic::Shortened]);
        assert!(cut.document.text.ends_with(WORDS), "{}", cut.document.text);
        let short = read(&format!(
            r#"{{"title": "Flood", "url": "https://e.example/a", "description": "{WORDS}"}}"#
        ));
        assert_eq!(short.notices, [Diagnostic::Shortened]);
    }

    #[test]
    fn several_are_a_list_and_others_are_none() {
        let list: Value = serde_json::from_str(&format!(
            r#"[{{"title": "a", "text": "{WORDS}"}}, {{"title": "b", "text": "{WORDS}"}}]"#
        ))
        .unwrap();
        assert_eq!(articles(std::slice::from_ref(&list)).unwrap().count(), 2);
        let second = articles(&[list]).unwrap().item(2).unwrap();
        assert_eq!(second.document.text, format!("b\n\n{WORDS}"));
        for json in [
            "{}",
            "[]",
            "42",
            r#"{"a": {"b": "c"}}"#,
            r#"{"title": "Only this"}"#,
            r#"[1, [2, ["x y z"]]]"#,
        ] {
            let value: Value = serde_json::from_str(json).unwrap();
            assert!(articles(&[value]).is_none(), "{json}");
        }
    }
}
