//! What kind of text it is: a report says its news in one sentence, others do not.
//!
//! - A live blog is a row of posts with the time of each: its news is in the newest summary.
//! - A list has numbered entries, a long read is told: no single sentence says them, and title and
//!   standfirst stand in.

use super::Sentence;
use super::signs::{Sign, Signs, Title};
use crate::document::{BlockId, Document};
use crate::text::TokenizedText;
use crate::vocabulary::{Numbers, Summary};

/// What kind of text it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Genre {
    /// News: one sentence says it.
    #[default]
    Report,
    /// Posts with the time of each.
    LiveBlog,
    /// Numbered entries.
    List,
    /// Told at length.
    LongRead,
}

impl Genre {
    /// The word in files and output.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::LiveBlog => "live-blog",
            Self::List => "list",
            Self::LongRead => "long-read",
        }
    }
}

/// Posts, or entries, from which on a text is a live blog, or a list.
const LEAST_POSTS: usize = 4;
const LEAST_ENTRIES: usize = 3;
/// Words from which on a told text is a long read.
const LONG: usize = 600;
/// Told sentences from which on a text is told, and their share.
const LEAST_TOLD: usize = 3;
const TOLD_SHARE: f64 = 0.04;
/// Sentences at the beginning of which one says what the title says, in a report; and how much of
/// it.
const OPENING: usize = 6;
const LEAST_AGREEMENT: f64 = 0.25;
const OPENING_OF_TOLD: usize = 4;
const AGREEMENT_OF_TOLD: f64 = 0.5;
/// Words of the paragraph of a standfirst.
const STANDFIRST: std::ops::RangeInclusive<usize> = 6..=60;

/// A post of a live blog: the paragraphs from one time to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Post {
    /// Number of its first paragraph, and of the first of the next post.
    pub(super) from: u32,
    pub(super) to: u32,
    /// Minutes of the day.
    minute: u32,
}

impl Post {
    /// Whether a block belongs to it.
    pub(super) fn has(&self, block: BlockId) -> bool {
        matches!(block, BlockId::Paragraph(number) if (self.from..self.to).contains(&number))
    }
}

/// The posts of a live blog, newest first; none of other texts.
pub(super) fn posts(document: &Document) -> Vec<Post> {
    let known = &document.vocabulary().summary;
    let paragraphs = document.blocks.iter().filter_map(|block| match block.id {
        BlockId::Paragraph(number) => Some((number, document.block_text(block))),
        BlockId::Title | BlockId::Comment(_) => None,
    });
    let mut posts: Vec<Post> = Vec::new();
    for (number, text) in paragraphs {
        if let Some((minute, _)) = clock(text, known) {
            if let Some(before) = posts.last_mut() {
                before.to = number;
            }
            let (from, to) = (number, u32::MAX);
            posts.push(Post { from, to, minute });
        }
    }
    if posts.len() < LEAST_POSTS {
        return Vec::new();
    }
    let steps = posts
        .windows(2)
        .map(|pair| pair[1].minute.cmp(&pair[0].minute));
    let (up, down) = steps.fold((0, 0), |(up, down), step| match step {
        std::cmp::Ordering::Greater => (up + 1, down),
        std::cmp::Ordering::Less => (up, down + 1),
        std::cmp::Ordering::Equal => (up, down),
    });
    if up > down {
        posts.reverse();
    }
    posts
}

/// The time that a post begins with, in minutes of the day, and its length in bytes: "22:14",
/// "9.32am", "21:50 GMT", alone on its line or before a dash.
pub(super) fn clock(text: &str, known: &Summary) -> Option<(u32, usize)> {
    let line_end = text.find(['\n', '\r']).unwrap_or(text.len());
    let line = text.get(..line_end)?;
    let hours_end = line.find(|c: char| !c.is_ascii_digit())?;
    let hours: u32 = line
        .get(..hours_end)
        .filter(|digits| digits.len() <= 2)?
        .parse()
        .ok()?;
    let rest = line.get(hours_end..)?.strip_prefix([':', '.'])?;
    let minutes: u32 = rest.get(..2)?.parse().ok()?;
    let mut rest = rest.get(2..)?;
    let mut is_afternoon = false;
    let trimmed = rest.trim_start();
    let lower = trimmed.to_lowercase();
    if let Some(half) = known
        .half_days
        .iter()
        .filter(|half| lower.starts_with(**half))
        .max_by_key(|half| half.len())
    {
        is_afternoon = half.starts_with('p');
        rest = trimmed.get(half.len()..)?;
    }
    let zone = rest.trim_start();
    let letters = zone
        .find(|c: char| !c.is_ascii_uppercase())
        .unwrap_or(zone.len());
    let behind = match letters {
        2..=4 => zone.get(letters..)?,
        _ => rest,
    };
    let ends =
        behind.trim().is_empty() || behind.trim_start().starts_with(['-', '–', '—', '|', ':']);
    let length = line.len()
        - behind
            .trim_start_matches(|c: char| c.is_whitespace() || "-–—|:".contains(c))
            .len();
    let hour = if is_afternoon && hours < 12 {
        hours + 12
    } else {
        hours
    };
    (hours < 25 && minutes < 60 && ends).then_some((hour * 60 + minutes, length))
}

/// The kind of a text without posts.
pub(super) fn genre(
    document: &Document,
    text: &TokenizedText<'_>,
    sentences: &[Sentence],
    title: &Title,
) -> Genre {
    let known = &text.vocabulary().summary;
    if !title.has_toll() && is_list(document) {
        return Genre::List;
    }
    let of_article: Vec<&Sentence> = sentences
        .iter()
        .filter(|sentence| matches!(sentence.block, BlockId::Paragraph(_)))
        .collect();
    let words: usize = of_article
        .iter()
        .map(|sentence| {
            sentence
                .span
                .slice(&document.text)
                .split_whitespace()
                .count()
        })
        .sum();
    if words < LONG {
        return Genre::Report;
    }
    let signs = |sentence: &Sentence| {
        Signs::of(
            sentence.span.slice(&document.text),
            text.tokens_within(sentence.span),
            text.vocabulary(),
        )
    };
    let told = of_article
        .iter()
        .filter(|sentence| signs(sentence).has(Sign::Told))
        .count();
    let is_told = told >= LEAST_TOLD && told as f64 >= TOLD_SHARE * of_article.len() as f64;
    // The news of a told text stands at the very beginning, or nowhere.
    let (opening, least) = if is_told {
        (OPENING_OF_TOLD, AGREEMENT_OF_TOLD)
    } else {
        (OPENING, LEAST_AGREEMENT)
    };
    let says_title = |sentence: &&Sentence| {
        let (signs, tokens) = (signs(sentence), text.tokens_within(sentence.span));
        let is_news = !signs.has(Sign::Scene) && !signs.has(Sign::Told);
        is_news && title.agreement(tokens, known) >= least
    };
    if of_article.iter().take(opening).any(says_title) {
        Genre::Report
    } else {
        Genre::LongRead
    }
}

/// Whether paragraphs are numbered from one on, or the title counts what has headings.
fn is_list(document: &Document) -> bool {
    let paragraphs: Vec<&str> = document
        .blocks
        .iter()
        .filter(|block| matches!(block.id, BlockId::Paragraph(_)))
        .map(|block| document.block_text(block))
        .collect();
    let headings = paragraphs.iter().filter(|text| is_heading(text)).count();
    let title = document.metadata.title.value().map_or("", String::as_str);
    if headings >= LEAST_ENTRIES && counts_entries(title, &document.vocabulary().numbers) {
        return true;
    }
    let numbers: Vec<u32> = paragraphs.into_iter().filter_map(entry).collect();
    let follows = |pair: &[u32]| pair[1] == pair[0] + 1 || pair[0] == pair[1] + 1;
    let run = numbers.windows(2).filter(|pair| follows(pair)).count() + 1;
    numbers.len() >= LEAST_ENTRIES && run >= LEAST_ENTRIES && numbers.contains(&1)
}

/// Words of a heading, at most.
const LONGEST_HEADING: usize = 8;

/// Whether a paragraph is the heading of an entry: "Lund, Sweden".
fn is_heading(paragraph: &str) -> bool {
    let words = paragraph.split_whitespace().count();
    let ends = paragraph
        .trim_end()
        .ends_with(['.', '!', '?', '…', ':', '”', '"', ',']);
    (1..=LONGEST_HEADING).contains(&words) && !ends
}

/// "12 towns worth a detour", "Five things to know": a number first, from three.
fn counts_entries(title: &str, known: &Numbers) -> bool {
    let first = title
        .split_whitespace()
        .next()
        .unwrap_or_default()
        .to_lowercase();
    let is_digits = first
        .parse()
        .is_ok_and(|number: u32| (3..100).contains(&number));
    is_digits || known.small.iter().skip(3).any(|number| *number == first)
}

/// The number that a paragraph begins with as an entry of a list: "3. Lund", "3) Lund", "#3 Lund".
fn entry(paragraph: &str) -> Option<u32> {
    let text = paragraph.trim_start();
    let bare = text.strip_prefix('#').unwrap_or(text);
    let end = bare.find(|c: char| !c.is_ascii_digit())?;
    let number = bare
        .get(..end)
        .filter(|digits| (1..=2).contains(&digits.len()))?
        .parse()
        .ok()?;
    let behind = bare.get(end..)?;
    let is_entry = behind
        .strip_prefix(['.', ')', ':'])
        .is_some_and(|rest| rest.starts_with(' '))
        || text.starts_with('#') && behind.starts_with([' ', ':']);
    is_entry.then_some(number)
}

/// The sentence below the title that says what a list or a long read is about: the first one, when
/// its paragraph is short and no entry, and it needs nothing before it.
pub(super) fn standfirst(
    document: &Document,
    text: &TokenizedText<'_>,
    sentences: &[Sentence],
) -> Option<Sentence> {
    let first = sentences
        .iter()
        .find(|sentence| matches!(sentence.block, BlockId::Paragraph(_)))?;
    let block = document
        .blocks
        .iter()
        .find(|block| block.id == first.block)?;
    let words = document.block_text(block).split_whitespace().count();
    let paragraph = document.block_text(block);
    if !STANDFIRST.contains(&words) || entry(paragraph).is_some() {
        return None;
    }
    let sentence = first.span.slice(&document.text);
    let signs = Signs::of(sentence, text.tokens_within(first.span), text.vocabulary());
    let is_fit = !signs.has(Sign::Leans)
        && !signs.has(Sign::Told)
        && !signs.has(Sign::Scene)
        && !signs.has(Sign::Commands);
    let title = document.metadata.title.value().map_or("", String::as_str);
    let repeats = title.trim() == sentence.trim();
    let has_dateline =
        crate::document::dateline(sentence, &document.vocabulary().bylines).is_some();
    (is_fit && !has_dateline && !repeats).then_some(*first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Vocabulary;

    #[test]
    fn times_of_posts_are_read() {
        let known = &Vocabulary::of(None).summary;
        for (text, minute) in [
            ("22:14\nIt ends here.", 22 * 60 + 14),
            ("21:50 GMT\nThe bridge is closed.", 21 * 60 + 50),
            ("9.32am", 9 * 60 + 32),
            ("9.32 p.m. BST\nMore.", 21 * 60 + 32),
            ("18:05 – The ferry is late.", 18 * 60 + 5),
        ] {
            assert_eq!(
                clock(text, known).map(|(minute, _)| minute),
                Some(minute),
                "{text}"
            );
        }
        for text in [
            "2.5 million people left.",
            "22:14 is late for a ferry.",
            "No time.",
            "99:99",
            "",
        ] {
            assert_eq!(clock(text, known), None, "{text}");
        }
        let (_, length) = clock("18:05 – The ferry is late.", known).unwrap();
        assert_eq!(
            "18:05 – The ferry is late.".get(length..),
            Some("The ferry is late.")
        );
    }

    #[test]
    fn entries_are_numbered() {
        assert_eq!(entry("3. Lund, Sweden"), Some(3));
        assert_eq!(entry("#12 Lund"), Some(12));
        assert_eq!(entry("3.5 million people"), None);
        assert_eq!(entry("1932. A flood"), None);
        assert_eq!(entry("Lund"), None);
    }
}
