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

/// Most memory for the values of a text, in bytes.
const MOST_MEMORY: usize = 320 << 20;

/// Every value in the text. To be called from a worker, which has a large stack.
///
/// # Errors
/// When the text is not JSON, or nested too deeply.
pub(super) fn values(text: &str) -> Result<Vec<Value>, FormatError> {
    let extent = Extent::of(text);
    if extent.depth > MOST_DEPTH {
        return Err(FormatError::TooDeep { levels: MOST_DEPTH });
    }
    if extent.memory > MOST_MEMORY {
        return Err(FormatError::TooLarge {
            limit: format!("{} MiB of values once it is read", MOST_MEMORY >> 20),
        });
    }
    let mut reader = Deserializer::from_str(text.trim_start_matches('\u{feff}'));
    reader.disable_recursion_limit();
    let values: Result<_, _> = reader.into_iter::<Value>().collect();
    values.map_err(|problem| FormatError::json(&problem))
}

/// How much a JSON text holds.
#[derive(Debug, Default)]
struct Extent {
    /// How deep brackets are nested outside of strings.
    depth: usize,
    /// What its values take in memory, in bytes, besides their strings.
    memory: usize,
}

/// What the parser takes for a value, and for an object, which has room for several members.
const VALUE: usize = 64;
const OBJECT: usize = 1_000;

impl Extent {
    fn of(text: &str) -> Self {
        let mut extent = Self::default();
        let mut depth = 0_usize;
        let (mut is_string, mut is_escaped) = (false, false);
        for byte in text.bytes() {
            match byte {
                _ if is_escaped => is_escaped = false,
                b'\\' if is_string => is_escaped = true,
                b'"' => is_string = !is_string,
                _ if is_string => {}
                b'[' | b'{' => {
                    depth += 1;
                    extent.depth = extent.depth.max(depth);
                    extent.memory += if byte == b'{' { OBJECT } else { VALUE };
                }
                b']' | b'}' => depth = depth.saturating_sub(1),
                b',' => extent.memory += VALUE,
                _ => {}
            }
        }
        extent
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_take_too_much_memory_is_refused() {
        let many = format!("[{}0]", "{\"\":0},".repeat(600_000));
        assert!(matches!(values(&many), Err(FormatError::TooLarge { .. })));
        let words = format!("[\"{}\"]", "{,[".repeat(600_000));
        assert!(values(&words).is_ok());
    }
}
