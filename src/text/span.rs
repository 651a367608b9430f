//! Positions in a text.

/// Half-open byte range into a text, most often
/// [`Document::text`](crate::document::Document::text), on `char` boundaries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    start: usize,
    end: usize,
}

impl Span {
    /// The range `start..end` of `text`, or `None` when it is not one (out of range, reversed,
    /// or inside a character).
    #[must_use]
    pub fn new(text: &str, start: usize, end: usize) -> Option<Self> {
        text.get(start..end).map(|_| Self { start, end })
    }

    /// All of `text`.
    #[must_use]
    pub fn whole(text: &str) -> Self {
        Self {
            start: 0,
            end: text.len(),
        }
    }

    /// First byte.
    #[must_use]
    pub fn start(self) -> usize {
        self.start
    }

    /// One past the last byte.
    #[must_use]
    pub fn end(self) -> usize {
        self.end
    }

    /// Length in bytes.
    #[must_use]
    pub fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether it covers nothing.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The text it covers. `text` must be the text it was made for.
    #[must_use]
    #[expect(
        clippy::string_slice,
        reason = "`new` checked the boundaries; the one place that slices"
    )]
    pub fn slice(self, text: &str) -> &str {
        &text[self.start..self.end]
    }

    /// Whether `other` lies wholly inside.
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two share at least one byte.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }
}

/// Turns byte offsets into Unicode code point offsets, for output formats that count those.
///
/// Ascending queries cost one pass over the text in all.
#[derive(Debug, Clone)]
pub struct CodePoints<'t> {
    text: &'t str,
    byte: usize,
    count: usize,
}

impl<'t> CodePoints<'t> {
    /// Starts at the beginning of `text`.
    #[must_use]
    pub fn new(text: &'t str) -> Self {
        Self {
            text,
            byte: 0,
            count: 0,
        }
    }

    /// Code points before byte offset `byte`; offsets inside a character count as its start,
    /// offsets past the end as the end.
    pub fn at(&mut self, byte: usize) -> usize {
        if byte < self.byte {
            (self.byte, self.count) = (0, 0);
        }
        let is_start = |b: &&u8| (**b as i8) >= -0x40;
        let until = byte.min(self.text.len());
        self.count += self.text.as_bytes()[self.byte..until]
            .iter()
            .filter(is_start)
            .count();
        self.byte = until;
        self.count
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_never_splits_a_character() {
        let text = "Fāizābād";
        assert_eq!(Span::new(text, 0, 3).map(|s| s.slice(text)), Some("Fā"));
        assert_eq!(Span::new(text, 0, 2), None);
        assert_eq!(Span::new(text, 3, 1), None);
        assert_eq!(Span::new(text, 0, 99), None);
    }

    #[test]
    fn code_points_count_characters_forwards_and_back() {
        let mut points = CodePoints::new("a–b–c");
        assert_eq!(
            (points.at(0), points.at(4), points.at(5), points.at(9)),
            (0, 2, 3, 5)
        );
        assert_eq!(points.at(1), 1);
    }
}
