//! Fields that many sources have: ids, country codes, other names.

use crate::gazetteer::default_id;
use crate::geo::LonLat;

/// The id that the source gives, with a source before it; nothing where it gives none.
pub(super) fn id(given: &str) -> String {
    match given.trim() {
        "" => String::new(),
        id if id.contains(':') => id.to_owned(),
        id => format!("user:{id}"),
    }
}

/// An id of name and point, so that the same row is the same place the next time.
pub(super) fn made_id(name: &str, point: LonLat) -> String {
    format!("{}@{:.4},{:.4}", default_id(name), point.lat(), point.lon())
}

/// An ISO 3166-1 alpha-2 code, or nothing.
pub(super) fn country(code: &str) -> String {
    let is_code = code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_alphabetic());
    if is_code {
        code.to_ascii_uppercase()
    } else {
        String::new()
    }
}

/// Names other than the first, each once.
pub(super) fn aliases<'n>(names: impl Iterator<Item = &'n str>, name: &str) -> Vec<String> {
    let mut aliases: Vec<String> = Vec::new();
    for other in names.map(str::trim) {
        if !other.is_empty() && other != name && !aliases.iter().any(|known| known == other) {
            aliases.push(other.to_owned());
        }
    }
    aliases
}
