//! Where publishers are at home: a local paper writes "Lancaster" without saying which.

use crate::gazetteer::{Gazetteer, PlaceKey};
use geobrief_index::kind::{FeatureClass, Kind};
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

impl Gazetteer {
    /// Where the publisher of a site or address is at home: its town for local newspapers, else
    /// the country whose code ends the address; nothing for most sites.
    #[must_use]
    pub fn home_of_site(&self, site: &str) -> Option<PlaceKey> {
        let host = host(site);
        match suffixes(&host).find_map(|domain| NEWSPAPERS.get(domain)) {
            Some(town) => self.town(*town),
            None => self.country_of_host(&host),
        }
    }

    fn town(&self, town: Town) -> Option<PlaceKey> {
        let holder = self.by_code(town.code)?;
        let in_country = self.kind(holder) == Kind::Country;
        self.lookup(town.name)
            .into_iter()
            .flat_map(|name| self.places_named(name))
            .map(|named| named.place)
            .filter(|place| self.kind(*place).class() == FeatureClass::PopulatedPlace)
            .find(|place| {
                self.admin1(*place) == Some(holder)
                    || in_country && self.country(*place) == self.country(holder)
            })
    }

    fn country_of_host(&self, host: &str) -> Option<PlaceKey> {
        let (_, top) = host.rsplit_once('.')?;
        if top.len() != 2 || WORLDWIDE.contains(&top) {
            return None;
        }
        match top {
            "uk" => self.country_by_code("GB"),
            _ => self.country_by_code(&top.to_ascii_uppercase()),
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_newspaper_of_the_table_has_a_home_in_the_gazetteer() {
        let gazetteer = Gazetteer::bundled();
        let mut homeless: Vec<_> = NEWSPAPERS
            .iter()
            .filter(|(_, town)| gazetteer.town(**town).is_none())
            .collect();
        homeless.sort_by_key(|(domain, _)| **domain);
        assert!(homeless.is_empty(), "correct town or code of: {homeless:?}");
    }

    #[test]
    fn a_site_is_read_to_its_host() {
        assert_eq!(host("https://www.Example.com/a?b"), "example.com");
        assert_eq!(suffixes("a.b.c").collect::<Vec<_>>(), ["a.b.c", "b.c", "c"]);
    }
}
