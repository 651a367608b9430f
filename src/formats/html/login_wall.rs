//! Login walls and block pages: what a server sends in place of the page that was requested.

use super::dom;
use crate::formats::FormatError;
use scraper::Html;

/// Characters of text beyond which a page is an article: login walls have fewer.
const ARTICLE: usize = 700;

/// Titles and first words of block pages.
#[rustfmt::skip]
const BLOCKS: [&str; 19] = [
    "just a moment", "attention required", "access denied", "403 forbidden", "forbidden",
    "are you a robot", "are you a human", "blocked", "whoa there, pardner",
    "you've been blocked", "you have been blocked", "verify you are human",
    "checking your browser", "pardon our interruption", "security check", "too many requests",
    "request unsuccessful", "enable javascript and cookies", "please verify you are a human",
];
/// Titles of login pages.
#[rustfmt::skip]
const LOGINS: [&str; 8] = [
    "log in", "login", "sign in", "signin", "please log in", "log in to continue",
    "reddit - log in", "welcome to reddit",
];

/// Refuses a login wall or a block page. `length` is the length of the article found in it, in
/// characters: a page with a whole article is neither.
///
/// # Errors
/// When it is a login or block page.
pub(super) fn check(page: &Html, length: usize) -> Result<(), FormatError> {
    if length >= ARTICLE {
        return Ok(());
    }
    let title = dom::all(page, "title").into_iter().find_map(dom::one_line);
    let heading = dom::all(page, "h1, h2").into_iter().find_map(dom::one_line);
    let first = dom::all(page, "body").into_iter().find_map(dom::one_line);
    let first = first.map(|words| words.chars().take(300).collect::<String>());
    let titles = || [&title, &heading].into_iter().flatten();
    let refuses = titles().find(|words| {
        let words = words.to_lowercase();
        BLOCKS.iter().any(|known| words.starts_with(known))
    });
    // "Log in | Example", and not "Log in data stolen".
    let asks = titles().find(|words| {
        let words = words.to_lowercase();
        let mut parts = words.split(['|', '-', '–', '—', ':', '·']);
        parts.any(|part| LOGINS.contains(&part.trim())) || LOGINS.contains(&words.as_str())
    });
    let in_body = || {
        let words = first.as_ref()?.to_lowercase();
        let longer = BLOCKS
            .iter()
            .filter(|known| known.contains(' ') && known.len() > 15);
        let mut longer = longer.filter(|known| words.contains(**known));
        longer.next().map(|known| (*known).to_owned())
    };
    let is_form = !dom::all(page, "input[type='password']").is_empty();
    if let Some(says) = refuses.cloned().or_else(in_body) {
        return Err(FormatError::Blocked { says });
    }
    match asks.cloned() {
        Some(says) if is_form || length < 200 => Err(FormatError::Login { says }),
        _ if is_form && length < 200 => Err(FormatError::Login {
            says: title.unwrap_or_else(|| "a field for a password".to_owned()),
        }),
        _ => Ok(()),
    }
}
