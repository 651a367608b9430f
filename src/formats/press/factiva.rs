//! Factiva: fields of two letters (HD, WC, PD, SN, LP, TD …), or the same without their letters, below
//! one another, and "Document REUTRS0020201104egb400abc" at the end.

use super::{PressArticle, author, body, date_of, filled, is_copyright, is_length};
use crate::vocabulary::Vocabulary;

pub(super) const DATABASE: &str = "Factiva";

const CODES: [&str; 29] = [
    "AN", "ART", "BY", "CLM", "CO", "CR", "CT", "CX", "CY", "ED", "ET", "HD", "IN", "IPC", "IPD",
    "LA", "LP", "NS", "PD", "PG", "PUB", "RE", "RF", "SC", "SE", "SN", "TD", "VOL", "WC",
];

/// The articles of an export; none of another text.
pub(super) fn articles(lines: &[&str], vocabulary: &Vocabulary) -> Vec<PressArticle> {
    let labelled = of_fields(lines, vocabulary);
    if labelled.is_empty() {
        of_lines(lines, vocabulary)
    } else {
        labelled
    }
}

/// The code that begins a line, and what follows it there.
fn code(line: &str) -> Option<(&'static str, &str)> {
    let (head, rest) = line.split_once([' ', '\t']).unwrap_or((line, ""));
    let code = CODES.iter().find(|code| **code == head)?;
    Some((code, rest.trim()))
}

/// A field: its code, and its lines.
type Field<'l> = (&'static str, Vec<&'l str>);

fn of_fields(lines: &[&str], vocabulary: &Vocabulary) -> Vec<PressArticle> {
    let mut articles: Vec<Vec<Field<'_>>> = Vec::new();
    let is_inside = lines_of_bodies(lines);
    for (line, is_inside) in lines.iter().zip(is_inside) {
        match code(line).filter(|_| !is_inside) {
            Some((code, rest)) => {
                let is_new = code == "HD" || articles.is_empty();
                if is_new {
                    articles.push(Vec::new());
                }
                if let Some(fields) = articles.last_mut() {
                    fields.push((code, vec![rest]));
                }
            }
            None => {
                let field = articles.last_mut().and_then(|fields| fields.last_mut());
                if let Some((_, own)) = field {
                    own.push(line);
                }
            }
        }
    }
    let read = articles
        .into_iter()
        .filter_map(|fields| of_field_list(&fields, vocabulary));
    read.collect()
}

/// Codes of the fields below a body.
const TAIL: [&str; 9] = ["CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN", "CT"];

/// Which lines are an article's own, whatever they begin with ("IN BRIEF"): those below LP and TD, down to
/// the keywords that end with its number.
fn lines_of_bodies(lines: &[&str]) -> Vec<bool> {
    let mut is_inside = vec![false; lines.len()];
    let code_at = |at: usize| {
        lines
            .get(at)
            .and_then(|line| code(line))
            .map(|(code, _)| code)
    };
    let is_number = |at: usize| lines[at].contains(" Document ");
    let mut from: Option<usize> = None;
    for at in 0..lines.len() {
        match code_at(at) {
            Some("LP") => from = Some(at + 1),
            Some("TD") => {
                let lead = from.replace(at + 1).unwrap_or(at);
                is_inside[lead..at].fill(true);
            }
            Some("AN") if is_number(at) => {
                let Some(start) = from.take() else { continue };
                let is_keywords = |at: &usize| {
                    code_at(*at).is_some_and(|code| TAIL.contains(&code))
                        || lines[*at].contains(" : ")
                };
                let tail = (start..=at).rev().take_while(is_keywords).count();
                is_inside[start..=at - tail].fill(true);
            }
            _ => {}
        }
    }
    is_inside
}

fn of_field_list(fields: &[Field<'_>], vocabulary: &Vocabulary) -> Option<PressArticle> {
    let field = |asked: &str| {
        let own = fields.iter().find(|(code, _)| *code == asked)?;
        let text = own.1.iter().filter(|line| !line.is_empty());
        Some(text.copied().collect::<Vec<_>>().join(" "))
    };
    let is_article = field("WC").is_some_and(|length| is_length(&length))
        && (field("LP").is_some() || field("TD").is_some());
    if !is_article {
        return None;
    }
    let is_body = |code: &str| matches!(code, "LP" | "TD");
    let mut article = PressArticle {
        headline: field("HD"),
        source: field("SN"),
        date: field("PD").and_then(|date| date_of(&date, vocabulary)),
        author: field("BY").as_deref().and_then(author),
        ..PressArticle::default()
    };
    for (code, lines) in fields {
        if is_body(code) {
            article.body.extend(body(lines, 0..lines.len()));
            article.body.push(String::new());
        } else {
            article.fields += filled(lines);
        }
    }
    Some(article)
}

/// "Document REUTRS0020201104egb400abc".
fn is_end(line: &str) -> bool {
    const DIGITS: usize = 16;
    let Some(number) = line.strip_prefix("Document ") else {
        return false;
    };
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    number.bytes().all(|b| b.is_ascii_alphanumeric())
        && number.starts_with(|c: char| c.is_ascii_uppercase())
        && digits >= DIGITS
}

fn of_lines(lines: &[&str], vocabulary: &Vocabulary) -> Vec<PressArticle> {
    let mut articles = Vec::new();
    let mut from = 0;
    for (at, line) in lines.iter().enumerate() {
        if is_end(line) {
            articles.extend(of_plain_lines(&lines[from..=at], vocabulary));
            from = at + 1;
        }
    }
    articles
}

/// Headline, "By …", length, date, time, source, its code, language and copyright in lines of their own.
fn of_plain_lines(lines: &[&str], vocabulary: &Vocabulary) -> Option<PressArticle> {
    const HEAD: usize = 30;
    let length = lines.iter().take(HEAD).position(|line| is_length(line))?;
    let above: Vec<&str> = lines[..length]
        .iter()
        .copied()
        .filter(|line| !line.is_empty())
        .collect();
    let below: Vec<(usize, &str)> = (length + 1..lines.len().min(length + HEAD))
        .map(|at| (at, lines[at]))
        .filter(|(_, line)| !line.is_empty())
        .collect();
    let (_, dated) = below.first()?;
    let date = date_of(dated, vocabulary)?;
    let is_time = |line: &str| {
        line.split_once(':')
            .is_some_and(|(hour, _)| hour.len() <= 2)
    };
    let source = below.iter().skip(1).find(|(_, line)| !is_time(line));
    let (copyright, _) = below.iter().find(|(_, line)| is_copyright(line))?;
    let start = copyright + 1;
    let end = lines.len() - 1;
    let byline = above.last().filter(|line| line.starts_with("By "));
    let headline = above.iter().rev().nth(usize::from(byline.is_some()));
    Some(PressArticle {
        headline: headline.map(|line| (*line).to_owned()),
        source: source.map(|(_, line)| (*line).to_owned()),
        date: Some(date),
        author: byline.and_then(|line| author(line)),
        body: body(lines, start..end),
        fields: filled(&lines[..start]) + 1,
    })
}
