//! Copies of pages: archives on the web, and programs that save a page as one file. The page's own
//! address is the original's; the archive is where the copy is.

use super::addresses::web_address;
use super::facts::Facts;

use crate::vocabulary::Vocabulary;
use jiff::civil::Date;
use url::Url;

/// Where a copy comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Copy {
    /// The address of the original.
    pub(super) original: Url,
    /// The archive or the program.
    pub(super) archive: String,
    /// When it was saved.
    pub(super) saved: Option<Date>,
}

/// Reads of which page this one is a copy.
pub(super) fn copy(facts: &Facts, address: Option<&Url>) -> Option<Copy> {
    let canonical = facts
        .canonical
        .iter()
        .filter_map(|address| web_address(address));
    let shared = facts.meta(&["og:url"]).and_then(web_address);
    let mut addresses = address.cloned().into_iter().chain(canonical).chain(shared);
    addresses
        .find_map(|address| of_archive(&address))
        .or_else(|| {
            facts
                .comments
                .iter()
                .find_map(|comment| of_program(comment))
        })
}

/// `https://web.archive.org/web/20210811160000/https://…`, `https://archive.ph/2021.08.11-160000/https://…`.
fn of_archive(address: &Url) -> Option<Copy> {
    const HOSTS: [&str; 13] = [
        "web.archive.org",
        "archive.org",
        "archive.today",
        "archive.ph",
        "archive.is",
        "archive.li",
        "archive.vn",
        "archive.fo",
        "archive.md",
        "arquivo.pt",
        "webarchive.org.uk",
        "webarchive.nationalarchives.gov.uk",
        "perma-archives.org",
    ];
    let host = address.host_str()?.trim_start_matches("www.");
    if !HOSTS.contains(&host) {
        return None;
    }
    let text = address.as_str();
    let path = text.get(text.find(host)? + host.len()..)?;
    let at = path.find("http://").or_else(|| path.find("https://"))?;
    let (before, original) = path.split_at_checked(at)?;
    let digits: String = before.chars().filter(char::is_ascii_digit).collect();
    Some(Copy {
        original: web_address(original)?,
        archive: host.to_owned(),
        saved: compact(&digits),
    })
}

/// What SingleFile, monolith and browsers write into a comment at the top.
fn of_program(comment: &str) -> Option<Copy> {
    let of = |original: &str, archive: &str, saved: Option<Date>| {
        Some(Copy {
            original: web_address(original)?,
            archive: archive.to_owned(),
            saved,
        })
    };
    let words = comment.trim();
    if words.contains("SingleFile") {
        let line = |name: &str| {
            words
                .lines()
                .find_map(|line| line.trim().strip_prefix(name))
                .map(str::trim)
        };
        return of(
            line("url:")?,
            "SingleFile",
            line("saved date:").and_then(spelled),
        );
    }
    let lower = words.to_ascii_lowercase();
    let after = |start: &str| {
        lower
            .starts_with(start)
            .then(|| words.get(start.len()..))
            .flatten()
    };
    if let Some(rest) = after("saved from url=") {
        // "(0042)https://…": the length in brackets.
        let original = rest.split_once(')').map_or(rest, |(_, original)| original);
        return of(original.trim(), "browser", None);
    }
    let rest = after("saved from ")?;
    let mut parts = rest.split_whitespace();
    let original = parts.next()?;
    let saved = rest
        .split_once(" at ")
        .and_then(|(_, time)| crate::document::iso_date(time.trim().get(..10)?));
    let archive = if lower.contains("monolith") {
        "monolith"
    } else {
        "browser"
    };
    of(original, archive, saved)
}

/// `20210811…`.
fn compact(digits: &str) -> Option<Date> {
    digits.get(..8)?.parse().ok()
}

/// "Wed Aug 11 2021 18:00:00 GMT+0200 (CEST)".
fn spelled(time: &str) -> Option<Date> {
    if let Some(date) = time.get(..10).and_then(crate::document::iso_date) {
        return Some(date);
    }
    let words: Vec<&str> = time.split_whitespace().collect();
    // Programs write English.
    let known = &Vocabulary::of(None).dates;
    words.windows(3).find_map(|words| {
        let &[month, day, year] = words else {
            return None;
        };
        Date::new(
            year.parse().ok()?,
            crate::document::month(month, known)?,
            crate::document::day(day, known)?,
        )
        .ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use scraper::Html;

    fn read(head: &str, address: Option<&str>) -> Option<(String, String, Option<String>)> {
        let facts = Facts::of(&Html::parse_document(head));
        let address = address.and_then(|address| Url::parse(address).ok());
        let copy = copy(&facts, address.as_ref())?;
        Some((
            copy.original.to_string(),
            copy.archive,
            copy.saved.map(|date| date.to_string()),
        ))
    }

    #[test]
    fn copies_name_their_original() {
        let original = "https://www.example.org/2021/bridge?page=2";
        let comment = |words: &str| format!("<!doctype html><html><!--{words}--><head></head>");
        let cases = [
            (
                comment(&format!(
                    "\n Page saved with SingleFile \n url: {original} \n saved date: Wed Aug 11 2021 18:00:00 GMT+0200 (CEST)\n"
                )),
                "SingleFile",
                true,
            ),
            (
                comment(&format!(
                    " Saved from {original} at 2021-08-11T16:00:00Z using monolith v2.8.1 "
                )),
                "monolith",
                true,
            ),
            (
                comment(&format!(" saved from url=(0042){original} ")),
                "browser",
                false,
            ),
            (
                format!(
                    "<link rel=canonical href='https://web.archive.org/web/20210811160000/{original}'>"
                ),
                "web.archive.org",
                true,
            ),
            (
                format!(
                    "<link rel=canonical href='http://archive.today/2021.08.11-160000/{original}'>"
                ),
                "archive.today",
                true,
            ),
            (
                format!(
                    "<meta property=og:url content='https://arquivo.pt/wayback/20210811160000/{original}'>"
                ),
                "arquivo.pt",
                true,
            ),
        ];
        for (head, archive, is_dated) in cases {
            let saved = is_dated.then(|| "2021-08-11".to_owned());
            assert_eq!(
                read(&head, None),
                Some((original.to_owned(), archive.to_owned(), saved)),
                "{head}"
            );
        }
        let fetched = format!("https://web.archive.org/web/20210811160000id_/{original}");
        assert_eq!(
            read("<p>x", Some(&fetched)).map(|copy| copy.0).as_deref(),
            Some(original)
        );
    }

    #[test]
    fn pages_that_are_no_copies_are_none() {
        for head in [
            "<link rel=canonical href='https://example.org/web/20210811/https://other.example/'>",
            "<!-- saved by hand from the paper --><p>x",
            "<!-- SingleFile is a good program --><p>x",
            "<link rel=canonical href='https://web.archive.org/about'>",
        ] {
            assert_eq!(read(head, None), None, "{head}");
        }
    }
}
