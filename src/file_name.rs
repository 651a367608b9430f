//! File names made of titles.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Longest slug, in characters.
const SLUG_LIMIT: usize = 80;

/// Names that Windows keeps for devices, whatever they end in.
const RESERVED: [&str; 4] = ["con", "prn", "aux", "nul"];

/// `com1`, `lpt9`, `con`.
fn is_reserved(name: &str) -> bool {
    let is_port = |port: &str| {
        let number = name.strip_prefix(port).unwrap_or_default();
        number.len() == 1 && number.bytes().all(|byte| byte.is_ascii_digit())
    };
    RESERVED.contains(&name) || is_port("com") || is_port("lpt")
}

/// A title as part of a file name: ASCII letters and digits with single hyphens between words;
/// "briefing" when nothing is left, `file-con` for what no file may be called.
#[must_use]
pub fn slug(title: &str) -> String {
    let mut slug = String::new();
    for c in title
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
    {
        match c {
            'a'..='z' | '0'..='9' => slug.push(c),
            '\'' | '’' | 'ʼ' | 'ʻ' | '‘' => {}
            _ => match latin(c) {
                "" if slug.is_empty() || slug.ends_with('-') => {}
                "" => slug.push('-'),
                letters => slug.push_str(letters),
            },
        }
    }
    if slug.len() > SLUG_LIMIT {
        let last_word = slug.get(..=SLUG_LIMIT).and_then(|start| start.rfind('-'));
        slug.truncate(last_word.unwrap_or(SLUG_LIMIT));
    }
    match slug.trim_end_matches('-') {
        "" => "briefing".to_owned(),
        reserved if is_reserved(reserved) => format!("file-{reserved}"),
        slug => slug.to_owned(),
    }
}

/// Letters that do not decompose into a plain one and a mark.
fn latin(c: char) -> &'static str {
    match c {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'ħ' => "h",
        'ı' => "i",
        _ => "",
    }
}
