//! The authors of a page: all of them, and nothing in their names that is none.

use super::facts::Facts;
use super::json_ld;
use super::main_text::folded;
use crate::vocabulary::Vocabulary;
use serde_json::{Map, Value};

/// Longest name of an author, in characters.
const LONGEST_NAME: usize = 80;
/// Most authors that are named.
const MOST: usize = 12;

/// `<meta>` names for the author, the surest first.
const TAGS: [&str; 7] = [
    "author",
    "parsely-author",
    "sailthru.author",
    "article:author",
    "byl",
    "dc.creator",
    "citation_author",
];

/// News agencies and words for a newspaper's staff: they are named beside authors.
#[rustfmt::skip]
const AGENCIES: [&str; 26] = [
    "reuters", "ap", "associated press", "the associated press", "afp", "agence france-presse", "dpa", "tass", "upi", "bloomberg",
    "xinhua", "efe", "ansa", "interfax", "pa media", "press association", "pti", "ians", "ani", "agencies", "staff", "staff writer",
    "wire services", "news agencies", "newsroom", "wire reports",
];
/// Words of a person's job, which follow the name.
#[rustfmt::skip]
const JOBS: [&str; 22] = [
    "correspondent", "reporter", "editor", "writer", "columnist", "bureau", "staff", "journalist", "chief", "producer", "contributor",
    "photographer", "analyst", "associate", "professor", "desk", "team", "updated", "published", "posted", "min", "read",
];

/// The authors, as "A, B and C". `byline` are the lines of a byline near the headline.
pub(super) fn authors(
    facts: &Facts,
    article: Option<&Map<String, Value>>,
    byline: &[String],
    site_name: Option<&str>,
) -> Option<String> {
    let stated = article
        .map(|article| json_ld::names(article.get("author").or_else(|| article.get("creator"))));
    let tags = TAGS
        .iter()
        .map(|tag| facts.metas(tag).map(str::to_owned).collect::<Vec<_>>());
    let marked = std::iter::once(facts.authors.clone());
    let mut sources = stated.into_iter().chain(tags).chain(marked);
    let found = sources.find_map(|texts| listed(&texts, Source::Field, site_name));
    found.or_else(|| {
        let lines = byline.iter().filter(|line| starts_with_by(line));
        lines
            .cloned()
            .find_map(|line| listed(&[line], Source::Line, site_name))
    })
}

/// Where a text that names authors stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Source {
    /// In a field for authors: what is in it is a name unless it shows otherwise.
    Field,
    /// In a line of the page: a name has to look like one.
    Line,
}

/// The people that texts name, joined; an agency alone is the author, beside people it is not.
fn listed(texts: &[String], source: Source, site_name: Option<&str>) -> Option<String> {
    let is_site = |name: &str| site_name.is_some_and(|site| folded(site) == folded(name));
    let mut names: Vec<String> = Vec::new();
    for text in texts {
        for name in people(text, source) {
            let is_new = !names.iter().any(|known| folded(known) == folded(&name));
            if is_new && !is_site(&name) {
                names.push(name);
            }
        }
    }
    let has_people = names.iter().any(|name| !is_agency(name));
    names.retain(|name| !has_people || !is_agency(name));
    names.truncate(MOST);
    match names.as_slice() {
        [] => None,
        [one] => Some(one.clone()),
        [others @ .., last] => Some(format!("{} and {last}", others.join(", "))),
    }
}

/// The names in a text like "By Jane Doe and John Roe, Reuters — 11 August 2021".
fn people(text: &str, source: Source) -> Vec<String> {
    let text = text.trim();
    let by = [
        "By: ",
        "By ",
        "by: ",
        "by ",
        "BY ",
        "Written by ",
        "Posted by ",
    ];
    let bare = by
        .iter()
        .find_map(|by| text.strip_prefix(by))
        .unwrap_or(text)
        .trim();
    let is_address = bare.contains("://") || bare.contains("www.");
    if is_address || bare.contains(['{', '<', '\n']) || bare.eq_ignore_ascii_case("by") {
        return Vec::new();
    }
    // What follows a dash, a bar or a bullet is the date or the agency.
    let bare = bare
        .split(['|', '•', '·', '—', '–', '('])
        .find(|part| !part.trim().is_empty())
        .unwrap_or_default();
    let bare = bare.split(" - ").next().unwrap_or_default();
    let parts = bare
        .split([',', ';', '&'])
        .flat_map(|part| part.split(" and "));
    let mut names: Vec<String> = Vec::new();
    for part in parts {
        let part = part
            .trim()
            .trim_start_matches("and ")
            .trim_start_matches("By ");
        match names.last_mut() {
            Some(last) if is_suffix(part) => *last = format!("{last}, {part}"),
            _ if is_name(part, source) => names.push(part.to_owned()),
            _ if source == Source::Line => break,
            _ => {}
        }
    }
    names
}

/// What follows a name after a comma and belongs to it: "Jane Doe, Jr."
fn is_suffix(part: &str) -> bool {
    matches!(
        part.trim_end_matches('.'),
        "Jr" | "Sr" | "MD" | "M.D" | "PhD" | "Ph.D"
    )
}

fn is_name(part: &str, source: Source) -> bool {
    let part = part.trim();
    let words: Vec<&str> = part.split_whitespace().collect();
    let is_short = part.chars().count() <= LONGEST_NAME && (1..=6).contains(&words.len());
    let has_letters = part.chars().any(char::is_alphabetic);
    let is_clean =
        !part.contains('@') && !part.chars().any(|c| c.is_ascii_digit()) && !part.contains(':');
    let lower = part.to_lowercase();
    let is_job = lower
        .split_whitespace()
        .any(|word| JOBS.contains(&word.trim_matches(|c: char| !c.is_alphanumeric())));
    let is_date = words.first().is_some_and(|word| {
        crate::document::month(word, &Vocabulary::of(None).dates).is_some() && words.len() < 2
    });
    let looks = match source {
        Source::Field => !is_job || is_agency(part),
        Source::Line => {
            let is_capital = |word: &&str| word.starts_with(char::is_uppercase);
            words.len() >= 2
                && words.first().is_some_and(is_capital)
                && words.last().is_some_and(is_capital)
                && !is_job
        }
    };
    is_short && has_letters && is_clean && !is_date && looks
}

fn is_agency(name: &str) -> bool {
    let lower = name.to_lowercase();
    AGENCIES.contains(&lower.as_str())
}

fn starts_with_by(line: &str) -> bool {
    line.get(..3)
        .is_some_and(|start| start.eq_ignore_ascii_case("by "))
        || line
            .get(..3)
            .is_some_and(|start| start.eq_ignore_ascii_case("by:"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(texts: &[&str], source: Source) -> Option<String> {
        let texts: Vec<String> = texts.iter().map(|text| (*text).to_owned()).collect();
        listed(&texts, source, Some("The Example"))
    }

    #[test]
    fn all_authors_are_named_and_nobody_else() {
        for (texts, authors) in [
            (&["Jane Doe", "Ali Roe"][..], Some("Jane Doe and Ali Roe")),
            (
                &["Jane Doe, Ali Roe and Wei Poe"],
                Some("Jane Doe, Ali Roe and Wei Poe"),
            ),
            (&["By Jane Doe |"], Some("Jane Doe")),
            (&["Jane Doe, Reuters"], Some("Jane Doe")),
            (&["Reuters"], Some("Reuters")),
            (&["Jane Doe", "jane doe"], Some("Jane Doe")),
            (&["The Example", "Jane Doe"], Some("Jane Doe")),
            (&["Jane Doe — 11 August 2021"], Some("Jane Doe")),
            (&["Jane Doe, 11 August 2021, 14:30"], Some("Jane Doe")),
            (&["Jane Doe, Jr."], Some("Jane Doe, Jr.")),
            (&["Jane Doe (AFP)"], Some("Jane Doe")),
            (&["https://example.org/jane"], None),
            (&["desk@example.org"], None),
            (&["By "], None),
            (&["{{author}}"], None),
        ] {
            assert_eq!(of(texts, Source::Field).as_deref(), authors, "{texts:?}");
        }
        assert_eq!(of(&[&"x".repeat(81)], Source::Field), None);
    }

    #[test]
    fn a_line_of_the_page_names_people_with_names() {
        for (line, authors) in [
            (
                "By Jane Doe and Ali Roe — 11 August",
                Some("Jane Doe and Ali Roe"),
            ),
            ("By Jane Doe, Chief Correspondent, Kabul", Some("Jane Doe")),
            ("By the end of the year", None),
            ("By Tuesday", None),
        ] {
            assert_eq!(of(&[line], Source::Line).as_deref(), authors, "{line}");
        }
    }
}
