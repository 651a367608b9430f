//! When a page was published and modified: JSON-LD and `<meta>` first, then what stands near its
//! headline, then its address. A date that the page does not state as its own is marked as inferred.

use super::facts::Facts;
use super::json_ld;
use super::main_text::Near;
use crate::document::{Fact, InferredFrom, iso_date, stated_date};
use crate::vocabulary::Vocabulary;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde_json::{Map, Value};
use url::Url;

#[rustfmt::skip]
const PUBLISHED: [&str; 19] = [
    "article:published_time", "og:published_time", "og:article:published_time", "datepublished",
    "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publication_date",
    "dc.date.issued", "dcterms.created", "dc.date", "dcterms.date", "article.published",
    "cxenseparse:recs:publishtime", "citation_publication_date", "ptime", "date",
];
#[rustfmt::skip]
const MODIFIED: [&str; 6] = [
    "article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified",
    "dcterms.modified",
];

/// Which number of "03/08/2021" is the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DayOrder {
    /// The first.
    DayFirst,
    /// The second.
    MonthFirst,
    /// Nothing says: such a date is read only where it has one reading.
    Unknown,
}

impl DayOrder {
    /// The order that is usual where a language is spoken (Unicode CLDR, short dates). English without a
    /// country has both.
    pub(super) fn of(language: Option<&str>) -> Self {
        let tag = language.unwrap_or_default().to_ascii_lowercase();
        match tag.as_str() {
            "" | "en" => Self::Unknown,
            "en-us" | "en-ph" | "en-pr" | "en-gu" => Self::MonthFirst,
            _ => Self::DayFirst,
        }
    }
}

pub(super) fn published(
    facts: &Facts,
    article: Option<&Map<String, Value>>,
    near: &Near,
    url: Option<&Url>,
    order: DayOrder,
) -> Fact<Date> {
    let from_data = || date(&json_ld::text(article?.get("datePublished"))?, order);
    let from_tags = || {
        PUBLISHED
            .iter()
            .find_map(|tag| facts.metas(tag).find_map(|text| date(text, order)))
    };
    let from_marked = || facts.published.iter().find_map(|text| date(text, order));
    if let Some(date) = from_data().or_else(from_tags).or_else(from_marked) {
        return Fact::Stated(date);
    }
    if let Some(date) = near.times.iter().find_map(|text| date(text, order)) {
        return Fact::inferred(Some(date), InferredFrom::FirstTime);
    }
    if let Some(date) = near.lines.iter().find_map(|text| date(text, order)) {
        return Fact::Stated(date);
    }
    Fact::inferred(url.and_then(date_in_address), InferredFrom::Address)
}

pub(super) fn modified(
    facts: &Facts,
    article: Option<&Map<String, Value>>,
    order: DayOrder,
) -> Fact<Date> {
    let from_data = || date(&json_ld::text(article?.get("dateModified"))?, order);
    let from_tags = || {
        MODIFIED
            .iter()
            .find_map(|tag| facts.metas(tag).find_map(|text| date(text, order)))
    };
    Fact::stated(from_data().or_else(from_tags))
}

/// A date as machines write it (RFC 3339, ISO 8601, seconds or milliseconds since 1970), or as people do.
pub(super) fn date(text: &str, order: DayOrder) -> Option<Date> {
    let text = text.trim();
    let found = iso_date(text)
        .or_else(|| compact(text))
        .or_else(|| since_1970(text))
        .or_else(|| numeric(text, order))
        .or_else(|| stated_date(text, Vocabulary::of(None)))?;
    // A clock that was never set does not date an article.
    (1900..=2100).contains(&found.year()).then_some(found)
}

/// `20191118`, also with a time after it.
fn compact(text: &str) -> Option<Date> {
    let digits = text.get(..8)?;
    let is_number = digits.bytes().all(|b| b.is_ascii_digit());
    let ends = !text.get(8..)?.starts_with(|c: char| c.is_ascii_digit());
    (is_number && ends).then(|| digits.parse().ok())?
}

/// Seconds have ten digits since 2001, milliseconds thirteen.
fn since_1970(text: &str) -> Option<Date> {
    let is_number = text.bytes().all(|b| b.is_ascii_digit());
    let number: i64 = text.parse().ok().filter(|_| is_number)?;
    let seconds = match text.len() {
        10 => number,
        13 => number / 1000,
        _ => return None,
    };
    let time = Timestamp::from_second(seconds).ok()?;
    Some(time.to_zoned(TimeZone::UTC).date())
}

/// `25.08.2021`, `23/08/2021`, `2021/08/23`; a time or words may stand around it.
fn numeric(text: &str, order: DayOrder) -> Option<Date> {
    if text.chars().count() > 60 {
        return None;
    }
    let words = text.split(|c: char| c.is_whitespace() || matches!(c, ',' | '|' | '(' | ')' | 'T'));
    words.filter(|word| word.len() >= 8).find_map(|word| {
        let separator = ['.', '/', '-']
            .into_iter()
            .find(|separator| word.matches(*separator).count() >= 2)?;
        let numbers: Vec<&str> = word
            .trim_end_matches(['.', ',', ';'])
            .split(separator)
            .collect();
        let &[first, second, third] = numbers.as_slice() else {
            return None;
        };
        let is_number = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        if ![first, second, third].into_iter().all(is_number) {
            return None;
        }
        if first.len() == 4 {
            return Date::new(
                first.parse().ok()?,
                second.parse().ok()?,
                third.parse().ok()?,
            )
            .ok();
        }
        let year: i16 = (third.len() == 4).then(|| third.parse().ok())??;
        let (first, second): (i8, i8) = (first.parse().ok()?, second.parse().ok()?);
        let day_first = Date::new(year, second, first).ok();
        let month_first = Date::new(year, first, second).ok();
        match (day_first, month_first) {
            (Some(one), None) | (None, Some(one)) => Some(one),
            (Some(_), _) if separator == '.' => day_first,
            _ if first == second => day_first,
            _ => match order {
                DayOrder::DayFirst => day_first,
                DayOrder::MonthFirst => month_first,
                DayOrder::Unknown => None,
            },
        }
    })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn machines_and_people_write_the_same_day() {
        let day = Some(Date::constant(2021, 8, 23));
        for text in [
            "2021-08-23T06:00:00Z",
            "20210823",
            "1629676800",
            "1629676800123",
            "23.08.2021",
            "23/08/2021",
            "08/23/2021",
            "23-08-2021",
            "2021/08/23",
            "23.08.2021 14:30",
            "Published: 23.08.2021, 14:30",
            "August 23, 2021",
        ] {
            assert_eq!(date(text, DayOrder::Unknown), day, "{text}");
        }
    }

    #[test]
    fn two_readings_are_decided_by_the_language() {
        let (august, march) = (Date::constant(2021, 8, 3), Date::constant(2021, 3, 8));
        let of = |text: &str, language: &str| date(text, DayOrder::of(Some(language)));
        assert_eq!(of("03/08/2021", "en-GB"), Some(august));
        assert_eq!(of("03/08/2021", "fr"), Some(august));
        assert_eq!(of("03/08/2021", "en-US"), Some(march));
        assert_eq!(of("03/08/2021", "en"), None);
        assert_eq!(of("03.08.2021", "en"), Some(august));
        assert_eq!(of("08/08/2021", "en"), Some(Date::constant(2021, 8, 8)));
    }

    #[test]
    fn other_numbers_are_no_dates() {
        for text in [
            "0",
            "12345",
            "99/99/2021",
            "1.2.3",
            "10.0.0.1",
            "31.02.2021",
            "2021",
            "+1629676800",
            "16296768001234",
        ] {
            assert_eq!(date(text, DayOrder::DayFirst), None, "{text}");
        }
    }
}
