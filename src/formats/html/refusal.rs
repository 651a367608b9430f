//! Pages that stand in the place of an article: login walls, block pages, error pages, consent pages.
//!
//! A page that declares an article, or that holds one, is none of them, whatever its headline says:
//! "Blocked" and "Access denied" are words of the news.

use super::facts::Facts;
use super::main_text::length;
use crate::formats::FormatError;
use crate::vocabulary::{Vocabulary, Walls, Words};

/// Characters of text beyond which a page is an article: pages in its place have fewer.
const ARTICLE: usize = 700;
/// Characters of a paragraph beyond which a page with a field for a password is still an article.
const PARAGRAPH: usize = 70;

/// What a page shows, as far as it matters here.
#[derive(Debug)]
pub(super) struct Shown<'p> {
    pub(super) facts: &'p Facts,
    /// Whether the page declares itself an article.
    pub(super) is_declared: bool,
    pub(super) paragraphs: &'p [String],
    /// The first words of all that is displayed.
    pub(super) words: &'p str,
}

/// Refuses a page that stands in the place of an article.
///
/// # Errors
/// When it is a login, block, error or consent page.
pub(super) fn check(shown: &Shown<'_>) -> Result<(), FormatError> {
    let length = length(shown.paragraphs);
    if length >= ARTICLE || (shown.is_declared && length > PARAGRAPH) {
        return Ok(());
    }
    let titles: Vec<&String> = shown
        .facts
        .window
        .iter()
        .chain(shown.facts.headings.first())
        .collect();
    let words = shown.words.to_lowercase().replace('’', "'");
    let has_paragraph = shown
        .paragraphs
        .iter()
        .any(|text| text.chars().nth(PARAGRAPH).is_some());
    let title = |accepts: &dyn Fn(&str) -> bool| {
        let mut titles = titles.iter();
        titles
            .find(|title| parts(title).iter().any(|part| accepts(part)))
            .map(|title| (*title).clone())
    };
    let is_of_server =
        || !has_paragraph || known(|walls| walls.servers).any(|phrase| words.contains(phrase));
    let blocks = title(&|part| known(|walls| walls.blocks).any(|known| part.starts_with(known)))
        .or_else(|| {
            title(&|part| known(|walls| walls.bare).any(|known| known == part))
                .filter(|_| is_of_server())
        })
        .or_else(|| {
            phrase(|walls| walls.blocks, &words)
                .filter(|known| known.len() > 15 && !has_article(shown))
        });
    if let Some(says) = blocks {
        return Err(FormatError::Blocked { says });
    }
    if let Some(says) = title(&|part| known(|walls| walls.missing).any(|known| known == part))
        .filter(|_| is_of_server() || words.contains("page") || words.contains("not found"))
    {
        return Err(FormatError::NotFound { says });
    }
    let withheld =
        title(&|part| known(|walls| walls.withheld).any(|known| known == part)).or_else(|| {
            phrase(|walls| walls.withheld, &words)
                .filter(|known| known.len() > 3 && !has_article(shown))
        });
    if let Some(says) = withheld {
        return Err(FormatError::Withheld { says });
    }
    let offers = known(|walls| walls.offers)
        .filter(|phrase| words.contains(phrase))
        .count();
    if let Some(says) = title(&|part| known(|walls| walls.consents).any(|known| known == part))
        .filter(|_| offers > 1)
    {
        return Err(FormatError::Consent { says });
    }
    match title(&|part| known(|walls| walls.logins).any(|known| known == part)) {
        Some(says) if shown.facts.asks_for_password || length < 200 => {
            Err(FormatError::Login { says })
        }
        _ if shown.facts.asks_for_password && !has_paragraph => Err(FormatError::Login {
            says: shown
                .facts
                .window
                .clone()
                .unwrap_or_else(|| "a field for a password".to_owned()),
        }),
        _ => Ok(()),
    }
}

/// Whether there is more than one paragraph of prose: the words of a server are short.
fn has_article(shown: &Shown<'_>) -> bool {
    shown
        .paragraphs
        .iter()
        .filter(|text| text.chars().nth(PARAGRAPH).is_some())
        .count()
        > 1
}

/// A wall is not always in the language of the site: every language is asked.
fn known(table: fn(&Walls) -> Words) -> impl Iterator<Item = &'static str> {
    Vocabulary::all().flat_map(move |known| table(&known.walls).iter().copied())
}

/// The first phrase of a table that the words hold.
fn phrase(table: fn(&Walls) -> Words, words: &str) -> Option<String> {
    known(table)
        .find(|phrase| words.contains(phrase))
        .map(str::to_owned)
}

/// The parts of a title between bars and dashes, in lower case, and the whole.
fn parts(title: &str) -> Vec<String> {
    let lower = title.to_lowercase().replace('’', "'");
    let bare = |part: &str| {
        part.trim()
            .trim_end_matches(['.', '…', '!', '?'])
            .trim()
            .to_owned()
    };
    let mut parts: Vec<String> = lower
        .split(['|', '–', '—', '·'])
        .flat_map(|part| part.split(" - "))
        .flat_map(|part| split_at_colon(part))
        .map(bare)
        .collect();
    parts.push(bare(&lower));
    parts.push(lower.trim().to_owned());
    parts
}

/// "Error 404: Page not found" is two parts; "Not found: the boat that left in May" is a headline.
fn split_at_colon(part: &str) -> Vec<&str> {
    let pieces: Vec<&str> = part.split(':').collect();
    let is_short = |piece: &&str| piece.split_whitespace().nth(3).is_none();
    if pieces.iter().all(is_short) {
        pieces
    } else {
        vec![part]
    }
}
