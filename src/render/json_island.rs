//! The JSON island: data for the script in a `<script type="application/json">` of the page,
//! escaped so that no text in it can end that element.

use super::error::RenderError;
use super::json::{BriefingRecord, record};
use super::map_data::{MapRecord, map_record};
use crate::briefing::Briefing;
use crate::language::PageTexts;
use serde::Serialize;

#[derive(Serialize)]
struct JsonIsland<'b> {
    #[serde(flatten)]
    briefing: BriefingRecord<'b>,
    map: MapRecord<'b>,
    #[serde(rename = "words", skip_serializing_if = "Option::is_none")]
    page_texts: Option<&'static PageTexts>,
}

/// Where the words of the interface are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Words {
    /// In the island.
    Inside,
    /// In a script beside the page, which pages of one language share.
    Beside,
}

/// The contract's object with two more members, `map` and `words`, which only the page's script
/// reads.
pub(super) fn write(briefing: &Briefing, words: Words) -> Result<String, RenderError> {
    let island = JsonIsland {
        briefing: record(briefing),
        map: map_record(briefing),
        page_texts: match words {
            Words::Inside => Some(&briefing.language.catalogue().page_texts),
            Words::Beside => None,
        },
    };
    let json = serde_json::to_string(&island).map_err(|error| RenderError::Island {
        problem: error.to_string(),
    })?;
    Ok(escape(&json))
}

/// Escapes what HTML or older JavaScript would read as more than text. These characters stand
/// only inside JSON strings, where `\u` escapes mean the same.
pub(super) fn escape(json: &str) -> String {
    let mut out = String::with_capacity(json.len() + json.len() / 64);
    for c in json.chars() {
        match c {
            '<' => out.push_str("\\u003c"),
            '>' => out.push_str("\\u003e"),
            '&' => out.push_str("\\u0026"),
            '\u{2028}' => out.push_str("\\u2028"),
            '\u{2029}' => out.push_str("\\u2029"),
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn no_markup_survives_and_the_data_stays_the_same() {
        let hostile = "</script><img onerror=x> & <!-- \u{2028}\u{2029} ]]>";
        let json = serde_json::to_string(hostile).unwrap();
        let escaped = escape(&json);
        assert!(!escaped.contains(['<', '>', '&', '\u{2028}', '\u{2029}']));
        assert_eq!(serde_json::from_str::<String>(&escaped).unwrap(), hostile);
    }
}
