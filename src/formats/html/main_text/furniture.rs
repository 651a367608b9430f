//! Blocks of words that belong to a page, not to its article.
//!
//! The phrases are English; they are tables, so that other languages can stand beside them.

use super::outline::Block;
use crate::diagnostics::Omission;
use crate::vocabulary::Vocabulary;

/// Blocks that consist of one of these.
#[rustfmt::skip]
const WHOLE: &[(Omission, &[&str])] = &[
    (Omission::Advertisement, &[
        "advertisement", "advertisements", "ad", "ads", "story continues below advertisement", "sponsored", "sponsored content",
        "article continues below", "article continues below advertisement", "advertisement - scroll to continue", "promoted",
        "scroll to continue with content", "advertising", "continue reading below",
    ]),
    (Omission::Teaser, &[
        "read more", "more", "read next", "continue reading", "related", "related articles", "related stories", "related news", "related posts", "related content",
        "related topics", "more on this story", "more on this", "more stories", "you may also like", "recommended", "recommended for you", "see also", "also read", "read also",
        "most read", "most popular", "trending", "trending now", "up next", "latest news", "more news", "don't miss", "top stories", "editor's picks", "editors' picks", "read the full story",
        "more from the author", "what to read next", "you might also like", "more like this", "learn more", "see more", "show more", "view more", "load more", "related links",
    ]),
    (Omission::Share, &[
        "share", "share this", "share this article", "share this story", "share this post", "share on facebook", "share on twitter", "tweet", "email", "print", "facebook", "twitter", "whatsapp", "telegram", "linkedin", "pinterest", "reddit", "copy link",
        "email this article", "like this", "like this:", "like loading...", "like loading…", "share via", "save", "follow us",
    ]),
    (Omission::Subscription, &["sign up", "subscribe", "subscribe now", "sign in", "log in", "newsletter", "register", "subscribe today", "get the newsletter"]),
    (Omission::Control, &["play", "pause", "close", "search", "menu", "scroll down", "scroll down to continue", "back to top", "top", "skip to content", "skip to main content", "loading", "loading...", "next", "previous", "expand", "cancel", "submit", "listen", "play video", "watch", "view gallery"]),
    (Omission::Comments, &["comments", "view comments", "show comments", "leave a comment", "join the conversation", "leave a reply", "no comments", "add a comment", "post a comment"]),
];

/// Beginnings of short blocks. They end in a colon or stand before a link.
#[rustfmt::skip]
const TEASERS: &[&str] = &[
    "read more", "also read", "read also", "related", "see also", "more", "read", "read next", "related article", "related articles", "related story", "related stories", "related news", "must read",
    "recommended", "watch", "watch more", "watch also", "listen", "listen to", "don't miss", "you may also like", "you might also like", "more on this", "more on this story", "more from", "continue reading", "learn more", "further reading", "full story", "in pictures", "photos",
    "related coverage", "related content", "more coverage", "explore more", "read the full story", "read this", "see more", "video", "gallery", "next", "previous", "up next", "in case you missed it", "editor's pick", "editors' pick", "in other news", "opinion", "live updates", "read more here", "also see", "also on",
];

/// Beginnings of short blocks, whatever follows.
#[rustfmt::skip]
const STARTS: &[(Omission, &[&str])] = &[
    (Omission::Advertisement, &["advertisement - scroll", "article continues below", "story continues below", "article continues after", "story continues after", "this article contains affiliate links"]),
    (Omission::Subscription, &[
        "sign up for", "sign up to", "subscribe to", "click here to subscribe", "get our newsletter", "get the latest news", "already a subscriber", "already have an account", "to continue reading", "subscribe for", "subscribe now",
        "this article is for subscribers", "this article is only available to", "this content is only available to", "this story is for subscribers", "you have reached your limit", "create a free account", "register to continue", "log in to continue", "sign in to continue",
        "subscribe to continue", "become a member", "become a subscriber", "start your free trial", "join our newsletter", "download our app", "get the app", "download the app", "support our journalism", "support independent journalism", "unlock this article", "continue reading with a subscription", "never miss a story", "get unlimited access", "get full access",
        "want to read more", "stay up to date with", "stay informed", "enter your email", "please subscribe", "receive our",
    ]),
    (Omission::Share, &["follow us on", "follow us", "follow him on twitter", "follow her on twitter", "find us on", "like us on", "join us on", "join our telegram", "join our whatsapp", "share this article", "share this story", "share this:", "click to share"]),
    (Omission::Byline, &["© ", "copyright ©", "copyright 20", "all rights reserved", "from the section ", "photo by ", "photograph by ", "photograph: ", "image credit:", "photo credit:", "photo: ", "image: ", "picture: ", "published on ", "published at ", "published: ", "posted on ", "posted by ", "posted at ", "last updated", "updated on ", "updated at ", "updated: ", "first published", "last modified", "filed under:", "written by "]),
    (Omission::Tags, &["tags: ", "topics: ", "filed under", "tagged ", "categories: ", "posted in ", "keywords: "]),
    (Omission::Teaser, &["click here to read", "click here for more", "view original article", "for more stories", "read full article"]),
    (Omission::Comments, &["this post has ", "your email address will not be published"]),
    (Omission::Consent, &["we use cookies", "the cookie settings on this website", "this site uses cookies", "this website uses cookies", "by continuing to use this site", "by using this site, you agree"]),
];

/// The jobs at the foot of an agency's report: "Reporting by A in B; editing by C".
#[rustfmt::skip]
const JOBS: &[&str] = &["reporting by", "writing by", "editing by", "additional reporting by", "compiled by", "edited by", "with reporting by", "reporting and writing by", "additional reporting", "graphic by", "graphics by", "translated by", "produced by"];

/// Letters of a block that may be furniture for its first words.
const SHORT: usize = 220;

/// Why a block is furniture, if its words say so.
pub(super) fn furniture(block: &Block) -> Option<Omission> {
    if block.letters > SHORT {
        return None;
    }
    let lower = block.text.to_lowercase().replace('’', "'");
    let bare = lower.trim_matches(|c: char| !c.is_alphanumeric());
    let whole = WHOLE.iter().find(|(_, phrases)| phrases.contains(&bare));
    if let Some((omission, _)) = whole {
        return Some(*omission);
    }
    if is_teaser(block, &lower) {
        return Some(Omission::Teaser);
    }
    let start = lower.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '©');
    let starts = STARTS
        .iter()
        .find(|(_, phrases)| phrases.iter().any(|phrase| start.starts_with(phrase)));
    if let Some((omission, _)) = starts {
        return Some(*omission);
    }
    if is_credit(&block.text, start) {
        return Some(Omission::Byline);
    }
    is_counter(bare).then_some(Omission::Share)
}

/// "Read more: …", "ALSO READ | …", "Related: …"; the word alone does not make a sentence a teaser.
fn is_teaser(block: &Block, lower: &str) -> bool {
    let start = lower.trim_start_matches(|c: char| !c.is_alphanumeric());
    let longest = TEASERS
        .iter()
        .filter(|phrase| start.starts_with(**phrase))
        .map(|phrase| phrase.len())
        .max();
    let Some(length) = longest else { return false };
    let rest = start.get(length..).unwrap_or_default();
    let is_separated = rest
        .trim_start()
        .starts_with([':', '|', '>', '»', '–', '—', '→', '•']);
    let is_word = rest.starts_with(|c: char| !c.is_alphanumeric());
    let is_short_word = length <= 7;
    if is_separated {
        return block.links > 0 || length > 7 || !super::prose::ends_sentence(lower);
    }
    is_word
        && block.links > 0
        && block.linked * 2 > block.letters
        && (!is_short_word || !super::prose::ends_sentence(lower))
}

/// A block that names who reported, wrote and edited, and nothing else: hardly a word in it has a small letter.
fn is_credit(text: &str, lower: &str) -> bool {
    #[rustfmt::skip]
    const BETWEEN: [&str; 16] = [
        "by", "in", "and", "with", "additional", "editing", "reporting", "writing", "edited", "compiled", "from", "the", "of", "at", "for", "newsroom",
    ];
    let bare = lower.trim_start_matches('(');
    let is_job = JOBS.iter().any(|job| bare.starts_with(job));
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’');
    let is_small = |word: &&str| word.starts_with(char::is_lowercase) && !BETWEEN.contains(word);
    is_job && words.filter(is_small).nth(1).is_none()
}

/// A block that is a date and nothing else: "Wednesday, 11 August 2021 at 14:30 UTC".
pub(super) fn is_date(text: &str) -> bool {
    let words = words_of_date(text);
    !words.is_empty()
        && words.len() <= 9
        && words.contains(&DatePart::Year)
        && !words.contains(&DatePart::Other)
        && words.len() > 2
        || crate::document::iso_date(text.trim()).is_some()
}

/// A line that begins as a byline does, or holds a date.
pub(super) fn names_author_or_date(text: &str) -> bool {
    let starts = text
        .get(..3)
        .is_some_and(|start| start.eq_ignore_ascii_case("by "));
    let words = words_of_date(text);
    let has_date = words
        .windows(3)
        .any(|three| three.contains(&DatePart::Month) && three.contains(&DatePart::Year));
    starts || has_date
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum DatePart {
    Month,
    Year,
    /// A day, a time, a weekday, and the words between them.
    Small,
    Other,
}

fn words_of_date(text: &str) -> Vec<DatePart> {
    let words = text.split(|c: char| {
        c.is_whitespace() || matches!(c, ',' | '|' | '•' | '·' | '(' | ')' | '/' | '–' | '-')
    });
    let words = words.filter(|word| !word.is_empty()).take(12);
    words
        .map(|word| part_of_date(&word.to_lowercase()))
        .collect()
}

fn part_of_date(word: &str) -> DatePart {
    #[rustfmt::skip]
    const SMALL: [&str; 26] = [
        "at", "on", "am", "pm", "a.m.", "p.m.", "utc", "gmt", "est", "edt", "pst", "pdt", "cet", "cest", "bst", "ist", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
        "et", "pt", "the",
    ];
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    let is_year =
        word.len() == 4 && digits == 4 && (word.starts_with("19") || word.starts_with("20"));
    let is_weekday = word.len() >= 6 && word.ends_with("day");
    if is_year {
        DatePart::Year
    } else if crate::document::month(word, &Vocabulary::of(None).dates).is_some() {
        DatePart::Month
    } else if SMALL.contains(&word) || is_weekday || (digits > 0 && word.len() <= 7) {
        DatePart::Small
    } else {
        DatePart::Other
    }
}

/// "941 comments", "3 min read", "12 shares".
fn is_counter(bare: &str) -> bool {
    let mut words = bare.split_whitespace();
    let (Some(number), Some(what)) = (words.next(), words.next()) else {
        return false;
    };
    let is_number = number.starts_with(|c: char| c.is_ascii_digit())
        && number
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, ',' | '.' | 'k' | 'm' | '-'));
    let is_counted = matches!(
        what,
        "comments"
            | "comment"
            | "shares"
            | "share"
            | "views"
            | "likes"
            | "min"
            | "mins"
            | "minute"
            | "minutes"
            | "reads"
            | "hours"
            | "hour"
            | "days"
            | "day"
            | "ago"
            | "retweets"
            | "replies"
            | "responses"
            | "images"
            | "photos"
    );
    let rest: Vec<&str> = words.take(3).collect();
    let ends = matches!(
        rest.as_slice(),
        [] | ["read"] | ["ago"] | ["to", "read"] | ["on", ..] | ["reading", "time"]
    );
    is_number && is_counted && ends
}
