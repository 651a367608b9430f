//! Login walls and block pages: what a server sends in place of the page that was requested.

use super::dom;
use crate::formats::FormatError;
use crate::vocabulary::Vocabulary;
use scraper::Html;

/// Characters of text beyond which a page is an article: login walls have fewer.
const ARTICLE: usize = 700;

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
        blocks().any(|known| words.starts_with(known))
    });
    // "Log in | Example", and not "Log in data stolen".
    let asks = titles().find(|words| {
        let words = words.to_lowercase();
        let mut parts = words.split(['|', '-', '–', '—', ':', '·']);
        parts.any(|part| is_login(part.trim())) || is_login(&words)
    });
    let in_body = || {
        let words = first.as_ref()?.to_lowercase();
        let longer = blocks().filter(|known| known.contains(' ') && known.len() > 15);
        let mut longer = longer.filter(|known| words.contains(known));
        longer.next().map(str::to_owned)
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

/// A wall is not always in the language of the site: every language is asked.
fn blocks() -> impl Iterator<Item = &'static str> {
    Vocabulary::all().flat_map(|known| known.walls.blocks.iter().copied())
}

fn is_login(title: &str) -> bool {
    Vocabulary::all().any(|known| known.walls.logins.contains(&title))
}
