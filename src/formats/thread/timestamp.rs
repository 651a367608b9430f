//! Times in threads.

use jiff::Timestamp;
use jiff::tz::TimeZone;

/// A time in RFC 3339 or ISO 8601, taken as UTC if it names no zone, or as in RFC 5322 (mail, RSS).
pub(in crate::formats) fn timestamp(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    if let Ok(time) = text.parse() {
        return Some(time);
    }
    let local: Option<jiff::civil::DateTime> = text.replacen(' ', "T", 1).parse().ok();
    if let Some(local) = local {
        return Some(local.to_zoned(TimeZone::UTC).ok()?.timestamp());
    }
    let mail = jiff::fmt::rfc2822::DateTimeParser::new();
    Some(mail.parse_zoned(text).ok()?.timestamp())
}
