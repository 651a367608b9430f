//! Pages that show only the beginning of their article.

use serde_json::{Map, Value};

/// Characters beyond which a text is more than a beginning, whatever the page says: many papers mark every
/// article as paid and send it whole.
const WHOLE: usize = 1_500;

/// What is offered where an article breaks off.
#[rustfmt::skip]
const OFFERS: &[&str] = &[
    "subscribe to continue", "subscribe to read", "to continue reading", "continue reading with", "already a subscriber", "for subscribers only",
    "only available to subscribers", "this article is for subscribers", "this story is for subscribers", "this content is for subscribers", "for members only", "log in to continue",
    "sign in to continue", "register to continue", "unlock this article", "to read the full article", "to read this article in full", "to keep reading", "you have reached your limit", "exclusively for subscribers",
    "subscribe to unlock", "this is a premium article", "subscriber-only", "subscribers-only", "start your free trial to",
];

/// Whether a text is only the beginning: the page says that the whole is not free, or the offer of a
/// subscription follows it. `below` are the blocks around the text that were left out.
pub(super) fn is_teaser<'b>(
    article: Option<&Map<String, Value>>,
    length: usize,
    mut below: impl Iterator<Item = &'b str>,
) -> bool {
    if length >= WHOLE {
        return false;
    }
    let free = article.and_then(|article| article.get("isAccessibleForFree"));
    let is_paid = match free {
        Some(Value::Bool(free)) => !free,
        Some(Value::String(free)) => free.eq_ignore_ascii_case("false") || free.ends_with("/False"),
        _ => article
            .and_then(|article| article.get("hasPart")?.as_object())
            .is_some_and(|part| part.get("isAccessibleForFree") == Some(&Value::Bool(false))),
    };
    is_paid
        || below.any(|text| {
            let lower = text.to_lowercase();
            text.len() < 400 && OFFERS.iter().any(|offer| lower.contains(offer))
        })
}
