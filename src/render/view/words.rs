//! Small words: counts, dates, provenance.

use crate::briefing::{Status, thousands};
use crate::document::Fact;
use crate::render::map_style::{Sign, Signed};
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// "1 place", "14 places", "10,000 comments".
pub(crate) fn count(number: usize, one: &str, many: &str) -> String {
    format!(
        "{} {}",
        grouped(number),
        if number == 1 { one } else { many }
    )
}

/// "10,000".
pub(crate) fn grouped(number: usize) -> String {
    thousands(number as u64)
}

/// The word beside a status sign.
pub(crate) fn status(status: Status) -> &'static str {
    match status {
        Status::SetByUser => "Set by you",
        Status::Sure => "Sure",
        Status::Likely => "Likely",
        Status::Check => "Check",
        Status::Unmapped => "Not mapped",
    }
}

/// What a place is and where it lies: "City · Badakhshan, Afghanistan".
pub(crate) fn sort(signed: &Signed<'_>) -> String {
    let place = signed.place;
    let mut parts = vec![place.kind_label.as_str(), place.lies_in.as_str()];
    if signed.sign == Sign::Area {
        parts.push("area, no pin");
    }
    if signed.anchor.is_none() {
        parts.push("not drawn");
    }
    parts.retain(|part| !part.is_empty());
    parts.join(" · ")
}

/// "11 Aug 2021, 17:35 UTC".
pub(crate) fn moment(time: Timestamp) -> String {
    let time = time.to_zoned(TimeZone::UTC);
    time.strftime("%-d %b %Y, %H:%M UTC").to_string()
}

/// "17:35 UTC".
pub(crate) fn clock(time: Timestamp) -> String {
    let time = time.to_zoned(TimeZone::UTC);
    time.strftime("%H:%M UTC").to_string()
}

/// Where a fact comes from: "stated by the source", "inferred from the comments", "missing".
pub(crate) fn provenance<T>(fact: &Fact<T>) -> String {
    match fact {
        Fact::Stated(_) => "stated by the source".to_owned(),
        Fact::Inferred { from, .. } => format!("inferred from {from}"),
        Fact::Missing => "missing".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_and_nouns_agree() {
        assert_eq!(count(1, "place", "places"), "1 place");
        assert_eq!(count(0, "place", "places"), "0 places");
        assert_eq!(
            count(1_234_567, "comment", "comments"),
            "1,234,567 comments"
        );
    }
}
