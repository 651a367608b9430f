//! Quotations and brackets that hold stops of their own.

/// Longest quotation or bracket that is kept in one piece, in bytes. A longer one is split like
/// any text, so that a mark left open or paired wrongly spoils one sentence, not a passage.
const LONGEST: usize = 300;

/// Finds out whether a place lies inside quotation marks or brackets. Asked in rising order, it
/// takes one pass.
pub(super) struct Enclosed<'t> {
    passage: &'t str,
    /// Bytes looked at so far.
    seen: usize,
    /// End of the last pair found: its closing mark.
    until: usize,
}

impl<'t> Enclosed<'t> {
    pub(super) fn new(passage: &'t str) -> Self {
        Self {
            passage,
            seen: 0,
            until: 0,
        }
    }

    /// Whether byte offset `at` lies before the mark that closes the last pair opened before it.
    pub(super) fn contains(&mut self, at: usize) -> bool {
        while self.seen < at {
            let Some(rest) = self.passage.get(self.seen..) else {
                break;
            };
            let Some((offset, mark)) = rest.char_indices().find(|(_, c)| is_opening(*c)) else {
                self.seen = self.passage.len();
                break;
            };
            let start = self.seen + offset;
            if start >= at {
                // Not yet: the next question may be about it.
                self.seen = start;
                break;
            }
            let (before, from_mark) = self.passage.split_at(start);
            self.seen = start + mark.len_utf8();
            if let Some(length) = pair(before, mark, from_mark) {
                self.until = start + length;
                self.seen = self.until;
            }
        }
        at < self.until
    }
}

fn is_opening(c: char) -> bool {
    matches!(c, '“' | '"' | '‘' | '\'' | '«' | '»' | '”' | '(' | '[')
}

/// Offset, from the opening mark, of the mark that closes it.
fn pair(before: &str, mark: char, from_mark: &str) -> Option<usize> {
    let is_straight = matches!(mark, '"' | '\'' | '‘' | '»' | '”');
    let is_free = before
        .chars()
        .next_back()
        .is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '.' | ',' | '!' | '?'));
    if is_straight && !is_free {
        return None;
    }
    let within = from_mark.get(..from_mark.floor_char_boundary(LONGEST))?;
    let mut last = mark;
    for (offset, c) in within.char_indices().skip(1) {
        let closes = match mark {
            '“' | '"' => matches!(c, '”' | '"'),
            '«' => c == '»',
            '»' => c == '«',
            '”' => c == '”',
            '(' => c == ')',
            '[' => c == ']',
            // An apostrophe closes nothing: the mark needs punctuation before it.
            _ => matches!(c, '’' | '\'') && matches!(last, '.' | ',' | '!' | '?' | '…'),
        };
        if closes {
            // A straight mark behind a space opens again: the first was left open.
            return (c != '"' || !last.is_whitespace()).then_some(offset);
        }
        if c == mark {
            return None;
        }
        last = c;
    }
    None
}
