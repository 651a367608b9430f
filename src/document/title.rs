//! Headlines: what looks like one, and what replaces a missing one.

/// Longest headline, in characters.
const LIMIT: usize = 200;

/// Longest replacement, in characters: one line of the page's heading.
const OPENING_LIMIT: usize = 80;

/// Whether a text is short enough for a headline.
pub(super) fn is_short(text: &str) -> bool {
    text.chars().nth(LIMIT).is_none()
}

/// Whether a text looks like a headline: short, and without a full stop at its end except in an
/// ellipsis or an abbreviation like "U.S.".
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

/// Whether a block begins a list: it has the mark of an item, and its second line, or the block below
/// it, has the next one.
pub(super) fn begins_list(block: &str, below: Option<&str>) -> bool {
    let mut lines = block.lines();
    let first = lines.next().and_then(Mark::of);
    let next = lines.next().or(below).and_then(Mark::of);
    match (first, next) {
        (Some(Mark::Number(first)), Some(Mark::Number(next))) => next == first + 1,
        (Some(Mark::Sign(first)), Some(Mark::Sign(next))) => first == next,
        _ => false,
    }
}

/// What an item of a list begins with.
enum Mark {
    /// `1.`, `1)`
    Number(u32),
    /// `-`, `*`, `•`
    Sign(char),
}

impl Mark {
    fn of(line: &str) -> Option<Self> {
        let (mark, words) = line.trim_start().split_once(' ')?;
        if words.trim().is_empty() {
            return None;
        }
        let number = mark
            .strip_suffix(['.', ')'])
            .filter(|number| number.len() <= 3 && number.bytes().all(|b| b.is_ascii_digit()));
        if let Some(number) = number {
            return number.parse().ok().map(Self::Number);
        }
        let mut signs = mark.chars();
        let sign = signs
            .next()
            .filter(|sign| matches!(sign, '-' | '*' | '•' | '–'));
        sign.filter(|_| signs.next().is_none()).map(Self::Sign)
    }
}

/// The first words of a text; a longer text is cut between words and ends with an ellipsis.
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
