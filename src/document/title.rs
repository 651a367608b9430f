//! Headlines: what looks like one, and what stands in for a missing one.

/// Longest headline, in characters.
const LIMIT: usize = 200;

/// Longest stand-in, in characters: a line of the page's heading.
const OPENING_LIMIT: usize = 80;

/// Whether a text is no longer than headlines are.
pub(super) fn is_short(text: &str) -> bool {
    text.chars().nth(LIMIT).is_none()
}

/// A headline is short and has no full stop at its end, unless it ends in an ellipsis or in an
/// abbreviation like "U.S.".
pub(super) fn looks_like_one(text: &str) -> bool {
    if !is_short(text) {
        return false;
    }
    let Some(before_stop) = text.strip_suffix('.') else {
        return true;
    };
    let mut last = before_stop.chars().rev();
    let is_initial = last.next().is_some_and(char::is_uppercase)
        && last.next().is_none_or(|c| !c.is_alphanumeric());
    is_initial || before_stop.ends_with(['.', ' '])
}

/// The first words of a text, cut between words and then marked with an ellipsis.
pub(super) fn opening(text: &str) -> String {
    let Some((limit, _)) = text.char_indices().nth(OPENING_LIMIT) else {
        return text.to_owned();
    };
    let (kept, _) = text.split_at(limit);
    let whole_words = kept.rsplit_once(' ').map_or(kept, |(words, _)| words);
    let end = |c: char| !c.is_alphanumeric();
    format!("{}…", whole_words.trim_end_matches(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_opening_is_cut_between_words() {
        assert_eq!(opening("Rain fell."), "Rain fell.");
        let long = "The river rose overnight and cut the only road, the governor said, for the third time this year.";
        assert_eq!(
            opening(long),
            "The river rose overnight and cut the only road, the governor said, for the…"
        );
        assert_eq!(opening(&"x".repeat(90)).chars().count(), OPENING_LIMIT + 1);
    }
}
