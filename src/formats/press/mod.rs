//! Exports of press databases (Nexis, Factiva): articles as text, Word or PDF, with the database's own
//! lines around them. The keywords that a database gives an article ("Geographic: SUDAN (95%)") are not
//! its words, and are no places that it names.

mod factiva;
mod nexis;

use super::error::ListedArticle;
use super::reading::Reading;
use super::several::{Documents, HeldDocument};
use crate::diagnostics::Diagnostic;
use crate::document::{Draft, DraftParagraph, Fact, Metadata, stated_date};
use crate::vocabulary::Vocabulary;
use jiff::civil::Date;
use std::ops::Range;

/// An article with what the database says of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct PressArticle {
    headline: Option<String>,
    /// Name of the newspaper or agency.
    source: Option<String>,
    date: Option<Date>,
    author: Option<String>,
    /// Lines of the body, blank ones between paragraphs.
    body: Vec<String>,
    /// Lines outside the body, those of the headline, source, date and author among them.
    fields: usize,
}

/// The database whose form an export has, and its articles.
struct Export {
    database: &'static str,
    articles: Vec<PressArticle>,
}

/// The articles of a press database's export, whatever format it came in; everything else stays as it is.
pub(super) fn unwrapped(reading: Reading) -> Documents {
    let document = &reading.document;
    if !document.comments.is_empty() || !document.metadata.messages.is_empty() {
        return reading.into();
    }
    let Some(export) = export(&document.text, document.vocabulary()) else {
        return reading.into();
    };
    let Export { database, articles } = export;
    let articles = match <[PressArticle; 1]>::try_from(articles) {
        Ok([article]) => return of_article(article, database, reading).into(),
        Err(articles) => articles,
    };
    let held = articles.into_iter().map(|article| {
        let listed = ListedArticle::new(article.headline.clone(), None);
        let draft = draft(&article, database, Fact::Missing);
        HeldDocument::new(listed, move || Ok(Reading::of(draft, Vec::new())))
    });
    Documents::new(held.collect(), 0)
}

fn export(text: &str, vocabulary: &Vocabulary) -> Option<Export> {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let nexis = || (nexis::DATABASE, nexis::articles(&lines, vocabulary));
    let factiva = || (factiva::DATABASE, factiva::articles(&lines, vocabulary));
    let found = [nexis(), factiva()].into_iter();
    let (database, articles) = found
        .into_iter()
        .find(|(_, articles)| !articles.is_empty())?;
    Some(Export { database, articles })
}

fn of_article(article: PressArticle, database: &'static str, reading: Reading) -> Reading {
    let Reading {
        document,
        mut notices,
    } = reading;
    let texts = [&article.headline, &article.source, &article.author];
    let told = texts.into_iter().flatten().count() + usize::from(article.date.is_some());
    let count = article.fields.saturating_sub(told);
    let is_less = count > 0;
    notices.extend(is_less.then_some(Diagnostic::DatabaseLines { database, count }));
    let draft = draft(&article, database, document.metadata.language);
    Reading::of(draft, notices)
}

fn draft(article: &PressArticle, database: &'static str, language: Fact<String>) -> Draft {
    let stated = |value: &Option<String>| value.clone().map_or(Fact::Missing, Fact::Stated);
    let metadata = Metadata {
        title: stated(&article.headline),
        site: stated(&article.source),
        author: stated(&article.author),
        date: article.date.map_or(Fact::Missing, Fact::Stated),
        archive: Fact::Stated(database.to_owned()),
        language,
        ..Metadata::default()
    };
    Draft {
        metadata,
        paragraphs: paragraphs(&article.body),
        comments: Vec::new(),
    }
}

/// Lines that follow one another are one paragraph.
fn paragraphs(lines: &[String]) -> Vec<DraftParagraph> {
    let runs = lines.split(String::is_empty);
    let texts = runs.filter(|run| !run.is_empty());
    texts
        .map(|run| DraftParagraph::from(run.join(" ")))
        .collect()
}

/// What follows a label at the start of a line, in any case: "512 words" of "LENGTH: 512 words".
fn labelled<'l>(line: &'l str, label: &str) -> Option<&'l str> {
    let head = line.get(..label.len())?;
    let rest = line.get(label.len()..)?.trim_start().strip_prefix(':')?;
    head.eq_ignore_ascii_case(label).then(|| rest.trim())
}

/// Whether a line is a number of words: "1,204 words".
fn is_length(line: &str) -> bool {
    let Some((number, words)) = line.split_once(' ') else {
        return false;
    };
    let is_number = number.starts_with(|c: char| c.is_ascii_digit())
        && number.chars().all(|c| c.is_ascii_digit() || c == ',');
    is_number
        && ["word", "words"]
            .iter()
            .any(|word| words.eq_ignore_ascii_case(word))
}

/// "Copyright 2020 Harbour Newspapers", not "Copyright lawyers said".
fn is_copyright(line: &str) -> bool {
    let lower = line.to_lowercase();
    let marks = ["copyright", "©", "(c)"];
    let is_dated = lower.bytes().any(|byte| byte.is_ascii_digit());
    marks.iter().any(|mark| lower.starts_with(mark)) && is_dated
        || lower.trim_end_matches('.') == "all rights reserved"
}

/// The date of a line that says little else: "November 4, 2020 Wednesday".
fn date_of(line: &str, vocabulary: &Vocabulary) -> Option<Date> {
    const LONGEST: usize = 60;
    (line.len() <= LONGEST).then(|| stated_date(line, vocabulary))?
}

/// "By Jason Alder" without the "By".
fn author(line: &str) -> Option<String> {
    let name = line
        .strip_prefix("By ")
        .or_else(|| line.strip_prefix("BY "));
    let name = name.unwrap_or(line).trim();
    (!name.is_empty()).then(|| name.to_owned())
}

/// The lines of a range, as an article's body.
fn body(lines: &[&str], range: Range<usize>) -> Vec<String> {
    let lines = lines.get(range).unwrap_or_default();
    lines.iter().map(|line| (*line).to_owned()).collect()
}

fn filled(lines: &[&str]) -> usize {
    lines.iter().filter(|line| !line.is_empty()).count()
}

#[cfg(test)]
mod tests;
