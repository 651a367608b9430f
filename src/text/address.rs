//! Web and mail addresses, user names and hashtags in a text. Names inside them are not names of
//! places.

use super::lines::is_closing;
use super::span::Span;

/// Whether what stands between white space is an address, a user name or a hashtag: no words of a
/// sentence.
pub(super) fn is_address(chunk: &str) -> bool {
    let bare = chunk.trim_start_matches(['(', '[', '"', '“', '‘', '\'', '<']);
    if bare.starts_with(['@', '#']) || bare.starts_with("u/") || bare.starts_with("r/") {
        return bare.len() > 2;
    }
    bare.starts_with("/u/")
        || bare.starts_with("/r/")
        || bare.contains(MARKS) && address_in(bare).is_some()
}

/// Every web and mail address in the text, in order, without the punctuation around it:
/// `https://…`, `www.…`, `example.org`, `t.co/x`, `desk@example.org`.
#[must_use]
pub fn urls(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut offset = 0;
    for token in text.split_inclusive(char::is_whitespace) {
        if token.contains(MARKS)
            && let Some((start, end)) = address_in(token)
        {
            found.extend(Span::new(text, offset + start, offset + end));
        }
        offset += token.len();
    }
    found
}

/// No address is without one of these; for most words the search ends here.
const MARKS: [char; 3] = ['.', ':', '@'];

/// The address in a word, as bytes of it.
fn address_in(token: &str) -> Option<(usize, usize)> {
    let start = if let Some(colon) = token.find("://") {
        let (before, _) = token.split_at(colon);
        let scheme = before
            .bytes()
            .rev()
            .take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'))
            .count();
        (scheme > 0).then_some(colon - scheme)?
    } else {
        let bare = token.trim_start_matches(|c: char| !c.is_alphanumeric());
        let start = token.len() - bare.len();
        let bare = without_tail(bare);
        let is_address = starts_with_www(bare) || is_mail(bare) || is_bare_address(bare);
        is_address.then_some(start)?
    };
    let (_, rest) = token.split_at(start);
    let end = rest
        .find(['<', '>', '"', '“', '”', '|'])
        .unwrap_or(rest.len());
    let (address, _) = rest.split_at(end);
    let address = without_tail(address);
    (!address.is_empty()).then_some((start, start + address.len()))
}

/// Without punctuation that belongs to the sentence. A bracket that closes one of the address
/// stays: `…/Fort_Hood_(Texas)`.
fn without_tail(address: &str) -> &str {
    let opened = address.matches('(').count();
    let mut closed = address.matches(')').count();
    address.trim_end_matches(|c: char| {
        if c == ')' {
            let is_extra = closed > opened;
            closed -= usize::from(is_extra);
            return is_extra;
        }
        is_closing(c) || c.is_whitespace() || matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | '…')
    })
}

fn starts_with_www(word: &str) -> bool {
    word.get(..4)
        .is_some_and(|start| start.eq_ignore_ascii_case("www."))
}

fn is_mail(word: &str) -> bool {
    word.split_once('@')
        .is_some_and(|(name, host)| !name.is_empty() && has_ascii_domain(host))
}

/// A domain with a path, or a domain with a usual ending. `Kabul.The` and `U.S.` are neither.
fn is_bare_address(word: &str) -> bool {
    const USUAL: [&str; 8] = ["com", "org", "net", "gov", "edu", "mil", "int", "info"];
    const SECOND: [&str; 6] = ["co", "com", "org", "gov", "ac", "net"];
    let (host, path) = word
        .split_once('/')
        .map_or((word, None), |(host, path)| (host, Some(path)));
    if !has_ascii_domain(host) {
        return false;
    }
    let mut labels = host.rsplit('.');
    let (top, second) = (
        labels.next().unwrap_or_default(),
        labels.next().unwrap_or_default(),
    );
    USUAL.contains(&top)
        || (top.len() == 2 && SECOND.contains(&second))
        || path.is_some_and(|path| !path.is_empty())
}

fn has_ascii_domain(host: &str) -> bool {
    let is_label = |label: &str| {
        !label.is_empty()
            && label
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    host.rsplit_once('.')
        .is_some_and(|(_, top)| top.len() >= 2 && top.bytes().all(|b| b.is_ascii_lowercase()))
        && host.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        urls(text)
            .into_iter()
            .map(|span| span.slice(text))
            .collect()
    }

    #[test]
    fn addresses_end_before_the_punctuation_of_the_sentence() {
        assert_eq!(
            found("See (https://example.org/Kabul?a=1), www.example.net and t.co/Herat."),
            [
                "https://example.org/Kabul?a=1",
                "www.example.net",
                "t.co/Herat"
            ]
        );
        assert_eq!(
            found("[map](https://example.org/Fort_(Texas)) <http://a.b/c>"),
            ["https://example.org/Fort_(Texas)", "http://a.b/c"]
        );
        assert_eq!(
            found("Mail desk@kabul.example.org; read example.com, bbc.co.uk!"),
            ["desk@kabul.example.org", "example.com", "bbc.co.uk"]
        );
    }

    #[test]
    fn addresses_are_no_words_of_a_sentence() {
        for address in [
            "https://a.org/London",
            "@Berlin_Fan",
            "(a@example.com)",
            "example.co.uk,",
            "u/Paris",
        ] {
            assert!(is_address(address), "{address}");
        }
        for word in ["U.S.", "Ky.", "W.Va.", "Kabul.", "north/south", "4.5"] {
            assert!(!is_address(word), "{word}");
        }
    }

    #[test]
    fn sentences_without_a_space_between_are_no_addresses() {
        for text in [
            "left Kabul.The next day",
            "U.S. troops",
            "at 5:35 p.m.",
            "St. Louis",
            "@Kabul",
            "either/or",
            "a.m./p.m.",
            "://",
            "No. 5/7",
        ] {
            assert!(found(text).is_empty(), "{text}: {:?}", found(text));
        }
    }
}
