//! JSON as forums write it: deeply nested, one value or one per line.
//!
//! The parser of `serde_json` recurses; natively it runs on a thread with a large stack
//! ([`worker`](super::worker)). In WebAssembly there is only the stack of the host, so the depth
//! that is read is lower there.

use super::error::FormatError;
use jiff::Timestamp;
use serde_json::{Deserializer, Map, Value};

/// Deepest nesting that is read, in levels. A comment is three to six levels below the one that it
/// answers.
const MOST_DEPTH: usize = if cfg!(target_family = "wasm") {
    500
} else {
    20_000
};

/// Every value in the text. To be called from a worker, which has a large stack.
///
/// # Errors
/// When the text is not JSON, or nested too deeply.
pub(super) fn values(text: &str) -> Result<Vec<Value>, FormatError> {
    if depth(text) > MOST_DEPTH {
        return Err(FormatError::TooDeep { levels: MOST_DEPTH });
    }
    let mut reader = Deserializer::from_str(text.trim_start_matches('\u{feff}'));
    reader.disable_recursion_limit();
    let values: Result<_, _> = reader.into_iter::<Value>().collect();
    values.map_err(|problem| FormatError::json(&problem))
}

/// How deep brackets are nested outside of strings.
fn depth(text: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    let (mut is_string, mut is_escaped) = (false, false);
    for byte in text.bytes() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if is_string => is_escaped = true,
            b'"' => is_string = !is_string,
            b'[' | b'{' if !is_string => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b']' | b'}' if !is_string => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

/// Looks up members of an object that may be missing or of another type.
pub(super) trait Members {
    /// A string, if it is not empty.
    fn text(&self, key: &str) -> Option<&str>;
    /// A whole number, also if it is written as a string.
    fn number(&self, key: &str) -> Option<i64>;
    /// Whether the member is `true`.
    fn is(&self, key: &str) -> bool;
    /// The values of an array; empty if the member is not one.
    fn list(&self, key: &str) -> &[Value];
    /// An id, which may be a string or a number.
    fn id(&self, key: &str) -> Option<String>;
    /// Seconds since 1970 (Unix time).
    fn seconds(&self, key: &str) -> Option<Timestamp>;
}

impl Members for Map<String, Value> {
    fn text(&self, key: &str) -> Option<&str> {
        self.get(key)?.as_str().filter(|text| !text.is_empty())
    }

    fn number(&self, key: &str) -> Option<i64> {
        match self.get(key)? {
            // Seconds are also written as 1628701234.0; the fraction means nothing.
            #[expect(
                clippy::cast_possible_truncation,
                reason = "a number out of range saturates, and is no valid time or score anyway"
            )]
            Value::Number(number) => {
                (number.as_i64()).or_else(|| number.as_f64().map(|n| n as i64))
            }
            Value::String(text) => text.trim().split('.').next()?.parse().ok(),
            _ => None,
        }
    }

    fn is(&self, key: &str) -> bool {
        self.get(key).and_then(Value::as_bool) == Some(true)
    }

    fn list(&self, key: &str) -> &[Value] {
        self.get(key)
            .and_then(Value::as_array)
            .map_or(&[], Vec::as_slice)
    }

    fn id(&self, key: &str) -> Option<String> {
        match self.get(key)? {
            Value::String(text) if !text.is_empty() => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }

    fn seconds(&self, key: &str) -> Option<Timestamp> {
        Timestamp::from_second(self.number(key)?).ok()
    }
}
