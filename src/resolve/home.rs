//! The home of the publisher: a local paper writes "Lancaster" without saying which.

use super::candidates::{Country, Reading};
use crate::document::Document;
use crate::gazetteer::{FeatureClass, Gazetteer, Kind, NameKind};
use std::collections::HashMap;
use std::sync::LazyLock;

/// A newspaper's home town, as the table has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Town {
    name: &'static str,
    /// ISO 3166-2 or 3166-1 code of what holds it.
    code: &'static str,
}

/// By domain, without "www.".
static NEWSPAPERS: LazyLock<HashMap<&'static str, Town>> = LazyLock::new(|| {
    include_str!("newspapers.psv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let mut fields = line.split('|');
            let (domain, name, code) = (fields.next()?, fields.next()?, fields.next()?);
            Some((domain, Town { name, code }))
        })
        .collect()
});

/// Country code domains that mostly say nothing about a country.
const WORLDWIDE: &[&str] = &[
    "ag", "ai", "am", "as", "cc", "co", "fm", "gg", "im", "io", "is", "la", "ly", "me", "ms", "mu",
    "nu", "sh", "st", "tk", "to", "tv", "vc", "ws",
];

/// Where the publisher is at home: its town, or its country when the address ends in the
/// country's code; nothing for most addresses.
pub(super) fn home(document: &Document, gazetteer: &Gazetteer) -> Option<Reading> {
    let metadata = &document.metadata;
    let site = match (&metadata.url, metadata.site.value()) {
        (Some(url), _) => host(url),
        (None, Some(site)) => host(site),
        (None, None) => return None,
    };
    let town = suffixes(&site).find_map(|domain| NEWSPAPERS.get(domain));
    match town {
        Some(town) => town_reading(*town, gazetteer),
        None => country_reading(&site, gazetteer),
    }
}

/// "http://www.example.com/a" → "example.com", lower case.
fn host(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let host = rest.split(['/', '?', ':']).next().unwrap_or_default();
    let host = host.to_ascii_lowercase();
    host.strip_prefix("www.").unwrap_or(&host).to_owned()
}

/// "news.example.com" → itself, "example.com", "com".
fn suffixes(host: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(host), |host| {
        host.split_once('.').map(|(_, rest)| rest)
    })
}

fn town_reading(town: Town, gazetteer: &Gazetteer) -> Option<Reading> {
    let holder = gazetteer.by_code(town.code)?;
    gazetteer
        .lookup(town.name)
        .into_iter()
        .flat_map(|name| gazetteer.bearers(name))
        .map(|bearer| Reading::new(bearer.place, bearer.by, gazetteer))
        .find(|reading| {
            let held = reading.admin1 == Some(holder)
                || gazetteer.kind(holder) == Kind::Country
                    && reading.country == Country::new(gazetteer.country(holder));
            held && reading.kind.class() == FeatureClass::PopulatedPlace
        })
}

fn country_reading(site: &str, gazetteer: &Gazetteer) -> Option<Reading> {
    let (_, top) = site.rsplit_once('.')?;
    if top.len() != 2 || WORLDWIDE.contains(&top) {
        return None;
    }
    let code = match top {
        "uk" => "GB".to_owned(),
        _ => top.to_ascii_uppercase(),
    };
    let country = gazetteer.country_by_code(&code)?;
    Some(Reading::new(country, NameKind::Primary, gazetteer))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_newspaper_of_the_table_has_a_home_in_the_gazetteer() {
        let gazetteer = Gazetteer::bundled();
        let mut homeless: Vec<_> = NEWSPAPERS
            .iter()
            .filter(|(_, town)| town_reading(**town, &gazetteer).is_none())
            .collect();
        homeless.sort_by_key(|(domain, _)| **domain);
        assert!(homeless.is_empty(), "correct town or code of: {homeless:?}");
    }

    #[test]
    fn addresses_are_read_to_their_host() {
        assert_eq!(host("https://www.Example.com/a?b"), "example.com");
        assert_eq!(host("example.co.uk"), "example.co.uk");
        assert_eq!(suffixes("a.b.c").collect::<Vec<_>>(), ["a.b.c", "b.c", "c"]);
    }
}
