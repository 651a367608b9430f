//! Nexis: headline, newspaper and date, then fields with labels, the body, and more fields.
//!
//! The older form puts the newspaper and the date above the headline, begins with "3 of 12 DOCUMENTS"
//! and has no line "Body"; the newer one ends with "End of Document".

use super::{PressArticle, author, body, date_of, filled, is_copyright, is_length, labelled};
use crate::vocabulary::Vocabulary;

pub(super) const DATABASE: &str = "Nexis";

/// Labels of fields that stand between the headline and the body.
const HEAD_FIELDS: [&str; 8] = [
    "section",
    "length",
    "byline",
    "dateline",
    "highlight",
    "distribution",
    "series",
    "edition",
];
/// Labels of fields that stand below the body.
const TAIL_FIELDS: [&str; 16] = [
    "load-date",
    "language",
    "publication-type",
    "document-type",
    "journal code",
    "subject",
    "graphic",
    "url",
    "correction-date",
    "geographic",
    "company",
    "ticker",
    "industry",
    "person",
    "organization",
    "acc-no",
];

/// Those of them that stand below every article.
const DECISIVE_FIELDS: [&str; 3] = ["load-date", "publication-type", "document-type"];

/// The articles of an export; none of another text.
pub(super) fn articles(lines: &[&str], vocabulary: &Vocabulary) -> Vec<PressArticle> {
    let is_nexis = lines.iter().any(|line| is_length_field(line))
        && lines
            .iter()
            .any(|line| is_end(line) || labelled(line, "load-date").is_some());
    if !is_nexis {
        return Vec::new();
    }
    let parts = lines.split(|line| is_end(line) || is_number_of_many(line));
    parts.filter_map(|part| article(part, vocabulary)).collect()
}

fn is_length_field(line: &str) -> bool {
    labelled(line, "length").is_some_and(is_length)
}

fn is_end(line: &str) -> bool {
    line.eq_ignore_ascii_case("end of document")
}

/// "3 of 12 DOCUMENTS", "Document 3 of 12".
fn is_number_of_many(line: &str) -> bool {
    let words: Vec<&str> = line.split_whitespace().collect();
    let is_number = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit());
    match words.as_slice() {
        [number, "of", many, kind] => {
            is_number(number) && is_number(many) && kind.eq_ignore_ascii_case("documents")
        }
        [kind, number, "of", many] => {
            is_number(number) && is_number(many) && kind.eq_ignore_ascii_case("document")
        }
        _ => false,
    }
}

fn article(lines: &[&str], vocabulary: &Vocabulary) -> Option<PressArticle> {
    let length = lines.iter().position(|line| is_length_field(line))?;
    let start = body_start(lines, length);
    let end = body_end(lines, start);
    let mut article = head(&lines[..start], vocabulary);
    let own = article.body.iter().filter(|line| !line.is_empty()).count();
    article.fields = filled(&lines[..start]) + filled(&lines[end..]) - own;
    article.body.extend(body(lines, start..end));
    Some(article)
}

/// The line "Body", or else the first one that no field begins.
fn body_start(lines: &[&str], length: usize) -> usize {
    let rest = || lines.iter().enumerate().skip(length);
    let is_body = |line: &str| line.eq_ignore_ascii_case("body");
    if let Some((at, _)) = rest().find(|(_, line)| is_body(line)) {
        return at + 1;
    }
    let first =
        rest().find(|(_, line)| !(line.is_empty() || is_head_field(line) || is_copyright(line)));
    first.map_or(lines.len(), |(at, _)| at)
}

/// Where the fields below the body begin: at the first that no article has, or at the fields directly
/// above it. "Language: …" may also begin a paragraph.
fn body_end(lines: &[&str], start: usize) -> usize {
    let is_decisive = |line: &&str| {
        line.eq_ignore_ascii_case("classification") || is_field(line, &DECISIVE_FIELDS)
    };
    let Some(decisive) = lines.iter().skip(start).position(is_decisive) else {
        return lines.len();
    };
    let mut end = start + decisive;
    loop {
        let above = &lines[start..end];
        let above = above.iter().rposition(|line| !line.is_empty());
        let Some(last) = above.map(|at| start + at) else {
            return end;
        };
        let blank = lines[start..last].iter().rposition(|line| line.is_empty());
        let first = blank.map_or(start, |at| start + at + 1);
        if !(is_field(lines[first], &TAIL_FIELDS) || is_copyright(lines[first])) {
            return end;
        }
        end = first;
    }
}

fn is_field(line: &str, labels: &[&str]) -> bool {
    labels.iter().any(|label| labelled(line, label).is_some())
}

fn is_head_field(line: &str) -> bool {
    is_field(line, &HEAD_FIELDS)
}

/// What the lines above the body say. Where the article was written and what the newspaper puts above
/// it are the article's own words.
fn head(lines: &[&str], vocabulary: &Vocabulary) -> PressArticle {
    let mut article = PressArticle::default();
    for line in lines {
        if let Some(name) = labelled(line, "byline") {
            article.author = author(name);
        }
        for label in ["dateline", "highlight"] {
            let own = labelled(line, label).filter(|own| !own.is_empty());
            article.body.extend(
                own.into_iter()
                    .flat_map(|own| [own.to_owned(), String::new()]),
            );
        }
    }
    let plain: Vec<&str> = lines
        .iter()
        .copied()
        .filter(|line| !(line.is_empty() || is_head_field(line) || is_copyright(line)))
        .filter(|line| !line.eq_ignore_ascii_case("body"))
        .collect();
    let dated = plain
        .iter()
        .position(|line| date_of(line, vocabulary).is_some());
    let owned = |at: Option<usize>| {
        at.and_then(|at| plain.get(at))
            .map(|line| (*line).to_owned())
    };
    let Some(at) = dated else {
        article.headline = owned(Some(0));
        return article;
    };
    article.date = date_of(plain[at], vocabulary);
    article.source = owned(at.checked_sub(1));
    article.headline = match at {
        0 | 1 => owned(Some(at + 1)),
        _ => owned(Some(at - 2)),
    };
    article
}
