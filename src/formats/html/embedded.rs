//! Text that stands only in a page's data: in JSON-LD, or in what its scripts would display.

use crate::formats::blocks::{Links, blocks_of};
use crate::formats::json::Members as _;
use crate::formats::tags::Tags;
use serde_json::{Map, Value};

/// Letters of a text that is an article.
const ARTICLE: usize = 200;
/// Bytes of a script that may hold an article.
const SCRIPT: usize = 400;
/// Most values of a script that are looked at.
const MOST: usize = 200_000;

/// The paragraphs of the article in the page's data.
pub(super) fn paragraphs(article: Option<&Map<String, Value>>, page: &str) -> Vec<String> {
    let body =
        article.and_then(|article| article.text("articleBody").or_else(|| article.text("text")));
    let stated = body.map(lines).unwrap_or_default();
    if letters(&stated) >= ARTICLE {
        return stated;
    }
    let mut best = stated;
    for script in scripts(page) {
        for value in values(script) {
            let found = longest(&value);
            if letters(&found) > letters(&best) && letters(&found) >= ARTICLE {
                best = found;
            }
        }
    }
    best
}

/// The scripts of a page that may hold data.
fn scripts(page: &str) -> Vec<&str> {
    let mut scripts = Vec::new();
    let mut tags = Tags::new(page);
    let mut from = None;
    while let Ok(Some(tag)) = tags.next() {
        if let Some(start) = from.take() {
            let script: &str = page.get(start..tag.start).unwrap_or_default();
            if script.len() >= SCRIPT {
                scripts.push(script);
            }
        }
        from = (tag.name == "script" && !tag.is_end).then_some(tag.end);
    }
    scripts
}

/// The JSON values in a script: the whole, or what is assigned in it.
fn values(script: &str) -> Vec<Value> {
    if let Ok(value) = serde_json::from_str(script.trim()) {
        return vec![value];
    }
    let starts = script.match_indices('=').map(|(at, _)| at + 1);
    let starts = starts.filter(|at| {
        script
            .get(*at..)
            .is_some_and(|rest| rest.trim_start().starts_with(['{', '[']))
    });
    let mut found = Vec::new();
    let mut after = 0;
    for at in starts.take(50) {
        if at < after {
            continue;
        }
        let rest = script.get(at..).unwrap_or_default();
        let mut stream = serde_json::Deserializer::from_str(rest).into_iter::<Value>();
        if let Some(Ok(value)) = stream.next() {
            after = at + stream.byte_offset();
            found.push(value);
        }
    }
    found
}

/// The longest text in a value: one string with several sentences, or the pieces of a list.
fn longest(value: &Value) -> Vec<String> {
    let mut best: Vec<String> = Vec::new();
    let mut waiting = vec![value];
    let mut seen = 0;
    while let Some(value) = waiting.pop() {
        seen += 1;
        if seen > MOST {
            break;
        }
        let found = match value {
            Value::String(text) if text.len() >= ARTICLE && is_prose(text) => lines(text),
            Value::Array(values) => {
                waiting.extend(values.iter().rev());
                let pieces: Vec<String> = values.iter().filter_map(piece).collect();
                if pieces.len() > 1 { pieces } else { Vec::new() }
            }
            Value::Object(object) => {
                waiting.extend(object.values());
                Vec::new()
            }
            _ => Vec::new(),
        };
        if letters(&found) > letters(&best) {
            best = found;
        }
    }
    best
}

/// The paragraph in an object of a list: its text, or the texts of its parts joined.
fn piece(value: &Value) -> Option<String> {
    let object = value.as_object()?;
    let own = ["content", "text", "html", "value", "paragraph"]
        .iter()
        .find_map(|key| object.text(key));
    let text = match own {
        Some(own) => lines(own).join(" "),
        None => {
            let parts = object
                .get("children")
                .or_else(|| object.get("content"))?
                .as_array()?;
            parts
                .iter()
                .filter_map(|part| part.as_object()?.text("text"))
                .collect()
        }
    };
    let text = text.trim();
    (text.len() >= 40 && is_prose(text)).then(|| text.to_owned())
}

/// A text of HTML or of lines as paragraphs.
fn lines(text: &str) -> Vec<String> {
    let has_tags = text.contains("</") || text.contains("<p>") || text.contains("<br");
    let lines: Vec<String> = if has_tags {
        blocks_of(text, Links::Words)
            .into_iter()
            .map(|block| block.text.replace('\n', " "))
            .collect()
    } else {
        let resolved = crate::formats::character_references::resolved(text);
        resolved
            .split('\n')
            .map(|line| line.trim().to_owned())
            .collect()
    };
    lines.into_iter().filter(|line| !line.is_empty()).collect()
}

fn letters(paragraphs: &[String]) -> usize {
    paragraphs
        .iter()
        .map(|text| text.chars().filter(|c| !c.is_whitespace()).count())
        .sum()
}

/// Words with spaces between them that end as sentences do; no code, no address.
fn is_prose(text: &str) -> bool {
    let words = text.split_whitespace().count();
    let is_code = text.contains("function(")
        || text.contains("=>")
        || text.contains("{\"")
        || text.contains("};");
    let has_stops = text.contains(". ")
        || text.trim_end().ends_with(['.', '!', '?', '”', '"', '>'])
        || text.contains('。');
    words >= 6 && text.len() / words.max(1) < 40 && !is_code && has_stops
}

#[cfg(test)]
mod tests {
    use super::*;

    const SENTENCE: &str = "The river rose during the night and took the bridge that joins the two halves of the town.";

    #[test]
    fn an_article_in_a_script_is_found() {
        let three = format!("{SENTENCE} {SENTENCE} {SENTENCE}");
        let next = format!(
            "<script id=__NEXT_DATA__ type='application/json'>{{\"props\":{{\"story\":{{\"body\":\"<p>{SENTENCE}</p><p>{three}</p>\"}}}}}}</script>"
        );
        assert_eq!(
            paragraphs(None, &next),
            [SENTENCE.to_owned(), three.clone()]
        );
        let pieces = format!(
            "<script>window.x=1; window.Fusion = {{\"content_elements\":[{{\"type\":\"text\",\"content\":\"{SENTENCE}\"}},\
             {{\"type\":\"image\",\"url\":\"https://example.org/a.jpg\"}},{{\"type\":\"text\",\"content\":\"{three}\"}}]}};</script>"
        );
        assert_eq!(paragraphs(None, &pieces), [SENTENCE.to_owned(), three]);
    }

    #[test]
    fn code_and_short_texts_are_no_article() {
        let code = format!(
            "<script>var x = {{\"a\": \"{}\"}};</script>",
            "if (a) { b = function() { return 1; } }; ".repeat(20)
        );
        assert!(paragraphs(None, &code).is_empty());
        assert!(paragraphs(None, "<script>var x = {\"text\": \"Short.\"};</script>").is_empty());
        assert!(paragraphs(None, "<p>none").is_empty());
    }
}
